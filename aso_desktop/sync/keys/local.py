"""The hub as this profile remembers it, inside the encrypted file: whose it is, its cards, team keys, markers."""

from collections.abc import Iterable
from typing import Final, NamedTuple

from aso_desktop.store.connection import Connection
from aso_desktop.sync.keys.cards import Card, read_card
from aso_desktop.sync.keys.creation import Creation, read_creation
from aso_desktop.sync.keys.epochs import KeyId, TeamKeys

_HUB: Final = "SELECT hub, url, fingerprint, creation, root_key, joined_at, tried_at, reached_at, reason FROM sync_hub"
_KEEP_HUB: Final = (
    "INSERT INTO sync_hub(one, hub, url, fingerprint, creation, root_key, joined_at) VALUES (1, ?, ?, ?, ?, ?, ?)"
)


class HubRow(NamedTuple):
    """The hub of this profile; instants in milliseconds since 1970. `root_key` only where the hub was created."""

    hub: bytes
    url: str
    fingerprint: str
    creation_card: bytes
    root_key: bytes | None
    joined_at: int
    tried_at: int | None = None
    reached_at: int | None = None
    reason: str = ""

    @property
    def creation(self) -> Creation:
        """Return what the creation card says; it was proved when it was kept."""
        return read_creation(self.creation_card)


class MarkerRow(NamedTuple):
    """The newest marker seen of a device, when, and by what its listing would tell that other bytes stand there."""

    device: bytes
    seq: int
    body: bytes
    seen_at: int
    mark: str = ""


def present_hub(database: Connection) -> HubRow | None:
    """Return the hub of this profile; None while it works alone."""
    row = database.execute(_HUB).fetchone()
    return None if row is None else HubRow(*row)


def keep_hub(database: Connection, row: HubRow) -> None:
    """Write down the hub that was created or joined."""
    database.execute(_KEEP_HUB, row[:6])


def move_hub(database: Connection, url: str) -> None:
    """Write down that the same hub stands elsewhere now."""
    database.execute("UPDATE sync_hub SET url = ?", (url,))


def forget_hub(database: Connection) -> None:
    """Take back a hub that was never made: somebody else's stands there."""
    for table in ("sync_hub", "sync_credential", "sync_card", "sync_team_key", "sync_marker"):
        database.execute(f"DELETE FROM {table}")


def note_contact(database: Connection, now: int, reason: str) -> None:
    """Remember that the hub was asked, and why in vain; an empty reason means that it answered."""
    database.execute("UPDATE sync_hub SET tried_at = ?, reason = ?", (now, reason))
    if not reason:
        database.execute("UPDATE sync_hub SET reached_at = tried_at")


def secret(database: Connection) -> str:
    """Return what opens the hub's door: a password, or the pair of an S3 account; empty where none is needed."""
    row = database.execute("SELECT value FROM sync_credential WHERE name = 'secret'").fetchone()
    return str(row[0]) if row else ""


def keep_secret(database: Connection, value: str) -> None:
    """Keep, replace or (empty) forget what opens the hub's door."""
    database.execute("DELETE FROM sync_credential WHERE name = 'secret'")
    if value:
        database.execute("INSERT INTO sync_credential(name, value) VALUES ('secret', ?)", (value,))


def cards(database: Connection) -> list[Card]:
    """Return every card known."""
    return [read_card(body) for (body,) in database.execute("SELECT body FROM sync_card ORDER BY device, k")]


def card_names(database: Connection) -> set[tuple[bytes, int]]:
    """Return device and number of every card known."""
    return set(database.execute("SELECT device, k FROM sync_card").fetchall())


def keep_cards(database: Connection, found: Iterable[Card], sent_at: int | None) -> None:
    """Keep cards; own ones that still must be sent have no `sent_at`. A card once kept is never replaced."""
    database.executemany(
        "INSERT INTO sync_card(device, k, body, sent_at) VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING",
        [(card.author, card.k, card.raw, sent_at) for card in found],
    )


def unsent_cards(database: Connection) -> list[Card]:
    """Return the own cards that the hub is not known to hold."""
    rows = database.execute("SELECT body FROM sync_card WHERE sent_at IS NULL ORDER BY device, k").fetchall()
    return [read_card(body) for (body,) in rows]


def mark_sent(database: Connection, card: Card, now: int) -> None:
    """Note that the hub holds a card."""
    database.execute("UPDATE sync_card SET sent_at = ? WHERE device = ? AND k = ?", (now, card.author, card.k))


def team_keys(database: Connection) -> dict[KeyId, bytes]:
    """Return the team keys that this device holds."""
    rows = database.execute("SELECT number, card, key FROM sync_team_key").fetchall()
    return {KeyId(number, card): key for number, card, key in rows}


def keep_team_keys(database: Connection, keys: TeamKeys) -> None:
    """Keep team keys; old ones stay, for they open what was written with them."""
    database.executemany(
        "INSERT INTO sync_team_key(number, card, key) VALUES (?, ?, ?) ON CONFLICT DO NOTHING",
        [(key_id.number, key_id.card, key) for key_id, key in keys.items()],
    )


def markers(database: Connection) -> list[MarkerRow]:
    """Return the newest marker seen of each device."""
    rows = database.execute("SELECT device, seq, body, seen_at, mark FROM sync_marker ORDER BY device").fetchall()
    return [MarkerRow(*row) for row in rows]


def keep_marker(database: Connection, row: MarkerRow) -> None:
    """Keep a marker, in place of an older one of its device."""
    database.execute(
        "INSERT INTO sync_marker(device, seq, body, seen_at, mark) VALUES (?, ?, ?, ?, ?) "
        "ON CONFLICT(device) DO UPDATE SET seq = excluded.seq, body = excluded.body, seen_at = excluded.seen_at, "
        "mark = excluded.mark WHERE excluded.seq >= sync_marker.seq",
        row,
    )


def replace_marker(database: Connection, row: MarkerRow) -> None:
    """Keep a marker whatever was seen of its device before."""
    database.execute("DELETE FROM sync_marker WHERE device = ?", (row.device,))
    keep_marker(database, row)


def last_segment(database: Connection, device: bytes) -> tuple[int, bytes]:
    """Return number and hash of the last segment of a device that was applied here; 0 and zeros for none."""
    row = database.execute("SELECT seq, hash FROM sync_cursor WHERE device = ?", (device,)).fetchone()
    return (row[0], row[1] or bytes(32)) if row else (0, bytes(32))


def read_so_far(database: Connection, but: bytes) -> list[tuple[bytes, int, int, bytes]]:
    """Return device, last segment, last change and the segment's hash of every log read here, the own one left out."""
    select = "SELECT device, seq, n, ifnull(hash, x'') FROM sync_cursor WHERE device <> ? ORDER BY device"
    found: list[tuple[bytes, int, int, bytes]] = database.execute(select, (but,)).fetchall()
    return found


def reached(database: Connection) -> list[tuple[bytes, int, bytes, int]]:
    """Return device, last segment, its hash and last change of every log that is known here, the own one included."""
    rows = database.execute("SELECT device, seq, ifnull(hash, zeroblob(32)), n FROM sync_cursor ORDER BY device")
    found: list[tuple[bytes, int, bytes, int]] = rows.fetchall()
    return found


class Kept(NamedTuple):
    """An object of the hub that this device can give back: its name and its bytes."""

    name: str
    body: bytes


def kept_segments(database: Connection) -> list[Kept]:
    """Return the segments held here: those of others, and the own ones that were sent."""
    rows = database.execute(
        "SELECT name, body FROM sync_segment UNION ALL SELECT name, body FROM sync_outbox WHERE sent_at IS NOT NULL "
        "ORDER BY name"
    )
    return [Kept(*row) for row in rows.fetchall()]


def sent_cards(database: Connection) -> list[Card]:
    """Return the cards that the hub held once."""
    rows = database.execute("SELECT body FROM sync_card WHERE sent_at IS NOT NULL ORDER BY device, k").fetchall()
    return [read_card(body) for (body,) in rows]


def last_announced(database: Connection) -> dict[bytes, int]:
    """Return the newest segment that the hub is known to have announced of each device."""
    return dict(database.execute("SELECT device, seq FROM sync_marker").fetchall())
