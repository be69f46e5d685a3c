"""My day over a million letters, 50,000 dossiers, 200,000 tasks and 2,000 circuits: how soon, and what it is of."""

import random
import shutil
from collections.abc import Callable, Sequence
from contextlib import closing
from datetime import timedelta
from functools import partial
from json import dumps
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, Final
from uuid import UUID

from aso_desktop.core.calendar import Calendar
from aso_desktop.core.circuits.steps import Mode, Step, written
from aso_desktop.core.ids import first_local_id, shipped_id
from aso_desktop.services.calendar import queries as calendar
from aso_desktop.services.circuits import standing
from aso_desktop.services.day import queries
from aso_desktop.services.day.briefing import briefing
from aso_desktop.services.day.statements import queries as statements
from aso_desktop.services.reminders import queries as reminders
from aso_desktop.store.capture import capture_off
from aso_desktop.store.connection import Connection, connect
from bench import stores
from bench.figures import Figure, Setting, median, timed
from bench.letters import TODAY
from bench.places import FOLDER, KEY

GROUP: Final = "My day"
DOSSIERS: Final = 50_000
TASKS: Final = 200_000
DEADLINES: Final = 3_000
CIRCUITS: Final = 2_000
AGENTS: Final = 24
SEED: Final = 20_261_113
_STEPS: Final = 3
_DOCUMENT: Final = dumps([{"name": "projet.pdf", "sha256": "0" * 64, "blob": "0", "id": str(UUID(int=1))}])
_ME: Final = UUID(bytes=shipped_id("bench-agent", "3").bytes)
_WEEK: Final = timedelta(days=6)
_LATEST: Final = 60
_OPEN_TASKS: Final = 0.06
_LIVE: Final = 0.2
_FIXED: Final = 0.6
_WAITING: Final = 0.1


def measure(setting: Setting) -> list[Figure]:
    """Return the figures of the day, on a copy of the letters of the bench."""
    share = setting.letters / 1_000_000
    with TemporaryDirectory(dir=FOLDER) as folder:
        path = Path(folder) / "day.db"
        shutil.copy(stores.encrypted(setting.letters), path)
        _fill(path, share)
        stores.warm(path)
        with closing(stores.reader(path)) as database:
            return _figures(database)


def _figures(database: Connection) -> list[Figure]:
    days = Calendar()
    view = queries.view_of(database, _ME, TODAY, days)
    items = queries.day(database, view)
    week = calendar.View(TODAY, TODAY + _WEEK, TODAY, days, agent_id=_ME)
    page = partial(briefing, database, "closing", view, items, "Amira Benali", lambda _context, source: source)
    acts: Sequence[tuple[str, Callable[[], Any], float | None]] = (
        ("the whole list, read", partial(queries.day, database, view), 100),
        ("the closing briefing, from its figures", page, 100),
        ("a week of the calendar", partial(calendar.events, database, week), 100),
        ("what may be chased today, in the background", partial(reminders.due, database, days, TODAY), None),
        ("workload of every officer, in the background", partial(statements.loads, database, days, TODAY), None),
    )
    found = [Figure(GROUP, what, median(timed(act)), limit=limit) for what, act, limit in acts]
    return [*found, Figure(GROUP, "lines of the list", len(items), unit="", note="200 letters and 200 tasks at most")]


def _fill(path: Path, share: float) -> None:
    """Add dossiers, tasks and deadlines beside the letters, in bulk; what is derived is not asked for here."""
    chance = random.Random(SEED)
    with closing(connect(path, KEY)) as database:
        database.execute("BEGIN")
        with capture_off(database):
            _insert(database, "dossier", _dossiers(chance, round(DOSSIERS * share)))
            _insert(database, "task", _tasks(chance, round(TASKS * share)))
            _insert(database, "deadline", _deadlines(chance, round(DEADLINES * share)))
            for table, rows in _circuits(chance, round(CIRCUITS * share)).items():
                _insert(database, table, rows)
            standing.rebuild(database)
        database.execute("COMMIT")


def _insert(database: Connection, table: str, rows: Sequence[dict[str, Any]]) -> None:
    names = ("local_id", "id", *rows[0])
    marks = ", ".join("?" * len(names))
    place, made = 0, []
    for number, row in enumerate(rows):
        key = shipped_id(f"bench-{table}", str(number))
        place = max(first_local_id(key), place + 1)
        made.append((place, key.bytes, *row.values()))
    database.executemany(f"INSERT INTO {table}({', '.join(names)}) VALUES ({marks})", made)  # noqa: S608 - our names


def _day(chance: random.Random, first: int, last: int) -> str:
    return (TODAY + timedelta(days=chance.randrange(first, last))).isoformat()


def _agent(chance: random.Random) -> bytes:
    return shipped_id("bench-agent", str(chance.randrange(AGENTS))).bytes


def _dossiers(chance: random.Random, count: int) -> list[dict[str, Any]]:
    found = []
    for number in range(max(1, count)):
        live = chance.random() < _LIVE
        found.append(
            {
                "title": f"Dossier {number}",
                "number": f"D-{number:06d}",
                "lead_id": _agent(chance),
                "due_on": _day(chance, -_LATEST, 400),
                "state": "open" if live else "closed",
                "is_live": 1 if live else None,
            }
        )
    return found


def _tasks(chance: random.Random, count: int) -> list[dict[str, Any]]:
    return [
        {
            "title": f"Tâche {number}",
            "owner_id": _agent(chance),
            "due_on": _day(chance, -_LATEST, 400),
            "state": chance.choice(("todo", "doing")) if chance.random() < _OPEN_TASKS else "done",
        }
        for number in range(max(1, count))
    ]


def _deadlines(chance: random.Random, count: int) -> list[dict[str, Any]]:
    """Give deadlines: most of a fixed day, the others counted from their origin, by law or in working days."""
    found = []
    for number in range(max(1, count)):
        fixed = chance.random() < _FIXED
        nature = chance.choice(("internal", "milestone", "contractual") if fixed else ("internal", "legal"))
        found.append(
            {
                "title": f"Échéance {number}",
                "nature": nature,
                "fixed_on": _day(chance, -10, 200) if fixed else None,
                "origin_on": None if fixed else _day(chance, -60, 0),
                "duration": None if fixed else 2 if nature == "legal" else 30,
                "unit": "months" if nature == "legal" else "working_days",
                "regime": "refusal" if nature == "legal" else "none",
                "owner_id": _agent(chance),
            }
        )
    return found


def _circuits(chance: random.Random, count: int) -> dict[str, list[dict[str, Any]]]:
    """Give circuits of three steps over one version each; one in ten still waits for somebody."""
    found: dict[str, list[dict[str, Any]]] = {"circuit": [], "circuit_version": [], "endorsement": []}
    for number in range(max(1, count)):
        key, offices = shipped_id("bench-circuit", str(number)).bytes, [_agent(chance) for _ in range(_STEPS)]
        steps = [Step(n, Mode.VISA, f"Bureau {n}", UUID(bytes=who), limit_days=3) for n, who in enumerate(offices, 1)]
        day, sha256 = _day(chance, -_LATEST, 0), f"{number:064x}"
        found["circuit"].append(
            {"title": f"Circuit {number}", "steps": written(steps), "launched_at": f"{day}T08:00:00Z"}
        )
        version = {"circuit_id": key, "number": 1, "documents": _DOCUMENT, "sha256": sha256}
        found["circuit_version"].append({**version, "made_at": f"{day}T08:00:00+00:00"})
        given = chance.randrange(_STEPS) if chance.random() < _WAITING else _STEPS
        found["endorsement"] += [
            {"circuit_id": key, "step": n, "result": "endorsed", "acted_by": offices[n], "version_sha256": sha256,
             "acted_at": f"{day}T{9 + n:02}:00:00+00:00", "device": "bench"}
            for n in range(given)
        ]  # fmt: skip
    return found
