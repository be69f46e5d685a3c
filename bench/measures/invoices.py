"""A thousand invoices matched to four hundred commitments; and one invoice, as the screen asks for it."""

import random
import tempfile
from contextlib import closing
from datetime import UTC, datetime, timedelta
from functools import partial
from pathlib import Path
from typing import Final
from uuid import UUID

import aso_desktop.models  # noqa: F401 - maps every class
from aso_desktop.core.clock import FixedClock
from aso_desktop.core.ledger import Nature
from aso_desktop.security.audit import write_entries
from aso_desktop.security.enclosures import EnclosureStore
from aso_desktop.services.budget.commands import BudgetService
from aso_desktop.services.budget.guards.queries import TRIGGERS
from aso_desktop.services.budget.ledger import LedgerService
from aso_desktop.services.budget.values import CommitmentInput, CreditInput, LineInput
from aso_desktop.services.budget.verdicts.judging import judge
from aso_desktop.services.invoices.commands import InvoiceService
from aso_desktop.services.invoices.matches import queries
from aso_desktop.services.invoices.suppliers import SupplierService
from aso_desktop.services.invoices.values import InvoiceInput, SupplierInput
from aso_desktop.store.capture import Capture
from aso_desktop.store.connection import connect
from aso_desktop.store.engine import captured_tables, make_engine
from aso_desktop.store.migrate import migrate
from aso_desktop.store.unit_of_work import Author, UnitOfWork
from bench import places
from bench.figures import Figure, Setting, median, p95, timed

INVOICES: Final = 1_000
COMMITMENTS: Final = 400
SUPPLIERS: Final = 60
_GROUP: Final = f"{INVOICES} invoices, {COMMITMENTS} commitments"
_SEED: Final = 20_261_113
_NOW: Final = datetime(2026, 11, 13, 9, 42, tzinfo=UTC)


def measure(setting: Setting) -> list[Figure]:
    """Return the figures of matching; the number of letters does not matter."""
    del setting
    with tempfile.TemporaryDirectory() as kept:
        path = Path(kept) / "aso.db"
        invoices = _fill(path)
        with closing(connect(path, places.KEY, "reader")) as database:
            one = [timed(partial(queries.proposal, database, invoice), 1)[0] for invoice in invoices[::20]]
            every = median(timed(partial(queries.proposals, database), 3))
        return [
            Figure(_GROUP, "decide on every invoice", every, limit=1_000),
            Figure(_GROUP, "propose for one invoice, 95th percentile", p95(one), limit=100),
        ]


def _fill(path: Path) -> list[UUID]:
    """Make the file: half the invoices are for what was committed, some quote the number."""
    migrate(path, places.KEY, captured_tables(), TRIGGERS, create=True)
    engine = make_engine(path, places.KEY)
    clock = FixedClock(_NOW)
    work = UnitOfWork(engine, Capture(captured_tables()), clock, Author(None, "d" * 32), [judge, write_entries])
    pick = random.Random(_SEED)
    suppliers = [SupplierService(work).create(SupplierInput(f"Fournisseur {n}")).supplier_id for n in range(SUPPLIERS)]
    ordered = _commit(work, clock, suppliers, pick)
    invoices = InvoiceService(work, clock, EnclosureStore(path.parent / "enclosures", bytes(32)))
    found = []
    for number in range(INVOICES):
        supplier, cents, order = pick.choice(ordered)
        values = InvoiceInput(
            number=f"F-{number}",
            gross_cents=cents if pick.random() < 0.5 else pick.randrange(100, cents + 100),
            issued_on=clock.today() - timedelta(days=pick.randrange(60)),
            supplier_id=supplier,
            order_number=order if pick.random() < 0.5 else "",
        )
        found.append(invoices.record(values).invoice_id)
    engine.dispose()
    return found


def _commit(
    work: UnitOfWork, clock: FixedClock, suppliers: list[UUID], pick: random.Random
) -> list[tuple[UUID, int, str]]:
    budget, ledger = BudgetService(work, clock), LedgerService(work)
    year = budget.open_year(clock.today().year).subject
    assert year
    line = budget.add_line(year, LineInput("FON-01", "Fonctionnement")).subject
    assert line
    ledger.credit(CreditInput(line, Nature.OPENING, 10**12, 10**12))
    made = []
    for number in range(COMMITMENTS):
        supplier, cents, order = pick.choice(suppliers), pick.randrange(5_000, 900_000), str(2_100_000_000 + number)
        day = clock.today() - timedelta(days=pick.randrange(60, 120))
        ledger.commit(CommitmentInput(line, "Achat", cents, supplier, order, committed_on=day))
        made.append((supplier, cents, order))
    return made
