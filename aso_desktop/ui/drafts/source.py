"""The documents that the list shows, and how their cells look."""

from collections.abc import Iterable, Sequence
from typing import Any, Final, NamedTuple

from aso_desktop.core.i18n import QT_TRANSLATE_NOOP
from aso_desktop.services.drafts import labels, queries
from aso_desktop.services.drafts.queries import DraftRow
from aso_desktop.ui.kit.cells import Cell, Column, Sort
from aso_desktop.ui.kit.language import spoken

CHIPS: Final = {"in_review": "info", "corrected": "warning", "endorsed": "visa", "final": "ok"}


class DraftItem(NamedTuple):
    """A line of the list."""

    local_id: int
    draft: DraftRow


class DraftSource:
    """Documents of a section are read whole; `view` is a state, `open` or nothing."""

    def __init__(self) -> None:
        self._view = ""

    def first_page(self, db: Any, view: str, sort: Sort, limit: int) -> Sequence[DraftItem]:
        """Return the first rows."""
        del sort
        self._view = view
        return read(db, view)[:limit]

    def count(self, db: Any, view: str) -> int | None:
        """Return how many rows there are."""
        return len(read(db, view))

    def ids(self, db: Any, view: str, sort: Sort) -> Iterable[int]:
        """Return every place in order."""
        del sort
        return [item.local_id for item in read(db, view)]

    def rows(self, db: Any, ids: Sequence[int]) -> Sequence[DraftItem]:
        """Return the rows at these places."""
        wanted = set(ids)
        return [item for item in read(db, self._view) if item.local_id in wanted]


def read(db: Any, view: str) -> list[DraftItem]:
    """Return the documents of a view."""
    return [DraftItem(row.local_id, row) for row in queries.drafts(db, view)]


def _state(item: DraftItem) -> Cell:
    words = spoken(labels.STATES[item.draft.state])
    return Cell(words, chip=CHIPS[item.draft.state]) if item.draft.state in CHIPS else Cell(words, "text3", small=True)


def _unfilled(item: DraftItem) -> Cell:
    count = item.draft.unfilled
    return Cell(str(count), "warning", tabular=True) if count else Cell("–", "text3")


COLUMNS: Final = (
    Column("title", QT_TRANSLATE_NOOP("drafts", "Document"), lambda i: Cell(i.draft.title, bold=True)),
    Column(
        "template", QT_TRANSLATE_NOOP("drafts", "Template"), lambda i: Cell(i.draft.template, "text2", small=True), 22,
        hidden_below=64,
    ),
    Column(
        "versions", QT_TRANSLATE_NOOP("drafts", "Version"), lambda i: Cell(f"v{i.draft.versions}", tabular=True), 8
    ),
    Column("unfilled", QT_TRANSLATE_NOOP("drafts", "To fill"), _unfilled, 8, hidden_below=50),
    Column("state", QT_TRANSLATE_NOOP("drafts", "State"), _state, 14),
)  # fmt: skip
