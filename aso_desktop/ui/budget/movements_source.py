"""The movements that the register lists, read page by page, and how their cells look."""

from collections.abc import Iterable, Mapping, Sequence
from typing import Any, Final, NamedTuple
from uuid import UUID

from aso_desktop.core.i18n import QT_TRANSLATE_NOOP
from aso_desktop.core.ledger import CREDITS, FREEZES, OBLIGATIONS, Nature
from aso_desktop.services.budget import labels
from aso_desktop.services.budget.listing import queries
from aso_desktop.services.budget.listing.queries import MovementRow, View
from aso_desktop.ui.kit.amounts import money, short_day
from aso_desktop.ui.kit.cells import Align, Cell, Column, Sort
from aso_desktop.ui.kit.language import spoken

KINDS: Final[Mapping[str, tuple[str, ...]]] = {
    "all": (),
    "credits": tuple(sorted(CREDITS | FREEZES)),
    "commitments": tuple(sorted(OBLIGATIONS)),
    "steps": (Nature.VERIFICATION, Nature.INVOICING, Nature.CREDIT_NOTE, Nature.PAYMENT_REQUEST),
    "payments": (Nature.PAYMENT, Nature.DIRECT_PAYMENT),
}
"""Chip → the effects it shows."""
_CREDIT_SIDE: Final = frozenset(map(str, CREDITS | FREEZES))


class MovementItem(NamedTuple):
    """A line of the list; `after` is what was available after it, None where several lines are mixed."""

    local_id: int
    movement: MovementRow
    after: int | None


class MovementSource:
    """Pages of the ledger."""

    def __init__(self) -> None:
        self._line: UUID | None = None

    def first_page(self, db: Any, view: View | None, sort: Sort, limit: int) -> Sequence[MovementItem]:
        """Return the newest movements."""
        del sort
        if view is None:
            return []
        self._line = view.line_id
        return self._items(db, queries.first_page(db, view, limit))

    def count(self, db: Any, view: View | None) -> int | None:
        """Return how many movements the view holds."""
        return queries.count(db, view) if view else 0

    def ids(self, db: Any, view: View | None, sort: Sort) -> Iterable[int]:
        """Return every place, newest first."""
        del sort
        return queries.ids(db, view) if view else []

    def rows(self, db: Any, ids: Sequence[int]) -> Sequence[MovementItem]:
        """Return the movements at these places."""
        return self._items(db, queries.rows(db, ids)) if ids else []

    def _items(self, db: Any, rows: Sequence[MovementRow]) -> list[MovementItem]:
        after = queries.available_after(db, self._line) if self._line else {}
        return [MovementItem(row.local_id, row, after.get(row.local_id)) for row in rows]


def _document(item: MovementItem) -> Cell:
    return Cell(item.movement.document or item.movement.commitment[:24], "text2", tabular=True)


def _label(item: MovementItem) -> Cell:
    row = item.movement
    mark = labels.mark_of(row)
    tail = spoken(mark) if mark else ""
    ink = "text3" if row.verdict or row.is_reversed else "text"
    return Cell(row.label or row.reason, ink, tail=tail, icon="undo-2" if row.nature == Nature.REVERSAL else "")


def _amount(item: MovementItem) -> Cell:
    row = item.movement
    cents = row.amount_cents or row.ae_cents or row.cp_cents
    return Cell(money(cents), "ok" if cents > 0 and row.effect in _CREDIT_SIDE else "text", tabular=True)


def _ledger(cents: int) -> Cell:
    return Cell(money(cents), "text2", tabular=True) if cents else Cell()


def _after(item: MovementItem) -> Cell:
    if item.after is None:
        return Cell()
    return Cell(money(item.after), "danger" if item.after < 0 else "text", bold=True, tabular=True)


def columns(profile: str) -> tuple[Column, ...]:
    """Return the columns; natures speak the vocabulary of a year."""
    words, heads = labels.natures(profile), labels.columns(profile)

    def nature(item: MovementItem) -> Cell:
        row = item.movement
        return Cell(spoken(words[row.nature]) if row.nature in words else row.nature, "text2")

    right = Align.RIGHT
    return (
        Column(
            "day", QT_TRANSLATE_NOOP("budget", "Day"),
            lambda i: Cell(short_day(i.movement.happened_on), "text2", tabular=True), 13.5,
        ),
        Column("document", QT_TRANSLATE_NOOP("budget", "Document"), _document, 11, hidden_below=92),
        Column("line", QT_TRANSLATE_NOOP("budget", "Line"), lambda i: Cell(i.movement.line, "text2"), 9),
        Column("nature", QT_TRANSLATE_NOOP("budget", "Nature"), nature, 14, hidden_below=104),
        Column(
            "supplier", QT_TRANSLATE_NOOP("budget", "Supplier"), lambda i: Cell(i.movement.supplier), 17,
            hidden_below=118,
        ),
        Column("label", QT_TRANSLATE_NOOP("budget", "Label"), _label),
        Column("amount", QT_TRANSLATE_NOOP("budget", "Amount"), _amount, 13, align=right),
        Column("ae", heads["ae"], lambda i: _ledger(i.movement.ae_cents), 13, align=right, hidden_below=156),
        Column("cp", heads["cp"], lambda i: _ledger(i.movement.cp_cents), 13, align=right, hidden_below=172),
        Column("after", QT_TRANSLATE_NOOP("budget", "Available after"), _after, 14, align=right, hidden_below=72),
    )  # fmt: skip
