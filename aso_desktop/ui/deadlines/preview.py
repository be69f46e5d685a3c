"""One deadline: its days and why, what stopped it, both readings where the law leaves a doubt."""

from datetime import date, timedelta
from typing import Any, Final
from uuid import UUID

from aso_desktop.core.deadlines.silence import Reading
from aso_desktop.core.i18n import QT_TRANSLATE_NOOP
from aso_desktop.services.deadlines import queries
from aso_desktop.services.deadlines.labels import NATURES, REGIMES, STATES, TO_CHECK
from aso_desktop.services.deadlines.queries import DeadlineRow, SuspensionRow
from aso_desktop.services.reminders import queries as reminders
from aso_desktop.services.reminders.queries import ReminderRow
from aso_desktop.ui.deadlines.timeline import Timeline
from aso_desktop.ui.kit.commands import WhyNot
from aso_desktop.ui.kit.language import spoken
from aso_desktop.ui.kit.panel import PanelContext
from aso_desktop.ui.kit.widgets.basics import Button, Words, column, scrolled
from aso_desktop.ui.kit.widgets.buttons_grid import ButtonsGrid
from aso_desktop.ui.kit.widgets.panes import Facts, PreviewFrame
from aso_desktop.ui.kit.widgets.rows_list import RowLine, RowsList

_NAME: Final = QT_TRANSLATE_NOOP("deadlines", "Deadline")


class DeadlinePreview(PreviewFrame):
    """What the pane beside the list shows."""

    def __init__(self, context: PanelContext, why_not: WhyNot) -> None:
        """`why_not` says why an act makes no sense for the deadline in front."""
        super().__init__(spoken(_NAME))
        self.context = context
        self._why_not = why_not
        self.row: DeadlineRow | None = None
        self.is_read = False
        """Whether all of the deadline is shown: its requests for pieces are read after it."""
        self.title = Words("", 15, bold=True, wrap=True)
        self.timeline = Timeline()
        self.doubt = Words("", wrap=True)
        self.doubt_box = column(self.doubt, margins=(10, 8, 10, 8), kind="warningBox")
        self.settle = Button(self.tr("Settle…"), "circle-check", tip="S")
        self.move_to = Button(self.tr("Move…"), "calendar-clock", tip="P")
        self.ask = Button(self.tr("Missing pieces…"), "pause", tip="M")
        self.receive = Button(self.tr("They came…"), "play", tip="R")
        self.awaited = False
        """Whether pieces are awaited, once all is read."""
        self.facts = Facts()
        self.why = Words("", ink="text2", wrap=True, selectable=True)
        self.stops = RowsList(self.tr("Requests for pieces"), wraps=True)
        self.reminders = RowsList(self.tr("Reminders sent"), wraps=True)
        self.top.addWidget(self.title)
        self.top.addWidget(self.timeline)
        self.top.addWidget(self.doubt_box)
        self.top.addWidget(ButtonsGrid((self.settle, self.move_to, self.ask, self.receive)))
        page = column(self.facts, self.why, None, margins=(16, 12, 14, 12), gap=10)
        self.add_page(self.tr("Why"), scrolled(page))
        self.add_page(self.tr("Pieces"), self.stops)
        self.add_page(self.tr("Reminders"), self.reminders)

    def show_deadline(self, shown: DeadlineRow | None) -> None:
        """Show a deadline, or nothing."""
        self.row, self.is_read = shown, False
        if shown is None:
            self.title.say(self.tr("No deadline in front."))
            self.timeline.hide()
            self.doubt_box.hide()
            self.facts.show_facts([])
            self.why.hide()
            self._on_read(((), ()))
            return
        self._show(shown)
        self.context.runner.read(self, "stops", lambda db: _read(db, shown.id), self._on_read)

    def _show(self, shown: DeadlineRow) -> None:
        days = shown.days
        self.title.say(" ".join(filter(None, (shown.number, shown.title))))
        self.timeline.show_days(days, self.context.clock.today())
        self.doubt_box.setVisible(days.other is not None)
        if days.other is not None and days.implicit_on is not None:
            usual = Reading(days.implicit_on - timedelta(days=1), days.implicit_on)
            first, second = sorted((usual, days.other), key=lambda one: one.last_day)
            words = TO_CHECK.format(
                first=_said(first.last_day), one=_said(first.implicit_on), second=_said(second.last_day),
                other=_said(second.implicit_on),
            )  # fmt: skip
            self.doubt.say(spoken(words))
        self.facts.show_facts(self._facts(shown))
        self.why.say("\n".join(spoken(line) for line in days.explanation))
        self.why.setVisible(bool(days.explanation))

    def _facts(self, shown: DeadlineRow) -> list[tuple[str, str, str]]:
        days = shown.days
        bad = bool(days.late_days) and not shown.kept.settled
        regime = spoken(REGIMES[shown.regime]) if shown.nature == "legal" else ""
        return [
            (self.tr("Kind"), spoken(NATURES[shown.nature]), "text"),
            (self.tr("State"), spoken(STATES[days.state]), "danger" if bad else "text"),
            (self.tr("Last day to decide") if regime else self.tr("Last day"), _said(days.last_day),
             "danger" if bad else "text"),
            (self.tr("Silence decides on"), _said(days.implicit_on), "text"),
            (self.tr("Regime"), regime, "text"),
            (self.tr("Legal ground"), shown.ground, "text"),
            (self.tr("First day given"), _said(shown.first_on), "text"),
            (self.tr("Moved because"), shown.moved_because, "text"),
            (self.tr("On"), shown.about if shown.about != shown.title else "", "text"),
            (self.tr("Recurring duty"), f"n° {shown.duty}" if shown.duty is not None else "", "text"),
            (self.tr("Who answers for it"), shown.owner, "text"),
        ]  # fmt: skip

    def _on_read(self, found: tuple[Any, Any]) -> None:
        stops: tuple[SuspensionRow, ...]
        sent: tuple[ReminderRow, ...]
        stops, sent = found
        self.is_read = True
        self.stops.fill([self._stop(stop) for stop in stops])
        self.reminders.fill(
            [RowLine(line.text, f"{line.sent_at[:10]} · {line.recipient}", "", "bell", key=line.id) for line in sent]
        )
        self.tabs.say(1, self.tr("Pieces ({count})").format(count=len(stops)) if stops else self.tr("Pieces"))
        self.tabs.say(2, self.tr("Reminders ({count})").format(count=len(sent)) if sent else self.tr("Reminders"))
        self.awaited = any(stop.produced_on is None for stop in stops)
        self._offer()

    def _offer(self) -> None:
        """Grey the buttons of what makes no sense, with the reason."""
        buttons = {"settle": self.settle, "move": self.move_to, "ask": self.ask, "receive": self.receive}
        for name, button in buttons.items():
            reason = self._why_not(f"deadline.{name}")
            button.refuse(spoken(reason) if reason is not None else "")

    def _stop(self, stop: SuspensionRow) -> RowLine:
        until = stop.requested_on + timedelta(days=stop.limit_days)
        asked = self.tr("Asked for on {day}, until {limit}").format(day=_said(stop.requested_on), limit=_said(until))
        came = self.tr("came on {day}").format(day=_said(stop.produced_on)) if stop.produced_on else ""
        state = came or self.tr("still missing")
        ink = "ok" if stop.produced_on else "warning"
        return RowLine(stop.reason, f"{asked} · {state}", "", "pause", ink, key=stop.id)


def _read(db: Any, deadline_id: UUID) -> tuple[list[SuspensionRow], list[ReminderRow]]:
    return queries.suspensions(db, deadline_id), reminders.of_subject(db, deadline_id)


def _said(day: date | None) -> str:
    return f"{day:%d/%m/%Y}" if day else ""
