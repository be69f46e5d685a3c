"""The journal of who did what: one canonical line per act, each chained to the device's previous one by its hash.

Lines hold salted hashes; the values that screens show, and the salts, are in `history`. Both are written in the
transaction of the act itself. Fields of a line: `dev`, `seq` (dense, never from the clock), `stamp` (48 bits of
milliseconds, 16 of counter, never going back), `agent`, `epoch` (0 without a hub), `op`, `obj`, `fields_h`, `prev`,
`seen` (heads of other devices' chains), and `wall` only while the machine's clock is behind the stamp.
"""

import hashlib
import json
import secrets
import unicodedata
from collections.abc import Mapping
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any, Final, NamedTuple
from uuid import UUID

import msgspec

from aso_desktop.core.errors import EnvironmentFailure
from aso_desktop.core.i18n import QT_TRANSLATE_NOOP
from aso_desktop.store import journal
from aso_desktop.store.connection import Connection

if TYPE_CHECKING:
    from aso_desktop.store.unit_of_work import Author, CommitContext

CLOCK_SET_BACK: Final = "clock_set_back"
"""Operation of the notice recorded when the machine's clock went back by more than a minute."""
EVENT: Final = "event"
"""`history.op` of what changed no row: a reading, an export, an opening."""

GENESIS: Final = "0" * 64
_ENTRY_DOMAIN: Final = b"aso-audit-entry v1\0"
_FIELDS_DOMAIN: Final = b"aso-audit-fields v1\0"
_SALT_BYTES: Final = 16
_UUID_BYTES: Final = 16
_COUNTER_BITS: Final = 16
_CLOCK_TOLERANCE: Final = 60_000 << _COUNTER_BITS
_JSON: Final = json.JSONEncoder(ensure_ascii=False, sort_keys=True, separators=(",", ":"))
_FOR_SCREENS: Final = msgspec.json.Encoder()
_BARE: Final = frozenset({str, int, type(None)})
_NOT_JOURNALLED: Final = frozenset({"id", "local_id"})


class Head(NamedTuple):
    """The last entry of a device's chain: what an anchor keeps."""

    device: str
    seq: int
    hash: str


class Act(NamedTuple):
    """What one entry tells: the row it is about, how it was touched, and the values before and after."""

    table: str
    row_id: UUID | None
    op: str
    before: Mapping[str, Any]
    after: Mapping[str, Any]

    @property
    def obj(self) -> str:
        """Return the object as a line names it."""
        return f"{self.table}/{self.row_id}" if self.row_id else self.table


def write_entries(context: "CommitContext") -> None:
    """Journal every captured row of a transaction; the store calls this before it commits."""
    if not context.captured:
        return
    chain = _Chain(context.connection, context.author, context.now)
    for change in context.captured:
        chain.append(context.operation, Act(change.table, change.row_id, change.op, change.before, change.after))
    chain.write()


def record(
    database: Connection, author: "Author", now: datetime, operation: str, obj: tuple[str, UUID | None], **details: Any
) -> None:
    """Journal what changed no row: the reading of a marked letter, an export, an opening with the printed code."""
    chain = _Chain(database, author, now)
    chain.append(operation, Act(*obj, EVENT, {}, details))
    chain.write()


def head(database: Connection, device: str) -> Head | None:
    """Return the end of a device's chain."""
    last = journal.last_entry(database, device)
    return None if last is None else Head(device, last[0], last[1].hex())


def heads(database: Connection) -> list[Head]:
    """Return the ends of every chain of this file."""
    return [Head(device, seq, digest.hex()) for device, seq, digest in journal.chain_ends(database)]


def canonical(value: Any) -> str:
    """Return a value as canonical JSON: sorted keys, no blanks, NFC, no floating point."""
    return _JSON.encode(_plain(value))


def readable(value: Mapping[str, Any]) -> str:
    """Return values as JSON for screens alone; nothing is ever hashed of it, and it is made in a tenth of the time."""
    is_bare = _BARE.issuperset(map(type, value.values()))
    return _FOR_SCREENS.encode(value if is_bare else _plain(value)).decode()


def line_hash(line: str) -> bytes:
    """Return the hash that the next line of the chain repeats."""
    return hashlib.sha256(_ENTRY_DOMAIN + line.encode()).digest()


def fields_hash(salt: bytes, before: str, after: str) -> str:
    """Return the hash of the values of an act; without its salt nothing can be guessed from it."""
    parts = (before.encode(), after.encode())
    framed = b"".join(len(p).to_bytes(8) + p for p in parts)
    return hashlib.sha256(_FIELDS_DOMAIN + salt + framed).hexdigest()


def _plain(value: Any) -> Any:
    """Return a cell as JSON can hold it; what is met most often comes first."""
    if isinstance(value, str):
        return value if value.isascii() else unicodedata.normalize("NFC", value)
    if value is None or isinstance(value, int):
        return value
    if isinstance(value, bytes):
        return str(UUID(bytes=value)) if len(value) == _UUID_BYTES else value.hex()
    if isinstance(value, Mapping):
        return {str(k): _plain(v) for k, v in value.items()}
    if isinstance(value, list | tuple):
        return [_plain(v) for v in value]
    return str(value)


class _Chain:
    """Appends to one device's chain within one transaction."""

    def __init__(self, database: Connection, author: "Author", now: datetime) -> None:
        self._database = database
        self._written: list[tuple[str, bytes, journal.HistoryRow]] = []
        self._device = author.device
        self._agent = author.agent_id
        self._at = _instant(now)
        self._wall = int(now.timestamp() * 1000) << _COUNTER_BITS
        last = journal.last_entry(database, author.device)
        self._seq = last[0] if last else 0
        self._prev = last[1].hex() if last else GENESIS
        line = _last_line(last[2]) if last else {"stamp": 0}
        self._stamp = int(line["stamp"])
        if self._is_behind() and "wall" not in line:
            self._note_clock()

    def append(self, operation: str, act: Act) -> None:
        """Add one entry and the history it speaks of."""
        salt = secrets.token_bytes(_SALT_BYTES)
        before, after = _kept(act.before), _kept(act.after)
        line = self._line(operation, act.obj, fields_hash(salt, before, after))
        digest = line_hash(line)
        self._prev = digest.hex()
        history = journal.HistoryRow(
            table=act.table,
            row_id=act.row_id.bytes if act.row_id else b"",
            at=self._at,
            agent_id=self._agent.bytes if self._agent else None,
            device=self._device,
            operation=operation,
            op=act.op,
            before=before,
            after=after,
            salt=salt,
            seq=self._seq,
        )
        self._written.append((line, digest, history))

    def write(self) -> None:
        """Put what was appended into the file."""
        journal.append_entries(self._database, self._written)

    def _line(self, operation: str, obj: str, fields: str) -> str:
        behind = self._is_behind()
        self._seq += 1
        self._stamp = max(self._stamp + 1, self._wall)
        entry = {
            "dev": self._device,
            "seq": self._seq,
            "stamp": self._stamp,
            "agent": str(self._agent) if self._agent else None,
            "epoch": 0,
            "op": operation,
            "obj": obj,
            "fields_h": fields,
            "prev": self._prev,
            "seen": self._seen(),
        }
        return _JSON.encode({**entry, "wall": self._at} if behind else entry)

    def _seen(self) -> dict[str, list[Any]]:
        """Name other devices' heads in the first entry of a chain, which is where a new identity begins."""
        if self._seq > 1:
            return {}
        return {h.device: [h.seq, h.hash] for h in heads(self._database)}

    def _is_behind(self) -> bool:
        return self._wall + _CLOCK_TOLERANCE < self._stamp

    def _note_clock(self) -> None:
        last = datetime.fromtimestamp((self._stamp >> _COUNTER_BITS) / 1000, UTC)
        details = {"wall": self._at, "last": _instant(last)}
        self.append(CLOCK_SET_BACK, Act("device", UUID(hex=self._device), EVENT, {}, details))


def _last_line(line: str) -> dict[str, Any]:
    """Return the last entry; refuse to write after one that is unreadable, which only tampering can cause."""
    try:
        entry: dict[str, Any] = json.loads(line)
        int(entry["stamp"])
    except (ValueError, KeyError, TypeError) as error:
        text = QT_TRANSLATE_NOOP("audit", "The journal is damaged: run the verification, then restore a backup.")
        raise EnvironmentFailure(text) from error
    return entry


def _kept(values: Mapping[str, Any]) -> str:
    return canonical({k: v for k, v in values.items() if v is not None and k not in _NOT_JOURNALLED})


def _instant(now: datetime) -> str:
    return now.astimezone(UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")
