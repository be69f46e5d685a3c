"""What the list reads: pages of letters through the service's queries, with what a cell needs to know beside them."""

from array import array
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from typing import Any, Final, NamedTuple
from uuid import UUID

from aso_desktop.core.calendar import Calendar
from aso_desktop.services.correspondence.listing import queries
from aso_desktop.services.correspondence.listing.queries import LetterRow
from aso_desktop.services.correspondence.views import SORTS, Listing, View
from aso_desktop.services.correspondence.views import Sort as Order
from aso_desktop.services.deadlines import queries as deadlines
from aso_desktop.services.deadlines.queries import DeadlineRow
from aso_desktop.services.search import queries as search
from aso_desktop.services.search.words import asked
from aso_desktop.ui.kit.cells import Sort

FIRST_HITS: Final = 200
"""Hits shown while one types; all of them follow when the keys rest."""
INSIDE_LIMIT: Final = 2_000
"""Letters shown at most for a text inside words."""


class ListedLetter(NamedTuple):
    """A line of the list: a letter, the days left to its target, the words to mark in it, its legal clock.

    `is_usual` when its state is the one the view is made of: it then stays grey.
    """

    local_id: int
    letter: LetterRow
    days_left: int | None
    words: tuple[str, ...] = ()
    is_usual: bool = False
    clock: DeadlineRow | None = None

    @property
    def id(self) -> UUID:
        """Return the identity of the letter, for commands."""
        return self.letter.id


@dataclass(frozen=True)
class Shown:
    """What the list shows on a day. `inside` looks for the text inside words too."""

    view: View
    today: date
    inside: bool = False
    calendar: Calendar = field(default_factory=Calendar)

    @property
    def is_search(self) -> bool:
        """Whether enough was typed to search."""
        return asked(self.view.text) is not None

    def with_view(self, view: View) -> "Shown":
        """Return other filters on the same day."""
        return replace(self, view=view, inside=False)


class Figure(NamedTuple):
    """How many letters there are: at least that many when not exact."""

    letters: int
    is_exact: bool = True


class LetterSource:
    """The four reads of the list. `now` is the view whose words and day dress the rows that come later."""

    def __init__(self, now: Shown) -> None:
        """Start with a view; the panel changes it when it opens another."""
        self.now = now
        self.is_typing = False
        """While one types only the first hits are wanted: gathering all of them would slow the painting down."""

    def first_page(self, db: Any, view: Shown, sort: Sort, limit: int) -> Sequence[ListedLetter]:
        """Return the first rows."""
        listing = listing_of(view, sort)
        if not view.is_search:
            return _listed(db, queries.first_page(db, listing, limit), view)
        find = queries.find_inside if view.inside else queries.find
        return _listed(db, find(db, listing, limit).rows, view)

    def count(self, db: Any, view: Shown) -> int | None:
        """Return how many rows there are; None for a search, which is counted in its own time."""
        return None if view.is_search else queries.count(db, listing_of(view, Sort()))

    def ids(self, db: Any, view: Shown, sort: Sort) -> Iterable[int]:
        """Return every place in order."""
        listing = listing_of(view, sort)
        if not view.is_search:
            return _every_place(db, listing)
        if view.inside:
            return search.find_inside(db, view.view.text, queries.narrowing(db, listing), INSIDE_LIMIT).places
        if self.is_typing:
            return search.find(db, view.view.text, queries.narrowing(db, listing), FIRST_HITS).places
        return queries.find_all(db, listing)

    def rows(self, db: Any, ids: Sequence[int]) -> Sequence[ListedLetter]:
        """Return the rows at these places."""
        return _listed(db, queries.rows(db, ids), self.now)


def figure(db: Any, view: Shown) -> Figure:
    """Return how many letters a view holds, without counting long."""
    listing = listing_of(view, Sort())
    if not view.is_search:
        return Figure(queries.count(db, listing))
    if view.inside:
        found = search.find_inside(db, view.view.text, queries.narrowing(db, listing), INSIDE_LIMIT).places
        return Figure(len(found), len(found) < INSIDE_LIMIT)
    counted = queries.count_found(db, listing)
    return Figure(counted.letters, counted.is_exact)


def listing_of(view: Shown, sort: Sort) -> Listing:
    """Return the listing of the service for a view in an order of the list."""
    name = sort.name if sort.name in SORTS else "added"
    return Listing(view.view, Order(name, sort.descending or not sort.name), view.today)


def _every_place(db: Any, listing: Listing) -> "array[int]":
    places, after = array("q"), None
    while True:
        part = queries.places(db, listing, after)
        places.extend(part.places)
        after = part.after
        if after is None:
            return places


def _listed(db: Any, rows: Sequence[LetterRow], view: Shown) -> list[ListedLetter]:
    wanted = asked(view.view.text)
    words = wanted.words if wanted else ()
    usual = view.view.states if len(view.view.states) == 1 else ()
    clocks = deadlines.clocks_of(db, [row.id for row in rows if row.is_open], view.calendar, view.today)
    return [
        ListedLetter(
            row.place, row, _days_left(row.due_on, view.today), words, row.state in usual, clocks.get(row.id)
        )
        for row in rows
    ]  # fmt: skip


def _days_left(due_on: str, today: date) -> int | None:
    return (date.fromisoformat(due_on) - today).days if due_on else None
