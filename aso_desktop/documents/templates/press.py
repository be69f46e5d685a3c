"""Many documents of one template: what never changes is compressed once, then laid between the values of each.

A deflated member is a row of blocks (RFC 1951, 3.2.3). Each long literal of a template becomes blocks of its own that
end on a byte, each value a stored block. So a letter is joined from bytes that lie ready, and only its values cost
anything; those that many letters share (a town, a subject, a signature) cost it once.

press = Press(template)
for row in rows:
    letter = press.fill(row).data
"""

import struct
import zlib
from collections.abc import Callable, Mapping, Sequence
from typing import Any, Final

from aso_desktop.documents.templates.filters import Locale
from aso_desktop.documents.templates.package import DEFLATED, Member
from aso_desktop.documents.templates.program import FieldOp, Program
from aso_desktop.documents.templates.template import Rendered, Template, deflated

_SHORTEST: Final = 48
"""A shorter literal is stored as values are: it would not shrink."""
_MOST_LOOSE: Final = 4_096
_MOST_PIECES: Final = 2_000
"""Where values or turns of loops outweigh the template, compressing the whole gives the smaller document."""
_SHARED: Final = 1_024
_LONGEST_SHARED: Final = 256
"""How many values are kept for the letters to come, and how long they are: memory does not grow with the letters."""
_STORED: Final = struct.Struct("<BHH")
"""What begins a stored block: not the last one, the length of its bytes, and the same again turned over."""
_ALL: Final = 0xFFFF
_END: Final = b"\3\0"
"""A last block that holds nothing."""


class Press:
    """A template made ready to be filled many times; safe to use from several threads."""

    def __init__(self, template: Template) -> None:
        """Compress its literals; raise `TemplateFaulty` for a template with faults."""
        template.refuse_faults()
        self._template = template
        literals = [literal for part, _ in template.programs for literal in _literals(part.program)]
        self._contents = _Pieces(str.encode, {literal: literal.encode() for literal in literals})
        self._blocks = _Pieces(_stored, {literal: _pressed(literal) for literal in literals})

    def fill(self, data: Mapping[str, Any], locale: Locale = "fr") -> Rendered:
        """Return a document, the same as `Template.fill` gives once it is unpacked; raises as that does."""
        return self._template.fill(data, locale, self._squeeze)

    def _squeeze(self, name: str, pieces: Sequence[str]) -> Member:
        if len(pieces) <= _MOST_PIECES:
            content = b"".join(map(self._contents.__getitem__, pieces))
            blocks = b"".join((*map(self._blocks.__getitem__, pieces), _END))
            if len(blocks) < len(content) // 2 + _MOST_LOOSE:
                return Member(name, DEFLATED, zlib.crc32(content), len(content), blocks)
        return deflated(name, pieces)


class _Pieces(dict[str, bytes]):
    """Bytes of the pieces of documents: those of literals lie ready, those of short values are kept when first met."""

    def __init__(self, make: Callable[[str], bytes], ready: Mapping[str, bytes]) -> None:
        super().__init__(ready)
        self._make = make

    def __missing__(self, piece: str) -> bytes:
        made = self._make(piece)
        if len(piece) <= _LONGEST_SHARED and len(self) < _SHARED:
            self[piece] = made
        return made


def _literals(program: Program) -> set[str]:
    """Return the literals of a program as they will be written."""
    literals = {_head(piece, after) for piece, after in zip(program, [*program[1:], ""], strict=True)}
    literals |= {piece for piece in program if isinstance(piece, str)}
    return {literal for literal in literals if len(literal) >= _SHORTEST}


def _head(piece: Any, after: Any) -> str:
    """Return a literal with the opening of the field that follows: the two are written as one."""
    return piece + after.opening if isinstance(piece, str) and isinstance(after, FieldOp) else ""


def _pressed(literal: str) -> bytes:
    """Return the blocks that unpack to a literal; they end on a byte."""
    deflate = zlib.compressobj(9, DEFLATED, -15)
    return deflate.compress(literal.encode()) + deflate.flush(zlib.Z_SYNC_FLUSH)


def _stored(value: str) -> bytes:
    """Return a value as a stored block; a long one is worth being compressed."""
    data = value.encode()
    if len(data) > _MOST_LOOSE:
        return _pressed(value)
    return _STORED.pack(0, len(data), len(data) ^ _ALL) + data
