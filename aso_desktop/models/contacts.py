"""Whom the section writes to: persons, organisations, and the functions that tie them (domain: tiers)."""

import re
from datetime import date
from typing import Any, Final
from uuid import UUID

from sqlalchemy import ForeignKey
from sqlalchemy.orm import Mapped, validates

from aso_desktop.core.errors import UserError
from aso_desktop.core.i18n import QT_TRANSLATE_NOOP
from aso_desktop.models.rules import long_text, plausible_day, short_line
from aso_desktop.store.base import Synced, cell

_EMAIL: Final = re.compile(r"[^\s@<>()\[\],;:\"]+@[^\s@<>()\[\],;:\"]+")


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
        return registration_number(key, value)

    @validates("name")
    def _check_name(self, key: str, value: str) -> str:
        return required_line(key, value)

    @validates("short_name", "phone", "aliases")
    def _check_line(self, key: str, value: str) -> str:
        del key
        return short_line(value)

    @validates("address")
    def _check_text(self, key: str, value: str) -> str:
        del key
        return long_text(value)

    @validates("email")
    def _check_email(self, key: str, value: str) -> str:
        return email_address(key, value)

    def check(self) -> None:
        """Refuse a SIRET of another body than the SIREN; complete the SIREN from it (INSEE: its first nine figures)."""
        if self.siret and self.siren and not self.siret.startswith(self.siren):
            text = QT_TRANSLATE_NOOP("contacts", "The SIRET must begin with the nine figures of the SIREN.")
            raise UserError(text, field="siret")
        if self.siret and not self.siren:
            self.siren = self.siret[:9]


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

    @validates("given_name", "title", "phone", "aliases")
    def _check_line(self, key: str, value: str) -> str:
        del key
        return short_line(value)

    @validates("address")
    def _check_text(self, key: str, value: str) -> str:
        del key
        return long_text(value)

    @validates("email")
    def _check_email(self, key: str, value: str) -> str:
        return email_address(key, value)

    def check(self) -> None:
        """Accept the person: each field was checked when it was set."""

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

    @validates("title", "unit", "phone")
    def _check_line(self, key: str, value: str) -> str:
        del key
        return short_line(value)

    @validates("address")
    def _check_text(self, key: str, value: str) -> str:
        del key
        return long_text(value)

    @validates("email")
    def _check_email(self, key: str, value: str) -> str:
        return email_address(key, value)

    @validates("from_on", "to_on")
    def _check_day(self, key: str, value: date | None) -> date | None:
        return plausible_day(key, value)

    def check(self) -> None:
        """Refuse a function that nobody holds, or that ends before it begins."""
        if self.contact_id is None and self.organisation_id is None:
            text = QT_TRANSLATE_NOOP("contacts", "Choose the person or the organisation of this function.")
            raise UserError(text, field="contact_id")
        if self.from_on and self.to_on and self.to_on < self.from_on:
            text = QT_TRANSLATE_NOOP("contacts", "The function ends before it begins: check both dates.")
            raise UserError(text, field="to_on")


def printed_name(title: str, given_name: str, family_name: str) -> str:
    """Return a person's name as a register prints it."""
    return " ".join(part for part in (title, given_name, family_name) if part)


def printed_party(person: str, function: str, organisation: str) -> str:
    """Return a correspondent as a letter keeps it for ever: `Mme Hélène Lefèvre, directrice · Rectorat de Dijon`."""
    who = ", ".join(part for part in (person, function) if part)
    return " · ".join(part for part in (who, organisation) if part)


def email_address(field: str, value: str) -> str:
    """Return an address on one clean line, or nothing; refuse what no mail program would take."""
    line = short_line(value)
    if line and not _EMAIL.fullmatch(line):
        text = QT_TRANSLATE_NOOP("contacts", "“{value}” is not an e-mail address: write it like name@example.org.")
        raise UserError(text.format(value=line[:80]), field=field)
    return line


def required_line(field: str, value: str) -> str:
    """Return a name on one clean line; refuse one without a letter or a figure."""
    line = short_line(value)
    if not any(c.isalnum() for c in line):
        raise UserError(QT_TRANSLATE_NOOP("contacts", "Type a name."), field=field)
    return line


def registration_number(key: str, value: str | None) -> str | None:
    """Return a SIREN or SIRET without blanks; refuse one whose Luhn key is wrong."""
    from stdnum.fr import siren, siret

    if not value or not value.strip():
        return None
    checker: Any = siren if key == "siren" else siret
    if not checker.is_valid(value):
        text = QT_TRANSLATE_NOOP("contacts", "“{value}” is not a valid {kind}: check its figures.")
        raise UserError(text.format(value=value.strip(), kind=key.upper()), field=key)
    return str(checker.compact(value))
