"""What keeps a dossier from being closed: every blocker on a line, its way out as a button."""

from collections.abc import Callable, Mapping, Sequence
from typing import Final
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from aso_desktop.core.changes import Changes
from aso_desktop.core.i18n import QT_TRANSLATE_NOOP, Text
from aso_desktop.services.dossiers import queries
from aso_desktop.services.dossiers.closing import blockers
from aso_desktop.services.dossiers.queries import DossierDetail
from aso_desktop.services.dossiers.values import Blocker
from aso_desktop.ui.kit.icons import IconLabel
from aso_desktop.ui.kit.language import spoken
from aso_desktop.ui.kit.panel import PanelContext
from aso_desktop.ui.kit.theme import theme
from aso_desktop.ui.kit.widgets.basics import Box, Button, Words, column, row, scrolled

SHOWN: Final = 40
"""Blockers on lines of their own; of the others the number is told."""
TABLES: Final = frozenset(
    {"dossier", "dossier_stop", "dossier_piece", "task", "letter", "deadline", "endorsement", "document_draft"}
)
WAYS: Final[Mapping[str, Text]] = {
    "block": QT_TRANSLATE_NOOP("dossiers", "Lift the block…"),
    "above": QT_TRANSLATE_NOOP("dossiers", "Show the dossier above"),
    "opening": QT_TRANSLATE_NOOP("dossiers", "Give the day…"),
    "task": QT_TRANSLATE_NOOP("dossiers", "It is done"),
    "draft": QT_TRANSLATE_NOOP("dossiers", "Open the document"),
    "circuit": QT_TRANSLATE_NOOP("dossiers", "Open the circuit"),
    "clock": QT_TRANSLATE_NOOP("dossiers", "See the deadline"),
    "reply": QT_TRANSLATE_NOOP("dossiers", "Open the letter"),
    "letter": QT_TRANSLATE_NOOP("dossiers", "Open the letter"),
    "outside": QT_TRANSLATE_NOOP("dossiers", "Put into a sub-dossier…"),
    "below": QT_TRANSLATE_NOOP("dossiers", "Show the sub-dossier"),
}


class ClosingDialog(QDialog):
    """Stays open while one thing after the other is dealt with; closes the dossier once nothing keeps it."""

    way_asked = Signal(object)
    """A `Blocker` whose way out is wanted."""
    close_asked = Signal()

    def __init__(self, context: PanelContext, dossier_id: UUID, parent: QWidget) -> None:
        super().__init__(parent)
        self._context = context
        self._dossier = dossier_id
        self.setWindowTitle(self.tr("Close the dossier"))
        self._title, self._said = Words("", 17, bold=True, wrap=True), Words("", ink="text2", wrap=True)
        self._list: Box = column(gap=2)
        self.ways: list[Button] = []
        self.action = Button(self.tr("Close the dossier"), "archive", "primary")
        leave = Button(self.tr("Not now"))
        leave.clicked.connect(self.reject)
        self.action.clicked.connect(self._close)
        box = QVBoxLayout(self)
        box.setContentsMargins(*(theme().px(side) for side in (20, 16, 20, 16)))
        box.setSpacing(theme().px(10))
        box.addWidget(self._title)
        box.addWidget(self._said)
        box.addWidget(scrolled(self._list), 1)
        box.addWidget(row(None, leave, self.action))
        self.resize(theme().px(660), theme().px(440))
        context.undo.changed.connect(self._on_changes)

    def show_up(self) -> None:
        """Read what keeps the dossier open, and show it."""
        self.show()
        self._read()

    def _read(self) -> None:
        dossier = self._dossier
        self._context.runner.read(
            self, "blockers", lambda db: (queries.dossier(db, dossier), blockers(db, dossier)), self._on_read
        )

    def _on_read(self, read: tuple[DossierDetail | None, Sequence[Blocker]]) -> None:
        dossier, found = read
        if dossier is None:
            self.reject()
            return
        self._title.say(f"{dossier.number} {dossier.title}")
        if found:
            self._said.say(self.tr("%Ln thing(s) keep it open:", "", len(found)))
        else:
            self._said.say(self.tr("Nothing keeps this dossier from being closed."), "ok")
        self.action.setEnabled(not found)
        self._fill(found)

    def _fill(self, found: Sequence[Blocker]) -> None:
        while (item := self._list.box.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.deleteLater()
        self.ways = []
        for blocker in found[:SHOWN]:
            way = Button(spoken(WAYS[blocker.kind]))
            way.setAccessibleName(f"{spoken(WAYS[blocker.kind])} {blocker.title}")
            way.clicked.connect(lambda _on=False, blocker=blocker: self.way_asked.emit(blocker))
            self.ways.append(way)
            said = Words(spoken(blocker.way_out), wrap=True)
            line = row(IconLabel("circle-dashed", "warning"), said, way, margins=(0, 4, 0, 4))
            line.box.setStretch(1, 1)
            self._list.box.addWidget(line)
        if len(found) > SHOWN:
            self._list.box.addWidget(Words(self.tr("and %Ln more", "", len(found) - SHOWN), ink="text2"))
        self._list.box.addStretch(1)
        focus: Callable[[], None] = self.ways[0].setFocus if self.ways else self.action.setFocus
        focus()

    def _close(self) -> None:
        self.close_asked.emit()
        self.accept()

    def _on_changes(self, changes: Changes) -> None:
        if changes.tables & TABLES and self.isVisible():
            self._read()
