"""A circuit in a window of its own: the document at the left, the steps and the act at the right."""

from collections.abc import Callable
from typing import Any
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QCloseEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QMainWindow, QSplitter, QWidget
from typing_extensions import override

from aso_desktop.core.changes import Changes
from aso_desktop.core.circuits.acts import Result, StepState
from aso_desktop.services.circuits.values import ActInput
from aso_desktop.ui.circuits.act_form import ActForm
from aso_desktop.ui.circuits.acts import TABLES, CircuitActs
from aso_desktop.ui.circuits.commands import TRAY
from aso_desktop.ui.circuits.detail import CircuitPane, Documents
from aso_desktop.ui.circuits.reading import Whole
from aso_desktop.ui.kit.panel import PanelContext
from aso_desktop.ui.kit.theme import theme
from aso_desktop.ui.kit.widgets.basics import column, scrolled

WIDTH, HEIGHT = 1180, 700
LEAST_DOCUMENT = 160
_DOCUMENT_SHARE, _SIDE_SHARE = 3, 2


class CircuitWindow(QMainWindow):
    """One circuit; Ctrl+Enter seals the act, Ctrl+Down and Ctrl+Up go on in the tray, Escape closes."""

    stepped = Signal(int)
    """Next or previous circuit of the tray."""
    acted = Signal()
    """An act was sealed: the tray goes on to what waits next."""

    def __init__(self, context: PanelContext, circuit_id: UUID, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowFlag(Qt.WindowType.Window)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._context = context
        self.circuit_id = circuit_id
        self._noted: UUID | None = None
        self.documents = Documents(context)
        self.pane = CircuitPane(context, beside_document=True)
        self.form = ActForm(context)
        self._build()
        self.room = CircuitActs(context, lambda: self.pane.whole, self)
        self.acts = context.commands.bind(self, TRAY, {**self.room.handlers(), "circuit.act": self._to_form})
        self.pane.more.clicked.connect(lambda: self.room.menu(self.acts.values(), self.pane.more))
        self.pane.remind.clicked.connect(self.acts["circuit.remind"].trigger)
        self.pane.shown.connect(self._on_shown)
        self.form.acted.connect(self.acted)
        for key, act in self._keys():
            QShortcut(QKeySequence(key), self).activated.connect(act)
        seal = QShortcut(QKeySequence("Ctrl+Return"), self.documents)
        seal.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        seal.activated.connect(self.form.save)
        context.undo.changed.connect(self._on_changes)
        self.setMinimumSize(theme().px(480), theme().px(300))
        self.resize(theme().px(WIDTH), theme().px(HEIGHT))
        self.show_circuit(circuit_id)

    def show_circuit(self, circuit_id: UUID) -> None:
        """Show another circuit in this window."""
        self.circuit_id = circuit_id
        self.pane.show_circuit(circuit_id)

    def show_error(self, field: str, words: str) -> bool:
        """Say a refusal where the act is written."""
        return self.form.show_error(field, words)

    @override
    def closeEvent(self, event: QCloseEvent) -> None:
        self.documents.view.release()
        super().closeEvent(event)

    def _build(self) -> None:
        self._side = column(self.pane, self.form, gap=0, kind="panel")
        self._side.box.setStretch(0, 1)
        self._scroll = scrolled(self._side)
        self.documents.setMinimumWidth(theme().px(LEAST_DOCUMENT))
        self._splitter = QSplitter(Qt.Orientation.Horizontal)
        self._splitter.setChildrenCollapsible(False)
        self._splitter.addWidget(self.documents)
        self._splitter.addWidget(self._scroll)
        self._splitter.setStretchFactor(0, _DOCUMENT_SHARE)
        self._splitter.setStretchFactor(1, _SIDE_SHARE)
        wide = theme().px(WIDTH)
        self._splitter.setSizes([wide * _DOCUMENT_SHARE // 5, wide * _SIDE_SHARE // 5])
        self.setCentralWidget(self._splitter)

    def _share(self) -> None:
        """Give the act the width it needs, and the document what is left."""
        bar = self._scroll.verticalScrollBar().sizeHint().width()
        self._scroll.setMinimumWidth(self._side.minimumSizeHint().width() + bar)

    def _keys(self) -> tuple[tuple[str, Callable[[], Any]], ...]:
        return (
            ("Escape", self.close),
            ("Ctrl+Down", lambda: self.stepped.emit(1)),
            ("Ctrl+Up", lambda: self.stepped.emit(-1)),
            ("F6", self._other_pane),
        )

    def _other_pane(self) -> None:
        """Go from the document to the act, and back."""
        inside = self.documents.isAncestorOf(self.focusWidget()) if self.focusWidget() else False
        if inside:
            self._to_form()
        else:
            self.documents.view.pages.setFocus()

    def _to_form(self) -> None:
        if self.form.is_asked:
            self.form.form.focus_field("result")
        else:
            self.pane.steps.setFocus()

    def _on_shown(self) -> None:
        whole = self.pane.whole
        if whole is None:
            return
        self.setWindowTitle(whole.circuit.title)
        self.documents.show_circuit(whole)
        self.form.show_circuit(whole)
        self._share()
        if self._noted != whole.circuit.id:
            self._noted = whole.circuit.id
            self._to_form()
            self._note_reading(whole)

    def _note_reading(self, whole: Whole) -> None:
        """Note that the person has opened the documents: whoever acted before can take nothing back from now on."""
        place, services = whole.row.place, self._context.services
        if place is None or whole.circuit.view.steps[place].state not in (StepState.WAITING, StepState.DELEGATED):
            return
        act = ActInput(whole.circuit.id, Result.READ, place)
        self._context.undo.perform(self, lambda: services.circuits.act(act))

    def _on_changes(self, changes: Changes) -> None:
        if changes.tables & TABLES:
            self.pane.show_circuit(self.circuit_id)
