"""The words of deadlines: what they are, how they stand, how they are counted."""

from collections.abc import Mapping
from typing import Final

from aso_desktop.core.deadlines.counting import Unit
from aso_desktop.core.deadlines.silence import Regime
from aso_desktop.core.i18n import QT_TRANSLATE_NOOP, Text
from aso_desktop.services.deadlines.days import State

NATURES: Final[dict[str, Text]] = {
    "legal": QT_TRANSLATE_NOOP("deadlines", "Legal clock"),
    "internal": QT_TRANSLATE_NOOP("deadlines", "Internal delay"),
    "contractual": QT_TRANSLATE_NOOP("deadlines", "Contractual delay"),
    "milestone": QT_TRANSLATE_NOOP("deadlines", "Milestone"),
    "review": QT_TRANSLATE_NOOP("deadlines", "Review"),
}
STATES: Final[Mapping[str, Text]] = {
    State.NOT_STARTED: QT_TRANSLATE_NOOP("deadlines", "Not started"),
    State.RUNNING: QT_TRANSLATE_NOOP("deadlines", "Runs"),
    State.SUSPENDED: QT_TRANSLATE_NOOP("deadlines", "Suspended"),
    State.LATE: QT_TRANSLATE_NOOP("deadlines", "Late"),
    State.LAPSED: QT_TRANSLATE_NOOP("deadlines", "Silence has decided"),
    State.MET: QT_TRANSLATE_NOOP("deadlines", "Met"),
    State.DROPPED: QT_TRANSLATE_NOOP("deadlines", "Dropped"),
}
REGIMES: Final[dict[str, Text]] = {
    Regime.NONE: QT_TRANSLATE_NOOP("deadlines", "Silence means nothing"),
    Regime.ACCEPTANCE: QT_TRANSLATE_NOOP("deadlines", "Silence means acceptance"),
    Regime.REFUSAL: QT_TRANSLATE_NOOP("deadlines", "Silence means refusal"),
}
UNITS: Final[Mapping[str, Text]] = {
    Unit.WORKING_DAYS: QT_TRANSLATE_NOOP("deadlines", "Working days"),
    Unit.CALENDAR_DAYS: QT_TRANSLATE_NOOP("deadlines", "Calendar days"),
    Unit.WEEKDAYS: QT_TRANSLATE_NOOP("deadlines", "Days from Monday to Saturday"),
    Unit.CLEAR_DAYS: QT_TRANSLATE_NOOP("deadlines", "Clear days"),
    Unit.WEEKS: QT_TRANSLATE_NOOP("deadlines", "Weeks"),
    Unit.MONTHS: QT_TRANSLATE_NOOP("deadlines", "Months"),
}
SETTLED: Final = QT_TRANSLATE_NOOP("deadlines", "This deadline is settled: add another one.")
BY_LAW: Final = QT_TRANSLATE_NOOP("deadlines", "The law fixes this day: ask for pieces or settle it instead.")
NOT_LEGAL: Final = QT_TRANSLATE_NOOP("deadlines", "Only a legal clock is stopped by a request for pieces: move it.")
"""Why an act on a deadline is refused; the window greys it for the same reason."""
TO_CHECK: Final = QT_TRANSLATE_NOOP(
    "deadlines",
    "The law can be read in two ways: last day {first}, silence decides on {one}; or last day {second}, on {other}. "
    "The earlier one is watched. To be checked by the legal service.",
)
