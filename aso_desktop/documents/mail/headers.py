"""The head of a message: encoded words, parameters, addresses, dates, identifiers (RFC 5322, 2047, 2231)."""

import base64
import binascii
import quopri
import re
from collections.abc import Iterable
from datetime import UTC, datetime
from email.message import Message
from email.utils import getaddresses, parsedate_to_datetime
from typing import Final

from aso_desktop.core.text import clean_line
from aso_desktop.documents import encodings
from aso_desktop.documents.limits import HEADER_CHARACTERS, MAIL_HEADERS, YEARS
from aso_desktop.documents.mail.message import Address

_FOLD: Final = re.compile(r"\r?\n(?=[ \t])|\r|\n|\x00")
_WORD: Final = re.compile(r"=\?([^?\s*]+)(?:\*[^?\s]*)?\?([bBqQ])\?([^?]*)\?=")
_BETWEEN_WORDS: Final = re.compile(r"(\?=)\s+(=\?[^?\s]+\?[bBqQ]\?)")
_NOT_BASE64: Final = re.compile(r"[^A-Za-z0-9+/]")
_IDENTIFIER: Final = re.compile(r"<[^<>\s]{1,900}>")
_ADDRESS_CHARACTERS: Final = 50_000
_LONGEST_IDENTIFIER: Final = 998


class Headers:
    """The headers of one part, as text: what was raw bytes is read as UTF-8 or Windows-1252."""

    def __init__(self, message: "Message[str, str]") -> None:
        """Read the first headers of `message`; a flood of them ends at the limit."""
        self._items: list[tuple[str, str]] = []
        for name, value in list(message.raw_items())[:MAIL_HEADERS]:
            self._items.append((clean_line(str(name)), unfold(str(value))[:HEADER_CHARACTERS]))

    def all(self) -> Iterable[tuple[str, str]]:
        """Return every header in order, decoded."""
        return ((name, clean_line(decode_words(value))) for name, value in self._items)

    def raw(self, name: str) -> str:
        """Return the first header of a name, its encoded words left alone; empty when there is none."""
        return next((value for key, value in self._items if key.lower() == name), "")

    def text(self, name: str) -> str:
        """Return the first header of a name, decoded, on one line."""
        return clean_line(decode_words(self.raw(name)))

    def addresses(self, *names: str) -> tuple[Address, ...]:
        """Return the correspondents of these headers."""
        return tuple(a for key, value in self._items if key.lower() in names for a in read_addresses(value))

    def instant(self, name: str) -> datetime | None:
        """Return the instant a header states."""
        return read_instant(self.text(name))

    def identifiers(self, name: str) -> tuple[str, ...]:
        """Return the `<…>` of a header."""
        return tuple(_IDENTIFIER.findall(self.raw(name)))

    def identifier(self, name: str) -> str:
        """Return the identifier of a header, as it stands when it is not in angle brackets."""
        return next(iter(self.identifiers(name)), "") or self.text(name)[:_LONGEST_IDENTIFIER]

    def parameter(self, header: str, name: str) -> str:
        """Return a parameter (`name`, `filename`, `charset`), RFC 2231 pieces joined, encoded words decoded."""
        carrier: Message[str, str] = Message()
        carrier[header] = self.raw(header)
        value: object = carrier.get_param(name, "", header)
        if isinstance(value, tuple):
            charset, _language, text = value
            return _from_percent(text, charset or "utf-8")
        return decode_words(value) if isinstance(value, str) else ""


def unfold(value: str) -> str:
    """Return a raw header on one line; bytes that the parser kept aside become characters."""
    data = _FOLD.sub("", value).encode("utf-8", "surrogateescape")
    return encodings.decode(data).text


def decode_words(value: str) -> str:
    """Return `value` with its encoded words decoded; one that cannot be is left as it stands."""
    if "=?" not in value:
        return value
    joined = _BETWEEN_WORDS.sub(r"\1\2", value)
    pieces: list[tuple[str, bytes]] = []
    texts: list[str] = []
    position = 0
    for match in _WORD.finditer(joined):
        if match.start() > position:
            texts.append(_flush(pieces) + joined[position : match.start()])
        word = _bytes_of_word(match)
        if word is None:
            texts.append(_flush(pieces) + match[0])
        else:
            if pieces and pieces[-1][0] != match[1].lower():
                texts.append(_flush(pieces))
            pieces.append((match[1].lower(), word))
        position = match.end()
    return "".join(texts) + _flush(pieces) + joined[position:]


def _flush(pieces: list[tuple[str, bytes]]) -> str:
    """Decode neighbours of one charset together: a character may be cut between two words."""
    if not pieces:
        return ""
    charset, data = pieces[0][0], b"".join(piece for _charset, piece in pieces)
    pieces.clear()
    return encodings.decode_as(data, charset).text


def _bytes_of_word(match: re.Match[str]) -> bytes | None:
    if match[2] in "qQ":
        return quopri.decodestring(match[3].encode(), header=True)
    body = _NOT_BASE64.sub("", match[3])
    try:
        return base64.b64decode(body + "=" * (-len(body) % 4))
    except binascii.Error:
        return None


def _from_percent(text: str, charset: str) -> str:
    try:
        return encodings.decode_as(text.encode("latin-1"), charset).text
    except UnicodeEncodeError:
        return text


def read_addresses(value: str) -> tuple[Address, ...]:
    """Return the correspondents of a raw header; what is no address is kept as a name."""
    value = value[:_ADDRESS_CHARACTERS]
    try:
        pairs = [(name, address) for name, address in getaddresses([value]) if name or address]
    except Exception:  # noqa: BLE001 - the standard parser raises anything here
        pairs = []
    found = tuple(_address(name, address) for name, address in pairs)
    if found or not value.strip():
        return found
    return (Address(name=clean_line(decode_words(value))),)


def _address(name: str, address: str) -> Address:
    plain, written = clean_line(decode_words(name)), clean_line(decode_words(address))
    if "@" not in written and not plain:
        return Address(name=written)
    return Address(plain, written)


def read_instant(text: str) -> datetime | None:
    """Return a date of a mail header in UTC; None when it is missing or absurd."""
    try:
        moment = parsedate_to_datetime(text)
        moment = moment.replace(tzinfo=UTC) if moment.tzinfo is None else moment.astimezone(UTC)
    except Exception:  # noqa: BLE001 - the standard parser raises anything here
        return None
    return moment if moment.year in YEARS else None
