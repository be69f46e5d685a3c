"""Apply what other devices did, within one short transaction of the caller."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from itertools import groupby

from aso_desktop.store.capture import CapturedChange, capture_off
from aso_desktop.store.connection import Connection
from aso_desktop.sync.clocks import Key
from aso_desktop.sync.records import INSERT, UPDATE, Change
from aso_desktop.sync.rows import Authors, advance, cursors, save
from aso_desktop.sync.tables import Tables
from aso_desktop.sync.unknown import placeable
from aso_desktop.sync.writing import Writing


class Gap(Exception):  # noqa: N818 - says what is missing
    """A device's records do not follow those received so far; nothing was applied."""

    def __init__(self, device: bytes, n: int) -> None:
        """Name the first record that is missing."""
        super().__init__(f"change {n} of device {device.hex()} is missing")
        self.device = device
        self.n = n


def merge(database: Connection, tables: Tables, changes: Iterable[Change]) -> list[CapturedChange]:
    """Apply records, cursors included, and return what this changed in the tables.

    Local changes must have been stamped before, in this transaction. Records that were received before are ignored; a
    gap raises `Gap`. Without any record, rows that nothing holds any more still go.
    """
    seen = cursors(database)
    unseen = {(change.device, change.n): change for change in changes if change.n > seen.get(change.device, 0)}
    fresh = [unseen[dot] for dot in sorted(unseen)]
    reached = {device: _last(device, list(group), seen) for device, group in groupby(fresh, key=lambda c: c.device)}
    authors = Authors(database)
    writing = Writing(database, tables, authors)
    with capture_off(database):
        rows = writing.load(*_needed(fresh))
        for change in fresh:
            table = tables.get(change.table)
            if table is None or not table.append_only or change.op == INSERT:
                known = table.defaults if table else {}
                rows[change.table, change.row].apply(change, authors.number(change.device, change.agent), known, seen)
        save(database, list(rows.values()))
        writing.write(rows)
    advance(database, reached)
    return writing.captured


def _needed(changes: Iterable[Change]) -> tuple[set[Key], set[Key], dict[int, set[int]]]:
    """Return the rows that changes speak of, those spoken of as a whole, and by table the cells of the others."""
    keys, whole, cells = set[Key](), set[Key](), defaultdict[int, set[int]](set)
    for change in changes:
        key = change.table, change.row
        keys.add(key)
        if change.op == UPDATE:
            cells[change.table].update(change.values)
        else:
            whole.add(key)
    return keys, whole, cells


def _last(device: bytes, changes: Sequence[Change], seen: dict[bytes, int]) -> int:
    """Return the number of the last of a device's records, which follow each other and those received."""
    after = seen.get(device, 0)
    for expected, change in enumerate(changes, start=after + 1):
        if change.n != expected:
            raise Gap(device, expected)
    return after + len(changes)


def place_unknown(database: Connection, tables: Tables) -> list[CapturedChange]:
    """Put kept values in the places that an upgrade made for them; return what this changed in the tables."""
    writing = Writing(database, tables, Authors(database))
    with capture_off(database):
        rows = writing.load(placeable(database, tables))
        for row in rows.values():
            table = tables.by_number[row.key[0]]
            row.before = {cell: table.defaults.get(cell) for cell in writing.unplaced.get(row.key, ())}
        writing.write(rows)
    return writing.captured
