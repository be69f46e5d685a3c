"""Writes compound files (MS-CFB, version 3) and Outlook messages, so that tests read real ones."""

import struct
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any

SECTOR = 512
MINI = 64
CUTOFF = 4096
FREE, END, FAT = 0xFFFFFFFF, 0xFFFFFFFE, 0xFFFFFFFD
NONE = 0xFFFFFFFF

Tree = dict[str, "bytes | Tree"]


@dataclass
class Entry:
    name: str
    kind: int
    data: bytes = b""
    left: int = NONE
    right: int = NONE
    child: int = NONE
    start: int = END

    def pack(self) -> bytes:
        name = self.name.encode("utf-16-le") + b"\0\0"
        head = name.ljust(64, b"\0") + struct.pack(
            "<HBBIII", len(name), self.kind, 1, self.left, self.right, self.child
        )
        return head + bytes(16 + 4 + 8 + 8) + struct.pack("<IQ", self.start, len(self.data))


def compound_file(tree: Tree) -> bytes:
    """Return the bytes of a compound file; a dict is a storage, bytes are a stream."""
    entries = [Entry("Root Entry", 5)]
    entries[0].child = _add(entries, tree)
    small = _Sectors(MINI)
    for entry in entries[1:]:
        if entry.kind == 2 and 0 < len(entry.data) < CUTOFF:
            entry.start = small.add(entry.data)
    large = _Sectors(SECTOR)
    entries[0].data = small.bytes
    entries[0].start = large.add(small.bytes)
    for entry in entries[1:]:
        if len(entry.data) >= CUTOFF:
            entry.start = large.add(entry.data)
    mini_fat = struct.pack(f"<{len(small.next)}I", *small.next)
    mini_start = large.add(mini_fat, filler=b"\xff")
    directory = large.add(b"".join(entry.pack() for entry in entries), filler=bytes(1))
    return _file(large, directory, mini_start, -(-len(mini_fat) // SECTOR))


def _add(entries: list[Entry], tree: Tree) -> int:
    """Append what stands in a storage and return the root of its balanced tree."""
    numbers = []
    for name, content in sorted(tree.items(), key=lambda item: (len(item[0]), item[0].upper())):
        numbers.append(len(entries))
        entries.append(
            Entry(name, 1 if isinstance(content, dict) else 2, b"" if isinstance(content, dict) else content)
        )
        if isinstance(content, dict):
            entries[numbers[-1]].child = _add(entries, content)
    return _balance(entries, numbers)


def _balance(entries: list[Entry], numbers: Sequence[int]) -> int:
    if not numbers:
        return NONE
    middle = len(numbers) // 2
    entry = entries[numbers[middle]]
    entry.left, entry.right = _balance(entries, numbers[:middle]), _balance(entries, numbers[middle + 1 :])
    return numbers[middle]


class _Sectors:
    def __init__(self, size: int) -> None:
        self.size = size
        self.bytes = b""
        self.next: list[int] = []

    def add(self, data: bytes, filler: bytes = b"\0") -> int:
        if not data:
            return END
        start = len(self.next)
        count = -(-len(data) // self.size)
        self.bytes += data.ljust(count * self.size, filler)
        self.next += [*range(start + 1, start + count), END]
        return start


def _file(sectors: _Sectors, directory: int, mini_start: int, mini_count: int) -> bytes:
    """Put the allocation table behind the sectors it describes."""
    used = len(sectors.next)
    count = next(n for n in range(1, 110) if n * SECTOR // 4 >= used + n)
    table = [*sectors.next, *[FAT] * count]
    table += [FREE] * (count * SECTOR // 4 - len(table))
    places = [*range(used, used + count)] + [FREE] * (109 - count)
    head = bytes.fromhex("d0cf11e0a1b11ae1") + bytes(16) + struct.pack("<HHHHH", 0x3E, 3, 0xFFFE, 9, 6) + bytes(6)
    head += struct.pack("<IIIIIIIII", 0, count, directory, 0, CUTOFF, mini_start, mini_count, END, 0)
    return head + struct.pack("<109I", *places) + sectors.bytes + struct.pack(f"<{len(table)}I", *table)


@dataclass
class Message:
    """An Outlook message to write: properties by number; str, bytes, int, bool and datetime values."""

    properties: Mapping[int, Any] = field(default_factory=dict)
    recipients: Sequence[Mapping[int, Any]] = ()
    attachments: Sequence[Mapping[int, Any]] = ()
    codepage: str = ""
    """Empty for a Unicode message; else strings are saved in this encoding, as Outlook 97 did."""

    def tree(self, head: int = 32) -> Tree:
        tree = self._object(self.properties, head)
        for n, item in enumerate(self.recipients):
            tree[f"__recip_version1.0_#{n:08X}"] = self._object(item, 8)
        for n, item in enumerate(self.attachments):
            tree[f"__attach_version1.0_#{n:08X}"] = self._object(item, 8)
        return tree

    def __bytes__(self) -> bytes:
        return compound_file(self.tree())

    def _object(self, properties: Mapping[int, Any], head: int) -> Tree:
        tree: Tree = {}
        table = bytes(head)
        for number, value in properties.items():
            kind, fixed, stream = self._value(value)
            table += struct.pack("<HHI", kind, number, 6) + fixed.ljust(8, b"\0")
            if stream is not None:
                tree[f"__substg1.0_{number:04X}{kind:04X}"] = stream
        tree["__properties_version1.0"] = table
        return tree

    def _value(self, value: Any) -> tuple[int, bytes, "bytes | Tree | None"]:
        if isinstance(value, str):
            data = value.encode(self.codepage or "utf-16-le")
            return (0x1E if self.codepage else 0x1F), struct.pack("<I", len(data)), data
        if isinstance(value, bytes):
            return 0x102, struct.pack("<I", len(value)), value
        if isinstance(value, Message):
            return 0x0D, b"", value.tree(head=24)
        if isinstance(value, bool):
            return 0x0B, struct.pack("<?", value), None
        if isinstance(value, datetime):
            ticks = int((value - datetime(1601, 1, 1, tzinfo=UTC)).total_seconds()) * 10_000_000
            return 0x40, struct.pack("<Q", ticks), None
        return 0x03, struct.pack("<i", value), None
