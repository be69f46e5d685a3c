"""Writes of the demonstration that happened on another day, by a colleague: the services are the real ones."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime
from typing import Final
from uuid import UUID

from typing_extensions import override

from aso_desktop.core.clock import FixedClock
from aso_desktop.core.i18n import QT_TRANSLATE_NOOP, Text
from aso_desktop.services.demo import queries
from aso_desktop.store.base import instant_text
from aso_desktop.store.unit_of_work import Author, UnitOfWork, Work

WORDS: Final = QT_TRANSLATE_NOOP("demo", "Fill with demonstration data")


class Stage(UnitOfWork):
    """A unit of work that plays at a moment and for an agent; the journal keeps the moment of the filling itself."""

    def __init__(self, real: UnitOfWork, at: datetime) -> None:
        """Know where writes go; the agent is the present one until another plays."""
        self._real = real
        self._present = real.author
        self.clock = FixedClock(at)
        self.author = real.author
        self._story: list[tuple[str, bytes | None, int, bytes]] = []

    def play(self, at: datetime, agent_id: UUID | None = None) -> None:
        """Write at another moment, for another agent; the device stays: its key is the one that seals."""
        self.clock.move_to(at)
        self.author = Author(agent_id or self._present.agent_id, self._present.device)

    @override
    @contextmanager
    def __call__(self, operation: str, words: Text, *, undoable: bool = True) -> Iterator[Work]:
        del undoable
        with self._real(operation, words, undoable=False) as work:
            real = work.now, work.author
            after = queries.last_entry(work.connection)
            work.now, work.author = self.clock.now(), self.author
            yield work
            work.session.flush()
            work.now, work.author = real
        at, agent = instant_text(self.clock.now()), self.author.agent_id
        rows = dict.fromkeys(change.row for change in work.captured)
        self._story += [(at, agent.bytes if agent else None, after, row) for row in rows]

    @override
    @contextmanager
    def reading(self) -> Iterator[Work]:
        with self._real.reading() as work:
            yield work

    def tell(self) -> None:
        """Give the history the moments and the agents of what was played."""
        with self._real("demo", WORDS, undoable=False) as work:
            queries.tell(work.connection, self._story)
        self._story.clear()
