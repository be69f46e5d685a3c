"""The shared space: its members, its exchanges, its conflicts."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from aso_desktop.app.rooms.hooks import DERIVING, FOLLOWERS, LATE, TOLD
from aso_desktop.app.rooms.hub import HubServices
from aso_desktop.store.capture import Capture
from aso_desktop.store.engine import captured_tables
from aso_desktop.store.unit_of_work import Hook

if TYPE_CHECKING:
    from aso_desktop.services.sync.commands import HubService
    from aso_desktop.services.sync.compaction import Compaction
    from aso_desktop.services.sync.conflicts import ConflictService
    from aso_desktop.services.sync.desk import ConflictDesk
    from aso_desktop.services.sync.escrow import EscrowService
    from aso_desktop.services.sync.files import Files
    from aso_desktop.services.sync.healing import Care
    from aso_desktop.services.sync.listening import Listener
    from aso_desktop.services.sync.merging import Merging
    from aso_desktop.services.sync.rounds import RoundService
    from aso_desktop.services.sync.values import HubRules


class SyncServices(HubServices):
    """The shared space: its members, its exchanges, its conflicts."""

    @cached_property
    def hub(self) -> HubService:
        """Return what creates and joins a shared space, and governs its members."""
        from aso_desktop.services.sync.commands import HubService

        return HubService(self.door, self._hub_rules)

    @cached_property
    def escrow(self) -> EscrowService:
        """Return what the organisation's escrow does for the shared space."""
        from aso_desktop.services.sync.escrow import EscrowService

        return EscrowService(self.door, self.hub, self._merging, self._hub_rules)

    @cached_property
    def rounds(self) -> RoundService:
        """Return what exchanges."""
        from aso_desktop.services.sync.rounds import RoundService

        return RoundService(self.door, self._merging, self.wiring.paths.root / "sync.lock", files=self.files)

    @cached_property
    def listener(self) -> Listener:
        """Return what hears that a colleague announced something, over a line of its own."""
        from aso_desktop.services.sync.listening import Listener

        return Listener(self.unit_of_work, self.link, self.wiring.stopping)

    @cached_property
    def compaction(self) -> Compaction:
        """Return what writes snapshots and deletes what nobody needs any more."""
        from aso_desktop.services.sync.compaction import Compaction

        return Compaction(self.door, self.rounds, self._merging, self.read)

    @cached_property
    def care(self) -> Care:
        """Return what checks the shared space and puts back what it lost."""
        from aso_desktop.services.sync.healing import Care

        return Care(self.door, self.hub.fetch_cards)

    @cached_property
    def files(self) -> Files:
        """Return what sends and fetches the bytes of enclosures."""
        from aso_desktop.services.sync.files import Files

        return Files(self.read, self.lender, self.enclosures, self.author.device)

    @cached_property
    def conflicts(self) -> ConflictService:
        """Return what lists and settles conflicts."""
        from aso_desktop.services.sync.conflicts import ConflictService

        return ConflictService(self.unit_of_work, self._merging)

    @cached_property
    def conflict_desk(self) -> ConflictDesk:
        """Return what reads conflicts for the screen."""
        from aso_desktop.services.sync.desk import ConflictDesk

        return ConflictDesk(self.conflicts, self._merging, self.author.device)

    def _hub_rules(self) -> HubRules:
        from aso_desktop.services.sync.values import HubRules

        return HubRules.of(self.wiring.policies())

    @cached_property
    def _merging(self) -> Merging:
        from aso_desktop.services.sync.merging import Merging

        hooks: tuple[Hook, ...] = (*TOLD, self.stamping)
        return Merging(Capture(captured_tables()), self.stamping.tables, hooks, DERIVING, TOLD, LATE, FOLLOWERS)
