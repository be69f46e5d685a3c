"""The words of one affair: drawn once, so that all its letters speak of the same thing."""

from collections.abc import Callable, Mapping
from datetime import date, timedelta
from typing import Any, Final

from aso_desktop.services.demo.people import Directory, Person
from aso_desktop.services.demo.phrases import Dice, Phrase, euros, grouped

_MONTHS: Final = (
    "janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre", "novembre",
    "décembre",
)  # fmt: skip
_TRIMESTERS: Final = ("premier", "deuxième", "troisième", "quatrième")


def french_day(day: date, *, year: int | None = None) -> str:
    """Return a day as a French letter writes it; its year is left out when it is `year`."""
    number = "1er" if day.day == 1 else str(day.day)
    return f"{number} {_MONTHS[day.month - 1]}" + ("" if day.year == year else f" {day.year}")


def month_name(day: date) -> Phrase:
    """Return the name of the month of a day."""
    return Phrase(_MONTHS[day.month - 1])


class Words(dict[str, Any]):
    """The words of a pattern: amounts, numbers and dates are drawn when they are first needed, then stay."""

    def __init__(self, dice: Dice, day: date, given: Mapping[str, Any] | None = None) -> None:
        """Draw around a day; `given` words come first."""
        super().__init__(given or {})
        self._dice = dice
        self._day = day

    def __missing__(self, name: str) -> Any:
        self[name] = _DRAWN[name](self._dice, self._day)
        return self[name]


def affair_words(dice: Dice, day: date, own: Mapping[str, list[str]], places: Mapping[str, Phrase]) -> Words:
    """Return the words of an affair that begins on `day`; `own` are its theme's, one of each is drawn."""
    words = Words(dice, day, places)
    words.update({name: Phrase(dice.one(choices).format_map(words)) for name, choices in own.items()})
    return words


def place_words(directory: Directory, person: Person | None, body: int | None) -> dict[str, Phrase]:
    """Return the places of a correspondent."""
    home = directory.bodies[body] if body is not None else person
    return {"commune": home.commune, "departement": home.department} if home else {}


def _weekday(day: date) -> date:
    """Return the day, or the Monday after it."""
    return day + timedelta(days=(7 - day.weekday()) if day.weekday() > 4 else 0)  # noqa: PLR2004 - Saturday is 5


def _number(width: int) -> Callable[[Dice, date], str]:
    """Return how to draw a whole number of `width` figures."""
    low, high = max(2, 10 ** (width - 1)), 10**width - 1
    return lambda dice, _day: str(dice.number(low, high))


def _around(low: int, high: int) -> Callable[[Dice, date], str]:
    """Return how to draw a day of the week so many days after, or before, the first one."""
    return lambda dice, day: french_day(_weekday(day + timedelta(days=dice.number(low, high))), year=day.year)


def _year(offset: int) -> Callable[[Dice, date], str]:
    return lambda _dice, day: str(day.year + offset)


_DRAWN: Final[Mapping[str, Callable[[Dice, date], Any]]] = {
    "jour": _around(-35, -5),
    "jour_futur": _around(4, 9),
    "echeance": _around(10, 40),
    "mois": lambda _dice, day: month_name(day + timedelta(days=40)),
    "mois_passe": lambda _dice, day: month_name(day.replace(day=1) - timedelta(days=1)),
    "trimestre": lambda _dice, day: _TRIMESTERS[((day.month - 1) // 3 - 1) % 4],
    "annee": _year(0),
    "annee1": _year(1),
    "annee_1": _year(-1),
    "annee_8": _year(-8),
    "montant": lambda dice, _day: euros(dice.number(8, 480) * 10_000),
    "montant2": lambda dice, _day: euros(dice.number(40, 900) * 100_000),
    "montant_petit": lambda dice, _day: euros(dice.number(3_000, 90_000)),
    "part": lambda dice, _day: dice.number(2, 14) * 5,
    "part_petite": lambda dice, _day: f"{dice.number(1, 7)},{dice.number(1, 9)}",
    "nuits": lambda dice, _day: dice.number(2, 5),
    "heure": lambda dice, _day: dice.number(9, 17),
    "categorie": lambda dice, _day: dice.one("ABC"),
    "question": lambda dice, _day: grouped(dice.number(2_000, 19_999)),
    "facture": lambda dice, _day: f"F{dice.number(10, 99)}-{dice.number(100, 9_999):04d}",
    "marche": lambda dice, day: f"{day.year - dice.number(0, 3)}-{dice.number(1, 48):03d}",
    **{f"n{width}": _number(width) for width in range(1, 6)},
    "n1b": _number(1),
}
"""What a pattern may ask for, and how it is drawn."""
