"""What is due to be chased and what was sent: parameterised SQL, frozen rows."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import date, datetime, timedelta
from json import dumps
from typing import Any, Final, NamedTuple
from uuid import UUID

from aso_desktop.core.calendar import Calendar
from aso_desktop.services.circuits import queries as circuits
from aso_desktop.services.deadlines import queries as deadlines
from aso_desktop.services.deadlines.days import State
from aso_desktop.services.reminders.values import SHIPPED, Rule

Connection = Any
"""A DB-API connection."""


class Due(NamedTuple):
    """Something to chase: who is asked, how late it is, how often they were reminded. `late_days` are calendar days."""

    subject: str
    subject_id: UUID
    step: str
    number: str
    title: str
    agent_id: UUID | None
    recipient: str
    address: str
    dossier_id: UUID | None
    contact_id: UUID | None
    due_on: date
    late_days: int
    rank: int
    last_sent_on: date | None
    rule: Rule


class ReminderRow(NamedTuple):
    """A reminder that was sent."""

    id: UUID
    subject: str
    subject_id: UUID | None
    rank: int
    channel: str
    recipient: str
    text: str
    sent_at: str
    late_days: int


class RuleRow(NamedTuple):
    """A rule as it is edited; `id` is None for one that is shipped."""

    id: UUID | None
    label: str
    subject: str
    state: str
    after_days: int
    interval_days: int
    most: int
    channel: str
    at_opening: bool
    wording: str


class CallRow(NamedTuple):
    """One line of the call book."""

    id: UUID
    direction: str
    called_at: str
    caller: str
    phone: str
    subject: str
    notes: str
    follow_up: str
    call_back_on: str
    for_agent: str
    done: bool


class _Candidate(NamedTuple):
    subject: str
    subject_id: UUID
    step: str
    state: str
    number: str
    title: str
    agent_id: UUID | None
    dossier_id: UUID | None
    contact_id: UUID | None
    due_on: date


class _Days:
    """The day it is, and the working days before it: the first that so many are over for is counted once."""

    def __init__(self, calendar: Calendar, today: date) -> None:
        self._calendar = calendar
        self.today = today
        self._latest: dict[int, date] = {}

    def have_passed(self, since: date, working_days: int) -> bool:
        """Say whether so many working days are over since a day, however long ago that is."""
        return since <= self._latest_since(working_days)

    def _latest_since(self, working_days: int) -> date:
        """Return the latest day since which so many working days are over today."""
        if working_days <= 0:
            return self.today
        if working_days not in self._latest:
            first_over = self._calendar.add_working_days(self.today + _DAY, -working_days)
            self._latest[working_days] = first_over - _DAY
        return self._latest[working_days]


_Told = Mapping[tuple[UUID, UUID | None], tuple[int, date]]
"""How many reminders somebody was sent about a thing, and the day of the last."""
_MANY: Final = 1_000
_DAY: Final = timedelta(days=1)
RULES: Final = """
    SELECT id, subject, state, after_days, interval_days, most, channel, at_opening, wording FROM reminder_rule
    WHERE inactive = 0 ORDER BY local_id
"""
RULE_ROWS: Final = """
    SELECT id, label, subject, state, after_days, interval_days, most, channel, at_opening, wording FROM reminder_rule
    WHERE inactive = 0 ORDER BY local_id
"""
AGENTS: Final = "SELECT id, name, email FROM agent"
SENT: Final = """
    SELECT r.subject_id, r.agent_id, count(*), max(r.sent_at) FROM json_each(?) AS wanted
    CROSS JOIN reminder AS r ON r.subject_id = unhex(wanted.value) GROUP BY r.subject_id, r.agent_id
"""
LETTERS: Final = """
    SELECT id, number, subject, lead_id, dossier_id, due_on, state,
           (SELECT p.contact_id FROM letter_party AS p WHERE p.letter_id = letter.id AND p.role = 'sender' LIMIT 1)
    FROM letter WHERE is_open = 1 AND due_key < ? ORDER BY due_key, local_id LIMIT ?
"""
TASKS: Final = """
    SELECT id, title, owner_id, due_on, state FROM task
    WHERE state IN ('todo', 'doing') AND due_on < ? ORDER BY due_on, local_id LIMIT ?
"""
_SENT_ROW: Final = "SELECT id, subject, subject_id, rank, channel, recipient, text, sent_at, late_days FROM reminder"
OF_SUBJECT: Final = f"{_SENT_ROW} WHERE subject_id = ? ORDER BY rank, sent_at"
OF_DOSSIER: Final = f"{_SENT_ROW} WHERE dossier_id = ? ORDER BY sent_at DESC LIMIT ?"
OF_CONTACT: Final = f"{_SENT_ROW} WHERE contact_id = ? ORDER BY sent_at DESC LIMIT ?"
NEWEST: Final = f"{_SENT_ROW} ORDER BY sent_at DESC LIMIT ?"
SINCE: Final = f"{_SENT_ROW} WHERE sent_at >= ? ORDER BY sent_at"
CALLS: Final = """
    SELECT c.id, c.direction, coalesce(c.called_at, ''), c.caller, c.phone, c.subject, c.notes, c.follow_up,
           coalesce(c.call_back_on, ''), coalesce(g.name, ''), c.done
    FROM phone_call AS c LEFT JOIN agent AS g ON g.id = c.for_agent_id ORDER BY c.called_at DESC LIMIT ?
"""


def rules(db: Connection) -> tuple[Rule, ...]:
    """Return the rules in force: the service's own, or those that are shipped."""
    own = tuple(
        Rule(UUID(bytes=key), subject, state, after, gap, most, channel, bool(opening), wording)
        for key, subject, state, after, gap, most, channel, opening, wording in db.execute(RULES)
    )
    return own or SHIPPED


def rule_rows(db: Connection) -> list[RuleRow]:
    """Return the rules in force with their names: the service's own, or those that are shipped."""
    own = [
        RuleRow(UUID(bytes=key), label, subject, state, after, gap, most, channel, bool(opening), wording)
        for key, label, subject, state, after, gap, most, channel, opening, wording in db.execute(RULE_ROWS)
    ]
    return own or [RuleRow(None, "", *rule[1:]) for rule in SHIPPED]


def due(db: Connection, calendar: Calendar, today: date) -> list[Due]:
    """Return what may be chased today, the latest first: late enough, not too soon again, not too often."""
    people = {UUID(bytes=key): (name, address) for key, name, address in db.execute(AGENTS)}
    found = []
    in_force = rules(db)
    candidates = list(_candidates(db, calendar, today, {rule.subject for rule in in_force}))
    told, days = _already_told(db, candidates), _Days(calendar, today)
    for candidate in candidates:
        rule = next((rule for rule in in_force if _fits(rule, candidate)), None)
        if rule is not None and (one := _due(candidate, rule, told, people, days)) is not None:
            found.append(one)
    return sorted(found, key=lambda one: (one.due_on, one.title))


def of_subject(db: Connection, subject_id: UUID) -> list[ReminderRow]:
    """Return the reminders sent about a letter, a circuit, a deadline or a task, in their order."""
    return [_sent(row) for row in db.execute(OF_SUBJECT, (subject_id.bytes,))]


def of_dossier(db: Connection, dossier_id: UUID, limit: int = _MANY) -> list[ReminderRow]:
    """Return the reminders sent about what a dossier holds, newest first."""
    return [_sent(row) for row in db.execute(OF_DOSSIER, (dossier_id.bytes, limit))]


def of_contact(db: Connection, contact_id: UUID, limit: int = _MANY) -> list[ReminderRow]:
    """Return the reminders sent about the letters of a contact, newest first."""
    return [_sent(row) for row in db.execute(OF_CONTACT, (contact_id.bytes, limit))]


def newest(db: Connection, limit: int = _MANY) -> list[ReminderRow]:
    """Return the reminders sent, newest first."""
    return [_sent(row) for row in db.execute(NEWEST, (limit,))]


def since(db: Connection, moment: str) -> list[ReminderRow]:
    """Return the reminders sent since an instant (ISO text, UTC)."""
    return [_sent(row) for row in db.execute(SINCE, (moment,))]


def calls(db: Connection, limit: int = _MANY) -> list[CallRow]:
    """Return the call book, newest first."""
    return [CallRow._make((UUID(bytes=row[0]), *row[1:-1], bool(row[-1]))) for row in db.execute(CALLS, (limit,))]


def _fits(rule: Rule, candidate: _Candidate) -> bool:
    return rule.subject == candidate.subject and rule.state in ("", candidate.state)


def _already_told(db: Connection, candidates: Sequence[_Candidate]) -> _Told:
    wanted = dumps([candidate.subject_id.hex for candidate in candidates])
    return {
        (UUID(bytes=subject), _uuid(agent)): (count, datetime.fromisoformat(last).date())
        for subject, agent, count, last in db.execute(SENT, (wanted,))
        if last
    }


def _due(c: _Candidate, rule: Rule, told: _Told, people: Mapping[UUID, tuple[str, str]], days: _Days) -> Due | None:
    if not days.have_passed(c.due_on, rule.after_days):
        return None
    sent, last_on = told.get((c.subject_id, c.agent_id), (0, None))
    if sent >= rule.most or (last_on and not days.have_passed(last_on, rule.interval_days)):
        return None
    name, address = people.get(c.agent_id, ("", "")) if c.agent_id else ("", "")
    return Due(
        c.subject, c.subject_id, c.step, c.number, c.title, c.agent_id, name, address, c.dossier_id, c.contact_id,
        c.due_on, max(0, (days.today - c.due_on).days), sent + 1, last_on, rule,
    )  # fmt: skip


def _candidates(db: Connection, calendar: Calendar, today: date, wanted: set[str]) -> Iterator[_Candidate]:
    if "circuit" in wanted:
        yield from _circuits(db, calendar, today)
    if "letter" in wanted:
        for key, number, subject, lead, dossier, day, state, contact in db.execute(LETTERS, (today.isoformat(), _MANY)):
            yield _Candidate(
                "letter", UUID(bytes=key), "", state, number or "", subject, _uuid(lead), _uuid(dossier),
                _uuid(contact), date.fromisoformat(day),
            )  # fmt: skip
    if "task" in wanted:
        for key, title, owner, day, state in db.execute(TASKS, (today.isoformat(), _MANY)):
            on = date.fromisoformat(day)
            yield _Candidate("task", UUID(bytes=key), "", state, "", title, _uuid(owner), None, None, on)
    if "deadline" in wanted:
        yield from _deadlines(db, calendar, today)


def _circuits(db: Connection, calendar: Calendar, today: date) -> Iterator[_Candidate]:
    for waiting in circuits.waiting(db, calendar, today):
        if not waiting.late or waiting.due_on is None:
            continue
        row, step = waiting.circuit, waiting.step
        yield _Candidate(
            "circuit", row.id, step.step.function, str(step.step.mode), "", row.title, step.holder_id, row.dossier_id,
            None, waiting.due_on,
        )  # fmt: skip


def _deadlines(db: Connection, calendar: Calendar, today: date) -> Iterator[_Candidate]:
    """Give the deadlines that are late or near; never one that is suspended."""
    for row in deadlines.running(db, calendar, today, (date.min, today)):
        day = row.days.last_day
        if day is not None and row.days.state is not State.SUSPENDED and day <= today:
            dossier = row.subject_id if row.subject == "dossier" else None
            yield _Candidate(
                "deadline", row.id, "", row.nature, row.number, row.title, row.owner_id, dossier, None, day
            )


def _sent(row: Sequence[Any]) -> ReminderRow:
    key, subject, on, *more = row
    return ReminderRow(UUID(bytes=key), subject, _uuid(on), *more)


def _uuid(value: bytes | None) -> UUID | None:
    return UUID(bytes=value) if value else None


def planned() -> Mapping[str, tuple[str, tuple[Any, ...]]]:
    """Return every statement with values that fit, for the test that plans them against the schema."""
    key = bytes(16)
    return {
        "rules": (RULES, ()),
        "rule_rows": (RULE_ROWS, ()),
        "agents": (AGENTS, ()),
        "sent": (SENT, ("[]",)),
        "letters": (LETTERS, ("", 1)),
        "tasks": (TASKS, ("", 1)),
        "of_subject": (OF_SUBJECT, (key,)),
        "of_dossier": (OF_DOSSIER, (key, 1)),
        "of_contact": (OF_CONTACT, (key, 1)),
        "newest": (NEWEST, (1,)),
        "since": (SINCE, ("",)),
        "calls": (CALLS, (1,)),
    }
