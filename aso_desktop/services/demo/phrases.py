"""French phrases put together from patterns: articles contracted, typography in its place."""

import re
import tomllib
from collections.abc import Iterable, Mapping, Sequence
from random import Random
from typing import Any, Final, TypeVar

from typing_extensions import override

from aso_desktop.core.resources import resource_folder

T = TypeVar("T")

_ARTICLE: Final = re.compile(r"(les |le |la |l['’]|une |un )(.+)", re.IGNORECASE | re.DOTALL)
_VOWEL: Final = re.compile(r"[aeiouyàâéèêëîïôùûœæ]", re.IGNORECASE)
_OF: Final = {"le": "du ", "les": "des ", "la": "de la ", "l": "de l’", "un": "d’un ", "une": "d’une "}
_TO: Final = {"le": "au ", "les": "aux ", "la": "à la ", "l": "à l’", "un": "à un ", "une": "à une "}

_NO_BREAK: Final = "\u00a0"
_THIN: Final = "\u202f"
_SPACING: Final = (
    ("'", "’"), (" :", f"{_NO_BREAK}:"), (" ;", f"{_THIN};"), (" !", f"{_THIN}!"), (" ?", f"{_THIN}?"),
    ("« ", f"«{_NO_BREAK}"), (" »", f"{_NO_BREAK}»"), ("n° ", f"n°{_NO_BREAK}"), (" €", f"{_NO_BREAK}€"),
    (" %", f"{_NO_BREAK}%"),
)  # fmt: skip


class Phrase(str):
    """A noun phrase with its article, which patterns contract: `{x:de}`, `{x:a}`, `{x:nu}`, `{x:denu}` without it."""

    __slots__ = ()

    @override
    def __format__(self, spec: str) -> str:
        if spec in ("de", "a"):
            return self._contracted(spec)
        if spec == "nu":
            return self._bare()
        if spec == "denu":
            return format(Phrase(self._bare()), "de")
        return capital(self) if spec == "maj" else str(self)

    def _bare(self) -> str:
        found = _ARTICLE.fullmatch(self)
        return found[2] if found else str(self)

    def _contracted(self, spec: str) -> str:
        found = _ARTICLE.fullmatch(self)
        if found and not found[1].startswith("La "):  # a commune keeps its capital: de La Ferrette
            return (_OF if spec == "de" else _TO)[found[1].strip(" '’").lower()] + found[2]
        if spec == "a":
            return f"à {self}"
        return f"d’{self}" if _VOWEL.match(self) else f"de {self}"


def capital(text: str) -> str:
    """Return a sentence with its first letter in capitals."""
    return text[:1].upper() + text[1:]


def typeset(text: str) -> str:
    """Return a French text with its apostrophes and no-break spaces."""
    for plain, set_apart in _SPACING:
        text = text.replace(plain, set_apart)
    return text


def fill(pattern: str, words: Mapping[str, Any]) -> str:
    """Return a pattern with its braces filled, typeset."""
    return typeset(pattern.format_map(words))


def grouped(number: int) -> str:
    """Return a whole number with its thousands apart, as French prints it."""
    return f"{number:,}".replace(",", _THIN)


def euros(cents: int) -> str:
    """Return an amount as French prints it: `12 400 €`, `187,40 €`."""
    whole, rest = divmod(cents, 100)
    return f"{grouped(whole)}{f',{rest:02d}' if rest else ''}{_NO_BREAK}€"


def load(name: str) -> dict[str, Any]:
    """Return one of the word lists of `resources/demo`."""
    return tomllib.loads((resource_folder("demo") / f"{name}.toml").read_text("utf-8"))


class Dice:
    """Every choice of the demonstration comes from one seed, so that it can be made again."""

    def __init__(self, seed: int) -> None:
        """Start from a seed."""
        self._random = Random(seed)  # noqa: S311 - choices to repeat, not secrets

    def one(self, choices: Sequence[T]) -> T:
        """Return one of the choices."""
        return self._random.choice(choices)

    def weighted(self, choices: Mapping[T, int | float]) -> T:
        """Return one of the keys, each as likely as its weight."""
        return self._random.choices(list(choices), list(choices.values()))[0]

    def percent(self, chance: float) -> bool:
        """Say yes `chance` times out of a hundred."""
        return self._random.random() * 100 < chance

    def number(self, low: int, high: int) -> int:
        """Return a whole number from `low` to `high`, both included."""
        return self._random.randint(low, high)

    def spread(self, median: float, sigma: float) -> float:
        """Return a positive length of time: half under `median`, with a long tail."""
        return median * self._random.lognormvariate(0, sigma)

    def shares(self, count: int) -> list[float]:
        """Return `count` moments between 0 and 1, in order."""
        return sorted(self._random.random() for _ in range(count))

    def mixed(self, items: Iterable[T]) -> list[T]:
        """Return the items in another order."""
        found = list(items)
        self._random.shuffle(found)
        return found


class Deck:
    """Cards drawn without putting them back, so that even a rare one comes once in every pass."""

    def __init__(self, dice: Dice, cards: Mapping[str, int]) -> None:
        """Know how many of each card the pack holds."""
        self._dice = dice
        self._pack = [card for card, count in cards.items() for _ in range(count)]
        self._left: list[str] = []

    def draw(self) -> str:
        """Return the next card; a spent pack is shuffled again."""
        if not self._left:
            self._left = self._dice.mixed(self._pack)
        return self._left.pop()

    def put_back(self, card: str) -> None:
        """Put a card that could not be played under the pack."""
        self._left.insert(0, card)
