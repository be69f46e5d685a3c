"""Writes of tasks: one method, one transaction. Other rooms add a task inside their own with `add_task`."""

from collections.abc import Mapping, Sequence
from dataclasses import asdict
from datetime import date
from typing import Any, Final
from uuid import UUID

from aso_desktop.core.changes import Changes
from aso_desktop.core.clock import Clock
from aso_desktop.core.i18n import QT_TRANSLATE_NOOP
from aso_desktop.models.rules import one_of
from aso_desktop.models.tasks import Task, TaskState
from aso_desktop.services.stops.refusing import refuse_new_task, refuse_task_step
from aso_desktop.services.tasks.values import TaskInput
from aso_desktop.store.unit_of_work import UnitOfWork, Work

_CHANGED: Final = frozenset({"title", "owner_id", "owner", "due_on", "importance", "notes", "unit_id"})


class TaskService:
    """Makes tasks, changes them and moves them on."""

    def __init__(self, unit_of_work: UnitOfWork, clock: Clock) -> None:
        """Know where writes go and the time."""
        self._unit_of_work = unit_of_work
        self._clock = clock

    def create(self, values: TaskInput) -> Changes:
        """Make a task."""
        with self._unit_of_work("create_task", QT_TRANSLATE_NOOP("tasks", "Create the task")) as work:
            work.subject = add_task(work, values).id
        return work.changes()

    def edit(self, task_id: UUID, values: Mapping[str, Any]) -> Changes:
        """Change fields of a task, by their names in `TaskInput`; where it comes from stays."""
        with self._unit_of_work("edit_task", QT_TRANSLATE_NOOP("tasks", "Change the task")) as work:
            task = work.get(Task, task_id)
            for name in values.keys() & _CHANGED:
                setattr(task, name, values[name])
            task.changed_at = work.now
            work.subject = task_id
        return work.changes()

    def move_to(self, task_ids: Sequence[UUID], state: str, reason: str = "") -> Changes:
        """Change the state of tasks: todo, doing, waiting, done or dropped."""
        today = self._clock.today()
        with self._unit_of_work("move_task", QT_TRANSLATE_NOOP("tasks", "Change the state of the task")) as work:
            for task_id in task_ids:
                task = work.get(Task, task_id)
                wanted = TaskState(one_of("state", state, TaskState))
                refuse_task_step(work, task, wanted)
                task.move_to(wanted, today, reason)
                task.changed_at = work.now
        return work.changes()

    def set_importance(self, task_ids: Sequence[UUID], importance: str) -> Changes:
        """Say how important tasks are."""
        words = QT_TRANSLATE_NOOP("tasks", "Set the importance")
        with self._unit_of_work("set_task_importance", words) as work:
            for task_id in task_ids:
                task = work.get(Task, task_id)
                task.importance, task.changed_at = importance, work.now
        return work.changes()

    def assign(self, task_ids: Sequence[UUID], owner_id: UUID | None) -> Changes:
        """Give tasks to an agent of the section."""
        with self._unit_of_work("assign_task", QT_TRANSLATE_NOOP("tasks", "Assign the task")) as work:
            for task_id in task_ids:
                task = work.get(Task, task_id)
                task.owner_id, task.owner, task.changed_at = owner_id, "", work.now
        return work.changes()

    def postpone(self, task_id: UUID, day: date) -> Changes:
        """Give a task another due day."""
        with self._unit_of_work("postpone_task", QT_TRANSLATE_NOOP("tasks", "Postpone the task")) as work:
            work.get(Task, task_id).postpone(day)
            work.subject = task_id
        return work.changes()


def add_task(work: Work, values: TaskInput) -> Task:
    """Add a task inside the transaction of another act."""
    task = Task(**asdict(values))
    refuse_new_task(work, task)
    return work.add(task)
