"""Two lists one above the other; where there is little height one of them at a time, by tabs."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QSizePolicy, QSplitter, QVBoxLayout, QWidget

from aso_desktop.ui.kit.theme import theme
from aso_desktop.ui.kit.widgets.basics import Button, row

BOTH_FIT: Final = 420
"""Reference height of the page from which both lists are seen."""
LONGEST: Final = 44
"""Letters of a tab: longer words end in an ellipsis."""


class Halves(QWidget):
    """The first half is in front, until the other is asked for; both are seen where there is height for both."""

    def __init__(self, halves: Sequence[QWidget], lists: Sequence[QWidget], names: Sequence[str]) -> None:
        """Take the halves, what has the focus in each, and their names."""
        super().__init__()
        self._halves, self._lists = tuple(halves), tuple(lists)
        self.is_low = False
        self._front = 0
        self.tabs = [Button(name, kind="tab") for name in names]
        self._bar = row(*self.tabs, None, margins=(16, 4, 12, 0), gap=12, kind="bar")
        self._bar.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        splitter = QSplitter(Qt.Orientation.Vertical)
        splitter.setChildrenCollapsible(False)
        for half in self._halves:
            splitter.addWidget(half)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        box.addWidget(self._bar)
        box.addWidget(splitter, 1)
        for place, tab in enumerate(self.tabs):
            tab.clicked.connect(lambda _on=False, place=place: self.focus(place))
        self._arrange()

    def fit(self, page: QWidget) -> None:
        """Show what there is height for in the page that holds the halves."""
        self.is_low = page.height() < theme().px(BOTH_FIT)
        self._arrange()

    def say(self, place: int, words: str) -> None:
        """Name a half."""
        self.tabs[place].say(words if len(words) <= LONGEST else f"{words[: LONGEST - 1]}…")

    def choose(self, place: int) -> None:
        """Bring a half forward."""
        self._front = place
        self._arrange()

    def focus(self, place: int) -> None:
        """Bring a half forward and give it the focus."""
        self.choose(place)
        self._lists[place].setFocus()

    def panes(self) -> tuple[QWidget, ...]:
        """Return where the focus goes in turn: the lists in sight, and the tab of the one that is not."""
        pairs = zip(self._halves, self._lists, self.tabs, strict=True)
        return tuple(tab if half.isHidden() else pane for half, pane, tab in pairs)

    def _arrange(self) -> None:
        self._bar.setVisible(self.is_low)
        for place, (half, tab) in enumerate(zip(self._halves, self.tabs, strict=True)):
            half.setVisible(not self.is_low or place == self._front)
            tab.setChecked(place == self._front)
