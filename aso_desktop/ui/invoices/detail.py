"""One invoice: what it says, what it is matched to and why, its clock, its file; the next step as a button."""

from collections.abc import Sequence
from datetime import date
from typing import Any, Final, NamedTuple
from uuid import UUID

from PySide6.QtCore import Signal

from aso_desktop.core.i18n import QT_TRANSLATE_NOOP, Text
from aso_desktop.services.budget.listing import queries as listing
from aso_desktop.services.budget.listing.queries import CommitmentRow
from aso_desktop.services.invoices import labels, queries
from aso_desktop.services.invoices.delay import starts_on
from aso_desktop.services.invoices.findings import words as finding_words
from aso_desktop.services.invoices.matches.queries import missing
from aso_desktop.services.invoices.matching import Option
from aso_desktop.services.invoices.queries import LineRow, MatchRow, VatRow
from aso_desktop.ui.invoices.paper import Paper, PaperView
from aso_desktop.ui.invoices.source import STILL, TO_MATCH, InvoiceItem
from aso_desktop.ui.kit.amounts import money, short_day
from aso_desktop.ui.kit.language import spoken
from aso_desktop.ui.kit.panel import PanelContext
from aso_desktop.ui.kit.widgets.basics import Button, Words, column, scrolled
from aso_desktop.ui.kit.widgets.buttons_grid import ButtonsGrid
from aso_desktop.ui.kit.widgets.lines import Line, LinesPage
from aso_desktop.ui.kit.widgets.panes import Facts, PreviewFrame

NEXT: Final = {
    "held": "release", "proposed": "match", "automatic": "match", "none": "match", "matched": "certify",
    "verified": "order", "ordered": "pay", "interrupted": "resume",
}  # fmt: skip
"""Stage → the command of the next step."""
NEXT_WORDS: Final[dict[str, tuple[Text, str]]] = {
    "release": (QT_TRANSLATE_NOOP("invoices", "Release…"), "L"),
    "match": (QT_TRANSLATE_NOOP("invoices", "Match…"), "R"),
    "increase": (QT_TRANSLATE_NOOP("invoices", "Increase the commitment…"), "G"),
    "certify": (QT_TRANSLATE_NOOP("invoices", "Certify…"), "S"),
    "order": (QT_TRANSLATE_NOOP("invoices", "Order…"), "D"),
    "pay": (QT_TRANSLATE_NOOP("invoices", "Note the payment…"), "P"),
    "resume": (QT_TRANSLATE_NOOP("invoices", "Resume…"), "C"),
}
_POINTS: Final = QT_TRANSLATE_NOOP("invoices", "{points} points")
_UNKNOWN: Final = QT_TRANSLATE_NOOP("invoices", "Keep the rate of the half-year of {day} first")


class Known(NamedTuple):
    """What was read of an invoice: its ties, its lines, its tax, and the commitments it is or may be tied to."""

    matches: Sequence[MatchRow]
    lines: Sequence[LineRow]
    vat: Sequence[VatRow]
    commitments: dict[UUID, CommitmentRow]
    missing_cents: int
    """By how much the invoice exceeds the commitments it is tied to, or those of the best proposal."""


def read_known(db: Any, item: InvoiceItem) -> Known:
    """Return what an invoice is made of and tied to."""
    ties = queries.matches(db, item.invoice.id)
    options = item.decision.options if item.decision else ()
    wanted = {tie.commitment_id for tie in ties} | {key for option in options for key, _ in option.parts}
    found = {key: row for key in wanted if (row := listing.commitment(db, key)) is not None}
    live = [(tie.commitment_id, tie.amount_cents) for tie in ties if not tie.undone_reason]
    parts = live or (options[0].parts if options else ())
    short = missing(db, parts, is_tied=bool(live)) if item.stage in (*TO_MATCH, "matched") else {}
    lines, tax = queries.lines_of(db, item.invoice.id), queries.vat_of(db, item.invoice.id)
    return Known(ties, lines, tax, found, sum(short.values()))


class InvoiceDetail(PreviewFrame):
    """The preview of an invoice."""

    option_opened = Signal(object)
    """An `Option` to confirm."""
    commitment_opened = Signal(object)

    def __init__(self, context: PanelContext) -> None:
        super().__init__("")
        self.setAccessibleName(self.tr("Invoice"))
        self._context = context
        self.item: InvoiceItem | None = None
        self.missing_cents = 0
        self._title, self._remark = Words("", 15, bold=True, wrap=True), Words("", 12.5, ink="warning", wrap=True)
        self.next = Button("", "arrow-right")
        self.undo = Button(self.tr("Undo the match…"), "undo-2", tip="U")
        self.interrupt = Button(self.tr("Interrupt…"), "pause", tip="I")
        self._buttons = ButtonsGrid((self.next, self.undo, self.interrupt))
        self.facts, self.clock = Facts(), Facts()
        self.matching = LinesPage(self.tr("Matching"), self.tr("No commitment looks like this invoice: press R."))
        self.matching.opened.connect(self._on_opened)
        self.lines = LinesPage(self.tr("Lines"), self.tr("The lines of this invoice are not known."))
        self.paper = PaperView(context)
        self._build()
        self.show_invoice(None, context.clock.today())

    def show_invoice(self, item: InvoiceItem | None, today: date) -> None:
        """Show an invoice as of a day, and ask for what it is tied to."""
        self.item, self.missing_cents = item, 0
        self._show_buttons(item)
        if item is None:
            self._title.say(self.tr("No invoice is chosen."))
            self._remark.hide()
            for facts in (self.facts, self.clock):
                facts.show_facts(())
            self.matching.fill(())
            self.lines.fill(())
            self.paper.show_paper(None)
            return
        row = item.invoice
        self._title.say(f"{row.supplier or '–'} · {row.number}")
        self._show_remarks(item)
        self.facts.show_facts(self._told(item))
        self.clock.show_facts(self._clock_facts(item, today))
        self.paper.show_paper(Paper(row.file_name, row.blob) if row.blob else None)
        self._context.runner.read(self, "known", lambda db: read_known(db, item), self._on_known)

    def option(self) -> Option | None:
        """Return the way to match that is in front, or the best one."""
        chosen = self.matching.current()
        if isinstance(chosen, Option):
            return chosen
        decision = self.item.decision if self.item else None
        return decision.options[0] if decision and decision.options else None

    def _build(self) -> None:
        self.top.addWidget(self._title)
        self.top.addWidget(self._remark)
        self.top.addWidget(self._buttons)
        margins = (16, 10, 14, 8)
        self.add_page(self.tr("Facts"), scrolled(column(self.facts, None, margins=margins, kind="panel")))
        self.add_page(self.tr("Matching"), self.matching)
        self.add_page(self.tr("Delay"), scrolled(column(self.clock, None, margins=margins, kind="panel")))
        self.add_page(self.tr("Lines"), self.lines)
        self.add_page(self.tr("File"), self.paper)

    @property
    def act(self) -> str:
        """Return the command of the next step; empty when there is none."""
        if self.item is None:
            return ""
        return "increase" if self.missing_cents else NEXT.get(self.item.stage, "")

    def _show_remarks(self, item: InvoiceItem) -> None:
        told = [spoken(finding_words(finding)) for finding in item.invoice.findings]
        if self.missing_cents:
            more = self.tr("{amount} more than is left of its commitment: increase it, or match the invoice elsewhere.")
            told.append(more.format(amount=money(self.missing_cents)))
        self._remark.say(" ".join(told))
        self._remark.setVisible(bool(told))

    def _show_buttons(self, item: InvoiceItem | None) -> None:
        act = self.act
        if act:
            words, key = NEXT_WORDS[act]
            self.next.say(spoken(words))
            self.next.setToolTip(key)
        is_tied = item is not None and item.stage in ("matched", "settled")
        may_stop = item is not None and item.stage in ("matched", "verified") and _may_interrupt(item)
        wanted = ((self.next, bool(act)), (self.undo, is_tied), (self.interrupt, may_stop))
        self._buttons.show_only([button for button, shown in wanted if shown])

    def _told(self, item: InvoiceItem) -> Sequence[tuple[str, str, str]]:
        row, delay = item.invoice, item.delay
        how = labels.RECEIPTS.get(delay.request.received_how) if delay else None
        return (
            (self.tr("State"), spoken(labels.STAGES[item.stage]), ""),
            (self.tr("Because"), row.state_reason, ""),
            (self.tr("Kind"), spoken(labels.KINDS[row.kind]), ""),
            (self.tr("Total with tax"), money(row.gross_cents), ""),
            (self.tr("Without tax"), money(row.net_cents), ""),
            (self.tr("Tax"), money(row.vat_cents), ""),
            (self.tr("Dated"), short_day(row.issued_on), ""),
            (self.tr("Received"), short_day(row.received_on), ""),
            (self.tr("Known by"), spoken(how) if how else "", ""),
            (self.tr("Pay by, it says"), short_day(row.due_on), ""),
            (self.tr("Order"), row.order_number, ""),
            (self.tr("Contract"), row.contract, ""),
            (self.tr("Takes back"), row.reference, ""),
            (self.tr("File"), row.file_name, ""),
        )

    def _clock_facts(self, item: InvoiceItem, today: date) -> Sequence[tuple[str, str, str]]:
        del today
        delay = item.delay
        if delay is None:
            return ((self.tr("Delay"), self.tr("A credit note has none."), "text2"),)
        request, cost, begun = delay.request, delay.cost, starts_on(delay.request)
        interest = ""
        if cost is not None:
            unknown = spoken(_UNKNOWN.format(day=_day(cost.half_year)))
            interest = unknown if cost.interest_cents is None else money(cost.interest_cents)
        return (
            (self.tr("State"), spoken(labels.CLOCKS[delay.state]), "danger" if item.is_late else ""),
            (self.tr("Begins"), _day(begun), ""),
            (self.tr("Lasts"), spoken(labels.DELAYS[request.delay_days]), ""),
            (self.tr("Service certified"), _day(request.verified_on), ""),
            (self.tr("Interrupted"), _day(request.interrupted_on), ""),
            (self.tr("For"), delay.interruption_reason, ""),
            (self.tr("Resumed"), _day(request.resumed_on), ""),
            (self.tr("To be paid by"), _day(delay.due_on) if delay.due_on else spoken(STILL), ""),
            (self.tr("Ordered"), _day(request.ordered_on), ""),
            (self.tr("Paid on"), _day(request.paid_on), ""),
            (self.tr("Days late"), str(delay.late_days) if delay.late_days else "", "danger"),
            (self.tr("Interest owed"), interest, "danger" if interest else ""),
            (self.tr("Indemnity owed"), money(cost.flat_cents) if cost else "", "danger"),
            (self.tr("Both to be paid by"), _day(cost.settle_by) if cost else "", ""),
        )

    def _on_known(self, known: Known) -> None:
        if self.item is not None and known.missing_cents:
            self.missing_cents = known.missing_cents
            self._show_buttons(self.item)
            self._show_remarks(self.item)
        live = [tie for tie in known.matches if not tie.undone_reason]
        options = self.item.decision.options if self.item and self.item.decision and not live else ()
        told = [self._tie_line(tie, known) for tie in live] + [self._option_line(one, known) for one in options]
        told += [self._undone_line(tie, known) for tie in known.matches if tie.undone_reason]
        self.matching.fill(told)
        self.lines.fill([_line_of(line) for line in known.lines] + [self._vat_line(group) for group in known.vat])

    def _tie_line(self, tie: MatchRow, known: Known) -> Line:
        decision = spoken(labels.DECISIONS.get(tie.decision, labels.DECISIONS["confirmed"]))
        head = f"{_commitment_words(known, tie.commitment_id)} · {money(tie.amount_cents)}"
        score = f" · {spoken(_POINTS.format(points=tie.score))}" if tie.reasons else ""
        return Line(f"{head}\n{decision}{score}{_reasons(tie.reasons)}", tie.commitment_id, "link", "ok")

    def _option_line(self, option: Option, known: Known) -> Line:
        parts = " + ".join(f"{_commitment_words(known, key)} · {money(cents)}" for key, cents in option.parts)
        score = spoken(_POINTS.format(points=option.score))
        ink = "text2" if option.fits else "warning"
        return Line(f"{parts}\n{score}{_reasons(option.reasons)}", option, "circle-dashed", ink)

    def _undone_line(self, tie: MatchRow, known: Known) -> Line:
        words = self.tr("Undone: {reason}").format(reason=tie.undone_reason)
        return Line(f"{_commitment_words(known, tie.commitment_id)}\n{words}", tie.commitment_id, "undo-2", "text3")

    def _vat_line(self, group: VatRow) -> Line:
        words = self.tr("Tax at {rate}% of {base}: {tax}")
        told = {"rate": group.rate, "base": money(group.base_cents), "tax": money(group.vat_cents)}
        return Line(words.format(**told), None, "landmark")

    def _on_opened(self, row: object) -> None:
        if isinstance(row, Option):
            self.option_opened.emit(row)
        elif isinstance(row, UUID):
            self.commitment_opened.emit(row)


def _may_interrupt(item: InvoiceItem) -> bool:
    return item.delay is not None and item.delay.request.interrupted_on is None


def _commitment_words(known: Known, key: UUID) -> str:
    found = known.commitments.get(key)
    return " ".join(filter(None, (found.number, found.subject))) if found else "–"


def _reasons(reasons: Sequence[tuple[str, int]]) -> str:
    told = (f"{spoken(labels.REASONS[code])} ({points:+d})" for code, points in reasons if code in labels.REASONS)
    words = ", ".join(told)
    return f" · {words}" if words else ""


def _line_of(line: LineRow) -> Line:
    times = f"{line.quantity} × {line.price}" if line.quantity and line.price not in ("", "0") else ""
    return Line("\n".join(filter(None, (f"{line.label} · {money(line.net_cents)}", times))), None, "list")


def _day(day: date | None) -> str:
    return short_day(day.isoformat()) if day else ""
