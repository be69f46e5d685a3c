"""The room at every size, in both languages and lights: nothing falls out of sight."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from aso_desktop.ui.budget.panel import BudgetPanel, make_panel
from aso_desktop.ui.kit.theme import Theme
from aso_desktop.ui.kit.tokens import Mode
from aso_desktop.ui.kit.widgets.basics import Button
from tests.ui.budget.conftest import LINES, WAIT, Budget, front

SHOWN = ((Mode.LIGHT, 100, "fr"), (Mode.DARK, 100, "fr"), (Mode.LIGHT, 200, "fr"), (Mode.LIGHT, 100, "en"))


@pytest.fixture(params=SHOWN, ids=lambda shown: f"{shown[0].value}-{shown[1]}-{shown[2]}")
def dressed(budget: Budget, theme_: Theme, qtbot: QtBot, request: pytest.FixtureRequest) -> Iterator[BudgetPanel]:
    """The room in a light, a size and a language."""
    mode, size, language = request.param
    theme_.choose(mode=mode, text_size=size)
    budget.office.context.language.choose(language)
    made = make_panel(budget.office.context)
    assert isinstance(made, BudgetPanel)
    qtbot.addWidget(made)
    made.resize(1170 if size == 100 else 1318, 700)
    made.show()
    front(made, qtbot)
    qtbot.waitUntil(lambda: made.register.lines.rowCount() == len(LINES) + 1, timeout=WAIT)
    made.register.line_table.go_to(2)
    qtbot.waitUntil(lambda: "354-02" in made.register._of.text(), timeout=WAIT)
    qtbot.waitUntil(lambda: made.register.movements.rowCount() > 0, timeout=WAIT)
    yield made
    budget.office.context.language.choose("en")


def test_every_page_fits(dressed: BudgetPanel, qtbot: QtBot) -> None:
    panel = dressed
    panel.register.begin_entry()
    panel.register.entry.fields.label.setText("Mission Dijon, revue budgétaire")
    panel.register.entry.fields.amount.setText("642,80")
    panel.register.entry._on_edited()
    qtbot.waitUntil(lambda: panel.register.entry.check is not None, timeout=WAIT)
    for entry in ("register", "commitments", "table", "alerts"):
        panel.show_entry(entry)
        qtbot.waitUntil(lambda: panel._page().row_count() > 0, timeout=WAIT)
        buttons = [b for b in panel.findChildren(Button) if b.isVisible() and b.visibleRegion().isEmpty() is False]
        assert buttons
        assert panel.panes()[0].isVisible()


def test_where_there_is_little_height_lines_and_movements_take_each_others_place(
    panel: BudgetPanel, qtbot: QtBot
) -> None:
    register, halves = panel.register, panel.register.halves
    lines, movements = register.line_table, register.movement_table
    panel.setMinimumSize(480, 300)  # as the window does
    panel.resize(683, 330)
    qtbot.waitUntil(lambda: lines.isVisible() and not movements.isVisible(), timeout=WAIT)
    assert register.panes()[:2] == (lines, halves.tabs[1]), "F6 stops at the list in sight, and at the other's tab"
    lines.go_to(2)
    qtbot.waitUntil(lambda: halves.tabs[1].text() == "354-02 · Frais de mission", timeout=WAIT)
    qtbot.keyClick(lines, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: movements.isVisible() and not lines.isVisible(), timeout=WAIT)
    register.begin_entry()
    qtbot.waitUntil(lambda: register.entry.isVisible() and not movements.isVisible(), timeout=WAIT)
    register.entry.leave()
    qtbot.waitUntil(lambda: movements.isVisible() and not register.entry.isVisible(), timeout=WAIT)
    halves.tabs[0].click()
    qtbot.waitUntil(lambda: lines.isVisible() and not movements.isVisible(), timeout=WAIT)
    panel.resize(1170, 700)
    qtbot.waitUntil(lambda: lines.isVisible() and movements.isVisible(), timeout=WAIT)
