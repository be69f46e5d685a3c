"""The sidebar: every place one can go, with its figure; a strip of icons in a narrow window."""

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import (
    QFrame,
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from aso_desktop.ui.kit.language import spoken
from aso_desktop.ui.kit.painting import CHIP_SIZE, Look, TextPainter, paint_icon
from aso_desktop.ui.kit.panel import Counter
from aso_desktop.ui.kit.rooms import Room
from aso_desktop.ui.kit.theme import theme
from aso_desktop.ui.kit.widgets.basics import Avatar, ElidedWords, IconButton, column, row

WIDE = 196
NARROW = 48
STRIP_BELOW = 900
"""Logical width of the window under which the sidebar becomes a strip."""
LINE_ROLE = int(Qt.ItemDataRole.UserRole)
Index = QModelIndex | QPersistentModelIndex


class Line(NamedTuple):
    """One line: a group title (without room) or a place to go."""

    title: str
    room: str = ""
    entry: str = ""
    icon: str = ""
    counter: Counter | None = None


class Sidebar(QFrame):
    """Lists the rooms' entries; the agent stands at the foot."""

    chosen = Signal(str, str)
    """Room and entry."""

    def __init__(self, rooms: Sequence[Room], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "side")
        self.is_strip = False
        self._list = _PlaceList(self.tr("Navigation"))
        self._list.setItemDelegate(_Delegate(self))
        self._fill(rooms)
        self._list.currentItemChanged.connect(self._on_current_changed)
        self._more = IconButton("chevron-down", self.tr("More places"))
        self._list.verticalScrollBar().rangeChanged.connect(lambda _low, high: self._more.setVisible(high > 0))
        self._more.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._more.clicked.connect(self._on_more_clicked)
        self._more.hide()
        self._avatar, self._who = Avatar(""), ElidedWords("", 12.5, bold=True)
        self._unit = ElidedWords("", 11, ink="text3")
        self._names = column(self._who, self._unit, gap=0)
        self._foot = row(self._avatar, self._names, margins=(10, 4, 8, 4), gap=9)
        self._foot.box.setStretch(1, 1)
        self._box = QVBoxLayout(self)
        self._box.setSpacing(0)
        self._box.addWidget(self._list, 1)
        self._box.addWidget(self._more, 0, Qt.AlignmentFlag.AlignHCenter)
        self._box.addWidget(self._foot)
        theme().changed.connect(self._dress)
        self._dress()

    def show_agent(self, name: str, initials: str, unit: str) -> None:
        """Say who works here."""
        self._avatar.say(initials)
        self._who.say(name)
        self._unit.say(unit)
        self._foot.setVisible(bool(name))
        self._avatar.setToolTip(f"{name} · {unit}" if unit else name)

    def set_strip(self, on: bool) -> None:  # noqa: FBT001 - a state
        """Become a strip of icons, or words again."""
        if on != self.is_strip:
            self.is_strip = on
            self._dress()

    def choose(self, room: str, entry: str) -> None:
        """Mark a line without telling anybody."""
        self._list.blockSignals(True)  # noqa: FBT003 - Qt's own argument
        for item in self._items():
            line: Line = item.data(LINE_ROLE)
            if (line.room, line.entry) == (room, entry):
                self._list.setCurrentItem(item)
        self._list.blockSignals(False)  # noqa: FBT003 - Qt's own argument

    def set_counter(self, room: str, entry: str, counter: Counter | None) -> None:
        """Show a figure on a line."""
        for item in self._items():
            line: Line = item.data(LINE_ROLE)
            if (line.room, line.entry) == (room, entry):
                item.setData(LINE_ROLE, line._replace(counter=counter))
                item.setData(Qt.ItemDataRole.AccessibleTextRole, self._said(line._replace(counter=counter)))

    def places(self) -> list[Line]:
        """Return the lines one can go to, in order."""
        lines: list[Line] = [item.data(LINE_ROLE) for item in self._items()]
        return [line for line in lines if line.room]

    def focus_list(self) -> None:
        """Give the list the focus."""
        self._list.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _fill(self, rooms: Sequence[Room]) -> None:
        group = ""
        for room in rooms:
            title = spoken(room.group)
            if title and title != group:
                group = title
                self._add(Line(title))
            for entry in room.entries:
                self._add(Line(spoken(entry.title), room.name, entry.name, entry.icon))

    def _add(self, line: Line) -> None:
        item = QListWidgetItem(line.title)
        item.setData(LINE_ROLE, line)
        item.setData(Qt.ItemDataRole.AccessibleTextRole, self._said(line))
        if line.room:
            item.setToolTip(line.title)
        else:
            item.setFlags(Qt.ItemFlag.NoItemFlags)
        self._list.addItem(item)

    def _said(self, line: Line) -> str:
        if line.counter is None or not line.counter.number:
            return line.title
        late = self.tr("%Ln late", "", line.counter.number)
        return f"{line.title}, {late if line.counter.late else line.counter.number}"

    def _items(self) -> list[QListWidgetItem]:
        return [self._list.item(place) for place in range(self._list.count())]

    def _on_current_changed(self, item: QListWidgetItem | None) -> None:
        if item is not None:
            line: Line = item.data(LINE_ROLE)
            if line.room:
                self.chosen.emit(line.room, line.entry)

    def _on_more_clicked(self) -> None:
        bar = self._list.verticalScrollBar()
        bar.setValue(0 if bar.value() == bar.maximum() else bar.value() + bar.pageStep() // 2)

    def _dress(self) -> None:
        look = theme()
        self.setFixedWidth(look.px(NARROW if self.is_strip else WIDE))
        self._box.setContentsMargins(0, look.px(8), 0, look.px(6))
        self._names.setVisible(not self.is_strip)
        self._list.scheduleDelayedItemsLayout()


class _PlaceList(QListWidget):
    """The list itself: group titles are passed over by the keys."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setProperty("kind", "clear")
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QListWidget.ScrollMode.ScrollPerPixel)

    @override
    def keyboardSearch(self, search: str) -> None:
        """Do nothing: letters belong to the list of the room."""


class _Delegate(QStyledItemDelegate):
    """Paints a line: a card in the surface colour and a bar when it is the current one."""

    def __init__(self, bar: Sidebar) -> None:
        super().__init__(bar)
        self._bar = bar
        self._texts = TextPainter()

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        line: Line = index.data(LINE_ROLE)
        if not line.room:
            high = theme().px(13) if self._bar.is_strip else theme().text_height + theme().px(10)
        else:
            high = theme().text_height + theme().px(18 if self._bar.is_strip else 13)
        return QSize(0, high)

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        line: Line = index.data(LINE_ROLE)
        place: QRect = option.rect
        if not line.room:
            self._paint_title(painter, place, line.title, first=index.row() == 0)
            return
        on = bool(option.state & QStyle.StateFlag.State_Selected)
        if on:
            self._paint_card(painter, place, focused=bool(option.state & QStyle.StateFlag.State_HasFocus))
        ink = "accent" if on else "text2"
        if self._bar.is_strip:
            self._paint_icon_alone(painter, place, line, ink)
        else:
            self._paint_words(painter, place, line, ink, on=on)

    def _paint_title(self, painter: QPainter, place: QRect, title: str, *, first: bool) -> None:
        look = theme()
        if not self._bar.is_strip:
            inner = place.adjusted(look.px(14), look.px(6), -look.px(8), 0)
            self._texts.draw(painter, inner, title, Look(11, bold=True), "text3")
        elif not first:
            middle = place.center().y()
            painter.fillRect(place.left() + look.px(12), middle, place.width() - look.px(24), 1, look.color("field"))

    def _paint_card(self, painter: QPainter, place: QRect, *, focused: bool) -> None:
        look = theme()
        inset = look.px(6 if self._bar.is_strip else 8)
        card = QRectF(place).adjusted(inset, 1, -inset, -1)
        painter.setPen(look.color("accent") if focused else Qt.PenStyle.NoPen)
        painter.setBrush(look.color("surface"))
        painter.drawRoundedRect(card, look.px(6), look.px(6))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look.color("accent"))
        mark = QRectF(card.left(), place.top() + look.px(7), look.px(3), place.height() - 2 * look.px(7))
        painter.drawRoundedRect(mark, mark.width() / 2, mark.width() / 2)

    def _paint_icon_alone(self, painter: QPainter, place: QRect, line: Line, ink: str) -> None:
        look = theme()
        left = place.left() + (place.width() - look.px(16)) // 2
        paint_icon(painter, left, place, line.icon, ink, 16)
        if line.counter and line.counter.late and line.counter.number:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(look.color("danger"))
            painter.drawEllipse(QRectF(left + look.px(13), place.top() + look.px(6), look.px(7), look.px(7)))

    def _paint_words(self, painter: QPainter, place: QRect, line: Line, ink: str, *, on: bool) -> None:
        look = theme()
        paint_icon(painter, place.left() + look.px(18), place, line.icon, ink, 16)
        inner = place.adjusted(look.px(43), 0, -look.px(18), 0)
        if line.counter and line.counter.number:
            late = line.counter.late
            figure = Look(CHIP_SIZE, bold=late, tabular=True)
            wide = self._texts.draw(
                painter, inner, str(line.counter.number), figure, "danger" if late else "text3", right=True
            )
            inner = inner.adjusted(0, 0, -round(wide) - look.px(6), 0)
        self._texts.draw(painter, inner, line.title, Look(bold=on), "text")
