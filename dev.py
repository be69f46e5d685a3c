"""Everything done to this checkout, in one file of the standard library: `python3 dev.py --help`.

Nothing but Python 3.11 is asked of the machine; what is missing is installed where that is allowed, or named.
"""

from __future__ import annotations  # so that an older Python reads far enough to be told

import argparse
import contextlib
import ctypes
import hashlib
import importlib.util
import json
import os
import re
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterable, Sequence
from functools import partial
from pathlib import Path
from xml.etree import ElementTree

OLDEST_PYTHON = (3, 11)
ROOT = Path(__file__).resolve().parent
VENV = ROOT / ".venv"
STAMP = VENV / "set-up.json"
HALF_DONE = VENV / "half-done"
CATALOGUES = ROOT / "resources" / "i18n"
FLOORS = ("core", "store", "security", "sync", "documents", "models", "services", "cli", "ui")
WINDOWS = os.name == "nt"
LINUX = sys.platform.startswith("linux")

RUN = ("requirements.txt",)
DEV = (*RUN, "requirements-dev.txt")
BENCH = (*DEV, "requirements-bench.txt")

# What Qt's own wheels leave to the system: the NEEDED entries of its libraries and platform plug-ins.
QT_LIBRARIES = """
libEGL.so.1 libGL.so.1 libX11-xcb.so.1 libX11.so.6 libdbus-1.so.3 libfontconfig.so.1 libfreetype.so.6
libglib-2.0.so.0 libwayland-client.so.0 libwayland-cursor.so.0 libwayland-egl.so.1 libxcb-cursor.so.0
libxcb-glx.so.0 libxcb-icccm.so.4 libxcb-image.so.0 libxcb-keysyms.so.1 libxcb-randr.so.0 libxcb-render-util.so.0
libxcb-render.so.0 libxcb-shape.so.0 libxcb-shm.so.0 libxcb-sync.so.1 libxcb-util.so.1 libxcb-xfixes.so.0
libxcb-xkb.so.1 libxcb.so.1 libxkbcommon-x11.so.0 libxkbcommon.so.0 libzstd.so.1
"""

NOT_FETCHED = "DO NOT MATCH|NewConnection|NameResolution|timed out|ProxyError|No matching distribution"

# A screen, an accessibility bus, real servers, what packs and judges a package: a file that shows each is there.
TEST_PACKAGES = """
appstream:/usr/bin/appstreamcli at-spi2-core:/usr/share/dbus-1/services/org.a11y.Bus.service
dbus:/usr/bin/dbus-run-session desktop-file-utils:/usr/bin/desktop-file-validate dpkg-dev:/usr/bin/dpkg-shlibdeps
fuse3:/usr/bin/fusermount3 hledger:/usr/bin/hledger libreoffice-writer-nogui:/usr/bin/soffice msitools:/usr/bin/msiinfo
osslsigncode:/usr/bin/osslsigncode postgresql:/usr/share/doc/postgresql
python3-pyatspi:/usr/lib/python3/dist-packages/pyatspi/__init__.py samba:/usr/sbin/smbd smbnetfs:/usr/bin/smbnetfs
wixl:/usr/bin/wixl xauth:/usr/bin/xauth xvfb:/usr/bin/Xvfb
"""


class Refused(Exception):  # noqa: N818 - an answer in a sentence, not a bug
    """What was asked cannot be done here; the words say what to do."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Do what the command line asks; return the exit code."""
    try:
        check_python()
        options, rest = make_parser().parse_known_args(arguments)
        return int(options.do(options, rest))
    except Refused as refusal:
        print(f"dev.py: {refusal}", file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        print("dev.py: stopped; the same command takes up where this one left off.", file=sys.stderr)
        return 130


def make_parser() -> argparse.ArgumentParser:
    """Describe the commands; what follows them goes on to the tool behind."""
    parser = argparse.ArgumentParser(prog="dev.py", description="Set up, run, test and check ASO Desktop.")
    commands = parser.add_subparsers(required=True, metavar="COMMAND")
    for do in COMMANDS:
        name, words = do.__name__.removeprefix("do_"), (do.__doc__ or "").rstrip(".")
        command = commands.add_parser(name, help=words, description=words)
        command.set_defaults(do=do)
        if name in ("room", "strings"):
            command.add_argument("name", metavar=name.upper(), nargs=None if name == "room" else "?")
    return parser


def do_setup(_options: argparse.Namespace, _rest: list[str]) -> int:
    """Make the environment and stop."""
    set_up(RUN)
    say(f"Ready: {tool('aso-desktop').relative_to(ROOT)}")
    return 0


def do_run(_options: argparse.Namespace, rest: list[str]) -> int:
    """Open the window; on a machine without a display, take the guided tour and name its folder."""
    set_up(RUN)
    if not LINUX or os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"):
        return run([tool("aso-desktop"), *rest])
    folder = ROOT / "build" / "tour"
    say(f"No display here: the guided tour does the main job without a window; what it makes goes to {folder}")
    return run([tool("aso-desktop"), "tour", "--out", folder, *rest], QT_QPA_PLATFORM="offscreen")


def do_test(_options: argparse.Namespace, rest: list[str]) -> int:
    """Run the tests on two cores; `--slow` adds those that take minutes."""
    set_up(DEV, missing_test_packages())
    workers = () if any(word.startswith("-n") for word in rest) else ("-n2",)
    return run([tool("python"), "-m", "pytest", *workers, *rest])


def do_check(_options: argparse.Namespace, _rest: list[str]) -> int:
    """Read the sources without running them: style, types, floors, translations."""
    set_up(DEV)
    checks: dict[str, list[str | Path]] = {
        "style": [tool("ruff"), "check", "--quiet", ROOT],
        "format": [tool("ruff"), "format", "--check", "--quiet", ROOT],
        "types": [tool("mypy")],
        "floors": [tool("lint-imports"), "--no-logo"],
    }
    failed = [words for words, command in checks.items() if run(command) != 0]
    failed += ["translations"] if any(report_catalogue(name, keep=False) for name in sources()) else []
    say(f"To put right: {', '.join(failed)}." if failed else "Style, format, types, floors and translations are right.")
    return 1 if failed else 0


def do_bench(_options: argparse.Namespace, rest: list[str]) -> int:
    """Measure a million letters against the goals and beside other programs."""
    set_up(BENCH)
    return run([tool("python"), "-m", "bench", *rest], QT_QPA_PLATFORM="offscreen")


def do_pictures(_options: argparse.Namespace, rest: list[str]) -> int:
    """Draw every panel in both languages, light and dark, at two scales."""
    set_up(DEV)
    say(f"The pictures go to {ROOT / 'pictures'}")
    return run([tool("python"), "-m", "tests.pictures", "--out", ROOT / "pictures", *rest], QT_QPA_PLATFORM="offscreen")


def do_build(_options: argparse.Namespace, rest: list[str]) -> int:
    """Freeze the program, pack it for Debian and take it through its gates (installer/README.md)."""
    set_up(DEV, missing_test_packages())
    return run([tool("python"), "-m", "installer", *rest], QT_QPA_PLATFORM="offscreen")


def do_strings(options: argparse.Namespace, _rest: list[str]) -> int:
    """Bring the catalogues up to date with the sources and name what is left to translate."""
    set_up(RUN)
    names = [options.name] if options.name else sorted(sources())
    if unknown := set(names) - set(sources()):
        raise Refused(f"No catalogue is called {', '.join(unknown)}; there are {', '.join(sorted(sources()))}.")
    left = sum(report_catalogue(name, keep=True) for name in names)
    say(f"{left} left to translate in resources/i18n." if left else "Nothing left to translate.")
    return 0


def do_room(options: argparse.Namespace, _rest: list[str]) -> int:
    """Make the files of a new room on every floor, and say what to fill in."""
    set_up(DEV)
    if not re.fullmatch(r"[a-z]+(_[a-z]+)*", options.name):
        raise Refused(f"a room has a small English word, in the plural where it has one: not {options.name!r}.")
    guide = (ROOT / "docs" / "new-room.md").read_text("utf-8")
    for word, value in words_of_room(options.name).items():
        guide = guide.replace(word, value)
    files = {ROOT / path: text for path, text in re.findall(r"(?ms)^### `(\S+)`\n\n```\w+\n(.*?)^```$", guide)}
    if there := [str(path.relative_to(ROOT)) for path in files if path.exists()]:
        raise Refused(f"the room exists: {', '.join(there)}.")
    for path, text in files.items():
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, "utf-8")
        say(f"made {path.relative_to(ROOT)}")
    quiet([tool("ruff"), "check", "--fix", "--select", "I", *files])  # the room's word decides the order of imports
    say(guide.partition("## What is left to you\n")[2].partition("\n## ")[0].strip())
    return 0


def check_python() -> None:
    """Refuse a Python that is too old, naming a newer one when there is."""
    if sys.version_info[:2] >= OLDEST_PYTHON:
        return
    newer = next(filter(shutil.which, (f"python3.{minor}" for minor in range(20, 10, -1))), "")
    words = f"`{newer} dev.py` will do." if newer else "install Python 3.11 or later, then say it again."
    raise Refused(f"this is Python {sys.version_info[0]}.{sys.version_info[1]}, and 3.11 is needed: {words}")


def set_up(requirements: Sequence[str], packages: Sequence[str] = ()) -> None:
    """Bring system packages, `.venv`, the program in it and its translations up to date; do nothing when they are."""
    install_system([*missing_libraries(), *packages])
    stamp = read_stamp()
    whole = tool("python").exists() and tool("pip").exists() and not HALF_DONE.exists()
    if not whole or stamp.get("root", str(ROOT)) != str(ROOT):
        make_venv()
        stamp = {}
    stamp["root"] = str(ROOT)
    for name in requirements:
        bring(stamp, name, [ROOT / name], partial(install_requirements, name))
    project = [ROOT / "pyproject.toml", ROOT / "aso_desktop" / "__init__.py"]
    bring(stamp, "project", project, install_project)
    bring(stamp, "translations", sorted(CATALOGUES.glob("*.ts")), compile_translations)


def bring(stamp: dict[str, str], part: str, files: Sequence[Path], do: Callable[[], None]) -> None:
    """Call `do` unless `files` are as they were when it last came to its end."""
    fingerprint = hashlib.sha256(b"\0".join(f.name.encode() + f.read_bytes() for f in files)).hexdigest()
    if stamp.get(part) == fingerprint:
        return
    do()
    stamp[part] = fingerprint
    new = STAMP.with_suffix(".new")  # an interruption leaves the old stamp or the new one
    new.write_text(json.dumps(stamp, indent=2), "utf-8")
    new.replace(STAMP)


def read_stamp() -> dict[str, str]:
    """Return what the last set-up brought to its end."""
    with contextlib.suppress(OSError, ValueError):
        return dict(json.loads(STAMP.read_text("utf-8")))
    return {}


def make_venv() -> None:
    """Make an empty `.venv`, over one left half done."""
    say("Making .venv …")
    if not importlib.util.find_spec("ensurepip"):  # Debian keeps it in a package of its own
        install_system([f"python3.{sys.version_info[1]}-venv"])
    base = getattr(sys, "_base_executable", sys.executable)  # never the Python of the environment that is cleared
    done = subprocess.run([base, "-m", "venv", "--clear", VENV], capture_output=True, text=True, check=False)
    if done.returncode:
        raise Refused(f"the environment could not be made in {VENV}:\n{done.stdout}{done.stderr}")


def install_requirements(name: str) -> None:
    """Install what a pinned file names, each package checked against its hash; wheels only, so no code runs."""
    say(f"Installing {name}: once, some minutes on a slow line …")
    pip("--require-hashes", "--no-deps", "--only-binary=:all:", "-r", ROOT / name)


def install_project() -> None:
    """Put the commands `aso-desktop` and `aso` in the environment; the sources stay where they are."""
    pip("--no-index", "--no-deps", "--no-build-isolation", "--editable", ROOT)


def pip(*arguments: str | Path) -> None:
    """Run pip in the environment; when it is killed half-way the next set-up starts afresh."""
    HALF_DONE.touch()
    options = ["--quiet", "--no-input", "--disable-pip-version-check"]
    command = [tool("python"), "-m", "pip", "install", *options, *arguments]
    done = subprocess.run(command, capture_output=True, text=True, check=False, cwd=ROOT)
    if done.returncode == 0 or re.search(NOT_FETCHED, done.stderr):  # all is fetched before anything is changed
        HALF_DONE.unlink()
    if done.returncode:
        raise Refused(pip_words(done.stderr))


def pip_words(said: str) -> str:
    """Return a sentence for what pip could not do, then its last words."""
    reasons = {
        "DO NOT MATCH": "a package that was fetched is not the one that was pinned, and was not installed.",
        "No space left": "the disk is full: make room, then say it again.",
        "Permission denied": f"{VENV} may not be written: give yourself the right, then say it again.",
        NOT_FETCHED: "a package could not be fetched: check the network and its proxy, then say it again.",
    }
    words = next((w for pattern, w in reasons.items() if re.search(pattern, said)), "pip did not come to its end.")
    return f"{words}\n{said.strip()[-1500:]}"


def compile_translations() -> None:
    """Join the catalogues of each language in one file that Qt loads."""
    for language in ("fr", "en"):
        catalogues = sorted(CATALOGUES.glob(f"*_{language}.ts"))
        if not catalogues:
            continue
        new = CATALOGUES / f"aso_{language}.new.qm"
        quiet([tool("pyside6-lrelease"), "-silent", *catalogues, "-qm", new])
        new.replace(CATALOGUES / f"aso_{language}.qm")


def missing_libraries() -> list[str]:
    """Return the Debian packages of the libraries that Qt does not find on this machine."""
    return [debian_name(library) for library in QT_LIBRARIES.split() if not loads(library)] if LINUX else []


def loads(library: str) -> bool:
    """Tell whether the loader finds a library."""
    with contextlib.suppress(OSError):
        return ctypes.CDLL(library) is not None
    return False


def debian_name(library: str) -> str:
    """Return the package that holds a library (Debian Policy 8.1)."""
    name, version = library.lower().split(".so.")
    if name == "libglib-2.0":
        return "libglib2.0-0"
    return f"{name}-{version}" if name[-1].isdigit() else f"{name}{version}"


def missing_test_packages() -> list[str]:
    """Return the Debian packages that the tests need beside the libraries."""
    signs = (words.split(":") for words in TEST_PACKAGES.split())
    return [package for package, sign in signs if not Path(sign).exists()] if LINUX else []


def install_system(packages: Sequence[str]) -> None:
    """Install Debian packages where that is allowed; otherwise give the one line that does it."""
    if not packages:
        return
    root = [] if getattr(os, "geteuid", lambda: 1)() == 0 else ["sudo"]
    line = " ".join([*root, "apt-get install --no-install-recommends --yes", *packages])
    if not shutil.which("apt-get"):
        raise Refused(f"this system lacks what Debian calls {' '.join(packages)}: install them, then say it again.")
    if root and subprocess.run(["sudo", "-n", "true"], capture_output=True, check=False).returncode:
        raise Refused(f"system libraries are missing. Run this line, then say it again:\n  {line}")
    say(f"Installing {' '.join(packages)} …")
    sudo = [*root, "-n"] if root else []
    quiet([*sudo, "apt-get", "update", "--quiet=2"], "the lists of packages could not be fetched: check the network.")
    quiet([*sudo, "env", "DEBIAN_FRONTEND=noninteractive", *line.split()[len(root) :]], f"this line failed:\n  {line}")


def sources() -> dict[str, list[Path]]:
    """Return the files each catalogue speaks for: a room's on every floor, then what is left of the floor."""
    package = ROOT / "aso_desktop"
    rooms = {f.parent.name for floor in ("ui", "services") for f in (package / floor).glob("*/__init__.py")}
    places = {room: [package / floor / room for floor in FLOORS] for room in sorted(rooms)}
    found = {r: python_files(p if p.is_dir() else p.with_suffix(".py") for p in floors) for r, floors in places.items()}
    taken = {file for files in found.values() for file in files}
    left = {floor: set(python_files([package / floor])) - taken for floor in FLOORS if floor != "ui"}
    left["services"] |= left.pop("models")
    left["sync"] |= set(found.get("sync", ()))  # the room and the floor have one name
    left["app"] = set(python_files([package / "__main__.py", package / "app"]))
    left["shell"] = {*found["shell"], *python_files((package / "ui").glob("*.py"))}
    return {name: sorted(files) for name, files in (found | left).items() if files}


def python_files(places: Iterable[Path]) -> list[Path]:
    """Return the sources under `places` that hold words to translate."""
    files = (f for place in places for f in (place.rglob("*.py") if place.is_dir() else [place]) if f.exists())
    return sorted(f for f in files if re.search(r"\btr\(|QT_TRANSLATE_NOOP\(|\btranslate\(", f.read_text("utf-8")))


def report_catalogue(name: str, *, keep: bool) -> int:
    """Compare one catalogue with its sources, write it if `keep`, print and count what is left to do in it."""
    left = 0
    with tempfile.TemporaryDirectory() as folder:
        for language, *plural in (("fr",), ("en", "-pluralonly")):
            kept = CATALOGUES / f"{name}_{language}.ts"
            fresh = kept if keep else Path(folder) / kept.name
            if not keep and kept.exists():
                shutil.copy(kept, fresh)
            options = ["-silent", "-locations", "none", "-no-obsolete", "-source-language", "en", *plural]
            CATALOGUES.mkdir(parents=True, exist_ok=True)
            quiet([tool("pyside6-lupdate"), *sources()[name], *options, "-target-language", language, "-ts", fresh])
            for message in ElementTree.parse(fresh).getroot().iter("message"):  # noqa: S314 - our own file
                if message.find("translation[@type='unfinished']") is not None:
                    say(f"{kept.name}: {message.findtext('source', '')!r}")
                    left += 1
    return left


def words_of_room(name: str) -> dict[str, str]:
    """Return what stands for the words of docs/new-room.md; numbers are the next free ones."""
    package = ROOT / "aso_desktop"
    models = "".join(file.read_text("utf-8") for file in (package / "models").glob("*.py"))
    table = max(int(number) for number in re.findall(r"_number__ = (\d+)", models)) // 10 * 10 + 10
    revision = len(list((package / "store" / "migrations" / "versions").glob("v[0-9]*.py"))) + 1
    one, camel = name.removesuffix("s"), name.title().replace("_", "")
    numbers = {"NEXT_TABLE": str(table), "v0000": f"v{revision:04}", "NEXT_REVISION": str(revision)}
    return {"Samples": camel, "samples": name, "Sample": camel.removesuffix("s"), "sample": one, **numbers}


def tool(name: str) -> Path:
    """Return a program of the environment."""
    return VENV / "Scripts" / f"{name}.exe" if WINDOWS else VENV / "bin" / name


def run(command: Sequence[str | Path], **environment: str) -> int:
    """Run a program in the foreground; return its exit code."""
    return subprocess.run(command, cwd=ROOT, env={**environment, **os.environ}, check=False).returncode


def quiet(command: Sequence[str | Path], words: str = "") -> None:
    """Run a program whose words matter only when it fails."""
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    if done.returncode:
        raise Refused(f"{words or f'{Path(command[0]).name} failed:'}\n{done.stdout}{done.stderr}".rstrip())


def say(sentence: str) -> None:
    """Print a sentence at once, before what it announces."""
    print(sentence, flush=True)


COMMANDS = (do_run, do_setup, do_test, do_check, do_strings, do_pictures, do_bench, do_build, do_room)

if __name__ == "__main__":
    sys.exit(main())
