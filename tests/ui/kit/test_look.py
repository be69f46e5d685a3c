"""The look keeps its promises: contrasts, fonts, live changes, every icon."""

import re
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFontDatabase, QFontInfo
from PySide6.QtWidgets import QApplication, QCheckBox, QLabel
from pytestqt.qtbot import QtBot

from aso_desktop.ui.kit.icons import icon_names, pixmap
from aso_desktop.ui.kit.theme import Theme, theme
from aso_desktop.ui.kit.tokens import DARK, LIGHT, STRONG, Density, Mode, Tokens, contrast, from_system
from aso_desktop.ui.kit.widgets.basics import Words, column

SOURCE = Path(__file__).parents[3] / "aso_desktop" / "ui"
TABLES = [pytest.param(LIGHT, id="light"), pytest.param(DARK, id="dark"), pytest.param(STRONG, id="strong")]


@pytest.mark.parametrize("tokens", TABLES)
def test_words_reach_four_and_a_half_on_every_ground_they_stand_on(tokens: Tokens) -> None:
    for ink in ("text", "text2", "text3"):
        for ground in ("surface", "ground", "sidebar", "selection", "alternate", "hover"):
            assert contrast(tokens[ink], tokens[ground]) >= 4.5, (ink, ground)


@pytest.mark.parametrize("tokens", TABLES)
def test_states_reach_four_and_a_half_on_their_own_ground_and_on_lists(tokens: Tokens) -> None:
    for state in ("danger", "warning", "ok", "info", "visa", "mute"):
        for ground in (f"{state}_ground", "surface", "selection"):
            assert contrast(tokens[state], tokens[ground]) >= 4.5, (state, ground)
    assert contrast(tokens["on_accent"], tokens["accent"]) >= 4.5
    assert contrast(tokens["on_accent"], tokens["accent_hover"]) >= 4.5


@pytest.mark.parametrize("tokens", TABLES)
def test_borders_of_fields_reach_three(tokens: Tokens) -> None:
    assert contrast(tokens["field"], tokens["surface"]) >= 3
    assert contrast(tokens["field"], tokens["ground"]) >= 3
    assert contrast(tokens["accent"], tokens["surface"]) >= 3


def test_the_measured_contrasts_are_those_of_the_design() -> None:
    assert contrast(LIGHT["text"], "#FFFFFF") == pytest.approx(16.2, abs=0.1)
    assert contrast(LIGHT["accent"], "#FFFFFF") == pytest.approx(7.4, abs=0.1)
    assert contrast(DARK["text3"], DARK["selection"]) == pytest.approx(4.8, abs=0.1)


def test_every_table_names_the_same_tokens() -> None:
    assert LIGHT.keys() == DARK.keys() == STRONG.keys() == from_system(QApplication.palette()).keys()


def test_the_system_palette_replaces_every_colour_in_high_contrast(look: Theme) -> None:
    tokens = from_system(QApplication.palette())
    assert tokens["text"] == QApplication.palette().windowText().color().name()
    assert look.high_contrast is False


def test_inter_is_loaded_from_the_resources(look: Theme) -> None:
    assert QFontDatabase.hasFamily("Inter")
    assert QFontInfo(look.font()).family() == "Inter"


def test_the_look_changes_while_the_window_stands(qtbot: QtBot, theme_: Theme) -> None:
    words = Words("Objet", ink="text2")
    qtbot.addWidget(words)
    words.show()
    with qtbot.waitSignal(theme_.changed):
        theme_.choose(mode=Mode.DARK)
    assert words.palette().windowText().color().name() == DARK["text2"].lower()
    assert "#171b21" in QApplication.palette().window().color().name()
    theme_.choose(mode=Mode.HIGH_CONTRAST)
    assert words.palette().windowText().color().name() == STRONG["text2"].lower()


def test_measures_follow_the_size_of_the_text_and_the_density(theme_: Theme) -> None:
    rows = {}
    for density in Density:
        theme_.choose(density=density)
        rows[density] = theme_.row_height
    theme_.choose(density=Density.NORMAL)
    assert rows == {Density.COMPACT: 25, Density.NORMAL: 29, Density.COMFORTABLE: 36}
    small = theme_.field_height
    theme_.choose(text_size=150)
    assert theme_.field_height == pytest.approx(small * 1.5, abs=1)
    assert theme_.px(8) == 12


def test_choosing_the_same_look_again_costs_nothing(qtbot: QtBot, theme_: Theme) -> None:
    with qtbot.assertNotEmitted(theme_.changed):
        theme_.choose(mode=theme_.mode)


def test_a_label_keeps_its_colour_when_it_finds_a_parent(qtbot: QtBot, look: Theme) -> None:
    inner = column(late := Words("mardi", selectable=True))
    late.say("mardi", "danger")
    outer = column(inner, kind="panel")
    qtbot.addWidget(outer)
    outer.show()
    assert late.palette().windowText().color() == look.color("danger")


def test_every_icon_named_in_the_interface_is_shipped() -> None:
    known = icon_names()
    named = set()
    for path in SOURCE.rglob("*.py"):
        text = path.read_text(encoding="utf-8")
        named |= {(path.name, name) for name in re.findall(r'icon(?:_name)?="([a-z0-9-]+)"', text)}
        named |= {(path.name, name) for name in re.findall(r'(?:IconButton|IconLabel|give_icon)\("([a-z0-9-]+)"', text)}
    assert {pair for pair in named if pair[1] not in known} == set()
    assert len(known) >= 60


def test_icons_are_drawn_in_the_colour_and_at_the_resolution_asked_for(look: Theme) -> None:
    image = pixmap("inbox", "danger", 16, 2.0).toImage()
    assert image.width() == 32
    colours = {
        image.pixelColor(x, y).name() for x in range(32) for y in range(32) if image.pixelColor(x, y).alpha() == 255
    }
    assert look.color("danger").name() in colours


def test_qt_still_owns_what_the_sheet_does_not_name(qtbot: QtBot, look: Theme) -> None:
    box = QCheckBox("plain")
    qtbot.addWidget(box)
    assert theme() is look
    assert box.palette().text().color() == look.color("text")


def test_setting_a_text_a_thousand_times_keeps_none_alive(qtbot: QtBot) -> None:
    import sys

    label = QLabel()
    qtbot.addWidget(label)
    before = sys.getrefcount(None)
    for number in range(1000):
        label.setText(str(number))
    assert sys.getrefcount(None) > before - 100
    assert label.textFormat() == Qt.TextFormat.AutoText


def test_a_system_in_high_contrast_keeps_its_own_colours(
    qtbot: QtBot, theme_: Theme, monkeypatch: pytest.MonkeyPatch
) -> None:
    words = Words("Objet", ink="danger")
    qtbot.addWidget(words)
    words.show()
    with monkeypatch.context() as asked:
        asked.setattr(Theme, "high_contrast", property(lambda _theme: True))
        theme_._on_system_changed()
        sheet = QApplication.instance().styleSheet()  # type: ignore[union-attr]
        ours = {colour.lower() for table in (LIGHT, DARK) for colour in table.values()} - {"#ffffff", "#000000"}
        assert not [colour for colour in ours if colour in sheet.lower()], "borders only, in the system's colours"
        assert QApplication.palette().window().color() == theme_._system_palette.window().color()
        assert words.palette().windowText().color() == theme_._system_palette.windowText().color()
        assert theme_.font().pixelSize() == 13
    theme_._on_system_changed()
    assert "QMenuBar" in QApplication.instance().styleSheet()  # type: ignore[union-attr]
