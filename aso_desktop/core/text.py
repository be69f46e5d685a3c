"""Text as people type it, made safe to keep and easy to find."""

import re
import unicodedata
from functools import lru_cache

_PLAIN = str.maketrans(
    {
        "œ": "oe",
        "Œ": "OE",
        "æ": "ae",
        "Æ": "AE",
        "ß": "ss",
        **dict.fromkeys("\u00a0\u202f\u2009\u2007", " "),
        **dict.fromkeys("’‘ʼ`", "'"),
    }
)
_ACCENTS = re.compile("[\u0300-\u036f]+")
_OTHER_SCRIPTS = "[^\\x00-\u02ff\u2000-\u20cf\u2100-\u2bff]"
_BIDI = {chr(n) for n in (0x061C, 0x200E, 0x200F, *range(0x202A, 0x202F), *range(0x2066, 0x206A))}
_WORDS = re.compile(r"[^\W_]+")
_MARKED = re.compile("[^\x00-\x7f]|`")
_ALONE = "[`\x80-\u017f\u2010-\u203a]"
"""Characters that fold to the same whatever stands beside them: no accent joins them."""


def fold(text: str) -> str:
    """Return `text` without case, accents, ligatures or typographic apostrophes: what search and sorting compare."""
    if text.isascii() and "`" not in text:  # most of what is folded: nothing but case to take away
        return text.lower()
    try:
        return _MARKED.sub(_folded, text).lower()
    except KeyError:
        return _fold_any(text)


def _fold_any(text: str) -> str:
    bare = _ACCENTS.sub("", unicodedata.normalize("NFKD", text.translate(_PLAIN)))
    if re.search(_OTHER_SCRIPTS, bare):  # their accents, one character at a time
        bare = "".join(c for c in bare if not unicodedata.combining(c))
    return bare.casefold()


class _Folded(dict[str, str]):
    """Single characters, folded when they are first met; those that depend on their neighbours are never there."""

    def __missing__(self, character: str) -> str:
        if re.match(_ALONE, character) is None:
            raise KeyError(character)
        self[character] = _fold_any(character)
        return self[character]


_FOLDED = _Folded()


def _folded(found: re.Match[str]) -> str:
    return _FOLDED[found[0]]


def words(text: str) -> list[str]:
    """Return the folded words of `text`, in order."""
    return _WORDS.findall(fold(text))


def clean_line(text: str) -> str:
    """Return `text` in NFC on one line: no control characters, bidi marks shown as ‹U+202E›, runs of blanks joined."""
    return " ".join(clean_text(text).split())


def clean_text(text: str) -> str:
    """Return `text` in NFC with its line breaks: no other control characters, bidi marks shown."""
    kept = (_visible(c) for c in unicodedata.normalize("NFC", text.replace("\r\n", "\n").replace("\r", "\n")))
    return "".join(kept).strip()


def _visible(character: str) -> str:
    if character in _BIDI:
        return f"‹U+{ord(character):04X}›"
    if character in "\n\t":
        return character
    return "" if unicodedata.category(character) in ("Cc", "Cs", "Co", "Cn") else character


@lru_cache(maxsize=4_096)  # a letter is numbered, sorted and found by the same key
def number_key(number: str) -> str:
    """Return a register number as search compares it: `A-2026-00123`, `a2026/123` → `a2026123`.

    Signs go, and each group of figures loses its leading zeros.
    """
    groups = re.findall(r"[a-z]+|\d+", fold(number))
    return "".join(g.lstrip("0") or "0" if g.isdigit() else g for g in groups)
