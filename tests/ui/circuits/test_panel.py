"""The room of visas by keyboard: act with the document beside, take back, refuse, launch, delegate, verify."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any, TypeVar

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QWidget
from pytestqt.qtbot import QtBot

from aso_desktop.core.circuits.acts import Result
from aso_desktop.core.circuits.steps import Mode, Step
from aso_desktop.services.circuits.rules import NOT_URGENT
from aso_desktop.services.circuits.values import TemplateInput
from aso_desktop.ui.circuits.delegations_dialog import DelegationsDialog
from aso_desktop.ui.circuits.finder import find
from aso_desktop.ui.circuits.launch_dialog import LaunchDialog
from aso_desktop.ui.circuits.panel import CircuitsPanel
from aso_desktop.ui.circuits.seals_dialog import SealsDialog
from aso_desktop.ui.circuits.templates_dialog import TemplatesDialog
from aso_desktop.ui.circuits.window import CircuitWindow
from aso_desktop.ui.kit.form_dialog import FormDialog
from aso_desktop.ui.kit.navigation import Target
from aso_desktop.ui.kit.theme import Theme
from aso_desktop.ui.kit.tokens import Mode as Light
from aso_desktop.ui.kit.widgets.basics import Button
from tests.security.conftest import PHRASE
from tests.ui.circuits.conftest import WAIT, Made
from tests.ui.correspondence.conftest import Office, leave
from tests.ui.dossiers.conftest import front

CTRL = Qt.KeyboardModifier.ControlModifier
Dialog = TypeVar("Dialog", bound=QDialog)


def titles(panel: CircuitsPanel) -> list[str]:
    rows: list[Any] = [panel.model.row_at(place) for place in range(panel.model.rowCount())]
    return [row.circuit.title for row in rows if row is not None]


def asked(place: QWidget, kind: type[Dialog], qtbot: QtBot) -> Dialog:
    """Return the dialog of a kind that is open."""
    qtbot.waitUntil(lambda: any(d.isVisible() for d in place.findChildren(kind)), timeout=WAIT)
    return next(d for d in place.findChildren(kind) if d.isVisible())


def _tells(field: QWidget, words: str) -> bool:
    return words in field.accessibleDescription()


def _holds(dialog: DelegationsDialog, count: int) -> bool:
    return dialog.list.count() == count


def until(qtbot: QtBot, done: Callable[[], object]) -> None:
    qtbot.waitUntil(lambda: bool(done()), timeout=WAIT)


def opened(panel: CircuitsPanel, title: str, qtbot: QtBot) -> CircuitWindow:
    """Open the window of a circuit of the tray by its key."""
    until(qtbot, lambda: title in titles(panel))
    panel.table.select_id(panel.model.id_at(titles(panel).index(title)))
    panel.table.setFocus()
    qtbot.keyClick(panel.table, Qt.Key.Key_V)
    window = panel.windows[-1]
    until(qtbot, lambda: window.pane.whole is not None)
    return window


def test_a_visa_is_given_with_the_document_beside_then_taken_back_then_refused(
    panel: CircuitsPanel, office: Office, qtbot: QtBot
) -> None:
    front(panel, qtbot)
    assert titles(panel) == ["Avenant à viser", "Avenant refusé"]
    window = opened(panel, "Avenant à viser", qtbot)
    until(qtbot, lambda: window.documents.view.pages.count == 1)
    until(qtbot, lambda: office.value("SELECT count(*) FROM endorsement WHERE result = 'read'") == 1)
    window.form.form.field("public_note").setPlainText("Conforme au budget")
    front(window, qtbot)
    shares_the_width(window, qtbot)
    window.form.form.set_values({"passphrase": "un collègue devant le poste"})
    window.form.save()
    until(qtbot, lambda: "passphrase" in window.form.form.field("passphrase").accessibleDescription())
    assert office.value("SELECT count(*) FROM endorsement WHERE result = 'endorsed'") == 0
    window.form.form.set_values({"passphrase": PHRASE})
    qtbot.keyClick(window.form.form.field("public_note"), Qt.Key.Key_Return, CTRL)
    until(qtbot, lambda: office.value("SELECT count(*) FROM endorsement WHERE result = 'endorsed'") == 1)
    until(qtbot, lambda: window.pane.whole is not None and window.pane.whole.circuit.view.rank == 2)
    assert not window.form.is_asked
    window.acts["circuit.take_back"].trigger()
    until(qtbot, lambda: window.pane.whole is not None and window.pane.whole.circuit.view.rank == 1)
    until(qtbot, lambda: window.form.is_asked)
    window.form.choose(Result.REJECTED)
    window.form.form.set_values({"passphrase": PHRASE})
    window.form.save()
    until(qtbot, lambda: "reason" in window.form.form.field("public_note").accessibleDescription())
    window.form.form.field("public_note").setPlainText("Citer l’engagement")
    window.form.save()
    until(qtbot, lambda: office.value("SELECT count(*) FROM endorsement WHERE result = 'rejected'") == 2)
    until(qtbot, lambda: any("Citer l’engagement" in note for note in window.pane.notes.told()))
    leave(window, qtbot)


def shares_the_width(window: CircuitWindow, qtbot: QtBot) -> None:
    """Where there is no width for both, the document and the act take each other's place, by F6."""
    wide = window.size()
    window.resize(683, 384)
    until(qtbot, lambda: window.form.isVisible() and not window.documents.isVisible())
    qtbot.keyClick(window, Qt.Key.Key_F6)
    until(qtbot, lambda: window.documents.isVisible() and not window.form.isVisible())
    until(qtbot, lambda: window.documents.width() == window.width())
    qtbot.keyClick(window.documents.view.pages, Qt.Key.Key_Return, CTRL)
    until(qtbot, lambda: window.form.isVisible() and not window.documents.isVisible())
    window.resize(wide)
    until(qtbot, lambda: window.form.isVisible() and window.documents.isVisible())


def test_late_ones_ended_ones_and_what_is_found(panel: CircuitsPanel, office: Office, made: Made, qtbot: QtBot) -> None:
    panel.show_view("late")
    until(qtbot, lambda: titles(panel) == ["Avenant en retard"])
    until(qtbot, lambda: panel.detail.whole is not None and panel.detail.whole.circuit.id == made.late)
    assert panel.detail.remind.isEnabled()
    assert panel.room.why_not("circuit.hand_over") is None
    assert panel.room.why_not("circuit.pass_over") == NOT_URGENT
    panel.show_view("running")
    until(qtbot, lambda: len(titles(panel)) == 2)
    panel._search("retard controleur")
    until(qtbot, lambda: titles(panel) == ["Avenant en retard"])
    panel._search("zzz")
    until(qtbot, lambda: panel.lists.currentWidget() is panel.empty)
    database = office.profile.connect()
    assert [found.target.id for found in find(database, "refuse", 9)] == [made.rejected]
    database.close()


def test_a_circuit_is_launched_from_kept_steps_changed_for_once(
    panel: CircuitsPanel, office: Office, made: Made, qtbot: QtBot
) -> None:
    target = Target("circuits", kind="letter", id=made.letter, action="launch", values=(("title", "Avenant n° 3"),))
    panel.open_target(target)
    dialog = asked(panel, LaunchDialog, qtbot)
    until(qtbot, lambda: len(dialog.steps.steps()) == 4)
    dialog.form.set_values({"urgency": "urgent"})
    dialog._on_edited("urgency")
    assert [step.function for step in dialog.steps.steps()] == ["Directrice des affaires financières"]
    dialog.steps.ask_new()
    question = asked(dialog.steps, FormDialog, qtbot)
    question.form.set_values({"mode": "opinion", "function": "Bureau juridique", "limit_days": 3})
    question.save()
    until(qtbot, lambda: len(dialog.steps.steps()) == 2)
    lines = dialog.steps.lines
    lines.setFocus()
    qtbot.keyClick(lines, Qt.Key.Key_Up, CTRL)
    assert next((s.rank, s.function) for s in dialog.steps.steps()) == (1, "Bureau juridique")
    lines.setCurrentRow(1)
    qtbot.keyClick(lines, Qt.Key.Key_P)
    assert [step.rank for step in dialog.steps.steps()] == [1, 1]
    dialog.save()
    until(qtbot, dialog.said.isVisible)
    assert "before every signature" in dialog.said.text()
    qtbot.keyClick(lines, Qt.Key.Key_P)
    dialog.save()
    until(qtbot, lambda: office.value("SELECT count(*) FROM circuit WHERE title = 'Avenant n° 3'") == 1)
    assert office.value("SELECT urgency FROM circuit WHERE title = 'Avenant n° 3'") == "urgent"


def test_delegations_templates_and_seals(
    panel: CircuitsPanel, office: Office, made: Made, qtbot: QtBot, tmp_path: Path
) -> None:
    panel.acts["circuit.delegations"].trigger()
    delegations = asked(panel, DelegationsDialog, qtbot)
    for holder, delegate, count in ((made.me, made.colleague, 1), (made.colleague, made.me, 1)):
        delegations.ask_new()
        question = asked(delegations, FormDialog, qtbot)
        question.form.set_values({"holder_id": holder, "delegate_id": delegate})
        question.form.set_values({"from_on": panel.context.clock.today(), "to_on": panel.context.clock.today()})
        question.save()
        if holder == made.colleague:
            field = question.form.field("delegate_id")
            until(qtbot, partial(_tells, field, "ring"))
            question.reject()
        until(qtbot, partial(_holds, delegations, count))
    delegations.end_current()
    until(qtbot, lambda: office.value("SELECT count(*) FROM delegation WHERE revoked_on IS NOT NULL") == 1)
    panel.acts["circuit.templates"].trigger()
    templates = asked(panel, TemplatesDialog, qtbot)
    until(qtbot, lambda: templates.list.count() == 1 and len(templates.steps.steps()) == 4)
    templates.speeds.choose(1)
    assert len(templates.steps.steps()) == 1
    templates.begin()
    templates.name.set_value("Réponse simple")
    templates.save()
    until(qtbot, lambda: "at least one step" in templates.said.text())
    steps, kept = (Step(1, Mode.VISA, "Directrice"),), office.services.circuits.save_template
    office.context.undo.perform(panel, lambda: kept(TemplateInput("D’un collègue", steps)))
    until(qtbot, lambda: templates.list.count() == 2)
    assert templates.name.value() == "Réponse simple"
    templates.put_away()
    panel.acts["circuit.verify_all"].trigger()
    seals = asked(panel, SealsDialog, qtbot)
    until(qtbot, lambda: seals.lines.count() == 3)
    assert "every byte" in seals.said.text()
    sheet = tmp_path / "fiche.pdf"
    panel.room.write_sheet(made.late, sheet)
    until(qtbot, sheet.exists)


@pytest.mark.parametrize("shown", [(Light.LIGHT, 100), (Light.DARK, 200)])
def test_the_room_fits(panel: CircuitsPanel, theme_: Theme, qtbot: QtBot, shown: tuple[Light, int]) -> None:
    theme_.choose(mode=shown[0], text_size=shown[1])
    panel.resize(1170, 700)
    panel.head.settle()

    def inside() -> bool:
        buttons = [b for b in panel.findChildren(Button) if b.isVisible() and b.window() is panel]
        return all(b.mapTo(panel, b.rect().topRight()).x() <= panel.width() for b in buttons)

    until(qtbot, inside)
