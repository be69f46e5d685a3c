"""Rules that several mapped classes share: a word of a list, a plausible day, a reason that is given."""

from collections.abc import Iterable
from datetime import date
from typing import Final

from aso_desktop.core.errors import UserError
from aso_desktop.core.i18n import QT_TRANSLATE_NOOP
from aso_desktop.core.text import clean_line, clean_text

FIRST_DAY: Final = date(1899, 1, 1)
LAST_DAY: Final = date(2200, 12, 31)
LONGEST_LINE: Final = 500
LONGEST_TEXT: Final = 100_000


def one_of(field: str, value: str, known: Iterable[str]) -> str:
    """Return `value` as plain text if it is one of the known words; refuse it otherwise."""
    words = tuple(map(str, known))
    if value in words:
        return str(value)
    text = QT_TRANSLATE_NOOP("rules", "“{value}” is not known here: choose one of {known}.")
    raise UserError(text.format(value=clean_line(str(value)[:60]), known=", ".join(words)), field=field)


def plausible_day(field: str, value: date | None) -> date | None:
    """Return a day from 1899 to 2200, or nothing; refuse any other."""
    if value is None or FIRST_DAY <= value <= LAST_DAY:
        return value
    text = QT_TRANSLATE_NOOP("rules", "{day} is not a plausible date: give one from 1899 to 2200.")
    raise UserError(text.format(day=value.strftime("%d/%m/%Y")), field=field)


def short_line(value: str) -> str:
    """Return a value on one clean line, cut at 500 characters."""
    return clean_line((value or "")[: 4 * LONGEST_LINE])[:LONGEST_LINE]


def long_text(value: str) -> str:
    """Return a clean text, cut at 100,000 characters."""
    return clean_text((value or "")[: 2 * LONGEST_TEXT])[:LONGEST_TEXT]


def given_reason(value: str, field: str = "reason") -> str:
    """Return a reason on one clean line; refuse an empty one."""
    if line := short_line(value):
        return line
    raise UserError(QT_TRANSLATE_NOOP("rules", "Give the reason."), field=field)
