"""Who did what: the journal's list, newest first, and the history of one object."""

import json
from collections.abc import Mapping, Sequence
from datetime import date, timedelta
from typing import Any, Final, NamedTuple
from uuid import UUID

Connection = Any
"""A DB-API connection of the reader."""

PAGE: Final = 200

LINES: Final = """
    SELECT h.entry, h.at, h.agent_id, agent.name, h.device, coalesce(h.seq, 0), h.operation, h.op,
           h.table_name, h.row_id, letter.number, h.before, h.after
    FROM history AS h
    LEFT JOIN agent ON agent.id = h.agent_id
    LEFT JOIN letter ON h.table_name = 'letter' AND letter.id = h.row_id
"""
ENTRIES: Final = "SELECT h.entry FROM history AS h"
COUNT: Final = "SELECT count(*) FROM history AS h"
OPERATIONS: Final = "SELECT DISTINCT operation FROM history"
NEWEST: Final = " ORDER BY h.entry DESC LIMIT ?"
OLDEST_FIRST: Final = " ORDER BY h.entry"
ENDS: Final = "SELECT device, max(seq), lower(hex(hash)) FROM audit_entry GROUP BY device ORDER BY device"
CLOCK: Final = "SELECT at, after FROM history WHERE operation = 'clock_set_back' ORDER BY entry DESC LIMIT ?"
LETTER_PARTS: Final = """
    SELECT id FROM letter_party WHERE letter_id = :letter
    UNION ALL SELECT id FROM enclosure WHERE letter_id = :letter
    UNION ALL SELECT id FROM serial_number WHERE letter_id = :letter
    UNION ALL SELECT id FROM letter_link WHERE source_id = :letter
    UNION ALL SELECT id FROM letter_link WHERE target_id = :letter
"""
TECHNICAL: Final = frozenset({"origin_device", "created_at", "created_by", "fingerprint", "rank"})
"""Cells that say nothing to a reader."""


class JournalFilter(NamedTuple):
    """What the list shows: every part that is given must hold. Days are inclusive, in UTC."""

    operation: str = ""
    agent_id: UUID | None = None
    table: str = ""
    row_id: UUID | None = None
    from_on: date | None = None
    to_on: date | None = None


EVERYTHING: Final = JournalFilter()


class CellChange(NamedTuple):
    """One value, before and after; None where there was none."""

    field: str
    before: Any
    after: Any


class JournalRow(NamedTuple):
    """One act: who, when, on which device, on which object, and the values that it changed.

    `seq` is its number in the journal of this device; 0 for what a colleague did on another one.
    """

    entry: int
    at: str
    agent_id: UUID | None
    agent: str
    device: str
    seq: int
    operation: str
    op: str
    table: str
    row_id: UUID | None
    number: str
    changes: tuple[CellChange, ...]


class DeviceEnd(NamedTuple):
    """Where the chain of a device ends."""

    device: str
    seq: int
    hash: str


def journal(
    db: Connection, wanted: JournalFilter = EVERYTHING, before: int | None = None, limit: int = PAGE
) -> list[JournalRow]:
    """Return a page of the journal, newest first; `before` is the last `entry` of the page above."""
    conditions, values = _conditions(wanted)
    if before is not None:
        conditions, values = [*conditions, "h.entry < ?"], [*values, before]
    return [_row(row) for row in db.execute(f"{LINES}{_where(conditions)}{NEWEST}", (*values, limit))]


def entries(db: Connection, wanted: JournalFilter = EVERYTHING) -> list[int]:
    """Return the entry numbers of a filter, newest first."""
    conditions, values = _conditions(wanted)
    return [entry for (entry,) in db.execute(f"{ENTRIES}{_where(conditions)} ORDER BY h.entry DESC", values)]


def count(db: Connection, wanted: JournalFilter = EVERYTHING) -> int:
    """Return how many entries a filter holds."""
    conditions, values = _conditions(wanted)
    return int(db.execute(f"{COUNT}{_where(conditions)}", values).fetchone()[0])


def rows(db: Connection, wanted: Sequence[int]) -> list[JournalRow]:
    """Return some entries by their numbers."""
    places = ", ".join("?" for _ in wanted)
    return [_row(row) for row in db.execute(f"{LINES} WHERE h.entry IN ({places})", tuple(wanted))]


def operations(db: Connection) -> list[str]:
    """Return the operations that the journal holds."""
    return sorted(operation for (operation,) in db.execute(OPERATIONS))


def object_history(db: Connection, row_ids: Sequence[UUID]) -> list[JournalRow]:
    """Return everything that was done to some rows, oldest first."""
    places = ", ".join("?" for _ in row_ids)
    values = tuple(row_id.bytes for row_id in row_ids)
    return [_row(row) for row in db.execute(f"{LINES} WHERE h.row_id IN ({places}){OLDEST_FIRST}", values)]


def letter_history(db: Connection, letter_id: UUID) -> list[JournalRow]:
    """Return everything that was done to a letter, its correspondents, enclosures, numbers and links, oldest first."""
    parts = (UUID(bytes=row[0]) for row in db.execute(LETTER_PARTS, {"letter": letter_id.bytes}))
    return object_history(db, [letter_id, *parts])


def device_ends(db: Connection) -> list[DeviceEnd]:
    """Return the head of each device's chain, as a printed digest shows it."""
    return [DeviceEnd(*row) for row in db.execute(ENDS)]


def clock_notices(db: Connection, limit: int = PAGE) -> list[tuple[str, str]]:
    """Return when the machine's clock was found behind, and the instant it should have passed; newest first."""
    return [(at, json.loads(after)["last"]) for at, after in db.execute(CLOCK, (limit,))]


def planned() -> dict[str, tuple[str, tuple[Any, ...]]]:
    """Return every statement with values that fit, for the test that plans them against the schema."""
    return {
        "journal": (f"{LINES}{NEWEST}", (PAGE,)),
        "journal_page": (f"{LINES} WHERE h.operation = ? AND h.entry < ?{NEWEST}", ("register_letter", 9, PAGE)),
        "entries": (f"{ENTRIES} ORDER BY h.entry DESC", ()),
        "count": (COUNT, ()),
        "operations": (OPERATIONS, ()),
        "rows": (f"{LINES} WHERE h.entry IN (?)", (1,)),
        "object_history": (f"{LINES} WHERE h.row_id IN (?){OLDEST_FIRST}", (bytes(16),)),
        "device_ends": (ENDS, ()),
        "clock_notices": (CLOCK, (PAGE,)),
        "letter_parts": (LETTER_PARTS.replace(":letter", "?"), (bytes(16),) * 5),
    }


def _conditions(wanted: JournalFilter) -> tuple[list[str], list[Any]]:
    after_day = wanted.to_on + timedelta(days=1) if wanted.to_on else None
    parts: Mapping[str, Any] = {
        "h.operation = ?": wanted.operation or None,
        "h.agent_id = ?": wanted.agent_id.bytes if wanted.agent_id else None,
        "h.table_name = ?": wanted.table or None,
        "h.row_id = ?": wanted.row_id.bytes if wanted.row_id else None,
        "h.at >= ?": wanted.from_on.isoformat() if wanted.from_on else None,
        "h.at < ?": after_day.isoformat() if after_day else None,
    }
    given = {condition: value for condition, value in parts.items() if value is not None}
    return list(given), list(given.values())


def _where(conditions: Sequence[str]) -> str:
    return f" WHERE {' AND '.join(conditions)}" if conditions else ""


def _row(row: tuple[Any, ...]) -> JournalRow:
    entry, at, agent_id, agent, device, seq, operation, op, table, row_id, number, before, after = row
    return JournalRow(
        entry=entry,
        at=at,
        agent_id=UUID(bytes=agent_id) if agent_id else None,
        agent=agent or "",
        device=device,
        seq=seq,
        operation=operation,
        op=op,
        table=table,
        row_id=UUID(bytes=row_id) if row_id else None,
        number=number or "",
        changes=_changes(json.loads(before or "{}"), json.loads(after or "{}")),
    )


def _changes(before: Mapping[str, Any], after: Mapping[str, Any]) -> tuple[CellChange, ...]:
    fields = [*after, *(f for f in before if f not in after)]
    return tuple(CellChange(f, before.get(f), after.get(f)) for f in fields if f not in TECHNICAL)
