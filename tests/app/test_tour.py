"""The guided tour when something on its way fails: it says so, and stops or goes on."""

import io
import json
from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path

import pytest

from aso_desktop.app.headless import CommandHost
from aso_desktop.app.tour import Tour
from aso_desktop.cli import run
from aso_desktop.cli.output import Output
from aso_desktop.core.clock import FixedClock
from aso_desktop.core.errors import EnvironmentFailure
from aso_desktop.core.i18n import Text, in_english
from aso_desktop.services.access import AccessRules
from tests.security.conftest import CHEAP

CLOCK = FixedClock(datetime(2026, 11, 13, 9, 42, tzinfo=UTC))


def run_words(words: Sequence[str]) -> tuple[int, str]:
    """Run a command in this process."""
    host, said = CommandHost(CLOCK), io.StringIO()
    host.access_rules = AccessRules(cost=CHEAP)
    return run(words, host, Output(said, io.StringIO())), said.getvalue()


def no_screen(_profile: Path, _passphrase: str, _out: Path) -> list[Path]:
    """Fail as Qt does without its libraries."""
    message = "libEGL.so.1: cannot open shared object file"
    raise ImportError(message)


def test_without_the_libraries_of_the_window_the_rest_is_done(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("aso_desktop.app.tour.LETTERS", 60)  # enough for a month that is over
    told: list[str] = []
    files = Tour(tmp_path, CLOCK, run_words, no_screen, lambda text: told.append(in_english(text))).take()
    assert told[-1].startswith("10. The window cannot be drawn on this machine: libEGL.so.1")
    assert len(told) == 10
    assert {file.suffix for file in files} == {".pdf", ".xlsx", ".csv", ".eml", ".json"}


def test_a_refused_command_ends_the_tour_with_its_reason(tmp_path: Path) -> None:
    def refuse(_words: Sequence[str]) -> tuple[int, str]:
        return 3, json.dumps({"result": "refused", "reason": "The disk is full."})

    with pytest.raises(EnvironmentFailure, match=r"stopped at “demo --letters”.*The disk is full"):
        Tour(tmp_path, CLOCK, refuse, no_screen, ignore).take()


def test_a_folder_that_cannot_be_written_is_named(tmp_path: Path) -> None:
    file = tmp_path / "fichier"
    file.write_text("", encoding="utf-8")
    with pytest.raises(EnvironmentFailure, match="“fichier” cannot be written"):
        Tour(file, CLOCK, run_words, no_screen, ignore).take()


def ignore(_text: Text) -> None:
    """Listen to nothing."""
