"""What every driver of the hub offers, and how it fails: four operations, no lock, no overwriting, no renaming.

An error from a put is *unknown*, never "failed": the bytes may have arrived. `offer` therefore reads back and compares,
and every step of synchronisation may be repeated with the same bytes under the same name.
"""

from contextlib import suppress
from enum import Enum, StrEnum
from typing import ClassVar, Final, NamedTuple, Protocol

from aso_desktop.core.errors import EnvironmentFailure
from aso_desktop.core.i18n import QT_TRANSLATE_NOOP, Text

LARGEST: Final = 80 * 1024 * 1024
"""Bytes of the largest object: a segment of 64 MiB of records, and what seals it."""


class Entry(NamedTuple):
    """One line of a listing: the full key, the size in bytes, and what changes when other bytes are put there.

    `mark` is a hint to read again, never a proof: a time, an entity tag; empty where the place tells none.
    """

    key: str
    size: int
    mark: str = ""


class Put(Enum):
    """What became of a put: this call made the object, or there was one already, with whatever content."""

    CREATED = "created"
    EXISTS = "exists"


class Offer(Enum):
    """What stands under the name now: these very bytes, or other ones."""

    KEPT = "kept"
    TAKEN = "taken"


class Store(Protocol):
    """A place for immutable objects. Keys are those of `names`; every method may raise `HubFailure`."""

    def list(self, prefix: str, after: str = "") -> list[Entry]:
        """Return the objects whose key begins with `prefix` and comes after `after`, in the order of their keys.

        A place without such keys gives an empty list: absence never means deletion.
        """
        ...

    def get(self, key: str) -> bytes:
        """Return the whole object; `Missing` when there is none."""
        ...

    def put_if_absent(self, key: str, body: bytes) -> Put:
        """Make the object unless its key is taken; of several writers exactly one gets `CREATED`."""
        ...

    def delete(self, key: str) -> None:
        """Remove the object; it may be gone already."""
        ...


class Trouble(StrEnum):
    """Why the hub did not do as asked."""

    OUT_OF_REACH = "out_of_reach"
    SLOW = "slow"
    DENIED = "denied"
    READ_ONLY = "read_only"
    FULL = "full"
    MISSING = "missing"
    UNKNOWN = "unknown"
    DAMAGED = "damaged"
    ADDRESS = "address"


class HubFailure(EnvironmentFailure):
    """The hub did not do as asked; `trouble` says why in one word, the sentence what to do."""

    trouble: ClassVar[Trouble]
    sentence: ClassVar[Text]

    def __init__(self, detail: str = "") -> None:
        """Keep the driver's own words for a developer; they may name the share, never its contents."""
        super().__init__(self.sentence)
        self.detail = detail


class OutOfReach(HubFailure):
    """Nobody answers there."""

    trouble = Trouble.OUT_OF_REACH
    sentence = QT_TRANSLATE_NOOP(
        "hub", "The shared space cannot be reached: work goes on here and will be sent when it answers again."
    )


class Slow(HubFailure):
    """No answer within the time given; the process that asked was left behind."""

    trouble = Trouble.SLOW
    sentence = QT_TRANSLATE_NOOP(
        "hub", "The shared space does not answer in time: work goes on here and will be sent when it answers again."
    )


class Denied(HubFailure):
    """The account may not do this."""

    trouble = Trouble.DENIED
    sentence = QT_TRANSLATE_NOOP(
        "hub", "The shared space refuses access: check your password and ask IT for the right to read and write there."
    )


class ReadOnly(HubFailure):
    """Reading works, writing does not."""

    trouble = Trouble.READ_ONLY
    sentence = QT_TRANSLATE_NOOP(
        "hub", "The shared space can be read but not written: ask IT for the right to write there. Nothing is lost."
    )


class Full(HubFailure):
    """No room is left."""

    trouble = Trouble.FULL
    sentence = QT_TRANSLATE_NOOP(
        "hub", "The shared space is full: ask IT for more room. What waits here will be sent afterwards."
    )


class Missing(HubFailure):
    """There is no object of this name."""

    trouble = Trouble.MISSING
    sentence = QT_TRANSLATE_NOOP(
        "hub", "Something that should be in the shared space is not there: it is asked for again."
    )


class Unknown(HubFailure):
    """Whether the bytes arrived cannot be told now."""

    trouble = Trouble.UNKNOWN
    sentence = QT_TRANSLATE_NOOP(
        "hub", "The shared space did not confirm what was sent: it is checked and sent again by itself."
    )


class Damaged(HubFailure):
    """What the hub gives back is not what it may hold."""

    trouble = Trouble.DAMAGED
    sentence = QT_TRANSLATE_NOOP(
        "hub", "A file of the shared space is damaged: it is set aside until a colleague’s copy replaces it."
    )


class BadAddress(HubFailure):
    """The address, or the password that goes with it, cannot be used as it is written."""

    trouble = Trouble.ADDRESS
    sentence = QT_TRANSLATE_NOOP(
        "hub",
        "This address of a shared space cannot be used: write a folder (file:///… or \\\\server\\share\\…), "
        "postgresql://user@server/database or s3://bucket/prefix, without the password.",
    )


FAILURES: Final[dict[Trouble, type[HubFailure]]] = {
    kind.trouble: kind for kind in (OutOfReach, Slow, Denied, ReadOnly, Full, Missing, Unknown, Damaged, BadAddress)
}


def offer(store: Store, key: str, body: bytes) -> Offer:
    """Put the object, read it back, and return what stands under its name, whoever made it.

    Raises `Unknown` when the put failed and nothing can be read back, or when the hub gives back other bytes than it
    said it had just taken; a failure that says more (no right, no room, nobody there) is raised as it is.
    """
    made: Put | None = None
    failure: HubFailure | None = None
    try:
        made = store.put_if_absent(key, body)
    except HubFailure as error:
        failure = error
    there = _read_back(store, key, failure)
    if there == body:
        return Offer.KEPT
    if made is Put.EXISTS:
        return Offer.TAKEN
    raise failure or Unknown(f"{key}: {len(there or b'')} of {len(body)} bytes")


def _read_back(store: Store, key: str, failure: HubFailure | None) -> bytes | None:
    """Return what the hub holds under `key`, None when nothing or nothing readable."""
    try:
        return store.get(key)
    except Missing:
        return None
    except HubFailure as error:
        if isinstance(failure, Denied | ReadOnly | Full | OutOfReach | Slow):
            raise failure from error
        raise Unknown(error.detail) from failure or error


def read_or_none(store: Store, key: str) -> bytes | None:
    """Return an object, or None when there is none."""
    with suppress(Missing):
        return store.get(key)
    return None
