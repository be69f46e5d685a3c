"""Letters that a new one resembles. Shown, never merged, never in the way (domain 3.4)."""

import hashlib
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import Any, Final
from uuid import UUID

from sqlalchemy import Select, select

from aso_desktop.core.i18n import QT_TRANSLATE_NOOP, Text
from aso_desktop.core.text import words
from aso_desktop.models.correspondence import Enclosure, Letter, LetterParty, PartyRole, State
from aso_desktop.models.registers import Direction, SerialNumber
from aso_desktop.services.correspondence.parties import key_of
from aso_desktop.services.correspondence.resembling import queries as resembling
from aso_desktop.services.correspondence.values import Duplicate
from aso_desktop.store.unit_of_work import Work

_SHOWN: Final = 5

WHY: Final = {
    "message": QT_TRANSLATE_NOOP("correspondence", "same message"),
    "file": QT_TRANSLATE_NOOP("correspondence", "same file"),
    "reference": QT_TRANSLATE_NOOP("correspondence", "same sender and reference"),
    "fingerprint": QT_TRANSLATE_NOOP("correspondence", "same sender, date and subject"),
    "subject": QT_TRANSLATE_NOOP("correspondence", "similar subject within a week"),
}


@dataclass(frozen=True)
class Sought:
    """What is compared of a letter; `key` folds its correspondents, `day` is when it came or went."""

    direction: str
    subject: str
    key: str
    day: date
    reference: str = ""
    message_id: str = ""
    fingerprint: str = ""
    files: tuple[str, ...] = ()
    letter_id: UUID | None = None


def fingerprint(direction: str, key: str, subject: str, document_date: date | None) -> str:
    """Return what two registrations of one paper have in common; nothing without a correspondent and a date."""
    if not key or document_date is None:
        return ""
    parts = (direction, key, " ".join(words(subject)), document_date.isoformat())
    return hashlib.sha256("\x1f".join(parts).encode()).hexdigest()[:32]


def sentence(duplicate: Duplicate) -> Text:
    """Return the notice of a likely duplicate."""
    text = QT_TRANSLATE_NOOP("correspondence", "Perhaps already registered as {number}: {why}.")
    return text.format(number=duplicate.number, why=WHY[duplicate.why])


def find(work: Work, sought: Sought) -> tuple[Duplicate, ...]:
    """Return at most five letters that resemble another, the surest first."""
    found: dict[UUID, Duplicate] = {}
    for why, letters in _ways(work, sought):
        for letter_id in letters:
            if letter_id != sought.letter_id and letter_id not in found and len(found) < _SHOWN:
                found[letter_id] = Duplicate(letter_id, "", why)
    return tuple(_with_number(work, duplicate) for duplicate in found.values())


def _with_number(work: Work, duplicate: Duplicate) -> Duplicate:
    number = select(SerialNumber.printed).where(SerialNumber.letter_id == duplicate.letter_id)
    return duplicate._replace(number=work.session.scalar(number.limit(1)) or "")


def _ways(work: Work, sought: Sought) -> Iterable[tuple[str, Iterable[UUID]]]:
    if sought.message_id:
        yield "message", _ids(work, _living().where(Letter.message_id == sought.message_id))
    if sought.files:
        same_file = select(Enclosure.letter_id).where(Enclosure.sha256.in_(sought.files))
        yield "file", _ids(work, _living().where(Letter.id.in_(same_file)))
    if sought.reference and sought.key:
        same = _living().where(Letter.sender_reference == sought.reference)
        yield "reference", [i for i in _ids(work, same) if _key(work, i, sought.direction) == sought.key]
    if sought.fingerprint:
        yield "fingerprint", _ids(work, _living().where(Letter.fingerprint == sought.fingerprint))
    yield "subject", _similar(work, sought)


def _similar(work: Work, sought: Sought) -> Iterable[UUID]:
    wanted = resembling.Sought(
        direction=sought.direction,
        subject=sought.subject,
        day=sought.day,
        correspondent=sought.key.partition("|")[0],
    )
    return [UUID(bytes=row[0]) for row in resembling.similar(work.connection, wanted)]


def _living() -> Select[Any]:
    return select(Letter.id).where(Letter.state != State.CANCELLED).limit(_SHOWN * 4)


def _ids(work: Work, query: Select[Any]) -> Iterable[UUID]:
    return work.session.scalars(query).all()


def _key(work: Work, letter_id: UUID, direction: str) -> str:
    """Return who the letter came from, or went to, as it is compared."""
    role = PartyRole.SENDER if direction == Direction.INCOMING else PartyRole.RECIPIENT
    printed = select(LetterParty.printed).where(LetterParty.letter_id == letter_id, LetterParty.role == role)
    return key_of(work.session.scalars(printed.order_by(LetterParty.rank)))
