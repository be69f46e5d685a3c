"""Movements grouped by one or two keys: each cell is a sum whose rows can be opened. Loads nothing heavy."""

from collections.abc import Sequence
from typing import Any, Final, NamedTuple
from uuid import UUID

from aso_desktop.core.ledger import CREDITS, OBLIGATIONS, Nature
from aso_desktop.services.budget.listing.queries import View

Connection = Any

KEYS: Final = {
    "line": "(SELECT code FROM budget_line WHERE budget_line.id = m.line_id)",
    "supplier": "(SELECT name FROM supplier WHERE supplier.id = m.supplier_id)",
    "month": "substr(m.happened_on, 1, 7)",
    "nature": "m.effect",
    "account": "(SELECT account FROM budget_line WHERE budget_line.id = m.line_id)",
}
"""What may be grouped by → the words of a cell's head."""

_GROUPS: Final = {
    "line": "m.line_id",
    "supplier": "m.supplier_id",
    "month": "substr(m.happened_on, 1, 7)",
    "nature": "m.effect",
    "account": "(SELECT account FROM budget_line WHERE budget_line.id = m.line_id)",
}

MEASURES: Final = {
    "credits": ("ae_cents", tuple(sorted(CREDITS))),
    "committed": ("amount_cents", tuple(sorted(OBLIGATIONS))),
    "verified": ("amount_cents", (Nature.VERIFICATION,)),
    "invoiced": ("amount_cents", (Nature.INVOICING, Nature.CREDIT_NOTE)),
    "requested": ("amount_cents", (Nature.PAYMENT_REQUEST,)),
    "paid": ("cp_cents", (Nature.PAYMENT, Nature.DIRECT_PAYMENT)),
}
"""What may be added up → the column, and the effects that count."""


class Cell(NamedTuple):
    """One sum of the table: its heads, its centimes, how many movements make it."""

    row: str
    column: str
    cents: int
    movements: int


class Pivot(NamedTuple):
    """The table: heads in order, sums by (row, column), totals. `totals["", ""]` is the whole."""

    rows: tuple[str, ...]
    columns: tuple[str, ...]
    cells: dict[tuple[str, str], int]
    counts: dict[tuple[str, str], int]
    row_totals: dict[str, int]
    column_totals: dict[str, int]
    total: int


def pivot(db: Connection, year_id: UUID, by: str, across: str = "", measure: str = "committed") -> Pivot:
    """Return the sums of a year's movements that count, by one key and across another (empty: none)."""
    column, effects = MEASURES[measure]
    across_key, across_group = (KEYS[across], _GROUPS[across]) if across else ("''", "''")
    marks = ", ".join("?" * len(effects))
    sql = (
        f"SELECT coalesce({KEYS[by]}, ''), coalesce({across_key}, ''), sum(m.{column}), count(*) FROM movement AS m "
        f"WHERE m.fiscal_year_id = ? AND m.effect IN ({marks}) "
        "AND NOT EXISTS (SELECT 1 FROM movement_inert WHERE movement_inert.id = m.id) "
        f"GROUP BY {_GROUPS[by]}, {across_group}"
    )
    return _table([Cell(*row) for row in db.execute(sql, (year_id.bytes, *effects))])


def opened(db: Connection, year_id: UUID, heads: dict[str, str], measure: str) -> View:
    """Return the view whose movements make a cell: `heads` are key → head, as the table showed them (I-EVID)."""
    _, effects = MEASURES[measure]
    marks = ", ".join("?" * len(effects))
    matches = " ".join(f"AND coalesce({KEYS[key]}, '') = ?" for key in heads)
    sql = (
        f"SELECT m.id FROM movement AS m WHERE m.fiscal_year_id = ? AND m.effect IN ({marks}) "
        f"AND NOT EXISTS (SELECT 1 FROM movement_inert WHERE movement_inert.id = m.id) {matches}"
    )
    found = db.execute(sql, (year_id.bytes, *effects, *heads.values()))
    return View(year_id=year_id, ids=tuple(UUID(bytes=row[0]) for row in found))


def _table(found: Sequence[Cell]) -> Pivot:
    cells: dict[tuple[str, str], int] = {}
    counts: dict[tuple[str, str], int] = {}
    by_row: dict[str, int] = {}
    by_column: dict[str, int] = {}
    for cell in found:
        key = cell.row, cell.column
        cells[key] = cells.get(key, 0) + cell.cents
        counts[key] = counts.get(key, 0) + cell.movements
        by_row[cell.row] = by_row.get(cell.row, 0) + cell.cents
        by_column[cell.column] = by_column.get(cell.column, 0) + cell.cents
    return Pivot(
        tuple(sorted(by_row)), tuple(sorted(by_column)), cells, counts, by_row, by_column, sum(by_row.values())
    )
