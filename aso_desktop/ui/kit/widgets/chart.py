"""A chart on screen: painted from its layout, read by keys, and the same figures as a table at a touch.

chart = Chart(spec)
chart.show_spec(other)
chart.chosen.connect(lambda category, series: …)   # Enter or a click on a figure
"""

from collections.abc import Mapping
from typing import Final

from PySide6.QtCore import QLineF, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPolygonF,
    QResizeEvent,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QSizePolicy,
    QStackedWidget,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from aso_desktop.core.chart import Area, ChartSpec, Drawing, Label, Path, Rect, Spot, lay_out, table, value_words
from aso_desktop.ui.kit.theme import theme
from aso_desktop.ui.kit.widgets.basics import Button, Words, column, row

TOKENS: Final[Mapping[str, str]] = {
    "series0": "accent",
    "series1": "warning",
    "series2": "ok",
    "series3": "visa",
    "series4": "text3",
    "track": "separator",
    "band": "info_ground",
    "grid": "separator",
    "axis": "field",
    "text": "text",
    "pale": "text2",
    "over": "danger",
}
_DASHES: Final = ((), (5.0, 2.0), (1.5, 2.0), (6.0, 2.0, 1.5, 2.0), (1.0, 2.0))
_BRUSHES: Final = (
    Qt.BrushStyle.SolidPattern,
    Qt.BrushStyle.BDiagPattern,
    Qt.BrushStyle.FDiagPattern,
    Qt.BrushStyle.VerPattern,
    Qt.BrushStyle.HorPattern,
)
_SIZE: Final = 12.0
_STEPS: Final = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}


class ChartView(QWidget):
    """The drawing. Arrows go from figure to figure; `read(category, series)` says which one is looked at."""

    read = Signal(int, int)
    chosen = Signal(int, int)

    def __init__(self, spec: ChartSpec) -> None:
        super().__init__()
        self._spec = spec
        self._drawing: Drawing | None = None
        self._at: tuple[int, int] | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        theme().changed.connect(self._forget)
        self.show_spec(spec)

    def show_spec(self, spec: ChartSpec) -> None:
        """Draw another chart."""
        self._spec, self._at = spec, None
        self.setAccessibleName(spec.title)
        self.setAccessibleDescription(spec.summary)
        self._forget()

    def words_at(self, category: int, series: int) -> str:
        """Return a figure in words: what stands beneath the chart and what a screen reader says."""
        spec = self._spec
        figure = value_words(spec, spec.at(series, category))
        parts = [spec.categories[category], spec.series[series].label, figure]
        if spec.limits:
            parts.append(f"{spec.limit_label} {value_words(spec, spec.limits[category])}")
        return " · ".join(parts)

    @override
    def sizeHint(self) -> QSize:
        return QSize(theme().px(520), theme().px(260))

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(theme().px(240), theme().px(140))

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        self._drawing = None

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for shape in self._laid_out().shapes:
            _paint(painter, shape)
        spot = self._spot()
        if spot is not None and self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(theme().color("text"), theme().px(2)))
            painter.drawRect(QRectF(spot.left - 2, spot.top - 2, spot.width + 4, spot.height + 4))

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if key in _STEPS:
            self._step(*_STEPS[key])
        elif key in (Qt.Key.Key_Home, Qt.Key.Key_End) and self._spec.categories:
            self._look_at(0 if key == Qt.Key.Key_Home else len(self._spec.categories) - 1, (self._at or (0, 0))[1])
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._at:
            self.chosen.emit(*self._at)
        else:
            super().keyPressEvent(event)

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        place = event.position()
        for spot in reversed(self._laid_out().spots):
            if QRectF(spot.left, spot.top, spot.width, spot.height).contains(place):
                self._look_at(spot.category, spot.series)
                self.chosen.emit(spot.category, spot.series)
                return

    def _step(self, right: int, down: int) -> None:
        if not self._spec.categories or not self._spec.series:
            return
        category, series = self._at or (0 if right >= 0 else 1, 0)
        if self._at is not None or right < 0:
            category = min(max(category + right, 0), len(self._spec.categories) - 1)
            series = min(max(series + down, 0), len(self._spec.series) - 1)
        self._look_at(category, series)

    def _look_at(self, category: int, series: int) -> None:
        self._at = category, series
        self.setAccessibleName(f"{self._spec.title}: {self.words_at(category, series)}")
        self.read.emit(category, series)
        self.update()

    def _spot(self) -> Spot | None:
        return next((spot for spot in self._laid_out().spots if (spot.category, spot.series) == self._at), None)

    def _laid_out(self) -> Drawing:
        if self._drawing is None:
            self._drawing = lay_out(self._spec, self.width(), self.height(), _measure, theme().px(_SIZE))
        return self._drawing

    def _forget(self) -> None:
        self._drawing = None
        self.update()


class Chart(QWidget):
    """A chart with its sentence, the figure that is read, and the table that says the same."""

    chosen = Signal(int, int)

    def __init__(self, spec: ChartSpec) -> None:
        super().__init__()
        self._spec = spec
        self.view = ChartView(spec)
        self.figures = QTableWidget()
        self.figures.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.figures.verticalHeader().hide()
        self._pages = QStackedWidget()
        self._pages.addWidget(self.view)
        self._pages.addWidget(self.figures)
        self._read = Words("", size=12, ink="text2", wrap=True)
        self._swap = Button(self.tr("Show the figures"), "list", kind="link")
        self._swap.clicked.connect(self.swap)
        self.view.read.connect(self._on_view_read)
        self.view.chosen.connect(self.chosen)
        foot = row(self._read, self._swap)
        foot.box.setStretch(0, 1)
        around = QVBoxLayout(self)
        around.setContentsMargins(0, 0, 0, 0)
        around.addWidget(column(self._pages, foot))
        self.show_spec(spec)

    def show_spec(self, spec: ChartSpec) -> None:
        """Show another chart."""
        self._spec = spec
        self.view.show_spec(spec)
        self._read.say(spec.summary)
        headings, rows = table(spec)
        self.figures.setAccessibleName(spec.title)
        self.figures.setColumnCount(len(headings))
        self.figures.setHorizontalHeaderLabels(headings)
        self.figures.setRowCount(len(rows))
        for place, cells in enumerate(rows):
            for number, text in enumerate(cells):
                self.figures.setItem(place, number, _item(text, is_figure=number > 0))
        self.figures.resizeColumnsToContents()

    def swap(self) -> None:
        """Show the figures instead of the drawing, or the drawing again."""
        is_drawn = self._pages.currentIndex() == 0
        self._pages.setCurrentIndex(1 if is_drawn else 0)
        self._swap.setText(self.tr("Show the chart") if is_drawn else self.tr("Show the figures"))
        (self.figures if is_drawn else self.view).setFocus()

    def _on_view_read(self, category: int, series: int) -> None:
        self._read.say(self.view.words_at(category, series))


def _item(text: str, *, is_figure: bool) -> QTableWidgetItem:
    item = QTableWidgetItem(text)
    side = Qt.AlignmentFlag.AlignRight if is_figure else Qt.AlignmentFlag.AlignLeft
    item.setTextAlignment(side | Qt.AlignmentFlag.AlignVCenter)
    return item


def _font(size: float, *, is_bold: bool = False) -> QFont:
    return theme().bold(_SIZE * size) if is_bold else theme().font(_SIZE * size, tabular=True)


def _measure(text: str, size: float) -> float:
    return QFontMetricsF(_font(size)).horizontalAdvance(text)


def _color(ink: str) -> QColor:
    return theme().color(TOKENS[ink])


def _paint(painter: QPainter, shape: Rect | Path | Area | Label) -> None:
    if isinstance(shape, Rect):
        _paint_rect(painter, shape)
    elif isinstance(shape, Path):
        _paint_path(painter, shape)
    elif isinstance(shape, Area):
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(_color(shape.ink))
        painter.drawPolygon(QPolygonF([QPointF(*point) for point in shape.points]))
    else:
        _paint_label(painter, shape)


def _paint_rect(painter: QPainter, shape: Rect) -> None:
    place = QRectF(shape.left, shape.top, shape.width, shape.height)
    painter.fillRect(place, _color(shape.ink))
    if shape.pattern:
        color = QColor(theme().color("surface"))
        color.setAlphaF(0.6)
        painter.setPen(Qt.PenStyle.NoPen)
        brush = painter.brush()
        brush.setColor(color)
        brush.setStyle(_BRUSHES[shape.pattern % len(_BRUSHES)])
        painter.fillRect(place, brush)


def _paint_path(painter: QPainter, shape: Path) -> None:
    pen = QPen(_color(shape.ink), shape.width)
    if shape.dash:
        pen.setDashPattern(_DASHES[shape.dash % len(_DASHES)])
    painter.setPen(pen)
    if len(shape.points) == 2:  # noqa: PLR2004 - a straight line
        painter.drawLine(QLineF(QPointF(*shape.points[0]), QPointF(*shape.points[1])))
    else:
        painter.drawPolyline(QPolygonF([QPointF(*point) for point in shape.points]))


def _paint_label(painter: QPainter, shape: Label) -> None:
    font = _font(shape.size, is_bold=shape.is_bold)
    wide = QFontMetricsF(font).horizontalAdvance(shape.text)
    left = shape.x - {"start": 0.0, "middle": wide / 2, "end": wide}[shape.anchor]
    painter.setFont(font)
    painter.setPen(_color(shape.ink))
    painter.drawText(QPointF(left, shape.y), shape.text)
