"""How soon the first rows of any view in any order are read, and those under any place of the scrollbar."""

import random
import time
from array import array
from contextlib import closing
from functools import partial
from typing import Final

from aso_desktop.services.correspondence.listing import queries
from aso_desktop.services.correspondence.views import SHIPPED_VIEWS, SORTS, Listing, Sort, View
from aso_desktop.store.connection import Connection
from bench import stores
from bench.figures import MILLISECONDS, Figure, Setting, median, once, p95, timed
from bench.letters import TODAY

GROUP: Final = "Lists"
UNDER_THE_EYES: Final = 24
"""Rows that a screen shows; each lies on a page of its own, which must be read and decrypted."""


def measure(setting: Setting) -> list[Figure]:
    """Return the figures of lists."""
    path = stores.encrypted(setting.letters)
    stores.warm(path)
    with closing(stores.reader(path)) as database:
        return [*_first_rows(database), *_jumps(database), *_counters(database)]


def _first_rows(database: Connection) -> list[Figure]:
    shipped, every = [], []
    worst = (0.0, "")
    for view in SHIPPED_VIEWS:
        for name in SORTS:
            for descending in (True, False):
                listing = Listing(view.view, Sort(name, descending), TODAY)
                taken = median(timed(partial(queries.first_page, database, listing)))
                every.append(taken)
                worst = max(worst, (taken, f"{view.code} by {name}, {'falling' if descending else 'rising'}"))
                if (name, descending) == (view.sort.name, view.sort.descending):
                    shipped.append(taken)
    return [
        Figure(GROUP, "first rows, shipped views in their own order, median", median(shipped), limit=2),
        Figure(GROUP, f"first rows, {len(every)} view and order pairs, median", median(every), limit=2),
        Figure(GROUP, "first rows, slowest pair", worst[0], limit=2, note=worst[1]),
    ]


def _jumps(database: Connection) -> list[Figure]:
    chance = random.Random(1)
    near, page, whole = [], [], []
    slices: list[float] = []
    for name in SORTS:
        places = array("q")
        whole.append(once(partial(_take_all, database, name, places, slices)))
        for _ in range(12):
            start = chance.randrange(max(1, len(places) - queries.PAGE))
            seen, asked = places[start : start + UNDER_THE_EYES], places[start : start + queries.PAGE]
            near.append(once(partial(queries.rows, database, seen)))
            page.append(once(partial(queries.rows, database, asked)))
    return [
        Figure(GROUP, f"jump anywhere: the {UNDER_THE_EYES} rows under the eyes, median", median(near), limit=1),
        Figure(GROUP, f"jump anywhere: the {UNDER_THE_EYES} rows under the eyes, p95", p95(near)),
        Figure(GROUP, f"jump anywhere: a page of {queries.PAGE} rows, read ahead", median(page)),
        Figure(GROUP, "every place of a new order, in the background", median(whole), note="one request per slice"),
        Figure(GROUP, f"one slice of {queries.SLICE} places, p95", p95(slices)),
    ]


def _take_all(database: Connection, name: str, places: "array[int]", taken: list[float]) -> None:
    """Fill `places` with a whole order, and `taken` with what each slice took."""
    listing, after = Listing(View(), Sort(name), TODAY), None
    while True:
        start = time.perf_counter()
        part = queries.places(database, listing, after)
        taken.append((time.perf_counter() - start) * MILLISECONDS)
        places.extend(part.places)
        after = part.after
        if after is None:
            return


def _counters(database: Connection) -> list[Figure]:
    taken = {
        view.code: median(timed(partial(queries.count, database, Listing(view.view, view.sort, TODAY)), 3))
        for view in SHIPPED_VIEWS
    }
    slowest = max(taken, key=lambda code: taken[code])
    return [
        Figure(GROUP, "number of letters of a view, median", median(list(taken.values()))),
        Figure(GROUP, "number of letters of a view, slowest", taken[slowest], note=slowest),
    ]
