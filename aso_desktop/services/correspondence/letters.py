"""Registering a letter inside an open transaction: fields, correspondents, enclosures, links, number."""

from collections.abc import Mapping, Sequence
from dataclasses import fields
from datetime import date
from typing import Any, Final, NamedTuple
from uuid import UUID

from sqlalchemy import select

from aso_desktop.core.errors import UserError
from aso_desktop.core.i18n import QT_TRANSLATE_NOOP, Text
from aso_desktop.core.ids import uuid7
from aso_desktop.models.correspondence import (
    INSTRUCTIONS,
    LONGEST_SUBJECT,
    MARKS,
    Letter,
    LetterType,
    LinkKind,
    PartyRole,
    State,
    refuse_classified,
)
from aso_desktop.models.registers import Direction, Register, SerialNumber
from aso_desktop.models.rules import one_of
from aso_desktop.services.correspondence import duplicates, enclosing, links, parties, steps
from aso_desktop.services.correspondence.enclosing import Prepared
from aso_desktop.services.correspondence.resembling.queries import Sought
from aso_desktop.services.correspondence.values import (
    NO_MARK,
    Duplicate,
    HouseRules,
    LetterInput,
    OfficeDay,
)
from aso_desktop.services.registers import numbering
from aso_desktop.services.registers.numbering import Claim
from aso_desktop.services.search.derived import EnclosureText, LetterText, NumberText, PartyText, Source, derive
from aso_desktop.store.unit_of_work import Work

_ELSEWHERE: Final = frozenset(
    {
        "register_id", "block_id", "type_code", "senders", "recipients", "copies", "enclosures", "links",
        "instructions", "registered_on", "received_on", "enclosure_count", "is_request", "due_on",
    }
)  # fmt: skip
_AS_GIVEN: Final = tuple(f.name for f in fields(LetterInput) if f.name not in _ELSEWHERE)


class Written(NamedTuple):
    """A letter that has just been put in its register."""

    letter: Letter
    number: str
    notices: tuple[Text, ...]
    duplicates: tuple[Duplicate, ...]


def write(work: Work, day: OfficeDay, values: LetterInput, prepared: Sequence[Prepared]) -> Written:
    """Put a letter in its register under the next number."""
    check_mark(values.mark, day.rules)
    register = _register(work, values)
    letter = _letter(work, day, values, register)
    letter.enclosure_count = len(prepared) if values.enclosure_count is None else values.enclosure_count
    notices = [*_cut(values.subject), *letter.check_dates(day.today)]
    letter.id = uuid7()
    printed = {role: parties.add(work, letter.id, role, getattr(values, f)) for f, role in parties.FIELDS.items()}
    others = printed[PartyRole.SENDER if _arrives(values) else PartyRole.RECIPIENT]
    key = parties.key_of(others)
    letter.fingerprint = duplicates.fingerprint(letter.direction, key, letter.subject, letter.document_date)
    found = _duplicates(work, letter, others, prepared)
    claim = _claim(day, values, letter)
    number = numbering.issue(work, register, claim)
    late = numbering.clock_notice(work, register.id, claim)
    _derive(letter, register, number, printed, prepared)
    work.write(letter)  # complete: each change of a row already written is a second write
    rows = enclosing.add_rows(work, letter, prepared)
    for link in values.links:
        links.add(work, letter, work.get(Letter, link.target_id), LinkKind(one_of("links", link.kind, LinkKind)))
    if letter.direction != Direction.INCOMING and letter.sent_on is not None:
        steps.send(work, letter, rows)
    notices += [*(n for p in prepared for n in p.notices), *map(duplicates.sentence, found), *([late] if late else [])]
    return Written(letter, number.printed, tuple(notices), found)


def check_mark(mark: str, rules: HouseRules) -> None:
    """Refuse a classified level, a word that is no mark, and a mark that the policy does not allow here."""
    refuse_classified(mark)
    one_of("mark", mark, MARKS)
    if mark != NO_MARK and mark not in rules.marks:
        text = QT_TRANSLATE_NOOP("correspondence", "This mark is not allowed on this computer: ask your IT.")
        raise UserError(text, field="mark")


def due_on(rules: HouseRules, letter: Letter, letter_type: LetterType | None) -> date | None:
    """Return the internal target date: by the letter's own days, an urgent priority, its type, or the usual days."""
    if letter.direction != Direction.INCOMING or letter.received_on is None:
        return None
    usual = rules.priority_days.get(letter.priority, 0)
    days = letter.target_days
    if days is None and letter_type is not None and letter_type.target_days is not None:
        of_type = letter_type.target_days
        days = of_type if letter.priority == "normal" else min(of_type, usual)
    return rules.calendar.add_working_days(letter.received_on, usual if days is None else days)


def type_of(work: Work, letter: Letter) -> LetterType | None:
    """Return the type of a letter."""
    return work.session.get(LetterType, letter.type_id) if letter.type_id else None


def type_by_code(work: Work, code: str | None) -> LetterType | None:
    """Return a type by its code; refuse an unknown one."""
    if not code:
        return None
    found = work.session.scalar(select(LetterType).where(LetterType.code == code).limit(1))
    if found is None:
        text = QT_TRANSLATE_NOOP("correspondence", "“{code}” is not a type of letter: choose one of the list.")
        raise UserError(text.format(code=code[:60]), field="type_code")
    return found


def instruction_codes(given: Sequence[str]) -> str:
    """Return instructions as a letter keeps them."""
    return ",".join(one_of("instructions", code, INSTRUCTIONS) for code in given)


def _letter(work: Work, day: OfficeDay, values: LetterInput, register: Register) -> Letter:
    letter_type = type_by_code(work, values.type_code)
    letter = Letter(**{name: getattr(values, name) for name in _AS_GIVEN})
    letter.register_id = register.id
    letter.type_id = letter_type.id if letter_type else None
    letter.instructions = instruction_codes(values.instructions)
    letter.registered_on = values.registered_on or day.today
    letter.received_on = values.received_on or (letter.registered_on if _arrives(values) else None)
    letter.is_request = _is_request(values, letter_type)
    letter.due_on = values.due_on or due_on(day.rules, letter, letter_type)
    letter.state = _first_state(letter)
    letter.unit_id = values.unit_id or register.unit_id
    return letter


def _arrives(values: LetterInput) -> bool:
    return values.direction == Direction.INCOMING


def _is_request(values: LetterInput, letter_type: LetterType | None) -> bool:
    if values.is_request is not None:
        return values.is_request
    return bool(letter_type and letter_type.is_request)


def _register(work: Work, values: LetterInput) -> Register:
    """Return the register named, or the first open one of the direction."""
    direction = one_of("direction", values.direction, Direction)
    if values.register_id is None:
        return open_register(work, direction, values.unit_id)
    register = work.get(Register, values.register_id)
    if register.direction != direction:
        text = QT_TRANSLATE_NOOP("correspondence", "The register {code} is for letters of another direction.")
        raise UserError(text.format(code=register.code), field="register_id")
    return register


def open_register(work: Work, direction: str, unit_id: UUID | None) -> Register:
    """Return the register a new letter of that direction takes: its unit's first open one, or the first."""
    found = select(Register).where(Register.direction == direction, Register.state == "open")
    mine = work.session.scalars(found.order_by(Register.rank, Register.code)).all()
    if not mine:
        text = QT_TRANSLATE_NOOP("correspondence", "No register is open for this direction: open one first.")
        raise UserError(text, field="register_id")
    return next((r for r in mine if unit_id and r.unit_id == unit_id), mine[0])


def _claim(day: OfficeDay, values: LetterInput, letter: Letter) -> Claim:
    return Claim(
        day=letter.registered_on or day.today,
        today=day.today,
        letter_id=letter.id,
        drafter=letter.drafter,
        block_id=values.block_id,
        grace_days=day.rules.january_grace_days,
    )


def _first_state(letter: Letter) -> State:
    """Return the state a new letter begins with: an arrival with a lead is assigned."""
    return State.ASSIGNED if letter.direction == Direction.INCOMING and letter.lead_id else State.REGISTERED


def _derive(
    letter: Letter,
    register: Register,
    number: SerialNumber,
    printed: Mapping[PartyRole, Sequence[str]],
    prepared: Sequence[Prepared],
) -> None:
    """Give a letter the columns that lists show and sort by, as the search projection would after it."""
    source = Source(
        LetterText._make(_as_kept(getattr(letter, name)) for name in LetterText._fields),
        [PartyText(role, name) for role, names in printed.items() for name in names],
        [NumberText(number.state, number.printed, register.code, number.period, number.value)],
        [EnclosureText(one.original_name, one.name, None) for one in prepared],
    )
    for name, value in derive(source)._asdict().items():
        setattr(letter, name, value)


def _as_kept(value: Any) -> Any:
    return value.isoformat() if isinstance(value, date) else value


def _duplicates(
    work: Work, letter: Letter, others: Sequence[str], prepared: Sequence[Prepared]
) -> tuple[Duplicate, ...]:
    sought = Sought(
        direction=letter.direction,
        subject=letter.subject,
        day=letter.received_on or letter.sent_on or letter.registered_on,
        correspondent=others[0] if others else "",
        reference=letter.sender_reference,
        message_id=letter.message_id,
        fingerprint=letter.fingerprint,
        files=tuple(p.sha256 for p in prepared if p.size),
        letter_id=letter.id,
    )
    return duplicates.find(work, sought)


def _cut(subject: str) -> list[Text]:
    """Say that a subject was too long."""
    if len(subject.strip()) <= LONGEST_SUBJECT:
        return []
    text = QT_TRANSLATE_NOOP("correspondence", "The subject was cut to its first {count} characters.")
    return [text.format(count=LONGEST_SUBJECT)]
