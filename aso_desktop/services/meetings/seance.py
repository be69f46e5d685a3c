"""Writes of a meeting while it is held: notes and the journal of typing, decisions, actions, the time of items."""

from collections.abc import Sequence
from datetime import date
from uuid import UUID

from sqlalchemy import func, select

from aso_desktop.core.changes import Changes
from aso_desktop.core.clock import Clock
from aso_desktop.core.errors import UserError
from aso_desktop.core.i18n import QT_TRANSLATE_NOOP
from aso_desktop.models.meetings import AgendaItem
from aso_desktop.models.minutes import ActionItem, Decision, Note
from aso_desktop.models.tasks import Task, TaskState
from aso_desktop.services.meetings.outcomes import (
    add_action,
    add_decision,
    change_decision,
    follow,
    meeting_of,
    refuse_unless_open,
)
from aso_desktop.services.meetings.sitting import queries
from aso_desktop.services.meetings.sitting.queries import JournalRow
from aso_desktop.services.meetings.values import ActionInput, DecisionInput, NoteInput
from aso_desktop.store.base import instant_text
from aso_desktop.store.unit_of_work import UnitOfWork, Work


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

    def keep(self, values: NoteInput) -> Changes:
        """Write a note that is finished; what it decides or asks for is made, or follows its words.

        A decision may end with its vote, an action name its owner after `@` and its day after `!` (see `typed`).
        """
        with self._unit_of_work("keep_note", QT_TRANSLATE_NOOP("meetings", "Keep the note")) as work:
            _write_note(work, values)
            work.session.flush()
            follow(work, values, self._clock.today())
            work.subject = values.id
        return work.changes()

    def remove_note(self, note_id: UUID) -> Changes:
        """Take a note away, with the decision that stands in it."""
        with self._unit_of_work("remove_note", QT_TRANSLATE_NOOP("meetings", "Remove the note")) as work:
            note = work.get(Note, note_id)
            refuse_unless_open(work, meeting_of(work, note.agenda_item_id))
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
                    _recover(work, row, self._clock.today())
                queries.settle(work.connection, row.note_id)
        return [row for row in found if row.text.strip()]

    # --- decisions and actions ---------------------------------------------------------------------------------

    def decide(self, item_id: UUID, values: DecisionInput) -> Changes:
        """Note a decision with its vote, and the quorum of now: without enough members it is flagged, not barred."""
        with self._unit_of_work("decide", QT_TRANSLATE_NOOP("meetings", "Note a decision")) as work:
            meeting = meeting_of(work, item_id)
            refuse_unless_open(work, meeting)
            work.subject = add_decision(work, meeting, item_id, values).id
        return work.changes()

    def edit_decision(self, decision_id: UUID, values: DecisionInput) -> Changes:
        """Change the words or the vote of a decision; the vote is checked against the quorum of its instant."""
        with self._unit_of_work("edit_decision", QT_TRANSLATE_NOOP("meetings", "Change the decision")) as work:
            decision = work.get(Decision, decision_id)
            refuse_unless_open(work, meeting_of(work, decision.agenda_item_id))
            change_decision(work, decision, values)
            work.subject = decision_id
        return work.changes()

    def act(self, item_id: UUID, values: ActionInput) -> Changes:
        """Note an action: its task is made with it, and holds the owner, the day and the state."""
        with self._unit_of_work("note_action", QT_TRANSLATE_NOOP("meetings", "Note an action")) as work:
            meeting = meeting_of(work, item_id)
            refuse_unless_open(work, meeting)
            work.subject = add_action(work, meeting, item_id, values).id
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
    meeting = meeting_of(work, values.agenda_item_id)
    refuse_unless_open(work, meeting)
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


def _recover(work: Work, row: JournalRow, today: date) -> None:
    values = NoteInput(row.note_id, row.agenda_item_id, row.text, row.kind, row.t_offset)
    _write_note(work, values)
    work.session.flush()
    try:
        follow(work, values, today)
    except UserError:  # half a vote, half a date: the words stand as a text until somebody finishes them
        work.get(Note, row.note_id).kind = "text"


def _tasks_of(work: Work, note_id: UUID) -> Sequence[Task]:
    found = select(Task).join(ActionItem, ActionItem.task_id == Task.id).where(ActionItem.note_id == note_id)
    return work.session.scalars(found).all()
