"""The shared space: its members, its exchanges, its conflicts."""

from functools import cached_property

from aso_desktop.app.rooms.base import RoomServices
from aso_desktop.app.rooms.hooks import DERIVING, TOLD
from aso_desktop.services.sync.commands import HubService
from aso_desktop.services.sync.conflicts import ConflictService
from aso_desktop.services.sync.desk import ConflictDesk
from aso_desktop.services.sync.hub import HubDoor
from aso_desktop.services.sync.lending import Lender
from aso_desktop.services.sync.merging import Merging
from aso_desktop.services.sync.rounds import RoundService
from aso_desktop.services.sync.values import HubRules
from aso_desktop.store.capture import Capture
from aso_desktop.store.engine import captured_tables
from aso_desktop.sync.hub.link import HubLink


class SyncServices(RoomServices):
    """The shared space: its members, its exchanges, its conflicts."""

    @cached_property
    def door(self) -> HubDoor:
        """Return the way to the share, through a process that may be left behind."""
        return HubDoor(self.unit_of_work, self.lender)

    @cached_property
    def lender(self) -> Lender:
        """Return what keeps that process from one exchange to the next."""
        stopping = self.wiring.stopping
        return Lender(lambda url, secret: HubLink(url, secret, cancel=stopping.is_set))

    @cached_property
    def hub(self) -> HubService:
        """Return what creates and joins a shared space, and governs its members."""
        return HubService(self.door, lambda: HubRules.of(self.wiring.policies))

    @cached_property
    def rounds(self) -> RoundService:
        """Return what exchanges."""
        return RoundService(self.door, self._merging, self.wiring.paths.root / "sync.lock")

    @cached_property
    def conflicts(self) -> ConflictService:
        """Return what lists and settles conflicts."""
        return ConflictService(self.unit_of_work, self._merging)

    @cached_property
    def conflict_desk(self) -> ConflictDesk:
        """Return what reads conflicts for the screen."""
        return ConflictDesk(self.conflicts, self._merging, self.author.device)

    @cached_property
    def _merging(self) -> Merging:
        return Merging(Capture(captured_tables()), self.stamping.tables, (*TOLD, self.stamping), DERIVING, TOLD)
