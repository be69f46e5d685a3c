"""Cells of tables: harmless to the program that opens them, and equal again when we read them back.

A spreadsheet takes text that starts with a sign for a formula (OWASP ASVS 1.2.10). Such text goes out behind an
apostrophe; so does text that would be mistaken for it, which makes the way back unambiguous.
"""

import re
from datetime import date, datetime
from decimal import Decimal
from typing import Final

Cell = str | int | float | Decimal | date | datetime | None

_RISKY: Final = re.compile(r"'*\s*[=+\-@＝＋－＠\t\r\n\x00]")  # noqa: RUF001 - full-width signs count in Excel
_APOSTROPHE: Final = "'"


def guarded(text: str) -> str:
    """Return text that no spreadsheet takes for a formula."""
    return _APOSTROPHE + text if _RISKY.match(text) else text


def unguarded(text: str) -> str:
    """Return what `guarded` was given; other text stays as it is."""
    return text[1:] if text.startswith(_APOSTROPHE) and _RISKY.match(text, 1) else text


def as_csv(cell: Cell) -> str:
    """Return a cell as a French spreadsheet reads it: decimal comma, ISO dates, text made harmless."""
    match cell:
        case None:
            return ""
        case str():
            return guarded(cell)
        case datetime():
            return cell.isoformat(" ", "seconds")
        case date():
            return cell.isoformat()
        case _:
            return f"{cell}".replace(".", ",")
