"""Writes of the invoices room: receive files, type an invoice, decide on one that is held."""

import json
from collections.abc import Callable, Sequence
from datetime import date
from pathlib import Path
from uuid import UUID

from aso_desktop.core.changes import Changes
from aso_desktop.core.child import LimitedChild
from aso_desktop.core.clock import Clock
from aso_desktop.core.errors import UserError
from aso_desktop.core.i18n import QT_TRANSLATE_NOOP
from aso_desktop.core.progress import Progress, silent
from aso_desktop.documents import invoices as documents
from aso_desktop.documents.limits import TEXT_BYTES
from aso_desktop.models.invoices import Invoice
from aso_desktop.models.rules import given_reason, one_of
from aso_desktop.security.enclosures import EnclosureStore
from aso_desktop.services.invoices import queries
from aso_desktop.services.invoices.delay import RECEIPTS
from aso_desktop.services.invoices.findings import words
from aso_desktop.services.invoices.receiving import Arrival, add_invoice, check, named
from aso_desktop.services.invoices.values import FileResult, InvoiceInput, Received
from aso_desktop.store.files import file_failures
from aso_desktop.store.unit_of_work import UnitOfWork, Work


class InvoiceService:
    """Receives invoices and decides on those that are held."""

    def __init__(
        self,
        unit_of_work: UnitOfWork,
        clock: Clock,
        store: EnclosureStore,
        make_child: Callable[[], LimitedChild] = LimitedChild,
    ) -> None:
        """Know where writes go, the day, where files are kept, and how to start the process that reads them."""
        self._unit_of_work = unit_of_work
        self._clock = clock
        self._store = store
        self._make_child = make_child

    def import_files(
        self,
        paths: Sequence[Path],
        received_on: date | None = None,
        received_how: str = "receipt",
        progress: Progress = silent,
    ) -> list[FileResult]:
        """Receive files one by one: a refused one does not stop the others. Raises `Cancelled` between two."""
        one_of("received_how", received_how, RECEIPTS)
        results: list[FileResult] = []
        with self._make_child() as child:
            for number, path in enumerate(paths):
                progress(number, len(paths), path.name)
                results.append(self._import_file(path, received_on or self._clock.today(), received_how, child))
        return results

    def _import_file(self, path: Path, received_on: date, how: str, child: LimitedChild) -> FileResult:
        try:
            received = self._receive_file(path, received_on, how, child)
        except UserError as error:
            return FileResult(path, "refused", None, "", (error.text,))
        result = "accepted" if received.state == "received" else "held"
        return FileResult(path, result, received.invoice_id, received.number, received.findings)

    def _receive_file(self, path: Path, received_on: date, how: str, child: LimitedChild) -> Received:
        with file_failures(path):
            content = path.read_bytes() if path.stat().st_size <= TEXT_BYTES else b""
            read = documents.read(content or path, child)
        check(read)
        kept = self._store.keep_bytes(content)
        arrival = Arrival(received_on, how, file_name=path.name, sha256=kept.sha256, blob=kept.blob)
        title = QT_TRANSLATE_NOOP("invoices", "Receive the invoice {number}").format(number=read.number)
        with self._unit_of_work("receive_invoice", title) as work:
            row = add_invoice(work, read, arrival)
            work.subject = row.id
        return _received(work, row)

    def record(self, values: InvoiceInput) -> Received:
        """Receive an invoice that is typed; its file, of whatever kind, is kept with it."""
        one_of("received_how", values.received_how, RECEIPTS)
        one_of("kind", values.kind, ("invoice", "credit_note"))
        kept = None
        if values.file is not None:
            with file_failures(values.file):
                kept = self._store.keep_file(values.file)
        arrival = Arrival(
            values.received_on or self._clock.today(),
            values.received_how,
            file_name=values.file.name if values.file else "",
            sha256=kept.sha256 if kept else "",
            blob=kept.blob if kept else None,
            supplier_id=values.supplier_id,
            notes=values.notes,
        )
        title = QT_TRANSLATE_NOOP("invoices", "Type the invoice {number}").format(number=values.number.strip())
        with self._unit_of_work("record_invoice", title) as work:
            row = add_invoice(work, _typed(work, values), arrival)
            work.subject = row.id
        return _received(work, row)

    def release(self, invoice_id: UUID, reason: str) -> Changes:
        """Let a held invoice go on, with the reason: it is no duplicate, or the supplier has confirmed the totals."""
        with self._unit_of_work("release_invoice", QT_TRANSLATE_NOOP("invoices", "Release the invoice")) as work:
            row = work.get(Invoice, invoice_id)
            if row.state != "held":
                raise UserError(QT_TRANSLATE_NOOP("invoices", "This invoice is not held."))
            row.state, row.state_reason, row.duplicate_of_id = "received", given_reason(reason), None
        return work.changes()

    def set_aside(self, invoice_id: UUID, reason: str) -> Changes:
        """Put an invoice aside, with the reason: a true duplicate, or one sent back. It stays in the register."""
        with self._unit_of_work("set_invoice_aside", QT_TRANSLATE_NOOP("invoices", "Put the invoice aside")) as work:
            row = work.get(Invoice, invoice_id)
            if is_matched(work, invoice_id):
                text = QT_TRANSLATE_NOOP("invoices", "This invoice is matched: undo the match first.")
                raise UserError(text)
            row.state, row.state_reason = "set_aside", given_reason(reason)
        return work.changes()

    def choose_supplier(self, invoice_id: UUID, supplier_id: UUID) -> Changes:
        """Say who sent an invoice."""
        with self._unit_of_work("choose_supplier", QT_TRANSLATE_NOOP("invoices", "Choose the supplier")) as work:
            work.get(Invoice, invoice_id).supplier_id = supplier_id
        return work.changes()


def is_matched(work: Work, invoice_id: UUID) -> bool:
    """Tell whether an invoice is tied to a commitment now."""
    return any(not row.undone_reason for row in queries.matches(work.connection, invoice_id))


def _received(work: Work, row: Invoice) -> Received:
    found = tuple(words(finding) for finding in json.loads(row.findings))
    return Received(work.changes(), row.id, row.number, row.state, found, row.duplicate_of_id)


def _typed(work: Work, values: InvoiceInput) -> documents.Invoice:
    """Return a typed invoice as one that was read; of net, tax and gross, two give the third."""
    sign = -1 if values.kind == "credit_note" else 1
    if values.gross_cents <= 0:
        text = QT_TRANSLATE_NOOP("invoices", "Give the total with tax, above zero; a credit note has no sign either.")
        raise UserError(text, field="gross")
    net, vat = values.net_cents, values.vat_cents
    if net is not None and not 0 <= net <= values.gross_cents:
        text = QT_TRANSLATE_NOOP("invoices", "The total without tax lies between zero and the total with tax.")
        raise UserError(text, field="net")
    if net is None:
        net = values.gross_cents - (vat or 0)
    if vat is None:
        vat = values.gross_cents - net
    return documents.Invoice(
        format="typed",
        number=" ".join(values.number.split()),
        kind="credit_note" if sign < 0 else "invoice",
        type_code="381" if sign < 0 else "380",
        issued_on=values.issued_on,
        due_on=values.due_on,
        currency=values.currency.strip().upper() or documents.EURO,
        seller=named(work, values.supplier_id, values.supplier_name),
        service_code=values.service_code,
        contract_reference=values.contract,
        order_reference=values.order_number,
        preceding=values.reference,
        totals=documents.Totals(net_cents=sign * net, vat_cents=sign * vat, gross_cents=sign * values.gross_cents),
    )
