"""The profile itself: people, settings, keys, copies, journal, demonstration."""

from __future__ import annotations

from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from aso_desktop.app.paths import expand
from aso_desktop.app.rooms.base import RoomServices
from aso_desktop.app.wiring import Wiring
from aso_desktop.security.device import device_keys

if TYPE_CHECKING:
    from aso_desktop.services.access import SlotService
    from aso_desktop.services.audit.commands import AuditService
    from aso_desktop.services.backup import BackupRounds, BackupService, VerifyService
    from aso_desktop.services.demo.commands import DemoService
    from aso_desktop.services.people.commands import PeopleService
    from aso_desktop.services.settings.commands import SettingService


class UpkeepServices(RoomServices):
    """The profile itself: people, settings, keys, copies, journal, demonstration."""

    @cached_property
    def people(self) -> PeopleService:
        """Return what keeps units and agents."""
        from aso_desktop.services.people.commands import PeopleService

        return PeopleService(self.unit_of_work)

    @cached_property
    def audit(self) -> AuditService:
        """Return what reads and verifies the journal."""
        from aso_desktop.services.audit.commands import AuditService

        return AuditService(self.wiring.paths.database, self.wiring.keys, self.unit_of_work)

    @cached_property
    def settings(self) -> SettingService:
        """Return what keeps the choices of the profile."""
        from aso_desktop.services.settings.commands import SettingService

        return SettingService(self.unit_of_work)

    @cached_property
    def slots(self) -> SlotService:
        """Return what adds and removes ways to unlock."""
        from aso_desktop.services.access import SlotService

        return SlotService(self.wiring.access)

    @cached_property
    def copies(self) -> BackupRounds:
        """Return what makes copies at their time."""
        from aso_desktop.services.backup import BackupRounds

        wiring = self.wiring
        return BackupRounds(lambda: self.backup, lambda: _away(wiring), lambda: wiring.preferences().backup_keep)

    @property
    def backup(self) -> BackupService:
        """Return what makes sets of copies, with the key file of now."""
        return backup_of(self.wiring)

    @property
    def demo(self) -> DemoService:
        """Return what fills an empty profile with demonstration data; it is loaded when it is first wanted."""
        from aso_desktop.services.demo.commands import DemoService, Seals

        seals = Seals(self.chain_head, lambda db: device_keys(db, self.unit_of_work.author.device).signing)
        return DemoService(self.unit_of_work, self.clock, self.rules, self.enclosures, seals)

    @cached_property
    def verify(self) -> VerifyService:
        """Return what reads the whole profile and names each fault."""
        from aso_desktop.services.backup import VerifyService
        from aso_desktop.services.registers import continuity

        return VerifyService(self.wiring.paths.root, self.wiring.keys, continuity.faults)


def backup_of(wiring: Wiring) -> BackupService:
    """Return what makes copies of a profile that may not be open yet."""
    from aso_desktop.services.backup import BackupService

    key_file, keep = wiring.access.session.key_file, wiring.preferences().backup_keep
    return BackupService(wiring.paths.root, wiring.keys, key_file, wiring.clock, keep)


def _away(wiring: Wiring) -> Path | None:
    """Return the folder of this profile beside those of others, where IT or the user named one."""
    folder = wiring.preferences().backup_folder
    return expand(folder) / f"aso-{wiring.access.session.key_file.profile}" if folder else None
