"""The Wine rig: a Windows Python put together from wheels, in which the bundle is built and its MSI tried, on Linux.

`python -m installer.windows.wine FOLDER` builds the bundle and its signed MSI there. What comes from it is a test: its
interpreter is partly ours, its label says `winetest`, and it is never handed out.
"""

import argparse
import os
import re
import select
import signal
import subprocess
import sys
import time
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path, PureWindowsPath
from typing import Final, NamedTuple

from installer.places import NAME, ROOT, committed_at
from installer.prepare import prepare
from installer.windows.msi import LABEL

PACKAGES: Final = ("wine", "wine64", "gcc-mingw-w64-x86-64", "unzip", "xvfb", "msitools", "wixl", "osslsigncode")
"""Debian's packages; the complaint of Wine about wine32 is harmless."""
_RIG: Final = Path(__file__).with_name("rig")
_PINS: Final = ("requirements.txt", "requirements-build.txt")
_PIN: Final = re.compile(r"^([A-Za-z0-9][\w.\[\]-]*==[^\s;\\]+)[^\n]*((?:\n +--hash=\S+[^\n]*)+)", re.MULTILINE)
_NOT_FOR_WINDOWS: Final = re.compile(
    r"(secretstorage|jeepney|macholib|editables|hatchling|pathspec|pluggy|tomlkit|trove)"
)
_PLATFORM: Final = ("--platform", "win_amd64", "--python-version", "3.11", "--implementation", "cp")
_PATIENCE: Final = 0.2
_SIZE: Final = "1600x1000x24"


class Done(NamedTuple):
    """How a Windows program ended: its code modulo 256, and what it said."""

    code: int
    output: str


@dataclass(frozen=True)
class Rig:
    """A prefix of Wine with a Python in it. Every call has a limit of time."""

    folder: Path
    display: str

    @property
    def python(self) -> Path:
        """Return the folder of the interpreter."""
        return self.folder / "python"

    @property
    def drive(self) -> Path:
        """Return drive C."""
        return self.folder / "prefix" / "drive_c"

    @property
    def environment(self) -> dict[str, str]:
        """Return the variables of every Windows program."""
        return {
            **os.environ,
            "WINEPREFIX": str(self.folder / "prefix"),
            "WINEARCH": "win64",
            "WINEDEBUG": "-all",
            "WINEDLLOVERRIDES": "mscoree,mshtml=;mscms=n",
            "DISPLAY": self.display,
            "PYTHONHASHSEED": "1",
            "SOURCE_DATE_EPOCH": str(committed_at()),
        }

    def run(self, *words: object, seconds: float = 300, variables: Mapping[str, str] | None = None) -> Done:
        """Run a Windows program with closed input and a pipe as output: with less, a windowed Python hangs or dies."""
        command = ["wine", *map(str, words)]
        environment = {**self.environment, **(variables or {})}
        with subprocess.Popen(
            command, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, env=environment,
            start_new_session=True,
        ) as child:  # fmt: skip
            output = _said(child, time.monotonic() + seconds)
            if child.poll() is None:
                os.killpg(child.pid, signal.SIGKILL)
                return Done(-1, f"still running after {seconds} s: {' '.join(command)}")
        return Done(child.returncode, output.decode("utf-8", "replace"))

    @contextmanager
    def awake(self) -> Iterator[None]:
        """Keep Wine's services running: begun by each program anew, they take seconds and hold its output open."""
        subprocess.run(["wineserver", "-p"], env=self.environment, check=False)
        with subprocess.Popen(
            ["wine", "cmd"], stdin=subprocess.PIPE, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
            env=self.environment, start_new_session=True,
        ) as kept:  # fmt: skip
            try:
                yield
            finally:
                subprocess.run(["wineserver", "-k"], env=self.environment, check=False)
                kept.kill()


def _said(child: "subprocess.Popen[bytes]", end: float) -> bytes:
    """Return what a program says until it ends: a service that Wine began beside it may hold its output for ever."""
    pipe, said = child.stdout.fileno() if child.stdout else -1, bytearray()
    while time.monotonic() < end:
        if not select.select([pipe], [], [], _PATIENCE)[0]:
            if child.poll() is not None:
                break
            continue
        piece = os.read(pipe, 65_536)
        said += piece
        if not piece:
            with suppress(subprocess.TimeoutExpired):
                child.wait(max(end - time.monotonic(), 0))
            break
    return bytes(said)


@contextmanager
def screen() -> Iterator[str]:
    """Give an X server of our own: Qt's `offscreen` platform hangs under Wine."""
    reading, writing = os.pipe()
    words = ["Xvfb", "-displayfd", str(writing), "-screen", "0", _SIZE, "-nolisten", "tcp"]
    server = subprocess.Popen(words, pass_fds=(writing,), stderr=subprocess.DEVNULL)
    os.close(writing)
    try:
        with os.fdopen(reading) as said:
            yield f":{said.readline().strip()}"
    finally:
        server.terminate()
        server.wait(30)


def fetch_wheels(folder: Path) -> Path:
    """Download the pinned Windows wheels of the program, of PyInstaller and of the interpreter, hashes checked."""
    wheels = folder / "wheels"
    wheels.mkdir(parents=True, exist_ok=True)
    pins = {found[1].split("==")[0]: found[0] for name in _PINS for found in _PIN.finditer((ROOT / name).read_text())}
    wanted = folder / "windows.txt"
    kept = [text for name, text in sorted(pins.items()) if not _NOT_FOR_WINDOWS.match(name)]
    wanted.write_text("\n".join(re.sub(r" ;[^\\\n]*", " ", text) for text in kept) + "\n")
    for file in (wanted, _RIG / "requirements-windows.txt"):
        _pip("download", "--require-hashes", "--no-deps", "--only-binary=:all:", *_PLATFORM, "-d", wheels, "-r", file)
    _pip("install", "--require-hashes", "--no-deps", "--target", folder / "host", "-r", _RIG / "requirements-host.txt")
    return wheels


def assemble(folder: Path) -> None:
    """Put the interpreter and the prefix together."""
    variables = {**os.environ, "PYTHON": sys.executable, "PYTHONPATH": str(folder / "host")}
    words = ["sh", str(_RIG / "build_rig.sh"), str(folder / "wheels"), str(folder / "python"), str(folder / "prefix")]
    _check(subprocess.run(words, env=variables, capture_output=True, text=True, check=False, timeout=600))


def build_bundle(rig: Rig, seconds: float = 3_600) -> Path:
    """Build the bundle with the specification that every system uses; return its folder."""
    prepared = rig.folder / "prepared"
    prepare(prepared, LABEL)
    places = {"--distpath": rig.folder / "dist", "--workpath": rig.folder / "work"}
    options = [word for name, place in places.items() for word in (name, windows(place))]
    spec = windows(ROOT / "installer" / f"{NAME}.spec")
    done = rig.run(
        rig.python / "python.exe", "-OO", "-m", "PyInstaller", spec, "--noconfirm", *options,
        seconds=seconds, variables={"ASO_BUILD_PREPARED": windows(prepared)},
    )  # fmt: skip
    bundle = rig.folder / "dist" / NAME
    if done.code or not (bundle / f"{NAME}.exe").exists():
        message = f"PyInstaller ended with {done.code}: {done.output[-3_000:]}"
        raise RuntimeError(message)
    return bundle


def windows(path: Path) -> str:
    """Return a path as Wine shows it: drive Z is the root."""
    return str(PureWindowsPath("Z:" + str(path.resolve())))


def make_rig(folder: Path, display: str) -> Rig:
    """Return a rig, put together where it is not there yet."""
    if not (folder / "prefix" / "drive_c").exists():
        fetch_wheels(folder)
        assemble(folder)
    return Rig(folder.resolve(), display)


def main(arguments: Sequence[str] | None = None) -> int:
    """Build the bundle in the folder that the command line names."""
    parser = argparse.ArgumentParser(prog="python -m installer.windows.wine", description=__doc__)
    parser.add_argument("folder", type=Path)
    folder: Path = parser.parse_args(arguments).folder.resolve()  # Wine takes no other
    start = time.monotonic()
    with screen() as display:
        rig = make_rig(folder, display)
        with rig.awake():
            bundle = build_bundle(rig)
    print(f"{bundle}: built in {time.monotonic() - start:.0f} s, under Wine, not on Windows")
    return 0


def _pip(*words: str | Path) -> None:
    command = [sys.executable, "-m", "pip", words[0], "--quiet", "--disable-pip-version-check", *words[1:]]
    _check(subprocess.run(command, capture_output=True, text=True, check=False))


def _check(done: "subprocess.CompletedProcess[str]") -> None:
    if done.returncode:
        message = f"{done.args[:4]} ended with {done.returncode}: {done.stdout[-2_000:]}{done.stderr[-2_000:]}"
        raise RuntimeError(message)


if __name__ == "__main__":
    sys.exit(main())
