"""The key file: what wraps the data key, kept in two copies that are each written whole.

What is read here is untrusted: sizes, kinds and costs are checked, and the bytes must be exactly those that this
module would write, so that one flipped bit is noticed.
"""

import hashlib
import json
import secrets
from base64 import b64decode, b64encode
from collections.abc import Callable
from dataclasses import dataclass, replace
from enum import StrEnum
from pathlib import Path
from typing import Any, Final, NamedTuple

from aso_desktop.security.primitives import KEY_BYTES, SALT_BYTES, WRAPPED_BYTES, Argon2Cost, check_cost
from aso_desktop.security.sealed_box import OVERHEAD, PUBLIC_BYTES
from aso_desktop.store.files import file_failures, write_whole

FILE_NAME: Final = "keys.json"
COPY_NAME: Final = "keys-copy.json"
KCV_BYTES: Final = 16
_FORMAT: Final = "aso-keys"
_VERSION: Final = 2
_WITHOUT_ESCROW: Final = 1
"""What an earlier program reads: it knows nothing of an escrow slot."""
_LARGEST: Final = 64 * 1024
_PROFILE_BYTES: Final = 16
_BOXED_BYTES: Final = KEY_BYTES + OVERHEAD


NO_COST: Final = Argon2Cost(0, 0, 0)
"""Of a slot whose key is random: it needs no stretching."""


class SlotKind(StrEnum):
    """One of the ways to the data key."""

    PASSPHRASE = "passphrase"  # noqa: S105 - a name, not a secret
    KEYRING = "keyring"
    RECOVERY = "recovery"
    ESCROW = "escrow"


class Slot(NamedTuple):
    """The data key wrapped for one way in. Salt, cost and backend are kept where the kind needs them.

    Of an escrow slot, `wrapped` is a sealed box for the organisation's key `public`; both are empty while only
    `announced` stands there: the key that was told to the user and is taken at the next opening.
    """

    kind: SlotKind
    wrapped: bytes
    salt: bytes = b""
    cost: Argon2Cost = NO_COST
    backend: str = ""
    public: bytes = b""
    announced: bytes = b""


@dataclass(frozen=True)
class KeyFile:
    """A generation of the data key: its check value, the enclosure key it wraps, and its slots.

    `revision` grows at each write, so that of two good copies the newer one is known.
    """

    profile: str
    revision: int
    generation: int
    kcv: bytes
    enclosure: bytes
    slots: tuple[Slot, ...] = ()

    def slot(self, kind: SlotKind) -> Slot | None:
        """Return the slot of a kind, when there is one."""
        return next((s for s in self.slots if s.kind == kind), None)

    @property
    def kinds(self) -> frozenset[SlotKind]:
        """Return the kinds of slots that open something."""
        return frozenset(s.kind for s in self.slots if s.wrapped)

    def with_slot(self, slot: Slot) -> "KeyFile":
        """Return the next revision, with `slot` in place of the one of its kind."""
        return replace(self.without(slot.kind), slots=(*self.without(slot.kind).slots, slot))

    def without(self, kind: SlotKind) -> "KeyFile":
        """Return the next revision, without the slot of a kind."""
        return replace(self, revision=self.revision + 1, slots=tuple(s for s in self.slots if s.kind != kind))

    def encode(self) -> bytes:
        """Return the bytes of the file."""
        body = {
            "format": _FORMAT,
            "version": _VERSION if self.slot(SlotKind.ESCROW) else _WITHOUT_ESCROW,
            "profile": self.profile,
            "revision": self.revision,
            "generation": self.generation,
            "kcv": _base64(self.kcv),
            "enclosure_key": _base64(self.enclosure),
            "slots": [_slot_value(s) for s in self.slots],
        }
        return _serialised({**body, "check": _checksum(body)})


class CopyState(StrEnum):
    """What was found at the place of one copy."""

    GOOD = "good"
    MISSING = "missing"
    DAMAGED = "damaged"
    NEWER = "newer"


class Reading(NamedTuple):
    """The better of the two copies, what each place holds, and whether they are the same."""

    key_file: KeyFile | None
    first: CopyState
    second: CopyState
    agree: bool = True

    @property
    def is_absent(self) -> bool:
        """Say whether neither copy exists: not the same as lost."""
        return self.first == self.second == CopyState.MISSING

    @property
    def is_newer(self) -> bool:
        """Say whether only a newer program can read what is there."""
        return self.key_file is None and CopyState.NEWER in (self.first, self.second)

    @property
    def is_half(self) -> bool:
        """Say whether one copy is good and the other is not."""
        return self.key_file is not None and {self.first, self.second} != {CopyState.GOOD}


class _NewerFormatError(Exception):
    """The file was written by a later version of the program."""


def new_profile() -> str:
    """Return the name that ties a key file to its keyring entry."""
    return secrets.token_hex(_PROFILE_BYTES)


def read_copies(folder: Path) -> Reading:
    """Read both copies of a folder's key file; only the machine's refusals raise (`EnvironmentFailure`)."""
    first, one = _read_copy(folder / FILE_NAME)
    second, other = _read_copy(folder / COPY_NAME)
    found = [k for k in (one, other) if k is not None]
    return Reading(max(found, key=lambda k: k.revision, default=None), first, second, agree=one == other)


def write_copies(folder: Path, key_file: KeyFile) -> None:
    """Write both copies, one after the other, so that one of them is whole at any instant."""
    content = key_file.encode()
    write_whole(folder / FILE_NAME, content)
    write_whole(folder / COPY_NAME, content)


def _read_copy(path: Path) -> tuple[CopyState, KeyFile | None]:
    with file_failures(path):
        try:
            with path.open("rb") as file:
                raw = file.read(_LARGEST + 1)
        except FileNotFoundError:
            return CopyState.MISSING, None
    try:
        return CopyState.GOOD, decode(raw)
    except _NewerFormatError:
        return CopyState.NEWER, None
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError):
        return CopyState.DAMAGED, None


def decode(raw: bytes) -> KeyFile:
    """Return the key file that `raw` holds; raise for anything `encode` would not have written."""
    if len(raw) > _LARGEST:
        raise _malformed("too long")
    body = json.loads(raw)
    stated = body.pop("check")
    if body["format"] != _FORMAT or stated != _checksum(body):
        raise _malformed("check does not match")
    if body["version"] > _VERSION:
        raise _NewerFormatError
    key_file = KeyFile(
        profile=_checked(body["profile"], lambda v: len(bytes.fromhex(v)) == _PROFILE_BYTES),
        revision=_checked(body["revision"], lambda v: type(v) is int and v > 0),
        generation=_checked(body["generation"], lambda v: type(v) is int and v > 0),
        kcv=_bytes(body["kcv"], KCV_BYTES),
        enclosure=_bytes(body["enclosure_key"], WRAPPED_BYTES),
        slots=tuple(_slot(value) for value in body["slots"]),
    )
    if len({s.kind for s in key_file.slots}) != len(key_file.slots) or key_file.encode() != raw:
        raise _malformed("not as written")
    return key_file


def _slot(value: dict[str, Any]) -> Slot:
    kind = SlotKind(value["kind"])
    if kind == SlotKind.ESCROW:
        return _escrow_slot(value)
    wrapped = _bytes(value["wrapped"], WRAPPED_BYTES)
    if kind == SlotKind.KEYRING:
        return Slot(kind, wrapped, backend=_checked(value["backend"], lambda v: type(v) is str))
    salt = _bytes(value["salt"], SALT_BYTES)
    if kind == SlotKind.RECOVERY:
        return Slot(kind, wrapped, salt)
    stated = (value["memory_kib"], value["iterations"], value["lanes"])
    cost = check_cost(Argon2Cost(*(_checked(v, lambda n: type(n) is int) for v in stated)))
    return Slot(kind, wrapped, salt, cost)


def _escrow_slot(value: dict[str, Any]) -> Slot:
    wrapped, public, announced = (b64decode(value[name], validate=True) for name in ("wrapped", "public", "announced"))
    sizes = (len(wrapped), len(public), len(announced))
    if sizes[:2] not in ((0, 0), (_BOXED_BYTES, PUBLIC_BYTES)) or sizes[2] not in (0, PUBLIC_BYTES) or not any(sizes):
        raise _malformed("wrong length")
    return Slot(SlotKind.ESCROW, wrapped, public=public, announced=announced)


def _slot_value(slot: Slot) -> dict[str, Any]:
    value: dict[str, Any] = {"kind": slot.kind.value, "wrapped": _base64(slot.wrapped)}
    if slot.kind == SlotKind.ESCROW:
        return {**value, "public": _base64(slot.public), "announced": _base64(slot.announced)}
    if slot.kind == SlotKind.KEYRING:
        return {**value, "backend": slot.backend}
    value["salt"] = _base64(slot.salt)
    return {**value, **slot.cost._asdict()} if slot.kind == SlotKind.PASSPHRASE else value


def _serialised(body: dict[str, Any]) -> bytes:
    return json.dumps(body, indent=1, sort_keys=True, ensure_ascii=True).encode() + b"\n"


def _checksum(body: dict[str, Any]) -> str:
    return hashlib.sha256(b"aso-keys-check\0" + _serialised(body)).hexdigest()


def _base64(raw: bytes) -> str:
    return b64encode(raw).decode("ascii")


def _bytes(value: str, length: int) -> bytes:
    raw = b64decode(value, validate=True)
    if len(raw) != length:
        raise _malformed("wrong length")
    return raw


def _checked(value: Any, holds: Callable[[Any], bool]) -> Any:
    if not holds(value):
        raise _malformed("value out of bounds")
    return value


def _malformed(reason: str) -> ValueError:
    return ValueError(f"key file: {reason}")
