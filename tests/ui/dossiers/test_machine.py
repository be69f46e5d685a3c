"""Every command of a dossier's life in every state, on the real room: done, or refused in words; never a fault."""

from collections.abc import Callable
from typing import Final
from uuid import UUID

import pytest
from PySide6.QtWidgets import QDialog, QLabel
from pytestqt.qtbot import QtBot

from aso_desktop.services.dossiers.board.queries import BoardColumn
from aso_desktop.services.dossiers.values import DossierInput
from aso_desktop.ui.dossiers.closing_dialog import ClosingDialog
from aso_desktop.ui.dossiers.panel import DossiersPanel
from aso_desktop.ui.kit.form_dialog import FormDialog
from tests.ui.correspondence.conftest import Office
from tests.ui.dossiers.conftest import WAIT, front

DONE: Final = ""
GIVEN: Final = {"reason": "Motif", "title": "Relire"}
LIVE: Final = {"block": DONE, "unblock": "no block to lift", "close": DONE, "reopen": "is open: go on", "task": DONE}
WHOLE: Final = {
    "reopened": LIVE,
    "blocked": {**LIVE, "unblock": DONE, "close": "Lift the block: Avis"},
    "under": {**LIVE, "unblock": "block of the dossier above", "close": "block of the dossier above"},
    "closed": {
        "block": "reopen it first", "unblock": "no block to lift", "close": "reopen it first", "reopen": DONE,
        "task": "reopen it first",
    },
}  # fmt: skip
"""State → command → what it is refused with; nothing where it is done."""
TASK: Final = "This is a task"
OF_TASK: Final = {
    "edit": "", "due": "", "assign": "", "important": "", "right": "", "left": "no further column",
    **dict.fromkeys(("block", "unblock", "hold", "close", "reopen", "note", "file", "piece", "parties"), TASK),
}  # fmt: skip
OF_BLOCKED: Final = {
    "edit": "", "block": "", "unblock": "", "close": "", "reopen": "is open", "right": "is blocked: Avis du contrôleur",
}  # fmt: skip
"""Command → why it is greyed on a card."""
TITLE, STATE = "SELECT title FROM task WHERE id = ?", "SELECT state FROM task WHERE id = ?"


@pytest.fixture
def states(office: Office, panel: DossiersPanel, dossiers: list[UUID], qtbot: QtBot) -> dict[str, UUID]:
    """A dossier in each state, all in the list."""
    life = office.services.dossier_life
    under = office.services.dossiers.create(DossierInput("Lot 1", parent_id=dossiers[3])).dossier_id
    for place in (4, 5):
        life.close(dossiers[place], lambda _context, source: source)
    life.reopen(dossiers[4], "Réserve")
    panel._view = panel._view._replace(name="all")
    panel.refresh()
    qtbot.waitUntil(lambda: panel.model.rowCount() == len(dossiers) + 1, timeout=WAIT)
    return {"reopened": dossiers[4], "blocked": dossiers[3], "under": under, "closed": dossiers[5]}


def test_every_command_in_every_state(
    panel: DossiersPanel, office: Office, states: dict[str, UUID], qtbot: QtBot
) -> None:
    said: list[str] = []
    faults: list[object] = []
    office.context.faults.refused.connect(lambda refusal: said.append(refusal.words))
    office.context.faults.broke.connect(faults.append)
    office.context.commands.refused.connect(said.append)
    undo, before = office.context.undo, rows(office)
    seen = listed(panel)
    for state, commands in WHOLE.items():
        for command, refusal in commands.items():
            qtbot.waitUntil(lambda: listed(panel) == seen, timeout=WAIT)  # the list shows what was undone
            choose(panel, states[state], qtbot)
            said.clear()
            panel.acts[f"dossier.{command}"].trigger()
            words = answer(panel, said, lambda: bool(undo.undo_words), qtbot)
            assert (refusal in words) if refusal else not words, (state, command, words)
            assert bool(undo.undo_words) is not bool(refusal)
            if not refusal:
                undo.undo()
                qtbot.waitUntil(lambda: bool(undo.redo_words), timeout=WAIT)
            assert rows(office) == before
    assert not faults


def test_every_command_on_every_card(panel: DossiersPanel, office: Office, dossiers: list[UUID], qtbot: QtBot) -> None:
    """A card moves where it may; a task answers what is for dossiers with a sentence, and is changed by Enter."""
    columns = (BoardColumn("todo"), BoardColumn("relecture", "Relecture"), BoardColumn("doing"), BoardColumn("done"))
    office.services.board.keep_columns(columns)
    panel.refresh()
    qtbot.waitUntil(lambda: panel._columns == columns, timeout=WAIT)
    front(panel, qtbot)
    panel.show_as(1)
    desk = office.context.commands
    task = next(card for card in panel.board.columns[0].cards.cards.cards if card.kind == "task")
    blocked = next(card for card in panel.board.columns[0].cards.cards.cards if card.id == dossiers[3])
    for card, commands in ((task, OF_TASK), (blocked, OF_BLOCKED)):
        cards = panel.board.columns[0].cards
        cards.setFocus()
        cards.choose(cards.cards.place_of(card.id))
        for command, refusal in commands.items():
            said = desk.why_not(f"dossier.{command}")
            assert (refusal in said) if refusal else not said, (card.kind, command, said)
    panel.board.columns[0].cards.choose(panel.board.columns[0].cards.cards.place_of(task.id))
    panel.board.opened.emit(task)
    qtbot.waitUntil(lambda: opened(panel) is not None, timeout=WAIT)
    dialog = opened(panel)
    assert isinstance(dialog, FormDialog)
    dialog.form.set_values({"title": "Relire deux fois"})
    dialog.save()
    qtbot.waitUntil(lambda: office.rows(TITLE, task.id.bytes) == [("Relire deux fois",)], timeout=WAIT)
    panel.acts["dossier.right"].trigger()  # over the column that is for dossiers
    qtbot.waitUntil(lambda: office.rows(STATE, task.id.bytes) == [("doing",)], timeout=WAIT)


def rows(office: Office) -> list[object]:
    kept = "SELECT id, state, closed_on FROM dossier"
    stops = "SELECT id, NULL, lifted_at FROM dossier_stop UNION SELECT id, state, NULL FROM task"
    return office.rows(f"{kept} UNION {stops} ORDER BY 1")


def shown(panel: DossiersPanel) -> list[object]:
    return [panel._id_at(place) for place in range(panel.model.rowCount())]


def listed(panel: DossiersPanel) -> list[object]:
    return [panel.model.row_at(place) for place in range(panel.model.rowCount())]


def choose(panel: DossiersPanel, dossier: UUID, qtbot: QtBot) -> None:
    """Put a dossier in front."""
    qtbot.waitUntil(lambda: dossier in shown(panel), timeout=WAIT)
    panel.table.select_id(panel.model.id_at(shown(panel).index(dossier)))
    qtbot.waitUntil(lambda: panel.in_front() == ("dossier", dossier) and panel._shown() is not None, timeout=WAIT)


def opened(panel: DossiersPanel) -> QDialog | None:
    kinds = (*panel.findChildren(FormDialog), *panel.findChildren(ClosingDialog))
    return next((dialog for dialog in kinds if dialog.isVisible()), None)


def told(dialog: QDialog) -> str:
    return " ".join(label.text() for label in dialog.findChildren(QLabel))


def answer(panel: DossiersPanel, said: list[str], is_done: Callable[[], bool], qtbot: QtBot) -> str:
    """Answer what is asked; return the refusal: in the bar, in the question, or the list of what is in the way."""
    qtbot.waitUntil(lambda: bool(said) or opened(panel) is not None or is_done(), timeout=WAIT)
    dialog = opened(panel)
    if isinstance(dialog, ClosingDialog):
        qtbot.waitUntil(lambda: bool(dialog.ways), timeout=WAIT)
        said.append(told(dialog))
        dialog.reject()
    elif isinstance(dialog, FormDialog):
        dialog.form.set_values({name: GIVEN[name] for name in dialog.form.values().keys() & GIVEN.keys()})
        asked = told(dialog)
        dialog.save()
        qtbot.waitUntil(lambda: is_done() or told(dialog) != asked, timeout=WAIT)
        if not is_done():
            said.append(told(dialog))
            dialog.reject()
    qtbot.waitUntil(lambda: opened(panel) is None, timeout=WAIT)
    return " ".join(said)
