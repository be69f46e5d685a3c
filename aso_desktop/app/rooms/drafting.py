"""Templates, and the documents written from them."""

from collections.abc import Mapping
from functools import cached_property

from aso_desktop.app.rooms.base import RoomServices
from aso_desktop.security.enclosures import EnclosureStore
from aso_desktop.services.drafts.commands import DraftService
from aso_desktop.services.drafts.merges import MergeService
from aso_desktop.services.drafts.outgoing import DocumentPrints
from aso_desktop.services.templates.commands import GalleryService
from aso_desktop.services.templates.workshop import Workshop


class DraftingServices(RoomServices):
    """Templates, and the documents written from them."""

    @cached_property
    def workshop(self) -> Workshop:
        """Return where Word files are read; what it keeps is encrypted like enclosures."""
        return Workshop(EnclosureStore(self.wiring.paths.root / "compiled", self.wiring.keys.enclosure))

    @cached_property
    def gallery(self) -> GalleryService:
        """Return what keeps templates."""
        return GalleryService(self.unit_of_work, self.clock, self.enclosures, self.workshop)

    @cached_property
    def documents(self) -> DraftService:
        """Return what writes documents."""
        return DraftService(self.read, self.unit_of_work, self.clock, self.enclosures, self.gallery, self._house)

    @cached_property
    def document_prints(self) -> DocumentPrints:
        """Return what makes PDF files and pages of documents."""
        return DocumentPrints(self.read, self.clock, self.enclosures, self.workshop, self.may_export)

    @cached_property
    def merges(self) -> MergeService:
        """Return what writes to many."""
        return MergeService(self.read, self.unit_of_work, self.clock, self.gallery, self.may_export)

    def _house(self) -> Mapping[str, str]:
        """Return what the letterhead says that the profile does not know."""
        return {}
