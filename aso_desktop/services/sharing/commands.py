"""Handing over: letters, tasks, dossiers and deadlines get another officer in one transaction, with a note."""

from collections.abc import Callable, Sequence
from typing import Final
from uuid import UUID

from aso_desktop.core.changes import Changes
from aso_desktop.core.clock import Clock
from aso_desktop.core.errors import UserError
from aso_desktop.core.i18n import QT_TRANSLATE_NOOP, Translate, say
from aso_desktop.models.correspondence import Letter
from aso_desktop.models.deadlines import Deadline
from aso_desktop.models.dossiers import Dossier, DossierNote
from aso_desktop.models.people import Agent
from aso_desktop.models.rules import short_line
from aso_desktop.models.tasks import Task
from aso_desktop.services.correspondence import editing
from aso_desktop.services.sharing.queries import held
from aso_desktop.services.sharing.values import Item
from aso_desktop.store.unit_of_work import UnitOfWork, Work

_NOTE: Final = QT_TRANSLATE_NOOP("sharing", "{day}: handed over to {name}. {note}")
_Give = Callable[[Work, UUID, UUID, str], None]


class SharingService:
    """Hands over what officers answer for."""

    def __init__(self, unit_of_work: UnitOfWork, clock: Clock) -> None:
        """Know where writes go and the time."""
        self._unit_of_work = unit_of_work
        self._clock = clock

    def hand_over(self, items: Sequence[Item], to: UUID, translate: Translate, note: str = "") -> Changes:
        """Give things to an officer who is here; a note stands on each letter, task and dossier."""
        words = QT_TRANSLATE_NOOP("sharing", "Hand over {count} thing(s)").format(count=len(items))
        with self._unit_of_work("hand_over", words) as work:
            agent = _present(work, to)
            told = _NOTE.format(day=f"{self._clock.today():%d/%m/%Y}", name=agent.name, note=short_line(note))
            text = say(told, translate).strip() if note.strip() else ""
            for item in items:
                _GIVE[item.kind](work, item.id, to, text)
        return work.changes()

    def hand_everything(self, holder: UUID, to: UUID, translate: Translate, note: str = "") -> Changes:
        """Give everything open that an officer has to another."""
        if holder == to:
            raise UserError(QT_TRANSLATE_NOOP("sharing", "Choose another officer than the one who hands over."), "to")
        with self._unit_of_work.reading() as work:
            items = held(work.connection, holder)
        if not items:
            raise UserError(QT_TRANSLATE_NOOP("sharing", "This officer has nothing open."), field="to")
        return self.hand_over(items, to, translate, note)


def _present(work: Work, agent_id: UUID) -> Agent:
    agent = work.get(Agent, agent_id)
    if not agent.active:
        text = QT_TRANSLATE_NOOP("sharing", "{name} has left: choose somebody who is here.")
        raise UserError(text.format(name=agent.name), field="to")
    return agent


def _letter(work: Work, row_id: UUID, to: UUID, note: str) -> None:
    letter = work.get(Letter, row_id)
    letter.refuse_if_cancelled()
    letter.lead_id = to
    editing.assigned(letter)
    letter.notes = _with(letter.notes, note)


def _task(work: Work, row_id: UUID, to: UUID, note: str) -> None:
    task = work.get(Task, row_id)
    task.owner_id, task.owner, task.changed_at = to, "", work.now
    task.notes = _with(task.notes, note)


def _dossier(work: Work, row_id: UUID, to: UUID, note: str) -> None:
    work.get(Dossier, row_id).lead_id = to
    if note:
        work.add(DossierNote(dossier_id=row_id, text=note))


def _deadline(work: Work, row_id: UUID, to: UUID, _note: str) -> None:
    work.get(Deadline, row_id).owner_id = to


def _with(notes: str, note: str) -> str:
    return "\n".join(filter(None, (notes, note)))


_GIVE: Final[dict[str, _Give]] = {"letter": _letter, "task": _task, "dossier": _dossier, "deadline": _deadline}
