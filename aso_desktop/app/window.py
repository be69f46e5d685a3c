"""The window's life: one per profile; first start or unlocking, work, lock, leave."""

import logging
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from PySide6.QtCore import QCoreApplication, QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QApplication, QMessageBox

from aso_desktop import __version__
from aso_desktop.app.bootstrap import Profile
from aso_desktop.app.crash import Crash, CrashDesk, CrashHooks
from aso_desktop.app.logging import RunningLog
from aso_desktop.app.paths import find_profile, policy_copy
from aso_desktop.app.policies import first_look_up
from aso_desktop.app.policy_places import this_machine
from aso_desktop.app.preferences_file import PreferencesFile
from aso_desktop.app.single_instance import WindowClaim, claim_window
from aso_desktop.app.translations import effective_language
from aso_desktop.core.changes import Changes
from aso_desktop.core.clock import Clock, SystemClock
from aso_desktop.core.errors import AsoError
from aso_desktop.core.i18n import Text
from aso_desktop.core.settings import Chosen
from aso_desktop.services.people import queries as people
from aso_desktop.services.settings import queries as settings
from aso_desktop.store.reader import data_version
from aso_desktop.ui.access.gate import Gate, GateContext
from aso_desktop.ui.kit.commands import CommandDesk
from aso_desktop.ui.kit.faults import FaultDesk
from aso_desktop.ui.kit.jobs import Runner
from aso_desktop.ui.kit.language import Language, spoken
from aso_desktop.ui.kit.layout_memory import layout_memory
from aso_desktop.ui.kit.navigation import Navigation
from aso_desktop.ui.kit.panel import PanelContext
from aso_desktop.ui.kit.preference_desk import PreferenceDesk
from aso_desktop.ui.kit.theme import Theme
from aso_desktop.ui.kit.tokens import Density, Mode
from aso_desktop.ui.kit.undo import UndoDesk
from aso_desktop.ui.main_window import Agent, MainWindow
from aso_desktop.ui.preferences.dialog import PreferencesDialog
from aso_desktop.ui.rooms import PREFERENCE_SLOTS, ROOMS

_LOG: Final = logging.getLogger(__name__)
_LOOK_EVERY_MS: Final = 2_000
"""How often a commit by another process (a headless command) is looked for."""


@dataclass(frozen=True)
class Start:
    """What was found before the application object: the profile, what was chosen for it, what to tell."""

    profile: Profile
    file: PreferencesFile
    chosen: Chosen
    notices: tuple[Text, ...] = ()


def find_start(argument: Path | None, clock: Clock) -> Start:
    """Look up the policies, the profile's folder and the preferences that the first screen needs."""
    reading = first_look_up(this_machine(policy_copy()), clock)
    paths = find_profile(reading.policies, argument)
    paths.make()
    file = PreferencesFile(paths.preferences)
    early = file.read()
    return Start(Profile(paths, clock, reading.policies), file, early.chosen, (*reading.notices, *early.notices))


def run_window(argument: Path | None = None) -> int:
    """Open the window of a profile and stay until it is closed; return the exit code."""
    application = QApplication.instance() or QApplication(sys.argv[:1])
    application.setApplicationName("ASO Desktop")
    application.setApplicationVersion(__version__)
    try:
        start = find_start(argument, SystemClock())
        claim = claim_window(start.profile.paths)
    except AsoError as error:
        return _refuse(error)
    if claim is None:
        return 0
    log = RunningLog(start.profile.paths.log, "window", start.profile.policies.log_level.value)
    desk = CrashDesk(start.profile.paths.crash, start.profile.clock)
    hooks = CrashHooks(desk, start.profile.paths.crash)
    window = WindowApplication(start, claim, desk)
    try:
        window.open_gate()
        return application.exec()
    finally:
        window.close()
        claim.close()
        hooks.close()
        log.close()


def _refuse(error: AsoError) -> int:
    """Say in a box why no window can open, in the language of the system."""
    application = QCoreApplication.instance()
    if application is not None:
        Language(application).choose(effective_language("fr"))
    QMessageBox.critical(None, "ASO Desktop", spoken(error.text))
    return 3


class WindowApplication(QObject):
    """Everything that lives as long as the process; the main window lives while the profile is open."""

    _crashed = Signal(object)

    def __init__(self, start: Start, claim: WindowClaim, crashes: CrashDesk) -> None:
        """Dress the application."""
        super().__init__()
        self.profile = start.profile
        self._file = start.file
        self._notices = start.notices
        self.profile.chosen = start.chosen
        self.preferences = PreferenceDesk(start.chosen, self.profile.policies, self._keep_preferences, self)
        self._dress()
        self.runner = Runner(self)
        self.faults = FaultDesk(self.profile.clock, self)
        self._crashed.connect(self.faults.report, Qt.ConnectionType.QueuedConnection)
        crashes.listen(self._on_crash)
        self.gate: Gate | None = None
        self.main_window: MainWindow | None = None
        self.context: PanelContext | None = None
        self._seen_version: int | None = None
        self._wrote = False
        self._look = QTimer(self)
        self._look.setInterval(_LOOK_EVERY_MS)
        self._look.timeout.connect(self._look_for_commits)
        claim.door.knocked.connect(self._come_forward, Qt.ConnectionType.QueuedConnection)

    def _dress(self) -> None:
        application = QApplication.instance()
        if not isinstance(application, QApplication):
            message = "a window needs a QApplication"
            raise TypeError(message)
        values = self.preferences.values
        self.theme = Theme(application, Mode(values.theme))
        self.theme.choose(density=Density(values.density), text_size=values.text_size)
        self.language = Language(application)
        self.language.choose(effective_language(values.language))
        layout_memory().open(self.profile.paths.root / "layout.json")
        self.preferences.changed.connect(self._on_preference_changed)

    # --- the gate ----------------------------------------------------------------------------------------------

    def open_gate(self) -> None:
        """Show what stands before the profile: first start, unlocking, or why it cannot open."""
        context = GateContext(
            access=self.profile.access,
            builder=self.profile.builder,
            make_ready=self.profile.make_ready,
            services=self.profile.services,
            runner=self.runner,
            clock=self.profile.clock,
            language=self.language,
            preferences=self.preferences,
            notices=self._notices,
        )
        self.gate = Gate(context)
        self.gate.opened.connect(self._enter)
        self.gate.begin()

    def _enter(self) -> None:
        """Show the first rows at once; what writes is built afterwards."""
        self.preferences.replace(self.profile.chosen)
        self.runner.open_readers(self.profile.make_reader)
        self.context = self._panel_context()
        self.main_window = MainWindow(self.context, ROOMS)
        self.main_window.lock_requested.connect(self.lock)
        self.main_window.closing.connect(self._on_closing)
        self.main_window.preferences_asked.connect(self._show_preferences)
        self.context.undo.changed.connect(self._on_changes)
        self.main_window.show()
        self.main_window.go_to(*_first_place(self.preferences.values.start_view))
        gate, self.gate = self.gate, None
        if gate is not None:
            gate.close()
            gate.deleteLater()
        self._tell_who_works_here()
        self._look.start()
        QTimer.singleShot(0, self._warm_up)

    def _panel_context(self) -> PanelContext:
        return PanelContext(
            runner=self.runner,
            undo=UndoDesk(self.runner, self.profile.clock, self),
            faults=self.faults,
            navigation=Navigation(self),
            commands=CommandDesk(self),
            clock=self.profile.clock,
            theme=self.theme,
            language=self.language,
            services=self.profile.services,
            preferences=self.preferences,
        )

    def _tell_who_works_here(self) -> None:
        if self.main_window is None:
            return
        window = self.main_window
        for notice in self._notices:
            window.notices.add(spoken(notice), "triangle-alert", "warning")
        self._notices = ()

        def show(found: tuple[people.AgentRow | None, bool]) -> None:
            agent, demonstration = found
            if agent is not None:
                window.show_agent(Agent(agent.name, agent.initials, agent.unit.label if agent.unit else ""))
            if demonstration:
                window.mark_demonstration()

        self.runner.read(
            self, "people", lambda db: (people.present_agent(db), settings.is_demonstration(db)), show
        )

    def _warm_up(self) -> None:
        """Build the services after the first paint, so that the first save does not wait for imports."""
        services = self.profile.services
        self.runner.write(self, lambda: services.unit_of_work)

    # --- while it is open --------------------------------------------------------------------------------------

    def lock(self) -> None:
        """Save drafts, drop every connection and key, and show the gate: no edit is accepted while locked."""
        if self.main_window is None:
            return
        window, self.main_window = self.main_window, None
        self._look.stop()
        window.idle.stop()
        for panel in window.panels():
            panel.save_drafts()
        window.hide()
        window.deleteLater()
        QApplication.clipboard().clear()
        self.runner.close_readers()
        self.runner.write(self, self.profile.close, lambda _: self.open_gate())

    def close(self) -> None:
        """Finish what is being written and let go of everything."""
        self._look.stop()
        self.runner.write(self, self.profile.close)
        self.runner.close()

    def _on_closing(self) -> None:
        self._look.stop()
        QApplication.quit()

    def _show_preferences(self) -> None:
        if self.context is not None and self.main_window is not None:
            PreferencesDialog(self.context, PREFERENCE_SLOTS, self.main_window).show()

    def _on_changes(self, _changes: Changes) -> None:
        self._wrote = True

    def _look_for_commits(self) -> None:
        self.runner.read(self, "data_version", data_version, self._on_data_version)

    def _on_data_version(self, version: int) -> None:
        """Read again what is on show when another process has written; our own writes were told already."""
        changed = self._seen_version is not None and version != self._seen_version and not self._wrote
        self._seen_version, self._wrote = version, False
        if changed and self.main_window is not None:
            self.main_window.counters.refresh()
            if (front := self.main_window.front()) is not None:
                front.refresh()

    def _come_forward(self) -> None:
        for window in (self.main_window, self.gate):
            if window is not None:
                window.setWindowState(window.windowState() & ~Qt.WindowState.WindowMinimized)
                window.show()
                window.raise_()
                window.activateWindow()

    # --- choices -----------------------------------------------------------------------------------------------

    def _keep_preferences(self, chosen: Chosen) -> None:
        """Keep what was chosen: the early ones in the folder, the others in the profile; never on this thread."""
        self.profile.chosen = dict(chosen)
        self.runner.work(self, lambda: self._file.write(chosen), kind="preferences")
        if self.main_window is not None:
            services = self.profile.services
            self.runner.write(self, lambda: services.settings.keep_preferences(chosen))

    def _on_preference_changed(self, name: str) -> None:
        values = self.preferences.values
        acts: dict[str, Callable[[], None]] = {
            "language": lambda: self.language.choose(effective_language(values.language)),
            "theme": lambda: self.theme.choose(mode=Mode(values.theme)),
            "density": lambda: self.theme.choose(density=Density(values.density)),
            "text_size": lambda: self.theme.choose(text_size=values.text_size),
        }
        if name in acts:
            acts[name]()

    def _on_crash(self, crash: Crash) -> None:
        """Tell a failure that nobody caught, on the window's thread."""
        _LOG.error("A failure that nobody caught: %s", type(crash.error).__name__)
        self._crashed.emit(crash.error)


def _first_place(start_view: str) -> tuple[str, str]:
    room, _, entry = start_view.partition(".")
    return (room, entry) if room in {r.name for r in ROOMS} else (ROOMS[0].name, ROOMS[0].entries[0].name)
