"""What a room gives to the window (a `Panel`) and what it is given (a `PanelContext`)."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, NamedTuple

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from aso_desktop.core.changes import Changes
from aso_desktop.core.clock import Clock
from aso_desktop.ui.kit.commands import CommandDesk
from aso_desktop.ui.kit.exchange import ExchangeDesk
from aso_desktop.ui.kit.faults import FaultDesk
from aso_desktop.ui.kit.jobs import Runner
from aso_desktop.ui.kit.language import Language
from aso_desktop.ui.kit.navigation import Navigation, Target
from aso_desktop.ui.kit.preference_desk import PreferenceDesk
from aso_desktop.ui.kit.theme import Theme
from aso_desktop.ui.kit.undo import UndoDesk


@dataclass(frozen=True)
class PanelContext:
    """Everything a room may use; made once by `app`.

    `services` holds the services by room (`services.correspondence`). They import heavy libraries when first touched:
    name them only inside work given to `undo.perform` or `runner.write`, which runs on the writer thread.
    `preferences.values` is the `core.settings.Preferences` in force; `exchange` says how the exchange with colleagues
    stands.
    """

    runner: Runner
    undo: UndoDesk
    faults: FaultDesk
    navigation: Navigation
    commands: CommandDesk
    clock: Clock
    theme: Theme
    language: Language
    services: Any
    preferences: PreferenceDesk
    exchange: ExchangeDesk = field(default_factory=ExchangeDesk)


class Counter(NamedTuple):
    """A figure of the sidebar; `late` shows it in red, and says so to screen readers."""

    number: int
    late: bool = False


class Panel(QWidget):
    """One room in the window. Override what differs; the defaults do nothing.

    Lay the panel out yourself: the window only brings it forward. A room with a head is a `HeadedPanel`.
    """

    status_changed = Signal()
    """The words of `status_words` are new."""

    def __init__(self, context: PanelContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.context = context
        self.acts: dict[str, QAction] = {}
        context.undo.changed.connect(self.on_changes)

    def title(self) -> str:
        """Return the title of the window while this room is in front."""
        return ""

    def status_words(self) -> str:
        """Return the counts for the status bar ("42 shown of 1,284,510 · 1 selected")."""
        return ""

    def actions_by_id(self) -> Mapping[str, QAction]:
        """Return the bound commands of the room: `acts`."""
        return self.acts

    def show_entry(self, entry: str) -> None:
        """Show one of the room's entries of the sidebar ("to_process", "late")."""

    def open_target(self, target: Target) -> None:
        """Show a record of this room, here or in a window of its own, or start a new one."""

    def panes(self) -> Sequence[QWidget]:
        """Return the panes in reading order: F6 goes round them; the first takes the focus when the room comes."""
        return ()

    def search_field(self) -> QWidget | None:
        """Return the search field of the head: Ctrl+F goes there."""
        return None

    def toggle_preview(self) -> None:
        """Show or hide the preview (F8)."""

    def toggle_filters(self) -> None:
        """Show or hide the filters (Ctrl+Shift+F)."""

    def refresh(self) -> None:
        """Read everything on show again (F5)."""

    def on_changes(self, changes: Changes) -> None:
        """React to a write made anywhere: decide what is stale."""

    def release(self) -> None:
        """Let go of documents and files on show: the profile is locked, or the window built anew."""

    def save_drafts(self) -> None:
        """Save what is being typed: the window is about to lock, change language or close."""
