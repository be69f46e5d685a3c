"""Circuits in the command palette."""

from collections.abc import Sequence
from typing import Any

from aso_desktop.core.text import fold
from aso_desktop.services.circuits import queries
from aso_desktop.ui.circuits.words import state_words
from aso_desktop.ui.kit.finding import Found
from aso_desktop.ui.kit.navigation import Target

LEAST: int = 2


def find(db: Any, typed: str, limit: int) -> Sequence[Found]:
    """Return the circuits whose title or object holds every word that is typed, the newest first."""
    wanted = fold(typed).split()
    if sum(map(len, wanted)) < LEAST:
        return ()
    found = []
    for row in queries.newest(db):
        said = fold(f"{row.title} {row.number} {row.about}")
        if all(word in said for word in wanted):
            note = " · ".join(filter(None, (row.number, state_words(row))))
            found.append(Found(row.title, note, "stamp", Target("circuits", "", "circuit", row.id)))
        if len(found) >= limit:
            break
    return found
