"""Writes of deadlines: one method, one transaction. What happened is typed; the days are derived from it."""

from collections.abc import Callable, Sequence
from dataclasses import asdict
from datetime import date, timedelta
from typing import Any, Final
from uuid import UUID

from sqlalchemy import func, select

from aso_desktop.core.calendar import Calendar
from aso_desktop.core.changes import Changes
from aso_desktop.core.clock import Clock
from aso_desktop.core.deadlines.counting import Unit, last_day
from aso_desktop.core.deadlines.silence import Receipts, Regime, SilenceRule, Suspension
from aso_desktop.core.errors import UserError
from aso_desktop.core.i18n import QT_TRANSLATE_NOOP
from aso_desktop.core.ids import shipped_id
from aso_desktop.models.correspondence import Letter
from aso_desktop.models.deadlines import Deadline, DeadlineSuspension, RecurringDuty
from aso_desktop.models.rules import given_reason, one_of, plausible_day
from aso_desktop.services.deadlines.duties import check_rule, days_of
from aso_desktop.services.deadlines.labels import BY_LAW, NOT_LEGAL, SETTLED
from aso_desktop.services.deadlines.targets.queries import MovedLetter
from aso_desktop.services.deadlines.values import GROUND_BY_CODE, ClockInput, DeadlineInput, DutyInput
from aso_desktop.services.stops.refusing import refuse_if_closed
from aso_desktop.store.unit_of_work import UnitOfWork, Work

MOST_ALERT: Final = 365
AHEAD: Final = timedelta(days=62)
"""How long ahead duties are called."""
_TYPED: Final = ("internal", "contractual", "milestone", "review")


class DeadlineService:
    """Starts clocks of silence on requests, keeps delays, milestones and duties, and settles them."""

    def __init__(self, unit_of_work: UnitOfWork, clock: Clock, calendar: Callable[[], Calendar]) -> None:
        """Know where writes go, the time, and the calendar of the service in force."""
        self._unit_of_work = unit_of_work
        self._clock = clock
        self._calendar = calendar

    def start_clock(self, values: ClockInput) -> Changes:
        """Start a clock of silence on a letter that is a request; it starts when the letter arrived, never by hand."""
        words = QT_TRANSLATE_NOOP("deadlines", "Start the legal clock")
        with self._unit_of_work("start_legal_clock", words) as work:
            letter = work.get(Letter, values.letter_id)
            origin = _reception(letter)
            self._refuse_second(work, letter.id)
            rule = _rule(values)
            Receipts(origin, values.competent_on)
            letter.is_request = True
            work.subject = work.add(
                Deadline(
                    title=letter.subject,
                    nature="legal",
                    subject="letter",
                    subject_id=letter.id,
                    origin_on=origin,
                    competent_on=values.competent_on,
                    duration=rule.months,
                    unit=Unit.MONTHS,
                    regime=rule.regime,
                    ground=rule.ground,
                    owner_id=values.owner_id,
                )
            ).id
        return work.changes()

    def add(self, values: DeadlineInput) -> Changes:
        """Keep an internal or contractual delay, a milestone or a review."""
        with self._unit_of_work("add_deadline", QT_TRANSLATE_NOOP("deadlines", "Add the deadline")) as work:
            self._check(values)
            refuse_if_closed(work, values.subject_id if values.subject == "dossier" else None)
            work.subject = work.add(Deadline(**asdict(values))).id
        return work.changes()

    def move(self, deadline_id: UUID, day: date, reason: str) -> Changes:
        """Move a deadline that no text fixes; its first day and the reason stay. It never falls on a day off."""
        with self._unit_of_work("move_deadline", QT_TRANSLATE_NOOP("deadlines", "Move the deadline")) as work:
            deadline = self._open(work, deadline_id)
            if deadline.nature == "legal":
                raise UserError(BY_LAW, field="day")
            self._refuse_day_off(day)
            if deadline.first_on is None:
                deadline.first_on = self._present_day(deadline)
            deadline.fixed_on, deadline.moved_because = plausible_day("day", day), given_reason(reason)
            work.subject = deadline_id
        return work.changes()

    def settle(self, deadline_id: UUID, how: str, reason: str = "") -> Changes:
        """Say that a deadline is met, or dropped with a reason (a regime set by mistake too)."""
        words = QT_TRANSLATE_NOOP("deadlines", "Settle the deadline")
        with self._unit_of_work("settle_deadline", words) as work:
            deadline = self._open(work, deadline_id)
            deadline.settled = one_of("how", how, ("met", "dropped"))
            deadline.settled_because = given_reason(reason) if how == "dropped" else reason
            deadline.settled_on = self._clock.today()
            work.subject = deadline_id
        return work.changes()

    def ask_pieces(self, deadline_id: UUID, reason: str, requested_on: date, limit_days: int) -> Changes:
        """Ask for missing pieces with a time limit (CRPA L114-5): the clock stops, or has not started."""
        words = QT_TRANSLATE_NOOP("deadlines", "Ask for missing pieces")
        with self._unit_of_work("ask_for_pieces", words) as work:
            origin = self._legal(work, deadline_id).origin_on
            self._refuse_future(requested_on, "requested_on")
            if origin is not None and requested_on < origin:
                text = QT_TRANSLATE_NOOP("deadlines", "The request came on {day}: ask for its pieces from that day on.")
                raise UserError(text.format(day=f"{origin:%d/%m/%Y}"), field="requested_on")
            Suspension(requested_on, limit_days)
            row = DeadlineSuspension(
                deadline_id=deadline_id,
                reason=given_reason(reason),
                requested_on=requested_on,
                limit_days=limit_days,
            )
            work.subject = work.add(row).id
        return work.changes()

    def receive_pieces(self, suspension_id: UUID, produced_on: date) -> Changes:
        """Record the day the pieces came: the clock runs again from it, at the latest from the end of the limit."""
        words = QT_TRANSLATE_NOOP("deadlines", "Receive the missing pieces")
        with self._unit_of_work("receive_pieces", words) as work:
            row = work.get(DeadlineSuspension, suspension_id)
            if row.deadline_id is not None:
                self._open(work, row.deadline_id)
            self._refuse_future(produced_on, "produced_on")
            if row.requested_on is not None:
                Suspension(row.requested_on, row.limit_days or 0, produced_on)
            row.produced_on, work.subject = produced_on, row.deadline_id
        return work.changes()

    def keep_duty(self, values: DutyInput, duty_id: UUID | None = None) -> Changes:
        """Keep a recurring duty under the next permanent number, or change one, which keeps its own; it is called."""
        with self._unit_of_work("keep_duty", QT_TRANSLATE_NOOP("deadlines", "Keep the recurring duty")) as work:
            wanted = {**asdict(values), "rule": check_rule(values.rule, values.from_on)}
            duty = work.get(RecurringDuty, duty_id) if duty_id else RecurringDuty()
            for name, value in wanted.items():
                setattr(duty, name, value)
            if duty_id is None:
                duty.number = (work.session.scalars(select(func.max(RecurringDuty.number))).first() or 0) + 1
                work.add(duty)
            self._call(work, duty, self.horizon(), anew=True)
            work.subject = duty.id
        return work.changes()

    def end_duty(self, duty_id: UUID) -> Changes:
        """Call a duty no more from today on; its number stays taken, what it called stays."""
        with self._unit_of_work("end_duty", QT_TRANSLATE_NOOP("deadlines", "End the recurring duty")) as work:
            duty, today = work.get(RecurringDuty, duty_id), self._clock.today()
            duty.until_on = max(today - timedelta(days=1), duty.from_on or today)
            work.subject = duty_id
        return work.changes()

    def horizon(self) -> date:
        """Return the day up to which duties are called by themselves."""
        return self._clock.today() + AHEAD

    def call_duties(self, until: date) -> Changes:
        """Make the deadlines of the duties that fall due up to a day, once each; none older than its duty is."""
        with self._unit_of_work("call_duties", QT_TRANSLATE_NOOP("deadlines", "Call the recurring duties")) as work:
            for duty in work.session.scalars(select(RecurringDuty).where(RecurringDuty.from_on.is_not(None))).all():
                self._call(work, duty, until)
        return work.changes()

    def recount(self, moves: Sequence[MovedLetter]) -> Changes:
        """Give open letters the target that another calendar counts; one moved by hand meanwhile stays."""
        words = QT_TRANSLATE_NOOP("deadlines", "Count the targets of letters again")
        with self._unit_of_work("recount_targets", words) as work:
            for move in moves:
                letter = work.get(Letter, move.id)
                if letter.due_on == move.before:
                    letter.due_on = move.after
        return work.changes()

    def _call(self, work: Work, duty: RecurringDuty, until: date, *, anew: bool = False) -> None:
        """Call a duty for what follows its last time; `anew` from today on: its rule may be another one."""
        known = set(work.session.scalars(select(Deadline.origin_on).where(Deadline.duty_id == duty.id)).all())
        first = duty.from_on or until
        last = min(until, duty.until_on or until)
        kept_on = duty.created_at.date() if duty.created_at else first
        after = max(first, self._clock.today() if anew else kept_on) - timedelta(days=1)
        called = [] if anew else list(filter(None, known))
        for day in days_of(duty.rule, first, max([after, *called]), last, self._calendar()):
            if day in known:
                continue
            work.add(
                Deadline(
                    id=shipped_id("deadline", f"{duty.id}/{day}"),  # two devices that call a duty apart agree
                    title=duty.title,
                    nature="review",
                    origin_on=day,
                    fixed_on=day,
                    owner_id=duty.owner_id,
                    alert_days=duty.days_before,
                    duty_id=duty.id,
                )
            )

    def _check(self, values: DeadlineInput) -> None:
        one_of("nature", values.nature, _TYPED)
        if values.fixed_on is not None:
            self._refuse_day_off(values.fixed_on, "fixed_on")
        elif values.origin_on is None or values.duration is None:
            text = QT_TRANSLATE_NOOP("deadlines", "Give a day, or the day a delay starts and how long it is.")
            raise UserError(text, field="fixed_on")
        else:
            last_day(values.origin_on, values.duration, Unit(one_of("unit", values.unit, Unit)), self._calendar())
        if not 0 <= values.alert_days <= MOST_ALERT:
            text = QT_TRANSLATE_NOOP("deadlines", "Warn from 0 to {most} working days before.").format(most=MOST_ALERT)
            raise UserError(text, field="alert_days")

    def _present_day(self, deadline: Deadline) -> date | None:
        if deadline.fixed_on is not None or deadline.origin_on is None or deadline.duration is None:
            return deadline.fixed_on
        return last_day(deadline.origin_on, deadline.duration, Unit(deadline.unit), self._calendar())

    def _refuse_day_off(self, day: date, field: str = "day") -> None:
        """Refuse a day on which the service does not work, with the next one that it does."""
        calendar = self._calendar()
        why = calendar.explain(day)
        if why is not None:
            text = QT_TRANSLATE_NOOP("deadlines", "{day} is off ({why}): choose {next} for instance.")
            free = calendar.next_working_day(day)
            raise UserError(text.format(day=f"{day:%d/%m/%Y}", why=why, next=f"{free:%d/%m/%Y}"), field=field)

    def _refuse_future(self, day: date, field: str) -> None:
        if day > self._clock.today():
            text = QT_TRANSLATE_NOOP("deadlines", "This day is to come: record what has happened.")
            raise UserError(text, field=field)

    def _refuse_second(self, work: Work, letter_id: UUID) -> None:
        present = select(Deadline.id).where(
            Deadline.subject_id == letter_id, Deadline.nature == "legal", Deadline.settled == ""
        )
        if work.session.scalars(present).first() is not None:
            text = QT_TRANSLATE_NOOP("deadlines", "A legal clock runs on this letter: drop it with a reason first.")
            raise UserError(text, field="ground")

    def _open(self, work: Work, deadline_id: UUID) -> Deadline:
        deadline = work.get(Deadline, deadline_id)
        if deadline.settled:
            raise UserError(SETTLED)
        return deadline

    def _legal(self, work: Work, deadline_id: UUID) -> Deadline:
        deadline = self._open(work, deadline_id)
        if deadline.nature != "legal":
            raise UserError(NOT_LEGAL)
        return deadline


def _reception(letter: Letter) -> date:
    if letter.direction == "incoming" and letter.received_on is not None:
        return letter.received_on
    text = QT_TRANSLATE_NOOP("deadlines", "A legal clock runs on a letter that arrived: choose an arrival.")
    raise UserError(text, field="letter")


def _rule(values: ClockInput) -> SilenceRule:
    """Return the rule of a line of the guided list, or of a text that is named."""
    if values.ground:
        ground: Any = GROUND_BY_CODE[one_of("ground", values.ground, GROUND_BY_CODE)]
        return SilenceRule(ground.regime, ground.months, ground.article)
    if values.regime is Regime.NONE or not values.text.strip():
        text = QT_TRANSLATE_NOOP("deadlines", "Say what silence means, and by which text (CRPA L231-1 to L231-6).")
        raise UserError(text, field="ground")
    return SilenceRule(values.regime, values.months, values.text.strip())
