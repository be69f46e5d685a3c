"""Records, fields and values as the conflict desk says them."""

import difflib
import html
import re
from collections.abc import Mapping, Sequence
from typing import Any, Final

from PySide6.QtCore import QDateTime, QLocale, QTimeZone

from aso_desktop.core.i18n import QT_TRANSLATE_NOOP, Text
from aso_desktop.ui.kit.language import spoken
from aso_desktop.ui.kit.record_words import CLAIMS, OBJECTS, field_words, value_words
from aso_desktop.ui.kit.theme import theme

_RECORD: Final = QT_TRANSLATE_NOOP("sync", "Record")
_LIFE: Final = QT_TRANSLATE_NOOP("sync", "The record itself")
_LIVES: Final = QT_TRANSLATE_NOOP("sync", "The record lives on, with its values.")
_GONE: Final = QT_TRANSLATE_NOOP("sync", "The record is deleted.")
_EMPTY: Final = QT_TRANSLATE_NOOP("sync", "(empty)")
STATES: Final[Mapping[str, tuple[Text, str]]] = {
    "pending": (QT_TRANSLATE_NOOP("sync", "To approve"), "info"),
    "active": (QT_TRANSLATE_NOOP("sync", "Active"), ""),
    "revoked": (QT_TRANSLATE_NOOP("sync", "Revoked"), "mute"),
}
"""State of a member: words, and the colour of its chip."""
_CENTS: Final = 100
_WORD: Final = re.compile(r"\s+|\S+\s*")


def table_words(table: str) -> str:
    """Return what kind of record a table holds."""
    return spoken(OBJECTS.get(table, _RECORD))


def column_words(column: str) -> str:
    """Return the words of a field."""
    return spoken(_LIFE) if column == "life" else field_words(column)


def life_words(*, gone: bool) -> str:
    """Return what a side of a deleted row says."""
    return spoken(_GONE if gone else _LIVES)


def plain_words(table: str, column: str, value: Any, name: str = "") -> str:
    """Return a value as people read it; an id by the name it leads to."""
    if value is None or value == "":
        return spoken(_EMPTY)
    if column.endswith("_cents") and isinstance(value, int):
        return QLocale().toCurrencyString(value / _CENTS, "€")
    if column.endswith("_id"):
        return name or str(value)
    if isinstance(value, int | float) and column not in CLAIMS:
        return QLocale().toString(value)
    return value_words(table, column, value, {}) or str(value)


def when_words(milliseconds: int) -> str:
    """Return an instant in local time, day in words."""
    moment = QDateTime.fromMSecsSinceEpoch(milliseconds, QTimeZone.systemTimeZone())
    day = QLocale().toString(moment.date(), QLocale.FormatType.LongFormat)
    return f"{day}, {QLocale().toString(moment.time(), 'HH:mm')}"


def marked(text: str, other: str) -> str:
    """Return a text as HTML, with what the other one does not have in bold on a ground."""
    mine, theirs = _WORD.findall(text), _WORD.findall(other)
    told = []
    for tag, start, end, _from, _to in difflib.SequenceMatcher(None, mine, theirs, autojunk=False).get_opcodes():
        part = html.escape("".join(mine[start:end])).replace("\n", "<br>")
        told.append(part if tag == "equal" or not part else _mark(part))
    return "".join(told)


def _mark(part: str) -> str:
    ground = theme().tokens["selection"]
    return f'<span style="font-weight:600;background-color:{ground}">{part}</span>'


def joined(parts: Sequence[str]) -> str:
    """Return parts of a line that say something, with a dot between them."""
    return " · ".join(part for part in parts if part)
