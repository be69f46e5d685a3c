"""Invoices, suppliers, the clock of payment, and carbon."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from aso_desktop.app.rooms.base import RoomServices

if TYPE_CHECKING:
    from aso_desktop.services.carbon.commands import CarbonService
    from aso_desktop.services.invoices.commands import InvoiceService
    from aso_desktop.services.invoices.matches.commands import MatchService
    from aso_desktop.services.invoices.payments.commands import PaymentService
    from aso_desktop.services.invoices.report import InvoiceReports
    from aso_desktop.services.invoices.settling.commands import SettlementService
    from aso_desktop.services.invoices.suppliers import SupplierService


class InvoiceServices(RoomServices):
    """Invoices, suppliers, the clock of payment, and carbon."""

    @cached_property
    def invoices(self) -> InvoiceService:
        """Return what receives invoices."""
        from aso_desktop.services.invoices.commands import InvoiceService

        return InvoiceService(self.unit_of_work, self.clock, self.enclosures)

    @cached_property
    def suppliers(self) -> SupplierService:
        """Return what keeps suppliers."""
        from aso_desktop.services.invoices.suppliers import SupplierService

        return SupplierService(self.unit_of_work)

    @cached_property
    def matches(self) -> MatchService:
        """Return what ties invoices to commitments."""
        from aso_desktop.services.invoices.matches.commands import MatchService

        return MatchService(self.unit_of_work)

    @cached_property
    def payments(self) -> PaymentService:
        """Return what runs the clock of payment."""
        from aso_desktop.services.invoices.payments.commands import PaymentService

        return PaymentService(self.unit_of_work)

    @cached_property
    def settling(self) -> SettlementService:
        """Return what certifies, orders and pays invoices."""
        from aso_desktop.services.invoices.settling.commands import SettlementService

        return SettlementService(self.unit_of_work)

    @cached_property
    def invoice_reports(self) -> InvoiceReports:
        """Return what writes the report on payment delays."""
        from aso_desktop.services.invoices.report import InvoiceReports

        return InvoiceReports(self.read, self.unit_of_work, self.clock, self.may_export)

    @cached_property
    def carbon(self) -> CarbonService:
        """Return what estimates carbon."""
        from aso_desktop.services.carbon.commands import CarbonService

        return CarbonService(self.unit_of_work, self.clock)
