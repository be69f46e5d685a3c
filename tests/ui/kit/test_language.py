"""French and English in the window: our words, Qt's own, and numbers."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QLocale
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from aso_desktop.core.i18n import QT_TRANSLATE_NOOP
from aso_desktop.ui.kit.language import Language, spoken


@pytest.fixture
def language(qapp: QApplication) -> Iterator[Language]:
    before = QLocale()
    language = Language(qapp)
    yield language
    language.choose("en")
    QLocale.setDefault(before)


def test_the_window_switches_its_words_qts_own_and_its_numbers(language: Language, qtbot: QtBot) -> None:
    text = QT_TRANSLATE_NOOP("settings", "Language")
    with qtbot.waitSignal(language.changed):
        language.choose("fr")
    assert spoken(text) == "Langue"
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "Annuler"
    assert QLocale().toString(1234.5, "f", 2) == "1\u202f234,50"
    with qtbot.waitSignal(language.changed):
        language.choose("en")
    assert spoken(text) == "Language"
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "Cancel"
    assert QLocale().toString(1234.5, "f", 2) == "1,234.50"


def test_choosing_the_same_language_again_changes_nothing(language: Language, qtbot: QtBot) -> None:
    language.choose("fr")
    with qtbot.assertNotEmitted(language.changed):
        language.choose("fr")
