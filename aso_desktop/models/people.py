"""The unit (service, direction, bureau) and the agents who work in it."""

from uuid import UUID

from sqlalchemy import ForeignKey
from sqlalchemy.orm import Mapped
from typing_extensions import override

from aso_desktop.store.base import Synced, cell


class Unit(Synced):
    """A service, a direction or a bureau: what `unit` always means here."""

    __tablename__ = "unit"
    __table_number__ = 1

    code: Mapped[str] = cell(1, default="")
    label: Mapped[str] = cell(2, default="")
    parent_id: Mapped[UUID | None] = cell(3, ForeignKey("unit.id"))


class Agent(Synced):
    """A person of the section; two devices of one person share the agent."""

    __tablename__ = "agent"
    __table_number__ = 2

    name: Mapped[str] = cell(1, default="")
    initials: Mapped[str] = cell(2, default="")
    email: Mapped[str] = cell(3, default="")
    unit_id: Mapped[UUID | None] = cell(4, ForeignKey("unit.id"))
    active: Mapped[bool] = cell(5, default=True)

    @override
    def __str__(self) -> str:
        return self.name


def initials_of(name: str) -> str:
    """Return the capitals of a name's words: `Amira Benali` → `AB`."""
    return "".join(word[0] for word in name.replace("-", " ").split()).upper()
