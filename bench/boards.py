"""An invented cabinet: three thousand dossiers and two thousand tasks on one board; and the window in front of it."""

import gc
import random
import time
from collections.abc import Callable
from contextlib import closing
from datetime import timedelta
from pathlib import Path
from types import SimpleNamespace
from typing import Any, Final

from PySide6.QtWidgets import QApplication

import aso_desktop.models  # noqa: F401 - maps every class
from aso_desktop.core.ids import shipped_id, uuid7
from aso_desktop.services.search.projection import DERIVED_TRIGGERS
from aso_desktop.store.connection import connect
from aso_desktop.store.engine import captured_tables
from aso_desktop.store.migrate import migrate
from bench.places import KEY, LAST_DAY

DOSSIERS: Final = 3_000
TASKS: Final = 2_000
STAGES: Final = ("todo", "doing", "waiting", "done")
MOVES: Final = 12
_DOSSIER: Final = """
    INSERT INTO dossier(local_id, id, number, title, lead_id, opened_on, due_on, state, stage, importance, is_live,
        title_key)
    VALUES (?, ?, ?, ?, ?, '2026-01-05', ?, 'open', ?, ?, 1, ?)
"""
_TASK: Final = """
    INSERT INTO task(local_id, id, title, owner_id, due_on, state, importance, origin, source_id)
    VALUES (?, ?, ?, ?, ?, ?, 'normal', 'dossier', ?)
"""
_STOP: Final = "INSERT INTO dossier_stop(local_id, id, dossier_id, kind, reason) VALUES (?, ?, ?, 'block', ?)"


def fill(path: Path) -> None:
    """Make the file of the cabinet."""
    migrate(path, KEY, captured_tables(), DERIVED_TRIGGERS, create=True)
    chance = random.Random(1)
    dossiers = [uuid7().bytes for _ in range(DOSSIERS)]
    agents = [shipped_id("bench-agent", str(n)).bytes for n in range(24)]
    with closing(connect(path, KEY)) as database:
        database.execute("PRAGMA foreign_keys = OFF")
        database.execute("BEGIN")
        database.execute("INSERT INTO store_state(name, value) VALUES ('capture_off', '1')")
        for place, agent in enumerate(agents, 1):
            name = f"Agent {place}"
            database.execute("INSERT INTO agent(local_id, id, name) VALUES (?, ?, ?)", (place, agent, name))
        for place, key in enumerate(dossiers, 1):
            title = f"Affaire {place} : subvention, marché et pièces"
            due = (LAST_DAY.date() + timedelta(days=chance.randrange(-20, 60))).isoformat()
            lead, stage = chance.choice(agents), chance.choice(STAGES[:3])
            row = (place, key, f"3.{place % 9}/2026/{place:03d}", title, lead, due, stage, "high", title.casefold())
            database.execute(_DOSSIER, row)
            if place % 20 == 0:
                database.execute(_STOP, (place, uuid7().bytes, key, "Avis attendu du contrôleur budgétaire"))
        for place in range(1, TASKS + 1):
            due = (LAST_DAY.date() + timedelta(days=chance.randrange(-20, 60))).isoformat()
            owner, state = chance.choice(agents), chance.choice(STAGES[:3])
            task = (place, uuid7().bytes, f"Tâche {place}", owner, due, state, chance.choice(dossiers))
            database.execute(_TASK, task)
        database.execute("DELETE FROM store_state WHERE name = 'capture_off'")
        database.execute("COMMIT")
        database.execute("ANALYZE")


def window(path: Path) -> dict[str, Any]:
    """Return the worst gaps of the event loop in front of the board, and how long a card takes to move."""
    from bench.child import Heartbeat
    from bench.windows import Opened

    application = QApplication([])
    opened = Opened(application, path, "dossiers")
    object.__setattr__(opened.context, "services", _services(path))
    opened.window.show()
    panel: Any = opened.window.go_to("dossiers", "all")
    total = DOSSIERS + TASKS
    opened.wait(lambda: _cards(panel) == total)
    gc.freeze()  # as the program does once its services are loaded
    opened.pause(2_000)
    beat = Heartbeat()
    found = {"idle": beat.worst_during(lambda: opened.pause(4_000))}
    found["opening the board"] = beat.worst_during(lambda: _open(panel, opened.pause))
    found["scrolling a column"] = beat.worst_during(lambda: _scroll(panel, opened.pause))
    _move(panel, opened, [])  # what writes is loaded by now, as it is in a window open for a while
    moved: list[float] = []
    found["moving cards"] = beat.worst_during(lambda: _move(panel, opened, moved))
    found["reading anew"] = beat.worst_during(lambda: _refresh(panel, opened.pause))
    opened.close()
    application.quit()
    return {"gaps": found, "moved": moved, "cards": total}


def _services(path: Path) -> Any:
    """Return the services that a card asks for, on the file of the bench."""
    from sqlalchemy.orm import configure_mappers

    from aso_desktop.core.clock import FixedClock
    from aso_desktop.security.enclosures import EnclosureStore
    from aso_desktop.services.dossiers.board.commands import BoardService
    from aso_desktop.services.dossiers.life import LifeService
    from aso_desktop.services.search.projection import project
    from aso_desktop.services.tasks.commands import TaskService
    from aso_desktop.store.capture import Capture
    from aso_desktop.store.engine import make_engine
    from aso_desktop.store.unit_of_work import Author, UnitOfWork

    configure_mappers()
    clock = FixedClock(LAST_DAY)
    author = Author(None, "d" * 32)
    work = UnitOfWork(make_engine(path, KEY), Capture(captured_tables()), clock, author, [project])
    store = EnclosureStore(path.parent / "enclosures", bytes(32))
    life = LifeService(work, clock, store, path.parent / "scratch")
    return SimpleNamespace(board=BoardService(work), dossier_life=life, tasks=TaskService(work, clock))


def _cards(panel: Any) -> int:
    return sum(len(column.cards.cards.cards) for column in panel.board.columns)


def _open(panel: Any, pause: Callable[[int], None]) -> None:
    panel.show_as(1)
    pause(1_500)


def _scroll(panel: Any, pause: Callable[[int], None]) -> None:
    bar = panel.board.columns[0].cards.verticalScrollBar()
    for step in range(60):
        bar.setValue(bar.maximum() * (step * 7 % 60) // 60)
        pause(30)


def _move(panel: Any, opened: Any, taken: list[float]) -> None:
    """Move one card to the right and back; a move is timed until the card stands in its column on the screen."""
    column = panel.board.columns[0].cards
    column.choose(3)
    column.setFocus()
    card = column.current()
    for turn in range(MOVES):
        here = next(c.cards for c in panel.board.columns if c.cards.cards.place_of(card.id) >= 0)
        start = time.perf_counter()
        panel.board.step(1 if turn % 2 == 0 else -1)
        taken.append((time.perf_counter() - start) * 1_000)
        opened.wait(lambda here=here: here.cards.place_of(card.id) < 0 and not panel.is_moving)
        opened.pause(600)


def _refresh(panel: Any, pause: Callable[[int], None]) -> None:
    for _ in range(4):
        panel.refresh()
        pause(900)
