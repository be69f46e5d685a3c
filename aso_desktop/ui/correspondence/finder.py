"""Letters in the command palette."""

from collections.abc import Sequence
from datetime import date
from typing import Any, Final

from aso_desktop.services.correspondence.listing import queries
from aso_desktop.services.correspondence.views import NEWEST_FIRST, Listing, View
from aso_desktop.ui.correspondence.columns import short_number
from aso_desktop.ui.kit.finding import Found
from aso_desktop.ui.kit.navigation import Target

ICONS: Final = {"incoming": "mail-open", "outgoing": "send", "internal": "mails"}
NO_DAY: Final = date.min
"""A search asks for no day."""


def find(db: Any, typed: str, limit: int) -> Sequence[Found]:
    """Return the letters for what is typed, newest first."""
    rows = queries.find(db, Listing(View(text=typed), NEWEST_FIRST, NO_DAY), limit).rows
    return [
        Found(
            row.subject,
            " · ".join(filter(None, (row.correspondents, short_number(row.number)))),
            ICONS[row.direction],
            Target("correspondence", "all", "letter", row.id),
        )
        for row in rows
    ]
