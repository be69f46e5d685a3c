"""An invented ledger: five years of two hundred lines, commitments on their way to payment. The same each time."""

import hashlib
import random
from collections.abc import Iterator
from contextlib import closing
from itertools import islice
from pathlib import Path
from typing import Any, Final, NamedTuple

import aso_desktop
import aso_desktop.models
from aso_desktop.core.ids import shipped_id, uuid7
from aso_desktop.core.ledger import Nature, effects
from aso_desktop.services.budget.guards.queries import TRIGGERS
from aso_desktop.store.connection import Connection, connect
from aso_desktop.store.engine import captured_tables
from aso_desktop.store.migrate import migrate
from bench.places import FOLDER, KEY

YEARS: Final = range(2022, 2027)
LINES: Final = 200
OPENING: Final = 10_000_000_000
_FIRST_MOMENT: Final = 1_640_995_200_000
_BATCH: Final = 20_000
_STEPS: Final = (Nature.COMMITMENT, Nature.VERIFICATION, Nature.PAYMENT_REQUEST, Nature.PAYMENT)
_MOVEMENT: Final = """
    INSERT INTO movement(local_id, id, fiscal_year_id, line_id, nature, effect, amount_cents, ae_cents, cp_cents,
        commitment_id, happened_on, label, document, hlc, origin_device)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
"""
_COMMITMENT: Final = """
    INSERT INTO commitment(local_id, id, fiscal_year_id, line_id, number, subject, committed_on)
    VALUES (?, ?, ?, ?, ?, ?, ?)
"""


class Line(NamedTuple):
    """A line of the invented budget."""

    id: bytes
    year_id: bytes
    year: int


def kept(count: int) -> Path:
    """Return a file with about so many movements, made once and kept for as long as what it is made of is the same."""
    program = Path(aso_desktop.__file__).parent
    made_of = (
        *sorted((program / "store" / "migrations" / "versions").glob("v*.py")),
        *sorted((program / "services" / "budget" / "accounting").glob("*.py")),
        program / "services" / "budget" / "guards" / "queries.py",
        program / "core" / "ledger.py",
        Path(__file__),
    )
    digest = hashlib.sha256(b"".join(source.read_bytes() for source in made_of)).hexdigest()
    path = FOLDER / f"ledger-{digest[:12]}" / f"{count}.db"
    path.parent.mkdir(parents=True, exist_ok=True)
    if path.exists():
        return path
    part = path.with_suffix(".part")
    part.unlink(missing_ok=True)
    fill(part, count)
    return part.rename(path)


def fill(path: Path, count: int) -> None:
    """Make a file with about so many movements."""
    migrate(path, KEY, captured_tables(), TRIGGERS, create=True)
    with closing(connect(path, KEY)) as database:
        for pragma in ("journal_mode = OFF", "synchronous = OFF", "foreign_keys = OFF", "cache_size = -500000"):
            database.execute(f"PRAGMA {pragma}")
        database.execute("BEGIN")
        database.execute("INSERT INTO store_state(name, value) VALUES ('capture_off', '1')")
        triggers = _without_triggers(database)
        lines = list(_lines(database))
        _load(database, lines, count)
        for statement in triggers:
            database.execute(statement)
        database.execute("DELETE FROM store_state WHERE name = 'capture_off'")
        database.execute("COMMIT")
        database.execute("PRAGMA journal_mode = WAL")


def _without_triggers(database: Connection) -> list[str]:
    """Take the triggers of movements away while they are loaded; return what makes them again."""
    found = database.execute("SELECT name, sql FROM sqlite_master WHERE type = 'trigger' AND tbl_name = 'movement'")
    kept = found.fetchall()
    for name, _ in kept:
        database.execute(f"DROP TRIGGER {name}")
    return [statement for _, statement in kept]


def _lines(database: Connection) -> Iterator[Line]:
    place = 1
    before: dict[int, bytes] = {}
    for year in YEARS:
        year_id = shipped_id("fiscal_year", str(year)).bytes
        database.execute("INSERT INTO fiscal_year(local_id, id, year) VALUES (?, ?, ?)", (year, year_id, year))
        for number in range(LINES):
            key = shipped_id("bench_line", f"{year}/{number}").bytes
            told = (place, key, year_id, f"L{number:03d}", f"Ligne {number}", before.get(number), number)
            database.execute(
                "INSERT INTO budget_line(local_id, id, fiscal_year_id, code, label, previous_id, rank)"
                " VALUES (?, ?, ?, ?, ?, ?, ?)",
                told,
            )
            before[number] = key
            place += 1
            yield Line(key, year_id, year)


def _load(database: Connection, lines: list[Line], count: int) -> None:
    dice = random.Random(count)
    commitments: list[tuple[Any, ...]] = []
    rows = _movements(dice, lines, commitments)
    left = count
    while left > 0 and (batch := list(islice(rows, min(_BATCH, left)))):
        database.executemany(_COMMITMENT, commitments)
        commitments.clear()
        database.executemany(_MOVEMENT, batch)
        left -= len(batch)


def _movements(dice: random.Random, lines: list[Line], commitments: list[tuple[Any, ...]]) -> Iterator[tuple[Any, ...]]:
    clock = 0
    for line in lines:
        clock += 1
        money = (0, OPENING, OPENING)
        yield _row(clock, line, Nature.OPENING, money, None, f"{line.year}-01-01")
    while True:
        line, cents = dice.choice(lines), dice.randint(500, 500_000)
        day = f"{line.year}-{dice.randint(1, 12):02d}-{dice.randint(1, 28):02d}"
        commitment = uuid7(_FIRST_MOMENT + clock).bytes
        told = (clock, commitment, line.year_id, line.id, f"13{clock:08d}", "Achat de fournitures", day)
        commitments.append(told)
        for nature in _STEPS[: dice.choice((1, 2, 4, 4, 4))]:
            clock += 1
            yield _row(clock, line, nature, effects(nature, cents), commitment, day)


def _row(
    clock: int, line: Line, nature: Nature, money: tuple[int, int, int], commitment: bytes | None, day: str
) -> tuple[Any, ...]:
    key = uuid7(_FIRST_MOMENT + clock).bytes
    told = ("Achat de fournitures de bureau", f"13{clock:08d}", clock, "d" * 32)
    return (clock, key, line.year_id, line.id, nature, nature, *money, commitment, day, *told)
