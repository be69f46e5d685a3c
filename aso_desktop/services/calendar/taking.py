"""Taking the events of a calendar file into an agenda, inside one transaction; what is there already stays."""

import re
from collections import Counter
from collections.abc import Iterable
from typing import Final, NamedTuple
from uuid import UUID

from aso_desktop.core.errors import UserError
from aso_desktop.core.i18n import Translate, say
from aso_desktop.core.ids import shipped_id
from aso_desktop.core.text import fold
from aso_desktop.documents.calendar.events import Found, Read
from aso_desktop.models.calendar import AgendaEntry, EntryState
from aso_desktop.services.calendar import queries
from aso_desktop.services.calendar.labels import UNTITLED
from aso_desktop.services.calendar.values import OUR_UIDS, TakenLine
from aso_desktop.services.meetings.queries import rooms
from aso_desktop.store.unit_of_work import Work

_UUID: Final = re.compile(r"[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}")


class _Kept(NamedTuple):
    """What is kept of one occurrence."""

    id: UUID
    sequence: int
    fingerprint: str


class Taking:
    """One import: what is kept of each identity, and what became of each event."""

    def __init__(self, work: Work, holder: str, translate: Translate, *, from_us: bool) -> None:
        """Know whose agenda it is, and whether this program wrote the file."""
        self._work = work
        self._from_us = from_us
        self._holder = holder
        self._untitled = say(UNTITLED, translate)
        self._rooms = {fold(room.name): room.id for room in rooms(work.connection) if room.active}
        self._kept: dict[str, dict[str, _Kept]] = {}
        self._given: dict[str, set[str]] = {}
        self._repeated: set[str] = set()
        self._newest: dict[tuple[str, str], Found] = {}
        self._lines: list[TakenLine] = []

    @property
    def lines(self) -> tuple[TakenLine, ...]:
        """Return what became of each event of the file."""
        return tuple(self._lines)

    def expect(self, events: Iterable[Read]) -> None:
        """Look at the whole file first: of an event given twice the newest counts."""
        for read in events:
            for one in read.events:
                key = one.uid, one.occurrence
                present = self._newest.get(key)
                if present is None or one.sequence >= present.sequence:
                    self._newest[key] = one

    def take(self, read: Read) -> None:
        """Take one event of the file, with every occurrence of it."""
        title = read.title or self._untitled
        if read.reason is not None:
            self._lines.append(TakenLine(title, "refused", 1, (), read.reason))
            return
        results = Counter[str]()
        for one in read.events:
            self._given.setdefault(one.uid, set()).add(one.occurrence)
            if read.repeats:
                self._repeated.add(one.uid)
            try:
                results[self._take(one)] += 1
            except UserError as error:
                self._lines.append(TakenLine(title, "refused", 1, (), error.text))
        notices = read.notices
        for result, count in results.items():
            self._lines.append(TakenLine(title, result, count, notices))
            notices = ()

    def cancel_missing(self) -> None:
        """Cancel the days of repeated events that the file gives no longer."""
        for uid in sorted(self._repeated):
            gone = [kept.id for turn, kept in self._of(uid).items() if turn and turn not in self._given[uid]]
            entries = [entry for key in gone if (entry := self._work.get(AgendaEntry, key)).state != "cancelled"]
            for entry in entries:
                entry.state = EntryState.CANCELLED
            if entries:
                self._lines.append(TakenLine(entries[0].title, "cancelled", len(entries)))

    def _take(self, one: Found) -> str:
        if self._newest.get((one.uid, one.occurrence)) is not one:
            return "double"
        kept = self._of(one.uid).get(one.occurrence)
        if self._is_ours(one.uid) or (kept is not None and self._from_us):
            return "ours"
        if kept is None:
            entry = AgendaEntry(id=shipped_id("agenda_entry", f"{one.uid}/{one.occurrence}"))
            self._fill(entry, one)
            self._work.write(entry)
            self._of(one.uid)[one.occurrence] = _Kept(entry.id, one.sequence, one.fingerprint)
            return "added"
        if kept.fingerprint == one.fingerprint:
            return "unchanged"
        if one.sequence < kept.sequence:
            return "older"
        self._fill(self._work.get(AgendaEntry, kept.id), one)
        return "changed"

    def _fill(self, entry: AgendaEntry, one: Found) -> None:
        if one.starts_at is not None and one.ends_at is not None:
            entry.set_hours(one.starts_at, one.ends_at, one.zone)
        elif one.first_on is not None and one.last_on is not None:
            entry.set_days(one.first_on, one.last_on)
        entry.title = one.title if any(sign.isalnum() for sign in one.title) else self._untitled
        entry.state, entry.place, entry.notes = one.state, one.place, one.notes
        entry.holder = entry.holder or self._holder
        entry.room_id = self._rooms.get(fold(one.place.strip()))
        entry.ics_uid, entry.occurrence = one.uid, one.occurrence
        entry.ics_sequence, entry.fingerprint = one.sequence, one.fingerprint

    def _of(self, uid: str) -> dict[str, _Kept]:
        if uid not in self._kept:
            rows = self._work.connection.execute(queries.OF_UID, (uid,)).fetchall()
            self._kept[uid] = {turn: _Kept(UUID(bytes=key), number, mark) for key, turn, number, mark in rows}
        return self._kept[uid]

    def _is_ours(self, uid: str) -> bool:
        """Say whether an event is what this profile once wrote to a file, or a meeting that it prepares."""
        database = self._work.connection
        if database.execute(queries.MEETING_OF_UID, (uid,)).fetchone() is not None:
            return True
        if not uid.endswith(OUR_UIDS) or not _UUID.fullmatch(uid[:36]):
            return False
        return database.execute(queries.OF_ID, (UUID(uid[:36]).bytes,)).fetchone() is not None
