"""Writes of the registers room: one method, one transaction."""

import json
from collections.abc import Callable, Mapping
from dataclasses import asdict
from datetime import date
from typing import Any
from uuid import UUID

from sqlalchemy import func, select

from aso_desktop.core.changes import Changes
from aso_desktop.core.clock import Clock
from aso_desktop.core.errors import UserError
from aso_desktop.core.i18n import QT_TRANSLATE_NOOP
from aso_desktop.core.ids import shipped_id
from aso_desktop.core.text import clean_line
from aso_desktop.models.contacts import required_line
from aso_desktop.models.registers import MonthClosure, NumberBlock, NumberState, Register, SerialNumber
from aso_desktop.models.rules import given_reason
from aso_desktop.services.forms import refuse_changed
from aso_desktop.services.registers import closing, numbering
from aso_desktop.services.registers.numbering import Claim
from aso_desktop.services.registers.values import MonthClosed, RegisterInput, Reserved
from aso_desktop.store.connection import Connection
from aso_desktop.store.unit_of_work import UnitOfWork, Work

ClaimClosure = Callable[[str, str, UUID], None]
"""(code, month, row) → nothing; raises where the month is a colleague's to close, or nobody can be asked."""


def alone(code: str, month: str, row: UUID) -> None:
    """Close a month without asking anybody: nobody else numbers in this register."""
    del code, month, row


ChainHead = Callable[[Connection], str]
"""Gives the head of the journal's chain, for the foot of a closed month."""

_FROZEN_ONCE_NUMBERED = ("code", "direction", "reset")


class RegisterService:
    """Makes, edits and closes registers; voids and reserves numbers; closes months."""

    def __init__(
        self, unit_of_work: UnitOfWork, clock: Clock, chain_head: ChainHead, claim: ClaimClosure = alone
    ) -> None:
        """Know where writes go, the time, where the journal's chain ends, and how a closure is claimed."""
        self._unit_of_work = unit_of_work
        self._clock = clock
        self._chain_head = chain_head
        self._claim = claim

    def create(self, values: RegisterInput) -> Changes:
        """Make a register; its code is free and its pattern printable."""
        words = QT_TRANSLATE_NOOP("registers", "Create the register {code}").format(code=values.code)
        with self._unit_of_work("create_register", words) as work:
            register = Register(**_cleaned(values))
            _check(work, register)
            work.subject = work.add(register).id
        return work.changes()

    def edit(self, register_id: UUID, values: RegisterInput, expected: Mapping[str, Any] | None = None) -> Changes:
        """Change a register; code, direction and reset are fixed once it has given a number.

        `expected` holds the values its form was opened with; a newer one raises `forms.Conflict`.
        """
        words = QT_TRANSLATE_NOOP("registers", "Change the register {code}").format(code=values.code)
        with self._unit_of_work("edit_register", words) as work:
            register = work.get(Register, register_id)
            before = {name: getattr(register, name) for name in _FROZEN_ONCE_NUMBERED}
            for name, value in _cleaned(values).items():
                refuse_changed(name, getattr(register, name), value, expected or {})
                setattr(register, name, value)
            frozen = [name for name in _FROZEN_ONCE_NUMBERED if getattr(register, name) != before[name]]
            if frozen and _has_numbers(work, register_id):
                text = QT_TRANSLATE_NOOP("registers", "This is fixed once the register has given a number.")
                raise UserError(text, field=frozen[0])
            _check(work, register)
        return work.changes()

    def close(self, register_id: UUID) -> Changes:
        """Close a register: it gives no number any more."""
        return self._set_state(register_id, "closed")

    def reopen(self, register_id: UUID) -> Changes:
        """Let a closed register give numbers again."""
        return self._set_state(register_id, "open")

    def _set_state(self, register_id: UUID, state: str) -> Changes:
        closing_words = QT_TRANSLATE_NOOP("registers", "Close the register")
        words = closing_words if state == "closed" else QT_TRANSLATE_NOOP("registers", "Reopen the register")
        with self._unit_of_work("close_register" if state == "closed" else "reopen_register", words) as work:
            work.get(Register, register_id).state = state
        return work.changes()

    def preview(self, values: RegisterInput, register_id: UUID | None = None) -> str:
        """Return the next number as the pattern would print it; refuse a pattern that cannot be."""
        register = Register(**_cleaned(values))
        register.check_pattern()
        today = self._clock.today()
        with self._unit_of_work.reading() as work:
            period = register.period(today)
            value = numbering.next_value(work, register_id, period) if register_id else 1
            return numbering.printed(work, register, Claim(today, today), value)

    def void_number(self, register_id: UUID, reason: str, value: int | None = None) -> Changes:
        """Neutralise the next number, or the reserved `value` of this year, with a reason. Cannot be taken back."""
        words = QT_TRANSLATE_NOOP("registers", "Neutralise a number")
        today = self._clock.today()
        with self._unit_of_work("void_number", words, undoable=False) as work:
            register = work.get(Register, register_id)
            why = given_reason(reason)
            if value is None:
                number = numbering.void_next(work, register, Claim(today, today), why)
            else:
                number = _number(work, register, register.period(today), value)
                number.neutralise(why)
            work.subject = number.id
        return work.changes()

    def reserve(self, register_id: UUID, count: int, holder: str, expires_on: date) -> Reserved:
        """Set aside the next `count` numbers for a journey. Cannot be taken back: unused ones are given back."""
        words = QT_TRANSLATE_NOOP("registers", "Reserve {count} numbers").format(count=count)
        today = self._clock.today()
        with self._unit_of_work("reserve_numbers", words, undoable=False) as work:
            register = work.get(Register, register_id)
            first = numbering.next_value(work, register_id, register.period(today))
            block = NumberBlock(
                register_id=register_id,
                period=register.period(today),
                first=first,
                last=first + count - 1,
                holder=clean_line(holder),
                expires_on=expires_on,
            )
            block.check(today)
            work.subject = work.add(block).id
            printed = numbering.reserve(work, register, block, today)
        return Reserved(work.changes(), block.id, printed)

    def give_back(self, block_id: UUID) -> Changes:
        """Return the numbers left of a block; they are never issued again."""
        words = QT_TRANSLATE_NOOP("registers", "Give back reserved numbers")
        with self._unit_of_work("give_back_numbers", words) as work:
            work.get(NumberBlock, block_id)
            left = select(SerialNumber).where(
                SerialNumber.block_id == block_id, SerialNumber.state == NumberState.RESERVED
            )
            numbers = work.session.scalars(left).all()
            if not numbers:
                raise UserError(QT_TRANSLATE_NOOP("registers", "No reserved number is left in this block."))
            for number in numbers:
                number.state = NumberState.RETURNED
        return work.changes()

    def close_month(self, register_id: UUID, month: str) -> MonthClosed:
        """Close a month (`2026-10`) of a register: its lines are frozen and hashed. Cannot be taken back.

        In a shared space the closure is claimed first, which needs the space to answer: one colleague closes a month.
        """
        words = QT_TRANSLATE_NOOP("registers", "Close {month}").format(month=month)
        with self._unit_of_work.reading() as work:
            register = work.get(Register, register_id)
            closing.check(work, register, month, self._clock.today())
            code, row = register.code, shipped_id("month_closure", f"{register_id}/{month}/{work.author.device}")
        self._claim(code, month, row)
        with self._unit_of_work("close_month", words, undoable=False) as work:
            register = work.get(Register, register_id)
            closing.check(work, register, month, self._clock.today())
            frozen = closing.freeze(work.connection, register, month)
            closure = MonthClosure(
                id=row,
                register_id=register_id,
                month=month,
                chain_head=self._chain_head(work.connection),
                closed_at=work.now,
                **asdict(frozen),
            )
            work.subject = work.add(closure).id
        return MonthClosed(work.changes(), closure.id, closure.sha256, sum(json.loads(closure.counts).values()))


def _cleaned(values: RegisterInput) -> dict[str, object]:
    fields = asdict(values)
    return {**fields, "label": required_line("label", values.label), "pattern": clean_line(values.pattern)}


def _check(work: Work, register: Register) -> None:
    """Refuse a pattern that cannot print and a code that another register has."""
    register.check_pattern()
    same_code = select(Register.id).where(Register.code == register.code, Register.id != register.id)
    with work.session.no_autoflush:
        if work.session.scalar(same_code.limit(1)) is not None:
            text = QT_TRANSLATE_NOOP("registers", "Another register has the code {code}.")
            raise UserError(text.format(code=register.code), field="code")


def _has_numbers(work: Work, register_id: UUID) -> bool:
    with work.session.no_autoflush:
        found = select(func.count()).select_from(SerialNumber).where(SerialNumber.register_id == register_id)
        return bool(work.session.scalar(found))


def _number(work: Work, register: Register, period: str, value: int) -> SerialNumber:
    found = select(SerialNumber).where(
        SerialNumber.register_id == register.id, SerialNumber.period == period, SerialNumber.value == value
    )
    number = work.session.scalar(found.limit(1))
    if number is None:
        text = QT_TRANSLATE_NOOP("registers", "The register {code} has not given the number {value}.")
        raise UserError(text.format(code=register.code, value=value), field="value")
    return number
