"""The days of a deadline, derived from what is kept of it: its last day, its state, why, what a calendar changes."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from functools import lru_cache
from typing import NamedTuple

from aso_desktop.core.calendar import Calendar
from aso_desktop.core.deadlines.counting import Unit, last_day
from aso_desktop.core.deadlines.silence import (
    ClockState,
    Reading,
    Receipts,
    Regime,
    SilenceClock,
    SilenceRule,
    Suspension,
    silence_clock,
)
from aso_desktop.core.i18n import QT_TRANSLATE_NOOP, Text


class State(StrEnum):
    """Where a deadline stands on a day."""

    NOT_STARTED = "not_started"
    RUNNING = "running"
    SUSPENDED = "suspended"
    LATE = "late"
    LAPSED = "lapsed"
    MET = "met"
    DROPPED = "dropped"


class Kept(NamedTuple):
    """What is kept of a deadline and bears on its days."""

    nature: str
    origin_on: date | None
    competent_on: date | None
    duration: int | None
    unit: str
    regime: str
    ground: str
    fixed_on: date | None
    first_on: date | None
    moved_because: str
    alert_days: int
    settled: str


@dataclass(frozen=True)
class Days:
    """The derived days. `last_day` is the one to warn of: the earliest, where the law can be read in two ways."""

    state: State
    last_day: date | None
    implicit_on: date | None = None
    other: Reading | None = None
    start: date | None = None
    suspensions: tuple[Suspension, ...] = ()
    explanation: tuple[Text, ...] = ()
    alert: bool = False
    late_days: int = 0

    @property
    def is_doubtful(self) -> bool:
        """Say whether the legal service has to check which of two readings holds."""
        return self.other is not None


_counted = lru_cache(maxsize=4096)(last_day)
_silence = lru_cache(maxsize=4096)(silence_clock)
"""Many deadlines start on the same few days: each day is counted once."""
_UNITS = {
    Unit.CALENDAR_DAYS: QT_TRANSLATE_NOOP("deadlines", "{count} calendar days from {day}"),
    Unit.WORKING_DAYS: QT_TRANSLATE_NOOP("deadlines", "{count} working days from {day}"),
    Unit.WEEKDAYS: QT_TRANSLATE_NOOP("deadlines", "{count} days from Monday to Saturday, from {day}"),
    Unit.CLEAR_DAYS: QT_TRANSLATE_NOOP("deadlines", "{count} clear days from {day}"),
    Unit.WEEKS: QT_TRANSLATE_NOOP("deadlines", "{count} weeks from {day}"),
    Unit.MONTHS: QT_TRANSLATE_NOOP("deadlines", "{count} months from {day}"),
}


def days_of(kept: Kept, requests: Sequence[Suspension], calendar: Calendar, today: date) -> Days:
    """Return the days of a deadline as they stand today."""
    clock = _clock(kept, requests)
    if clock is not None:
        return _legal(kept, clock, calendar, today)
    due, explanation = _delay(kept, calendar)
    if kept.settled:
        return Days(State(kept.settled), due, explanation=explanation)
    if due is None:
        return Days(State.NOT_STARTED, None)
    late = max(0, (today - due).days)
    state = State.LATE if late else State.RUNNING
    return Days(state, due, start=kept.origin_on, explanation=explanation, alert=_near(kept, due, calendar, today),
                late_days=late)  # fmt: skip


def delay_day(kept: Kept, calendar: Calendar) -> date | None:
    """Return the last day of a delay as it was first counted, before anybody moved it."""
    if kept.origin_on is None or kept.duration is None:
        return kept.first_on or kept.fixed_on
    return _counted(kept.origin_on, kept.duration, Unit(kept.unit), calendar)


def _clock(kept: Kept, requests: Sequence[Suspension]) -> SilenceClock | None:
    if kept.nature != "legal" or kept.origin_on is None or kept.regime == Regime.NONE:
        return None
    rule = SilenceRule(Regime(kept.regime), kept.duration or 2, kept.ground)
    return _silence(rule, Receipts(kept.origin_on, kept.competent_on), tuple(requests))


_STATES = {
    ClockState.NOT_STARTED: State.NOT_STARTED,
    ClockState.RUNNING: State.RUNNING,
    ClockState.SUSPENDED: State.SUSPENDED,
    ClockState.LAPSED: State.LAPSED,
}


def _legal(kept: Kept, clock: SilenceClock, calendar: Calendar, today: date) -> Days:
    due, reading = clock.alert_day, clock.reading
    state = State(kept.settled) if kept.settled else _STATES[clock.state_on(today)]
    counting = state in (State.RUNNING, State.LAPSED)
    return Days(
        state=state,
        last_day=due,
        implicit_on=reading.implicit_on if reading else None,
        other=clock.other,
        start=clock.start,
        suspensions=clock.suspensions,
        explanation=clock.explanation,
        alert=counting and due is not None and _near(kept, due, calendar, today),
        late_days=max(0, (today - due).days) if counting and due else 0,
    )


def _delay(kept: Kept, calendar: Calendar) -> tuple[date | None, tuple[Text, ...]]:
    """Return the day of a delay or of a milestone, and how it came about."""
    lines = []
    if kept.origin_on is not None and kept.duration is not None:
        text = _UNITS[Unit(kept.unit)]
        lines.append(text.format(count=kept.duration, day=f"{kept.origin_on:%d/%m/%Y}"))
    if kept.first_on is not None:
        text = QT_TRANSLATE_NOOP("deadlines", "Moved; it was {day} first: {reason}")
        lines.append(text.format(day=f"{kept.first_on:%d/%m/%Y}", reason=kept.moved_because))
    return kept.fixed_on or delay_day(kept, calendar), tuple(lines)


def _near(kept: Kept, due: date, calendar: Calendar, today: date) -> bool:
    """Say whether a deadline is late or inside its alert, in working days."""
    return due <= today or due < _edge(calendar, today, kept.alert_days)


@lru_cache(maxsize=256)
def _edge(calendar: Calendar, today: date, alert_days: int) -> date:
    """Return the first day outside an alert: counted once for all the deadlines of a day."""
    return calendar.add_working_days(today, alert_days + 1)
