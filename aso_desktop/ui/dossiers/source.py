"""The dossiers that the list shows, and how their cells look."""

from collections.abc import Callable, Iterable, Sequence
from datetime import date
from typing import Any, Final

from aso_desktop.core.i18n import QT_TRANSLATE_NOOP
from aso_desktop.services.dossiers import queries
from aso_desktop.services.dossiers.labels import IMPORTANCES, STATES
from aso_desktop.services.dossiers.queries import DossierRow, DossierView
from aso_desktop.ui.dossiers import words
from aso_desktop.ui.kit.cells import Align, Cell, Column, Sort
from aso_desktop.ui.kit.language import spoken

_BLOCKED: Final = QT_TRANSLATE_NOOP("dossiers", "Blocked")
_HELD: Final = QT_TRANSLATE_NOOP("dossiers", "Held")
CHIPS: Final = {"to_close": "info", "reopened": "warning", "closed": "mute"}


class DossierSource:
    """Reads a view by places, then the rows that are looked at."""

    def first_page(self, db: Any, view: DossierView, sort: Sort, limit: int) -> Sequence[DossierRow]:
        """Return the first rows."""
        return queries.rows(db, queries.places(db, view, sort.name or "due", limit))

    def count(self, db: Any, view: DossierView) -> int | None:
        """Return how many rows there are."""
        return queries.count(db, view)

    def ids(self, db: Any, view: DossierView, sort: Sort) -> Iterable[int]:
        """Return every place in order."""
        return queries.places(db, view, sort.name or "due")

    def rows(self, db: Any, ids: Sequence[int]) -> Sequence[DossierRow]:
        """Return the rows at these places."""
        return queries.rows(db, list(ids))


def columns(today: Callable[[], date]) -> tuple[Column, ...]:
    """Return the columns of the list, seen from a day."""

    def due_cell(row: DossierRow) -> Cell:
        told = words.due(row.due_on, row.rule, today())
        said = ", ".join(filter(None, (told.words, told.rule)))
        return Cell(told.words, chip=told.token, words=said) if told.token else Cell(told.words, "text2", tabular=True)

    return (
        Column("number", QT_TRANSLATE_NOOP("dossiers", "No."), _number, 16, sort="number"),
        Column("title", QT_TRANSLATE_NOOP("dossiers", "Dossier"), _title, sort="title"),
        Column("lead", QT_TRANSLATE_NOOP("dossiers", "Lead"), lambda r: Cell(r.lead, "text2"), 17, hidden_below=80),
        Column("due", QT_TRANSLATE_NOOP("dossiers", "Due"), due_cell, 14, sort="due"),
        Column("tasks", QT_TRANSLATE_NOOP("dossiers", "Tasks"), _tasks, 8, align=Align.RIGHT, hidden_below=108),
        Column("state", QT_TRANSLATE_NOOP("dossiers", "State"), _state, 14, hidden_below=100),
    )


def _number(row: DossierRow) -> Cell:
    return Cell(row.number, "text2", small=True, tabular=True)


def _title(row: DossierRow) -> Cell:
    important = row.importance == "high"
    said = ", ".join(filter(None, (row.title, spoken(IMPORTANCES["high"]) if important else "", row.block)))
    return Cell(row.title, bold=important, tail_icon="ban" if row.is_blocked else "", words=said)


def _tasks(row: DossierRow) -> Cell:
    return Cell(f"{row.tasks_done}/{row.tasks}" if row.tasks else "–", "text2", tabular=True)


def _state(row: DossierRow) -> Cell:
    if row.is_blocked:
        return Cell(spoken(_BLOCKED), chip="danger", words=words.because(spoken(_BLOCKED), row.block))
    if row.hold:
        return Cell(spoken(_HELD), chip="info", words=words.because(spoken(_HELD), row.hold))
    said = spoken(STATES[row.state])
    return Cell(said, chip=CHIPS[row.state]) if row.state in CHIPS else Cell(said, "text3", small=True)
