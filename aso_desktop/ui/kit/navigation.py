"""Where rooms meet: values that say what to show, and the signal that carries them to the window."""

from dataclasses import dataclass
from enum import StrEnum
from typing import Any
from uuid import UUID

from PySide6.QtCore import QObject, Signal


class Place(StrEnum):
    """Where a thing opens."""

    HERE = "here"
    WINDOW = "window"


@dataclass(frozen=True)
class Target:
    """Something to show: a room, one of its entries, a record of it, or a new record.

    `kind` is the singular English word of the thing ("letter", "contact", "register"); `action` is "show" or a verb
    the room knows ("new", "reply"); `values` carry what a new record starts from (plain values only).
    """

    room: str
    entry: str = ""
    kind: str = ""
    id: UUID | None = None
    action: str = "show"
    place: Place = Place.HERE
    values: tuple[tuple[str, Any], ...] = ()

    def value(self, name: str, default: Any = None) -> Any:
        """Return one of `values`."""
        return dict(self.values).get(name, default)


class Navigation(QObject):
    """Carries targets from any room to the window, which brings the room forward and hands the target over."""

    asked = Signal(object)
    """A `Target`."""

    def go(self, target: Target) -> None:
        """Show `target`; the room that owns it receives it in `Panel.open_target`."""
        self.asked.emit(target)
