"""Official numbers: taken in the transaction of the save, strictly increasing per register and period, never reused."""

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from sqlalchemy import select

from aso_desktop.core.errors import UserError
from aso_desktop.core.i18n import QT_TRANSLATE_NOOP, Text
from aso_desktop.models.people import Agent, Unit, initials_of
from aso_desktop.models.registers import NumberBlock, NumberState, Register, SerialNumber, month_of
from aso_desktop.services.registers import queries
from aso_desktop.store.connection import Connection
from aso_desktop.store.unit_of_work import Work


@dataclass(frozen=True)
class Claim:
    """What a number is taken for: the day it counts in, today, and who drafts, for patterns with initials."""

    day: date
    today: date
    letter_id: UUID | None = None
    drafter: str = ""
    block_id: UUID | None = None
    grace_days: int = 0


def issue(work: Work, register: Register, claim: Claim) -> SerialNumber:
    """Give a letter its number: the next of the register, or of the block it names.

    The transaction holds the write lock since its first statement, so no other process can take the same value. In a
    shared space the row gets a provisional mark at once; an exchange claims the official number later.
    """
    check_open(work, register, claim)
    if claim.block_id is not None:
        return _from_block(work, register, claim)
    return work.write(_next(work, register, claim))


def void_next(work: Work, register: Register, claim: Claim, reason: str) -> SerialNumber:
    """Use up the next number without a letter."""
    check_open(work, register, claim)
    number = _next(work, register, claim)
    number.state, number.reason = NumberState.VOID, reason
    return work.add(number)


def reserve(work: Work, register: Register, block: NumberBlock, today: date) -> tuple[str, ...]:
    """Set aside every number of a block, one row each; return them as they are printed."""
    claim = Claim(today, today, block_id=block.id)
    check_open(work, register, claim)
    if queries.is_shared(work.connection):
        numbers = [_marked(work, register, claim) for _ in range(block.first, block.last + 1)]
    else:
        numbers = [_numbered(work, register, claim, value) for value in range(block.first, block.last + 1)]
    for number in numbers:
        number.state, number.block_id = NumberState.RESERVED, block.id
        work.add(number)
    return tuple(number.printed for number in numbers)


def next_value(work: Work, register_id: UUID, period: str) -> int:
    """Return one more than the highest value of the series, whatever became of it."""
    return queries.highest(_written(work), register_id, period) + 1


def check_open(work: Work, register: Register, claim: Claim) -> None:
    """Refuse a closed register, a closed month, and a day of another year."""
    if register.state != "open":
        text = QT_TRANSLATE_NOOP("registers", "The register {code} is closed: choose another one.")
        raise UserError(text.format(code=register.code), field="register_id")
    _check_year(claim)
    if is_month_closed(work, register.id, month_of(claim.day)):
        text = QT_TRANSLATE_NOOP(
            "registers", "{month} is closed in the register {code}: register on a later day, or check the clock."
        )
        raise UserError(text.format(month=f"{claim.day:%m/%Y}", code=register.code), field="registered_on")


def is_month_closed(work: Work, register_id: UUID | None, month: str) -> bool:
    """Say whether a month of a register is closed."""
    return register_id is not None and queries.is_closed(_written(work), register_id, month)


def clock_notice(work: Work, register_id: UUID, claim: Claim) -> Text | None:
    """Return what to say when the register's last number was given on a later day than the present one."""
    last = queries.last_day(_written(work), register_id)
    if last is None or last <= claim.today:
        return None
    text = QT_TRANSLATE_NOOP(
        "registers", "A number was given on {last}, later than today ({today}): check the clock of this computer."
    )
    return text.format(last=f"{last:%d/%m/%Y}", today=f"{claim.today:%d/%m/%Y}")


def _written(work: Work) -> Connection:
    """Return the connection of the transaction once everything added so far stands in it."""
    work.session.flush()
    return work.connection


def _check_year(claim: Claim) -> None:
    """Keep a number in the year of its day; the first days of January may still belong to the year before."""
    if claim.day.year == claim.today.year:
        return
    if claim.day.year == claim.today.year - 1 and claim.today.timetuple().tm_yday <= claim.grace_days:
        return
    text = QT_TRANSLATE_NOOP(
        "registers", "Register on a day of {year}: the date of arrival may stay in {other}, the number may not."
    )
    raise UserError(text.format(year=claim.today.year, other=claim.day.year), field="registered_on")


def _from_block(work: Work, register: Register, claim: Claim) -> SerialNumber:
    """Use the lowest number left of a block, as its slip prints it."""
    block = work.get(NumberBlock, claim.block_id) if claim.block_id else None
    if block is None or block.register_id != register.id or block.period != register.period(claim.day):
        text = QT_TRANSLATE_NOOP("registers", "These reserved numbers belong to another register or another year.")
        raise UserError(text, field="block_id")
    if block.expires_on is not None and claim.today > block.expires_on:
        text = QT_TRANSLATE_NOOP("registers", "These reserved numbers expired on {day}: give them back.")
        raise UserError(text.format(day=f"{block.expires_on:%d/%m/%Y}"), field="block_id")
    left = select(SerialNumber).where(SerialNumber.block_id == block.id, SerialNumber.state == NumberState.RESERVED)
    number = work.session.scalar(left.order_by(SerialNumber.value).limit(1))
    if number is None:
        raise UserError(QT_TRANSLATE_NOOP("registers", "No reserved number is left in this block."), field="block_id")
    number.state, number.letter_id = NumberState.ISSUED, claim.letter_id
    number.issued_at, number.issued_on = work.now, claim.day
    return number


def _next(work: Work, register: Register, claim: Claim) -> SerialNumber:
    """Return the next number: the official one where the profile works alone, a mark where it has to be claimed."""
    if queries.is_shared(work.connection):
        return _marked(work, register, claim)
    return _numbered(work, register, claim, next_value(work, register.id, register.period(claim.day)))


def _marked(work: Work, register: Register, claim: Claim) -> SerialNumber:
    """Return a row that waits for its number: `P-<device code>-<n>`, n counting on this device alone."""
    number = _numbered(work, register, claim, 0)
    number.mark = number.printed = queries.take_mark(work.connection, work.author.device)
    return number


def _numbered(work: Work, register: Register, claim: Claim, value: int) -> SerialNumber:
    return SerialNumber(
        register_id=register.id,
        period=register.period(claim.day),
        value=value,
        printed=printed(work, register, claim, value),
        state=NumberState.ISSUED,
        letter_id=claim.letter_id,
        issued_at=work.now,
        issued_on=claim.day,
        device=work.author.device,
    )


def printed(work: Work, register: Register, claim: Claim, value: int) -> str:
    """Return the number as the pattern prints it, with the drafter's initials, or the agent's."""
    unit = work.session.get(Unit, register.unit_id) if register.unit_id else None
    agent = work.session.get(Agent, work.author.agent_id) if work.author.agent_id else None
    initials = initials_of(claim.drafter) or (agent.initials if agent else "")
    return register.print_number(value, claim.day, unit.code if unit else "", initials)
