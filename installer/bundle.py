"""The frozen program: PyInstaller over the one specification, then licences and the bill of materials."""

import os
import shutil
import subprocess
from pathlib import Path
from typing import NamedTuple

from dev import Refused, say
from installer.components import Unnamed, components_of, rows_of
from installer.contents import write
from installer.environment import probed_versions, site_packages
from installer.places import INSTALLER, NAME, PROGRAMS, ROOT, build_environment, committed_at
from installer.prepare import prepare


class Bundle(NamedTuple):
    """A frozen program: its folder, and its bill of materials beside it."""

    folder: Path
    bill: Path


def make_bundle(where: Path, python: Path, label: str = "") -> Bundle:
    """Freeze the program into `where`/aso-desktop, which is made anew."""
    say(f"Freezing the program into {where.relative_to(ROOT)} …")
    shutil.rmtree(where, ignore_errors=True)
    prepared, work = where / "prepared", where / "work"
    prepare(prepared, label)
    specification = INSTALLER / f"{NAME}.spec"
    options = ("--noconfirm", "--log-level", "WARN", "--distpath", where, "--workpath", work)
    command = [python, "-OO", "-m", "PyInstaller", *options, specification]  # as it optimizes: it compiles once
    own = {"ASO_BUILD_PREPARED": str(prepared), "PYINSTALLER_CONFIG_DIR": str(work)}  # no build leans on another
    variables = build_environment() | own
    done = subprocess.run(
        [str(word) for word in command], cwd=ROOT, env=variables, capture_output=True, text=True, check=False
    )
    if done.returncode:
        raise Refused(f"PyInstaller failed:\n{done.stdout[-2000:]}{done.stderr[-4000:]}")
    folder = where / NAME
    (folder / "aso").symlink_to(NAME)
    try:
        components = components_of(
            rows_of(work / NAME / "collected.json"), site_packages(python), probed_versions(python)
        )
        bill = write(folder, components, "linux", label)
    except Unnamed as error:
        raise Refused(str(error)) from error
    make_uniform(folder)
    return Bundle(folder, bill)


def make_uniform(folder: Path) -> None:
    """Give every file the time of the commit, and the rights that an installed program has."""
    moment = committed_at()
    for path in sorted(folder.rglob("*")):
        if path.is_symlink():
            continue
        path.chmod(0o755 if path.is_dir() or (path.name in PROGRAMS and path.parent.name == NAME) else 0o644)
        os.utime(path, (moment, moment))
    os.utime(folder, (moment, moment))
