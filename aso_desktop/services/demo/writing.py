"""Writing the plan: each day in one transaction, with the rules of real letters and few questions to the database.

A letter registered by hand asks the database a score of questions (duplicates, clock, next number…). Here they are
asked once for a day, so that thousands of letters take seconds; a test compares a letter of each way, cell by cell.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Final
from uuid import UUID

from sqlalchemy import select

from aso_desktop.models.correspondence import Letter, LetterLink, LetterParty, LetterType, State
from aso_desktop.models.people import initials_of
from aso_desktop.models.registers import NumberState, Register, SerialNumber
from aso_desktop.services.correspondence import duplicates, enclosing, letters, parties, steps
from aso_desktop.services.correspondence.values import NO_MARK, HouseRules, PartyInput
from aso_desktop.services.demo.cast import Cast
from aso_desktop.services.demo.desk import Desk
from aso_desktop.services.demo.planned import PlannedLetter, PlannedVoid, Step
from aso_desktop.services.registers import numbering
from aso_desktop.store.capture import CapturedChange
from aso_desktop.store.unit_of_work import Author, Work

Told = tuple[str, bytes, int, bytes]
"""When, by whom, after which entry of the history, and which row."""

_UNREAD_DAYS: Final = 3
"""Arrivals of the last days may still be unread."""
_AS_PLANNED: Final = (
    "direction", "subject", "summary", "notes", "sending_mode", "medium", "document_date", "received_on",
    "registered_on", "sender_reference", "tracking_number", "signatory", "drafter", "enclosure_count", "language",
    "priority", "personal_data", "is_request", "due_on", "physical_location",
)  # fmt: skip


@dataclass
class Series:
    """A register of the plan: its row, its unit's code, and the next value of each period."""

    register: Register
    unit_code: str
    following: dict[str, int] = field(default_factory=dict)


class DayWriter:
    """Writes letters, steps and lost numbers inside open transactions."""

    def __init__(self, cast: Cast, series: Mapping[str, Series], rules: HouseRules, desk: Desk, today: date) -> None:
        """Know who is who, the registers of the plan, the rules of the house and who makes documents."""
        self._cast = cast
        self._series = series
        self._rules = rules
        self._desk = desk
        self._today = today
        self._types: dict[str, LetterType] = {}
        self._ids: dict[int, UUID] = {}
        self._numbers: dict[int, str] = {}
        self._open: dict[int, Letter] = {}
        self._moments: dict[UUID, tuple[datetime, UUID]] = {}

    @property
    def count(self) -> int:
        """Return how many letters are written."""
        return len(self._ids)

    def begin(self, work: Work, concerned: Iterable[int]) -> None:
        """Ask once what a day needs: the letters it goes on with, the next numbers."""
        ids = [self._ids[key] for key in concerned if key in self._ids]
        keys = {letter_id: key for key, letter_id in self._ids.items()} if ids else {}
        found = work.session.scalars(select(Letter).where(Letter.id.in_(ids))) if ids else ()
        self._open = {keys[letter.id]: letter for letter in found}
        for series in self._series.values():
            series.following.clear()
        if not self._types:
            self._types = {kind.code: kind for kind in work.session.scalars(select(LetterType))}

    def letter(self, work: Work, planned: PlannedLetter) -> None:
        """Register one letter of the plan."""
        self._act(work, planned.at, planned.officer)
        letter = work.add(self._row(planned))
        self._open[planned.key], self._ids[planned.key] = letter, letter.id
        self._numbers[planned.key] = self._number(work, planned, letter.id)
        for field_name, role in parties.FIELDS.items():
            for rank, who in enumerate(getattr(planned, field_name)):
                work.add(_party_row(letter.id, role, rank, self._cast.party(who)))
        for kind, target in planned.links:
            work.add(LetterLink(source_id=letter.id, target_id=self._ids[target], kind=kind))
        if planned.papers:
            first = next((self._numbers[key] for _, key in planned.links), "")
            with work.session.no_autoflush:  # a new letter has no other document
                enclosing.add_rows(work, letter, self._desk.prepare(work, planned, first))
        self._note(letter.id, planned.at, planned.officer)

    def step(self, work: Work, planned: PlannedLetter, step: Step) -> None:
        """Take one step of a letter."""
        letter = self._open[planned.key]
        self._act(work, step.at, step.officer)
        self._note(letter.id, step.at, step.officer)
        state = State(step.state)
        if state == State.CANCELLED:
            steps.cancel(work, letter, self._reason(planned, step.reason))
            return
        if state == State.ASSIGNED and planned.lead is not None:
            letter.lead_id = self._cast.officers[planned.lead]
        letter.oral_reply = step.oral_reply or letter.oral_reply
        letter.read_at = letter.read_at or step.at
        letter.move_to(state, step.reason, step.review_on)
        if state == State.SENT:
            letter.sent_on = step.at.date()
        if planned.papers and state in (State.SIGNED, State.SENT):
            steps.freeze(work, letter, enclosing.current(work, letter.id))

    def void(self, work: Work, planned: PlannedVoid) -> None:
        """Use up a number without a letter."""
        self._act(work, planned.at, planned.officer)
        number = self._serial(work, planned.register, planned.registered_on, self._cast.directory.officers[0].name)
        number.state, number.reason = NumberState.VOID, planned.reason
        work.add(number)

    def story(self, captured: Sequence[CapturedChange], end: datetime, after: int) -> list[Told]:
        """Return when and by whom, in the story, each row of a transaction was touched."""
        told: list[Told] = []
        for change in captured:
            moment, agent = self._moments.get(change.row_id, (end, self._cast.officers[0]))
            if change.op == "insert" and change.after.get("created_by"):
                told.append((change.after["created_at"], change.after["created_by"], after, change.row))
            else:
                told.append((instant(moment), agent.bytes, after, change.row))
        self._moments.clear()
        return told

    # --- rows -------------------------------------------------------------------------------------------------------

    def _row(self, planned: PlannedLetter) -> Letter:
        """Return a letter as its registration leaves it."""
        letter = Letter(**{name: getattr(planned, name) for name in _AS_PLANNED})
        kind = self._types[planned.type_code]
        incoming = planned.direction == "incoming"
        to_compare = planned.senders if incoming else planned.recipients
        letter.register_id = self._series[planned.register].register.id
        letter.type_id = kind.id
        letter.mark = planned.mark if planned.mark in self._rules.marks else NO_MARK
        letter.instructions = letters.instruction_codes(planned.instructions)
        letter.due_on = planned.due_on or letters.due_on(self._rules, letter, kind)
        letter.unit_id = self._cast.units[planned.unit]
        letter.state = State.REGISTERED
        letter.fingerprint = duplicates.fingerprint(
            letter.direction, parties.key_of(map(self._cast.printed, to_compare)), letter.subject, letter.document_date
        )
        if planned.lead is not None and not incoming:
            letter.lead_id = self._cast.officers[planned.lead]
        if not incoming or (self._today - planned.registered_on).days > _UNREAD_DAYS:
            letter.read_at = planned.at
        letter.check_dates(planned.registered_on)
        return letter

    def _number(self, work: Work, planned: PlannedLetter, letter_id: UUID) -> str:
        officer = self._cast.directory.officers[planned.officer].name
        number = self._serial(work, planned.register, planned.registered_on, planned.drafter or officer)
        number.letter_id = letter_id
        return work.add(number).printed

    def _serial(self, work: Work, name: str, day: date, drafter: str) -> SerialNumber:
        """Return the next number of a register."""
        series = self._series[name]
        register, period = series.register, series.register.period(day)
        if period not in series.following:
            with work.session.no_autoflush:  # nothing of this series waits to be written
                series.following[period] = numbering.next_value(work, register.id, period)
        value = series.following[period]
        series.following[period] = value + 1
        return SerialNumber(
            register_id=register.id,
            period=period,
            value=value,
            printed=register.print_number(value, day, series.unit_code, initials_of(drafter)),
            state=NumberState.ISSUED,
            issued_at=work.now,
            issued_on=day,
            device=work.author.device,
        )

    def _reason(self, planned: PlannedLetter, reason: str) -> str:
        """Return the reason of a cancellation, with the number of the letter that was entered twice."""
        target = next((key for kind, key in planned.links if kind == "duplicates"), 0)
        return reason.format(number=self._numbers.get(target, ""))

    def _act(self, work: Work, at: datetime, officer: int) -> None:
        """Let the next rows be made by an officer, at a moment of the story."""
        work.now = at
        work.author = Author(self._cast.officers[officer], work.author.device)

    def _note(self, row_id: UUID, at: datetime, officer: int) -> None:
        self._moments[row_id] = (at, self._cast.officers[officer])


def _party_row(letter_id: UUID, role: str, rank: int, given: PartyInput) -> LetterParty:
    return LetterParty(
        letter_id=letter_id,
        role=role,
        rank=rank,
        contact_id=given.contact_id,
        organisation_id=given.organisation_id,
        held_position_id=given.held_position_id,
        printed=given.printed,
    )


def instant(moment: datetime) -> str:
    """Return a moment as the store writes it."""
    return moment.isoformat(timespec="milliseconds").replace("+00:00", "Z")
