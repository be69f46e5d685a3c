"""Every command of the registers' room."""

from typing import Final

from aso_desktop.core.i18n import QT_TRANSLATE_NOOP
from aso_desktop.ui.kit.commands import Command, Commands

COMMANDS: Final[Commands] = (
    Command(
        "register.new", QT_TRANSLATE_NOOP("registers", "New register…"), ("Ctrl+N",), icon="plus", menu="registers"
    ),
    Command(
        "register.edit", QT_TRANSLATE_NOOP("registers", "Edit the register…"), ("F2",), icon="pencil", menu="registers"
    ),
    Command("register.close", QT_TRANSLATE_NOOP("registers", "Close or reopen the register"), menu="registers"),
    Command(
        "register.close_month",
        QT_TRANSLATE_NOOP("registers", "Close the month…"),
        ("Ctrl+Shift+M",),
        icon="lock",
        menu="registers",
        section=1,
    ),
    Command(
        "register.print_month",
        QT_TRANSLATE_NOOP("registers", "Print the month…"),
        ("Ctrl+P",),
        icon="printer",
        menu="registers",
        section=1,
    ),
    Command(
        "register.print_lost",
        QT_TRANSLATE_NOOP("registers", "Print the numbers without a letter…"),
        icon="printer",
        menu="registers",
        section=1,
    ),
    Command(
        "register.void",
        QT_TRANSLATE_NOOP("registers", "Declare a number void…"),
        icon="ban",
        menu="registers",
        section=2,
    ),
    Command(
        "register.reserve",
        QT_TRANSLATE_NOOP("registers", "Reserve numbers for a journey…"),
        icon="tag",
        menu="registers",
        section=2,
    ),
    Command(
        "register.give_back",
        QT_TRANSLATE_NOOP("registers", "Give reserved numbers back"),
        icon="undo-2",
        menu="registers",
        section=2,
    ),
)
