"""A meeting from its first draft to the minutes that are sent, on a real encrypted file."""

from datetime import date, datetime, timedelta
from pathlib import Path
from uuid import UUID, uuid4

import pytest

from aso_desktop.core.errors import UserError
from aso_desktop.core.i18n import in_english
from aso_desktop.core.ids import uuid7
from aso_desktop.models.people import Unit
from aso_desktop.services.backup import queries as backup
from aso_desktop.services.meetings import queries
from aso_desktop.services.meetings.content import content_of
from aso_desktop.services.meetings.minutes import content_hash
from aso_desktop.services.meetings.sitting import queries as sitting
from aso_desktop.services.meetings.values import (
    ActionInput,
    DecisionInput,
    ItemInput,
    MeetingInput,
    NoteInput,
    PersonInput,
    QuorumInput,
    RoomInput,
    SeriesInput,
    Votes,
)
from aso_desktop.services.registers import queries as registers
from tests.services.conftest import Desk
from tests.services.meetings.conftest import AGENDA, PEOPLE, STARTS, Office

HOUR = timedelta(hours=1)


def test_a_meeting_is_made_with_its_agenda_and_people_and_taken_back(office: Office) -> None:
    saved = office.meetings.create(MeetingInput("Point flash", STARTS, STARTS + HOUR, items=AGENDA, people=PEOPLE))
    row = queries.line(office.desk.db, saved.meeting_id)
    assert row is not None
    assert (row.reference, row.state, row.items, row.people) == ("R-20261113-1", "draft", 3, 6)
    assert row.starts_at == "2026-11-13T13:00:00.000Z"
    assert saved.changes.inverse
    saved.changes.inverse()
    assert queries.line(office.desk.db, saved.meeting_id) is None
    assert office.desk.rows("SELECT 1 FROM agenda_item") == []


def test_an_hour_that_the_change_of_clocks_skips_is_refused_with_the_nearest(office: Office) -> None:
    lost = datetime(2026, 3, 29, 2, 30)  # noqa: DTZ001
    with pytest.raises(UserError) as refused:
        office.meeting(starts_at=lost, ends_at=lost + HOUR)
    assert refused.value.field == "starts_at"
    assert "03:30" in in_english(refused.value.text)
    twice = datetime(2026, 10, 25, 2, 30)  # noqa: DTZ001
    row = queries.line(office.desk.db, office.meeting(starts_at=twice, ends_at=twice + HOUR))
    assert row is not None
    assert row.starts_at == "2026-10-25T00:30:00.000Z"


@pytest.mark.parametrize(
    ("wrong", "field"),
    [
        ({"ends_at": STARTS}, "ends_at"),
        ({"ends_at": STARTS + timedelta(days=40)}, "ends_at"),
        ({"title": "  "}, "title"),
        ({"time_zone": "Europe/Nowhere"}, "time_zone"),
        ({"mark": "secret"}, "mark"),
        ({"kind": "party"}, "kind"),
        ({"quorum": QuorumInput("fixed")}, "fixed"),
        ({"items": (ItemInput("Trop long", planned_min=0),)}, "planned_min"),
        ({"people": (PEOPLE[0], PEOPLE[0])}, "printed"),
    ],
)
def test_what_cannot_be_is_refused_beside_its_field(office: Office, wrong: dict[str, object], field: str) -> None:
    with pytest.raises(UserError) as refused:
        office.meeting(**wrong)
    assert refused.value.field == field
    assert queries.meetings(office.desk.db, "all", "") == []


def test_a_room_taken_at_the_same_time_is_always_said(office: Office) -> None:
    room = office.room()
    first = office.meeting(room_id=room)
    values = MeetingInput("Autre réunion", STARTS + timedelta(minutes=30), STARTS + 2 * HOUR, room_id=room)
    second = office.meetings.create(values)
    assert [in_english(n) for n in second.notices] == [
        "The room is taken by “Comité des marchés”: choose another room or another time."
    ]
    after = office.meetings.edit(
        second.meeting_id, MeetingInput("Autre réunion", STARTS + HOUR, STARTS + 2 * HOUR, room_id=room)
    )
    assert after.notices == ()
    office.meetings.cancel(first, "reportée")
    assert office.desk.rows("SELECT count(*) FROM room_booking WHERE released = 0") == [(1,)]


def test_a_meeting_follows_its_steps_and_no_other(office: Office) -> None:
    meeting = office.meeting()
    with pytest.raises(UserError):
        office.meetings.close(meeting)
    office.meetings.convene(meeting)
    with pytest.raises(UserError) as refused:
        office.meetings.cancel(meeting, "")
    assert refused.value.field == "reason"
    office.meetings.start(meeting)
    with pytest.raises(UserError):
        office.meetings.cancel(meeting, "trop tard")
    office.meetings.start(meeting)
    office.meetings.close(meeting)
    row = queries.detail(office.desk.db, meeting)
    assert row is not None
    assert (row.state, bool(row.opened_at), bool(row.closed_at)) == ("in_review", True, True)
    assert [m.status for m in sitting.minutes(office.desk.db, meeting)] == ["in_review"]


def test_a_series_brings_its_agenda_its_people_and_its_open_actions(office: Office) -> None:
    series = office.series(default_agenda=(ItemInput("Ouverture"), ItemInput("Questions diverses")))
    first = office.meeting(series_id=series)
    office.meetings.start(first)
    item = office.items(first)[1]
    office.seance.act(item.id, ActionInput("Prévenir Voyages Horizon", owner="Amira Benali", due_on=date(2026, 11, 20)))
    office.seance.act(item.id, ActionInput("Relancer le service achats", owner="Paul Viseur"))
    office.agenda.settle(office.items(first)[2].id, "postponed")
    later = STARTS + timedelta(days=28)
    second = office.meeting(series_id=series, items=(), people=(), starts_at=later, ends_at=later + HOUR)
    db = office.desk.db
    assert [i.title for i in office.items(second)] == ["Ouverture", "Questions diverses"]
    assert list(office.people(second)) == [p.printed for p in PEOPLE]
    row = queries.detail(db, second)
    assert row is not None
    carried = sitting.carried(db, series, row.starts_at)
    assert [(a.text, a.state) for a in carried] == [
        ("Prévenir Voyages Horizon", "todo"),
        ("Relancer le service achats", "todo"),
    ]
    office.tasks.move_to([carried[0].task_id], "done")
    again = sitting.carried(db, series, row.starts_at)
    assert {a.text: a.state for a in again} == {
        "Prévenir Voyages Horizon": "done",
        "Relancer le service achats": "todo",
    }
    assert [i.title for i in sitting.parked(db, series, second)] == ["Situation individuelle"]
    office.agenda.take_up(sitting.parked(db, series, second)[0].id, second)
    assert office.items(second)[-1].carried_from_id == office.items(first)[2].id
    assert office.items(second)[-1].confidential
    assert sitting.parked(db, series, second) == []
    assert [m.id for m in queries.of_series(db, series)] == [second, first]


def test_units_are_asked_for_items_and_answer(office: Office, desk: Desk) -> None:
    meeting = office.meeting()
    daf, drh = uuid7(), uuid7()
    words = office.meetings.create_room(RoomInput("B")).words
    with desk.unit_of_work("units", words) as work:
        work.add(Unit(id=daf, code="DAF", label="Finances"))
        work.add(Unit(id=drh, code="DRH", label="Personnel"))
    with pytest.raises(UserError) as refused:
        office.agenda.ask(meeting, [daf], date(2026, 11, 20))
    assert refused.value.field == "deadline"
    office.agenda.ask(meeting, [daf, drh], date(2026, 11, 10))
    office.agenda.ask(meeting, [daf], date(2026, 11, 12))
    proposed = office.agenda.propose(meeting, ItemInput("Bornes de recharge", unit_id=daf)).subject
    calls = {c.unit: c for c in queries.calls(desk.db, meeting)}
    assert (calls["DAF"].state, calls["DAF"].deadline, calls["DAF"].items) == ("answered", "2026-11-12", 1)
    assert calls["DRH"].state == "asked"
    office.agenda.remind([calls["DRH"].id])
    office.agenda.close_call(calls["DRH"].id)
    assert {c.unit: (c.state, bool(c.reminded_at)) for c in queries.calls(desk.db, meeting)}["DRH"] == ("closed", True)
    assert proposed
    with pytest.raises(UserError):
        office.agenda.settle(proposed, "declined")
    office.agenda.settle(proposed, "accepted")
    order = [item.id for item in office.items(meeting)]
    office.agenda.arrange(meeting, [order[3], order[0]])
    assert [item.id for item in office.items(meeting)] == [order[3], order[0], order[1], order[2]]


def test_the_quorum_is_counted_at_the_time_of_each_vote(office: Office) -> None:
    meeting = office.meeting(series_id=office.series())
    office.meetings.start(meeting)
    office.arrive(meeting, "Claire Aubert", "Amira Benali", "Sylvie Lefèvre", "Nadia Ferhat")
    quorum = office.presence.quorum(meeting)
    assert (quorum.members, quorum.present, quorum.needed, quorum.reached) == (5, 3, 3, True)
    item = office.items(meeting)[1].id
    with pytest.raises(UserError) as refused:
        office.seance.decide(item, DecisionInput("Signer", Votes(3, 1, 0)))
    assert refused.value.field == "votes_for"
    office.seance.decide(item, DecisionInput("Attendre le vote du virement", Votes(2, 0, 1)))
    office.arrive(meeting, "Sylvie Lefèvre", status="absent")
    office.seance.decide(item, DecisionInput("Reporter le reste", Votes(2)))
    rows = sitting.decisions(office.desk.db, meeting)
    assert [(d.off_quorum, d.quorum_present, d.quorum_needed) for d in rows] == [(False, 3, 3), (True, 2, 3)]
    assert [d.number for d in rows] == ["P-DDDD-1", "P-DDDD-2"]
    stretches = [p for p in sitting.presence(office.desk.db, meeting) if p.printed == "Sylvie Lefèvre"]
    assert [(p.status, bool(p.out_at)) for p in stretches] == [("present", True), ("absent", False)]


def test_proxies_that_the_rule_does_not_allow_are_refused_by_its_name(office: Office) -> None:
    meeting = office.meeting(quorum=QuorumInput(proxies_count=True, max_proxies=1))
    office.meetings.start(meeting)
    office.arrive(meeting, "Claire Aubert", "Amira Benali", "Nadia Ferhat")
    who = office.people(meeting)
    leroy, haddad, aubert = (who[n].id for n in ("Thomas Leroy", "Rachid Haddad", "Claire Aubert"))

    def refusal(giver: UUID, holder: UUID | None) -> str:
        with pytest.raises(UserError) as refused:
            office.presence.mark(giver, "represented", holder)
        assert refused.value.field == "proxy_id"
        return in_english(refused.value.text)

    assert "not in the meeting" in refusal(leroy, haddad)
    assert "themselves" in refusal(aubert, aubert)
    assert "does not vote" in refusal(leroy, who["Nadia Ferhat"].id)
    assert "Say who" in refusal(leroy, None)
    office.presence.mark(leroy, "represented", aubert)
    assert "most that the rule allows" in refusal(haddad, aubert)
    assert "handed on" in refusal(haddad, leroy)
    assert "holds a proxy" in refusal(aubert, who["Amira Benali"].id)
    quorum = office.presence.quorum(meeting)
    assert (quorum.present, quorum.proxies, quorum.votes, quorum.reached) == (3, 1, 3, True)
    office.later(minutes=1)
    office.presence.mark(aubert, "absent")
    assert office.people(meeting)["Thomas Leroy"].status == "absent"
    assert not office.presence.quorum(meeting).reached


def test_the_journal_brings_back_what_was_typed_and_says_so(office: Office) -> None:
    meeting = office.meeting()
    item = office.items(meeting)[0].id
    note = NoteInput(uuid7(), item, "Mme Benali présente")
    with pytest.raises(UserError):
        office.seance.save_note(note)
    office.meetings.start(meeting)
    office.seance.journal(note)
    office.seance.journal(NoteInput(note.id, item, "Mme Benali présente la ligne 354-02", t_offset=61))
    assert sitting.notes(office.desk.db, meeting) == []
    assert [row.text for row in office.seance.recover()] == ["Mme Benali présente la ligne 354-02"]
    assert [(n.text, n.t_offset) for n in sitting.notes(office.desk.db, meeting)] == [
        ("Mme Benali présente la ligne 354-02", 61)
    ]
    assert office.seance.recover() == []
    office.seance.journal(NoteInput(note.id, item, "plus"))
    office.seance.save_note(NoteInput(note.id, item, "Plus rien."))
    assert sitting.journal(office.desk.db) == []
    office.seance.save_note(NoteInput(note.id, item, " "))
    assert sitting.notes(office.desk.db, meeting) == []


def test_removing_a_note_takes_its_decision_and_drops_its_task(office: Office) -> None:
    meeting = office.meeting()
    office.meetings.start(meeting)
    item = office.items(meeting)[1].id
    note = uuid7()
    office.seance.save_note(NoteInput(note, item, "Attendre", "decision"))
    office.seance.decide(item, DecisionInput("Attendre", note_id=note))
    office.seance.act(item, ActionInput("Prévenir", note_id=note))
    removed = office.seance.remove_note(note)
    assert sitting.decisions(office.desk.db, meeting) == []
    assert [a.state for a in sitting.actions(office.desk.db, meeting)] == ["dropped"]
    assert removed.inverse
    removed.inverse()
    assert len(sitting.decisions(office.desk.db, meeting)) == 1


def hold(office: Office) -> UUID:
    """Hold a meeting with two decisions, and close it."""
    meeting = office.meeting(series_id=office.series())
    office.meetings.start(meeting)
    office.arrive(meeting, *(p.printed for p in PEOPLE))
    first, second, third = office.items(meeting)
    office.seance.save_note(NoteInput(uuid7(), first.id, "Le relevé est approuvé."))
    office.seance.save_note(NoteInput(uuid7(), third.id, "Cas de M. X."))
    office.seance.decide(third.id, DecisionInput("Maintenir"))
    office.seance.decide(second.id, DecisionInput("Attendre le vote", Votes(5)))
    office.seance.close_item(second.id, 724)
    office.meetings.close(meeting)
    return meeting


def test_approval_numbers_the_decisions_in_the_order_of_the_agenda(office: Office) -> None:
    meeting = hold(office)
    db = office.desk.db
    assert office.minutes.missing(meeting) == []
    done = office.minutes.approve(meeting)
    assert done.inverse is None
    rows = sitting.decisions(db, meeting)
    assert [(d.text, d.number) for d in rows] == [
        ("Attendre le vote", "DEC-2026-001"),
        ("Maintenir", "DEC-2026-002"),
    ]
    (register,) = [r for r in registers.registers(db) if r.code == "DEC"]
    assert (register.direction, register.last_number) == ("decisions", "DEC-2026-002")
    (version,) = sitting.minutes(db, meeting)
    assert version.content_sha256 == content_hash(db, meeting)
    assert version.approved_by == "Amira Benali"
    with pytest.raises(UserError):
        office.seance.save_note(NoteInput(uuid7(), office.items(meeting)[0].id, "trop tard"))


def test_approved_minutes_reopen_with_a_reason_and_numbers_stay(office: Office) -> None:
    meeting = hold(office)
    office.minutes.approve(meeting)
    with pytest.raises(UserError) as refused:
        office.minutes.reopen(meeting, " ")
    assert refused.value.field == "reason"
    office.minutes.reopen(meeting, "un chiffre à corriger")
    item = office.items(meeting)[0].id
    office.seance.decide(item, DecisionInput("Une troisième"))
    office.minutes.approve(meeting)
    rows = {d.text: d.number for d in sitting.decisions(office.desk.db, meeting)}
    assert rows == {
        "Une troisième": "DEC-2026-003",
        "Attendre le vote": "DEC-2026-001",
        "Maintenir": "DEC-2026-002",
    }
    office.minutes.send(meeting)
    with pytest.raises(UserError):
        office.minutes.reopen(meeting, "encore")
    office.minutes.correct(meeting)
    office.seance.save_note(NoteInput(uuid7(), item, "Rectificatif."))
    office.minutes.approve(meeting)
    versions = sitting.minutes(office.desk.db, meeting)
    assert [(v.version, v.status) for v in versions] == [(2, "approved"), (1, "replaced")]
    assert office.desk.rows("SELECT count(*) FROM transmission") == [(1,)]


def test_what_stands_in_the_way_of_the_approval_is_said(office: Office) -> None:
    meeting = office.meeting(series_id=office.series())
    office.meetings.start(meeting)
    office.seance.journal(NoteInput(uuid7(), office.items(meeting)[0].id, "en cours"))
    said = [in_english(t) for t in office.minutes.missing(meeting)]
    assert len(said) == 3
    assert "“Ouverture, relevé du 16 octobre”" in said[2]
    with pytest.raises(UserError):
        office.minutes.approve(meeting)
    with pytest.raises(UserError) as refused:
        office.minutes.summarise(meeting, "x" * 281)
    assert refused.value.field == "summary_280"
    office.minutes.summarise(meeting, "Deux décisions.")
    office.minutes.prepare(meeting, "decisions")
    assert [(m.kind, m.summary_280) for m in sitting.minutes(office.desk.db, meeting)] == [
        ("decisions", "Deux décisions.")
    ]


def test_a_wider_audience_sees_nothing_confidential(office: Office) -> None:
    meeting = hold(office)
    whole = content_of(office.desk.db, meeting)
    wide = content_of(office.desk.db, meeting, wide=True)
    assert [i["title"] for i in whole["items"]][2] == "Situation individuelle"
    assert "M. X" in str(whole)
    assert "Situation" not in str(wide)
    assert "M. X" not in str(wide)
    assert "Maintenir" not in str(wide)
    with pytest.raises(UserError):
        content_of(office.desk.db, uuid4())


def test_documents_are_kept_copied_out_and_never_swept(office: Office, tmp_path: Path) -> None:
    meeting = office.meeting()
    paper = tmp_path / "note.txt"
    paper.write_text("Analyse des offres", encoding="utf-8")
    office.meetings.add_documents(meeting, [paper])
    (document,) = queries.documents(office.desk.db, meeting)
    assert backup.blobs(office.desk.db) == [document.blob]
    assert list(backup.enclosures(office.desk.db)) == [(document.blob, "note.txt", "R-20261113-1")]
    office.meetings.save_document(document.blob, tmp_path / "copie.txt")
    assert (tmp_path / "copie.txt").read_text("utf-8") == "Analyse des offres"
    office.meetings.remove_document(document.id)
    assert queries.documents(office.desk.db, meeting) == []
    with pytest.raises(UserError):
        office.meetings.add_documents(meeting, [tmp_path])


def test_series_rooms_and_people_are_changed(office: Office) -> None:
    series, room, meeting = office.series(), office.room(), office.meeting()
    office.meetings.edit_series(series, SeriesInput("Comité", "weekly", active=False))
    office.meetings.edit_room(room, RoomInput("Condorcet", "Site B", 20))
    assert [(s.name, s.cadence, s.active) for s in queries.series(office.desk.db)] == [("Comité", "weekly", False)]
    assert [(r.site, r.capacity) for r in queries.rooms(office.desk.db)] == [("Site B", 20)]
    guest = office.people(meeting)["Nadia Ferhat"].id
    office.presence.edit(guest, PersonInput("Nadia Ferhat", role="expert", email="nadia@example.org"))
    assert office.people(meeting)["Nadia Ferhat"].role == "expert"
    office.presence.remove(guest)
    assert "Nadia Ferhat" not in office.people(meeting)
    office.presence.invite(meeting, [PersonInput("Nadia Ferhat")])
    office.meetings.start(meeting)
    office.presence.mark_all(meeting)
    assert {p.status for p in office.people(meeting).values()} == {"present"}
