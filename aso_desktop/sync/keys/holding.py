"""The team keys that this device can open, from the cards it was handed."""

from collections.abc import Iterable

from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey

from aso_desktop.sync.keys.boxes import open_box
from aso_desktop.sync.keys.cards import Approve, Card, Deliver, Epoch, Escrow
from aso_desktop.sync.keys.epochs import KeyId, TeamKeys, fits, unbox_keys
from aso_desktop.sync.keys.faults import Fault, FaultError
from aso_desktop.sync.keys.members import Members


def open_keys(members: Members, device: bytes, private: X25519PrivateKey, held: TeamKeys) -> dict[KeyId, bytes]:
    """Return every team key of the hub that a device holds now: those it had, and those it was handed since.

    A key counts only when it is the one its epoch's card speaks of; a box that does not open is passed over, and the
    key stays undelivered.
    """
    found = dict(held)
    for key_id, card in members.epochs.known.items():
        box = _box_of(card, device)
        if key_id not in found and box:
            found.update(_proved(members, _opened(key_id, private, box)))
    for card in members.accepted:
        act = card.act
        if isinstance(act, Approve | Deliver) and act.device == device and not found.keys() >= set(act.keys):
            found.update(_proved(members, _delivered(private, act.box)))
    return found


def recover_keys(members: Members, escrow: X25519PrivateKey) -> dict[KeyId, bytes]:
    """Return every team key from the organisation's escrow; raise `WRONG_KEY` where a box for it does not open.

    The cards alone are enough, no member has to help. A box that an epoch carries may be for an earlier key.
    """
    own = escrow.public_key().public_bytes_raw()
    found: dict[KeyId, bytes] = {}
    for card in members.accepted:
        if isinstance(card.act, Escrow) and card.act.key == own:
            found.update(_proved(members, unbox_keys(escrow, card.act.box)))
    for key_id, card in members.epochs.known.items():
        act = card.act
        if isinstance(act, Epoch) and act.escrow and key_id not in found:
            found.update(_given(escrow, key_id, act, is_ours=own == members.creation.escrow))
    return found


def _given(escrow: X25519PrivateKey, key_id: KeyId, epoch: Epoch, *, is_ours: bool) -> dict[KeyId, bytes]:
    """Return the team key of an epoch's own box for the escrow; nothing where it is for an earlier one."""
    try:
        key = open_box(escrow, epoch.escrow)
    except FaultError:
        if is_ours:
            raise
        return {}
    if not fits(key, epoch.check):
        raise FaultError(Fault.WRONG_KEY)
    return {key_id: key}


def _box_of(card: Card, device: bytes) -> bytes:
    boxes: Iterable[tuple[bytes, bytes]] = card.act.boxes if isinstance(card.act, Epoch) else ()
    return dict(boxes).get(device, b"")


def _opened(key_id: KeyId, private: X25519PrivateKey, box: bytes) -> dict[KeyId, bytes]:
    try:
        return {key_id: open_box(private, box)}
    except FaultError:
        return {}


def _delivered(private: X25519PrivateKey, box: bytes) -> dict[KeyId, bytes]:
    try:
        return unbox_keys(private, box)
    except FaultError:
        return {}


def _proved(members: Members, keys: TeamKeys) -> dict[KeyId, bytes]:
    proved = {}
    for key_id, key in keys.items():
        card = members.epochs.known.get(key_id)
        if card is not None and isinstance(card.act, Epoch) and fits(key, card.act.check):
            proved[key_id] = key
    return proved
