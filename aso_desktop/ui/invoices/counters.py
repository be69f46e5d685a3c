"""The figures beside the entries of the sidebar: invoices to deal with, those that are late."""

from collections.abc import Mapping
from datetime import date
from typing import Any

from aso_desktop.services.invoices import queries as invoices
from aso_desktop.services.invoices.payments import queries
from aso_desktop.ui.kit.panel import Counter


def counters(db: Any, today: date) -> Mapping[str, Counter]:
    """Return how many invoices and credit notes there is something to do with, red when one is late."""
    waiting = [row for row in queries.requests(db, today) if row.request.paid_on is None]
    late = sum(1 for row in waiting if row.late_days)
    return {"invoices": Counter(len(waiting) + invoices.open_credits(db), late > 0)}
