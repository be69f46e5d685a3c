"""What the directory's list reads, and how a line of it looks."""

from collections.abc import Iterable, Sequence
from typing import Any, Final

from PySide6.QtCore import QDate, QLocale

from aso_desktop.core.clock import Clock
from aso_desktop.core.i18n import QT_TRANSLATE_NOOP, Text
from aso_desktop.services.contacts.listing import queries
from aso_desktop.services.contacts.listing.queries import BY_NAME, BY_USES, EntryRow, EntryView
from aso_desktop.ui.kit.cells import Align, Cell, Column, Sort
from aso_desktop.ui.kit.language import spoken

ICONS: Final = {"contact": "user", "organisation": "building-2"}
KINDS: Final = {
    "contact": QT_TRANSLATE_NOOP("contacts", "Person"),
    "organisation": QT_TRANSLATE_NOOP("contacts", "Organisation"),
}
INACTIVE_WORDS: Final = QT_TRANSLATE_NOOP("contacts", "Inactive")
NAME_FIRST: Final = Sort(BY_NAME)


class EntrySource:
    """The four reads of the list."""

    def __init__(self, clock: Clock) -> None:
        """Know the day: a function held until yesterday is not shown."""
        self._clock = clock

    def first_page(self, db: Any, view: EntryView, sort: Sort, limit: int) -> Sequence[EntryRow]:
        """Return the first entries."""
        return self.rows(db, list(self.ids(db, view, sort))[:limit])

    def count(self, db: Any, view: EntryView) -> int | None:
        """Return how many entries the view has, where no search narrows it."""
        return None if view.text else queries.counts(db)[view.kind]

    def ids(self, db: Any, view: EntryView, sort: Sort) -> Iterable[int]:
        """Return every place in order."""
        return queries.entries(db, view, sort.name or BY_NAME, descending=sort.descending)

    def rows(self, db: Any, ids: Sequence[int]) -> Sequence[EntryRow]:
        """Return the entries at these places."""
        return queries.rows(db, ids, self._clock.today().isoformat())


def day_words(day: str) -> str:
    """Return an ISO day as the language writes it; nothing for an empty one."""
    return QLocale().toString(QDate.fromString(day[:10], "yyyy-MM-dd"), QLocale.FormatType.ShortFormat) if day else ""


def _kind(row: EntryRow) -> Cell:
    return Cell(icon=ICONS[row.kind], ink="text3", words=spoken(KINDS[row.kind]))


def _name(row: EntryRow) -> Cell:
    if row.is_inactive:
        inactive = spoken(INACTIVE_WORDS)
        return Cell(row.words, "text3", tail=inactive, words=f"{row.words}, {inactive}")
    return Cell(row.words)


COLUMNS: Final = (
    Column("kind", Text("", ""), _kind, 2.5),
    Column("name", QT_TRANSLATE_NOOP("contacts", "Name"), _name, 32, sort=BY_NAME),
    Column("note", QT_TRANSLATE_NOOP("contacts", "Function or short name"), lambda row: Cell(row.note, "text2")),
    Column(
        "email", QT_TRANSLATE_NOOP("contacts", "E-mail"), lambda row: Cell(row.email, "text2"), 24, hidden_below=135
    ),
    Column(
        "phone",
        QT_TRANSLATE_NOOP("contacts", "Telephone"),
        lambda row: Cell(row.phone, "text2", tabular=True),
        19,
        hidden_below=85,
    ),
    Column(
        "uses",
        QT_TRANSLATE_NOOP("contacts", "Letters"),
        lambda row: Cell(QLocale().toString(row.uses), "text2", tabular=True),
        10,
        sort=BY_USES,
        align=Align.RIGHT,
    ),
)
