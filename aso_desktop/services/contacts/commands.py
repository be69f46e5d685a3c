"""Writes of the directory: one method, one transaction. Nothing is deleted: letters point at it for ever."""

from collections.abc import Mapping
from dataclasses import asdict, fields
from typing import Any, Final
from uuid import UUID

from aso_desktop.core.changes import Changes
from aso_desktop.core.errors import UserError
from aso_desktop.core.i18n import QT_TRANSLATE_NOOP
from aso_desktop.models.contacts import Contact, HeldPosition, Organisation, registration_number
from aso_desktop.models.rules import one_of
from aso_desktop.services.contacts.values import ContactInput, EntryInput, OrganisationInput, PositionInput
from aso_desktop.services.forms import refuse_changed
from aso_desktop.store.unit_of_work import UnitOfWork, Work

Entry = Contact | Organisation | HeldPosition

_CLASSES: Final[Mapping[type, type[Any]]] = {
    ContactInput: Contact,
    OrganisationInput: Organisation,
    PositionInput: HeldPosition,
}
_KINDS: Final[Mapping[str, tuple[type[Any], type[Any]]]] = {
    "contact": (Contact, ContactInput),
    "organisation": (Organisation, OrganisationInput),
    "held_position": (HeldPosition, PositionInput),
}
_MERGES_FOLLOWED: Final = 20


class ContactService:
    """Adds and changes persons, organisations and functions; merges duplicates as a redirect that can be undone."""

    def __init__(self, unit_of_work: UnitOfWork) -> None:
        """Know where writes go."""
        self._unit_of_work = unit_of_work

    def add(self, values: EntryInput) -> Changes:
        """Add an entry; `subject` of the answer is its id."""
        words = QT_TRANSLATE_NOOP("contacts", "Add an entry to the directory")
        with self._unit_of_work("add_entry", words) as work:
            work.subject = put(work, values).id
        return work.changes()

    def update(
        self, kind: str, row_id: UUID, given: Mapping[str, Any], expected: Mapping[str, Any] | None = None
    ) -> Changes:
        """Change an entry (`contact`, `organisation`, `held_position`); letters keep the words they printed."""
        words = QT_TRANSLATE_NOOP("contacts", "Change an entry of the directory")
        with self._unit_of_work("update_entry", words) as work:
            entry = _entry(work, kind, row_id)
            known = {f.name for f in fields(_KINDS[kind][1])}
            for name, value in given.items():
                one_of("field", name, known)
                refuse_changed(name, getattr(entry, name), value, expected or {})
                setattr(entry, name, value)
            entry.check()
            work.subject = row_id
        return work.changes()

    def deactivate(self, kind: str, row_id: UUID) -> Changes:
        """Put a person or a body last in the proposals: it is no longer written to."""
        words = QT_TRANSLATE_NOOP("contacts", "Make an entry inactive")
        return self._set_inactive("deactivate_entry", kind, row_id, words, inactive=True)

    def reactivate(self, kind: str, row_id: UUID) -> Changes:
        """Propose an inactive person or body again."""
        words = QT_TRANSLATE_NOOP("contacts", "Make an entry active again")
        return self._set_inactive("reactivate_entry", kind, row_id, words, inactive=False)

    def _set_inactive(self, operation: str, kind: str, row_id: UUID, words: Any, *, inactive: bool) -> Changes:
        with self._unit_of_work(operation, words) as work:
            _mergeable(work, kind, row_id).inactive = inactive
        return work.changes()

    def merge(self, kind: str, kept_id: UUID, duplicate_id: UUID) -> Changes:
        """Make an entry stand for another of the same kind; letters keep what they printed, `unmerge` undoes it."""
        words = QT_TRANSLATE_NOOP("contacts", "Merge two entries")
        with self._unit_of_work("merge_entries", words) as work:
            duplicate, kept = _mergeable(work, kind, duplicate_id), _mergeable(work, kind, kept_id)
            if duplicate.duplicate_of_id is not None:
                raise UserError(QT_TRANSLATE_NOOP("contacts", "This entry is already merged: separate it first."))
            if _stands_for(work, kind, kept) == duplicate.id:
                raise UserError(QT_TRANSLATE_NOOP("contacts", "An entry cannot be merged into itself."))
            duplicate.duplicate_of_id = kept.id
            work.subject = kept.id
        return work.changes()

    def unmerge(self, kind: str, duplicate_id: UUID) -> Changes:
        """Let a merged entry stand for itself again."""
        words = QT_TRANSLATE_NOOP("contacts", "Separate two entries")
        with self._unit_of_work("unmerge_entries", words) as work:
            entry = _mergeable(work, kind, duplicate_id)
            if entry.duplicate_of_id is None:
                raise UserError(QT_TRANSLATE_NOOP("contacts", "This entry is not merged with another."))
            entry.duplicate_of_id = None
        return work.changes()

    def registration(self, field: str, value: str) -> str:
        """Return a SIREN or SIRET (`field`) as it is kept, while it is typed; refuse one whose figures are wrong."""
        return registration_number(field, value) or ""


def put(work: Work, values: EntryInput) -> Entry:
    """Add an entry inside an open transaction."""
    entry: Entry = _CLASSES[type(values)](**asdict(values))
    entry.check()
    return work.add(entry)


def _entry(work: Work, kind: str, row_id: UUID) -> Entry:
    row: Entry = work.get(_KINDS[one_of("kind", kind, _KINDS)][0], row_id)
    return row


def _mergeable(work: Work, kind: str, row_id: UUID) -> Contact | Organisation:
    """Return a person or a body; a function is neither merged nor made inactive, it ends."""
    wanted = one_of("kind", kind, ("contact", "organisation"))
    return work.get(Contact, row_id) if wanted == "contact" else work.get(Organisation, row_id)


def _stands_for(work: Work, kind: str, entry: Contact | Organisation) -> UUID:
    """Return the entry that one stands for in the end."""
    for _ in range(_MERGES_FOLLOWED):
        if entry.duplicate_of_id is None:
            break
        entry = _mergeable(work, kind, entry.duplicate_of_id)
    return entry.id
