"""Where things are made, and what every step knows: version, commit, time."""

import os
import subprocess
from datetime import UTC, datetime
from functools import cache
from pathlib import Path
from typing import Final

ROOT: Final = Path(__file__).resolve().parent.parent
INSTALLER: Final = ROOT / "installer"
BUILD: Final = ROOT / "build" / "package"
"""Everything that is made; may be removed at any time."""
NAME: Final = "aso-desktop"
PROGRAMS: Final = (NAME, "aso")
UNCOMMITTED: Final = "+changes"


def commit() -> str:
    """Return the commit of the sources, marked when files differ from it; empty without git."""
    known = _git("rev-parse", "HEAD")
    return known + (UNCOMMITTED if known and _git("status", "--porcelain", "--untracked-files=no") else "")


def committed_at() -> int:
    """Return the time of the commit, in seconds: every file made bears it (SOURCE_DATE_EPOCH wins)."""
    said = os.environ.get("SOURCE_DATE_EPOCH") or _git("log", "-1", "--format=%ct")
    return int(said or 0)


def committed_at_iso() -> str:
    """Return the time of the commit as ISO text."""
    return f"{datetime.fromtimestamp(committed_at(), UTC):%Y-%m-%dT%H:%M:%SZ}"


def build_environment() -> dict[str, str]:
    """Return the variables under which a build repeats."""
    return {**os.environ, "SOURCE_DATE_EPOCH": str(committed_at()), "PYTHONHASHSEED": "1", "LC_ALL": "C.UTF-8"}


@cache
def _git(*words: str) -> str:
    """Ask once: a commit made meanwhile does not divide a build."""
    try:
        done = subprocess.run(["git", *words], cwd=ROOT, capture_output=True, text=True, check=False)
    except FileNotFoundError:
        return ""
    return done.stdout.strip() if done.returncode == 0 else ""
