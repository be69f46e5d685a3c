"""The clocks of a letter, above its document: last day, implicit decision, both readings, reminders sent."""

from collections.abc import Sequence
from datetime import date, timedelta
from typing import Any, NamedTuple
from uuid import UUID

from PySide6.QtWidgets import QVBoxLayout, QWidget

from aso_desktop.core.deadlines.silence import Regime
from aso_desktop.services.deadlines import queries as deadlines
from aso_desktop.services.deadlines.labels import REGIMES, STATES, TO_CHECK
from aso_desktop.services.deadlines.queries import DeadlineRow
from aso_desktop.services.reminders import queries as reminders
from aso_desktop.services.reminders.queries import ReminderRow
from aso_desktop.ui.kit.language import spoken
from aso_desktop.ui.kit.navigation import Target
from aso_desktop.ui.kit.panel import PanelContext
from aso_desktop.ui.kit.widgets.basics import Button, Words, row


class _Found(NamedTuple):
    clocks: Sequence[DeadlineRow]
    sent: Sequence[ReminderRow]


class ClockBox(QWidget):
    """Red once a clock has run out, orange inside its alert; away where the letter has none."""

    def __init__(self, context: PanelContext) -> None:
        super().__init__()
        self.context = context
        self._letter: tuple[UUID, str, bool] | None = None
        self.words, self.sent = Words("", wrap=True), Words("", 12, ink="text3", wrap=True)
        self.show_it = Button(self.tr("Deadlines"), "hourglass", "link")
        self.start = Button(self.tr("Start a legal clock…"), "hourglass", "link")
        self.show_it.clicked.connect(self._show_clock)
        self.start.clicked.connect(self._ask_clock)
        self._clock: UUID | None = None
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(2)
        box.addWidget(self.words)
        box.addWidget(self.sent)
        box.addWidget(row(self.show_it, self.start, None, gap=6))
        self._show(_Found((), ()))

    def show_letter(self, letter_id: UUID | None, words: str = "", *, is_open_request: bool = False) -> None:
        """Show the clocks of a letter; a request without one offers to start it."""
        self._letter = (letter_id, words, is_open_request) if letter_id else None
        if letter_id is None:
            self._show(_Found((), ()))
            return
        calendar, today = self.context.preferences.values.calendar, self.context.clock.today()

        def read(db: Any) -> _Found:
            return _Found(deadlines.of_subject(db, letter_id, calendar, today), reminders.of_subject(db, letter_id))

        self.context.runner.read(self, "clocks", read, self._show)

    def _show(self, found: _Found) -> None:
        running = [clock for clock in found.clocks if not clock.kept.settled]
        front = min(running, key=lambda one: one.days.last_day or date.max, default=None)
        self._clock = front.id if front else None
        ink = "text2"
        if front is not None:
            late = bool(front.days.late_days)
            ink = "danger" if late else "warning" if front.days.alert or front.days.is_doubtful else "text2"
        self.words.say(_said(front) if front else "", ink)
        self.words.setVisible(front is not None)
        self.sent.say(self._reminders(found.sent))
        self.sent.setVisible(bool(found.sent))
        self.show_it.setVisible(front is not None)
        offers = self._letter is not None and self._letter[2] and not found.clocks
        self.start.setVisible(offers)
        self.setVisible(bool(front or found.sent or offers))

    def _reminders(self, sent: Sequence[ReminderRow]) -> str:
        if not sent:
            return ""
        last = sent[-1].sent_at
        day = f"{last[8:10]}/{last[5:7]}/{last[:4]}"
        return self.tr("%Ln reminder(s), the last on {day}", "", len(sent)).format(day=day)

    def _show_clock(self) -> None:
        self.context.navigation.go(Target("deadlines", kind="deadline", id=self._clock))

    def _ask_clock(self) -> None:
        if self._letter is not None:
            words = (("words", self._letter[1]),)
            self.context.navigation.go(
                Target("deadlines", kind="letter", id=self._letter[0], action="clock", values=words)
            )


def _said(clock: DeadlineRow) -> str:
    """Return a clock in words: what silence means, the last day, the implicit decision, both readings of a doubt."""
    days, parts = clock.days, [spoken(STATES[clock.days.state])]
    if clock.regime != Regime.NONE:
        parts.insert(0, f"{spoken(REGIMES[clock.regime])} ({clock.ground})")
    if days.last_day is not None:
        parts.append(f"{days.last_day:%d/%m/%Y}" + (f" → {days.implicit_on:%d/%m/%Y}" if days.implicit_on else ""))
    if days.other is not None and days.implicit_on is not None:
        usual = (days.implicit_on - timedelta(days=1), days.implicit_on)
        first, second = sorted((usual, (days.other.last_day, days.other.implicit_on)))
        return spoken(
            TO_CHECK.format(
                first=f"{first[0]:%d/%m/%Y}", one=f"{first[1]:%d/%m/%Y}", second=f"{second[0]:%d/%m/%Y}",
                other=f"{second[1]:%d/%m/%Y}",
            )
        )  # fmt: skip
    return " · ".join(parts)
