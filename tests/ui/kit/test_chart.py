"""A chart in the window: every figure by keys, the same as a table, in the colours of the theme."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from aso_desktop.ui.kit.theme import Theme, theme
from aso_desktop.ui.kit.tokens import Mode
from aso_desktop.ui.kit.widgets.chart import TOKENS, Chart
from tests.unit.test_chart import BARS, LINES, PARETO, STACKED


def _shown(qtbot: QtBot, chart: Chart) -> Chart:
    qtbot.addWidget(chart)
    chart.resize(700, 360)
    chart.show()
    chart.activateWindow()
    qtbot.waitUntil(chart.isActiveWindow)
    chart.view.setFocus()
    return chart


@pytest.mark.usefixtures("theme_")
def test_every_figure_is_reached_by_keys(qtbot: QtBot) -> None:
    chart = _shown(qtbot, Chart(BARS))
    said: list[str] = []
    chart.view.read.connect(lambda category, series: said.append(chart.view.words_at(category, series)))
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_Down, Qt.Key.Key_Home, Qt.Key.Key_End):
        QTest.keyClick(chart.view, key)
    assert [words.split(" · ")[:2] for words in said] == [
        ["Fonctionnement", "Engagé"], ["Missions", "Engagé"], ["Missions", "Payé"], ["Fonctionnement", "Payé"],
        ["Missions", "Payé"],
    ]  # fmt: skip
    assert said[-1].endswith("Crédits ouverts 1\u202f200,00\u00a0€")
    assert said[-1] in chart.view.accessibleName()
    with qtbot.waitSignal(chart.chosen) as chosen:
        QTest.keyClick(chart.view, Qt.Key.Key_Return)
    assert chosen.args == [1, 1]


@pytest.mark.usefixtures("theme_")
def test_the_table_says_the_same(qtbot: QtBot) -> None:
    chart = _shown(qtbot, Chart(LINES))
    chart.swap()
    assert chart.figures.isVisible()
    figure, heading = chart.figures.item(3, 1), chart.figures.horizontalHeaderItem(3)
    assert figure
    assert heading
    assert (figure.text(), heading.text()) == ("600,00\u00a0€", "Profil")
    chart.swap()
    assert chart.view.isVisible()
    chart.show_spec(PARETO)
    assert chart.figures.rowCount() == 4


@pytest.mark.usefixtures("theme_")
def test_a_click_chooses_a_figure(qtbot: QtBot) -> None:
    chart = _shown(qtbot, Chart(STACKED))
    spot = next(s for s in chart.view._laid_out().spots if (s.category, s.series) == (3, 0))
    with qtbot.waitSignal(chart.chosen) as chosen:
        place = chart.view.rect().topLeft()
        place.setX(int(spot.left + spot.width / 2))
        place.setY(int(spot.top + spot.height / 2))
        QTest.mouseClick(chart.view, Qt.MouseButton.LeftButton, pos=place)
    assert chosen.args == [3, 0]


def test_charts_take_the_colours_of_the_theme(qtbot: QtBot, theme_: Theme) -> None:
    for mode in (Mode.LIGHT, Mode.DARK):
        theme_.choose(mode)
        for spec in (BARS, LINES, STACKED, PARETO):
            chart = _shown(qtbot, Chart(spec))
            image = chart.view.grab().toImage()
            ink = theme().color(TOKENS["series0"]).rgb()
            ratio = image.devicePixelRatio()
            points = ((x, y) for x in range(0, int(700 * ratio), 3) for y in range(0, image.height(), 3))
            assert any(image.pixelColor(x, y).rgb() == ink for x, y in points if x < image.width())
