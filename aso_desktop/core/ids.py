"""Identities of rows: UUIDv7 made on the device, UUIDv5 for what the product ships (RFC 9562)."""

import secrets
import threading
import time
from uuid import UUID, uuid5

NAMESPACE = UUID("6f1c9c2e-58a7-5d0b-9a53-0c6f2f6c1a10")
"""Fixed for ever: shipped rows of profiles made apart must agree."""

EPOCH_2020 = 1_577_836_800
LOCAL_SLOTS = 1_024
"""Free places per second in `local_id`."""


class _Sequence:
    """Keeps UUIDv7 of one process strictly increasing, within a millisecond and when the clock steps back."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._last = 0

    def next(self, milliseconds: int) -> int:
        """Return 60 bits: 48 of time and 12 of counter (RFC 9562 § 6.2, method 1)."""
        with self._lock:
            self._last = max(self._last + 1, milliseconds << 12)
            return self._last


_SEQUENCE = _Sequence()


def uuid7(milliseconds: int | None = None) -> UUID:
    """Return a new UUIDv7; later calls in one process compare greater. `milliseconds` since 1970 stands for now."""
    moment = _SEQUENCE.next(time.time_ns() // 1_000_000) if milliseconds is None else milliseconds << 12
    high = (moment >> 12) << 16 | 0x7000 | (moment & 0xFFF)
    low = 0b10 << 62 | secrets.randbits(62)
    return UUID(int=high << 64 | low)


def shipped_id(table: str, code: str) -> UUID:
    """Return the identity of a row that every profile holds: a register's or a shipped row's."""
    return uuid5(NAMESPACE, f"{table}/{code}")


def first_local_id(row_id: UUID) -> int:
    """Return the first `local_id` to try for a row: seconds of its id since 2020, times 1,024; 0 for shipped rows."""
    return first_place(row_id.bytes)


def first_place(raw: bytes) -> int:
    """Return the same for an id as the file keeps it."""
    if raw[6] >> 4 != 7:  # noqa: PLR2004 - the version that carries a time
        return 0
    return max(0, int.from_bytes(raw[:6]) // 1000 - EPOCH_2020) * LOCAL_SLOTS
