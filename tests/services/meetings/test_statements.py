"""Every statement of meetings and tasks fits the schema and walks an index."""

import pytest

from aso_desktop.services.meetings import queries
from aso_desktop.services.meetings.sitting import queries as sitting
from aso_desktop.services.tasks import queries as tasks
from tests.services.conftest import Desk

PLANNED = {
    f"{room.__name__.removeprefix('aso_desktop.services.')}: {name}": statement
    for room in (queries, sitting, tasks)
    for name, statement in room.planned().items()
}
WHOLE_TABLES = {"m", "s", "meeting_room", "note_journal", "sync_held"}
"""Meetings are a few hundred a year, series and rooms fewer; the journal holds what is typed now."""


@pytest.mark.parametrize("name", PLANNED)
def test_a_statement_fits_and_walks_an_index(desk: Desk, name: str) -> None:
    sql, values = PLANNED[name]
    steps = [str(row[3]) for row in desk.rows(f"EXPLAIN QUERY PLAN {sql}", *values)]
    scans = {step.split()[1] for step in steps if step.startswith("SCAN") and "INDEX" not in step}
    assert {scan for scan in scans if not scan.startswith("(")} - {"CONSTANT"} <= WHOLE_TABLES, steps
