"""Sentences and words of French and English prose."""

import re
import unicodedata
from collections.abc import Iterator
from typing import Final

from aso_desktop.core.text import fold

_SHORT: Final = frozenset({
    "al", "art", "av", "bd", "cf", "dr", "e.g", "env", "etc", "ex", "i.e", "m", "max", "min", "mlle", "mm", "mme",
    "mmes", "mr", "mrs", "ms", "n", "no", "p", "pp", "pr", "ref", "st", "ste", "tel", "vol", "vs",
})  # fmt: skip
"""Words whose full stop does not end a sentence."""
_END: Final = re.compile(r"[.!?…]+[»”\")\]]*(?=\s|$)")
_WORD: Final = re.compile(r"[^\W\d_]+")
_BULLET: Final = re.compile(r"^\s*(?:[-–—•*▪◦]|\d{1,2}[.)])\s+")


def sentences(text: str) -> Iterator[str]:
    """Give the sentences of a text in order, on one line each; the end of a paragraph ends one."""
    for line in _paragraphs(unicodedata.normalize("NFC", text)):
        rest = _BULLET.sub("", line)
        start = 0
        for match in _END.finditer(rest):
            if match[0].startswith(".") and _is_short(rest[start : match.start()]):
                continue
            yield from _given(rest[start : match.end()])
            start = match.end()
        yield from _given(rest[start:])


def words(text: str) -> list[str]:
    """Return the words of a text, without accents or capitals."""
    return _WORD.findall(fold(text))


def _paragraphs(text: str) -> Iterator[str]:
    """Give the paragraphs of a text; a line that goes on in small letters belongs to the one before it."""
    whole = ""
    for line in text.splitlines():
        if whole and line[:1].islower() and whole[-1] not in ".!?…:;":
            whole += " " + line
        else:
            yield whole
            whole = line.rstrip()
    yield whole


def _is_short(before: str) -> bool:
    last = fold(before.rsplit(maxsplit=1)[-1]) if before.strip() else ""
    return last.strip("(«\"'’") in _SHORT or (len(last) == 1 and last.isalpha())


def _given(sentence: str) -> Iterator[str]:
    if plain := " ".join(sentence.split(" ")).strip(" \t"):
        yield plain
