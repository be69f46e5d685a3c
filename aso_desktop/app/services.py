"""Wire what writes. Imports SQLAlchemy: only `bootstrap` imports this module, and late.

A command needs the services of one room: each room imports its own when they are first named. The window imports them
all beside its work (`loaded`), so that no click waits for it.
"""

import gc
from contextlib import closing
from importlib import import_module
from pathlib import Path

from sqlalchemy.orm import configure_mappers

from aso_desktop.app.event_log import tell_system
from aso_desktop.app.rooms.budget import BudgetServices
from aso_desktop.app.rooms.circuits import CircuitServices
from aso_desktop.app.rooms.day import DayServices
from aso_desktop.app.rooms.dossiers import DossierServices
from aso_desktop.app.rooms.drafting import DraftingServices
from aso_desktop.app.rooms.hooks import TOLD, Stamping
from aso_desktop.app.rooms.invoices import InvoiceServices
from aso_desktop.app.rooms.letters import LetterServices
from aso_desktop.app.rooms.meetings import MeetingServices
from aso_desktop.app.rooms.sync import SyncServices
from aso_desktop.app.rooms.upkeep import UpkeepServices, backup_of
from aso_desktop.app.wiring import Wiring
from aso_desktop.core.clock import Clock
from aso_desktop.core.i18n import QT_TRANSLATE_NOOP
from aso_desktop.core.progress import Progress
from aso_desktop.core.settings import Policies
from aso_desktop.security.device import assign_device, ensure_device, machine_mark, present_device
from aso_desktop.security.enclosures import EnclosureStore
from aso_desktop.security.slots import OpenKeys
from aso_desktop.services.budget.guards.queries import TRIGGERS as BUDGET_TRIGGERS
from aso_desktop.services.people.values import Founding
from aso_desktop.services.search.projection import DERIVED_TRIGGERS
from aso_desktop.store.capture import Capture
from aso_desktop.store.connection import connect, transaction
from aso_desktop.store.engine import captured_tables, make_engine
from aso_desktop.store.schema import LATEST
from aso_desktop.store.unit_of_work import Author, Hook, UnitOfWork

HOOKS = TOLD
"""What happens before each commit of a profile that works alone."""

TRIGGERS = (*DERIVED_TRIGGERS, *BUDGET_TRIGGERS)
"""What the database itself keeps in step and refuses."""
_ROOMS = (
    "correspondence.commands", "correspondence.outgoing", "correspondence.showing", "registers.prints",
    "contacts.tables", "sync.rounds", "sync.desk", "sync.compaction", "circuits.commands", "circuits.checking",
    "calendar.commands", "deadlines.commands", "reminders.commands", "sharing.commands", "meetings.minutes",
    "meetings.prints", "meetings.seance", "drafts.commands", "drafts.merges", "templates.workshop", "budget.ledger",
    "budget.imports", "budget.reports", "invoices.commands", "invoices.report", "dossiers.commands",
    "dossiers.plan_tables", "carbon.commands", "backup", "audit.commands",
)  # fmt: skip
"""The services that import much."""


class Services(
    CircuitServices,
    DayServices,
    MeetingServices,
    DraftingServices,
    LetterServices,
    BudgetServices,
    InvoiceServices,
    DossierServices,
    SyncServices,
    UpkeepServices,
):
    """Every use case of the program; each service is made when it is first named."""

    def loaded(self) -> UnitOfWork:
        """Import what the services of every room are made of; return what writes."""
        for room in _ROOMS:
            import_module(f"aso_desktop.services.{room}")
        configure_mappers()  # here, or in the middle of the first write
        gc.freeze()
        return self.unit_of_work

    def close(self) -> None:
        """Give the writer's connection and the share back, and wipe what was opened in other programs."""
        for name in ("showing", "lender", "workshop", "proofs"):
            if made := vars(self).get(name):  # a service that nobody named was never made
                made.close()
        self.engine.dispose()


def build_services(wiring: Wiring) -> Services:
    """Wire the services of an open profile; take a new device identity where the machine changed."""
    engine = make_engine(wiring.paths.database, wiring.keys.data)
    author = _author(wiring)
    stamping = Stamping()
    hooks: tuple[Hook, ...] = (*HOOKS, stamping)
    unit_of_work = UnitOfWork(engine, Capture(captured_tables()), wiring.clock, author, hooks)
    enclosures = EnclosureStore(wiring.paths.enclosures, wiring.keys.enclosure)
    services = Services(wiring, engine, author, unit_of_work, enclosures, stamping)
    enclosures.fetch = lambda blob: services.files.fetch(blob)  # noqa: PLW0108 - made when something is fetched
    return services


def upgrade(wiring: Wiring, progress: Progress) -> None:
    """Bring an older database to this version, once a checked copy of it exists."""
    from aso_desktop.store.migrate import migrate

    backup_of(wiring).make("migration", progress)
    tell_system(f"A profile is being upgraded to schema {LATEST}; a checked copy was made first.")
    migrate(wiring.paths.database, wiring.keys.data, captured_tables(), TRIGGERS)


def found_database(path: Path, keys: OpenKeys, founding: Founding, clock: Clock, policies: Policies) -> None:
    """Make the database of a new profile: schema, device, first agent and unit, registers, letter types."""
    from aso_desktop.store.migrate import migrate

    migrate(path, keys.data, captured_tables(), TRIGGERS, create=True)
    with closing(connect(path, keys.data)) as database:
        device, _ = ensure_device(database, clock.now(), machine_mark())
    engine = make_engine(path, keys.data)
    try:
        unit_of_work = UnitOfWork(engine, Capture(captured_tables()), clock, Author(None, device.id), HOOKS)
        _first_rows(unit_of_work, founding, policies)
    finally:
        engine.dispose()


def _first_rows(unit_of_work: UnitOfWork, founding: Founding, policies: Policies) -> None:
    from aso_desktop.services.correspondence import seeds as letter_seeds
    from aso_desktop.services.people.commands import AgentInput, add_agent, add_unit
    from aso_desktop.services.registers import seeds as register_seeds

    words = QT_TRANSLATE_NOOP("people", "Create the profile")
    with unit_of_work("create_profile", words, undoable=False) as work:
        unit = add_unit(work, founding.unit_code, founding.unit_label)
        agent = add_agent(work, AgentInput(founding.agent, email=founding.email, unit_id=unit.id))
        register_seeds.seed(work, unit.id, founding.registers or policies.register_codes.value)
        letter_seeds.seed(work)
        work.session.flush()
        assign_device(work.connection, agent.id)


def _author(wiring: Wiring) -> Author:
    """Return who writes on this machine, and tell the journal what happened to the keys since."""
    session = wiring.access.session
    with closing(connect(wiring.paths.database, wiring.keys.data)) as database, transaction(database):
        former = present_device(database)
        device, is_new = ensure_device(database, wiring.clock.now(), machine_mark())
        if is_new and former is not None:
            from aso_desktop.services.sync.rebirth import be_reborn

            be_reborn(database, former.id, device.id)
        author = Author(device.agent_id, device.id)
        session.write_notes(database, author, wiring.clock.now())
    session.when_noted(lambda: _write_notes(wiring, author))
    return author


def _write_notes(wiring: Wiring, author: Author) -> None:
    """Tell the journal at once what was done to the keys."""
    with closing(connect(wiring.paths.database, wiring.keys.data)) as database, transaction(database):
        wiring.access.session.write_notes(database, author, wiring.clock.now())
