"""The rows of the journal, of its history and of the device's identity; what they mean is `security`'s affair."""

from collections.abc import Iterator, Sequence
from typing import Any, Final, NamedTuple

from aso_desktop.store.connection import Connection
from aso_desktop.store.many import insert_many

_LAST: Final = "SELECT seq, hash, line FROM audit_entry WHERE device = ? ORDER BY seq DESC LIMIT 1"
_ENDS: Final = "SELECT device, max(seq), hash FROM audit_entry GROUP BY device ORDER BY device"
_ALL: Final = "SELECT device, seq, line, hash FROM audit_entry ORDER BY device, seq"
_APPEND: Final = "INSERT INTO audit_entry(device, seq, line, hash) VALUES (?, ?, ?, ?)"
_REMEMBER: Final = (
    "INSERT INTO history(table_name, row_id, at, agent_id, device, operation, op, before, after, salt, seq) "
    "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
)
_HISTORY: Final = (
    "SELECT h.device, h.seq, h.table_name, h.row_id, h.operation, h.before, h.after, h.salt, a.line "
    "FROM history AS h LEFT JOIN audit_entry AS a ON a.device = h.device AND a.seq = h.seq "
    "WHERE h.seq IS NOT NULL ORDER BY h.entry"
)

_DEVICE: Final = (
    "SELECT id, code, agent_id, machine FROM device WHERE retired_at IS NULL ORDER BY made_at DESC, rowid DESC LIMIT 1"
)
_RETIRE: Final = "UPDATE device SET retired_at = ? WHERE retired_at IS NULL"
_NEW_DEVICE: Final = (
    "INSERT INTO device(id, code, signing_key, receiving_key, agent_id, machine, made_at) VALUES (?, ?, ?, ?, ?, ?, ?)"
)
_ASSIGN: Final = "UPDATE device SET agent_id = ? WHERE retired_at IS NULL"
_SIGNING: Final = "SELECT id, signing_key FROM device ORDER BY made_at"
_KEYS: Final = "SELECT signing_key, receiving_key FROM device WHERE id = ?"


class HistoryRow(NamedTuple):
    """What changed in one row and who changed it, as the screens show it; `salt` unlocks the journal's hash."""

    table: str
    row_id: bytes
    at: str
    agent_id: bytes | None
    device: str
    operation: str
    op: str
    before: str
    after: str
    salt: bytes
    seq: int


class ReceivedRow(NamedTuple):
    """What a colleague changed in one row; the journal of his own device chains it, not this one's."""

    table_name: str
    row_id: bytes
    at: str
    agent_id: bytes | None
    device: str
    operation: str
    op: str
    before: str
    after: str


class NewDevice(NamedTuple):
    """An identity as it is written."""

    id: str
    code: str
    signing_key: bytes
    receiving_key: bytes
    agent_id: bytes | None
    machine: str
    made_at: str


def last_entry(database: Connection, device: str) -> tuple[int, bytes, str] | None:
    """Return number, hash and line of the last entry of a device's chain."""
    row: tuple[int, bytes, str] | None = database.execute(_LAST, (device,)).fetchone()
    return row


def chain_ends(database: Connection) -> list[tuple[str, int, bytes]]:
    """Return device, number and hash of the last entry of every chain."""
    found: list[tuple[str, int, bytes]] = database.execute(_ENDS).fetchall()
    return found


def entries(database: Connection) -> Iterator[tuple[str, int, str, bytes]]:
    """Give device, number, line and hash of every entry, chain after chain, in order."""
    yield from database.execute(_ALL)


def history_beside_entries(database: Connection) -> Iterator[tuple[Any, ...]]:
    """Give device, number, table, row, operation, before, after, salt, and the journal's line or None.

    What was received from colleagues has no number here and is left out.
    """
    yield from database.execute(_HISTORY)


def append_entries(database: Connection, written: Sequence[tuple[str, bytes, HistoryRow]]) -> None:
    """Write entries of the journal, line and hash, and the history each of them speaks of."""
    database.executemany(_APPEND, [(row.device, row.seq, line, digest) for line, digest, row in written])
    database.executemany(_REMEMBER, [row for _line, _digest, row in written])


def remember_received(database: Connection, rows: Sequence[ReceivedRow]) -> None:
    """Write what colleagues changed beside what was changed here, for the screens."""
    insert_many(database, "history", ReceivedRow._fields, rows)


def present_device(database: Connection) -> tuple[str, str, bytes | None, str] | None:
    """Return id, code, agent and machine of the identity in force."""
    row: tuple[str, str, bytes | None, str] | None = database.execute(_DEVICE).fetchone()
    return row


def replace_device(database: Connection, device: NewDevice) -> None:
    """Retire the identity in force and write a new one."""
    database.execute(_RETIRE, (device.made_at,))
    database.execute(_NEW_DEVICE, device)


def assign_device(database: Connection, agent_id: bytes) -> None:
    """Say which agent works on this device."""
    database.execute(_ASSIGN, (agent_id,))


def private_keys(database: Connection, device: str) -> tuple[bytes, bytes]:
    """Return the signing and receiving keys of a device."""
    row: tuple[bytes, bytes] = database.execute(_KEYS, (device,)).fetchone()
    return row


def signing_keys(database: Connection) -> list[tuple[str, bytes]]:
    """Return every identity this machine ever had, with its signing key."""
    return list(database.execute(_SIGNING).fetchall())
