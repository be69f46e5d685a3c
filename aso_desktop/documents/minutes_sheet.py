"""Minutes on plain pages (« PDF simple »): no model of a ministry, everything that was noted. Loads reportlab."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Final

from reportlab.platypus import Flowable, KeepTogether

from aso_desktop.core.i18n import QT_TRANSLATE_NOOP, Translate, say
from aso_desktop.documents import paper
from aso_desktop.documents.paper import Furniture, GridHead, GridRow, moment, paragraph, style

_FOOT: Final = QT_TRANSLATE_NOOP("documents", "Simple PDF, written on {moment}")
_WIDTH: Final = 595.0 - 2 * paper.MARGIN


@dataclass(frozen=True)
class MinutesTable:
    """A small table under a heading; widths share the page in proportion to `weights`."""

    heading: str
    titles: Sequence[str]
    weights: Sequence[float]
    rows: Sequence[Sequence[str]]


@dataclass(frozen=True)
class MinutesItem:
    """An item: its title, a line about it, what was said, and its decisions, each with a line about it."""

    title: str
    about: str
    paragraphs: Sequence[str] = ()
    decisions: Sequence[tuple[str, str]] = ()


@dataclass(frozen=True)
class MinutesSheet:
    """What the pages say, in the language of the reader."""

    title: str
    subtitle: str
    unit: str = ""
    fields: Sequence[tuple[str, str]] = ()
    items: Sequence[MinutesItem] = ()
    tables: Sequence[MinutesTable] = ()
    mark: str = ""
    is_provisional: bool = False
    printed_at: datetime | None = None


def write_minutes(path: Path, sheet: MinutesSheet, translate: Translate) -> None:
    """Write minutes as PDF, whole or not at all. Raises `EnvironmentFailure`."""
    paper.load_typeface()
    foot = say(_FOOT.format(moment=moment(sheet.printed_at)), translate) if sheet.printed_at else ""
    furniture = Furniture(
        title=sheet.title, subtitle=sheet.subtitle, right=sheet.unit, right_below="", foot=foot, mark=sheet.mark,
        is_provisional=sheet.is_provisional,
    )  # fmt: skip
    story: list[Flowable] = []
    for label, value in sheet.fields:
        story.append(paragraph(f"{label}\u00a0: {value}", style(9, spaceAfter=2)))
    for place, item in enumerate(sheet.items, 1):
        story += _item(place, item)
    for table in sheet.tables:
        story += _table(table)
    paper.write_pdf(path, furniture, story or [paragraph("", style())], translate)


def _item(place: int, item: MinutesItem) -> list[Flowable]:
    head: list[Flowable] = [paragraph(f"{place}. {item.title}", style(11, paper.STRONG, spaceBefore=10, spaceAfter=2))]
    if item.about:
        head.append(paragraph(item.about, style(8.5, paper.ITALIC, spaceAfter=3)))
    body: list[Flowable] = [paragraph(text, style(9.5, spaceAfter=4)) for text in item.paragraphs]
    for text, about in item.decisions:
        body.append(paragraph(text, style(9.5, paper.STRONG, leftIndent=14, spaceAfter=1)))
        if about:
            body.append(paragraph(about, style(8.5, leftIndent=14, spaceAfter=4)))
    return [KeepTogether([*head, *body[:1]]), *body[1:]]


def _table(table: MinutesTable) -> list[Flowable]:
    if not table.rows:
        return []
    share = _WIDTH / sum(table.weights)
    widths = [weight * share for weight in table.weights]
    heading = paragraph(table.heading, style(11, paper.STRONG, spaceBefore=12, spaceAfter=4))
    first, *others = (GridRow(widths, row) for row in table.rows)
    return [KeepTogether([heading, GridHead(widths, table.titles), first]), *others]
