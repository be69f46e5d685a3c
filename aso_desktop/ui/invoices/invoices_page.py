"""The invoices: the list with its clocks, the one in front beside it; files dropped here are received."""

from collections.abc import Callable, Sequence
from datetime import date
from typing import Final
from uuid import UUID

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget
from typing_extensions import override

from aso_desktop.services.invoices.payments.figures import figures_words
from aso_desktop.ui.invoices.acts import InvoiceActs
from aso_desktop.ui.invoices.detail import InvoiceDetail
from aso_desktop.ui.invoices.source import COLUMNS, Inbox, InvoiceItem, of_view, read_inbox
from aso_desktop.ui.kit.held_rows import HeldRows
from aso_desktop.ui.kit.item_models import ListModel
from aso_desktop.ui.kit.panel import PanelContext
from aso_desktop.ui.kit.theme import theme
from aso_desktop.ui.kit.widgets.basics import Words, column, row
from aso_desktop.ui.kit.widgets.chips_bar import ChipsBar
from aso_desktop.ui.kit.widgets.chips_bar import View as Chip
from aso_desktop.ui.kit.widgets.notices import EmptyState
from aso_desktop.ui.kit.widgets.panes import ListAndPreview
from aso_desktop.ui.kit.widgets.table_view import TableView

FIGURES_FROM: Final = 400
"""Reference height from which the figures stand under the list; below it they would take the place of lines."""
VIEWS: Final = ("todo", "late", "soon", "held", "match", "pay", "all")


class InvoicesPage(QWidget):
    """List and preview."""

    counted = Signal()
    receive_asked = Signal()

    def __init__(self, context: PanelContext) -> None:
        super().__init__()
        self._context = context
        self._inbox: Inbox | None = None
        self._only, self._text = VIEWS[0], ""
        self._source = HeldRows()
        self.model = ListModel(self._source, COLUMNS, context.runner, self)
        self.table = TableView(self.model, self.tr("Invoices"))
        self.bar = ChipsBar(self.tr("Invoices"))
        self.detail = InvoiceDetail(context)
        self.acts = InvoiceActs(context, self, self.item, self.detail)
        self.said = Words("", 12, ink="text2", wrap=True)
        self.empty = EmptyState(icon="receipt-text")
        self._build()
        self._connect()

    def reload(self) -> None:
        """Read everything again, behind the pages."""
        today = self._today()
        self._context.runner.read(self, "inbox", lambda db: read_inbox(db, today), self._on_read, slow=True)

    def search(self, typed: str) -> None:
        """Look for invoices by number, supplier or order."""
        self._text = typed
        self._show(is_new=True)

    def show_view(self, only: str) -> None:
        """Show a view of the list."""
        self.bar.chips.choose(only)
        self._on_chosen(only)

    def item(self) -> InvoiceItem | None:
        """Return the invoice in front, as it was read last."""
        row = self.table.current_row()
        if not isinstance(row, InvoiceItem):
            return None
        return next((item for item in self._source.items if item.local_id == row.local_id), row)

    def bring(self, invoice_id: UUID) -> bool:
        """Put an invoice in front, out of any view that would hide it; False until it is read and listed."""
        found = next((item for item in self._source.items if item.invoice.id == invoice_id), None)
        if found is not None:
            return self.table.select_id(found.local_id)
        if self._inbox and any(item.invoice.id == invoice_id for item in self._inbox.items):
            self.show_view("all")
        return False

    def panes(self) -> Sequence[QWidget]:
        """Return the panes in reading order."""
        return (self.table, self.detail, self.bar.chips)

    def handlers(self) -> dict[str, Callable[[], object]]:
        """Return what the commands of the list do."""
        return self.acts.handlers()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._foot.setVisible(self.height() >= theme().px(FIGURES_FROM))

    # --- inside ------------------------------------------------------------------------------------------------

    def _build(self) -> None:
        self._make_views()
        self.said.setMinimumHeight(2 * self.said.fontMetrics().lineSpacing())
        self._stack = QStackedWidget()
        self._stack.addWidget(self.table)
        self._stack.addWidget(self.empty)
        self._foot = row(self.said, margins=(16, 5, 16, 6), kind="bar")
        self._foot.box.setStretch(0, 1)
        left = column(self.bar, self._stack, self._foot, gap=0, kind="panel")
        left.box.setStretch(1, 1)
        self.split = ListAndPreview(left, self.detail, "invoices")
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(self.split)

    def _connect(self) -> None:
        self.table.current_changed.connect(lambda _row: self.detail.show_invoice(self.item(), self._today()))
        self.table.opened.connect(lambda _row: self.acts.go_on())
        self.model.count_changed.connect(self._on_counted)
        self.bar.chips.chosen.connect(self._on_chosen)
        self.empty.asked.connect(self.receive_asked)
        self.detail.option_opened.connect(self.acts.confirm)
        self.detail.next.clicked.connect(self.acts.go_on)
        self.detail.undo.clicked.connect(self.acts.ask_unmatch)
        self.detail.interrupt.clicked.connect(self.acts.ask_interrupt)

    def _on_read(self, inbox: Inbox) -> None:
        is_new = self._inbox is None
        self._inbox = inbox
        self.said.say(figures_words(inbox.figures, QCoreApplication.translate))
        self._count_views(inbox)
        self._show(is_new=is_new)
        self.detail.show_invoice(self.item(), self._today())

    def _show(self, *, is_new: bool) -> None:
        items = self._inbox.items if self._inbox else ()
        self._source.items = of_view(items, self._only, self._text, self._today())
        if is_new:
            self.model.open((self._only, self._text))
        else:
            self.model.reload()

    def _make_views(self) -> None:
        words = {
            "todo": self.tr("To do"), "late": self.tr("Late"), "soon": self.tr("Soon late"), "held": self.tr("Held"),
            "match": self.tr("To match"), "pay": self.tr("To certify and pay"), "all": self.tr("All"),
        }  # fmt: skip
        self.bar.chips.set_views([Chip(only, words[only]) for only in VIEWS], self._only)

    def _count_views(self, inbox: Inbox) -> None:
        for only in VIEWS:
            self.bar.chips.set_figure(only, len(of_view(inbox.items, only, "", self._today())))

    def _on_chosen(self, only: str) -> None:
        self._only = only
        self._show(is_new=True)

    def _on_counted(self, count: int) -> None:
        if not count:
            is_bare = self._inbox is not None and not self._inbox.items
            words = self.tr("Drop Factur-X, CII or UBL invoices here.") if is_bare else self.tr("No invoice here.")
            self.empty.say(words, self.tr("Receive invoice files…"))
            self.detail.show_invoice(None, self._today())
        self._stack.setCurrentIndex(0 if count else 1)
        self.counted.emit()

    def _today(self) -> date:
        return self._context.clock.today()
