"""Refuses progress in a blocked dossier, with the reason that everyone sees (domain 2)."""

from typing import Final
from uuid import UUID

from sqlalchemy import select

from aso_desktop.core.errors import UserError
from aso_desktop.core.i18n import QT_TRANSLATE_NOOP
from aso_desktop.models.correspondence import Letter
from aso_desktop.models.dossiers import Dossier, DossierStop, StopKind
from aso_desktop.models.tasks import Task, TaskState
from aso_desktop.store.unit_of_work import Work

DEEPEST: Final = 4
"""Dossiers looked at upwards: a sub-dossier of a blocked dossier is blocked too."""


def refuse_if_blocked(work: Work, dossier_id: UUID | None) -> None:
    """Refuse to go on while the dossier, or one above it, is blocked."""
    for _ in range(DEEPEST):
        if dossier_id is None:
            return
        stop = work.session.scalars(
            select(DossierStop).where(
                DossierStop.dossier_id == dossier_id,
                DossierStop.kind == StopKind.BLOCK,
                DossierStop.lifted_at.is_(None),
            )
        ).first()
        if stop is not None:
            text = QT_TRANSLATE_NOOP("stops", "The dossier {dossier} is blocked: {reason}. Lift the block first.")
            dossier = work.get(Dossier, dossier_id)
            raise UserError(text.format(dossier=dossier.number or dossier.title, reason=stop.reason))
        dossier_id = work.session.scalars(select(Dossier.parent_id).where(Dossier.id == dossier_id)).first()


def refuse_if_letter_blocked(work: Work, letter_id: UUID | None) -> None:
    """Refuse to go on with a letter whose home dossier is blocked."""
    refuse_if_blocked(work, work.session.scalars(select(Letter.dossier_id).where(Letter.id == letter_id)).first())


def refuse_if_closed(work: Work, dossier_id: UUID | None, field: str = "object") -> None:
    """Refuse what a closed dossier no longer takes: a step of its own, or what would have kept it from being closed."""
    dossier = work.session.get(Dossier, dossier_id) if dossier_id else None
    if dossier is not None and not dossier.takes_pieces:
        text = QT_TRANSLATE_NOOP("stops", "The dossier {dossier} is closed: reopen it first.")
        raise UserError(text.format(dossier=dossier.number or dossier.title), field=field)


def refuse_new_task(work: Work, task: Task) -> None:
    """Refuse a task in a closed dossier."""
    dossier = _dossier_of(work, task)
    if dossier is not None and not dossier.takes_pieces:
        text = QT_TRANSLATE_NOOP("stops", "The dossier {dossier} is closed: it takes no task. Reopen it first.")
        raise UserError(text.format(dossier=dossier.number or dossier.title), field="source_id")


def refuse_task_step(work: Work, task: Task, state: TaskState) -> None:
    """Refuse to take a task further in a blocked dossier, or to open one again in a closed dossier."""
    if state in (TaskState.DOING, TaskState.DONE):
        refuse_if_blocked(work, task.source_id if task.origin == "dossier" else None)
        if task.origin == "letter":
            refuse_if_letter_blocked(work, task.source_id)
    if not task.is_open and state not in (TaskState.DONE, TaskState.DROPPED):
        refuse_new_task(work, task)


def _dossier_of(work: Work, task: Task) -> Dossier | None:
    """Return the dossier that a task works for, itself or by its letter."""
    dossier_id = task.source_id if task.origin == "dossier" else None
    if task.origin == "letter" and task.source_id is not None:
        dossier_id = work.session.scalars(select(Letter.dossier_id).where(Letter.id == task.source_id)).first()
    return work.session.get(Dossier, dossier_id) if dossier_id else None
