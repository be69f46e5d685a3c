"""Persons and organisations in the command palette."""

from collections.abc import Sequence
from typing import Any

from aso_desktop.services.contacts.listing import queries
from aso_desktop.services.contacts.listing.queries import BY_USES, EntryView
from aso_desktop.ui.contacts.source import ICONS
from aso_desktop.ui.kit.finding import Found
from aso_desktop.ui.kit.navigation import Target

NO_DAY = ""
"""Functions that ended are found too."""


def find(db: Any, typed: str, limit: int) -> Sequence[Found]:
    """Return the entries for what is typed, the most used first."""
    places = queries.entries(db, EntryView(text=typed), BY_USES, descending=True)[:limit]
    return [
        Found(
            row.words,
            " · ".join(part for part in (row.note, row.email) if part),
            ICONS[row.kind],
            Target("contacts", "all", row.kind, row.id),
        )
        for row in queries.rows(db, places, NO_DAY)
    ]
