"""Two officers with real profiles around a shared folder; the first one works in the real window."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from aso_desktop.app.bootstrap import Profile
from aso_desktop.app.open_profile import Desks, OpenProfile
from aso_desktop.app.paths import ProfilePaths
from aso_desktop.core.clock import FixedClock
from aso_desktop.core.settings import Policies
from aso_desktop.services.access import AccessRules
from aso_desktop.services.correspondence.values import LetterInput
from aso_desktop.services.people.values import Founding
from aso_desktop.services.registers import queries as registers
from aso_desktop.services.sync import queries
from aso_desktop.services.sync.values import Joined
from aso_desktop.ui.kit.jobs import Runner
from aso_desktop.ui.kit.language import Language
from aso_desktop.ui.kit.preference_desk import PreferenceDesk
from aso_desktop.ui.kit.theme import Theme
from aso_desktop.ui.sync.panel import SyncPanel
from tests.security.conftest import CHEAP, PHRASE
from tests.ui.conftest import NOW


@dataclass
class Officer:
    """A profile that is open without a window, or behind one."""

    profile: Profile
    clock: FixedClock

    @property
    def services(self) -> Any:
        """Return its services."""
        return self.profile.services

    def read(self, query: Callable[[Any], Any]) -> Any:
        """Read with a connection of its own."""
        database = self.profile.connect()
        try:
            return query(database)
        finally:
            database.close()

    def write(self, subject: str) -> UUID:
        """Register a letter."""
        register = next(r for r in self.read(registers.registers) if r.direction == "incoming")
        letter: UUID = self.services.correspondence.register(LetterInput("incoming", subject, register.id)).letter_id
        return letter

    def edit(self, letter: UUID, **fields: Any) -> None:
        """Change a letter, a minute later than the last time."""
        self.clock.move_to(self.clock.now() + timedelta(minutes=1))
        self.services.correspondence.update(letter, fields)

    def exchange(self) -> Any:
        """Exchange once."""
        return self.services.rounds.once()

    def join(self, chief: "Officer") -> Joined:
        """Ask to join another's shared space."""
        line = chief.read(queries.hub)
        joined: Joined = self.services.hub.join(line.url, line.root_fingerprint)
        return joined

    def subjects(self) -> list[str]:
        """Return the subjects of the letters."""
        rows = self.read(lambda db: db.execute("SELECT subject FROM letter ORDER BY subject").fetchall())
        return [subject for (subject,) in rows]


Hire = Callable[[str], Officer]


@pytest.fixture
def hire(tmp_path: Path) -> Iterator[Hire]:
    """Return what gives an officer a profile of the same section."""
    hired: list[Officer] = []

    def make(name: str) -> Officer:
        clock = FixedClock(NOW)
        paths = ProfilePaths(tmp_path / f"profil-{len(hired)}")
        paths.make()
        profile = Profile(paths, clock, Policies(), AccessRules(cost=CHEAP))
        founding = Founding(name, "DAF", "Affaires financières")
        assert profile.access.create(PHRASE, profile.builder(founding), keyring=False).is_open
        profile.make_ready()
        hired.append(Officer(profile, clock))
        return hired[-1]

    yield make
    for officer in hired:
        officer.profile.close()


@pytest.fixture
def share(tmp_path: Path) -> Path:
    """The place of a shared folder, not there yet."""
    return tmp_path / "partage"


@pytest.fixture
def chief(hire: Hire, share: Path) -> Officer:
    """An officer who made the shared space."""
    officer = hire("Amira Benali")
    officer.services.hub.create(share.as_uri())
    return officer


@pytest.fixture
def mate(hire: Hire, chief: Officer) -> Officer:
    """A colleague who was approved."""
    officer = hire("Bruno Caron")
    officer.join(chief)
    chief.services.hub.approve()
    meet(officer, chief)
    return officer


def meet(*officers: Officer) -> None:
    """Let everybody exchange until all have read all."""
    for officer in (*officers, *officers):
        officer.exchange()


@dataclass
class Desktop:
    """The real window of an officer."""

    opened: OpenProfile
    desks: Desks

    @property
    def status(self) -> str:
        """Return what the status bar says of the exchange."""
        return self.opened.window.status._exchange.accessibleName()

    def room(self, entry: str) -> SyncPanel:
        """Show the room."""
        panel = self.opened.window.go_to("sync", entry)
        assert isinstance(panel, SyncPanel)
        return panel


Open = Callable[[Officer], Desktop]


@pytest.fixture
def open_window(look: Theme, qapp: QApplication, qtbot: QtBot) -> Iterator[Open]:
    """Return what opens the real window of an officer."""
    running: list[Desktop] = []

    def start(officer: Officer) -> Desktop:
        runner = Runner()
        preferences = PreferenceDesk({}, Policies(), lambda _chosen: None)
        desks = Desks(runner, preferences, look, Language(qapp))
        desks.language.choose("en")
        officer.profile.close()
        found = officer.profile.access.unlock(PHRASE)
        officer.profile.make_ready()
        opened = OpenProfile(officer.profile, desks)
        opened.show(found)
        running.append(Desktop(opened, desks))
        return running[-1]

    yield start
    for desktop in running:
        desktop.opened.retire()
        desktop.desks.runner.close()
    qtbot.wait(1)
