"""The directory as one list: sorted as French sorts, found by any word, merged entries under the one that stays."""

import pytest

from aso_desktop.core.errors import UserError
from aso_desktop.services.contacts.commands import ContactService
from aso_desktop.services.contacts.listing import queries
from aso_desktop.services.contacts.listing.queries import BY_USES, INACTIVE, EntryView
from aso_desktop.services.contacts.values import ContactInput, OrganisationInput, PositionInput
from aso_desktop.services.correspondence.values import LetterInput, PartyInput
from tests.services.conftest import Desk

TODAY = "2026-11-13"


@pytest.fixture
def directory(desk: Desk) -> ContactService:
    return ContactService(desk.unit_of_work)


def names(desk: Desk, view: EntryView, order: str = "name", *, descending: bool = False) -> list[str]:
    places = queries.entries(desk.db, view, order, descending=descending)
    return [row.words for row in queries.rows(desk.db, places, TODAY)]


def test_titles_and_accents_do_not_sort_and_inactive_ones_come_last(desk: Desk, directory: ContactService) -> None:
    zoe = directory.add(ContactInput("Zola", "Émile", "M.")).subject
    directory.add(ContactInput("Étienne", "Anne", "Mme"))
    directory.add(OrganisationInput("Évreux Habitat"))
    directory.add(ContactInput("Dumas", "Paul"))
    assert names(desk, EntryView()) == ["Dumas, Paul", "Étienne, Anne", "Évreux Habitat", "Zola, Émile"]
    assert names(desk, EntryView(), descending=True)[0] == "Zola, Émile"
    assert zoe is not None
    directory.deactivate("contact", zoe)
    assert names(desk, EntryView(), descending=True)[-1] == "Zola, Émile"
    assert names(desk, EntryView(INACTIVE)) == ["Zola, Émile"]
    assert queries.counts(desk.db) == {"": 4, "contact": 3, "organisation": 1, INACTIVE: 1}


def test_a_person_is_found_by_function_and_body_until_merged_away(desk: Desk, directory: ContactService) -> None:
    body = directory.add(OrganisationInput("Rectorat de Dijon", "RD")).subject
    person = directory.add(ContactInput("Lefèvre", "Hélène", "Mme")).subject
    other = directory.add(ContactInput("LEFEVRE", "Helene")).subject
    directory.add(PositionInput(person, body, "Directrice"))
    assert names(desk, EntryView(text="rect dij")) == ["Lefèvre, Hélène", "Rectorat de Dijon"]
    assert names(desk, EntryView("contact", "directrice")) == ["Lefèvre, Hélène"]
    assert names(desk, EntryView(text='"; DROP')) == []
    assert person is not None
    assert other is not None
    directory.merge("contact", person, other)
    assert names(desk, EntryView(text="lefevre")) == ["Lefèvre, Hélène"]
    assert queries.place(desk.db, other) is None
    assert [row.printed for row in queries.merged(desk.db, "contact", person)] == ["Helene LEFEVRE"]
    (place,) = queries.entries(desk.db, EntryView("contact"))
    (row,) = queries.rows(desk.db, [place], TODAY)
    assert (row.note, row.id) == ("Directrice · Rectorat de Dijon", person)


def test_the_most_used_come_first_when_asked(desk: Desk, directory: ContactService) -> None:
    directory.add(OrganisationInput("Agence du numérique"))
    body = directory.add(OrganisationInput("Rectorat de Dijon")).subject
    desk.letters.register(
        LetterInput("outgoing", "Réponse", recipients=(PartyInput("Rectorat", organisation_id=body),))
    )
    assert names(desk, EntryView(), BY_USES, descending=True) == ["Rectorat de Dijon", "Agence du numérique"]


@pytest.mark.parametrize(("field", "typed", "kept"), [("siren", "732 829 320", "732829320"), ("siret", "", "")])
def test_a_registration_is_read_while_it_is_typed(directory: ContactService, field: str, typed: str, kept: str) -> None:
    assert directory.registration(field, typed) == kept


def test_a_registration_with_a_wrong_key_is_refused(directory: ContactService) -> None:
    with pytest.raises(UserError, match="not a valid SIRET"):
        directory.registration("siret", "73282932000075")
