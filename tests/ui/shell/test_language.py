"""The window speaks French and English, from the compiled catalogues, and follows a change at once."""

import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from aso_desktop.ui.kit import language as kit_language
from aso_desktop.ui.kit.language import Language
from aso_desktop.ui.kit.widgets.notices import Toast
from aso_desktop.ui.shell.commands import MENUS, SHELL
from aso_desktop.ui.shell.status_bar import StatusBar

CATALOGUES = Path(__file__).parents[3] / "resources" / "i18n"


@pytest.fixture
def spoken_french(qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Language:
    """The catalogues of today, compiled for this test."""
    release = shutil.which("pyside6-lrelease", path=str(Path(sys.executable).parent))
    assert release is not None
    (tmp_path / "i18n").mkdir()
    for code in ("fr", "en"):
        names = sorted(CATALOGUES.glob(f"*_{code}.ts"))
        done = tmp_path / "i18n" / f"aso_{code}.qm"
        subprocess.run([release, "-silent", *names, "-qm", done], check=True, capture_output=True)
    monkeypatch.setattr(kit_language, "resource_folder", lambda name: tmp_path / name)
    return Language(qapp)


def test_words_numbers_and_plurals_change_with_the_language(
    qtbot: QtBot, look: object, spoken_french: Language
) -> None:
    assert look
    with qtbot.waitSignal(spoken_french.changed):
        spoken_french.choose("fr")
    bar = StatusBar()
    qtbot.addWidget(bar)
    bar.set_notices(3)
    assert bar._saved.accessibleName() == "Tout est enregistré"
    assert bar._exchange.accessibleName() == "Seul sur ce poste"
    assert bar._notices.accessibleName() == "3 messages"
    bar.set_notices(1)
    assert bar._notices.accessibleName() == "1 message"
    assert QLocale().toString(1_284_510) == "1\u202f284\u202f510"
    toast = Toast()
    qtbot.addWidget(toast)
    assert kit_language.spoken(MENUS[0][1]) == "&Fichier"
    spoken_french.choose("en")
    assert kit_language.spoken(MENUS[0][1]) == "&File"
    other = StatusBar()
    qtbot.addWidget(other)
    other.set_notices(2)
    assert other._notices.accessibleName() == "2 messages"


def test_choosing_the_language_of_now_changes_nothing(qtbot: QtBot, spoken_french: Language) -> None:
    spoken_french.choose("en")
    with qtbot.assertNotEmitted(spoken_french.changed):
        spoken_french.choose("en")


def test_every_menu_and_command_has_french_words(spoken_french: Language) -> None:
    spoken_french.choose("fr")
    same = {"Messages…", "&Contacts", "&Budget"}
    for text in (*(title for _key, title in MENUS), *(command.text for command in SHELL)):
        assert kit_language.spoken(text) != text.source or text.source in same, text.source
    spoken_french.choose("en")


def test_mnemonics_of_the_menu_bar_are_unique(spoken_french: Language) -> None:
    for code in ("fr", "en"):
        spoken_french.choose(code)
        letters = [
            words[words.index("&") + 1].lower() for _key, title in MENUS for words in [kit_language.spoken(title)]
        ]
        assert len(set(letters)) == len(letters), (code, letters)
