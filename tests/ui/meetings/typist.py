"""A program in which somebody types notes without end, to be killed: `python -m tests.ui.meetings.typist FOLDER ITEM`.

Each word is told to the standard output with the instant of the monotonic clock at which it stood in the editor.
"""

import sys
import time
from pathlib import Path
from uuid import UUID

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from aso_desktop.app.bootstrap import Profile
from aso_desktop.app.paths import ProfilePaths
from aso_desktop.core.clock import FixedClock
from aso_desktop.core.settings import Policies
from aso_desktop.store.reader import Reader
from aso_desktop.ui.kit.commands import CommandDesk
from aso_desktop.ui.kit.faults import FaultDesk
from aso_desktop.ui.kit.jobs import Runner
from aso_desktop.ui.kit.language import Language
from aso_desktop.ui.kit.navigation import Navigation
from aso_desktop.ui.kit.panel import PanelContext
from aso_desktop.ui.kit.preference_desk import PreferenceDesk
from aso_desktop.ui.kit.theme import Theme
from aso_desktop.ui.kit.tokens import Mode
from aso_desktop.ui.kit.undo import UndoDesk
from aso_desktop.ui.meetings.seance_window import SeanceWindow
from tests.security.conftest import PHRASE
from tests.ui.conftest import NOW
from tests.ui.profiles import RULES

EVERY_MS = 25
WORDS_OF_A_NOTE = 120


def open_profile(folder: Path) -> Profile:
    """Open the profile of the test."""
    profile = Profile(ProfilePaths(folder), FixedClock(NOW), Policies(), RULES)
    profile.access.unlock(PHRASE)
    return profile


def context_of(profile: Profile, application: QApplication) -> PanelContext:
    """Return what the window is given."""
    clock, runner = FixedClock(NOW), Runner(application)
    runner.open_readers(lambda done: Reader(profile.connect, done))
    return PanelContext(
        runner, UndoDesk(runner, clock), FaultDesk(clock), Navigation(), CommandDesk(), clock,
        Theme(application, Mode.LIGHT), Language(application), profile.services, PreferenceDesk({}, Policies(), print),
    )  # fmt: skip


class Typist:
    """Types a numbered word at a time, and begins another note now and then."""

    def __init__(self, window: SeanceWindow) -> None:
        self._window = window
        self._count = 0

    def type(self) -> None:
        """Type the next word."""
        if self._window.sitting is None:
            return
        self._count += 1
        self._window.insert(f"mot{self._count} ")
        sys.stdout.write(f"{self._count} {time.monotonic()}\n")
        sys.stdout.flush()
        if self._count % WORDS_OF_A_NOTE == 0:
            self._window.keep()


def main() -> None:
    """Type until killed."""
    application = QApplication([])
    profile = open_profile(Path(sys.argv[1]))
    meeting = UUID(sys.argv[2])
    profile.services.meetings.start(meeting)  # as the room does before it opens the window
    window = SeanceWindow(context_of(profile, application), meeting)
    window.show()
    typist = Typist(window)
    timer = QTimer(window, interval=EVERY_MS)
    timer.timeout.connect(typist.type)
    timer.start()
    application.exec()


if __name__ == "__main__":
    main()
