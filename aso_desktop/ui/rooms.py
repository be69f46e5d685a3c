"""The rooms of the window, in the order of the sidebar; a panel is loaded when its room is first visited."""

from PySide6.QtWidgets import QWidget

from aso_desktop.core.i18n import QT_TRANSLATE_NOOP
from aso_desktop.ui.audit.commands import COMMANDS as AUDIT_COMMANDS
from aso_desktop.ui.budget.commands import COMMANDS as BUDGET_COMMANDS
from aso_desktop.ui.calendar.commands import COMMANDS as CALENDAR_COMMANDS
from aso_desktop.ui.carbon.commands import COMMANDS as CARBON_COMMANDS
from aso_desktop.ui.circuits.commands import COMMANDS as CIRCUIT_COMMANDS
from aso_desktop.ui.contacts.commands import COMMANDS as CONTACT_COMMANDS
from aso_desktop.ui.correspondence.commands import COMMANDS as CORRESPONDENCE_COMMANDS
from aso_desktop.ui.day.commands import COMMANDS as DAY_COMMANDS
from aso_desktop.ui.deadlines.commands import COMMANDS as DEADLINE_COMMANDS
from aso_desktop.ui.dossiers.commands import COMMANDS as DOSSIER_COMMANDS
from aso_desktop.ui.drafts.commands import COMMANDS as DRAFT_COMMANDS
from aso_desktop.ui.invoices.commands import COMMANDS as INVOICE_COMMANDS
from aso_desktop.ui.kit.finding import Find
from aso_desktop.ui.kit.panel import Panel, PanelContext
from aso_desktop.ui.kit.rooms import Counters, Entry, Room
from aso_desktop.ui.meetings.commands import COMMANDS as MEETING_COMMANDS
from aso_desktop.ui.preferences.dialog import Slots
from aso_desktop.ui.registers.commands import COMMANDS as REGISTER_COMMANDS
from aso_desktop.ui.reminders.commands import COMMANDS as REMINDER_COMMANDS
from aso_desktop.ui.sync.commands import COMMANDS as SYNC_COMMANDS
from aso_desktop.ui.templates.commands import COMMANDS as TEMPLATE_COMMANDS


def _day(context: PanelContext) -> Panel:
    from aso_desktop.ui.day.panel import make_panel

    return make_panel(context)


def _correspondence(context: PanelContext) -> Panel:
    from aso_desktop.ui.correspondence.panel import make_panel

    return make_panel(context)


def _letter_counters() -> Counters:
    from aso_desktop.ui.correspondence.counters import counters

    return counters


def _letter_find() -> Find:
    from aso_desktop.ui.correspondence.finder import find

    return find


def _circuits(context: PanelContext) -> Panel:
    from aso_desktop.ui.circuits.panel import make_panel

    return make_panel(context)


def _circuit_counters() -> Counters:
    from aso_desktop.ui.circuits.counters import counters

    return counters


def _circuit_find() -> Find:
    from aso_desktop.ui.circuits.finder import find

    return find


def _contacts(context: PanelContext) -> Panel:
    from aso_desktop.ui.contacts.panel import make_panel

    return make_panel(context)


def _contact_find() -> Find:
    from aso_desktop.ui.contacts.finder import find

    return find


def _keys(context: PanelContext) -> QWidget:
    from aso_desktop.ui.access.keys_section import KeysSection

    return KeysSection(context)


def _assistance(context: PanelContext) -> QWidget:
    from aso_desktop.ui.drafts.assistance import KeySlot

    return KeySlot(context)


def _calendar_moves(context: PanelContext) -> QWidget:
    from aso_desktop.ui.deadlines.moving import CalendarMoves

    return CalendarMoves(context)


def _backups(context: PanelContext) -> QWidget:
    from aso_desktop.ui.access.backups_section import BackupsSection

    return BackupsSection(context)


def _registers(context: PanelContext) -> Panel:
    from aso_desktop.ui.registers.panel import make_panel

    return make_panel(context)


def _meetings(context: PanelContext) -> Panel:
    from aso_desktop.ui.meetings.panel import make_panel

    return make_panel(context)


def _drafts(context: PanelContext) -> Panel:
    from aso_desktop.ui.drafts.panel import make_panel

    return make_panel(context)


def _templates(context: PanelContext) -> Panel:
    from aso_desktop.ui.templates.panel import make_panel

    return make_panel(context)


def _meeting_counters() -> Counters:
    from aso_desktop.ui.meetings.counters import counters

    return counters


def _meeting_find() -> Find:
    from aso_desktop.ui.meetings.finder import find

    return find


def _sync(context: PanelContext) -> Panel:
    from aso_desktop.ui.sync.panel import make_panel

    return make_panel(context)


def _budget(context: PanelContext) -> Panel:
    from aso_desktop.ui.budget.panel import make_panel

    return make_panel(context)


def _invoices(context: PanelContext) -> Panel:
    from aso_desktop.ui.invoices.panel import make_panel

    return make_panel(context)


def _invoice_counters() -> Counters:
    from aso_desktop.ui.invoices.counters import counters

    return counters


def _invoice_find() -> Find:
    from aso_desktop.ui.invoices.finder import find

    return find


def _carbon(context: PanelContext) -> Panel:
    from aso_desktop.ui.carbon.panel import make_panel

    return make_panel(context)


def _budget_counters() -> Counters:
    from aso_desktop.ui.budget.counters import counters

    return counters


def _budget_find() -> Find:
    from aso_desktop.ui.budget.finder import find

    return find


def _dossiers(context: PanelContext) -> Panel:
    from aso_desktop.ui.dossiers.panel import make_panel

    return make_panel(context)


def _dossier_find() -> Find:
    from aso_desktop.ui.dossiers.finder import find

    return find


def _deadlines(context: PanelContext) -> Panel:
    from aso_desktop.ui.deadlines.panel import make_panel

    return make_panel(context)


def _calendar(context: PanelContext) -> Panel:
    from aso_desktop.ui.calendar.panel import make_panel

    return make_panel(context)


def _reminders(context: PanelContext) -> Panel:
    from aso_desktop.ui.reminders.panel import make_panel

    return make_panel(context)


def _audit(context: PanelContext) -> Panel:
    from aso_desktop.ui.audit.panel import make_panel

    return make_panel(context)


ROOMS: tuple[Room, ...] = (
    Room(
        name="day",
        group=QT_TRANSLATE_NOOP("rooms", "My day"),
        entries=(Entry("all", QT_TRANSLATE_NOOP("rooms", "My day"), "house"),),
        commands=DAY_COMMANDS,
        make_panel=_day,
    ),
    Room(
        name="correspondence",
        group=QT_TRANSLATE_NOOP("rooms", "Letters"),
        entries=(
            Entry("to_process", QT_TRANSLATE_NOOP("rooms", "To process"), "inbox"),
            Entry("late", QT_TRANSLATE_NOOP("rooms", "Late"), "clock"),
            Entry("departures", QT_TRANSLATE_NOOP("rooms", "Departures"), "send"),
            Entry("all", QT_TRANSLATE_NOOP("rooms", "Whole register"), "mail-open"),
        ),
        commands=CORRESPONDENCE_COMMANDS,
        make_panel=_correspondence,
        counters=_letter_counters,
        find=_letter_find,
        found_title=QT_TRANSLATE_NOOP("rooms", "Letters"),
    ),
    Room(
        name="circuits",
        group=QT_TRANSLATE_NOOP("rooms", "Letters"),
        entries=(Entry("mine", QT_TRANSLATE_NOOP("rooms", "Visas waiting"), "stamp"),),
        commands=CIRCUIT_COMMANDS,
        make_panel=_circuits,
        counters=_circuit_counters,
        find=_circuit_find,
        found_title=QT_TRANSLATE_NOOP("rooms", "Visas"),
    ),
    Room(
        name="contacts",
        group=QT_TRANSLATE_NOOP("rooms", "Letters"),
        entries=(Entry("all", QT_TRANSLATE_NOOP("rooms", "Directory"), "contact-round"),),
        commands=CONTACT_COMMANDS,
        make_panel=_contacts,
        find=_contact_find,
        found_title=QT_TRANSLATE_NOOP("rooms", "Persons and organisations"),
    ),
    Room(
        name="meetings",
        group=QT_TRANSLATE_NOOP("rooms", "Drafting"),
        entries=(Entry("all", QT_TRANSLATE_NOOP("rooms", "Meetings"), "calendar-check"),),
        commands=MEETING_COMMANDS,
        make_panel=_meetings,
        counters=_meeting_counters,
        find=_meeting_find,
        found_title=QT_TRANSLATE_NOOP("rooms", "Meetings"),
    ),
    Room(
        name="drafts",
        group=QT_TRANSLATE_NOOP("rooms", "Drafting"),
        entries=(Entry("all", QT_TRANSLATE_NOOP("rooms", "Documents"), "file-pen-line"),),
        commands=DRAFT_COMMANDS,
        make_panel=_drafts,
    ),
    Room(
        name="templates",
        group=QT_TRANSLATE_NOOP("rooms", "Drafting"),
        entries=(Entry("all", QT_TRANSLATE_NOOP("rooms", "Templates"), "layout-template"),),
        commands=TEMPLATE_COMMANDS,
        make_panel=_templates,
    ),
    Room(
        name="budget",
        group=QT_TRANSLATE_NOOP("rooms", "Budget"),
        entries=(
            Entry("register", QT_TRANSLATE_NOOP("rooms", "Budget register"), "wallet"),
            Entry("commitments", QT_TRANSLATE_NOOP("rooms", "Commitments"), "receipt-text"),
            Entry("table", QT_TRANSLATE_NOOP("rooms", "Dynamic table"), "table-2"),
            Entry("alerts", QT_TRANSLATE_NOOP("rooms", "Budget alerts"), "trending-up"),
        ),
        commands=BUDGET_COMMANDS,
        make_panel=_budget,
        counters=_budget_counters,
        find=_budget_find,
        found_title=QT_TRANSLATE_NOOP("rooms", "Commitments"),
    ),
    Room(
        name="invoices",
        group=QT_TRANSLATE_NOOP("rooms", "Budget"),
        entries=(
            Entry("invoices", QT_TRANSLATE_NOOP("rooms", "Invoices"), "file-text"),
            Entry("suppliers", QT_TRANSLATE_NOOP("rooms", "Suppliers"), "building-2"),
        ),
        commands=INVOICE_COMMANDS,
        make_panel=_invoices,
        counters=_invoice_counters,
        find=_invoice_find,
        found_title=QT_TRANSLATE_NOOP("rooms", "Invoices and suppliers"),
    ),
    Room(
        name="carbon",
        group=QT_TRANSLATE_NOOP("rooms", "Budget"),
        entries=(Entry("all", QT_TRANSLATE_NOOP("rooms", "Carbon"), "globe"),),
        commands=CARBON_COMMANDS,
        make_panel=_carbon,
    ),
    Room(
        name="dossiers",
        group=QT_TRANSLATE_NOOP("rooms", "Follow-up"),
        entries=(Entry("all", QT_TRANSLATE_NOOP("rooms", "Dossiers"), "folder-kanban"),),
        commands=DOSSIER_COMMANDS,
        make_panel=_dossiers,
        find=_dossier_find,
        found_title=QT_TRANSLATE_NOOP("rooms", "Dossiers"),
    ),
    Room(
        name="deadlines",
        group=QT_TRANSLATE_NOOP("rooms", "Follow-up"),
        entries=(Entry("all", QT_TRANSLATE_NOOP("rooms", "Deadlines"), "hourglass"),),
        commands=DEADLINE_COMMANDS,
        make_panel=_deadlines,
    ),
    Room(
        name="calendar",
        group=QT_TRANSLATE_NOOP("rooms", "Follow-up"),
        entries=(Entry("all", QT_TRANSLATE_NOOP("rooms", "Calendar"), "calendar"),),
        commands=CALENDAR_COMMANDS,
        make_panel=_calendar,
    ),
    Room(
        name="reminders",
        group=QT_TRANSLATE_NOOP("rooms", "Follow-up"),
        entries=(Entry("all", QT_TRANSLATE_NOOP("rooms", "Reminders"), "bell"),),
        commands=REMINDER_COMMANDS,
        make_panel=_reminders,
    ),
    Room(
        name="registers",
        group=QT_TRANSLATE_NOOP("rooms", "Follow-up"),
        entries=(Entry("all", QT_TRANSLATE_NOOP("rooms", "Registers"), "book-marked"),),
        commands=REGISTER_COMMANDS,
        make_panel=_registers,
    ),
    Room(
        name="sync",
        group=QT_TRANSLATE_NOOP("rooms", "Follow-up"),
        entries=(
            Entry("conflicts", QT_TRANSLATE_NOOP("rooms", "Conflicts"), "git-compare-arrows"),
            Entry("team", QT_TRANSLATE_NOOP("rooms", "Synchronisation"), "cloud-check"),
        ),
        commands=SYNC_COMMANDS,
        make_panel=_sync,
    ),
    Room(
        name="audit",
        group=QT_TRANSLATE_NOOP("rooms", "Follow-up"),
        entries=(Entry("all", QT_TRANSLATE_NOOP("rooms", "Audit journal"), "shield-check"),),
        commands=AUDIT_COMMANDS,
        make_panel=_audit,
    ),
)
"""Rooms that are not built do not stand here."""

PREFERENCE_SLOTS: Slots = {
    "work": (_calendar_moves,), "security": (_keys,), "backup": (_backups,), "writing": (_assistance,)
}  # fmt: skip
"""What rooms add to the preferences, by section."""
