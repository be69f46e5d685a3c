"""The life of a task, on a real encrypted file."""

from datetime import date
from uuid import uuid4

import pytest

from aso_desktop.core.errors import UserError
from aso_desktop.services.tasks import queries
from aso_desktop.services.tasks.commands import TaskService
from aso_desktop.services.tasks.values import TaskInput
from tests.services.conftest import AGENT, Desk


@pytest.fixture
def tasks(desk: Desk) -> TaskService:
    return TaskService(desk.unit_of_work, desk.clock)


def test_a_task_is_made_postponed_done_and_taken_back(desk: Desk, tasks: TaskService) -> None:
    made = tasks.create(TaskInput("Prévenir Voyages Horizon", AGENT, due_on=date(2026, 11, 20)))
    assert made.subject
    tasks.postpone(made.subject, date(2026, 11, 27))
    tasks.postpone(made.subject, date(2026, 11, 30))
    (row,) = queries.open_tasks(desk.db)
    assert (row.owner, row.due_on, row.postponed_from) == ("Amira Benali", "2026-11-30", "2026-11-20")
    done = tasks.move_to([made.subject], "done", "appel du matin")
    assert queries.open_tasks(desk.db) == []
    finished = queries.task(desk.db, made.subject)
    assert finished is not None
    assert (finished.state, finished.done_on, finished.percent) == ("done", "2026-11-13", 100)
    assert done.inverse
    done.inverse()
    assert len(queries.open_tasks(desk.db, AGENT)) == 1
    tasks.move_to([made.subject], "done")
    tasks.move_to([made.subject], "todo")
    (again,) = queries.open_tasks(desk.db, AGENT)
    assert (again.done_on, again.percent) == ("", 0)


def test_tasks_come_the_most_pressing_first(desk: Desk, tasks: TaskService) -> None:
    source = uuid4()
    for title, day in (("sans date", None), ("tard", date(2026, 12, 1)), ("tôt", date(2026, 11, 14))):
        tasks.create(TaskInput(title, owner="Paul", due_on=day, origin="letter", source_id=source))
    assert [t.title for t in queries.open_tasks(desk.db)] == ["tôt", "tard", "sans date"]
    assert [t.owner for t in queries.of_source(desk.db, source)] == ["Paul"] * 3
    assert queries.open_tasks(desk.db, AGENT) == []
    assert queries.task(desk.db, source) is None


@pytest.mark.parametrize(
    ("wrong", "field"),
    [({"title": " "}, "title"), ({"importance": "huge"}, "importance"), ({"due_on": date(1700, 1, 1)}, "due_on")],
)
def test_what_cannot_be_is_refused(desk: Desk, tasks: TaskService, wrong: dict[str, object], field: str) -> None:
    with pytest.raises(UserError) as refused:
        tasks.create(TaskInput(**{"title": "x", **wrong}))  # type: ignore[arg-type]
    assert refused.value.field == field
    assert queries.open_tasks(desk.db) == []


def test_an_unknown_state_is_refused(desk: Desk, tasks: TaskService) -> None:
    made = tasks.create(TaskInput("Une tâche"))
    assert made.subject
    with pytest.raises(UserError):
        tasks.move_to([made.subject], "perhaps")
    tasks.edit(made.subject, {"title": "Une autre tâche", "importance": "high"})
    row = queries.task(desk.db, made.subject)
    assert row is not None
    assert (row.title, row.importance) == ("Une autre tâche", "high")
