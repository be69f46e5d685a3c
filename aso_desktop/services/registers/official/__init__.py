"""Numbers that are claimed in a shared space: what waits for one, and what happens to a row that gets it."""

from collections.abc import Callable, Sequence
from datetime import date
from typing import Final, NamedTuple
from uuid import UUID

from sqlalchemy import select

from aso_desktop.core.i18n import QT_TRANSLATE_NOOP
from aso_desktop.core.ids import shipped_id
from aso_desktop.models.correspondence import Letter
from aso_desktop.models.registers import NumberBlock, NumberState, Register, SerialNumber, month_of
from aso_desktop.services.registers import numbering
from aso_desktop.services.registers.numbering import Claim
from aso_desktop.store.unit_of_work import Work

Follow = Callable[[Work, SerialNumber], None]
"""What a room does when a row that shows a number of its own gets the official one."""

BURNED: Final = "Numéro neutralisé : sa réservation dans l’espace partagé est illisible"
"""The reason of a number whose claim broke while it was written: data of a French register."""
CLOSED_ELSEWHERE: Final = QT_TRANSLATE_NOOP("registers", "A colleague has closed this month: exchange to receive it.")


class Series(NamedTuple):
    """The series in which a waiting row gets its number, and the day it counts in."""

    register_id: UUID
    code: str
    period: str
    day: date


def series_of(work: Work, register_id: UUID, saved_on: str, today: date) -> Series:
    """Return the series of a row saved on a day (ISO text).

    A letter belongs to the month of its number: one that is numbered in a later month than it was saved in counts on
    the present day, and the register calls it late.
    """
    register, day = work.get(Register, register_id), date.fromisoformat(saved_on)
    if month_of(day) < month_of(today):
        day = today
    return Series(register.id, register.code, register.period(day), day)


def give(work: Work, row: UUID, series: Series, value: int, followers: Sequence[Follow] = ()) -> SerialNumber | None:
    """Put a claimed number in the place of a mark; None when the row is gone or has its number already."""
    number = work.session.get(SerialNumber, row)
    if number is None or not number.is_awaited:
        return None
    register = work.get(Register, series.register_id)
    letter = work.session.get(Letter, number.letter_id) if number.letter_id else None
    claim = Claim(series.day, series.day, drafter=letter.drafter if letter else "")
    number.value, number.period = value, series.period
    number.printed = numbering.printed(work, register, claim, value)
    number.issued_on, number.issued_at = series.day, work.now
    work.session.flush()
    if number.block_id is not None:
        _span(work, work.get(NumberBlock, number.block_id))
    for follow in followers:
        follow(work, number)
    return number


def _span(work: Work, block: NumberBlock) -> None:
    """Let a reserved series say which numbers it was given."""
    found = select(SerialNumber.value).where(SerialNumber.block_id == block.id, SerialNumber.value > 0)
    values = list(work.session.scalars(found))
    block.first, block.last = min(values), max(values)


def burn(work: Work, series: Series, value: int, name: str) -> None:
    """Explain a number that nobody can have; every device that notes it writes the same row."""
    row = shipped_id("claim", name)
    if work.session.get(SerialNumber, row) is not None:
        return
    register = work.get(Register, series.register_id)
    number = SerialNumber(
        id=row,
        register_id=register.id,
        period=series.period,
        value=value,
        printed=numbering.printed(work, register, Claim(series.day, series.day), value),
        state=NumberState.VOID,
        reason=BURNED,
        issued_at=work.now,
        issued_on=series.day,
        device=work.author.device,
    )
    work.write(number)
