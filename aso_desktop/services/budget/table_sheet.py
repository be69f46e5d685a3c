"""The dynamic table as a report: the same heads, sums and totals as on screen."""

from dataclasses import dataclass
from typing import Any, Final

from aso_desktop.core.i18n import QT_TRANSLATE_NOOP, Text, Translate, say
from aso_desktop.services.budget import labels
from aso_desktop.services.budget.pivot.queries import pivot
from aso_desktop.services.budget.queries import YearRow

WITHOUT: Final = QT_TRANSLATE_NOOP("budget", "Without")
_TITLE: Final = QT_TRANSLATE_NOOP("budget", "{measure} by {by}, {year}")
_CREDITS: Final = QT_TRANSLATE_NOOP("budget", "Credits")
KEY_WORDS: Final[dict[str, Text]] = {
    "line": labels.COLUMNS["line"],
    "supplier": labels.COLUMNS["supplier"],
    "month": QT_TRANSLATE_NOOP("budget", "Month"),
    "nature": labels.COLUMNS["nature"],
    "account": QT_TRANSLATE_NOOP("budget", "Account"),
}


@dataclass(frozen=True)
class TableOrder:
    """Which table: of a year, grouped by a key and across another (empty: none), adding up a measure."""

    year: YearRow
    by: str
    across: str = ""
    measure: str = "committed"


@dataclass(frozen=True)
class TableSheet:
    """The table: its title, the heads of its columns, its rows; centimes, the first cell of a row is its head."""

    title: str
    heads: tuple[str, ...]
    rows: tuple[tuple[Any, ...], ...]


def table_sheet(db: Any, order: TableOrder, translate: Translate) -> TableSheet:
    """Return the table with a last column of totals."""
    found = pivot(db, order.year.id, order.by, order.across, order.measure)
    measure = labels.COLUMNS.get(order.measure, _CREDITS)
    title = _TITLE.format(measure=measure, by=KEY_WORDS[order.by], year=order.year.year)
    columns = found.columns if order.across else ()
    heads = (
        say(KEY_WORDS[order.by], translate),
        *(_head(order.across, head, order.year.profile, translate) for head in columns),
        say(measure, translate),
    )
    rows = tuple(
        (
            _head(order.by, row, order.year.profile, translate),
            *(found.cells.get((row, column)) for column in columns),
            found.row_totals[row],
        )
        for row in found.rows
    )
    return TableSheet(say(title, translate), heads, rows)


def _head(key: str, head: str, profile: str, translate: Translate) -> str:
    if not head:
        return say(WITHOUT, translate)
    words = labels.natures(profile)
    return say(words[head], translate) if key == "nature" and head in words else head
