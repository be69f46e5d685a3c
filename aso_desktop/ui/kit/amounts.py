"""How rooms write money and days, and offer words that come from the data."""

from PySide6.QtCore import QDate, QLocale

from aso_desktop.core.i18n import Text
from aso_desktop.core.money import in_euros
from aso_desktop.ui.kit.widgets.inputs import Choice


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


def plain(words: str) -> Text:
    """Return words that come from the data: shown as they are."""
    return Text("", "{name}").format(name=words)


def named(value: object, words: str) -> Choice:
    """Return a line of a drop-down list whose words come from the data."""
    return Choice(value, plain(words))
