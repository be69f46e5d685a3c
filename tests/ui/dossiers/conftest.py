"""A few dossiers and tasks in a real profile, behind the room."""

from datetime import date
from uuid import UUID

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from aso_desktop.services.dossiers.values import DossierInput, NodeInput
from aso_desktop.services.tasks.values import TaskInput
from aso_desktop.ui.dossiers.panel import DossiersPanel, make_panel
from tests.ui.correspondence.conftest import Office, founded, office

__all__ = ["founded", "office"]

WAIT = 30_000
DOSSIERS = (
    ("Question écrite n° 18 204", date(2026, 11, 10), "high", "doing"),
    ("Bornes de recharge, Rhône", date(2026, 11, 12), "high", "doing"),
    ("Cour des comptes : frais de mission", date(2026, 11, 13), "high", "todo"),
    ("Marché de nettoyage", date(2026, 11, 30), "high", "waiting"),
    ("Registre des traitements", date(2026, 11, 17), "low", "todo"),
    ("Concours de catégorie B", date(2026, 12, 1), "low", "todo"),
    ("Convention, Imprimerie nationale", None, "normal", "todo"),
)


def prepare(office: Office) -> list[UUID]:
    """Open the dossiers: one is blocked, one has tasks."""
    services = office.services
    plan = services.plan.add(NodeInput("3", "Affaires courantes")).subject
    (agent,) = office.rows("SELECT id FROM agent")
    lead = UUID(bytes=agent[0])
    made: list[UUID] = []
    for title, due, importance, stage in DOSSIERS:
        wanted = DossierInput(title, plan, due_on=due, importance=importance, lead_id=lead)
        made.append(services.dossiers.create(wanted).dossier_id)
        services.dossier_life.set_stage([made[-1]], stage)
    services.dossier_life.block(made[3], "Avis du contrôleur budgétaire, demandé le 4 novembre")
    services.dossiers.add_note(made[0], "Le cabinet attend une réponse avant la séance.")
    for title in ("Relire la réponse", "Obtenir le visa du DAF"):
        services.tasks.create(TaskInput(title, owner_id=lead, origin="dossier", source_id=made[0]))
    return made


@pytest.fixture
def dossiers(office: Office) -> list[UUID]:
    """The dossiers, in the order of `DOSSIERS`."""
    return prepare(office)


@pytest.fixture
def panel(office: Office, dossiers: list[UUID], qtbot: QtBot) -> DossiersPanel:
    """The room with its list read."""
    made = make_panel(office.context)
    assert isinstance(made, DossiersPanel)
    qtbot.addWidget(made)
    made.resize(1170, 700)
    made.show()
    qtbot.waitUntil(lambda: made.model.rowCount() == len(dossiers), timeout=WAIT)
    made.show_as(2)
    made.show_as(1)
    qtbot.waitUntil(
        lambda: sum(len(c.cards.cards.cards) for c in made.board.columns) == len(dossiers) + 2, timeout=WAIT
    )
    made.show_as(2)
    made.show_as(0)
    return made


def front(widget: QWidget, qtbot: QtBot) -> None:
    """Bring a window to the front."""
    widget.activateWindow()
    qtbot.waitUntil(widget.isActiveWindow)
