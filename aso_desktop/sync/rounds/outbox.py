"""Own segments: sealed in one transaction, sent once the hub surely holds them, kept until a snapshot covers them."""

from collections.abc import Collection, Sequence
from dataclasses import replace
from typing import Final, NamedTuple

from aso_desktop.store.connection import Connection
from aso_desktop.sync.hub import names
from aso_desktop.sync.keys.epochs import TeamKeys
from aso_desktop.sync.records import LARGEST, Change, encode
from aso_desktop.sync.segments import (
    FIRST,
    HASH_BYTES,
    LARGEST_BODY,
    MOST_RECORDS,
    Chain,
    Sealing,
    open_segment,
    read_header,
    seal,
    segment_hash,
)
from aso_desktop.sync.stamping import drop_pending, pending

_POSITION: Final = "SELECT seq, hash, n FROM sync_cursor WHERE device = ?"
_MOVE: Final = (
    "INSERT INTO sync_cursor(device, seq, hash) VALUES (?, ?, ?) "
    "ON CONFLICT(device) DO UPDATE SET seq = excluded.seq, hash = excluded.hash"
)
_LOT: Final = "SELECT seq, last_n, name, hash, body FROM sync_outbox"
_HASH16: Final = HASH_BYTES // 2


class Lot(NamedTuple):
    """One own segment: its place, its last change, its name on the hub, its SHA-256, its bytes."""

    seq: int
    last: int
    name: str
    hash: bytes
    body: bytes


def hash16(digest: bytes) -> str:
    """Return the part of a segment's hash that its name carries."""
    return digest[:_HASH16].hex()


def position(database: Connection, device: bytes) -> Chain:
    """Return how far a device's log is known here; `n` counts what was stamped or applied."""
    row = database.execute(_POSITION, (device,)).fetchone()
    return Chain(row[0], row[1] or FIRST, row[2]) if row else Chain()


def move_position(database: Connection, device: bytes, chain: Chain) -> None:
    """Note the last segment of a device's log that is known here."""
    database.execute(_MOVE, (device, chain.seq, chain.hash))


def knows_others(database: Connection, device: bytes) -> bool:
    """Say whether anything of another device was ever read here."""
    return database.execute("SELECT 1 FROM sync_cursor WHERE device <> ? LIMIT 1", (device,)).fetchone() is not None


def seal_next(database: Connection, sealing: Sealing, *, even_empty: bool = False, last: int = LARGEST) -> bool:
    """Seal the oldest pending changes, up to number `last`, as the next segment; say whether there was any.

    With `even_empty`, a segment without changes is sealed when nothing is pending: it carries acknowledgements.
    """
    changes = [change for change in pending(database, MOST_RECORDS) if change.n <= last]
    if not changes and not even_empty:
        return False
    changes, body = _fitting(changes)
    at = position(database, sealing.device)
    after = replace(at, n=changes[0].n - 1 if changes else at.n)
    _keep(database, sealing, after, seal(sealing, after, body, len(changes)), len(changes))
    if changes:
        drop_pending(database, changes[-1].n)
    return True


def _fitting(changes: list[Change]) -> tuple[list[Change], bytes]:
    """Return as many changes as one segment takes, and their bytes."""
    body = encode(changes)
    while len(body) > LARGEST_BODY and len(changes) > 1:
        changes = changes[: len(changes) // 2]
        body = encode(changes)
    return changes, body


def _keep(database: Connection, sealing: Sealing, after: Chain, raw: bytes, count: int) -> Chain:
    digest, seq = segment_hash(raw), after.seq + 1
    name = names.segment(sealing.device.hex(), seq, hash16(digest))
    database.execute(
        "INSERT INTO sync_outbox(seq, first_n, last_n, name, hash, body) VALUES (?, ?, ?, ?, ?, ?) "
        "ON CONFLICT(seq) DO UPDATE SET name = excluded.name, hash = excluded.hash, body = excluded.body",
        (seq, after.n + 1, after.n + count, name, digest, raw),
    )
    chain = Chain(seq, digest, after.n + count)
    move_position(database, sealing.device, chain)
    return chain


def seal_anew(database: Connection, sealing: Sealing, keys: TeamKeys) -> int:
    """Seal again, with the team key of now, what was sealed with an earlier one and never offered; return how many."""
    lots = [Lot(*row) for row in database.execute(f"{_LOT} WHERE offered = 0 AND sent_at IS NULL ORDER BY seq")]
    headers = [read_header(lot.body) for lot in lots]
    if all(header.key == sealing.key for header in headers):
        return 0
    before = Chain(lots[0].seq - 1, headers[0].previous, headers[0].first - 1)
    public = sealing.signing.public_key().public_bytes_raw()
    for lot, header in zip(lots, headers, strict=True):
        opened = open_segment(lot.body, header, public, keys[header.key])
        before = _keep(database, sealing, before, seal(sealing, before, opened.body, header.count), header.count)
    return len(lots)


def unsent(database: Connection, limit: int) -> list[Lot]:
    """Return the oldest segments that the hub is not known to hold."""
    rows = database.execute(f"{_LOT} WHERE sent_at IS NULL ORDER BY seq LIMIT ?", (limit,)).fetchall()
    return [Lot(*row) for row in rows]


def holds(database: Connection, device: bytes, seq: int, digest: bytes) -> bool:
    """Say whether this file knows the own segment that a colleague says he read; without a hash, only its number."""
    if seq > position(database, device).seq:
        return False
    row = database.execute("SELECT hash FROM sync_outbox WHERE seq = ?", (seq,)).fetchone()
    return row is None or not digest or row[0] == digest


def is_another(database: Connection, device: bytes, seq: int, digest: bytes) -> bool:
    """Say whether this file knows another lot at that place of a device's log, be it the own one."""
    known = (
        "SELECT hash FROM sync_segment WHERE device = :device AND seq = :seq "
        "UNION ALL SELECT hash FROM sync_cursor WHERE device = :device AND seq = :seq AND hash IS NOT NULL"
    )
    row = database.execute(known, {"device": device, "seq": seq}).fetchone()
    return row is not None and row[0] != digest


def unsent_tail(database: Connection, on_hub: Collection[str]) -> list[Lot]:
    """Return the segments that neither this file nor the hub (by their names) knows as sent; they end the log.

    What was sent into a place that the hub's log gives to another segment is not in that log, nor is what follows it:
    they have to be sent again.
    """
    rows = database.execute("SELECT seq, last_n, name, hash, body, sent_at FROM sync_outbox ORDER BY seq").fetchall()
    lots = [Lot(*row) for *row, _ in rows]
    taken = {read.seq for read in map(names.read_segment, on_hub) if read is not None}
    parted = min((lot.seq for lot in lots if lot.seq in taken and lot.name not in on_hub), default=LARGEST)
    sent = [
        lot.seq
        for lot, row in zip(lots, rows, strict=True)
        if lot.seq < parted and (lot.name in on_hub or row[-1] is not None)
    ]
    return [lot for lot in lots if lot.seq > max(sent, default=0)]


def hand_over(database: Connection, device: bytes, unsent: Sequence[Lot]) -> Chain:
    """Leave the log to an id that is given up: what was sent becomes a colleague's, the rest is taken out.

    Returns where the log of that id ends; what is still pending comes after it.
    """
    at = position(database, device)
    if unsent:
        header = read_header(unsent[0].body)
        at = Chain(header.seq - 1, header.previous, header.first - 1)
    elif changes := pending(database, 1):
        at = replace(at, n=changes[0].n - 1)
    keep = (
        "INSERT INTO sync_segment(device, seq, name, hash, last_n, body) "
        "SELECT ?, seq, name, hash, last_n, body FROM sync_outbox WHERE seq <= ? ON CONFLICT DO NOTHING"
    )
    database.execute(keep, (device, at.seq))
    database.execute("DELETE FROM sync_outbox")
    move_position(database, device, at)
    return at


def is_walked(database: Connection) -> bool:
    """Say whether the rows of before the shared space are all stamped."""
    return database.execute("SELECT 1 FROM sync_state WHERE name = 'walked'").fetchone() is not None


def note_walked(database: Connection) -> None:
    """Note that every row has its clock: from now on each change is stamped as it is made."""
    database.execute("INSERT INTO sync_state(name, value) VALUES ('walked', 1) ON CONFLICT DO NOTHING")


def mark_offered(database: Connection, last: int) -> None:
    """Note that segments are about to be offered: from now on their bytes never change."""
    database.execute("UPDATE sync_outbox SET offered = 1 WHERE seq <= ?", (last,))


def mark_sent(database: Connection, last: int, now: int) -> None:
    """Note that the hub holds every segment up to one, verified and announced."""
    database.execute("UPDATE sync_outbox SET sent_at = ? WHERE seq <= ? AND sent_at IS NULL", (now, last))
