"""Finds the tags in the joined text of a paragraph. Only `{{ }}` and `{% %}` are tags; any other brace is text."""

import re
import unicodedata
from typing import Final, NamedTuple

_SIGNS: Final = re.compile(r"\{\{|\{%|\}\}|%\}")
_CLOSING: Final = {"{{": "}}", "{%": "%}"}
_DOUBLE: Final = '"“”«»„‟'
_SINGLE: Final = "'‘’\u201a\u201b"
_FRENCH_OPEN: Final = re.compile(r"«[\s\u00a0\u202f]*")
_FRENCH_CLOSE: Final = re.compile(r"[\s\u00a0\u202f]*»")
_CLEANED: Final = {
    **dict.fromkeys(map(ord, "\u00a0\u202f\u2009\u2007\u3000\t\n\r"), " "),
    **dict.fromkeys(map(ord, _DOUBLE), '"'),
    **dict.fromkeys(map(ord, _SINGLE), "'"),
    **dict.fromkeys(map(ord, "–—\u2011\u2010\u2212"), "-"),
    **dict.fromkeys((0x200B, 0x200C, 0x200D, 0x2060, 0xFEFF, 0x00AD)),
}
_PREFIX: Final = re.compile(r"(tr|tc|p|r)(?=\s)")
_ONE_BRACE: Final = re.compile(r"\{\{\s*([\w.|()\" ]*?)\s*\}(?!\})")
_ONE_PERCENT: Final = re.compile(r"\{%\s*([^{}%]*?)\s*[%}](?![%}])")
_ONE_OPENING: Final = re.compile(r"(?<!\{)\{\s*([\w. ]+?)\s*$")


class Tag(NamedTuple):
    """A tag and the characters it covers; `inner` is cleaned of what a word processor puts in, `prefix` taken off."""

    start: int
    end: int
    is_field: bool
    inner: str
    prefix: str = ""


class Stray(NamedTuple):
    """Braces that open or close nothing; `correction` is the tag that was meant, `code` the fault."""

    start: int
    end: int
    code: str
    correction: str = ""


def scan(text: str) -> tuple[list[Tag], list[Stray]]:
    """Return the tags and the stray braces of a text, in order."""
    tags: list[Tag] = []
    strays: list[Stray] = []
    place = 0
    while sign := _SIGNS.search(text, place):
        start = sign.start()
        closing = _CLOSING.get(sign[0])
        if closing is None:
            strays.append(_stray_end(text, place, sign))
            place = sign.end()
            continue
        end = _end(text, sign.end(), closing)
        if end < 0:
            stray = _stray_start(text, start)
            strays.append(stray)
            place = max(stray.end, sign.end())
            continue
        tags.append(_tag(text, start, end, is_field=closing == "}}"))
        place = end
    return tags, strays


def clean(inner: str) -> str:
    """Return what stands in a tag without the spaces, quotes and dashes that word processors make of plain ones."""
    plain = _FRENCH_CLOSE.sub('"', _FRENCH_OPEN.sub('"', inner))
    return unicodedata.normalize("NFC", plain.translate(_CLEANED)).strip()


def _tag(text: str, start: int, end: int, *, is_field: bool) -> Tag:
    raw = text[start + 2 : end - 2]
    prefix = ""
    if match := _PREFIX.match(raw):
        prefix, raw = match[1], raw[match.end() :]
    return Tag(start, end, is_field, clean(raw.removeprefix("-").removesuffix("-")), prefix)


def _end(text: str, place: int, closing: str) -> int:
    """Return where a tag ends; signs between quotes count for nothing, unless the quotes are never closed."""
    end = _quoted_end(text, place, closing)
    if end >= 0:
        return end
    end = text.find(closing, place)
    if end < 0 or "{{" in text[place:end] or "{%" in text[place:end]:
        return -1
    return end + 2


def _quoted_end(text: str, place: int, closing: str) -> int:
    family = ""
    for at in range(place, len(text)):
        sign = text[at]
        if family:
            family = "" if sign in family else family
        elif sign in _DOUBLE or sign in _SINGLE:
            family = _DOUBLE if sign in _DOUBLE else _SINGLE
        elif text.startswith(closing, at):
            return at + 2
        elif text.startswith(("{{", "{%"), at):
            return -1
    return -1


def _stray_start(text: str, start: int) -> Stray:
    is_field = text.startswith("{{", start)
    if is_field and (match := _ONE_BRACE.match(text, start)):
        return Stray(start, match.end(), "not_closed", f"{{{{ {match[1]} }}}}")
    if not is_field and (match := _ONE_PERCENT.match(text, start)):
        return Stray(start, match.end(), "not_closed", f"{{% {match[1]} %}}")
    return Stray(start, start + 2, "not_closed")


def _stray_end(text: str, place: int, sign: re.Match[str]) -> Stray:
    before = _ONE_OPENING.search(text, place, sign.start())
    if sign[0] == "}}" and before:
        return Stray(before.start(), sign.end(), "not_opened", f"{{{{ {before[1]} }}}}")
    return Stray(sign.start(), sign.end(), "not_opened")
