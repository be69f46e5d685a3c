"""Dependencies point down, and the rooms of the window do not know each other."""

import subprocess
import sys
from pathlib import Path

from tests.architecture.rooms import room_folders
from tests.architecture.sources import PACKAGE, ROOT, calls, imported, place, program, tree_of


def test_every_contract_of_the_floors_is_kept() -> None:
    """In a process of its own: the linter configures logging, which would silence our loggers in later tests."""
    command = [str(Path(sys.executable).parent / "lint-imports"), "--no-cache"]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout


def test_the_rooms_of_the_window_do_not_import_each_other() -> None:
    rooms = {f"aso_desktop.ui.{folder.name}": folder for folder in room_folders()}
    crossings = [
        f"{place(file, node)} imports {module}"
        for own, folder in rooms.items()
        for file in sorted(folder.rglob("*.py"))
        for node, module in imported(tree_of(file))
        if any(module == other or module.startswith(f"{other}.") for other in rooms.keys() - {own})
    ]
    assert not crossings


def test_what_rooms_share_knows_no_room() -> None:
    rooms = tuple(f"aso_desktop.ui.{folder.name}" for folder in room_folders())
    known = [
        f"{place(file, node)} imports {module}"
        for file in sorted((PACKAGE / "ui" / "kit").rglob("*.py"))
        for node, module in imported(tree_of(file))
        if module.startswith(rooms)
    ]
    assert not known


def test_the_event_loop_is_never_entered_again() -> None:
    """The ban table of ruff sees the class's own name only; here any object's."""
    entries = [place(file, call) for file in program() for call in calls(tree_of(file), "processEvents")]
    assert not entries
