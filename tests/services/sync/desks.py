"""Officers at work in whole profiles, what was acknowledged to them, and what must hold of all their files together."""

from collections.abc import Iterable, Sequence
from contextlib import closing
from dataclasses import dataclass, field
from typing import Any, Final
from uuid import UUID

from aso_desktop.core.i18n import Text
from aso_desktop.core.ids import uuid7
from aso_desktop.models.contacts import Organisation
from aso_desktop.models.registers import MonthClosure
from aso_desktop.services.forms import Conflict
from aso_desktop.services.sync import queries
from aso_desktop.services.sync.conflicts import Place, column_of, dot_text
from aso_desktop.services.sync.seat import Seat
from aso_desktop.store.connection import Connection, connect, transaction
from aso_desktop.store.engine import captured_tables
from aso_desktop.sync.conflicts import OpenCell
from aso_desktop.sync.keys.members import State
from aso_desktop.sync.merge import merge
from aso_desktop.sync.records import Change, decode
from aso_desktop.sync.segments import open_segment, read_header
from aso_desktop.sync.tables import Tables
from tests.services.conftest import ARRIVALS, KEY
from tests.services.sync.conftest import Officer
from tests.sync.truth import check_against_truth, digest

WORDS: Final = Text("test", "change")
NAME, SUBJECT, MONTH = "name", "subject", "month"
TABLE_OF: Final = {NAME: "organisation", SUBJECT: "letter", MONTH: "month_closure"}

Written = tuple[str, UUID, str]
"""Column, row and value of a write that was acknowledged."""


@dataclass
class Desk(Officer):
    """A profile with what its officer was told is saved; of these, the first `sent` surely left."""

    written: list[Written] = field(default_factory=list)
    sent: int = 0
    form: tuple[UUID, str] | None = None

    @classmethod
    def at(cls, officer: Officer) -> "Desk":
        """Sit somebody down at an open profile."""
        parts = (officer.path, officer.engine, officer.clock, officer.unit_of_work, officer.rules, officer.reader)
        return cls(*parts)

    def rows(self, sql: str, *values: Any) -> list[tuple[Any, ...]]:
        """Return rows of a statement."""
        return list(self.reader.execute(sql, values).fetchall())

    def ids(self, column: str) -> list[UUID]:
        """Return the rows that an officer sees, in a fixed order."""
        table = TABLE_OF[column]
        found = self.rows(f"SELECT id FROM {table} WHERE id NOT IN (SELECT row_id FROM sync_held) ORDER BY id")
        return [UUID(bytes=row) for (row,) in found]

    # --- what officers do ----------------------------------------------------------------------------------------

    def add_organisation(self, name: str) -> None:
        """Add a row of a plain table."""
        row = uuid7()
        with self.unit_of_work("add_organisation", WORDS) as work:
            work.add(Organisation(id=row, name=name))
        self._told(NAME, row, name)

    def rename(self, row: UUID, name: str) -> None:
        """Change a cell."""
        with self.unit_of_work("update_organisation", WORDS) as work:
            work.get(Organisation, row).name = name
        self._told(NAME, row, name)

    def remove(self, row: UUID) -> None:
        """Delete a row."""
        with self.unit_of_work("delete_organisation", WORDS) as work:
            work.session.delete(work.get(Organisation, row))
        self._forget_unshared(NAME, row)

    def close_month(self, month: str) -> None:
        """Add to a table that is only ever added to."""
        row = uuid7()
        with self.unit_of_work("close_month", WORDS) as work:
            work.add(MonthClosure(id=row, register_id=ARRIVALS, month=month))
        self._told(MONTH, row, month)

    def register(self, subject: str) -> None:
        """Register a letter, with all that follows from it."""
        self._told(SUBJECT, self.write(subject), subject)

    def _told(self, column: str, row: UUID, value: str) -> None:
        self._forget_unshared(column, row)
        self.written.append((column, row, value))

    def _forget_unshared(self, column: str, row: UUID) -> None:
        """Forget what the same officer wrote over before the profile was shared: its rows travel as they stand then."""
        if not self.rows("SELECT 1 FROM sync_state WHERE name = 'walked'"):
            self.written = [one for one in self.written if one[:2] != (column, row)]

    def open_form(self, letter: UUID) -> None:
        """Open a letter to edit it, now."""
        ((subject,),) = self.rows("SELECT subject FROM letter WHERE id = ?", letter.bytes)
        self.form = letter, subject

    def save_form(self, subject: str) -> None:
        """Save it, perhaps days later: another value than the one it was opened with is never written over."""
        assert self.form is not None
        (letter, opened), self.form = self.form, None
        (shown,) = self.rows("SELECT subject FROM letter WHERE id = ?", letter.bytes)
        if shown == (opened,):
            self.letters.update(letter, {"subject": subject}, {"subject": opened})
            self._told(SUBJECT, letter, subject)
            return
        try:
            self.letters.update(letter, {"subject": subject}, {"subject": opened})
        except Conflict:
            assert self.rows("SELECT subject FROM letter WHERE id = ?", letter.bytes) == [shown]
        else:
            raise AssertionError("a form was saved over a colleague's change")

    def keep(self, cell: OpenCell, choice: int) -> None:
        """Settle a conflict by one of its versions."""
        version = cell.versions[choice % len(cell.versions)]
        self.conflicts.keep(Place(UUID(bytes=cell.row), column_of(cell)), dot_text(version.dot))

    def exchange(self) -> None:
        """Exchange; what was written before surely left when that went well."""
        if self.rounds.once().state == State.ACTIVE.value:
            self.sent = len(self.written)


class Witness:
    """A file as the definition of truth looks at it, over a connection that may make temporary tables."""

    def __init__(self, database: Connection) -> None:
        self.db, self.tables = database, Tables(captured_tables(), database)

    def rows(self, sql: str, *values: Any) -> list[tuple[Any, ...]]:
        """Return rows of a statement."""
        return list(self.db.execute(sql, values).fetchall())

    def row(self, table: str, row_id: bytes, *columns: str) -> tuple[Any, ...] | None:
        """Return cells of a row."""
        found = self.rows(f"SELECT {', '.join(columns)} FROM {table} WHERE id = ?", row_id)
        return found[0] if found else None


def check_together(desks: Sequence[Desk]) -> list[Change]:
    """Compare everybody with the definition, with each other, and with what officers were told; return all records."""
    everything = records(desks)
    check_accounted(desks, everything)
    digests = []
    for desk in desks:
        with closing(connect(desk.path, KEY)) as database:
            witness = Witness(database)
            check_against_truth(witness, everything)
            check_sound(witness)
            digests.append(digest(witness))
        assert queries.waiting(desk.reader) == (0, 0, 0)
        assert queries.quarantined(desk.reader) == []
    assert all(found == digests[0] for found in digests)
    _check_nothing_comes_twice(desks[0], everything, digests[0])
    return everything


def records(desks: Sequence[Desk]) -> list[Change]:
    """Return every change that counts, as the devices keep them: all hold the same bytes at the same place."""
    found: dict[tuple[bytes, int], bytes] = {}
    for desk in desks:
        own = bytes.fromhex(desk.device)
        lots = [(own, *row) for row in desk.rows("SELECT seq, body FROM sync_outbox WHERE sent_at IS NOT NULL")]
        for device, seq, body in (*lots, *desk.rows("SELECT device, seq, body FROM sync_segment")):
            assert found.setdefault((device, seq), body) == body, "two devices hold different lots for one place"
    seat = desks[0].seat
    return [change for _, body in sorted(found.items()) for change in opened(seat, body)]


def opened(seat: Seat, body: bytes) -> list[Change]:
    """Return the changes of a segment."""
    header = read_header(body)
    public = seat.members.devices[header.device].signing
    return decode(open_segment(body, header, public, seat.team_keys[header.key]).body) if header.count else []


def check_accounted(desks: Sequence[Desk], everything: Iterable[Change]) -> None:
    """Find each acknowledged write in a record: it is shown, stands against another, or a later one replaced it."""
    tables = Tables(captured_tables(), desks[0].reader)
    kept: set[Written] = set()
    for change in everything:
        columns = tables.by_number[change.table].columns
        for cell, value in change.values.items():
            if (column := columns.get(cell)) in TABLE_OF and isinstance(value, str):
                kept.add((column, UUID(bytes=change.row), value))
    lost = {one for desk in desks for one in desk.written} - kept
    assert not lost, f"acknowledged and lost: {lost}"


def check_sound(witness: Witness) -> None:
    """Compare a file with itself."""
    assert witness.rows("PRAGMA foreign_key_check") == []
    assert witness.rows("PRAGMA integrity_check") == [("ok",)]
    assert witness.rows("SELECT count(*) FROM store_state WHERE name = 'capture_off'") == [(0,)]


def _check_nothing_comes_twice(desk: Desk, everything: list[Change], before: dict[str, list[Any]]) -> None:
    with closing(connect(desk.path, KEY)) as database:
        witness = Witness(database)
        with transaction(database):
            merge(database, witness.tables, everything)
        assert digest(witness) == before
