"""Every statement of deadlines fits the schema and finds letters by their identity."""

import pytest

from aso_desktop.services.deadlines import queries
from tests.services.conftest import Desk


@pytest.mark.parametrize("name", queries.planned())
def test_a_statement_fits_and_walks_no_large_table(desk: Desk, name: str) -> None:
    sql, values = queries.planned()[name]
    steps = [str(row[3]) for row in desk.rows(f"EXPLAIN QUERY PLAN {sql}", *values)]
    assert not [step for step in steps if step.startswith(("SCAN l", "SCAN s", "SCAN g")) and "INDEX" not in step]
