"""The three views at every size and in both lights: nothing falls out of sight."""

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from aso_desktop.ui.dossiers.panel import DossiersPanel
from aso_desktop.ui.kit.theme import Theme
from aso_desktop.ui.kit.tokens import Mode
from aso_desktop.ui.kit.widgets.basics import Button
from tests.ui.dossiers.conftest import WAIT
from tests.ui.gallery import picture


def _is_inside(widget: QWidget, panel: DossiersPanel) -> bool:
    return widget.mapTo(panel, widget.rect().topRight()).x() <= panel.width()


@pytest.mark.parametrize("shown", [(Mode.LIGHT, 100), (Mode.DARK, 100), (Mode.LIGHT, 200)])
def test_every_view_fits(panel: DossiersPanel, theme_: Theme, qtbot: QtBot, shown: tuple[Mode, int]) -> None:
    theme_.choose(mode=shown[0], text_size=shown[1])
    panel.table.select_id(panel.model.id_at(0))
    qtbot.waitUntil(lambda: panel.detail.whole is not None, timeout=WAIT)
    for place, name in enumerate(("list", "board", "matrix")):
        panel.show_as(place)
        picture(panel, f"dossiers-{name}-{shown[0]}-{shown[1]}", size=(1170, 700))
        assert all(_is_inside(b, panel) for b in panel.findChildren(Button) if b.isVisible() and b.window() is panel)
        assert panel.views.height() > panel.height() // 2
