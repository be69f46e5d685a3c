"""The real window over a small demonstration profile, for a walk with a screen reader's eyes; ends when told to.

    python -m tests.accessibility.window FOLDER

Prints `ready ROOM` once a room stands, and goes to the next at each line it reads.
"""

import sys
from pathlib import Path

from PySide6.QtCore import QEventLoop, QSocketNotifier
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from aso_desktop.ui.kit.navigation import Target
from aso_desktop.ui.rooms import ROOMS
from tests.pictures import make_profile, open_window

STEPS = (*(room.name for room in ROOMS), "form", "preferences")
LETTERS = 60
SETTLE_MS = 1_500


def main() -> int:
    """Show each room in turn."""
    folder = Path(sys.argv[1])
    make_profile(folder, LETTERS).close()
    with open_window(folder) as (opened, _desks):
        for step in STEPS:
            if step == "form":
                opened.window.open_target(Target("correspondence", kind="letter", action="new"))
            elif step == "preferences":
                opened.window.preferences_asked.emit()
            else:
                opened.window.go_to(step)
            QTest.qWait(SETTLE_MS)
            sys.stdout.write(f"ready {step}\n")
            sys.stdout.flush()
            wait_for_line()
    return 0


def wait_for_line() -> None:
    """Keep the window alive until the walker has finished with this step."""
    loop = QEventLoop()
    line = QSocketNotifier(sys.stdin.fileno(), QSocketNotifier.Type.Read)
    line.activated.connect(loop.quit)
    loop.exec()
    sys.stdin.readline()
    for window in QApplication.topLevelWidgets():
        if window.isModal():
            window.close()


if __name__ == "__main__":
    raise SystemExit(main())
