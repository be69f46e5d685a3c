"""The history that screens show, for what colleagues did: under their names, at their time."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import UTC, datetime
from typing import Any, Final, NamedTuple

from aso_desktop.security.audit import readable
from aso_desktop.store import journal
from aso_desktop.store.base import instant_text
from aso_desktop.store.capture import CapturedChange
from aso_desktop.store.unit_of_work import CommitContext
from aso_desktop.sync.records import UPDATE, Change, Dot
from aso_desktop.sync.tables import Table, Tables

_THOUSAND: Final = 1_000
_LAST_DAY: Final = 253_402_300_799_000
"""Milliseconds of the last instant that a date can name; clocks beyond it are shown as that one."""
_NOTHING: Final = "{}"


def remember(context: CommitContext, tables: Tables, changes: Iterable[Change]) -> None:
    """Remember who changed what a merge changed, inside its transaction."""
    told: dict[tuple[int, bytes], list[Change]] = defaultdict(list)
    for change in changes:
        told[change.table, change.row].append(change)
    teller = _Teller(context.operation)
    lines: list[journal.ReceivedRow] = []
    for merged in context.captured:
        table = tables.named(merged.table)
        lines += teller.lines(merged, table, told.get((table.number, merged.row), ()))
    journal.remember_received(context.connection, lines)


class _Part(NamedTuple):
    """What one change shows of a row: values before and after, by column."""

    change: Change
    before: Mapping[str, Any]
    after: Mapping[str, Any]


class _Teller:
    """Tells one line for each change that shows in a row now."""

    def __init__(self, operation: str) -> None:
        self._operation = operation
        self._instants: dict[int, str] = {}
        self._devices: dict[bytes, str] = {}

    def lines(self, merged: CapturedChange, table: Table, changes: Sequence[Change]) -> list[journal.ReceivedRow]:
        """Return the lines of one row."""
        parts = _parts_of_one(merged, table, changes[0]) if len(changes) == 1 else _parts(merged, table, changes)
        return [
            journal.ReceivedRow(
                merged.table,
                change.row,
                self._instant(change.wall),
                change.agent,
                self._device(change.device),
                self._operation,
                merged.op,
                readable(before) if before else _NOTHING,
                readable(after) if after else _NOTHING,
            )
            for change, before, after in parts
        ]

    def _device(self, device: bytes) -> str:
        if device not in self._devices:
            self._devices[device] = device.hex()
        return self._devices[device]

    def _instant(self, wall: int) -> str:
        """Return an instant as text; the changes of one save share theirs."""
        if wall not in self._instants:
            moment = datetime.fromtimestamp(min(max(wall, 0), _LAST_DAY) / _THOUSAND, UTC)
            self._instants[wall] = instant_text(moment)
        return self._instants[wall]


def _parts_of_one(merged: CapturedChange, table: Table, change: Change) -> list[_Part]:
    """Return what the only change of a row shows, if anything: of a new row, what it says and no column's default."""
    if change.op != UPDATE and merged.op != "insert":
        return [_Part(change, merged.before, merged.after)]
    names = [table.columns[cell] for cell in change.values if cell in table.columns]
    after = {name: merged.after[name] for name in names if name in merged.after}
    if not after and merged.op != "insert":
        return []
    return [_Part(change, _picked(merged.before, after), after)]


def _parts(merged: CapturedChange, table: Table, changes: Sequence[Change]) -> Iterator[_Part]:
    """Give what each of several changes shows: every column is the newest's that speaks of it."""
    shown: dict[Dot, list[str]] = defaultdict(list)
    newest_first = sorted(changes, key=lambda c: (c.stamp, c.device), reverse=True)
    for column in merged.before if merged.op == "delete" else merged.after:
        speaks = (c for c in newest_first if c.op != UPDATE or table.cells.get(column) in c.values)
        if teller := next(speaks, None):
            shown[teller.dot].append(column)
    for change in changes:
        if columns := shown.get(change.dot):
            yield _Part(change, _picked(merged.before, columns), _picked(merged.after, columns))


def _picked(values: Mapping[str, Any], columns: Iterable[str]) -> dict[str, Any]:
    return {column: values[column] for column in columns if column in values} if values else {}
