"""How days and states of dossiers are said on screen."""

from datetime import date
from typing import Final, NamedTuple

from aso_desktop.core.i18n import QT_TRANSLATE_NOOP
from aso_desktop.services.dossiers.labels import RULES
from aso_desktop.ui.kit.language import spoken

LATE: Final = QT_TRANSLATE_NOOP("dossiers", "Late {days} d")
TODAY: Final = QT_TRANSLATE_NOOP("dossiers", "Today")

BECAUSE: Final = QT_TRANSLATE_NOOP("dossiers", "{what}: {reason}")


class Due(NamedTuple):
    """A day in words: its token (`danger` late, `warning` today, empty otherwise) and the rule it comes from."""

    words: str
    token: str
    rule: str


def due(day: str, rule: str, today: date) -> Due:
    """Return how a day (ISO, or empty) is shown."""
    if not day:
        return Due("", "", "")
    days = (date.fromisoformat(day) - today).days
    if days < 0:
        return Due(spoken(LATE.format(days=-days)), "danger", spoken(RULES[rule]))
    if days == 0:
        return Due(spoken(TODAY), "warning", spoken(RULES[rule]))
    return Due(
        f"{day[8:10]}/{day[5:7]}" + ("" if day[:4] == str(today.year) else f"/{day[:4]}"), "", spoken(RULES[rule])
    )


def because(what: str, reason: str) -> str:
    """Return a state with its reason."""
    return spoken(BECAUSE.format(what=what, reason=reason))


def plain_day(day: str) -> str:
    """Return an ISO day as JJ/MM/AAAA."""
    return "/".join(reversed(day[:10].split("-"))) if day else ""
