"""The way to a package: frozen twice, judged, then upgraded to, tried, removed and purged in a bare Debian.

Minutes: two builds, two packings, a bare system.
"""

import json
import subprocess
import sys
from pathlib import Path

import pytest

from installer.places import BUILD, NAME

ROOT = Path(__file__).parents[2]
GATES = {
    "no dangling link", "no missing library", "no forbidden file", "bill of materials", "size",
    "self-test without network or display", "self-test on X11", "size of the package", "nothing runs at installation",
    "desktop entry, AppStream, MIME types", "lintian", "start-up", "a second build is the same",
    "an earlier version in a bare Debian", "life in a bare Debian",
}  # fmt: skip

pytestmark = pytest.mark.slow


def test_the_program_is_frozen_packed_and_judged() -> None:
    command = [sys.executable, "-m", "installer", "--twice", "--clean"]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, f"{done.stdout[-6000:]}{done.stderr[-2000:]}"
    seen = json.loads((BUILD / "gates.json").read_text("utf-8"))
    assert seen.keys() == GATES
    assert "user untouched" in seen["life in a bare Debian"]


def test_a_process_reads_its_modules_from_the_file_that_it_was_started_from(tmp_path: Path) -> None:
    """As dpkg does it: the new file comes beside the old one and is renamed over it, while the program runs."""
    installed = tmp_path / "installed"
    subprocess.run(["cp", "-a", BUILD / "first" / NAME, installed], check=True)
    command = [str(installed / "aso"), "tour", "--out", str(tmp_path / "tour"), "--json"]
    process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
    assert process.stdout is not None
    assert process.stderr is not None
    assert process.stderr.readline().startswith("1.")
    newer = installed / f"{NAME}.dpkg-new"
    newer.write_bytes((installed / NAME).read_bytes()[:-4096] + b"\0" * 4096)
    newer.chmod(0o755)
    newer.replace(installed / NAME)
    said = process.stderr.read()
    process.wait(300)
    process.stdout.close()
    process.stderr.close()
    assert "zlib" not in said
    assert "marshal" not in said
    assert "2." in said, "the steps that only need this very process go on"
