"""Saving the form of a letter: a new one takes its number, an older one is compared with what stands in the file."""

from collections.abc import Mapping
from functools import partial
from typing import Any
from uuid import UUID

from PySide6.QtCore import QObject, Signal

from aso_desktop.core.changes import Changes
from aso_desktop.services.correspondence.entering.queries import Opened
from aso_desktop.services.correspondence.values import EnclosureInput, LetterInput, PartyInput, Registered
from aso_desktop.services.forms import Conflict
from aso_desktop.ui.correspondence.editor_values import Values, fields_of
from aso_desktop.ui.correspondence.words_reading import read_words
from aso_desktop.ui.kit.jobs import Failure
from aso_desktop.ui.kit.panel import PanelContext


class LetterSaver(QObject):
    """Writes what one form holds, once at a time."""

    registered = Signal(object, object)
    """The `LetterInput`, and the `Registered` that the service answered."""
    settled = Signal()
    """The write is over; what became of it follows."""
    updated = Signal()
    conflicted = Signal(object)
    """A `Conflict`: somebody changed the field meanwhile; the next save keeps what the form holds."""

    def __init__(self, context: PanelContext, letter_id: UUID | None, parent: QObject) -> None:
        super().__init__(parent)
        self._context = context
        self._letter_id = letter_id
        self._values: Values = {}
        self._expected: dict[str, Any] = {}
        self.is_busy = False

    def open_with(self, letter: Opened) -> None:
        """Remember the values that a letter was opened with."""
        self._values, self._expected = letter.values, dict(letter.values)

    def register(self, letter: LetterInput) -> None:
        """Put a new letter in its register."""
        services = self._context.services
        self.is_busy = True
        self._context.runner.write(
            self,
            lambda: services.correspondence.register(letter),
            partial(self._on_registered, letter),
            self._on_failed,
        )

    def update(self, held: Values, files: tuple[EnclosureInput, ...]) -> None:
        """Save what changed of a letter, and enclose what was added."""
        fields = changed_fields(held, self._values)
        expected = {name: self._expected[name] for name in fields if name in self._expected}
        letter_id, services, reason = self._letter_id, self._context.services, str(held.get("mark_reason") or "")

        def write() -> Changes:
            changes: Changes = services.correspondence.update(letter_id, fields, expected, reason)
            for given in files:
                changes |= services.correspondence.add_enclosure(letter_id, given)
            return changes

        if not fields and not files:
            self.settled.emit()
            self.updated.emit()
            return
        self.is_busy = True
        self._context.undo.perform(self, write, self._on_updated, self._on_failed)
        if files:
            self._context.runner.write(self._context.undo, lambda: None, lambda _done: read_words(self._context))

    def _on_registered(self, letter: LetterInput, registered: Registered) -> None:
        self._settle()
        self._context.undo.record(registered.changes)
        if letter.enclosures:
            read_words(self._context)
        self.registered.emit(letter, registered)

    def _on_updated(self, _changes: Changes) -> None:
        self._settle()
        self.updated.emit()

    def _settle(self) -> None:
        self.is_busy = False
        self.settled.emit()

    def _on_failed(self, error: Exception) -> None:
        self._settle()
        if isinstance(error, Conflict):
            self._expected[error.field] = error.present
            self.conflicted.emit(error)
        else:
            self._context.faults.take(Failure(error, self, None))


def changed_fields(held: Values, opened: Mapping[str, Any]) -> dict[str, Any]:
    """Return the fields that do not say what the letter was opened with."""
    fields = fields_of(held)
    return {
        name: value
        for name, value in fields.items()
        if name != "register_id" and _told(value, name) != _told(opened.get(name), name)
    }


def _told(value: Any, name: str) -> Any:
    """Return a value so that a form's and the letter's compare equal when they say the same."""
    if isinstance(value, tuple):
        told = tuple(v.printed if isinstance(v, PartyInput) else v for v in value)
        return told[:1] if name == "instructions" else told
    return value or ""
