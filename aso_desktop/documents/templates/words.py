"""The words of the language of templates in French and English, and the one a misspelt word was meant to be."""

from collections.abc import Iterable, Mapping
from typing import Any, Final

from aso_desktop.core.text import fold

OPERATORS: Final[Mapping[str, Mapping[str, Any]]] = {
    "statements": {
        "for": "for", "pour": "for", "if": "if", "si": "if", "elif": "elif", "sinonsi": "elif", "else": "else",
        "sinon": "else", "end": "end", "endfor": "end", "endif": "end", "fin": "end",
    },
    "words": {"in": "in", "dans": "in", "and": "and", "et": "and", "or": "or", "ou": "or", "not": "not", "non": "not"},
    "constants": {
        "true": ("bool", True), "vrai": ("bool", True), "false": ("bool", False), "faux": ("bool", False),
        "none": ("none",), "rien": ("none",),
    },
}  # fmt: skip
"""How the words of tags are read; languages may be mixed."""

LOOP_WORDS: Final[Mapping[str, Mapping[str, str]]] = {
    "loop": {},
    "boucle": {"rang": "index", "premier": "first", "dernier": "last"},
}
LOOP_PARTS: Final = ("index", "first", "last")

FILTERS: Final[Mapping[str, str]] = {
    "date_longue": "long_date", "long_date": "long_date",
    "date_courte": "short_date", "short_date": "short_date",
    "jour_date": "day_date", "day_date": "day_date",
    "heure": "time", "time": "time",
    "euros": "euros",
    "nombre": "number", "number": "number",
    "ordinal": "ordinal",
    "majuscules": "upper", "upper": "upper",
    "capitale": "capital", "capital": "capital", "capitalize": "capital",
    "liste": "list", "list": "list",
    "défaut": "default", "defaut": "default", "default": "default",
    "oui_non": "yes_no", "yes_no": "yes_no",
    "pluriel": "plural", "plural": "plural",
    "compte": "count", "count": "count",
    "image": "image", "riche": "rich", "rich": "rich", "paragraphes": "paragraphs", "paragraphs": "paragraphs",
}  # fmt: skip
"""Name as written → name of the rule."""

RICH_FILTERS: Final = frozenset({"image", "rich", "paragraphs"})
"""Those that say what kind of thing is inserted; they change no value."""


def nearest(word: str, known: Iterable[str]) -> str:
    """Return the known word closest to a misspelt one, case and accents aside; empty when none is close."""
    wanted = fold(word)
    ranked = sorted((distance(wanted, folded := fold(name)), abs(len(wanted) - len(folded)), name) for name in known)
    if not ranked or ranked[0][0] > max(1, len(wanted) // 3):
        return ""
    return ranked[0][2]


def distance(left: str, right: str) -> int:
    """Return how many letters to add, drop, change or swap with their neighbour (optimal string alignment)."""
    before: list[int] = []
    above = list(range(len(right) + 1))
    for i, a in enumerate(left, 1):
        row = [i]
        for j, b in enumerate(right, 1):
            cost = min(above[j] + 1, row[j - 1] + 1, above[j - 1] + (a != b))
            if i > 1 and j > 1 and a == right[j - 2] and left[i - 2] == b:
                cost = min(cost, before[j - 2] + 1)
            row.append(cost)
        before, above = above, row
    return above[-1]
