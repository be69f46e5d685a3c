"""What arguments hold, read from the words that were typed; a wrong one is refused beside its name."""

import os
import re
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Final

from aso_desktop.cli.given import Given
from aso_desktop.core.errors import EnvironmentFailure, UserError
from aso_desktop.core.i18n import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from uuid import UUID

_ISO: Final = r"(?a)(\d{4})-(\d{2})-(\d{2})"
_FRENCH: Final = r"(?a)(\d{1,2})/(\d{1,2})/(\d{4})"
_MONTH: Final = r"(?a)\d{4}-(0[1-9]|1[0-2])"
_SHOWN: Final = 40
_LARGEST: Final = 10_000_000


def day(given: Given, field: str) -> date | None:
    """Return a day written as 2026-12-31 or 31/12/2026."""
    text: str | None = given.get(field)
    if text is None:
        return None
    if match := re.fullmatch(_ISO, text.strip()):
        parts = match.groups()
    elif match := re.fullmatch(_FRENCH, text.strip()):
        parts = match.groups()[::-1]
    else:
        words = QT_TRANSLATE_NOOP("cli", "“{text}” is not a date: write it as 2026-12-31 or 31/12/2026.")
        raise UserError(words.format(text=text[:_SHOWN]), field=field)
    try:
        return date(*map(int, parts))
    except ValueError:
        words = QT_TRANSLATE_NOOP("cli", "“{text}”: this day does not exist in the calendar.")
        raise UserError(words.format(text=text[:_SHOWN]), field=field) from None


def month(given: Given, field: str) -> str:
    """Return a month written as 2026-10."""
    text = str(given[field]).strip()
    if re.fullmatch(_MONTH, text):
        return text
    words = QT_TRANSLATE_NOOP("cli", "“{text}” is not a month: write it as 2026-10.")
    raise UserError(words.format(text=text[:_SHOWN]), field=field)


def count(given: Given, field: str, default: int | None = None, low: int = 0) -> int | None:
    """Return a whole number from `low` on."""
    text: str | None = given.get(field)
    if text is None:
        return default
    if text.strip().isdecimal() and low <= int(text) <= _LARGEST:
        return int(text)
    words = QT_TRANSLATE_NOOP("cli", "“{text}” is not a number: write a whole number from {low} on.")
    raise UserError(words.format(text=text[:_SHOWN], low=low), field=field)


def path(given: Given, field: str) -> Path | None:
    """Return a file or a folder."""
    text: str | None = given.get(field)
    return None if text is None else checked_path(text, field)


def folder(given: Given, field: str) -> Path | None:
    """Return a folder to write in, made if it is not there."""
    found = path(given, field)
    if found is None:
        return None
    try:
        found.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        words = QT_TRANSLATE_NOOP("cli", "The folder “{name}” cannot be made: check your rights and the disk.")
        raise EnvironmentFailure(words.format(name=found.name)) from error
    return found


def paths(given: Given, field: str) -> list[Path]:
    """Return several files."""
    return [checked_path(text, field) for text in given.get(field) or []]


def checked_path(text: str, field: str) -> Path:
    """Return a path that the system can be asked about."""
    if "\0" in text or not text:
        raise UserError(QT_TRANSLATE_NOOP("cli", "This is not the name of a file or a folder."), field=field)
    return Path(os.path.expanduser(text))  # noqa: PTH111 - leaves “~$letter.docx”, the mark of Word, as it stands


def identity(text: str) -> "UUID | None":
    """Return an identity written with hyphens; None for anything else."""
    from uuid import UUID  # looks for programs of the system: not for commands that name nothing

    try:
        return UUID(text) if text.count("-") == 4 else None  # noqa: PLR2004 - as RFC 9562 writes them
    except ValueError:
        return None
