"""The pages of a long list that are looked at while their rows are not here yet."""

from array import array
from collections import OrderedDict
from collections.abc import Container, Iterable

PAGE = 200
WANTED_PAGES = 8


class WantedPages:
    """Remembers which pages are looked at, the latest first, and which rows are on their way."""

    def __init__(self) -> None:
        """Begin with none."""
        self._pages: OrderedDict[int, None] = OrderedDict()
        self._on_way: frozenset[int] = frozenset()

    def look_at(self, position: int, count: int) -> None:
        """Want the page of a position, with its two neighbours behind it."""
        page = position // PAGE
        for wanted in (page + 1, page - 1, page):
            if 0 <= wanted * PAGE < count:
                self._pages[wanted] = None
                self._pages.move_to_end(wanted)
        while len(self._pages) > WANTED_PAGES:
            self._pages.popitem(last=False)

    def send_for(self, ids: "array[int]", here: Container[int]) -> list[int]:
        """Return the ids whose rows must be asked for; none while all of them are on their way.

        Asking anew would drop the answer that comes: a view that looks faster than the disk reads would wait for ever.
        """
        asked = [
            local_id
            for page in reversed(self._pages)
            for local_id in ids[page * PAGE : (page + 1) * PAGE]
            if local_id not in here
        ]
        if self._on_way.issuperset(asked):
            return []
        self._on_way = frozenset(asked)
        return asked

    def forget(self) -> None:
        """Expect no rows any more: what is looked at is asked for anew."""
        self._on_way = frozenset()

    def receive(self, got: Iterable[int], ids: "array[int]") -> list[range]:
        """Return the places of the wanted pages that rows came for; nothing is wanted until it is looked at again."""
        pages, came, self._on_way = list(self._pages), set(got), frozenset()
        self._pages.clear()
        return [
            range(page * PAGE, (page + 1) * PAGE)
            for page in pages
            if came.intersection(ids[page * PAGE : (page + 1) * PAGE])
        ]

    def clear(self) -> None:
        """Look at another view."""
        self._pages.clear()
        self.forget()
