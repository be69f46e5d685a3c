"""One store lent out again and again: a round that gives it back leaves its process running for the next."""

import threading
from collections.abc import Callable

from aso_desktop.sync.hub.opening import OpenStore
from aso_desktop.sync.hub.store import Entry, Put


class Lender:
    """Opens a store once per address and lends it; it is let go when another is asked for, or at the end."""

    def __init__(self, open_hub: Callable[[str, str], OpenStore]) -> None:
        """Know what makes a store of an address and a secret."""
        self._open_hub = open_hub
        self._lock = threading.Lock()
        self._kept: tuple[tuple[str, str], OpenStore] | None = None

    def __call__(self, url: str, secret: str) -> OpenStore:
        """Return the store at an address; closing it gives it back."""
        with self._lock:
            if self._kept is not None and self._kept[0] != (url, secret):
                self._drop()
            if self._kept is None:
                self._kept = ((url, secret), self._open_hub(url, secret))
            return _Lent(self._kept[1])

    def close(self) -> None:
        """Let the store go; what still waits for an answer is stopped."""
        with self._lock:
            self._drop()

    def _drop(self) -> None:
        if self._kept is not None:
            kept, self._kept = self._kept, None
            kept[1].close()


class _Lent:
    """A store whose life is another's."""

    def __init__(self, store: OpenStore) -> None:
        self._store = store

    def list(self, prefix: str, after: str = "") -> list[Entry]:
        return self._store.list(prefix, after)

    def get(self, key: str) -> bytes:
        return self._store.get(key)

    def put_if_absent(self, key: str, body: bytes) -> Put:
        return self._store.put_if_absent(key, body)

    def delete(self, key: str) -> None:
        self._store.delete(key)

    def prepare(self) -> None:
        self._store.prepare()

    def close(self) -> None:
        """Give it back."""
