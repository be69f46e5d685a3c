"""Every command of the room of the budget."""

from typing import Final

from aso_desktop.core.i18n import QT_TRANSLATE_NOOP
from aso_desktop.ui.kit.commands import Command, Commands, Scope

_MENU: Final = "budget"

ROOM: Final[Commands] = (
    Command("budget.new", QT_TRANSLATE_NOOP("budget", "New entry"), ("Ctrl+N", "Ins"), icon="plus", menu=_MENU),
    Command("budget.credit", QT_TRANSLATE_NOOP("budget", "Enter a credit or a freeze…"), icon="wallet", menu=_MENU),
    Command("budget.move", QT_TRANSLATE_NOOP("budget", "Move credit to another line…"), icon="forward", menu=_MENU),
    Command("budget.quota", QT_TRANSLATE_NOOP("budget", "Grant a quota…"), icon="users", menu=_MENU),
    Command(
        "budget.line_new",
        QT_TRANSLATE_NOOP("budget", "New line of credit…"),
        ("Ctrl+Shift+N",),
        icon="plus",
        menu=_MENU,
        section=1,
    ),
    Command(
        "budget.line_edit",
        QT_TRANSLATE_NOOP("budget", "Change the line of credit…"),
        icon="pencil",
        menu=_MENU,
        section=1,
    ),
    Command(
        "budget.node_new",
        QT_TRANSLATE_NOOP("budget", "New place in the tree…"),
        icon="network",
        menu=_MENU,
        section=1,
    ),
    Command("budget.year_new", QT_TRANSLATE_NOOP("budget", "Open a year…"), icon="calendar", menu=_MENU, section=2),
    Command(
        "budget.carry", QT_TRANSLATE_NOOP("budget", "Carry credits forward…"), icon="arrow-right", menu=_MENU, section=2
    ),
    Command(
        "budget.complementary",
        QT_TRANSLATE_NOOP("budget", "Begin the complementary period…"),
        icon="calendar-clock",
        menu=_MENU,
        section=2,
    ),
    Command("budget.year_close", QT_TRANSLATE_NOOP("budget", "Close the year…"), icon="lock", menu=_MENU, section=2),
    Command(
        "budget.report",
        QT_TRANSLATE_NOOP("budget", "Print a report…"),
        ("Ctrl+P",),
        icon="printer",
        menu=_MENU,
        section=3,
    ),
    Command(
        "budget.ledger",
        QT_TRANSLATE_NOOP("budget", "Export the ledger as accounting text…"),
        icon="file-down",
        menu=_MENU,
        section=3,
    ),
    Command(
        "budget.import",
        QT_TRANSLATE_NOOP("budget", "Import movements…"),
        ("Ctrl+Shift+I",),
        icon="import",
        menu=_MENU,
        section=3,
    ),
)

LINES: Final[Commands] = (
    Command("budget.fold", QT_TRANSLATE_NOOP("budget", "Fold or unfold the place"), ("Left", "Right"), Scope.LIST),
)

MOVEMENTS: Final[Commands] = (
    Command(
        "budget.reverse",
        QT_TRANSLATE_NOOP("budget", "Reverse the movement…"),
        ("Del",),
        Scope.LIST,
        "undo-2",
        _MENU,
        4,
    ),
)

COMMITMENTS: Final[Commands] = (
    Command(
        "budget.notify", QT_TRANSLATE_NOOP("budget", "Note that it was sent"), ("N",), Scope.LIST, "send", _MENU, 5
    ),
    Command(
        "budget.verify", QT_TRANSLATE_NOOP("budget", "Certify the service…"), ("S",), Scope.LIST, "check", _MENU, 5
    ),
    Command(
        "budget.request", QT_TRANSLATE_NOOP("budget", "Ask for payment…"), ("D",), Scope.LIST, "receipt-text", _MENU, 5
    ),
    Command("budget.pay", QT_TRANSLATE_NOOP("budget", "Note the payment…"), ("P",), Scope.LIST, "wallet", _MENU, 5),
    Command("budget.increase", QT_TRANSLATE_NOOP("budget", "Increase…"), ("C",), Scope.LIST, "plus", _MENU, 6),
    Command("budget.withdraw", QT_TRANSLATE_NOOP("budget", "Withdraw…"), ("W",), Scope.LIST, "minus", _MENU, 6),
    Command(
        "budget.carbon", QT_TRANSLATE_NOOP("budget", "Estimate its carbon…"), ("K",), Scope.LIST, "globe", _MENU, 6
    ),
    Command("budget.derogate", QT_TRANSLATE_NOOP("budget", "Derogate…"), ("G",), Scope.LIST, "stamp", _MENU, 6),
)

ALERTS: Final[Commands] = (
    Command(
        "budget.acknowledge", QT_TRANSLATE_NOOP("budget", "Acknowledge the drift…"), ("A",), Scope.LIST, "eye", _MENU, 7
    ),
    Command(
        "budget.meet", QT_TRANSLATE_NOOP("budget", "Propose a meeting…"), ("M",), Scope.LIST, "calendar-check", _MENU, 7
    ),
    Command("budget.note", QT_TRANSLATE_NOOP("budget", "Draft the note…"), ("T",), Scope.LIST, "file-text", _MENU, 7),
    Command(
        "budget.note_file",
        QT_TRANSLATE_NOOP("budget", "Write the note as a Word document…"),
        (),
        Scope.LIST,
        "file-down",
        _MENU,
        7,
    ),
)

COMMANDS: Final[Commands] = (*ROOM, *LINES, *MOVEMENTS, *COMMITMENTS, *ALERTS)
