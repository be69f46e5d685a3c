"""Decisions show the number of their register: a mark until an exchange has claimed the official one."""

from sqlalchemy import select

from aso_desktop.models.minutes import Decision
from aso_desktop.models.registers import SerialNumber
from aso_desktop.store.unit_of_work import Work


def show_number(work: Work, number: SerialNumber) -> None:
    """Let the decision that holds a number show it as it is printed now."""
    for decision in work.session.scalars(select(Decision).where(Decision.serial_id == number.id)):
        decision.number = number.printed
