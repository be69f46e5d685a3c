"""The room of the calendar: a week or a month, the day in front beside it."""

from collections.abc import Mapping, Sequence
from datetime import date, timedelta
from typing import Any, Final
from uuid import UUID
from zoneinfo import ZoneInfo

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QStackedWidget, QWidget
from typing_extensions import override

from aso_desktop.core.changes import Changes
from aso_desktop.services.calendar import queries
from aso_desktop.services.calendar.queries import Event
from aso_desktop.services.meetings import queries as meetings
from aso_desktop.services.meetings.queries import RoomRow
from aso_desktop.services.people.queries import present_agent
from aso_desktop.ui.calendar import words
from aso_desktop.ui.calendar.acts import CalendarActs, InFront, Key
from aso_desktop.ui.calendar.commands import ENTRY, ROOM
from aso_desktop.ui.calendar.month import MonthGrid, days_of
from aso_desktop.ui.calendar.side import DaySide
from aso_desktop.ui.kit.headed_panel import HeadedPanel
from aso_desktop.ui.kit.navigation import Target
from aso_desktop.ui.kit.panel import Panel, PanelContext
from aso_desktop.ui.kit.widgets.basics import Button, IconButton, Words, row, scrolled
from aso_desktop.ui.kit.widgets.blocks import Block
from aso_desktop.ui.kit.widgets.chips_bar import ChipsBar, View
from aso_desktop.ui.kit.widgets.head import Head
from aso_desktop.ui.kit.widgets.hours import HoursGrid
from aso_desktop.ui.kit.widgets.notices import ProgressStrip, Strip
from aso_desktop.ui.kit.widgets.panes import ListAndPreview

TABLES: Final = frozenset(
    {"meeting", "meeting_room", "room_booking", "agenda_entry", "deadline", "deadline_suspension", "letter", "task"}
)
VIEWS: Final[Mapping[str, frozenset[str]]] = {
    "all": frozenset(),
    "meetings": frozenset({"meeting"}),
    "agenda": frozenset({"agenda"}),
    "deadlines": frozenset({"deadline", "milestone"}),
    "mine": frozenset({"letter", "task"}),
}
WEEK_DAYS: Final = 7
WORKING_DAYS: Final = 5
TICK_MS: Final = 60_000
_READ = tuple[list[Event], list[RoomRow]]


def make_panel(context: PanelContext) -> Panel:
    """Return the room."""
    return CalendarPanel(context)


class CalendarPanel(HeadedPanel):
    """Week and month of the same things."""

    def __init__(self, context: PanelContext) -> None:
        super().__init__(context)
        self._day = context.clock.today()
        self._agent: UUID | None = None
        self._kind, self._text = "all", ""
        self._key: Key | None = None
        self._wants_focus = False
        self._every: list[Event] = []
        self._events: list[Event] = []
        self._rooms: list[RoomRow] = []
        self.head = Head(self.tr("Calendar"), self.tr("Search on these days…"))
        self.week, self.month = HoursGrid(self.tr("Week")), MonthGrid(self.tr("Month"))
        self.side = DaySide()
        self.said, self.strip = Strip("okBox", "circle-check", "ok"), ProgressStrip()
        self.room = CalendarActs(context, self.in_front, self)
        self._build()
        self.acts = context.commands.bind(self, ROOM, {**self.room.handlers(), **self._own()})
        self.acts |= context.commands.bind(self.views, ENTRY, self.room.entry_handlers())
        self._connect()
        self._tick = QTimer(self, interval=TICK_MS)
        self._tick.timeout.connect(self._fill)
        self._tick.start()
        context.runner.read(self, "agent", present_agent, self._on_agent)

    # --- what the window asks ----------------------------------------------------------------------------------

    @override
    def title(self) -> str:
        return self.tr("Calendar")

    @override
    def status_words(self) -> str:
        counts = [sum(event.kind == kind for event in self._events) for kind in ("meeting", "agenda")]
        due = sum(event.kind not in ("meeting", "agenda") for event in self._events)
        parts = (
            self.tr("%Ln meeting(s)", "", counts[0]),
            self.tr("%Ln agenda entry(ies)", "", counts[1]),
            self.tr("%Ln day(s) by which", "", due),
        )
        return " · ".join(parts)

    @override
    def panes(self) -> Sequence[QWidget]:
        grid = self.week.first() if self.is_week else self.month.first(self._day)
        return (grid, self.side.lines)

    @override
    def refresh(self) -> None:
        view = self._view()
        self.context.runner.read(
            self, "events", lambda db: (queries.every(db, view), meetings.rooms(db)), self._on_events
        )

    @override
    def on_changes(self, changes: Changes) -> None:
        if changes.tables & TABLES:
            self.refresh()

    @override
    def open_target(self, target: Target) -> None:
        if target.action == "new":
            self.acts["calendar.new"].trigger()
        elif isinstance(day := target.value("day"), date):
            self.go_to_day(day)

    # --- places ------------------------------------------------------------------------------------------------

    @property
    def is_week(self) -> bool:
        """Whether the week is in front, not the month."""
        return self.views.currentIndex() == 0

    @property
    def span(self) -> tuple[date, date]:
        """Return the days on show, both ends included."""
        if self.is_week:
            monday = self._day - timedelta(days=self._day.weekday())
            return monday, monday + timedelta(days=WEEK_DAYS - 1)
        days = days_of(self._day)
        return days[0], days[-1]

    def in_front(self) -> InFront:
        """Return the day, what stands on the days on show, and the thing that has the focus."""
        key = self.side.lines.key() if self.side.lines.hasFocus() else self._key
        return InFront(self._day, self._events, self._every, key)

    def show_as(self, place: int) -> None:
        """Show the week (0) or the month (1)."""
        self.views.setCurrentIndex(place)
        for number, button in enumerate(self.switches):
            button.setChecked(number == place)
        self._wants_focus = True
        self.refresh()

    def go_to_day(self, day: date) -> None:
        """Show the days around another one at once; what stands on them follows."""
        self._day = day
        self._fill()
        self.refresh()

    def step(self, by: int) -> None:
        """Go to the week or the month before or after."""
        if self.is_week:
            self.go_to_day(self._day + timedelta(days=WEEK_DAYS * by))
            return
        year, month = divmod(self._day.year * 12 + self._day.month - 1 + by, 12)
        self.go_to_day(date(year, month + 1, 1))

    # --- inside ------------------------------------------------------------------------------------------------

    def _own(self) -> dict[str, Any]:
        return {
            "calendar.today": lambda: self.go_to_day(self.context.clock.today()),
            "calendar.earlier": lambda: self.step(-1),
            "calendar.later": lambda: self.step(1),
            "calendar.as_week": lambda: self.show_as(0),
            "calendar.as_month": lambda: self.show_as(1),
        }

    def _build(self) -> None:
        self.new = Button(self.tr("New entry…"), "plus", "primary", "Ctrl+N")
        self.head.add_action(self.new)
        self.earlier = IconButton("chevron-left", self.tr("Earlier"), self.tr("PgUp"))
        self.later = IconButton("chevron-right", self.tr("Later"), self.tr("PgDown"))
        self.today = Button(self.tr("Today"), tip="Ctrl+Home")
        self.period = Words("", 14, bold=True)
        self.bar = ChipsBar(self.tr("What is shown"))
        views = (
            View("all", self.tr("Everything")), View("meetings", self.tr("Meetings")),
            View("agenda", self.tr("Agendas")), View("deadlines", self.tr("Deadlines")), View("mine", self.tr("Mine")),
        )  # fmt: skip
        self.bar.chips.set_views(views, "all")
        self.switches = [
            Button(self.tr("Week"), "columns-3", "tab", "Ctrl+1"),
            Button(self.tr("Month"), "table-2", "tab", "Ctrl+2"),
        ]
        self.switches[0].setChecked(True)
        for button in self.switches:
            self.bar.add_tool(button)
        steps = row(self.earlier, self.later, self.today, self.period, None, margins=(12, 6, 12, 6), kind="bar")
        self.views = QStackedWidget()
        self.views.addWidget(self.week)
        self.views.addWidget(self.month)
        self.split = ListAndPreview(self.views, scrolled(self.side), "calendar")
        self.lay_out(self.head, self.bar, steps, self.said, self.strip, self.split)

    def _connect(self) -> None:
        self.new.clicked.connect(self.acts["calendar.new"].trigger)
        self.earlier.clicked.connect(lambda: self.step(-1))
        self.later.clicked.connect(lambda: self.step(1))
        self.today.clicked.connect(self.acts["calendar.today"].trigger)
        for place, button in enumerate(self.switches):
            button.clicked.connect(lambda _on=False, place=place: self.show_as(place))
        self.bar.chips.chosen.connect(self._on_view)
        for grid in (self.week, self.month):
            grid.day_chosen.connect(self._on_day)
        self.week.chosen.connect(self._on_key)
        self.week.opened.connect(self.room.open)
        self.week.day_opened.connect(lambda _day: self.side.lines.setFocus())
        self.week.stepped.connect(self._on_week_edge)
        self.month.day_opened.connect(lambda _day: self.side.lines.setFocus())
        self.month.stepped.connect(self._on_month_edge)
        self.side.opened.connect(self.room.open)
        self.side.room_asked.connect(self.room.take_room)
        self.room.said.connect(self.said.show_words)
        self.room.progressed.connect(self.strip.follow)
        self.serve_search(self._on_searched)

    def _view(self) -> queries.View:
        """Return what is asked of the days on show."""
        first, last = self.span
        return queries.View(
            first, last, self.context.clock.today(), self.context.preferences.values.calendar, self.room.zone,
            self._agent, VIEWS[self._kind], text=self._text,
        )  # fmt: skip

    def _choose(self) -> None:
        """Show what is wanted of what was read."""
        self._events = queries.chosen(self._every, self._view())
        self._fill()

    def _fill(self) -> None:
        """Show what was read; the focus stays where it is."""
        first, last = self.span
        today, calendar = self.context.clock.today(), self.context.preferences.values.calendar
        drawn = words.blocks(self._events, first, last, today)
        if self.is_week:
            shown = self._week_days(first, drawn)
            now = self.context.clock.now().astimezone(ZoneInfo(self.room.zone)).replace(tzinfo=None)
            self.week.show_days(words.heads(shown, today, calendar), drawn, now, self._day)
            self.period.say(words.period(shown[0], shown[-1]))
        else:
            by_day: dict[date, list[Block]] = {}
            for block in drawn:
                by_day.setdefault(block.day, []).append(block)
            self.month.show_month(self._day, words.heads(days_of(self._day), today, calendar), by_day)
            self.period.say(words.month_of(self._day))
        week = self._day.isocalendar().week
        self.head.say(self.title(), self.tr("week {number}").format(number=week))
        self.side.show_day(self.in_front(), self._rooms, calendar)
        self.status_changed.emit()

    def _week_days(self, monday: date, drawn: Sequence[Block]) -> list[date]:
        """Return Monday to Friday, and the end of the week where something stands on it or it is in front."""
        weekend = [block.day.weekday() for block in drawn if block.day.weekday() >= WORKING_DAYS]
        count = max([WORKING_DAYS, self._day.weekday() + 1, *(day + 1 for day in weekend)])
        return [monday + timedelta(days=n) for n in range(count)]

    def _on_events(self, found: _READ) -> None:
        self._every, self._rooms = found
        self._choose()
        if self._wants_focus:
            self._wants_focus = False
            self._focus_days()

    def _on_agent(self, agent: Any) -> None:
        self._agent = agent.id if agent else None
        self.refresh()

    def _on_view(self, key: str) -> None:
        self._kind = key
        self._choose()

    def _on_searched(self, typed: str) -> None:
        self._text = typed
        self._choose()

    def _focus_days(self) -> None:
        """Go to the day in front, unless the person has gone elsewhere while it was read."""
        here = self.window().focusWidget()
        if self.isAncestorOf(here) if here else True:
            self.panes()[0].setFocus()

    def _on_key(self, key: Key | None) -> None:
        self._key = key

    def _on_day(self, day: date) -> None:
        if day == self._day:
            return
        self._day = day
        self.side.show_day(self.in_front(), self._rooms, self.context.preferences.values.calendar)

    def _on_week_edge(self, step: int) -> None:
        monday = self._day - timedelta(days=self._day.weekday())
        self._go_and_focus(monday + timedelta(days=WEEK_DAYS if step > 0 else WORKING_DAYS - 1 - WEEK_DAYS))

    def _on_month_edge(self, day: date) -> None:
        self._go_and_focus(day)

    def _go_and_focus(self, day: date) -> None:
        """Go over an edge: the focus goes to the day that comes."""
        self._day = day
        self._fill()
        if self.is_week:
            self.week.choose(None, day)
        else:
            self.month.choose(day)
        self.refresh()
