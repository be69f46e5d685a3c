"""The whole program over a profile and a shared folder of its own, exchange included. Imported in a child process."""

import os
from collections.abc import Callable
from pathlib import Path
from typing import Final

from PySide6.QtCore import QDeadlineTimer, QEvent, QEventLoop, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication

from aso_desktop.app.bootstrap import Profile
from aso_desktop.app.open_profile import Desks, OpenProfile
from aso_desktop.app.paths import ProfilePaths
from aso_desktop.core.clock import SystemClock
from aso_desktop.core.settings import Policies
from aso_desktop.services.access import AccessRules
from aso_desktop.services.people.values import Founding
from aso_desktop.services.sync.standing import Mood
from aso_desktop.sync.hub import names
from aso_desktop.ui.kit.jobs import Runner
from aso_desktop.ui.kit.language import Language
from aso_desktop.ui.kit.preference_desk import PreferenceDesk
from aso_desktop.ui.kit.theme import Theme

PHRASE: Final = "une phrase pour mesurer seulement"
LONGEST_WAIT: Final = 60_000
BETWEEN_KEYS: Final = 120
KEYS_BETWEEN_SAVES: Final = 25
TYPED: Final = "subvention mairie angers "


class Desktop:
    """A window whose profile is the only member of a shared folder."""

    def __init__(self, opened: OpenProfile, runner: Runner, share: Path) -> None:
        """Hold what was opened."""
        self._opened = opened
        self._runner = runner
        self._share = share
        self.saves = 0

    @property
    def is_exchanging(self) -> bool:
        """Say whether an exchange goes on."""
        return self._opened.exchange.is_running

    def hang(self) -> None:
        """Put a pipe that nobody writes to in the place of the hub's card, and ask for an exchange."""
        self.wait(lambda: not self.is_exchanging)
        (self._share / names.HUB).unlink()
        os.mkfifo(self._share / names.HUB)
        self._opened.context.exchange.ask()

    def wait(self, is_over: Callable[[], bool]) -> None:
        """Let the event loop run until something is true."""
        deadline = QDeadlineTimer(LONGEST_WAIT)
        while not is_over() and not deadline.hasExpired():
            self._pause(20)

    def work(self, milliseconds: int) -> None:
        """Type in the search field of the letters, and save something now and then."""
        panel = self._opened.window.go_to("correspondence", "all")
        field = panel.search_field()
        assert field is not None
        for key in range(milliseconds // BETWEEN_KEYS):
            letter = TYPED[key % len(TYPED)]
            code = Qt.Key.Key_Space if letter == " " else Qt.Key(ord(letter.upper()))
            for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
                QApplication.postEvent(field, QKeyEvent(kind, code, Qt.KeyboardModifier.NoModifier, letter))
            if key % KEYS_BETWEEN_SAVES == 0:
                field.setProperty("text", "")
                self._save("compact" if self.saves % 2 else "comfortable")
            self._pause(BETWEEN_KEYS)

    def _save(self, density: str) -> None:
        services = self._opened.context.services
        self._runner.write(self._opened, lambda: services.settings.keep_preferences({"density": density}), self._saved)

    def _saved(self, _changes: object) -> None:
        self.saves += 1

    @staticmethod
    def _pause(milliseconds: int) -> None:
        loop = QEventLoop()
        QTimer.singleShot(milliseconds, loop.quit)
        loop.exec()

    def close(self) -> None:
        """Let everything go."""
        self._opened.retire()
        self._runner.close()


def open_desktop(application: QApplication, folder: Path) -> Desktop:
    """Make a profile and a shared folder, and open the window as the program does."""
    paths, clock = ProfilePaths(folder / "profile"), SystemClock()
    paths.make()
    profile = Profile(paths, clock, Policies(), AccessRules())
    assert profile.access.create(
        PHRASE, profile.builder(Founding("Amira Benali", "DAF", "Courrier")), keyring=False
    ).is_open
    profile.make_ready()
    share = folder / "share"
    profile.services.hub.create(share.as_uri())
    profile.close()
    runner, theme, language = Runner(), Theme(application), Language(application)
    language.choose("fr")
    found = profile.access.unlock(PHRASE)
    profile.make_ready()
    opened = OpenProfile(profile, Desks(runner, PreferenceDesk({}, Policies(), lambda _chosen: None), theme, language))
    opened.show(found)
    desktop = Desktop(opened, runner, share)
    exchange = opened.context.exchange
    desktop.wait(lambda: exchange.standing.mood == Mood.EXCHANGED and not desktop.is_exchanging)
    return desktop
