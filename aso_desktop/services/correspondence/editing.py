"""Changing a registered letter: what a form may change, what it was opened with, and what follows from a change."""

from collections.abc import Mapping
from typing import Any, Final

from aso_desktop.core.errors import UserError
from aso_desktop.core.i18n import QT_TRANSLATE_NOOP
from aso_desktop.models.correspondence import MARKS, Letter, PartyRole, State
from aso_desktop.models.registers import Direction
from aso_desktop.models.rules import given_reason
from aso_desktop.services import forms
from aso_desktop.services.correspondence import duplicates, enclosing, letters, parties, steps
from aso_desktop.services.correspondence.values import OfficeDay, PartyInput
from aso_desktop.store.unit_of_work import Work

PLAIN: Final = frozenset(
    {
        "subject", "summary", "notes", "sending_mode", "medium", "document_date", "received_on", "sent_on",
        "sender_reference", "tracking_number", "signatory", "drafter", "enclosure_count", "language", "priority",
        "mark", "personal_data", "is_request", "lead_id", "unit_id", "target_days", "due_on", "physical_location",
        "message_id", "oral_reply",
    }
)  # fmt: skip
EDITABLE: Final = PLAIN | parties.FIELDS.keys() | {"type_code", "instructions"}
_MOVE_THE_TARGET: Final = frozenset({"type_code", "priority", "received_on", "target_days"})


def edit(
    work: Work,
    day: OfficeDay,
    letter: Letter,
    fields: Mapping[str, Any],
    expected: Mapping[str, Any],
    reason: str = "",
) -> None:
    """Give a letter new values; refuse what is fixed, what cannot be, and what somebody changed meanwhile."""
    letter.refuse_if_cancelled()
    _refuse_fixed(fields)
    for name in fields.keys() & expected.keys():
        _refuse_changed(work, letter, name, fields[name], expected[name])
    if "mark" in fields:
        _mark(work, day, letter, fields["mark"], reason)
    for name in fields.keys() & PLAIN:
        setattr(letter, name, fields[name])
    for name in fields.keys() & parties.FIELDS.keys():
        parties.put(work, letter.id, parties.FIELDS[name], fields[name])
    if "type_code" in fields:
        letter_type = letters.type_by_code(work, fields["type_code"])
        letter.type_id = letter_type.id if letter_type else None
    if "instructions" in fields:
        letter.instructions = letters.instruction_codes(fields["instructions"])
    letter.check_dates(day.today)
    _follow(work, day, letter, fields)


def present(work: Work, letter: Letter, name: str) -> Any:
    """Return a field as a form holds it."""
    if name in parties.FIELDS:
        return parties.as_input(parties.of_letter(work, letter.id, parties.FIELDS[name]))
    if name == "type_code":
        letter_type = letters.type_of(work, letter)
        return letter_type.code if letter_type else None
    if name == "instructions":
        return tuple(letter.instructions.split(",")) if letter.instructions else ()
    return getattr(letter, name)


def _refuse_fixed(fields: Mapping[str, Any]) -> None:
    for name in fields:
        if name not in EDITABLE:
            text = QT_TRANSLATE_NOOP(
                "correspondence", "This is fixed once the letter has a number: cancel it and register it again."
            )
            raise UserError(text, field=name)


def _refuse_changed(work: Work, letter: Letter, name: str, wanted: Any, expected: Any) -> None:
    forms.refuse_changed(name, _printed(present(work, letter, name)), _printed(wanted), {name: _printed(expected)})


def _printed(value: Any) -> Any:
    """Return correspondents as the words they print, anything else as it is."""
    return tuple(v.printed if isinstance(v, PartyInput) else v for v in value) if isinstance(value, tuple) else value


def _mark(work: Work, day: OfficeDay, letter: Letter, mark: str, reason: str) -> None:
    """Anyone may raise the mark, enclosures with it; lowering it takes a reason."""
    letters.check_mark(mark, day.rules)
    if MARKS.index(mark) < MARKS.index(letter.mark):
        letter.mark_reason = given_reason(reason, "mark_reason")
    for enclosure in enclosing.current(work, letter.id):
        if MARKS.index(mark) > MARKS.index(enclosure.mark):
            enclosure.mark = mark


def _follow(work: Work, day: OfficeDay, letter: Letter, fields: Mapping[str, Any]) -> None:
    """Bring into line what derives from the fields that changed."""
    if fields.keys() & _MOVE_THE_TARGET and "due_on" not in fields:
        letter.due_on = letters.due_on(day.rules, letter, letters.type_of(work, letter)) or letter.due_on
    if "lead_id" in fields:
        assigned(letter)
    if "sent_on" in fields:
        _departed(work, letter)
    role = PartyRole.SENDER if letter.direction == Direction.INCOMING else PartyRole.RECIPIENT
    key = parties.key_of(p.printed for p in parties.of_letter(work, letter.id, role))
    letter.fingerprint = duplicates.fingerprint(letter.direction, key, letter.subject, letter.document_date)


def _departed(work: Work, letter: Letter) -> None:
    """Send a letter that gets its day of departure and waits for nothing else; one that has left keeps its day."""
    if steps.has_left(letter) and letter.sent_on is None:
        text = QT_TRANSLATE_NOOP("correspondence", "This letter has left: correct its day of departure, keep one.")
        raise UserError(text, field="sent_on")
    ready = letter.direction != Direction.INCOMING and letter.state in (State.REGISTERED, State.SIGNED)
    if ready and letter.sent_on is not None:
        steps.send(work, letter, enclosing.current(work, letter.id))


def assigned(letter: Letter) -> None:
    """Keep the state of an arrival in step with its lead."""
    if letter.direction != Direction.INCOMING:
        return
    if letter.lead_id is not None and letter.state == State.REGISTERED:
        letter.state = State.ASSIGNED
    elif letter.lead_id is None and letter.state == State.ASSIGNED:
        letter.state = State.REGISTERED
