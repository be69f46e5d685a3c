"""Merging what colleagues did into a full table, beside the same edits through mapped objects; the cost of stamping."""

import os
import random
import shutil
import tempfile
import threading
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing, contextmanager
from datetime import timedelta
from functools import partial
from pathlib import Path
from typing import Final, NamedTuple, TypeVar

from aso_desktop.core.clock import FixedClock
from aso_desktop.core.i18n import Text
from aso_desktop.core.ids import uuid7
from aso_desktop.models.contacts import Organisation
from aso_desktop.services.sync.incoming import AT_HAND
from aso_desktop.services.sync.steps import take_steps
from aso_desktop.store.capture import Capture
from aso_desktop.store.connection import connect, transaction
from aso_desktop.store.engine import captured_tables, make_engine
from aso_desktop.store.migrate import migrate
from aso_desktop.store.unit_of_work import Author, CommitContext, Hook, UnitOfWork, Work
from aso_desktop.sync.merge import merge
from aso_desktop.sync.records import COUNTER_BITS, INSERT, UPDATE, Change, Dot
from aso_desktop.sync.segments import MOST_RECORDS
from aso_desktop.sync.stamping import begin_stamping, stamp
from aso_desktop.sync.tables import Table, Tables
from bench import places, stores
from bench.figures import MILLISECONDS, Figure, Setting, Spent, median, once, spent
from bench.merge_peers import merge_by_objects, write, written

GROUP: Final = "Merging"
ROWS: Final = 300_000
CHANGES: Final = 20_000
TIMES: Final = 5
BY_OBJECTS: Final = 500
SAVES: Final = 200
RECENT: Final = 5_000
"""Rows that an office still works on."""
NEW_SHARE: Final = 0.3
TABLE: Final = 10
_THEIRS, _OTHERS, _THIRD, _AGENT = b"t" * 16, b"o" * 16, b"u" * 16, b"g" * 16
_OURS: Final = "d" * 32
_WORDS: Final = Text("bench", "change")
_WALL: Final = int(places.LAST_DAY.timestamp() * 1000)
_BETWEEN_SAVES: Final = 0.02
"""Seconds."""

Item = TypeVar("Item")


def measure(setting: Setting) -> list[Figure]:
    """Return the figures of merging; they do not depend on the number of letters."""
    del setting
    with tempfile.TemporaryDirectory(dir=stores.kept_folder()) as folder:
        path = Path(folder) / "aso.db"
        migrate(path, places.KEY, captured_tables(), create=True)
        ids = [uuid7(_WALL - (ROWS - n) * 1_000).bytes for n in range(ROWS)]
        return [*_merges(path, ids), *_saves(path, Path(folder) / "bare.db")]


class Share(NamedTuple):
    """What some changes take: merged, and written by bare statements."""

    merged: Spent
    bare: Spent


def _merges(path: Path, ids: list[bytes]) -> list[Figure]:
    with _opened(path, FixedClock(places.LAST_DAY)) as unit_of_work:
        with unit_of_work.reading() as work:
            tables = Tables(captured_tables(), work.connection)
        table = tables.by_number[TABLE]
        merged, bare = partial(_merge, unit_of_work, tables), partial(_bare, unit_of_work, table)
        filled = merged([_insert(n, ids[n - 1]) for n in range(1, ROWS + 1)])
        os.sync()
        chosen = random.Random(1).sample(range(ROWS), CHANGES)
        edits = [_edit(n, ids[place], place + 1) for n, place in enumerate(chosen, start=1)]
        others = [_edit(n + CHANGES, ids[place], place + 1) for n, place in enumerate(chosen, start=1)]
        anywhere = Share(merged(edits), bare(others))
        days = list(_office_days(ids, (TIMES + 2) * CHANGES + BY_OBJECTS))
        *weeks, later, latest, by_hand = (days[at : at + CHANGES] for at in range(0, len(days), CHANGES))
        usual = sorted(map(merged, weeks))[TIMES // 2]
        saves = _saves_meanwhile(unit_of_work, lambda: merged(later))
        office = Share(usual, bare(latest))
    by_objects = merge_by_objects(path, table, by_hand)
    return [
        *_changes(f"a change anywhere in {ROWS:,} rows".replace(",", "\u202f"), anywhere),
        *_changes(
            "a change as offices make them",
            office,
            f"; the median of {TIMES} × {CHANGES}: 30 % new rows, 70 % edits of the last {RECENT}",
        ),
        Figure(
            GROUP,
            "the same merged by mapped objects, each in a transaction of its own ÷ a change as offices make them",
            by_objects * CHANGES / office.merged.wall,
            "×",
            note="goal 50",
        ),
        *_meanwhile(saves, filled),
    ]


@contextmanager
def _opened(path: Path, clock: FixedClock, hooks: Sequence[Hook] = ()) -> Iterator[UnitOfWork]:
    engine = make_engine(path, places.KEY)
    try:
        yield UnitOfWork(engine, Capture(captured_tables()), clock, Author(None, _OURS), hooks)
    finally:
        engine.dispose()


def _changes(what: str, share: Share, more: str = "") -> list[Figure]:
    """Return what a change costs, what it would if nothing but its row and its clock were written, and the ratio."""
    each, least = (Spent(s.wall / CHANGES * MILLISECONDS, s.processor / CHANGES * MILLISECONDS) for s in share)
    return [
        Figure(GROUP, what, each.wall, "µs", 50, f"{_processor(each)}{more}"),
        Figure(
            GROUP,
            "physical limit: its row and its clock by bare statements, nothing read",
            least.wall,
            "µs",
            note=_processor(least),
        ),
        Figure(GROUP, f"{what} ÷ that limit, on the processor", each.processor / least.processor, "×"),
    ]


def _processor(change: Spent) -> str:
    return f"{change.processor:.0f} µs of them on the processor"


def _merge(unit_of_work: UnitOfWork, tables: Tables, changes: list[Change]) -> Spent:
    """Return what it takes to merge changes in lots and transactions as an exchange does."""
    return _lots(unit_of_work, lambda work, lot: merge(work.connection, tables, lot), _cut(changes))


def _bare(unit_of_work: UnitOfWork, table: Table, changes: list[Change]) -> Spent:
    """Return what it takes to write what changes come to, in the same transactions."""
    os.sync()
    with unit_of_work.reading() as work:
        known = dict(work.connection.execute("SELECT id, local_id FROM organisation").fetchall())
    lots = [written(table, part, known) for part in _cut(changes)]
    return _lots(unit_of_work, lambda work, lot: write(work.connection, table, lot), lots)


def _cut(changes: list[Change]) -> list[list[Change]]:
    return [changes[at : at + MOST_RECORDS] for at in range(0, len(changes), MOST_RECORDS)]


def _lots(unit_of_work: UnitOfWork, take: Callable[[Work, Item], object], lots: Sequence[Item]) -> Spent:
    """Return what taking lots costs, as many at a time as an exchange has in hand."""

    def first(work: Work, left: Sequence[Item]) -> Sequence[Item] | None:
        take(work, left[0])
        return left[1:] or None

    def every() -> None:
        for at in range(0, len(lots), AT_HAND):
            take_steps(unit_of_work, first, lots[at : at + AT_HAND])

    return spent(every)


def _saves_meanwhile(unit_of_work: UnitOfWork, act: Callable[[], object]) -> list[float]:
    """Return what saves take while something goes on."""
    saves: list[float] = []
    over = threading.Event()

    def save() -> None:
        with unit_of_work("add", _WORDS) as work:
            work.add(Organisation(name=f"Préfecture {len(saves)}"))

    def go_on() -> None:
        while not over.wait(_BETWEEN_SAVES):
            saves.append(once(save))

    saving = threading.Thread(target=go_on)
    saving.start()
    act()
    over.set()
    saving.join()
    return saves


def _meanwhile(saves: list[float], filled: Spent) -> list[Figure]:
    """Return what a save waits for, and the first fill."""
    return [
        Figure(GROUP, f"a save while {CHANGES} changes are merged, median", median(saves), limit=50),
        Figure(GROUP, "the slowest", max(saves), note=f"of {len(saves)}; includes checkpoints of the write-ahead log"),
        Figure(
            GROUP,
            "first fill of the same table",
            filled.wall / MILLISECONDS,
            "s",
            limit=30,
            note=f"{filled.processor / MILLISECONDS:.1f} s of them on the processor",
        ),
    ]


def _insert(n: int, row: bytes) -> Change:
    wall = _WALL - ROWS + n
    values = {1: f"Mairie de la commune {n}", 7: "02 41 05 40 00"}
    return Change(TABLE, INSERT, row, _THEIRS, n, wall << COUNTER_BITS, wall, _AGENT, values)


def _edit(n: int, row: bytes, parent: int) -> Change:
    wall = _WALL + n
    parents = (Dot(_THEIRS, parent),)
    return Change(TABLE, UPDATE, row, _OTHERS, n, wall << COUNTER_BITS, wall, _AGENT, {5: f"{n} rue du Port"}, parents)


def _office_days(ids: list[bytes], count: int) -> Iterator[Change]:
    """Give what colleagues do: new rows, and edits of recent ones."""
    dice, wall, last = random.Random(2), _WALL + CHANGES, len(ids)
    shown: dict[int, Dot] = {}
    recent = random.Random(3).sample(range(last - RECENT, last), RECENT)
    for n in range(1, count + 1):
        if dice.random() < NEW_SHARE:
            values = {1: f"Syndicat {n}", 7: "02 41 05 40 01"}
            row = uuid7(wall + n * 1_000).bytes
            yield Change(TABLE, INSERT, row, _THIRD, n, (wall + n) << COUNTER_BITS, wall + n, _AGENT, values)
        else:
            place = recent[n % RECENT]
            parents = (shown.get(place, Dot(_THEIRS, place + 1)),)
            shown[place] = Dot(_THIRD, n)
            values = {6: f"accueil{n}@mairie.example"}
            yield Change(
                TABLE, UPDATE, ids[place], _THIRD, n, (wall + n) << COUNTER_BITS, wall + n, _AGENT, values, parents
            )


def _saves(path: Path, bare: Path) -> list[Figure]:
    """Compare saves that are captured and stamped with saves of a file without triggers."""
    shutil.copy(path, bare)
    with closing(connect(path, places.KEY)) as database, transaction(database):
        begin_stamping(database)
    with closing(connect(bare, places.KEY)) as database:
        for (name,) in database.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'").fetchall():
            database.execute(f"DROP TRIGGER {name}")
    stamped, plain = _insertions(path), _insertions(bare)
    return [
        Figure(GROUP, "a save, captured and stamped", stamped),
        Figure(GROUP, "÷ the same without triggers", stamped / plain, "×", limit=1.6),
    ]


def _insertions(path: Path) -> float:
    clock, known = FixedClock(places.LAST_DAY), list[Tables]()

    def hook(context: CommitContext) -> None:
        if not known:
            known.append(Tables(captured_tables(), context.connection))
        stamp(context, known[0])

    def save(n: int) -> None:
        clock.move_to(places.LAST_DAY + timedelta(seconds=n))
        with unit_of_work("add", _WORDS) as work:
            work.add(Organisation(name=f"Préfecture {n}"))

    with _opened(path, clock, [hook]) as unit_of_work:
        return median([once(partial(save, n)) for n in range(SAVES)][SAVES // 10 :])
