"""What a list shows when answers come late, in another order, or slower than it is looked at."""

import threading
from typing import Any

from pytestqt.qtbot import QtBot

from aso_desktop.ui.kit.item_models import ListModel
from aso_desktop.ui.kit.panel import PanelContext
from aso_desktop.ui.kit.wanted_pages import PAGE
from tests.ui.kit.conftest import Source, answered, fill, opened


def test_a_change_made_while_a_view_opens_is_seen(
    qtbot: QtBot, model: ListModel, source: Source, table: Any, context: PanelContext
) -> None:
    fill(table, 2)
    held = source.held["first"] = threading.Event()
    model.open("")
    qtbot.waitUntil(lambda: not source.held)
    table.execute("INSERT INTO letter VALUES (3, 'Objet 3')")
    model.reload()
    answered(qtbot, context, slow=True)
    held.set()
    answered(qtbot, context)
    qtbot.waitUntil(lambda: model.rowCount() == 3)


def test_the_rows_of_a_view_that_was_left_never_arrive_late(
    qtbot: QtBot, model: ListModel, source: Source, table: Any, context: PanelContext
) -> None:
    fill(table, 3 * PAGE)
    held = source.held["ids"] = threading.Event()
    model.open("")
    qtbot.waitUntil(lambda: not source.held)
    model.open("Objet 599")
    qtbot.waitUntil(lambda: model.rowCount() == 1)
    held.set()
    answered(qtbot, context, slow=True)
    assert model.rowCount() == 1


def test_rows_that_are_on_their_way_are_not_asked_for_again(
    qtbot: QtBot, model: ListModel, source: Source, table: Any
) -> None:
    fill(table, 3 * PAGE)
    opened(qtbot, model)
    held = source.held["rows"] = threading.Event()
    for _look in range(5):
        assert model.row_at(2 * PAGE) is None
        qtbot.wait(5)
    held.set()
    qtbot.waitUntil(lambda: model.row_at(2 * PAGE) is not None)
    assert len(source.asked) == 1
