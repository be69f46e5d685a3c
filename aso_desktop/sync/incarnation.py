"""Go on as another device, when this file turns out to be an old copy or the twin of another.

What was never sent gets new dots under the new id, dense from 1; clocks, heads and parents that name the old dots are
rewritten; the old id becomes a device like any other, received up to its last change that was sent.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from typing import Any, Final, NamedTuple

import msgspec

from aso_desktop.store.connection import Connection
from aso_desktop.sync.clocks import Key
from aso_desktop.sync.records import Change, Dot
from aso_desktop.sync.rows import CELLS, LASTS, Authors
from aso_desktop.sync.stamping import keep_pending, pending

_EVERYTHING: Final = 2**62


class Rebirth(NamedTuple):
    """From which id (16 bytes) to which, and the last number of the old one that the hub is known to hold."""

    old: bytes
    new: bytes
    sent: int

    def dot(self, dot: Dot) -> Dot:
        """Return the name that a dot has afterwards."""
        return Dot(self.new, dot.n - self.sent) if dot.device == self.old and dot.n > self.sent else dot

    def change(self, change: Change) -> Change:
        """Return an unsent record under the new id."""
        return msgspec.structs.replace(
            change,
            device=self.new,
            n=change.n - self.sent,
            parents=tuple(map(self.dot, change.parents)),
            apart={cell: tuple(map(self.dot, dots)) for cell, dots in change.apart.items()},
        )


def reincarnate(database: Connection, rebirth: Rebirth, unsealed: Iterable[Change] = ()) -> None:
    """Rewrite the file for its new id, within one transaction of the caller.

    `unsealed` are the records of sealed segments that were never sent: the caller has removed those from the outbox.
    """
    unsent = sorted((*unsealed, *pending(database, _EVERYTHING)), key=lambda change: change.n)
    database.execute("DELETE FROM sync_pending")
    keep_pending(database, (rebirth.change(change) for change in unsent))
    authors = _authors(database, rebirth)
    for table in ("sync_row", "sync_head"):
        rename = f"UPDATE {table} SET author = ?, n = n - ? WHERE author = ? AND n > ?"
        database.executemany(rename, [(new, rebirth.sent, old, rebirth.sent) for old, new in authors.items()])
    _rewrite_cells(database, rebirth, authors)
    _rewrite_last(database, rebirth, unsent)
    rename = "UPDATE sync_wait SET device = ?, n = n - ? WHERE device = ? AND n > ?"
    database.execute(rename, (rebirth.new, rebirth.sent, rebirth.old, rebirth.sent))
    reached = "INSERT INTO sync_cursor(device, n) VALUES (?, ?) ON CONFLICT(device) DO UPDATE SET n = excluded.n"
    database.executemany(reached, [(rebirth.old, rebirth.sent), (rebirth.new, len(unsent))])


def _authors(database: Connection, rebirth: Rebirth) -> dict[int, int]:
    """Return the authors of the old id with those that take their place."""
    authors = Authors(database)
    found = database.execute("SELECT number, agent FROM sync_author WHERE device = ?", (rebirth.old,)).fetchall()
    return {number: authors.number(rebirth.new, agent) for number, agent in found}


def _rewrite_cells(database: Connection, rebirth: Rebirth, authors: Mapping[int, int]) -> None:
    """Rewrite the clocks of cells that were edited apart."""
    lines: list[tuple[Any, ...]] = []
    select = "SELECT table_number, row_id, cols FROM sync_row WHERE cols IS NOT NULL"
    for number, row_id, cols in database.execute(select).fetchall():
        old = CELLS.decode(cols)
        new = {
            cell: (authors[author], n - rebirth.sent, *rest)
            if author in authors and n > rebirth.sent
            else (author, n, *rest)
            for cell, (author, n, *rest) in old.items()
        }
        if new != old:
            lines.append((msgspec.msgpack.encode(new), number, row_id))
    database.executemany("UPDATE sync_row SET cols = ? WHERE table_number = ? AND row_id = ?", lines)


def _rewrite_last(database: Connection, rebirth: Rebirth, unsent: Iterable[Change]) -> None:
    """Rewrite whose the newest values of deleted rows are: those of records that were never sent.

    They bear no number; of one device's records on a row each has a stamp of its own.
    """
    stamps: defaultdict[Key, set[int]] = defaultdict(set)
    for change in unsent:
        stamps[change.table, change.row].add(change.stamp)
    lines: list[tuple[Any, ...]] = []
    select = "SELECT last FROM sync_tombstone WHERE table_number = ? AND row_id = ?"
    for key, own in stamps.items():
        for (last,) in database.execute(select, key).fetchall():
            new = {
                cell: (stamp, rebirth.new if device == rebirth.old and stamp in own else device, value)
                for cell, (stamp, device, value) in LASTS.decode(last).items()
            }
            lines.append((msgspec.msgpack.encode(new), *key))
    database.executemany("UPDATE sync_tombstone SET last = ? WHERE table_number = ? AND row_id = ?", lines)
