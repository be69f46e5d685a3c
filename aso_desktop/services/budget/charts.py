"""The charts of the budget, described once for the window and for reports: consumption, drift, sums."""

from collections.abc import Sequence
from typing import Final

from aso_desktop.core.chart import Band, ChartSpec, Kind, Series
from aso_desktop.core.i18n import QT_TRANSLATE_NOOP, Text, Translate, say
from aso_desktop.core.money import in_euros
from aso_desktop.services.budget.drifting.queries import Year
from aso_desktop.services.budget.queries import LineState

MOST_LINES: Final = 16
"""Lines that a chart of consumption shows: those with the most credits."""

MONTHS: Final[tuple[Text, ...]] = (
    QT_TRANSLATE_NOOP("budget", "Jan"), QT_TRANSLATE_NOOP("budget", "Feb"), QT_TRANSLATE_NOOP("budget", "Mar"),
    QT_TRANSLATE_NOOP("budget", "Apr"), QT_TRANSLATE_NOOP("budget", "May"), QT_TRANSLATE_NOOP("budget", "Jun"),
    QT_TRANSLATE_NOOP("budget", "Jul"), QT_TRANSLATE_NOOP("budget", "Aug"), QT_TRANSLATE_NOOP("budget", "Sep"),
    QT_TRANSLATE_NOOP("budget", "Oct"), QT_TRANSLATE_NOOP("budget", "Nov"), QT_TRANSLATE_NOOP("budget", "Dec"),
)  # fmt: skip
_ALLOWED: Final = 5
"""Per cent of the profile that the band leaves on each side: the threshold of a drift."""
_HUNDRED: Final = 100

_CONSUMPTION: Final = QT_TRANSLATE_NOOP("budget", "Credits and what was committed and paid of them")
_COMMITTED: Final = QT_TRANSLATE_NOOP("budget", "Committed")
_PAID: Final = QT_TRANSLATE_NOOP("budget", "Paid")
_CREDITS: Final = QT_TRANSLATE_NOOP("budget", "Credits")
_TOTALS: Final = QT_TRANSLATE_NOOP("budget", "Of {credits}, {committed} is committed and {paid} paid.")
_COURSE: Final = QT_TRANSLATE_NOOP("budget", "{line}: this year against its profile")
_THIS_YEAR: Final = QT_TRANSLATE_NOOP("budget", "This year")
_PROFILE: Final = QT_TRANSLATE_NOOP("budget", "Profile")
_BAND: Final = QT_TRANSLATE_NOOP("budget", "Profile ± 5%")
_AT: Final = QT_TRANSLATE_NOOP("budget", "{actual} at the end of {month}, {expected} expected.")


def consumption(states: Sequence[LineState], translate: Translate, *, is_french: bool) -> ChartSpec:
    """Return what is committed and paid of the credits of each line, the largest lines first."""
    usable = [state for state in states if state.balances.ae_open > 0]
    shown = sorted(usable, key=lambda state: -state.balances.ae_open)[:MOST_LINES]
    committed = tuple(state.balances.ae_consumed for state in shown)
    paid = tuple(state.balances.cp_paid for state in shown)
    limits = tuple(max(state.balances.ae_open - state.balances.ae_frozen, 0) for state in shown)
    told = {
        "credits": in_euros(sum(limits), french=is_french),
        "committed": in_euros(sum(committed), french=is_french),
        "paid": in_euros(sum(paid), french=is_french),
    }
    return ChartSpec(
        Kind.BARS,
        say(_CONSUMPTION, translate),
        tuple(f"{state.line.code} {state.line.label}" for state in shown),
        (Series(say(_COMMITTED, translate), committed), Series(say(_PAID, translate), paid)),
        limits=limits,
        limit_label=say(_CREDITS, translate),
        summary=say(_TOTALS.format(**told), translate) if shown else "",
        is_french=is_french,
    )


def course(line: str, year: Year, translate: Translate, *, is_french: bool) -> ChartSpec:
    """Return a line's year against its own profile, with the band outside which it drifts."""
    reached = max((month for month, cents in enumerate(year.actual) if cents is not None), default=0)
    told = {
        "actual": in_euros(year.actual[reached] or 0, french=is_french),
        "expected": in_euros(year.expected[reached], french=is_french),
        "month": MONTHS[reached],
    }
    low = tuple(cents * (_HUNDRED - _ALLOWED) // _HUNDRED for cents in year.expected)
    high = tuple(cents * (_HUNDRED + _ALLOWED) // _HUNDRED for cents in year.expected)
    return ChartSpec(
        Kind.LINES,
        say(_COURSE.format(line=line), translate),
        tuple(say(month, translate) for month in MONTHS),
        (Series(say(_THIS_YEAR, translate), year.actual), Series(say(_PROFILE, translate), year.expected)),
        band=Band(say(_BAND, translate), low, high),
        summary=say(_AT.format(**told), translate),
        is_french=is_french,
    )


def sums(title: str, heads: Sequence[tuple[str, int]], *, is_french: bool) -> ChartSpec:
    """Return one bar for each sum, as they come."""
    return ChartSpec(
        Kind.BARS, title, tuple(head for head, _ in heads), (Series(title, tuple(cents for _, cents in heads)),),
        is_french=is_french,
    )  # fmt: skip
