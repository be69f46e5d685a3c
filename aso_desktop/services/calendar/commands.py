"""Writes of the calendar: entries of agendas typed, moved, cancelled, read from calendar files and written to them."""

from collections.abc import Callable, Iterable
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Final
from uuid import UUID
from zoneinfo import ZoneInfo

from aso_desktop.core.calendar import Calendar
from aso_desktop.core.changes import Changes
from aso_desktop.core.clock import Clock
from aso_desktop.core.errors import UserError
from aso_desktop.core.i18n import QT_TRANSLATE_NOOP, Translate, say
from aso_desktop.core.progress import Progress, silent
from aso_desktop.documents.calendar.events import LARGEST, read_events
from aso_desktop.documents.calendar.repeats import Window
from aso_desktop.models.calendar import AgendaEntry, EntryState
from aso_desktop.models.meeting_times import instant, zone_of
from aso_desktop.models.meetings import MeetingRoom
from aso_desktop.models.rules import short_line
from aso_desktop.services.calendar.labels import KINDS, in_words
from aso_desktop.services.calendar.queries import Event
from aso_desktop.services.calendar.taking import Taking
from aso_desktop.services.calendar.values import OUR_UIDS, EntryInput, Taken, clock_of
from aso_desktop.store.files import file_failures, replacing
from aso_desktop.store.unit_of_work import UnitOfWork, Work

if TYPE_CHECKING:
    from aso_desktop.documents.calendar.writing import Line

OUR_MARK: Final = b"PRODID:-//ASO Desktop//"
BEFORE: Final = timedelta(days=366)
AFTER: Final = timedelta(days=2 * 366)
"""How far around today the days of a repeated event are kept."""


class CalendarService:
    """Keeps agendas, and exchanges calendar files with other programs."""

    def __init__(self, unit_of_work: UnitOfWork, clock: Clock, calendar: Callable[[], Calendar]) -> None:
        """Know where writes go, the time, and the calendar of the service in force."""
        self._unit_of_work = unit_of_work
        self._clock = clock
        self._calendar = calendar

    def add(self, values: EntryInput) -> Changes:
        """Add an entry to an agenda."""
        with self._unit_of_work("add_agenda_entry", QT_TRANSLATE_NOOP("agenda", "Add to the agenda")) as work:
            entry = AgendaEntry()
            _fill(work, entry, values)
            work.subject = work.add(entry).id
        return work.changes()

    def edit(self, entry_id: UUID, values: EntryInput) -> Changes:
        """Change an entry."""
        with self._unit_of_work("edit_agenda_entry", QT_TRANSLATE_NOOP("agenda", "Change the entry")) as work:
            _fill(work, work.get(AgendaEntry, entry_id), values)
            work.subject = entry_id
        return work.changes()

    def move(self, entry_id: UUID, days: int, minutes: int = 0) -> Changes:
        """Move an entry by days, and by minutes where it has hours; on its own clock, whatever the clocks do."""
        with self._unit_of_work("move_agenda_entry", QT_TRANSLATE_NOOP("agenda", "Move the entry")) as work:
            entry = work.get(AgendaEntry, entry_id)
            step = timedelta(days=days, minutes=minutes)
            if entry.starts_at is not None and entry.ends_at is not None:
                zone = zone_of(entry.time_zone)
                start = (entry.starts_at.astimezone(zone).replace(tzinfo=None) + step).replace(tzinfo=zone)
                length = entry.ends_at - entry.starts_at
                entry.set_hours(start.astimezone(UTC), start.astimezone(UTC) + length, entry.time_zone)
            elif entry.first_on is not None and entry.last_on is not None:
                whole = timedelta(days=days)
                entry.set_days(entry.first_on + whole, entry.last_on + whole)
            work.subject = entry_id
        return work.changes()

    def cancel(self, entry_id: UUID) -> Changes:
        """Take an entry off the calendar; it stays in the journal and can be taken back."""
        with self._unit_of_work("cancel_agenda_entry", QT_TRANSLATE_NOOP("agenda", "Cancel the entry")) as work:
            work.get(AgendaEntry, entry_id).state = EntryState.CANCELLED
            work.subject = entry_id
        return work.changes()

    def take_room(self, entry_id: UUID, room_id: UUID) -> Changes:
        """Give an entry another room."""
        with self._unit_of_work("take_room", QT_TRANSLATE_NOOP("agenda", "Take another room")) as work:
            entry = work.get(AgendaEntry, entry_id)
            entry.room_id, entry.place = room_id, work.get(MeetingRoom, room_id).name
            work.subject = entry_id
        return work.changes()

    def import_file(
        self, path: Path, holder: str, translate: Translate, progress: Progress = silent, *, dry_run: bool = False
    ) -> Taken:
        """Take the events of a calendar file into an agenda; reading the same file again changes nothing.

        `progress` raises `Cancelled` to stop; nothing is kept then. Each event that cannot be kept has its reason.
        """
        today = self._clock.today()
        content = _content(path)
        window = Window(today - BEFORE, today + AFTER)
        read = list(read_events(content, window, clock_of(self._calendar().zone)))
        words = QT_TRANSLATE_NOOP("agenda", "Import a calendar file")
        trial = self._unit_of_work.reading()
        with trial if dry_run else self._unit_of_work("import_calendar", words) as work:
            taking = Taking(work, short_line(holder), translate, from_us=OUR_MARK in content)
            taking.expect(read)
            for done, one in enumerate(read):
                progress(done, len(read), one.title)
                taking.take(one)
            taking.cancel_missing()
        return Taken(taking.lines, None if dry_run else work.changes())

    def export_file(self, path: Path, events: Iterable[Event], zone: str, translate: Translate) -> int:
        """Write events of the calendar to a file that other programs read; return how many stand in it."""
        from aso_desktop.documents.calendar.writing import calendar_file

        lines = [_line(one, zone, translate) for one in events]
        with replacing(path) as file:
            file.write(calendar_file(lines, self._clock.now()))
        return len(lines)


def _fill(work: Work, entry: AgendaEntry, values: EntryInput) -> None:
    for name in ("title", "kind", "holder", "state", "place", "notes"):
        setattr(entry, name, getattr(values, name))
    if values.room_id is not None:
        entry.place = work.get(MeetingRoom, values.room_id).name
    entry.room_id = values.room_id
    if values.starts_at is not None:
        start = instant(values.starts_at, values.time_zone, "starts_at")
        end = instant(values.ends_at or values.starts_at, values.time_zone, "ends_at")
        entry.set_hours(start, end, values.time_zone)
    elif values.first_on is not None:
        entry.set_days(values.first_on, values.last_on or values.first_on)
    else:
        raise UserError(QT_TRANSLATE_NOOP("agenda", "Give its day, or the hour at which it begins."), field="day")


def _content(path: Path) -> bytes:
    with file_failures(path), path.open("rb") as file:
        content = file.read(LARGEST + 1)
    if len(content) > LARGEST:
        text = QT_TRANSLATE_NOOP("agenda", "“{name}” is over {most} MB: export fewer years from the other program.")
        raise UserError(text.format(name=path.name, most=LARGEST // 1_000_000), field="path")
    if b"BEGIN:VCALENDAR" not in content.replace(b"\x00", b"").upper():
        text = QT_TRANSLATE_NOOP("agenda", "“{name}” is not a calendar file: choose one that ends with .ics.")
        raise UserError(text.format(name=path.name), field="path")
    return content


def _line(event: Event, zone: str, translate: Translate) -> "Line":
    from aso_desktop.documents.calendar.writing import Line

    there = ZoneInfo(zone)
    starts, ends = (_aware(moment, there) for moment in (event.starts, event.ends))
    whole = event.first_on if event.starts is None else None
    return Line(
        uid=event.uid or f"{event.id}-{event.first_on:%Y%m%d}{OUR_UIDS}",
        title=event.title if event.kind == "meeting" else " ".join(filter(None, (event.number, event.title))),
        starts_at=starts,
        ends_at=ends,
        first_on=whole,
        last_on=event.last_on if whole else None,
        place=event.place,
        notes=in_words(event, translate),
        state="tentative" if event.state == "tentative" else "confirmed",
        category=say(KINDS[event.kind], translate),
        occurrence=event.occurrence,
        sequence=event.sequence,
        busy=event.kind in ("meeting", "agenda"),
    )


def _aware(moment: datetime | None, zone: ZoneInfo) -> datetime | None:
    return moment.replace(tzinfo=zone).astimezone(UTC) if moment else None
