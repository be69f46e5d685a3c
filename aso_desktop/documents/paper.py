"""Sheets of A4 that go out as PDF: the typeface, what stands on every page, and rows that wrap and split.

Loads reportlab: import on first use. Pages are numbered “3 / 7” in one pass: the total is a form that every page refers
to and that is drawn last.
"""

from collections.abc import Callable, Iterable, Sequence
from datetime import date, datetime
from io import BytesIO
from pathlib import Path
from typing import Any, BinaryIO, Final, NamedTuple
from xml.sax.saxutils import escape

from reportlab.lib.colors import HexColor
from reportlab.lib.pagesizes import A4, landscape
from reportlab.lib.styles import ParagraphStyle
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import BaseDocTemplate, Flowable, Frame, PageTemplate, Paragraph
from typing_extensions import override

from aso_desktop.core.i18n import QT_TRANSLATE_NOOP, Translate, say
from aso_desktop.core.progress import Progress, silent
from aso_desktop.core.resources import resource_folder
from aso_desktop.store.files import replacing

REGULAR: Final = "Inter-Regular"
ITALIC: Final = "Inter-Italic"
STRONG: Final = "Inter-SemiBold"
BOLD: Final = "Inter-Bold"
INK: Final = HexColor(0x1B1F24)
PALE: Final = HexColor(0x5B6570)
RULE: Final = HexColor(0xC5CBD3)
SHADE: Final = HexColor(0xEEF1F4)
ALERT: Final = HexColor(0xA1260D)
MARGIN: Final = 34.0
_HEAD: Final = 48.0
"""Height of what stands above the text of a page."""
_BANNER: Final = 16.0
_FOOT: Final = 22.0
_PADDING: Final = 3.0
_RULE: Final = 0.4
_LEADING: Final = 1.3
_TOTAL: Final = "total"
_PROVISIONAL: Final = QT_TRANSLATE_NOOP("documents", "PROVISIONAL")
_PAGE: Final = QT_TRANSLATE_NOOP("documents", "Page {page} /")

Words = Callable[[str], str]


class Furniture(NamedTuple):
    """What stands on every page: two lines on the left, two on the right, a foot, a mark, and a watermark."""

    title: str
    subtitle: str
    right: str
    right_below: str
    foot: str
    mark: str = ""
    is_provisional: bool = False


def day(value: str | date | None) -> str:
    """Return a day as JJ/MM/AAAA, from a date or ISO text; empty for none."""
    if isinstance(value, str):
        parts = value[:10].split("-")
        return "/".join(reversed(parts))
    return f"{value:%d/%m/%Y}" if value else ""


def moment(value: datetime) -> str:
    """Return an instant in the zone it is given in."""
    return f"{value:%d/%m/%Y %H:%M}"


def load_typeface() -> None:
    """Make Inter known to reportlab; asking again costs nothing."""
    known = set(pdfmetrics.getRegisteredFontNames())
    for name in (REGULAR, ITALIC, STRONG, BOLD):
        if name not in known:
            pdfmetrics.registerFont(TTFont(name, resource_folder("fonts") / f"{name}.ttf"))


def style(size: float = 9, font: str = REGULAR, **more: Any) -> ParagraphStyle:
    """Return a style for a paragraph."""
    return ParagraphStyle("", fontName=font, fontSize=size, leading=size * _LEADING, textColor=INK, **more)


def paragraph(text: str, look: ParagraphStyle) -> Paragraph:
    """Return a paragraph; its line breaks stay, and nothing in it is markup."""
    return Paragraph(escape(text).replace("\n", "<br/>"), look)


def room_for(texts: Iterable[str]) -> float:
    """Return how wide a column must be for the longest of these texts to stand whole, as head or as figure."""
    longest = max(texts, key=len, default="")
    return float(pdfmetrics.stringWidth(longest, STRONG, GridRow.size)) + 2 * _PADDING + 1


class GridRow(Flowable):
    """A row of wrapped cells; `notes` stand in italics under the cell of their column. It splits over pages.

    `figures` are the columns whose cells end at the right edge, so that digits stand under digits.
    """

    size: Final = 7.5

    def __init__(
        self,
        widths: Sequence[float],
        cells: Sequence[str],
        notes: dict[int, str] | None = None,
        figures: frozenset[int] = frozenset(),
    ) -> None:
        super().__init__()
        self._widths = widths
        self._figures = figures
        self._cells = cells
        self._notes = notes or {}
        self._lines: list[list[tuple[str, str]]] | None = None
        self.font = REGULAR
        self.struck: frozenset[int] = frozenset()
        self.is_shaded = False

    @override
    def wrap(self, aW: float, aH: float) -> tuple[float, float]:
        del aW, aH
        return sum(self._widths), self._height(max(map(len, self._wrapped())))

    @override
    def split(self, aW: float, aH: float) -> list[Flowable]:
        """Return this row in two when it is higher than a page; a row that fits on the next page stays whole."""
        del aW
        room = int((aH - 2 * _PADDING) / (self.size * _LEADING))
        whole = max(map(len, self._wrapped()))
        if room < 1 or self._height(whole) < _SHORTEST_PAGE:
            return []
        return [self._part(0, room), self._part(room, whole)]

    def draw(self) -> None:
        """Draw the row with its rule below."""
        canvas = self.canv
        lines = self._wrapped()
        width, height = sum(self._widths), self._height(max(map(len, lines)))
        if self.is_shaded:
            canvas.setFillColor(SHADE)
            canvas.rect(0, 0, width, height - _RULE, stroke=0, fill=1)
        canvas.setStrokeColor(RULE)
        canvas.setLineWidth(_RULE)
        canvas.line(0, 0, width, 0)
        x = 0.0
        for number, cell in enumerate(lines):
            self._draw_cell(number, cell, x, height)
            x += self._widths[number]

    def _draw_cell(self, number: int, cell: list[tuple[str, str]], x: float, height: float) -> None:
        canvas, left = self.canv, x + _PADDING
        y = height - _PADDING - self.size
        for font, text in cell:
            is_note, wide = font == ITALIC, pdfmetrics.stringWidth(text, font, self.size)
            if number in self._figures:
                left = x + self._widths[number] - _PADDING - wide
            canvas.setFont(font, self.size)
            canvas.setFillColor(PALE if is_note else INK)
            canvas.drawString(left, y, text)
            if number in self.struck and text and not is_note:
                canvas.setStrokeColor(INK)
                middle = y + self.size * 0.3
                canvas.line(left, middle, left + wide, middle)
            y -= self.size * _LEADING

    def _wrapped(self) -> list[list[tuple[str, str]]]:
        if self._lines is None:
            self._lines = [self._wrapped_cell(number) for number in range(len(self._widths))]
        return self._lines

    def _wrapped_cell(self, number: int) -> list[tuple[str, str]]:
        room = self._widths[number] - 2 * _PADDING
        texts = ((self.font, self._cells[number]), (ITALIC, self._notes.get(number, "")))
        return [(font, line) for font, text in texts if text for line in wrapped(text, font, self.size, room)]

    def _height(self, lines: int) -> float:
        return max(1, lines) * self.size * _LEADING + 2 * _PADDING

    def _part(self, first: int, last: int) -> "GridRow":
        part = GridRow(self._widths, self._cells, figures=self._figures)
        part.font, part.struck, part.is_shaded = self.font, self.struck, self.is_shaded
        part._lines = [cell[first:last] for cell in self._wrapped()]
        return part


_SHORTEST_PAGE: Final = 300.0
"""A row lower than this never needs to be split."""


def wrapped(text: str, font: str, size: float, room: float) -> list[str]:
    """Return `text` cut into lines of at most `room` points; a word that is too long is cut too."""
    lines: list[str] = []
    for paragraph_text in text.split("\n"):
        line = ""
        for word in paragraph_text.split(" "):
            longer = f"{line} {word}" if line else word
            if pdfmetrics.stringWidth(longer, font, size) <= room:
                line = longer
                continue
            if line:
                lines.append(line)
            *full, line = _cut_word(word, font, size, room)
            lines += full
        lines.append(line)
    return lines


def _cut_word(word: str, font: str, size: float, room: float) -> list[str]:
    pieces: list[str] = []
    while pdfmetrics.stringWidth(word, font, size) > room and len(word) > 1:
        length = max(1, int(len(word) * room / pdfmetrics.stringWidth(word, font, size)))
        while length > 1 and pdfmetrics.stringWidth(word[:length], font, size) > room:
            length -= 1
        pieces.append(word[:length])
        word = word[length:]
    return [*pieces, word]


class GridHead(GridRow):
    """The names of the columns, drawn at the top of each page."""

    def __init__(self, widths: Sequence[float], titles: Sequence[str], figures: frozenset[int] = frozenset()) -> None:
        super().__init__(widths, titles, figures=figures)
        self.font = STRONG
        self.is_shaded = True


class _NumberedCanvas(Canvas):
    """A canvas that draws the number of pages when it knows it."""

    @override
    def save(self) -> None:
        self.beginForm(_TOTAL)
        self.setFont(REGULAR, 7.5)
        self.setFillColor(PALE)
        self.drawString(0, 0, str(self.getPageNumber() - 1))
        self.endForm()
        super().save()


class _Document(BaseDocTemplate):
    """Draws the furniture, then the rows, and tells how far it is."""

    def __init__(self, target: BinaryIO, furniture: Furniture, head: GridHead | None, translate: Translate) -> None:
        super().__init__(target, title=furniture.title, author=furniture.right, lang=translate("documents", "en-GB"))
        self.pageCompression = 1
        self._furniture = furniture
        self._head = head
        self._translate = translate

    def lay_out(self, story: list[Flowable], page: tuple[float, float]) -> None:
        """Draw the story on pages of this size."""
        top = MARGIN + _HEAD + (_BANNER if self._furniture.mark else 0)
        if self._head is not None:
            top += self._head.wrap(0, 0)[1]
        width, height = page
        frame = Frame(
            MARGIN, MARGIN + _FOOT, width - 2 * MARGIN, height - top - MARGIN - _FOOT, 0, 0, 0, 0, showBoundary=0
        )  # fmt: skip
        self.addPageTemplates(PageTemplate("page", [frame], onPage=self._draw_furniture, pagesize=page))
        self.build(story, canvasmaker=_NumberedCanvas)

    def _draw_furniture(self, canvas: Canvas, _document: BaseDocTemplate) -> None:
        canvas.saveState()
        width, height = canvas._pagesize  # type: ignore[attr-defined]  # noqa: SLF001 - no other way to ask
        if self._furniture.is_provisional:
            self._draw_watermark(canvas, width, height)
        top = height - MARGIN
        if self._furniture.mark:
            top -= _BANNER
            self._draw_mark(canvas, width, top)
        self._draw_head(canvas, width, top)
        self._draw_foot(canvas, width)
        canvas.restoreState()

    def _draw_head(self, canvas: Canvas, width: float, top: float) -> None:
        canvas.setFillColor(INK)
        canvas.setFont(BOLD, 13)
        canvas.drawString(MARGIN, top - 13, self._furniture.title)
        canvas.setFont(REGULAR, 8.5)
        canvas.drawRightString(width - MARGIN, top - 11, self._furniture.right)
        canvas.setFillColor(PALE)
        canvas.drawString(MARGIN, top - 27, self._furniture.subtitle)
        canvas.drawRightString(width - MARGIN, top - 27, self._furniture.right_below)
        if self._head is not None:
            height = self._head.wrap(0, 0)[1]
            self._head.drawOn(canvas, MARGIN, top - _HEAD - height)

    def _draw_foot(self, canvas: Canvas, width: float) -> None:
        canvas.setFont(REGULAR, 7.5)
        canvas.setFillColor(PALE)
        canvas.drawString(MARGIN, MARGIN, self._furniture.foot)
        page = say(_PAGE.format(page=canvas.getPageNumber()), self._translate) + " "
        x = width - MARGIN - pdfmetrics.stringWidth("000", REGULAR, 7.5)
        canvas.drawRightString(x, MARGIN, page)
        canvas.translate(x, MARGIN)
        canvas.doForm(_TOTAL)
        canvas.translate(-x, -MARGIN)

    def _draw_mark(self, canvas: Canvas, width: float, bottom: float) -> None:
        canvas.setFillColor(ALERT)
        canvas.rect(MARGIN, bottom + 2, width - 2 * MARGIN, _BANNER - 2, stroke=0, fill=1)
        canvas.setFillColor(HexColor(0xFFFFFF))
        canvas.setFont(BOLD, 8.5)
        canvas.drawCentredString(width / 2, bottom + 6, self._furniture.mark.upper())

    def _draw_watermark(self, canvas: Canvas, width: float, height: float) -> None:
        canvas.saveState()
        canvas.translate(width / 2, height / 2)
        canvas.rotate(30)
        canvas.setFont(BOLD, 96)
        canvas.setFillColor(SHADE)
        canvas.drawCentredString(0, -34, say(_PROVISIONAL, self._translate))
        canvas.restoreState()


class Counted(Flowable):
    """An invisible flowable that reports how many rows were drawn before it."""

    def __init__(self, done: int, total: int, progress: Progress) -> None:
        super().__init__()
        self._report = (done, total)
        self._progress = progress

    @override
    def wrap(self, aW: float, aH: float) -> tuple[float, float]:
        del aW, aH
        self._progress(*self._report, "")
        return 0, 0

    def draw(self) -> None:
        """Draw nothing."""


def counted(rows: Iterable[Flowable], total: int, progress: Progress = silent, step: int = 100) -> list[Flowable]:
    """Return rows with reports of progress between them."""
    story: list[Flowable] = []
    for number, row in enumerate(rows):
        if number % step == 0:
            story.append(Counted(number, total, progress))
        story.append(row)
    return story


def write_pdf(
    path: Path,
    furniture: Furniture,
    story: list[Flowable],
    translate: Translate,
    *,
    head: GridHead | None = None,
    is_landscape: bool = False,
) -> None:
    """Write a document, whole or not at all. Raises `EnvironmentFailure`, and what a report of progress raises."""
    page = landscape(A4) if is_landscape else A4
    buffer = BytesIO()
    _Document(buffer, furniture, head, translate).lay_out(story, page)
    with replacing(path) as file:
        file.write(buffer.getbuffer())
