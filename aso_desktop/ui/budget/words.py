"""How the room writes money, days, shares and the two ledgers."""

from collections.abc import Mapping
from datetime import date
from typing import Final

from PySide6.QtCore import QDate, QLocale

from aso_desktop.core.i18n import QT_TRANSLATE_NOOP, Text
from aso_desktop.core.money import in_euros
from aso_desktop.ui.kit.language import spoken
from aso_desktop.ui.kit.widgets.inputs import Choice

_STATE: Final = {
    "open": QT_TRANSLATE_NOOP("budget", "AE open"),
    "committed": QT_TRANSLATE_NOOP("budget", "Committed (AE)"),
    "paid": QT_TRANSLATE_NOOP("budget", "Paid (CP)"),
    "available": QT_TRANSLATE_NOOP("budget", "AE available"),
    "payable": QT_TRANSLATE_NOOP("budget", "CP available"),
}
_LOCAL: Final = {
    "open": QT_TRANSLATE_NOOP("budget", "Credits open"),
    "committed": QT_TRANSLATE_NOOP("budget", "Committed"),
    "paid": QT_TRANSLATE_NOOP("budget", "Paid"),
    "available": QT_TRANSLATE_NOOP("budget", "Available"),
    "payable": QT_TRANSLATE_NOOP("budget", "Left to pay from"),
}


def is_french() -> bool:
    """Tell whether the window speaks French."""
    return QLocale().language() == QLocale.Language.French


def money(cents: int) -> str:
    """Return an amount as the language writes it."""
    return in_euros(cents, french=is_french())


def figures(cents: int) -> str:
    """Return an amount as one types it, without its sign of currency: what a field is filled with."""
    whole, part = divmod(abs(cents), 100)
    return f"{'-' if cents < 0 else ''}{whole}{',' if is_french() else '.'}{part:02d}"


def short_day(day: str) -> str:
    """Return an ISO day in figures; empty for none."""
    found = QDate.fromString(day, "yyyy-MM-dd")
    return found.toString("dd/MM/yyyy") if found.isValid() else ""


def titles(profile: str) -> Mapping[str, Text]:
    """Return the words of the balances in the vocabulary of a year: AE and CP, or plain credits."""
    return _STATE if profile == "state" else _LOCAL


def plain(words: str) -> Text:
    """Return words that come from the data: shown as they are."""
    return Text("budget", "{name}").format(name=words)


def named(value: object, words: str) -> Choice:
    """Return a line of a drop-down list whose words come from the data."""
    return Choice(value, plain(words))


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


_PERCENT: Final = QT_TRANSLATE_NOOP("budget", "{percent} %")
