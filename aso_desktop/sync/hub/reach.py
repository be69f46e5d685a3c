"""Whether the shared space can be used, in one word and one sentence; and the tests that find out.

Reached means that `hub` was read and is the right one. Everything else leaves the local file as it is: what is missing
there is never taken for deleted.
"""

import secrets
import time
from collections.abc import Callable
from enum import StrEnum
from typing import Final, NamedTuple

from aso_desktop.core.i18n import QT_TRANSLATE_NOOP, Text
from aso_desktop.sync.hub import names
from aso_desktop.sync.hub.store import FAILURES, HubFailure, Missing, Offer, Store, Trouble, offer

SLOW_SECONDS: Final = 2.0
"""A trial that takes longer than this is worth a word: rounds will lag."""


class Reach(StrEnum):
    """What the last contact with the shared space gave."""

    NEVER = "never"
    REACHED = "reached"
    OUT_OF_REACH = "out_of_reach"
    SLOW = "slow"
    DENIED = "denied"
    READ_ONLY = "read_only"
    FULL = "full"
    UNKNOWN = "unknown"
    EMPTY = "empty"
    NO_HUB = "no_hub"
    OTHER_HUB = "other_hub"
    DAMAGED = "damaged"
    NEWER = "newer"
    ADDRESS = "address"
    TWIN = "twin"
    OLD_COPY = "old_copy"
    ROLLED_BACK = "rolled_back"
    REVOKED = "revoked"
    OUTDATED = "outdated"


REACH_WORDS: Final[dict[Reach, Text]] = {
    **{Reach(trouble.value): FAILURES[trouble].sentence for trouble in FAILURES if trouble is not Trouble.MISSING},
    Reach.NEVER: QT_TRANSLATE_NOOP("hub", "The shared space has not been contacted yet."),
    Reach.REACHED: QT_TRANSLATE_NOOP("hub", "The shared space answers."),
    Reach.EMPTY: QT_TRANSLATE_NOOP(
        "hub",
        "The folder of the shared space is empty: the share is probably not mounted. Ask IT; nothing is deleted here.",
    ),
    Reach.NO_HUB: QT_TRANSLATE_NOOP(
        "hub", "This is not a shared space of the program: check the address. Nothing is deleted here."
    ),
    Reach.OTHER_HUB: QT_TRANSLATE_NOOP(
        "hub", "Another team’s shared space stands at this address: nothing was exchanged. Check the address."
    ),
    Reach.DAMAGED: QT_TRANSLATE_NOOP(
        "hub", "The identity of the shared space is damaged: ask IT to restore the file “hub”. Work goes on here."
    ),
    Reach.NEWER: QT_TRANSLATE_NOOP(
        "hub", "The shared space was made by a later version of the program: update this device."
    ),
    Reach.TWIN: QT_TRANSLATE_NOOP(
        "hub",
        "Another computer uses a copy of this profile: exchange has stopped, nothing is lost. Only one of the two may "
        "go on under this name.",
    ),
    Reach.OLD_COPY: QT_TRANSLATE_NOOP(
        "hub",
        "This profile is an older copy of itself: exchange has stopped, nothing is lost. The device needs a new "
        "identity.",
    ),
    Reach.ROLLED_BACK: QT_TRANSLATE_NOOP(
        "hub", "The shared space was set back to an older state: this device puts back what it holds, then goes on."
    ),
    Reach.REVOKED: QT_TRANSLATE_NOOP(
        "hub", "A responsible has revoked this device: it works alone. Ask a responsible whether this is right."
    ),
    Reach.OUTDATED: QT_TRANSLATE_NOOP(
        "hub", "The team asks for a later version of the program: update this device. Work goes on here meanwhile."
    ),
}

_OTHER_CODES: Final = {
    "": Reach.REACHED,
    "missing": Reach.NO_HUB,
    "wrong_hub": Reach.OTHER_HUB,
    "wrong_root": Reach.OTHER_HUB,
    "wrong_signature": Reach.DAMAGED,
    "wrong_name": Reach.DAMAGED,
    "too_large": Reach.DAMAGED,
    "newer_format": Reach.NEWER,
}

Judge = Callable[[bytes], Reach]
"""The content of `hub` → `REACHED` when it is the expected one, otherwise what it is instead."""


class Trial(NamedTuple):
    """What a trial of an address found; `seconds` from the first question to the last answer."""

    reach: Reach
    may_write: bool
    seconds: float

    @property
    def is_slow(self) -> bool:
        """Tell whether the line is so slow that users will notice."""
        return self.seconds > SLOW_SECONDS


def reach_of(code: str) -> Reach:
    """Return the state that a kept reason stands for; one of a later version counts as out of reach."""
    try:
        return Reach(code)
    except ValueError:
        return _OTHER_CODES.get(code, Reach.OUT_OF_REACH)


def survey(store: Store, judge: Judge) -> Reach:
    """Read `hub` and say what stands there; one call when it is the right one. Never raises `HubFailure`."""
    try:
        try:
            return judge(store.get(names.HUB))
        except Missing:
            return Reach.NO_HUB if store.list("") else Reach.EMPTY
    except HubFailure as failure:
        return reach_of(failure.trouble)


def try_out(store: Store, judge: Judge) -> Trial:
    """Test an address as the set-up wizard does: what stands there, and whether this device may write and delete."""
    began = time.monotonic()
    reach, may_write = survey(store, judge), False
    if reach in {Reach.REACHED, Reach.EMPTY}:
        key = names.trial(secrets.token_hex(8))
        try:
            may_write = offer(store, key, b"trial") is Offer.KEPT
            store.delete(key)
        except HubFailure as failure:
            reach = reach_of(failure.trouble)
    return Trial(reach, may_write, time.monotonic() - began)
