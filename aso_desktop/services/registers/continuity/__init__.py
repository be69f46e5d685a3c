"""Is every number explained, and given once? What `verify` asks of the registers."""

from collections.abc import Iterator

from aso_desktop.core.i18n import QT_TRANSLATE_NOOP, Text
from aso_desktop.services.registers.continuity.queries import doubles
from aso_desktop.services.registers.queries import gaps, periods, registers
from aso_desktop.store.connection import Connection

UNEXPLAINED = QT_TRANSLATE_NOOP(
    "registers", "Register {code}, {period}: the numbers {first} to {last} are unexplained."
)
TWICE = QT_TRANSLATE_NOOP("registers", "Register {code}: the number {number} was given {times} times.")


def faults(database: Connection) -> Iterator[Text]:
    """Give a sentence for every number that is unexplained or was given twice; none in a sound profile."""
    for register in registers(database):
        for period in periods(database, register.id):
            for gap in gaps(database, register.id, period):
                yield UNEXPLAINED.format(code=register.code, period=period, first=gap.first, last=gap.last)
        for number, times in doubles(database, register.id):
            yield TWICE.format(code=register.code, number=number, times=times)
