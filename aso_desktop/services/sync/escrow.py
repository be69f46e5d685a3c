"""What the organisation’s escrow does for a shared space: the yearly drill, and reading it when no member is left.

The private half stays in the hands of IT; each use is written in the journal.
"""

from collections.abc import Callable
from typing import Final, NamedTuple

from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey

from aso_desktop.core.changes import Changes
from aso_desktop.core.errors import UserError
from aso_desktop.core.i18n import QT_TRANSLATE_NOOP
from aso_desktop.core.progress import Progress, silent
from aso_desktop.security.audit import record
from aso_desktop.security.escrow_key import fingerprint
from aso_desktop.services.sync.cards import EXCHANGE, send_cards
from aso_desktop.services.sync.commands import HubService
from aso_desktop.services.sync.hub import HubDoor
from aso_desktop.services.sync.incoming import Incoming
from aso_desktop.services.sync.merging import Merging
from aso_desktop.services.sync.seat import Seat, governing_seat
from aso_desktop.services.sync.values import HubRules, RoundReport
from aso_desktop.sync.hub import names
from aso_desktop.sync.hub.store import Missing, Store
from aso_desktop.sync.keys import acts, local
from aso_desktop.sync.keys.epochs import TeamKeys
from aso_desktop.sync.keys.faults import FaultError
from aso_desktop.sync.keys.holding import recover_keys
from aso_desktop.sync.segments import open_segment, read_header

_NONE: Final = QT_TRANSLATE_NOOP("sync", "This shared space has no escrow key: its members alone can read it.")
_OTHER: Final = QT_TRANSLATE_NOOP(
    "sync", "This is not the escrow key of the shared space: it is the one with the fingerprint {own}."
)


_NOT_LAID_DOWN: Final = QT_TRANSLATE_NOOP(
    "sync", "Your IT has laid down no escrow key for this device (policy EscrowPublicKey): ask for it, then try again."
)
_SAME: Final = QT_TRANSLATE_NOOP("sync", "The shared space has this escrow key already: {own}. There is nothing to do.")


class LaidDown(NamedTuple):
    """The fingerprint of the key that reads the shared space from now on."""

    changes: Changes
    fingerprint: str


class Drilled(NamedTuple):
    """What the escrow opened: team keys of the space and those it gave, newest lots of devices and those it opened.

    `applied` counts the changes that were taken into this profile; 0 in a drill.
    """

    fingerprint: str
    keys: int
    opened: int
    lots: int
    readable: int
    applied: int = 0


class EscrowService:
    """Works with the private half of the escrow key, for as long as a call lasts."""

    def __init__(self, door: HubDoor, hub: HubService, merging: Merging, rules: Callable[[], HubRules]) -> None:
        """Know the way to the share, who reads its cards, what takes changes in, and what IT laid down."""
        self._door = door
        self._rules = rules
        self._hub = hub
        self._merging = merging

    def lay_down(self) -> LaidDown:
        """Let the key that IT laid down read the shared space from now on, what is there already too.

        For a space that was made without one, or with an earlier one; only a responsible may.
        """
        key = self._rules().escrow
        if not key:
            raise UserError(_NOT_LAID_DOWN, field="key")
        whose = fingerprint(key)
        with self._door.own() as store:
            self._hub.fetch_cards(store)
            words = QT_TRANSLATE_NOOP("sync", "Give the organisation its key")
            with self._door.unit_of_work("lay_down_escrow", words, undoable=False) as work:
                seat = governing_seat(work.connection, self._door.device)
                if seat.members.escrow == key:
                    raise UserError(_SAME.format(own=whose), field="key")
                writer = seat.writer(work.now)
                acts.lay_down_escrow(writer, seat.members, key, seat.team_keys)
                local.keep_cards(work.connection, writer.cards, None)
                record(work.connection, work.author, work.now, "lay_down_escrow", ("sync_hub", None), fingerprint=whose)
            send_cards(store, self._door.unit_of_work)
        return LaidDown(work.changes(), whose)

    def drill(self, private: X25519PrivateKey) -> Drilled:
        """Prove that the escrow opens every team key and the newest lot of every device; change nothing."""
        with self._door.own() as store:
            seat = self._hub.fetch_cards(store)
            done = _opened(store, seat, _keys(seat, private), private)
        self._note("escrow_drill", done)
        return done

    def recover(self, private: X25519PrivateKey, progress: Progress = silent) -> Drilled:
        """Read the whole shared space into this profile, which joined it and which nobody is left to approve."""
        with self._door.own() as store:
            seat = self._hub.fetch_cards(store)
            keys = _keys(seat, private)
            done = _opened(store, seat, keys, private)
            with self._door.unit_of_work("exchange", EXCHANGE, undoable=False) as work:
                local.keep_team_keys(work.connection, keys)
            report = RoundReport(state=seat.state.value if seat.state else "")
            incoming = Incoming(self._door.unit_of_work, self._merging, store, report)
            incoming.read(store.list(names.HEADS), progress, as_escrow=True)
        done = done._replace(applied=report.applied)
        self._note("escrow_recovery", done)
        return done

    def _note(self, operation: str, done: Drilled) -> None:
        words = QT_TRANSLATE_NOOP("sync", "Use the escrow key")
        with self._door.unit_of_work(operation, words, undoable=False) as work:
            details = {"fingerprint": done.fingerprint, "keys": f"{done.opened}/{done.keys}"}
            record(work.connection, work.author, work.now, operation, ("sync_hub", None), **details)


def _keys(seat: Seat, private: X25519PrivateKey) -> TeamKeys:
    """Return the team keys that the escrow gives; refuse a space without one, and another key."""
    escrow = seat.members.escrow
    if not escrow:
        raise UserError(_NONE, field="key")
    if private.public_key().public_bytes_raw() != escrow:
        raise UserError(_OTHER.format(own=fingerprint(escrow)), field="key")
    return recover_keys(seat.members, private)


def _opened(store: Store, seat: Seat, keys: TeamKeys, private: X25519PrivateKey) -> Drilled:
    newest = [log[-1] for device in seat.members.devices if (log := store.list(names.log_of(device.hex())))]
    readable = sum(_opens(store, seat, keys, entry.key) for entry in newest)
    whose = fingerprint(private.public_key().public_bytes_raw())
    return Drilled(whose, len(seat.members.epochs.known), len(keys), len(newest), readable)


def _opens(store: Store, seat: Seat, keys: TeamKeys, name: str) -> bool:
    """Say whether a lot is proved and opened."""
    try:
        raw = store.get(name)
        header = read_header(raw)
        member, key = seat.members.devices.get(header.device), keys.get(header.key)
        if member is None or key is None:
            return False
        open_segment(raw, header, member.signing, key)
    except (FaultError, Missing):
        return False
    return True
