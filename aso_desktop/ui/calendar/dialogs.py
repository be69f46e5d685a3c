"""Questions of the calendar: an entry of an agenda, whose agenda a file goes to, a room that is free, a report."""

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from datetime import date, datetime, time, timedelta
from pathlib import Path
from typing import Any, Final
from zoneinfo import ZoneInfo

from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget
from typing_extensions import override

from aso_desktop.core.changes import Changes
from aso_desktop.core.errors import UserError
from aso_desktop.core.i18n import QT_TRANSLATE_NOOP, Text
from aso_desktop.services.calendar.labels import ENTRY_KINDS, RESULTS
from aso_desktop.services.calendar.queries import EntryRow
from aso_desktop.services.calendar.values import EntryInput, Taken
from aso_desktop.services.meetings.queries import RoomRow
from aso_desktop.ui.kit.dates import Lean
from aso_desktop.ui.kit.form_dialog import FormDialog
from aso_desktop.ui.kit.forms import Field, Kind
from aso_desktop.ui.kit.language import spoken
from aso_desktop.ui.kit.panel import PanelContext
from aso_desktop.ui.kit.theme import theme
from aso_desktop.ui.kit.widgets.basics import Button, Words, row
from aso_desktop.ui.kit.widgets.inputs import Choice
from aso_desktop.ui.kit.widgets.rows_list import RowLine, RowsList

_HOUR: Final = re.compile(r"(\d{1,2})\s*(?:[h:.]\s*(\d{2})?)?", re.IGNORECASE)
_NAMED: Final = Text("agenda", "{name}")
_NO_ROOM: Final = QT_TRANSLATE_NOOP("agenda", "None")
_MOST_HOURS: Final = 23
_INKS: Final = {"refused": "danger", "added": "ok", "changed": "ok", "cancelled": "warning"}

ENTRY: Final = (
    Field("title", QT_TRANSLATE_NOOP("agenda", "Title"), required=True),
    Field(
        "kind", QT_TRANSLATE_NOOP("agenda", "Kind"), Kind.CHOICE, width=18,
        choices=tuple(Choice(code, words) for code, words in ENTRY_KINDS.items()),
    ),
    Field("holder", QT_TRANSLATE_NOOP("agenda", "Agenda of"), hint=QT_TRANSLATE_NOOP("agenda", "The director")),
    Field("day", QT_TRANSLATE_NOOP("agenda", "Day"), Kind.DATE, width=12, lean=Lean.FUTURE, required=True),
    Field("last_on", QT_TRANSLATE_NOOP("agenda", "to"), Kind.DATE, width=12, lean=Lean.FUTURE, beside=True),
    Field("starts_at", QT_TRANSLATE_NOOP("agenda", "From"), width=7),
    Field("ends_at", QT_TRANSLATE_NOOP("agenda", "to"), width=7, beside=True),
    Field("room_id", QT_TRANSLATE_NOOP("agenda", "Room"), Kind.CHOICE, width=28),
    Field("place", QT_TRANSLATE_NOOP("agenda", "Other place")),
    Field("tentative", QT_TRANSLATE_NOOP("agenda", "To be confirmed"), Kind.CHECK),
    Field("notes", QT_TRANSLATE_NOOP("agenda", "Notes"), Kind.TEXT, lines=3),
)  # fmt: skip
TAKE: Final = (
    Field("holder", QT_TRANSLATE_NOOP("agenda", "Agenda of"), hint=QT_TRANSLATE_NOOP("agenda", "The director")),
)


def room_choices(rooms: Sequence[RoomRow]) -> tuple[Choice, ...]:
    """Return the rooms that are open, and none."""
    named = (Choice(room.id, _NAMED.format(name=room.name)) for room in rooms if room.active)
    return (Choice(None, _NO_ROOM), *named)


def entry_values(entry: EntryRow | None, day: date, zone: str) -> dict[str, Any]:
    """Return what the form shows of an entry; of a new one, the day in front."""
    if entry is None:
        return {"day": day, "kind": "appointment"}
    shown: dict[str, Any] = {name: getattr(entry, name) for name in ("title", "kind", "holder", "room_id", "notes")}
    shown["tentative"] = entry.state == "tentative"
    shown["place"] = "" if entry.room_id else entry.place
    if entry.first_on:
        first, last = date.fromisoformat(entry.first_on), date.fromisoformat(entry.last_on)
        return {**shown, "day": first, "last_on": last if last != first else None}
    starts, ends = (_on_the_clock(text, zone) for text in (entry.starts_at, entry.ends_at))
    last_on = ends.date() if ends.date() != starts.date() else None
    hours = {"starts_at": f"{starts:%H:%M}", "ends_at": f"{ends:%H:%M}"}
    return {**shown, "day": starts.date(), "last_on": last_on, **hours}


def entry_input(values: Mapping[str, Any], zone: str) -> EntryInput:
    """Return the entry that a form describes; without hours it takes whole days."""
    day, last = values["day"], values["last_on"] or values["day"]
    starts = _hour(values["starts_at"], "starts_at")
    whole = EntryInput(
        values["title"], first_on=day, last_on=last, kind=values["kind"], holder=values["holder"] or "",
        state="tentative" if values["tentative"] else "confirmed", time_zone=zone, place=values["place"] or "",
        room_id=values["room_id"], notes=values["notes"] or "",
    )  # fmt: skip
    if starts is None:
        return whole
    ends = _hour(values["ends_at"], "ends_at")
    begin = datetime.combine(day, starts)
    end = datetime.combine(last, ends) if ends else begin + timedelta(hours=1)
    return replace(whole, first_on=None, last_on=None, starts_at=begin, ends_at=end)


def _hour(text: str | None, field: str) -> time | None:
    """Return an hour as people write it: 9, 9h30, 09:30, 14.00."""
    if not text or not text.strip():
        return None
    match = _HOUR.fullmatch(text.strip())
    hour, minute = (int(match[1]), int(match[2] or 0)) if match else (99, 0)
    if hour > _MOST_HOURS or minute > 59:  # noqa: PLR2004 - minutes of an hour
        raise UserError(QT_TRANSLATE_NOOP("agenda", "Write the hour as 9:30 or 14:00."), field=field)
    return time(hour, minute)


def _on_the_clock(instant: str, zone: str) -> datetime:
    return datetime.fromisoformat(instant).astimezone(ZoneInfo(zone)).replace(tzinfo=None)


class TakeDialog(FormDialog):
    """Asks whose agenda a calendar file goes to; what follows reports by itself."""

    def __init__(self, context: PanelContext, path: Path, take: Callable[[Path, str], object], parent: QWidget) -> None:
        super().__init__(context, TAKE, parent)
        self._path = path
        self._take = take

    def show_up(self) -> None:
        """Ask."""
        sentence = self.tr("Read the same file again at any time: what is there already stays.")
        title = self.tr("Import “{name}”").format(name=self._path.name)
        self.ask(title, sentence, self.tr("Import"), _nothing)

    @override
    def save(self) -> None:
        """Hand the file over."""
        holder = self.form.values()["holder"] or ""
        self.accept()
        self._take(self._path, holder)


def _nothing(_values: Mapping[str, Any]) -> Changes:
    return Changes()


class ReportDialog(QDialog):
    """What became of each event of a calendar file; what was refused stands first."""

    def __init__(self, taken: Taken, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Calendar file"))
        added, changed = taken.count("added"), taken.count("changed") + taken.count("cancelled")
        words = ", ".join(
            (
                self.tr("%Ln added", "", added),
                self.tr("%Ln changed", "", changed),
                self.tr("%Ln already there", "", taken.count("unchanged") + taken.count("ours") + taken.count("older")),
                self.tr("%Ln refused", "", taken.count("refused")),
            )
        )
        self.lines = RowsList(self.tr("What became of each event"), wraps=True)
        ordered = sorted(taken.lines, key=lambda line: line.result != "refused")
        self.lines.fill([self._line(place, line) for place, line in enumerate(ordered)])
        leave = Button(self.tr("Close"), kind="primary")
        leave.clicked.connect(self.accept)
        box = QVBoxLayout(self)
        box.setContentsMargins(*(theme().px(side) for side in (20, 16, 20, 16)))
        box.addWidget(Words(self.tr("The calendar file was read"), 17, bold=True))
        box.addWidget(Words(words, ink="text2", wrap=True))
        box.addWidget(self.lines, 1)
        box.addWidget(row(None, leave))
        self.resize(theme().px(620), theme().px(460))
        self.lines.setFocus()

    @staticmethod
    def _line(place: int, line: Any) -> RowLine:
        said = [spoken(RESULTS[line.result]) + (f" × {line.count}" if line.count > 1 else "")]
        said += [spoken(line.reason)] if line.reason else []
        said += [spoken(notice) for notice in line.notices]
        return RowLine(line.title, " ".join(said), "", "calendar", _INKS.get(line.result, "text3"), key=place)
