"""Change records: what one device did to one row, and their bytes.

A stream of records is one msgpack array: authors, then records. An author is a device and an agent, met many times and
written once; numbers and stamps are steps from the record before. Bodies of segments are such streams.
"""

from collections import Counter
from collections.abc import Iterable, Mapping
from typing import Annotated, Any, Final, NamedTuple

import msgspec

from aso_desktop.core.errors import AsoError
from aso_desktop.core.i18n import QT_TRANSLATE_NOOP

INSERT: Final = 1
UPDATE: Final = 2
DELETE: Final = 3
LIFE: Final = 0
"""The cell that says whether a row lives; every row has it."""

ID_BYTES: Final = 16
LARGEST: Final = 2**63 - 1
"""Stamps and numbers outside 0 to this are malformed."""
COUNTER_BITS: Final = 16
"""Low bits of a stamp; the others are milliseconds since 1970."""

Value = str | bytes | int | float | None
"""What a cell holds."""


class Malformed(AsoError):  # noqa: N818 - says what the bytes are
    """Bytes that are not a stream of change records; nothing of them was applied."""


class Dot(NamedTuple):
    """Names one change: the device (16 bytes) that made it, and its dense number there, from 1."""

    device: bytes
    n: int


NO_DOTS: Final[tuple[Dot, ...]] = ()


class Change(msgspec.Struct, frozen=True, gc=False):
    """One change record.

    An insert and a delete speak of every cell of the row: cells that an insert does not list hold the column's default,
    cells of a delete hold nothing any more. An update speaks of the cells it lists. `parents` are the values that these
    replace, and `apart` says it of the cells where they differ. `stamp` orders values, `wall` (milliseconds since 1970)
    is for people; `agent` has 16 bytes.
    """

    table: int
    op: int
    row: bytes
    device: bytes
    n: int
    stamp: int
    wall: int
    agent: bytes | None = None
    values: Mapping[int, Value] = {}
    parents: tuple[Dot, ...] = NO_DOTS
    apart: Mapping[int, tuple[Dot, ...]] = {}

    @property
    def dot(self) -> Dot:
        """Return the name of the values in this record."""
        return Dot(self.device, self.n)

    def replaced(self, cell: int) -> tuple[Dot, ...]:
        """Return the parents of one cell."""
        return self.apart.get(cell, self.parents)


_Id = Annotated[bytes, msgspec.Meta(min_length=ID_BYTES, max_length=ID_BYTES)]
_Count = Annotated[int, msgspec.Meta(ge=0, le=LARGEST)]
_Integer = Annotated[int, msgspec.Meta(ge=-LARGEST - 1, le=LARGEST)]
_Cell = Annotated[int, msgspec.Meta(ge=LIFE)]
_KINDS: Final = frozenset({str, bytes, int, float, type(None)})
"""msgspec takes no union of text and bytes: values are looked at one by one."""


class _Author(msgspec.Struct, array_like=True, frozen=True):
    device: _Id
    agent: _Id | None


class _Wire(msgspec.Struct, array_like=True, omit_defaults=True, gc=False):
    """A record as it is packed: `n` and `stamp` as the step from the author's device's and the stream's previous one.

    Parents alternate an author's place and a number.
    """

    author: _Count
    table: Annotated[int, msgspec.Meta(ge=1)]
    op: Annotated[int, msgspec.Meta(ge=INSERT, le=DELETE)]
    row: _Id
    n: _Integer
    stamp: _Integer
    wall: _Integer = 0
    values: dict[_Cell, Any] = {}
    parents: list[_Count] = []
    apart: dict[_Cell, list[_Count]] = {}


_ENCODER: Final = msgspec.msgpack.Encoder()
_DECODER: Final = msgspec.msgpack.Decoder(tuple[list[_Author], list[_Wire]])


def encode(changes: Iterable[Change]) -> bytes:
    """Return the bytes of a stream; about 80 a change in thousands, once compressed."""
    packer = _Packer()
    wires = [packer.pack(change) for change in changes]
    return _ENCODER.encode((packer.authors, wires))


def decode(body: bytes) -> list[Change]:
    """Return the records of a stream; raise `Malformed`, which names what is wrong, and where."""
    try:
        authors, wires = _DECODER.decode(body)
    except (msgspec.DecodeError, ValueError) as error:  # text that is not UTF-8 is a ValueError
        raise malformed(str(error)) from error
    unpacker = _Unpacker(authors)
    return [unpacker.unpack(place, wire) for place, wire in enumerate(wires)]


def is_value(value: object) -> bool:
    """Say whether a cell can hold something."""
    return type(value) in _KINDS and (type(value) is not int or -LARGEST - 1 <= value <= LARGEST)


def malformed(detail: str) -> Malformed:
    """Return the refusal of some bytes; `detail` is for whoever looks into it."""
    text = QT_TRANSLATE_NOOP("sync", "A batch of changes is malformed and was not applied ({detail}).")
    return Malformed(text.format(detail=detail))


class _Packer:
    def __init__(self) -> None:
        self.authors: list[_Author] = []
        self._places: dict[tuple[bytes, bytes | None], int] = {}
        self._devices: dict[bytes, int] = {}
        self._n: Counter[bytes] = Counter()
        self._stamp = 0

    def pack(self, change: Change) -> _Wire:
        """Pack the next record."""
        n, stamp = change.n - self._n[change.device], change.stamp - self._stamp
        self._n[change.device], self._stamp = change.n, change.stamp
        return _Wire(
            author=self._author(change.device, change.agent),
            table=change.table,
            op=change.op,
            row=change.row,
            n=n,
            stamp=stamp,
            wall=change.wall - (change.stamp >> COUNTER_BITS),
            values=dict(change.values),
            parents=self._dots(change.parents),
            apart={cell: self._dots(dots) for cell, dots in change.apart.items()},
        )

    def _author(self, device: bytes, agent: bytes | None) -> int:
        place = self._places.get((device, agent))
        if place is None:
            place = self._places[device, agent] = len(self.authors)
            self.authors.append(_Author(device, agent))
            self._devices.setdefault(device, place)
        return place

    def _dots(self, dots: Iterable[Dot]) -> list[int]:
        packed = []
        for device, n in dots:
            place = self._devices.get(device)
            packed += [self._author(device, None) if place is None else place, n]
        return packed


class _Unpacker:
    def __init__(self, authors: list[_Author]) -> None:
        self._authors = authors
        self._n: Counter[bytes] = Counter()
        self._stamp = 0

    def unpack(self, place: int, wire: _Wire) -> Change:
        """Unpack the record at a place of the stream."""
        try:
            author = self._authors[wire.author]
            parents = self._dots(wire.parents)
            apart = {cell: self._dots(dots) for cell, dots in wire.apart.items()} if wire.apart else {}
        except (IndexError, ValueError) as error:
            raise malformed(f"record {place}: {error}") from error
        n, stamp = self._n[author.device] + wire.n, self._stamp + wire.stamp
        self._n[author.device], self._stamp = n, stamp
        if not (1 <= n <= LARGEST and 0 <= stamp <= LARGEST):
            raise malformed(f"record {place}: change {n} of stamp {stamp}")
        for cell, value in wire.values.items():
            if not is_value(value):
                raise malformed(f"record {place}: cell {cell} holds no plain value")
        wall = wire.wall + (stamp >> COUNTER_BITS)
        return Change(
            wire.table, wire.op, wire.row, author.device, n, stamp, wall, author.agent, wire.values, parents, apart
        )

    def _dots(self, packed: list[int]) -> tuple[Dot, ...]:
        authors = self._authors
        if len(packed) == 2:  # noqa: PLR2004 - nearly every record names one parent
            return (Dot(authors[packed[0]].device, packed[1]),)
        pairs = zip(packed[::2], packed[1::2], strict=True)
        return tuple(Dot(authors[place].device, n) for place, n in pairs)


def gathered(parents: Mapping[int, tuple[Dot, ...]]) -> tuple[tuple[Dot, ...], dict[int, tuple[Dot, ...]]]:
    """Return the parents that most cells share, and the cells that differ."""
    if not parents:
        return NO_DOTS, {}
    common = Counter(parents.values()).most_common(1)[0][0]
    return common, {cell: dots for cell, dots in parents.items() if dots != common}
