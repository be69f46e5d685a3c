"""A message as a letter: who, when, what, and the files it brought; the message itself stays the main document."""

from collections.abc import Iterable
from datetime import date, datetime
from pathlib import Path
from typing import Final
from uuid import UUID

from sqlalchemy import func, select

from aso_desktop.documents.mail import Address, Mail
from aso_desktop.models.contacts import Contact, HeldPosition, Organisation
from aso_desktop.models.correspondence import Letter, LetterType, LinkKind, State
from aso_desktop.models.registers import Direction
from aso_desktop.models.rules import FIRST_DAY, LAST_DAY
from aso_desktop.services.correspondence.intake.titles import subject_of
from aso_desktop.services.correspondence.values import EnclosureInput, LetterInput, LinkInput, PartyInput
from aso_desktop.store.unit_of_work import Work

_MOST_PARTIES: Final = 100
"""Beyond, the message itself names the others."""
_MAIL_TYPE: Final = "email"


def letter_of(work: Work, mail: Mail, path: Path, folder: Path, letter: LetterInput, today: date) -> LetterInput:
    """Fill `letter` (direction, register and batch given) from a message whose files are in `folder`."""
    sent, received = _day(mail.sent_at), _day(mail.received_at)
    is_departure = letter.direction == Direction.OUTGOING
    arrival = min(received or sent or today, today)
    return LetterInput(
        direction=letter.direction,
        subject=subject_of(mail.subject, path, is_readable=mail.is_readable),
        register_id=letter.register_id,
        batch=letter.batch,
        type_code=_type_code(work),
        senders=_parties(work, mail.senders),
        recipients=_parties(work, mail.recipients),
        copies=_parties(work, mail.copies),
        enclosures=enclosures_of(mail, path, folder),
        links=_links(work, mail),
        sending_mode="email",
        medium="electronic",
        document_date=sent,
        received_on=None if is_departure else arrival,
        sent_on=min(sent or today, today) if is_departure and mail.recipients else None,
        message_id=mail.message_id,
    )


def enclosures_of(mail: Mail, path: Path, folder: Path) -> tuple[EnclosureInput, ...]:
    """Return the message itself, then what it brought; pictures of its body stay inside it."""
    brought = (
        EnclosureInput(folder / attachment.file, "annex", "mail", attachment.original_name)
        for attachment in mail.attachments
        if not attachment.is_inline
    )
    return (EnclosureInput(path, "main", "mail"), *brought)


def text_of(mail: Mail) -> str:
    """Return what is searched of a message: its head and its body."""
    people = (f"{who.name} {who.address}".strip() for who in (*mail.senders, *mail.recipients, *mail.copies))
    return "\n".join((mail.subject, "; ".join(people), mail.text))


def _type_code(work: Work) -> str | None:
    found = select(LetterType.code).where(LetterType.code == _MAIL_TYPE)
    return work.session.scalar(found.limit(1))


def _day(instant: datetime | None) -> date | None:
    """Return the local day of an instant, when it is a plausible one."""
    try:
        day = instant.astimezone().date() if instant else None
    except (OverflowError, ValueError, OSError):
        return None
    return day if day and FIRST_DAY <= day <= LAST_DAY else None


def _parties(work: Work, addresses: Iterable[Address]) -> tuple[PartyInput, ...]:
    kept = [a for a in addresses if a.name or a.address]
    return tuple(_party(work, address) for address in kept[:_MOST_PARTIES])


def _party(work: Work, who: Address) -> PartyInput:
    """Return the entry of the directory with that address, or the words of the message."""
    if who.address and (known := _entry(work, who.address.casefold())):
        return known
    both = f"{who.name} <{who.address}>" if who.address and who.name != who.address else who.name
    return PartyInput(both if who.name else who.address)


def _entry(work: Work, address: str) -> PartyInput | None:
    """Return the function, the person or the body that has an address."""
    found: dict[type[HeldPosition] | type[Contact] | type[Organisation], UUID | None] = {}
    for kind in (HeldPosition, Contact, Organisation):
        same = select(kind.id).where(func.lower(kind.email) == address).order_by(kind.local_id)
        found[kind] = work.session.scalar(same.limit(1))
        if found[kind]:
            return PartyInput(
                held_position_id=found.get(HeldPosition),
                contact_id=found.get(Contact),
                organisation_id=found.get(Organisation),
            )
    return None


def _links(work: Work, mail: Mail) -> tuple[LinkInput, ...]:
    """Return the link to the message that this one answers or follows, when it is registered."""
    for message_id in dict.fromkeys((mail.in_reply_to, *reversed(mail.references))):
        if message_id and (target := _registered(work, message_id)):
            return (LinkInput(target, LinkKind.FOLLOWS.value),)
    return ()


def _registered(work: Work, message_id: str) -> UUID | None:
    found = select(Letter.id).where(Letter.message_id == message_id, Letter.state != State.CANCELLED)
    return work.session.scalar(found.limit(1))
