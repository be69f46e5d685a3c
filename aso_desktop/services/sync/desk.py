"""The conflict desk as people read it: each conflict with its record, its values by name, who wrote them and when."""

from collections.abc import Mapping, Sequence
from typing import Any, Final
from uuid import UUID

from aso_desktop.services.sync import queries
from aso_desktop.services.sync.cases import LIFE_KIND, NUMBER, REFERENCE, TEXT, Case, Namesake, Side
from aso_desktop.services.sync.conflicts import ConflictService, column_of, dot_text
from aso_desktop.services.sync.merging import Merging
from aso_desktop.services.sync.seat import take_seat
from aso_desktop.store.connection import Connection
from aso_desktop.sync.conflicts import OpenCell, Version
from aso_desktop.sync.records import LIFE
from aso_desktop.sync.tables import Table, Tables

_TITLES: Final = (
    "number",
    "code",
    "printed",
    "title",
    "name",
    "label",
    "label_fr",
    "subject",
    "text",
    "year",
    "period",
)
_NOTES: Final = ("subject", "label", "title", "label_fr", "given_name", "short_name", "reference", "description")
_OWN: Final[Mapping[str, tuple[str, str]]] = {
    "letter": ("number", "subject"),
    "letter_type": ("label_fr", "code"),
    "contact": ("family_name", "given_name"),
}
"""Tables whose columns of a name are not found by the rule."""
_REST: Final = 12
"""How many other fields of the record are shown."""


class ConflictDesk:
    """Reads open conflicts for the screen; every method takes a reading connection."""

    def __init__(self, conflicts: ConflictService, merging: Merging, device: str) -> None:
        """Know what lists conflicts, the tables, and this device."""
        self._conflicts = conflicts
        self._merging = merging
        self._device = device

    def cases(self, database: Connection) -> list[Case]:
        """Return the conflicts that a person can settle here; those of columns of a later version wait for it."""
        reading = _Reading(database, self._merging.tables(database), self._device)
        return [reading.case(cell) for cell in self._conflicts.open(database) if cell.table and _is_known(cell)]

    def rows_named(self, database: Connection, table: str, typed: str, limit: int = 20) -> list[Namesake]:
        """Return the rows of a table whose name begins with what was typed."""
        tables = self._merging.tables(database)
        column, _ = _columns(tables.named(table))
        found = queries.rows_like(database, table, column, typed, limit) if column else []
        return [Namesake(UUID(bytes=row), str(name)) for row, name in found]


class _Reading:
    """What one reading of the desk needs to know once."""

    def __init__(self, database: Connection, tables: Tables, device: str) -> None:
        self._database = database
        self._tables = tables
        self._here = bytes.fromhex(device)
        self._agents = queries.agents(database)
        seat = take_seat(database, device)
        self._members = seat.members.devices if seat else {}

    def case(self, cell: OpenCell) -> Case:
        table = self._tables.named(cell.table)
        title, note = self._names(table, cell.row)
        parent = self._tables.get(table.references.get(cell.cell, 0))
        kind = _kind(table, cell)
        sides = tuple(self._side(version, parent if kind == REFERENCE else None) for version in cell.versions)
        return Case(
            UUID(bytes=cell.row),
            cell.table,
            column_of(cell),
            kind,
            title,
            note,
            sides,
            cell.incomplete,
            parent.name if parent and kind == REFERENCE else "",
            tuple(self._rest(table, cell)),
        )

    def _side(self, version: Version, parent: Table | None) -> Side:
        value = version.value
        member = self._members.get(version.device)
        name, initials = self._agents.get(version.agent or b"", (member.name if member else "", ""))
        referred = self._names(parent, value)[0] if parent and isinstance(value, bytes) else ""
        return Side(
            dot_text(version.dot),
            _plain(value),
            referred,
            version.gone,
            name,
            initials,
            member.code if member else version.device.hex()[:8],
            version.device == self._here,
            version.wall,
        )

    def _names(self, table: Table, row: bytes) -> tuple[str, str]:
        """Return how people call a row, and what it is about."""
        columns = [column for column in _columns(table) if column]
        found = queries.row_of(self._database, table.name, columns, row) if columns else {}
        names = [str(found[column]) for column in columns if found.get(column) not in (None, "")]
        return names[0] if names else "", names[1] if names[1:] else ""

    def _rest(self, table: Table, cell: OpenCell) -> list[tuple[str, Any]]:
        """Return the other fields of the record that say something."""
        columns = [name for number, name in sorted(table.columns.items()) if number != cell.cell and number < _BIRTH]
        found = queries.row_of(self._database, table.name, columns, cell.row)
        told = []
        for column, value in found.items():
            parent = self._tables.get(table.references.get(table.cells[column], 0))
            name = self._names(parent, value)[0] if parent and isinstance(value, bytes) else ""
            shown = name if isinstance(value, bytes) else value
            if shown not in (None, "", 0):
                told.append((column, shown))
        return told[:_REST]


_BIRTH: Final = 60
"""Cells from here on say who made a row, where and when."""


def _is_known(cell: OpenCell) -> bool:
    return cell.cell == LIFE or bool(cell.column)


def _kind(table: Table, cell: OpenCell) -> str:
    if cell.cell == LIFE:
        return LIFE_KIND
    if cell.cell in table.references:
        return REFERENCE
    return NUMBER if set(table.kinds[cell.cell]) & {int, float} and str not in table.kinds[cell.cell] else TEXT


def _columns(table: Table) -> tuple[str, str]:
    """Return the columns that name a row and say what it is about."""
    if table.name in _OWN:
        return _OWN[table.name]
    there: Sequence[str] = list(table.columns.values())
    title = next((name for name in _TITLES if name in there), "")
    return title, next((name for name in _NOTES if name in there and name != title), "")


def _plain(value: Any) -> str | int | float | None:
    if isinstance(value, bytes):
        return str(UUID(bytes=value)) if len(value) == _UUID_BYTES else value.hex()
    return value  # type: ignore[no-any-return]


_UUID_BYTES: Final = 16
