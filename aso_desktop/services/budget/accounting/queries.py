"""The whole ledger in the order of its days, for the plain-text export."""

from collections.abc import Iterator
from typing import Any, Final, NamedTuple
from uuid import UUID

Connection = Any


class LedgerRow(NamedTuple):
    """One movement; centimes. `verdict` is empty for a row that counts."""

    id: UUID
    happened_on: str
    nature: str
    effect: str
    line: str
    line_id: UUID
    year: int
    amount: int
    ae: int
    cp: int
    label: str
    document: str
    verdict: str


ROWS: Final = """
    SELECT movement.id, coalesce(happened_on, year.year || '-01-01'), nature, movement.effect, line.code, line.id,
        year.year, movement.amount_cents, movement.ae_cents, movement.cp_cents, movement.label, document,
        coalesce(inert.verdict, '')
    FROM movement
    JOIN budget_line AS line ON line.id = movement.line_id
    JOIN fiscal_year AS year ON year.id = line.fiscal_year_id
    LEFT JOIN movement_inert AS inert ON inert.id = movement.id
    ORDER BY 2, movement.hlc, movement.local_id
"""


def ledger(db: Connection) -> Iterator[LedgerRow]:
    """Give every movement of every year, by day."""
    for row in db.execute(ROWS):
        cells = list(row)
        cells[0], cells[5] = UUID(bytes=row[0]), UUID(bytes=row[5])
        yield LedgerRow(*cells)
