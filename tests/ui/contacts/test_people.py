"""Agents and units of the section are added, changed, and agents who left made inactive."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from aso_desktop.ui.contacts.people import PeopleDialog
from aso_desktop.ui.kit.form_dialog import FormDialog
from aso_desktop.ui.kit.theme import Theme
from tests.ui.contacts.conftest import WAIT, dialog_of
from tests.ui.correspondence.conftest import Office

AGENT = "SELECT name, initials, active FROM agent ORDER BY local_id"


@pytest.fixture
def people(office: Office, qtbot: QtBot, theme_: Theme) -> PeopleDialog:
    assert theme_ is office.context.theme
    made = PeopleDialog(office.context)
    qtbot.addWidget(made, before_close_func=lambda _dialog: None)
    made.show()
    qtbot.waitUntil(lambda: made.agents.lines.count() == 1, timeout=WAIT)
    return made


def test_an_agent_is_added_by_keyboard(people: PeopleDialog, office: Office, qtbot: QtBot) -> None:
    people.add_agent.click()
    dialog = dialog_of(people, FormDialog, qtbot)
    qtbot.keyClicks(dialog.form.field("name"), "Rachid Haddad")
    qtbot.keyClick(dialog.form.field("name"), Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: people.agents.lines.count() == 2, timeout=WAIT)
    assert office.rows(AGENT)[-1] == ("Rachid Haddad", "RH", 1)
    qtbot.waitUntil(lambda: not isValid(dialog), timeout=WAIT)


def test_an_agent_who_left_is_made_inactive_and_comes_back(people: PeopleDialog, office: Office, qtbot: QtBot) -> None:
    from aso_desktop.services.people.commands import AgentInput

    office.context.undo.perform(people, lambda: office.services.people.add_agent(AgentInput("Rachid Haddad")))
    qtbot.waitUntil(lambda: people.agents.lines.count() == 2, timeout=WAIT)
    people.agents.lines.setCurrentRow(1)
    people.toggle.click()
    qtbot.waitUntil(lambda: office.rows(AGENT)[-1][2] == 0, timeout=WAIT)
    qtbot.waitUntil(lambda: "no longer works here" in people.agents.lines.item(1).text(), timeout=WAIT)
    office.context.undo.undo()
    qtbot.waitUntil(lambda: office.rows(AGENT)[-1][2] == 1, timeout=WAIT)


def test_who_works_here_stays_active(people: PeopleDialog) -> None:
    assert "works on this computer" in people.agents.lines.item(0).text()
    assert not people.toggle.isEnabled()


def asked(people: PeopleDialog, act: Callable[[], None], qtbot: QtBot) -> FormDialog:
    act()
    return dialog_of(people, FormDialog, qtbot)


def test_a_unit_is_edited_and_a_taken_code_refused(people: PeopleDialog, office: Office, qtbot: QtBot) -> None:
    dialog = asked(people, people.add_unit.click, qtbot)
    dialog.form.set_values({"code": "DRH", "label": "Ressources humaines"})
    dialog.save()
    qtbot.waitUntil(lambda: people.units.lines.count() == 2, timeout=WAIT)
    qtbot.waitUntil(lambda: not isValid(dialog), timeout=WAIT)
    people.units.lines.setCurrentRow(1)
    dialog = asked(people, people._edit_unit.click, qtbot)
    dialog.form.set_values({"code": "DAF"})
    dialog.save()
    slot = dialog.form._slots["code"]
    qtbot.waitUntil(lambda: "taken" in " ".join(w.text() for w in slot.findChildren(type(dialog._title))), timeout=WAIT)
    dialog.form.set_values({"code": "SRH"})
    dialog.save()
    qtbot.waitUntil(
        lambda: [c for (c,) in office.rows("SELECT code FROM unit ORDER BY code")] == ["DAF", "SRH"], timeout=WAIT
    )
