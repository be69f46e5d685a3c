"""The rooms of the window, read from their own declarations."""

import ast
from pathlib import Path

from tests.architecture.sources import PACKAGE, calls, tree_of

NOT_ROOMS = {"kit", "shell"}


def room_folders() -> list[Path]:
    """Return the folders of the window that belong to one room."""
    return sorted(p.parent for p in (PACKAGE / "ui").glob("*/__init__.py") if p.parent.name not in NOT_ROOMS)


def room_names() -> list[str]:
    """Return the name that each `Room(…)` of the window's sources is given."""
    files = sorted((PACKAGE / "ui").rglob("*.py"))
    given = (name_in(call) for file in files for call in calls(tree_of(file), "Room"))
    return [str(name.value) for name in given if isinstance(name, ast.Constant)]


def name_in(call: ast.Call) -> ast.expr | None:
    """Return the first argument of a call, or the one called `name`."""
    return call.args[0] if call.args else next((k.value for k in call.keywords if k.arg == "name"), None)
