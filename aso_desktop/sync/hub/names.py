"""The names on the hub: each is built and read here, and nowhere else.

    hub                                    member/<dev>-<k>              heads/<dev>.<seq>
    log/<dev>/<seq>-<hash16>               snap/<n>/part-<i>             snap/<n>/manifest
    trash/<n>                              blob/<aa>/<hmac>.<part>       claim/compact/<n>
    claim/<register>/<period>/<number>     claim/<register>/closure/<yyyy-mm>     trial/<random>

A share takes upper and lower case for the same, so names have lower-case letters and digits only; numbers have leading
zeros, so that names sort as numbers do. A name that does not read is not ours: it is ignored, never touched.
"""

import re
from typing import Final, NamedTuple

HUB: Final = "hub"
"""The one object that says which hub this is."""
MEMBERS: Final = "member/"
HEADS: Final = "heads/"
SNAPSHOTS: Final = "snap/"
TRASH: Final = "trash/"
BLOBS: Final = "blob/"
TRIALS: Final = "trial/"
COMPACTIONS: Final = "claim/compact/"
TEMPORARY: Final = ".tmp-"
"""How the name of a file begins that is being written; it is no key, and listings leave it out."""

_SEQ_DIGITS: Final = 10
_CARD_DIGITS: Final = 6
_TURN_DIGITS: Final = 8
_PART_DIGITS: Final = 5
_NUMBER_DIGITS: Final = 8

_KEY: Final = re.compile(r"[a-z0-9_][a-z0-9_.-]*(/[a-z0-9_][a-z0-9_.-]*){0,3}")
_LONGEST_KEY: Final = 200
_DEVICE: Final = re.compile(r"[0-9a-f]{32}")
_CARD: Final = re.compile(rf"member/([0-9a-f]{{32}})-(\d{{{_CARD_DIGITS}}})")
_MARKER: Final = re.compile(rf"heads/([0-9a-f]{{32}})\.(\d{{{_SEQ_DIGITS}}})")
_SEGMENT: Final = re.compile(rf"log/([0-9a-f]{{32}})/(\d{{{_SEQ_DIGITS}}})-([0-9a-f]{{32}})")
_SNAPSHOT: Final = re.compile(rf"snap/(\d{{{_TURN_DIGITS}}})/(?:part-(\d{{{_PART_DIGITS}}})|manifest)")
_BLOB: Final = re.compile(rf"blob/[0-9a-f]{{2}}/([0-9a-f]{{64}})\.(\d{{{_PART_DIGITS}}})")
_CLAIM: Final = re.compile(rf"claim/([a-z0-9_.-]+)/([a-z0-9]+)/(\d{{{_NUMBER_DIGITS}}})")
_TURN: Final = re.compile(rf"(?:trash|claim/compact)/(\d{{{_TURN_DIGITS}}})")


class Card(NamedTuple):
    """A signed card: the device that wrote it and its number among that device's cards, from 0."""

    device: str
    number: int


class Marker(NamedTuple):
    """The newest segment a device announces."""

    device: str
    seq: int


class Segment(NamedTuple):
    """One sealed segment: its device, its place in that device's log (from 1), the first 16 bytes of its SHA-256."""

    device: str
    seq: int
    hash16: str


class SnapshotPart(NamedTuple):
    """One object of a snapshot; `part` is None for the manifest."""

    turn: int
    part: int | None


class BlobPart(NamedTuple):
    """One part of an enclosure, counted from 0."""

    name: str
    part: int


class Claim(NamedTuple):
    """One official number: its register (as written in names), its year or `all`, the number."""

    register: str
    period: str
    number: int


def check_key(key: str) -> str:
    """Return a key that may be used with any driver; raise `ValueError` for anything else, a way out of the hub say."""
    if len(key) > _LONGEST_KEY or not _KEY.fullmatch(key):
        raise ValueError(key)
    return key


def check_prefix(prefix: str) -> str:
    """Return what a listing may ask for: the beginning of a key, or nothing for all; raise `ValueError` otherwise."""
    if prefix and not _KEY.fullmatch(prefix.removesuffix("/")):
        raise ValueError(prefix)
    return prefix


def named_by_content(key: str) -> bool:
    """Tell whether two writers of this key always write the same bytes: segments and parts of enclosures."""
    return key.startswith(("log/", BLOBS))


def card(device: str, number: int) -> str:
    """Return the name of a device's card; number 0 is the one it presents itself with."""
    return f"{MEMBERS}{_device(device)}-{_digits(number, _CARD_DIGITS)}"


def read_card(key: str) -> Card | None:
    """Return what the name of a card says; None when it is no such name."""
    found = _CARD.fullmatch(key)
    return Card(found[1], int(found[2])) if found else None


def marker(device: str, seq: int) -> str:
    """Return the name of the marker that announces segment `seq`."""
    return f"{HEADS}{_device(device)}.{_digits(seq, _SEQ_DIGITS)}"


def markers_of(device: str) -> str:
    """Return what the markers of one device begin with."""
    return f"{HEADS}{_device(device)}."


def read_marker(key: str) -> Marker | None:
    """Return what the name of a marker says; None when it is no such name."""
    found = _MARKER.fullmatch(key)
    return Marker(found[1], int(found[2])) if found else None


def segment(device: str, seq: int, hash16: str) -> str:
    """Return the name of a segment; `hash16` is 32 hexadecimal digits of its SHA-256."""
    key = f"{segments_at(device, seq)}{hash16}"
    if not _SEGMENT.fullmatch(key):
        raise ValueError(key)
    return key


def log_of(device: str) -> str:
    """Return what the segments of one device begin with."""
    return f"log/{_device(device)}/"


def segments_at(device: str, seq: int) -> str:
    """Return what every segment of this place begins with: a second one betrays a cloned installation."""
    return f"{log_of(device)}{_digits(seq, _SEQ_DIGITS)}-"


def log_after(device: str, seq: int) -> str:
    """Return the name that stands just after every segment of this place, for `list(…, after)`."""
    return f"{log_of(device)}{_digits(seq, _SEQ_DIGITS)}."


def read_segment(key: str) -> Segment | None:
    """Return what the name of a segment says; None when it is no such name."""
    found = _SEGMENT.fullmatch(key)
    return Segment(found[1], int(found[2]), found[3]) if found else None


def snapshot_of(turn: int) -> str:
    """Return what the objects of one snapshot begin with."""
    return f"{SNAPSHOTS}{_digits(turn, _TURN_DIGITS)}/"


def snapshot_part(turn: int, part: int) -> str:
    """Return the name of one part of a snapshot, counted from 0."""
    return f"{snapshot_of(turn)}part-{_digits(part, _PART_DIGITS)}"


def manifest(turn: int) -> str:
    """Return the name of a snapshot's manifest: without it, there is no snapshot."""
    return f"{snapshot_of(turn)}manifest"


def read_snapshot(key: str) -> SnapshotPart | None:
    """Return what the name of a snapshot's object says; None when it is no such name."""
    found = _SNAPSHOT.fullmatch(key)
    return SnapshotPart(int(found[1]), None if found[2] is None else int(found[2])) if found else None


def trash(turn: int) -> str:
    """Return the name of a list of names to delete later."""
    return f"{TRASH}{_digits(turn, _TURN_DIGITS)}"


def compaction(turn: int) -> str:
    """Return the name that only one device can take: it makes this snapshot."""
    return f"{COMPACTIONS}{_digits(turn, _TURN_DIGITS)}"


def read_turn(key: str) -> int | None:
    """Return the number in the name of a list of names to delete, or of a compaction; None for other names."""
    found = _TURN.fullmatch(key)
    return int(found[1]) if found else None


def blob_of(name: str) -> str:
    """Return what the parts of an enclosure begin with; `name` is its HMAC, 64 hexadecimal digits."""
    return f"{BLOBS}{name[:2]}/{name}."


def blob_part(name: str, part: int) -> str:
    """Return the name of one part of an enclosure, counted from 0."""
    key = f"{blob_of(name)}{_digits(part, _PART_DIGITS)}"
    if not _BLOB.fullmatch(key):
        raise ValueError(key)
    return key


def trial(word: str) -> str:
    """Return the name of an object made to see whether this device may write, and deleted at once."""
    return check_key(f"{TRIALS}{word}")


def read_blob(key: str) -> BlobPart | None:
    """Return what the name of an enclosure's part says; None when it is no such name."""
    found = _BLOB.fullmatch(key)
    return BlobPart(found[1], int(found[2])) if found else None


def claims_of(register: str, period: str) -> str:
    """Return what the numbers of a register and period begin with; `period` is a year, or `all`."""
    return check_key(f"claim/{register_code(register)}/{period.lower()}") + "/"


def claim(register: str, period: str, number: int) -> str:
    """Return the name of one official number; the register is given by its code, as officers write it."""
    return f"{claims_of(register, period)}{_digits(number, _NUMBER_DIGITS)}"


def closure(register: str, month: str) -> str:
    """Return the name of a register's closure of one month (`yyyy-mm`)."""
    return check_key(f"claim/{register_code(register)}/closure/{month}")


def read_claim(key: str) -> Claim | None:
    """Return what the name of an official number says; None when it is no such name."""
    found = _CLAIM.fullmatch(key)
    return Claim(found[1], found[2], int(found[3])) if found else None


def register_code(code: str) -> str:
    """Return a register's code as names write it: lower case, other signs than letters and digits as `_` and hex."""
    signs = (c if c.isascii() and (c.isalnum() or c == "-") else f"_{c.encode().hex()}_" for c in code.strip().lower())
    text = "".join(signs)
    if not text or text.startswith("-"):
        raise ValueError(code)
    return text


def _device(device: str) -> str:
    if not _DEVICE.fullmatch(device):
        raise ValueError(device)
    return device


def _digits(number: int, digits: int) -> str:
    text = f"{number:0{digits}d}"
    if number < 0 or len(text) > digits:
        raise ValueError(number)
    return text
