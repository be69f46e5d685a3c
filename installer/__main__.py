"""Make the frozen program and its packages, and take them through their gates: `python3 dev.py build`.

python3 dev.py build            the bundle, the .deb, and every gate that needs no second machine
python3 dev.py build --twice    also a second build, which must be the same byte for byte
python3 dev.py build --clean    also the life of the package in a bare Debian
python3 dev.py build --only bundle
"""

import argparse
import json
import sys
import time
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from aso_desktop import __version__
from dev import Refused, install_system, say
from installer import gates
from installer.bundle import Bundle, make_bundle
from installer.environment import build_python
from installer.linux.clean_root import lifecycle
from installer.linux.deb import make_deb
from installer.linux.package_gates import PACKAGE_GATES
from installer.linux.start import start_up
from installer.places import BUILD

UPGRADE = f"{__version__}+upgrade"
TOOLS = (
    "appstream:appstreamcli binutils:objdump desktop-file-utils:desktop-file-validate dpkg-dev:dpkg-shlibdeps "
    "lintian:lintian mmdebstrap:mmdebstrap xvfb:Xvfb"
)


def main(arguments: Sequence[str] | None = None) -> int:
    """Do what the command line asks; return the exit code."""
    parser = argparse.ArgumentParser(
        prog="dev.py build", description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--only", choices=("bundle", "deb"), help="stop after this, without the gates")
    parser.add_argument("--twice", action="store_true", help="build again and compare")
    parser.add_argument("--clean", action="store_true", help="install, try, upgrade, remove and purge in a bare Debian")
    parser.add_argument("--fresh", action="store_true", help="fetch every wheel anew, as a release does")
    parser.add_argument("--label", default="", help="what a build that is no release calls itself")
    options = parser.parse_args(arguments)
    try:
        return _Build(options).run()
    except Refused as refusal:
        say(f"dev.py build: {refusal}")
        return 1


class _Build:
    """One run."""

    def __init__(self, options: argparse.Namespace) -> None:
        self._options = options
        self._seen: dict[str, str] = {}
        self._refused: list[str] = []

    def run(self) -> int:
        pairs = (words.split(":") for words in TOOLS.split())
        install_system([package for package, tool in pairs if not gates.tool_is_there(tool)])
        began = time.monotonic()
        python = build_python(fresh=self._options.fresh)
        bundle = make_bundle(BUILD / "first", python, self._options.label)
        if self._options.only == "bundle":
            return 0
        say(f"Frozen after {time.monotonic() - began:.0f} s; packing …")
        deb = make_deb(bundle, BUILD)
        say(f"Packed after {time.monotonic() - began:.0f} s.")
        if self._options.only == "deb":
            return 0
        for name, gate in gates.BUNDLE_GATES.items():
            self._try(name, partial(gate, bundle))
        for name, package_gate in PACKAGE_GATES.items():
            self._try(name, partial(package_gate, deb))
        self._try("start-up", lambda: start_up(bundle))
        if self._options.twice:
            self._try("a second build is the same", lambda: _twice(bundle, deb, self._options.label))
        if self._options.clean:
            self._try("life in a bare Debian", lambda: _life(bundle, deb))
        (BUILD / "gates.json").write_text(json.dumps(self._seen, ensure_ascii=False, indent=1) + "\n", "utf-8")
        say(f"Refused: {', '.join(self._refused)}." if self._refused else f"Every gate is passed: {deb}")
        return 1 if self._refused else 0

    def _try(self, name: str, gate: Callable[[], str]) -> None:
        began = time.monotonic()
        try:
            words, mark = gate(), "passed "
        except Refused as refusal:
            words, mark = str(refusal), "REFUSED"
            self._refused.append(name)
        self._seen[name] = words
        say(f"{mark} {time.monotonic() - began:6.1f} s  {name}: {words}")


def _twice(bundle: Bundle, deb: Path, label: str) -> str:
    """Build again in another folder, and compare what comes out byte for byte."""
    other = make_bundle(BUILD / "second", build_python(), label)
    twin = make_deb(other, BUILD / "second")
    if gates.fingerprint(bundle.folder) != gates.fingerprint(other.folder):
        raise Refused(f"these files differ: {', '.join(gates.differences(bundle.folder, other.folder)[:20])}")
    if deb.read_bytes() != twin.read_bytes() or bundle.bill.read_bytes() != other.bill.read_bytes():
        raise Refused("the bundles are the same, the packages or their bills of materials are not.")
    return f"bundle {gates.fingerprint(bundle.folder)[:16]}…, package and bill of materials too"


def _life(bundle: Bundle, deb: Path) -> str:
    """Take the package through its life, with an upgrade to a version that differs by its number alone."""
    newer = make_deb(bundle, BUILD / "newer", version=UPGRADE)
    return "; ".join(f"{step}: {words}" for step, words in lifecycle(deb, BUILD / "clean", newer).items())


if __name__ == "__main__":
    sys.exit(main())
