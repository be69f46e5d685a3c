"""A new device takes in the snapshot of a full profile, whole rounds and all, while somebody goes on saving on it."""

import os
import tempfile
import threading
from contextlib import closing
from pathlib import Path
from typing import Final

from aso_desktop.store.connection import connect
from bench import places, stores, teams
from bench.figures import MILLISECONDS, Figure, Setting, Spent, median, once, spent

GROUP: Final = "Bootstrap of a new device"
ROWS: Final = 300_000
LETTERS: Final = 20_000
"""With their numbers, correspondents and enclosures some 80,000 rows: times are told for as many as the goal names."""
BETWEEN_SAVES: Final = 0.3
"""Seconds."""


def measure(setting: Setting) -> list[Figure]:
    """Return the figures; they do not depend on the number of letters asked for."""
    del setting
    with tempfile.TemporaryDirectory(dir=stores.kept_folder()) as folder:
        place = Path(folder)
        full = teams.Profile(place / "full" / "aso.db", stores.encrypted(LETTERS))
        with closing(full):
            made = full.hub.create((place / "share").as_uri())
            published = spent(full.rounds.once)
            compacted = spent(full.compaction.compact)
            newcomer = teams.Profile(place / "new" / "aso.db")
            with closing(newcomer):
                teams.join(newcomer, full, made.url, made.root_fingerprint)
                os.sync()
                saves: list[float] = []
                over = threading.Event()
                saving = threading.Thread(target=_save, args=(newcomer, over, saves))
                saving.start()
                taken = spent(newcomer.rounds.once)
                over.set()
                saving.join()
            rows = _rows(newcomer.path)
            size = sum(file.stat().st_size for file in (place / "share" / "snap").rglob("*") if file.is_file())
        assert rows >= _rows(full.path)
    return [
        *_published(rows, published, compacted, size),
        *_joined(taken, ROWS / rows / MILLISECONDS, saves),
    ]


def _published(rows: int, published: Spent, compacted: Spent, size: int) -> list[Figure]:
    """Return the figures of who gives."""
    return [
        Figure(
            GROUP,
            f"first publication of {rows:,} rows".replace(",", "\u202f"),
            published.wall / MILLISECONDS,
            "s",
            note=_on_the_processor(published),
        ),
        Figure(
            GROUP,
            "a snapshot of them: write, put, read back",
            compacted.wall / MILLISECONDS,
            "s",
            note=_on_the_processor(compacted),
        ),
        Figure(GROUP, "bytes a row in it", size / rows, "B"),
    ]


def _on_the_processor(act: Spent) -> str:
    return f"{act.processor / MILLISECONDS:.1f} s of them on the processor"


def _joined(taken: Spent, per: float, saves: list[float]) -> list[Figure]:
    """Return the figures of who joins; `per` brings milliseconds to seconds for as many rows as the goal names."""
    return [
        Figure(
            GROUP,
            f"join: read it, merge, index, a save every {BETWEEN_SAVES} s meanwhile; for {ROWS:,} rows".replace(
                ",", "\u202f"
            ),
            taken.wall * per,
            "s",
            limit=30,
            note=f"{taken.processor * per:.1f} s of them on the processor",
        ),
        Figure(GROUP, "a save meanwhile, median", median(saves)),
        Figure(GROUP, "the slowest", max(saves), limit=500, note=f"of {len(saves)}"),
    ]


def _save(profile: teams.Profile, over: threading.Event, saves: list[float]) -> None:
    """Save something now and then, as somebody at work does."""
    while not over.wait(BETWEEN_SAVES):
        saves.append(once(lambda: profile.write(len(saves), 1)))


def _rows(path: Path) -> int:
    """Return how many rows with a clock a file holds."""
    with closing(connect(path, places.KEY, "reader")) as database:
        return int(database.execute("SELECT count(*) FROM sync_row").fetchone()[0])
