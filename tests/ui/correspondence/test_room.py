"""The room in its window: names for screen readers, figures, the palette, forms, and small screens."""

from uuid import UUID

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QScrollBar, QWidget
from pytestqt.qtbot import QtBot

from aso_desktop.ui.correspondence.counters import counters
from aso_desktop.ui.correspondence.finder import find
from aso_desktop.ui.correspondence.panel import LettersPanel
from aso_desktop.ui.kit.widgets.basics import Button
from tests.ui.correspondence.conftest import TODAY, Office, subjects


def test_every_focusable_widget_has_a_name(panel: LettersPanel) -> None:
    panel.toggle_filters()
    unnamed = [
        f"{type(widget).__name__} in {type(widget.parentWidget()).__name__}"
        for widget in panel.findChildren(QWidget)
        if widget.isVisible() and widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        if not isinstance(widget, QScrollBar)
        if not widget.accessibleName() and not getattr(widget, "text", str)()
    ]
    assert not unnamed


def test_no_button_overlaps_another(panel: LettersPanel, qtbot: QtBot) -> None:
    for size in (QSize(1170, 700), QSize(1000, 700), QSize(635, 316)):
        panel.resize(size)
        qtbot.wait(30)
        shown = [b for b in panel.preview.findChildren(Button) if b.isVisible()]
        for button in shown:
            assert button.width() >= button.minimumWidth(), button.text()


def test_the_sidebar_gets_its_figures(office: Office) -> None:
    database = office.profile.connect()
    found = counters(database, TODAY)
    database.close()
    assert {name: tuple(counter) for name, counter in found.items()} == {
        "to_process": (11, False),
        "late": (2, True),
        "departures": (1, False),
    }


def test_the_palette_finds_letters(office: Office) -> None:
    database = office.profile.connect()
    (found,) = find(database, "bornes rech", 5)
    database.close()
    assert found.title == "Demande de subvention, réseau de bornes de recharge"
    assert isinstance(found.target.id, UUID)


def test_the_way_round_the_panes_begins_with_the_list(panel: LettersPanel) -> None:
    assert panel.panes()[0] is panel.list.table
    assert panel.search_field() is panel.head.search


def test_the_preview_can_be_put_away(panel: LettersPanel) -> None:
    panel.toggle_preview()
    assert not panel.preview.isVisible()
    panel.toggle_preview()
    assert panel.preview.isVisible()


def test_r_opens_the_linked_departure_in_the_form(panel: LettersPanel, qtbot: QtBot) -> None:
    panel.list.table.setFocus()
    qtbot.keyClick(panel.list.table, Qt.Key.Key_R)
    qtbot.waitUntil(lambda: panel.form is not None)
    assert panel.search_field() is None
    panel.leave_form()
    assert panel.form is None
    assert len(subjects(panel)) == 11


def test_a_new_letter_is_of_the_kind_that_is_on_show(panel: LettersPanel, qtbot: QtBot) -> None:
    panel.actions_by_id()["letter.new"].trigger()
    qtbot.waitUntil(lambda: panel.form is not None)
    panel.show_entry("late")
    assert panel.form is None
