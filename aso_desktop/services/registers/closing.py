"""The closure of a month: when it may be, and what it freezes (domain: arrêté mensuel, continuité)."""

import hashlib
import re
from collections import Counter
from dataclasses import dataclass
from datetime import date
from typing import Final

from aso_desktop.core.errors import UserError
from aso_desktop.core.i18n import QT_TRANSLATE_NOOP
from aso_desktop.models.registers import Register, month_of
from aso_desktop.security.audit import canonical
from aso_desktop.services.registers import queries
from aso_desktop.services.registers.numbering import is_month_closed
from aso_desktop.store.connection import Connection
from aso_desktop.store.unit_of_work import Work

_MONTH: Final = re.compile(r"(19|20|21)\d\d-(0[1-9]|1[0-2])")
_NAMED_GAPS: Final = 5


@dataclass(frozen=True)
class Frozen:
    """What a closure keeps of a month; `counts` and `content` are canonical JSON, `sha256` the hash of `content`."""

    first: int | None
    last: int | None
    counts: str
    content: str
    sha256: str


def check(work: Work, register: Register, month: str, today: date) -> None:
    """Refuse to close a month that is not over, already closed, before an older one, or with a number unexplained."""
    check_month(month)
    shown = f"{month[5:]}/{month[:4]}"
    if month >= month_of(today):
        text = QT_TRANSLATE_NOOP("registers", "{month} is not over: close it from the first day of the next month on.")
        raise UserError(text.format(month=shown), field="month")
    if is_month_closed(work, register.id, month):
        text = QT_TRANSLATE_NOOP("registers", "{month} is already closed in this register.")
        raise UserError(text.format(month=shown), field="month")
    _check_begun(work.connection, register, month)
    _check_order(work.connection, register, month)
    _check_awaited(work.connection, register, month)
    _check_continuity(work.connection, register, month)


def check_month(month: str) -> None:
    """Refuse what is not a month."""
    if not _MONTH.fullmatch(month):
        text = QT_TRANSLATE_NOOP("registers", "Write the month like this: 2026-10.")
        raise UserError(text, field="month")


def _check_begun(db: Connection, register: Register, month: str) -> None:
    """Refuse a month before the first number: there is nothing to print, and nothing it would protect."""
    first = queries.first_day(db, register.id)
    if first is None or month_of(first) > month:
        text = QT_TRANSLATE_NOOP("registers", "No number had been given in {month} yet: there is nothing to close.")
        raise UserError(text.format(month=f"{month[5:]}/{month[:4]}"), field="month")


def _check_order(db: Connection, register: Register, month: str) -> None:
    older = queries.oldest_open_month(db, register.id, month)
    if older is not None:
        text = QT_TRANSLATE_NOOP("registers", "Close {month} first: it still has open numbers.")
        raise UserError(text.format(month=f"{older[5:]}/{older[:4]}"), field="month")


def _check_continuity(db: Connection, register: Register, month: str) -> None:
    periods = queries.periods(db, register.id)
    missing = [gap for period in periods for gap in queries.gaps(db, register.id, period) if gap.month == month]
    if missing:
        named = ", ".join(f"{g.first}–{g.last}" if g.last > g.first else str(g.first) for g in missing[:_NAMED_GAPS])
        text = QT_TRANSLATE_NOOP(
            "registers", "These numbers are unexplained: {numbers}. Run the verification before closing the month."
        )
        raise UserError(text.format(numbers=named), field="month")


def _check_awaited(db: Connection, register: Register, month: str) -> None:
    awaited = queries.awaited(db, register.id, month)
    if awaited:
        text = QT_TRANSLATE_NOOP(
            "registers", "These letters wait for their number: {marks}. Exchange with the shared space first."
        )
        raise UserError(text.format(marks=", ".join(awaited[:_NAMED_GAPS])), field="month")


def freeze(db: Connection, register: Register, month: str) -> Frozen:
    """Return what the closure of a month keeps, from the present lines of the register."""
    lines = queries.lines(db, register.id, month)
    values = [line.value for line in lines]
    content = canonical({"register": register.code, "month": month, "lines": [line._asdict() for line in lines]})
    return Frozen(
        first=min(values, default=None),
        last=max(values, default=None),
        counts=canonical(Counter(line.state for line in lines)),
        content=content,
        sha256=hashlib.sha256(content.encode()).hexdigest(),
    )
