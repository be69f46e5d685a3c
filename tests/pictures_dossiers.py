"""How to get to the pictures of dossiers and of visas."""

from collections.abc import Callable, Mapping
from functools import partial
from types import MappingProxyType
from typing import Final

from PySide6.QtWidgets import QApplication, QDialog, QWidget

from aso_desktop.app.open_profile import OpenProfile
from aso_desktop.ui.circuits.panel import CircuitsPanel
from aso_desktop.ui.circuits.seals_dialog import SealsDialog
from aso_desktop.ui.circuits.window import CircuitWindow
from aso_desktop.ui.dossiers.panel import DossiersPanel
from aso_desktop.ui.kit.widgets.table_view import TableView
from aso_desktop.ui.reminders.dialogs import RulesDialog
from tests.pictures_drafting import pause

SETTLE_MS: Final = 900
DOCUMENT_WAITS: Final = 20
"""Turns that the process which reads documents may take to start."""
DIALOG_WAITS: Final = 6
"""Turns that a dialog may take to read what it shows; a command that only says a sentence opens none."""
Go = Callable[[OpenProfile], QWidget | None]


def wait_for(done: Callable[[], object], turns: int = DOCUMENT_WAITS) -> None:
    """Let the window work until something stands there, or for as long as a busy machine may take."""
    for _ in range(turns):
        if done():
            return
        pause(SETTLE_MS)


def seen_as(place: int, view: str = "all") -> Go:
    """Return what shows dossiers as a list (0), a board (1) or a matrix (2)."""

    def go(opened: OpenProfile) -> None:
        panel = opened.window.go_to("dossiers", view)
        pause(SETTLE_MS)
        if isinstance(panel, DossiersPanel):
            panel.show_as(place)

    return go


def tray(view: str) -> Go:
    """Return what shows circuits."""

    def go(opened: OpenProfile) -> None:
        panel = opened.window.go_to("circuits", view)
        if isinstance(panel, CircuitsPanel):
            wait_for(lambda: panel.detail.whole is not None)

    return go


def asked(room: str, name: str, view: str = "") -> Go:
    """Return what runs a command of a room on the first row, and draws the window or dialog that it opens."""

    def go(opened: OpenProfile) -> QWidget | None:
        panel = opened.window.go_to(room, view)
        pause(SETTLE_MS)
        table = panel.panes()[0]
        wait_for(lambda: isinstance(table, TableView) and table.current_row() is not None)
        table.setFocus()
        panel.actions_by_id()[name].trigger()
        wait_for(in_front, DIALOG_WAITS)
        pause(SETTLE_MS)
        shown = in_front()
        for dialog in (w for w in shown if isinstance(w, SealsDialog)):
            wait_for(dialog.lines.count)
        for window in (w for w in shown if isinstance(w, CircuitWindow)):
            window.resize(opened.window.size())
            pages = window.documents.view.pages
            wait_for(partial(getattr, pages, "_drawn"))
            pause(SETTLE_MS)
        return shown[-1] if shown else None

    return go


def in_front() -> list[QDialog | CircuitWindow]:
    """Return the dialogs and the windows of circuits that are open."""
    windows = QApplication.topLevelWidgets()
    return [w for w in windows if isinstance(w, QDialog | CircuitWindow) and w.isVisible()]


def one_rule(opened: OpenProfile) -> QWidget | None:
    """Change the first rule of reminders."""
    rules = asked("reminders", "reminder.rules")(opened)
    if isinstance(rules, RulesDialog):
        wait_for(rules.lines.count)
        rules.edit.click()
        wait_for(lambda: len(in_front()) > 1, DIALOG_WAITS)
    return next((one for one in in_front() if one is not rules), None)


DOSSIERS: Final[Mapping[str, Go]] = MappingProxyType(
    {
        "visas": tray("mine"),
        "visas-late": tray("late"),
        "visas-running": tray("running"),
        "visas-ended": tray("ended"),
        "visa-act": asked("circuits", "circuit.act", "mine"),
        "visa-kept": asked("circuits", "circuit.templates"),
        "visa-delegations": asked("circuits", "circuit.delegations"),
        "visa-seals": asked("circuits", "circuit.verify_all"),
        "dossiers": seen_as(0),
        "dossiers-board": seen_as(1),
        "dossiers-matrix": seen_as(2),
        "dossiers-blocked": seen_as(0, "blocked"),
        "dossier-plan": asked("dossiers", "dossier.plan"),
        "dossier-close": asked("dossiers", "dossier.close", "late"),
        "day-statements": asked("day", "day.statements"),
        "day-postpone": asked("day", "day.postpone"),
        "reminders-rules": asked("reminders", "reminder.rules"),
        "reminders-rule": one_rule,
        "reminders-write": asked("reminders", "reminder.send"),
        "reminders-call": asked("reminders", "call.new"),
        "deadlines-settle": asked("deadlines", "deadline.settle"),
        "deadlines-clock": asked("deadlines", "deadline.clock"),
        "deadlines-duties": asked("deadlines", "deadline.duties"),
        "deadlines-impact": asked("deadlines", "deadline.impact"),
    }
)
