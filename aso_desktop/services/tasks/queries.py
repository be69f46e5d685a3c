"""What screens read of tasks: parameterised SQL, frozen rows. Loads nothing heavy."""

from collections.abc import Mapping
from typing import Any, Final, NamedTuple
from uuid import UUID

from aso_desktop.store.stubs import IS_HERE

Connection = Any
"""A DB-API connection."""


class TaskRow(NamedTuple):
    """One task; days are ISO text."""

    local_id: int
    id: UUID
    title: str
    owner: str
    owner_id: UUID | None
    due_on: str
    importance: str
    state: str
    done_on: str
    origin: str
    source_id: UUID | None
    percent: int
    postponed_from: str


_TASK: Final = """
SELECT t.local_id, t.id, t.title, CASE WHEN t.owner <> '' THEN t.owner ELSE ifnull(g.name, '') END, t.owner_id,
       ifnull(t.due_on, ''), t.importance, t.state, ifnull(t.done_on, ''), t.origin, t.source_id, t.percent,
       ifnull(t.postponed_from, '')
FROM task AS t LEFT JOIN agent AS g ON g.id = t.owner_id
"""
OPEN: Final = f"""
{_TASK} WHERE t.state IN ('todo', 'doing', 'waiting') AND t.id {IS_HERE}
ORDER BY t.due_on IS NULL, t.due_on, t.local_id LIMIT ?
"""
OF_OWNER: Final = f"""
{_TASK} WHERE t.owner_id = ? AND t.state IN ('todo', 'doing', 'waiting')
ORDER BY t.due_on IS NULL, t.due_on, t.local_id LIMIT ?
"""
OF_SOURCE: Final = f"{_TASK} WHERE t.source_id = ? ORDER BY t.due_on IS NULL, t.due_on, t.local_id"
ONE: Final = f"{_TASK} WHERE t.id = ?"
_MANY: Final = 2_000


def open_tasks(db: Connection, owner_id: UUID | None = None, limit: int = _MANY) -> list[TaskRow]:
    """Return what is left to do, the most pressing first: everybody's, or one agent's."""
    rows = db.execute(OF_OWNER, (owner_id.bytes, limit)) if owner_id else db.execute(OPEN, (limit,))
    return [_task(row) for row in rows]


def of_source(db: Connection, source_id: UUID) -> list[TaskRow]:
    """Return the tasks that come from a meeting, a letter or a dossier."""
    return [_task(row) for row in db.execute(OF_SOURCE, (source_id.bytes,))]


def task(db: Connection, task_id: UUID) -> TaskRow | None:
    """Return one task."""
    row = db.execute(ONE, (task_id.bytes,)).fetchone()
    return _task(row) if row else None


def _task(row: tuple[Any, ...]) -> TaskRow:
    values = list(row)
    for place in (1, 4, 10):
        values[place] = UUID(bytes=values[place]) if values[place] else None
    return TaskRow(*values)


def planned() -> Mapping[str, tuple[str, tuple[Any, ...]]]:
    """Return every statement with values that fit, for the test that plans them against the schema."""
    return {
        "open": (OPEN, (1,)),
        "of_owner": (OF_OWNER, (b"", 1)),
        "of_source": (OF_SOURCE, (b"",)),
        "one": (ONE, (b"",)),
    }
