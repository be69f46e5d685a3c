"""Writes of a meeting while it is held: notes and the journal of typing, decisions, actions, the time of items."""

from collections.abc import Sequence
from uuid import UUID

from sqlalchemy import func, select

from aso_desktop.core.changes import Changes
from aso_desktop.core.clock import Clock
from aso_desktop.core.errors import UserError
from aso_desktop.core.i18n import QT_TRANSLATE_NOOP
from aso_desktop.models.attendance import check_votes
from aso_desktop.models.meetings import AgendaItem, Meeting, MeetingState
from aso_desktop.models.minutes import ActionItem, Decision, Minutes, MinutesStatus, Note
from aso_desktop.models.tasks import Task, TaskState
from aso_desktop.services.meetings.presence import roll, rule_of
from aso_desktop.services.meetings.sitting import queries
from aso_desktop.services.meetings.sitting.queries import JournalRow
from aso_desktop.services.meetings.values import ActionInput, DecisionInput, NoteInput
from aso_desktop.services.tasks.commands import TaskInput, add_task
from aso_desktop.store.base import instant_text
from aso_desktop.store.unit_of_work import UnitOfWork, Work

_OPEN = frozenset({MinutesStatus.DRAFT, MinutesStatus.IN_REVIEW})


class SeanceService:
    """Keeps what is typed in the room, at once."""

    def __init__(self, unit_of_work: UnitOfWork, clock: Clock) -> None:
        """Know where writes go and the time."""
        self._unit_of_work = unit_of_work
        self._clock = clock

    # --- notes -------------------------------------------------------------------------------------------------

    def journal(self, note: NoteInput) -> None:
        """Add what a note holds now to the journal: it survives a kill, and is forgotten once the note is saved."""
        words = QT_TRANSLATE_NOOP("meetings", "Keep what is typed")
        with self._unit_of_work("keep_typing", words, undoable=False) as work:
            item = work.get(AgendaItem, note.agenda_item_id)
            meeting = item.meeting_id or note.agenda_item_id
            place = (meeting, note.agenda_item_id, note.id, note.kind, note.text, note.t_offset)
            queries.note_typed(work.connection, JournalRow(*place, instant_text(work.now)))

    def save_note(self, values: NoteInput) -> Changes:
        """Write a note as it stands; an empty one that was saved before is taken away. Not in the list of undo."""
        words = QT_TRANSLATE_NOOP("meetings", "Note what is said")
        with self._unit_of_work("save_note", words, undoable=False) as work:
            _write_note(work, values)
            work.subject = values.id
        return work.changes()

    def remove_note(self, note_id: UUID) -> Changes:
        """Take a note away, with the decision that stands in it."""
        with self._unit_of_work("remove_note", QT_TRANSLATE_NOOP("meetings", "Remove the note")) as work:
            note = work.get(Note, note_id)
            _open_minutes(work, _meeting_of(work, note.agenda_item_id))
            note.removed = True
            for decision in work.session.scalars(select(Decision).where(Decision.note_id == note_id)):
                decision.withdrawn = True
            for task in _tasks_of(work, note_id):
                task.move_to(TaskState.DROPPED, self._clock.today())
            work.subject = note_id
        return work.changes()

    def recover(self) -> list[JournalRow]:
        """Save the notes that were being typed when the program ended; return them, to say what came back."""
        words = QT_TRANSLATE_NOOP("meetings", "Recover what was being typed")
        with self._unit_of_work("recover_notes", words, undoable=False) as work:
            found = queries.journal(work.connection)
            for row in found:
                if work.session.get(AgendaItem, row.agenda_item_id) is not None:
                    _write_note(work, NoteInput(row.note_id, row.agenda_item_id, row.text, row.kind, row.t_offset))
                queries.settle(work.connection, row.note_id)
        return [row for row in found if row.text.strip()]

    # --- decisions and actions ---------------------------------------------------------------------------------

    def decide(self, item_id: UUID, values: DecisionInput) -> Changes:
        """Note a decision with its vote, and the quorum of now: without enough members it is flagged, not barred."""
        with self._unit_of_work("decide", QT_TRANSLATE_NOOP("meetings", "Note a decision")) as work:
            meeting = _meeting_of(work, item_id)
            _open_minutes(work, meeting)
            quorum = roll(work, meeting.id, work.now).quorum()
            if values.votes:
                check_votes(values.votes.votes_for, values.votes.votes_against, values.votes.abstentions, quorum)
            decision = Decision(
                meeting_id=meeting.id, agenda_item_id=item_id, note_id=values.note_id, text=values.text,
                taken_at=work.now, effective_on=values.effective_on, supersedes_id=values.supersedes_id,
                number=_provisional(work),
            )  # fmt: skip
            if rule_of(work, meeting) is not None:
                decision.quorum_present, decision.quorum_needed = quorum.present, quorum.needed
                decision.off_quorum = not quorum.reached
            _vote(decision, values)
            work.subject = work.add(decision).id
        return work.changes()

    def edit_decision(self, decision_id: UUID, values: DecisionInput) -> Changes:
        """Change the words or the vote of a decision; the vote is checked against the quorum of its instant."""
        with self._unit_of_work("edit_decision", QT_TRANSLATE_NOOP("meetings", "Change the decision")) as work:
            decision = work.get(Decision, decision_id)
            meeting = work.get(Meeting, decision.meeting_id) if decision.meeting_id else None
            if meeting is not None:
                _open_minutes(work, meeting)
                quorum = roll(work, meeting.id, decision.taken_at or work.now).quorum()
                if values.votes:
                    check_votes(values.votes.votes_for, values.votes.votes_against, values.votes.abstentions, quorum)
            decision.text, decision.effective_on = values.text, values.effective_on
            _vote(decision, values)
            work.subject = decision_id
        return work.changes()

    def act(self, item_id: UUID, values: ActionInput) -> Changes:
        """Note an action: its task is made with it, and holds the owner, the day and the state."""
        with self._unit_of_work("note_action", QT_TRANSLATE_NOOP("meetings", "Note an action")) as work:
            meeting = _meeting_of(work, item_id)
            _open_minutes(work, meeting)
            task = add_task(
                work,
                TaskInput(
                    values.text, values.owner_id, values.owner, values.due_on, values.importance,
                    origin="meeting", source_id=meeting.id, unit_id=meeting.unit_id,
                ),
            )  # fmt: skip
            work.session.flush()
            action = ActionItem(
                meeting_id=meeting.id, agenda_item_id=item_id, note_id=values.note_id,
                decision_id=values.decision_id, task_id=task.id, text=values.text,
            )  # fmt: skip
            work.subject = work.add(action).id
        return work.changes()

    # --- the time of items -------------------------------------------------------------------------------------

    def count_time(self, item_id: UUID, actual_s: int) -> Changes:
        """Keep how long an item took so far."""
        words = QT_TRANSLATE_NOOP("meetings", "Count the time of the item")
        with self._unit_of_work("count_time", words, undoable=False) as work:
            item = work.get(AgendaItem, item_id)
            item.actual_s = max(item.actual_s, actual_s)
        return work.changes()

    def close_item(self, item_id: UUID, actual_s: int) -> Changes:
        """Close an item with what it took."""
        with self._unit_of_work("close_item", QT_TRANSLATE_NOOP("meetings", "Close the item")) as work:
            item = work.get(AgendaItem, item_id)
            item.actual_s, item.closed_at = max(item.actual_s, actual_s), work.now
            work.subject = item_id
        return work.changes()


def _write_note(work: Work, values: NoteInput) -> None:
    meeting = _meeting_of(work, values.agenda_item_id)
    _open_minutes(work, meeting)
    note = work.session.get(Note, values.id)
    if note is None and values.text.strip():
        last = select(func.max(Note.position)).where(Note.agenda_item_id == values.agenda_item_id)
        note = Note(id=values.id, position=(work.session.scalar(last) or 0) + 1, typed_at=work.now)
        note.agenda_item_id, note.t_offset, note.author_id = (
            values.agenda_item_id,
            values.t_offset,
            work.author.agent_id,
        )
        work.add(note)
    if note is not None:
        note.text, note.kind, note.removed = values.text, values.kind, not values.text.strip()
    queries.settle(work.connection, values.id)


def _meeting_of(work: Work, item_id: UUID | None) -> Meeting:
    item = work.get(AgendaItem, item_id) if item_id else None
    meeting = work.session.get(Meeting, item.meeting_id) if item and item.meeting_id else None
    if meeting is None:
        raise UserError(QT_TRANSLATE_NOOP("meetings", "This item is on no agenda any more: refresh the list."))
    return meeting


def _open_minutes(work: Work, meeting: Meeting) -> None:
    """Refuse to write in minutes that are approved or sent (domain 3.1)."""
    if meeting.state in (MeetingState.DRAFT, MeetingState.CONVENED):
        text = QT_TRANSLATE_NOOP("meetings", "Open the meeting before taking notes.")
        raise UserError(text, field="state")
    found = select(Minutes.status).where(Minutes.meeting_id == meeting.id).order_by(Minutes.version.desc())
    if meeting.state == MeetingState.CANCELLED or work.session.scalar(found.limit(1)) not in _OPEN:
        text = QT_TRANSLATE_NOOP("meetings", "The minutes are approved: reopen them, or correct them by a new version.")
        raise UserError(text, field="state")


def _provisional(work: Work) -> str:
    """Return the mark of a decision without a number yet: `P-<device>-<n>` (domain 3.2, rule 1)."""
    made = select(func.count()).select_from(Decision).where(Decision.origin_device == work.author.device)
    return f"P-{work.author.device[:4].upper()}-{(work.session.scalar(made) or 0) + 1}"


def _vote(decision: Decision, values: DecisionInput) -> None:
    votes = values.votes
    decision.votes_for = votes.votes_for if votes else None
    decision.votes_against = votes.votes_against if votes else None
    decision.abstentions = votes.abstentions if votes else None


def _tasks_of(work: Work, note_id: UUID) -> Sequence[Task]:
    found = select(Task).join(ActionItem, ActionItem.task_id == Task.id).where(ActionItem.note_id == note_id)
    return work.session.scalars(found).all()
