"""A form's save compared with what stands in the file: what it was opened with, what is there now, what it wants."""

from collections.abc import Mapping
from datetime import date
from typing import Any
from uuid import UUID

from aso_desktop.core.errors import UserError
from aso_desktop.core.i18n import QT_TRANSLATE_NOOP


class Conflict(UserError):  # noqa: N818 - an answer with both values, not a fault
    """Somebody changed a field since the form was opened; both values are there to choose from."""

    def __init__(self, field_name: str, present: Any, wanted: Any) -> None:
        """Keep what stands in the file and what was to be written."""
        text = QT_TRANSLATE_NOOP(
            "forms", "This was changed meanwhile: it is now “{present}”, you wrote “{wanted}”. Choose one."
        )
        super().__init__(text.format(present=shown(present), wanted=shown(wanted)), field=field_name)
        self.present = present
        self.wanted = wanted


def refuse_changed(name: str, present: Any, wanted: Any, expected: Mapping[str, Any]) -> None:
    """Raise `Conflict` when a field holds neither what its form was opened with nor what it wants."""
    if name in expected and comparable(present) not in (comparable(expected[name]), comparable(wanted)):
        raise Conflict(name, present, wanted)


def comparable(value: Any) -> Any:
    """Return a value so that a form's and the file's compare equal when they say the same."""
    if value is None or value == ():
        return ""
    if isinstance(value, tuple | list):
        return tuple(map(comparable, value))
    if isinstance(value, date | UUID):
        return str(value)
    return value


def shown(value: Any) -> str:
    """Return a value as a sentence quotes it."""
    if value is None or value == "":
        return "–"
    if isinstance(value, date):
        return f"{value:%d/%m/%Y}"
    if isinstance(value, tuple):
        return "; ".join(map(shown, value))
    return str(value)
