"""What the form of a letter holds, as the service takes it and as a draft keeps it. No Qt."""

import json
from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any, Final, Literal, NamedTuple
from uuid import UUID

from aso_desktop.services.correspondence.values import EnclosureInput, LetterInput, LinkInput, PartyInput
from aso_desktop.ui.correspondence.editor_fields import PARTIES
from aso_desktop.ui.kit.widgets.completion import Proposal

Values = Mapping[str, Any]
Kind = Literal["contact", "organisation", "held_position"]

_AS_TYPED: Final = (
    "register_id", "type_code", "subject", "summary", "notes", "sending_mode", "medium", "document_date",
    "received_on", "sent_on", "sender_reference", "tracking_number", "signatory", "drafter", "language", "priority",
    "mark", "personal_data", "due_on", "physical_location",
)  # fmt: skip


class Entry(NamedTuple):
    """Whom a proposal stands for: a row of the directory, or (without `id`) one to be made on saving."""

    kind: Kind
    id: UUID | None
    typed: str = ""


class Content(NamedTuple):
    """What a draft brings back: the fields, the files, the links."""

    values: Values
    files: tuple[EnclosureInput, ...]
    links: tuple[LinkInput, ...]


def fields_of(values: Values) -> dict[str, Any]:
    """Return what the form holds under the names and in the shapes of the service."""
    fields: dict[str, Any] = {name: values[name] for name in _AS_TYPED if name in values}
    if "lead_id" in values:
        lead = values["lead_id"]
        fields["lead_id"] = lead.key if isinstance(lead, Proposal) else None
    if "instructions" in values:
        fields["instructions"] = (values["instructions"],) if values["instructions"] else ()
    for name, places in PARTIES.items():
        if places[0] in values:
            fields[name] = tuple(party for place in places if (party := party_of(values.get(place))) is not None)
    return fields


def letter_of(
    base: LetterInput, values: Values, files: tuple[EnclosureInput, ...], links: tuple[LinkInput, ...]
) -> LetterInput:
    """Return the letter to register: what it began with, and what was typed."""
    return replace(base, **fields_of(values), enclosures=files, links=links)


def party_of(held: Any) -> PartyInput | None:
    """Return the correspondent of a field: a proposal that was taken, or words."""
    if isinstance(held, Proposal) and isinstance(held.key, Entry):
        entry = held.key
        if entry.id is None:
            kind: Literal["contact", "organisation"] = "contact" if entry.kind == "contact" else "organisation"
            return PartyInput(held.text, create=kind)
        return PartyInput(held.text, **{f"{entry.kind}_id": entry.id})  # type: ignore[arg-type]
    words = str(held.text if isinstance(held, Proposal) else held or "").strip()
    return PartyInput(words) if words else None


def held_of(party: PartyInput) -> Any:
    """Return what a field holds for a correspondent."""
    for kind, row_id in (
        ("held_position", party.held_position_id),
        ("contact", party.contact_id),
        ("organisation", party.organisation_id),
    ):
        if row_id is not None:
            return Proposal(Entry(kind, row_id), party.printed)  # type: ignore[arg-type]
    return party.printed


def held_values(fields: Values, lead: Callable[[UUID | None], Proposal | None]) -> dict[str, Any]:
    """Return fields of the service as the form holds them; `lead` gives the agent's line."""
    values = {name: fields[name] for name in _AS_TYPED if name in fields}
    if "lead_id" in fields:
        values["lead_id"] = lead(fields["lead_id"])
    if "instructions" in fields:
        values["instructions"] = next(iter(fields["instructions"]), "")
    for name, places in PARTIES.items():
        given = list(fields.get(name, ()))
        for rank, place in enumerate(places):
            values[place] = held_of(given[rank]) if rank < len(given) else None
    return values


# --- drafts ------------------------------------------------------------------------------------------------------


def draft_text(values: Values, files: tuple[EnclosureInput, ...], links: tuple[LinkInput, ...]) -> str:
    """Return what a form holds as its draft keeps it."""
    kept = {
        "values": {name: _plain(value) for name, value in values.items()},
        "files": [[str(f.path), f.role, f.original_name or ""] for f in files],
        "links": [[str(link.target_id), link.kind] for link in links],
    }
    return json.dumps(kept, ensure_ascii=False)


def read_draft(text: str) -> Content:
    """Return what a draft holds."""
    kept = json.loads(text)
    return Content(
        {name: _held(value) for name, value in kept["values"].items()},
        tuple(EnclosureInput(Path(path), role, "file", name or None) for path, role, name in kept["files"]),
        tuple(LinkInput(UUID(target), kind) for target, kind in kept["links"]),
    )


def _plain(value: Any) -> Any:
    if isinstance(value, date):
        return ["day", value.isoformat()]
    if isinstance(value, UUID):
        return ["id", str(value)]
    if isinstance(value, Proposal) and isinstance(value.key, Entry):
        return ["entry", value.key.kind, str(value.key.id or ""), value.text]
    if isinstance(value, Proposal):
        return ["agent", str(value.key), value.text]
    return value


def _held(value: Any) -> Any:
    if not isinstance(value, list):
        return value
    readers: dict[str, Callable[..., Any]] = {
        "day": date.fromisoformat,
        "id": UUID,
        "entry": lambda kind, row, text: Proposal(Entry(kind, UUID(row) if row else None), text),
        "agent": lambda row, text: Proposal(UUID(row), text),
    }
    return readers[value[0]](*value[1:])
