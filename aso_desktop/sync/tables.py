"""What the merge knows of the tables that travel: numbers, cells, defaults and references, nothing of their sense."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import Final, NamedTuple

from aso_desktop.store.capture import CapturedTable
from aso_desktop.store.connection import Connection
from aso_desktop.sync.records import LIFE, Value

BIRTH_CELLS: Final = frozenset({61, 62, 63})
"""Who made a row, where and when: written once. Rows that are shipped are made on each device, which is no conflict."""

_KINDS: Final[Mapping[str, tuple[type, ...]]] = {
    "INTEGER": (int,),
    "REAL": (int, float),
    "TEXT": (str,),
    "BLOB": (bytes,),
}
_ANY: Final = (str, bytes, int, float)
_NONE: Final[frozenset[type]] = frozenset()
_MOST_SHAPES: Final = 4_096


class Reference(NamedTuple):
    """A cell that holds the id of a row of another table, or of the same."""

    table: int
    column: str
    parent: int


@dataclass(frozen=True)
class Table:
    """One table of the file: `columns` by cell number, the default of each, and the cells that refer to rows.

    Versions of `quiet` cells stand beside each other like any others, and are nobody's conflict.
    """

    number: int
    name: str
    columns: Mapping[int, str]
    defaults: Mapping[int, Value]
    kinds: Mapping[int, tuple[type, ...]]
    references: Mapping[int, int]
    append_only: bool
    quiet: frozenset[int] = BIRTH_CELLS

    @cached_property
    def cells(self) -> Mapping[str, int]:
        """Return the cell of each column."""
        return {column: cell for cell, column in self.columns.items()}

    def fits(self, cell: int, value: Value) -> bool:
        """Say whether the table has a column for a cell, of the value's kind."""
        return cell in self.columns and (value is None or isinstance(value, self.kinds[cell]))

    def takes(self, values: Mapping[int, Value], cells: Iterable[int]) -> bool:
        """Say whether every value of some cells, life aside, fits."""
        if cells is values:
            return self._takes_shape((*values, *map(type, values.values())), values)
        takers = self.takers
        for cell in cells:  # noqa: SIM110 - met for every cell of every row: a plain loop takes half the time
            if type(values.get(cell)) not in takers.get(cell, _NONE):
                return False
        return True

    def _takes_shape(self, shape: tuple[object, ...], values: Mapping[int, Value]) -> bool:
        """Answer for whole rows: those with the same cells, of the same kinds, are asked about once."""
        known = self._shapes.get(shape)
        if known is None:
            if len(self._shapes) >= _MOST_SHAPES:
                self._shapes.clear()
            known = self._shapes[shape] = self.takes(values, tuple(values))
        return known

    @cached_property
    def _shapes(self) -> dict[tuple[object, ...], bool]:
        return {}

    @cached_property
    def takers(self) -> Mapping[int, frozenset[type]]:
        """Return what kinds of values each cell takes, its absence included; life takes only that."""
        kinds = {cell: frozenset((*self.kinds[cell], type(None))) for cell in self.columns}
        return {LIFE: frozenset((type(None),)), **kinds}


class Tables:
    """The tables of an open file, parents before children."""

    def __init__(self, captured: Iterable[CapturedTable], database: Connection) -> None:
        """Read defaults and references from the file itself."""
        declared = list(captured)
        numbers = {table.name: table.number for table in declared}
        self.captured = {table.name: table for table in declared}
        self.by_number: Mapping[int, Table] = {t.number: _table(t, numbers, database) for t in declared}
        self.order: Mapping[int, int] = {number: place for place, number in enumerate(self.by_number)}
        referring: dict[int, list[Reference]] = defaultdict(list)
        for table in self.by_number.values():
            for cell, parent in table.references.items():
                referring[parent].append(Reference(table.number, table.columns[cell], parent))
        self.referring: Mapping[int, list[Reference]] = referring

    def get(self, number: int) -> Table | None:
        """Return a table, or None when a later version made it."""
        return self.by_number.get(number)

    def named(self, name: str) -> Table:
        """Return a table by its name."""
        return self.by_number[self.captured[name].number]


def _table(captured: CapturedTable, numbers: Mapping[str, int], database: Connection) -> Table:
    cells = {column: cell for column, cell in captured.cells.items() if cell > 0}
    described = database.execute(f"SELECT name, type, dflt_value FROM pragma_table_info('{captured.name}')").fetchall()
    kinds = {cells[name]: _KINDS.get(kind.upper(), _ANY) for name, kind, _ in described if name in cells}
    texts = {cells[name]: default for name, _, default in described if name in cells}
    found = database.execute(f"SELECT {', '.join(text or 'NULL' for text in texts.values()) or 'NULL'}").fetchone()
    keys = database.execute(f'SELECT "from", "table" FROM pragma_foreign_key_list(\'{captured.name}\')').fetchall()
    return Table(
        number=captured.number,
        name=captured.name,
        columns={cell: column for column, cell in cells.items()},
        defaults=dict(zip(texts, found, strict=False)),
        kinds=kinds,
        references={cells[column]: numbers[parent] for column, parent in keys if column in cells and parent in numbers},
        append_only=captured.append_only,
        quiet=BIRTH_CELLS | captured.quiet,
    )
