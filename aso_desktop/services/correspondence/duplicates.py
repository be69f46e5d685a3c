"""Letters that a new one resembles. Shown, never merged, never in the way (domain 3.4)."""

import hashlib
from datetime import date
from typing import Final

from aso_desktop.core.i18n import QT_TRANSLATE_NOOP, Text
from aso_desktop.core.text import words
from aso_desktop.services.correspondence.resembling.queries import Sought, resembling
from aso_desktop.services.correspondence.values import Duplicate
from aso_desktop.store.unit_of_work import Work

WHY: Final = {
    "message": QT_TRANSLATE_NOOP("correspondence", "same message"),
    "file": QT_TRANSLATE_NOOP("correspondence", "same file"),
    "reference": QT_TRANSLATE_NOOP("correspondence", "same sender and reference"),
    "fingerprint": QT_TRANSLATE_NOOP("correspondence", "same sender, date and subject"),
    "subject": QT_TRANSLATE_NOOP("correspondence", "similar subject within a week"),
}


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
    """Return at most five letters that resemble another, the surest first; asked inside the save itself."""
    return tuple(Duplicate(found.id, found.number, found.why) for found in resembling(work.connection, sought))
