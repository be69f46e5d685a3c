"""Letters, registers and the directory."""

from __future__ import annotations

from functools import cached_property, partial
from typing import TYPE_CHECKING

from aso_desktop.app.rooms.hub import HubServices

if TYPE_CHECKING:
    from aso_desktop.services.contacts.commands import ContactService
    from aso_desktop.services.contacts.tables import ContactTables
    from aso_desktop.services.correspondence.commands import CorrespondenceService
    from aso_desktop.services.correspondence.outgoing import OutgoingService
    from aso_desktop.services.correspondence.saved_views import SavedViewService
    from aso_desktop.services.correspondence.showing import ShowingService
    from aso_desktop.services.registers.commands import RegisterService
    from aso_desktop.services.registers.prints import RegisterPrints


class LetterServices(HubServices):
    """Letters, registers and the directory."""

    @cached_property
    def correspondence(self) -> CorrespondenceService:
        """Return what registers and changes letters."""
        from aso_desktop.services.correspondence.commands import CorrespondenceService

        return CorrespondenceService(self.unit_of_work, self.clock, self.rules, self.enclosures)

    @cached_property
    def views(self) -> SavedViewService:
        """Return what keeps views of the list."""
        from aso_desktop.services.correspondence.saved_views import SavedViewService

        return SavedViewService(self.unit_of_work)

    @cached_property
    def showing(self) -> ShowingService:
        """Return what opens enclosures in other programs."""
        from aso_desktop.services.correspondence.showing import ShowingService

        return ShowingService(self.enclosures)

    @cached_property
    def outgoing(self) -> OutgoingService:
        """Return what prints and exports letters."""
        from aso_desktop.services.correspondence.outgoing import OutgoingService

        return OutgoingService(self.read, self.unit_of_work, self.clock, self.rules)

    @cached_property
    def registers(self) -> RegisterService:
        """Return what keeps registers and their numbers."""
        from aso_desktop.services.registers.commands import RegisterService
        from aso_desktop.services.sync.numbers import claim_closure

        return RegisterService(self.unit_of_work, self.clock, self.chain_head, partial(claim_closure, self.door))

    @cached_property
    def prints(self) -> RegisterPrints:
        """Return what prints registers."""
        from aso_desktop.services.registers.prints import RegisterPrints

        return RegisterPrints(self.read, self.unit_of_work, self.clock, self.may_export)

    @cached_property
    def contacts(self) -> ContactService:
        """Return what keeps the directory."""
        from aso_desktop.services.contacts.commands import ContactService

        return ContactService(self.unit_of_work)

    @cached_property
    def contact_tables(self) -> ContactTables:
        """Return what takes the directory in and out as tables."""
        from aso_desktop.services.contacts.tables import ContactTables

        return ContactTables(self.unit_of_work, self.read, self.wiring.paths.root / "scratch", self.may_export)
