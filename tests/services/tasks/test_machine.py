"""The life of tasks walked whole: every state to every other, alone, in a blocked dossier, in a closed one."""

from itertools import product
from uuid import UUID

from sqlalchemy import select

from aso_desktop.core.errors import UserError
from aso_desktop.core.i18n import Text
from aso_desktop.models.dossiers import Dossier, DossierState, DossierStop
from aso_desktop.models.tasks import OPEN_TASKS, TaskState
from aso_desktop.services.tasks.commands import TaskService
from aso_desktop.services.tasks.values import TaskInput
from tests.sentences import in_both
from tests.services.conftest import Desk

LIFT, REOPEN = "Lift the block first.", "Reopen it first."


def stop(desk: Desk, dossier: UUID, name: str) -> None:
    """Block the dossier, or close it, as it is called."""
    with desk.unit_of_work("stop", Text("test", "stop")) as work:
        if name == "closed":
            work.get(Dossier, dossier).state = DossierState.CLOSED
        elif name == "blocked":
            work.add(DossierStop(dossier_id=dossier, reason="Avis attendu"))


def free(desk: Desk, dossier: UUID) -> None:
    """Take the way out of both."""
    with desk.unit_of_work("free", Text("test", "free")) as work:
        work.get(Dossier, dossier).state = DossierState.REOPENED
        for found in work.session.scalars(select(DossierStop).where(DossierStop.lifted_at.is_(None))):
            found.lifted_at = work.now


def attempt(desk: Desk, tasks: TaskService, task: UUID, after: str) -> str:
    """Move the task and put it back; return why it is refused, with nothing written."""
    rows = desk.table("task")
    try:
        done = tasks.move_to([task], after)
    except UserError as refusal:
        assert desk.table("task") == rows
        return in_both(refusal.text)[0]
    if done.inverse is not None:  # moved to where it was: nothing was written
        done.inverse()
    return ""


def test_every_state_to_every_other_wherever_the_task_is(desk: Desk) -> None:
    tasks = TaskService(desk.unit_of_work, desk.clock)
    found: dict[tuple[str, str, str], str] = {}
    for name in ("free", "blocked", "closed"):
        with desk.unit_of_work("dossier", Text("test", "dossier")) as work:
            dossier = work.add(Dossier(title=name)).id
        task = tasks.create(TaskInput("Relire", origin="dossier", source_id=dossier)).subject
        assert task is not None
        for before in TaskState:
            tasks.move_to([task], before)
            stop(desk, dossier, name)
            refused = {after: said for after in TaskState if (said := attempt(desk, tasks, task, after))}
            free(desk, dossier)
            assert not [after for after in refused if attempt(desk, tasks, task, after)]
            found |= {(name, before, after): said for after, said in refused.items()}
    blocked = product(TaskState, (TaskState.DOING, TaskState.DONE))
    closed = product(set(TaskState) - OPEN_TASKS, OPEN_TASKS)
    assert {k[1:] for k, said in found.items() if k[0] == "blocked" and said.endswith(LIFT)} == set(blocked)
    assert {k[1:] for k, said in found.items() if k[0] == "closed" and said.endswith(REOPEN)} == set(closed)
    assert len(found) == 10 + 6
