"""Every command of the room of visas."""

from typing import Final

from aso_desktop.core.i18n import QT_TRANSLATE_NOOP, Text
from aso_desktop.ui.kit.commands import Command, Commands, Scope

_MENU: Final = "dossiers"


def _here(name: str, text: Text, keys: tuple[str, ...] = (), icon: str = "", section: int = 9) -> Command:
    return Command(f"circuit.{name}", text, keys, Scope.LIST, icon, _MENU, section)


ROOM: Final[Commands] = (
    Command(
        "circuit.templates", QT_TRANSLATE_NOOP("circuits", "Kept circuits…"), icon="list-ordered", menu=_MENU, section=8
    ),
    Command(
        "circuit.delegations",
        QT_TRANSLATE_NOOP("circuits", "Delegations and absences…"),
        icon="user-round-check",
        menu=_MENU,
        section=8,
    ),
    Command(
        "circuit.verify_all",
        QT_TRANSLATE_NOOP("circuits", "Verify the seals of every circuit"),
        icon="shield-check",
        menu=_MENU,
        section=8,
    ),
)
TRAY: Final[Commands] = (
    _here("act", QT_TRANSLATE_NOOP("circuits", "Open to act, the document beside"), ("V",), "stamp"),
    _here("remind", QT_TRANSLATE_NOOP("circuits", "Send a reminder of the visa"), ("R",), "send"),
    _here("block", QT_TRANSLATE_NOOP("circuits", "Block its dossier…"), ("B",), "ban"),
    _here("hand_over", QT_TRANSLATE_NOOP("circuits", "Hand the step over…"), ("T",), "forward", 10),
    _here("paper", QT_TRANSLATE_NOOP("circuits", "Record a visa given on paper…"), ("P",), "scan-line", 10),
    _here("pass_over", QT_TRANSLATE_NOOP("circuits", "Pass over the step…"), (), "arrow-right", 10),
    _here("take_back", QT_TRANSLATE_NOOP("circuits", "Take my act back"), ("Ctrl+Backspace",), "undo-2", 10),
    _here("version", QT_TRANSLATE_NOOP("circuits", "Give the new version…"), ("N",), "file-up", 11),
    _here(
        "compare", QT_TRANSLATE_NOOP("circuits", "Compare with the version before"), ("C",), "git-compare-arrows", 11
    ),
    _here("withdraw", QT_TRANSLATE_NOOP("circuits", "Withdraw the circuit"), (), "circle-x", 11),
    _here("interrupt", QT_TRANSLATE_NOOP("circuits", "Interrupt the circuit…"), (), "pause", 11),
    _here("verify", QT_TRANSLATE_NOOP("circuits", "Verify the seals of this circuit"), ("S",), "shield-check", 12),
    _here("sheet", QT_TRANSLATE_NOOP("circuits", "Circulation sheet…"), ("F",), "printer", 12),
    _here("go", QT_TRANSLATE_NOOP("circuits", "Show what it is about"), ("O",), "arrow-up-right", 12),
)
COMMANDS: Final[Commands] = (*ROOM, *TRAY)
