"""Verify the journal: walk each device's chain once, in order, and name the first thing that is wrong."""

import json
from collections.abc import Callable, Iterable, Iterator
from enum import StrEnum
from typing import Any, Final, NamedTuple

from aso_desktop.core.i18n import QT_TRANSLATE_NOOP, Text
from aso_desktop.security.audit import GENESIS, Head, canonical, fields_hash, line_hash
from aso_desktop.store import journal
from aso_desktop.store.connection import Connection

Progress = Callable[[int], None]
"""Told now and then how many entries were read; may raise `Cancelled`."""

_TELL_EVERY: Final = 1_000


class BreakKind(StrEnum):
    """What is wrong at the first break."""

    MISSING = "missing"
    ALTERED = "altered"
    UNCHAINED = "unchained"
    STAMP = "stamp"
    TRUNCATED = "truncated"
    REWRITTEN = "rewritten"
    HISTORY = "history"


_WORDS: Final[dict[BreakKind, Text]] = {
    BreakKind.MISSING: QT_TRANSLATE_NOOP("audit", "Entry {seq} of device {device} is missing."),
    BreakKind.ALTERED: QT_TRANSLATE_NOOP("audit", "Entry {seq} of device {device} is not the one that was written."),
    BreakKind.UNCHAINED: QT_TRANSLATE_NOOP("audit", "Entry {seq} of device {device} does not follow the one before."),
    BreakKind.STAMP: QT_TRANSLATE_NOOP("audit", "Entry {seq} of device {device} claims a time before its predecessor."),
    BreakKind.TRUNCATED: QT_TRANSLATE_NOOP(
        "audit", "The journal of device {device} ends before entry {seq}, which a backup has seen."
    ),
    BreakKind.REWRITTEN: QT_TRANSLATE_NOOP(
        "audit", "Entry {seq} of device {device} differs from the one that a backup has seen."
    ),
    BreakKind.HISTORY: QT_TRANSLATE_NOOP(
        "audit", "The history of entry {seq} of device {device} does not hold the values that were written."
    ),
}


class ChainBreak(NamedTuple):
    """The first break of a chain: where, and what differs."""

    device: str
    seq: int
    kind: BreakKind

    @property
    def words(self) -> Text:
        """Return the sentence to show."""
        return _WORDS[self.kind].format(device=self.device, seq=self.seq)


class ChainReport(NamedTuple):
    """How many entries were verified, where each chain ends, and the first break when there is one."""

    entries: int
    heads: tuple[Head, ...]
    first_break: ChainBreak | None


class _Link(NamedTuple):
    """What one verified entry hands to the next."""

    device: str = ""
    seq: int = 0
    hash: str = GENESIS
    stamp: int = -1


def verify_chain(database: Connection, anchors: Iterable[Head] = (), progress: Progress | None = None) -> ChainReport:
    """Walk every chain; `anchors` are heads that were kept elsewhere, such as in a backup set."""
    known = {(a.device, a.seq): a.hash for a in anchors}
    heads: dict[str, Head] = {}
    last, count = _Link(), 0
    for device, seq, line, digest in journal.entries(database):
        last = last if device == last.device else _Link(device)
        if kind := _wrong(last, (device, seq, line, digest), known.pop((device, seq), None)):
            place = last.seq + 1 if kind == BreakKind.MISSING else seq
            return ChainReport(count, tuple(heads.values()), ChainBreak(device, place, kind))
        last = _Link(device, seq, digest.hex(), json.loads(line)["stamp"])
        heads[device] = Head(device, seq, last.hash)
        count += 1
        _tell(progress, count)
    lost = min(known, default=None)
    first_break = ChainBreak(*lost, BreakKind.TRUNCATED) if lost else None
    return ChainReport(count, tuple(heads.values()), first_break)


def verify_history(database: Connection, progress: Progress | None = None) -> ChainBreak | None:
    """Compare the values kept for the screens with the hashes of the journal; erased salts are not compared."""
    expected: dict[str, int] = {}
    for count, row in enumerate(journal.history_beside_entries(database), start=1):
        device, seq = row[0], row[1]
        wanted = expected.get(device, 0) + 1
        if seq != wanted or not _agrees(*row[2:]):
            return ChainBreak(device, wanted, BreakKind.HISTORY)
        expected[device] = seq
        _tell(progress, count)
    return next(_untold(database, expected), None)


def _untold(database: Connection, told: dict[str, int]) -> Iterator[ChainBreak]:
    """Give the devices whose chain goes on after their history ends."""
    for device, seq, _digest in journal.chain_ends(database):
        if told.get(device, 0) < seq:
            yield ChainBreak(device, told.get(device, 0) + 1, BreakKind.HISTORY)


def export_lines(database: Connection) -> Iterator[str]:
    """Give every line with its hash, as JSON lines that anyone can verify with SHA-256 alone."""
    for _device, _seq, line, digest in journal.entries(database):
        yield canonical({"line": line, "hash": digest.hex()})


def _wrong(last: _Link, row: tuple[str, int, str, bytes], anchor: str | None) -> BreakKind | None:
    """Return what is wrong with an entry that should follow `last`."""
    device, seq, line, digest = row
    if seq != last.seq + 1:
        return BreakKind.MISSING
    entry = _parsed(line)
    if entry is None or (entry["dev"], entry["seq"]) != (device, seq) or line_hash(line) != digest:
        return BreakKind.ALTERED
    if entry["prev"] != last.hash:
        return BreakKind.UNCHAINED
    if entry["stamp"] <= last.stamp:
        return BreakKind.STAMP
    return BreakKind.REWRITTEN if anchor and anchor != digest.hex() else None


def _parsed(line: str) -> dict[str, Any] | None:
    """Return an entry whose line is canonical and complete."""
    try:
        entry = json.loads(line)
        whole = canonical(entry) == line and isinstance(entry["stamp"], int)
        return entry if whole and {"dev", "seq", "prev", "op", "obj", "fields_h"} <= entry.keys() else None
    except (ValueError, KeyError, TypeError, RecursionError):
        return None


def _agrees(*row: Any) -> bool:
    table, row_id, operation, before, after, salt, line = row
    entry = _parsed(line or "")
    if entry is None or entry["op"] != operation:
        return False
    identity = canonical(row_id).strip('"') if row_id else ""
    if entry["obj"] != (f"{table}/{identity}" if identity else table):
        return False
    return salt is None or entry["fields_h"] == fields_hash(salt, before or "{}", after or "{}")


def _tell(progress: Progress | None, count: int) -> None:
    if progress and count % _TELL_EVERY == 0:
        progress(count)
