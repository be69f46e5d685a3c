"""Registers, the numbers they give, and the closure of a month (registre du courrier, n° chrono, arrêté mensuel)."""

import re
from datetime import date, datetime
from enum import StrEnum
from typing import Final
from uuid import UUID

from sqlalchemy import ForeignKey
from sqlalchemy.orm import Mapped, validates

from aso_desktop.core.errors import UserError
from aso_desktop.core.i18n import QT_TRANSLATE_NOOP
from aso_desktop.core.text import clean_line
from aso_desktop.models.rules import one_of
from aso_desktop.store.base import APPEND_ONLY, Synced, cell


class Direction(StrEnum):
    """Which way a letter goes (sens)."""

    INCOMING = "incoming"
    OUTGOING = "outgoing"
    INTERNAL = "internal"


DECISIONS: Final = "decisions"
"""What a register of decisions numbers; no letter goes that way."""


class NumberState(StrEnum):
    """What became of a number; every number of a closed month has one of these."""

    RESERVED = "reserved"
    ISSUED = "issued"
    CANCELLED = "cancelled"
    VOID = "void"
    RETURNED = "returned"


EVERLASTING: Final = "all"
"""Period of a register that never starts again at 1."""

_TOKEN = re.compile(r"\{(\w+)(?::(\d{1,2}))?\}")
_TOKENS: Final = {"year", "yy", "unit", "register", "initials", "number"}
_WIDEST_NUMBER: Final = 12
_LONGEST_PATTERN: Final = 60
_CODE = re.compile(r"[A-Z0-9][A-Z0-9-]{0,11}")

FEWEST_RESERVED: Final = 10
MOST_RESERVED: Final = 50
"""How many numbers a journey may set aside (plage réservée)."""


def month_of(day: date) -> str:
    """Return the month a day belongs to, as closures name it: `2026-11`."""
    return f"{day.year:04d}-{day.month:02d}"


class Register(Synced):
    """A series of official numbers. Its code never changes once it has given a number."""

    __tablename__ = "register"
    __table_number__ = 20

    code: Mapped[str] = cell(1, default="")
    label: Mapped[str] = cell(2, default="")
    unit_id: Mapped[UUID | None] = cell(3, ForeignKey("unit.id"))
    direction: Mapped[str] = cell(4, default=Direction.INCOMING)
    pattern: Mapped[str] = cell(5, default="")
    reset: Mapped[str] = cell(6, default="year")
    state: Mapped[str] = cell(7, default="open")
    rank: Mapped[int] = cell(8, default=0)

    @validates("code")
    def _check_code(self, key: str, value: str) -> str:
        code = clean_line(value).upper()
        if not _CODE.fullmatch(code):
            text = QT_TRANSLATE_NOOP("registers", "Give a code of at most 12 letters, figures or hyphens.")
            raise UserError(text, field=key)
        return code

    @validates("direction", "reset", "state")
    def _check_word(self, key: str, value: str) -> str:
        known: dict[str, tuple[str, ...]] = {
            "direction": (*Direction, DECISIONS),
            "reset": ("year", "never"),
            "state": ("open", "closed"),
        }
        return one_of(key, value, known[key])

    def check_pattern(self) -> None:
        """Refuse a pattern that would print one number twice, or that nobody can read."""
        tokens = _TOKEN.findall(self.pattern)
        names = [name for name, _ in tokens]
        if unknown := sorted(set(names) - _TOKENS):
            text = QT_TRANSLATE_NOOP("registers", "The pattern does not know “{name}”: use {known}.")
            known = ", ".join(f"{{{t}}}" for t in sorted(_TOKENS))
            raise UserError(text.format(name=unknown[0], known=known), field="pattern")
        if names.count("number") != 1:
            raise UserError(QT_TRANSLATE_NOOP("registers", "The pattern must hold {{number}} once."), field="pattern")
        if self.reset == "year" and not {"year", "yy"} & set(names):
            text = QT_TRANSLATE_NOOP(
                "registers", "A register that starts again each year must print the year: add {{year}}."
            )
            raise UserError(text, field="pattern")
        self._check_shape(tokens)

    def _check_shape(self, tokens: list[tuple[str, str]]) -> None:
        """Refuse loose braces, a pattern too long, a number too wide, and figures that would run into the number."""
        too_wide = any(int(width or 0) > _WIDEST_NUMBER or (width and name != "number") for name, width in tokens)
        loose = "{" in _TOKEN.sub("", self.pattern) or "}" in _TOKEN.sub("", self.pattern)
        if loose or too_wide or len(self.pattern) > _LONGEST_PATTERN:
            text = QT_TRANSLATE_NOOP("registers", "Write the pattern like this: A-{{year}}-{{number:5}}.")
            raise UserError(text, field="pattern")
        if re.search(r"(\d|yy\}|year\})\{number", self.pattern) or re.search(r"\{number[^}]*\}(\d|\{y)", self.pattern):
            text = QT_TRANSLATE_NOOP("registers", "Put a sign between {{number}} and the figures beside it.")
            raise UserError(text, field="pattern")

    def period(self, registered_on: date) -> str:
        """Return the series a day belongs to: its year, or the everlasting one."""
        return str(registered_on.year) if self.reset == "year" else EVERLASTING

    def print_number(self, value: int, registered_on: date, unit_code: str, initials: str) -> str:
        """Return a number as it is printed, from the register's pattern."""
        words = {
            "year": str(registered_on.year),
            "yy": f"{registered_on.year % 100:02d}",
            "unit": unit_code,
            "register": self.code,
            "initials": initials,
        }

        def token(match: re.Match[str]) -> str:
            name, width = match.group(1), int(match.group(2) or 0)
            return f"{value:0{width}d}" if name == "number" else words[name]

        return _TOKEN.sub(token, self.pattern)


class SerialNumber(Synced):
    """One number of a register and what became of it; never reused, never renumbered."""

    __tablename__ = "serial_number"
    __table_number__ = 21

    register_id: Mapped[UUID | None] = cell(1, ForeignKey("register.id"))
    period: Mapped[str] = cell(2, default="")
    value: Mapped[int] = cell(3, default=0)
    printed: Mapped[str] = cell(4, default="")
    state: Mapped[str] = cell(5, default=NumberState.ISSUED)
    letter_id: Mapped[UUID | None] = cell(6, ForeignKey("letter.id"))
    reason: Mapped[str] = cell(7, default="")
    block_id: Mapped[UUID | None] = cell(8, ForeignKey("number_block.id"))
    issued_at: Mapped[datetime | None] = cell(9)
    issued_on: Mapped[date | None] = cell(10)
    device: Mapped[str] = cell(11, default="")
    mark: Mapped[str] = cell(12, default="")

    @property
    def is_awaited(self) -> bool:
        """Say whether the number is still to be claimed in the shared space: only its mark stands there (value 0)."""
        return self.value == 0

    def cancel(self, reason: str) -> None:
        """Mark an issued number cancelled; it stays used for ever."""
        self.state = NumberState.CANCELLED
        self.reason = reason

    def neutralise(self, reason: str) -> None:
        """Mark void a number that no letter holds; it is never given again."""
        if self.letter_id is not None or self.state not in (NumberState.RESERVED, NumberState.RETURNED):
            text = QT_TRANSLATE_NOOP("registers", "{number} is already used: cancel its letter instead.")
            raise UserError(text.format(number=self.printed))
        self.state = NumberState.VOID
        self.reason = reason


class NumberBlock(Synced):
    """Numbers set aside for a journey (plage réservée)."""

    __tablename__ = "number_block"
    __table_number__ = 22

    register_id: Mapped[UUID | None] = cell(1, ForeignKey("register.id"))
    period: Mapped[str] = cell(2, default="")
    first: Mapped[int] = cell(3, default=0)
    last: Mapped[int] = cell(4, default=0)
    holder: Mapped[str] = cell(5, default="")
    expires_on: Mapped[date | None] = cell(6)

    def check(self, today: date) -> None:
        """Refuse a block too small or too large, without a holder, or that outlives its year (domain 3.3, rule 5)."""
        if not FEWEST_RESERVED <= self.last - self.first + 1 <= MOST_RESERVED:
            text = QT_TRANSLATE_NOOP("registers", "Reserve from {fewest} to {most} numbers.")
            raise UserError(text.format(fewest=FEWEST_RESERVED, most=MOST_RESERVED), field="count")
        if not self.holder:
            raise UserError(QT_TRANSLATE_NOOP("registers", "Say who holds the reserved numbers."), field="holder")
        if self.expires_on is None or not today <= self.expires_on <= date(today.year, 12, 31):
            text = QT_TRANSLATE_NOOP("registers", "Give a last day from today to 31 December of this year.")
            raise UserError(text, field="expires_on")


class MonthClosure(Synced):
    """A month that is closed: what it held, line by line, and the hash of it. Append-only.

    `content` is the canonical JSON whose SHA-256 is `sha256`: a later print compares it with the present letters.
    """

    __tablename__ = "month_closure"
    __table_number__ = 23
    __table_args__ = {"info": {APPEND_ONLY: True}}  # noqa: RUF012 - SQLAlchemy reads a plain mapping

    register_id: Mapped[UUID | None] = cell(1, ForeignKey("register.id"))
    month: Mapped[str] = cell(2, default="")
    first: Mapped[int | None] = cell(3)
    last: Mapped[int | None] = cell(4)
    counts: Mapped[str] = cell(5, default="{}")
    sha256: Mapped[str] = cell(6, default="")
    chain_head: Mapped[str] = cell(7, default="")
    closed_at: Mapped[datetime | None] = cell(8)
    content: Mapped[str] = cell(9, default="{}")
