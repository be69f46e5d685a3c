"""The rooms of the window, read from its own table."""

import ast
from pathlib import Path

from tests.architecture.sources import PACKAGE, calls, tree_of

NOT_ROOMS = {"kit", "shell"}
TABLE = PACKAGE / "ui" / "rooms.py"


def room_folders() -> list[Path]:
    """Return the folders of the window that belong to one room."""
    return sorted(p.parent for p in (PACKAGE / "ui").glob("*/__init__.py") if p.parent.name not in NOT_ROOMS)


def room_names() -> list[str]:
    """Return the names in the table of rooms: the first word given to each `Room(…)`."""
    return [str(name.value) for call in calls(tree_of(TABLE), "Room") if isinstance(name := first(call), ast.Constant)]


def first(call: ast.Call) -> ast.expr | None:
    """Return the first argument of a call, or the one called `name`."""
    return call.args[0] if call.args else next((k.value for k in call.keywords if k.arg == "name"), None)
