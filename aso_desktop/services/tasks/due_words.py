"""Due days said in words, as a secretary types them: « vendredi », « fin avril », « d’ici 15 jours », 30/11."""

import calendar
import re
from datetime import date, datetime, timedelta
from typing import Final

from aso_desktop.core.text import fold

_DAYS: Final = (
    ("lundi", "monday"), ("mardi", "tuesday"), ("mercredi", "wednesday"), ("jeudi", "thursday"),
    ("vendredi", "friday"), ("samedi", "saturday"), ("dimanche", "sunday"),
)  # fmt: skip
_MONTHS: Final = (
    ("janvier", "january"), ("fevrier", "february"), ("mars", "march"), ("avril", "april"), ("mai", "may"),
    ("juin", "june"), ("juillet", "july"), ("aout", "august"), ("septembre", "september"), ("octobre", "october"),
    ("novembre", "november"), ("decembre", "december"),
)  # fmt: skip
_SOON: Final = {"aujourd'hui": 0, "today": 0, "demain": 1, "tomorrow": 1, "apres-demain": 2}
_SPAN: Final = re.compile(
    r"(?:d'ici(?: a)?|dans|sous|in|within) (\d{1,3}) (jours?|semaines?|mois|days?|weeks?|months?)"
)
_END: Final = re.compile(r"(?:la )?(?:fin|end)(?: of)?(?: du| de| the)? ([a-z]+)(?: (\d{4}))?")
_SHORT: Final = re.compile(r"(\d{1,2})[/.-](\d{1,2})(?:[/.-](\d{4}))?")
_LEADING: Final = re.compile(r"^(?:avant|pour|by|before|au plus tard|no later than|d'ici|due) (?:le |la |the |au )?")
_LONGEST: Final = 60
_OFFERED: Final = 6
_MONTH_WORDS: Final = (
    "janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre", "novembre",
    "décembre",
)  # fmt: skip


def due_day(words: str, base: date) -> date | None:
    """Return the day that words mean on the day `base`, never before it; None when they mean none."""
    plain = fold(words.strip()[:_LONGEST]).replace("’", "'")
    if not plain:
        return None
    for read in _READERS:
        if (day := read(plain, base) or read(_LEADING.sub("", plain), base)) is not None:
            return day
    return _parsed(_LEADING.sub("", plain), base)


def offered(typed: str, base: date) -> list[tuple[str, date]]:
    """Return days that the beginning of words may mean, with the words; quick: no library is asked.

    « ven » gives Friday and the Friday after, « fin » the ends of the coming months, nothing the usual delays.
    """
    plain = fold(typed.strip()[:_LONGEST]).replace("’", "'")
    is_english = any(words.startswith(plain) for words, _ in _usual(base, 1)) if plain else False
    found = [pair for pair in _usual(base, 0) if fold(pair[0]).startswith(plain)]
    if not found and is_english:
        found = [pair for pair in _usual(base, 1) if pair[0].startswith(plain)]
    exact = next((day for read in _READERS if (day := read(plain, base))), None) if plain else None
    if exact is not None and exact not in [day for _, day in found]:
        found.insert(0, (typed.strip(), exact))
    if len(found) == 1 and _weekday(fold(found[0][0]), base) == found[0][1]:
        found.append((found[0][0], found[0][1] + timedelta(days=7)))
    return found[:_OFFERED]


def _usual(base: date, language: int) -> list[tuple[str, date]]:
    """Return the words that are offered in French (0) or English (1), each with its day."""
    spans = (("dans 8 jours", "in 8 days", 8), ("dans 15 jours", "in 15 days", 15), ("dans 30 jours", "in 30 days", 30))
    words = [(("demain", "tomorrow")[language], base + timedelta(days=1))]
    for names in _DAYS[:5]:
        day = _weekday(names[0], base)
        words += [(names[language], day)] if day else []
    words += [((french, english)[language], base + timedelta(days=days)) for french, english, days in spans]
    words.append((("fin du mois", "end of the month")[language], _last(base.year, base.month)))
    for step in range(1, 4):
        year, month = divmod(base.year * 12 + base.month - 1 + step, 12)
        name = (_MONTH_WORDS[month], _MONTHS[month][1])[language]
        words.append((("fin ", "end of ")[language] + name, _last(year, month + 1)))
    return words


def _soon(words: str, base: date) -> date | None:
    days = _SOON.get(words)
    return None if days is None else base + timedelta(days=days)


def _span(words: str, base: date) -> date | None:
    match = _SPAN.fullmatch(words)
    if match is None:
        return None
    count, unit = int(match[1]), match[2]
    if unit.startswith(("mois", "month")):
        year, month = divmod(base.year * 12 + base.month - 1 + count, 12)
        return date(year, month + 1, min(base.day, calendar.monthrange(year, month + 1)[1]))
    return base + timedelta(days=count * (7 if unit.startswith(("semaine", "week")) else 1))


def _weekday(words: str, base: date) -> date | None:
    """Return the next such day after the base; « prochain » says the same."""
    name = re.sub(r" (?:prochaine?|next)$|^next ", "", words)
    for place, names in enumerate(_DAYS):
        if name in names:
            return base + timedelta(days=(place - base.weekday() - 1) % 7 + 1)
    return None


def _end_of(words: str, base: date) -> date | None:
    match = _END.fullmatch(words)
    if match is None:
        return None
    if match[1] in ("mois", "month"):
        return _last(base.year, base.month)
    if match[1] in ("annee", "year"):
        return date(base.year, 12, 31)
    for place, names in enumerate(_MONTHS, 1):
        if match[1] in names:
            return _last(int(match[2] or base.year + (place < base.month)), place)
    return None


def _figures(words: str, base: date) -> date | None:
    match = _SHORT.fullmatch(words)
    if match is None:
        return None
    try:
        day = date(int(match[3] or base.year), int(match[2]), int(match[1]))
        return day if match[3] or day >= base else day.replace(year=base.year + 1)
    except ValueError:
        return None


def _last(year: int, month: int) -> date:
    return date(year, month, calendar.monthrange(year, month)[1])


_READERS: Final = (_soon, _span, _weekday, _end_of, _figures)


def _parsed(words: str, base: date) -> date | None:
    """Ask the library of dates in words, with the base as today."""
    import dateparser

    noon = datetime(base.year, base.month, base.day, 12)  # noqa: DTZ001 - a calendar day
    settings = {"RELATIVE_BASE": noon, "PREFER_DATES_FROM": "future", "DATE_ORDER": "DMY", "REQUIRE_PARTS": ["day"]}
    found = dateparser.parse(words, languages=["fr", "en"], settings=settings)
    return found.date() if found is not None and found.date() >= base else None
