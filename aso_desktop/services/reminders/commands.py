"""Writes of reminders: sent once and logged for ever, rules of the service's own, the call book."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import asdict
from itertools import groupby
from typing import NamedTuple
from uuid import UUID

from aso_desktop.core.calendar import Calendar
from aso_desktop.core.changes import Changes
from aso_desktop.core.clock import Clock
from aso_desktop.core.errors import UserError
from aso_desktop.core.i18n import QT_TRANSLATE_NOOP, Translate, say
from aso_desktop.models.reminders import PhoneCall, Reminder, ReminderRule
from aso_desktop.services.reminders import queries
from aso_desktop.services.reminders.queries import Due
from aso_desktop.services.reminders.values import CLOSING, GREETING, HEADING, CallInput, RuleInput
from aso_desktop.services.reminders.wording import line_of
from aso_desktop.store.unit_of_work import UnitOfWork, Work

Wanted = Callable[[Due], bool]


class Digest(NamedTuple):
    """What one person is told: everything they are late with, in one message."""

    recipient: str
    address: str
    heading: str
    text: str
    items: tuple[Due, ...]


class Sent(NamedTuple):
    """What was sent, and what that changed."""

    digests: tuple[Digest, ...]
    changes: Changes


class ReminderService:
    """Sends reminders, keeps their rules and the call book."""

    def __init__(self, unit_of_work: UnitOfWork, clock: Clock, calendar: Callable[[], Calendar]) -> None:
        """Know where writes go, the time, and the calendar of the service in force."""
        self._unit_of_work = unit_of_work
        self._clock = clock
        self._calendar = calendar

    def send(self, wanted: Wanted, translate: Translate, text: str = "") -> Sent:
        """Log the reminders that are due and wanted, one message for each person; what is not due is not sent.

        `text` stands instead of the wording when one item is chased. A reminder sent cannot be taken back.
        """
        words = QT_TRANSLATE_NOOP("reminders", "Send reminders")
        with self._unit_of_work("send_reminders", words, undoable=False) as work:
            today = self._clock.today()
            items = [one for one in queries.due(work.connection, self._calendar(), today) if wanted(one)]
            digests = tuple(self._digests(items, translate, text))
            for digest in digests:
                self._log(work, digest)
        return Sent(digests, work.changes())

    def send_at_opening(self, translate: Translate) -> Sent:
        """Send what the rules send by themselves when the program opens."""
        return self.send(lambda one: one.rule.at_opening, translate)

    def send_one(self, subject_id: UUID, translate: Translate, text: str = "") -> Sent:
        """Chase one item; refuse with the reason when it is not due."""
        sent = self.send(lambda one: one.subject_id == subject_id, translate, text)
        if not sent.digests:
            words = QT_TRANSLATE_NOOP("reminders", "Nothing to chase: it is not late, or they were reminded lately.")
            raise UserError(words)
        return sent

    def keep_rule(self, values: RuleInput, rule_id: UUID | None = None) -> Changes:
        """Make or change a rule; while the service keeps one of its own, those that are shipped rest."""
        with self._unit_of_work("keep_reminder_rule", QT_TRANSLATE_NOOP("reminders", "Keep the rule")) as work:
            rule = work.get(ReminderRule, rule_id) if rule_id else ReminderRule()
            for name, value in asdict(values).items():
                setattr(rule, name, value)
            work.subject = rule.id if rule_id else work.add(rule).id
        return work.changes()

    def rest_rule(self, rule_id: UUID) -> Changes:
        """Let a rule rest."""
        with self._unit_of_work("rest_reminder_rule", QT_TRANSLATE_NOOP("reminders", "Let the rule rest")) as work:
            work.get(ReminderRule, rule_id).inactive = True
            work.subject = rule_id
        return work.changes()

    def note_call(self, values: CallInput) -> Changes:
        """Note a call in the call book."""
        with self._unit_of_work("note_call", QT_TRANSLATE_NOOP("reminders", "Note the call")) as work:
            call = PhoneCall(**{**asdict(values), "called_at": values.called_at or work.now})
            call.done = values.call_back_on is None
            work.subject = work.add(call).id
        return work.changes()

    def call_done(self, call_id: UUID) -> Changes:
        """Say that the call was returned."""
        with self._unit_of_work("call_done", QT_TRANSLATE_NOOP("reminders", "Call returned")) as work:
            work.get(PhoneCall, call_id).done = True
            work.subject = call_id
        return work.changes()

    def _digests(self, items: Sequence[Due], translate: Translate, text: str) -> Iterable[Digest]:
        ordered = sorted(items, key=lambda one: (str(one.agent_id), one.due_on))
        heading = say(HEADING.format(day=f"{self._clock.today():%d/%m/%Y}"), translate)
        for _agent, group in groupby(ordered, key=lambda one: one.agent_id):
            told = tuple(group)
            lines = [text] if text and len(told) == 1 else [line_of(one, translate) for one in told]
            greeting = [say(GREETING.format(name=told[0].recipient), translate), ""] if told[0].recipient else []
            whole = "\n".join([*greeting, *lines, "", say(CLOSING, translate)])
            yield Digest(told[0].recipient, told[0].address, heading, whole, told)

    def _log(self, work: Work, digest: Digest) -> None:
        for one in digest.items:
            work.add(
                Reminder(
                    subject=one.subject,
                    subject_id=one.subject_id,
                    rank=one.rank,
                    channel=one.rule.channel,
                    recipient=digest.recipient,
                    contact_id=one.contact_id,
                    agent_id=one.agent_id,
                    dossier_id=one.dossier_id,
                    text=digest.text,
                    sent_at=work.now,
                    rule_id=one.rule.id,
                    late_days=one.late_days,
                )
            )
