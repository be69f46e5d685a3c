"""`letters add`: register one letter."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any, Final
from uuid import UUID

from aso_desktop.cli import lookups, values
from aso_desktop.cli.declare import Answer, Argument, Command
from aso_desktop.cli.desk import Desk
from aso_desktop.cli.given import Given
from aso_desktop.core.errors import Cancelled, EnvironmentFailure, UserError
from aso_desktop.core.i18n import QT_TRANSLATE_NOOP, Text

DIRECTIONS: Final = {"in": "incoming", "out": "outgoing", "internal": "internal"}

_ARGUMENTS: Final = (
    Argument("--direction", QT_TRANSLATE_NOOP("cli", "Which way it goes."), "WAY", tuple(DIRECTIONS), required=True),
    Argument("--subject", QT_TRANSLATE_NOOP("cli", "What it is about."), "TEXT", required=True),
    Argument("--from", QT_TRANSLATE_NOOP("cli", "Sender, as printed; may be repeated."), "NAME", many=True),
    Argument("--to", QT_TRANSLATE_NOOP("cli", "Recipient, as printed; may be repeated."), "NAME", many=True),
    Argument("--copy", QT_TRANSLATE_NOOP("cli", "Who has a copy; may be repeated."), "NAME", many=True),
    Argument(
        "--create",
        QT_TRANSLATE_NOOP("cli", "Add correspondents that the directory lacks, as this kind of entry."),
        "KIND",
        ("contact", "organisation"),
    ),
    Argument("--received-on", QT_TRANSLATE_NOOP("cli", "Day of arrival; today for an arrival."), "DATE"),
    Argument("--sent-on", QT_TRANSLATE_NOOP("cli", "Day of departure: the letter has left."), "DATE"),
    Argument("--document-date", QT_TRANSLATE_NOOP("cli", "Date written on the document."), "DATE"),
    Argument("--registered-on", QT_TRANSLATE_NOOP("cli", "Day of registration; today."), "DATE"),
    Argument("--due-on", QT_TRANSLATE_NOOP("cli", "Target date; computed from type and priority otherwise."), "DATE"),
    Argument("--attach", QT_TRANSLATE_NOOP("cli", "File to enclose; may be repeated."), "FILE", many=True),
    Argument("--register", QT_TRANSLATE_NOOP("cli", "Code of the register; the first of the direction."), "CODE"),
    Argument("--type", QT_TRANSLATE_NOOP("cli", "Code of the type of letter."), "CODE"),
    Argument("--priority", QT_TRANSLATE_NOOP("cli", "Priority."), "WORD", ("normal", "urgent", "very_urgent")),
    Argument("--mark", QT_TRANSLATE_NOOP("cli", "Mark of protection."), "WORD"),
    Argument("--reference", QT_TRANSLATE_NOOP("cli", "Reference of the sender."), "TEXT"),
    Argument("--mode", QT_TRANSLATE_NOOP("cli", "Sending mode."), "WORD"),
    Argument("--medium", QT_TRANSLATE_NOOP("cli", "Medium."), "WORD", ("paper", "electronic", "mixed")),
    Argument("--tracking-number", QT_TRANSLATE_NOOP("cli", "Tracking number of the post."), "TEXT"),
    Argument("--lead", QT_TRANSLATE_NOOP("cli", "Agent in charge: name or initials."), "NAME"),
    Argument("--unit", QT_TRANSLATE_NOOP("cli", "Code of the unit it goes to."), "CODE"),
    Argument("--instruction", QT_TRANSLATE_NOOP("cli", "Instruction; may be repeated."), "WORD", many=True),
    Argument("--signatory", QT_TRANSLATE_NOOP("cli", "Who signs."), "NAME"),
    Argument("--drafter", QT_TRANSLATE_NOOP("cli", "Who drafted."), "NAME"),
    Argument("--language", QT_TRANSLATE_NOOP("cli", "Language of the letter; fr."), "CODE"),
    Argument("--location", QT_TRANSLATE_NOOP("cli", "Where the paper lies."), "TEXT"),
    Argument("--summary", QT_TRANSLATE_NOOP("cli", "Summary."), "TEXT"),
    Argument("--notes", QT_TRANSLATE_NOOP("cli", "Notes."), "TEXT"),
    Argument("--personal-data", QT_TRANSLATE_NOOP("cli", "It holds personal data.")),
    Argument("--request", QT_TRANSLATE_NOOP("cli", "It asks for an answer.")),
    Argument(
        "--answers", QT_TRANSLATE_NOOP("cli", "Letter that this one answers; may be repeated."), "NUMBER", many=True
    ),
)

_TEXTS: Final = {
    "subject": "subject", "summary": "summary", "notes": "notes", "sending_mode": "mode", "medium": "medium",
    "sender_reference": "reference", "tracking_number": "tracking_number", "signatory": "signatory",
    "drafter": "drafter", "language": "language", "priority": "priority", "mark": "mark",
    "physical_location": "location", "type_code": "type",
}  # fmt: skip
"""Field of a letter → option that gives it."""
_DAYS: Final = ("received_on", "sent_on", "document_date", "registered_on", "due_on")
_PARTIES: Final = {"senders": "from", "recipients": "to", "copies": "copy"}
_OTHERS: Final = {"enclosures": "attach", "register_id": "register", "links": "answers", "instructions": "instruction"}
_FIELDS: Final = (
    "result", "id", "number", "provisional", "direction", "register", "subject", "state", "due_on", "notices",
    "duplicates",
)  # fmt: skip
_REGISTERED: Final = QT_TRANSLATE_NOOP("cli", "Registered under the number {number}.")


def add(desk: Desk, given: Given) -> Answer:
    """Register one letter."""
    with _beside_options():
        done = desk.services.correspondence.register(_letter(desk, given))
    later = _read_words(desk, done.letter_id) if given.get("attach") else ()
    shown = _shown(desk, done.letter_id)
    notices = list(dict.fromkeys(desk.say(notice) for notice in (*done.notices, *later)))
    data = {
        "result": "accepted",
        **{name: shown[name] for name in _FIELDS if name in shown},
        "notices": notices,
        "duplicates": [{"id": d.letter_id, "number": d.number, "why": d.why} for d in done.duplicates],
    }
    return Answer(data, [desk.say(_REGISTERED.format(number=done.number)), *notices])


@contextmanager
def _beside_options() -> Iterator[None]:
    """Name the option that was typed, where a refusal names the field of the letter."""
    try:
        yield
    except UserError as error:
        options = _TEXTS | _PARTIES | _OTHERS
        raise UserError(error.text, field=options.get(error.field, error.field)) from error


def _read_words(desk: Desk, letter_id: UUID) -> tuple[Text, ...]:
    """Read the enclosures, so that search finds the letter by them; the letter is registered whatever comes of it."""
    letters = desk.services.correspondence
    try:
        letters.extract_pending(desk.output.progress)
    except (Cancelled, EnvironmentFailure) as error:
        return (error.text,) if isinstance(error, EnvironmentFailure) else ()
    notices: tuple[Text, ...] = letters.notices_of(letter_id)
    return notices


def _letter(desk: Desk, given: Given) -> Any:
    """Return the letter that the options describe."""
    from aso_desktop.services.correspondence.values import EnclosureInput, LetterInput, LinkInput

    fields: dict[str, Any] = {name: given[option] for name, option in _TEXTS.items() if option in given}
    fields |= {name: values.day(given, name) for name in _DAYS if name in given}
    create = given.get("create", "")
    for name, option in _PARTIES.items():
        fields[name] = tuple(lookups.party(desk, printed, create) for printed in given.get(option, ()))
    fields["enclosures"] = tuple(EnclosureInput(path) for path in values.paths(given, "attach"))
    fields["links"] = tuple(LinkInput(lookups.letter(desk, n, "answers")) for n in given.get("answers", ()))
    fields["instructions"] = tuple(given.get("instruction", ()))
    fields |= _places(desk, given)
    return LetterInput(direction=DIRECTIONS[given["direction"]], **fields)


def _places(desk: Desk, given: Given) -> dict[str, Any]:
    """Return what names something of the profile, and the switches."""
    found: dict[str, Any] = {"personal_data": given.get("personal_data", False)}
    if given.get("request"):
        found["is_request"] = True
    if "register" in given:
        found["register_id"] = lookups.register(desk, given["register"]).id
    if "lead" in given:
        found["lead_id"] = lookups.agent(desk, given["lead"])
    if "unit" in given:
        found["unit_id"] = lookups.unit(desk, given["unit"])
    return found


def _shown(desk: Desk, letter_id: UUID) -> dict[str, Any]:
    from aso_desktop.cli.letters.shapes import whole
    from aso_desktop.services.correspondence import queries

    with desk.reading() as database:
        return whole(queries.detail(database, letter_id), desk.today)


ADD: Final = Command(
    ("letters", "add"),
    QT_TRANSLATE_NOOP("cli", "Register a letter: it takes the next number of its register."),
    add,
    _ARGUMENTS,
    _FIELDS,
)
