"""Plain values of the sync room."""

from dataclasses import dataclass, field
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
    """A request to join: the state of this device; the fingerprint, and its words, that a responsible compares."""

    changes: Changes
    hub_id: str
    root_fingerprint: str
    url: str
    device: str
    state: str
    fingerprint: str
    words: tuple[str, ...]


class Governed(NamedTuple):
    """What became of devices that a responsible approved, named or revoked."""

    changes: Changes
    devices: tuple[str, ...]


class Renewed(NamedTuple):
    """A device that goes on under a new id (32 hexadecimal figures); `moved` sealed changes went along unsent."""

    changes: Changes
    old: str
    new: str
    moved: int


@dataclass
class RoundReport:
    """What one exchange did.

    `numbered` counts the letters that got their official number, `fetched` the enclosures that came, `calls` what was
    asked of the share; `state` is this device's, `troubles` pairs the names of files that were set aside with the
    reason; `snapshots` counts those taken in, `healed` names what was put back; `tables` says what changed for the
    screens.
    """

    state: str = ""
    sent: int = 0
    received: int = 0
    applied: int = 0
    calls: int = 0
    numbered: int = 0
    fetched: int = 0
    snapshots: int = 0
    healed: tuple[str, ...] = ()
    is_too_old: bool = False
    tables: set[str] = field(default_factory=set)
    troubles: list[tuple[str, str]] = field(default_factory=list)
