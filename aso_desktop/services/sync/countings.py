"""What is numbered by claim: rows of registers, and dossiers."""

from collections.abc import Sequence
from datetime import date
from typing import Any, Protocol, TypeVar
from uuid import UUID

from aso_desktop.services.dossiers.numbered import DossierNumbers
from aso_desktop.services.registers import official
from aso_desktop.services.registers.official import Follow, Series
from aso_desktop.services.registers.official import queries as rows
from aso_desktop.services.registers.official.queries import Waiting
from aso_desktop.store.connection import Connection
from aso_desktop.store.unit_of_work import Work


class Awaiting(Protocol):
    """A row that waits for its number; `block_id` names a reserved series."""

    @property
    def id(self) -> UUID:
        """Return the row."""
        ...

    @property
    def block_id(self) -> UUID | None:
        """Return the reserved series."""
        ...


class Counted(Protocol):
    """A series as claims name it."""

    @property
    def code(self) -> str:
        """Return the first part of the name."""
        ...

    @property
    def period(self) -> str:
        """Return the second part."""
        ...


class Ended(Counted, Protocol):
    """The last number of a series, and the row that has it."""

    @property
    def value(self) -> int:
        """Return the number."""
        ...

    @property
    def row(self) -> bytes:
        """Return the row."""
        ...


A = TypeVar("A", bound=Awaiting)
S = TypeVar("S", bound=Counted)


class Counting(Protocol[A, S]):
    """A kind of rows that have official numbers."""

    def waiting(self, database: Connection) -> Sequence[A]:
        """Return the rows of this device that wait, in the order in which they are numbered."""
        ...

    def series_of(self, work: Work, waiting: A, today: date) -> S | None:
        """Return the series of a row; None while it cannot have a number."""
        ...

    def end(self, database: Connection, series: S) -> tuple[int, bytes]:
        """Return the last number of a series that is known here and its row; 0 before the first."""
        ...

    def ends(self, database: Connection) -> Sequence[Ended]:
        """Return where every series ends."""
        ...

    def give(self, work: Work, waiting: A, series: S, value: int) -> bool:
        """Put a claimed number in the place of a mark; say whether the row still waited for it."""
        ...

    def burn(self, work: Work, series: S, value: int, name: str) -> None:
        """Explain a number that nobody can have."""
        ...


class RegisterNumbers:
    """Rows of registers; `followers` show their numbers elsewhere."""

    def __init__(self, followers: Sequence[Follow]) -> None:
        """Know who follows."""
        self._followers = followers

    def waiting(self, database: Connection) -> list[Waiting]:
        """Return the rows that this device saved under a mark."""
        return rows.waiting(database)

    def series_of(self, work: Work, waiting: Waiting, today: date) -> Series:
        """Return the series of a row."""
        return official.series_of(work, waiting.register_id, waiting.day, today)

    def end(self, database: Connection, series: Series) -> tuple[int, bytes]:
        """Return the last number of a series and its row."""
        return rows.end(database, series.register_id, series.period)

    def ends(self, database: Connection) -> list[rows.End]:
        """Return where every series ends."""
        return rows.ends(database)

    def give(self, work: Work, waiting: Waiting, series: Series, value: int) -> bool:
        """Put a claimed number in the place of a mark."""
        return official.give(work, waiting.id, series, value, self._followers) is not None

    def burn(self, work: Work, series: Series, value: int, name: str) -> None:
        """Let the register say why nobody has a number."""
        official.burn(work, series, value, name)


def countings(followers: Sequence[Follow] = ()) -> tuple[Counting[Any, Any], ...]:
    """Return everything that is numbered by claim."""
    return RegisterNumbers(followers), DossierNumbers()
