"""The table of every command."""

from typing import Final

from aso_desktop.cli.budget import BUDGET
from aso_desktop.cli.calendar import CALENDAR
from aso_desktop.cli.carbon import CARBON
from aso_desktop.cli.circuits import CIRCUITS
from aso_desktop.cli.contacts import CONTACTS
from aso_desktop.cli.day import DAY
from aso_desktop.cli.deadlines import DEADLINES
from aso_desktop.cli.declare import Command
from aso_desktop.cli.dossiers import DOSSIERS
from aso_desktop.cli.duties import DUTIES
from aso_desktop.cli.escrow import ESCROW
from aso_desktop.cli.invoices import INVOICES
from aso_desktop.cli.letters import LETTERS
from aso_desktop.cli.meetings import MEETINGS
from aso_desktop.cli.profile import PROFILE_COMMANDS
from aso_desktop.cli.registers import REGISTERS
from aso_desktop.cli.reminders import REMINDERS
from aso_desktop.cli.selftest import SELFTEST
from aso_desktop.cli.statements import STATEMENTS
from aso_desktop.cli.sync import SYNC
from aso_desktop.cli.templates import TEMPLATES

COMMANDS: Final[tuple[Command, ...]] = (
    *PROFILE_COMMANDS,
    *SELFTEST,
    *LETTERS,
    *REGISTERS,
    *CONTACTS,
    *CIRCUITS,
    *DEADLINES,
    *REMINDERS,
    *DUTIES,
    *DAY,
    *CALENDAR,
    *STATEMENTS,
    *MEETINGS,
    *DOSSIERS,
    *BUDGET,
    *INVOICES,
    *CARBON,
    *TEMPLATES,
    *SYNC,
    *ESCROW,
)
