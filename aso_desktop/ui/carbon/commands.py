"""Every command of the room of carbon."""

from typing import Final

from aso_desktop.core.i18n import QT_TRANSLATE_NOOP
from aso_desktop.ui.kit.commands import Command, Commands, Scope

_MENU: Final = "budget"

ROOM: Final[Commands] = (
    Command(
        "carbon.new",
        QT_TRANSLATE_NOOP("carbon", "New carbon estimate…"),
        ("Ctrl+N",),
        icon="globe",
        menu=_MENU,
        section=15,
    ),
    Command(
        "carbon.factor",
        QT_TRANSLATE_NOOP("carbon", "New emission factor…"),
        ("Ctrl+Shift+N",),
        icon="plus",
        menu=_MENU,
        section=15,
    ),
)

ESTIMATES: Final[Commands] = (
    Command(
        "carbon.again",
        QT_TRANSLATE_NOOP("carbon", "Recalculate the estimate…"),
        ("R",),
        Scope.LIST,
        "rotate-ccw",
        _MENU,
        15,
    ),
)

COMMANDS: Final[Commands] = (*ROOM, *ESTIMATES)
