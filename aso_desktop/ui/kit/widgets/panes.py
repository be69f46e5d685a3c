"""Panes that reflow: the preview stands beside the list, under it, or away; tabs and facts of a preview."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from aso_desktop.ui.kit.layout_memory import layout_memory
from aso_desktop.ui.kit.theme import theme
from aso_desktop.ui.kit.widgets.basics import Button, Rule, Words

WIDE = 1100
"""Logical width of the window from which the preview stands beside the list."""
BESIDE_SHARE = 0.3
UNDER_SHARE = 0.42
LEAST_PREVIEW = 240
"""Height from which a preview shows its pages."""
FULL_PREVIEW = 300
"""Height from which a preview shows its facts too."""

LEAST_HEAD = 64
"""Least height of a preview: its title and one line of actions, where they are all there is room for."""
MOST_HEAD = 176
"""Height up to which title and actions keep a list from growing, where they are all there is room for."""


class ListAndPreview(QSplitter):
    """A list with its preview: beside it in a wide window, under it in a narrow one, hidden by F8.

    Where the preview under the list would be too low for its pages, F8 shows it in the place of the list, and back.
    """

    def __init__(self, main: QWidget, preview: QWidget, name: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self._main = main
        self._preview = preview
        self._wanted = True
        self.setHandleWidth(1)
        self.setChildrenCollapsible(False)
        self.addWidget(main)
        self.addWidget(preview)
        self.setStretchFactor(0, 1)
        self.setStretchFactor(1, 0)
        self._shared = False
        self._shared_low = False
        self.splitterMoved.connect(self._on_splitter_moved)

    def toggle_preview(self) -> None:
        """Show or hide the preview; where there is little height, show it in the place of the list or under it."""
        if self._is_low() and self._wanted:
            self._main.setVisible(not self._main.isVisible())
            return
        self._wanted = not self._wanted
        self._preview.setVisible(self._wanted)

    @property
    def preview_shown(self) -> bool:
        """Whether the preview is on."""
        return self._wanted

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if not self._main.isVisibleTo(self) and not self._is_low():
            self._main.show()
        beside = self.window().width() >= theme().px(WIDE)
        side = Qt.Orientation.Horizontal if beside else Qt.Orientation.Vertical
        turned = side != self.orientation()
        self.setOrientation(side)
        if turned or not self._shared or self._shared_low != self._has_head_alone():
            self._share()

    @override
    def sizeHint(self) -> QSize:
        return QSize(theme().px(640), theme().px(320))

    def _is_low(self) -> bool:
        """Whether a preview under the list has no room for its pages."""
        under = self.orientation() == Qt.Orientation.Vertical
        return under and self.height() * UNDER_SHARE < theme().px(LEAST_PREVIEW)

    def _has_head_alone(self) -> bool:
        """Whether the preview shows its title and actions only."""
        return self._is_low() and isinstance(self._preview, PreviewFrame)

    def _share(self) -> None:
        """Give each pane what was kept for this direction, or its usual share, or its head alone."""
        self._shared, self._shared_low = self.isVisible(), self._has_head_alone()  # before that the width may be any
        kept = layout_memory().recall(self._key())
        if not kept.isEmpty():
            self.restoreState(kept)
            return
        beside = self.orientation() == Qt.Orientation.Horizontal
        room, share = (self.width(), BESIDE_SHARE) if beside else (self.height(), UNDER_SHARE)
        part = 1 if self._shared_low else round(room * share)
        self.setSizes([room - part, part])

    def _on_splitter_moved(self) -> None:
        layout_memory().keep(self._key(), self.saveState())

    def _key(self) -> str:
        low = "/low" if self._has_head_alone() else ""
        return f"splitters/{self.objectName()}/{self.orientation().name}{low}"


WIDEST_GAP: Final = 18
NARROWEST_GAP: Final = 4


class Tabs(QWidget):
    """Tabs drawn as words; arrows move between them."""

    changed = Signal(int)

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self._group = QButtonGroup(self, exclusive=True)
        self._box = QHBoxLayout(self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(theme().px(WIDEST_GAP))
        self._box.addStretch(1)
        self._group.idToggled.connect(self._on_toggled)

    def add(self, title: str) -> None:
        """Add a tab."""
        place = len(self._group.buttons())
        tab = Button(title, kind="tab")
        self._group.addButton(tab, place)
        self._box.insertWidget(place, tab)
        tab.setChecked(place == 0)

    def say(self, place: int, title: str) -> None:
        """Show other words on a tab ("Enclosures (2)")."""
        button = self._group.button(place)
        if isinstance(button, Button):
            button.say(title)
            self._share()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._share()

    def _share(self) -> None:
        """Bring tabs nearer to each other where there is little width: their words stay whole."""
        buttons = self._group.buttons()
        room = (self.width() - sum(button.sizeHint().width() for button in buttons)) // max(1, len(buttons))
        self._box.setSpacing(max(theme().px(NARROWEST_GAP), min(theme().px(WIDEST_GAP), room)))

    def choose(self, place: int) -> None:
        """Bring a tab forward."""
        self._group.button(place).setChecked(True)

    def current(self) -> int:
        """Return the place of the tab in front."""
        return self._group.checkedId()

    def _on_toggled(self, place: int, on: bool) -> None:  # noqa: FBT001 - Qt's signal
        if on:
            self.changed.emit(place)


class _Pages(QStackedWidget):
    """Takes the height that is left: what stands above it never gives way to a long page."""

    @override
    def hasHeightForWidth(self) -> bool:
        return False

    @override
    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), 0)


class PreviewFrame(QFrame):
    """The frame of every preview: facts and actions above, tabs, the page in front, a foot.

    Put widgets in `top` and `foot` (layouts); add pages with `add_page`. Pages are made by the room. Where there is
    little height, first what was added with `add_detail`, then pages and foot give way to the title and actions.
    """

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setProperty("kind", "preview")
        self.setAccessibleName(name)
        self.top = QVBoxLayout()
        self.tabs = Tabs(name)
        self.pages = _Pages()
        self.foot = QHBoxLayout()
        self._details: list[QWidget] = []
        self._paging: list[QWidget] = [self.tabs, self.pages]
        self._foot_box = QWidget()
        self._foot_box.setLayout(self.foot)
        self._paging.append(self._foot_box)
        self.tabs.changed.connect(self.pages.setCurrentIndex)
        self._head = QVBoxLayout()
        self._head.addLayout(self.top)
        self._head.addWidget(self.tabs)
        self._head.addStretch()
        box = QVBoxLayout(self)
        box.setContentsMargins(1, 0, 0, 0)
        box.setSpacing(0)
        box.addLayout(self._head)
        rule = Rule()
        self._paging.append(rule)
        box.addWidget(rule)
        box.addWidget(self.pages, 1)
        box.addWidget(self._foot_box)
        theme().changed.connect(self._dress)
        self._dress()

    def add_page(self, title: str, page: QWidget) -> None:
        """Add a tab with its page."""
        self.pages.addWidget(page)
        self.tabs.add(title)

    def add_detail(self, widget: QWidget) -> None:
        """Put a widget above that gives way where there is little height."""
        self.top.addWidget(widget)
        self._details.append(widget)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        for least, widgets in ((LEAST_PREVIEW, self._paging), (FULL_PREVIEW, self._details)):
            room = self.height() >= theme().px(least)
            for widget in widgets:
                widget.setVisible(room)

    @override
    def minimumSizeHint(self) -> QSize:
        least, look = QSize(theme().px(280), theme().px(LEAST_HEAD)), theme()
        if self.isVisible() and not self.pages.isVisible():  # title and actions alone: they are seen whole
            head = self._head.totalHeightForWidth(max(self.width(), least.width()))
            least.setHeight(max(least.height(), min(head + look.px(8), look.px(MOST_HEAD))))
        return least

    def _dress(self) -> None:
        look = theme()
        self._head.setContentsMargins(look.px(16), look.px(12), look.px(14), 0)
        self._head.setSpacing(look.px(6))
        self.top.setSpacing(look.px(5))
        self.foot.setContentsMargins(look.px(16), look.px(3), look.px(10), look.px(3))


class Facts(QWidget):
    """Labels and values in two columns; a value can be selected and copied."""

    def __init__(self) -> None:
        super().__init__()
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(theme().px(12))
        self._grid.setVerticalSpacing(theme().px(4))
        self._grid.setColumnStretch(1, 1)
        self._cells: list[tuple[Words, Words]] = []

    def show_facts(self, facts: Sequence[tuple[str, str, str]]) -> None:
        """Show (label, value, ink) lines; lines with an empty value are left out."""
        kept = [fact for fact in facts if fact[1]]
        while len(self._cells) < len(kept):
            self._add_line()
        for place, (label, value) in enumerate(self._cells):
            used = place < len(kept)
            if used == label.isHidden():
                label.setVisible(used)
                value.setVisible(used)
            if used:
                label.say(kept[place][0])
                value.say(kept[place][1], kept[place][2] or "text")

    def _add_line(self) -> None:
        label, value = Words("", 12, ink="text3"), Words("", wrap=True, selectable=True)
        line = len(self._cells)
        self._grid.addWidget(label, line, 0, Qt.AlignmentFlag.AlignTop)
        self._grid.addWidget(value, line, 1)
        self._cells.append((label, value))
