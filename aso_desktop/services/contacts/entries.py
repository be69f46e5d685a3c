"""Entries of the directory inside an open transaction: made on the fly, printed, and followed when merged."""

import re
from typing import Final, NamedTuple
from uuid import UUID

from aso_desktop.core.errors import UserError
from aso_desktop.core.text import clean_line
from aso_desktop.models.contacts import Contact, HeldPosition, Organisation, email_address, printed_party
from aso_desktop.store.unit_of_work import Work

_TITLES: Final = {
    "m": "M.",
    "mr": "M.",
    "monsieur": "M.",
    "mme": "Mme",
    "madame": "Mme",
    "mlle": "Mme",
    "dr": "Dr",
    "pr": "Pr",
    "me": "Me",
    "maitre": "Me",
    "maître": "Me",
}
_LONGEST_NAME: Final = 300
_MERGES_FOLLOWED: Final = 20


class PersonName(NamedTuple):
    """A name taken apart."""

    title: str
    given: str
    family: str


class Party(NamedTuple):
    """The entries that a correspondent stands for, merges followed, and the words to print."""

    contact_id: UUID | None
    organisation_id: UUID | None
    held_position_id: UUID | None
    printed: str


def person_name(printed: str) -> PersonName:
    """Take `Mme Hélène Lefèvre` apart; words in capitals are the family name, otherwise the last one is."""
    parts = clean_line(printed[:_LONGEST_NAME]).split()
    title = _TITLES.get(parts[0].rstrip(".").casefold(), "") if len(parts) > 1 else ""
    parts = parts[1:] if title else parts
    capitals = [p for p in parts if p.isupper() and len(p) > 1]
    if capitals and len(capitals) < len(parts):
        return PersonName(title, " ".join(p for p in parts if p not in capitals), " ".join(capitals))
    return PersonName(title, " ".join(parts[:-1]), parts[-1] if parts else "")


def make_contact(work: Work, printed: str, email: str = "") -> Contact:
    """Add a person from the words that print their name."""
    name = person_name(re.split(r"[,·<(]", printed, maxsplit=1)[0])
    return work.add(Contact(title=name.title, given_name=name.given, family_name=name.family, email=_usable(email)))


def make_organisation(work: Work, name: str, email: str = "") -> Organisation:
    """Add a body from its name."""
    return work.add(Organisation(name=name[:_LONGEST_NAME], email=_usable(email)))


def _usable(email: str) -> str:
    """Return an address, or nothing: what a message claims must not keep the message out."""
    try:
        return email_address("email", email)
    except UserError:
        return ""


def resolve(work: Work, contact_id: UUID | None, organisation_id: UUID | None, held_position_id: UUID | None) -> Party:
    """Return the entries that stand now for a correspondent, and the words they print."""
    position = work.get(HeldPosition, held_position_id) if held_position_id else None
    contact = follow_contact(work, contact_id or (position.contact_id if position else None))
    organisation = follow_organisation(work, organisation_id or (position.organisation_id if position else None))
    printed = printed_party(
        contact.printed if contact else "",
        position.title if position else "",
        organisation.name if organisation else "",
    )
    return Party(
        contact.id if contact else None,
        organisation.id if organisation else None,
        position.id if position else None,
        printed,
    )


def follow_contact(work: Work, contact_id: UUID | None) -> Contact | None:
    """Return the person that an entry stands for, through its merges."""
    contact = work.get(Contact, contact_id) if contact_id else None
    for _ in range(_MERGES_FOLLOWED):
        if contact is None or contact.duplicate_of_id is None:
            break
        contact = work.get(Contact, contact.duplicate_of_id)
    return contact


def follow_organisation(work: Work, organisation_id: UUID | None) -> Organisation | None:
    """Return the body that an entry stands for, through its merges."""
    organisation = work.get(Organisation, organisation_id) if organisation_id else None
    for _ in range(_MERGES_FOLLOWED):
        if organisation is None or organisation.duplicate_of_id is None:
            break
        organisation = work.get(Organisation, organisation.duplicate_of_id)
    return organisation
