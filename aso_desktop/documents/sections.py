"""A record on paper in sections: what it is, then tables of what it holds, of what was said and of what was done.

Loads reportlab: import on first use. All text is already in the reader's language.
"""

from collections.abc import Sequence
from datetime import datetime
from pathlib import Path
from typing import Final, NamedTuple

from reportlab.platypus import Flowable

from aso_desktop.core.i18n import QT_TRANSLATE_NOOP, Translate, say
from aso_desktop.documents import paper
from aso_desktop.documents.paper import Furniture, GridHead, GridRow, moment, paragraph, style

_PRINTED: Final = QT_TRANSLATE_NOOP("documents", "Printed on {moment}")
_NOTHING: Final = QT_TRANSLATE_NOOP("documents", "Nothing.")


class Section(NamedTuple):
    """A part of the record: its title, its columns with their widths in points, its rows."""

    title: str
    columns: Sequence[str]
    widths: Sequence[float]
    rows: Sequence[Sequence[str]]


class SheetHead(NamedTuple):
    """What is said of the record; `facts` are (label, value), `mark` the words of its protection mark."""

    title: str
    subtitle: str
    facts: Sequence[tuple[str, str]]
    printed_at: datetime
    mark: str = ""


def write_sections(path: Path, head: SheetHead, sections: Sequence[Section], translate: Translate) -> None:
    """Print a record. Raises `EnvironmentFailure`."""
    paper.load_typeface()
    story: list[Flowable] = [
        paragraph(f"{label} : {value}" if translate("documents", "en-GB") != "en-GB" else f"{label}: {value}", style(9))
        for label, value in head.facts
        if value
    ]
    for section in sections:
        story += _section(section, say(_NOTHING, translate))
    furniture = Furniture(
        title=head.title,
        subtitle=head.subtitle,
        right="",
        right_below="",
        foot=say(_PRINTED.format(moment=moment(head.printed_at)), translate),
        mark=head.mark,
    )
    paper.write_pdf(path, furniture, story, translate)


def _section(section: Section, nothing: str) -> list[Flowable]:
    title = paragraph(section.title, style(10.5, paper.STRONG, spaceBefore=14, spaceAfter=6))
    if not section.rows:
        return [title, paragraph(nothing, style(9))]
    return [title, GridHead(section.widths, section.columns), *(GridRow(section.widths, row) for row in section.rows)]
