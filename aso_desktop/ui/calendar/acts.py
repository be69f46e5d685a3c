"""What is done on the calendar: entries, rooms, calendar files."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any
from uuid import UUID

from PySide6.QtCore import QCoreApplication, QObject, QStandardPaths, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from aso_desktop.core.changes import Changes
from aso_desktop.core.i18n import QT_TRANSLATE_NOOP
from aso_desktop.services.calendar import queries
from aso_desktop.services.calendar.queries import EntryRow, Event
from aso_desktop.services.calendar.values import Taken, clock_of
from aso_desktop.services.meetings import queries as meetings
from aso_desktop.services.meetings.clock import local_hour
from aso_desktop.services.meetings.queries import MeetingDetail, RoomRow
from aso_desktop.ui.calendar.dialogs import ENTRY, ReportDialog, TakeDialog, entry_input, entry_values, room_choices
from aso_desktop.ui.kit.form_dialog import FormDialog
from aso_desktop.ui.kit.jobs import Progress
from aso_desktop.ui.kit.navigation import Target
from aso_desktop.ui.kit.panel import PanelContext

Key = tuple[str, UUID]
_ROOMS = {
    "meeting": "meetings",
    "deadline": "deadlines",
    "milestone": "deadlines",
    "letter": "correspondence",
    "task": "dossiers",
}


@dataclass(frozen=True)
class InFront:
    """What the panel shows when a command is asked for; `every` is what stands on its days, shown or not."""

    day: date
    events: Sequence[Event]
    every: Sequence[Event]
    key: Key | None

    @property
    def event(self) -> Event | None:
        """Return the thing in front."""
        return next((one for one in self.events if (one.kind, one.id) == self.key), None)


class CalendarActs(QObject):
    """Runs the commands of the calendar on what is in front."""

    said = Signal(str)
    """Something was done, or cannot be, that the days do not show by themselves."""
    progressed = Signal(object)
    """A `Progress` to follow."""

    def __init__(self, context: PanelContext, front: Callable[[], InFront], place: QWidget) -> None:
        super().__init__(place)
        self.context = context
        self._front = front
        self._place = place

    @property
    def zone(self) -> str:
        """Return the clock on the wall of the service."""
        return clock_of(self.context.preferences.values.calendar.zone)

    def handlers(self) -> dict[str, Callable[[], object]]:
        """Return what the commands do."""
        return {
            "calendar.new": lambda: self.ask_entry(None),
            "calendar.import": self.ask_import,
            "calendar.export": self.ask_export,
            "calendar.free_room": self.take_free_room,
        }

    def entry_handlers(self) -> dict[str, Callable[[], object]]:
        """Return what the commands do on the entry in front."""
        return {
            "calendar.edit": self.edit,
            "calendar.cancel": lambda: self._on_entry(lambda services, key: services.calendar.cancel(key)),
            "calendar.day_before": lambda: self._move(-1, 0),
            "calendar.day_after": lambda: self._move(1, 0),
            "calendar.sooner": lambda: self._move(0, -15),
            "calendar.latter": lambda: self._move(0, 15),
        }

    def open(self, key: Key) -> None:
        """Open what stands on a day: an entry here, anything else in its own room."""
        kind, row_id = key
        if kind == "agenda":
            self.context.runner.read(self, "entry", lambda db: queries.entry(db, row_id), self.ask_entry)
        else:
            self.context.navigation.go(Target(_ROOMS[kind], kind=kind, id=row_id))

    def edit(self) -> None:
        """Open what is in front."""
        if (key := self._front().key) is not None:
            self.open(key)

    def ask_entry(self, entry: EntryRow | None) -> None:
        """Ask for an entry, or show one to change it."""
        self.context.runner.read(self, "rooms", meetings.rooms, lambda rooms: self._ask_entry(entry, rooms))

    def _ask_entry(self, entry: EntryRow | None, rooms: Sequence[RoomRow]) -> None:
        zone, services = self.zone, self.context.services
        dialog = FormDialog(self.context, ENTRY, self._place)
        dialog.form.field("room_id").set_choices(room_choices(rooms))
        dialog.form.set_values(entry_values(entry, self._front().day, zone))

        def save(values: Any) -> Changes:
            wanted = entry_input(values, zone)
            changes: Changes = services.calendar.edit(entry.id, wanted) if entry else services.calendar.add(wanted)
            return changes

        title = self.tr("Change the entry") if entry else self.tr("New entry of an agenda")
        dialog.ask(title, self.tr("Without hours it takes whole days."), self.tr("Save"), save)

    # --- rooms -------------------------------------------------------------------------------------------------

    def take_free_room(self) -> None:
        """Move what is in front to a room that is free at its hours."""
        event = self._front().event
        if event is None or event.starts is None or event.ends is None:
            self.said.emit(self.tr("Choose a meeting or an entry that has hours first."))
            return
        self.context.runner.read(self, "rooms", meetings.rooms, lambda rooms: self._take_free(event, rooms))

    def _take_free(self, event: Event, rooms: Sequence[RoomRow]) -> None:
        named = {room.id: room.name for room in rooms if room.active}
        if event.starts is None or event.ends is None:
            return
        free = queries.free_rooms(named, self._front().every, (event.starts, event.ends))
        if free:
            self.take_room((event.kind, event.id), free[0][0])
        else:
            self.said.emit(self.tr("No room is free at these hours."))

    def take_room(self, key: Key, room_id: UUID) -> None:
        """Give an entry or a meeting another room."""
        kind, row_id = key
        services = self.context.services
        if kind == "agenda":
            self.context.undo.perform(self._place, lambda: services.calendar.take_room(row_id, room_id))
            return

        def show(found: MeetingDetail | None) -> None:
            if found is not None:
                self.context.undo.perform(self._place, lambda: _move_meeting(services, found, room_id))

        self.context.runner.read(self, "meeting", lambda db: meetings.detail(db, row_id), show)

    # --- calendar files ----------------------------------------------------------------------------------------

    def ask_import(self) -> None:
        """Ask for a calendar file, then whose agenda it goes to."""
        kinds = self.tr("Calendar files (*.ics *.ical *.ifb)")
        chosen, _kind = QFileDialog.getOpenFileName(self._place, self.tr("Import a calendar file"), _documents(), kinds)
        if chosen:
            self.ask_whose(Path(chosen))

    def ask_whose(self, path: Path) -> None:
        """Ask whose agenda a file goes to, then take it in."""
        TakeDialog(self.context, path, self.import_file, self._place).show_up()

    def import_file(self, path: Path, holder: str) -> None:
        """Take the events of a file in, then show what became of each."""
        services = self.context.services
        progress = Progress(QT_TRANSLATE_NOOP("agenda", "Reading the calendar file"))
        translate = QCoreApplication.translate

        def show(taken: Taken) -> None:
            if taken.changes is not None:
                self.context.undo.record(taken.changes)
            ReportDialog(taken, self._place).open()

        self.progressed.emit(progress)
        self.context.runner.write(
            self._place,
            lambda: services.calendar.import_file(path, holder, translate, progress),
            show,
            progress=progress,
        )

    def ask_export(self) -> None:
        """Ask for a file and write what is in front to it."""
        name = f"{_documents()}/{self._front().day:%Y-%m-%d}.ics"
        chosen, _kind = QFileDialog.getSaveFileName(
            self._place, self.tr("Export these days"), name, "iCalendar (*.ics)"
        )
        if chosen:
            self.export_to(Path(chosen))

    def export_to(self, path: Path) -> None:
        """Write what the panel shows, filters included."""
        events, zone, services = list(self._front().events), self.zone, self.context.services
        translate = QCoreApplication.translate
        told = self.tr("Written: {name}")
        self.context.runner.write(
            self._place,
            lambda: services.calendar.export_file(path, events, zone, translate),
            lambda _count: self.said.emit(told.format(name=path.name)),
        )

    # --- inside ------------------------------------------------------------------------------------------------

    def _move(self, days: int, minutes: int) -> None:
        self._on_entry(lambda services, key: services.calendar.move(key, days, minutes))

    def _on_entry(self, act: Callable[[Any, UUID], Changes]) -> None:
        """Act on the entry of an agenda in front; anything else is changed in its own room."""
        key, services = self._front().key, self.context.services
        if key is None:
            return
        if key[0] != "agenda":
            self.said.emit(self.tr("This is changed in its own room: press Enter."))
            return
        self.context.undo.perform(self._place, lambda: act(services, key[1]))


def _move_meeting(services: Any, found: MeetingDetail, room_id: UUID) -> Changes:
    from aso_desktop.services.meetings.values import MeetingInput

    wanted = MeetingInput(
        found.title, local_hour(found.starts_at, found.time_zone), local_hour(found.ends_at, found.time_zone),
        found.kind, found.time_zone, found.series_id, room_id, found.video_link, found.reference, found.unit_id,
        found.mark,
    )  # fmt: skip
    changes: Changes = services.meetings.edit(found.id, wanted).changes
    return changes


def _documents() -> str:
    return QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
