"""What screens and commands read of the shared space: parameterised SQL, frozen rows. Contacts nothing."""

from collections.abc import Sequence
from typing import Any, Final, NamedTuple
from uuid import UUID

Connection = Any
"""A DB-API connection on the reader's thread."""

HUB: Final = "SELECT lower(hex(hub)), url, fingerprint, joined_at, tried_at, reached_at, reason FROM sync_hub"
PRESENT_DEVICE: Final = """
    SELECT device.id, device.code, device.agent_id, coalesce(agent.name, '')
    FROM device LEFT JOIN agent ON agent.id = device.agent_id
    WHERE device.retired_at IS NULL ORDER BY device.made_at DESC LIMIT 1
"""
CURSORS: Final = "SELECT lower(hex(device)), seq, n FROM sync_cursor ORDER BY device"
WAITING: Final = """
    SELECT (SELECT count(*) FROM sync_change) + (SELECT count(*) FROM sync_pending)
        + (SELECT coalesce(sum(last_n - first_n + 1), 0) FROM sync_outbox WHERE sent_at IS NULL),
        (SELECT count(*) FROM sync_outbox WHERE sent_at IS NULL),
        (SELECT count(*) FROM sync_card WHERE sent_at IS NULL)
"""
HELD: Final = "SELECT table_number, row_id, kind, reason FROM sync_held ORDER BY table_number, row_id"
QUARANTINE: Final = """
    SELECT name, lower(hex(device)), seq, reason, found_at FROM sync_quarantine ORDER BY found_at, name
"""

LETTER: Final = 31
"""Number of the table of letters (`Letter.__table_number__`, which needs what loads late); quiet cells below."""
CROWDED: Final = """
    SELECT count(DISTINCT cell) FROM sync_head
    WHERE table_number = ? AND row_id = ? AND cell NOT IN (30, 61, 62, 63)
"""
AGENTS: Final = "SELECT id, name, initials FROM agent"


OWN_OPEN_BLOBS: Final = """
    SELECT DISTINCT enclosure.blob FROM device JOIN letter ON letter.lead_id = device.agent_id AND letter.is_open = 1
    JOIN enclosure ON enclosure.letter_id = letter.id
    WHERE device.retired_at IS NULL AND enclosure.blob IS NOT NULL AND enclosure.removed_at IS NULL
"""


class HubLine(NamedTuple):
    """The shared space of this profile; instants in milliseconds since 1970. `reason` is a code, empty when reached."""

    hub_id: str
    url: str
    root_fingerprint: str
    joined_at: int
    tried_at: int | None
    reached_at: int | None
    reason: str


class DeviceLine(NamedTuple):
    """This device and who works on it."""

    id: str
    code: str
    agent: bytes | None
    name: str


class Cursor(NamedTuple):
    """How far a device has been read: its last segment and its last change."""

    device: str
    seq: int
    n: int


class Waiting(NamedTuple):
    """What is still to be sent: changes, sealed lots among them, cards."""

    changes: int
    lots: int
    cards: int


class HeldLine(NamedTuple):
    """A row received that lacks something."""

    table: int
    row: bytes
    kind: str
    reason: str


class Quarantined(NamedTuple):
    """A file that was set aside; `reason` is a code."""

    name: str
    device: str
    seq: int | None
    reason: str
    found_at: int


def hub(database: Connection) -> HubLine | None:
    """Return the shared space; None while the profile works alone."""
    row = database.execute(HUB).fetchone()
    return None if row is None else HubLine(*row)


def present_device(database: Connection) -> DeviceLine:
    """Return this device."""
    return DeviceLine(*database.execute(PRESENT_DEVICE).fetchone())


def cursors(database: Connection) -> list[Cursor]:
    """Return how far each device has been read, by device."""
    return [Cursor(*row) for row in database.execute(CURSORS)]


def waiting(database: Connection) -> Waiting:
    """Return what is still to be sent."""
    return Waiting(*database.execute(WAITING).fetchone())


def held(database: Connection) -> list[HeldLine]:
    """Return the rows that lack something."""
    return [HeldLine(*row) for row in database.execute(HELD)]


def quarantined(database: Connection) -> list[Quarantined]:
    """Return the files that were set aside, the oldest first."""
    return [Quarantined(*row) for row in database.execute(QUARANTINE)]


def cell_of(database: Connection, table: str, column: str, row: bytes) -> Any:
    """Return what one column of a row holds; the names come from the schema."""
    return database.execute(f"SELECT {column} FROM {table} WHERE id = ?", (row,)).fetchone()[0]


def row_of(database: Connection, table: str, columns: Sequence[str], row: bytes) -> dict[str, Any]:
    """Return some columns of a row by name; empty for a row that is not there."""
    found = database.execute(f"SELECT {', '.join(columns)} FROM {table} WHERE id = ?", (row,)).fetchone()
    return {} if found is None else dict(zip(columns, found, strict=True))


def rows_like(database: Connection, table: str, column: str, typed: str, limit: int) -> list[tuple[bytes, str]]:
    """Return rows whose name begins with what was typed: (id, name), in the order of the names."""
    pattern = typed.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%"
    like = f"SELECT id, {column} FROM {table} WHERE {column} LIKE ? ESCAPE '\\' ORDER BY {column} LIMIT ?"
    return [(row, name) for row, name in database.execute(like, (pattern, limit))]


def letter_conflicts(database: Connection, letter: UUID) -> int:
    """Return in how many fields of a letter values stand against each other."""
    return int(database.execute(CROWDED, (LETTER, letter.bytes)).fetchone()[0])


def agents(database: Connection) -> dict[bytes, tuple[str, str]]:
    """Return name and initials of every agent, by id."""
    return {row: (name, initials) for row, name, initials in database.execute(AGENTS)}


def own_open_blobs(database: Connection) -> list[str]:
    """Return the names of what is enclosed in the open letters of whoever works on this device."""
    return [blob for (blob,) in database.execute(OWN_OPEN_BLOBS)]


def planned() -> dict[str, tuple[str, tuple[Any, ...]]]:
    """Return every statement with values that fit, for the test that plans them against the schema."""
    return {
        "hub": (HUB, ()),
        "present_device": (PRESENT_DEVICE, ()),
        "cursors": (CURSORS, ()),
        "waiting": (WAITING, ()),
        "held": (HELD, ()),
        "quarantined": (QUARANTINE, ()),
        "own_open_blobs": (OWN_OPEN_BLOBS, ()),
    }
