"""A page of a preview that lists lines: words for an empty one, what can be done with the current line below."""

from collections.abc import Sequence
from typing import Any, Final, NamedTuple

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from aso_desktop.ui.kit.icons import icon
from aso_desktop.ui.kit.theme import theme
from aso_desktop.ui.kit.widgets.basics import Words, row

ROW_ROLE: Final = int(Qt.ItemDataRole.UserRole)


class Line(NamedTuple):
    """A line: its words, what stands for it, the icon before it. A second line of words follows a line break."""

    words: str
    row: Any = None
    icon: str = ""
    ink: str = "text2"


class LinesPage(QWidget):
    """A list for a page of a preview; Enter or a double click opens a line."""

    opened = Signal(object)
    """The row of a line."""

    def __init__(self, name: str, empty: str, *acts: QWidget | None, is_framed: bool = False) -> None:
        """`acts` stand below in a row, as `basics.row` takes them; `is_framed` in a dialog, not on a page."""
        super().__init__()
        self._margins = (0, 0, 0, 0) if is_framed else (14, 10, 12, 8)
        self.setProperty("kind", "panel")
        self.empty = Words(empty, ink="text2", wrap=True)
        self.lines = QListWidget()
        self.lines.setProperty("kind", "" if is_framed else "clear")
        self.lines.setAccessibleName(name)
        self.lines.setWordWrap(True)
        self.lines.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.lines.itemActivated.connect(lambda item: self.opened.emit(item.data(ROW_ROLE)))
        self.lines.hide()
        self.box = QVBoxLayout(self)
        self.box.addWidget(self.empty)
        self.box.addWidget(self.lines, 1)
        if acts:
            self.box.addWidget(row(*acts))
        self.box.addStretch()
        theme().changed.connect(self._dress)
        self._dress()

    def fill(self, lines: Sequence[Line]) -> None:
        """Show lines; the words for an empty list without any."""
        kept = self.lines.currentRow()
        self.lines.clear()
        for line in lines:
            item = QListWidgetItem(line.words)
            if line.icon:
                item.setIcon(icon(line.icon, line.ink))
            item.setData(ROW_ROLE, line.row)
            self.lines.addItem(item)
        self.lines.setVisible(bool(lines))
        self.empty.setVisible(not lines)
        self.lines.setCurrentRow(max(0, min(kept, len(lines) - 1)))

    def current(self) -> Any:
        """Return the row of the current line; None when there is none."""
        item = self.lines.currentItem()
        return item.data(ROW_ROLE) if item else None

    def _dress(self) -> None:
        look = theme()
        self.box.setContentsMargins(*(look.px(side) for side in self._margins))
        self.box.setSpacing(look.px(6))
        self.lines.setFont(look.font())
        self.lines.setIconSize(QSize(look.px(16), look.px(16)))
