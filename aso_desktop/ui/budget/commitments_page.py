"""The commitments: the list, and the life of the one in front with its steps."""

from collections.abc import Callable, Sequence
from typing import Any, NamedTuple
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from aso_desktop.services.budget import labels
from aso_desktop.services.budget.listing import queries
from aso_desktop.services.budget.listing.queries import CommitmentRow, MovementRow, View
from aso_desktop.services.budget.queries import YearRow
from aso_desktop.ui.budget.commitment_acts import CommitmentActs
from aso_desktop.ui.budget.commitments_source import COLUMNS, CommitmentItem, CommitmentSource, CommitmentsView
from aso_desktop.ui.budget.desk import LedgerDesk
from aso_desktop.ui.budget.movement_detail import commitment_facts
from aso_desktop.ui.kit.amounts import money, short_day
from aso_desktop.ui.kit.cells import Sort
from aso_desktop.ui.kit.item_models import ListModel
from aso_desktop.ui.kit.language import spoken
from aso_desktop.ui.kit.panel import PanelContext
from aso_desktop.ui.kit.widgets.basics import Button, Words, column, scrolled
from aso_desktop.ui.kit.widgets.buttons_grid import ButtonsGrid
from aso_desktop.ui.kit.widgets.chips_bar import ChipsBar
from aso_desktop.ui.kit.widgets.chips_bar import View as Chip
from aso_desktop.ui.kit.widgets.lines import Line, LinesPage
from aso_desktop.ui.kit.widgets.notices import EmptyState
from aso_desktop.ui.kit.widgets.panes import Facts, ListAndPreview, PreviewFrame
from aso_desktop.ui.kit.widgets.table_view import TableView


class _Life(NamedTuple):
    """A commitment, freshly read, and everything that happened to it, oldest first."""

    commitment: CommitmentRow | None
    movements: Sequence[MovementRow]


def _read(db: Any, commitment_id: UUID) -> _Life:
    found = queries.rows_of(db, View(commitment_id=commitment_id))
    return _Life(queries.commitment(db, commitment_id), tuple(reversed(found)))


class CommitmentDetail(PreviewFrame):
    """What stands of a commitment, the next step as a button, its movements."""

    movement_opened = Signal(object)
    """A `MovementRow` to take back."""

    def __init__(self, context: PanelContext) -> None:
        super().__init__("")
        self.setAccessibleName(self.tr("Commitment"))
        self._context = context
        self.profile = "state"
        self.commitment: CommitmentRow | None = None
        self._title, self._facts = Words("", 15, bold=True, wrap=True), Facts()
        self.verify = Button(self.tr("Service"), "check", tip="S")
        self.request = Button(self.tr("Request"), "receipt-text", tip="D")
        self.pay = Button(self.tr("Payment"), "wallet", tip="P")
        self.top.addWidget(self._title)
        self.top.addWidget(ButtonsGrid((self.verify, self.request, self.pay)))
        self.life = LinesPage(self.tr("Movements"), self.tr("Nothing was entered yet."))
        self.life.opened.connect(self.movement_opened)
        self.add_page(self.tr("Facts"), scrolled(column(self._facts, None, margins=(16, 10, 14, 8), kind="panel")))
        self.add_page(self.tr("Movements"), self.life)
        self.show_commitment(None)

    def show_commitment(self, found: CommitmentRow | None) -> None:
        """Show a commitment, and ask for its movements."""
        self.commitment = found
        self.verify.setEnabled(found is not None and found.verified_cents < found.net_cents)
        self.request.setEnabled(found is not None and found.requested_cents < found.verified_cents)
        self.pay.setEnabled(found is not None and found.paid_cents < found.requested_cents)
        if found is None:
            self._title.say(self.tr("No commitment is chosen."))
            self._facts.show_facts(())
            self.life.fill(())
            return
        self._title.say(found.subject)
        self._facts.show_facts(commitment_facts(found, self.profile))
        self._context.runner.read(self, "life", lambda db: _read(db, found.id), self._on_life)

    def _on_life(self, life: _Life) -> None:
        self.life.fill([self._line(movement) for movement in life.movements])

    def _line(self, found: MovementRow) -> Line:
        nature = spoken(labels.natures(self.profile)[found.nature])
        mark = labels.mark_of(found)
        parts = (short_day(found.happened_on), nature, money(found.amount_cents), spoken(mark) if mark else "")
        words = " · ".join(filter(None, parts))
        more = " · ".join(filter(None, (found.document, found.authority, found.reason, found.agent)))
        return Line(f"{words}\n{more}".strip(), found, "undo-2" if found.nature == "reversal" else "check")


class CommitmentsPage(QWidget):
    """List and preview."""

    counted = Signal()

    def __init__(self, context: PanelContext, desk: LedgerDesk) -> None:
        super().__init__()
        self.desk = desk
        self.view = CommitmentsView(None)
        self.model = ListModel(CommitmentSource(), COLUMNS, context.runner, self)
        self.table = TableView(self.model, self.tr("Commitments"))
        self.bar = ChipsBar(self.tr("Commitments"))
        self.detail = CommitmentDetail(context)
        self.acts = CommitmentActs(desk, self.commitment)
        self.empty = EmptyState(self.tr("No commitment here."), self.tr("New entry"), "receipt-text")
        self._context = context
        self._build()
        self._connect()

    def show_year(self, year: YearRow | None) -> None:
        """Show the commitments of a year."""
        self.detail.profile = year.profile if year else "state"
        self._open(CommitmentsView(year.id if year else None, self.view.only))

    def reload(self) -> None:
        """Read again."""
        self.model.reload()
        self.detail.show_commitment(self.commitment())

    def search(self, typed: str) -> None:
        """Look for commitments by number, subject or supplier."""
        self._open(self.view._replace(text=typed))

    def row_count(self) -> int:
        """Return how many commitments are listed."""
        return self.model.rowCount()

    def commitment(self) -> CommitmentRow | None:
        """Return the commitment in front."""
        found = self.table.current_row()
        return found.commitment if isinstance(found, CommitmentItem) else None

    def show_commitment(self, commitment_id: UUID) -> None:
        """Put a commitment in front, whatever its year."""

        def show(found: CommitmentRow | None) -> None:
            if found is not None and not self.table.select_id(found.local_id):
                self.detail.show_commitment(found)

        self._context.runner.read(self, "wanted", lambda db: queries.commitment(db, commitment_id), show)

    def panes(self) -> Sequence[QWidget]:
        """Return the panes in reading order."""
        return (self.table, self.detail)

    def handlers(self) -> dict[str, Callable[[], object]]:
        """Return what the commands of the list do."""
        return self.acts.handlers()

    def _build(self) -> None:
        chips = (Chip("all", self.tr("Of the year")), Chip("open", self.tr("Left to pay, every year")))
        self.bar.chips.set_views(chips, "all")
        self._stack = QStackedWidget()
        self._stack.addWidget(self.table)
        self._stack.addWidget(self.empty)
        left = column(self.bar, self._stack, gap=0, kind="panel")
        left.box.setStretch(1, 1)
        self.split = ListAndPreview(left, self.detail, "commitments")
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(self.split)

    def _connect(self) -> None:
        self.table.current_changed.connect(lambda _row: self.detail.show_commitment(self.commitment()))
        self.table.opened.connect(lambda _row: self.detail.tabs.choose(1))
        self.model.count_changed.connect(self._on_counted)
        self.bar.chips.chosen.connect(lambda key: self._open(self.view._replace(only=key)))
        self.detail.movement_opened.connect(self.desk.ask_reverse)
        handlers = self.acts.handlers()
        for button, name in (
            (self.detail.verify, "verify"),
            (self.detail.request, "request"),
            (self.detail.pay, "pay"),
        ):
            button.clicked.connect(handlers[f"budget.{name}"])

    def _open(self, view: CommitmentsView) -> None:
        self.view = view
        self.model.open(view, Sort())

    def _on_counted(self, count: int) -> None:
        self._stack.setCurrentIndex(0 if count else 1)
        self.counted.emit()
