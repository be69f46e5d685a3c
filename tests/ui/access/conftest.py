"""A real profile, cheap to unlock, behind a real gate."""

import shutil
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest
from keyring.backend import KeyringBackend
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from aso_desktop.app.bootstrap import Profile
from aso_desktop.app.paths import ProfilePaths
from aso_desktop.core.clock import FixedClock
from aso_desktop.core.i18n import Text
from aso_desktop.core.settings import Policies
from aso_desktop.services.access import AccessRules, KeyringWay, Opening
from aso_desktop.services.backup import RestoreService
from aso_desktop.services.people.values import Founding
from aso_desktop.ui.access.context import GateContext, Locked
from aso_desktop.ui.access.gate import Gate
from aso_desktop.ui.kit.jobs import Runner
from aso_desktop.ui.kit.language import Language
from aso_desktop.ui.kit.preference_desk import PreferenceDesk
from aso_desktop.ui.kit.theme import Theme
from aso_desktop.ui.kit.widgets.inputs import Choice
from tests.security.conftest import CHEAP, PHRASE
from tests.security.keyrings import MemoryKeyring
from tests.ui.conftest import NOW

FOUNDING = Founding("Amira Benali", "DAF", "Direction des affaires financières")
VIEWS = (
    Choice("correspondence.to_process", Text("rooms", "To process")),
    Choice("correspondence.all", Text("rooms", "All")),
)


@dataclass
class Post:
    """A workstation: a profile folder, and the keyring of its user (None: it has none)."""

    root: Path
    clock: FixedClock
    runner: Runner
    language: Language
    keyring: KeyringBackend | None = None
    policies: Policies = field(default_factory=Policies)
    profiles: list[Profile] = field(default_factory=list)

    def profile(self) -> Profile:
        """Return the profile as a new process would see it."""
        rules = AccessRules(cost=CHEAP, escrow=self.policies.escrow_public_key.value)
        profile = Profile(ProfilePaths(self.root), self.clock, self.policies, rules)
        profile.access.keyring = KeyringWay(("memory",), self._find)
        profile.paths.make()
        self.profiles.append(profile)
        return profile

    def _find(self, allowed: Sequence[str]) -> tuple[str, KeyringBackend] | None:
        return ("memory", self.keyring) if self.keyring is not None and "memory" in allowed else None

    def create(self, *, code: bool = False, keyring: bool = False) -> str:
        """Make the profile, then leave it locked; return the printed code."""
        profile = self.profile()
        printed = profile.access.session.prepare_code().printed if code else ""
        assert profile.access.create(PHRASE, profile.builder(FOUNDING), keyring=keyring).is_open
        profile.close()
        return printed

    def back_up(self) -> Path:
        """Make a set of copies; return its folder."""
        profile = self.profile()
        assert profile.access.unlock(PHRASE).is_open
        folder = profile.services.backup.make().folder
        profile.close()
        return Path(folder)

    def gate(self, locked: Locked | None = None) -> Gate:
        """Return the gate of a new process."""
        profile = self.profile()
        preferences = PreferenceDesk(
            {"language": "en"}, self.policies, lambda chosen: setattr(profile, "chosen", dict(chosen))
        )
        preferences.changed.connect(lambda _name: self.language.choose(preferences.values.language))
        context = GateContext(
            access=profile.access,
            restore=RestoreService(self.root, self.clock),
            builder=profile.builder,
            make_ready=profile.make_ready,
            services=profile.services,
            runner=self.runner,
            clock=self.clock,
            language=self.language,
            preferences=preferences,
            start_views=VIEWS,
            locked=locked,
        )
        return Gate(context)

    def rows(self, sql: str) -> list[tuple[Any, ...]]:
        """Return what the database holds, opened anew with the passphrase."""
        profile = self.profile()
        assert profile.access.unlock(PHRASE).is_open
        database = profile.connect()
        try:
            return list(database.execute(sql).fetchall())
        finally:
            database.close()
            profile.close()


@pytest.fixture
def language(qapp: QApplication) -> Iterator[Language]:
    """English; whatever a test chooses is taken back."""
    language = Language(qapp)
    language.choose("en")
    yield language
    language.choose("en")


@pytest.fixture
def post(tmp_path: Path, clock: FixedClock, runner: Runner, theme_: Theme, language: Language) -> Iterator[Post]:
    """A workstation without a profile."""
    assert theme_.text_size == 100
    post = Post(tmp_path / "profil", clock, runner, language)
    yield post
    language.choose("en")
    runner.close()
    for profile in post.profiles:
        profile.close()


@pytest.fixture(scope="session")
def _template(tmp_path_factory: pytest.TempPathFactory, qapp: QApplication) -> tuple[Path, str]:
    """A profile with a printed code, made once and copied."""
    root = tmp_path_factory.mktemp("gate") / "profil"
    runner = Runner(qapp)
    code = Post(root, FixedClock(NOW), runner, Language(qapp)).create(code=True)
    runner.close()
    return root, code


@pytest.fixture
def code(post: Post, _template: tuple[Path, str]) -> str:
    """Give the workstation a profile; the value is its printed code."""
    shutil.copytree(_template[0], post.root)
    return _template[1]


@pytest.fixture
def made(code: str) -> None:
    """Give the workstation a profile."""
    assert code


@dataclass
class Walk:
    """Drives a gate as a person does."""

    qtbot: QtBot
    gate: Gate
    openings: list[Opening] = field(default_factory=list)

    def begin(self) -> "Walk":
        """Show the gate and listen to it."""
        self.qtbot.addWidget(self.gate)
        self.gate.opened.connect(self.openings.append)
        self.gate.begin()
        return self

    def reach(self, page: type[QWidget]) -> Any:
        """Wait for a page that can be used, and return it."""

        def there() -> None:
            assert isinstance(self.gate.page, page)
            working = getattr(self.gate.page, "working", None)
            assert working is None or not working.is_running

        self.qtbot.waitUntil(there)
        return self.gate.page

    def opened(self) -> Opening:
        """Wait until the profile is open."""
        self.qtbot.waitUntil(lambda: bool(self.openings), timeout=20_000)
        return self.openings[-1]


@pytest.fixture
def walk(qtbot: QtBot, post: Post) -> Callable[..., Walk]:
    """Begin at the gate of the workstation."""
    return lambda locked=None: Walk(qtbot, post.gate(locked)).begin()


@pytest.fixture
def with_keyring(post: Post) -> MemoryKeyring:
    """Give the workstation a keyring."""
    post.keyring = keyring = MemoryKeyring()
    return keyring
