"""Our own pages of a document (« PDF simple »): its paragraphs and tables, marked as such. Loads reportlab."""

from collections.abc import Iterable, Iterator, Sequence
from datetime import datetime
from itertools import groupby
from pathlib import Path
from typing import Final

from reportlab.platypus import Flowable

from aso_desktop.core.i18n import QT_TRANSLATE_NOOP, Translate, say
from aso_desktop.documents import paper
from aso_desktop.documents.paper import Furniture, GridHead, GridRow, moment, paragraph, style
from aso_desktop.documents.templates.reading import DocumentText, Line

_TITLE: Final = QT_TRANSLATE_NOOP("pdf", "Simple PDF")
_FOOT: Final = QT_TRANSLATE_NOOP("pdf", "Simple PDF without the template’s layout, written on {moment}")
_WIDTH: Final = 595.0 - 2 * paper.MARGIN


def write_simple(
    path: Path, title: str, text: DocumentText, translate: Translate, *, at: datetime | None = None, mark: str = ""
) -> None:
    """Write the paragraphs and tables of a document as PDF, whole or not at all. Raises `EnvironmentFailure`."""
    paper.load_typeface()
    foot = say(_FOOT.format(moment=moment(at)), translate) if at else ""
    furniture = Furniture(
        title=title, subtitle=say(_TITLE, translate), right="", right_below="", foot=foot, mark=mark,
        is_provisional=bool(text.unfilled),
    )  # fmt: skip
    body = [line for line in text.lines if line.part not in ("header", "footer")]
    story = list(_story(body))
    paper.write_pdf(path, furniture, story or [paragraph("", style())], translate)


def _story(lines: Sequence[Line]) -> Iterator[Flowable]:
    for table, group in groupby(lines, key=lambda line: line.table):
        if table:
            yield from _table(list(group))
        else:
            yield from (_paragraph(line) for line in group if line.text.strip())


def _paragraph(line: Line) -> Flowable:
    name = line.style.lower()
    if name in ("title", "titre"):
        return paragraph(line.text, style(14, paper.BOLD, spaceBefore=8, spaceAfter=8, alignment=1))
    if name.startswith(("heading", "titre")):
        return paragraph(line.text, style(11.5, paper.STRONG, spaceBefore=10, spaceAfter=3))
    text = f"• {line.text}" if name.startswith("listbullet") else line.text
    return paragraph(text, style(9.5, spaceAfter=5))


def _table(lines: Sequence[Line]) -> Iterator[Flowable]:
    """Draw a table: the first row as its head when all of it is bold."""
    rows = _rows(lines)
    width = max(len(cells) for cells, _ in rows)
    share = [_WIDTH / width] * width
    for number, (cells, is_bold) in enumerate(rows):
        whole = [*cells, *[""] * (width - len(cells))]
        yield GridHead(share, whole) if number == 0 and is_bold else GridRow(share, whole)


def _rows(lines: Iterable[Line]) -> list[tuple[list[str], bool]]:
    rows = []
    for _, group in groupby(lines, key=lambda line: line.row):
        kept = list(group)
        places = range(1, max(line.cell for line in kept) + 1)
        cells = ["\n".join(line.text for line in kept if line.cell == place).strip() for place in places]
        rows.append((cells, all(line.bold for line in kept if line.text.strip())))
    return rows
