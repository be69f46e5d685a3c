"""The way to the shared space, for every room that asks it something."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from aso_desktop.app.rooms.base import RoomServices

if TYPE_CHECKING:
    from aso_desktop.services.sync.hub import HubDoor
    from aso_desktop.services.sync.lending import Lender
    from aso_desktop.sync.hub.link import HubLink


class HubServices(RoomServices):
    """The way to the shared space."""

    @cached_property
    def door(self) -> HubDoor:
        """Return the way to the share, through a process that may be left behind."""
        from aso_desktop.services.sync.hub import HubDoor

        return HubDoor(self.unit_of_work, self.lender)

    @cached_property
    def lender(self) -> Lender:
        """Return what keeps that process from one exchange to the next."""
        from aso_desktop.services.sync.lending import Lender

        return Lender(self.link)

    def link(self, url: str, secret: str) -> HubLink:
        """Return a line to the shared space at an address; leaving the profile stops what waits there."""
        from aso_desktop.sync.hub.link import HubLink

        return HubLink(url, secret, self.wiring.policies().proxy.value or "", cancel=self.wiring.stopping.is_set)
