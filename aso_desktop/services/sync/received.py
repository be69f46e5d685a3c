"""The history that screens show, for what colleagues did: under their names, at their time."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from datetime import UTC, datetime
from typing import Any, Final

from aso_desktop.security.audit import canonical
from aso_desktop.store import journal
from aso_desktop.store.base import instant_text
from aso_desktop.store.capture import CapturedChange
from aso_desktop.store.unit_of_work import CommitContext
from aso_desktop.sync.records import UPDATE, Change, Dot
from aso_desktop.sync.tables import Tables

_THOUSAND: Final = 1_000
_LAST_DAY: Final = 253_402_300_799_000
"""Milliseconds of the last instant that a date can name; clocks beyond it are shown as that one."""


def remember(context: CommitContext, tables: Tables, changes: Iterable[Change]) -> None:
    """Remember who changed what a merge changed, inside its transaction."""
    told: dict[tuple[int, bytes], list[Change]] = defaultdict(list)
    for change in changes:
        told[change.table, change.row].append(change)
    numbers = {table.name: table.number for table in tables.by_number.values()}
    cells = {table.name: table.cells for table in tables.by_number.values()}
    lines: list[journal.ReceivedRow] = []
    for merged in context.captured:
        by = told.get((numbers[merged.table], merged.row_id.bytes), [])
        lines += _lines(context.operation, merged, by, cells[merged.table])
    journal.remember_received(context.connection, lines)


def _lines(
    operation: str, merged: CapturedChange, changes: list[Change], cells: Mapping[str, int]
) -> list[journal.ReceivedRow]:
    """Return one line for each change that shows in a row now."""
    shown: dict[Dot, list[str]] = defaultdict(list)
    newest_first = sorted(changes, key=lambda c: (c.stamp, c.device), reverse=True)
    for column in merged.before if merged.op == "delete" else merged.after:
        speaks = (c for c in newest_first if c.op != UPDATE or cells.get(column) in c.values)
        if teller := next(speaks, None):
            shown[teller.dot].append(column)
    return [_line(operation, merged, change, shown[change.dot]) for change in changes if change.dot in shown]


def _line(operation: str, merged: CapturedChange, change: Change, columns: list[str]) -> journal.ReceivedRow:
    return journal.ReceivedRow(
        merged.table,
        merged.row_id.bytes,
        instant_text(datetime.fromtimestamp(min(max(change.wall, 0), _LAST_DAY) / _THOUSAND, UTC)),
        change.agent,
        change.device.hex(),
        operation,
        merged.op,
        canonical(_picked(merged.before, columns)),
        canonical(_picked(merged.after, columns)),
    )


def _picked(values: Mapping[str, Any], columns: list[str]) -> dict[str, Any]:
    return {column: values[column] for column in columns if column in values}
