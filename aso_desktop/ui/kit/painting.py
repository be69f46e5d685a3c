"""Painting that delegates share: cached texts, chips, marked letters and key caps."""

from collections.abc import Iterable, Sequence
from functools import cache, lru_cache
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPen, QStaticText

from aso_desktop.core.text import fold
from aso_desktop.ui.kit.icons import pixmap
from aso_desktop.ui.kit.theme import BASE_SIZE, theme

CACHED_TEXTS = 4096
SMALL_SIZE = 12
CHIP_SIZE = 11.5


class Look(NamedTuple):
    """Size, weight and figures of a text: together they name a font of the theme."""

    size: float = BASE_SIZE
    bold: bool = False
    tabular: bool = False

    @property
    def font(self) -> QFont:
        """The font."""
        return theme().font(self.size, QFont.Weight.DemiBold if self.bold else QFont.Weight.Normal, self.tabular)


CHIP_LOOK = Look(CHIP_SIZE, bold=True)


class _Laid(NamedTuple):
    text: QStaticText
    width: float
    height: float


class TextPainter:
    """Draws single lines of text; laying a text out costs most, so it is done once per text, look and width."""

    def __init__(self) -> None:
        self._laid: dict[tuple[str, Look, int], _Laid] = {}
        self._fonts: dict[Look, tuple[QFont, QFontMetricsF]] = {}
        self._widths: dict[tuple[str, Look], float] = {}
        self.look = theme()
        self._generation = self.look.generation

    def draw(self, painter: QPainter, place: QRect, text: str, look: Look, ink: str, *, right: bool = False) -> float:
        """Draw `text`, elided to the width of `place`, centred upright; return the width it took."""
        if not text or place.width() <= 0:
            return 0
        painter.setFont(self.font(look)[0])
        laid = self._lay(text, look, place.width())
        painter.setPen(self.look.color(ink))
        left = place.right() + 1 - laid.width if right else place.left()
        top = place.top() + (place.height() - laid.height) / 2
        painter.drawStaticText(QPointF(left, top), laid.text)
        return laid.width

    def width(self, text: str, look: Look) -> float:
        """Return how wide a text is."""
        metrics = self.font(look)[1]
        found = self._widths.get((text, look))
        if found is None:
            if len(self._widths) >= CACHED_TEXTS:
                self._widths.clear()
            found = self._widths[text, look] = metrics.horizontalAdvance(text)
        return found

    def font(self, look: Look) -> tuple[QFont, QFontMetricsF]:
        """Return a font and its metrics."""
        self._follow_theme()
        found = self._fonts.get(look)
        if found is None:
            font = look.font
            found = self._fonts[look] = (font, QFontMetricsF(font))
        return found

    def _follow_theme(self) -> None:
        """Lay everything out again when the theme changed since."""
        generation = self.look.generation
        if generation != self._generation:
            self._generation = generation
            self._laid.clear()
            self._fonts.clear()
            self._widths.clear()

    def _lay(self, text: str, look: Look, width: int) -> _Laid:
        key = (text, look, width)
        laid = self._laid.get(key)
        if laid is None:
            if len(self._laid) >= CACHED_TEXTS:
                self._laid.clear()
            laid = self._laid[key] = self._make(text, look, width)
        return laid

    def _make(self, text: str, look: Look, width: int) -> _Laid:
        font, metrics = self.font(look)
        laid = _prepared(text, font)
        if laid.size().width() > width:
            laid = _prepared(metrics.elidedText(text, Qt.TextElideMode.ElideRight, width), font)
        return _Laid(laid, laid.size().width(), metrics.height())


def _prepared(text: str, font: QFont) -> QStaticText:
    """Lay a text out once; most texts fit, and asking for their width first would lay them out twice."""
    static = QStaticText(text)
    static.setTextFormat(Qt.TextFormat.PlainText)
    static.setPerformanceHint(QStaticText.PerformanceHint.AggressiveCaching)
    static.prepare(font=font)
    return static


def paint_chip(painter: QPainter, texts: TextPainter, place: QRect, text: str, token: str, icon: str = "") -> None:
    """Draw a state on its ground: `token` on `token`_ground, left in `place` and centred upright."""
    look, theme_ = CHIP_LOOK, texts.look
    air, side = theme_.px(8), theme_.px(13)
    room = side + theme_.px(2) if icon else 0
    wide = min(round(texts.width(text, look)) + 1 + 2 * air + room, place.width())
    high = round(texts.font(look)[1].height()) + theme_.px(5)
    box = QRect(place.left(), place.top() + (place.height() - high) // 2, wide, high)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme_.color(f"{token}_ground"))
    painter.drawRoundedRect(QRectF(box), theme_.px(4), theme_.px(4))
    if icon:
        paint_icon(painter, box.left() + air - theme_.px(2), box, icon, token, 13)
    texts.draw(painter, box.adjusted(air + room, 0, -air + 1, 0), text, look, token)


def chip_width(texts: TextPainter, text: str, icon: str = "") -> int:
    """Return the room that a chip wants."""
    look = CHIP_LOOK
    return round(texts.width(text, look)) + 1 + theme().px(16 + (15 if icon else 0))


def paint_icon(painter: QPainter, left: int, place: QRect, name: str, ink: str, size: float) -> None:
    """Draw an icon, centred upright in `place`."""
    image = pixmap(name, ink, size, painter.device().devicePixelRatio())
    high = round(image.height() / image.devicePixelRatio())
    painter.drawPixmap(left, place.top() + (place.height() - high) // 2, image)


class Run(NamedTuple):
    """A stretch of text in one look; `ground` marks it (a token)."""

    text: str
    look: Look = Look()
    ink: str = "text"
    ground: str = ""


def paint_runs(painter: QPainter, texts: TextPainter, place: QRect, runs: Iterable[Run]) -> int:
    """Draw runs one after another; the last that fits is elided. Return where they end."""
    left = float(place.left())
    for run in runs:
        room = round(place.right() + 1 - left)
        if room <= 0:
            break
        wide = min(texts.width(run.text, run.look), room)
        if run.ground:
            high = texts.font(run.look)[1].height() + theme().px(3)
            top = place.top() + (place.height() - high) / 2
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme().color(run.ground))
            painter.drawRoundedRect(QRectF(left - 1, top, wide + 2, high), 3, 3)
        texts.draw(painter, QRect(round(left), place.top(), room, place.height()), run.text, run.look, run.ink)
        left += wide
    return round(left)


class Marks(NamedTuple):
    """The words typed, to be marked in a text of some look on a ground (a token)."""

    text: str
    typed: Sequence[str]
    look: Look
    ground: str


def mark(painter: QPainter, texts: TextPainter, place: QRect, marks: Marks) -> None:
    """Draw the ground of the typed letters where they begin a word; the text in its usual look comes over it.

    Lists use it while one types: the texts stay those that were laid out for the key before.
    """
    text, look = marks.text, marks.look
    high = texts.font(look)[1].height() + theme().px(3)
    top = place.top() + (place.height() - high) / 2
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme().color(marks.ground))
    for start, end in _hits(text, marks.typed):
        left = place.left() + texts.width(text[:start], look)
        wide = min(texts.width(text[start:end], look), place.right() - left)
        if wide > 0:
            painter.drawRoundedRect(QRectF(left - 1, top, wide + 2, high), 3, 3)


def marked(text: str, typed: Sequence[str], look: Look, ink: str, ground: str) -> list[Run]:
    """Return the runs of a text with the typed letters marked where they begin a word."""
    runs, at = [], 0
    for start, end in _hits(text, typed):
        if start > at:
            runs.append(Run(text[at:start], look, ink))
        runs.append(Run(text[start:end], look._replace(bold=True), ink, ground))
        at = end
    if at < len(text):
        runs.append(Run(text[at:], look, ink))
    return runs


def _hits(text: str, typed: Sequence[str]) -> list[tuple[int, int]]:
    """Return the stretches of `text` that begin a word and match a typed word, accents and case ignored."""
    flat = _flat(text)
    found: list[tuple[int, int]] = []
    for word in filter(None, map(fold, typed)):
        at = flat.find(word)
        while at > 0 and flat[at - 1].isalnum():
            at = flat.find(word, at + 1)
        if at >= 0:
            found.append((at, at + len(word)))
    return _apart(sorted(found))


@lru_cache(maxsize=CACHED_TEXTS)
def _flat(text: str) -> str:
    """Return a text without accents and capitals, letter for letter."""
    return "".join(map(_flat_letter, text))


@cache
def _flat_letter(letter: str) -> str:
    return fold(letter)[:1] or letter


def _apart(stretches: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """Leave out the stretches that overlap one before."""
    kept: list[tuple[int, int]] = []
    for start, end in stretches:
        if not kept or start >= kept[-1][1]:
            kept.append((start, end))
    return kept


def paint_keys(painter: QPainter, texts: TextPainter, place: QRect, keys: Sequence[str], border: str) -> int:
    """Draw key caps at the right edge of `place`; return where they begin."""
    look_, left = Look(11), place.right() + 1
    high = round(texts.font(look_)[1].height()) + theme().px(4)
    for key in reversed(keys):
        wide = round(texts.width(key, look_)) + theme().px(12)
        left -= wide
        box = QRect(left, place.top() + (place.height() - high) // 2, wide, high)
        painter.setPen(QPen(theme().color(border), 1))
        painter.setBrush(theme().color("surface"))
        painter.drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), theme().px(4), theme().px(4))
        texts.draw(painter, box.adjusted(theme().px(6), 0, 0, 0), key, look_, "text2")
        left -= theme().px(4)
    return left
