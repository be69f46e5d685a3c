"""A window over the small office, and a key pressed in it."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from aso_desktop.ui.kit.panel import PanelContext
from aso_desktop.ui.kit.theme import Theme
from aso_desktop.ui.main_window import Agent, MainWindow
from tests.ui.gallery import LetterPanel, LetterSource, letters, office


@pytest.fixture
def window(qtbot: QtBot, context: PanelContext, theme_: Theme) -> MainWindow:
    assert theme_
    made = MainWindow(context, office(LetterSource(letters())), Agent("Amira Benali", "AB", "Bureau du courrier"))
    qtbot.addWidget(made)
    made.resize(1366, 768)
    made.go_to("letters")
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    return made


@pytest.fixture
def panel(qtbot: QtBot, window: MainWindow) -> LetterPanel:
    made = window.go_to("letters")
    assert isinstance(made, LetterPanel)
    qtbot.waitUntil(lambda: made.model.is_complete)
    made.table.setFocus()
    return made


def press(widget: QWidget, key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    QTest.keyClick(widget, key, modifiers)
