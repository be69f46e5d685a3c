"""Letters, registers and the directory."""

from functools import cached_property, partial

from aso_desktop.app.rooms.hub import HubServices
from aso_desktop.services.contacts.commands import ContactService
from aso_desktop.services.contacts.tables import ContactTables
from aso_desktop.services.correspondence.commands import CorrespondenceService
from aso_desktop.services.correspondence.outgoing import OutgoingService
from aso_desktop.services.correspondence.saved_views import SavedViewService
from aso_desktop.services.correspondence.showing import ShowingService
from aso_desktop.services.registers.commands import RegisterService
from aso_desktop.services.registers.prints import RegisterPrints
from aso_desktop.services.sync.numbers import claim_closure


class LetterServices(HubServices):
    """Letters, registers and the directory."""

    @cached_property
    def correspondence(self) -> CorrespondenceService:
        """Return what registers and changes letters."""
        return CorrespondenceService(self.unit_of_work, self.clock, self.rules, self.enclosures)

    @cached_property
    def views(self) -> SavedViewService:
        """Return what keeps views of the list."""
        return SavedViewService(self.unit_of_work)

    @cached_property
    def showing(self) -> ShowingService:
        """Return what opens enclosures in other programs."""
        return ShowingService(self.enclosures)

    @cached_property
    def outgoing(self) -> OutgoingService:
        """Return what prints and exports letters."""
        return OutgoingService(self.read, self.unit_of_work, self.clock, self.rules)

    @cached_property
    def registers(self) -> RegisterService:
        """Return what keeps registers and their numbers."""
        return RegisterService(self.unit_of_work, self.clock, self.chain_head, partial(claim_closure, self.door))

    @cached_property
    def prints(self) -> RegisterPrints:
        """Return what prints registers."""
        return RegisterPrints(self.read, self.unit_of_work, self.clock, self.may_export)

    @cached_property
    def contacts(self) -> ContactService:
        """Return what keeps the directory."""
        return ContactService(self.unit_of_work)

    @cached_property
    def contact_tables(self) -> ContactTables:
        """Return what takes the directory in and out as tables."""
        return ContactTables(self.unit_of_work, self.read, self.wiring.paths.root / "scratch", self.may_export)
