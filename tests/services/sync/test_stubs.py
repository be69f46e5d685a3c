"""What something refers to and was not received yet stands in its table and in no list, until the day it comes."""

from collections.abc import Callable, Iterable
from datetime import date
from typing import Any
from uuid import UUID

import pytest

from aso_desktop.core.i18n import Text
from aso_desktop.core.ids import uuid7
from aso_desktop.services.budget import queries as budget
from aso_desktop.services.contacts.listing import queries as contacts
from aso_desktop.services.correspondence.listing import queries as letters
from aso_desktop.services.correspondence.views import Listing, Sort, View
from aso_desktop.services.dossiers import queries as dossiers
from aso_desktop.services.invoices import queries as invoices
from aso_desktop.services.meetings import queries as meetings
from aso_desktop.services.people import queries as people
from aso_desktop.services.registers import queries as registers
from aso_desktop.services.sync.merging import context_of
from aso_desktop.services.sync.received import remember
from aso_desktop.services.tasks import queries as tasks
from aso_desktop.services.templates import queries as templates
from aso_desktop.store.engine import captured_tables
from aso_desktop.sync.merge import merge
from aso_desktop.sync.records import COUNTER_BITS, INSERT, UPDATE, Change, Dot
from aso_desktop.sync.tables import Table, Tables
from tests.services.sync.conftest import Hire, Officer

WORDS = Text("test", "receive")
THEIRS = b"t" * 16
NOW = 1_794_563_000_000
Db = Any


def _dossiers(db: Db) -> set[UUID]:
    places = dossiers.places(db, dossiers.DossierView("all"))
    return {
        UUID(bytes=row)
        for (row,) in db.execute("SELECT id FROM dossier WHERE local_id IN (" + ",".join(map(str, places)) + ")")
    }


LETTERS = Listing(View(), Sort("added"), date(2026, 11, 13))
LISTS: dict[str, Callable[[Db], set[UUID]]] = {
    "agent": lambda db: {row.id for row in people.agents(db)},
    "unit": lambda db: {row.id for row in people.units(db)},
    "register": lambda db: {row.id for row in registers.registers(db)},
    "meeting": lambda db: {row.id for row in meetings.meetings(db, "all", "")},
    "template": lambda db: {row.id for row in templates.templates(db)},
    "fiscal_year": lambda db: {row.id for row in budget.years(db)},
    "task": lambda db: {row.id for row in tasks.open_tasks(db)},
    "supplier": lambda db: {row.id for row in invoices.suppliers(db)},
    "invoice": lambda db: {row.id for row in invoices.invoices(db)},
    "dossier": _dossiers,
    "letter": lambda db: {row.id for row in letters.first_page(db, LETTERS)},
    "contact": lambda db: _directory(db, "contact"),
    "organisation": lambda db: _directory(db, "organisation"),
}
"""A list of each room, by the table that it shows."""


def _directory(db: Db, kind: str) -> set[UUID]:
    found = contacts.rows(db, contacts.entries(db, contacts.EntryView(kind)), "2026-11-13")
    return {row.id for row in found}


def receive(officer: Officer, changes: Iterable[Change]) -> None:
    """Merge changes of a colleague as an exchange does."""
    told = list(changes)
    with officer.unit_of_work("exchange", WORDS, undoable=False) as work:
        tables = officer.merging.tables(work.connection)
        context = context_of(work, "received", merge(work.connection, tables, told))
        for hook in officer.merging.deriving:
            hook(context)
        remember(context, tables, told)


def change(
    n: int, table: Table, row: UUID, values: dict[int, Any], op: int = INSERT, parents: tuple[Dot, ...] = ()
) -> Change:
    return Change(table.number, op, row.bytes, THEIRS, n, (NOW + n) << COUNTER_BITS, NOW + n, None, values, parents)


@pytest.fixture
def officer(hire: Hire) -> Officer:
    return hire("Amira Benali")


def children(tables: Tables) -> dict[str, tuple[Table, int]]:
    """Return, by parent table, a table and a cell of it that refer to it."""
    found: dict[str, tuple[Table, int]] = {}
    for table in tables.by_number.values():
        for cell, parent in table.references.items():
            found.setdefault(tables.by_number[parent].name, (table, cell))
    return found


def test_what_is_not_received_yet_is_in_no_list_and_appears_when_it_comes(officer: Officer) -> None:
    tables = Tables(captured_tables(), officer.reader)
    referring = children(tables)
    assert referring.keys() >= LISTS.keys()
    awaited = {name: uuid7() for name in referring}
    before = {name: read(officer.reader) for name, read in LISTS.items()}
    entries = officer.count("history")
    receive(
        officer,
        [
            change(n, child, uuid7(), {cell: awaited[parent].bytes})
            for n, (parent, (child, cell)) in enumerate(referring.items(), start=1)
        ],
    )
    assert officer.count("sync_held") == len(awaited)
    own = {name for _, (child, _) in referring.items() for name in [child.name]}
    for name, read in LISTS.items():
        shown = read(officer.reader)
        assert awaited[name] not in shown, name
        assert name in own or shown == before[name], name
    assert letters.count(officer.reader, LETTERS) == len(LISTS["letter"](officer.reader))
    last = len(referring)
    assert officer.count("history") == entries + last
    comes = [change(last + n, tables.named(name), row, {}) for n, (name, row) in enumerate(awaited.items(), start=1)]
    receive(officer, comes)
    assert officer.count("sync_held") == 0
    assert letters.count(officer.reader, LETTERS) == len(LISTS["letter"](officer.reader))
    for name, read in LISTS.items():
        assert awaited[name] in read(officer.reader), name
    told = officer.reader.execute("SELECT row_id FROM history WHERE entry > ? AND op = 'insert'", (entries,)).fetchall()
    assert {row.bytes for row in awaited.values()} <= {row for (row,) in told}


def test_an_append_only_row_that_was_awaited_is_completed_and_then_stands(officer: Officer) -> None:
    """Movements, decisions, month closures: only the merge may fill a stub, once; nothing changes it afterwards."""
    tables = Tables(captured_tables(), officer.reader)
    kinds = [table for table in tables.by_number.values() if table.append_only and tables.referring.get(table.number)]
    assert kinds
    n = 0
    for table in kinds:
        reference = tables.referring[table.number][0]
        child, awaited = tables.by_number[reference.table], uuid7()
        cell = child.cells[reference.column]
        text = next(c for c, kind in table.kinds.items() if kind == (str,) and c not in table.references)
        receive(officer, [change(n + 1, child, uuid7(), {cell: awaited.bytes})])
        select = f"SELECT {table.columns[text]} FROM {table.name} WHERE id = ?"
        receive(officer, [change(n + 2, table, awaited, {text: "2026-11-13"})])
        assert officer.reader.execute(select, (awaited.bytes,)).fetchall() == [("2026-11-13",)]
        later = change(n + 3, table, awaited, {text: "autre"}, UPDATE, (Dot(THEIRS, n + 2),))
        receive(officer, [later])
        assert officer.reader.execute(select, (awaited.bytes,)).fetchall() == [("2026-11-13",)]
        with pytest.raises(Exception, match="append-only"), officer.unit_of_work("test", WORDS) as work:
            work.connection.execute(
                f"UPDATE {table.name} SET {table.columns[text]} = 'x' WHERE id = ?", (awaited.bytes,)
            )
        n += 3
    assert officer.count("sync_held") == 0
