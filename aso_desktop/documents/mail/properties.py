"""MAPI properties in a compound file, as Outlook saves a message (MS-OXMSG; numbers from MS-OXPROPS)."""

import struct
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Final

from aso_desktop.documents import encodings
from aso_desktop.documents.limits import YEARS

if TYPE_CHECKING:
    from olefile import OleFileIO

MESSAGE_CLASS: Final = 0x001A
SUBJECT: Final = 0x0037
SUBMITTED: Final = 0x0039
REPRESENTING_NAME: Final = 0x0042
REPRESENTING_KIND: Final = 0x0064
REPRESENTING_ADDRESS: Final = 0x0065
CONVERSATION_TOPIC: Final = 0x0070
TRANSPORT_HEADERS: Final = 0x007D
RECIPIENT_KIND: Final = 0x0C15
SENDER_NAME: Final = 0x0C1A
SENDER_KIND: Final = 0x0C1E
SENDER_ADDRESS: Final = 0x0C1F
DISPLAY_CC: Final = 0x0E03
DISPLAY_TO: Final = 0x0E04
DELIVERED: Final = 0x0E06
BODY: Final = 0x1000
BODY_RTF: Final = 0x1009
BODY_HTML: Final = 0x1013
MESSAGE_ID: Final = 0x1035
REFERENCES: Final = 0x1039
IN_REPLY_TO: Final = 0x1042
DISPLAY_NAME: Final = 0x3001
ADDRESS_KIND: Final = 0x3002
ADDRESS: Final = 0x3003
ATTACHED: Final = 0x3701
SHORT_NAME: Final = 0x3704
METHOD: Final = 0x3705
LONG_NAME: Final = 0x3707
CONTENT_ID: Final = 0x3712
SMTP_ADDRESS: Final = 0x39FE
INTERNET_CODEPAGE: Final = 0x3FDE
MESSAGE_CODEPAGE: Final = 0x3FFD
SENDER_SMTP: Final = 0x5D01
REPRESENTING_SMTP: Final = 0x5D02
HIDDEN: Final = 0x7FFE

_UNICODE: Final = "001F"
_ANSI: Final = "001E"
_BINARY: Final = "0102"
_INSTANT: Final = 0x0040
_NUMBERS: Final = {0x0002: "<h", 0x0003: "<i", 0x000B: "<?"}
_1601: Final = datetime(1601, 1, 1, tzinfo=UTC)
_HEADS: Final = {"root": 32, "message": 24, "item": 8}
"""Bytes before the first property: of the file, of a message inside, of a recipient or an attachment."""
_CODEPAGES: Final = {65001: "utf-8", 28591: "iso-8859-1", 28605: "iso-8859-15", 20127: "ascii", 50220: "iso-2022-jp",
                     20866: "koi8-r", 51949: "euc-kr", 51932: "euc-jp", 54936: "gb18030"}  # fmt: skip
_MOST_ITEMS: Final = 2_000

Names = dict[tuple[str, ...], list[str]]


class Storage:
    """One object of a message file: the message, a recipient, an attachment, a message inside."""

    def __init__(self, file: "OleFileIO", names: Names, path: tuple[str, ...] = (), codepage: str = "") -> None:
        """Read the table of fixed properties of the object at `path`."""
        self._file = file
        self._names = names
        self._path = path
        self._streams = {name.upper(): name for name in names.get(path, ())}
        self._fixed = self._read_fixed()
        page = self.number(MESSAGE_CODEPAGE) or self.number(INTERNET_CODEPAGE)
        self._codepage = charset(page) if page else codepage or "cp1252"

    @property
    def is_empty(self) -> bool:
        """Tell whether nothing is known here."""
        return not self._fixed and not any(name.startswith("__SUBSTG1.0_") for name in self._streams)

    def text(self, *numbers: int) -> str:
        """Return the first of these properties that has words, whatever type it was saved with."""
        return next((text for number in numbers if (text := self._text(number))), "")

    def binary(self, number: int) -> bytes:
        """Return a property made of bytes; empty when there is none."""
        return self._stream(f"__substg1.0_{number:04X}{_BINARY}")

    def number(self, number: int) -> int:
        """Return a whole number or a yes (1) or no (0); 0 when there is none."""
        kind, value = self._fixed.get(number, (0, b""))
        return int(struct.unpack_from(_NUMBERS[kind], value)[0]) if kind in _NUMBERS else 0

    def instant(self, number: int) -> datetime | None:
        """Return a date, in UTC; None when it is missing or absurd."""
        kind, value = self._fixed.get(number, (0, b""))
        if kind != _INSTANT:
            return None
        try:
            moment = _1601 + timedelta(microseconds=int.from_bytes(value, "little") // 10)
        except OverflowError:
            return None
        return moment if moment.year in YEARS else None

    def html(self) -> str:
        """Return the formatted body, saved as bytes or as text."""
        data = self.binary(BODY_HTML)
        page = self.number(INTERNET_CODEPAGE)
        return encodings.decode_as(data, charset(page) if page else "").text if data else self.text(BODY_HTML)

    def items(self, kind: str) -> Iterator["Storage"]:
        """Yield the recipients (`recip`) or the attachments (`attach`), in order."""
        start = f"__{kind}_version1.0_#"
        for name in sorted(n for n in self._streams.values() if n.lower().startswith(start))[:_MOST_ITEMS]:
            yield Storage(self._file, self._names, (*self._path, name), self._codepage)

    def inside(self, number: int) -> "Storage | None":
        """Return the object saved as a property: a message in an attachment."""
        name = self._streams.get(f"__SUBSTG1.0_{number:04X}000D")
        return Storage(self._file, self._names, (*self._path, name), self._codepage) if name else None

    def _text(self, number: int) -> str:
        data = self._stream(f"__substg1.0_{number:04X}{_UNICODE}")
        if data:
            return data.decode("utf-16-le", "surrogatepass").rstrip("\0")
        data = self._stream(f"__substg1.0_{number:04X}{_ANSI}")
        return encodings.decode_as(data, self._codepage).text.rstrip("\0")

    def _stream(self, name: str) -> bytes:
        found = self._streams.get(name.upper())
        if not found:
            return b""
        with self._file.openstream([*self._path, found]) as stream:
            return bytes(stream.read())

    def _read_fixed(self) -> dict[int, tuple[int, bytes]]:
        data = self._stream("__properties_version1.0")
        last = self._path[-1] if self._path else ""
        head = _HEADS["root" if not last else "message" if last.upper().startswith("__SUBSTG") else "item"]
        entries = (data[at : at + 16] for at in range(head, len(data) - 15, 16))
        found = ((*struct.unpack_from("<HH", entry), entry[8:]) for entry in entries)
        return {number: (kind, value) for kind, number, value in found}


def names_of(file: "OleFileIO") -> Names:
    """Return what stands in each storage of a compound file."""
    names: Names = {}
    for *path, name in file.listdir(streams=True, storages=True):
        names.setdefault(tuple(path), []).append(name)
    return names


def charset(codepage: int) -> str:
    """Return Python's name of a Windows code page, Windows-1252 when it has none."""
    return encodings.codec_name(_CODEPAGES.get(codepage, f"cp{codepage}")) or "cp1252"
