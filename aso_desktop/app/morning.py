"""What a profile does by itself on each day it is open: duties are called, rules send, what presses is told."""

from collections import Counter
from datetime import date
from typing import Any

from PySide6.QtCore import QCoreApplication, QObject

from aso_desktop.app.bootstrap import Profile
from aso_desktop.services.day import queries
from aso_desktop.services.people.queries import present_agent
from aso_desktop.ui.kit.panel import PanelContext
from aso_desktop.ui.main_window import MainWindow
from aso_desktop.ui.shell.tray import Tray


class Morning(QObject):
    """Runs once for each day, off the interface thread; a clock that was set back runs nothing again."""

    def __init__(self, profile: Profile, context: PanelContext, window: MainWindow) -> None:
        """Know what writes and where messages go."""
        super().__init__(window)
        self._services = profile.services
        self._context = context
        self._window = window
        self._tray = Tray(window)
        self._done_on = date.min
        self._is_ready = False

    def start(self) -> None:
        """Begin: what writes is there."""
        self._is_ready = True
        self.look()

    def look(self) -> None:
        """Do what a new day asks for, if one has begun."""
        today = self._context.clock.today()
        if self._is_ready and today > self._done_on:
            self._done_on = today
            self._context.runner.write(self, self._run, self._on_run)

    def _run(self) -> list[Any]:
        """Call the duties and send what rules send by themselves, on the writer's thread."""
        services = self._services
        called = services.deadlines.call_duties(services.deadlines.horizon())
        sent = services.reminders.send_at_opening(QCoreApplication.translate)
        return [called, sent]

    def _on_run(self, done: list[Any]) -> None:
        called, sent = done
        for changes in (called, sent.changes):
            if changes.ids:
                self._context.undo.changed.emit(changes)
        if sent.digests:
            words = self.tr("%Ln reminder(s) sent by the rules: see Reminders.", "", len(sent.digests))
            self._window.notices.add(words, "bell", "ok")
        self._context.runner.read(self, "day", self._read, self._on_day, slow=True)

    def _read(self, db: Any) -> Counter[str]:
        """Count what presses for the person who works here."""
        agent, today = present_agent(db), self._context.clock.today()
        me = agent.id if agent else None
        calendar = self._context.preferences.values.calendar
        view = queries.view_of(db, me, today, calendar)
        return Counter(item.group for item in queries.day(db, view))

    def _on_day(self, groups: Counter[str]) -> None:
        counts = {
            "late": self.tr("%Ln late", "", groups["late"]),
            "today": self.tr("%Ln due today", "", groups["today"]),
            "visa": self.tr("%Ln waiting for your visa", "", groups["visa"]),
        }
        words = ", ".join(text for group, text in counts.items() if groups[group])
        if words:
            self._window.notices.add(words, "clock", "danger" if groups["late"] else "warning")
            self._tray.tell(self.tr("Your day"), words)
