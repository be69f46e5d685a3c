"""From a key to the first 50 hits, through the reader's thread, beside bare sqlite3 and tantivy on the same letters."""

import sqlite3  # noqa: TID251 - the peer
import threading
import time
from collections.abc import Callable, Sequence
from functools import partial
from typing import Any, Final

from aso_desktop.services.correspondence.listing import queries
from aso_desktop.services.correspondence.views import Listing, Sort, View
from aso_desktop.store.reader import Reader
from bench import peers, stores
from bench.figures import MILLISECONDS, Figure, Setting, median, p95
from bench.letters import TODAY

GROUP: Final = "Search while typing"
EVERY: Final = 0.08
"""Seconds between two keys: a fast typist."""

PHRASES: Final = ("subvention durand", "recours gracieux", "rectorat subventi", "facture 12345 mi", "a-2026-001234 xx")
"""Sixteen keys each: common words, a name, several words, figures, a number."""

LONGEST_WAIT: Final = 60
OPEN_PHRASE: Final = "subvention lavoir"
HITS: Final = 50
Ask = Callable[..., Any]


def measure(setting: Setting) -> list[Figure]:
    """Return the figures of search."""
    own, twin, peer = stores.encrypted(setting.letters), stores.bare(setting.letters), peers.index(setting.letters)
    stores.warm(own)
    stores.warm(twin)
    ours = _typed(lambda: stores.reader(own), _found, PHRASES)
    of_open = _typed(lambda: stores.reader(own), _found_open, (OPEN_PHRASE,))
    bare = _typed(lambda: stores.open_twin(twin, sqlite3), _found, PHRASES)
    tantivy = _typed(lambda: peers.Tantivy(peer), peers.find, PHRASES)
    return [
        *_figures("encrypted, as the program searches", ours, (30, 60, 25)),
        *_figures("the same, within « À traiter »", of_open, (30, 60, 25)),
        *_figures("bare sqlite3, same tables, not encrypted", bare),
        *_figures("tantivy", tantivy),
        Figure(GROUP, "ours ÷ bare sqlite3, median", _ratio(ours, bare), "×"),
        Figure(GROUP, "ours ÷ tantivy, median", _ratio(ours, tantivy), "×"),
    ]


def _found(database: Any, text: str) -> Any:
    return queries.find(database, Listing(View(text=text), Sort(), TODAY), HITS)


def _found_open(database: Any, text: str) -> Any:
    return queries.find(database, Listing(View(open_only=True, text=text), Sort(), TODAY), HITS)


def _figures(who: str, taken: "_Taken", limits: Sequence[float | None] = (None, None, None)) -> list[Figure]:
    answered = f"{len(taken.keys)} of {taken.asked} keys answered"
    return [
        Figure(GROUP, f"{who}: key to {HITS} hits, median", median(taken.keys), limit=limits[0], note=answered),
        Figure(GROUP, f"{who}: key to {HITS} hits, p95", p95(taken.keys), limit=limits[1]),
        Figure(GROUP, f"{who}: last key, median", median(taken.last), limit=limits[2]),
    ]


def _ratio(ours: "_Taken", theirs: "_Taken") -> float:
    return median(ours.keys) / median(theirs.keys)


class _Taken:
    """What each key took; a key whose answer was overtaken by the next is only counted."""

    def __init__(self) -> None:
        self.asked = 0
        self.keys: list[float] = []
        self.last: list[float] = []


def _typed(connect: Callable[[], Any], ask: Ask, phrases: Sequence[str]) -> _Taken:
    """Type the phrases into a reader, a key every 80 ms; the first phrase is typed twice, once to warm the caches."""
    desk = _Desk()
    reader = Reader(connect, desk.take)
    try:
        _type(reader, desk, ask, phrases[0])
        desk.taken = _Taken()
        for phrase in phrases:
            _type(reader, desk, ask, phrase)
    finally:
        reader.close()
    return desk.taken


def _type(reader: Reader, desk: "_Desk", ask: Ask, phrase: str) -> None:
    pause, last = threading.Event(), 0
    for end in range(2, len(phrase) + 1):
        text = phrase[:end]
        last = desk.ask(reader, partial(ask, text=text))
        pause.wait(EVERY)
    desk.wait_for(last)


class _Desk:
    """Receives the answers and notes how long each took."""

    def __init__(self) -> None:
        self.taken = _Taken()
        self._started: dict[int, float] = {}
        self._arrived = threading.Condition()
        self._newest = 0
        self._error: Exception | None = None

    def ask(self, reader: Reader, query: Callable[[Any], Any]) -> int:
        """Ask, and note when; the answer may be there before the question is noted, and must wait for that."""
        with self._arrived:
            start = time.perf_counter()
            generation = reader.ask("find", query)
            self._started[generation] = start
            self.taken.asked += 1
        return generation

    def take(self, kind: str, generation: int, rows: Any, error: Exception | None) -> None:
        """Note an answer, on the reader's thread."""
        del kind, rows
        with self._arrived:
            self._error = error
            self.taken.keys.append((time.perf_counter() - self._started[generation]) * MILLISECONDS)
            self._newest = generation
            self._arrived.notify_all()

    def wait_for(self, generation: int) -> None:
        """Wait for the last key's answer."""
        with self._arrived:
            if not self._arrived.wait_for(lambda: self._newest >= generation, timeout=LONGEST_WAIT):
                message = f"no answer within {LONGEST_WAIT} seconds"
                raise TimeoutError(message)
            if self._error is not None:
                raise self._error
            self.taken.last.append(self.taken.keys[-1])
