"""Every command of the room of deadlines."""

from typing import Final

from aso_desktop.core.i18n import QT_TRANSLATE_NOOP
from aso_desktop.ui.kit.commands import Command, Commands, Scope

_MENU: Final = "dossiers"

ROOM: Final[Commands] = (
    Command(
        "deadline.new",
        QT_TRANSLATE_NOOP("deadlines", "New deadline or milestone…"),
        ("Ctrl+N",),
        icon="plus",
        menu=_MENU,
        section=7,
    ),
    Command(
        "deadline.clock",
        QT_TRANSLATE_NOOP("deadlines", "Start a legal clock…"),
        ("Ctrl+Shift+N",),
        icon="hourglass",
        menu=_MENU,
        section=7,
    ),
    Command(
        "deadline.duties",
        QT_TRANSLATE_NOOP("deadlines", "Recurring duties…"),
        icon="refresh-cw",
        menu=_MENU,
        section=7,
    ),
    Command(
        "deadline.impact",
        QT_TRANSLATE_NOOP("deadlines", "What a day off changes…"),
        icon="calendar-clock",
        menu=_MENU,
        section=7,
    ),
)
LIST: Final[Commands] = (
    Command(
        "deadline.settle", QT_TRANSLATE_NOOP("deadlines", "Settle the deadline…"), ("S",), Scope.LIST, "circle-check",
        _MENU, 8,
    ),
    Command(
        "deadline.move", QT_TRANSLATE_NOOP("deadlines", "Move the deadline…"), ("P",), Scope.LIST, "calendar-clock",
        _MENU, 8,
    ),
    Command(
        "deadline.ask", QT_TRANSLATE_NOOP("deadlines", "Ask for missing pieces…"), ("M",), Scope.LIST, "pause", _MENU, 8
    ),
    Command(
        "deadline.receive", QT_TRANSLATE_NOOP("deadlines", "The pieces came…"), ("R",), Scope.LIST, "play", _MENU, 8
    ),
    Command(
        "deadline.subject", QT_TRANSLATE_NOOP("deadlines", "Show the letter or the dossier"), ("O",), Scope.LIST,
        "arrow-up-right", _MENU, 8,
    ),
)  # fmt: skip
COMMANDS: Final[Commands] = (*ROOM, *LIST)
