"""Why a command of the room makes no sense for the dossier or the task in front."""

from typing import Final

from aso_desktop.core.i18n import QT_TRANSLATE_NOOP, Text
from aso_desktop.services.dossiers.board.queries import LIVE, Card
from aso_desktop.services.dossiers.queries import DossierRow

NOTHING: Final = QT_TRANSLATE_NOOP("dossiers", "No dossier is in front: choose one.")
TASK: Final = QT_TRANSLATE_NOOP("dossiers", "This is a task: choose its dossier for that.")
CLOSED: Final = QT_TRANSLATE_NOOP("dossiers", "The dossier is closed: reopen it first.")
OPEN: Final = QT_TRANSLATE_NOOP("dossiers", "The dossier is open: go on with it.")
FREE: Final = QT_TRANSLATE_NOOP("dossiers", "There is no block to lift here: go on with the dossier.")
ANYTIME: Final = frozenset({"new", "as_list", "as_board", "as_matrix", "plan", "columns"})
OF_TASKS: Final = frozenset({"edit", "due", "assign", "important"})
OF_LIVE: Final = frozenset({"sub", "task", "file", "circuit", "close", "block"})


def why_not(shown: DossierRow | Card | None, command: str) -> Text | None:
    """Return why a command (`dossier.block`) makes no sense for what is in front; None where it does."""
    name = command.partition(".")[2]
    if name in ANYTIME:
        return None
    if shown is None:
        return NOTHING
    if isinstance(shown, Card):
        if shown.kind == "task":
            return None if name in OF_TASKS else TASK
        return _of_dossier(name, is_live=shown.is_live, is_free=not (shown.block or shown.hold))
    return _of_dossier(name, is_live=shown.state in LIVE, is_free=not (shown.block or shown.hold))


def _of_dossier(name: str, *, is_live: bool, is_free: bool) -> Text | None:
    if name in OF_LIVE:
        return None if is_live else CLOSED
    if name == "unblock":
        return FREE if is_free else None
    return OPEN if name == "reopen" and is_live else None
