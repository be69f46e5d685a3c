"""A store that counts what is asked of it: a round without any change costs three calls."""

from aso_desktop.sync.hub.store import Entry, Put, Store


class Counted:
    """Passes everything on."""

    def __init__(self, store: Store) -> None:
        """Count from 0."""
        self._store = store
        self.calls = 0

    def list(self, prefix: str, after: str = "") -> list[Entry]:
        """Pass a listing on."""
        self.calls += 1
        return self._store.list(prefix, after)

    def get(self, key: str) -> bytes:
        """Pass a reading on."""
        self.calls += 1
        return self._store.get(key)

    def put_if_absent(self, key: str, body: bytes) -> Put:
        """Pass a writing on."""
        self.calls += 1
        return self._store.put_if_absent(key, body)

    def delete(self, key: str) -> None:
        """Pass a deletion on."""
        self.calls += 1
        self._store.delete(key)
