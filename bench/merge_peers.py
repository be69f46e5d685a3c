"""What merging is compared with: bare statements that do nothing but write, and the same rule over mapped objects."""

from contextlib import closing
from functools import partial
from pathlib import Path
from typing import Any, Final, NamedTuple
from uuid import UUID

import msgspec
from sqlalchemy.orm import DeclarativeBase, Mapped, Session, mapped_column

from aso_desktop.core.ids import uuid7
from aso_desktop.models.contacts import Organisation
from aso_desktop.services.search.words import tokens
from aso_desktop.store.capture import capture_off
from aso_desktop.store.connection import Connection, connect, transaction
from aso_desktop.store.engine import make_engine
from aso_desktop.store.many import Line, insert_many, update_many
from aso_desktop.sync.records import INSERT, Change
from aso_desktop.sync.segments import MOST_RECORDS
from aso_desktop.sync.tables import Table
from bench import places
from bench.figures import Spent, median, once, spent

_AUTHOR: Final = 1
_CLOCK: Final = ("table_number", "row_id", "author", "n", "stamp")
_LAST: Final = {
    "organisation": "SELECT id, name FROM organisation ORDER BY local_id DESC LIMIT ?",
    "sync_row": "SELECT row_id, table_number, author, n, stamp FROM sync_row ORDER BY row_id DESC LIMIT ?",
    "directory": "SELECT row_id, kind, printed, printed_key, uses, inactive FROM directory ORDER BY entry DESC LIMIT ?",
    "history": (
        "SELECT row_id, table_name, at, agent_id, device, operation, op, before, after FROM history "
        "ORDER BY entry DESC LIMIT ?"
    ),
}
"""What receiving a row leaves in the file."""
_WORDS: Final = "INSERT INTO search_directory(words) VALUES (?)"
_CLOCK_ON: Final = "UPDATE sync_row SET cols = ? WHERE table_number = ? AND row_id = ?"


class Written(NamedTuple):
    """What a batch of changes comes to: lines ready for their statements, in the order of the pages they go to."""

    rows: list[Line]
    clocks: list[Line]
    edits: list[Line]
    edited_clocks: list[Line]
    names: list[str]
    edited: list[str]


def written(table: Table, changes: list[Change], known: dict[bytes, int]) -> Written:
    """Return what to write; every edit is of the same cell, `known` says where the rows stand."""
    new = [change for change in changes if change.op == INSERT]
    edits = sorted((change for change in changes if change.op != INSERT), key=lambda change: change.row)
    return Written(
        [(change.row, *change.values.values()) for change in new],
        [(table.number, change.row, _AUTHOR, change.n, change.stamp) for change in new],
        [(*change.values.values(), known[change.row]) for change in edits],
        [(_cells(change), table.number, change.row) for change in edits],
        ["id", *(table.columns[cell] for change in new[:1] for cell in change.values)],
        [table.columns[cell] for cell in edits[0].values],
    )


def _cells(change: Change) -> bytes:
    """Return the clocks of the cells that a change speaks of, as `sync_row` keeps them."""
    return msgspec.msgpack.encode(dict.fromkeys(change.values, (_AUTHOR, change.n, change.stamp, None, False)))


def write(database: Connection, table: Table, lines: Written) -> None:
    """Write rows and clocks, in a transaction of the caller: nothing is read, compared or told."""
    with capture_off(database):
        insert_many(database, table.name, lines.names, lines.rows)
        insert_many(database, "sync_row", _CLOCK, lines.clocks)
        update_many(database, table.name, lines.edited, "local_id", lines.edits)
        database.executemany(_CLOCK_ON, lines.edited_clocks)


def written_again(path: Path, count: int) -> Spent:
    """Return what it takes to write the last rows received once more, with all that came of them, under new ids.

    The row, its clock, its entry in the directory with its words, its line of the history: in lots of a thousand.
    """
    with closing(connect(path, places.KEY)) as database:
        cursors = {table: database.execute(select, (count,)) for table, select in _LAST.items()}
        names = {table: [name for name, *_ in cursor.description] for table, cursor in cursors.items()}
        lines = {table: _renewed(cursor.fetchall()) for table, cursor in cursors.items()}
        words = [(" ".join(tokens(name)),) for _, name in lines["organisation"]]

        def lots() -> None:
            for at in range(0, count, MOST_RECORDS):
                lot = slice(at, at + MOST_RECORDS)
                with transaction(database), capture_off(database):
                    for table in _LAST:
                        insert_many(database, table, names[table], lines[table][lot])
                    database.executemany(_WORDS, words[lot])

        return spent(lots)


def _renewed(lines: list[Line]) -> list[Line]:
    return [(uuid7().bytes, *values) for _, *values in lines]


class _Mapped(DeclarativeBase):
    """Maps the clocks, which the program reads without objects."""


class _Clock(_Mapped):
    __tablename__ = "sync_row"

    table_number: Mapped[int] = mapped_column(primary_key=True)
    row_id: Mapped[bytes] = mapped_column(primary_key=True)
    author: Mapped[int]
    n: Mapped[int]
    stamp: Mapped[int]
    gone: Mapped[int]
    cols: Mapped[bytes | None]


def merge_by_objects(path: Path, table: Table, changes: list[Change]) -> float:
    """Return what a change takes, in milliseconds, merged by the same rule over mapped objects and committed."""
    engine = make_engine(path, places.KEY)

    def merged(change: Change) -> None:
        with Session(engine) as session, session.begin():
            if change.op == INSERT:
                told = {table.columns[cell]: value for cell, value in change.values.items()}
                session.add(Organisation(id=UUID(bytes=change.row), **told))
                told = dict(zip(_CLOCK, (table.number, change.row, _AUTHOR, change.n, change.stamp), strict=True))
                session.add(_Clock(**told, gone=0))
            else:
                _edit(session, table, change)

    try:
        with closing(connect(path, places.KEY)) as database:
            database.execute("INSERT INTO store_state(name, value) VALUES ('capture_off', '1')")
        return median([once(partial(merged, change)) for change in changes])
    finally:
        engine.dispose()


def _edit(session: Session, table: Table, change: Change) -> None:
    """Take over the cells whose shown head a change replaces: here no two changes are concurrent."""
    row, clock = session.get(Organisation, UUID(bytes=change.row)), session.get(_Clock, (table.number, change.row))
    assert row is not None
    assert clock is not None
    cells: dict[int, Any] = msgspec.msgpack.decode(clock.cols, type=dict[int, Any]) if clock.cols else {}
    for cell, value in change.values.items():
        _author, n, stamp, *_ = cells.get(cell, (clock.author, clock.n, clock.stamp))
        if change.replaced(cell)[0].n == n and stamp < change.stamp:
            setattr(row, table.columns[cell], value)
            cells[cell] = _AUTHOR, change.n, change.stamp, None, False
    clock.cols = msgspec.msgpack.encode(cells)
