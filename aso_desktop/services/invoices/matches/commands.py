"""Books and undoes matches: a row that says why, and a movement of the ledger that counts the invoice."""

import json
from collections.abc import Sequence
from uuid import UUID

from aso_desktop.core.changes import Changes
from aso_desktop.core.errors import UserError
from aso_desktop.core.i18n import QT_TRANSLATE_NOOP, Text
from aso_desktop.core.ledger import UNDONE, Nature
from aso_desktop.core.progress import Progress, silent
from aso_desktop.models.budget import Movement
from aso_desktop.models.invoices import Invoice, InvoiceMatch
from aso_desktop.models.rules import given_reason
from aso_desktop.services.budget.entries import book_reversal, book_step
from aso_desktop.services.budget.values import Late, StepInput
from aso_desktop.services.invoices.matches import queries
from aso_desktop.services.invoices.matching import AUTOMATIC, Decision, Option, decide
from aso_desktop.services.invoices.queries import MatchRow, matches
from aso_desktop.services.invoices.settling.commands import Settlement, check_untouched, reverse
from aso_desktop.services.invoices.values import Matched
from aso_desktop.store.unit_of_work import UnitOfWork, Work

CONFIRMED = "confirmed"
_MATCH: Text = QT_TRANSLATE_NOOP("invoices", "Match the invoice {number}")
_INCREASE: Text = QT_TRANSLATE_NOOP("invoices", "Increase the commitment to the invoice {number}")
_NO_UNDO = Late(reason=UNDONE)


class MatchService:
    """Ties invoices to commitments, by itself where it is sure, as it is told otherwise."""

    def __init__(self, unit_of_work: UnitOfWork) -> None:
        """Know where writes go."""
        self._unit_of_work = unit_of_work

    def match_all(self, progress: Progress = silent) -> list[Matched]:
        """Decide on every waiting invoice in the order they came; book those that are sure, one write each."""
        with self._unit_of_work.reading() as work:
            open_, waiting = queries.open_commitments(work.connection), queries.waiting(work.connection)
        done: list[Matched] = []
        for number, (invoice_id, facts) in enumerate(waiting.items()):
            progress(number, len(waiting), facts.number)
            decision = decide(facts, open_)
            if decision.kind == AUTOMATIC:
                best = decision.options[0]
                self._book(invoice_id, best, AUTOMATIC)
                for commitment, cents in best.parts:
                    open_.take(commitment, cents)
            done.append(_told(invoice_id, facts.number, decision))
        return done

    def confirm(self, invoice_id: UUID, option: Option) -> Changes:
        """Tie an invoice as a proposal says."""
        return self._book(invoice_id, option, CONFIRMED)

    def match(self, invoice_id: UUID, parts: Sequence[tuple[UUID, int]]) -> Changes:
        """Tie an invoice to commitments of one's own choice: (commitment, cents), which add up to the invoice."""
        option = Option(tuple(parts), 0, (), fits=True)
        return self._book(invoice_id, option, CONFIRMED)

    def increase(self, invoice_id: UUID, option: Option | None, given: Settlement) -> Changes:
        """Increase commitments by what an invoice exceeds them, and tie it as `option` says unless it is tied."""
        with self._unit_of_work("increase_to_invoice", _INCREASE, undoable=False) as work:
            invoice = work.get(Invoice, invoice_id)
            work.words = _INCREASE.format(number=invoice.number)
            raised = _raise(work, invoice, option, given)
            if option is not None:
                tie(work, invoice, option, CONFIRMED)
            work.subject = invoice_id
        work.inverse = lambda: self._lower(invoice_id, raised, is_tied_by_it=option is not None)
        return work.changes()

    def unmatch(self, invoice_id: UUID, reason: str) -> Changes:
        """Undo what ties an invoice, with the reason: each movement is reversed, nothing is erased."""
        why = given_reason(reason)
        title = QT_TRANSLATE_NOOP("invoices", "Undo the match")
        with self._unit_of_work("unmatch_invoice", title, undoable=False) as work:
            found = [row for row in matches(work.connection, invoice_id) if not row.undone_reason]
            if not found:
                raise UserError(QT_TRANSLATE_NOOP("invoices", "This invoice is not matched."))
            _untie(work, invoice_id, found, why)
            work.subject = invoice_id
        option = Option(
            tuple((row.commitment_id, row.amount_cents) for row in found), found[0].score, found[0].reasons, fits=True
        )
        work.inverse = lambda: self._book(invoice_id, option, found[0].decision)
        return work.changes()

    def _lower(self, invoice_id: UUID, raised: Sequence[UUID], *, is_tied_by_it: bool) -> Changes:
        with self._unit_of_work("unmatch_invoice", _INCREASE, undoable=False) as work:
            work.words = _INCREASE.format(number=work.get(Invoice, invoice_id).number)
            if is_tied_by_it:
                live = [row for row in matches(work.connection, invoice_id) if not row.undone_reason]
                _untie(work, invoice_id, live, UNDONE)
            reverse(work, raised, UNDONE)
            work.subject = invoice_id
        return work.changes()

    def _book(self, invoice_id: UUID, option: Option, decision: str) -> Changes:
        with self._unit_of_work("match_invoice", _MATCH, undoable=False) as work:
            invoice = work.get(Invoice, invoice_id)
            work.words = _MATCH.format(number=invoice.number)
            tie(work, invoice, option, decision)
            work.subject = invoice_id
        work.inverse = lambda: self.unmatch(invoice_id, UNDONE)
        return work.changes()


def tie(work: Work, invoice: Invoice, option: Option, decision: str) -> None:
    """Tie an invoice to commitments inside a transaction, with a movement that counts each part."""
    _check(work, invoice, option)
    for commitment_id, cents in option.parts:
        movement = _count(work, invoice, commitment_id, cents)
        work.add(
            InvoiceMatch(
                invoice_id=invoice.id, commitment_id=commitment_id, amount_cents=cents, score=option.score,
                reasons=json.dumps(option.reasons), decision=decision, decided_at=work.now, movement_id=movement.id,
            )
        )  # fmt: skip


def _raise(work: Work, invoice: Invoice, option: Option | None, given: Settlement) -> list[UUID]:
    """Write what commitments lack; return the movements."""
    live = [row for row in matches(work.connection, invoice.id) if not row.undone_reason]
    parts = option.parts if option else [(row.commitment_id, row.amount_cents) for row in live]
    if not parts:
        text = QT_TRANSLATE_NOOP("invoices", "Match the invoice to a commitment first.")
        raise UserError(text, field="invoice")
    found = queries.missing(work.connection, parts, is_tied=option is None)
    if not found:
        text = QT_TRANSLATE_NOOP("invoices", "The commitment covers this invoice already: there is nothing to add.")
        raise UserError(text, field="invoice")
    raised = []
    for commitment_id, cents in found.items():
        step = StepInput(
            commitment_id, Nature.INCREASE, cents, happened_on=given.on, document=invoice.number,
            derogation=given.derogation, late=given.late,
        )  # fmt: skip
        rows, _ = book_step(work, step)
        raised.append(rows[-1].id)
    return raised


def _untie(work: Work, invoice_id: UUID, live: Sequence[MatchRow], why: str) -> None:
    """Undo what ties an invoice inside a transaction: each movement is reversed."""
    check_untouched(work, invoice_id)
    for row in live:
        tied = work.get(InvoiceMatch, row.id)
        tied.undone_reason = why
        if tied.movement_id is not None:
            book_reversal(work, work.get(Movement, tied.movement_id), Late(reason=why))


def _check(work: Work, invoice: Invoice, option: Option) -> None:
    if invoice.state != "received":
        text = QT_TRANSLATE_NOOP("invoices", "This invoice is held or put aside: release it first.")
        raise UserError(text)
    if any(not row.undone_reason for row in matches(work.connection, invoice.id)):
        raise UserError(QT_TRANSLATE_NOOP("invoices", "This invoice is matched already: undo that match first."))
    if sum(cents for _, cents in option.parts) != invoice.gross_cents or not option.parts:
        text = QT_TRANSLATE_NOOP("invoices", "The parts must add up to the total of the invoice.")
        raise UserError(text, field="amount")


def _count(work: Work, invoice: Invoice, commitment_id: UUID, cents: int) -> Movement:
    """Count a part of an invoice on a commitment: from “committed, not invoiced” to “invoiced” (I-NODOUBLE)."""
    nature = Nature.INVOICING if cents > 0 else Nature.CREDIT_NOTE
    step = StepInput(
        commitment_id,
        nature,
        abs(cents),
        happened_on=invoice.received_on,
        document=invoice.number,
        invoice_id=invoice.id,
    )
    rows, _ = book_step(work, step)
    return rows[-1]


def _told(invoice_id: UUID, number: str, decision: Decision) -> Matched:
    best = decision.options[0] if decision.options else None
    commitments = tuple(commitment for commitment, _ in best.parts) if best else ()
    return Matched(
        invoice_id, number, decision.kind, best.score if best else 0, commitments, best.reasons if best else ()
    )
