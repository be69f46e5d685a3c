"""Senders, recipients and copies of a letter: directory entries, and the words kept whatever becomes of them."""

from collections.abc import Iterable, Sequence
from typing import Final
from uuid import UUID

from sqlalchemy import select

from aso_desktop.core.errors import UserError
from aso_desktop.core.i18n import QT_TRANSLATE_NOOP
from aso_desktop.core.text import fold
from aso_desktop.models.contacts import printed_party
from aso_desktop.models.correspondence import LetterParty, PartyRole
from aso_desktop.models.rules import short_line
from aso_desktop.services.contacts import entries
from aso_desktop.services.correspondence.values import PartyInput
from aso_desktop.store.unit_of_work import Work

FIELDS: Final = {
    "senders": PartyRole.SENDER,
    "recipients": PartyRole.RECIPIENT,
    "copies": PartyRole.COPY,
}
"""Field of a form → the role its correspondents take."""


def add(work: Work, letter_id: UUID, role: PartyRole, given: Sequence[PartyInput]) -> tuple[str, ...]:
    """Give a new letter its correspondents of a role; return them as printed."""
    return tuple(work.write(_row(work, letter_id, role, rank, party)).printed for rank, party in enumerate(given))


def put(work: Work, letter_id: UUID, role: PartyRole, given: Sequence[PartyInput]) -> None:
    """Make `given` the correspondents of that role; lines that stay as they are are not touched."""
    present = of_letter(work, letter_id, role)
    wanted = [_row(work, letter_id, role, rank, party) for rank, party in enumerate(given)]
    for old, new in zip(present, wanted, strict=False):
        for name in ("contact_id", "organisation_id", "held_position_id", "printed", "rank"):
            setattr(old, name, getattr(new, name))
    for extra in present[len(wanted) :]:
        work.session.delete(extra)
    for row in wanted[len(present) :]:
        work.add(row)


def of_letter(work: Work, letter_id: UUID, role: PartyRole) -> list[LetterParty]:
    """Return the correspondents of a letter in a role, in order."""
    found = select(LetterParty).where(LetterParty.letter_id == letter_id, LetterParty.role == role)
    return list(work.session.scalars(found.order_by(LetterParty.rank)))


def as_input(rows: Iterable[LetterParty]) -> tuple[PartyInput, ...]:
    """Return correspondents as a form takes them."""
    return tuple(PartyInput(r.printed, r.contact_id, r.organisation_id, r.held_position_id) for r in rows)


def _row(work: Work, letter_id: UUID, role: PartyRole, rank: int, given: PartyInput) -> LetterParty:
    known = _entries(work, given)
    printed = short_line(given.printed) or known.printed
    if not printed:
        field = next(name for name, role_of in FIELDS.items() if role_of == role)
        raise UserError(QT_TRANSLATE_NOOP("correspondence", "Type the name of the correspondent."), field=field)
    return LetterParty(
        letter_id=letter_id,
        role=role,
        rank=rank,
        contact_id=known.contact_id,
        organisation_id=known.organisation_id,
        held_position_id=known.held_position_id,
        printed=printed,
    )


def _entries(work: Work, given: PartyInput) -> entries.Party:
    if given.is_known:
        return entries.resolve(work, given.contact_id, given.organisation_id, given.held_position_id)
    printed = short_line(given.printed)
    if given.create == "contact" and printed:
        contact = entries.make_contact(work, printed, given.email)
        return entries.Party(contact.id, None, None, printed)
    if given.create == "organisation" and printed:
        organisation = entries.make_organisation(work, printed, given.email)
        return entries.Party(None, organisation.id, None, printed_party("", "", organisation.name))
    return entries.Party(None, None, None, printed)


def key_of(given: Iterable[str]) -> str:
    """Return correspondents as duplicates are compared: folded, in order."""
    return "|".join(" ".join(fold(printed).split()) for printed in given)
