"""The gates a frozen program passes before anybody gets it. Each returns what was measured, or raises `Refused`."""

import contextlib
import hashlib
import json
import os
import re
import shutil
import subprocess
import tempfile
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import Any, Final

from dev import Refused
from installer.bundle import Bundle
from installer.linux.deb import is_elf
from installer.linux.screen import screen
from installer.places import NAME

MOST_MEGABYTES: Final = 190
"""The goal of the design."""
MOST_FILES: Final = 2000
_FORBIDDEN: Final = re.compile(
    r"(?i)(qt6?network|libqgtk|libgtk-3|avif|icuuc\.dll|mscms|libsqlite3\.so|(^|/)_sqlite3\.cpython|apsw|psycopg2|pysqlite2"
    r"|(^|/)_?tkinter|libtcl|libtk8|(^|/)sqlite3(/|\.dll)|opengl32sw|d3dcompiler|api-ms-win|ucrtbase"
    r"|certifi/|charset_normalizer/|lxml/objectify|keyrings?[/.]alt|/tests?/|\.pyc?$|\.pdb$|requirements|\.git)"
)
_ALLOWED: Final = re.compile(r"(sqlcipher3/_sqlite3\.)|(^licences/)|(-info/)|(base_library\.zip)")
_SELFTEST_SECONDS: Final = 900

Gate = Callable[[Bundle], str]


def no_dangling_link(bundle: Bundle) -> str:
    """Every link leads to a file of the bundle."""
    links = [path for path in bundle.folder.rglob("*") if path.is_symlink()]
    lost = [str(path.relative_to(bundle.folder)) for path in links if not path.exists()]
    away = [str(path.relative_to(bundle.folder)) for path in links if os.path.isabs(path.readlink())]  # noqa: PTH117
    if lost or away:
        raise Refused(f"links that lead nowhere or out of the bundle: {', '.join(lost + away)}")
    return f"{len(links)} links"


def no_missing_library(bundle: Bundle) -> str:
    """See that the loader finds every library of every native file, and takes none of Qt from the system."""
    files = [path for path in sorted(bundle.folder.rglob("*")) if not path.is_symlink() and is_elf(path)]
    done = subprocess.run(["ldd", *files], capture_output=True, text=True, check=False)
    lost: list[str] = []
    file = ""
    for line in done.stdout.splitlines():
        if not line.startswith("\t"):
            file = Path(line.rstrip(":")).name
        elif "not found" in line or re.search(r"=> /(usr/)?lib/\S*libQt6", line):
            lost.append(f"{file}: {line.strip()}")
    if lost:
        raise Refused(
            "libraries that are missing, or are the system's where they must be ours:\n  " + "\n  ".join(lost)
        )
    return f"{len(files)} native files"


def no_forbidden_file(bundle: Bundle) -> str:
    """Nothing that must not be shipped is in the bundle."""
    names = [path.relative_to(bundle.folder).as_posix() for path in bundle.folder.rglob("*") if not path.is_dir()]
    found = [name for name in names if _FORBIDDEN.search(name) and not _ALLOWED.search(name)]
    if found:
        raise Refused(f"files that must not be shipped: {', '.join(found[:20])}")
    return f"{len(names)} files looked at"


def size(bundle: Bundle) -> str:
    """See that the installed size and the number of files are within their budget."""
    files = [path for path in bundle.folder.rglob("*") if path.is_file() and not path.is_symlink()]
    taken = sum(path.stat().st_size for path in files) / 1e6
    if taken > MOST_MEGABYTES or len(files) > MOST_FILES:
        raise Refused(f"{taken:.0f} MB in {len(files)} files; the budget is {MOST_MEGABYTES} MB in {MOST_FILES}.")
    return f"{taken:.1f} MB in {len(files)} files"


def selftest_without_network(bundle: Bundle) -> str:
    """Every part works without a display, and without any network where the kernel lets us take it away."""
    alone = ["unshare", "--net", "--map-root-user"]
    if subprocess.run([*alone, "true"], capture_output=True, check=False).returncode:
        alone = []
    answer = selftest(bundle.folder / "aso", alone, {"QT_QPA_PLATFORM": "offscreen"})
    return f"{len(answer['parts'])} parts in {answer['milliseconds'] / 1000:.1f} s{', no network' if alone else ''}"


def selftest_on_screen(bundle: Bundle) -> str:
    """Every part works on a real X11 screen, started as the window's program."""
    with screen() as display:
        answer = selftest(bundle.folder / NAME, [], {"DISPLAY": display})
    platform = next(part["detail"] for part in answer["parts"] if part["part"] == "fonts")
    if "xcb" not in platform:
        raise Refused(f"the window was not drawn on the screen: {platform}")
    return f"{len(answer['parts'])} parts in {answer['milliseconds'] / 1000:.1f} s, on xcb"


def selftest(program: Path, before: list[str], variables: Mapping[str, str]) -> dict[str, Any]:
    """Run the self-test of a frozen program as a user without settings; return its answer."""
    with bare_home() as environment:
        command = [*before, str(program), "selftest", "--json"]
        try:
            done = subprocess.run(
                command, env={**environment, **variables}, capture_output=True, timeout=_SELFTEST_SECONDS, check=False
            )
        except subprocess.TimeoutExpired as late:
            raise Refused(f"the self-test did not end within {_SELFTEST_SECONDS} s.") from late
    return judged(done.stdout.decode(), done.stderr.decode())


def judged(said: str, complaints: str) -> dict[str, Any]:
    """Return the answer of a self-test in which everything passed."""
    try:
        answer: dict[str, Any] = json.loads(said)
    except ValueError:
        raise Refused(f"the self-test said nothing that can be read:\n{said[-1000:]}{complaints[-3000:]}") from None
    failed = [f"{part['part']}: {part['detail']}" for part in answer.get("parts", []) if part["result"] != "passed"]
    if failed or answer["result"] != "accepted" or not answer["frozen"]:
        raise Refused("parts of the frozen program that do not work:\n  " + "\n  ".join(failed or [said[:500]]))
    return answer


@contextlib.contextmanager
def bare_home() -> Iterator[dict[str, str]]:
    """Give the environment of a user who has nothing: a home of his own, a plain path, no Python."""
    with tempfile.TemporaryDirectory(prefix="aso-gate-") as home:
        yield {"HOME": home, "PATH": "/usr/bin:/bin", "LC_ALL": "C.UTF-8", "TMPDIR": home, "TZ": "Europe/Paris"}


def fingerprint(folder: Path) -> str:
    """Return one hash over every name, right, link and byte of a folder."""
    total = hashlib.sha256()
    for path in sorted(folder.rglob("*")):
        total.update(f"{path.relative_to(folder)} {path.lstat().st_mode:o}\n".encode())
        if path.is_symlink():
            total.update(str(path.readlink()).encode())
        elif path.is_file():
            total.update(hashlib.sha256(path.read_bytes()).digest())
    return total.hexdigest()


def differences(one: Path, other: Path) -> list[str]:
    """Return the names of files that two folders do not have alike."""
    found = set()
    for folder, twin in ((one, other), (other, one)):
        for path in folder.rglob("*"):
            name = path.relative_to(folder)
            if path.is_file() and not ((twin / name).is_file() and (twin / name).read_bytes() == path.read_bytes()):
                found.add(str(name))
    return sorted(found)


def bill_is_whole(bundle: Bundle) -> str:
    """Every native file stands in the bill of materials, and every component has a licence text."""
    bill = json.loads(bundle.bill.read_text("utf-8"))
    named = {
        place["location"]
        for component in bill["components"]
        for place in component.get("evidence", {}).get("occurrences", [])
    }
    inside = bundle.folder / "_internal"
    natives = {p.relative_to(inside).as_posix() for p in inside.rglob("*") if not p.is_symlink() and is_elf(p)}
    if silent := sorted(natives - named):
        raise Refused(f"native files that the bill of materials does not name: {', '.join(silent[:10])}")
    return f"{len(bill['components'])} components, {len(natives)} native files named"


BUNDLE_GATES: Final[Mapping[str, Gate]] = {
    "no dangling link": no_dangling_link,
    "no missing library": no_missing_library,
    "no forbidden file": no_forbidden_file,
    "bill of materials": bill_is_whole,
    "size": size,
    "self-test without network or display": selftest_without_network,
    "self-test on X11": selftest_on_screen,
}


def tool_is_there(name: str) -> bool:
    """Tell whether a program is installed."""
    return shutil.which(name) is not None
