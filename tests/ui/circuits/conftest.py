"""Circuits in every state, in a real profile, behind the room of visas."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import NamedTuple
from uuid import UUID

import pytest
from pytestqt.qtbot import QtBot

from aso_desktop.core.circuits.acts import Result
from aso_desktop.core.circuits.steps import Mode, Step
from aso_desktop.core.i18n import Text
from aso_desktop.services.circuits.values import ActInput, LaunchInput, TemplateInput
from aso_desktop.services.correspondence.values import EnclosureInput, LetterInput, PartyInput
from aso_desktop.services.people.commands import AgentInput, add_agent
from aso_desktop.ui.circuits.panel import CircuitsPanel, make_panel
from tests.ui.correspondence.conftest import Office, founded, office, write_pdf

__all__ = ["founded", "office"]

WAIT = 30_000


class Made(NamedTuple):
    """The colleague, the letter, and its circuits."""

    me: UUID
    colleague: UUID
    letter: UUID
    mine: UUID
    late: UUID
    rejected: UUID


def prepare(office: Office, folder: Path) -> Made:
    """One circuit waits for the person, one is late at a colleague's, one was rejected."""
    services, me = office.services, office.services.author.agent_id
    with services.unit_of_work("people", Text("test", "people")) as work:
        colleague = add_agent(work, AgentInput("Chloé Bertin", email="chloe.bertin@example.org")).id
    paper = write_pdf(folder / "avenant.pdf", 1, "Avenant n° 2", ("Article 1", "Article 2"))
    letter = services.correspondence.register(
        LetterInput(
            "outgoing", "Avenant n° 2, Saint-Étienne", recipients=(PartyInput("Mairie de Saint-Étienne"),),
            enclosures=(EnclosureInput(paper),),
        )
    ).letter_id  # fmt: skip
    steps = (
        Step(1, Mode.VISA, "Bureau du budget", me, limit_days=2),
        Step(2, Mode.OPINION, "Bureau juridique", colleague),
        Step(2, Mode.VISA, "Contrôleur budgétaire", colleague),
        Step(3, Mode.SIGNATURE, "Directrice des affaires financières", colleague),
    )
    services.circuits.save_template(TemplateInput("Conventions", steps, steps[3:]))

    def launch(title: str, of: UUID, limit: date | None = None) -> UUID:
        step = Step(1, Mode.VISA, "Contrôleur budgétaire", of)
        asked = steps if of == me else (step, Step(2, Mode.SIGNATURE, "Directrice", me))
        made = services.circuits.launch(LaunchInput("letter", letter, title, asked, limit_on=limit)).subject
        assert made is not None
        return UUID(str(made))

    late = launch("Avenant en retard", colleague, date(2026, 11, 10))
    rejected = launch("Avenant refusé", me)
    refusal = "Le montant de l’article 4 ne correspond pas à l’engagement."
    services.circuits.act(ActInput(rejected, Result.REJECTED, 0, public_note=refusal))
    return Made(me, colleague, letter, launch("Avenant à viser", me), late, rejected)


@pytest.fixture
def made(office: Office, tmp_path: Path) -> Made:
    """The circuits."""
    return prepare(office, tmp_path)


@pytest.fixture
def panel(office: Office, made: Made, qtbot: QtBot) -> Iterator[CircuitsPanel]:  # noqa: ARG001 - they must be there before
    """The room with its tray read."""
    room = make_panel(office.context)
    assert isinstance(room, CircuitsPanel)
    qtbot.addWidget(room)
    room.resize(1170, 700)
    room.show()
    qtbot.waitUntil(lambda: room.model.rowCount() == 2 and room.detail.whole is not None, timeout=WAIT)
    yield room
    room.release()
