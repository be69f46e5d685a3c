"""A circuit in a window of its own: the document at the left, the steps and the act at the right, or one at a time."""

from collections.abc import Callable
from typing import Any
from uuid import UUID

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QCloseEvent, QKeySequence, QResizeEvent, QShortcut
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
from aso_desktop.ui.kit.widgets.basics import Button, column, row, scrolled

WIDTH, HEIGHT = 1180, 700
BOTH_FIT = 900
"""Width from which the document is wide enough to be read beside the act; below, one takes the place of the other."""
_DOCUMENT_SHARE, _SIDE_SHARE = 3, 2


class CircuitWindow(QMainWindow):
    """One circuit; Ctrl+Enter seals the act, Ctrl+Down and Ctrl+Up go on, F6 changes pane, Escape closes."""

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
        self._reads = True
        self.documents = Documents(context)
        self.pane = CircuitPane(context, beside_document=True)
        self.form = ActForm(context)
        self._build()
        self.room = CircuitActs(context, lambda: self.pane.whole, self)
        handlers = {**self.room.handlers(), "circuit.act": self._to_form}
        self.acts = context.commands.bind(self, TRAY, handlers, self.room.why_not)
        self.pane.more.clicked.connect(lambda: context.commands.offer(self.acts.values(), self.pane.more, self))
        self.pane.remind.clicked.connect(self.acts["circuit.remind"].trigger)
        self.pane.shown.connect(self._on_shown)
        self.form.acted.connect(self.acted)
        for key, act in self._keys():
            QShortcut(QKeySequence(key), self).activated.connect(act)
        seal = QShortcut(QKeySequence("Ctrl+Return"), self.documents)
        seal.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        seal.activated.connect(self._seal)
        context.undo.changed.connect(self._on_changes)
        self.setMinimumSize(theme().px(480), theme().px(300))
        wanted = QSize(theme().px(WIDTH), theme().px(HEIGHT))
        self.resize(wanted.boundedTo(parent.window().size()) if parent is not None else wanted)
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
        self._splitter = QSplitter(Qt.Orientation.Horizontal)
        self._splitter.setChildrenCollapsible(False)
        self._splitter.addWidget(self.documents)
        self._splitter.addWidget(self._scroll)
        self._splitter.setStretchFactor(0, _DOCUMENT_SHARE)
        self._splitter.setStretchFactor(1, _SIDE_SHARE)
        wide = theme().px(WIDTH)
        self._splitter.setSizes([wide * _DOCUMENT_SHARE // 5, wide * _SIDE_SHARE // 5])
        self.document_tab = Button(self.tr("Document"), "file-text", "tab", "F6")
        self.act_tab = Button(self.tr("Steps and act"), "stamp", "tab", "F6")
        self.document_tab.clicked.connect(self._to_document)
        self.act_tab.clicked.connect(self._to_form)
        self._tabs = row(self.document_tab, self.act_tab, None, margins=(12, 6, 12, 0), gap=4)
        whole = column(self._tabs, self._splitter, gap=0)
        whole.box.setStretch(1, 1)
        self.setCentralWidget(whole)
        self._arrange()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        """Show both panes, or the one in front where there is no width for both."""
        alone = self.width() < theme().px(BOTH_FIT)
        self._tabs.setVisible(alone)
        self.documents.setVisible(self._reads or not alone)
        self._scroll.setVisible(not self._reads or not alone)
        self.document_tab.setChecked(self._reads)
        self.act_tab.setChecked(not self._reads)

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
            self._to_document()

    def _to_document(self) -> None:
        self._reads = True
        self._arrange()
        self.documents.view.pages.setFocus()

    def _seal(self) -> None:
        """Seal the act from the document; where the act is not in sight, show it first."""
        if self._scroll.isVisible():
            self.form.save()
        else:
            self._to_form()

    def _to_form(self) -> None:
        self._reads = False
        self._arrange()
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
            if self._tabs.isVisible():
                self._to_document()  # what is to be signed is read first
            else:
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
