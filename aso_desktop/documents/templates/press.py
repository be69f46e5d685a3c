"""Many documents of one template: what never changes is compressed once, then laid between the values of each.

A deflated member is a row of blocks (RFC 1951, 3.2.3). Each long literal of a template becomes blocks of its own that
end on a byte, with the head of a stored block already written; the values that follow it are that stored block. So a
letter is joined from bytes that lie ready, and only its values cost anything.

press = Press(template)
for row in rows:
    letter = press.fill(row).data
"""

import struct
import zlib
from collections.abc import Iterable, Mapping, Sequence
from typing import Any, Final, NamedTuple

from aso_desktop.documents.templates.filters import Locale
from aso_desktop.documents.templates.package import DEFLATED, Member
from aso_desktop.documents.templates.program import FieldOp, Program
from aso_desktop.documents.templates.template import Rendered, Template, deflated

_SHORTEST: Final = 48
"""A shorter literal is stored beside the values: it would not shrink."""
_MOST_LOOSE: Final = 8_192
_MOST_PIECES: Final = 2_000
"""Where values or turns of loops outweigh the template, compressing the whole gives the smaller document."""
_LENGTHS: Final = struct.Struct("<HH")
"""What begins a stored block: the length of its bytes, and the same again turned over."""
_ALL: Final = 0xFFFF
_OPEN: Final = b"\0"
"""The head of a first stored block: not the last one, no compression, up to the end of the byte."""
_END: Final = b"\3\0"
"""A last block that holds nothing."""
_SYNC: Final = b"\0\0\xff\xff"
"""The lengths of an empty stored block, with which zlib ends a piece on a byte."""


class Press:
    """A template made ready to be filled many times; safe to use from several threads."""

    def __init__(self, template: Template) -> None:
        """Compress its literals; raise `TemplateFaulty` for a template with faults."""
        template.refuse_faults()
        self._template = template
        self._plates = {part.name: _plates(part.program) for part, _ in template.programs}

    def fill(self, data: Mapping[str, Any], locale: Locale = "fr") -> Rendered:
        """Return a document, the same as `Template.fill` gives once it is unpacked; raises as that does."""
        return self._template.fill(data, locale, self._squeeze)

    def _squeeze(self, name: str, pieces: Sequence[str]) -> Member:
        found = _blocks(pieces, self._plates[name]) if len(pieces) <= _MOST_PIECES else None
        if found is None:
            return deflated(name, pieces)
        content, blocks = found
        return Member(name, DEFLATED, zlib.crc32(content), len(content), blocks)


class _Plate(NamedTuple):
    """A literal: its bytes, and the blocks that unpack to them."""

    content: bytes
    blocks: bytes


def _plates(program: Program) -> dict[str, _Plate]:
    """Return the literals of a program as they will be written."""
    literals = {_head(piece, after) for piece, after in zip(program, [*program[1:], ""], strict=True)}
    literals |= {piece for piece in program if isinstance(piece, str)}
    return {literal: _plate(literal) for literal in literals if len(literal) >= _SHORTEST}


def _head(piece: Any, after: Any) -> str:
    """Return a literal with the opening of the field that follows: the two are written as one."""
    return piece + after.opening if isinstance(piece, str) and isinstance(after, FieldOp) else ""


def _plate(literal: str) -> _Plate:
    content, deflate = literal.encode(), zlib.compressobj(9, DEFLATED, -15)
    whole = deflate.compress(content) + deflate.flush(zlib.Z_SYNC_FLUSH)
    return _Plate(content, whole.removesuffix(_SYNC))


def _blocks(pieces: Iterable[str], plates: Mapping[str, _Plate]) -> tuple[bytes, bytes] | None:
    """Return the bytes of pieces, and one deflated stream of them; None when too much would be stored as it is."""
    contents: list[bytes] = []
    blocks: list[bytes] = [_OPEN]
    plate_of, lengths, room, loose = plates.get, _LENGTHS.pack, _MOST_LOOSE, ""
    for piece in pieces:
        plate = plate_of(piece)
        if plate is None:
            loose += piece
            continue
        data = loose.encode()
        size = len(data)
        room -= size
        if room < 0:
            return None
        contents += (data, plate[0])
        blocks += (lengths(size, size ^ _ALL), data, plate[1])
        loose = ""
    data = loose.encode()
    if len(data) > room:
        return None
    return b"".join((*contents, data)), b"".join((*blocks, lengths(len(data), len(data) ^ _ALL), data, _END))
