"""The commands, run in this process over real profiles, with a clock that stands still."""

import io
import json
import shutil
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from aso_desktop.app.bootstrap import Profile
from aso_desktop.app.headless import LANGUAGE_VARIABLE, CommandHost, named_profile
from aso_desktop.app.paths import ProfilePaths
from aso_desktop.cli import run
from aso_desktop.cli.commands import COMMANDS
from aso_desktop.cli.output import Output
from aso_desktop.core.clock import FixedClock
from aso_desktop.core.settings import Policies
from aso_desktop.services.access import AccessRules
from aso_desktop.services.people.values import Founding
from tests.made import made_once
from tests.security.conftest import CHEAP, PHRASE

NOW = datetime(2026, 11, 13, 9, 42, 7, 125_000, tzinfo=UTC)


@dataclass
class Said:
    """How a command ended."""

    code: int
    out: str
    err: str

    @property
    def json(self) -> Any:
        """Return the answer as a script reads it."""
        return json.loads(self.out)


@dataclass
class Shell:
    """A terminal on a workstation with one profile."""

    profile: Path
    phrase: Path
    language: str = "en"
    clock: FixedClock = field(default_factory=lambda: FixedClock(NOW))
    variables: dict[str, str] = field(default_factory=dict)
    policies: Policies | None = None

    def __call__(self, *words: object) -> Said:
        """Run a command on the profile."""
        return self.bare("--profile", self.profile, "--passphrase-file", self.phrase, *words)

    def bare(self, *words: object) -> Said:
        """Run a command as it is typed."""
        host = CommandHost(self.clock, named_profile([str(word) for word in words]))
        host.environment = {LANGUAGE_VARIABLE: self.language, **self.variables}
        if self.policies is None:
            host.access_rules = AccessRules(cost=CHEAP)
        else:
            host.rules = self.policies
        out, err = io.StringIO(), io.StringIO()
        code = run([str(word) for word in words], host, Output(out, err))
        return Said(code, out.getvalue(), err.getvalue())

    def ask(self, *words: object, code: int = 0) -> Any:
        """Run a command with --json; its answer has the fields that the table declares, and no other."""
        said = self(*words, "--json")
        assert said.code == code, said.out or said.err
        answer = said.json
        named = [c for c in COMMANDS if c.words == tuple(str(w) for w in words[: len(c.words)])]
        command = max(named, key=lambda c: len(c.words))
        assert isinstance(answer, list) == command.is_list
        for shown in answer if command.is_list else [answer]:
            assert set(shown) == set(command.fields)
        return answer

    def refused(self, *words: object, code: int = 1) -> dict[str, Any]:
        """Run a command that must be refused; return what it says."""
        said = self(*words, "--json")
        assert said.code == code, said.out or said.err
        answer: dict[str, Any] = said.json
        assert set(answer) == {"result", "kind", "reason", "field"}
        assert answer["result"] == "refused"
        assert answer["kind"] != "bug", answer
        return answer

    def add(self, subject: str, *words: object, direction: str = "in") -> dict[str, Any]:
        """Register a letter."""
        answer: dict[str, Any] = self.ask("letters", "add", "--direction", direction, "--subject", subject, *words)
        return answer


def make_profile(folder: Path, clock: FixedClock) -> None:
    """Make a profile that is cheap to unlock."""
    profile = Profile(ProfilePaths(folder), clock, Policies(), AccessRules(cost=CHEAP))
    founding = Founding("Amira Benali", "DAF", "Bureau du courrier", "amira@example.org")
    assert profile.access.create(PHRASE, profile.builder(founding), keyring=False).is_open
    profile.close()


@pytest.fixture(scope="session")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return an empty profile; copy it, never open it."""
    folder = made_once(tmp_path_factory, "cli", lambda place: make_profile(place / "profile", FixedClock(NOW)))
    return folder / "profile"


@pytest.fixture
def phrase(tmp_path: Path) -> Path:
    """Return a file that holds the passphrase."""
    path = tmp_path / "phrase.txt"
    path.write_text(f"{PHRASE}\n", encoding="utf-8")
    return path


@pytest.fixture
def shell(made: Path, tmp_path: Path, phrase: Path) -> Shell:
    """Return a terminal with a profile of its own."""
    return Shell(Path(shutil.copytree(made, tmp_path / "profile")), phrase)
