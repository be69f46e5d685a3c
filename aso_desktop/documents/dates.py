"""Dates as agents type them and as tables hold them: JJ/MM/AAAA or ISO, never guessed."""

import re
from datetime import date
from typing import Final

from aso_desktop.core.errors import UserError
from aso_desktop.core.i18n import QT_TRANSLATE_NOOP
from aso_desktop.documents.limits import YEARS

_TIME: Final = r"(?:[T ]\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:?\d{2})?)?"
_FRENCH: Final = re.compile(rf"(\d{{1,2}})([/.-])(\d{{1,2}})\2(\d{{4}}){_TIME}", re.ASCII)
_ISO: Final = re.compile(rf"(\d{{4}})-(\d{{2}})-(\d{{2}}){_TIME}", re.ASCII)
_SHORT_YEAR: Final = re.compile(r"\d{1,2}[/.-]\d{1,2}[/.-]\d{2}", re.ASCII)

_NOT_A_DATE: Final = QT_TRANSLATE_NOOP("documents", "“{text}” is not a date: write it as 31/12/2026 or 2026-12-31.")
_TWO_FIGURES: Final = QT_TRANSLATE_NOOP("documents", "“{text}”: write the year with four figures.")
_NO_SUCH_DAY: Final = QT_TRANSLATE_NOOP("documents", "“{text}”: this day does not exist in the calendar.")
_OUT_OF_RANGE: Final = QT_TRANSLATE_NOOP("documents", "“{text}”: the year must lie between 1899 and 2200.")
_SHOWN: Final = 40


def read_date(text: str, field: str = "") -> date:
    """Return the day written in `text`, a time after it ignored; refuse with words beside `field`."""
    plain = " ".join(text.split())
    shown = plain[:_SHOWN]
    if match := _FRENCH.fullmatch(plain):
        day, _separator, month, year = match.groups()
    elif match := _ISO.fullmatch(plain):
        year, month, day = match.groups()
    else:
        refusal = _TWO_FIGURES if _SHORT_YEAR.fullmatch(plain) else _NOT_A_DATE
        raise UserError(refusal.format(text=shown), field)
    if int(year) not in YEARS:
        raise UserError(_OUT_OF_RANGE.format(text=shown), field)
    try:
        return date(int(year), int(month), int(day))
    except ValueError:
        raise UserError(_NO_SUCH_DAY.format(text=shown), field) from None


def read_optional_date(text: str, field: str = "") -> date | None:
    """Return the day written in a cell that may be blank."""
    return read_date(text, field) if text.strip() else None
