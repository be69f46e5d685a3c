"""The figure of the room in the sidebar: what is exceeded or drifts in the year of today."""

from collections.abc import Mapping
from datetime import date
from typing import Any

from aso_desktop.services.budget import queries
from aso_desktop.services.budget.cases.queries import cases
from aso_desktop.services.budget.drifting.queries import drifts
from aso_desktop.ui.kit.panel import Counter


def counters(db: Any, today: date) -> Mapping[str, Counter]:
    """Return how many lines are exceeded, in alert or to be watched, on a reader thread."""
    year = queries.year_of(db, today.year)
    if year is None:
        return {}
    over = sum(case.is_open for case in cases(db, year.id))
    levels = [row.drift.level for row in drifts(db, year, today) if not row.acknowledged]
    number = over + sum(level in ("watch", "alert") for level in levels)
    return {"alerts": Counter(number, late=over > 0 or "alert" in levels)} if number else {}
