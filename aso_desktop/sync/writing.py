"""Bring tables in step with the heads of their rows: insert, update, delete, hold; a statement per set of columns.

What is told of it (`captured`) leaves stubs out: nothing is derived of a row that was not received yet. The day it
comes it is told as an insert.
"""

from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from functools import partial
from operator import itemgetter
from typing import Any, Final

from aso_desktop.core.ids import LOCAL_SLOTS, first_place
from aso_desktop.store.capture import CapturedChange
from aso_desktop.store.connection import Connection, IntegrityError
from aso_desktop.store.many import Line, insert_many, update_many
from aso_desktop.store.unit_of_work import free_place
from aso_desktop.sync.clocks import Key, Row
from aso_desktop.sync.held import KEPT, REFUSED, STUB, absent, hold, is_referred_to, let_go, release, stubs
from aso_desktop.sync.records import LIFE, Value
from aso_desktop.sync.rows import NAMED, Authors, has_any, load, one, read_unknown, read_values
from aso_desktop.sync.tables import Table, Tables
from aso_desktop.sync.unknown import forget_cells, forget_unknown, keep_unknown

_SLOTS: Final = "local_id"


class Writing:
    """One batch of rows on its way into the tables, with capture off, foreign keys checked at the commit."""

    def __init__(self, database: Connection, tables: Tables, authors: Authors) -> None:
        """Write through `database`, within one transaction."""
        self._database = database
        self._tables = tables
        self._authors = authors
        self._places: dict[Key, int] = {}
        self._next: dict[tuple[int, int], int] = {}
        self._ends: dict[int, int] = {}
        self._taken: set[tuple[int, int]] = set()
        self._aside: dict[Key, frozenset[int]] = {}
        self._stubs: frozenset[Key] = frozenset()
        self.captured: list[CapturedChange] = []
        self.unplaced: dict[Key, list[int]] = {}

    def load(
        self, keys: Collection[Key], whole: Collection[Key] = (), cells: Mapping[int, Collection[int]] | None = None
    ) -> dict[Key, Row]:
        """Return rows with their clocks and every value they show here.

        Where `cells` are named by table, no others are read, save of the rows in `whole`.
        """
        rows = load(self._database, keys, self._authors)
        for number in {number for number, _ in keys}:
            if table := self._tables.get(number):
                some = None if cells is None else cells.get(number, ())
                places = read_values(rows, self._database, table, NAMED, some)
                self._places |= places
                if some is not None:
                    self._complete(rows, table, places.keys() & whole)
        self.unplaced = read_unknown(rows, self._database, NAMED)
        return rows

    def _complete(self, rows: dict[Key, Row], table: Table, keys: Iterable[Key]) -> None:
        """Read the other values of some rows: few, for what is spoken of as a whole is nearly always new."""
        for key in keys:
            read_values(rows, self._database, table, one(key))

    def write(self, rows: Mapping[Key, Row]) -> None:
        """Bring the tables in step with rows that were loaded here, then changed, and whose clocks are saved."""
        living: list[Row] = []
        dead: list[Row] = []
        for row in rows.values():
            (living if row.lives else dead).append(row)
        self._stubs = stubs(self._database)
        placed = self._keep_unknown(living)
        inserted = [row for row in placed if row.key not in self._places]
        updated = [row for row in placed if row.key in self._places]
        self._add_missing(inserted, updated, rows)
        self._insert(inserted)
        self._update([*updated, *(row for row in dead if row.key in self._places)])  # some of the dead are kept
        if self._stubs:
            self._tell_completed([row for row in updated if row.is_known and row.key in self._stubs])
        known = [row.key for row in placed if row.is_known]
        if len(known) < len(placed):
            hold(self._database, STUB, [row.key for row in placed if not row.is_known])
        release(self._database, [key for key in known if key not in self._aside])
        forget_unknown(self._database, [row.key for row in dead])
        self._remove([row.key for row in dead if row.key in self._places])
        self.settle()

    def _keep_unknown(self, rows: Iterable[Row]) -> list[Row]:
        """Put aside what has no place here; return the rows that have a table and fit into it."""
        placed, lines, settled = [], [], []
        has_unknown = has_any(self._database, "sync_unknown")
        for row in rows:
            table = self._tables.get(row.key[0])
            cells = row.before if row.key in self._places else row.values
            strays = [] if table and table.takes(row.values, cells) else _strays(table, row.values, cells)
            if table and not strays and not has_unknown:
                placed.append(row)
                continue
            lines += [(row.key, cell, row.values.get(cell)) for cell in strays]
            if has_unknown:
                settled += [(row.key, cell) for cell in cells if cell not in strays]
            if table:
                placed.append(row)
                self._put_aside(row, [cell for cell in strays if cell in table.columns])
        forget_cells(self._database, settled)
        keep_unknown(self._database, lines)
        return placed

    def _put_aside(self, row: Row, cells: Collection[int]) -> None:
        """List cells whose values are of a kind that their columns do not hold."""
        if cells:
            self._aside[row.key] = frozenset(cells)
            names = (self._tables.by_number[row.key[0]].columns[cell] for cell in sorted(cells))
            hold(self._database, REFUSED, [row.key], ", ".join(names))

    def _add_missing(self, inserted: list[Row], updated: Iterable[Row], rows: Mapping[Key, Row]) -> None:
        """Have every row that is referred to: as it last was if it is deleted, as a stub if it is not received yet."""
        wanted = set(self._referred(inserted, whole=True)) | set(self._referred(updated, whole=False))
        wanted -= {row.key for row in inserted}
        while missing := absent(self._database, self._tables, wanted):
            fetched = self.load([key for key in missing if key not in rows])
            found = [rows.get(key) or fetched[key] for key in missing]
            inserted += found
            hold(self._database, KEPT, [row.key for row in found if row.is_known])
            hold(self._database, STUB, [row.key for row in found if not row.is_known])
            wanted = set(self._referred(found, whole=True)) - {row.key for row in inserted}

    def _referred(self, rows: Iterable[Row], *, whole: bool) -> Iterable[Key]:
        for row in rows:
            references = self._tables.by_number[row.key[0]].references
            for cell in references if whole else [c for c in row.before if c in references]:
                value = row.values.get(cell)
                if isinstance(value, bytes):
                    yield references[cell], value

    def _insert(self, rows: Iterable[Row]) -> None:
        groups: dict[tuple[int, tuple[int, ...]], list[Row]] = defaultdict(list)
        for row in rows:
            aside = self._aside.get(row.key, ())
            told = tuple(c for c in row.values if c not in aside) if aside else tuple(row.values)
            groups[row.key[0], told].append(row)
        for (number, told), group in sorted(groups.items(), key=lambda item: self._tables.order[item[0][0]]):
            table = self._tables.by_number[number]
            cells = tuple(cell for cell in told if cell in table.columns)
            picked = _picker(cells)
            values = dict(zip(cells, zip(*(picked(row.values) for row in group), strict=True), strict=False))
            filled = [cell for cell in values if values[cell].count(table.defaults[cell]) < len(group)]
            names = ["id", _SLOTS, *(table.columns[cell] for cell in filled)]
            places = [self._place(table, row) for row in group]
            lines = list(zip([row.key[1] for row in group], places, *(values[c] for c in filled), strict=True))
            silent = {table.columns[cell]: table.defaults[cell] for cell in cells}
            for row, line in self._run(partial(insert_many, self._database, table.name, names), lines, group):
                if row.is_known:
                    self._note(table, row.key, "insert", {}, silent | dict(zip(names, line, strict=True)))

    def _tell_completed(self, rows: Iterable[Row]) -> None:
        """Tell of rows that stood there as stubs and have come now."""
        for row in rows:
            table = self._tables.by_number[row.key[0]]
            aside = self._aside.get(row.key, ())
            cells = {name: row.values.get(cell) for cell, name in table.columns.items() if cell not in aside}
            self._note(table, row.key, "insert", {}, {"id": row.key[1], _SLOTS: self._places[row.key], **cells})

    def _place(self, table: Table, row: Row) -> int:
        """Return the first free place of this machine for a row."""
        start = first_place(row.key[1])
        second = table.number, start
        place = self._next.get(second, start)
        is_first_or_last = place == start or place > start | (LOCAL_SLOTS - 1)  # of its second here
        if is_first_or_last and place <= self._highest(table):
            place = free_place(self._database, table.name, place)
        while (table.number, place) in self._taken:  # by a row of this batch that overflowed from an earlier second
            place = free_place(self._database, table.name, place + 1)
        self._next[second] = place + 1
        self._taken.add((table.number, place))
        self._ends[table.number] = max(place, self._ends[table.number])
        self._places[row.key] = place
        return place

    def _highest(self, table: Table) -> int:
        """Return the last place taken in a table: behind it, whatever is new is free."""
        if table.number not in self._ends:
            found = self._database.execute(f"SELECT max(local_id) FROM {table.name}").fetchone()[0]
            self._ends[table.number] = -1 if found is None else found
        return self._ends[table.number]

    def _update(self, rows: Iterable[Row]) -> None:
        groups: dict[tuple[int, tuple[int, ...]], list[Row]] = defaultdict(list)
        for row in rows:
            columns, values = self._tables.by_number[row.key[0]].columns, row.values
            differ = [c for c, old in row.before.items() if c in columns and values.get(c) != old]
            if differ and (aside := self._aside.get(row.key)):
                differ = [c for c in differ if c not in aside]
            if differ:
                groups[row.key[0], tuple(differ)].append(row)
        for (number, cells), group in groups.items():
            table = self._tables.by_number[number]
            names = [table.columns[cell] for cell in cells]
            picked = _picker(cells)
            lines = [(*picked(row.values), self._places[row.key]) for row in group]
            for row, line in self._run(partial(update_many, self._database, table.name, names, _SLOTS), lines, group):
                if row.key not in self._stubs:
                    old = dict(zip(names, picked(row.before), strict=True))
                    self._note(table, row.key, "update", old, dict(zip(names, line, strict=False)))

    def _run(
        self, write: Callable[[Sequence[Line]], None], lines: list[Line], rows: list[Row]
    ) -> list[tuple[Row, Line]]:
        """Write many rows at once; where the schema refuses one, each by itself. Return what was taken."""
        both = list(zip(rows, lines, strict=True))
        self._database.execute("SAVEPOINT sync_batch")
        try:
            write(lines)
        except IntegrityError:
            self._database.execute("ROLLBACK TO sync_batch")
            return [(row, line) for row, line in both if self._is_taken(write, line, row)]
        finally:
            self._database.execute("RELEASE sync_batch")
        return both

    def _is_taken(self, write: Callable[[Sequence[Line]], None], line: Line, row: Row) -> bool:
        try:
            write([line])
        except IntegrityError as error:
            self._refuse(row, str(error))
            return False
        return True

    def _refuse(self, row: Row, reason: str) -> None:
        """Keep the values of a row that its table refuses; what refers to the row finds it there, empty."""
        table = self._tables.by_number[row.key[0]]
        bare = f"INSERT INTO {table.name}(id, {_SLOTS}) VALUES (?, ?) ON CONFLICT(id) DO NOTHING"
        is_new = self._database.execute(bare, (row.key[1], self._places[row.key])).rowcount == 1
        cells = (row.values if is_new else row.before).keys() & table.columns.keys()
        keep_unknown(self._database, [(row.key, cell, row.values.get(cell)) for cell in cells])
        self._aside[row.key] = frozenset(cells)
        hold(self._database, REFUSED, [row.key], reason)

    def _remove(self, keys: Iterable[Key]) -> None:
        """Delete rows, children first; one that is still referred to is kept."""
        for key in sorted(keys, key=lambda key: -self._tables.order[key[0]]):
            if is_referred_to(self._database, self._tables, key):
                hold(self._database, KEPT, [key])
            else:
                self._delete(key)

    def _delete(self, key: Key) -> None:
        table = self._tables.by_number[key[0]]
        names = ["id", _SLOTS, *table.columns.values()]
        select = f"SELECT {', '.join(names)} FROM {table.name} WHERE id = ?"
        before = dict(zip(names, self._database.execute(select, (key[1],)).fetchone(), strict=True))
        self._database.execute(f"DELETE FROM {table.name} WHERE id = ?", (key[1],))
        release(self._database, [key])
        self._note(table, key, "delete", before, {})

    def settle(self) -> None:
        """Let go of kept rows and stubs that nothing refers to any more, until none is left."""
        left = True
        while left and has_any(self._database, "sync_held"):
            rows = self.load(let_go(self._database, self._tables))
            left = False
            for key, row in rows.items():
                if not row.lives and key in self._places:
                    self._delete(key)
                    left = True

    def _note(self, table: Table, key: Key, op: Any, before: dict[str, Value], after: dict[str, Value]) -> None:
        self.captured.append(CapturedChange(table.name, key[1], op, before, after))


def _picker(cells: tuple[int, ...]) -> Callable[[Mapping[int, Value]], tuple[Value, ...]]:
    """Return what picks some values, in order."""
    if len(cells) > 1:
        return itemgetter(*cells)
    if not cells:
        return lambda _: ()
    (cell,) = cells
    return lambda values: (values[cell],)


def _strays(table: Table | None, values: Mapping[int, Value], cells: Iterable[int]) -> list[int]:
    """Return the cells that have no place in the table, or not for such a value."""
    return [c for c in cells if c != LIFE and not (table and table.fits(c, values.get(c)))]
