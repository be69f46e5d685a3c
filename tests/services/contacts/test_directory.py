"""The directory is added to, corrected, merged and separated; letters keep what they printed."""

from collections.abc import Callable
from datetime import date
from itertools import pairwise
from uuid import UUID, uuid4

import pytest

from aso_desktop.core.changes import Changes
from aso_desktop.core.errors import UserError
from aso_desktop.services.contacts import entries, queries
from aso_desktop.services.contacts.commands import ContactService
from aso_desktop.services.contacts.values import ContactInput, OrganisationInput, PositionInput
from aso_desktop.services.correspondence.values import LetterInput, PartyInput
from aso_desktop.services.forms import Conflict
from aso_desktop.store.connection import connect
from tests.services.conftest import KEY, Desk

TODAY = "2026-11-13"


@pytest.fixture
def directory(desk: Desk) -> ContactService:
    return ContactService(desk.unit_of_work)


def added(changes: Changes) -> UUID:
    assert changes.subject is not None
    return changes.subject


def check_way_back(desk: Desk, table: str, act: Callable[[], Changes]) -> Changes:
    before = desk.table(table)
    changes = act()
    after = desk.table(table)
    assert after != before
    assert changes.tables == {table}
    assert changes.inverse is not None
    undone = changes.inverse()
    assert desk.table(table) == before
    assert undone.inverse is not None
    undone.inverse()
    assert desk.table(table) == after
    return changes


def letter_to(desk: Desk, **party: object) -> UUID:
    values = LetterInput("outgoing", "Un courrier de réponse", recipients=(PartyInput(**party),))  # type: ignore[arg-type]
    return desk.letters.register(values).letter_id


def test_a_person_a_body_and_a_function_are_added(desk: Desk, directory: ContactService) -> None:
    person = added(check_way_back(desk, "contact", lambda: directory.add(ContactInput("Lefèvre", "Hélène", "Mme"))))
    body = added(
        check_way_back(
            desk,
            "organisation",
            lambda: directory.add(OrganisationInput("Rectorat de Dijon", siret="732 829 320 00074")),
        )
    )
    held = PositionInput(person, body, "directrice", from_on=date(2024, 9, 1))
    function = added(check_way_back(desk, "held_position", lambda: directory.add(held)))
    assert queries.organisation(desk.db, body) == queries.organisations(desk.db)[0]
    assert queries.organisations(desk.db)[0][1:5] == ("Rectorat de Dijon", "", "732829320", "73282932000074")
    row = queries.contact(desk.db, person, TODAY)
    assert row is not None
    assert (row.printed, row.positions, row.uses) == ("Mme Hélène Lefèvre", "directrice · Rectorat de Dijon", 0)
    for kind, row_id in (("contact", person), ("organisation", body)):
        (position,) = queries.positions(desk.db, kind, row_id)
        assert (position.id, position.contact, position.organisation, position.to_on) == (
            function, "Mme Hélène Lefèvre", "Rectorat de Dijon", "",
        )  # fmt: skip


@pytest.mark.parametrize(
    ("values", "field", "words"),
    [
        (ContactInput(" "), "family_name", "Type a name"),
        (ContactInput("Roux", email="roux at example.org"), "email", "is not an e-mail address"),
        (OrganisationInput("\u200b"), "name", "Type a name"),
        (OrganisationInput("Mairie", siren="732829321"), "siren", "not a valid SIREN"),
        (OrganisationInput("Mairie", siret="73282932000075"), "siret", "not a valid SIRET"),
        (OrganisationInput("Mairie", siren="732829320", siret="41816609600069"), "siret", "begin with the nine"),
        (PositionInput(title="directrice"), "contact_id", "Choose the person"),
    ],
)
def test_what_cannot_be_is_refused(
    directory: ContactService, desk: Desk, values: object, field: str, words: str
) -> None:
    with pytest.raises(UserError, match=words) as refused:
        directory.add(values)  # type: ignore[arg-type]
    assert refused.value.field == field
    assert desk.table("contact") == desk.table("organisation") == desk.table("held_position") == []


def test_a_function_that_ends_before_it_begins_is_refused(directory: ContactService) -> None:
    person = added(directory.add(ContactInput("Roux")))
    with pytest.raises(UserError, match="ends before it begins"):
        directory.add(PositionInput(person, from_on=date(2026, 1, 1), to_on=date(2025, 1, 1)))


def test_a_change_never_rewrites_old_mail(desk: Desk, directory: ContactService) -> None:
    person = added(directory.add(ContactInput("Lefèvre", "Hélène", "Mme")))
    letter = letter_to(desk, contact_id=person)
    check_way_back(desk, "contact", lambda: directory.update("contact", person, {"family_name": "Martin"}))
    assert desk.rows("SELECT printed FROM letter_party") == [("Mme Hélène Lefèvre",)]
    letter_to(desk, contact_id=person)
    (newest, oldest) = queries.where_used(desk.db, "contact", person)
    assert (newest.printed, oldest.printed, oldest.letter_id) == ("Mme Hélène Martin", "Mme Hélène Lefèvre", letter)


def test_a_newer_value_is_shown(directory: ContactService) -> None:
    person = added(directory.add(ContactInput("Roux")))
    directory.update("contact", person, {"phone": "01 02"}, {"phone": ""})
    with pytest.raises(Conflict, match="now “01 02”, you wrote “03 04”"):
        directory.update("contact", person, {"phone": "03 04"}, {"phone": ""})
    with pytest.raises(UserError, match="choose one of"):
        directory.update("contact", person, {"duplicate_of_id": person})
    with pytest.raises(UserError, match="choose one of"):
        directory.update("animal", person, {})
    with pytest.raises(UserError, match="no longer exists"):
        directory.update("contact", uuid4(), {})


def test_inactive_entries_come_last(desk: Desk, directory: ContactService) -> None:
    first, second = (added(directory.add(ContactInput(name))) for name in ("Abel", "Zoé"))
    check_way_back(desk, "contact", lambda: directory.deactivate("contact", first))
    assert [row.id for row in queries.contacts(desk.db, TODAY)] == [second, first]
    check_way_back(desk, "contact", lambda: directory.reactivate("contact", first))
    assert [row.id for row in queries.contacts(desk.db, TODAY)] == [first, second]
    with pytest.raises(UserError, match="choose one of"):
        directory.deactivate("held_position", first)


def test_a_merge_redirects_and_can_be_undone(desk: Desk, directory: ContactService) -> None:
    kept = added(directory.add(OrganisationInput("Rectorat de Dijon")))
    double = added(directory.add(OrganisationInput("Rectorat Dijon")))
    old = letter_to(desk, organisation_id=double)
    check_way_back(desk, "organisation", lambda: directory.merge("organisation", kept, double))
    new = letter_to(desk, organisation_id=double)
    assert desk.rows("SELECT printed, organisation_id FROM letter_party ORDER BY local_id") == [
        ("Rectorat Dijon", double.bytes),
        ("Rectorat de Dijon", kept.bytes),
    ]
    assert [use.letter_id for use in queries.where_used(desk.db, "organisation", kept)] == [new, old]
    for keep, duplicate, words in ((kept, double, "already merged"), (double, kept, "into itself")):
        with pytest.raises(UserError, match=words):
            directory.merge("organisation", keep, duplicate)
    check_way_back(desk, "organisation", lambda: directory.unmerge("organisation", double))
    with pytest.raises(UserError, match="not merged"):
        directory.unmerge("organisation", double)


def test_merges_are_followed_to_the_end(desk: Desk, directory: ContactService) -> None:
    ids = [added(directory.add(ContactInput(f"Roux {n}"))) for n in range(4)]
    for kept, double in pairwise(ids):
        directory.merge("contact", kept, double)
    letter_to(desk, contact_id=ids[-1])
    assert desk.rows("SELECT contact_id, printed FROM letter_party") == [(ids[0].bytes, "Roux 0")]


def test_merges_that_go_round_in_circles_end_somewhere(desk: Desk, directory: ContactService) -> None:
    """Two colleagues may merge a pair both ways, apart; nothing hangs."""
    for kind, table in ((ContactInput, "contact"), (OrganisationInput, "organisation")):
        ids = [added(directory.add(kind(f"Roux {n}"))) for n in range(2)]
        behind = connect(desk.folder / "aso.db", KEY)
        behind.execute(f"UPDATE {table} SET duplicate_of_id = ? WHERE id = ?", (ids[0].bytes, ids[1].bytes))
        behind.execute(f"UPDATE {table} SET duplicate_of_id = ? WHERE id = ?", (ids[1].bytes, ids[0].bytes))
        behind.close()
        letter_to(desk, **{f"{table}_id": ids[0]})
        third = added(directory.add(kind("Blanc")))
        directory.merge(table, ids[0], third)
        assert desk.rows(f"SELECT duplicate_of_id FROM {table} WHERE id = ?", third.bytes) == [(ids[0].bytes,)]
    parties = desk.rows("SELECT contact_id, organisation_id FROM letter_party ORDER BY local_id")
    assert [sum(name is not None for name in party) for party in parties] == [1, 1], "one of the pair, never neither"


def test_likely_duplicates_are_suggested_and_homonyms_told_apart(desk: Desk, directory: ContactService) -> None:
    for values in (
        ContactInput("Lefèvre", "Hélène", email="h.lefevre@example.org"),
        ContactInput("LEFEVRE", "Helene"),
        ContactInput("Lefevre", "Hélène", email="autre@example.org"),
        ContactInput("Dupont", "Jean", email="J.Dupont@example.org", phone="06 01"),
        ContactInput("Dupond", "Jean", email="j.dupont@example.org", phone="0601"),
        ContactInput("Seul"),
        OrganisationInput("Mairie d’Angers", phone="02 41 00 00 00"),
        OrganisationInput("Ville d'Angers", phone="0241000000"),
    ):
        directory.add(values)
    found = [(s.first, s.second, s.why, s.is_homonym) for s in queries.suggestions(desk.db)]
    assert found == [
        ("Jean Dupont", "Jean Dupond", "email", False),
        ("Mairie d’Angers", "Ville d'Angers", "phone", False),
        ("Hélène Lefèvre", "Helene LEFEVRE", "name", False),
        ("Helene LEFEVRE", "Hélène Lefevre", "name", False),
        ("Hélène Lefèvre", "Hélène Lefevre", "name", True),
    ]


@pytest.mark.parametrize(
    ("printed", "name"),
    [
        ("Mme Hélène Lefèvre", ("Mme", "Hélène", "Lefèvre")),
        ("monsieur Jean-Paul DE LA TOUR", ("M.", "Jean-Paul", "DE LA TOUR")),
        ("DUPONT Jean", ("", "Jean", "DUPONT")),
        ("Me Roux", ("Me", "", "Roux")),
        ("Madonna", ("", "", "Madonna")),
        ("ONU", ("", "", "ONU")),
        ("", ("", "", "")),
    ],
)
def test_a_printed_name_is_taken_apart(printed: str, name: tuple[str, str, str]) -> None:
    assert entries.person_name(printed) == name


def test_an_odd_address_does_not_keep_a_letter_out(desk: Desk) -> None:
    letter_to(desk, printed="Un expéditeur, sans titre", create="contact", email="pas une adresse")
    letter_to(desk, printed="Mairie", create="organisation", email="contact@example.org")
    assert desk.rows("SELECT family_name, email FROM contact") == [("expéditeur", "")]
    assert desk.rows("SELECT name, email FROM organisation") == [("Mairie", "contact@example.org")]
