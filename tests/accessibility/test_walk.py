"""A screen reader finds a name on everything that takes the focus, in every room, and reads the cells of the list."""

import json
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.accessibility.window import STEPS

SYSTEM_PYTHON = "/usr/bin/python3"
WALKER = Path(__file__).with_name("walker.py")
SCRIPT = """
set -e
Xvfb -displayfd 3 -screen 0 1366x768x24 -nolisten tcp 3>"$FOLDER/display" 2>/dev/null &
server=$!
trap 'kill $server 2>/dev/null' EXIT
while [ ! -s "$FOLDER/display" ]; do sleep 0.1; done
export DISPLAY=":$(cat "$FOLDER/display")"
/usr/libexec/at-spi-bus-launcher --launch-immediately >/dev/null 2>&1 &
"$PYTHON" "$DRIVER"
"""
DRIVER = """
import json, os, subprocess, sys
app = subprocess.Popen([sys.executable, "-m", "tests.accessibility.window", os.environ["FOLDER"] + "/profile"],
                       stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
for line in app.stdout:
    if not line.startswith("ready "):
        continue
    walked = subprocess.run([os.environ["SYSTEM"], os.environ["WALKER"]], capture_output=True, text=True)
    print(line.split()[1], walked.stdout.strip() or json.dumps({"error": walked.stderr}), flush=True)
    app.stdin.write("\\n")
    app.stdin.flush()
app.wait()
"""


@pytest.fixture(scope="module")
def walks(tmp_path_factory: pytest.TempPathFactory) -> dict[str, dict[str, object]]:
    """Walk every room once, on a display and a bus of our own."""
    folder = tmp_path_factory.mktemp("walk")
    driver = folder / "driver.py"
    driver.write_text(DRIVER, "utf-8")
    environment = {
        "PATH": "/usr/bin:/bin",
        "HOME": str(folder),
        "XDG_RUNTIME_DIR": str(folder),
        "FOLDER": str(folder),
        "PYTHON": sys.executable,
        "DRIVER": str(driver),
        "SYSTEM": SYSTEM_PYTHON,
        "WALKER": str(WALKER),
        "PYTHONPATH": str(Path(__file__).parents[2]),
        "QT_QPA_PLATFORM": "xcb",
        "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
        "QT_ACCESSIBILITY": "1",
        "LC_ALL": "C.UTF-8",
    }
    bus = shutil.which("dbus-run-session") or "dbus-run-session"
    run = subprocess.run(
        [bus, "--", "bash", "-c", SCRIPT], capture_output=True, text=True, env=environment, timeout=180, check=False
    )
    lines = [line.split(" ", 1) for line in run.stdout.splitlines() if line.split(" ", 1)[0] in STEPS]
    assert {name for name, _ in lines} == set(STEPS), run.stdout + run.stderr
    return {name: json.loads(found) for name, found in lines}


@pytest.mark.parametrize("room", STEPS)
def test_everything_that_takes_the_focus_has_a_name(walks: dict[str, dict[str, object]], room: str) -> None:
    walk = walks[room]
    assert walk.get("error") is None
    assert walk["nodes"] > 60  # type: ignore[operator]
    assert walk["focusable"] > 5  # type: ignore[operator]
    assert walk["unnamed"] == []


def test_the_cells_of_the_list_are_read(walks: dict[str, dict[str, object]]) -> None:
    cells = " ".join(map(str, walks["correspondence"]["cells"]))  # type: ignore[call-overload]
    assert "A-" in cells
