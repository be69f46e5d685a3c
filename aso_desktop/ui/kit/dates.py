"""Dates as people type them; an impossible date is refused, never bent into a possible one."""

import re
from datetime import date, timedelta
from enum import Enum

_PARTS = re.compile(r"^(\d{1,2})(?:[/.\- ](\d{1,2})(?:[/.\- ](\d{4}|\d{2}))?)?$")
_PACKED = re.compile(r"^(\d{2})(\d{2})(\d{4}|\d{2})$")
_ISO = re.compile(r"^(\d{4})-(\d{1,2})-(\d{1,2})$")
_STEP = re.compile(r"^([+\-−])\s*(\d{1,3})$")
_DAYS = {
    "aujourd’hui": 0,
    "aujourd'hui": 0,
    "auj": 0,
    "today": 0,
    "demain": 1,
    "tomorrow": 1,
    "hier": -1,
    "yesterday": -1,
    "avant-hier": -2,
    "après-demain": 2,
    "apres-demain": 2,
}
CENTURY = 2000
SHORT_YEAR = 100


class Lean(Enum):
    """Which way a date without a year leans."""

    NEAREST = "nearest"
    PAST = "past"
    FUTURE = "future"


def parse_date(typed: str, today: date, lean: Lean = Lean.NEAREST) -> date | None:
    """Return the date that was typed, or None when it is none.

    Takes 13/11/2026, 13/11/26, 13.11, 13 (of this month), 13112026, 2026-11-13, +3, -1, today and its neighbours in
    French and English. Without a year, the year is the one that `lean` says.
    """
    text = typed.strip().lower()
    if text in _DAYS:
        return today + timedelta(days=_DAYS[text])
    if step := _STEP.match(text):
        days = int(step[2])
        return today + timedelta(days=days if step[1] == "+" else -days)
    if iso := _ISO.match(text):
        return _make(int(iso[1]), int(iso[2]), int(iso[3]))
    if parts := _PARTS.match(text) or _PACKED.match(text):
        return _from_parts(parts, today, lean)
    return None


def _from_parts(parts: re.Match[str], today: date, lean: Lean) -> date | None:
    day, month, year = int(parts[1]), parts[2], parts[3]
    if month is None:
        return _make(today.year, today.month, day)
    if year is None:
        return _without_year(day, int(month), today, lean)
    number = int(year)
    return _make(number + CENTURY if number < SHORT_YEAR else number, int(month), day)


def _without_year(day: int, month: int, today: date, lean: Lean) -> date | None:
    near = [made for year in (today.year - 1, today.year, today.year + 1) if (made := _make(year, month, day))]
    if lean is Lean.PAST:
        near = [made for made in near if made <= today]
    if lean is Lean.FUTURE:
        near = [made for made in near if made >= today]
    return min(near, key=lambda made: abs(made - today), default=None)


def _make(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None
