"""Dossiers and visas by keyboard alone, on the real window: opened, shared, moved, endorsed, refused, closed."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from aso_desktop.app.bootstrap import LazyServices
from aso_desktop.app.open_profile import OpenProfile
from aso_desktop.core.i18n import Text
from aso_desktop.services.people.commands import AgentInput, add_agent
from aso_desktop.services.tasks.values import TaskInput
from aso_desktop.ui.calendar.panel import CalendarPanel
from aso_desktop.ui.circuits.launch_dialog import LaunchDialog
from aso_desktop.ui.circuits.panel import CircuitsPanel
from aso_desktop.ui.circuits.window import CircuitWindow
from aso_desktop.ui.day.load_dialog import LoadDialog
from aso_desktop.ui.dossiers.closing_dialog import ClosingDialog
from aso_desktop.ui.dossiers.panel import DossiersPanel
from aso_desktop.ui.dossiers.plan_dialog import PlanDialog
from aso_desktop.ui.kit.form_dialog import FormDialog
from tests.journeys.hands import CTRL, ENTER, Hands
from tests.journeys.office import open_office, rows
from tests.pictures import PASSPHRASE

LINES, BAD = 60, 30


def join(services: LazyServices) -> None:
    """Let a colleague join."""
    with services.unit_of_work("people", Text("test", "people")) as work:
        add_agent(work, AgentInput("Chloe Bertin", email="chloe.bertin@example.org"))


@pytest.fixture
def opened(tmp_path: Path) -> Iterator[OpenProfile]:
    """The real window over a new profile with one colleague."""
    with open_office(tmp_path, join) as made:
        yield made


class Desk:
    """Hands, and eyes on what is written."""

    def __init__(self, opened: OpenProfile, qtbot: QtBot) -> None:
        self.opened, self.hands = opened, Hands(qtbot)
        opened.window.activateWindow()

    def rows(self, sql: str) -> list[Any]:
        """Read with a connection of its own."""
        return rows(self.opened, sql)

    def until(self, sql: str, wanted: list[Any]) -> None:
        """Wait until something is written."""
        self.hands.until(lambda: self.rows(sql) == wanted)

    def fill(self, **words: str) -> None:
        """Fill fields of the question in front, and send it."""
        self.hands.dialog(FormDialog)
        for name, typed in words.items():
            self.hands.field(name)
            self.hands.write(typed)
        self.hands.key(ENTER, CTRL)

    def back(self) -> None:
        """Wait for the window below."""
        self.hands.back(self.opened.window)

    def press(self, button: QPushButton) -> None:
        """Go to a button with Tab, and press it."""
        self.hands.tab_to(button)
        self.hands.key(Qt.Key.Key_Space)


@pytest.fixture
def desk(opened: OpenProfile, qtbot: QtBot) -> Desk:
    return Desk(opened, qtbot)


def test_a_dossier_is_opened_assigned_moved_weighed_blocked_and_closed(desk: Desk, tmp_path: Path) -> None:
    hands = desk.hands
    take_in_the_plan(desk, tmp_path)
    hands.command("Dossiers")
    panel = desk.opened.window.go_to("dossiers")
    assert isinstance(panel, DossiersPanel)
    hands.key(Qt.Key.Key_N, CTRL)
    desk.fill(title="Avenant au marche")
    desk.back()
    hands.until(lambda: panel.in_front() is not None)
    hands.tab_to(panel.table)
    hands.key(Qt.Key.Key_A)
    hands.dialog(FormDialog)
    hands.choose("lead_id", "Chloe Bertin")
    hands.key(ENTER, CTRL)
    desk.until("SELECT a.name FROM dossier d JOIN agent a ON a.id = d.lead_id", [("Chloe Bertin",)])
    desk.back()
    move_and_weigh(desk, panel)
    hands.command("Nouvelle tache")
    desk.fill(title="Relire le projet")
    desk.until("SELECT state FROM task", [("todo",)])
    desk.back()
    hands.key(Qt.Key.Key_E)
    closing = hands.dialog(ClosingDialog)
    assert isinstance(closing, ClosingDialog)
    hands.until(lambda: len(closing.ways) == 1)
    desk.press(closing.ways[0])
    desk.until("SELECT state FROM task", [("done",)])
    hands.until(closing.action.isEnabled)
    desk.press(closing.action)
    desk.until("SELECT state FROM dossier", [("closed",)])


def take_in_the_plan(desk: Desk, folder: Path) -> None:
    """Import a table with one wrong line: the others are taken in, and the wrong one is named."""
    table = folder / "plan.csv"
    lines = ["" if n == BAD else f"{n};Rubrique {n}" for n in range(1, LINES + 1)]
    lines[BAD - 1] = "!!;Code impossible"
    table.write_text("\n".join(["code;intitulé", *lines]), "utf-8")
    desk.hands.command("Dossiers")
    desk.hands.command("Plan de classement")
    dialog = desk.hands.dialog(PlanDialog)
    assert isinstance(dialog, PlanDialog)
    importing = next(button for button in dialog.findChildren(QPushButton) if "Importer" in button.text())
    desk.hands.name_file(table, lambda: desk.press(importing))
    desk.until("SELECT count(*) FROM classification_node", [(LINES - 1,)])
    desk.hands.until(lambda: str(BAD + 1) in dialog.said.text() and "!!" in dialog.said.text())
    dialog.activateWindow()
    desk.hands.until(dialog.isActiveWindow)
    desk.hands.key(Qt.Key.Key_Escape)
    desk.back()


def move_and_weigh(desk: Desk, panel: DossiersPanel) -> None:
    """Move the card on the board, weigh it in the matrix, block and free it from there."""
    hands = desk.hands
    hands.key(Qt.Key.Key_2, CTRL)
    hands.until(lambda: any(column.cards.hasFocus() for column in panel.board.columns))
    hands.key(Qt.Key.Key_Right, CTRL)
    desk.until("SELECT stage FROM dossier", [("doing",)])
    hands.until(lambda: panel.board.columns[1].cards.hasFocus() and panel.board.current() is not None)
    hands.key(Qt.Key.Key_3, CTRL)
    hands.until(lambda: any(quadrant.cards.hasFocus() for quadrant in panel.matrix.quadrants))
    hands.key(Qt.Key.Key_I)
    desk.until("SELECT importance FROM dossier", [("high",)])
    hands.key(Qt.Key.Key_B)
    desk.fill(reason="Visa attendu")
    desk.until("SELECT count(*) FROM dossier_stop WHERE lifted_at IS NULL", [(1,)])
    desk.back()
    hands.until(lambda: any(quadrant.cards.hasFocus() for quadrant in panel.matrix.quadrants))
    hands.until(lambda: not desk.opened.context.commands.why_not("dossier.unblock"))
    hands.key(Qt.Key.Key_U)
    desk.fill(reason="Visa recu")
    desk.until("SELECT count(*) FROM dossier_stop WHERE lifted_at IS NULL", [(0,)])
    desk.back()
    hands.key(Qt.Key.Key_1, CTRL)
    hands.until(panel.table.hasFocus)


def test_a_circuit_is_launched_endorsed_taken_back_refused_and_given_a_new_version(desk: Desk, tmp_path: Path) -> None:
    hands = desk.hands
    papers = [tmp_path / "avenant.txt", tmp_path / "avenant 2.txt"]
    for number, paper in enumerate(papers):
        paper.write_text(f"Avenant, texte {number}", "utf-8")
    hands.command("Dossiers")
    panel = desk.opened.window.go_to("dossiers")
    assert isinstance(panel, DossiersPanel)
    hands.key(Qt.Key.Key_N, CTRL)
    desk.fill(title="Avenant")
    desk.back()
    hands.until(lambda: panel.in_front() is not None)
    hands.tab_to(panel.table)
    hands.name_file(papers[0], lambda: hands.command("Ajouter un document"))
    desk.until("SELECT count(*) FROM dossier_piece", [(1,)])
    desk.back()
    launch(desk)
    hands.command("Visas en attente")
    tray = desk.opened.window.go_to("circuits")
    assert isinstance(tray, CircuitsPanel)
    hands.until(lambda: tray.detail.whole is not None and tray.detail.whole.row.place is not None)
    act(desk, tray, "Viser")
    desk.until("SELECT result FROM endorsement WHERE result <> 'read'", [("endorsed",)])
    desk.back()
    see(desk, tray, "Tous en cours")
    hands.until(lambda: tray.detail.whole is not None and tray.detail.whole.standing is not None)
    hands.key(Qt.Key.Key_Backspace, CTRL)
    desk.until("SELECT result FROM endorsement WHERE result NOT IN ('read', 'endorsed')", [("taken_back",)])
    hands.until(lambda: tray.detail.whole is not None and tray.detail.whole.row.place is not None)
    act(desk, tray, "Rejeter", public_note="Le montant manque")
    give_the_new_version(desk, panel, tray, papers[1])
    hands.until(lambda: tray.detail.whole is not None and tray.detail.whole.row.place is not None)
    act(desk, tray, "Viser")
    desk.until("SELECT count(*) FROM endorsement WHERE result = 'endorsed'", [(2,)])
    desk.back()
    record_the_paper(desk, tray, papers[0])


def give_the_new_version(desk: Desk, panel: DossiersPanel, tray: CircuitsPanel, paper: Path) -> None:
    """Put the corrected document into the dossier, and give it to the circuit that was rejected."""
    hands = desk.hands
    desk.until("SELECT count(*) FROM endorsement WHERE result = 'rejected'", [(1,)])
    desk.back()
    hands.command("Dossiers")
    hands.until(panel.table.hasFocus)
    hands.name_file(paper, lambda: hands.key(Qt.Key.Key_J, CTRL))
    desk.until("SELECT count(*) FROM dossier_piece", [(2,)])
    desk.back()
    hands.command("Visas en attente")
    hands.until(lambda: tray.detail.whole is not None and tray.detail.whole.rejection is not None)
    hands.until(tray.panes()[0].hasFocus)
    hands.key(Qt.Key.Key_N)
    hands.dialog(FormDialog)
    hands.key(ENTER, CTRL)
    desk.until("SELECT count(*) FROM circuit_version", [(2,)])
    desk.back()


def record_the_paper(desk: Desk, tray: CircuitsPanel, scan: Path) -> None:
    """Record the visa that the colleague gave on paper, with its scan."""
    hands = desk.hands
    see(desk, tray, "Tous en cours")
    hands.until(lambda: tray.detail.whole is not None and tray.detail.whole.row.place is None)
    hands.key(Qt.Key.Key_P)
    question = hands.dialog(FormDialog)
    hands.choose("given_by", "Chloe Bertin")
    hands.field("on_paper")
    hands.write("13/11/2026")
    hands.field("public_note")
    hands.write("Vu")
    hands.field("scan")
    hands.name_file(scan, lambda: hands.key(Qt.Key.Key_F4))
    question.activateWindow()
    hands.until(question.isActiveWindow)
    hands.key(ENTER, CTRL)
    desk.until("SELECT acting_as, result FROM endorsement WHERE acting_as = 'paper'", [("paper", "endorsed")])
    desk.back()


def launch(desk: Desk) -> None:
    """Launch a circuit of one visa, asked of the person, and one signature of a colleague."""
    hands = desk.hands
    hands.command("Lancer un circuit")
    dialog = hands.dialog(LaunchDialog)
    assert isinstance(dialog, LaunchDialog)
    hands.until(dialog.launch.isEnabled)
    for office, holder in (("Bureau", "Amira Benali"), ("Direction", "Chloe Bertin")):
        desk.press(dialog.steps.add)
        hands.dialog(FormDialog)
        hands.field("function")
        hands.write(office)
        hands.choose("agent_id", holder)
        hands.key(ENTER, CTRL)
        hands.until(lambda: dialog.isActiveWindow() or not any(w.isVisible() for w in dialog.findChildren(FormDialog)))
        dialog.activateWindow()
        hands.until(dialog.isActiveWindow)
    hands.key(ENTER, CTRL)
    desk.until("SELECT count(*) FROM circuit", [(1,)])
    desk.back()


def see(desk: Desk, tray: CircuitsPanel, view: str) -> None:
    """Choose another view of the tray, then go back to its list."""
    chips = [chip for chip in tray.bar.chips.findChildren(QPushButton) if chip.isVisible()]
    desk.hands.tab_to(next(chip for chip in chips if chip.isChecked()))
    wanted = next(chip for chip in chips if view in chip.text())
    while not wanted.isChecked():
        forward = wanted.x() > next(chip for chip in chips if chip.isChecked()).x()
        desk.hands.key(Qt.Key.Key_Right if forward else Qt.Key.Key_Left)
    desk.hands.until(lambda: tray.detail.whole is not None)
    desk.hands.tab_to(tray.panes()[0])


def act(desk: Desk, tray: CircuitsPanel, words: str, **said: str) -> None:
    """Open what waits with its document, choose the act, prove who acts, seal it."""
    hands = desk.hands
    hands.until(tray.panes()[0].hasFocus)
    hands.key(Qt.Key.Key_V)
    hands.until(lambda: isinstance(QApplication.activeWindow(), CircuitWindow))
    window = QApplication.activeWindow()
    assert isinstance(window, CircuitWindow)
    hands.until(lambda: window.form.is_asked)
    hands.choose("result", words)
    for name, typed in {**said, "passphrase": PASSPHRASE}.items():
        hands.field(name)
        hands.write(typed)
    hands.key(ENTER, CTRL)


def test_the_calendar_is_walked_and_the_work_shared_out(desk: Desk) -> None:
    hands = desk.hands
    me = desk.opened.context.services.author.agent_id
    desk.opened.context.services.tasks.create(TaskInput("Relire", me))
    hands.command("Calendrier")
    panel = desk.opened.window.go_to("calendar")
    assert isinstance(panel, CalendarPanel)
    hands.key(Qt.Key.Key_2, CTRL)
    hands.until(lambda: not panel.is_week)
    first = panel.in_front().day
    hands.key(Qt.Key.Key_PageDown)
    hands.until(lambda: panel.in_front().day > first)
    hands.key(Qt.Key.Key_Home, CTRL)
    hands.until(lambda: panel.in_front().day == first)
    hands.command("Repartir le travail")
    dialog = hands.dialog(LoadDialog)
    assert isinstance(dialog, LoadDialog)
    hands.until(lambda: len(dialog.loads) > 1)
    desk.press(dialog.leave)
    desk.fill(to_on="20/11/2026")
    desk.until("SELECT count(*) FROM delegation", [(1,)])
    hands.until(lambda: dialog.isActiveWindow() or not any(w.isVisible() for w in dialog.findChildren(FormDialog)))
    dialog.activateWindow()
    hands.until(dialog.isActiveWindow)
    hands.tab_to(dialog.lines)
    hands.key(Qt.Key.Key_Home)
    while dialog.lines.currentItem().text().split(",")[0] != "Amira Benali":
        hands.key(Qt.Key.Key_Down)
    desk.press(dialog.hand)
    hands.dialog(FormDialog)
    hands.choose("to", "Chloe Bertin")
    hands.field("note")
    hands.write("Bon courage")
    hands.key(ENTER, CTRL)
    desk.until("SELECT a.name FROM task t JOIN agent a ON a.id = t.owner_id", [("Chloe Bertin",)])
