"""The days of a calendar: blocks stand at their hours and under the heads of their days, whatever changes size."""

from datetime import date, datetime

import pytest
from PySide6.QtCore import QPoint
from pytestqt.qtbot import QtBot

from aso_desktop.ui.kit.theme import theme
from aso_desktop.ui.kit.widgets.blocks import Block, BlockButton, DayHead, HeadButton
from aso_desktop.ui.kit.widgets.hours import HoursGrid
from aso_desktop.ui.kit.widgets.rows_list import RowLine, RowsList

pytestmark = pytest.mark.usefixtures("look")
MONDAY, TUESDAY = date(2026, 11, 9), date(2026, 11, 10)
at = datetime.fromisoformat
SITTING = Block("sitting", TUESDAY, "Comité", at("2026-11-10 10:00"), at("2026-11-10 11:00"))
HEADS = (DayHead(MONDAY, "9", "Monday"), DayHead(TUESDAY, "10", "Tuesday"))


def grid_of(qtbot: QtBot, width: int, height: int) -> HoursGrid:
    grid = HoursGrid("Week")
    qtbot.addWidget(grid)
    grid.resize(width, height)
    grid.show()
    return grid


def stands_at_its_hour(grid: HoursGrid) -> bool:
    """Whether the sitting begins on the line of its hour, inside the column of its day."""
    block = next(b for b in grid.findChildren(BlockButton) if b.block.key == "sitting")
    head = next(b for b in grid.findChildren(HeadButton) if b.head.day == TUESDAY)
    left = head.mapTo(grid, QPoint()).x()
    inside = left <= block.mapTo(grid, QPoint()).x() <= block.mapTo(grid, QPoint(block.width(), 0)).x()
    return inside and block.mapTo(grid, QPoint(block.width(), 0)).x() <= left + head.width() and _begins(grid, block)


def _begins(grid: HoursGrid, block: BlockButton) -> bool:
    return block.y() == grid._body.y_of(at("2026-11-10 10:00").time()) + 1


@pytest.mark.parametrize("height", [240, 900])
def test_blocks_stay_at_their_hours_when_whole_days_take_room_and_the_window_changes(qtbot: QtBot, height: int) -> None:
    grid = grid_of(qtbot, 600, height)
    grid.show_days(HEADS, [SITTING])
    qtbot.waitUntil(lambda: stands_at_its_hour(grid))
    grid.show_days(HEADS, [SITTING, *(Block(n, MONDAY, f"Whole day {n}") for n in range(6))])
    qtbot.waitUntil(lambda: stands_at_its_hour(grid))
    grid.resize(900, height + 150)
    qtbot.waitUntil(lambda: grid._body.width() > 700 and stands_at_its_hour(grid))
    scrolls = grid._area.verticalScrollBar().maximum() > 0
    assert scrolls == (height == 240)


def test_titles_begin_past_the_longest_mark(qtbot: QtBot) -> None:
    rows = RowsList("Day")
    qtbot.addWidget(rows)
    rows.fill([RowLine("Comité", mark="1", key=1)])
    beside_a_figure = rows.indent()
    rows.fill([RowLine("Comité", mark="10:00", key=1), RowLine("Clôture", icon="flag", key=2)])
    assert beside_a_figure == theme().px(44)
    assert rows.indent() > rows.fontMetrics().horizontalAdvance("10:00") + theme().px(12)
