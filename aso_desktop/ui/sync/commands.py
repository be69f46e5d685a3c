"""Commands of the shared space."""

from typing import Final

from aso_desktop.core.i18n import QT_TRANSLATE_NOOP
from aso_desktop.ui.kit.commands import Command, Commands, Scope

COMMANDS: Final[Commands] = (
    Command(
        "sync.set_up",
        QT_TRANSLATE_NOOP("sync", "Create or join a shared space…"),
        icon="network",
        menu="tools",
        section=1,
    ),
    Command(
        "sync.approve",
        QT_TRANSLATE_NOOP("sync", "Compare the six words and approve…"),
        ("Return",),
        Scope.LIST,
        icon="user-round-check",
    ),
    Command(
        "sync.revoke",
        QT_TRANSLATE_NOOP("sync", "Revoke the device…"),
        ("Del",),
        Scope.LIST,
        icon="ban",
    ),
    Command(
        "sync.name",
        QT_TRANSLATE_NOOP("sync", "Name as a responsible…"),
        icon="badge-check",
    ),
    Command(
        "sync.settle",
        QT_TRANSLATE_NOOP("sync", "Settle and go on to the next"),
        ("Ctrl+Return", "Ctrl+Enter"),
        Scope.FORM,
        icon="check",
    ),
    Command("sync.skip", QT_TRANSLATE_NOOP("sync", "Skip this conflict"), ("N",), Scope.LIST, icon="chevron-right"),
    Command("sync.keep_1", QT_TRANSLATE_NOOP("sync", "Keep the first value"), ("1",), Scope.LIST),
    Command("sync.keep_2", QT_TRANSLATE_NOOP("sync", "Keep the second value"), ("2",), Scope.LIST),
    Command("sync.keep_3", QT_TRANSLATE_NOOP("sync", "Keep the third value"), ("3",), Scope.LIST),
    Command("sync.write", QT_TRANSLATE_NOOP("sync", "Write another value"), ("E",), Scope.LIST, icon="pencil"),
)
