"""The environment that freezes the program: what it needs to run, and PyInstaller; nothing of tests.

Wheels that stand in `.venv`, where each was checked by its hash, are linked from there; a release fetches them afresh.
"""

import hashlib
import json
import os
import re
import shutil
import subprocess
import sys
from importlib.metadata import Distribution, distributions
from pathlib import Path
from typing import Any, Final

from dev import VENV as DEVELOPMENT
from dev import Refused, say
from installer.places import BUILD, INSTALLER, ROOT, build_environment

RUN: Final = "requirements.txt"
TOOLS: Final = "requirements-build.txt"
VENV: Final = BUILD / "venv"
_STAMP: Final = VENV / "made-of"
_PIN: Final = re.compile(r"(?m)^([A-Za-z0-9._-]+)==(\S+)")


def build_python(*, fresh: bool = False) -> Path:
    """Return the Python of the environment, made anew when what it is made of has changed; `fresh`: link nothing."""
    python = VENV / ("Scripts/python.exe" if sys.platform == "win32" else "bin/python")
    made_of = hashlib.sha256(sys.version.encode() + b"".join((ROOT / name).read_bytes() for name in (RUN, TOOLS)))
    mark = f"{made_of.hexdigest()} {'fetched' if fresh else ''}".strip()
    if python.exists() and _STAMP.is_file() and _STAMP.read_text("utf-8").startswith(mark):
        return python
    say("Making the environment that freezes the program …")
    shutil.rmtree(VENV, ignore_errors=True)
    base = getattr(sys, "_base_executable", sys.executable)
    _run(base, "-m", "venv", VENV)
    linked = not fresh and _link_wheels(site_packages(DEVELOPMENT / "bin" / "python"), site_packages(python))
    options = ("--quiet", "--no-input", "--require-hashes", "--no-deps", "--only-binary=:all:", "--no-compile")
    for name in (TOOLS,) if linked else (RUN, TOOLS):
        _run(python, "-m", "pip", "install", *options, "-r", ROOT / name)
    _STAMP.write_text(mark if linked else f"{made_of.hexdigest()} fetched", "utf-8")
    return python


def _link_wheels(source: Path, target: Path) -> bool:
    """Link the wheels that the program needs; nothing when one of them is not there in the version that is pinned."""
    there = {_plain(wheel.metadata["Name"]): wheel for wheel in distributions(path=[str(source)])}
    wanted = dict(_PIN.findall((ROOT / RUN).read_text("utf-8")))
    marked = {name: version for name, version in wanted.items() if _plain(name) in there}
    if any(there[_plain(name)].version != version for name, version in marked.items()):
        return False
    for name in marked:
        _link(there[_plain(name)], source, target)
    return True


def _link(wheel: Distribution, source: Path, target: Path) -> None:
    for file in wheel.files or ():
        place = source / str(file)
        if ".." in file.parts or file.suffix == ".pyc" or not place.is_file():
            continue  # commands of the wheel, and what this Python made of its sources
        (target / file).parent.mkdir(parents=True, exist_ok=True)
        try:
            os.link(place, target / file)
        except OSError:  # another disk, or a file that two wheels have
            shutil.copy2(place, target / file)


def _plain(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()


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
