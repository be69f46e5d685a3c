"""The commitments of a year, read page by page, and how their cells look."""

from collections.abc import Iterable, Sequence
from typing import Any, Final, NamedTuple
from uuid import UUID

from aso_desktop.core.i18n import QT_TRANSLATE_NOOP
from aso_desktop.services.budget import labels
from aso_desktop.services.budget.listing import queries
from aso_desktop.services.budget.listing.queries import CommitmentRow
from aso_desktop.ui.kit.amounts import money, short_day
from aso_desktop.ui.kit.cells import Align, Cell, Column, Sort
from aso_desktop.ui.kit.language import spoken

CHIPS: Final = {"provisional": "warning", "paid": "ok", "withdrawn": "mute", "notified": "info"}


class CommitmentsView(NamedTuple):
    """Which commitments: of a year, or every one with something left to pay (`open`), with a text."""

    year_id: UUID | None
    only: str = "all"
    text: str = ""


class CommitmentItem(NamedTuple):
    """A line of the list."""

    local_id: int
    commitment: CommitmentRow


class CommitmentSource:
    """Pages of commitments."""

    def first_page(self, db: Any, view: CommitmentsView, sort: Sort, limit: int) -> Sequence[CommitmentItem]:
        """Return the newest."""
        return self.rows(db, list(self.ids(db, view, sort))[:limit])

    def count(self, db: Any, view: CommitmentsView) -> int | None:
        """Return how many there are."""
        return len(list(self.ids(db, view, Sort())))

    def ids(self, db: Any, view: CommitmentsView, sort: Sort) -> Iterable[int]:
        """Return every place, newest first."""
        del sort
        if view.year_id is None:
            return []
        return queries.commitment_places(db, view.year_id, view.text, is_open=view.only == "open")

    def rows(self, db: Any, ids: Sequence[int]) -> Sequence[CommitmentItem]:
        """Return the commitments at these places."""
        return [CommitmentItem(row.local_id, row) for row in queries.commitment_rows(db, ids)] if ids else []


def _state(item: CommitmentItem) -> Cell:
    state = item.commitment.state
    words = spoken(labels.STATES[state])
    return Cell(words, chip=CHIPS[state]) if state in CHIPS else Cell(words, "text3", small=True)


def _money(name: str) -> Any:
    return lambda item: Cell(money(getattr(item.commitment, name)), "text2", tabular=True)


def _outstanding(item: CommitmentItem) -> Cell:
    return Cell(money(item.commitment.outstanding_cents), bold=True, tabular=True)


_RIGHT: Final = Align.RIGHT
COLUMNS: Final = (
    Column(
        "day", QT_TRANSLATE_NOOP("budget", "Day"),
        lambda i: Cell(short_day(i.commitment.committed_on), "text2", tabular=True), 13.5, hidden_below=130,
    ),
    Column(
        "number", QT_TRANSLATE_NOOP("budget", "Number"),
        lambda i: Cell(i.commitment.number or "–", "text2", tabular=True), 13,
    ),
    Column("line", QT_TRANSLATE_NOOP("budget", "Line"), lambda i: Cell(i.commitment.line, "text2"), 9),
    Column("supplier", QT_TRANSLATE_NOOP("budget", "Supplier"), lambda i: Cell(i.commitment.supplier), 20,
           hidden_below=104),
    Column("subject", QT_TRANSLATE_NOOP("budget", "Subject"), lambda i: Cell(i.commitment.subject)),
    Column("committed", QT_TRANSLATE_NOOP("budget", "Committed"), _money("net_cents"), 14, align=_RIGHT),
    Column("verified", QT_TRANSLATE_NOOP("budget", "Verified"), _money("verified_cents"), 14, align=_RIGHT,
           hidden_below=186),
    Column("paid", QT_TRANSLATE_NOOP("budget", "Paid"), _money("paid_cents"), 14, align=_RIGHT, hidden_below=168),
    Column("outstanding", QT_TRANSLATE_NOOP("budget", "Left to pay"), _outstanding, 14, align=_RIGHT,
           hidden_below=70),
    Column("state", QT_TRANSLATE_NOOP("budget", "State"), _state, 14, hidden_below=84),
)  # fmt: skip
