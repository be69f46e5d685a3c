"""Whom the section writes to: persons, organisations, and the functions that tie them (domain: tiers)."""

from datetime import date
from typing import Any
from uuid import UUID

from sqlalchemy import ForeignKey
from sqlalchemy.orm import Mapped, validates

from aso_desktop.core.errors import UserError
from aso_desktop.core.i18n import QT_TRANSLATE_NOOP
from aso_desktop.core.text import clean_line
from aso_desktop.store.base import Synced, cell


class Organisation(Synced):
    """A body that writes or is written to. SIREN and SIRET carry a Luhn key (INSEE)."""

    __tablename__ = "organisation"
    __table_number__ = 10

    name: Mapped[str] = cell(1, default="")
    short_name: Mapped[str] = cell(2, default="")
    siren: Mapped[str | None] = cell(3)
    siret: Mapped[str | None] = cell(4)
    address: Mapped[str] = cell(5, default="")
    email: Mapped[str] = cell(6, default="")
    phone: Mapped[str] = cell(7, default="")
    aliases: Mapped[str] = cell(8, default="")
    duplicate_of_id: Mapped[UUID | None] = cell(9, ForeignKey("organisation.id"))
    inactive: Mapped[bool] = cell(10, default=False)

    @validates("siren", "siret")
    def _check_registration(self, key: str, value: str | None) -> str | None:
        return _registration(key, value)

    @validates("name")
    def _check_name(self, key: str, value: str) -> str:
        return required_line(key, value)


class Contact(Synced):
    """A person outside the section."""

    __tablename__ = "contact"
    __table_number__ = 11

    family_name: Mapped[str] = cell(1, default="")
    given_name: Mapped[str] = cell(2, default="")
    title: Mapped[str] = cell(3, default="")
    email: Mapped[str] = cell(4, default="")
    phone: Mapped[str] = cell(5, default="")
    address: Mapped[str] = cell(6, default="")
    aliases: Mapped[str] = cell(7, default="")
    duplicate_of_id: Mapped[UUID | None] = cell(8, ForeignKey("contact.id"))
    inactive: Mapped[bool] = cell(9, default=False)

    @validates("family_name")
    def _check_name(self, key: str, value: str) -> str:
        return required_line(key, value)

    @property
    def printed(self) -> str:
        """Return the name as a register prints it: title, given name, family name."""
        return printed_name(self.title, self.given_name, self.family_name)


class HeldPosition(Synced):
    """The function that a person holds in an organisation, from a day to a day."""

    __tablename__ = "held_position"
    __table_number__ = 12

    contact_id: Mapped[UUID | None] = cell(1, ForeignKey("contact.id"))
    organisation_id: Mapped[UUID | None] = cell(2, ForeignKey("organisation.id"))
    title: Mapped[str] = cell(3, default="")
    unit: Mapped[str] = cell(4, default="")
    from_on: Mapped[date | None] = cell(5)
    to_on: Mapped[date | None] = cell(6)
    address: Mapped[str] = cell(7, default="")
    email: Mapped[str] = cell(8, default="")
    phone: Mapped[str] = cell(9, default="")


def printed_name(title: str, given_name: str, family_name: str) -> str:
    """Return a person's name as a register prints it."""
    return " ".join(part for part in (title, given_name, family_name) if part)


def printed_party(person: str, function: str, organisation: str) -> str:
    """Return a correspondent as a letter keeps it for ever: `Mme Hélène Lefèvre, directrice · Rectorat de Dijon`."""
    who = ", ".join(part for part in (person, function) if part)
    return " · ".join(part for part in (who, organisation) if part)


def required_line(field: str, value: str) -> str:
    """Return a name on one clean line; refuse an empty one."""
    line = clean_line(value or "")
    if not line:
        raise UserError(QT_TRANSLATE_NOOP("contacts", "Type a name."), field=field)
    return line


def _registration(key: str, value: str | None) -> str | None:
    """Return a SIREN or SIRET without blanks; refuse one whose Luhn key is wrong."""
    from stdnum.fr import siren, siret

    if not value or not value.strip():
        return None
    checker: Any = siren if key == "siren" else siret
    if not checker.is_valid(value):
        text = QT_TRANSLATE_NOOP("contacts", "“{value}” is not a valid {kind}: check its figures.")
        raise UserError(text.format(value=value.strip(), kind=key.upper()), field=key)
    return str(checker.compact(value))
