"""What is typed in the flow becomes decisions, owners and days."""

from datetime import date
from uuid import UUID

import pytest

from aso_desktop.core.errors import UserError
from aso_desktop.core.ids import uuid7
from aso_desktop.services.meetings.sitting import queries as sitting
from aso_desktop.services.meetings.typed import Person, find_person, read_decision
from aso_desktop.services.meetings.values import NoteInput, Votes
from aso_desktop.services.tasks.due_words import due_day
from tests.services.conftest import AGENT
from tests.services.meetings.conftest import Office

FRIDAY = date(2026, 11, 13)


@pytest.mark.parametrize(
    ("words", "day"),
    [
        ("vendredi", date(2026, 11, 20)),
        ("lundi prochain", date(2026, 11, 16)),
        ("Monday", date(2026, 11, 16)),
        ("demain", date(2026, 11, 14)),
        ("aujourd’hui", FRIDAY),
        ("fin avril", date(2027, 4, 30)),
        ("fin novembre", date(2026, 11, 30)),
        ("fin du mois", date(2026, 11, 30)),
        ("fin de l’année", None),
        ("end of December", date(2026, 12, 31)),
        ("d’ici 15 jours", date(2026, 11, 28)),
        ("sous 2 semaines", date(2026, 11, 27)),
        ("dans 3 mois", date(2027, 2, 13)),
        ("30/11", date(2026, 11, 30)),
        ("3/1", date(2027, 1, 3)),
        ("30/11/2026", date(2026, 11, 30)),
        ("avant le 20 novembre", date(2026, 11, 20)),
        ("20 novembre", date(2026, 11, 20)),
        ("20 November", date(2026, 11, 20)),
        ("31/02", None),
        ("un jour peut-être", None),
        ("", None),
    ],
)
def test_a_day_is_read_from_words_on_the_day_of_the_meeting(words: str, day: date | None) -> None:
    assert due_day(words, FRIDAY) == day


@pytest.mark.parametrize(
    ("typed", "text", "votes"),
    [
        ("Attendre. 7 pour, 0 contre, 1 abstention", "Attendre.", Votes(7, 0, 1)),
        ("Attendre (5 pour)", "Attendre", Votes(5)),
        ("Wait · 3 for · 1 against", "Wait", Votes(3, 1)),
        ("Retenir 3 offres pour la suite", "Retenir 3 offres pour la suite", None),
    ],
)
def test_a_vote_stands_at_the_end_of_a_decision(typed: str, text: str, votes: Votes | None) -> None:
    assert read_decision(typed) == (text, votes)


def test_one_person_is_meant_by_name_initials_or_beginning() -> None:
    people = [Person("Amira Benali"), Person("Claire Aubert"), Person("Alain Bernard")]
    assert find_person("claire", people) == people[1]
    assert find_person("CA", people) == people[1]
    assert find_person("ab", people) is None
    assert find_person("Ben", people) == people[0]
    assert find_person("", people) is None


@pytest.fixture
def item(office: Office) -> UUID:
    meeting = office.meeting()
    office.meetings.start(meeting)
    office.arrive(meeting, "Claire Aubert", "Amira Benali", "Sylvie Lefèvre")
    return office.items(meeting)[1].id


def test_a_note_kept_makes_its_action_and_later_follows_its_words(office: Office, item: UUID) -> None:
    ((meeting,),) = office.desk.rows("SELECT id FROM meeting")
    assert isinstance(meeting, bytes)
    note = uuid7()
    office.seance.save_note(NoteInput(note, item, "Prévenir Voy", "action"))
    assert sitting.actions(office.desk.db, UUID(bytes=meeting)) == []
    kept = office.seance.keep(NoteInput(note, item, "Prévenir Voyages Horizon @amira !vendredi", "action"))
    (action,) = sitting.actions(office.desk.db, UUID(bytes=meeting))
    assert (action.text, action.owner, action.owner_id, action.due_on) == (
        "Prévenir Voyages Horizon", "Amira Benali", AGENT, "2026-11-20",
    )  # fmt: skip
    office.seance.keep(NoteInput(note, item, "Prévenir Voyages Horizon @Paul Viseur !30/11", "action"))
    (action,) = sitting.actions(office.desk.db, UUID(bytes=meeting))
    assert (action.owner, action.owner_id, action.due_on) == ("Paul Viseur", None, "2026-11-30")
    with pytest.raises(UserError) as refused:
        office.seance.keep(NoteInput(note, item, "Prévenir !jamais", "action"))
    assert refused.value.field == "due_on"
    assert kept.inverse


def test_a_decision_kept_again_stays_one_decision(office: Office, item: UUID) -> None:
    ((meeting,),) = office.desk.rows("SELECT id FROM meeting")
    assert isinstance(meeting, bytes)
    note = uuid7()
    office.seance.keep(NoteInput(note, item, "Attendre. 3 pour", "decision"))
    office.seance.keep(NoteInput(note, item, "Attendre le vote. 2 pour, 1 contre", "decision"))
    (decision,) = sitting.decisions(office.desk.db, UUID(bytes=meeting))
    assert (decision.text, decision.votes_for, decision.votes_against) == ("Attendre le vote.", 2, 1)
    with pytest.raises(UserError):
        office.seance.keep(NoteInput(note, item, "Attendre. 9 pour", "decision"))


def test_a_decision_that_was_being_typed_is_recovered_as_one(office: Office, item: UUID) -> None:
    ((meeting,),) = office.desk.rows("SELECT id FROM meeting")
    assert isinstance(meeting, bytes)
    office.seance.journal(NoteInput(uuid7(), item, "Attendre le vo", "decision"))
    office.seance.recover()
    assert [d.text for d in sitting.decisions(office.desk.db, UUID(bytes=meeting))] == ["Attendre le vo"]


def test_half_a_day_is_recovered_as_a_text(office: Office, item: UUID) -> None:
    ((meeting,),) = office.desk.rows("SELECT id FROM meeting")
    assert isinstance(meeting, bytes)
    office.seance.journal(NoteInput(uuid7(), item, "Prévenir !ven", "action"))
    office.seance.recover()
    assert [(n.kind, n.text) for n in sitting.notes(office.desk.db, UUID(bytes=meeting))] == [("text", "Prévenir !ven")]
