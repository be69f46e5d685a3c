"""Letters as JSON, by the models' names; an empty day is null."""

from collections.abc import Mapping
from datetime import date
from typing import Any, Final

from aso_desktop.cli.declare import Argument
from aso_desktop.core.i18n import QT_TRANSLATE_NOOP

ROW_FIELDS: Final = (
    "id", "number", "provisional", "direction", "register", "type", "subject", "state", "document_date", "received_on",
    "registered_on", "sent_on", "due_on", "is_late", "sender", "recipient", "sender_reference", "sending_mode",
    "priority", "mark", "lead", "unit", "enclosure_count",
)  # fmt: skip
"""Fields of a letter in a list."""

SHOWN_FIELDS: Final = (
    *ROW_FIELDS, "senders", "recipients", "copies", "summary", "notes", "medium", "tracking_number", "signatory",
    "drafter", "language", "personal_data", "is_request", "instructions", "physical_location", "state_reason",
    "review_on", "oral_reply", "links", "enclosures",
)  # fmt: skip
"""Fields of a letter shown whole."""

REFERENCE: Final = Argument("letter", QT_TRANSLATE_NOOP("cli", "Number or id of the letter."), "NUMBER", required=True)

_AS_THEY_ARE: Final = (
    "id", "number", "direction", "subject", "state", "sender_reference", "sending_mode", "priority", "mark", "lead",
    "unit", "enclosure_count", "summary", "notes", "medium", "tracking_number", "signatory", "drafter", "language",
    "personal_data", "is_request", "instructions", "physical_location", "state_reason", "oral_reply",
)  # fmt: skip
_DAYS: Final = ("document_date", "received_on", "registered_on", "sent_on", "due_on", "review_on")
_ROLES: Final = {"senders": "sender", "recipients": "recipient", "copies": "copy"}
_ENCLOSURE: Final = (
    "id", "name", "original_name", "size", "mime", "sha256", "role", "version", "source", "mark", "is_frozen",
)  # fmt: skip


def whole(detail: Any, today: date) -> dict[str, Any]:
    """Return a letter with everything that hangs on it."""
    letter = detail.letter
    found: dict[str, Any] = {name: getattr(letter, name) for name in _AS_THEY_ARE}
    found |= {name: getattr(letter, name) or None for name in _DAYS}
    found |= {name: detail.named(role) for name, role in _ROLES.items()}
    found["provisional"] = None
    found["register"] = letter.register_code
    found["type"] = letter.type_code or None
    found["lead"], found["unit"] = letter.lead or None, letter.unit or None
    found["is_late"] = letter.is_open and bool(letter.due_on) and letter.due_on < today.isoformat()
    found["sender"] = "; ".join(found["senders"])
    found["recipient"] = "; ".join(found["recipients"])
    found["links"] = [_link(link) for link in detail.links]
    found["enclosures"] = [{name: getattr(row, name) for name in _ENCLOSURE} for row in detail.present]
    return {name: found[name] for name in SHOWN_FIELDS}


def row(shown: Mapping[str, Any]) -> dict[str, Any]:
    """Return a letter as a list shows it."""
    return {name: shown[name] for name in ROW_FIELDS}


def _link(link: Any) -> dict[str, Any]:
    """Return a link: `kind` reads from the source to the target."""
    way = "to" if link.is_from else "from"
    return {"kind": link.kind, "way": way, "id": link.other_id, "number": link.number, "subject": link.subject}
