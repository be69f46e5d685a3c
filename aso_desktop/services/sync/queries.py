"""What screens and commands read of the shared space: parameterised SQL, frozen rows. Contacts nothing."""

from typing import Any, Final, NamedTuple

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


def planned() -> dict[str, tuple[str, tuple[Any, ...]]]:
    """Return every statement with values that fit, for the test that plans them against the schema."""
    return {
        "hub": (HUB, ()),
        "present_device": (PRESENT_DEVICE, ()),
        "cursors": (CURSORS, ()),
        "waiting": (WAITING, ()),
        "held": (HELD, ()),
        "quarantined": (QUARANTINE, ()),
    }
