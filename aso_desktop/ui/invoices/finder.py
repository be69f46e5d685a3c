"""Invoices and suppliers in the palette: by number, by name."""

from collections.abc import Sequence
from typing import Any

from aso_desktop.services.invoices import queries
from aso_desktop.ui.kit.amounts import money
from aso_desktop.ui.kit.finding import Found
from aso_desktop.ui.kit.navigation import Target


def find(db: Any, typed: str, limit: int) -> Sequence[Found]:
    """Return the invoices whose number begins so, and the suppliers whose name does."""
    invoices = [
        Found(
            f"{row.number} · {row.supplier}", money(row.gross_cents), "receipt-text",
            Target("invoices", "invoices", "invoice", row.id),
        )
        for row in queries.numbered(db, typed, limit)
    ]  # fmt: skip
    suppliers = [
        Found(row.name, row.siren, "building-2", Target("invoices", "suppliers", "supplier", row.id))
        for row in queries.complete(db, typed, limit)
    ]
    return [*invoices, *suppliers][:limit]
