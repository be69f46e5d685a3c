"""The guards of tests/conftest.py do catch what they are there for."""

import subprocess
import sys
from pathlib import Path

import pytest

CONFTEST = Path(__file__).parents[1] / "conftest.py"
CULPRITS = """
import logging, subprocess, sys, threading, warnings
import pytest

def test_thread():
    threading.Thread(target=threading.Event().wait, daemon=True, name="forgotten").start()

def test_child():
    test_child.kept = subprocess.Popen([sys.executable, "-c", "input()"], stdin=subprocess.PIPE)

def test_log():
    logging.getLogger("aso").warning("nobody expected this")

def test_announced_log(expect_log):
    expect_log("WARNING aso: expected")
    logging.getLogger("aso").warning("expected")

@pytest.mark.slow
def test_slow():
    raise AssertionError("only with --slow")

def test_last():
    test_child.kept.communicate()
"""


@pytest.fixture
def outcome(tmp_path: Path) -> list[str]:
    short = CONFTEST.read_text("utf-8").replace("GRACE_SECONDS = 3.0", "GRACE_SECONDS = 0.2")
    (tmp_path / "conftest.py").write_text(short, "utf-8")
    (tmp_path / "pytest.ini").write_text("[pytest]\nmarkers = slow\nfilterwarnings = error\n", "utf-8")
    (tmp_path / "test_culprits.py").write_text(CULPRITS, "utf-8")
    command = [sys.executable, "-m", "pytest", "-q", "-ra", "--color=no", "-p", "no:cacheprovider"]
    return subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, check=False).stdout.splitlines()


def test_what_a_test_leaves_behind_fails_it(outcome: list[str]) -> None:
    failed = {line.split("::")[1].split(" ")[0] for line in outcome if line.startswith(("ERROR", "FAILED"))}
    assert failed == {"test_thread", "test_child", "test_log"}
    assert any("forgotten" in line for line in outcome)
    assert any("nobody expected this" in line for line in outcome)
    assert "5 passed, 1 deselected, 3 errors" in outcome[-1]
