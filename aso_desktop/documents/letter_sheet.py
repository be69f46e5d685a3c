"""A letter on one sheet (fiche du courrier), and any list as the screen shows it. Loads reportlab: import late."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Final, NamedTuple

from reportlab.platypus import Flowable, KeepTogether, Table, TableStyle

from aso_desktop.core.i18n import QT_TRANSLATE_NOOP, Text, Translate, say
from aso_desktop.core.progress import Progress, silent
from aso_desktop.documents import paper
from aso_desktop.documents.paper import Furniture, GridHead, GridRow, counted, moment, paragraph, style

_SHEET: Final = QT_TRANSLATE_NOOP("documents", "Letter {number}")
_UNNUMBERED: Final = QT_TRANSLATE_NOOP("documents", "Letter without a number")
_ALIAS: Final = QT_TRANSLATE_NOOP("documents", "Provisional mark: {mark}")
_PRINTED: Final = QT_TRANSLATE_NOOP("documents", "Printed on {moment}")
_ROWS: Final = QT_TRANSLATE_NOOP("documents", "Lines: {count}")
_A4_WIDTHS: Final = (595.0 - 2 * paper.MARGIN, 842.0 - 2 * paper.MARGIN)
_LABEL_WIDTH: Final = 132.0


class Block(NamedTuple):
    """A part of the sheet under its own heading: paragraphs, one line each (enclosures, links, history)."""

    heading: str
    lines: Sequence[str]


@dataclass(frozen=True)
class LetterSheet:
    """What the sheet says, in the reader's language; `fields` are (label, value), blank values left out."""

    number: str
    subject: str
    fields: Sequence[tuple[str, str]]
    blocks: Sequence[Block] = ()
    ministry: str = ""
    unit: str = ""
    register: str = ""
    provisional: str = ""
    mark: str = ""
    is_provisional: bool = False
    printed_at: datetime | None = None


class ListColumn(NamedTuple):
    """A column of a printed list; widths share the page in proportion to `weight`."""

    title: str
    weight: float = 1
    is_figure: bool = False
    """Ends at the right edge, and takes the room that its longest figure needs."""


class ListHead(NamedTuple):
    """What surrounds a printed list: its title, the filters in words, where it comes from, and what follows it."""

    title: str
    filters: str
    ministry: str = ""
    unit: str = ""
    mark: str = ""
    printed_at: datetime | None = None
    total: Sequence[str] = ()
    """The cells of a last row in strong letters, which is no line of the list."""
    after: Sequence[Flowable] = ()


def write_letter_sheet(path: Path, sheet: LetterSheet, translate: Translate) -> None:
    """Print one letter. Raises `EnvironmentFailure`."""
    paper.load_typeface()
    title = _SHEET.format(number=sheet.number) if sheet.number else _UNNUMBERED
    furniture = Furniture(
        title=say(title, translate),
        subtitle=sheet.register,
        right=sheet.ministry,
        right_below=sheet.unit,
        foot=_printed(sheet.printed_at, translate),
        mark=sheet.mark,
        is_provisional=sheet.is_provisional,
    )
    alias = [say(_ALIAS.format(mark=sheet.provisional), translate)] if sheet.provisional else []
    story: list[Flowable] = [paragraph(sheet.subject, style(12, paper.STRONG, spaceAfter=6))]
    story += [paragraph(line, style(8.5, paper.ITALIC, spaceAfter=6)) for line in alias]
    story.append(_fields(sheet.fields))
    for block in sheet.blocks:
        story += _block(block)
    paper.write_pdf(path, furniture, story, translate)


def write_list(
    path: Path,
    head: ListHead,
    columns: Sequence[ListColumn],
    rows: Iterable[Sequence[str]],
    translate: Translate,
    *,
    progress: Progress = silent,
) -> None:
    """Print a list as it stands, on A4 across. Raises `EnvironmentFailure`, or what `progress` raises."""
    paper.load_typeface()
    told = list(rows)
    widths, figures = _widths(columns, [*told, head.total or [""] * len(columns)]), _figures(columns)
    lines = [GridRow(widths, row, figures=figures) for row in told]
    furniture = Furniture(
        title=head.title,
        subtitle=" · ".join(filter(None, (say(_ROWS.format(count=len(lines)), translate), head.filters))),
        right=head.ministry,
        right_below=head.unit,
        foot=_printed(head.printed_at, translate),
        mark=head.mark,
    )
    titles = GridHead(widths, [column.title for column in columns], figures)
    total = [GridHead(widths, head.total, figures)] if head.total else []
    story = [*counted(lines, len(lines), progress), *total, *head.after]
    paper.write_pdf(path, furniture, story, translate, head=titles, is_landscape=True)


def _figures(columns: Sequence[ListColumn]) -> frozenset[int]:
    return frozenset(place for place, column in enumerate(columns) if column.is_figure)


def _widths(columns: Sequence[ListColumn], rows: Sequence[Sequence[str]]) -> list[float]:
    """Share the page by weight; a figure that needs more than its share takes it from the words, down to half."""
    share = _A4_WIDTHS[1] / sum(column.weight for column in columns)
    widths = [column.weight * share for column in columns]
    figures = _figures(columns)
    wanted = {place: max(0.0, paper.room_for(row[place] for row in rows) - widths[place]) for place in figures}
    asked, words = sum(wanted.values()), sum(wide for place, wide in enumerate(widths) if place not in figures)
    given = min(asked, words / 2)
    if given <= 0:
        return widths
    return [
        wide + wanted[place] * given / asked if place in figures else wide * (1 - given / words)
        for place, wide in enumerate(widths)
    ]


def _printed(when: datetime | None, translate: Translate) -> str:
    text: Text = _PRINTED
    return say(text.format(moment=moment(when)), translate) if when else ""


def _fields(fields: Sequence[tuple[str, str]]) -> Flowable:
    label, value = style(8.5), style(9)
    rows = [[paragraph(name, label), paragraph(text, value)] for name, text in fields if text]
    table = Table(
        rows or [["", ""]], colWidths=(_LABEL_WIDTH, _A4_WIDTHS[0] - _LABEL_WIDTH), hAlign="LEFT", splitInRow=1
    )
    table.setStyle(
        TableStyle([
            ("VALIGN", (0, 0), (-1, -1), "TOP"),
            ("LINEBELOW", (0, 0), (-1, -1), 0.4, paper.RULE),
            ("LEFTPADDING", (0, 0), (-1, -1), 0),
            ("TOPPADDING", (0, 0), (-1, -1), 3),
            ("BOTTOMPADDING", (0, 0), (-1, -1), 3),
        ])
    )  # fmt: skip
    return table


def _block(block: Block) -> list[Flowable]:
    """Return a block whose heading stays with its first line."""
    if not block.lines:
        return []
    heading = paragraph(block.heading, style(10, paper.STRONG, spaceBefore=12, spaceAfter=3))
    first, *others = (paragraph(line, style(9, spaceAfter=2)) for line in block.lines)
    return [KeepTogether([heading, first]), *others]
