"""Dossiers in the command palette."""

from collections.abc import Sequence
from typing import Any

from aso_desktop.services.dossiers import queries
from aso_desktop.services.dossiers.queries import DossierView
from aso_desktop.services.search.dossiers.queries import match_of
from aso_desktop.ui.kit.finding import Found
from aso_desktop.ui.kit.navigation import Target


def find(db: Any, typed: str, limit: int) -> Sequence[Found]:
    """Return the dossiers that hold what is typed, the newest first."""
    match = match_of(typed)
    if not match:
        return ()
    rows = queries.rows(db, queries.places(db, DossierView("all", match=match), "newest", limit))
    return [
        Found(
            row.title,
            " · ".join(filter(None, (row.number, row.lead))),
            "folder-kanban",
            Target("dossiers", "all", "dossier", row.id),
        )
        for row in rows
    ]
