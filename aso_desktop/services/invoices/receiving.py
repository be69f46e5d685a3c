"""From an invoice that was read or typed to its rows: supplier, duplicate gate, findings, clock of payment."""

import json
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from aso_desktop.core.errors import UserError
from aso_desktop.core.i18n import QT_TRANSLATE_NOOP
from aso_desktop.core.text import clean_line
from aso_desktop.documents import invoices as documents
from aso_desktop.documents.invoices.arithmetic import gaps
from aso_desktop.models.invoices import Invoice, InvoiceLine, InvoiceVat, PaymentRequest
from aso_desktop.models.rules import plausible_day, short_line
from aso_desktop.models.suppliers import Supplier
from aso_desktop.services.invoices import identifiers, queries
from aso_desktop.services.invoices.duplicates import Seen, is_same
from aso_desktop.services.invoices.findings import HOLDING, Finding
from aso_desktop.services.invoices.identifiers import invoice_key
from aso_desktop.services.invoices.suppliers import found_or_added
from aso_desktop.services.invoices.values import SupplierInput
from aso_desktop.store.unit_of_work import Work

_LONGEST_NUMBER = 100


@dataclass(frozen=True)
class Arrival:
    """How an invoice came: the day, the road, and the kept file."""

    received_on: date
    received_how: str = "receipt"
    delay_days: int = 30
    file_name: str = ""
    sha256: str = ""
    blob: str | None = None
    supplier_id: UUID | None = None
    notes: str = ""


def add_invoice(work: Work, read: documents.Invoice, arrival: Arrival) -> Invoice:
    """Add an invoice inside a transaction; refuse one in another currency than the euro, or without a number."""
    check(read)
    supplier_id = arrival.supplier_id or _supplier(work, read)
    work.session.flush()
    found, twin = _findings(work, read, arrival, supplier_id)
    is_held = any(finding["code"] in HOLDING for finding in found)
    row = work.add(
        Invoice(
            **_cells(read),
            supplier_id=supplier_id,
            received_on=plausible_day("received_on", arrival.received_on),
            state="held" if is_held else "received",
            findings=json.dumps(found, ensure_ascii=False),
            duplicate_of_id=twin,
            file_name=short_line(arrival.file_name),
            sha256=arrival.sha256,
            blob=arrival.blob,
            notes=short_line(arrival.notes),
        )
    )
    _add_details(work, read, row)
    if read.gross_cents > 0:
        work.add(_request(row, arrival))
    return row


def check(read: documents.Invoice) -> None:
    """Refuse an invoice in another currency than the euro, without a number, or of impossible days."""
    if read.currency != documents.EURO:
        text = QT_TRANSLATE_NOOP(
            "invoices", "This invoice is in {currency}: type it in with the amount in euros that the bank takes."
        )
        raise UserError(text.format(currency=clean_line(read.currency)[:10] or "?"), field="currency")
    if not invoice_key(read.number) or len(read.number) > _LONGEST_NUMBER:
        text = QT_TRANSLATE_NOOP("invoices", "Give the number of the invoice, as the supplier printed it.")
        raise UserError(text, field="number")
    plausible_day("issued_on", read.issued_on)
    plausible_day("due_on", read.due_on)


def _supplier(work: Work, read: documents.Invoice) -> UUID | None:
    """Return the supplier of an invoice, made from what it says where it is new; None where it says nothing."""
    if not any(character.isalnum() for character in read.seller.name):
        return None
    values = [value for _, value in read.seller.identifiers]
    found = SupplierInput(
        name=read.seller.name,
        siren=identifiers.siren_of([*values, read.seller.vat]),
        siret=identifiers.siret_of(values),
        vat=read.seller.vat,
        country=read.seller.country,
        ibans=tuple(iban for iban in read.ibans if identifiers.check("iban", iban).is_valid),
    )
    return found_or_added(work, found)


def _findings(
    work: Work, read: documents.Invoice, arrival: Arrival, supplier_id: UUID | None
) -> tuple[list[Finding], UUID | None]:
    """Return what is remarkable, and the invoice that this one doubles."""
    found: list[Finding] = [
        {"code": gap.rule, "stated": gap.stated_cents, "computed": gap.computed_cents} for gap in gaps(read)
    ]
    found += [{"code": code} for code in read.notices]
    if read.gross_cents == 0:
        found.append({"code": "zero_total"})
    if supplier_id is None:
        found.append({"code": "seller_unknown"})
    found += _doubtful(work, read, supplier_id)
    twin = queries.same_file(work.connection, arrival.sha256)
    if twin is not None:
        found.append({"code": "same_file"})
    else:
        twin = _twin(work, read, supplier_id)
        found += [{"code": "duplicate"}] if twin else []
    return found, twin


def _doubtful(work: Work, read: documents.Invoice, supplier_id: UUID | None) -> Iterator[Finding]:
    """Yield identifiers that fail their check, and accounts that the supplier never had."""
    for scheme, value in read.seller.identifiers:
        if scheme in ("0002", "0009") and not identifiers.siren_of([value]):
            yield {"code": "bad_siren", "value": value}
    if read.seller.vat and not identifiers.may_be_vat(read.seller.vat):
        yield {"code": "bad_siren", "value": read.seller.vat}
    known = queries.accounts(work.connection, supplier_id) if supplier_id else []
    for iban in read.ibans:
        checked = identifiers.check("iban", iban)
        if not checked.is_valid:
            yield {"code": "bad_iban", "value": checked.value}
        elif supplier_id and checked.value not in known:
            yield {"code": "new_iban", "value": checked.value}


def _twin(work: Work, read: documents.Invoice, supplier_id: UUID | None) -> UUID | None:
    """Return the oldest invoice of the same supplier, number and total."""
    seen = _seen(read)
    for other in queries.same(work.connection, seen.number_key, seen.gross_cents):
        is_his = supplier_id is not None and other.supplier_id == supplier_id
        if is_his or is_same(seen, Seen(seen.number_key, seen.gross_cents, other.siren, other.name, other.ibans)):
            return other.id
    return None


def _seen(read: documents.Invoice) -> Seen:
    values = [value for _, value in read.seller.identifiers]
    siren = identifiers.siren_of([*values, read.seller.vat])
    return Seen(invoice_key(read.number), read.gross_cents, siren, read.seller.name, read.ibans)


def _cells(read: documents.Invoice) -> dict[str, object]:
    values = [value for _, value in read.seller.identifiers]
    totals = read.totals
    net = totals.net_cents if totals.net_cents is not None else read.gross_cents - (totals.vat_cents or 0)
    due = totals.due_cents if totals.due_cents is not None and totals.prepaid_cents else read.gross_cents
    return {
        "number": read.number,
        "number_key": invoice_key(read.number),
        "kind": read.kind,
        "issued_on": read.issued_on,
        "due_on": read.due_on,
        "net_cents": net,
        "vat_cents": totals.vat_cents or 0,
        "gross_cents": read.gross_cents,
        "prepaid_cents": totals.prepaid_cents or 0,
        "payable_cents": due,
        "currency": read.currency,
        "service_code": short_line(read.service_code),
        "contract": short_line(read.contract_reference),
        "order_number": short_line(read.order_reference),
        "seller_name": short_line(read.seller.name),
        "seller_siren": identifiers.siren_of([*values, read.seller.vat]),
        "seller_vat": short_line(read.seller.vat),
        "seller_iban": " ".join(identifiers.check("iban", iban).value for iban in read.ibans),
        "source": read.format,
        "reference": short_line(read.preceding),
    }


def _add_details(work: Work, read: documents.Invoice, row: Invoice) -> None:
    for rank, line in enumerate(read.lines):
        work.add(
            InvoiceLine(
                invoice_id=row.id, rank=rank, label=short_line(line.name), quantity=line.quantity or "1",
                unit_price=line.price or "0", net_cents=line.net_cents, vat_rate=line.vat_rate,
            )
        )  # fmt: skip
    for group in read.vat_groups:
        work.add(
            InvoiceVat(
                invoice_id=row.id, category=group.category or "S", rate=group.rate, base_cents=group.base_cents,
                vat_cents=group.tax_cents,
            )
        )  # fmt: skip


def _request(row: Invoice, arrival: Arrival) -> PaymentRequest:
    return PaymentRequest(
        invoice_id=row.id,
        requested_on=row.issued_on,
        received_on=arrival.received_on,
        received_how=arrival.received_how,
        delay_days=arrival.delay_days,
        verified_on=None,
        amount_cents=row.payable_cents,
    )


def named(work: Work, supplier_id: UUID | None, name: str) -> documents.Party:
    """Return the seller of a typed invoice, from its entry or from the words alone."""
    if supplier_id is None:
        return documents.Party(name=short_line(name))
    supplier = work.get(Supplier, supplier_id)
    return documents.Party(
        name=supplier.name,
        identifiers=(("0002", supplier.siren),) if supplier.siren else (),
        vat=supplier.vat or "",
        country=supplier.country,
    )
