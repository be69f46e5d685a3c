"""Bytes into text: the mark at the start, strict UTF-8, then Windows-1252 with a notice; never a lost character."""

import codecs
from typing import Final, NamedTuple

_MARKS: Final = (
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_CP1252: Final = {n: bytes([n]).decode("cp1252", errors="ignore") or chr(n) for n in range(0x80, 0xA0)}
"""Every byte has a character, as in browsers (encoding.spec.whatwg.org): nothing is lost, nothing refused."""
_NOT_CHARSETS: Final = frozenset({"unicode_escape", "raw_unicode_escape", "idna", "punycode", "undefined", "mbcs"})
_WESTERN: Final = frozenset({"ascii", "iso8859-1"})
"""Names under which Windows-1252 travels."""


class Decoded(NamedTuple):
    """A text, the encoding it was read with and the code of a notice, empty when there is nothing to say."""

    text: str
    encoding: str
    notice: str = ""


def decode(data: bytes) -> Decoded:
    """Return the text of a file that states no encoding."""
    for mark, encoding in _MARKS:
        if data.startswith(mark) and (text := _strictly(data, encoding)) is not None:
            return Decoded(text, encoding)
    if (text := _strictly(data, "utf-8")) is not None:
        return Decoded(text, "utf-8")
    return Decoded(_windows(data), "cp1252", "guessed_encoding")


def decode_as(data: bytes, charset: str) -> Decoded:
    """Return a text with the charset its sender states, or a guess and a notice when that cannot be."""
    name = codec_name(charset)
    if name in _WESTERN and not data.isascii():
        return _western(data)
    if name and (text := _strictly(data, name)) is not None:
        return Decoded(text, name)
    guess = decode(data)
    return guess if not charset else guess._replace(notice="wrong_charset")


def codec_name(charset: str) -> str:
    """Return Python's name for a charset, empty when it is none."""
    try:
        codec = codecs.lookup(charset.strip(" \"'"))
    except (LookupError, ValueError):
        return ""
    is_text = getattr(codec, "_is_text_encoding", True)
    return codec.name if is_text and codec.name.replace("-", "_") not in _NOT_CHARSETS else ""


def _western(data: bytes) -> Decoded:
    """Read what is called ASCII or ISO 8859-1: often Windows-1252, at times UTF-8."""
    if (text := _strictly(data, "utf-8")) is not None:
        return Decoded(text, "utf-8", "wrong_charset")
    return Decoded(_windows(data), "cp1252")


def _windows(data: bytes) -> str:
    return data.decode("latin-1").translate(_CP1252)


def _strictly(data: bytes, encoding: str) -> str | None:
    try:
        return data.decode(encoding)
    except (UnicodeError, ValueError):
        return None
