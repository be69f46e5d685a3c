"""Writes about letters: one method, one transaction, one `Changes`."""

from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from contextlib import contextmanager
from datetime import date
from typing import Any, Final
from uuid import UUID

from sqlalchemy import select

from aso_desktop.core.changes import Changes
from aso_desktop.core.clock import Clock
from aso_desktop.core.errors import UserError
from aso_desktop.core.i18n import QT_TRANSLATE_NOOP, Text
from aso_desktop.models.correspondence import Enclosure, Letter, LinkKind, State
from aso_desktop.models.people import Agent
from aso_desktop.models.registers import SerialNumber
from aso_desktop.models.rules import one_of
from aso_desktop.security.audit import record
from aso_desktop.security.enclosures import EnclosureStore
from aso_desktop.services.correspondence import editing, enclosing, letters, links, replies, steps
from aso_desktop.services.correspondence.enclosing import Prepared
from aso_desktop.services.correspondence.intake.queries import FileText, keep_text
from aso_desktop.services.correspondence.values import (
    NO_MARK,
    EnclosureInput,
    HouseRules,
    LetterInput,
    OfficeDay,
    Registered,
)
from aso_desktop.store.unit_of_work import UnitOfWork, Work

Rules = Callable[[], HouseRules]
"""Gives the rules in force now: preferences may change while the window is open."""

READ_A_MARKED_LETTER: Final = "read_marked_letter"


class LetterService:
    """Registers letters and everything that may happen to one afterwards."""

    def __init__(self, unit_of_work: UnitOfWork, clock: Clock, rules: Rules, enclosures: EnclosureStore) -> None:
        """Know where writes go, the time, the rules of the house, and where enclosures are kept."""
        self._unit_of_work = unit_of_work
        self._clock = clock
        self._rules = rules
        self._enclosures = enclosures

    @property
    def day(self) -> OfficeDay:
        """Return today and the rules in force."""
        return OfficeDay(self._clock.today(), self._rules())

    def register(self, values: LetterInput) -> Registered:
        """Put a letter in its register under the next number.

        Cannot be taken back: the number stays used, and cancelling is the way out.
        """
        return self.register_prepared(values, enclosing.prepare_all(self._enclosures, values.enclosures))

    def register_prepared(
        self, values: LetterInput, prepared: Sequence[Prepared], texts: Sequence[FileText] = ()
    ) -> Registered:
        """Register a letter whose files are already kept, with the words of those that were read."""
        words = QT_TRANSLATE_NOOP("correspondence", "Register a letter")
        with self._unit_of_work("register_letter", words, undoable=False) as work:
            written = letters.write(work, self.day, values, prepared)
            keep_text(work.connection, texts)
            work.subject = written.letter.id
        return Registered(work.changes(), written.letter.id, written.number, written.notices, written.duplicates)

    def update(
        self,
        letter_id: UUID,
        fields: Mapping[str, Any],
        expected: Mapping[str, Any] | None = None,
        reason: str = "",
    ) -> Changes:
        """Change a letter. `expected` holds the values its form was opened with; a newer one raises `Conflict`.

        `reason` is wanted to lower the mark of protection.
        """
        words = QT_TRANSLATE_NOOP("correspondence", "Change a letter")
        with self._unit_of_work("update_letter", words) as work:
            editing.edit(work, self.day, work.get(Letter, letter_id), fields, expected or {}, reason)
            work.subject = letter_id
        return work.changes()

    def bulk_edit(self, ids: Collection[UUID], fields: Mapping[str, Any], reason: str = "") -> Changes:
        """Change several letters alike: all of them, or none."""
        one = QT_TRANSLATE_NOOP("correspondence", "Change a letter")
        words = _counted(ids, one, QT_TRANSLATE_NOOP("correspondence", "Change {count} letters"))
        with self._unit_of_work("bulk_edit_letters", words) as work:
            for letter in self._each(work, ids):
                with _named(work, letter, ids):
                    editing.edit(work, self.day, letter, fields, {}, reason)
        return work.changes()

    def move_to(self, ids: Collection[UUID], state: str, reason: str = "", review_on: date | None = None) -> Changes:
        """Take letters to a state; every one of them may go there, or none goes."""
        wanted = State(one_of("state", state, State))
        one = QT_TRANSLATE_NOOP("correspondence", "Change the state of a letter")
        words = _counted(ids, one, QT_TRANSLATE_NOOP("correspondence", "Change the state of {count} letters"))
        with self._unit_of_work("move_letters", words) as work:
            for letter in self._each(work, ids):
                with _named(work, letter, ids):
                    steps.move(work, letter, wanted, reason, review_on, self._clock.today())
        return work.changes()

    def next_states(self, ids: Collection[UUID]) -> tuple[str, ...]:
        """Return the states that every one of these letters may go to, in the order of the flow. Writes nothing."""
        with self._unit_of_work.reading() as work:
            open_to = [letter.next_states() for letter in self._each(work, ids)]
        common = frozenset.intersection(*open_to) if open_to else frozenset[State]()
        return tuple(state.value for state in State if state in common)

    def assign(self, ids: Collection[UUID], lead_id: UUID | None) -> Changes:
        """Give letters a lead, or take it away."""
        one = QT_TRANSLATE_NOOP("correspondence", "Assign a letter")
        words = _counted(ids, one, QT_TRANSLATE_NOOP("correspondence", "Assign {count} letters"))
        with self._unit_of_work("assign_letters", words) as work:
            if lead_id is not None:
                work.get(Agent, lead_id)
            for letter in self._each(work, ids):
                letter.refuse_if_cancelled()
                letter.lead_id = lead_id
                editing.assigned(letter)
        return work.changes()

    def cancel(self, letter_id: UUID, reason: str) -> Changes:
        """Cancel a letter with a reason; its number stays used and what it answered waits again."""
        words = QT_TRANSLATE_NOOP("correspondence", "Cancel a letter")
        with self._unit_of_work("cancel_letter", words) as work:
            steps.cancel(work, work.get(Letter, letter_id), reason)
            work.subject = letter_id
        return work.changes()

    def link(self, source_id: UUID, target_id: UUID, kind: str) -> Changes:
        """Say what one letter does to another; a departure that has left ends the wait of what it answers."""
        words = QT_TRANSLATE_NOOP("correspondence", "Link two letters")
        with self._unit_of_work("link_letters", words) as work:
            source, target = work.get(Letter, source_id), work.get(Letter, target_id)
            source.refuse_if_cancelled()
            work.subject = links.add(work, source, target, LinkKind(one_of("links", kind, LinkKind))).id
        return work.changes()

    def unlink(self, link_id: UUID) -> Changes:
        """Untie two letters; an arrival that nothing answers any more goes back to work."""
        words = QT_TRANSLATE_NOOP("correspondence", "Unlink two letters")
        with self._unit_of_work("unlink_letters", words) as work:
            links.remove(work, link_id)
        return work.changes()

    def reply_to(self, letter_id: UUID) -> LetterInput:
        """Return the departure that would answer a letter, ready for its form. Writes nothing."""
        with self._unit_of_work.reading() as work:
            return replies.reply_to(work, self.day, work.get(Letter, letter_id))

    def add_enclosure(self, letter_id: UUID, given: EnclosureInput) -> Changes:
        """Enclose one more file."""
        prepared = enclosing.prepare(self._enclosures, given)
        words = QT_TRANSLATE_NOOP("correspondence", "Enclose {name}").format(name=prepared.name)
        with self._unit_of_work("add_enclosure", words) as work:
            letter = work.get(Letter, letter_id)
            letter.refuse_if_cancelled()
            if given.role == "main" and any(e.role == "main" for e in enclosing.current(work, letter_id)):
                prepared = prepared._replace(role="annex")
            (enclosure,) = enclosing.add_rows(work, letter, [prepared])
            work.subject = enclosure.id
        return work.changes()

    def replace_enclosure(self, enclosure_id: UUID, given: EnclosureInput) -> Changes:
        """Put a new version in the place of an enclosure; the former one is kept, out of sight."""
        prepared = enclosing.prepare(self._enclosures, given)
        words = QT_TRANSLATE_NOOP("correspondence", "Put a new version of {name}").format(name=prepared.name)
        with self._unit_of_work("replace_enclosure", words) as work:
            old = self._enclosure(work, enclosure_id)
            work.subject = enclosing.replace_row(work, old, prepared).id
        return work.changes()

    def remove_enclosure(self, enclosure_id: UUID, reason: str) -> Changes:
        """Take an enclosure off its letter, with a reason."""
        words = QT_TRANSLATE_NOOP("correspondence", "Remove an enclosure")
        with self._unit_of_work("remove_enclosure", words) as work:
            self._enclosure(work, enclosure_id).remove(reason, work.now)
        return work.changes()

    def mark_read(self, ids: Collection[UUID]) -> Changes:
        """Note that letters were opened; the reading of a marked one is journalled each time."""
        words = QT_TRANSLATE_NOOP("correspondence", "Mark as read")
        with self._unit_of_work("read_letters", words) as work:
            for letter in self._each(work, ids):
                letter.read_at = letter.read_at or work.now
                if letter.mark != NO_MARK:
                    obj = ("letter", letter.id)
                    record(work.connection, work.author, work.now, READ_A_MARKED_LETTER, obj, mark=letter.mark)
        return work.changes()

    @staticmethod
    def _enclosure(work: Work, enclosure_id: UUID) -> Enclosure:
        """Return an enclosure of a letter that still stands."""
        enclosure = work.get(Enclosure, enclosure_id)
        work.get(Letter, enclosure.letter_id or enclosure_id).refuse_if_cancelled()
        return enclosure

    def _each(self, work: Work, ids: Collection[UUID]) -> list[Letter]:
        return [work.get(Letter, letter_id) for letter_id in ids]


def _counted(ids: Collection[UUID], one: Text, several: Text) -> Text:
    """Return the words of the undo menu for one letter, or for several."""
    return one if len(ids) == 1 else several.format(count=len(ids))


@contextmanager
def _named(work: Work, letter: Letter, ids: Collection[UUID]) -> Iterator[None]:
    """Name the letter that a batch stumbles over."""
    try:
        yield
    except UserError as error:
        if len(ids) == 1:
            raise
        found = select(SerialNumber.printed).where(SerialNumber.letter_id == letter.id)
        with work.session.no_autoflush:
            number = work.session.scalar(found.limit(1)) or letter.subject
        text = Text("correspondence", "{number}: {why}").format(number=number, why=error.text)
        raise UserError(text, error.field) from error
