"""A budget with suppliers, commitments and somewhere to receive invoices."""

from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest

from aso_desktop.security.enclosures import EnclosureStore
from aso_desktop.services.invoices import queries
from aso_desktop.services.invoices.commands import InvoiceService
from aso_desktop.services.invoices.matches.commands import MatchService
from aso_desktop.services.invoices.payments.commands import PaymentService
from aso_desktop.services.invoices.queries import InvoiceRow
from aso_desktop.services.invoices.settling.commands import SettlementService
from aso_desktop.services.invoices.suppliers import SupplierService
from aso_desktop.services.invoices.values import SupplierInput
from tests.services.budget.conftest import Desk, desk, founded

__all__ = ["desk", "founded"]

SIREN = "732829320"
IBAN = "FR7630006000011234567890189"
PAPER = SupplierInput("Papeterie du Rhône", siren=SIREN, vat="FR44732829320", ibans=(IBAN,))


@dataclass
class Inbox:
    """The invoices room over a budget."""

    desk: Desk
    invoices: InvoiceService
    suppliers: SupplierService
    matches: MatchService
    payments: PaymentService
    settling: SettlementService
    folder: Path
    line: UUID

    def file(self, name: str, content: bytes) -> Path:
        """Write a file to import."""
        path = self.folder / name
        path.write_bytes(content)
        return path

    def commit(self, cents: int, supplier: UUID | None, number: str = "", **more: object) -> UUID:
        """Commit an amount."""
        given: dict[str, Any] = {"committed_on": date(2026, 10, 1), "supplier_id": supplier, "number": number, **more}
        return self.desk.commit(self.line, cents, **given)

    def row(self, invoice_id: UUID | None) -> InvoiceRow:
        """Return an invoice as the list shows it."""
        assert invoice_id
        row = queries.invoice(self.desk.reader, invoice_id)
        assert row
        return row


@pytest.fixture
def inbox(desk: Desk, tmp_path: Path) -> Inbox:
    """Return the room, with a line of 100,000 €."""
    store = EnclosureStore(tmp_path / "enclosures", bytes(range(32, 64)))
    work = desk.unit_of_work
    return Inbox(
        desk,
        InvoiceService(work, desk.clock, store),
        SupplierService(work),
        MatchService(work),
        PaymentService(work),
        SettlementService(work),
        tmp_path,
        desk.line("FON-01", 10_000_000),
    )
