"""The list of a million rows: first rows at once, rows when looked at, never a reset for a local change."""

import threading
from array import array
from typing import Any

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from aso_desktop.ui.kit.cells import Sort
from aso_desktop.ui.kit.held_rows import row_number
from aso_desktop.ui.kit.item_models import CACHED_PAGES, CELL_ROLE, ID_ROLE, ROW_ROLE, ListModel
from aso_desktop.ui.kit.panel import PanelContext
from aso_desktop.ui.kit.wanted_pages import PAGE, WantedPages
from aso_desktop.ui.kit.widgets.table_view import TableView
from tests.ui.kit.conftest import Row, Source, fill, opened

MANY = 30_000


def test_a_list_that_has_nothing_to_show_yet_says_that_it_is_being_read(
    qtbot: QtBot, model: ListModel, view: TableView, table: Any, context: PanelContext
) -> None:
    fill(table, 3)
    held = threading.Event()
    context.runner.read(model, "held", lambda _db: held.wait(10), lambda _found: None)
    model.open("")
    assert not view.reading.isVisible(), "a short read says nothing"
    qtbot.waitUntil(view.reading.isVisible)
    held.set()
    qtbot.waitUntil(lambda: model.rowCount() == 3)
    assert not view.reading.isVisible()


def test_the_model_keeps_qts_rules_through_every_change(
    qtbot: QtBot, qtmodeltester: ModelTester, model: ListModel, table: Any
) -> None:
    fill(table, 450)
    qtmodeltester.check(model)
    opened(qtbot, model)
    assert model.rowCount() == 450
    for change in (
        "DELETE FROM letter WHERE local_id = 7",
        "INSERT INTO letter VALUES (9001, 'Objet neuf')",
        "UPDATE letter SET local_id = 9002 WHERE local_id = 3",
        "DELETE FROM letter WHERE local_id % 2 = 0",
        "DELETE FROM letter",
    ):
        table.execute(change)
        with qtbot.waitSignal(model.loaded):
            model.reload()
        expected = [found[0] for found in table.execute("SELECT local_id FROM letter ORDER BY local_id")]
        assert [model.id_at(place) for place in range(model.rowCount())] == expected
    qtmodeltester.check(model)


def test_what_is_looked_at_is_asked_for_once_and_anew_when_its_answer_was_dropped() -> None:
    pages, ids = WantedPages(), array("q", range(3 * PAGE))
    pages.look_at(PAGE + 1, len(ids))
    asked = pages.send_for(ids, {5})
    assert set(asked) == set(ids) - {5}
    assert asked[:PAGE] == list(ids[PAGE : 2 * PAGE]), "the page under the eyes comes first"
    assert pages.send_for(ids, {5}) == []
    pages.forget()
    assert pages.send_for(ids, {5}) == asked
    assert [places.start for places in pages.receive(asked[:PAGE], ids)] == [PAGE]
    assert pages.send_for(ids, ()) == []


def test_first_rows_stand_before_the_ids_are_known(qtbot: QtBot, model: ListModel, table: Any) -> None:
    fill(table, MANY)
    with qtbot.waitSignal(model.opened):
        model.open("")
    assert model.rowCount() == MANY
    assert model.index(0, 1).data() == "Objet 1"
    assert model.index(MANY - 1, 0).data(ID_ROLE) == -1
    assert model.index(MANY - 1, 0).data() == "…"
    qtbot.waitUntil(lambda: model.is_complete)
    assert model.id_at(MANY - 1) == MANY


def test_without_a_count_the_list_grows_when_the_ids_arrive(
    qtbot: QtBot, model: ListModel, source: Source, table: Any
) -> None:
    source.counted = False
    fill(table, 1000)
    with qtbot.waitSignal(model.opened):
        model.open("")
    assert model.rowCount() == PAGE
    qtbot.waitUntil(lambda: model.rowCount() == 1000)


def test_a_far_row_is_a_placeholder_then_its_page_arrives(
    qtbot: QtBot, model: ListModel, source: Source, table: Any
) -> None:
    fill(table, MANY)
    opened(qtbot, model)
    far = model.index(20_000, 1)
    assert far.data(ROW_ROLE) is None
    with qtbot.waitSignal(model.dataChanged) as changed:
        assert model.index(20_000, 0).data() == "…"
    assert far.data() == "Objet 20001"
    first, last = changed.args[0], changed.args[1]
    assert last.row() - first.row() < PAGE
    qtbot.waitUntil(lambda: model.index(20_000 + PAGE, 1).data() is not None)
    assert len(source.asked) <= 2, "neighbours come with the page"


def test_only_so_many_pages_are_kept(qtbot: QtBot, model: ListModel, table: Any) -> None:
    fill(table, MANY)
    opened(qtbot, model)
    for place in range(0, MANY, PAGE):
        if model.row_at(place) is None:
            qtbot.waitSignal(model.dataChanged).wait()
    assert len(model._rows) <= PAGE * CACHED_PAGES


def test_a_saved_row_shows_in_the_same_frame(qtbot: QtBot, model: ListModel, table: Any) -> None:
    fill(table, 300)
    opened(qtbot, model)
    with qtbot.waitSignal(model.dataChanged):
        model.put(Row(5, "Objet corrigé"))
    assert model.index(4, 1).data() == "Objet corrigé"
    model.insert(Row(9000, "Arrivée"))
    assert model.rowCount() == 301
    assert model.index(0, 1).data() == "Arrivée"


def test_reload_tells_only_the_rows_that_changed(qtbot: QtBot, model: ListModel, table: Any) -> None:
    fill(table, 300)
    opened(qtbot, model)
    table.execute("UPDATE letter SET subject = 'Objet changé' WHERE local_id = 11")
    told: list[tuple[int, int]] = []
    model.dataChanged.connect(lambda first, last: told.append((first.row(), last.row())))
    resets: list[int] = []
    model.modelReset.connect(lambda: resets.append(1))
    model.reload()
    qtbot.waitUntil(lambda: model.index(10, 1).data() == "Objet changé")
    assert told == [(10, 10)]
    assert not resets


def test_selection_and_current_row_survive_a_change_elsewhere(
    qtbot: QtBot, model: ListModel, view: TableView, table: Any
) -> None:
    fill(table, 300)
    opened(qtbot, model)
    view.go_to(50)
    assert view.current_id() == 51
    table.execute("DELETE FROM letter WHERE local_id = 3")
    table.execute("INSERT INTO letter VALUES (-1, 'Objet premier')")
    table.execute("INSERT INTO letter VALUES (-2, 'Objet plus tôt')")
    model.reload()
    qtbot.waitUntil(lambda: model.rowCount() == 301)
    assert view.current_id() == 51
    assert view.selected_ids() == [51]


def test_the_row_that_left_gives_its_place_to_its_neighbour(
    qtbot: QtBot, model: ListModel, view: TableView, table: Any
) -> None:
    fill(table, 30)
    opened(qtbot, model)
    view.go_to(29)
    table.execute("DELETE FROM letter WHERE local_id = 30")
    model.reload()
    qtbot.waitUntil(lambda: model.rowCount() == 29)
    assert view.currentIndex().isValid()


def test_a_new_view_keeps_the_current_letter_when_it_is_in_it(
    qtbot: QtBot, model: ListModel, view: TableView, table: Any
) -> None:
    fill(table, 300)
    opened(qtbot, model)
    view.select_id(12)
    opened(qtbot, model, "Objet 1")
    assert view.current_id() == 12
    opened(qtbot, model, "Objet 2")
    assert view.current_id() == 2, "the first row stands in when it is not"
    opened(qtbot, model, "nothing like it")
    assert model.rowCount() == 0
    assert view.current_row() is None


def test_keys_move_open_and_preview(qtbot: QtBot, model: ListModel, view: TableView, table: Any) -> None:
    fill(table, 300)
    opened(qtbot, model)
    seen: list[tuple[str, int]] = []
    view.opened.connect(lambda row: seen.append(("open", row.local_id)))
    view.previewed.connect(lambda row: seen.append(("preview", row.local_id)))
    for key in (Qt.Key.Key_J, Qt.Key.Key_J, Qt.Key.Key_K, Qt.Key.Key_Return, Qt.Key.Key_Space):
        QTest.keyClick(view, key)
    assert seen == [("open", 2), ("preview", 2)]
    QTest.keyClick(view, Qt.Key.Key_Home)
    assert view.currentIndex().row() == 0
    QTest.keyClick(view, Qt.Key.Key_End)
    assert view.currentIndex().row() == 299
    QTest.keyClicks(view, "objet")
    assert view.currentIndex().row() == 299, "letters never jump in the list"


def test_letters_can_be_switched_off(
    qtbot: QtBot, context: PanelContext, model: ListModel, view: TableView, table: Any
) -> None:
    fill(table, 30)
    opened(qtbot, model)
    context.commands.use_letters(on=False)
    QTest.keyClick(view, Qt.Key.Key_J)
    context.commands.use_letters(on=True)
    assert view.currentIndex().row() == 0
    QTest.keyClick(view, Qt.Key.Key_J)
    assert view.currentIndex().row() == 1


def test_a_click_on_an_indexed_column_asks_for_its_order(
    qtbot: QtBot, model: ListModel, view: TableView, table: Any
) -> None:
    fill(table, 30)
    opened(qtbot, model)
    asked: list[Sort] = []
    view.sort_asked.connect(asked.append)
    header = view.horizontalHeader()

    def click(column: int) -> None:
        middle = header.sectionViewportPosition(column) + header.sectionSize(column) // 2
        QTest.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(middle, 5))

    click(0)
    assert asked == [Sort("id", descending=False)]
    opened(qtbot, model, "", Sort("id"))
    click(0)
    click(1)
    assert asked == [Sort("id", descending=False), Sort("id", descending=True)]


def test_columns_share_the_width_and_the_least_wanted_gives_way(
    qtbot: QtBot, model: ListModel, view: TableView, table: Any
) -> None:
    fill(table, 30)
    opened(qtbot, model)
    assert not view.isColumnHidden(2)
    total = sum(view.columnWidth(place) for place in range(3))
    assert total == view.viewport().width()
    view.resize(300, 300)
    qtbot.waitUntil(lambda: view.isColumnHidden(2))


def test_the_row_in_front_stays_in_sight_where_a_preview_takes_its_place(
    qtbot: QtBot, model: ListModel, view: TableView, table: Any
) -> None:
    fill(table, 100)
    opened(qtbot, model, view="")
    view.go_to(8)
    view.resize(800, 150)
    qtbot.waitUntil(lambda: view.viewport().rect().contains(view.visualRect(view.currentIndex()).center()))
    view.verticalScrollBar().setValue(view.verticalScrollBar().maximum())
    far = view.verticalScrollBar().value()
    view.resize(800, 140)
    qtbot.waitUntil(lambda: view.verticalScrollBar().maximum() > far)
    assert view.verticalScrollBar().value() >= far
    assert not view.viewport().rect().intersects(view.visualRect(view.currentIndex()))


def test_screen_readers_hear_words_not_signs(qtbot: QtBot, model: ListModel, table: Any) -> None:
    fill(table, 3)
    opened(qtbot, model)
    assert model.index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole) == "number 1"
    assert model.index(0, 2).data(Qt.ItemDataRole.AccessibleTextRole) == "late"
    assert model.index(0, 2).data(CELL_ROLE).chip == "danger"
    assert model.headerData(1, Qt.Orientation.Horizontal) == "Subject"
    assert model.data(QModelIndex()) is None


def test_several_rows_are_selected_and_counted(qtbot: QtBot, model: ListModel, view: TableView, table: Any) -> None:
    fill(table, 30)
    opened(qtbot, model)
    counts: list[int] = []
    view.selection_changed.connect(counts.append)
    flags = QItemSelectionModel.SelectionFlag.Select | QItemSelectionModel.SelectionFlag.Rows
    view.selectionModel().select(model.index(4, 0), flags)
    view.selectionModel().select(model.index(2, 0), flags)
    assert view.selected_ids() == [1, 3, 5]
    assert counts[-1] == 3


def test_a_whole_page_is_painted_from_the_cache(qtbot: QtBot, model: ListModel, view: TableView, table: Any) -> None:
    fill(table, 300)
    opened(qtbot, model)
    first, second = view.grab().toImage(), view.grab().toImage()
    assert first == second
    selected = first.pixelColor(400, view.horizontalHeader().height() + 5)
    view.clearFocus()
    assert view.grab().toImage().pixelColor(400, view.horizontalHeader().height() + 5) == selected


def test_a_row_without_a_number_keeps_one_of_its_own_in_any_order() -> None:
    devices = ("poste A", "poste B", "poste C")
    numbers = {device: row_number(device) for device in devices}
    assert {device: row_number(device) for device in reversed(devices)} == numbers
    assert len(array("q", set(numbers.values()))) == len(devices)
    assert row_number("a", "bc") != row_number("ab", "c")
