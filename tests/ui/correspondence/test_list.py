"""The list of letters: what it shows, finds, filters, sorts and says."""

from PySide6.QtCore import Qt
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from aso_desktop.ui.correspondence.panel import LettersPanel
from aso_desktop.ui.kit.form_dialog import FormDialog
from tests.ui.correspondence.conftest import Office, subjects


def test_the_room_opens_on_what_is_to_be_done_most_urgent_first(panel: LettersPanel) -> None:
    shown = subjects(panel)
    assert len(shown) == 11
    assert shown[0].startswith("Question écrite")
    assert panel.title() == "To process"
    assert panel.status_words() == "11 shown of 11 · 1 selected"


def test_the_model_keeps_its_promises_to_qt(panel: LettersPanel, qtmodeltester: ModelTester) -> None:
    qtmodeltester.check(panel.list.model)


def test_a_late_letter_says_so_in_words(panel: LettersPanel) -> None:
    names = [column.name for column in panel.list.model.columns]
    due = panel.list.model.cell(0, names.index("due"))
    assert (due.text, due.chip, due.words) == ("3 d late", "danger", "late by 3 days")


def test_typing_finds_and_marks_words(panel: LettersPanel, qtbot: QtBot) -> None:
    qtbot.keyClicks(panel.head.search, "subv")
    qtbot.waitUntil(lambda: len(subjects(panel)) == 1)
    assert subjects(panel) == ["Demande de subvention, réseau de bornes de recharge"]
    names = [column.name for column in panel.list.model.columns]
    assert panel.list.model.cell(0, names.index("subject")).marked == ("subv",)
    qtbot.keyClick(panel.head.search, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: len(subjects(panel)) == 11)


def test_nothing_found_offers_to_look_inside_words(panel: LettersPanel, qtbot: QtBot) -> None:
    qtbot.keyClicks(panel.head.search, "artenaria")
    qtbot.waitUntil(panel.list.empty.isVisible)
    panel.list.empty.asked.emit()
    qtbot.waitUntil(lambda: subjects(panel) == ["Convention de partenariat, avenant n° 2"])


def test_a_chip_shows_another_view_with_its_figure(panel: LettersPanel, qtbot: QtBot) -> None:
    panel.list.bar.chips.chosen.emit("late")
    qtbot.waitUntil(lambda: len(subjects(panel)) == 2)
    assert panel.title() == "Late"


def test_filters_narrow_the_list_and_can_be_kept_as_a_view(panel: LettersPanel, qtbot: QtBot, office: Office) -> None:
    panel.toggle_filters()
    assert panel.list.filters.isVisible()
    panel.list.filters.field("priority").set_value("urgent")
    panel.list.filters.narrow_by("priority")
    qtbot.waitUntil(lambda: subjects(panel) == ["Contrôle des frais de mission : pièces complémentaires"])
    panel.list.bar.save(panel.list.shown.view)
    (dialog,) = panel.findChildren(FormDialog)
    dialog.form.set_values({"name": "Urgents"})
    dialog.save()
    qtbot.waitUntil(lambda: office.rows("SELECT name FROM saved_view") == [("Urgents",)])


def test_another_order_follows_a_head_or_a_command(panel: LettersPanel, qtbot: QtBot) -> None:
    panel.actions_by_id()["sort.subject"].trigger()
    qtbot.waitUntil(lambda: subjects(panel)[0].startswith("Contrôle"))
    panel.actions_by_id()["sort.subject"].trigger()
    qtbot.waitUntil(lambda: subjects(panel)[0].startswith("Signalement"))


def test_columns_can_be_chosen(panel: LettersPanel) -> None:
    names = [column.name for column in panel.list.model.columns]
    assert panel.list.table.isColumnHidden(names.index("lead"))
    menu = panel.list.columns_menu(panel)
    next(a for a in menu.actions() if a.text() == "Lead").trigger()
    assert not panel.list.table.isColumnHidden(names.index("lead"))
    next(a for a in panel.list.columns_menu(panel).actions() if a.text() == "Lead").trigger()
