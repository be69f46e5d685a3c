"""What is due to be chased and what was sent: parameterised SQL, frozen rows."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import date, datetime
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


_MANY: Final = 1_000
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
    SELECT count(*), max(sent_at) FROM reminder WHERE subject_id = ? AND (agent_id IS ? OR agent_id = ?)
"""
LETTERS: Final = """
    SELECT id, number, subject, lead_id, dossier_id, due_on, state,
           (SELECT p.contact_id FROM letter_party AS p WHERE p.letter_id = letter.id AND p.role = 'sender' LIMIT 1)
    FROM letter WHERE is_open = 1 AND due_on < ? ORDER BY due_on, local_id LIMIT ?
"""
TASKS: Final = """
    SELECT id, title, owner_id, due_on, state FROM task
    WHERE state IN ('todo', 'doing') AND due_on < ? ORDER BY due_on, local_id LIMIT ?
"""
_SENT_ROW: Final = "SELECT id, subject, subject_id, rank, channel, recipient, text, sent_at, late_days FROM reminder"
OF_SUBJECT: Final = f"{_SENT_ROW} WHERE subject_id = ? ORDER BY rank, sent_at"
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
    for candidate in _candidates(db, calendar, today, {rule.subject for rule in in_force}):
        rule = next((rule for rule in in_force if _fits(rule, candidate)), None)
        if rule is None or (one := _due(db, candidate, rule, people, calendar, today)) is None:
            continue
        found.append(one)
    return sorted(found, key=lambda one: (one.due_on, one.title))


def of_subject(db: Connection, subject_id: UUID) -> list[ReminderRow]:
    """Return the reminders sent about a letter, a circuit, a deadline or a task, in their order."""
    return [_sent(row) for row in db.execute(OF_SUBJECT, (subject_id.bytes,))]


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


def _due(
    db: Connection, c: _Candidate, rule: Rule, people: Mapping[UUID, tuple[str, str]], calendar: Calendar, today: date
) -> Due | None:
    if not _have_passed(calendar, c.due_on, rule.after_days, today):
        return None
    agent = c.agent_id.bytes if c.agent_id else None
    sent, last = db.execute(SENT, (c.subject_id.bytes, agent, agent)).fetchone()
    last_on = datetime.fromisoformat(last).date() if last else None
    if sent >= rule.most or (last_on and not _have_passed(calendar, last_on, rule.interval_days, today)):
        return None
    name, address = people.get(c.agent_id, ("", "")) if c.agent_id else ("", "")
    return Due(
        c.subject, c.subject_id, c.step, c.number, c.title, c.agent_id, name, address, c.dossier_id, c.contact_id,
        c.due_on, max(0, (today - c.due_on).days), sent + 1, last_on, rule,
    )  # fmt: skip


def _have_passed(calendar: Calendar, since: date, working_days: int, today: date) -> bool:
    """Say whether so many working days are over: counted from their beginning, however long ago that is."""
    if today < since:
        return False
    return working_days <= 0 or today >= calendar.add_working_days(since, working_days)


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
    for row in deadlines.running(db, calendar, today):
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
        "sent": (SENT, (key, key, key)),
        "letters": (LETTERS, ("", 1)),
        "tasks": (TASKS, ("", 1)),
        "of_subject": (OF_SUBJECT, (key,)),
        "newest": (NEWEST, (1,)),
        "since": (SINCE, ("",)),
        "calls": (CALLS, (1,)),
    }
