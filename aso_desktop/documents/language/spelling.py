"""Words that a French dictionary does not know, with one better word where it is plain. Runs in a limited child.

The dictionary is the one of Dicollecte for Hunspell (`resources/dictionaries`), read by spylls. Names, sigla, figures,
addresses and template tags are not judged. What the library proposes itself takes seconds a
word: what is proposed here is a known word that differs by accents, by one letter, or by two letters exchanged.
"""

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping
from functools import lru_cache
from typing import Any, Final

from aso_desktop.core.resources import resource_folder
from aso_desktop.core.text import fold

DICTIONARY: Final = "fr.zip"
MOST_WORDS: Final = 20_000
_SKIPPED: Final = re.compile(
    r"\{\{.*?\}\}|\{%.*?%\}|⟦.*?⟧|(?:https?|ftp|mailto):\S+|www\.\S+|[\w.+-]+@[\w-]+\.[\w.-]+|[A-Za-z]:\\\S+|@\S+"
)
_WORD: Final = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")
_ELIDED: Final = re.compile(r"^(?:[cdjlmnst]|qu|lorsqu|puisqu|jusqu|quoiqu)['’]", re.IGNORECASE)
_SHORTEST: Final = 3
_LETTERS: Final = "aàâbcçdeéèêëfghiîïjklmnoôpqrstuùûvwxyz"


def check(text: str) -> Mapping[str, Any]:
    """Return {"wrong": {word: better word or ""}} for the words of a text, in the order they come."""
    found: dict[str, str] = {}
    for word in list(dict.fromkeys(_words(text)))[:MOST_WORDS]:
        plain = _ELIDED.sub("", word)
        if len(plain) >= _SHORTEST and not _is_known(plain) and not _is_name(plain):
            better = _better(plain)
            found[word] = word[: len(word) - len(plain)] + better if better else ""
    return {"wrong": found}


def _words(text: str) -> Iterator[str]:
    for match in _WORD.finditer(_SKIPPED.sub(" ", text)):
        yield match[0]


def _is_name(word: str) -> bool:
    """Say whether a word begins with a capital or is a siglum: people, places and bodies are nobody's mistakes."""
    return word[:1].isupper()


def _is_known(word: str) -> bool:
    plain = word.replace("’", "'")
    if _dictionary().lookup(plain):
        return True
    return "-" in plain and all(_dictionary().lookup(part) for part in plain.split("-") if len(part) >= _SHORTEST)


@lru_cache
def _dictionary() -> Any:
    from spylls.hunspell import Dictionary

    return Dictionary.from_zip(str(resource_folder("dictionaries") / DICTIONARY))


@lru_cache
def _stems() -> Mapping[str, list[str]]:
    """Return the words of the dictionary by their letters without accents."""
    found: dict[str, list[str]] = defaultdict(list)
    for word in _dictionary().dic.words:
        found[fold(word.stem)].append(word.stem)
    return found


def _better(word: str) -> str:
    """Return a known word that is very near, or nothing; a plural keeps its s."""
    for ending in ("", "s", "x"):
        if word.endswith(ending):
            stem = word[: len(word) - len(ending)]
            for near in _near(stem):
                if not ending or _is_known(near + ending):
                    return near + ending
    return ""


def _near(word: str) -> Iterator[str]:
    stems = _stems()
    yield from (stem for stem in stems.get(fold(word), ()) if stem.islower())
    known = (stem for edited in _edits(fold(word)) for stem in stems.get(edited, ()))
    yield from (stem for stem in known if stem.islower() and stem[:1] == word[:1])


def _edits(word: str) -> Iterator[str]:
    """Give what is one doubled, missing, exchanged or wrong letter away; the commonest slips first."""
    pairs = [(word[:place], word[place:]) for place in range(len(word) + 1)]
    yield from (left + right[1:] for left, right in pairs if right)
    yield from (left + right[1] + right[0] + right[2:] for left, right in pairs if len(right) > 1)
    for letter in dict.fromkeys(fold(_LETTERS)):
        yield from (left + letter + right for left, right in pairs)
        yield from (left + letter + right[1:] for left, right in pairs if right)
