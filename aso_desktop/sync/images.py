"""Images of rows: all that is known of a row at one moment, and the bytes of many. Snapshots are made of them.

Change records cannot say it: a row may show values of many changes, whose replaced parents nobody needs any more.
"""

from collections.abc import Iterable, Mapping
from typing import Annotated, Any, Final

import msgspec

from aso_desktop.sync.clocks import Head, Key, Last, Rival, Row
from aso_desktop.sync.records import ID_BYTES, LARGEST, LIFE, Dot, Value, is_value, malformed
from aso_desktop.sync.rows import Authors

_Id = Annotated[bytes, msgspec.Meta(min_length=ID_BYTES, max_length=ID_BYTES)]
_Count = Annotated[int, msgspec.Meta(ge=0, le=LARGEST)]
_Clock = tuple[_Count, _Count, _Count, Annotated[int, msgspec.Meta(ge=-LARGEST, le=LARGEST)] | None, bool]
"""Author's place, number, stamp, wall, gone."""


_ALWAYS_PLAIN: Final = frozenset({str, bytes, type(None)})
"""Kinds of values that need no further look."""


class Image(msgspec.Struct, array_like=True, gc=False):
    """One row; its fields are those of `clocks.Row`, devices by their place among the authors of the part."""

    table: Annotated[int, msgspec.Meta(ge=1)]
    row: _Id
    base: _Clock | None
    cells: dict[_Count, _Clock]
    values: dict[_Count, Any]
    losers: dict[_Count, list[tuple[_Clock, Any]]]
    waits: dict[int, list[tuple[_Id, _Count]]]
    last: dict[_Count, tuple[_Count, _Id, Any]]


class _Named(msgspec.Struct, array_like=True, gc=False):
    """Only which row an image is of."""

    table: Annotated[int, msgspec.Meta(ge=1)]
    row: _Id


_NAMES: Final = msgspec.msgpack.Decoder(tuple[msgspec.Raw, list[_Named]])
_PART: Final = msgspec.msgpack.Decoder(tuple[list[tuple[_Id, _Id | None]], list[Image]])


def encode_part(rows: Iterable[Row], authors: Authors, defaults: Mapping[int, Mapping[int, Value]]) -> bytes:
    """Return the bytes of rows read with their values; `defaults` by table number and cell go without saying."""
    places: dict[int, int] = {}
    images = [_image(row, places, defaults.get(row.key[0], {})) for row in rows]
    return msgspec.msgpack.encode(([authors.who(number) for number in places], images))


def _image(row: Row, places: dict[int, int], defaults: Mapping[int, Value]) -> Image:
    def clock(head: Head) -> tuple[int, int, int, int | None, bool]:
        return places.setdefault(head.author, len(places)), head.n, head.stamp, head.wall, head.gone

    held = row.values if row.is_plain else {cell: value for cell, value in row.values.items() if _holds(row, cell)}
    told = {
        cell: value
        for cell, value in held.items()
        if cell not in defaults or value != defaults[cell] or type(value) is not type(defaults[cell])
    }
    return Image(
        table=row.key[0],
        row=row.key[1],
        base=clock(row.base) if row.base else None,
        cells={cell: clock(head) for cell, head in row.cells.items()},
        values=told,
        losers={cell: [(clock(head), value) for head, value in rivals] for cell, rivals in row.losers.items()},
        waits={cell: list(dots) for cell, dots in row.waits.items()},
        last={cell: (kept.stamp, kept.device, kept.value) for cell, kept in row.last.items()},
    )


def _holds(row: Row, cell: int) -> bool:
    head = row.shown(cell)
    return cell != LIFE and head is not None and not head.gone


def keys_of_part(body: bytes) -> list[Key]:
    """Return the keys of a part's rows, in order; raise `Malformed` and name what is wrong."""
    try:
        return [(named.table, named.row) for named in _NAMES.decode(body)[1]]
    except (msgspec.DecodeError, ValueError) as error:
        raise malformed(str(error)) from error


def decode_part(
    body: bytes, authors: Authors, defaults: Mapping[int, Mapping[int, Value]], after: Key, last: Key
) -> list[Row]:
    """Return the rows of a part behind a key up to another, their authors known here.

    Raise `Malformed` and name what is wrong.
    """
    try:
        who, images = _PART.decode(body)
        numbers = [(device, authors.number(device, agent)) for device, agent in who]
        wanted = (image for image in images if after < (image.table, image.row) <= last)
        return [_row(image, numbers, defaults.get(image.table, {})) for image in wanted]
    except (msgspec.DecodeError, ValueError, IndexError) as error:
        raise malformed(str(error)) from error


def _row(image: Image, numbers: list[tuple[bytes, int]], defaults: Mapping[int, Value]) -> Row:
    base = image.base
    if base and not (base[-1] or image.cells or image.losers or image.waits or image.last):
        return _plain_row(image, base, numbers, defaults)

    def head(author: int, n: int, stamp: int, wall: int | None, gone: bool) -> Head:  # noqa: FBT001 - as it is packed
        device, number = numbers[author]
        return Head(device, n, stamp, number, wall, gone)

    row = Row((image.table, image.row), head(*image.base) if image.base else None)
    row.cells = {cell: head(*clock) for cell, clock in image.cells.items()}
    row.losers = {cell: [Rival(head(*c), _plain(v)) for c, v in found] for cell, found in image.losers.items()}
    row.waits = {cell: {Dot(*dot) for dot in dots} for cell, dots in image.waits.items()}
    row.last = {cell: Last(stamp, device, _plain(v)) for cell, (stamp, device, v) in image.last.items()}
    row.values = {c: v for c, v in defaults.items() if _holds(row, c)}
    row.values.update((cell, _plain(value)) for cell, value in image.values.items())
    return row


def _plain_row(image: Image, base: _Clock, numbers: list[tuple[bytes, int]], defaults: Mapping[int, Value]) -> Row:
    """Return a row of one clock, without conflict, nothing gone, as nearly all are."""
    for value in image.values.values():
        if type(value) not in _ALWAYS_PLAIN:
            _plain(value)
    author, n, stamp, wall, gone = base
    device, number = numbers[author]
    values = {LIFE: None, **defaults, **image.values}
    return Row((image.table, image.row), Head(device, n, stamp, number, wall, gone), values=values)


def _plain(value: Any) -> Value:
    if not is_value(value):
        raise malformed("a cell holds no plain value")
    found: Value = value
    return found
