"""Values of a document as plain JSON: what was typed in its form, and what a record gave when it was drawn."""

import json
from collections.abc import Mapping
from datetime import date, time
from decimal import Decimal, InvalidOperation
from typing import Any, Final

from aso_desktop.core.errors import UserError
from aso_desktop.core.i18n import QT_TRANSLATE_NOOP

_SEPARATOR: Final = "|"
_TRUE: Final = frozenset({"oui", "vrai", "yes", "true", "1", "x"})


def to_json(values: Mapping[str, Any]) -> str:
    """Return values as JSON; days, hours and amounts as texts."""
    return json.dumps(values, ensure_ascii=False, sort_keys=True, default=str)


def of_typed(kind: str, text: str, field: str, columns: tuple[str, ...] = ()) -> Any:
    """Return the value that was typed for a field of this kind; None for nothing. Raises `UserError` beside it.

    A list is typed with one row for each line, its cells between bars: `Relire | Mme Benali`.
    """
    words = text.strip()
    if kind == "list":
        return [_row(number, line, columns) for number, line in enumerate(words.splitlines(), 1) if line.strip()]
    if not words:
        return None
    if kind == "yes_no":
        return words.lower() in _TRUE
    reader = {"date": _date, "time": _time, "amount": _number, "number": _number}.get(kind)
    return words if reader is None else reader(words, field)


def as_typed(value: Any, columns: tuple[str, ...] = ()) -> str:
    """Return a value as a form shows it."""
    if value is None:
        return ""
    if isinstance(value, list):
        return "\n".join(_line(row, columns) for row in value)
    if isinstance(value, date):
        return f"{value:%d/%m/%Y}"
    return f"{value:%H:%M}" if isinstance(value, time) else str(value)


def _line(row: Any, columns: tuple[str, ...]) -> str:
    if not isinstance(row, Mapping):
        return as_typed(row)
    cells = [as_typed(row.get(name)) if not isinstance(row.get(name), list) else "" for name in columns]
    return f" {_SEPARATOR} ".join(cells).rstrip(f" {_SEPARATOR}")


def _row(number: int, line: str, columns: tuple[str, ...]) -> Any:
    if not columns:
        return line.strip()
    cells = [cell.strip() for cell in line.split(_SEPARATOR)]
    return {"id": str(number), **dict.fromkeys(columns, ""), **dict(zip(columns, cells, strict=False))}


def _date(words: str, field: str) -> date:
    parts = words.replace(".", "/").replace("-", "/").split("/")
    try:
        numbers = [int(part) for part in parts]
        return date(*numbers) if len(parts[0]) == len("2026") else date(*numbers[::-1])
    except (ValueError, TypeError):
        text = QT_TRANSLATE_NOOP("drafts", "“{text}” is not a day: write it as 31/12/2026.")
        raise UserError(text.format(text=words[:40]), field) from None


def _time(words: str, field: str) -> time:
    try:
        hour, _, minute = words.lower().replace(" ", "").replace("h", ":").partition(":")
        return time(int(hour), int(minute or 0))
    except ValueError:
        text = QT_TRANSLATE_NOOP("drafts", "“{text}” is not an hour: write it as 14:30.")
        raise UserError(text.format(text=words[:40]), field) from None


def _number(words: str, field: str) -> Decimal:
    plain = words.replace("\u202f", "").replace("\u00a0", "").replace(" ", "").replace("€", "").replace(",", ".")
    try:
        return Decimal(plain)
    except InvalidOperation:
        text = QT_TRANSLATE_NOOP("drafts", "“{text}” is not a number: write it as 1234,56.")
        raise UserError(text.format(text=words[:40]), field) from None


def put(values: dict[str, Any], path: str, value: Any) -> None:
    """Set a value at a path (`destinataire.nom`) of nested records."""
    *records, name = path.split(".")
    for record in records:
        inner = values.get(record)
        values[record] = dict(inner) if isinstance(inner, Mapping) else {}
        values = values[record]
    values[name] = value


def at(values: Mapping[str, Any], path: str) -> Any:
    """Return the value at a path; None where there is none."""
    found: Any = values
    for name in path.split("."):
        found = found.get(name) if isinstance(found, Mapping) else None
    return found


def merged(*layers: Mapping[str, Any]) -> dict[str, Any]:
    """Return values with later layers over earlier ones, records field by field; None hides nothing."""
    whole: dict[str, Any] = {}
    for layer in layers:
        for name, value in layer.items():
            if isinstance(value, Mapping) and isinstance(whole.get(name), Mapping):
                whole[name] = merged(whole[name], value)
            elif value is not None or name not in whole:
                whole[name] = value
    return whole
