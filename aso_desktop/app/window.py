"""The window's life: one per profile; first start or unlocking, work, lock, leave."""

import logging
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication, QMessageBox, QWidget

from aso_desktop import __version__
from aso_desktop.app.bootstrap import Profile
from aso_desktop.app.crash import Crash, CrashDesk, CrashHooks
from aso_desktop.app.event_log import tell_system
from aso_desktop.app.logging import RunningLog
from aso_desktop.app.open_profile import Desks, OpenProfile
from aso_desktop.app.own_file import REPLACED, OwnFile
from aso_desktop.app.paths import find_profile, policy_copy
from aso_desktop.app.policies import Reading, first_look_up, look_up
from aso_desktop.app.policy_places import this_machine
from aso_desktop.app.preferences_file import PreferencesFile
from aso_desktop.app.single_instance import WindowClaim, claim_window
from aso_desktop.core.clock import Clock, SystemClock
from aso_desktop.core.errors import AsoError, Cancelled
from aso_desktop.core.i18n import Text, in_english
from aso_desktop.core.resources import resource_folder
from aso_desktop.core.settings import Chosen, in_force
from aso_desktop.services.access import Opening, Screen
from aso_desktop.services.backup import RestoreService
from aso_desktop.ui.access.context import GateContext, Locked
from aso_desktop.ui.access.gate import Gate
from aso_desktop.ui.access.leaving import LeavingWindow
from aso_desktop.ui.kit.jobs import Failure, Runner
from aso_desktop.ui.kit.language import Language, spoken
from aso_desktop.ui.kit.layout_memory import layout_memory
from aso_desktop.ui.kit.navigation import Target
from aso_desktop.ui.kit.preference_desk import PreferenceDesk
from aso_desktop.ui.kit.theme import dressed
from aso_desktop.ui.kit.tokens import Density, Mode
from aso_desktop.ui.kit.widgets.inputs import Choice
from aso_desktop.ui.main_window import GEOMETRY
from aso_desktop.ui.rooms import ROOMS

_LOG: Final = logging.getLogger(__name__)
_SHOW_LEAVING_MS: Final = 300
"""Leaving says nothing when it takes less."""


@dataclass(frozen=True)
class Start:
    """What was found before the application object: the profile, what was chosen for it, what to tell.

    `enrolment` is the file of a shared space that the program was started with.
    """

    profile: Profile
    file: PreferencesFile
    chosen: Chosen
    notices: tuple[Text, ...] = ()
    enrolment: Path | None = None


def find_start(argument: Path | None, clock: Clock, enrolment: Path | None = None) -> Start:
    """Look up the policies, the profile's folder and the preferences that the first screen needs."""
    reading = first_look_up(this_machine(policy_copy()), clock)
    paths = find_profile(reading.policies, argument)
    paths.make()
    file = PreferencesFile(paths.preferences)
    early = file.read()
    profile = Profile(paths, clock, reading.policies)
    profile.chosen = early.chosen
    return Start(profile, file, early.chosen, (*reading.notices, *early.notices), enrolment)


def run_window(argument: Path | None = None, enrolment: Path | None = None) -> int:
    """Open the window of a profile and stay until it is closed; return the exit code."""
    application = dress_application()
    try:
        start = find_start(argument, SystemClock(), enrolment)
        claim = claim_window(start.profile.paths, enrolment)
    except AsoError as error:
        return _refuse(error)
    if claim is None:
        return 0
    paths, clock = start.profile.paths, start.profile.clock
    log = RunningLog(paths.log, "window", in_force(start.chosen, start.profile.policies).log_level)
    desk = CrashDesk(paths.crash, clock)
    hooks = CrashHooks(desk, paths.crash)
    window = WindowApplication(start, claim, desk, log)
    try:
        window.open_gate()
        return application.exec()
    finally:
        window.close()
        claim.close()
        hooks.close()
        log.close()


def dress_application() -> QApplication:
    """Return the application object, with the names that the system shows."""
    application = QApplication.instance()
    if not isinstance(application, QApplication):
        application = QApplication(sys.argv[:1])
    application.setApplicationName("ASO Desktop")
    application.setApplicationVersion(__version__)
    application.setWindowIcon(QIcon(str(resource_folder("brand") / "aso-desktop.svg")))
    QApplication.setDesktopFileName("aso-desktop")
    application.setQuitOnLastWindowClosed(False)  # the profile is closed, and copied, after its window
    return application


def _refuse(error: AsoError) -> int:
    """Say in a box why no window can open, in the language of the system."""
    Language(dress_application()).choose("system")
    QMessageBox.critical(None, "ASO Desktop", spoken(error.text))
    return 3


class WindowApplication(QObject):
    """Everything that lives as long as the process; the main window lives while the profile is open."""

    left = Signal()
    """Nothing is left to show or to wait for."""
    _crashed = Signal(object)

    def __init__(self, start: Start, claim: WindowClaim, crashes: CrashDesk, log: RunningLog) -> None:
        """Dress the application."""
        super().__init__()
        self.profile = start.profile
        self.runner = Runner(self)
        self.gate: Gate | None = None
        self.open: OpenProfile | None = None
        self.leaving: LeavingWindow | None = None
        self._file = start.file
        self._notices = start.notices
        self._enrolment = start.enrolment
        self._log = log
        self._crashes = crashes
        self._chosen_at_gate = False
        self._can_write = True
        self.preferences = PreferenceDesk(start.chosen, self.profile.policies, self._keep_preferences, self)
        self._dress()
        self.runner.failed.connect(self._on_failed)
        self._crashed.connect(self._tell_crash, Qt.ConnectionType.QueuedConnection)
        crashes.listen(self._on_crash)
        claim.door.knocked.connect(self.come_forward, Qt.ConnectionType.QueuedConnection)
        claim.door.handed.connect(self._on_handed, Qt.ConnectionType.QueuedConnection)
        self.left.connect(QApplication.quit)
        OwnFile(self).replaced.connect(lambda: self._tell((REPLACED,)))
        _LOG.info("The window of version %s opens", __version__)
        tell_system(f"The window of version {__version__} opens.")
        for notice in start.notices:
            _LOG.info("At the start: %s", in_english(notice))

    def _dress(self) -> None:
        application, values = dress_application(), self.preferences.values
        self.theme = dressed(application, Mode(values.theme))
        self.theme.choose(Mode(values.theme), Density(values.density), values.text_size)
        self.language = Language(application)
        self.language.choose(values.language)
        layout_memory().open(self.profile.paths.root / "layout.json")
        self.preferences.changed.connect(self._on_preference_changed)

    # --- the gate ----------------------------------------------------------------------------------------------

    def open_gate(self) -> None:
        """Show what stands before the profile: first start, unlocking, or why it cannot open."""
        self._make_gate(None).begin()
        QTimer.singleShot(0, self, self._look_up_policies)

    def _make_gate(self, locked: Locked | None) -> Gate:
        profile = self.profile
        context = GateContext(
            access=profile.access,
            restore=RestoreService(profile.paths.root, profile.clock),
            builder=profile.builder,
            make_ready=profile.make_ready,
            services=profile.services,
            runner=self.runner,
            clock=profile.clock,
            language=self.language,
            preferences=self.preferences,
            start_views=tuple(Choice(f"{room.name}.{e.name}", e.title) for room in ROOMS for e in room.entries),
            locked=locked,
            enrolment=self._enrolment,
        )
        self.gate = Gate(context)
        self.gate.restoreGeometry(layout_memory().recall(GEOMETRY))
        self.gate.opened.connect(self._enter)
        self.gate.closed.connect(self.left)
        return self.gate

    def _enter(self, opening: Opening) -> None:
        """Show the open profile in place of the gate."""
        self.preferences.replace(self.profile.chosen)
        self._can_write = opening.screen != Screen.READ_ONLY
        self.open = OpenProfile(self.profile, self._desks(), self)
        self.open.lock_asked.connect(self.lock)
        self.open.restore_asked.connect(self._restore)
        self.open.left.connect(self.leave)
        self.open.show(opening)
        self.open.tell(self._notices)
        self._notices = ()
        if self.gate is not None:
            self._join(self.gate.joining)
            self.gate.hide()
            self.gate.deleteLater()
            self.gate = None
        if self._chosen_at_gate:
            self._keep_in_profile(self.profile.chosen)

    def _join(self, target: Target | None) -> None:
        """Lead to the shared space that the first start, or the file that the program was started with, asked for."""
        self._enrolment = None
        if target is not None and self.open is not None:
            self.open.context.navigation.go(target)

    def _on_handed(self, file: str) -> None:
        """Take a file that a second start of the program was given."""
        if self.open is not None:
            self._join(Target("sync", action="join", values=(("file", Path(file)),)))
        else:
            self._enrolment = Path(file)

    def _desks(self) -> Desks:
        return Desks(self.runner, self.preferences, self.theme, self.language)

    # --- locking and leaving -----------------------------------------------------------------------------------

    def lock(self, idle_minutes: int = 0) -> None:
        """Save drafts, drop every connection and key, and show the gate: no edit is accepted while locked."""
        self._lock(Locked(self.profile.clock.now(), idle_minutes), Gate.begin)

    def _restore(self) -> None:
        self._lock(Locked(self.profile.clock.now()), Gate.begin_restoring)

    def _lock(self, locked: Locked, then: Callable[[Gate], None]) -> None:
        if self.open is None:
            return
        opened, self.open = self.open, None
        opened.retire()
        gate = self._make_gate(locked)
        gate.wait(self.tr("What is being written is finished first…"))
        _close_other_windows(gate)
        QApplication.clipboard().clear()
        self.runner.close_readers()
        self.runner.write(self, self.profile.close, lambda _: then(gate) if self.gate is gate else None)

    def leave(self) -> None:
        """Make the copy of the day if there is none yet, then let the process end."""
        if self.open is None:
            return
        opened, self.open = self.open, None
        opened.retire()
        _close_other_windows(None)
        if not self._can_write:
            self.left.emit()
            return
        services = self.profile.services
        self.leaving = LeavingWindow(self.runner, lambda progress: services.copies.save_daily(progress))  # noqa: PLW0108 - built late
        self.leaving.left.connect(self.left)
        self.leaving.start()
        QTimer.singleShot(_SHOW_LEAVING_MS, self.leaving, self.leaving.show)

    def close(self) -> None:
        """Finish what is being written and let go of everything."""
        if self.open is not None:
            self.open.retire()
            self.open = None
        self.runner.close_readers()  # first: the writer's connection, closed last, takes the pending log in
        self.runner.write(self, self.profile.close)
        self.runner.close()
        for window in (self.gate, self.leaving):
            if window is not None:
                window.hide()
                window.deleteLater()
        self.gate = self.leaving = None
        self.language.deleteLater()

    def come_forward(self) -> None:
        """Bring the window forward: a second start of the program asked for it."""
        window = self.open.window if self.open is not None else self.gate or self.leaving
        if window is not None:
            window.setWindowState(window.windowState() & ~Qt.WindowState.WindowMinimized)
            window.show()
            window.raise_()
            window.activateWindow()

    # --- choices and rules -------------------------------------------------------------------------------------

    def _keep_preferences(self, chosen: Chosen) -> None:
        """Keep what was chosen: the early ones in the folder, the others in the profile; never on this thread."""
        self.profile.chosen = dict(chosen)
        self.runner.work(self, lambda: self._file.write(chosen), kind="preferences")
        if self.open is not None:
            self._keep_in_profile(chosen)
        else:
            self._chosen_at_gate = True

    def _keep_in_profile(self, chosen: Chosen) -> None:
        self._chosen_at_gate = False
        services = self.profile.services
        if self._can_write:
            self.runner.write(self, lambda: services.settings.keep_preferences(chosen))

    def _on_preference_changed(self, name: str) -> None:
        """Apply what the open window does not: it follows its own preferences."""
        values = self.preferences.values
        if name == "log_level":
            self._log.set_level(values.log_level)
        elif self.open is not None:
            return
        elif name == "language":
            self.language.choose(values.language)
        else:
            self.theme.choose(Mode(values.theme), Density(values.density), values.text_size)

    def _look_up_policies(self) -> None:
        """Ask every place of the rules, a share included, away from the window."""
        machine, clock = this_machine(policy_copy()), self.profile.clock
        self.runner.work(self, lambda: look_up(machine, clock), self._on_policies, kind="policies")

    def _on_policies(self, reading: Reading) -> None:
        for notice in reading.notices:
            _LOG.info("Policies: %s", in_english(notice))
            tell_system(in_english(notice), is_fault=True)
        new = tuple(notice for notice in reading.notices if notice not in self._notices)
        if reading.policies != self.profile.policies:
            self.profile.take_policies(reading.policies)
        self.preferences.follow(reading.policies, reading.notices)
        self._tell(new)

    def _tell(self, notices: tuple[Text, ...]) -> None:
        """Say something in the window, or once it is open."""
        if self.open is not None:
            self.open.tell(notices)
        else:
            self._notices = (*self._notices, *notices)

    # --- failures ----------------------------------------------------------------------------------------------

    def _on_failed(self, failure: Failure) -> None:
        """Write a report of what nobody expected; what has words is told by the window."""
        if not isinstance(failure.error, AsoError | Cancelled):
            self._crashes.record(failure.error)

    def _on_crash(self, crash: Crash) -> None:
        """Tell a failure that nobody caught, on the window's thread."""
        _LOG.error("A failure that nobody expected: %s", type(crash.error).__name__)
        self._crashed.emit(crash.error)

    def _tell_crash(self, error: BaseException) -> None:
        if self.open is not None:
            self.open.faults.report(error)


def _close_other_windows(kept: QWidget | None) -> None:
    """Take every window away that shows the profile: letters, dialogs, previews."""
    for widget in QApplication.topLevelWidgets():
        if widget is not kept and widget.isWindow() and widget.isVisible():
            widget.hide()
            widget.deleteLater()
