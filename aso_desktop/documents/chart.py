"""A chart on paper: the same layout as on screen, drawn by reportlab, with its figures beneath.

Loads reportlab: import on first use.
"""

from collections.abc import Mapping
from typing import Any, Final

from reportlab.lib.colors import Color, HexColor
from reportlab.pdfbase.pdfmetrics import stringWidth
from reportlab.platypus import Flowable, KeepTogether, Spacer
from typing_extensions import override

from aso_desktop.core.chart import Area, ChartSpec, Label, Path, Rect, lay_out, table
from aso_desktop.documents import paper
from aso_desktop.documents.paper import GridHead, GridRow, paragraph, style

INKS: Final[Mapping[str, Color]] = {
    "series0": HexColor(0x1D5B79),
    "series1": HexColor(0xB0600F),
    "series2": HexColor(0x1C6540),
    "series3": HexColor(0x5A4294),
    "series4": HexColor(0x5C6878),
    "track": HexColor(0xDDE1E6),
    "band": HexColor(0xE1EDF3),
    "grid": HexColor(0xDDE1E6),
    "axis": HexColor(0x838D9B),
    "text": paper.INK,
    "pale": paper.PALE,
    "over": paper.ALERT,
}
DASHES: Final = ((), (5, 2), (2, 2), (7, 2, 2, 2), (1, 2))
"""Dashes of the series, in points: lines are told apart on a black-and-white print."""
_SIZE: Final = 7.5
_HATCH: Final = 3.2


def chart_story(spec: ChartSpec, width: float, height: float) -> list[Flowable]:
    """Return the chart, its sentence and its figures as a table (RGAA)."""
    paper.load_typeface()
    story: list[Flowable] = [ChartFlowable(spec, width, height), Spacer(0, 4)]
    if spec.summary:
        story.append(paragraph(spec.summary, style(8.5, spaceAfter=4)))
    headings, rows = table(spec)
    widths = _widths(width, len(headings))
    figures = frozenset(range(1, len(headings)))
    grid = [GridHead(widths, headings, figures), *(GridRow(widths, row, figures=figures) for row in rows)]
    return [KeepTogether(story), *grid, Spacer(0, 10)]


def _widths(width: float, columns: int) -> list[float]:
    first = width * (0.34 if columns > 2 else 0.5)  # noqa: PLR2004 - a name and one figure
    return [first, *[(width - first) / (columns - 1)] * (columns - 1)]


class ChartFlowable(Flowable):
    """One chart in the flow of a document."""

    def __init__(self, spec: ChartSpec, width: float, height: float) -> None:
        super().__init__()
        self.width = width
        self.height = height
        self._spec = spec

    @override
    def wrap(self, aW: float, aH: float) -> tuple[float, float]:
        del aW, aH
        return self.width, self.height

    def draw(self) -> None:
        """Draw every shape of the layout; paper counts from the bottom."""
        canvas: Any = self.canv
        drawing = lay_out(self._spec, self.width, self.height, _measure, _SIZE)
        canvas.saveState()
        for shape in drawing.shapes:
            canvas.saveState()
            _DRAW[type(shape)](canvas, self.height, shape)
            canvas.restoreState()
        canvas.restoreState()


def _measure(text: str, size: float) -> float:
    return float(stringWidth(text, paper.REGULAR, _SIZE * size))


def _rect(canvas: Any, height: float, shape: Rect) -> None:
    if shape.width <= 0 or shape.height <= 0:
        return
    bottom = height - shape.top - shape.height
    canvas.setFillColor(INKS[shape.ink])
    canvas.rect(shape.left, bottom, shape.width, shape.height, stroke=0, fill=1)
    if shape.pattern:
        clip = canvas.beginPath()
        clip.rect(shape.left, bottom, shape.width, shape.height)
        canvas.clipPath(clip, stroke=0, fill=0)
        canvas.setStrokeColorRGB(1, 1, 1, alpha=0.75)
        canvas.setLineWidth(0.7)
        for x1, x2 in hatches(shape):
            canvas.line(x1, bottom, x2, bottom + shape.height)


def hatches(shape: Rect, step: float = _HATCH) -> list[tuple[float, float]]:
    """Return the feet and heads of a rectangle's hatching: rising, falling, upright, by its pattern."""
    lean = {1: shape.height, 2: -shape.height}.get(shape.pattern, 0.0)
    count = int((shape.width + abs(lean)) / step) + 2
    start = shape.left - max(lean, 0.0)
    return [(start + step * number, start + step * number + lean) for number in range(count)]


def _path(canvas: Any, height: float, shape: Path) -> None:
    canvas.setStrokeColor(INKS[shape.ink])
    canvas.setLineWidth(shape.width * 0.6)
    canvas.setLineJoin(1)
    canvas.setDash(*(DASHES[shape.dash % len(DASHES)],) if shape.dash else ())
    line = canvas.beginPath()
    line.moveTo(shape.points[0][0], height - shape.points[0][1])
    for x, y in shape.points[1:]:
        line.lineTo(x, height - y)
    canvas.drawPath(line, stroke=1, fill=0)


def _area(canvas: Any, height: float, shape: Area) -> None:
    canvas.setFillColor(INKS[shape.ink])
    area = canvas.beginPath()
    area.moveTo(shape.points[0][0], height - shape.points[0][1])
    for x, y in shape.points[1:]:
        area.lineTo(x, height - y)
    area.close()
    canvas.drawPath(area, stroke=0, fill=1)


def _label(canvas: Any, height: float, shape: Label) -> None:
    font = paper.STRONG if shape.is_bold else paper.REGULAR
    canvas.setFillColor(INKS[shape.ink])
    canvas.setFont(font, _SIZE * shape.size)
    write = {"start": canvas.drawString, "middle": canvas.drawCentredString, "end": canvas.drawRightString}
    write[shape.anchor](shape.x, height - shape.y, shape.text)


_DRAW: Final[Mapping[type, Any]] = {Rect: _rect, Path: _path, Area: _area, Label: _label}
