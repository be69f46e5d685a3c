"""Wire what writes. Imports SQLAlchemy: only `bootstrap` imports this module, and late."""

from collections.abc import Callable
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from sqlalchemy import Engine

from aso_desktop.app.paths import expand
from aso_desktop.app.wiring import Wiring
from aso_desktop.core.clock import Clock
from aso_desktop.core.i18n import QT_TRANSLATE_NOOP
from aso_desktop.core.progress import Progress
from aso_desktop.core.settings import Policies
from aso_desktop.security.audit import head, write_entries
from aso_desktop.security.device import assign_device, ensure_device, machine_mark
from aso_desktop.security.enclosures import EnclosureStore
from aso_desktop.security.slots import OpenKeys
from aso_desktop.services.access import SlotService
from aso_desktop.services.audit.commands import AuditService
from aso_desktop.services.backup import BackupRounds, BackupService, VerifyService
from aso_desktop.services.budget.commands import BudgetService
from aso_desktop.services.budget.guards.queries import TRIGGERS as BUDGET_TRIGGERS
from aso_desktop.services.budget.ledger import LedgerService
from aso_desktop.services.budget.verdicts import judge
from aso_desktop.services.contacts.commands import ContactService
from aso_desktop.services.contacts.tables import ContactTables
from aso_desktop.services.correspondence import seeds as letter_seeds
from aso_desktop.services.correspondence.commands import CorrespondenceService
from aso_desktop.services.correspondence.outgoing import OutgoingService
from aso_desktop.services.correspondence.saved_views import SavedViewService
from aso_desktop.services.correspondence.showing import ShowingService
from aso_desktop.services.correspondence.values import HouseRules
from aso_desktop.services.meetings.agenda import AgendaService
from aso_desktop.services.meetings.commands import MeetingService
from aso_desktop.services.meetings.invitations import InvitationService
from aso_desktop.services.meetings.minutes import MinutesService
from aso_desktop.services.meetings.presence import PresenceService
from aso_desktop.services.meetings.seance import SeanceService
from aso_desktop.services.people.commands import AgentInput, PeopleService, add_agent, add_unit
from aso_desktop.services.people.values import Founding
from aso_desktop.services.registers import continuity
from aso_desktop.services.registers import seeds as register_seeds
from aso_desktop.services.registers.commands import RegisterService
from aso_desktop.services.registers.prints import RegisterPrints
from aso_desktop.services.search.projection import DERIVED_TRIGGERS, project
from aso_desktop.services.settings.commands import SettingService
from aso_desktop.services.tasks.commands import TaskService
from aso_desktop.store.capture import Capture
from aso_desktop.store.connection import Connection, connect, transaction
from aso_desktop.store.engine import captured_tables, make_engine
from aso_desktop.store.migrate import migrate
from aso_desktop.store.unit_of_work import Author, UnitOfWork

if TYPE_CHECKING:
    from aso_desktop.services.demo.commands import DemoService

HOOKS = (project, judge, write_entries)
"""What happens before each commit: the search index, the verdicts on the ledger, then the journal."""

TRIGGERS = (*DERIVED_TRIGGERS, *BUDGET_TRIGGERS)
"""What the database itself keeps in step and refuses."""


@dataclass(frozen=True)
class Services:
    """Every use case of the program, by room."""

    correspondence: CorrespondenceService
    views: SavedViewService
    showing: ShowingService
    outgoing: OutgoingService
    registers: RegisterService
    prints: RegisterPrints
    budget: BudgetService
    ledger: LedgerService
    contacts: ContactService
    contact_tables: ContactTables
    people: PeopleService
    meetings: MeetingService
    agenda: AgendaService
    presence: PresenceService
    seance: SeanceService
    minutes: MinutesService
    invitations: InvitationService
    tasks: TaskService
    audit: AuditService
    settings: SettingService
    slots: SlotService
    copies: BackupRounds
    make_backup: Callable[[], BackupService]
    make_demo: "Callable[[], DemoService]"
    verify: VerifyService
    enclosures: EnclosureStore
    unit_of_work: UnitOfWork
    engine: Engine

    @property
    def backup(self) -> BackupService:
        """Return what makes sets of copies, with the key file of now."""
        return self.make_backup()

    @property
    def demo(self) -> "DemoService":
        """Return what fills an empty profile with demonstration data; it is loaded when it is first wanted."""
        return self.make_demo()

    def close(self) -> None:
        """Give the writer's connection back, and wipe what was opened in other programs."""
        self.showing.close()
        self.engine.dispose()


def build_services(wiring: Wiring) -> Services:
    """Wire the services of an open profile; take a new device identity where the machine changed."""
    engine = make_engine(wiring.paths.database, wiring.keys.data)
    author = _author(wiring)
    unit_of_work = UnitOfWork(engine, Capture(captured_tables()), wiring.clock, author, HOOKS)
    enclosures = EnclosureStore(wiring.paths.enclosures, wiring.keys.enclosure)

    def rules() -> HouseRules:
        return HouseRules.of(wiring.preferences(), wiring.policies)

    def read() -> Connection:
        return connect(wiring.paths.database, wiring.keys.data, "reader")

    def make_demo() -> "DemoService":
        from aso_desktop.services.demo.commands import DemoService

        return DemoService(unit_of_work, wiring.clock, rules, enclosures, _chain_head(author))

    return Services(
        correspondence=CorrespondenceService(unit_of_work, wiring.clock, rules, enclosures),
        views=SavedViewService(unit_of_work),
        showing=ShowingService(enclosures),
        outgoing=OutgoingService(read, unit_of_work, wiring.clock, rules),
        registers=RegisterService(unit_of_work, wiring.clock, _chain_head(author)),
        prints=RegisterPrints(read, unit_of_work, wiring.clock, lambda: rules().allow_export),
        budget=BudgetService(unit_of_work, wiring.clock),
        ledger=LedgerService(unit_of_work),
        contacts=ContactService(unit_of_work),
        contact_tables=ContactTables(unit_of_work, read, wiring.paths.root / "scratch", lambda: rules().allow_export),
        people=PeopleService(unit_of_work),
        meetings=MeetingService(unit_of_work, wiring.clock, enclosures),
        agenda=AgendaService(unit_of_work),
        presence=PresenceService(unit_of_work),
        seance=SeanceService(unit_of_work, wiring.clock),
        minutes=MinutesService(unit_of_work, wiring.clock),
        invitations=InvitationService(unit_of_work),
        tasks=TaskService(unit_of_work, wiring.clock),
        audit=AuditService(wiring.paths.database, wiring.keys, unit_of_work),
        settings=SettingService(unit_of_work),
        slots=SlotService(wiring.access),
        copies=BackupRounds(lambda: _backup(wiring), lambda: _away(wiring), lambda: wiring.preferences().backup_keep),
        make_backup=lambda: _backup(wiring),
        make_demo=make_demo,
        verify=VerifyService(wiring.paths.root, wiring.keys, continuity.faults),
        enclosures=enclosures,
        unit_of_work=unit_of_work,
        engine=engine,
    )


def upgrade(wiring: Wiring, progress: Progress) -> None:
    """Bring an older database to this version, once a checked copy of it exists."""
    _backup(wiring).make("migration", progress)
    migrate(wiring.paths.database, wiring.keys.data, captured_tables(), TRIGGERS)


def _away(wiring: Wiring) -> Path | None:
    """Return the folder of this profile beside those of others, where IT or the user named one."""
    folder = wiring.preferences().backup_folder
    return expand(folder) / f"aso-{wiring.access.session.key_file.profile}" if folder else None


def _backup(wiring: Wiring) -> BackupService:
    key_file, keep = wiring.access.session.key_file, wiring.preferences().backup_keep
    return BackupService(wiring.paths.root, wiring.keys, key_file, wiring.clock, keep)


def found_database(path: Path, keys: OpenKeys, founding: Founding, clock: Clock, policies: Policies) -> None:
    """Make the database of a new profile: schema, device, first agent and unit, registers, letter types."""
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
        device, _ = ensure_device(database, wiring.clock.now(), machine_mark())
        author = Author(device.agent_id, device.id)
        session.write_notes(database, author, wiring.clock.now())
    session.when_noted(lambda: _write_notes(wiring, author))
    return author


def _write_notes(wiring: Wiring, author: Author) -> None:
    """Tell the journal at once what was done to the keys."""
    with closing(connect(wiring.paths.database, wiring.keys.data)) as database, transaction(database):
        wiring.access.session.write_notes(database, author, wiring.clock.now())


def _chain_head(author: Author) -> Callable[[Connection], str]:
    def chain_head(database: Connection) -> str:
        found = head(database, author.device)
        return found.hash if found else ""

    return chain_head
