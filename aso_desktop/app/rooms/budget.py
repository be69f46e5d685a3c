"""The budget register."""

from functools import cached_property

from aso_desktop.app.rooms.base import RoomServices
from aso_desktop.services.budget.commands import BudgetService
from aso_desktop.services.budget.imports import BudgetImports
from aso_desktop.services.budget.ledger import LedgerService
from aso_desktop.services.budget.reports import BudgetReports


class BudgetServices(RoomServices):
    """The budget register."""

    @cached_property
    def budget(self) -> BudgetService:
        """Return what keeps fiscal years and lines."""
        return BudgetService(self.unit_of_work, self.clock)

    @cached_property
    def ledger(self) -> LedgerService:
        """Return what books movements."""
        return LedgerService(self.unit_of_work)

    @cached_property
    def budget_reports(self) -> BudgetReports:
        """Return what writes reports and the plain-text ledger."""
        return BudgetReports(self.read, self.unit_of_work, self.clock, self.may_export)

    @cached_property
    def budget_imports(self) -> BudgetImports:
        """Return what imports tables and bank statements."""
        return BudgetImports(self.unit_of_work, self.wiring.paths.root / "scratch")
