"""The installed program beside two others of Debian with an encrypted local file: KeePassXC (C++), Electrum (Python).

Needs `python3 dev.py build`. Each starts in turns on one X11 screen, with a home that holds nothing.
"""

import os
import re
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Final

from bench.figures import MILLISECONDS, Figure, Setting
from dev import install_system
from installer.bundle import Bundle
from installer.linux.clean_root import CleanRoot
from installer.linux.start import Command, bare, ours
from installer.linux.start import measure as measure_starts
from installer.places import BUILD, NAME

GROUP: Final = "Packaging"
PEERS: Final = {"KeePassXC": ("keepassxc",), "Electrum": ("electrum", "python3-pyqt5")}
"""Name → the Debian packages that make it whole."""
TURNS: Final = 5
COLD_TURNS: Final = 3
_PAGE_CACHE: Final = Path("/proc/sys/vm/drop_caches")
_DISK: Final = re.compile(r"After this operation, ([\d,.]+) ([kMG]?B) of additional disk space will be used")
_FETCHED: Final = re.compile(r"Need to get ([\d,.]+) ([kMG]?B)")
_UNITS: Final = {"B": 1e-6, "kB": 1e-3, "MB": 1.0, "GB": 1e3}


def measure(setting: Setting) -> list[Figure]:
    """Return the figures of the package; `setting` has no part in them."""
    del setting
    bundle = Bundle(BUILD / "first" / NAME, BUILD / "first" / f"{NAME}.cdx.json")
    packages = sorted(BUILD.glob(f"{NAME}_*.deb"))
    if not bundle.folder.is_dir() or not packages:
        print("There is no build to measure: `python3 dev.py build` makes it.", file=sys.stderr)
        return []
    install_system([package for packages in PEERS.values() for package in packages])
    return [*_sizes(bundle, packages[-1]), *_starts(bundle)]


def _sizes(bundle: Bundle, deb: Path) -> Iterator[Figure]:
    files = [path for path in bundle.folder.rglob("*") if path.is_file() and not path.is_symlink()]
    yield Figure(GROUP, "installed", sum(path.stat().st_size for path in files) / 1e6, "MB", 190, f"{len(files)} files")
    yield Figure(GROUP, "package", deb.stat().st_size / 1e6, "MB", 60)
    with CleanRoot(BUILD / "clean") as debian:
        debian.must("apt-get", "update", "--quiet=2")
        for name, packages in {"ASO Desktop": (debian.put(deb),), **PEERS}.items():
            said = debian.run("apt-get", "install", "--no-install-recommends", "--assume-no", *packages).stdout
            disk, fetched = (_megabytes(pattern, said) for pattern in (_DISK, _FETCHED))
            yield Figure(
                GROUP, f"{name} with what it needs, in a bare Debian 12", disk, "MB", note=f"{fetched:.0f} MB fetched"
            )


def _megabytes(pattern: re.Pattern[str], said: str) -> float:
    found = pattern.search(said)
    return float(found[1].replace(",", "")) * _UNITS[found[2]] if found else 0.0


def _starts(bundle: Bundle) -> Iterator[Figure]:
    programs: dict[str, Command] = {"ASO Desktop": ours(bundle), "bare window of Qt": bare()}
    programs["KeePassXC"] = lambda home: ["keepassxc", "--config", f"{home}/k.ini", "--localconfig", f"{home}/l.ini"]
    programs["Electrum"] = lambda home: ["electrum", "--offline", "--dir", f"{home}/electrum"]
    for words, turns, goal, before in _ways():
        shown = measure_starts(programs, turns, before)
        for name, one in shown.items():
            limit = goal if name == "ASO Desktop" else None
            yield Figure(GROUP, f"{words}, {name}: start to window", one.seconds * MILLISECONDS, limit=limit)
            if words == "warm":
                most = 150 if name == "ASO Desktop" else None
                yield Figure(GROUP, f"{name}: peak memory at its window", one.megabytes, "MB", most)


def _ways() -> Iterator[tuple[str, int, float, Callable[[], object]]]:
    yield "warm", TURNS, 1_000, int
    try:
        _forget_pages()
    except OSError:
        return  # only root may; a cold start is then not measured
    yield "cold", COLD_TURNS, 2_000, _forget_pages


def _forget_pages() -> None:
    os.sync()
    _PAGE_CACHE.write_text("3\n", "ascii")
