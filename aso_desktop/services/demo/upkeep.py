"""What a section does beside its mail: closing months, and setting numbers aside for a journey."""

from collections.abc import Mapping
from dataclasses import asdict
from datetime import date, timedelta
from typing import Final

from aso_desktop.models.registers import MonthClosure, NumberBlock, Register, month_of
from aso_desktop.services.demo.cast import Cast
from aso_desktop.services.demo.planned import DEPARTURES, Plan
from aso_desktop.services.demo.writing import Series
from aso_desktop.services.registers import closing, numbering
from aso_desktop.services.registers import queries as registers
from aso_desktop.services.registers.commands import ChainHead
from aso_desktop.store.unit_of_work import Author, Work

_RESERVED: Final = 10
_RESERVED_AGO: Final = 8
"""Days of work since numbers were set aside."""


class Upkeep:
    """Keeps the registers of the demonstration in order."""

    def __init__(self, cast: Cast, series: Mapping[str, Series], chain_head: ChainHead) -> None:
        """Know the registers and where the journal ends."""
        self._cast = cast
        self._registers = [one.register.id for one in series.values()]
        self._series = series[DEPARTURES]
        self._chain_head = chain_head
        self._month = ""

    def before(self, work: Work, day: date, plan: Plan) -> None:
        """Do what comes before the mail of a day."""
        work.author = Author(self._cast.officers[0], work.author.device)
        if self._month and self._month != month_of(day):
            self._close_before(work, day, plan.working_days[-1])
        self._month = month_of(day)
        if plan.working_days[-_RESERVED_AGO:][:1] == [day]:
            self._reserve(work, day, plan.working_days[-1])

    def _close_before(self, work: Work, day: date, last: date) -> None:
        """Close the months that are over; the newest one is left for whoever tries the closure."""
        newest = month_of(last.replace(day=1) - timedelta(days=1))
        work.session.flush()
        for register_id in self._registers:
            register = work.get(Register, register_id)
            month = registers.oldest_open_month(work.connection, register_id, month_of(day))
            while month is not None and month < newest:
                self._close(work, register, month, day)
                month = registers.oldest_open_month(work.connection, register_id, month_of(day))

    def _close(self, work: Work, register: Register, month: str, day: date) -> None:
        closing.check(work, register, month, day)
        frozen = closing.freeze(work.connection, register, month)
        head = self._chain_head(work.connection)
        closure = MonthClosure(
            register_id=register.id, month=month, chain_head=head, closed_at=work.now, **asdict(frozen)
        )
        work.add(closure)
        work.session.flush()

    def _reserve(self, work: Work, day: date, last: date) -> None:
        """Set numbers aside for a journey, unless the year ends before it."""
        expires_on = last + timedelta(days=12)
        if expires_on.year != day.year:
            return
        register = work.get(Register, self._series.register.id)
        first = numbering.next_value(work, register.id, register.period(day))
        block = NumberBlock(
            register_id=register.id,
            period=register.period(day),
            first=first,
            last=first + _RESERVED - 1,
            holder=f"{self._cast.directory.officers[1].name}, mission à Montreval",
            expires_on=expires_on,
        )
        block.check(day)
        work.add(block)
        numbering.reserve(work, register, block, day)
        work.session.flush()
        self._series.following.clear()
