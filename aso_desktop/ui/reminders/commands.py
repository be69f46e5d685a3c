"""Every command of the room of reminders."""

from typing import Final

from aso_desktop.core.i18n import QT_TRANSLATE_NOOP
from aso_desktop.ui.kit.commands import Command, Commands, Scope

_MENU: Final = "dossiers"

ROOM: Final[Commands] = (
    Command(
        "call.new", QT_TRANSLATE_NOOP("reminders", "Note a call…"), ("Ctrl+N",), icon="phone", menu=_MENU, section=9
    ),
    Command(
        "reminder.all", QT_TRANSLATE_NOOP("reminders", "Send every reminder that is due"), icon="send", menu=_MENU,
        section=9,
    ),
    Command(
        "reminder.rules", QT_TRANSLATE_NOOP("reminders", "Rules of reminders…"), icon="settings", menu=_MENU, section=9
    ),
)  # fmt: skip
LIST: Final[Commands] = (
    Command(
        "reminder.send", QT_TRANSLATE_NOOP("reminders", "Send the reminder…"), ("R",), Scope.LIST, "bell", _MENU, 10
    ),
    Command(
        "reminder.draft", QT_TRANSLATE_NOOP("reminders", "Write it from a template…"), ("D",), Scope.LIST,
        "file-pen-line", _MENU, 10,
    ),
    Command(
        "reminder.subject", QT_TRANSLATE_NOOP("reminders", "Show what it is about"), ("O",), Scope.LIST,
        "arrow-up-right", _MENU, 10,
    ),
    Command("call.done", QT_TRANSLATE_NOOP("reminders", "Call returned"), ("T",), Scope.LIST, "check", _MENU, 10),
)  # fmt: skip
COMMANDS: Final[Commands] = (*ROOM, *LIST)
