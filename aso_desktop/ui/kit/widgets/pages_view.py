"""Pages of a document one under the other, drawn on a helper thread when they come into sight."""

import threading
from collections.abc import Callable, Sequence
from itertools import accumulate
from typing import Any, Final, NamedTuple

from PySide6.QtCore import QRect, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QImage, QKeyEvent, QPainter, QPaintEvent, QPixmap, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QWidget
from typing_extensions import override

from aso_desktop.ui.kit.jobs import Runner
from aso_desktop.ui.kit.theme import theme

GAP: Final = 10
MARGIN: Final = 16
ZOOMS: Final = (0.5, 0.67, 0.8, 1.0, 1.25, 1.5, 2.0, 3.0)
"""Factors on the width of the pane."""
USUAL_ZOOM: Final = ZOOMS.index(1.0)
MOST_KEPT: Final = 24
POINTS_PER_INCH: Final = 72
PAPER: Final = QColor("white")
"""Paper is white in every theme: it shows what will be printed."""


class OpenedPages:
    """Pages that may be asked for from helper threads until they are closed."""

    def __init__(self, pages: Any, sizes: Sequence[tuple[float, float]]) -> None:
        self._pages = pages
        self._lock = threading.Lock()
        self._is_closed = False
        self.sizes = tuple(sizes)

    @classmethod
    def open(cls, pages: Any, *, alike: bool) -> "OpenedPages":
        """Measure the pages, on a helper thread; `alike` takes the first for all (reading one costs much)."""
        first = pages.size(0) if pages.count else (1.0, 1.0)
        sizes = [first] * pages.count if alike else [pages.size(index) for index in range(pages.count)]
        return cls(pages, sizes)

    def render(self, index: int, scale: float) -> QImage | None:
        """Return a page as an image; None once closed."""
        with self._lock:
            if self._is_closed:
                return None
            picture = self._pages.render(index, scale)
        stride = picture.width * 4
        return QImage(picture.pixels, picture.width, picture.height, stride, QImage.Format.Format_RGB32).copy()

    def find(self, words: str) -> Sequence[Any]:
        """Return where words stand."""
        with self._lock:
            return () if self._is_closed else self._pages.find(words)

    def close(self) -> None:
        """Let the document go."""
        with self._lock:
            if not self._is_closed:
                self._is_closed = True
                self._pages.close()


class _Drawn(NamedTuple):
    page: int
    width: int
    image: QImage | None


class PagesView(QAbstractScrollArea):
    """Scrolls through pages; what was found is marked."""

    moved = Signal()
    """Another page is in front."""

    def __init__(self, runner: Runner, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._runner = runner
        self._opened: OpenedPages | None = None
        self._drawn: dict[int, tuple[int, QPixmap]] = {}
        self._tops: list[int] = []
        self._hits: Sequence[Any] = ()
        self._hit = 0
        self.zoom = USUAL_ZOOM
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("Document"))
        self.verticalScrollBar().valueChanged.connect(lambda _value: self._on_scrolled())
        theme().changed.connect(self._lay_out)

    def show_pages(self, opened: OpenedPages) -> None:
        """Show other pages from the top; the former ones are closed."""
        self.close_pages()
        self._opened = opened
        self.verticalScrollBar().setValue(0)
        self._lay_out()
        self.moved.emit()

    def close_pages(self) -> None:
        """Let the document go."""
        if self._opened is not None:
            self._runner.work(self, self._opened.close)
        self._opened = None
        self._drawn.clear()
        self._hits, self._hit = (), 0

    @property
    def count(self) -> int:
        """How many pages there are."""
        return len(self._opened.sizes) if self._opened else 0

    @property
    def page(self) -> int:
        """The page in front, from 0."""
        middle = self.verticalScrollBar().value() + self.viewport().height() // 3
        return max(0, sum(1 for top in self._tops if top <= middle) - 1)

    def go_to_page(self, index: int) -> None:
        """Bring a page to the top."""
        if self._tops:
            self.verticalScrollBar().setValue(self._tops[max(0, min(index, len(self._tops) - 1))] - theme().px(GAP))

    def zoom_by(self, steps: int) -> None:
        """Show the pages larger or smaller, at the same place."""
        page = self.page
        self.zoom = max(0, min(len(ZOOMS) - 1, self.zoom + steps))
        self._lay_out()
        self.go_to_page(page)

    def look_for(self, words: str, then: Callable[[int], object]) -> None:
        """Mark where words stand and go to the first place; hand over how many there are."""
        opened = self._opened
        if opened is None:
            return

        def show(hits: Sequence[Any]) -> None:
            self._hits, self._hit = hits, 0
            self._go_to_hit()
            then(len(hits))

        self._runner.work(self, lambda: opened.find(words), show, kind="find")

    def next_hit(self, by: int = 1) -> int:
        """Go to the next place; return its number from 1, 0 without any."""
        if self._hits:
            self._hit = (self._hit + by) % len(self._hits)
            self._go_to_hit()
        return self._hit + 1 if self._hits else 0

    # --- what Qt asks ------------------------------------------------------------------------------------------

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._lay_out()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        moves = {Qt.Key.Key_PageDown: 1, Qt.Key.Key_PageUp: -1}
        zooms = {Qt.Key.Key_Plus: 1, Qt.Key.Key_Minus: -1}
        key = Qt.Key(event.key())
        if key in moves:
            self.go_to_page(self.page + moves[key])
        elif key in zooms:
            self.zoom_by(zooms[key])
        else:
            super().keyPressEvent(event)

    @override
    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.zoom_by(1 if event.angleDelta().y() > 0 else -1)
        else:
            super().wheelEvent(event)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        painter.fillRect(self.viewport().rect(), theme().color("ground"))
        for index in self._in_sight():
            place = self._place(index)
            painter.fillRect(place, PAPER)
            drawn = self._drawn.get(index)
            if drawn is not None:
                painter.drawPixmap(place, drawn[1])
            self._paint_hits(painter, index, place)
            painter.setPen(theme().color("separator"))
            painter.drawRect(place.adjusted(0, 0, -1, -1))
        self._ask()

    # --- inside ------------------------------------------------------------------------------------------------

    def _paint_hits(self, painter: QPainter, index: int, place: QRect) -> None:
        for number, hit in enumerate(self._hits):
            if hit.page != index:
                continue
            colour = QColor(theme().color("warning" if number == self._hit else "accent"))
            colour.setAlpha(90)
            for box in hit.boxes:
                left, top = place.left() + box.left * place.width(), place.top() + box.top * place.height()
                painter.fillRect(QRectF(left, top, box.width * place.width(), box.height * place.height()), colour)

    def _lay_out(self) -> None:
        """Work out where each page stands, and the range of the scroll bar."""
        gap = theme().px(GAP)
        heights = [self._height(index) + gap for index in range(self.count)]
        self._tops = list(accumulate(heights[:-1], initial=gap)) if heights else []
        high = sum(heights) + gap
        self.verticalScrollBar().setPageStep(self.viewport().height())
        self.verticalScrollBar().setSingleStep(theme().px(24))
        self.verticalScrollBar().setRange(0, max(0, high - self.viewport().height()))
        wide = max(0, self._width() + 2 * theme().px(MARGIN) - self.viewport().width())
        self.horizontalScrollBar().setRange(0, wide)
        self.horizontalScrollBar().setPageStep(self.viewport().width())
        self.viewport().update()

    def _width(self) -> int:
        return round((self.viewport().width() - 2 * theme().px(MARGIN)) * ZOOMS[self.zoom])

    def _height(self, index: int) -> int:
        width, height = self._opened.sizes[index] if self._opened else (1.0, 1.0)
        return max(1, round(self._width() * height / max(1.0, width)))

    def _place(self, index: int) -> QRect:
        room = max(self.viewport().width(), self._width() + 2 * theme().px(MARGIN))
        left = (room - self._width()) // 2 - self.horizontalScrollBar().value()
        return QRect(left, self._tops[index] - self.verticalScrollBar().value(), self._width(), self._height(index))

    def _in_sight(self) -> list[int]:
        seen = self.viewport().rect()
        return [index for index in range(len(self._tops)) if self._place(index).intersects(seen)]

    def _ask(self) -> None:
        """Ask for the pages in sight that are missing or drawn for another width."""
        opened, wide = self._opened, round(self._width() * self.devicePixelRatioF())
        missing = [index for index in self._in_sight() if self._drawn.get(index, (0, None))[0] != wide]
        if opened is None or not missing or wide <= 0:
            return
        sizes = opened.sizes

        def draw() -> list[_Drawn]:
            return [_Drawn(i, wide, opened.render(i, wide / max(1.0, sizes[i][0]))) for i in missing]

        self._runner.work(self, draw, lambda drawn: self._on_drawn(opened, drawn), kind="pages")

    def _on_drawn(self, opened: OpenedPages, drawn: Sequence[_Drawn]) -> None:
        if opened is not self._opened:
            return
        for one in drawn:
            if one.image is not None:
                self._drawn[one.page] = (one.width, QPixmap.fromImage(one.image))
        for index in list(self._drawn)[: max(0, len(self._drawn) - MOST_KEPT)]:
            del self._drawn[index]
        self.viewport().update()

    def _go_to_hit(self) -> None:
        if self._hits:
            hit = self._hits[self._hit]
            top = hit.boxes[0].top if hit.boxes else 0
            place = self._tops[hit.page] + round(top * self._height(hit.page))
            self.verticalScrollBar().setValue(place - self.viewport().height() // 3)
        self.viewport().update()

    def _on_scrolled(self) -> None:
        self.viewport().update()
        self.moved.emit()
