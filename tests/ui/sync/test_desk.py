"""The conflict desk in the window: every kind of field, by keyboard alone, with a way back."""

from dataclasses import replace
from datetime import date
from uuid import UUID

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from aso_desktop.services.people import queries as people
from aso_desktop.services.registers import queries as registers
from aso_desktop.services.registers.values import RegisterInput
from aso_desktop.ui.correspondence.panel import LettersPanel
from aso_desktop.ui.kit.navigation import Target
from aso_desktop.ui.registers.dialogs import RegisterDialog
from aso_desktop.ui.sync.conflicts import ConflictsPage
from aso_desktop.ui.sync.words import marked
from tests.ui.sync.conftest import Desktop, Officer, Open, meet

PATIENCE = 30_000


@pytest.fixture
def letter(chief: Officer, mate: Officer) -> UUID:
    """A letter on which two officers disagree."""
    made = chief.write("Demande de subvention")
    meet(chief, mate)
    return made


def disagree(chief: Officer, mate: Officer, letter: UUID, **fields: tuple[object, object]) -> None:
    chief.edit(letter, **{name: values[0] for name, values in fields.items()})
    mate.clock.move_to(chief.clock.now())
    mate.edit(letter, **{name: values[1] for name, values in fields.items()})
    meet(chief, mate)


def desk_of(qtbot: QtBot, desktop: Desktop, count: int) -> ConflictsPage:
    page = desktop.room("conflicts").conflicts
    qtbot.waitUntil(lambda: len(page.cases) == count, timeout=PATIENCE)
    desktop.opened.window.activateWindow()
    qtbot.waitUntil(desktop.opened.window.isActiveWindow)
    page.list.lines.setFocus()
    return page


def settled(qtbot: QtBot, page: ConflictsPage, left: int) -> None:
    qtbot.waitUntil(lambda: len(page.cases) == left, timeout=PATIENCE)


def shown(qtbot: QtBot, page: ConflictsPage, row: UUID) -> None:
    qtbot.waitUntil(lambda: page.view.case is not None and page.view.case.row == row, timeout=PATIENCE)


def test_a_conflict_is_settled_and_taken_back_by_keyboard(
    qtbot: QtBot, chief: Officer, mate: Officer, letter: UUID, open_window: Open
) -> None:
    disagree(chief, mate, letter, subject=("Subvention, bornes", "Subvention, vélos"))
    desktop = open_window(chief)
    page = desk_of(qtbot, desktop, 1)
    assert [card.words for card in page.view.cards] == ["Subvention, vélos", "Subvention, bornes"]
    QTest.keyClick(page.list.lines, Qt.Key.Key_2)
    assert page.view.cards[1].radio.isChecked()
    QTest.keyClick(page.list.lines, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: not page.cases, timeout=PATIENCE)
    assert chief.subjects() == ["Subvention, bornes"]
    qtbot.waitUntil(page.empty.isVisible)
    QTest.keyClick(desktop.opened.window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: len(page.cases) == 1, timeout=PATIENCE)
    assert chief.subjects() == ["Subvention, vélos"]


def test_another_value_is_written_for_each_kind_of_field(
    qtbot: QtBot, chief: Officer, mate: Officer, letter: UUID, open_window: Open
) -> None:
    agents = {agent.name: agent.id for agent in chief.read(people.agents)}
    lead = (agents["Amira Benali"], agents["Bruno Caron"])
    days = (date(2026, 11, 16), date(2026, 11, 20))
    disagree(
        chief,
        mate,
        letter,
        due_on=days,
        lead_id=lead,
        priority=("urgent", "very_urgent"),
        summary=("Un\nlong texte", "Un\nautre long texte"),
        personal_data=(True, True),
    )
    desktop = open_window(chief)
    page = desk_of(qtbot, desktop, 4)
    wanted = {"due_on": date(2026, 11, 18), "priority": "normal", "summary": "Texte des deux"}
    while page.cases:
        case, count = page.view.case, len(page.cases)
        assert case
        assert all(card.words for card in page.view.cards)
        if case.column in wanted:
            assert page.view.other
            page.view.other.form.set_values({"value": wanted[case.column]})
            page.view.other.radio.setChecked(True)
        else:
            assert {card.words for card in page.view.cards} == set(agents) - {"Nobody"}
            page.view.choose(1)
        page.settle()
        settled(qtbot, page, count - 1)
    found = chief.read(lambda db: db.execute("SELECT due_on, priority, summary FROM letter").fetchone())
    assert found == ("2026-11-18", "normal", "Texte des deux")


def test_what_cannot_be_a_value_is_refused_in_words(
    qtbot: QtBot, chief: Officer, mate: Officer, letter: UUID, open_window: Open
) -> None:
    agents = {agent.name: agent.id for agent in chief.read(people.agents)}
    disagree(chief, mate, letter, lead_id=(agents["Amira Benali"], agents["Bruno Caron"]))
    page = desk_of(qtbot, open_window(chief), 1)
    QTest.keyClick(page.list.lines, Qt.Key.Key_E)
    assert page.view.other
    assert page.view.other.radio.isChecked()
    page.settle()
    assert len(page.cases) == 1
    assert "Choose one of the proposals" in " ".join(
        label.text() for label in page.view.other.form.findChildren(type(page.view._title))
    )


def test_the_record_leads_to_its_conflict_and_back(
    qtbot: QtBot, chief: Officer, mate: Officer, letter: UUID, open_window: Open
) -> None:
    other = chief.write("Autre")
    meet(chief, mate)
    disagree(chief, mate, letter, subject=("Premier", "Second"))
    disagree(chief, mate, other, subject=("Troisième", "Quatrième"))
    desktop = open_window(chief)
    page = desk_of(qtbot, desktop, 2)
    for row in (letter, other):
        desktop.opened.context.navigation.go(Target("sync", "conflicts", kind="conflict", id=row))
        shown(qtbot, page, row)
    page.view.open.click()
    assert desktop.opened.window.place[0] == "correspondence"


def test_only_what_differs_is_marked() -> None:
    assert marked("par le bureau", "par la mission").count("<span") == 1
    assert "<b>" not in marked("<b>", "<i>")
    assert marked("pareil", "pareil") == "pareil"


def test_the_preview_of_a_letter_leads_to_its_conflicts(
    qtbot: QtBot, chief: Officer, mate: Officer, letter: UUID, open_window: Open
) -> None:
    disagree(chief, mate, letter, subject=("Premier", "Second"))
    desktop = open_window(chief)
    panel = desktop.opened.window.go_to("correspondence", "all")
    assert isinstance(panel, LettersPanel)
    panel.preview.show_letter(letter)
    qtbot.waitUntil(panel.preview._conflicts.isVisible, timeout=PATIENCE)
    panel.preview._conflicts.click()
    assert desktop.opened.window.place == ("sync", "conflicts")
    shown(qtbot, desktop.room("conflicts").conflicts, letter)


def test_a_form_opened_before_a_colleagues_change_shows_both(
    qtbot: QtBot, chief: Officer, mate: Officer, open_window: Open
) -> None:
    meet(chief, mate)
    desktop = open_window(chief)
    (register, *_) = chief.read(registers.registers)
    dialog = RegisterDialog(desktop.opened.context, [], register, desktop.opened.window)
    dialog.show_up()
    mate.services.registers.edit(register.id, replace(_given(register), label="Vu par Bruno"))
    meet(mate)
    desktop.opened.context.exchange.ask()
    qtbot.waitUntil(lambda: label_of(chief, register.id) == "Vu par Bruno", timeout=PATIENCE)
    dialog.form.set_values({"label": "Vu par Amira"})
    dialog.save()
    qtbot.waitUntil(lambda: "Vu par Bruno" in words_of(dialog), timeout=PATIENCE)
    assert "Vu par Amira" in words_of(dialog)
    assert label_of(chief, register.id) == "Vu par Bruno"
    dialog.save()
    qtbot.waitUntil(lambda: label_of(chief, register.id) == "Vu par Amira", timeout=PATIENCE)


def _given(register: registers.RegisterRow) -> RegisterInput:
    return RegisterInput(
        register.code, register.label, register.direction, register.pattern, register.reset, register.unit_id
    )


def label_of(officer: Officer, register: UUID) -> str:
    """Return the label of a register as it stands."""
    return str(next(r.label for r in officer.read(registers.registers) if r.id == register))


def words_of(widget: QWidget) -> str:
    """Return every word that a widget shows."""
    return "\n".join(label.text() for label in widget.findChildren(QLabel))
