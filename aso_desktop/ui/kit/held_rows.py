"""A source of rows that were read at once, behind the pages, and are held: for lists of a few thousand."""

from collections.abc import Iterable, Sequence
from hashlib import blake2b
from typing import Any

from aso_desktop.ui.kit.cells import Sort


def row_number(*key: object) -> int:
    """Return the `local_id` of a row that has no number of its own.

    It comes from the key, not from the place: the line in front stays in front when others come, go or change order.
    """
    words = "\x1f".join(map(str, key)).encode("utf-8")
    return int.from_bytes(blake2b(words, digest_size=8).digest()) >> 1


class HeldRows:
    """Rows with a `local_id` each; pages only cut them. Give other rows by setting `items`, then reload the model."""

    def __init__(self) -> None:
        self.items: Sequence[Any] = ()

    def first_page(self, db: Any, view: Any, sort: Sort, limit: int) -> Sequence[Any]:
        """Return the first rows."""
        del db, view, sort
        return self.items[:limit]

    def count(self, db: Any, view: Any) -> int | None:
        """Return how many there are."""
        del db, view
        return len(self.items)

    def ids(self, db: Any, view: Any, sort: Sort) -> Iterable[int]:
        """Return every place."""
        del db, view, sort
        return [item.local_id for item in self.items]

    def rows(self, db: Any, ids: Sequence[int]) -> Sequence[Any]:
        """Return the rows at these places."""
        del db
        wanted = set(ids)
        return [item for item in self.items if item.local_id in wanted]
