"""Every command of the room of the day."""

from typing import Final

from aso_desktop.core.i18n import QT_TRANSLATE_NOOP
from aso_desktop.ui.kit.commands import Command, Commands, Scope

COMMANDS: Final[Commands] = (
    Command("day.postpone", QT_TRANSLATE_NOOP("day", "Postpone…"), ("P",), Scope.LIST, "calendar-clock", "edit", 4),
    Command("day.assign", QT_TRANSLATE_NOOP("day", "Assign…"), ("A",), Scope.LIST, "user-plus", "edit", 4),
    Command("day.chase", QT_TRANSLATE_NOOP("day", "Chase what is late"), icon="bell", menu="tools", section=4),
    Command("day.morning", QT_TRANSLATE_NOOP("day", "Morning briefing…"), icon="sun", menu="file", section=4),
    Command("day.statements", QT_TRANSLATE_NOOP("day", "Statements…"), icon="table-2", menu="file", section=4),
    Command("day.load", QT_TRANSLATE_NOOP("day", "Share out the work…"), icon="users", menu="tools", section=4),
    Command("day.closing", QT_TRANSLATE_NOOP("day", "Closing briefing…"), icon="moon", menu="file", section=4),
)
