"""How the room writes shares, gaps and the two ledgers."""

from collections.abc import Mapping
from datetime import date
from typing import Final

from aso_desktop.core.i18n import QT_TRANSLATE_NOOP, Text
from aso_desktop.services.budget.labels import LOCAL_COLUMNS
from aso_desktop.ui.kit.amounts import is_french
from aso_desktop.ui.kit.language import spoken

_STATE: Final = {
    "open": QT_TRANSLATE_NOOP("budget", "AE open"),
    "committed": QT_TRANSLATE_NOOP("budget", "Committed (AE)"),
    "paid": QT_TRANSLATE_NOOP("budget", "Paid (CP)"),
    "available": QT_TRANSLATE_NOOP("budget", "AE available"),
    "payable": QT_TRANSLATE_NOOP("budget", "CP available"),
}
_LOCAL: Final = {
    "open": LOCAL_COLUMNS["ae_open"], "committed": LOCAL_COLUMNS["committed"], "paid": LOCAL_COLUMNS["paid"],
    "available": LOCAL_COLUMNS["ae_available"], "payable": LOCAL_COLUMNS["cp_available"],
}  # fmt: skip


def titles(profile: str) -> Mapping[str, Text]:
    """Return the words of the balances in the vocabulary of a year: AE and CP, or plain credits."""
    return _STATE if profile == "state" else _LOCAL


def share_gone(year: int, today: date) -> int:
    """Return how many thousandths of a year are gone on a day."""
    first, last = date(year, 1, 1), date(year, 12, 31)
    if today < first:
        return 0
    return min(1000, ((today - first).days + 1) * 1000 // ((last - first).days + 1))


def percent(part: int, whole: int) -> str:
    """Return a share in whole per cent; – without a whole."""
    if whole <= 0:
        return "–"
    return spoken(_PERCENT.format(percent=round(100 * part / whole)))


def points(basis_points: int) -> str:
    """Return a gap in per cent with its sign and one decimal, from hundredths of a point."""
    sign, tenths = "−" if basis_points < 0 else "+", (abs(basis_points) + 5) // 10
    number = f"{sign}{tenths // 10}{',' if is_french() else '.'}{tenths % 10}"
    return spoken(_PERCENT.format(percent=number))


_PERCENT: Final = QT_TRANSLATE_NOOP("budget", "{percent}%")
