"""What goes into the directory: plain frozen values."""

from dataclasses import dataclass
from datetime import date
from uuid import UUID


@dataclass(frozen=True)
class ContactInput:
    """A person."""

    family_name: str
    given_name: str = ""
    title: str = ""
    email: str = ""
    phone: str = ""
    address: str = ""
    aliases: str = ""


@dataclass(frozen=True)
class OrganisationInput:
    """A body."""

    name: str
    short_name: str = ""
    siren: str | None = None
    siret: str | None = None
    address: str = ""
    email: str = ""
    phone: str = ""
    aliases: str = ""


@dataclass(frozen=True)
class PositionInput:
    """The function that a person holds in a body."""

    contact_id: UUID | None = None
    organisation_id: UUID | None = None
    title: str = ""
    unit: str = ""
    from_on: date | None = None
    to_on: date | None = None
    address: str = ""
    email: str = ""
    phone: str = ""


EntryInput = ContactInput | OrganisationInput | PositionInput
