"""A statement on paper: a table under its title. Loads reportlab: import on first use."""

from collections.abc import Sequence
from datetime import date, datetime
from pathlib import Path
from typing import Final

from reportlab.platypus import Flowable

from aso_desktop.core.i18n import QT_TRANSLATE_NOOP, Translate, say
from aso_desktop.documents import paper
from aso_desktop.documents.paper import Furniture, GridHead, GridRow, moment, paragraph, style

ROOM: Final = 752.0
"""Points between the margins of a lying page."""
_PRINTED: Final = QT_TRANSLATE_NOOP("documents", "Printed on {moment}")
_NOTHING: Final = QT_TRANSLATE_NOOP("documents", "Nothing to report.")


def write_pdf(
    path: Path,
    head: tuple[str, str],
    table: tuple[Sequence[str], Sequence[Sequence[str | int | date]], Sequence[int]],
    printed_at: datetime,
    translate: Translate,
) -> None:
    """Print a table: `head` is its title and what stands under it; `table` its headings, rows and shares of the width.

    Raises `EnvironmentFailure`.
    """
    paper.load_typeface()
    headings, rows, shares = table
    widths = [ROOM * share / sum(shares) for share in shares]
    story: list[Flowable] = [GridRow(widths, [in_words(value) for value in row]) for row in rows]
    if not rows:
        story.append(paragraph(say(_NOTHING, translate), style(9)))
    furniture = Furniture(
        title=head[0], subtitle=head[1], right="", right_below="",
        foot=say(_PRINTED.format(moment=moment(printed_at)), translate), mark="",
    )  # fmt: skip
    paper.write_pdf(path, furniture, story, translate, head=GridHead(widths, list(headings)), is_landscape=True)


def in_words(value: str | int | date) -> str:
    """Return a cell as it is read."""
    return f"{value:%d/%m/%Y}" if isinstance(value, date) else str(value)
