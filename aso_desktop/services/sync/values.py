"""Plain values of the sync room."""

from dataclasses import dataclass
from typing import NamedTuple

from aso_desktop.core.changes import Changes
from aso_desktop.core.settings import Policies


@dataclass(frozen=True)
class HubRules:
    """What IT lays down about the shared space; None where it says nothing. `escrow` has 32 bytes."""

    url: str | None = None
    is_url_locked: bool = False
    fingerprint: str | None = None
    escrow: bytes | None = None

    @classmethod
    def of(cls, policies: Policies) -> "HubRules":
        """Return the rules in force."""
        return cls(
            policies.hub_url.value,
            policies.hub_url.locked,
            policies.hub_root_fingerprint.value,
            policies.escrow_public_key.value,
        )


class Created(NamedTuple):
    """A shared space that was created: its id, and the fingerprint that those who join compare (hexadecimal)."""

    changes: Changes
    hub_id: str
    root_fingerprint: str
    url: str
    has_escrow: bool


class Joined(NamedTuple):
    """A request to join: the state of this device, and the fingerprint that a responsible compares."""

    changes: Changes
    hub_id: str
    root_fingerprint: str
    url: str
    device: str
    state: str
    fingerprint: str


class Governed(NamedTuple):
    """What became of devices that a responsible approved, named or revoked."""

    changes: Changes
    devices: tuple[str, ...]
