"""Pages of a document as pixels, and where words stand on them.

Thread rule: PDFium is not safe to call from two threads, even for two documents. Every call goes through one lock, so
pages may be asked for from any worker; never from the thread that paints. No script and no launch action is run: the
library is built without JavaScript and is only asked for pixels and text.
"""

import ctypes
import threading
from collections.abc import Iterator, Sequence
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Any, Final, NamedTuple, Protocol, Self

from aso_desktop.core.text import fold
from aso_desktop.documents.limits import PAGE_PIXELS
from aso_desktop.documents.notices import Unfit, unfit_pdf

if TYPE_CHECKING:
    from pypdfium2 import PdfDocument, PdfPage, PdfTextPage

_PDFIUM: Final = threading.RLock()
"""Taken again by the thread that holds it, where a document that nobody waits for is let go in the midst."""
_FINE: Final = 100
"""Positions are asked for in hundredths of a point, since the library rounds to whole pixels."""
_MOST_HITS: Final = 1_000


class Picture(NamedTuple):
    """A page as pixels: rows of `width` × 4 bytes, blue, green, red, and one unused (Qt's `Format_RGB32`)."""

    width: int
    height: int
    pixels: bytes


class Box(NamedTuple):
    """A rectangle of a page in fractions of its width and height, from the top left."""

    left: float
    top: float
    width: float
    height: float


class Hit(NamedTuple):
    """Words found on a page; they may run over several lines."""

    page: int
    boxes: tuple[Box, ...]


class Pages(Protocol):
    """What a preview shows page by page."""

    @property
    def count(self) -> int:
        """Return how many pages there are."""
        ...

    def size(self, index: int) -> tuple[float, float]:
        """Return width and height of a page in points."""
        ...

    def render(self, index: int, scale: float) -> Picture:
        """Return a page at `scale` pixels per point, fewer when that would be absurd."""
        ...

    def find(self, words: str) -> Sequence[Hit]:
        """Return where `words` stand, accents and case ignored."""
        ...

    def close(self) -> None:
        """Let the document go."""
        ...


class PdfPages:
    """The pages of a PDF; see the thread rule above."""

    def __init__(self, source: Path | bytes) -> None:
        """Open the document; raise `Unfit` when it is protected or broken."""
        import pypdfium2

        with _PDFIUM:
            try:
                self._document: PdfDocument = pypdfium2.PdfDocument(source)
            except (pypdfium2.PdfiumError, OSError, ValueError) as error:
                raise unfit_pdf(error) from error
            if self._document.get_formtype():
                self._document.init_forms()  # what was typed into a form is drawn with the page
            self.count: int = len(self._document)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def size(self, index: int) -> tuple[float, float]:
        """Return width and height of a page in points."""
        with _PDFIUM, self._page(index) as page:
            width, height = page.get_size()
            return float(width), float(height)

    def render(self, index: int, scale: float) -> Picture:
        """Return a page at `scale` pixels per point, fewer when that would be absurd."""
        with _PDFIUM, self._page(index) as page:
            width, height = page.get_size()
            fitting = min(scale, (PAGE_PIXELS / max(1, width * height)) ** 0.5)
            bitmap = page.render(scale=fitting, prefer_bgrx=True)
            row, length = bitmap.width * 4, bitmap.stride
            data = bytes(bitmap.buffer)
            if length != row:
                data = b"".join(data[start : start + row] for start in range(0, length * bitmap.height, length))
            return Picture(bitmap.width, bitmap.height, data)

    def find(self, words: str) -> Sequence[Hit]:
        """Return where `words` stand, accents and case ignored, page after page."""
        wanted = " ".join(fold(words).split())
        hits: list[Hit] = []
        for index in range(self.count if wanted else 0):
            with _PDFIUM, self._page(index) as page:
                hits += (Hit(index, boxes) for boxes in _positions(page, wanted))
            if len(hits) >= _MOST_HITS:
                break
        return hits[:_MOST_HITS]

    def close(self) -> None:
        """Let the document go."""
        with _PDFIUM:
            self._document.close()

    def __del__(self) -> None:
        """Let a document go that was opened for somebody who has left: the library's own way takes no lock."""
        if hasattr(self, "_document"):
            self.close()

    def _page(self, index: int) -> "_OpenPage":
        return _OpenPage(self._document, index)


class _OpenPage:
    """One page, closed again; a broken one counts as a broken document."""

    def __init__(self, document: "PdfDocument", index: int) -> None:
        self._document = document
        self._index = index

    def __enter__(self) -> "PdfPage":
        import pypdfium2

        try:
            self._page = self._document[self._index]
        except (pypdfium2.PdfiumError, IndexError) as error:
            raise Unfit("unreadable", "malformed") from error
        return self._page

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._page.close()


def _positions(page: "PdfPage", wanted: str) -> Iterator[tuple[Box, ...]]:
    text = page.get_textpage()
    letters, places = _folded(text)
    start = letters.find(wanted)
    while start >= 0:
        first, last = places[start], places[start + len(wanted) - 1]
        yield tuple(_boxes(page, text, first, last - first + 1))
        start = letters.find(wanted, start + len(wanted))
    text.close()


def _folded(text: "PdfTextPage") -> tuple[str, list[int]]:
    """Return the folded text of a page with single blanks, and for each letter the character it comes from."""
    import pypdfium2.raw as pdfium

    letters: list[str] = []
    places: list[int] = []
    for place in range(text.count_chars()):
        folded = fold(chr(pdfium.FPDFText_GetUnicode(text, place)))
        for letter in " " if folded.isspace() else folded:
            if letter != " " or (letters and letters[-1] != " "):
                letters.append(letter)
                places.append(place)
    return "".join(letters), places


def _boxes(page: "PdfPage", text: "PdfTextPage", first: int, count: int) -> Iterator[Box]:
    width, height = page.get_size()
    for number in range(text.count_rects(first, count)):
        left, bottom, right, top = text.get_rect(number)
        corners = [_on_page(page, x, y) for x, y in ((left, top), (right, bottom))]
        (x1, y1), (x2, y2) = corners
        yield Box(min(x1, x2) / width, min(y1, y2) / height, abs(x2 - x1) / width, abs(y2 - y1) / height)


def _on_page(page: "PdfPage", x: float, y: float) -> tuple[float, float]:
    """Return a point of the file as seen: from the top left, rotation and crop applied, in points."""
    import pypdfium2.raw as pdfium

    width, height = (round(side * _FINE) for side in page.get_size())
    seen_x, seen_y = ctypes.c_int(), ctypes.c_int()
    call: Any = pdfium.FPDF_PageToDevice
    call(page, 0, 0, width, height, 0, x, y, ctypes.byref(seen_x), ctypes.byref(seen_y))
    return seen_x.value / _FINE, seen_y.value / _FINE
