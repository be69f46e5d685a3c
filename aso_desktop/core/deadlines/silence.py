"""The clock of an authority's silence: last day to decide, implicit decision, and why (CRPA, book I and II).

Dates are derived from what happened and never typed. Months are calendar months; days off do not move them.
"""

import calendar
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from typing import Final

from aso_desktop.core.errors import UserError
from aso_desktop.core.i18n import QT_TRANSLATE_NOOP, Text

SILENCE_MONTHS: Final = 2
"""Months of silence when no text says otherwise (CRPA L231-1, L231-4)."""
DOCUMENT_MONTHS: Final = 1
"""Months of silence on a request for an administrative document (CRPA R*311-12, R311-13)."""
MOST_MONTHS: Final = 24
_DAY: Final = timedelta(days=1)


class Regime(StrEnum):
    """What silence means: nothing, acceptance (SVA) or refusal (SVR)."""

    NONE = "none"
    ACCEPTANCE = "acceptance"
    REFUSAL = "refusal"


class ClockState(StrEnum):
    """Where a clock stands on a given day."""

    NOT_STARTED = "not_started"
    RUNNING = "running"
    SUSPENDED = "suspended"
    LAPSED = "lapsed"


@dataclass(frozen=True, order=True)
class Suspension:
    """A request for missing pieces (CRPA L114-5): when it was sent, the days it gives, when they came."""

    requested_on: date
    limit_days: int
    produced_on: date | None = None
    reason: str = ""

    def __post_init__(self) -> None:
        """Refuse a request without a time limit, or answered before it was made."""
        if self.limit_days < 1:
            text = QT_TRANSLATE_NOOP("deadlines", "Give a time limit in days: article L114-5 of the CRPA asks for one.")
            raise UserError(text, field="limit_days")
        if self.produced_on is not None and self.produced_on < self.requested_on:
            text = QT_TRANSLATE_NOOP("deadlines", "The pieces came before they were asked for: check both dates.")
            raise UserError(text, field="produced_on")

    @property
    def end(self) -> date:
        """Return the day the clock runs again: production, at the latest the end of the limit."""
        limit = self.requested_on + timedelta(days=self.limit_days)
        return limit if self.produced_on is None else min(limit, self.produced_on)


@dataclass(frozen=True)
class SilenceRule:
    """The regime, its months and, where they are not the ordinary ones, the text that says so."""

    regime: Regime
    months: int = SILENCE_MONTHS
    ground: str = ""

    def __post_init__(self) -> None:
        """Refuse months that no text gives, and other than two without their text (CRPA L231-5, L231-6)."""
        if not 1 <= self.months <= MOST_MONTHS:
            text = QT_TRANSLATE_NOOP("deadlines", "Give from 1 to {most} months.")
            raise UserError(text.format(most=MOST_MONTHS), field="months")
        if self.regime is not Regime.NONE and self.months != SILENCE_MONTHS and not self.ground.strip():
            text = QT_TRANSLATE_NOOP("deadlines", "Name the text that gives another delay than two months.")
            raise UserError(text, field="ground")


@dataclass(frozen=True)
class Receipts:
    """When the request came: to the authority first seized, and to the competent one if it is another."""

    first_seized_on: date
    competent_on: date | None = None

    def __post_init__(self) -> None:
        """Refuse a competent authority that had the request before the one first seized."""
        if self.competent_on is not None and self.competent_on < self.first_seized_on:
            text = QT_TRANSLATE_NOOP("deadlines", "The competent authority cannot have it before the first one.")
            raise UserError(text, field="competent_on")


@dataclass(frozen=True)
class Reading:
    """One reading of the law: the last day to decide and the day on which silence decides."""

    last_day: date
    implicit_on: date


@dataclass(frozen=True)
class SilenceClock:
    """What silence does with one request. `other` is there where the law can be read in two ways."""

    rule: SilenceRule
    start: date | None
    reading: Reading | None
    other: Reading | None
    suspended_days: int
    suspensions: tuple[Suspension, ...]
    without_effect: tuple[Suspension, ...]
    explanation: tuple[Text, ...]

    @property
    def alert_day(self) -> date | None:
        """Return the earliest last day of all readings: the one to warn of."""
        days = [r.last_day for r in (self.reading, self.other) if r is not None]
        return min(days, default=None)

    @property
    def is_doubtful(self) -> bool:
        """Say whether two readings stand side by side, for the legal service to settle."""
        return self.other is not None

    def state_on(self, today: date) -> ClockState:
        """Say where the clock stands on a day."""
        if self.start is None or self.reading is None or today < self.start:
            return ClockState.NOT_STARTED
        if any(s.requested_on <= today < s.end for s in self.suspensions):
            return ClockState.SUSPENDED
        return ClockState.LAPSED if today >= self.reading.implicit_on else ClockState.RUNNING


def add_months(day: date, months: int) -> date:
    """Return the same day number `months` later, or the last day of a shorter month."""
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    return date(year, month + 1, min(day.day, calendar.monthrange(year, month + 1)[1]))


def silence_clock(rule: SilenceRule, receipts: Receipts, requests: Sequence[Suspension] = ()) -> SilenceClock | None:
    """Return the clock of a request, or None where silence means nothing."""
    if rule.regime is Regime.NONE:
        return None
    ordered = sorted(requests, key=lambda request: request.requested_on)
    if rule.regime is Regime.ACCEPTANCE:
        return _acceptance(rule, receipts, ordered)
    return _refusal(rule, receipts, ordered)


def _acceptance(rule: SilenceRule, receipts: Receipts, requests: Sequence[Suspension]) -> SilenceClock:
    """Silence means acceptance: the clock starts when the competent authority has everything (L114-3, L114-5).

    Pieces asked for after the last day change nothing: silence has accepted.
    """
    start, late = receipts.competent_on or receipts.first_seized_on, []
    for request in requests:
        if request.requested_on > _reading(start, rule.months, 0).last_day:
            late.append(request)
        elif request.produced_on is None:
            waiting = QT_TRANSLATE_NOOP("deadlines", "The delay has not started: pieces are missing (CRPA L114-5).")
            return SilenceClock(rule, None, None, None, 0, (), (), (waiting,))
        else:
            start = max(start, request.produced_on)
    words = (
        QT_TRANSLATE_NOOP("deadlines", "Reception of the last missing piece: {day} (CRPA L114-5).")
        if len(late) < len(requests)
        else QT_TRANSLATE_NOOP("deadlines", "Reception by the competent authority: {day} (CRPA L114-3).")
    )
    stops = _Stops(without_effect=tuple(late))
    return _clock(rule, start, stops, (words.format(day=_said(start)), *_without_effect(late)))


def _refusal(rule: SilenceRule, receipts: Receipts, requests: Sequence[Suspension]) -> SilenceClock:
    """Silence means refusal: the clock starts with the authority first seized, and stops during a limit (L114-5)."""
    start = receipts.first_seized_on
    stops = _stops(start, rule.months, requests)
    text = QT_TRANSLATE_NOOP("deadlines", "Reception by the authority first seized: {day} (CRPA L114-3).")
    lines = [text.format(day=_said(start))]
    if stops.days:
        text = QT_TRANSLATE_NOOP("deadlines", "Suspended {days} days by a request for pieces (CRPA L114-5).")
        lines.append(text.format(days=stops.days))
    return _clock(rule, start, stops, (*lines, *_without_effect(stops.without_effect)))


def _without_effect(requests: Sequence[Suspension]) -> tuple[Text, ...]:
    late = QT_TRANSLATE_NOOP("deadlines", "The request for pieces of {day} came after the last day: it has no effect.")
    return tuple(late.format(day=_said(request.requested_on)) for request in requests)


@dataclass(frozen=True)
class _Stops:
    """The days a clock stood still, the requests that stopped it, and those that came too late."""

    days: int = 0
    suspensions: tuple[Suspension, ...] = ()
    without_effect: tuple[Suspension, ...] = ()


def _stops(start: date, months: int, requests: Sequence[Suspension]) -> _Stops:
    """Count each suspended day once, in the order of the requests."""
    days, covered_to, effective, late = 0, start, [], []
    for request in requests:
        if request.requested_on > _reading(start, months, days).last_day:
            late.append(request)
            continue
        days += max(0, (request.end - max(request.requested_on, covered_to)).days)
        covered_to = max(covered_to, request.end)
        effective.append(request)
    return _Stops(days, tuple(effective), tuple(late))


def _clock(rule: SilenceRule, start: date, stops: _Stops, lines: tuple[Text, ...]) -> SilenceClock:
    reading = _reading(start, rule.months, stops.days)
    other_day = add_months(start, rule.months) + _DAY + timedelta(days=stops.days)
    return SilenceClock(
        rule=rule,
        start=start,
        reading=reading,
        other=None if other_day == reading.implicit_on else Reading(other_day - _DAY, other_day),
        suspended_days=stops.days,
        suspensions=stops.suspensions,
        without_effect=stops.without_effect,
        explanation=(*lines, *_effect(rule, reading)),
    )


def _effect(rule: SilenceRule, reading: Reading) -> tuple[Text, ...]:
    article = "L231-1" if rule.regime is Regime.ACCEPTANCE else "L231-4"
    text = (
        QT_TRANSLATE_NOOP("deadlines", "{months} months of silence mean acceptance on {day} ({ground}).")
        if rule.regime is Regime.ACCEPTANCE
        else QT_TRANSLATE_NOOP("deadlines", "{months} months of silence mean refusal on {day} ({ground}).")
    )
    ground = rule.ground or f"CRPA {article}"
    return (text.format(months=rule.months, day=_said(reading.implicit_on), ground=ground),)


def _reading(start: date, months: int, days: int) -> Reading:
    implicit_on = add_months(start + _DAY, months) + timedelta(days=days)
    return Reading(implicit_on - _DAY, implicit_on)


def _said(day: date) -> str:
    return f"{day:%d/%m/%Y}"
