"""What screens and prints read of registers: parameterised SQL, frozen rows. Loads nothing heavy."""

import json
from collections.abc import Iterator, Mapping
from datetime import date
from typing import Any, Final, NamedTuple
from uuid import UUID

from aso_desktop.store.stubs import IS_HERE

Connection = Any
"""A DB-API connection on the reader's thread, or the one of an open transaction."""


class RegisterRow(NamedTuple):
    """A register with its last number."""

    id: UUID
    code: str
    label: str
    direction: str
    unit_id: UUID | None
    unit: str
    pattern: str
    reset: str
    state: str
    last_number: str
    last_on: str


class MonthRow(NamedTuple):
    """A month of a register: the span of its numbers, what became of them, and whether it is closed."""

    month: str
    first: int
    last: int
    counts: Mapping[str, int]
    unexplained: int
    closed_at: str
    sha256: str

    @property
    def is_closed(self) -> bool:
        """Say whether the month was closed."""
        return bool(self.closed_at)


class RegisterLine(NamedTuple):
    """One number as the printed register shows it. Days are ISO text; `holder` is who reserved it.

    `late` is the mark of a letter that was saved in an earlier month than its number counts in (tardif).
    """

    number: str
    value: int
    state: str
    reason: str
    holder: str
    document_date: str
    received_on: str
    registered_on: str
    sent_on: str
    senders: str
    recipients: str
    subject: str
    type: str
    sender_reference: str
    enclosure_count: int
    mark: str
    sending_mode: str
    lead: str
    late: str = ""


class Gap(NamedTuple):
    """Values that no row explains, and the month of the number that follows them."""

    first: int
    last: int
    month: str


class BlockRow(NamedTuple):
    """Numbers set aside for a journey: active, expired, used_up or returned."""

    id: UUID
    period: str
    first: int
    last: int
    holder: str
    expires_on: str
    left: int
    state: str


class NumberRow(NamedTuple):
    """A number that no letter bears any more, and why."""

    number: str
    state: str
    reason: str
    issued_on: str
    holder: str


class ClosureRow(NamedTuple):
    """A closed month and the lines it froze."""

    id: UUID
    month: str
    first: int | None
    last: int | None
    counts: Mapping[str, int]
    sha256: str
    chain_head: str
    closed_at: str
    closed_by: str
    lines: tuple[RegisterLine, ...]


REGISTERS: Final = f"""
SELECT r.id, r.code, r.label, r.direction, r.unit_id, coalesce(u.code, ''), r.pattern, r.reset, r.state,
       coalesce(n.printed, ''), coalesce(n.issued_on, '')
FROM register AS r
LEFT JOIN unit AS u ON u.id = r.unit_id
LEFT JOIN serial_number AS n ON n.local_id = (
    SELECT local_id FROM serial_number WHERE register_id = r.id ORDER BY period DESC, value DESC LIMIT 1
)
WHERE r.id {IS_HERE} ORDER BY r.state DESC, r.rank, r.code
"""

MONTHS: Final = """
SELECT substr(issued_on, 1, 7) AS month, state, count(*), min(value), max(value)
FROM serial_number WHERE register_id = ? AND issued_on >= ? AND value > 0 GROUP BY month, state ORDER BY month DESC
"""

CLOSED_MONTHS: Final = "SELECT month, closed_at, sha256 FROM month_closure WHERE register_id = ? AND month >= ?"

HIGHEST: Final = "SELECT max(value) FROM serial_number WHERE register_id = ? AND period = ?"
FIRST_DAY: Final = "SELECT min(issued_on) FROM serial_number WHERE register_id = ?"
LAST_DAY: Final = "SELECT max(issued_on) FROM serial_number WHERE register_id = ?"
IS_CLOSED: Final = "SELECT 1 FROM month_closure WHERE register_id = ? AND month = ? LIMIT 1"

OLDEST_OPEN_MONTH: Final = """
SELECT min(substr(n.issued_on, 1, 7)) FROM serial_number AS n WHERE n.register_id = ?1 AND n.issued_on < ?2
AND NOT EXISTS (
    SELECT 1 FROM month_closure AS c WHERE c.register_id = ?1 AND c.month = substr(n.issued_on, 1, 7)
)
"""

GAPS: Final = """
SELECT before + 1, value - 1, substr(issued_on, 1, 7) FROM (
    SELECT value, issued_on, lag(value, 1, 0) OVER (ORDER BY value) AS before
    FROM serial_number WHERE register_id = ? AND period = ? AND value > 0
) WHERE value > before + 1 ORDER BY value
"""

PERIODS: Final = "SELECT DISTINCT period FROM serial_number WHERE register_id = ? ORDER BY period"

LINES: Final = """
SELECT n.printed, n.value, n.state, n.reason, coalesce(b.holder, ''),
       coalesce(l.document_date, ''), coalesce(l.received_on, ''), coalesce(n.issued_on, ''), coalesce(l.sent_on, ''),
       coalesce((SELECT group_concat(p.printed, '; ' ORDER BY p.rank) FROM letter_party AS p
                 WHERE p.letter_id = l.id AND p.role = 'sender'), ''),
       coalesce((SELECT group_concat(p.printed, '; ' ORDER BY p.rank) FROM letter_party AS p
                 WHERE p.letter_id = l.id AND p.role = 'recipient'), ''),
       coalesce(l.subject, ''), coalesce(t.code, ''), coalesce(l.sender_reference, ''), coalesce(l.enclosure_count, 0),
       coalesce(l.mark, 'none'), coalesce(l.sending_mode, ''), coalesce(a.name, ''),
       CASE WHEN n.mark <> '' AND substr(l.registered_on, 1, 7) < substr(n.issued_on, 1, 7) THEN n.mark ELSE '' END
FROM serial_number AS n
LEFT JOIN letter AS l ON l.id = n.letter_id
LEFT JOIN letter_type AS t ON t.id = l.type_id
LEFT JOIN number_block AS b ON b.id = n.block_id
LEFT JOIN agent AS a ON a.id = l.lead_id
WHERE n.register_id = ? AND n.issued_on >= ? AND n.issued_on < ? AND n.value > 0
ORDER BY n.period, n.value
"""

CLOSURE: Final = """
SELECT c.id, c.month, c.first, c.last, c.counts, c.sha256, c.chain_head, coalesce(c.closed_at, ''),
       coalesce(a.name, ''), c.content
FROM month_closure AS c LEFT JOIN agent AS a ON a.id = c.created_by
WHERE c.register_id = ? AND c.month = ? ORDER BY c.local_id LIMIT 1
"""

BLOCKS: Final = """
SELECT b.id, b.period, b.first, b.last, b.holder, coalesce(b.expires_on, ''),
       sum(n.state = 'reserved'), sum(n.state = 'returned')
FROM number_block AS b JOIN serial_number AS n ON n.block_id = b.id
WHERE b.register_id = ? GROUP BY b.id ORDER BY b.local_id DESC
"""

SHARED: Final = "SELECT 1 FROM sync_hub"
COUNT_MARK: Final = (
    "INSERT INTO sync_state(name, value) VALUES ('marks', 1) ON CONFLICT(name) DO UPDATE SET value = value + 1 "
    "RETURNING value"
)
DEVICE_CODE: Final = "SELECT code FROM device WHERE id = ?"
AWAITED: Final = """
SELECT mark FROM serial_number WHERE register_id = ? AND value = 0 AND issued_on >= ? AND issued_on < ?
ORDER BY issued_on, local_id
"""

UNUSED: Final = """
SELECT n.printed, n.state, n.reason, coalesce(n.issued_on, ''), coalesce(b.holder, '')
FROM serial_number AS n LEFT JOIN number_block AS b ON b.id = n.block_id
WHERE n.register_id = ? AND n.period = ? AND n.state IN ('void', 'returned', 'cancelled') ORDER BY n.value
"""


def registers(db: Connection) -> list[RegisterRow]:
    """Return the registers, open ones first, each with its last number."""
    rows = db.execute(REGISTERS).fetchall()
    return [RegisterRow._make((UUID(bytes=row[0]), *row[1:4], _uuid(row[4]), *row[5:])) for row in rows]


def months(db: Connection, register_id: UUID, since: date) -> list[MonthRow]:
    """Return the months of a register from `since` on, newest first."""
    first_day = f"{since:%Y-%m-01}"
    closed = {m: (at or "", digest) for m, at, digest in _all(db, CLOSED_MONTHS, register_id, f"{since:%Y-%m}")}
    missing = [gap for period in periods(db, register_id) for gap in gaps(db, register_id, period)]
    found: dict[str, list[tuple[str, int, int, int]]] = {month: [] for month in sorted(closed, reverse=True)}
    for month, *numbers in _all(db, MONTHS, register_id, first_day):
        found.setdefault(month, []).append((numbers[0], *numbers[1:]))
    return [_month(month, found[month], missing, closed.get(month)) for month in sorted(found, reverse=True)]


def _month(
    month: str, states: list[tuple[str, int, int, int]], missing: list[Gap], closed: tuple[str, str] | None
) -> MonthRow:
    counts = {state: count for state, count, _, _ in states}
    first = min((low for _, _, low, _ in states), default=0)
    last = max((high for _, _, _, high in states), default=0)
    unexplained = sum(gap.last - gap.first + 1 for gap in missing if gap.month == month)
    return MonthRow(month, first, last, counts, unexplained, *(closed or ("", "")))


def periods(db: Connection, register_id: UUID) -> list[str]:
    """Return the series of a register: its years, or the everlasting one."""
    return [period for (period,) in _all(db, PERIODS, register_id)]


def gaps(db: Connection, register_id: UUID, period: str) -> list[Gap]:
    """Return the values below the highest that no row explains; none, unless the file was tampered with."""
    return [Gap(*row) for row in _all(db, GAPS, register_id, period)]


def highest(db: Connection, register_id: UUID, period: str) -> int:
    """Return the highest value of a series, whatever became of it; 0 before the first."""
    return db.execute(HIGHEST, (register_id.bytes, period)).fetchone()[0] or 0


def first_day(db: Connection, register_id: UUID) -> date | None:
    """Return the earliest day a number of the register counts in."""
    earliest = db.execute(FIRST_DAY, (register_id.bytes,)).fetchone()[0]
    return date.fromisoformat(earliest) if earliest else None


def last_day(db: Connection, register_id: UUID) -> date | None:
    """Return the latest day a number of the register counts in."""
    latest = db.execute(LAST_DAY, (register_id.bytes,)).fetchone()[0]
    return date.fromisoformat(latest) if latest else None


def is_closed(db: Connection, register_id: UUID, month: str) -> bool:
    """Say whether a month of a register is closed."""
    return db.execute(IS_CLOSED, (register_id.bytes, month)).fetchone() is not None


def oldest_open_month(db: Connection, register_id: UUID, before: str) -> str | None:
    """Return the first month before `before` (`2026-11`) that has numbers and is not closed."""
    return db.execute(OLDEST_OPEN_MONTH, (register_id.bytes, f"{before}-01")).fetchone()[0]  # type: ignore[no-any-return]


def lines(db: Connection, register_id: UUID, month: str) -> list[RegisterLine]:
    """Return what the printed register of a month shows now, in the order of the numbers."""
    return [RegisterLine(*row) for row in _all(db, LINES, register_id, *month_bounds(month))]


def closure(db: Connection, register_id: UUID, month: str) -> ClosureRow | None:
    """Return the closure of a month, with the lines it froze."""
    row = db.execute(CLOSURE, (register_id.bytes, month)).fetchone()
    if row is None:
        return None
    frozen = tuple(RegisterLine(**line) for line in json.loads(row[9]).get("lines", ()))
    return ClosureRow._make((UUID(bytes=row[0]), *row[1:4], json.loads(row[4]), *row[5:9], frozen))


def corrections(db: Connection, register_id: UUID, closed: ClosureRow) -> Iterator[tuple[RegisterLine, RegisterLine]]:
    """Give the lines of a closed month that read otherwise now, as (frozen, present): its rectifying lines.

    Who deals with a letter is not evidence of the register: it may change without a trace here.
    """
    present = {line.value: line for line in lines(db, register_id, closed.month)}
    for line in closed.lines:
        now = present.get(line.value)
        if now is not None and now._replace(lead=line.lead) != line:
            yield line, now


def blocks(db: Connection, register_id: UUID, today: date) -> list[BlockRow]:
    """Return the reserved blocks of a register, newest first."""
    rows = _all(db, BLOCKS, register_id)
    return [
        BlockRow._make((UUID(bytes=row[0]), *row[1:7], _block_state(row[5], row[6], row[7], today))) for row in rows
    ]


def _block_state(expires_on: str, left: int, returned: int, today: date) -> str:
    if left:
        return "active" if expires_on >= today.isoformat() else "expired"
    return "returned" if returned else "used_up"


def unused(db: Connection, register_id: UUID, period: str) -> list[NumberRow]:
    """Return the numbers of a series that no letter bears: the year-end statement."""
    return [NumberRow(*row) for row in _all(db, UNUSED, register_id, period)]


def month_bounds(month: str) -> tuple[str, str]:
    """Return the first day of a month and the first day after it, as ISO text."""
    year, number = map(int, month.split("-"))
    following = date(year + number // 12, number % 12 + 1, 1)
    return f"{month}-01", following.isoformat()


def is_shared(db: Connection) -> bool:
    """Say whether numbers have to be claimed: the profile belongs to a shared space."""
    return db.execute(SHARED).fetchone() is not None


def take_mark(db: Connection, device: str) -> str:
    """Return the next provisional mark of a device, inside the transaction that uses it."""
    (count,) = db.execute(COUNT_MARK).fetchone()
    (code,) = db.execute(DEVICE_CODE, (device,)).fetchone()
    return f"P-{code}-{count}"


def awaited(db: Connection, register_id: UUID, month: str) -> list[str]:
    """Return the marks of a month whose numbers are still to be claimed."""
    return [mark for (mark,) in _all(db, AWAITED, register_id, *month_bounds(month))]


def _all(db: Connection, sql: str, register_id: UUID, *values: Any) -> list[tuple[Any, ...]]:
    return list(db.execute(sql, (register_id.bytes, *values)).fetchall())


def _uuid(value: bytes | None) -> UUID | None:
    return UUID(bytes=value) if value else None


def planned() -> dict[str, tuple[str, tuple[Any, ...]]]:
    """Return every statement with values that fit, for the test that plans them against the schema."""
    return {
        "registers": (REGISTERS, ()),
        "months": (MONTHS, (b"", "")),
        "closed_months": (CLOSED_MONTHS, (b"", "")),
        "highest": (HIGHEST, (b"", "")),
        "first_day": (FIRST_DAY, (b"",)),
        "last_day": (LAST_DAY, (b"",)),
        "is_closed": (IS_CLOSED, (b"", "")),
        "oldest_open_month": (OLDEST_OPEN_MONTH, (b"", "")),
        "gaps": (GAPS, (b"", "")),
        "periods": (PERIODS, (b"",)),
        "lines": (LINES, (b"", "", "")),
        "closure": (CLOSURE, (b"", "")),
        "blocks": (BLOCKS, (b"",)),
        "unused": (UNUSED, (b"", "")),
        "shared": (SHARED, ()),
        "device_code": (DEVICE_CODE, ("",)),
        "awaited": (AWAITED, (b"", "", "")),
    }
