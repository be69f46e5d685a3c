"""Words of documents on screen."""

from collections.abc import Mapping
from typing import Final

from aso_desktop.core.i18n import QT_TRANSLATE_NOOP, Text

STATES: Final[Mapping[str, Text]] = {
    "draft": QT_TRANSLATE_NOOP("drafts", "Draft"),
    "in_review": QT_TRANSLATE_NOOP("drafts", "Being read over"),
    "corrected": QT_TRANSLATE_NOOP("drafts", "Corrected"),
    "endorsed": QT_TRANSLATE_NOOP("drafts", "Endorsed"),
    "final": QT_TRANSLATE_NOOP("drafts", "Final"),
}
ORIGINS: Final[Mapping[str, Text]] = {
    "rendered": QT_TRANSLATE_NOOP("drafts", "written from the template"),
    "word_import": QT_TRANSLATE_NOOP("drafts", "changed in Word"),
    "restored": QT_TRANSLATE_NOOP("drafts", "restored"),
}
REVIEWS: Final[Mapping[str, Text]] = {
    "asked": QT_TRANSLATE_NOOP("drafts", "asked"),
    "accepted": QT_TRANSLATE_NOOP("drafts", "agreed"),
    "remarks": QT_TRANSLATE_NOOP("drafts", "has remarks"),
    "refused": QT_TRANSLATE_NOOP("drafts", "refused"),
}
SOURCES: Final[Mapping[str, Text]] = {
    "letter": QT_TRANSLATE_NOOP("drafts", "Letter"),
    "meeting": QT_TRANSLATE_NOOP("drafts", "Meeting"),
    "": QT_TRANSLATE_NOOP("drafts", "Free document"),
}
CONFLICTS: Final[Mapping[str, Text]] = {
    "edited": QT_TRANSLATE_NOOP("drafts", "Changed in Word, and the data changed too."),
    "deleted": QT_TRANSLATE_NOOP("drafts", "Taken out in Word; the data changed."),
    "vanished": QT_TRANSLATE_NOOP("drafts", "The record is gone, but its row was changed in Word."),
    "no_place": QT_TRANSLATE_NOOP("drafts", "A new row has no place in the document."),
    "lost": QT_TRANSLATE_NOOP(
        "drafts", "The document has no field left (did it go through LibreOffice?): compare it, it cannot be refilled."
    ),
}
ROW_STATES: Final[Mapping[str, Text]] = {
    "ready": QT_TRANSLATE_NOOP("drafts", "ready"),
    "empty_required": QT_TRANSLATE_NOOP("drafts", "a field is empty"),
    "incomplete_address": QT_TRANSLATE_NOOP("drafts", "incomplete address"),
    "duplicate": QT_TRANSLATE_NOOP("drafts", "duplicate"),
    "error": QT_TRANSLATE_NOOP("drafts", "error"),
}
EMPTY: Final = QT_TRANSLATE_NOOP("drafts", "The field “{name}” is not filled.")
CHANGES: Final = QT_TRANSLATE_NOOP("drafts", "Tracked changes: {count}. Accept or refuse them in Word.")
COMMENTS: Final = QT_TRANSLATE_NOOP("drafts", "Comments: {count}. Answer them and take them out in Word.")
UNNUMBERED: Final = QT_TRANSLATE_NOOP("drafts", "A decision has no official number: approve the minutes first.")
NOT_REGISTERED: Final = QT_TRANSLATE_NOOP("drafts", "The letter has no number: register its departure.")
NUMBER_WAITS: Final = QT_TRANSLATE_NOOP(
    "drafts", "The number is a mark: exchange to get its official number, then write the document again."
)
CHANNELS: Final[Mapping[str, Text]] = {
    "paper": QT_TRANSLATE_NOOP("drafts", "by post"),
    "email": QT_TRANSLATE_NOOP("drafts", "by e-mail"),
    "hand_delivered": QT_TRANSLATE_NOOP("drafts", "by hand"),
    "intranet": QT_TRANSLATE_NOOP("drafts", "on the intranet"),
    "letter": QT_TRANSLATE_NOOP("drafts", "with its letter of the register"),
}
NO_QUORUM: Final = QT_TRANSLATE_NOOP("drafts", "The quorum is missing, and this series has a rule for it.")
OPEN_REVIEW: Final = QT_TRANSLATE_NOOP("drafts", "{name} was asked to read this over and has not answered.")
