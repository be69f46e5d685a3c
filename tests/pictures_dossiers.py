"""How to get to the pictures of dossiers and of visas."""

from collections.abc import Callable, Mapping
from functools import partial
from types import MappingProxyType
from typing import Final

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from aso_desktop.app.open_profile import OpenProfile
from aso_desktop.ui.circuits.panel import CircuitsPanel
from aso_desktop.ui.circuits.seals_dialog import SealsDialog
from aso_desktop.ui.circuits.window import CircuitWindow
from aso_desktop.ui.dossiers.panel import DossiersPanel
from aso_desktop.ui.kit.widgets.table_view import TableView

SETTLE_MS: Final = 900
DOCUMENT_WAITS: Final = 20
"""Turns that the process which reads documents may take to start."""
Go = Callable[[OpenProfile], QWidget | None]


def wait_for(done: Callable[[], object]) -> None:
    """Let the window work until something stands there, or for as long as a busy machine may take."""
    for _ in range(DOCUMENT_WAITS):
        if done():
            return
        QTest.qWait(SETTLE_MS)


def seen_as(place: int, view: str = "all") -> Go:
    """Return what shows dossiers as a list (0), a board (1) or a matrix (2)."""

    def go(opened: OpenProfile) -> None:
        panel = opened.window.go_to("dossiers", view)
        QTest.qWait(SETTLE_MS)
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
        QTest.qWait(SETTLE_MS)
        table = panel.panes()[0]
        wait_for(lambda: isinstance(table, TableView) and table.current_row() is not None)
        table.setFocus()
        panel.actions_by_id()[name].trigger()
        QTest.qWait(2 * SETTLE_MS)
        shown = [w for w in QApplication.topLevelWidgets() if isinstance(w, QDialog | CircuitWindow) and w.isVisible()]
        for dialog in (w for w in shown if isinstance(w, SealsDialog)):
            wait_for(dialog.lines.count)
        for window in (w for w in shown if isinstance(w, CircuitWindow)):
            window.resize(opened.window.size())
            pages = window.documents.view.pages
            wait_for(partial(getattr, pages, "_drawn"))
            QTest.qWait(SETTLE_MS)
        return shown[-1] if shown else None

    return go


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
    }
)
