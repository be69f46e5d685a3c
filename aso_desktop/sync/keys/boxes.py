"""Sealed boxes of the shared space: what one device, or the organisation's escrow, alone opens."""

from typing import Final

from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey

from aso_desktop.security import sealed_box
from aso_desktop.security.primitives import WrongKeyError
from aso_desktop.sync.keys.faults import Fault, FaultError

PUBLIC_BYTES: Final = sealed_box.PUBLIC_BYTES
TAG_BYTES: Final = sealed_box.TAG_BYTES
OVERHEAD: Final = sealed_box.OVERHEAD
_PURPOSE: Final = "aso-sealed-box-1"


def seal_box(receiver: bytes, content: bytes) -> bytes:
    """Return `content` for the holder of the private half of `receiver`; raise `WRONG_KEY` for what is no key."""
    try:
        return sealed_box.seal_box(receiver, content, _PURPOSE)
    except WrongKeyError as error:
        raise FaultError(Fault.WRONG_KEY) from error


def open_box(private: X25519PrivateKey, box: bytes) -> bytes:
    """Return the content of a box; raise `WRONG_KEY` for another receiver's or an altered one."""
    try:
        return sealed_box.open_box(private, box, _PURPOSE)
    except WrongKeyError as error:
        raise FaultError(Fault.WRONG_KEY) from error
