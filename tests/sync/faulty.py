"""A hub in memory that fails as shares do: errors, lost replies, stale listings, half-written and altered objects."""

import itertools
import threading
from collections.abc import Iterable, MutableMapping
from dataclasses import dataclass
from enum import Enum
from hashlib import sha256
from typing import TypeVar

from aso_desktop.sync.hub.names import check_key, check_prefix
from aso_desktop.sync.hub.store import Entry, HubFailure, Missing, OutOfReach, Put, Unknown

T = TypeVar("T")


class Fault(Enum):
    """What goes wrong with one call."""

    REFUSE = "the call fails and does nothing"
    LOSE_REPLY = "the call does its work, and its answer is lost"
    HALF = "a put leaves half of its bytes, and fails"
    HALF_SILENTLY = "a put leaves half of its bytes, and says it went well"
    STALE = "a listing shows what was there before the last put or delete"
    HANG = "the call waits until it is let go, then fails"


@dataclass
class Call:
    """One call as it came in, for tests that count or look."""

    number: int
    operation: str
    key: str


class FaultyStore:
    """Objects in a dictionary; `seen_by` gives another device the same ones over a line with faults of its own."""

    def __init__(self, objects: MutableMapping[str, bytes] | None = None) -> None:
        self.objects: MutableMapping[str, bytes] = {} if objects is None else objects
        self.hidden: set[str] = set()
        self.calls: list[Call] = []
        self.plan: dict[int, Fault] = {}
        self.is_cut_off = False
        self.let_go = threading.Event()
        self._before: dict[str, bytes] = {}
        self._numbers = itertools.count(1)

    def seen_by(self) -> "FaultyStore":
        """Return the same objects as another device reaches them, over a line of its own."""
        return FaultyStore(self.objects)

    # --- faults, as a test orders them ---------------------------------------------------------------------------

    def fail_next(self, fault: Fault, after: int = 0) -> None:
        """Let the call fail that comes after so many others."""
        self.plan[len(self.calls) + 1 + after] = fault

    def hide(self, *keys: str) -> None:
        """Leave objects out of listings, as a share's cache does; they can still be read."""
        self.hidden |= set(keys)

    def show_all(self) -> None:
        self.hidden.clear()

    def truncate(self, key: str, size: int) -> None:
        """Cut an object that is there."""
        self.objects[key] = self.objects[key][:size]

    def flip(self, key: str, place: int) -> None:
        """Alter one bit of an object that is there."""
        body = bytearray(self.objects[key])
        body[place % len(body)] ^= 1 << (place % 8)
        self.objects[key] = bytes(body)

    def lose(self, *keys: str) -> None:
        for key in keys:
            self.objects.pop(key, None)

    def copy(self) -> dict[str, bytes]:
        """Return what a backup of the hub would hold now."""
        return dict(self.objects)

    def restore(self, backup: dict[str, bytes]) -> None:
        """Set the hub back, for every device."""
        self.objects.clear()
        self.objects.update(backup)

    def listed(self, operation: str) -> Iterable[Call]:
        return (call for call in self.calls if call.operation == operation)

    # --- the four operations -------------------------------------------------------------------------------------

    def list(self, prefix: str, after: str = "") -> list[Entry]:
        fault = self._take("list", check_prefix(prefix))
        objects = self._before if fault is Fault.STALE else dict(self.objects)
        found = [
            Entry(key, len(body), sha256(body).hexdigest())
            for key, body in sorted(objects.items())
            if key.startswith(prefix) and key > after and key not in self.hidden
        ]
        return self._answer(fault, found, OutOfReach)

    def get(self, key: str) -> bytes:
        fault = self._take("get", check_key(key))
        if key not in self.objects:
            raise Missing(key)
        return self._answer(fault, self.objects[key], OutOfReach)

    def put_if_absent(self, key: str, body: bytes) -> Put:
        fault = self._take("put", check_key(key))
        if key in self.objects:
            return self._answer(fault, Put.EXISTS, Unknown)
        self._before = dict(self.objects)
        is_half = fault in {Fault.HALF, Fault.HALF_SILENTLY}
        self.objects[key] = body[: len(body) // 2] if is_half else body
        return self._answer(fault, Put.CREATED, Unknown)

    def delete(self, key: str) -> None:
        fault = self._take("delete", check_key(key))
        self._before = dict(self.objects)
        self.objects.pop(key, None)
        self._answer(fault, None, Unknown)

    def prepare(self) -> None:
        """There is nothing to make."""

    def close(self) -> None:
        """There is nothing to close."""

    def _take(self, operation: str, key: str) -> Fault | None:
        """Count a call; fail before it does anything where the plan says so."""
        number = next(self._numbers)
        self.calls.append(Call(number, operation, key))
        fault = self.plan.pop(number, None)
        if fault is Fault.HANG:
            self.let_go.wait()
        if self.is_cut_off or fault in {Fault.REFUSE, Fault.HANG}:
            raise OutOfReach(f"call {number}")
        return fault

    @staticmethod
    def _answer(fault: Fault | None, value: T, failure: type[HubFailure]) -> T:
        if fault in {Fault.LOSE_REPLY, Fault.HALF}:
            raise failure(str(fault))
        return value
