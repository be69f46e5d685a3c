"""A desk with a budget: one year of the State, a few lines, the ledger with its triggers."""

import shutil
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from uuid import UUID

import pytest
from sqlalchemy import Engine

import aso_desktop.models  # noqa: F401 - maps every class
from aso_desktop.core.clock import FixedClock
from aso_desktop.core.i18n import Text
from aso_desktop.core.ids import shipped_id
from aso_desktop.core.ledger import Balances, Nature
from aso_desktop.models.people import Agent
from aso_desktop.models.suppliers import Supplier
from aso_desktop.security.audit import write_entries
from aso_desktop.services.budget import queries
from aso_desktop.services.budget.commands import BudgetService
from aso_desktop.services.budget.guards.queries import TRIGGERS
from aso_desktop.services.budget.ledger import LedgerService
from aso_desktop.services.budget.values import (
    Booked,
    CommitmentInput,
    CreditInput,
    LineInput,
    StepInput,
)
from aso_desktop.services.budget.verdicts.judging import judge
from aso_desktop.store.capture import Capture
from aso_desktop.store.connection import Connection, DataKey, connect
from aso_desktop.store.engine import captured_tables, make_engine
from aso_desktop.store.migrate import migrate
from aso_desktop.store.unit_of_work import Author, UnitOfWork
from tests.made import made_once

KEY = DataKey(bytes(range(32)))
DEVICE = "d" * 32
NOW = datetime(2026, 11, 13, 9, 42, 7, 125_000, tzinfo=UTC)
AGENT = shipped_id("agent", "AB")
OTHER_AGENT = shipped_id("agent", "CD")
YEAR = shipped_id("fiscal_year", "2026")


@dataclass
class Desk:
    """One profile with a budget."""

    path: Path
    engine: Engine
    clock: FixedClock
    unit_of_work: UnitOfWork
    budget: BudgetService
    ledger: LedgerService
    reader: Connection

    def line(self, code: str, ae: int = 0, cp: int | None = None, *, year: UUID = YEAR, **more: object) -> UUID:
        """Add a line with an opening of `ae` and `cp` centimes."""
        given = {"label": f"Ligne {code}", **more}
        made = self.budget.add_line(year, LineInput(code=code, **given)).subject  # type: ignore[arg-type]
        assert made
        if ae or cp:
            self.credit(made, ae, ae if cp is None else cp)
        return made

    def credit(self, line: UUID, ae: int, cp: int, nature: Nature = Nature.OPENING) -> Booked:
        """Enter a credit."""
        return self.ledger.credit(CreditInput(line, nature, ae, cp))

    def commit(self, line: UUID, cents: int, subject: str = "Achat", **more: object) -> UUID:
        """Enter a commitment; return its identity."""
        made = self.ledger.commit(CommitmentInput(line, subject, cents, **more)).commitment_id  # type: ignore[arg-type]
        assert made
        return made

    def step(self, commitment: UUID, nature: Nature, cents: int, **more: object) -> Booked:
        """Enter a step of a commitment."""
        return self.ledger.step(StepInput(commitment, nature, cents, **more))  # type: ignore[arg-type]

    def pay(self, commitment: UUID, cents: int) -> None:
        """Verify, request and pay."""
        for nature in (Nature.VERIFICATION, Nature.PAYMENT_REQUEST, Nature.PAYMENT):
            self.step(commitment, nature, cents)

    def balances(self, line: UUID) -> Balances:
        """Return the balances of a line."""
        return queries.line_balances(self.reader, line)

    def execute(self, sql: str, *values: object) -> None:
        """Write behind the back of every service."""
        with closing(connect(self.path, KEY)) as database:
            database.execute(sql, values)

    def as_agent(self, agent: UUID, device: str) -> LedgerService:
        """Return the ledger as a colleague on another device writes it."""
        return LedgerService(
            UnitOfWork(
                self.engine, Capture(captured_tables()), self.clock, Author(agent, device), [judge, write_entries]
            )
        )


def open_desk(path: Path) -> Desk:
    """Wire a desk over a file."""
    clock = FixedClock(NOW)
    engine = make_engine(path, KEY)
    unit_of_work = UnitOfWork(engine, Capture(captured_tables()), clock, Author(AGENT, DEVICE), [judge, write_entries])
    budget, ledger = BudgetService(unit_of_work, clock), LedgerService(unit_of_work)
    return Desk(path, engine, clock, unit_of_work, budget, ledger, connect(path, KEY, "reader"))


@pytest.fixture(scope="session")
def founded(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a file with two agents and the year 2026; copy it, never open it."""
    return made_once(tmp_path_factory, "budget-of-services", found) / "aso.db"


def found(folder: Path) -> None:
    """Make that file in a folder."""
    path = folder / "aso.db"
    migrate(path, KEY, captured_tables(), TRIGGERS, create=True)
    desk = open_desk(path)
    with desk.unit_of_work("seed", Text("test", "seed")) as work:
        work.add(Agent(id=AGENT, name="Amira Benali", initials="AB"))
        work.add(Agent(id=OTHER_AGENT, name="Chloé Duval", initials="CD"))
    desk.budget.open_year(2026)
    desk.reader.close()
    desk.engine.dispose()


@pytest.fixture
def desk(founded: Path, tmp_path: Path) -> Iterator[Desk]:
    """Return this test's own desk."""
    path = Path(shutil.copy(founded, tmp_path / "aso.db"))
    made = open_desk(path)
    yield made
    made.reader.close()
    made.engine.dispose()


@pytest.fixture
def supplier(desk: Desk) -> UUID:
    """Return a supplier."""
    with desk.unit_of_work("seed", Text("test", "seed")) as work:
        return work.add(Supplier(name="Papeterie du Port")).id
