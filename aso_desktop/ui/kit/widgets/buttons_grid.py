"""Buttons of a preview: two abreast where it is narrow, as many as fit where it lies under the list."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QWidget
from typing_extensions import override

from aso_desktop.ui.kit.theme import theme
from aso_desktop.ui.kit.widgets.basics import Button

WIDE: Final = 520
"""Reference width from which more than two stand in a line."""
_NARROW_COLUMNS: Final = 2


class ButtonsGrid(QWidget):
    """Shows some of its buttons, without gaps for the others."""

    def __init__(self, buttons: Sequence[Button]) -> None:
        super().__init__()
        self._buttons = list(buttons)
        self._shown = list(buttons)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        for button in self._buttons:
            button.setParent(self)
        self._arrange()

    def show_only(self, wanted: Sequence[Button]) -> None:
        """Show these buttons, in their order."""
        self._shown = list(wanted)
        for button in self._buttons:
            button.setVisible(button in self._shown)
        self.setVisible(bool(self._shown))
        self._arrange()
        self.updateGeometry()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        look = theme()
        self._grid.setSpacing(look.px(6))
        columns = self._fitting() if self.width() >= look.px(WIDE) else _NARROW_COLUMNS
        for button in self._buttons:
            self._grid.removeWidget(button)
        for place, button in enumerate(self._shown):
            self._grid.addWidget(button, *divmod(place, columns))
        for column in range(len(self._buttons) + 1):
            self._grid.setColumnStretch(column, 1 if column == columns else 0)

    def _fitting(self) -> int:
        """Return how many stand in one line, none narrower than its words."""
        gap = theme().px(6)
        widths = [max(button.sizeHint().width(), button.minimumWidth()) + gap for button in self._shown]
        for columns in range(len(widths), _NARROW_COLUMNS, -1):
            if sum(max(widths[place::columns]) for place in range(columns)) - gap <= self.width():
                return columns
        return _NARROW_COLUMNS
