"""The organisation's way in: IT lays a public key down, and the holder of its private half can open the profile.

A key that comes to an existing profile is announced, with both fingerprints, before it is used: whoever replaces the
escrow key could read the data.
"""

import base64
import os
from pathlib import Path
from typing import Final, NamedTuple

from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey

from aso_desktop.core.errors import EnvironmentFailure, UserError
from aso_desktop.core.i18n import QT_TRANSLATE_NOOP, Text
from aso_desktop.security.escrow_key import LARGEST, fingerprint, make_pair, read_private
from aso_desktop.security.key_file import KeyFile, SlotKind
from aso_desktop.security.primitives import WrongKeyError
from aso_desktop.security.slots import OpenKeys, with_announced, with_escrow
from aso_desktop.services.access.session import Session
from aso_desktop.store.files import file_failures

ANNOUNCED: Final = QT_TRANSLATE_NOOP(
    "access",
    "Your IT lays down an escrow key: from the next opening on, its holder can open this profile. "
    "Fingerprint: {new}. If you did not expect it, ask your IT before you go on.",
)
CHANGED: Final = QT_TRANSLATE_NOOP(
    "access",
    "Your IT lays down another escrow key; it is used from the next opening on. Fingerprint until now: {old}. "
    "From then on: {new}. If you did not expect it, ask your IT before you go on.",
)
IN_USE: Final = QT_TRANSLATE_NOOP("access", "The escrow key that was announced is in use. Fingerprint: {new}.")
UNUSABLE: Final = QT_TRANSLATE_NOOP(
    "access", "The escrow key that your IT laid down is no usable key: it is left out. Tell your IT."
)


class MadeEscrow(NamedTuple):
    """The public half of a pair that was made, in base64 as the policy takes it, and what people compare."""

    public: str
    fingerprint: str


def make_escrow_file(path: Path, passphrase: str) -> MadeEscrow:
    """Make the organisation's pair and write its private half to a new file, for this user alone."""
    pair = make_pair(passphrase)
    with file_failures(path.parent):
        try:
            handle = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        except FileExistsError as error:
            text = QT_TRANSLATE_NOOP("access", "The file “{name}” exists already: choose another name.")
            raise UserError(text.format(name=path.name), field="file") from error
        with os.fdopen(handle, "wb") as file:
            file.write(pair.pem)
    return MadeEscrow(base64.b64encode(pair.public).decode("ascii"), fingerprint(pair.public))


def read_escrow_key(path: Path, passphrase: str) -> X25519PrivateKey:
    """Return the private key that IT brought in a file."""
    with file_failures(path), path.open("rb") as file:
        raw = file.read(LARGEST)
    return read_private(raw, passphrase)


def sealed_if_possible(key_file: KeyFile, keys: OpenKeys, public: bytes | None) -> tuple[KeyFile, tuple[Text, ...]]:
    """Return the key file of a new profile with its escrow slot, and what there is to tell."""
    if public is None:
        return key_file, ()
    try:
        return with_escrow(key_file, keys, public), ()
    except WrongKeyError:
        return key_file, (UNUSABLE,)


def follow_escrow(session: Session, public: bytes | None) -> tuple[Text, ...]:
    """Bring the escrow slot of an open profile in step with what IT lays down; return what there is to tell.

    A key that IT no longer lays down stays: only another one takes its place.
    """
    slot = session.key_file.slot(SlotKind.ESCROW)
    old, announced = (slot.public, slot.announced) if slot else (b"", b"")
    if public is None or (public == old and not announced):
        return ()
    try:
        if public == old:
            session.replace_key_file(with_announced(session.key_file, b""))
            return ()
        return _take(session, public) if public == announced else _announce(session, old, public)
    except EnvironmentFailure as failure:
        return (failure.text,)


def _announce(session: Session, old: bytes, new: bytes) -> tuple[Text, ...]:
    session.replace_key_file(with_announced(session.key_file, new))
    session.note("escrow_key_announced", old=fingerprint(old) if old else "", new=fingerprint(new))
    if old:
        return (CHANGED.format(old=fingerprint(old), new=fingerprint(new)),)
    return (ANNOUNCED.format(new=fingerprint(new)),)


def _take(session: Session, public: bytes) -> tuple[Text, ...]:
    try:
        session.replace_key_file(with_escrow(session.key_file, session.keys, public))
    except WrongKeyError:
        return (UNUSABLE,)
    session.note("escrow_slot_made", fingerprint=fingerprint(public))
    return (IN_USE.format(new=fingerprint(public)),)
