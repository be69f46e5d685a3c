"""The screen is locked: whoever watches is told, over a real session bus of the test's own."""

import subprocess
import sys

import pytest

from aso_desktop.ui.shell.session_watch import INTERFACES

WATCHER = """
import sys
from PySide6.QtCore import QCoreApplication, QProcess, QTimer
from aso_desktop.ui.shell.session_watch import SessionWatch

application = QCoreApplication([])
heard = []
watch = SessionWatch()
watch.locked.connect(lambda: (heard.append("locked"), application.quit()))
QTimer.singleShot(30_000, application.quit)
for state in ("false", "true"):
    QProcess.execute("dbus-send", ["--session", "--type=signal", "/screen", sys.argv[1] + ".ActiveChanged",
                                   "boolean:" + state])
application.exec()
print(heard)
"""


@pytest.mark.parametrize("interface", INTERFACES)
def test_a_locked_session_is_told_once_and_an_unlocked_one_is_not(interface: str) -> None:
    command = ["dbus-run-session", "--", sys.executable, "-c", WATCHER, interface]
    done = subprocess.run(command, capture_output=True, text=True, check=False, timeout=60)
    assert done.stdout.strip() == "['locked']", done.stderr
