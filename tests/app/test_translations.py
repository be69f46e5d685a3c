"""French and English, in the window and in the commands."""

import subprocess
import sys
from pathlib import Path

import pytest

from aso_desktop.app import translations
from aso_desktop.app.translations import Sentences, catalogue, effective_language, system_language
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
