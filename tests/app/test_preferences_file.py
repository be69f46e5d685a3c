"""The little file that the unlock screen reads."""

import json
from pathlib import Path

import pytest

from aso_desktop.app.preferences_file import EarlyPreferences, PreferencesFile
from aso_desktop.core.errors import EnvironmentFailure
from aso_desktop.core.i18n import in_english


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "preferences.json"


def test_a_new_profile_has_nothing_chosen(path: Path) -> None:
    assert PreferencesFile(path).read() == EarlyPreferences({})


def test_only_what_the_unlock_screen_needs_is_written_in_clear(path: Path) -> None:
    chosen = {
        "theme": "dark",
        "text_size": 150,
        "language": "en",
        "density": "compact",
        "zone": "mayotte",
        "unit": "CAB",
    }
    PreferencesFile(path).write(chosen)
    assert json.loads(path.read_text()) == {"theme": "dark", "text_size": 150, "language": "en", "density": "compact"}
    assert PreferencesFile(path).read().chosen == {k: v for k, v in chosen.items() if k not in ("zone", "unit")}
    assert list(path.parent.iterdir()) == [path]


def test_what_a_later_version_keeps_there_stays_there(path: Path) -> None:
    path.write_text('{"theme": "dark", "hologram": {"depth": 3}, "language": "en"}')
    PreferencesFile(path).write({"theme": "light"})
    assert json.loads(path.read_text()) == {"theme": "light", "hologram": {"depth": 3}}


@pytest.mark.parametrize("content", [b"", b"{", b"[1]", b"\xff\xfe", b"[" * 60_000, b'{"a": "' + b"x" * 70_000 + b'"}'])
def test_a_broken_file_gives_the_shipped_preferences_and_says_so(path: Path, content: bytes) -> None:
    path.write_bytes(content)
    chosen, notices = PreferencesFile(path).read()
    assert chosen == {}
    assert in_english(notices[0]).startswith("The file “preferences.json” cannot be read")
    PreferencesFile(path).write({"theme": "dark"})
    assert PreferencesFile(path).read() == EarlyPreferences({"theme": "dark"})


def test_a_bad_value_costs_only_itself(path: Path) -> None:
    path.write_text('{"theme": "pink", "density": "compact", "zone": "corse"}')
    chosen, notices = PreferencesFile(path).read()
    assert chosen == {"density": "compact"}
    assert [in_english(n).split("”")[0] for n in notices] == ["The preference “theme", "The preference “zone"]


def test_a_folder_that_is_gone_is_told(tmp_path: Path) -> None:
    with pytest.raises(EnvironmentFailure, match=r"preferences\.json"):
        PreferencesFile(tmp_path / "gone" / "preferences.json").write({"theme": "dark"})
