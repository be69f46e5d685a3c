"""Templates, and the documents written from them."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property
from typing import TYPE_CHECKING, Any

from aso_desktop.app.rooms.letters import LetterServices
from aso_desktop.security.enclosures import EnclosureStore

if TYPE_CHECKING:
    from aso_desktop.services.drafts.assistance import AssistanceService
    from aso_desktop.services.drafts.commands import DraftService
    from aso_desktop.services.drafts.departures import DepartureService
    from aso_desktop.services.drafts.merges import MergeService
    from aso_desktop.services.drafts.outgoing import DocumentPrints
    from aso_desktop.services.templates.commands import GalleryService
    from aso_desktop.services.templates.workshop import Workshop


class DraftingServices(LetterServices):
    """Templates, and the documents written from them."""

    @cached_property
    def workshop(self) -> Workshop:
        """Return where Word files are read; what it keeps is encrypted like enclosures."""
        from aso_desktop.services.templates.workshop import Workshop

        return Workshop(EnclosureStore(self.wiring.paths.root / "compiled", self.wiring.keys.enclosure))

    @cached_property
    def gallery(self) -> GalleryService:
        """Return what keeps templates."""
        from aso_desktop.services.templates.commands import GalleryService
        from aso_desktop.services.templates.house_files import HouseFiles

        house = HouseFiles(self.wiring.policies, self.clock, self.workshop)
        return GalleryService(self.unit_of_work, self.clock, self.enclosures, self.workshop, house)

    @cached_property
    def documents(self) -> DraftService:
        """Return what writes documents."""
        from aso_desktop.services.drafts.commands import DraftService

        return DraftService(self.read, self.unit_of_work, self.clock, self.enclosures, self.gallery, self._house)

    @cached_property
    def document_prints(self) -> DocumentPrints:
        """Return what makes PDF files and pages of documents."""
        from aso_desktop.services.drafts.outgoing import DocumentPrints

        return DocumentPrints(self.read, self.clock, self.enclosures, self.workshop, self.may_export)

    @cached_property
    def departures(self) -> DepartureService:
        """Return what makes departures of documents."""
        from aso_desktop.services.drafts.departures import DepartureService

        return DepartureService(self.read, self.unit_of_work, self.documents, self.document_prints, self.correspondence)

    @cached_property
    def assistance(self) -> AssistanceService:
        """Return what asks the writing assistance, where somebody gave its address."""
        from aso_desktop.services.drafts.assistance import AssistanceService

        return AssistanceService(self.read, self.unit_of_work, self.wiring.preferences, self.wiring.policies)

    @cached_property
    def merges(self) -> MergeService:
        """Return what writes to many."""
        from aso_desktop.services.drafts.merges import MergeService

        return MergeService(self.read, self.unit_of_work, self.clock, self.gallery, self.may_export, self._house)

    def _house(self) -> Mapping[str, Any]:
        """Return what the letterhead says, as the preferences have it now."""
        from aso_desktop.services.drafts.letterhead import house_of

        return house_of(self.wiring.preferences())
