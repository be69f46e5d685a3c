"""The words that the index holds and the words that people type: folded, whole, and the same on both sides.

The index is given words already cut and folded by `core.text`, so its own tokeniser has nothing left to decide.
"""

import re
from collections.abc import Iterable
from itertools import pairwise
from typing import Final, NamedTuple

from aso_desktop.core.text import number_key, words

LONGEST_WORD: Final = 40
"""Letters of a word that count; the rest of a longer one is ignored."""

INDEXED_PREFIX: Final = 4
"""Beginnings of up to so many letters stand in the index itself."""

completes: Final = re.compile(rf"(?=.{{{INDEXED_PREFIX + 1}}})[^\W\d_]+(\d{{4}})?").fullmatch
"""Says whether a word is kept to complete what is typed: letters, perhaps a year, beyond the indexed beginnings."""

LONGEST_EXTRACT: Final = 1_000_000
"""Characters of one enclosure's text that are indexed."""


class Asked(NamedTuple):
    """What was typed, ready to look for: its words in order, and its key if it may be a number."""

    words: tuple[str, ...]
    number_key: str


def asked(text: str) -> Asked | None:
    """Return what is looked for; None under two letters."""
    found = tuple(dict.fromkeys(tokens(text)))
    if sum(map(len, found)) < 2:  # noqa: PLR2004 - one letter is in every letter
        return None
    return Asked(found, number_key(text) if any(c.isdigit() for c in text) else "")


def tokens(text: str) -> list[str]:
    """Return the words of a text as the index knows them."""
    return [word[:LONGEST_WORD] for word in words(text)]


def distinct(texts: Iterable[str]) -> list[str]:
    """Return each word of the texts once."""
    return list(dict.fromkeys(tokens("\n".join(texts))))


def number_words(printed: str) -> list[str]:
    """Return the words a register number is found by.

    Its groups, the same without leading zeros, neighbouring groups joined, and the whole as one word:
    `A-2026-00123` is found by `00123`, `123`, `a2026`, `a2026123`.
    """
    groups = tokens(printed)
    bare = [group.lstrip("0") or group for group in groups]
    joined = [first + second for first, second in pairwise(groups)]
    return list(dict.fromkeys([*groups, *bare, *joined, number_key(printed)]))
