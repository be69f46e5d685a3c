"""Commitments in the command palette."""

from collections.abc import Sequence
from typing import Any

from aso_desktop.services.budget import queries
from aso_desktop.services.budget.listing.queries import commitment_places, commitment_rows
from aso_desktop.ui.kit.finding import Found
from aso_desktop.ui.kit.navigation import Target


def find(db: Any, typed: str, limit: int) -> Sequence[Found]:
    """Return the commitments of the newest year for what is typed, newest first."""
    years = queries.years(db)
    if not years:
        return []
    places = commitment_places(db, years[0].id, typed)[:limit]
    return [
        Found(
            row.subject,
            " · ".join(filter(None, (row.number, row.supplier, row.line))),
            "receipt-text",
            Target("budget", "commitments", "commitment", row.id),
        )
        for row in (commitment_rows(db, places) if places else [])
    ]
