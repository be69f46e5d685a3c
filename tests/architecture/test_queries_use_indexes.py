"""Every statement is explained against the migrated schema; those behind lists and search follow an index."""

import importlib
import re
from collections.abc import Iterator
from contextlib import closing
from datetime import date
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest
import sqlcipher3.dbapi2 as sqlcipher

from aso_desktop.services.correspondence.listing import queries as listing
from aso_desktop.services.correspondence.listing.roads import Road, road
from aso_desktop.services.correspondence.resembling import queries as resembling
from aso_desktop.services.correspondence.views import SHIPPED_VIEWS, SORTS, Listing, Sort, View
from aso_desktop.services.search import queries as search
from aso_desktop.services.search.directory import queries as directory
from aso_desktop.services.search.projection import DERIVED_TRIGGERS
from aso_desktop.services.search.projection import queries as projection
from aso_desktop.store.connection import Connection, DataKey, connect
from aso_desktop.store.engine import captured_tables
from aso_desktop.store.migrate import migrate
from tests.architecture.sources import PACKAGE, ROOT

KEY = DataKey(bytes(32))
TODAY = date(2026, 11, 13)
STATEMENT = re.compile(r"\s*(SELECT|INSERT|UPDATE|DELETE|WITH)\s")
BINDINGS = re.compile(r"uses (\d+)")
ANY_ID = UUID(int=7)

WHOLE_TABLES = re.compile(r"^SCAN (letter|letter_party|serial_number|enclosure|letter_link|history|audit_entry)$")
"""A table of one row per letter or more, read from end to end."""


@pytest.fixture(scope="module")
def db(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Connection]:
    path = tmp_path_factory.mktemp("schema") / "aso.db"
    migrate(path, KEY, captured_tables(), DERIVED_TRIGGERS, create=True)
    with closing(connect(path, KEY)) as database:
        yield database


def modules() -> list[str]:
    """Return the modules that hold SQL, found by the name that only they may have."""
    files = sorted((PACKAGE / "services").rglob("queries.py"))
    return [".".join(file.relative_to(ROOT).with_suffix("").parts) for file in files]


def statements(value: Any) -> Iterator[str]:
    """Yield the statements of a constant: a text, or texts in tables and sequences, shapes to be filled left out."""
    if isinstance(value, str):
        if STATEMENT.match(value) and not re.search(r"{\w*}", value):
            yield value
    elif isinstance(value, dict):
        for part in value.values():
            yield from statements(part)
    elif isinstance(value, tuple | list):
        for part in value:
            yield from statements(part)


def plan(db: Connection, statement: str, values: tuple[Any, ...]) -> list[str]:
    """Return what SQLite would do."""
    return [str(row[-1]) for row in db.execute(f"EXPLAIN QUERY PLAN {statement}", values).fetchall()]


def explained(db: Connection, statement: str) -> list[str]:
    """Return the plan of a statement whose values are unknown."""
    try:
        return plan(db, statement, ())
    except sqlcipher.ProgrammingError as error:
        needed = BINDINGS.search(str(error))
        if needed is None:
            raise
        return plan(db, statement, (None,) * int(needed.group(1)))


@pytest.mark.parametrize("module", modules())
def test_every_constant_fits_the_schema(db: Connection, module: str) -> None:
    """A renamed column cannot slip through: each statement written as a constant is compiled."""
    for name, value in vars(importlib.import_module(module)).items():
        for statement in statements(value):
            assert explained(db, statement) is not None, name


PLANNED: dict[str, tuple[str, tuple[Any, ...]]] = {
    **search.planned(),
    **{f"directory: {name}": given for name, given in directory.PLANNED.items()},
    **{f"projection: {name}": given for name, given in projection.PLANNED.items()},
    **{f"resembling: {name}": given for name, given in resembling.PLANNED.items()},
}


@pytest.mark.parametrize("name", PLANNED)
def test_search_completion_and_every_save_read_no_whole_table(db: Connection, name: str) -> None:
    statement, values = PLANNED[name]
    steps = plan(db, statement, values)
    assert not [step for step in steps if WHOLE_TABLES.match(step)], steps


def traced(db: Connection, act: Any) -> list[list[str]]:
    """Run `act` and return the plan of each statement that touched letters."""
    said: list[str] = []
    db.set_trace_callback(said.append)
    try:
        act()
    finally:
        db.set_trace_callback(None)
    return [explained(db, statement) for statement in said if "letter" in statement]


SHIPPED = [(shipped.code, order) for shipped in SHIPPED_VIEWS for order in SORTS]


@pytest.mark.parametrize(("code", "order"), SHIPPED)
def test_daily_views_follow_an_index_in_every_order(db: Connection, code: str, order: str) -> None:
    """No sorting, no letter read in vain: what makes a million letters cost what a hundred do."""
    shipped = next(view for view in SHIPPED_VIEWS if view.code == code)
    for descending in (True, False):
        asked = Listing(shipped.view, Sort(order, descending), TODAY)
        after = listing.Cursor("key", 5)
        steps = [
            *traced(db, lambda asked=asked: listing.first_page(db, asked)),
            *traced(db, lambda asked=asked, after=after: listing.places(db, asked, after)),
            *traced(db, lambda asked=asked: listing.count(db, asked)),
        ]
        assert len(steps) >= 3
        for step in (step for way in steps for step in way):
            assert "TEMP B-TREE" not in step, (code, order, steps)
            if step == "SCAN letter":  # in the order of the table itself
                assert (code, order) == ("all", "added"), steps


VIEWS = [
    View(),
    View(directions=("incoming",), has_enclosures=True),
    View(states=("closed", "sent")),
    View(register_ids=(ANY_ID,), lead_id=ANY_ID),
    View(party_id=ANY_ID),
    View(day_from=TODAY, marks=("dr",)),
    View(batch="b"),
    View(open_only=True, lead_id=ANY_ID),
]


@pytest.mark.parametrize("view", VIEWS, ids=View.to_json)
def test_any_filter_finds_an_index_by_either_road(db: Connection, view: View) -> None:
    """The road through the order never sorts; the road through a small filter sorts few."""
    for order in SORTS:
        asked = Listing(view, Sort(order), TODAY)
        walk, gather = road(asked, lambda _: False), road(asked, lambda _: True)
        assert walk.is_walk
        steps = _plan_of(db, walk)
        assert not [step for step in steps if "TEMP B-TREE FOR ORDER BY" in step], steps
        if not gather.is_walk:
            assert not [step for step in _plan_of(db, gather) if WHOLE_TABLES.match(step)]


def _plan_of(db: Connection, way: Road) -> list[str]:
    order_by = f"{way.key} DESC, letter.local_id DESC"
    statement = f"SELECT letter.local_id FROM {way.source} WHERE {way.where or 1} ORDER BY {order_by} LIMIT 60"
    return plan(db, statement, way.values)


def test_pages_are_read_by_place_and_names_by_identity(db: Connection) -> None:
    (steps,) = traced(db, lambda: listing.rows(db, [1, 2]))
    assert "SEARCH letter USING INTEGER PRIMARY KEY (rowid=?)" in steps
    assert not [step for step in steps if step.startswith("SCAN ") and "wanted" not in step], steps


def test_the_counters_are_read_from_their_table(db: Connection) -> None:
    (steps,) = traced(db, lambda: listing.count(db, Listing(View(), Sort(), TODAY)))
    read = [step for step in steps if "SCALAR SUBQUERY" not in step and step != "SCAN CONSTANT ROW"]
    assert read[:2] == ["SCAN letter_count", "SCAN sync_held"]
    assert [step.split()[0] for step in read[2:]] == ["SEARCH"]


def test_every_module_that_holds_sql_is_found() -> None:
    assert Path(projection.__file__).is_relative_to(PACKAGE)
    assert "aso_desktop.services.search.projection.queries" in modules()
