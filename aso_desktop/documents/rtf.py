r"""Rich text into plain text, and the compressed form that Outlook keeps its bodies in (MS-OXRTFCP).

Only words are wanted: destinations that hold none (fonts, pictures, `\*` groups) are skipped, and so is the HTML that
Outlook hides in rich text (MS-OXRTFEX), whose words stand beside it.
"""

import re
import struct
from dataclasses import dataclass, field
from typing import Final

from aso_desktop.core.text import clean_text
from aso_desktop.documents import encodings
from aso_desktop.documents.limits import TEXT_CHARACTERS
from aso_desktop.documents.notices import Unfit

_TOKEN: Final = re.compile(
    rb"\\([a-z]{1,32})(-?\d{1,10})?[ ]?|\\'([0-9a-f]{2})|\\([^a-z])|([{}])|[\r\n]+|([^\\{}\r\n]+)", re.IGNORECASE
)
_SKIPPED: Final = frozenset({
    b"fonttbl", b"colortbl", b"stylesheet", b"info", b"pict", b"object", b"header", b"footer", b"listtable",
    b"listoverridetable", b"rsidtbl", b"themedata", b"generator", b"datastore", b"latentstyles", b"fldinst", b"htmltag",
    b"mhtmltag",
})  # fmt: skip
_BREAKS: Final = {
    b"par": "\n", b"line": "\n", b"row": "\n", b"sect": "\n", b"page": "\n", b"tab": "\t", b"cell": "\t",
    b"emdash": "—", b"endash": "–", b"lquote": "‘", b"rquote": "’", b"ldblquote": "“", b"rdblquote": "”",
    b"bullet": "•",
}  # fmt: skip
_SYMBOLS: Final = {b"~": "\u00a0", b"_": "-", b"{": "{", b"}": "}", b"\\": "\\", b"\n": "\n", b"\r": "\n"}
_DEEPEST: Final = 500


@dataclass
class _Group:
    """What holds inside one pair of braces."""

    is_skipped: bool = False
    is_hidden: bool = False
    replacement_bytes: int = 1
    """How many bytes stand after a Unicode character for readers that know none."""


@dataclass
class _Reader:
    groups: list[_Group] = field(default_factory=lambda: [_Group()])
    pieces: list[str] = field(default_factory=list)
    pending: bytearray = field(default_factory=bytearray)
    """Bytes of the code page: a character may be two of them."""
    codepage: str = "cp1252"
    to_skip: int = 0
    size: int = 0

    def write(self, text: str) -> None:
        """Write words, unless this group holds none."""
        self.flush()
        group = self.groups[-1]
        if not (group.is_skipped or group.is_hidden):
            self.pieces.append(text)
            self.size += len(text)

    def write_bytes(self, data: bytes) -> None:
        """Write bytes of the code page, those that repeat a Unicode character left out."""
        skipped = min(self.to_skip, len(data))
        self.to_skip -= skipped
        group = self.groups[-1]
        if not (group.is_skipped or group.is_hidden):
            self.pending += data[skipped:]

    def flush(self) -> None:
        """Turn waiting bytes into text."""
        if self.pending:
            text = encodings.decode_as(bytes(self.pending), self.codepage).text
            self.pieces.append(text)
            self.size += len(text)
            self.pending.clear()

    def brace(self, mark: bytes) -> None:
        """Enter or leave a group."""
        self.flush()
        self.to_skip = 0
        if mark == b"}":
            if len(self.groups) > 1:
                self.groups.pop()
        elif len(self.groups) > _DEEPEST:
            raise Unfit("unreadable", "malformed")
        else:
            group = self.groups[-1]
            self.groups.append(_Group(group.is_skipped, group.is_hidden, group.replacement_bytes))

    def word(self, name: bytes, number: int | None) -> None:
        """Obey a control word."""
        group = self.groups[-1]
        if name in _BREAKS:
            self.write(_BREAKS[name])
        elif name == b"u" and number is not None:
            self.write(_character(number))
            self.to_skip = group.replacement_bytes
        elif name == b"uc":
            group.replacement_bytes = min(number or 0, 16)
        elif name in (b"htmlrtf", b"v"):
            self.flush()
            group.is_hidden = number != 0
        elif name == b"ansicpg":
            self.codepage = f"cp{number}" if encodings.codec_name(f"cp{number}") else "cp1252"
        elif name in _SKIPPED:
            group.is_skipped = True

    def symbol(self, mark: bytes) -> None:
        """Obey a control symbol; `*` opens a destination that may be skipped."""
        if mark == b"*":
            self.groups[-1].is_skipped = True
        elif mark in _SYMBOLS:
            self.write(_SYMBOLS[mark])


def text_of_rtf(data: bytes) -> str:
    """Return the words of a rich text."""
    reader = _Reader()
    for match in _TOKEN.finditer(data):
        word, number, byte, symbol, brace, plain = match.groups()
        if plain is not None:
            reader.write_bytes(plain)
        elif word is not None:
            reader.word(word.lower(), int(number) if number else None)
        elif byte is not None:
            reader.write_bytes(bytes([int(byte, 16)]))
        elif brace is not None:
            reader.brace(brace)
        elif symbol is not None:
            reader.symbol(symbol)
        if reader.size > TEXT_CHARACTERS:
            break
    reader.flush()
    return clean_text(_joined(reader.pieces))


def _joined(pieces: list[str]) -> str:
    """Join the pieces; characters beyond the first plane come as two halves."""
    return "".join(pieces).encode("utf-16", "surrogatepass").decode("utf-16", "ignore")


def _character(number: int) -> str:
    return chr(number & 0xFFFF)


_PREBUFFER: Final = (
    rb"{\rtf1\ansi\mac\deff0\deftab720{\fonttbl;}{\f0\fnil \froman \fswiss \fmodern \fscript "
    rb"\fdecor MS Sans SerifSymbolArialTimes New RomanCourier{\colortbl\red0\green0\blue0"
    b"\r\n" rb"\par \pard\plain\f0\fs20\b\i\u\tab\tx"
)  # fmt: skip
_HEAD: Final = 16
_WINDOW: Final = 4_096
_LARGEST_BODY: Final = 20 * 1024 * 1024


def decompress(data: bytes) -> bytes:
    """Return the rich text of `PidTagRtfCompressed`; raise `Unfit` when its head or its size is absurd."""
    if len(data) < _HEAD:
        raise Unfit("unreadable", "no_rich_text")
    _size, raw_size, kind = struct.unpack_from("<II4s", data)
    if raw_size > _LARGEST_BODY or kind not in (b"LZFu", b"MELA"):
        raise Unfit("unreadable", "no_rich_text")
    if kind == b"MELA":
        return data[_HEAD : _HEAD + raw_size]
    return bytes(_expand(data, raw_size))


def _expand(data: bytes, raw_size: int) -> bytearray:
    window = bytearray(_PREBUFFER.ljust(_WINDOW, b"\0"))
    write = len(_PREBUFFER)
    output = bytearray()
    position = _HEAD
    while position < len(data) and len(output) < raw_size:
        control = data[position]
        position += 1
        for bit in range(8):
            if control >> bit & 1:
                token = int.from_bytes(data[position : position + 2], "big")
                offset, length = token >> 4, (token & 0xF) + 2
                position += 2
                if offset == write:
                    return output
                piece = _from_window(window, offset, length, write)
            else:
                piece = data[position : position + 1]
                position += 1
            for byte in piece:
                window[write] = byte
                write = (write + 1) % _WINDOW
            output += piece
            if position >= len(data):
                break
    return output


def _from_window(window: bytearray, offset: int, length: int, write: int) -> bytes:
    """Copy `length` bytes from the window; a run may reach into the bytes it is writing."""
    piece = bytearray()
    for step in range(length):
        place = (offset + step) % _WINDOW
        ahead = (place - write) % _WINDOW
        piece.append(piece[ahead] if ahead < len(piece) else window[place])
    return bytes(piece)
