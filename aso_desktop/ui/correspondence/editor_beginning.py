"""What the form of a letter begins with, and what it asks before it saves."""

from datetime import date
from typing import Any, Final

from aso_desktop.services.correspondence.values import LetterInput
from aso_desktop.services.forms import Conflict
from aso_desktop.ui.correspondence.editor_form import EditorForm
from aso_desktop.ui.correspondence.editor_values import held_values
from aso_desktop.ui.kit.language import spoken

ASKED: Final = ("received_on", "sent_on", "document_date")
"""Dates that may be asked about."""


def first_values(base: LetterInput, entry: EditorForm, today: date) -> dict[str, Any]:
    """Return what the fields of a new letter hold at first."""
    given = {name: value for name, value in vars(base).items() if value not in (None, "", ())}
    values = held_values(given, entry.lead)
    if base.direction == "incoming":
        values.setdefault("received_on", today)
    elif entry.agent_name:
        values.setdefault("drafter", entry.agent_name)
    return {name: value for name, value in values.items() if value is not None}


class DateQuestion:
    """Asks once about a date that looks wrong; what the user saves again is meant."""

    def __init__(self) -> None:
        self._meant: set[tuple[str, Any]] = set()

    def forget(self) -> None:
        """Ask again: another letter begins."""
        self._meant.clear()

    def show(self, entry: EditorForm) -> None:
        """Put the question beside its field while one types; the focus stays where it is."""
        found, focused = entry.question(), entry.form.focused_field()
        if found is not None:
            entry.form.show_error(*found)
            if focused:
                entry.form.focus_field(focused)

    def pass_(self, entry: EditorForm) -> bool:
        """Say whether nothing is in the way of saving; the first time, the question takes the focus."""
        found = entry.question()
        if found is None:
            return True
        mark = (found[0], entry.form.field(found[0]).value())
        if mark in self._meant:
            return True
        entry.form.show_error(*found)
        self._meant.add(mark)
        return False


def show_conflict(entry: EditorForm, conflict: Conflict, take: str) -> None:
    """Show both values beside the field; `take` are the words for giving one's own up."""

    def take_theirs() -> None:
        entry.form.clear_errors()
        entry.put(held_values({conflict.field: conflict.present}, entry.lead))

    entry.form.show_error(conflict.field, spoken(conflict.text), (take, take_theirs))
