"""Saved views as chips; those that do not fit wait in a menu."""

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QLocale, QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QButtonGroup, QFrame, QHBoxLayout, QMenu, QSizePolicy, QWidget
from typing_extensions import override

from aso_desktop.ui.kit.theme import theme
from aso_desktop.ui.kit.widgets.basics import Button


class View(NamedTuple):
    """One chip: a key of the room's own, the words and a figure (None: no figure)."""

    key: str
    title: str
    figure: int | None = None


class Chips(QWidget):
    """Checkable chips in one line; what does not fit is offered by "%Ln more"."""

    chosen = Signal(str)

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._views: list[View] = []
        self._chips: list[Button] = []
        self._group = QButtonGroup(self, exclusive=True)
        self._more = Button("", kind="chip")
        self._more.setCheckable(False)
        self._more.setParent(self)
        self._more.setMenu(QMenu(self._more))
        self._current = ""
        theme().changed.connect(self._place)

    def set_views(self, views: Sequence[View], current: str) -> None:
        """Show these views; `current` is on."""
        for chip in self._chips:
            self._group.removeButton(chip)
            chip.deleteLater()
        self._views, self._current = list(views), current
        self._chips = [self._make(view) for view in views]
        self._place()

    def set_figure(self, key: str, figure: int | None) -> None:
        """Show another figure on a chip."""
        for place, view in enumerate(self._views):
            if view.key == key:
                self._views[place] = view._replace(figure=figure)
                self._chips[place].say(_words(self._views[place]))
        self._place()

    def choose(self, key: str) -> None:
        """Switch a chip on without telling anybody."""
        self._current = key
        for view, chip in zip(self._views, self._chips, strict=True):
            chip.setChecked(view.key == key)
        if any(view.key == key for view in self._views):  # Qt leaves the stop of Tab where the focus was last
            for view, chip in zip(self._views, self._chips, strict=True):
                stops = view.key == key
                chip.setFocusPolicy(Qt.FocusPolicy.StrongFocus if stops else Qt.FocusPolicy.ClickFocus)
        self._place()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    @override
    def sizeHint(self) -> QSize:
        return QSize(theme().px(200), self._more.sizeHint().height())

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(theme().px(120), self._more.sizeHint().height())

    def _make(self, view: View) -> Button:
        chip = Button(_words(view), kind="chip")
        chip.setParent(self)
        chip.setChecked(view.key == self._current)
        chip.clicked.connect(lambda _on=False, key=view.key: self._on_clicked(key))
        self._group.addButton(chip)
        return chip

    def _on_clicked(self, key: str) -> None:
        self.choose(key)
        self.chosen.emit(key)

    def _place(self) -> None:
        """Lay the chips out; the chosen one is always among those in sight."""
        gap, left = theme().px(6), 0
        hidden: list[View] = []
        widths = [max(chip.sizeHint().width(), chip.minimumWidth()) for chip in self._chips]
        room = self.width()
        if sum(widths) + gap * (len(widths) - 1) > room:
            room -= theme().px(90)
        for chip, view, wide in zip(self._chips, self._views, widths, strict=True):
            needed = wide if view.key == self._current else wide + self._width_after(view, widths, gap)
            shown = left + needed <= room or view.key == self._current
            chip.setVisible(shown)
            if shown:
                chip.setGeometry(left, 0, wide, chip.sizeHint().height())
                left += wide + gap
            else:
                hidden.append(view)
        self._offer(hidden, left)

    def _width_after(self, view: View, widths: Sequence[int], gap: int) -> int:
        """Return the room to keep for the chosen chip when it comes later."""
        keys = [other.key for other in self._views]
        place = keys.index(self._current) if self._current in keys else -1
        return widths[place] + gap if place > keys.index(view.key) else 0

    def _offer(self, hidden: Sequence[View], left: int) -> None:
        self._more.setVisible(bool(hidden))
        menu = self._more.menu()
        menu.clear()
        for view in hidden:
            menu.addAction(_words(view)).triggered.connect(lambda _on=False, key=view.key: self._on_clicked(key))
        if hidden:
            self._more.say(self.tr("%Ln more", "", len(hidden)))
            wide = max(self._more.sizeHint().width(), self._more.minimumWidth())
            self._more.setGeometry(left, 0, wide, self._more.sizeHint().height())


class ChipsBar(QFrame):
    """The bar above a list: chips at the left, icon buttons at the right."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setProperty("kind", "bar")
        self.chips = Chips(name)
        self._box = QHBoxLayout(self)
        self._box.addWidget(self.chips, 1)
        theme().changed.connect(self._dress)
        self._dress()

    def add_tool(self, widget: QWidget) -> None:
        """Put a button at the right."""
        self._box.addWidget(widget)

    def _dress(self) -> None:
        look = theme()
        self._box.setContentsMargins(look.px(14), look.px(6), look.px(8), look.px(6))
        self._box.setSpacing(look.px(4))


def _words(view: View) -> str:
    return view.title if view.figure is None else f"{view.title}  {QLocale().toString(view.figure)}"
