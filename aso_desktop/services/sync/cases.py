"""A conflict as screens show it: plain values, nothing heavy."""

from typing import Any, Final, NamedTuple
from uuid import UUID

LIFE_KIND: Final = "life"
REFERENCE: Final = "reference"
NUMBER: Final = "number"
TEXT: Final = "text"


class Side(NamedTuple):
    """One value that stands: `value` plain (an id as text), `name` what an id refers to, `wall` in milliseconds.

    `device` is the code of the device, `gone` says that its author deleted the row.
    """

    dot: str
    value: str | int | float | None
    name: str
    gone: bool
    agent: str
    initials: str
    device: str
    is_here: bool
    wall: int


class Case(NamedTuple):
    """One open conflict; the first side is the one shown. `kind` is life, reference, number or text.

    `parent` is the table that a reference leads to, `rest` pairs other columns of the record with their values.
    """

    row: UUID
    table: str
    column: str
    kind: str
    title: str
    note: str
    sides: tuple[Side, ...]
    incomplete: bool
    parent: str
    rest: tuple[tuple[str, Any], ...]


class Namesake(NamedTuple):
    """A row that a reference may lead to."""

    id: UUID
    name: str
