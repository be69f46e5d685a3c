"""The invoices of the demonstration: on their way to payment, late, interrupted, held, without commitment."""

from datetime import date, timedelta
from typing import Final, NamedTuple
from uuid import UUID

from msgspec.structs import replace
from sqlalchemy import select

from aso_desktop.core.money import in_euros
from aso_desktop.documents import invoices as documents
from aso_desktop.models.budget import BudgetLine, Commitment, FiscalYear, QuotaGrant
from aso_desktop.models.invoices import Invoice, PaymentRequest, ReferenceRate
from aso_desktop.models.suppliers import Supplier, SupplierAccount
from aso_desktop.security.enclosures import EnclosureStore
from aso_desktop.services.budget.entries import book_commitment
from aso_desktop.services.budget.values import CommitmentInput
from aso_desktop.services.demo.budget import number_of
from aso_desktop.services.demo.papers import make_invoice
from aso_desktop.services.invoices.delay import half_year
from aso_desktop.services.invoices.matches import queries as matches
from aso_desktop.services.invoices.matches.commands import tie
from aso_desktop.services.invoices.matching import AUTOMATIC, decide
from aso_desktop.services.invoices.receiving import Arrival, add_invoice
from aso_desktop.services.invoices.settling import queries as settling
from aso_desktop.services.invoices.settling.commands import CERTIFY, ORDER, PAY, Settlement, Step, settle
from aso_desktop.store.unit_of_work import Work

RATE: Final = 215
"""Basis points of an example, to be replaced by the one in force."""
_VAT: Final = 20
_PERCENT: Final = 100
_QUOTA_LINE: Final = "354-05"
_QUOTA: Final = 20_000_00
_PROVISIONAL: Final = 6_400_00
_IDENTITIES: Final = {
    "Papeterie du Port": ("732829320", "FR7630006000011234567890189", "Label Ange bleu ; livraison à vélo, 4 km"),
    "Voyages Horizon": ("552100554", "FR7630004000031234567890143", "Part du train : 71 % des trajets"),
    "Institut Delorme": ("542107651", "FR1420041010050500013M02606", ""),
    "Cabinet Arcens": ("", "", ""),
    "Réseaux du Val": ("552081317", "", "Matériel reconditionné à 40 %"),
    "Société Alpha Travaux": ("123456789", "", ""),
}
"""SIREN, IBAN and environmental criterion; the last SIREN fails its check on purpose."""


class Planned(NamedTuple):
    """An invoice: the line and the month (before this one) of its commitment, when it came, how far it went."""

    code: str
    months_back: int
    days_ago: int
    steps: tuple[Step, ...]
    quotes: bool = True
    has_file: bool = False
    is_interrupted: bool = False


PLANNED: Final = (
    Planned("354-01", 3, 96, (CERTIFY, ORDER, PAY)),
    Planned("354-02", 3, 92, (CERTIFY, ORDER, PAY)),
    Planned("354-05", 3, 90, (CERTIFY, ORDER, PAY)),
    Planned("354-03", 3, 88, (CERTIFY, ORDER, PAY)),
    Planned("354-04", 3, 86, (CERTIFY, ORDER, PAY)),
    Planned("354-06", 3, 84, (CERTIFY, ORDER, PAY), has_file=True),
    Planned("354-07", 3, 82, (CERTIFY, ORDER, PAY)),
    Planned("354-01", 1, 41, (CERTIFY,), has_file=True),
    Planned("354-02", 1, 33, (CERTIFY, ORDER), has_file=True),
    Planned("354-03", 1, 24, (CERTIFY,), is_interrupted=True),
    Planned("354-04", 1, 22, (CERTIFY,)),
    Planned("354-05", 1, 21, (), has_file=True),
    Planned("354-06", 1, 9, ()),
    Planned("354-01", 0, 4, (), quotes=False, has_file=True),
    Planned("354-03", 0, 3, (), quotes=False),
)
_PAID_AFTER: Final = {"354-02": 38}
"""Days from the receipt to the payment: one was paid late, the others within three weeks."""
_USUAL_DAYS: Final = 19


def write_invoices(work: Work, today: date, store: EnclosureStore) -> None:
    """Write the invoices of the year, the quotas of a line and the rates of its half-years."""
    for first in {half_year(today), half_year(today - timedelta(days=183))}:
        work.add(ReferenceRate(from_on=first, basis_points=RATE, source="Exemple de démonstration, à remplacer"))
    _identify(work)
    _grant(work, today)
    work.session.flush()
    for place, planned in enumerate(PLANNED):
        commitment = _commitment(work, planned, today)
        if commitment is not None:
            _receive(work, planned, commitment, _Moment(place, today, store))
    _doubtful(work, today)


class _Moment(NamedTuple):
    place: int
    today: date
    store: EnclosureStore


def _identify(work: Work) -> None:
    for supplier in work.session.scalars(select(Supplier).where(Supplier.name.in_(_IDENTITIES))):
        siren, iban, criterion = _IDENTITIES[supplier.name]
        supplier.siren, supplier.environment = siren or None, criterion
        if iban:
            work.add(SupplierAccount(supplier_id=supplier.id, iban=iban))


def _grant(work: Work, today: date) -> None:
    """Give the agent a quota on a line, and one commitment beyond it that stays provisional."""
    line = work.session.scalar(
        select(BudgetLine)
        .join(FiscalYear, FiscalYear.id == BudgetLine.fiscal_year_id)
        .where(FiscalYear.year == today.year, BudgetLine.code == _QUOTA_LINE)
    )
    if line is None or work.author.agent_id is None:
        return
    granted = QuotaGrant(line_id=line.id, agent_id=work.author.agent_id, amount_cents=_QUOTA, granted_on=today)
    work.add(granted)
    work.session.flush()
    subject = "Bornes sans fil de la salle de réunion"
    for number, cents in (("4500995", _QUOTA - _PROVISIONAL // 2), ("4500996", _PROVISIONAL)):
        book_commitment(work, CommitmentInput(line.id, subject, cents, number=number, committed_on=today))


def _commitment(work: Work, planned: Planned, today: date) -> Commitment | None:
    month = today.month - planned.months_back
    number = number_of(planned.code, today.year, month)
    return work.session.scalar(select(Commitment).where(Commitment.number == number)) if month > 0 else None


def _receive(work: Work, planned: Planned, commitment: Commitment, moment: _Moment) -> None:
    """Receive an invoice of a commitment, match it where it quotes it, take it as far as it went."""
    net = matches.open_commitments(work.connection).get(commitment.id)
    supplier = work.session.get(Supplier, commitment.supplier_id)
    if net is None or supplier is None or net.remaining_cents <= 0:
        return
    received = moment.today - timedelta(days=planned.days_ago)
    number = f"F{received:%y%m}-{310 + 7 * moment.place}"
    read = _read(supplier, number, net.remaining_cents, received)
    if planned.quotes:
        read = replace(read, order_reference=commitment.number)
    row = add_invoice(work, read, _arrival(planned, read, received, moment, supplier))
    work.session.flush()
    _go_on(work, planned, row, received)


def _go_on(work: Work, planned: Planned, row: Invoice, received: date) -> None:
    facts = matches.facts_of(work.connection, row.id)
    if facts is None or not planned.quotes:
        return
    decision = decide(facts, matches.open_commitments(work.connection))
    if not decision.options:
        return
    tie(work, row, decision.options[0], AUTOMATIC)
    work.session.flush()
    paid = received + timedelta(days=_PAID_AFTER.get(planned.code, _USUAL_DAYS))
    days = {CERTIFY.day: received + timedelta(days=2), ORDER.day: received + timedelta(days=9), PAY.day: paid}
    for step in planned.steps:
        settle(work, step, row.id, Settlement(days[step.day]))
    if planned.is_interrupted and (request := settling.request_of(work.connection, row.id)):
        told = work.get(PaymentRequest, request)
        told.interrupted_on = received + timedelta(days=4)
        told.interruption_reason = "Feuilles d’émargement manquantes"


def _read(supplier: Supplier, number: str, gross: int, received: date) -> documents.Invoice:
    net = gross * _PERCENT // (_PERCENT + _VAT)
    return documents.Invoice(
        format="typed", number=number, kind="invoice", type_code="380", issued_on=received - timedelta(days=2),
        due_on=None, currency=documents.EURO,
        seller=documents.Party(
            name=supplier.name, identifiers=(("0002", supplier.siren),) if supplier.siren else (), vat="", country="FR"
        ),
        totals=documents.Totals(net_cents=net, vat_cents=gross - net, gross_cents=gross),
    )  # fmt: skip


def _arrival(planned: Planned, read: documents.Invoice, received: date, moment: _Moment, supplier: Supplier) -> Arrival:
    if not planned.has_file:
        return Arrival(received, "portal", supplier_id=supplier.id)
    totals = read.totals
    money = [in_euros(cents or 0) for cents in (totals.net_cents, totals.vat_cents, totals.gross_cents)]
    kept = moment.store.keep_bytes(make_invoice(supplier.name, read.number, received, money, read.order_reference))
    return Arrival(
        received, "portal", file_name=f"{read.number}.pdf", sha256=kept.sha256, blob=kept.blob, supplier_id=supplier.id
    )


def _doubtful(work: Work, today: date) -> None:
    """Write a double, an invoice nobody committed, and a credit note."""
    twin = work.session.scalar(select(Invoice).where(Invoice.state == "received").order_by(Invoice.received_on))
    yesterday = today - timedelta(days=1)
    if twin is not None and twin.supplier_id is not None:
        supplier = work.get(Supplier, twin.supplier_id)
        add_invoice(
            work, _read(supplier, twin.number.lower(), twin.gross_cents, yesterday),
            Arrival(yesterday, supplier_id=supplier.id),
        )  # fmt: skip
    unknown = Supplier(name="Brasserie des Quais")
    stranger: UUID = work.add(unknown).id
    work.session.flush()
    for number, gross in (("2207", 412_50), ("AV-2207", -48_00)):
        read = _read(unknown, number, abs(gross), today)
        if gross < 0:
            read = documents.signed(replace(read, type_code="381", preceding="2207"))
        add_invoice(work, read, Arrival(today, supplier_id=stranger))
