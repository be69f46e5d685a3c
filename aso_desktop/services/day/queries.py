"""The day of one person: every thing once, in its most urgent group, with the reason and what Enter does."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date, timedelta
from typing import Any, Final, NamedTuple
from uuid import UUID

from aso_desktop.core.calendar import Calendar
from aso_desktop.services.budget import queries as budget
from aso_desktop.services.budget.cases import queries as cases
from aso_desktop.services.budget.drifting import queries as drifting
from aso_desktop.services.circuits import queries as circuits
from aso_desktop.services.deadlines import queries as deadlines

Connection = Any
"""A DB-API connection on the reader's thread."""

GROUPS: Final = ("late", "today", "visa", "soon", "drafts", "conflicts", "budget")
"""In the order they are shown; a thing stands in the first that fits."""
SOON_DAYS: Final = 3
MOST: Final = 200


class View(NamedTuple):
    """Whose day, on which day, counted by which calendar; `holders` are those the person acts for, self included."""

    agent_id: UUID | None
    today: date
    calendar: Calendar
    holders: frozenset[UUID] = frozenset()


class Conflict(NamedTuple):
    """A row with versions that stand against each other."""

    table: str
    row_id: UUID
    column: str
    versions: int


class Item(NamedTuple):
    """One thing to deal with. `kind` names it for commands; `action` is what Enter does; days are calendar days."""

    local_id: int
    group: str
    kind: str
    id: UUID
    number: str
    title: str
    who: str
    due_on: date | None
    late_days: int
    action: str
    place: int | None = None


class Figures(NamedTuple):
    """What was done on one day, and what stands at its end."""

    received: int
    sent: int
    tasks_done: int
    acts: int
    reminders: int
    dossiers_closed: int
    blocked: int
    unblocked: int


LETTERS: Final = """
    SELECT id, ifnull(number, ''), subject, ifnull(correspondents, ''), due_on, direction FROM letter
    WHERE lead_id = ? AND is_open = 1 AND due_on <= ? ORDER BY due_on, local_id LIMIT ?
"""
TASKS: Final = """
    SELECT t.id, ifnull(d.number, ifnull(l.number, '')), t.title, t.due_on
    FROM task AS t LEFT JOIN dossier AS d ON d.id = t.source_id LEFT JOIN letter AS l ON l.id = t.source_id
    WHERE t.owner_id = ? AND t.state IN ('todo', 'doing') AND t.due_on <= ? ORDER BY t.due_on, t.local_id LIMIT ?
"""
DRAFTS: Final = """
    SELECT id, title FROM document_draft
    WHERE created_by = ? AND state <> 'final' ORDER BY local_id DESC LIMIT ?
"""
CALLS: Final = """
    SELECT id, subject, caller, call_back_on FROM phone_call
    WHERE done = 0 AND for_agent_id = ? AND call_back_on <= ? ORDER BY call_back_on LIMIT ?
"""
ARRIVED: Final = "SELECT count(*) FROM letter WHERE day = ? AND direction = 'incoming'"
LEFT: Final = "SELECT count(*) FROM letter WHERE day = ? AND direction = 'outgoing' AND sent_on = ?"
TASKS_DONE: Final = "SELECT count(*) FROM task WHERE done_on = ?"
ACTS: Final = "SELECT count(*) FROM endorsement WHERE acted_at >= ? AND acted_at < ? AND result <> 'read'"
REMINDED: Final = "SELECT count(*) FROM reminder WHERE sent_at >= ? AND sent_at < ?"
CLOSED: Final = "SELECT count(*) FROM dossier WHERE closed_on = ?"
BLOCKED: Final = "SELECT count(*) FROM dossier_stop WHERE lifted_at IS NULL AND kind = 'block'"
LIFTED: Final = "SELECT count(*) FROM dossier_stop WHERE lifted_at >= ? AND lifted_at < ? AND kind = 'block'"


def view_of(db: Connection, agent_id: UUID | None, today: date, calendar: Calendar) -> View:
    """Return the view of one person, with those they act for that day."""
    return View(agent_id, today, calendar, circuits.holders(db, agent_id, today))


def day(db: Connection, view: View, conflicts: Sequence[Conflict] = ()) -> list[Item]:
    """Return what one person has to deal with, the most urgent first; each thing stands once."""
    found: dict[UUID, Item] = {}
    for item in _all(db, view, conflicts):
        present = found.get(item.id)
        if present is None or GROUPS.index(item.group) < GROUPS.index(present.group):
            found[item.id] = item
    ordered = sorted(found.values(), key=lambda item: (GROUPS.index(item.group), item.due_on or date.max, item.title))
    return [item._replace(local_id=place) for place, item in enumerate(ordered, 1)]


def figures(db: Connection, on: date) -> Figures:
    """Return what was done in the office on a day."""
    day_, after = on.isoformat(), (on + timedelta(days=1)).isoformat()
    asked = (
        (ARRIVED, (day_,)),
        (LEFT, (day_, day_)),
        (TASKS_DONE, (day_,)),
        (ACTS, (day_, after)),
        (REMINDED, (day_, after)),
        (CLOSED, (day_,)),
        (BLOCKED, ()),
        (LIFTED, (day_, after)),
    )
    return Figures(*(int(db.execute(sql, values).fetchone()[0]) for sql, values in asked))


def _all(db: Connection, view: View, conflicts: Iterable[Conflict]) -> Iterator[Item]:
    yield from _visas(db, view)
    if view.agent_id is not None:
        yield from _letters(db, view, view.agent_id)
        yield from _tasks(db, view, view.agent_id)
        yield from _calls(db, view, view.agent_id)
        yield from _drafts(db, view.agent_id)
    yield from _deadlines(db, view)
    for one in conflicts:
        yield Item(0, "conflicts", "conflict", one.row_id, one.table, one.column, str(one.versions), None, 0, "choose")
    yield from _budget(db, view.today)


def _visas(db: Connection, view: View) -> Iterator[Item]:
    """Give the steps that wait for the person or somebody they act for, and the late ones of others, to chase."""
    mine = view.holders | ({view.agent_id} if view.agent_id else set())
    for waiting in circuits.waiting(db, view.calendar, view.today):
        row, is_mine = waiting.circuit, waiting.step.holder_id in mine
        if not is_mine and not waiting.late:
            continue
        late = (view.today - waiting.due_on).days if waiting.late and waiting.due_on else 0
        yield Item(
            0, "late" if late else "visa", "circuit", row.id, "", row.title, waiting.step.step.function, waiting.due_on,
            late, "endorse" if is_mine else "chase", waiting.place,
        )  # fmt: skip


def _letters(db: Connection, view: View, agent: UUID) -> Iterator[Item]:
    for key, number, subject, who, due, direction in db.execute(LETTERS, (agent.bytes, _soon(view), MOST)):
        action = "reply" if direction == "incoming" else "resume"
        yield _dated(view, Item(0, "", "letter", UUID(bytes=key), number, subject, who, _day(due), 0, action))


def _tasks(db: Connection, view: View, agent: UUID) -> Iterator[Item]:
    for key, number, title, due in db.execute(TASKS, (agent.bytes, _soon(view), MOST)):
        yield _dated(view, Item(0, "", "task", UUID(bytes=key), number, title, "", _day(due), 0, "finish"))


def _calls(db: Connection, view: View, agent: UUID) -> Iterator[Item]:
    for key, subject, caller, due in db.execute(CALLS, (agent.bytes, _soon(view), MOST)):
        yield _dated(view, Item(0, "", "call", UUID(bytes=key), "", subject, caller, _day(due), 0, "call_back"))


def _drafts(db: Connection, agent: UUID) -> Iterator[Item]:
    for key, title in db.execute(DRAFTS, (agent.bytes, MOST)):
        yield Item(0, "drafts", "draft", UUID(bytes=key), "", title, "", None, 0, "resume")


def _deadlines(db: Connection, view: View) -> Iterator[Item]:
    for row in deadlines.pressing(db, view.calendar, view.today, view.agent_id):
        due = row.days.last_day
        if due is None:
            continue
        late = (view.today - due).days
        group = "late" if late > 0 else "today" if late == 0 else "soon"
        yield Item(
            0, group, "deadline", row.id, row.number, row.title, row.about, due, max(0, late),
            "decide" if row.nature == "legal" else "settle",
        )  # fmt: skip


def _budget(db: Connection, today: date) -> Iterator[Item]:
    year = budget.year_of(db, today.year)
    if year is None:
        return
    for case in cases.cases(db, year.id):
        if case.is_open:
            yield Item(0, "budget", "excess", case.line.id, case.line.code, case.line.label, "", None, 0, "examine")
    for drift in drifting.drifts(db, year, today):
        line = drift.state.line
        if drift.drift.level == "alert" and not drift.acknowledged:
            yield Item(0, "budget", "drift", line.id, line.code, line.label, "", None, 0, "examine")


def _dated(view: View, item: Item) -> Item:
    """Return an item in the group of its day."""
    due = item.due_on or view.today
    group = "late" if due < view.today else "today" if due == view.today else "soon"
    return item._replace(group=group, late_days=max(0, (view.today - due).days))


def _day(text: str) -> date:
    return date.fromisoformat(text)


def _soon(view: View) -> str:
    return view.calendar.add_working_days(view.today, SOON_DAYS).isoformat()


def planned() -> Mapping[str, tuple[str, tuple[Any, ...]]]:
    """Return every statement with values that fit, for the test that plans them against the schema."""
    key = bytes(16)
    return {
        "letters": (LETTERS, (key, "", 1)),
        "tasks": (TASKS, (key, "", 1)),
        "drafts": (DRAFTS, (key, 1)),
        "calls": (CALLS, (key, "", 1)),
        "arrived": (ARRIVED, ("",)),
        "left": (LEFT, ("", "")),
        "tasks_done": (TASKS_DONE, ("",)),
        "acts": (ACTS, ("", "")),
        "reminded": (REMINDED, ("", "")),
        "closed": (CLOSED, ("",)),
        "blocked": (BLOCKED, ()),
        "lifted": (LIFTED, ("", "")),
    }
