"""Make the frozen program and its packages, and take them through their gates: `python3 dev.py build`.

python3 dev.py build            the bundle, the .deb, and every gate that needs no second machine
python3 dev.py build --twice    also a second build, which must be the same byte for byte
python3 dev.py build --clean    also the life of the package in a bare Debian, over the data of an earlier version
python3 dev.py build --only bundle
"""

import argparse
import json
import sys
import time
from collections.abc import Callable, Mapping, Sequence
from concurrent.futures import Executor, ThreadPoolExecutor
from contextlib import ExitStack
from functools import partial
from pathlib import Path

from aso_desktop import __version__
from dev import Refused, install_system, say
from installer import gates
from installer.bundle import Bundle, make_bundle
from installer.environment import build_python
from installer.linux.clean_root import CleanRoot, early_life, later_life
from installer.linux.deb import make_deb, make_root, pack
from installer.linux.package_gates import PACKAGE_GATES
from installer.linux.start import start_up
from installer.places import BUILD

EARLIER = f"{__version__}~earlier"
"""Before every version of this number, as Debian counts."""
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
    parser.add_argument("--clean", action="store_true", help="upgrade, try, remove and purge in a bare Debian")
    parser.add_argument("--fresh", action="store_true", help="fetch every wheel anew, as a release does")
    parser.add_argument("--label", default="", help="what a build that is no release calls itself")
    options = parser.parse_args(arguments)
    try:
        return _Build(options).run()
    except Refused as refusal:
        say(f"dev.py build: {refusal}")
        return 1


class _Build:
    """One run, on two cores: where one thing does not need the other, they go on at the same time."""

    def __init__(self, options: argparse.Namespace) -> None:
        self._options = options
        self._seen: dict[str, str] = {}
        self._refused: list[str] = []
        self._began = time.monotonic()

    def run(self) -> int:
        pairs = (words.split(":") for words in TOOLS.split())
        install_system([package for package, tool in pairs if not gates.tool_is_there(tool)])
        python = build_python(fresh=self._options.fresh)
        with ThreadPoolExecutor(1) as beside:
            freeze = partial(make_bundle, python=python, label=self._options.label)
            second = beside.submit(freeze, BUILD / "second") if self._options.twice else None
            bundle = freeze(BUILD / "first")
            say(f"Frozen after {time.monotonic() - self._began:.0f} s.")
            if self._options.only == "bundle":
                return 0
            root = beside.submit(make_root, bundle, BUILD)
            packing = beside.submit(lambda: self._pack(root.result()))
            if self._options.only == "deb":
                return 0 if packing.result() else 1
            with ExitStack() as stack:
                debian = stack.enter_context(CleanRoot(BUILD / "clean")) if self._options.clean else None
                self._judge_bundle(bundle, debian)
                if second:
                    self._try("a second build is the same", lambda: _same(bundle, root.result(), second.result()))
                self._judge_package(packing.result(), beside, debian)
        self._try("start-up", lambda: start_up(bundle))
        (BUILD / "gates.json").write_text(json.dumps(self._seen, ensure_ascii=False, indent=1) + "\n", "utf-8")
        words = f"Refused: {', '.join(self._refused)}." if self._refused else "Every gate is passed"
        say(f"{words} after {time.monotonic() - self._began:.0f} s: {packing.result()}")
        return 1 if self._refused else 0

    def _pack(self, root: Path) -> Path:
        deb = pack(root, BUILD)
        say(f"Packed after {time.monotonic() - self._began:.0f} s.")
        return deb

    def _judge_bundle(self, bundle: Bundle, debian: CleanRoot | None) -> None:
        """Take the bundle through its gates, and an earlier version to its user, while the package is being made."""
        for name, gate in gates.BUNDLE_GATES.items():
            self._try(name, partial(gate, bundle))
        if debian:
            earlier = make_deb(bundle, BUILD / "earlier", version=EARLIER, packed=False)
            self._try("an earlier version in a bare Debian", lambda: _told(early_life(debian, earlier)))

    def _judge_package(self, deb: Path, beside: Executor, debian: CleanRoot | None) -> None:
        others = [beside.submit(self._try, name, partial(gate, deb)) for name, gate in PACKAGE_GATES.items()]
        if debian:
            self._try("life in a bare Debian", lambda: _told(later_life(debian, deb)))
        for other in others:
            other.result()

    def _try(self, name: str, gate: Callable[[], str]) -> None:
        began = time.monotonic()
        try:
            words, mark = gate(), "passed "
        except Refused as refusal:
            words, mark = str(refusal), "REFUSED"
            self._refused.append(name)
        self._seen[name] = words
        say(f"{mark} {time.monotonic() - began:6.1f} s  {name}: {words}")


def _same(bundle: Bundle, root: Path, other: Bundle) -> str:
    """Compare two builds byte for byte: bundles, bills of materials, and all that the packages hold.

    Packing repeats by itself: a test of a small package sees to it, and a minute is saved.
    """
    if gates.fingerprint(bundle.folder) != gates.fingerprint(other.folder):
        raise Refused(f"these files differ: {', '.join(gates.differences(bundle.folder, other.folder)[:20])}")
    twin = make_root(other, BUILD / "second")
    if gates.fingerprint(root) != gates.fingerprint(twin) or bundle.bill.read_bytes() != other.bill.read_bytes():
        raise Refused("the bundles are the same, the packages or their bills of materials are not.")
    return f"bundle {gates.fingerprint(bundle.folder)[:16]}…, what the package holds and bill of materials too"


def _told(seen: Mapping[str, str]) -> str:
    return "; ".join(f"{step}: {words}" for step, words in seen.items())


if __name__ == "__main__":
    sys.exit(main())
