"""A day by keyboard alone: a late visa is seen at opening, chased, its dossier blocked, freed, closed, and all told."""

from collections.abc import Iterator
from datetime import date
from functools import partial
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from aso_desktop.app.open_profile import OpenProfile
from aso_desktop.core.circuits.acts import Result
from aso_desktop.core.circuits.steps import Mode, Step
from aso_desktop.core.i18n import Text
from aso_desktop.services.circuits.values import ActInput, LaunchInput
from aso_desktop.services.dossiers.values import DossierInput, PieceInput
from aso_desktop.services.people.commands import AgentInput, add_agent
from aso_desktop.ui.day.panel import DayPanel
from aso_desktop.ui.day.source import DayRow
from aso_desktop.ui.dossiers.panel import DossiersPanel
from aso_desktop.ui.kit.form_dialog import FormDialog
from tests.journeys.hands import CTRL, ENTER, Hands
from tests.journeys.office import open_office, rows

DOSSIER = "Avenant au marche de nettoyage"


def prepare(services: Any, folder: Path) -> None:
    """Open a dossier whose visa a colleague owes since yesterday."""
    with services.unit_of_work("people", Text("test", "people")) as work:
        colleague = add_agent(work, AgentInput("Chloé Bertin", email="chloe.bertin@example.org")).id
    document = folder / "avenant.txt"
    document.write_text("Avenant n° 2", "utf-8")
    dossier = services.dossiers.create(DossierInput(DOSSIER, lead_id=services.author.agent_id)).dossier_id
    services.dossier_pieces.add(dossier, PieceInput("document", path=document))
    step = (Step(1, Mode.VISA, "Contrôleur budgétaire", colleague),)
    services.circuits.launch(
        LaunchInput("dossier", dossier, "Avenant en visa", step, limit_on=date(2026, 11, 12), dossier_id=dossier)
    )


@pytest.fixture
def opened(tmp_path: Path) -> Iterator[OpenProfile]:
    """The real window over a profile with one late visa."""
    with open_office(tmp_path, partial(prepare, folder=tmp_path)) as made:
        yield made


def lines(panel: DayPanel) -> list[tuple[str, str, str]]:
    found = [panel.model.row_at(place) for place in range(panel.model.rowCount())]
    return [(row.item.group, row.item.title, row.item.action) for row in found if isinstance(row, DayRow)]


def the_visa_arrives(opened: OpenProfile, scan: Path) -> None:
    """Note the visa that the colleague gave on paper, with its scan."""
    scan.write_bytes(b"%PDF-1.4\n%scan\n")
    services = opened.context.services
    (circuit, holder), *_ = rows(opened, "SELECT c.id, a.id FROM circuit c, agent a WHERE a.name = 'Chloé Bertin'")
    act = ActInput(
        UUID(bytes=circuit), Result.ENDORSED, 0, acting_as="paper", on_paper=date(2026, 11, 13), scan=scan,
        given_by=UUID(bytes=holder),
    )  # fmt: skip
    opened.context.undo.perform(opened.window, lambda: services.circuits.act(act))


def test_a_late_visa_from_the_opening_to_the_closing_briefing(
    opened: OpenProfile, qtbot: QtBot, tmp_path: Path
) -> None:
    hands = Hands(qtbot)
    day = opened.window.go_to("day")
    assert isinstance(day, DayPanel)
    opened.window.activateWindow()
    hands.until(lambda: lines(day) == [("late", "Avenant en visa", "chase")])
    hands.until(
        lambda: any("late" in notice.words or "retard" in notice.words for notice in opened.window.notices._kept)
    )
    hands.until(day.table.hasFocus)
    hands.key(ENTER)
    hands.until(lambda: rows(opened, "SELECT recipient, dossier_id IS NOT NULL FROM reminder") == [("Chloé Bertin", 1)])
    hands.key(ENTER)  # a second time on the same day: refused, nothing is sent again
    hands.until(lambda: len(opened.window.notices._kept) > 1)
    assert rows(opened, "SELECT count(*) FROM reminder") == [(1,)]
    the_dossier_is_blocked_then_freed(opened, hands, tmp_path)
    opened.window.go_to("day")
    hands.until(lambda: lines(day) == [])
    page = tmp_path / "soir.txt"
    hands.name_file(page, lambda: hands.command("Note du soir"))
    hands.until(page.exists)
    text = page.read_text("utf-8")
    for words in ("relances envoyées", "Dossiers clos", "Dossiers débloqués"):
        assert words.lower() in text.lower()


def the_dossier_is_blocked_then_freed(opened: OpenProfile, hands: Hands, tmp_path: Path) -> None:
    """Block it with a reason, lift the block when the visa is on the desk, close it."""
    hands.command("Dossiers")
    panel = opened.window.go_to("dossiers")
    assert isinstance(panel, DossiersPanel)
    hands.until(lambda: panel.model.rowCount() == 1 and panel.in_front() is not None)
    panel.table.setFocus()
    hands.key(Qt.Key.Key_B)
    hands.dialog(FormDialog)
    hands.write("Visa du controleur attendu")
    hands.key(ENTER, CTRL)
    hands.until(lambda: rows(opened, "SELECT count(*) FROM dossier_stop WHERE lifted_at IS NULL") == [(1,)])
    hands.back(opened.window)
    panel.table.setFocus()
    hands.until(lambda: not opened.context.commands.why_not("dossier.unblock"))
    hands.key(Qt.Key.Key_U)  # the visa is on the desk: it counts once the dossier is free
    hands.dialog(FormDialog)
    hands.write("Visa recu")
    hands.key(ENTER, CTRL)
    hands.until(lambda: rows(opened, "SELECT count(*) FROM dossier_stop WHERE lifted_at IS NULL") == [(0,)])
    hands.back(opened.window)
    the_visa_arrives(opened, tmp_path / "visa.pdf")
    hands.until(lambda: rows(opened, "SELECT count(*) FROM endorsement") == [(1,)])
    panel.table.setFocus()
    hands.until(lambda: not opened.context.commands.why_not("dossier.close"))
    hands.key(Qt.Key.Key_E)  # nothing keeps it open any more: it closes at once
    hands.until(lambda: rows(opened, "SELECT state FROM dossier") == [("closed",)])
    hands.back(opened.window)
