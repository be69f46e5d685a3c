"""The figures of the room in the sidebar."""

from collections.abc import Mapping
from datetime import date
from typing import Any, Final

from aso_desktop.services.correspondence.listing import queries
from aso_desktop.services.correspondence.views import SHIPPED, Listing
from aso_desktop.ui.kit.panel import Counter

COUNTED: Final = ("to_process", "late", "departures")
"""Entries with a figure; that of the whole register would say nothing."""


def counters(db: Any, today: date) -> Mapping[str, Counter]:
    """Return the figure of each entry, on a reader thread."""
    found = {}
    for entry in COUNTED:
        shipped = SHIPPED[entry]
        number = queries.count(db, Listing(shipped.view, shipped.sort, today))
        found[entry] = Counter(number, late=entry == "late" and number > 0)
    return found
