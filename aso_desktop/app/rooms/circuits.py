"""Circuits of visas."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cached_property
from typing import TYPE_CHECKING

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from aso_desktop.app.rooms.base import RoomServices
from aso_desktop.security.device import device_keys, device_public_keys
from aso_desktop.store.connection import Connection

if TYPE_CHECKING:
    from aso_desktop.services.circuits.checking import CircuitChecks
    from aso_desktop.services.circuits.commands import CircuitService


class CircuitServices(RoomServices):
    """Circuits of visas."""

    @cached_property
    def circuits(self) -> CircuitService:
        """Return what launches circuits and records their acts."""
        from aso_desktop.services.circuits.commands import CircuitService

        return CircuitService(self.unit_of_work, self.clock, self.enclosures, self._signing_key)

    @cached_property
    def circuit_checks(self) -> CircuitChecks:
        """Return what verifies seals, order and documents."""
        from aso_desktop.services.circuits.checking import CircuitChecks

        return CircuitChecks(self.unit_of_work, self.enclosures, _known_keys)

    def _signing_key(self, database: Connection) -> Ed25519PrivateKey:
        return device_keys(database, self.unit_of_work.author.device).signing


def _known_keys(database: Connection) -> Mapping[str, frozenset[str]]:
    """Return the keys of this machine's devices, retired ones too, and of the members of the shared space."""
    found: dict[str, set[str]] = {}
    for device, key in (*device_public_keys(database), *_member_keys(database)):
        found.setdefault(device, set()).add(key)
    return {device: frozenset(keys) for device, keys in found.items()}


def _member_keys(database: Connection) -> Iterator[tuple[str, str]]:
    """Give device and key of each member that a responsible has approved, revoked ones too: their past acts stand."""
    from aso_desktop.sync.keys import local
    from aso_desktop.sync.keys.members import State, fold

    hub = local.present_hub(database)
    if hub is None:
        return
    for member in fold(hub.creation, local.cards(database)).devices.values():
        if member.state is not State.PENDING:
            yield member.id, member.signing.hex()
