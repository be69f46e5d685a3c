"""The palette (Ctrl+K): one field for commands, letters and people, over the dimmed window."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPersistentModelIndex, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QFrame,
    QLineEdit,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from aso_desktop.ui.kit.icons import IconLabel
from aso_desktop.ui.kit.painting import (
    SMALL_SIZE,
    Look,
    TextPainter,
    marked,
    paint_icon,
    paint_keys,
    paint_runs,
)
from aso_desktop.ui.kit.theme import theme
from aso_desktop.ui.kit.widgets.basics import KeyCap, Rule, Words, key_hint, row
from aso_desktop.ui.kit.widgets.chips_bar import Chips, View
from aso_desktop.ui.shell.palette_lines import LINE_ROLE, PaletteKind, PaletteLine, PaletteModel

Index = QModelIndex | QPersistentModelIndex
WIDTH = 720
TOP_GAP = 84
NARROW_TOP_GAP = 24
MOST_HEIGHT = 580
LEAST_HEIGHT = 200
ALL = ""


class Palette(QWidget):
    """Covers its window; closes with Escape, a click outside, or what was chosen."""

    searched = Signal(str)
    """What is typed: fill the palette with `show_found`."""
    closed = Signal()

    def __init__(self, window: QWidget, kinds: Sequence[PaletteKind]) -> None:
        super().__init__(window)
        self._kinds = tuple(kinds)
        self._found: dict[str, Sequence[PaletteLine]] = {}
        self._only = ALL
        self._is_walked = False
        """Whether the arrows have chosen a line: what is found late then leaves it chosen."""
        self._model = PaletteModel()
        self._before: QWidget | None = None
        self._field = _Field()
        self._chips = Chips(self.tr("Kind"))
        self._list = QListView()
        self._count = Words("", 12, ink="text3")
        self._box = QFrame(self)
        self._around: tuple[QWidget, ...] = ()
        self._build()
        self._field.textChanged.connect(self._on_text_changed)
        self._field.key_pressed.connect(self._on_key)
        self._chips.chosen.connect(self._on_kind_chosen)
        self._list.clicked.connect(lambda index: self._run(index, in_window=False))
        window.installEventFilter(self)
        self.hide()

    def open(self) -> None:
        """Cover the window and take the focus."""
        self._before = self.window().focusWidget()
        self._only, self._is_walked = ALL, False
        self._field.clear()
        self._found = {}
        self._place()
        self.show()
        self.raise_()
        self._field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.searched.emit("")

    def close_palette(self) -> None:
        """Go away and give the focus back."""
        self.hide()
        if self._before is not None:
            self._before.setFocus(Qt.FocusReason.OtherFocusReason)
        self.closed.emit()

    def typed(self) -> str:
        """Return what is typed."""
        return self._field.text().strip()

    def chosen(self) -> PaletteLine | None:
        """Return the line that Enter runs."""
        line: PaletteLine | None = self._list.currentIndex().data(LINE_ROLE)
        return line

    def show_found(self, found: Mapping[str, Sequence[PaletteLine]]) -> None:
        """Show what was found of some kinds; the others stay."""
        self._found |= found
        self._refill()

    # --- inside ------------------------------------------------------------------------------------------------

    def _build(self) -> None:
        self._box.setProperty("kind", "popup")
        self._list.setModel(self._model)
        self._list.setItemDelegate(_Delegate(self))
        self._list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._list.setAccessibleName(self.tr("Results"))
        self._list.setProperty("kind", "clear")
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self._field.setAccessibleName(self.tr("Command palette"))
        self._field.setPlaceholderText(self.tr("A command, a letter, a person…"))
        top = row(
            IconLabel("search", "text2", 20), self._field, KeyCap(self.tr("Esc")), margins=(20, 12, 20, 12), gap=12
        )
        top.box.setStretch(1, 1)
        chips = row(self._chips, key_hint(self.tr("next kind"), self.tr("Tab")), margins=(20, 8, 20, 8))
        chips.box.setStretch(0, 1)
        box = QVBoxLayout(self._box)
        box.setContentsMargins(1, 1, 1, 1)
        box.setSpacing(0)
        foot = self._make_foot()
        self._around = (top, chips, foot)
        for part in (top, Rule(), chips, self._list, Rule(), foot):
            box.addWidget(part, 1 if part is self._list else 0)

    def _make_foot(self) -> QWidget:
        hints = (
            key_hint(self.tr("browse"), "↑", "↓"),
            key_hint(self.tr("open"), self.tr("Enter")),
            key_hint(self.tr("in a window"), "Ctrl", self.tr("Enter")),
        )
        return row(*hints, None, self._count, margins=(20, 8, 20, 8), gap=14)

    def _refill(self) -> None:
        chosen = self.chosen() if self._is_walked else None
        self._model.fill(self._kinds, self._found, self._only)
        figures = {kind.key: len(self._found.get(kind.key, ())) for kind in self._kinds}
        total = sum(figures.values())
        views = [View(kind.key, kind.title, figures[kind.key]) for kind in self._kinds if figures[kind.key]]
        self._chips.set_views([View(ALL, self.tr("All"), total), *views], self._only)
        self._count.say(self.tr("%Ln result(s)", "", total))
        lines = self._model.lines
        self._select(lines.index(chosen) if chosen in lines else self._model.next_line(-1, 1))
        self._place()

    def _select(self, place: int) -> None:
        if place >= 0:
            self._list.setCurrentIndex(self._model.index(place))
            if place == 1:
                self._list.scrollToTop()

    def _on_text_changed(self, text: str) -> None:
        self._is_walked = False
        self.searched.emit(text.strip())

    def _on_kind_chosen(self, key: str) -> None:
        self._only, self._is_walked = key, False
        self._refill()
        self._field.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_key(self, key: int, in_window: bool) -> None:  # noqa: FBT001 - a signal has no names
        if key in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            by, self._is_walked = 1 if key == Qt.Key.Key_Down else -1, True
            self._select(self._model.next_line(self._list.currentIndex().row(), by))
        elif key in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab):
            self._next_kind(1 if key == Qt.Key.Key_Tab else -1)
        elif key == Qt.Key.Key_Escape:
            self.close_palette()
        else:
            self._run(self._list.currentIndex(), in_window=in_window)

    def _next_kind(self, by: int) -> None:
        keys = [ALL, *(kind.key for kind in self._kinds if self._found.get(kind.key))]
        place = keys.index(self._only) if self._only in keys else 0
        self._on_kind_chosen(keys[(place + by) % len(keys)])

    def _run(self, index: QModelIndex, *, in_window: bool) -> None:
        line: PaletteLine | None = index.data(LINE_ROLE)
        if line is not None and line.run is not None:
            self.close_palette()
            line.run(in_window)

    def _place(self) -> None:
        look, window = theme(), self.window()
        self.setGeometry(window.rect())
        wide = min(look.px(WIDTH), self.width() - look.px(24))
        top = look.px(TOP_GAP) if self.height() > look.px(500) else look.px(NARROW_TOP_GAP)
        most = min(look.px(MOST_HEIGHT), self.height() - top - look.px(NARROW_TOP_GAP))
        high = max(look.px(LEAST_HEIGHT), min(most, self._wanted_height()))
        self._box.setGeometry((self.width() - wide) // 2, top, wide, high)

    def _wanted_height(self) -> int:
        """Return the height at which every line is in sight."""
        rows = sum(self._list.sizeHintForRow(place) for place in range(self._model.rowCount()))
        return rows + theme().px(14) + sum(part.sizeHint().height() for part in self._around)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and self.isVisible():
            self._place()
        return super().eventFilter(watched, event)

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        if not self._box.geometry().contains(event.position().toPoint()):
            self.close_palette()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        QPainter(self).fillRect(self.rect(), theme().color("scrim"))


class _Field(QLineEdit):
    """The field: it keeps the focus while arrows, Tab and Enter work in the list."""

    key_pressed = Signal(int, bool)

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("kind", "bare")
        theme().changed.connect(self._dress)
        self._dress()

    @override
    def event(self, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and event.key() in self._taken():
            control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
            self.key_pressed.emit(event.key(), control)
            return True
        return super().event(event)

    def _taken(self) -> tuple[int, ...]:
        key = Qt.Key
        return (key.Key_Down, key.Key_Up, key.Key_Tab, key.Key_Backtab, key.Key_Return, key.Key_Enter, key.Key_Escape)

    def _dress(self) -> None:
        self.setFont(theme().font(17))


class _Delegate(QStyledItemDelegate):
    """Paints titles and lines, the typed letters marked, keys at the right."""

    def __init__(self, palette: Palette) -> None:
        super().__init__(palette)
        self._palette = palette
        self._texts = TextPainter()

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        line: PaletteLine = index.data(LINE_ROLE)
        return QSize(100, theme().text_height + theme().px(12 if line.run is None else 16))

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        line: PaletteLine = index.data(LINE_ROLE)
        look, place = theme(), option.rect
        inner = place.adjusted(look.px(20), 0, -look.px(20), 0)
        if line.run is None:
            title = inner.adjusted(0, look.px(6), 0, 0)
            self._texts.draw(painter, title, line.title, Look(11.5, bold=True), "text3")
            return
        on = bool(option.state & QStyle.StateFlag.State_Selected)
        if on:
            self._paint_card(painter, QRectF(place))
        paint_icon(painter, inner.left(), place, line.icon or "arrow-right", "accent" if on else "text2", 16)
        if line.keys:
            left = paint_keys(painter, self._texts, inner, line.keys, "field" if on else "separator")
            inner.setRight(left - look.px(8))
        self._paint_words(painter, inner.adjusted(look.px(28), 0, 0, 0), line, on=on)

    def _paint_card(self, painter: QPainter, place: QRectF) -> None:
        look = theme()
        inset = look.px(8)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look.color("selection"))
        painter.drawRoundedRect(place.adjusted(inset, 0, -inset, 0), look.px(6), look.px(6))
        painter.setBrush(look.color("accent"))
        mark = QRectF(place.left() + inset, place.top() + inset, look.px(3), place.height() - 2 * inset)
        painter.drawRoundedRect(mark, mark.width() / 2, mark.width() / 2)

    def _paint_words(self, painter: QPainter, place: QRect, line: PaletteLine, *, on: bool) -> None:
        small = Look(SMALL_SIZE)
        room = place
        if line.note and not line.keys:
            wide = 1 + round(min(self._texts.width(line.note, small), place.width() / 2))
            self._texts.draw(
                painter, place.adjusted(place.width() - wide, 0, 0, 0), line.note, small, "text3", right=True
            )
            room = place.adjusted(0, 0, -wide - theme().px(16), 0)
        runs = marked(
            line.title, self._palette.typed().split(), Look(bold=on), "text", "surface" if on else "info_ground"
        )
        end = paint_runs(painter, self._texts, room, runs)
        if line.note and line.keys:
            rest = place.adjusted(end - place.left() + theme().px(8), 0, 0, 0)
            self._texts.draw(painter, rest, line.note, small, "text3")
