"""The three views at every size and in both lights: nothing falls out of sight."""

from functools import partial

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from aso_desktop.ui.dossiers.panel import DossiersPanel
from aso_desktop.ui.kit.theme import Theme
from aso_desktop.ui.kit.tokens import Mode
from aso_desktop.ui.kit.widgets.basics import Button
from tests.ui.dossiers.conftest import WAIT


def _is_inside(widget: QWidget, panel: DossiersPanel) -> bool:
    return widget.mapTo(panel, widget.rect().topRight()).x() <= panel.width()


def _all_inside(panel: DossiersPanel) -> bool:
    return all(_is_inside(b, panel) for b in panel.findChildren(Button) if b.isVisible() and b.window() is panel)


@pytest.mark.parametrize("shown", [(Mode.LIGHT, 100), (Mode.DARK, 100), (Mode.LIGHT, 200)])
def test_every_view_fits(panel: DossiersPanel, theme_: Theme, qtbot: QtBot, shown: tuple[Mode, int]) -> None:
    theme_.choose(mode=shown[0], text_size=shown[1])
    panel.table.select_id(panel.model.id_at(0))
    qtbot.waitUntil(lambda: panel.detail.whole is not None, timeout=WAIT)
    for place in range(panel.views.count()):
        panel.show_as(place)
        panel.resize(1170, 700)
        panel.head.settle()
        qtbot.waitUntil(partial(_all_inside, panel), timeout=WAIT)
        assert panel.views.height() > panel.height() // 2
