"""French and English, in the window and in the commands."""

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QLocale
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot
from typing_extensions import override

from aso_desktop.app import translations
from aso_desktop.app.translations import Sentences, WindowLanguage, catalogue, effective_language, system_language
from aso_desktop.core.i18n import QT_TRANSLATE_NOOP, say

TS = """<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR" sourcelanguage="en">
<context><name>calendar</name>
<message><source>Good Friday</source><translation>Vendredi saint</translation></message>
<message><source>Service closed: {label}</source><translation>Service fermé\u00a0: {label}</translation></message>
</context></TS>
"""


@pytest.fixture(autouse=True)
def _catalogues(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Compile a small French catalogue, as `dev.py setup` compiles the real ones."""
    (tmp_path / "small.ts").write_text(TS, encoding="utf-8")
    release = Path(sys.executable).with_name("pyside6-lrelease")
    subprocess.run([release, "-silent", tmp_path / "small.ts", "-qm", tmp_path / "aso_fr.qm"], check=True)
    monkeypatch.setattr(translations, "resource_folder", lambda _name: tmp_path)


@pytest.fixture
def window(qapp: QCoreApplication) -> Iterator[WindowLanguage]:
    before = QLocale()
    language = WindowLanguage(qapp)
    yield language
    for translator in language._installed:
        qapp.removeTranslator(translator)
    QLocale.setDefault(before)


def test_commands_speak_without_an_application() -> None:
    french = Sentences("fr")
    assert french.translate("calendar", "Good Friday") == "Vendredi saint"
    closed = QT_TRANSLATE_NOOP("calendar", "Service closed: {label}")
    assert say(closed.format(label="pont"), french.translate) == "Service fermé\u00a0: pont"
    assert Sentences("en").translate("calendar", "Good Friday") == "Good Friday"
    assert french.translate("calendar", "Nobody translated this") == "Nobody translated this"


def test_a_broken_catalogue_leaves_english(tmp_path: Path) -> None:
    (tmp_path / "aso_fr.qm").write_bytes(b"not a catalogue")
    assert Sentences("fr").translate("calendar", "Good Friday") == "Good Friday"


def test_qt_is_not_imported_before_a_sentence_is_shown() -> None:
    code = (
        "import sys\n"
        "from aso_desktop.app.translations import Sentences\n"
        "french = Sentences('fr')\n"
        "assert not any(name.startswith(('PySide6', 'shiboken6')) for name in sys.modules)\n"
        "assert french.translate('nowhere', 'Hello') == 'Hello'\n"
        "assert 'PySide6.QtCore' in sys.modules\n"
    )
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0


def test_the_window_switches_its_words_qts_own_and_its_numbers(window: WindowLanguage, qtbot: QtBot) -> None:
    class Greeting(QLabel):
        changes = 0

        @override
        def changeEvent(self, event: QEvent) -> None:
            type(self).changes += event.type() == QEvent.Type.LanguageChange

    greeting = Greeting()
    qtbot.addWidget(greeting)
    window.speak("fr")
    assert window.translate("calendar", "Good Friday") == "Vendredi saint"
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "Annuler"
    assert QLocale().toString(1234.5, "f", 2) == "1\u202f234,50"
    qtbot.waitUntil(lambda: Greeting.changes > 0)
    window.speak("en")
    assert window.translate("calendar", "Good Friday") == "Good Friday"
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "Cancel"
    assert QLocale().toString(1234.5, "f", 2) == "1,234.50"
    assert window.language == "en"


@pytest.mark.parametrize(
    ("variables", "language"),
    [
        ({"LC_ALL": "fr_FR.UTF-8", "LANG": "en_GB.UTF-8"}, "fr"),
        ({"LC_MESSAGES": "en_US.UTF-8", "LANG": "fr_FR.UTF-8"}, "en"),
        ({"LANG": "fr"}, "fr"),
        ({"LANG": "de_DE.UTF-8"}, "en"),
        ({}, "en"),
    ],
)
def test_the_language_of_the_system(variables: dict[str, str], language: str, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("LC_ALL", "LC_MESSAGES", "LANG"):
        monkeypatch.delenv(name, raising=False)
    for name, value in variables.items():
        monkeypatch.setenv(name, value)
    assert system_language() == language
    assert effective_language("system") == language
    assert effective_language("fr") == "fr"


def test_catalogues_stand_in_the_resources(tmp_path: Path) -> None:
    assert catalogue("fr") == tmp_path / "aso_fr.qm"
