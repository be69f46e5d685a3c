"""One write: one transaction that says what it touched, journals it and knows the way back."""

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import date, datetime
from functools import cached_property
from typing import TypeVar
from uuid import UUID

from sqlalchemy import Engine, inspect
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import Session

from aso_desktop.core.changes import Changes
from aso_desktop.core.clock import Clock
from aso_desktop.core.errors import UserError
from aso_desktop.core.i18n import QT_TRANSLATE_NOOP, Text
from aso_desktop.core.ids import LOCAL_SLOTS, first_local_id, uuid7
from aso_desktop.store.base import Synced
from aso_desktop.store.capture import Capture, CapturedChange
from aso_desktop.store.connection import Connection
from aso_desktop.store.errors import environment_failures
from aso_desktop.store.insertion import insert
from aso_desktop.store.restore import CHANGED_SINCE, restore
from aso_desktop.store.turns import Turns

Row = TypeVar("Row", bound=Synced)

UNDO = "undo"
"""Operation name that the journal gives to a way back."""


@dataclass(frozen=True)
class Author:
    """Who writes, and on which device (32 hexadecimal characters)."""

    agent_id: UUID | None
    device: str


@dataclass(frozen=True)
class CommitContext:
    """What a `before_commit` hook sees, inside the transaction.

    `connection` is the DB-API connection; `operation` an English snake_case name; `now` aware, UTC.
    """

    connection: Connection
    captured: Sequence[CapturedChange]
    operation: str
    words: Text
    author: Author
    now: datetime


Hook = Callable[[CommitContext], None]


@dataclass
class Work:
    """The open transaction of a command; mapped objects never leave it."""

    session: Session
    author: Author
    now: datetime
    subject: UUID | None = None
    captured: list[CapturedChange] = field(default_factory=list)
    inverse: Callable[[], Changes] | None = None
    words: Text = Text("", "")
    _places: dict[tuple[str, int], int] = field(default_factory=dict)

    def get(self, kind: type[Row], row_id: UUID) -> Row:
        """Return a row, or refuse with words when it is gone."""
        row = self.session.get(kind, row_id)
        if row is None:
            raise UserError(QT_TRANSLATE_NOOP("store", "This entry no longer exists: refresh the list."))
        return row

    def add(self, row: Row) -> Row:
        """Add a new row, signed by its author, at the first free place from the second its id was made."""
        self._sign(row)
        self.session.add(row)
        return row

    def write(self, row: Row) -> Row:
        """Add a new row and write it at once: quicker, for a row that is complete."""
        self._sign(row)
        insert(self.session, self.connection, row)
        return row

    def _sign(self, row: Synced) -> None:
        if inspect(row).dict.get("id") is None:
            row.id = uuid7()
        table = str(row.__table__.name)  # type: ignore[attr-defined]
        second = table, first_local_id(row.id)
        row.local_id = free_place(self.connection, table, self._places.get(second, second[1]))
        self._places[second] = row.local_id + 1
        row.origin_device = self.author.device
        row.created_at = self.now
        row.created_by = self.author.agent_id

    @cached_property
    def connection(self) -> Connection:
        """Return the DB-API connection of the transaction."""
        return self.session.connection().connection.driver_connection

    def changes(self) -> Changes:
        """Say what the finished work touched; valid after the `with` block."""
        return Changes(
            tables=frozenset(c.table for c in self.captured),
            ids=frozenset(c.row_id for c in self.captured),
            words=self.words,
            inverse=self.inverse,
            subject=self.subject,
        )


class UnitOfWork:
    """Opens transactions on the single writer; called as `with unit_of_work("close_letter", WORDS) as work:`."""

    def __init__(self, engine: Engine, capture: Capture, clock: Clock, author: Author, hooks: Sequence[Hook]) -> None:
        """Know the engine, the clock, who writes, and what must happen before each commit."""
        self._engine = engine
        self._capture = capture
        self._clock = clock
        self._hooks = tuple(hooks)
        self._turns = Turns()
        self.author = author

    @contextmanager
    def __call__(self, operation: str, words: Text, *, undoable: bool = True) -> Iterator[Work]:
        """Run one transaction; it commits when the block ends well, and leaves no trace otherwise.

        With `undoable`, the work's `Changes` know how to restore every row as it was.
        """
        with environment_failures(), self._turns, self._session() as session, session.begin():
            work = Work(session, self.author, self._clock.now(), words=words)
            work.connection.execute("PRAGMA defer_foreign_keys = ON")  # rows come in any order
            yield work
            session.flush()
            work.captured = self._finish(work, operation, words)
        if undoable and work.captured:
            work.inverse = lambda: self._take_back(work.captured, words)

    @property
    def is_awaited(self) -> bool:
        """Say whether somebody waits for the open transaction to end."""
        return self._turns.waiting > 0

    def today(self) -> date:
        """Return the calendar day of the clock that transactions are dated by."""
        return self._clock.today()

    @contextmanager
    def reading(self) -> Iterator[Work]:
        """Look at mapped rows with the writer's connection; whatever the block did to them is forgotten."""
        with environment_failures(), self._turns, self._session() as session:
            work = Work(session, self.author, self._clock.now())
            work.connection.execute("PRAGMA defer_foreign_keys = ON")
            yield work

    def _session(self) -> Session:
        return Session(self._engine, expire_on_commit=False)

    def _finish(self, work: Work, operation: str, words: Text) -> list[CapturedChange]:
        captured = self._capture.take(work.connection)
        context = CommitContext(work.connection, captured, operation, words, work.author, work.now)
        for hook in self._hooks:
            hook(context)
        return captured

    def _take_back(self, captured: Sequence[CapturedChange], words: Text) -> Changes:
        try:
            with self(UNDO, words) as work:
                restore(work.connection, self._capture.tables, captured)
        except IntegrityError as error:  # something has come to refer to a row that would go
            raise UserError(CHANGED_SINCE) from error
        return work.changes()


def free_place(database: Connection, table: str, start: int) -> int:
    """Return a `local_id` from `start` on that no row of the table holds.

    It is the one behind the last row of the same second; the first that is free when that second is full.
    """
    end = start | (LOCAL_SLOTS - 1)
    last = database.execute(f"SELECT max(local_id) FROM {table} WHERE local_id BETWEEN ? AND ?", (start, end))
    place = last.fetchone()[0]
    if place is None:
        return start
    if place < end:
        return int(place) + 1
    gap = (
        f"SELECT present.local_id + 1 FROM {table} AS present WHERE present.local_id >= ? AND NOT EXISTS "
        f"(SELECT 1 FROM {table} AS next WHERE next.local_id = present.local_id + 1) ORDER BY present.local_id LIMIT 1"
    )
    return int(database.execute(gap, (start,)).fetchone()[0])
