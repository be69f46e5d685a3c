"""Every act on a deadline in every state, on the real room: what is offered is done, the rest is refused in words."""

from datetime import date
from typing import Final
from uuid import UUID

import pytest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from aso_desktop.services.deadlines.values import ClockInput, DeadlineInput
from aso_desktop.ui.deadlines.panel import DeadlinesPanel
from aso_desktop.ui.kit.form_dialog import FormDialog
from tests.ui.correspondence.conftest import Office
from tests.ui.deadlines.conftest import WAIT, request
from tests.ui.deadlines.test_panel import form

LAW, SETTLED = "The law fixes this day", "This deadline is settled"
PIECES, AWAITED = "Only a legal clock", "No piece is awaited"
LEGAL: Final = {"settle": "", "move": LAW, "ask": "", "receive": AWAITED}
DELAY: Final = {"settle": "", "move": "", "ask": PIECES, "receive": AWAITED}
OVER: Final = dict.fromkeys(LEGAL, SETTLED)
WHOLE: Final = {
    "running": LEGAL, "suspended": {**LEGAL, "receive": ""}, "lapsed": LEGAL, "late": DELAY, "milestone": DELAY,
    "met": OVER, "dropped": OVER,
}  # fmt: skip
"""State → act → what refuses it; nothing where it is done."""
TABLES: Final = ("SELECT * FROM deadline ORDER BY id", "SELECT * FROM deadline_suspension ORDER BY id")


@pytest.fixture
def states(office: Office, panel: DeadlinesPanel, qtbot: QtBot) -> dict[str, UUID]:
    """A deadline in each state."""
    room = office.services.deadlines
    found = {row.title: row.id for row in panel._rows()}
    stopped = request_with_clock(office, "Demande incomplète")
    room.ask_pieces(stopped, "Statuts", date(2026, 11, 9), 20)
    over = {name: room.add(DeadlineInput(name, fixed_on=date(2026, 11, 20))).subject for name in ("met", "dropped")}
    for name, key in over.items():
        room.settle(key, name, "Sans objet")
    panel.refresh()
    qtbot.waitUntil(lambda: len(panel._rows()) == 5, timeout=WAIT)
    return {
        "running": found["Demande d’agrément"], "suspended": stopped, "lapsed": found["Demande ancienne"],
        "late": found["Note au cabinet"], "milestone": found["Remise des offres"], **over,
    }  # fmt: skip


def request_with_clock(office: Office, subject: str) -> UUID:
    letter = request(office, date(2026, 10, 20), subject)
    key: UUID | None = office.services.deadlines.start_clock(ClockInput(letter, "complaint")).subject  # type: ignore[arg-type]
    assert key is not None
    return key


def test_every_act_in_every_state(panel: DeadlinesPanel, office: Office, states: dict[str, UUID], qtbot: QtBot) -> None:
    desk, undo, faults = office.context.commands, office.context.undo, []  # type: ignore[var-annotated]
    office.context.faults.broke.connect(faults.append)
    before = [office.rows(sql) for sql in TABLES]
    for state, acts in WHOLE.items():
        panel.show_view("settled" if acts is OVER else "running")
        choose(panel, states[state], qtbot)
        shown = panel.preview.row
        for act, refusal in acts.items():
            button = button_of(panel, act)
            assert button.isVisible()
            assert button.isEnabled() is (not refusal), (state, act)
            if refusal:
                assert refusal in button.toolTip(), (state, act)
                assert refusal in said(panel, office, act, qtbot), (state, act)
                continue
            panel.acts[f"deadline.{act}"].trigger()
            answer(panel, qtbot)
            qtbot.waitUntil(lambda: bool(undo.undo_words) and shown not in panel._rows(), timeout=WAIT)  # noqa: B023
            undo.undo()
            qtbot.waitUntil(lambda: shown in panel._rows(), timeout=WAIT)  # noqa: B023
            choose(panel, states[state], qtbot)
            qtbot.waitUntil(lambda: panel.preview.row == shown and panel.preview.is_read, timeout=WAIT)  # noqa: B023
        assert [office.rows(sql) for sql in TABLES] == before
    assert not faults
    assert desk.why_not("deadline.subject") == "This deadline stands on no letter and no dossier."


def choose(panel: DeadlinesPanel, wanted: UUID, qtbot: QtBot) -> None:
    """Put a deadline in front, and wait for all that is shown of it."""
    qtbot.waitUntil(lambda: any(row.id == wanted for row in panel._rows()), timeout=WAIT)
    panel.table.select_id(next(row.local_id for row in panel._rows() if row.id == wanted))
    qtbot.waitUntil(lambda: panel.preview.row is not None and panel.preview.row.id == wanted, timeout=WAIT)
    qtbot.waitUntil(lambda: panel.preview.is_read, timeout=WAIT)


def button_of(panel: DeadlinesPanel, act: str) -> QPushButton:
    names = {"settle": panel.preview.settle, "move": panel.preview.move_to, "ask": panel.preview.ask}
    return names.get(act, panel.preview.receive)


def said(panel: DeadlinesPanel, office: Office, act: str, qtbot: QtBot) -> str:
    """Ask by key for what is not offered; return what is answered."""
    heard: list[str] = []
    office.context.commands.refused.connect(heard.append)
    panel.room.said.connect(heard.append)
    panel.acts[f"deadline.{act}"].trigger()
    qtbot.waitUntil(lambda: bool(heard), timeout=WAIT)
    office.context.commands.refused.disconnect(heard.append)
    panel.room.said.disconnect(heard.append)
    return heard[0]


def answer(panel: DeadlinesPanel, qtbot: QtBot) -> None:
    """Answer what is asked, and send it."""
    dialog = form(panel, qtbot)
    given = {"reason": "Statuts", "day": date(2026, 12, 10)}
    dialog.form.set_values({name: given[name] for name in dialog.form.values().keys() & given.keys()})
    dialog.save()
    qtbot.waitUntil(lambda: not any(d.isVisible() for d in panel.findChildren(FormDialog)), timeout=WAIT)
