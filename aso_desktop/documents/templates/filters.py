"""What filters make of values, in the language of the template. Amounts are exact; a float is refused."""

from collections.abc import Callable, Mapping
from datetime import date, datetime, time
from decimal import ROUND_HALF_UP, Decimal
from typing import Any, Final, Literal

from aso_desktop.core.errors import UserError

Locale = Literal["fr", "en"]

_THIN: Final = "\u202f"
_FIRM: Final = "\u00a0"
_CENT: Final = Decimal("0.01")
_DAYS: Final = {
    "fr": ("lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche"),
    "en": ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"),
}
_MONTHS: Final = {
    "fr": (
        "janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre", "novembre",
        "décembre",
    ),
    "en": (
        "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
        "December",
    ),
}  # fmt: skip
_LONGEST_NUMBER: Final = 40
_TEENS: Final = range(11, 14)


class WrongValue(Exception):  # noqa: N818 - located and shown by the renderer
    """A value is not of the kind that is wanted there."""

    def __init__(self, wanted: str, found: Any) -> None:
        """Keep the kind wanted and what was found; both are codes or the beginning of a text."""
        super().__init__(wanted)
        self.wanted = wanted
        self.found = kind_of(found)


def kind_of(value: Any) -> str:
    """Return the code of what a value is."""
    return _KINDS.get(type(value), type(value).__name__)


_KINDS: Final[Mapping[type, str]] = {
    str: "text", int: "number", Decimal: "number", float: "float", bool: "yes_no", date: "date", datetime: "date",
    dict: "record", list: "list", tuple: "list", type(None): "nothing",
}  # fmt: skip


def long_date(value: Any, locale: Locale) -> str:
    """Return 1er avril 2026, 1 April 2026."""
    day = as_date(value)
    first = "1er" if locale == "fr" and day.day == 1 else str(day.day)
    return f"{first} {_MONTHS[locale][day.month - 1]} {day.year}"


def short_date(value: Any, locale: Locale) -> str:
    """Return 01/04/2026, the same in both languages."""
    del locale
    return f"{as_date(value):%d/%m/%Y}"


def day_date(value: Any, locale: Locale) -> str:
    """Return mercredi 1er avril 2026, Wednesday 1 April 2026."""
    return f"{_DAYS[locale][as_date(value).weekday()]} {long_date(value, locale)}"


def clock_time(value: Any, locale: Locale) -> str:
    """Return 14 h 30, 14:30."""
    moment = _as_time(value)
    if locale == "en":
        return f"{moment:%H:%M}"
    return f"{moment.hour}{_FIRM}h{_FIRM}{moment:%M}" if moment.minute else f"{moment.hour}{_FIRM}h"


def euros(value: Any, locale: Locale) -> str:
    """Return 1 234,56 €, €1,234.56; rounded half away from zero."""
    amount = as_decimal(value).quantize(_CENT, ROUND_HALF_UP)
    figures = _grouped(abs(amount), locale)
    sign = "-" if amount < 0 else ""
    return f"{sign}{figures}{_FIRM}€" if locale == "fr" else f"{sign}€{figures}"


def number(value: Any, locale: Locale) -> str:
    """Return 1 234,5; 1,234.5."""
    amount = as_decimal(value)
    return ("-" if amount < 0 else "") + _grouped(abs(amount), locale)


def ordinal(value: Any, locale: Locale) -> str:
    """Return 1er and 2e, 1st and 2nd."""
    rank = int(_whole(value))
    if locale == "fr":
        return f"{rank}er" if rank == 1 else f"{rank}e"
    ending = "th" if rank % 100 in _TEENS else {1: "st", 2: "nd", 3: "rd"}.get(rank % 10, "th")
    return f"{rank}{ending}"


def upper(value: Any, locale: Locale) -> str:
    """Return capitals with their accents."""
    return plain(value, locale).upper()


def capital(value: Any, locale: Locale) -> str:
    """Return a text whose first letter is a capital."""
    text = plain(value, locale)
    return text[:1].upper() + text[1:]


def listed(value: Any, locale: Locale, key: Any = None) -> str:
    """Return a, b et c; a, b and c. Of records, the field `key`."""
    if type(value) not in (list, tuple):
        raise WrongValue("list", value)
    words = [plain(item.get(key) if key and type(item) is dict else item, locale) for item in value]
    words = [word for word in words if word]
    if len(words) < 2:  # noqa: PLR2004 - one has nothing to be joined to
        return "".join(words)
    return f"{', '.join(words[:-1])} {'et' if locale == 'fr' else 'and'} {words[-1]}"


def default(value: Any, locale: Locale, instead: Any = "") -> Any:
    """Return a value, or another when it is empty."""
    del locale
    return instead if value is None or value in ("", [], {}) else value


def yes_no(value: Any, locale: Locale) -> str:
    """Return oui or non, yes or no."""
    if type(value) is not bool:
        raise WrongValue("yes_no", value)
    return {"fr": ("non", "oui"), "en": ("no", "yes")}[locale][value]


def plural(value: Any, locale: Locale, one: Any = "", many: Any = None) -> str:
    """Return the word that agrees with a number or with the length of a list: French counts 0 as one."""
    amount = abs(as_decimal(len(value) if type(value) in (list, tuple) else value))
    is_one = amount < 2 if locale == "fr" else amount == 1  # noqa: PLR2004 - the plural begins at two
    return str(one) if is_one else str(many) if many is not None else f"{one}s"


def count(value: Any, locale: Locale) -> int:
    """Return how many items a list has."""
    del locale
    if type(value) not in (list, tuple):
        raise WrongValue("list", value)
    return len(value)


def same(value: Any, locale: Locale, *arguments: Any) -> Any:
    """Return the value: the filter says what kind of thing is inserted."""
    del locale, arguments
    return value


RULES: Final[Mapping[str, Callable[..., Any]]] = {
    "long_date": long_date, "short_date": short_date, "day_date": day_date, "time": clock_time, "euros": euros,
    "number": number, "ordinal": ordinal, "upper": upper, "capital": capital, "list": listed, "default": default,
    "yes_no": yes_no, "plural": plural, "count": count, "image": same, "rich": same, "paragraphs": same,
}  # fmt: skip
MOST_ARGUMENTS: Final[Mapping[str, int]] = {"list": 1, "default": 1, "plural": 2, "image": 1}


def plain(value: Any, locale: Locale) -> str:
    """Return a value as text when no filter says how."""
    kind = type(value)
    if kind is str:
        return value  # type: ignore[no-any-return]
    writer = _PLAIN.get(kind)
    if writer is None:
        raise WrongValue("text", value)
    return writer(value, locale)


def _decimal(value: Decimal, locale: Locale) -> str:
    return f"{value:f}".replace(".", ",") if locale == "fr" else f"{value:f}"


_PLAIN: Final[Mapping[type, Callable[[Any, Locale], str]]] = {
    type(None): lambda _value, _locale: "",
    bool: yes_no,
    int: lambda value, _locale: str(value),
    Decimal: _decimal,
    datetime: lambda value, locale: f"{short_date(value, locale)} {clock_time(value, locale)}",
    date: short_date,
    time: clock_time,
}


def as_date(value: Any) -> date:
    """Return the day of a date, or of a text that writes one (2026-04-01, 01/04/2026)."""
    if isinstance(value, date):
        return value
    if type(value) is str:
        from aso_desktop.documents.dates import read_date

        try:
            return read_date(value)
        except UserError:
            raise WrongValue("date", value) from None
    raise WrongValue("date", value)


def as_decimal(value: Any) -> Decimal:
    """Return a number, or what a text writes (1234.5 or 1 234,5); a float has lost its cents already."""
    if type(value) is Decimal and value.is_finite():
        return value
    if type(value) is int:
        return Decimal(value)
    if type(value) is str and 0 < len(value) <= _LONGEST_NUMBER:
        figures = value.translate({0x20: None, 0xA0: None, 0x202F: None}).replace(",", ".")
        if figures.removeprefix("-").replace(".", "", 1).isascii() and _is_number(figures):
            return Decimal(figures)
    raise WrongValue("number", value)


def _is_number(figures: str) -> bool:
    whole, _, cents = figures.removeprefix("-").partition(".")
    return whole.isdecimal() and (cents.isdecimal() or not cents)


def _whole(value: Any) -> Decimal:
    amount = as_decimal(value)
    if amount != amount.to_integral_value():
        raise WrongValue("number", value)
    return amount


def _grouped(amount: Decimal, locale: Locale) -> str:
    text = f"{amount:,f}"
    return text.replace(",", _THIN).replace(".", ",") if locale == "fr" else text


def _as_time(value: Any) -> time:
    if isinstance(value, datetime):
        return value.time()
    if type(value) is time:
        return value
    if type(value) is str:
        try:
            return time.fromisoformat(value.rpartition("T")[2].replace("h", ":").replace(" ", ""))
        except ValueError:
            raise WrongValue("time", value) from None
    raise WrongValue("time", value)
