"""Euros as whole cents: read from text, rounded once, written back. No binary float passes here.

Rounding is half away from zero, as invoices and treasuries do (EN 16931-1, § 6.5; Règlement (CE) n° 1103/97, art. 5).
"""

import re
from decimal import ROUND_HALF_UP, Decimal, InvalidOperation, localcontext
from fractions import Fraction
from typing import Final

CENT: Final = Decimal("0.01")
MOST_CENTS: Final = 10**15 - 1
"""Fifteen figures: what a spreadsheet's number still holds exactly, and far from SQLite's 64 bits when summed."""

_NARROW: Final = "\u202f"
_NO_BREAK: Final = "\u00a0"
_BLANKS: Final = re.compile(r"[\s\u00a0\u202f\u2009'’]+")
_SIGNED: Final = re.compile(r"([+-]?)([\d.,]+)(-?)", re.ASCII)
_PLAIN: Final = re.compile(r"[+-]?(\d+(\.\d*)?|\.\d+)", re.ASCII)
_LONGEST: Final = 40
_GROUP: Final = 3


class NotAnAmount(ValueError):  # noqa: N818 - the answer to a reading
    """The text is no amount, or one of more than fifteen figures."""


def to_cents(amount: Decimal | int | str) -> int:
    """Return an amount in cents, rounded half away from zero; text is plain: `-1234.565`.

    Raises `NotAnAmount`.
    """
    if isinstance(amount, str):
        if len(amount) > _LONGEST or not _PLAIN.fullmatch(amount.strip()):
            raise NotAnAmount(amount[:_LONGEST])
        amount = Decimal(amount.strip())
    with localcontext(prec=60):
        try:
            cents = int((Decimal(amount) * 100).quantize(Decimal(1), ROUND_HALF_UP))
        except (InvalidOperation, ValueError, OverflowError) as error:
            raise NotAnAmount(str(amount)[:_LONGEST]) from error
    if abs(cents) > MOST_CENTS:
        raise NotAnAmount(str(amount)[:_LONGEST])
    return cents


def round_cents(exact: Fraction) -> int:
    """Return an exact number of cents rounded once, half away from zero."""
    doubled = 2 * abs(exact.numerator) + exact.denominator
    rounded = doubled // (2 * exact.denominator)
    return -rounded if exact < 0 else rounded


def read_amount(text: str) -> int:
    """Return what a person or a table wrote, in cents: `1 234,56`, `1.234,50 €`, `1,234.50`, `(12,00)`, `12,00-`.

    Where one sign could be either, three figures after it are a group (`1.234` is 1 234) and anything else decimals.
    Raises `NotAnAmount`, also for more decimals than a cent has.
    """
    bare = _BLANKS.sub("", text[: 2 * _LONGEST]).replace("€", "").upper().removesuffix("EUR")
    if bare.startswith("(") and bare.endswith(")"):
        bare = "-" + bare[1:-1]
    match = _SIGNED.fullmatch(bare.replace("−", "-"))
    if match is None or (match[1] and match[3]):
        raise NotAnAmount(text[:_LONGEST])
    whole, decimals = _split(match[2])
    if len(decimals) > 2:  # noqa: PLR2004 - a cent is the smallest coin
        raise NotAnAmount(text[:_LONGEST])
    sign = "-" if "-" in (match[1], match[3]) else ""
    return to_cents(f"{sign}{whole or '0'}.{decimals or '0'}")


def _split(figures: str) -> tuple[str, str]:
    """Return the whole part without group signs, and the decimals."""
    last = max(figures.rfind(","), figures.rfind("."))
    if last < 0:
        return figures, ""
    sign, head, tail = figures[last], figures[:last], figures[last + 1 :]
    other = "," if sign == "." else "."
    is_group = len(tail) == _GROUP and other not in head and head not in ("", "0")
    if is_group:
        head, tail, other = figures, "", sign
    groups = head.split(other) if other in head else [head]
    if len(groups) > 1 and (not 1 <= len(groups[0]) <= _GROUP or any(len(group) != _GROUP for group in groups[1:])):
        raise NotAnAmount(figures)
    whole = "".join(groups)
    if not (whole + tail).isdecimal():
        raise NotAnAmount(figures)
    return whole, tail


def plain(cents: int) -> str:
    """Return cents as plain text for files and JSON: `-1234.50`."""
    return f"{'-' if cents < 0 else ''}{abs(cents) // 100}.{abs(cents) % 100:02d}"


def in_euros(cents: int, *, french: bool = True) -> str:
    """Return cents as people read them: `−1 234,50 €` in French, `−€1,234.50` in English."""
    sign, whole, part = "−" if cents < 0 else "", abs(cents) // 100, abs(cents) % 100
    if french:
        return f"{sign}{whole:,}".replace(",", _NARROW) + f",{part:02d}{_NO_BREAK}€"
    return f"{sign}€{whole:,}.{part:02d}"
