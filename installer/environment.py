"""The environment that freezes the program: what it needs to run, and PyInstaller; each wheel by its hash."""

import hashlib
import json
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any, Final

from dev import Refused, say
from installer.places import BUILD, INSTALLER, ROOT, build_environment

REQUIREMENTS: Final = ("requirements.txt", "requirements-build.txt")
VENV: Final = BUILD / "venv"
_STAMP: Final = VENV / "made-of"


def build_python() -> Path:
    """Return the Python of the environment, made anew when what it is made of has changed."""
    python = VENV / ("Scripts/python.exe" if sys.platform == "win32" else "bin/python")
    made_of = hashlib.sha256(sys.version.encode() + b"".join((ROOT / name).read_bytes() for name in REQUIREMENTS))
    if _STAMP.is_file() and _STAMP.read_text("utf-8") == made_of.hexdigest() and python.exists():
        return python
    say("Making the environment that freezes the program …")
    shutil.rmtree(VENV, ignore_errors=True)
    base = getattr(sys, "_base_executable", sys.executable)
    _run(base, "-m", "venv", VENV)
    options = ("--quiet", "--no-input", "--require-hashes", "--no-deps", "--only-binary=:all:")
    for name in REQUIREMENTS:
        _run(python, "-m", "pip", "install", *options, "-r", ROOT / name)
    _STAMP.write_text(made_of.hexdigest(), "utf-8")
    return python


def site_packages(python: Path) -> Path:
    """Return where the wheels of an environment stand."""
    return Path(_run(python, "-c", "import sysconfig; print(sysconfig.get_path('purelib'))").strip())


def probed_versions(python: Path) -> dict[str, Any]:
    """Return the versions that only the code itself tells."""
    return dict(json.loads(_run(python, INSTALLER / "probes.py")))


def _run(*command: object) -> str:
    words = [str(word) for word in command]
    done = subprocess.run(words, capture_output=True, text=True, check=False, cwd=ROOT, env=build_environment())
    if done.returncode:
        raise Refused(f"{' '.join(words[:4])} failed:\n{done.stdout[-2000:]}{done.stderr[-3000:]}")
    return done.stdout
