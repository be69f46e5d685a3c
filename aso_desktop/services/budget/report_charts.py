"""The chart that goes with a report: beneath the rows on paper, beside them in a spreadsheet."""

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any, Final, Protocol
from uuid import UUID

from aso_desktop.core.chart import ChartSpec
from aso_desktop.core.i18n import Translate, is_french
from aso_desktop.documents.tables import Graph
from aso_desktop.services.budget import charts, queries
from aso_desktop.services.budget.drifting.queries import year_of_line
from aso_desktop.services.budget.queries import YearRow

BARS: Final[Mapping[str, tuple[str, ...]]] = {
    "situation": ("ae_open", "committed", "paid"),
    "closing": ("ae_open", "ae_available"),
    "drift": ("reference", "actual"),
}
"""Report → the columns that its spreadsheet draws."""


class Ordered(Protocol):
    """What is asked of a report's order."""

    @property
    def kind(self) -> str:
        """Which report."""
        ...

    @property
    def year(self) -> YearRow:
        """Of which year."""
        ...

    @property
    def line_id(self) -> UUID | None:
        """Of which line."""
        ...

    @property
    def basis(self) -> str:
        """On what drift is computed."""
        ...


def chart_of(db: Any, order: Ordered, today: date, translate: Translate) -> ChartSpec | None:
    """Return the chart of a report; none for a list of commitments."""
    year = order.year
    if order.kind in ("situation", "closing"):
        return charts.consumption(queries.register(db, year.id), translate, is_french=is_french(translate))
    line = queries.line(db, order.line_id) if order.kind == "line" and order.line_id else None
    if line is None:
        return None
    return charts.course(
        line.code, year_of_line(db, year, line.id, today, order.basis), translate, is_french=is_french(translate)
    )


def graph_of(kind: str, columns: Sequence[str], title: str) -> Graph | None:
    """Return the chart that the spreadsheet draws itself."""
    wanted = tuple(columns.index(name) for name in BARS.get(kind, ()) if name in columns)
    return Graph(title, columns.index("label"), wanted) if wanted and "label" in columns else None
