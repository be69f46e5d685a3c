"""The templates that the gallery shows, and how their cells look."""

from collections.abc import Iterable, Sequence
from typing import Any, Final, NamedTuple
from uuid import UUID

from aso_desktop.core.i18n import QT_TRANSLATE_NOOP
from aso_desktop.core.text import fold
from aso_desktop.services.templates import labels, queries
from aso_desktop.services.templates.queries import TemplateRow
from aso_desktop.ui.kit.cells import Cell, Column, Sort
from aso_desktop.ui.kit.language import spoken

_FAULTS: Final = QT_TRANSLATE_NOOP("templates", "faults: {count}")
_WARNINGS: Final = QT_TRANSLATE_NOOP("templates", "warnings: {count}")
_SOUND: Final = QT_TRANSLATE_NOOP("templates", "sound")
_SHARED: Final = QT_TRANSLATE_NOOP("templates", "all units")


class TemplateView(NamedTuple):
    """What the gallery shows: a group of kinds (`all`, `minutes`, `letters`, `notes`, `retired`) and words to find.

    `language` and `unit_id` narrow it further; `is_recent` puts those used last first.
    """

    name: str = "all"
    words: str = ""
    language: str = ""
    unit_id: UUID | None = None
    is_recent: bool = False


class TemplateItem(NamedTuple):
    """A line of the gallery."""

    local_id: int
    template: TemplateRow


class TemplateSource:
    """Templates are few: each view is read whole."""

    def __init__(self) -> None:
        self._view = TemplateView()

    def first_page(self, db: Any, view: TemplateView, sort: Sort, limit: int) -> Sequence[TemplateItem]:
        """Return the first rows."""
        del sort
        self._view = view
        return read(db, view)[:limit]

    def count(self, db: Any, view: TemplateView) -> int | None:
        """Return how many rows there are."""
        return len(read(db, view))

    def ids(self, db: Any, view: TemplateView, sort: Sort) -> Iterable[int]:
        """Return every place in order."""
        del sort
        return [item.local_id for item in read(db, view)]

    def rows(self, db: Any, ids: Sequence[int]) -> Sequence[TemplateItem]:
        """Return the rows at these places."""
        wanted = set(ids)
        return [item for item in read(db, self._view) if item.local_id in wanted]


def read(db: Any, view: TemplateView) -> list[TemplateItem]:
    """Return the templates of a view."""
    words = fold(view.words)
    found = [
        TemplateItem(row.local_id, row)
        for row in queries.templates(db)
        if _belongs(row, view) and words in fold(f"{row.name} {row.unit} {row.description}")
    ]
    if view.is_recent:
        found.sort(key=lambda item: item.template.last_used_on, reverse=True)
    return found


def _belongs(row: TemplateRow, view: TemplateView) -> bool:
    if view.name == "retired":
        return row.state == "retired"
    is_kind = view.name == "all" or row.kind in labels.VIEWS[view.name]
    is_mine = view.unit_id is None or row.unit_id == view.unit_id
    return row.state != "retired" and is_kind and is_mine and view.language in ("", row.language)


def about_words(row: TemplateRow) -> str:
    """Return what a template is, whose, and in which language."""
    owner = row.unit or spoken(_SHARED)
    return " · ".join((spoken(labels.KINDS[row.kind]), owner, spoken(labels.LANGUAGES[row.language])))


def _about(item: TemplateItem) -> Cell:
    return Cell(about_words(item.template), "text2", small=True)


def _state(item: TemplateItem) -> Cell:
    row = item.template
    return Cell(f"v{row.version}, {spoken(labels.STATES[row.state])}", "text2", small=True, tabular=True)


def _check(item: TemplateItem) -> Cell:
    row = item.template
    if row.faults:
        return Cell(spoken(_FAULTS.format(count=row.faults)), chip="danger")
    if row.warnings:
        return Cell(spoken(_WARNINGS.format(count=row.warnings)), chip="warning")
    return Cell(spoken(_SOUND), "text3", small=True)


COLUMNS: Final = (
    Column("name", QT_TRANSLATE_NOOP("templates", "Template"), lambda i: Cell(i.template.name, bold=True)),
    Column("about", QT_TRANSLATE_NOOP("templates", "Kind"), _about, 48, hidden_below=104),
    Column("state", QT_TRANSLATE_NOOP("templates", "Version"), _state, 15),
    Column("check", QT_TRANSLATE_NOOP("templates", "Check"), _check, 13, hidden_below=50),
)
