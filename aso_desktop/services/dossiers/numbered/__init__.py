"""Numbers of dossiers, `class/year/order`, and `number-order` below another dossier; each is given once and stays.

Alone, a dossier takes the number behind the highest one of its series at once. In a shared space it gets a mark, and an
exchange claims the official number.
"""

from datetime import date
from itertools import groupby
from typing import Any, Final, NamedTuple
from uuid import UUID

from aso_desktop.models.dossiers import ClassificationNode, Dossier
from aso_desktop.services.dossiers.numbered import queries
from aso_desktop.services.registers import queries as registers
from aso_desktop.store.unit_of_work import Work

_UNFILED: Final = "D"
_DIGITS: Final = 3
_OF_DOSSIERS: Final = "dossiers-"
"""Keeps the names of claims apart from those of registers."""
_EVER: Final = "all"


class Series(NamedTuple):
    """What the numbers of a series begin with, how many figures follow at least, and what claims call it."""

    beginning: str
    digits: int
    code: str
    period: str


class Awaited(NamedTuple):
    """A dossier of this device that waits for its number."""

    id: UUID
    block_id: UUID | None = None


class End(NamedTuple):
    """The last number of a series, and the dossier that has it."""

    code: str
    period: str
    value: int
    row: bytes


def first_number(work: Work, dossier: Dossier) -> str:
    """Return the number of a dossier that is opened: the official one, or a mark where that has to be claimed."""
    if registers.is_shared(work.connection):
        return registers.take_mark(work.connection, work.author.device)
    series = _series(work, dossier)
    work.session.flush()
    return _printed(series, queries.highest(work.connection, series.beginning)[0] + 1)


class DossierNumbers:
    """Claims of dossiers, for an exchange."""

    def waiting(self, database: Any) -> list[Awaited]:
        """Return the dossiers that this device opened under a mark, in the order in which it did."""
        return [Awaited(row) for row in queries.waiting_for_number(database)]

    def series_of(self, work: Work, waiting: Awaited, today: date) -> Series | None:
        """Return the series of a dossier; None while the one above it waits itself."""
        del today
        dossier = work.session.get(Dossier, waiting.id)
        above = work.session.get(Dossier, dossier.parent_id) if dossier and dossier.parent_id else None
        return None if dossier is None or (above is not None and is_mark(above.number)) else _series(work, dossier)

    def end(self, database: Any, series: Series) -> tuple[int, bytes]:
        """Return the last number of a series and its dossier; 0 before the first."""
        return queries.highest(database, series.beginning)

    def ends(self, database: Any) -> list[End]:
        """Return where every series ends."""
        found = sorted((_taken_apart(number), row) for number, row in queries.numbers(database) if not is_mark(number))
        last = [max(lines, key=lambda line: line[0][1]) for _, lines in groupby(found, key=lambda line: line[0][0])]
        named = [(_named(beginning), value, row) for (beginning, value), row in last if value]
        return [End(series.code, series.period, value, row) for series, value, row in named]

    def give(self, work: Work, waiting: Awaited, series: Series, value: int) -> bool:
        """Put a claimed number in the place of a mark; say whether the dossier still waited for it."""
        dossier = work.session.get(Dossier, waiting.id)
        if dossier is None or not is_mark(dossier.number):
            return False
        dossier.number = _printed(series, value)
        return True

    def burn(self, work: Work, series: Series, value: int, name: str) -> None:
        """Leave a gap: nothing lists the numbers of dossiers one by one."""


def is_mark(number: str) -> bool:
    """Say whether a number is still to be claimed."""
    return number.startswith(queries.MARK) and "/" not in number


def _series(work: Work, dossier: Dossier) -> Series:
    if dossier.parent_id is not None:
        return _named(f"{work.get(Dossier, dossier.parent_id).number}-")
    node = work.get(ClassificationNode, dossier.node_id) if dossier.node_id else None
    year = (dossier.opened_on or work.now.date()).year
    return _named(f"{node.code if node else _UNFILED}/{year}/")


def _named(beginning: str) -> Series:
    if beginning.endswith("-"):
        return Series(beginning, 1, f"{_OF_DOSSIERS}{beginning[:-1]}", _EVER)
    code, year, _ = beginning.rsplit("/", 2)
    return Series(beginning, _DIGITS, f"{_OF_DOSSIERS}{code}", year)


def _taken_apart(number: str) -> tuple[str, int]:
    """Return what a number begins with, and its order; 0 for one that is not of this form."""
    sign = "-" if "-" in number.rpartition("/")[2] else "/"
    rest, _, order = number.rpartition(sign)
    is_ours = order.isdecimal() and (sign == "-" or rest.count("/") > 0)
    return (f"{rest}{sign}", int(order)) if is_ours else (number, 0)


def _printed(series: Series, value: int) -> str:
    return f"{series.beginning}{value:0{series.digits}d}"
