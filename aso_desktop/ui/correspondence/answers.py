"""A short table of answers, one a line: to a file that came in, to a line of a table."""

from collections.abc import Sequence
from typing import Any, NamedTuple

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QHeaderView, QTreeWidget, QTreeWidgetItem, QWidget

from aso_desktop.ui.kit.icons import icon
from aso_desktop.ui.kit.theme import theme

KEY_ROLE = int(Qt.ItemDataRole.UserRole)


class Answer(NamedTuple):
    """What it is about, the answer in words with its icon, and what Enter opens."""

    about: str
    words: str
    icon: str
    ink: str
    key: Any = None


class Answers(QTreeWidget):
    """Lines with an answer each; a long answer is whole in its tooltip. Enter opens what the line is about."""

    opened = Signal(object)

    def __init__(self, name: str, about: str, answer: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setHeaderLabels([about, answer])
        self.setRootIsDecorated(False)
        self.setAlternatingRowColors(False)
        self.setUniformRowHeights(True)
        self.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Interactive)
        self.header().setStretchLastSection(True)
        self.itemActivated.connect(lambda item, _column: self.opened.emit(item.data(0, KEY_ROLE)))
        theme().changed.connect(self._dress)
        self._dress()

    def fill(self, answers: Sequence[Answer]) -> None:
        """Show other answers; the current line stays."""
        present = self.currentItem()
        kept = self.indexOfTopLevelItem(present) if present is not None else 0
        self.clear()
        for answer in answers:
            item = QTreeWidgetItem([answer.about, answer.words])
            item.setIcon(1, icon(answer.icon, answer.ink))
            item.setData(0, KEY_ROLE, answer.key)
            item.setSizeHint(0, QSize(0, theme().row_height))
            item.setToolTip(0, answer.about)
            item.setToolTip(1, answer.words)
            self.addTopLevelItem(item)
        current = self.topLevelItem(min(kept, len(answers) - 1))
        if current is not None:
            self.setCurrentItem(current)

    def words(self) -> list[tuple[str, str]]:
        """Return what stands on each line."""
        items = (self.topLevelItem(place) for place in range(self.topLevelItemCount()))
        return [(item.text(0), item.text(1)) for item in items if item is not None]

    def _dress(self) -> None:
        self.setFont(theme().font())
        self.header().setFont(theme().font(12))
        self.header().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self.setColumnWidth(0, theme().px(220))
