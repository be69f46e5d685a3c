"""The day in front: what stands on it, the rooms, what comes next."""

from collections.abc import Mapping, Sequence
from datetime import date, datetime, time, timedelta
from uuid import UUID

from PySide6.QtCore import QRect, QSize, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget
from typing_extensions import override

from aso_desktop.core.calendar import Calendar
from aso_desktop.services.calendar.queries import Event, free_rooms
from aso_desktop.services.meetings.queries import RoomRow
from aso_desktop.ui.calendar.acts import InFront
from aso_desktop.ui.calendar.words import ICONS, long_day, words_of
from aso_desktop.ui.kit.language import spoken
from aso_desktop.ui.kit.painting import Look, TextPainter
from aso_desktop.ui.kit.theme import theme
from aso_desktop.ui.kit.widgets.basics import Button, Words, column
from aso_desktop.ui.kit.widgets.rows_list import RowLine, RowsList

FIRST_HOUR, LAST_HOUR = 8, 18
MOST_ROOMS = 6
LEAST_LINES = 6
"""Lines of text that the list of the day keeps where there is little height: the rest scrolls."""


class DaySide(QFrame):
    """What is to be known of one day."""

    opened = Signal(object)
    """(kind, id) of a thing of the list."""
    room_asked = Signal(object, object)
    """Move this event (kind, id) to that room."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("kind", "preview")
        self._offer: tuple[tuple[str, UUID], UUID] | None = None
        self.title = Words("", 14, bold=True, wrap=True)
        self.off = Words("", 12, ink="text3", wrap=True)
        self.lines = RowsList(self.tr("What stands on this day"))
        self.lines.itemActivated.connect(lambda _item: self._open())
        self.lines.setMinimumHeight(LEAST_LINES * theme().text_height)
        self.nothing = Words(self.tr("Nothing on this day."), ink="text3")
        self.rooms = RoomBars()
        self.clash = Words("", ink="danger", wrap=True, bold=True)
        self.way_out = Button("", "arrow-up-right")
        self.way_out.clicked.connect(self._ask_room)
        self.clash_box = column(self.clash, self.way_out, margins=(12, 10, 12, 10), gap=6, kind="dangerBox")
        box = QVBoxLayout(self)
        box.setContentsMargins(*(theme().px(side) for side in (14, 12, 14, 12)))
        box.setSpacing(theme().px(8))
        for widget in (self.title, self.off, self.nothing):
            box.addWidget(widget)
        box.addWidget(self.lines, 1)
        box.addWidget(self.rooms)
        box.addWidget(self.clash_box)

    def show_day(self, shown: InFront, rooms: Sequence[RoomRow], calendar: Calendar) -> None:
        """Show the day in front; its rooms are taken by all that stands on it, shown or not."""
        day = shown.day
        why = calendar.explain(day)
        mine = [event for event in shown.events if event.first_on <= day <= event.last_on]
        self.title.say(long_day(day))
        self.off.say(spoken(why) if why else "")
        self.off.setVisible(why is not None)
        self.lines.fill([_line(event) for event in mine])
        self.lines.setVisible(bool(mine))
        self.nothing.setVisible(not mine)
        self.rooms.show_rooms(rooms, [one for one in shown.every if one.first_on <= day <= one.last_on], day)
        self._show_clash(mine, shown.every, {room.id: room.name for room in rooms if room.active})

    def _show_clash(self, events: Sequence[Event], every: Sequence[Event], rooms: Mapping[UUID, str]) -> None:
        clashing = next((event for event in events if event.clashes), None)
        self.clash_box.setVisible(clashing is not None)
        self._offer = None
        if clashing is None or clashing.starts is None or clashing.ends is None:
            return
        words = self.tr("{room} is taken twice: {title}, {others}.")
        others = ", ".join(clashing.clashes)
        self.clash.say(words.format(room=clashing.place, title=clashing.title, others=others))
        free = free_rooms(rooms, every, (clashing.starts, clashing.ends))
        self.way_out.setVisible(bool(free))
        if free:
            self._offer = (clashing.kind, clashing.id), free[0][0]
            self.way_out.say(self.tr("Move to {room}").format(room=free[0][1]))

    def _open(self) -> None:
        if (key := self.lines.key()) is not None:
            self.opened.emit(key)

    def _ask_room(self) -> None:
        if self._offer is not None:
            self.room_asked.emit(*self._offer)


def _line(event: Event) -> RowLine:
    hours = f"{event.starts:%H:%M}" if event.starts else ""
    bad = bool(event.clashes) or event.state in ("late", "lapsed")
    title = " ".join(filter(None, (event.number, event.title)))
    said = words_of(event).split(", ", 1)
    return RowLine(
        title, said[0] if len(said) == 1 else _about(event), hours, "" if hours else ICONS[event.kind],
        "danger" if bad else "text3", key=(event.kind, event.id), faded=event.state == "over",
    )  # fmt: skip


def _about(event: Event) -> str:
    from aso_desktop.services.calendar.labels import KINDS, STATES

    state = spoken(STATES[event.state]) if event.state not in ("confirmed", "running") and event.state in STATES else ""
    return " · ".join(filter(None, (spoken(KINDS[event.kind]), event.place, event.who, state)))


class RoomBars(QWidget):
    """The rooms of a day: when each is taken; a room taken twice is said in words too."""

    def __init__(self) -> None:
        super().__init__()
        self._texts = TextPainter()
        self._rooms: list[tuple[str, list[tuple[datetime, datetime, bool]], str]] = []
        self._day = date.min
        theme().changed.connect(self.updateGeometry)

    def show_rooms(self, rooms: Sequence[RoomRow], events: Sequence[Event], day: date) -> None:
        """Show the rooms that have something on a day, the busiest first."""
        self._day = day
        found = []
        for room in rooms:
            mine = [(e.starts, e.ends, bool(e.clashes)) for e in events if e.room_id == room.id and e.starts and e.ends]
            twice = any(clash for _s, _e, clash in mine)
            seats = self.tr("%Ln seat(s)", "", room.capacity) if room.capacity else ""
            note = self.tr("taken twice") if twice else seats
            if mine:
                found.append((room.name, mine, note))
        self._rooms = sorted(found, key=lambda one: -len(one[1]))[:MOST_ROOMS]
        words = [
            ", ".join((name, *(f"{s:%H:%M}–{e:%H:%M}" for s, e, _c in spans), note)) for name, spans, note in found
        ]
        self.setAccessibleName(self.tr("Rooms: {rooms}").format(rooms=" ; ".join(words)) if words else "")
        self.setVisible(bool(self._rooms))
        self.updateGeometry()
        self.update()

    @override
    def sizeHint(self) -> QSize:
        return QSize(theme().px(120), theme().px(20) + len(self._rooms) * (theme().text_height + theme().px(18)))

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(theme().px(80), self.sizeHint().height())

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        look, painter = theme(), QPainter(self)
        top, high = look.px(4), look.text_height
        for name, spans, note in self._rooms:
            line = QRect(0, top, self.width(), high)
            twice = any(clash for _s, _e, clash in spans)
            took = self._texts.width(note, Look(12))
            self._texts.draw(painter, line.adjusted(0, 0, -round(took) - look.px(8), 0), name, Look(12), "text")
            self._texts.draw(painter, line, note, Look(12), "danger" if twice else "text3", right=True)
            bar = QRect(0, top + high + look.px(3), self.width(), look.px(8))
            painter.fillRect(bar, look.color("mute_ground"))
            for start, end, clash in spans:
                left, right = self._x(start), self._x(end)
                piece = QRect(left, bar.top(), max(2, right - left), bar.height())
                painter.fillRect(piece, look.color("danger" if clash else "bar"))
            top += high + look.px(18)

    def _x(self, moment: datetime) -> int:
        """Return where an hour stands on a bar."""
        first = datetime.combine(self._day, time(FIRST_HOUR))
        span = timedelta(hours=LAST_HOUR - FIRST_HOUR)
        share = min(1.0, max(0.0, (moment - first) / span))
        return round(share * self.width())
