"""An office with a late visa, a task of today and a deadline, behind the room of the day."""

from datetime import date
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from aso_desktop.core.circuits.steps import Mode, Step
from aso_desktop.core.i18n import Text
from aso_desktop.services.circuits.values import LaunchInput
from aso_desktop.services.correspondence.values import EnclosureInput, LetterInput, PartyInput
from aso_desktop.services.deadlines.values import DeadlineInput
from aso_desktop.services.people.commands import AgentInput, add_agent
from aso_desktop.services.tasks.values import TaskInput
from aso_desktop.ui.day.panel import DayPanel, make_panel
from tests.ui.correspondence.conftest import Office, founded, office

__all__ = ["founded", "office"]

WAIT = 30_000


def prepare(office: Office, folder: Path) -> None:
    """Ask a colleague for a visa that is late and oneself for another; add a task and a deadline."""
    services, me = office.services, office.services.author.agent_id
    with services.unit_of_work("people", Text("test", "people")) as work:
        colleague = add_agent(work, AgentInput("Chloé Bertin", email="chloe.bertin@example.org")).id
    document = folder / "avenant.txt"
    document.write_text("Avenant n° 2", "utf-8")
    letter = services.correspondence.register(
        LetterInput(
            "outgoing", "Avenant n° 2, Saint-Étienne", recipients=(PartyInput("Mairie"),),
            enclosures=(EnclosureInput(document),),
        )
    ).letter_id  # fmt: skip
    late = (Step(1, Mode.VISA, "Contrôleur budgétaire", colleague),)
    mine = (Step(1, Mode.VISA, "Chef de bureau", me),)
    services.circuits.launch(LaunchInput("letter", letter, "Avenant en retard", late, limit_on=date(2026, 11, 12)))
    services.circuits.launch(LaunchInput("letter", letter, "Note à viser", mine))
    services.tasks.create(TaskInput("Relire le relevé", me, due_on=date(2026, 11, 13)))
    services.deadlines.add(DeadlineInput("Note au cabinet", fixed_on=date(2026, 11, 12), owner_id=me))


@pytest.fixture
def panel(office: Office, tmp_path: Path, qtbot: QtBot) -> DayPanel:
    """The room, open on a day where things press."""
    prepare(office, tmp_path)
    made = make_panel(office.context)
    assert isinstance(made, DayPanel)
    qtbot.addWidget(made)
    made.resize(1166, 700)
    made.show()
    qtbot.waitUntil(lambda: made.model.rowCount() > 0 and made.item() is not None, timeout=WAIT)
    return made
