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


def due_day(words: str, base: date) -> date | None:
    """Return the day that words mean on the day `base`, never before it; None when they mean none."""
    plain = fold(words.strip()[:_LONGEST]).replace("’", "'")
    if not plain:
        return None
    for read in (_soon, _span, _weekday, _end_of, _figures):
        if (day := read(plain, base) or read(_LEADING.sub("", plain), base)) is not None:
            return day
    return _parsed(_LEADING.sub("", plain), base)


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


def _parsed(words: str, base: date) -> date | None:
    """Ask the library of dates in words, with the base as today."""
    import dateparser

    noon = datetime(base.year, base.month, base.day, 12)  # noqa: DTZ001 - a calendar day
    settings = {"RELATIVE_BASE": noon, "PREFER_DATES_FROM": "future", "DATE_ORDER": "DMY", "REQUIRE_PARTS": ["day"]}
    found = dateparser.parse(words, languages=["fr", "en"], settings=settings)
    return found.date() if found is not None and found.date() >= base else None
