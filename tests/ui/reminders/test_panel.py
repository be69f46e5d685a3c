"""What is late is chased from the keyboard, once; rules are kept; calls are noted and returned."""

from datetime import date

import pytest
from pytestqt.qtbot import QtBot

from aso_desktop.services.tasks.values import TaskInput
from aso_desktop.ui.kit.form_dialog import FormDialog
from aso_desktop.ui.reminders.dialogs import RulesDialog, SentDialog
from aso_desktop.ui.reminders.panel import RemindersPanel, make_panel
from tests.ui.correspondence.conftest import Office, founded, office

__all__ = ["founded", "office"]
WAIT = 30_000


@pytest.fixture
def panel(office: Office, qtbot: QtBot) -> RemindersPanel:
    """The room, with two late tasks."""
    me = office.services.author.agent_id
    for title in ("Relire le relevé", "Classer"):
        office.services.tasks.create(TaskInput(title, me, due_on=date(2026, 11, 2)))
    made = make_panel(office.context)
    assert isinstance(made, RemindersPanel)
    qtbot.addWidget(made)
    made.resize(1166, 700)
    made.show()
    qtbot.waitUntil(lambda: made.models["due"].rowCount() >= 2 and made.in_front() is not None, timeout=WAIT)
    return made


def form(panel: RemindersPanel | RulesDialog, qtbot: QtBot) -> FormDialog:
    qtbot.waitUntil(lambda: any(d.isVisible() for d in panel.findChildren(FormDialog)), timeout=WAIT)
    return next(d for d in panel.findChildren(FormDialog) if d.isVisible())


def test_reminders_calls_and_rules(panel: RemindersPanel, office: Office, qtbot: QtBot) -> None:
    waiting = panel.models["due"].rowCount()
    panel.acts["reminder.send"].trigger()
    dialog = form(panel, qtbot)
    assert "days late" in dialog.form.values()["text"]
    dialog.save()
    qtbot.waitUntil(lambda: panel.models["due"].rowCount() == waiting - 1, timeout=WAIT)
    qtbot.waitUntil(lambda: bool(panel.findChildren(SentDialog)), timeout=WAIT)
    sent = panel.findChildren(SentDialog)[0]
    assert sent.text.toPlainText().startswith("Good morning")
    sent.accept()
    panel.acts["reminder.all"].trigger()
    qtbot.waitUntil(lambda: panel.models["due"].rowCount() == 0, timeout=WAIT)
    logged = office.value("SELECT count(*) FROM reminder")
    assert logged == waiting
    panel.acts["reminder.all"].trigger()
    qtbot.waitUntil(panel.said.isVisible, timeout=WAIT)
    assert office.value("SELECT count(*) FROM reminder") == logged
    panel.acts["call.new"].trigger()
    dialog = form(panel, qtbot)
    dialog.form.set_values({"subject": "Recours", "caller": "Mme Lefèvre", "call_back_on": date(2026, 11, 16)})
    dialog.save()
    panel.show_view("calls")
    qtbot.waitUntil(lambda: panel.models["calls"].rowCount() == 1 and panel.in_front() is not None, timeout=WAIT)
    panel.acts["call.done"].trigger()
    qtbot.waitUntil(lambda: office.value("SELECT done FROM phone_call") == 1, timeout=WAIT)
    panel.acts["reminder.rules"].trigger()
    rules = panel.findChildren(RulesDialog)[0]
    qtbot.waitUntil(lambda: rules.lines.count() == 4, timeout=WAIT)
    rules.ask(None)
    dialog = form(rules, qtbot)
    dialog.form.set_values({"label": "Courriers", "interval_days": 0})
    dialog.save()
    qtbot.waitUntil(lambda: dialog.form.field("interval_days").property("state") == "error", timeout=WAIT)
    assert dialog.isVisible()
    dialog.form.set_values({"interval_days": 5, "at_opening": True})
    dialog.save()
    qtbot.waitUntil(lambda: rules.lines.count() == 1, timeout=WAIT)
    assert office.rows("SELECT label, at_opening, interval_days FROM reminder_rule") == [("Courriers", 1, 5)]
