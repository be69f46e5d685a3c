"""A profile that is open in its window: what is made when it opens and dropped when it is locked."""

import logging
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final

from PySide6.QtCore import QObject, QTimer, Signal

from aso_desktop.app.bootstrap import Profile
from aso_desktop.app.exchange import Exchange
from aso_desktop.app.morning import Morning
from aso_desktop.core.changes import Changes
from aso_desktop.core.i18n import Text
from aso_desktop.services.access import Opening, Screen
from aso_desktop.services.meetings import labels
from aso_desktop.services.meetings.sitting import queries as sitting
from aso_desktop.services.people import queries as people
from aso_desktop.services.settings import queries as settings
from aso_desktop.store.reader import data_version
from aso_desktop.ui.access.commands import BACK_UP, COMMANDS, RESTORE, VERIFY
from aso_desktop.ui.contacts.commands import PEOPLE
from aso_desktop.ui.kit.commands import CommandDesk
from aso_desktop.ui.kit.faults import FaultDesk
from aso_desktop.ui.kit.jobs import Runner
from aso_desktop.ui.kit.language import Language, spoken
from aso_desktop.ui.kit.layout_memory import layout_memory
from aso_desktop.ui.kit.navigation import Navigation
from aso_desktop.ui.kit.panel import PanelContext
from aso_desktop.ui.kit.preference_desk import PreferenceDesk
from aso_desktop.ui.kit.rooms import Room
from aso_desktop.ui.kit.theme import Theme
from aso_desktop.ui.kit.undo import UndoDesk
from aso_desktop.ui.main_window import GEOMETRY, Agent, MainWindow
from aso_desktop.ui.rooms import PREFERENCE_SLOTS, ROOMS
from aso_desktop.ui.shell.actions import Tool
from aso_desktop.ui.shell.session_watch import SessionWatch

_LOG: Final = logging.getLogger(__name__)
_LOOK_EVERY_MS: Final = 2_000
"""How often a commit by another process (a headless command) is looked for."""
_SLEPT: Final = timedelta(minutes=1)
"""A gap between two looks after which the computer must have slept: the profile locks."""


@dataclass(frozen=True)
class Desks:
    """What lives as long as the process."""

    runner: Runner
    preferences: PreferenceDesk
    theme: Theme
    language: Language


class OpenProfile(QObject):
    """The main window, its context, and the watch over what other processes write."""

    lock_asked = Signal(int)
    """Minutes without activity; 0 when somebody asked, the session was locked or the computer slept."""
    restore_asked = Signal()
    left = Signal()
    """The window was closed."""

    def __init__(self, profile: Profile, desks: Desks, parent: QObject | None = None) -> None:
        """Make the window; the readers start, nothing that writes is imported."""
        super().__init__(parent)
        self._profile = profile
        self._desks = desks
        self._seen_version: int | None = None
        self._wrote = False
        self._can_write = True
        self._looked_at: datetime = profile.clock.now()
        desks.runner.open_readers(profile.make_reader)
        self.faults = FaultDesk(profile.clock, self)
        self.context = self._make_context()
        self.window = MainWindow(self.context, ROOMS, tools=self._tools())
        self.window.lock_requested.connect(lambda: self.lock_asked.emit(0))
        self.window.idle.idle.disconnect(self.window.lock_requested)
        self.window.idle.idle.connect(lambda: self.lock_asked.emit(desks.preferences.values.auto_lock_minutes))
        self.window.closing.connect(self.left)
        self.window.preferences_asked.connect(self._show_preferences)
        self.context.undo.changed.connect(self._on_changes)
        self.exchange = Exchange(profile, self.context, self.window.idle)
        self.morning = Morning(profile, self.context, self.window)
        self._look = QTimer(self, interval=_LOOK_EVERY_MS)
        self._look.timeout.connect(self.look)
        self._session: SessionWatch | None = None

    def show(self, opening: Opening) -> None:
        """Show the first rows at once; what writes is built after them."""
        self.window.show()
        self.window.go_to(*first_place(self._desks.preferences.values.start_view, ROOMS))
        self.window.counters.refresh()
        self.tell(opening.notices)
        if opening.screen == Screen.READ_ONLY:
            self.window.errors.show_trouble(spoken(opening.sentence), None)
        self._tell_who_works_here()
        self._can_write = opening.screen != Screen.READ_ONLY
        self.exchange.look()
        self._look.start()

    def tell(self, notices: Sequence[Text]) -> None:
        """Put sentences among the messages of the window."""
        for notice in notices:
            self.window.notices.add(spoken(notice), "triangle-alert", "warning")

    def retire(self) -> None:
        """Save drafts, then take the window and all that belongs to it away."""
        self._look.stop()
        self.exchange.stop()
        self._desks.runner.write(self._desks.runner, self.exchange.finish)
        self.window.idle.stop()
        for panel in self.window.panels():
            panel.save_drafts()
            panel.release()
        layout_memory().keep(GEOMETRY, self.window.saveGeometry())
        self.window.hide()
        self.window.deleteLater()
        for part in (self.exchange, self.context.undo, self.context.navigation, self.context.commands):
            part.deleteLater()
        self.deleteLater()

    def look(self) -> None:
        """Ask whether another process wrote; a clock that jumped means that the computer slept."""
        if self._session is None:  # not before the first rows: it loads a library of its own
            self._session = SessionWatch(self)
            self._session.locked.connect(lambda: self.lock_asked.emit(0))
        now, before = self._profile.clock.now(), self._looked_at
        self._looked_at = now
        if now - before > _SLEPT:
            self.lock_asked.emit(0)
            return
        self.morning.look()
        self._desks.runner.read(self, "data_version", data_version, self._on_data_version)

    def _make_context(self) -> PanelContext:
        return PanelContext(
            runner=self._desks.runner,
            undo=UndoDesk(self._desks.runner, self._profile.clock),
            faults=self.faults,
            navigation=Navigation(),
            commands=CommandDesk(),
            clock=self._profile.clock,
            theme=self._desks.theme,
            language=self._desks.language,
            services=self._profile.services,
            preferences=self._desks.preferences,
        )

    def _tools(self) -> list[Tool]:
        acts = {BACK_UP: self._back_up, VERIFY: self._verify, RESTORE: self._ask_to_restore}
        return [(PEOPLE, self._show_people), *((command, acts[command.id]) for command in COMMANDS)]

    def _tell_who_works_here(self) -> None:
        window = self.window

        def show(found: tuple[people.AgentRow | None, bool]) -> None:
            agent, demonstration = found
            if agent is not None:
                window.show_agent(Agent(agent.name, agent.initials, agent.unit.label if agent.unit else ""))
            if demonstration:
                window.mark_demonstration()
            self._warm_up()

        self._desks.runner.read(
            self, "people", lambda db: (people.present_agent(db), settings.is_demonstration(db)), show
        )

    def _warm_up(self) -> None:
        """Import what writes, away from the window; asked after the first page, so that it does not slow it down."""
        services = self._profile.services
        self._desks.runner.work(self, lambda: services.loaded(), self._on_warm)  # noqa: PLW0108 - built late

    def _on_warm(self, _unit_of_work: object) -> None:
        if self._can_write:
            self.exchange.start()
            self.morning.start()
            self._desks.runner.read(self, "journal", sitting.journal, self._recover_notes)

    def _recover_notes(self, typed: Sequence[object]) -> None:
        """Bring back the notes that were being typed when the program ended, and say what came back."""
        if typed:
            self._desks.runner.write(self, self._recover, self._tell_recovered)

    def _recover(self) -> Sequence[sitting.JournalRow]:
        rows: Sequence[sitting.JournalRow] = self._profile.services.seance.recover()
        return rows

    def _tell_recovered(self, rows: Sequence[sitting.JournalRow]) -> None:
        self.tell([labels.recovered(row.text) for row in rows])

    def _show_preferences(self) -> None:
        from aso_desktop.ui.preferences.dialog import PreferencesDialog

        PreferencesDialog(self.context, PREFERENCE_SLOTS, self.window).show()

    def _show_people(self) -> None:
        from aso_desktop.ui.contacts.people import PeopleDialog

        PeopleDialog(self.context, self.window).show()

    def _back_up(self) -> None:
        from aso_desktop.ui.access.upkeep import BackUpDialog

        dialog = BackUpDialog(self.context, self.window)
        dialog.open()
        dialog.start()

    def _verify(self) -> None:
        from aso_desktop.ui.access.upkeep import VerifyDialog

        dialog = VerifyDialog(self.context, self.window)
        dialog.show()
        dialog.start()

    def _ask_to_restore(self) -> None:
        from aso_desktop.ui.access.upkeep import RestoreQuestion

        RestoreQuestion(self.restore_asked.emit, self.window).open()

    def _on_changes(self, _changes: Changes) -> None:
        self._wrote = True

    def _on_data_version(self, version: int) -> None:
        """Read again what is on show when another process has written; our own writes were told already."""
        ours = self._wrote or self.exchange.is_running or self.exchange.take_round()
        changed = self._seen_version is not None and version != self._seen_version and not ours
        self._seen_version, self._wrote = version, False
        if changed:
            self.window.counters.refresh()
            self.exchange.read()
            if (front := self.window.front()) is not None:
                front.refresh()


def first_place(start_view: str, rooms: Sequence[Room]) -> tuple[str, str]:
    """Return the room and entry that a preference names, or the first of the sidebar."""
    room, _, entry = start_view.partition(".")
    known = {(r.name, e.name) for r in rooms for e in r.entries}
    return (room, entry) if (room, entry) in known else (rooms[0].name, rooms[0].entries[0].name)
