"""The team keys that this device can open, from the cards it was handed."""

from collections.abc import Iterable, Mapping

from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey

from aso_desktop.sync.keys.boxes import open_box
from aso_desktop.sync.keys.cards import Approve, Card, Deliver, Epoch
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


def recover_keys(epochs: Mapping[KeyId, Card], escrow: X25519PrivateKey) -> dict[KeyId, bytes]:
    """Return every team key from the organisation's escrow; raise `WRONG_KEY` where a box does not open.

    `epochs` are those of `Members`; the cards alone are enough, no member has to help.
    """
    found = {}
    for key_id, card in epochs.items():
        act = card.act
        if isinstance(act, Epoch) and act.escrow:
            key = open_box(escrow, act.escrow)
            if not fits(key, act.check):
                raise FaultError(Fault.WRONG_KEY)
            found[key_id] = key
    return found


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
