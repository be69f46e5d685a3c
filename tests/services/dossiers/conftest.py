"""The plan, dossiers and their services over a real encrypted file."""

from dataclasses import dataclass
from pathlib import Path
from uuid import UUID

import pytest

from aso_desktop.core.i18n import Text
from aso_desktop.core.ids import shipped_id
from aso_desktop.models.people import Agent
from aso_desktop.services.correspondence.values import LetterInput, PartyInput
from aso_desktop.services.dossiers import queries
from aso_desktop.services.dossiers.board.commands import BoardService
from aso_desktop.services.dossiers.commands import DossierService
from aso_desktop.services.dossiers.life import LifeService
from aso_desktop.services.dossiers.pieces import PieceService
from aso_desktop.services.dossiers.plan import PlanService
from aso_desktop.services.dossiers.plan_tables import PlanTables
from aso_desktop.services.dossiers.values import DossierInput, NodeInput
from aso_desktop.services.tasks.commands import TaskService
from aso_desktop.services.tasks.values import TaskInput
from aso_desktop.store.unit_of_work import Author
from tests.services.conftest import ARRIVALS, DEVICE, Desk

CHIEF = shipped_id("agent", "CB")


def plain(_context: str, source: str) -> str:
    """Leave words as they are written."""
    return source


@dataclass
class Cabinet:
    """The desk with dossiers."""

    desk: Desk
    plan: PlanService
    tables: PlanTables
    dossiers: DossierService
    pieces: PieceService
    life: LifeService
    board: BoardService
    tasks: TaskService

    def node(self, code: str, label: str = "Rubrique", parent: UUID | None = None) -> UUID:
        """Add a node."""
        made = self.plan.add(NodeInput(code, label, parent_id=parent)).subject
        assert made is not None
        return made

    def open(self, title: str = "Travaux du gymnase", **more: object) -> UUID:
        """Open a dossier."""
        return self.dossiers.create(DossierInput(title, **more)).dossier_id  # type: ignore[arg-type]

    def letter(self, subject: str = "Demande de subvention") -> UUID:
        """Register an arrival."""
        wanted = LetterInput("incoming", subject, register_id=ARRIVALS, senders=(PartyInput("Mairie de Montreval"),))
        return self.desk.letters.register(wanted).letter_id

    def task(self, dossier: UUID, title: str = "Relire le marché") -> UUID:
        """Add a task to a dossier."""
        made = self.tasks.create(TaskInput(title, origin="dossier", source_id=dossier)).subject
        assert made is not None
        return made

    def row(self, dossier: UUID) -> queries.DossierRow:
        """Return a dossier as the list shows it."""
        found = queries.line(self.desk.db, dossier)
        assert found is not None
        return found

    def as_(self, agent: UUID) -> None:
        """Write as somebody from now on."""
        self.desk.unit_of_work.author = Author(agent, DEVICE)


@pytest.fixture
def cabinet(desk: Desk, tmp_path: Path) -> Cabinet:
    """Return an empty cabinet and a second officer."""
    unit, clock = desk.unit_of_work, desk.clock
    with unit("people", Text("test", "people")) as work:
        work.add(Agent(id=CHIEF, name="Chloé Bertin", initials="CB"))
    scratch = tmp_path / "scratch"
    return Cabinet(
        desk,
        PlanService(unit),
        PlanTables(unit, scratch),
        DossierService(unit, clock),
        PieceService(unit, clock, desk.store),
        LifeService(unit, clock, desk.store, scratch),
        BoardService(unit),
        TaskService(unit, clock),
    )
