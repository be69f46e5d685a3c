"""The invoices with their clocks and what would match them, read at once; and how their cells look."""

from collections.abc import Callable, Iterable, Sequence
from datetime import date, timedelta
from typing import Any, Final, NamedTuple

from aso_desktop.core.i18n import QT_TRANSLATE_NOOP
from aso_desktop.core.text import fold
from aso_desktop.services.invoices import labels, queries
from aso_desktop.services.invoices.matches import queries as matches
from aso_desktop.services.invoices.matching import Decision
from aso_desktop.services.invoices.payments import queries as payments
from aso_desktop.services.invoices.payments.figures import DelayFigures, delay_figures
from aso_desktop.services.invoices.payments.queries import DelayRow
from aso_desktop.services.invoices.queries import InvoiceRow
from aso_desktop.ui.kit.amounts import money, short_day
from aso_desktop.ui.kit.cells import Align, Cell, Column
from aso_desktop.ui.kit.language import spoken

SOON_DAYS: Final = 10
"""From how many days before its last one an invoice is pressing."""
OVER: Final = frozenset({"paid", "settled", "set_aside"})
TO_MATCH: Final = frozenset({"proposed", "automatic", "none"})
TO_PAY: Final = frozenset({"matched", "verified", "ordered", "interrupted"})
CHIPS: Final = {
    "held": "danger", "proposed": "info", "automatic": "info", "none": "warning", "interrupted": "mute", "paid": "ok",
    "settled": "ok", "set_aside": "mute",
}  # fmt: skip


class InvoiceItem(NamedTuple):
    """A line of the list: the invoice, its clock (none for a credit note), what would become of it."""

    local_id: int
    invoice: InvoiceRow
    delay: DelayRow | None
    decision: Decision | None

    @property
    def stage(self) -> str:
        """Return where the invoice is, a key of `labels.STAGES`."""
        row, delay = self.invoice, self.delay
        if row.state != "received":
            return row.state
        if delay is not None and delay.request.paid_on is not None:
            return "paid"
        if not row.matched_cents:
            return self.decision.kind if self.decision is not None else "none"
        return "settled" if delay is None else _of_clock(delay)

    @property
    def is_late(self) -> bool:
        """Say whether it should have been paid."""
        return self.delay is not None and self.delay.late_days > 0 and self.delay.request.paid_on is None


def _of_clock(delay: DelayRow) -> str:
    if delay.state == "interrupted":
        return "interrupted"
    if delay.request.ordered_on is not None:
        return "ordered"
    return "verified" if delay.request.verified_on is not None else "matched"


class Inbox(NamedTuple):
    """Every invoice, and what their delays come to."""

    items: Sequence[InvoiceItem]
    figures: DelayFigures


def read_inbox(db: Any, today: date) -> Inbox:
    """Return the invoices as of a day, the latest first."""
    rows = payments.requests(db, today)
    delays = {row.invoice_id: row for row in rows}
    decisions = matches.proposals(db)
    items = [InvoiceItem(row.local_id, row, delays.get(row.id), decisions.get(row.id)) for row in queries.invoices(db)]
    return Inbox(items, delay_figures(rows))


def is_soon(item: InvoiceItem, today: date) -> bool:
    """Say whether an invoice will be late within a few days unless it is paid."""
    delay = item.delay
    if delay is None or delay.due_on is None or item.stage in OVER or item.is_late:
        return False
    return delay.due_on <= today + timedelta(days=SOON_DAYS)


def of_view(items: Iterable[InvoiceItem], only: str, text: str, today: date) -> list[InvoiceItem]:
    """Return the invoices of a view (`todo`, `held`, `match`, `pay`, `late`, `soon`, `all`) that hold a text."""
    wanted: dict[str, Callable[[InvoiceItem], bool]] = {
        "todo": lambda item: item.stage not in OVER,
        "held": lambda item: item.stage == "held",
        "match": lambda item: item.stage in TO_MATCH,
        "pay": lambda item: item.stage in TO_PAY,
        "late": lambda item: item.is_late,
        "soon": lambda item: is_soon(item, today),
        "all": lambda _item: True,
    }
    words = fold(text).split()
    return [item for item in items if wanted[only](item) and all(word in _said(item) for word in words)]


def _said(item: InvoiceItem) -> str:
    row = item.invoice
    return fold(f"{row.number} {row.supplier} {row.order_number} {row.contract} {row.file_name}")


_LATE: Final = QT_TRANSLATE_NOOP("invoices", "{days} days late")
_LATE_ONE: Final = QT_TRANSLATE_NOOP("invoices", "1 day late")
STILL: Final = QT_TRANSLATE_NOOP("invoices", "Stands still")


def _due(item: InvoiceItem) -> Cell:
    delay = item.delay
    if delay is None or item.stage in ("set_aside", "held"):
        return Cell()
    if delay.due_on is None:
        return Cell(spoken(STILL), "text3", small=True)
    day = short_day(delay.due_on.isoformat())
    if delay.late_days and delay.request.paid_on is None:
        words = spoken(_LATE_ONE if delay.late_days == 1 else _LATE.format(days=delay.late_days))
        return Cell(words, chip="danger", words=f"{day}, {words}")
    return Cell(day, "text3" if item.stage in OVER else "text2", tabular=True)


def _stage(item: InvoiceItem) -> Cell:
    words, stage = spoken(labels.STAGES[item.stage]), item.stage
    return Cell(words, chip=CHIPS[stage]) if stage in CHIPS else Cell(words, "text2")


def _number(item: InvoiceItem) -> Cell:
    return Cell(item.invoice.number, "text", bold=item.stage not in OVER)


def _supplier(item: InvoiceItem) -> Cell:
    found = bool(item.invoice.findings) and item.stage not in OVER
    return Cell(item.invoice.supplier or "–", tail_icon="triangle-alert" if found else "")


COLUMNS: Final = (
    Column(
        "received", QT_TRANSLATE_NOOP("invoices", "Received"),
        lambda i: Cell(short_day(i.invoice.received_on), "text2", tabular=True), 13, hidden_below=100,
    ),
    Column("number", QT_TRANSLATE_NOOP("invoices", "Invoice"), _number, 15),
    Column("supplier", QT_TRANSLATE_NOOP("invoices", "Supplier"), _supplier),
    Column(
        "order", QT_TRANSLATE_NOOP("invoices", "Order"),
        lambda i: Cell(i.invoice.order_number or "–", "text2", tabular=True), 14, hidden_below=136,
    ),
    Column(
        "gross", QT_TRANSLATE_NOOP("invoices", "Total"),
        lambda i: Cell(money(i.invoice.gross_cents), bold=True, tabular=True), 14, align=Align.RIGHT,
    ),
    Column("due", QT_TRANSLATE_NOOP("invoices", "To be paid by"), _due, 17, hidden_below=84),
    Column("stage", QT_TRANSLATE_NOOP("invoices", "State"), _stage, 18),
)  # fmt: skip
