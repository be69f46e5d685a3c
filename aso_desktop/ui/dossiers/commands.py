"""Every command of the room of dossiers."""

from typing import Final

from aso_desktop.core.i18n import QT_TRANSLATE_NOOP, Text
from aso_desktop.ui.kit.commands import Command, Commands, Scope

_MENU: Final = "dossiers"


def _here(name: str, text: Text, keys: tuple[str, ...] = (), icon: str = "", section: int = 1) -> Command:
    return Command(f"dossier.{name}", text, keys, Scope.LIST, icon, _MENU, section)


ROOM: Final[Commands] = (
    Command("dossier.new", QT_TRANSLATE_NOOP("dossiers", "New dossier…"), ("Ctrl+N",), icon="plus", menu=_MENU),
    Command(
        "dossier.sub",
        QT_TRANSLATE_NOOP("dossiers", "New sub-dossier…"),
        ("Ctrl+Shift+N",),
        icon="folder-open",
        menu=_MENU,
    ),
    Command("dossier.task", QT_TRANSLATE_NOOP("dossiers", "New task in the dossier…"), icon="square-check", menu=_MENU),
    Command(
        "dossier.as_list", QT_TRANSLATE_NOOP("dossiers", "As a list"), ("Ctrl+1",), icon="list", menu=_MENU, section=5
    ),
    Command(
        "dossier.as_board",
        QT_TRANSLATE_NOOP("dossiers", "As a board"),
        ("Ctrl+2",),
        icon="folder-kanban",
        menu=_MENU,
        section=5,
    ),
    Command(
        "dossier.as_matrix",
        QT_TRANSLATE_NOOP("dossiers", "As a matrix"),
        ("Ctrl+3",),
        icon="table-2",
        menu=_MENU,
        section=5,
    ),
    Command(
        "dossier.plan", QT_TRANSLATE_NOOP("dossiers", "Classification plan…"), icon="network", menu=_MENU, section=6
    ),
    Command(
        "dossier.columns",
        QT_TRANSLATE_NOOP("dossiers", "Columns of the board…"),
        icon="columns-3",
        menu=_MENU,
        section=6,
    ),
)
CARDS: Final[Commands] = (
    _here("edit", QT_TRANSLATE_NOOP("dossiers", "Change the dossier…"), ("F2",), "pencil"),
    _here("note", QT_TRANSLATE_NOOP("dossiers", "Add a note…"), ("N",), "file-pen-line"),
    _here("piece", QT_TRANSLATE_NOOP("dossiers", "Put a record or a link into it…"), ("Ctrl+Shift+J",), "link"),
    _here("parties", QT_TRANSLATE_NOOP("dossiers", "Parties…"), ("P",), "contact-round"),
    _here("circuit", QT_TRANSLATE_NOOP("dossiers", "Launch a circuit of visas…"), ("V",), "stamp"),
    _here("file", QT_TRANSLATE_NOOP("dossiers", "Add a document…"), ("Ctrl+J",), "paperclip"),
    _here("important", QT_TRANSLATE_NOOP("dossiers", "Important or not"), ("I",), "flag", 2),
    _here("due", QT_TRANSLATE_NOOP("dossiers", "Change the due day…"), ("D",), "calendar-clock", 2),
    _here("assign", QT_TRANSLATE_NOOP("dossiers", "Assign…"), ("A",), "user-plus", 2),
    _here("block", QT_TRANSLATE_NOOP("dossiers", "Block…"), ("B",), "ban", 3),
    _here("unblock", QT_TRANSLATE_NOOP("dossiers", "Lift the block…"), ("U",), "lock-open", 3),
    _here("hold", QT_TRANSLATE_NOOP("dossiers", "Hold: neither disposal nor transfer…"), (), "pause", 3),
    _here("close", QT_TRANSLATE_NOOP("dossiers", "Close the dossier…"), ("E",), "archive", 4),
    _here("reopen", QT_TRANSLATE_NOOP("dossiers", "Reopen the dossier…"), (), "undo-2", 4),
)
BOARD: Final[Commands] = (
    _here("right", QT_TRANSLATE_NOOP("dossiers", "Move to the next column"), ("Ctrl+Right",), "arrow-right", 7),
    _here("left", QT_TRANSLATE_NOOP("dossiers", "Move to the column before"), ("Ctrl+Left",), "arrow-left", 7),
    _here("up", QT_TRANSLATE_NOOP("dossiers", "Move the card up"), ("Ctrl+Up",), "arrow-up", 7),
    _here("down", QT_TRANSLATE_NOOP("dossiers", "Move the card down"), ("Ctrl+Down",), "arrow-down", 7),
)
PIECES: Final[Commands] = (
    _here("open_piece", QT_TRANSLATE_NOOP("dossiers", "Open the piece"), (), "external-link", 8),
    _here("take_out", QT_TRANSLATE_NOOP("dossiers", "Take the piece out…"), ("Del",), "trash-2", 8),
)
COMMANDS: Final[Commands] = (*ROOM, *CARDS, *BOARD, *PIECES)
