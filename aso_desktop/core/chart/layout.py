"""Where everything of a chart stands: one layout for the window and for paper."""

import math
from collections.abc import Callable, Iterator
from typing import Final, NamedTuple

from aso_desktop.core.chart.shapes import Area, Drawing, Label, Path, Point, Rect, Spot
from aso_desktop.core.chart.spec import ChartSpec, Kind, short_words, value_words

Measure = Callable[[str, float], float]
"""(words, relative size) → their width."""
_TICKS: Final = 5
_INKS: Final = 5
_LINE: Final = 1.45
"""Height of a line of text, relative to its size."""
_TIGHT: Final = 1.15
"""The same where lines may nearly touch."""
_HUNDRED: Final = 100


class _Frame(NamedTuple):
    """The place of the figures, and what their axis goes from and to."""

    left: float
    top: float
    right: float
    bottom: float
    low: int
    high: int

    def y(self, value: float) -> float:
        return self.bottom - (value - self.low) / (self.high - self.low) * (self.bottom - self.top)

    def x(self, value: float) -> float:
        return self.left + (value - self.low) / (self.high - self.low) * (self.right - self.left)


def lay_out(spec: ChartSpec, width: float, height: float, measure: Measure, size: float = 9.0) -> Drawing:
    """Return the chart in a rectangle; `size` is the height of its text in the same unit."""
    page = _Page(spec, Drawing(width, height), measure, size)
    page.head()
    if spec.categories and spec.series:
        {Kind.BARS: page.bars, Kind.STACKED: page.stacked, Kind.LINES: page.lines, Kind.PARETO: page.pareto}[
            spec.kind
        ]()
    return page.drawing


class _Page:
    def __init__(self, spec: ChartSpec, drawing: Drawing, measure: Measure, size: float) -> None:
        self._spec = spec
        self.drawing = drawing
        self._measure = measure
        self._size = size
        self._line = size * _LINE
        self._top = 0.0

    def head(self) -> None:
        """Put the title and the legend on top."""
        self._top = self._line * 1.3
        self._add(Label(0, self._line, self._spec.title, size=1.15, is_bold=True))
        x, y = 0.0, self._top + self._line
        for text, ink, number in self._legend():
            wide = self._size * 1.6 + self._measure(text, 1.0) + self._size * 1.4
            if x and x + wide > self.drawing.width:
                x, y = 0.0, y + self._line
            self._sample(x, y, ink, number)
            self._add(Label(x + self._size * 1.6, y, text, "pale"))
            x += wide
        self._top = y + self._line * 0.6

    def _legend(self) -> Iterator[tuple[str, str, int]]:
        spec = self._spec
        if len(spec.series) > 1 or spec.limits or spec.band or spec.kind == Kind.PARETO:
            for number, series in enumerate(spec.series):
                yield series.label, _ink(number), number
        if spec.kind == Kind.PARETO and spec.limit_label:
            yield spec.limit_label, _ink(1), 1
        if spec.limits:
            yield spec.limit_label, "track", 0
        if spec.band:
            yield spec.band.label, "band", 0

    def _sample(self, x: float, y: float, ink: str, number: int) -> None:
        side = self._size * 1.1
        is_line = self._spec.kind == Kind.LINES or (self._spec.kind == Kind.PARETO and number == 1)
        if is_line and ink not in ("band", "track"):
            middle = y - self._size * 0.35
            self._add(Path(((x, middle), (x + side, middle)), ink, 2.0, number))
        else:
            self._add(Rect(x, y - self._size * 0.85, side, self._size * 0.95, ink, number))

    def bars(self) -> None:
        """Lay bars over their tracks; what goes beyond its limit is marked and said."""
        spec, size = self._spec, self._size
        names = max(self._measure(name, 1.0) for name in spec.categories)
        left = min(names, self.drawing.width * 0.3) + size
        figures = [value_words(spec, spec.at(0, row)) for row in range(len(spec.categories))]
        right = self.drawing.width - max(self._measure(text, 1.0) for text in figures) - size
        values = [value for series in spec.series for value in series.values if value is not None]
        frame = _Frame(left, self._top, right, self.drawing.height, 0, max(1, *values, *spec.limits))
        step = (frame.bottom - frame.top) / len(spec.categories)
        told = max(1, math.ceil(size * _TIGHT / max(step, 1.0)))  # where bars stand closer than words, some go without
        for row, name in enumerate(spec.categories):
            middle = frame.top + step * (row + 0.5)
            if row % told == 0:
                self._add(Label(0, middle + size * 0.35, self._cut(name, left - size)))
                self._add(Label(self.drawing.width, middle + size * 0.35, figures[row], anchor="end"))
            self._bar(frame, row, middle, min(step * 0.62, size * 2.2))

    def _bar(self, frame: _Frame, row: int, middle: float, thick: float) -> None:
        spec = self._spec
        limit = spec.limits[row] if spec.limits else None
        if limit is not None:
            self._add(Rect(frame.left, middle - thick / 2, frame.x(limit) - frame.left, thick, "track"))
        for number in range(len(spec.series)):
            value = max(0, spec.at(number, row) or 0)
            high = thick * (1 - 0.3 * number)
            end = value if limit is None else min(value, limit)
            self._add(Rect(frame.left, middle - high / 2, frame.x(end) - frame.left, high, _ink(number), number))
            if end < value:
                self._add(Rect(frame.x(end), middle - high / 2, frame.x(value) - frame.x(end), high, "over", 3))
            self._spot(row, number, Rect(frame.left, middle - thick / 2, frame.x(value) - frame.left, thick, ""))

    def stacked(self) -> None:
        """Stand the series upon each other."""
        spec = self._spec
        columns = range(len(spec.categories))
        totals = [sum(max(0, series.values[c] or 0) for series in spec.series) for c in columns]
        lows = [sum(min(0, series.values[c] or 0) for series in spec.series) for c in columns]
        frame = self._axes(min(0, *lows), max(totals))
        for category in columns:
            up, down = 0, 0
            for number in range(len(spec.series)):
                value = spec.at(number, category) or 0
                base = up if value >= 0 else down
                self._column(frame, category, number, (base, base + value))
                up, down = (up + value, down) if value >= 0 else (up, down + value)

    def lines(self) -> None:
        """Draw the band, then a line for each series, broken where there is no figure."""
        spec = self._spec
        values = [value for series in spec.series for value in series.values if value is not None]
        values += [*spec.band.low, *spec.band.high] if spec.band else []
        frame = self._axes(min(0, *values, 0), max(1, *values))
        if spec.band:
            upper = [(self._center(frame, c), frame.y(v)) for c, v in enumerate(spec.band.high)]
            lower = [(self._center(frame, c), frame.y(v)) for c, v in enumerate(spec.band.low)]
            self._add(Area((*upper, *reversed(lower)), "band"))
        for number, series in enumerate(spec.series):
            self._curve(frame, number, series.values)

    def pareto(self) -> None:
        """Stand the columns from the largest on, and draw the share they make together."""
        spec = self._spec
        values = [value or 0 for value in spec.series[0].values]
        frame = self._axes(0, max(1, *values), right=self._measure("100\u00a0%", 1.0) + self._size)
        for category, value in enumerate(values):
            self._column(frame, category, 0, (0, value))
        total, run = max(1, sum(values)), 0
        share = frame._replace(low=0, high=_HUNDRED)
        shares = []
        for value in values:
            run += value
            shares.append(run * _HUNDRED / total)
        points = tuple((self._center(frame, c), share.y(value)) for c, value in enumerate(shares))
        self._add(Path(points, _ink(1), 2.0, 1))
        for tick in (0, 50, _HUNDRED):
            self._add(Label(self.drawing.width, share.y(tick) + self._size * 0.35, f"{tick}\u00a0%", "pale", "end"))

    def _axes(self, low: int, high: int, right: float = 0.0) -> _Frame:
        """Draw the grid with its figures and the names of the categories; return the place of the figures."""
        ticks = nice_ticks(low, high)
        words = [short_words(self._spec, tick) for tick in ticks]
        left = max(self._measure(text, 1.0) for text in words) + self._size * 0.8
        bottom = self.drawing.height - self._line * 1.2
        top = self._top + self._size * 0.6
        frame = _Frame(left, top, self.drawing.width - right, bottom, ticks[0], ticks[-1])
        for tick, text in zip(ticks, words, strict=True):
            y = frame.y(tick)
            self._add(Path(((frame.left, y), (frame.right, y)), "axis" if tick == 0 else "grid"))
            self._add(Label(frame.left - self._size * 0.5, y + self._size * 0.35, text, "pale", "end"))
        self._names(frame)
        return frame

    def _names(self, frame: _Frame) -> None:
        """Write as many names of categories as there is room for, the last one always."""
        names = self._spec.categories
        room = (frame.right - frame.left) / len(names)
        widest = max(self._measure(name, 1.0) for name in names) + self._size
        every = max(1, -int(-widest // room)) if widest <= room * len(names) / 2 else 1
        for category in range(len(names) - 1, -1, -every):
            text = self._cut(names[category], max(room * every - self._size * 0.4, self._size * 2))
            self._add(
                Label(self._center(frame, category), self.drawing.height - self._size * 0.3, text, "pale", "middle")
            )

    def _column(self, frame: _Frame, category: int, number: int, span: tuple[int, int]) -> None:
        room = (frame.right - frame.left) / len(self._spec.categories)
        wide = min(room * 0.66, self._size * 5)
        top, bottom = frame.y(max(span)), frame.y(min(span))
        rect = Rect(self._center(frame, category) - wide / 2, top, wide, bottom - top, _ink(number), number)
        self._add(rect)
        self._spot(category, number, rect)

    def _curve(self, frame: _Frame, number: int, values: tuple[int | None, ...]) -> None:
        run: list[Point] = []
        half = self._size * 0.4
        for category, value in enumerate((*values, None)):
            if value is None:
                if len(run) > 1:
                    self._add(Path(tuple(run), _ink(number), 2.0, number))
                run = []
                continue
            x, y = self._center(frame, category), frame.y(value)
            run.append((x, y))
            self._add(Rect(x - half / 2, y - half / 2, half, half, _ink(number)))
            self._spot(category, number, Rect(x - half, y - half, half * 2, half * 2, ""))

    def _center(self, frame: _Frame, category: int) -> float:
        return frame.left + (frame.right - frame.left) * (category + 0.5) / len(self._spec.categories)

    def _spot(self, category: int, number: int, rect: Rect) -> None:
        self.drawing.spots.append(Spot(category, number, rect.left, rect.top, rect.width, rect.height))

    def _cut(self, text: str, room: float) -> str:
        while len(text) > 1 and self._measure(text, 1.0) > room:
            text = text.rstrip("…")[:-1] + "…"
        return text

    def _add(self, shape: Rect | Path | Area | Label) -> None:
        self.drawing.shapes.append(shape)


def _ink(number: int) -> str:
    return f"series{number % _INKS}"


def nice_ticks(low: int, high: int) -> list[int]:
    """Return round marks from below `low` to above `high`: steps of 1, 2, 2.5 or 5 times a power of ten."""
    high = max(high, low + 1)
    rough = max(1, -(-(high - low) // _TICKS))
    power = 10 ** (len(str(rough)) - 1)
    steps = (power, 2 * power, 25 * power // 10, 5 * power, 10 * power)
    step = next(step for step in steps if step >= rough and step * 2 // power * power == step * 2)
    first, last = low // step, -(-high // step)
    return [number * step for number in range(first, last + 1)]
