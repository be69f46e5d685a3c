"""Every balance of a ledger beside hledger, beancount and one bare SQL sum; opening, regrouping, saving a movement."""

import os
import shutil
import subprocess
import sys
import tempfile
from contextlib import closing, suppress
from functools import partial
from pathlib import Path
from typing import Any, Final
from uuid import UUID

from aso_desktop.core.clock import FixedClock
from aso_desktop.core.ids import shipped_id
from aso_desktop.security.audit import write_entries
from aso_desktop.services.budget import queries
from aso_desktop.services.budget.accounting import Form, journal
from aso_desktop.services.budget.accounting.queries import ledger
from aso_desktop.services.budget.ledger import LedgerService
from aso_desktop.services.budget.listing import queries as listing
from aso_desktop.services.budget.pivot.queries import pivot
from aso_desktop.services.budget.values import CommitmentInput
from aso_desktop.services.budget.verdicts.judging import judge
from aso_desktop.store.capture import Capture
from aso_desktop.store.connection import connect
from aso_desktop.store.engine import captured_tables, make_engine
from aso_desktop.store.unit_of_work import Author, UnitOfWork
from bench import movements, places
from bench.figures import MILLISECONDS, Figure, Setting, median, once, p95, spent, timed
from bench.measures.children import run

SIZES: Final = (100_000, 1_000_000)
SAVES: Final = 100
TURNS: Final = 25
PATIENCE: Final = 1_200
"""Seconds that a peer may take; one that is stopped counts for that long, so that its ratio is a lower bound."""
YEAR: Final = shipped_id("fiscal_year", "2026")
_BEANCOUNT: Final = (
    "import sys; from beancount import loader; from beancount.core import realization;"
    " realization.realize(loader.load_file(sys.argv[1])[0])"
)


def measure(setting: Setting) -> list[Figure]:
    """Return the figures of the ledger, at each size up to the number of letters asked for."""
    return [figure for size in SIZES if size <= max(setting.letters, SIZES[0]) for figure in _at(size)]


def _at(size: int) -> list[Figure]:
    group = f"Ledger of {size:,} movements".replace(",", "\u202f")
    with tempfile.TemporaryDirectory() as kept:
        folder = Path(kept)
        store = movements.kept(size)
        path = Path(shutil.copy(store, folder / "aso.db"))
        with closing(connect(path, places.KEY, "reader")) as database:
            balances = _balances(group, database)
            found = [*balances, *_screens(group, database), *_peers(group, database, store, balances[0].value)]
        return [*found, *_saving(group, path), *_stalls(group, path)]


def _balances(group: str, database: Any) -> list[Figure]:
    """Return what every balance takes beside the bare sum: in turns on one connection, so that both meet the same."""
    ours, bare = partial(queries.all_balances, database), lambda: database.execute(queries.BARE_SUM).fetchone()
    turns = [(spent(ours), spent(bare)) for _ in range(TURNS)]
    processor = median([mine.processor / least.processor for mine, least in turns])
    return [
        Figure(group, "every balance of every line", median([mine.wall for mine, _ in turns])),
        Figure(group, "one bare SQL sum over the same rows", median([least.wall for _, least in turns])),
        Figure(
            group, "every balance ÷ the bare sum", median([mine.wall / least.wall for mine, least in turns]), "×",
            limit=2, note=f"{processor:.2f} × on the processor",
        ),
    ]  # fmt: skip


def _stalls(group: str, path: Path) -> list[Figure]:
    """Return by how much the window's longest silence exceeds that of a window at rest."""
    worst = run("ledger_stalls", path)
    idle = worst.pop("idle")
    above = ((what, max(0.0, gap - idle)) for what, gap in worst.items())
    return [Figure(group, f"worst gap of the interface {what}, above rest", gap, limit=16) for what, gap in above]


def _screens(group: str, database: Any) -> list[Figure]:
    line = queries.lines(database, YEAR)[0].id
    view = listing.View(year_id=YEAR)
    return [
        Figure(
            group, "open the register of a year", median(timed(partial(queries.register, database, YEAR))), limit=300
        ),
        Figure(
            group, "the available amount while typing", median(timed(partial(queries.line_balances, database, line)))
        ),
        Figure(group, "first page of a year's movements", median(timed(partial(listing.first_page, database, view)))),
        Figure(group, "regroup a year: line × month", median(timed(partial(pivot, database, YEAR, "line", "month")))),
    ]


def _peers(group: str, database: Any, store: Path, ours: float) -> list[Figure]:
    text = {form: _export(database, store, form) for form in ("hledger", "beancount")}
    commands = {
        "hledger": ["hledger", "-f", str(text["hledger"]), "balance", "--flat", "-O", "csv"],
        "beancount": [sys.executable, "-c", _BEANCOUNT, str(text["beancount"])],
    }
    taken = {name: once(partial(_run, command)) for name, command in commands.items()}
    found = []
    for name, needed in taken.items():
        note = "stopped: it needs longer" if needed >= PATIENCE * MILLISECONDS else ""
        found += [
            Figure(group, f"the same balances by {name}", needed, note=note),
            Figure(group, f"we are faster than {name} by", needed / ours, "×", note=note),
        ]
    return [*found, Figure(group, "ours ÷ hledger", ours / taken["hledger"], "×", limit=0.05)]


def _export(database: Any, store: Path, form: Form) -> Path:
    """Write the ledger beside its file in the form of a peer, once."""
    path = store.with_suffix(f".{form}")
    if not path.exists():
        part = path.with_suffix(".part")
        with part.open("w", encoding="utf-8") as file:
            file.writelines(f"{line}\n" for line in journal(ledger(database), form))
        part.rename(path)
    return path


def _run(command: list[str]) -> None:
    """Let a peer add its file up, without a copy of it kept from an earlier run."""
    calm = {**os.environ, "BEANCOUNT_DISABLE_LOAD_CACHE": "1"}
    with suppress(subprocess.TimeoutExpired):
        subprocess.run(command, stdout=subprocess.DEVNULL, check=True, timeout=PATIENCE, env=calm)


def _saving(group: str, path: Path) -> list[Figure]:
    engine = make_engine(path, places.KEY)
    clock = FixedClock(places.LAST_DAY)
    writer = UnitOfWork(engine, Capture(captured_tables()), clock, Author(None, "d" * 32), [judge, write_entries])
    service = LedgerService(writer)
    with closing(connect(path, places.KEY, "reader")) as database:
        lines: list[UUID] = [row.id for row in queries.lines(database, YEAR)]
    try:
        taken = [once(partial(service.commit, CommitmentInput(lines[n % 20], "Achat", 100))) for n in range(SAVES)]
    finally:
        engine.dispose()
    kept = taken[SAVES // 10 :]
    return [
        Figure(group, "save a commitment, median", median(kept), note="checked, judged, chained and journalled"),
        Figure(group, "save a commitment, p95", p95(kept)),
    ]
