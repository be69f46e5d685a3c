from collections.abc import Callable
from datetime import date, timedelta
from uuid import UUID

from aso_desktop.core.changes import Changes
from aso_desktop.core.i18n import Text
from aso_desktop.models.contacts import Contact, HeldPosition, Organisation
from aso_desktop.models.correspondence import Letter, LetterParty
from aso_desktop.services.search.directory.queries import DirectoryRow, directory
from aso_desktop.store.unit_of_work import Work
from tests.services.conftest import Desk

TODAY = "2026-11-13"
WORDS = Text("test", "write")


def write(desk: Desk, act: Callable[[Work], UUID | None]) -> Changes:
    """Run one transaction; its subject is what `act` returns."""
    with desk.unit_of_work("write", WORDS) as work:
        work.subject = act(work)
    return work.changes()


def make(desk: Desk, row: Contact | Organisation | HeldPosition) -> UUID:
    """Put an entry in the directory."""
    write(desk, lambda work: work.add(row).id)
    return row.id


def name_in_letters(desk: Desk, times: int, **ids: UUID) -> list[UUID]:
    """Register letters that name an entry; return their parties."""
    parties = []
    with desk.unit_of_work("name", WORDS) as work:
        for _ in range(times):
            letter = work.add(Letter(direction="incoming", subject="Lettre"))
            parties.append(work.add(LetterParty(letter_id=letter.id, printed="x", **ids)).id)
    return parties


def proposed(desk: Desk, typed: str) -> list[DirectoryRow]:
    """Return the completion of what is typed."""
    return directory(desk.db, typed, TODAY)


def test_the_most_used_entry_is_proposed_first(desk: Desk) -> None:
    angers = make(desk, Organisation(name="Mairie d’Angers"))
    dijon = make(desk, Organisation(name="Mairie de Dijon"))
    name_in_letters(desk, 1, organisation_id=angers)
    name_in_letters(desk, 3, organisation_id=dijon)
    assert [(row.printed, row.uses) for row in proposed(desk, "mai")] == [
        ("Mairie de Dijon", 3),
        ("Mairie d’Angers", 1),
    ]
    assert [row.id for row in proposed(desk, "")] == [dijon, angers]
    assert proposed(desk, "mairie ang")[0].last_used_on == TODAY


def test_an_entry_is_found_by_short_name_alias_and_address(desk: Desk) -> None:
    wanted = make(
        desk, Organisation(name="Agence de l’eau", short_name="AELB", aliases="Bassin", email="eau@example.org")
    )
    for typed in ("aelb", "bass", "EAU", "example.org"):
        assert [row.id for row in proposed(desk, typed)] == [wanted], typed


def test_inactive_entries_and_ended_functions_come_last(desk: Desk) -> None:
    gone = make(desk, Contact(family_name="Lefèvre", given_name="Anne", inactive=True))
    contact = make(desk, Contact(family_name="Lefèvre", given_name="Hélène", title="Mme"))
    rectorate = make(desk, Organisation(name="Rectorat de Dijon"))
    yesterday = date(2026, 11, 13) - timedelta(days=1)
    ended = make(desk, HeldPosition(contact_id=contact, organisation_id=rectorate, title="adjointe", to_on=yesterday))
    name_in_letters(desk, 2, contact_id=gone)
    found = proposed(desk, "lefevre")
    assert found[0].id == contact
    assert {(row.id, row.is_inactive) for row in found[1:]} == {(gone, True), (ended, True)}


def test_a_function_is_printed_whole_and_follows_the_names_it_ties(desk: Desk) -> None:
    contact = make(desk, Contact(family_name="Lefèvre", given_name="Hélène", title="Mme"))
    rectorate = make(desk, Organisation(name="Rectorat de Dijon"))
    make(desk, HeldPosition(contact_id=contact, organisation_id=rectorate, title="directrice"))
    assert "Mme Hélène Lefèvre, directrice · Rectorat de Dijon" in [row.printed for row in proposed(desk, "rectorat")]

    def rename(work: Work) -> UUID:
        work.get(Organisation, rectorate).name = "Rectorat de la région"
        return rectorate

    changes = write(desk, rename)
    assert "Mme Hélène Lefèvre, directrice · Rectorat de la région" in [row.printed for row in proposed(desk, "region")]
    assert changes.inverse is not None
    changes.inverse()
    assert proposed(desk, "region") == []


def test_a_merged_entry_leads_to_the_one_that_stays(desk: Desk) -> None:
    kept = make(desk, Organisation(name="Préfecture du Rhône"))
    twin = make(desk, Organisation(name="Préf. Rhône-Alpes"))

    def merge(work: Work) -> UUID:
        work.get(Organisation, twin).duplicate_of_id = kept
        return twin

    changes = write(desk, merge)
    assert [row.id for row in proposed(desk, "alpes")] == [kept]
    assert changes.inverse is not None
    changes.inverse()
    assert [row.id for row in proposed(desk, "alpes")] == [twin]


def test_a_merged_person_leads_to_the_one_that_stays(desk: Desk) -> None:
    kept = make(desk, Contact(family_name="Lefèvre", given_name="Hélène"))
    twin = make(desk, Contact(family_name="Lefebvre", given_name="Hélène"))

    def merge(work: Work) -> UUID:
        work.get(Contact, twin).duplicate_of_id = kept
        return twin

    write(desk, merge)
    assert [row.id for row in proposed(desk, "lefebvre")] == [kept]


def test_a_party_that_changes_or_goes_is_counted_again(desk: Desk) -> None:
    angers = make(desk, Organisation(name="Mairie d’Angers"))
    dijon = make(desk, Organisation(name="Mairie de Dijon"))
    first, second = name_in_letters(desk, 2, organisation_id=angers)

    def correct(work: Work) -> None:
        work.get(LetterParty, first).organisation_id = dijon
        work.session.delete(work.get(LetterParty, second))

    write(desk, correct)
    assert {row.id: row.uses for row in proposed(desk, "mairie")} == {dijon: 1, angers: 0}


def test_an_entry_made_with_the_letter_that_names_it_is_counted_once(desk: Desk) -> None:
    with desk.unit_of_work("both", WORDS) as work:
        body = work.add(Organisation(name="Lycée Claude-Fauriel"))
        letter = work.add(Letter(direction="incoming", subject="Lettre"))
        work.add(LetterParty(letter_id=letter.id, organisation_id=body.id, printed="Lycée"))
    assert [row.uses for row in proposed(desk, "fauriel")] == [1]


def test_a_deleted_entry_is_proposed_no_more(desk: Desk) -> None:
    contact = make(desk, Contact(family_name="Haddad"))

    def delete(work: Work) -> None:
        work.session.delete(work.get(Contact, contact))

    write(desk, delete)
    assert proposed(desk, "haddad") == []
