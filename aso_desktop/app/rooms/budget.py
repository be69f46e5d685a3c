"""The budget register."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from aso_desktop.app.rooms.base import RoomServices

if TYPE_CHECKING:
    from aso_desktop.services.budget.commands import BudgetService
    from aso_desktop.services.budget.imports import BudgetImports
    from aso_desktop.services.budget.ledger import LedgerService
    from aso_desktop.services.budget.reports import BudgetReports


class BudgetServices(RoomServices):
    """The budget register."""

    @cached_property
    def budget(self) -> BudgetService:
        """Return what keeps fiscal years and lines."""
        from aso_desktop.services.budget.commands import BudgetService

        return BudgetService(self.unit_of_work, self.clock)

    @cached_property
    def ledger(self) -> LedgerService:
        """Return what books movements."""
        from aso_desktop.services.budget.ledger import LedgerService

        return LedgerService(self.unit_of_work)

    @cached_property
    def budget_reports(self) -> BudgetReports:
        """Return what writes reports and the plain-text ledger."""
        from aso_desktop.services.budget.reports import BudgetReports

        return BudgetReports(self.read, self.unit_of_work, self.clock, self.may_export)

    @cached_property
    def budget_imports(self) -> BudgetImports:
        """Return what imports tables and bank statements."""
        from aso_desktop.services.budget.imports import BudgetImports

        return BudgetImports(self.unit_of_work, self.wiring.paths.root / "scratch")
