"""Every statement of dossiers, of their words and of the board fits the schema and walks an index."""

import pytest

from aso_desktop.services.dossiers import queries
from aso_desktop.services.dossiers.board import queries as board
from aso_desktop.services.search.dossiers import queries as words
from tests.services.conftest import Desk

PLANNED = {
    f"{room.__name__}: {name}": statement
    for room in (queries, board, words)
    for name, statement in room.planned().items()
}
WHOLE = {
    "wanted",
    "n",
    "d",
    "dossier",
    "down",
    "up",
    "s",
    "a",
    "home",
    "search_dossier",
    "search_body",
    "CONSTANT",
    "sync_held",
    "t",
    "p",
}
"""The plan is shown whole; lists of every dossier walk the table once, recursions their own few rows."""


@pytest.mark.parametrize("name", PLANNED)
def test_a_statement_fits_and_walks_an_index(desk: Desk, name: str) -> None:
    sql, values = PLANNED[name]
    steps = [str(row[3]) for row in desk.db.execute(f"EXPLAIN QUERY PLAN {sql}", values).fetchall()]
    scans = {step.split()[1] for step in steps if step.startswith("SCAN") and "INDEX" not in step}
    assert {found for found in scans if not found.startswith("(")} <= WHOLE, steps
