"""What encryption costs beside plain SQLite: the same engine and pages, with and without a key, in turns."""

import tempfile
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import Any, Final

import sqlcipher3.dbapi2 as sqlcipher

from aso_desktop.services.search import queries as search
from aso_desktop.store.connection import connect
from bench import places, stores
from bench.figures import Figure, Setting, median, once

GROUP: Final = "Cost of encryption"
TURNS: Final = 5
ROWS: Final = 100_000
SMALL: Final = 200
WORDS: Final = ("subvention", "durand", "recours lavoir", "montre", "rectorat bourse")
_WARM: Final = "PRAGMA cache_size = -1000000"
Connect = Callable[[Path], Any]


def measure(setting: Setting) -> list[Figure]:
    """Return the ratios, and the time to open with a key."""
    letters = setting.twin_letters
    files = (stores.encrypted(letters), stores.plain(letters))
    opening = [once(lambda: connect(files[0], places.KEY, "reader").close()) for _ in range(20)]
    return [
        Figure(GROUP, "open with the key, median", median(opening), limit=50),
        _ratio("insert 100,000 rows, one transaction", _inserts, 1.6),
        _ratio("200 small transactions, synchronous FULL", _small_writes, None),
        _file_ratio("read every row of the register, pages in memory", files, _scan, 1.3),
        _file_ratio("search, five questions", files, _searches, 1.2),
        Figure(GROUP, "size of the file", files[0].stat().st_size / files[1].stat().st_size, "×"),
    ]


def _ratio(what: str, act: Callable[[Any], float], limit: float | None) -> Figure:
    """Compare writing into new files; each turn writes both."""
    keyed, plain = [], []
    with tempfile.TemporaryDirectory(dir=stores.kept_folder()) as folder:
        for turn in range(TURNS):
            with closing(_new(Path(folder) / f"keyed-{turn}.db", is_keyed=True)) as database:
                keyed.append(act(database))
            with closing(_new(Path(folder) / f"plain-{turn}.db", is_keyed=False)) as database:
                plain.append(act(database))
    note = f"{median(keyed):.0f} ms against {median(plain):.0f} ms"
    return Figure(GROUP, what, median(keyed) / median(plain), "×", limit, note)


def _file_ratio(what: str, files: tuple[Path, Path], act: Callable[[Any], float], limit: float) -> Figure:
    """Compare reading the two twins; each turn reads both."""
    with (
        closing(connect(files[0], places.KEY, "reader")) as keyed,
        closing(stores.open_twin(files[1], sqlcipher)) as plain,
    ):
        for database in (keyed, plain):
            database.execute(_WARM)
            act(database)
        pairs = [(act(keyed), act(plain)) for _ in range(TURNS)]
    ours, theirs = median([pair[0] for pair in pairs]), median([pair[1] for pair in pairs])
    return Figure(GROUP, what, ours / theirs, "×", limit, f"{ours:.1f} ms against {theirs:.1f} ms")


def _new(path: Path, *, is_keyed: bool) -> Any:
    database = sqlcipher.connect(str(path), isolation_level=None)
    if is_keyed:
        database.execute(places.KEY.pragma)
    for pragma in ("journal_mode = WAL", "synchronous = FULL", "cache_size = -65536"):
        database.execute(f"PRAGMA {pragma}")
    database.execute("CREATE TABLE line (number INTEGER PRIMARY KEY, day TEXT, words TEXT)")
    database.execute("CREATE INDEX line_day ON line(day)")
    return database


def _line(number: int) -> tuple[int, str, str]:
    return number, f"2026-{number % 12 + 1:02d}-{number % 28 + 1:02d}", f"Demande de subvention n° {number} " * 3


def _inserts(database: Any) -> float:
    def insert() -> None:
        database.execute("BEGIN")
        database.executemany("INSERT INTO line VALUES (?, ?, ?)", map(_line, range(ROWS)))
        database.execute("COMMIT")

    return once(insert)


def _small_writes(database: Any) -> float:
    def insert() -> None:
        for number in range(SMALL):
            database.execute("INSERT INTO line VALUES (?, ?, ?)", _line(number))

    return once(insert)


def _scan(database: Any) -> float:
    return once(lambda: database.execute("SELECT sum(length(subject)) FROM letter NOT INDEXED").fetchone())


def _searches(database: Any) -> float:
    return once(lambda: [search.find_all(database, text) for text in WORDS])
