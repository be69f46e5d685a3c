"""The budget register."""

from functools import cached_property

from aso_desktop.app.rooms.tools import Tools
from aso_desktop.services.budget.commands import BudgetService
from aso_desktop.services.budget.ledger import LedgerService


class BudgetServices(Tools):
    """The budget register."""

    @cached_property
    def budget(self) -> BudgetService:
        """Return what keeps fiscal years and lines."""
        return BudgetService(self.unit_of_work, self.clock)

    @cached_property
    def ledger(self) -> LedgerService:
        """Return what books movements."""
        return LedgerService(self.unit_of_work)
