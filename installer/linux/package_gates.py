"""The gates of the Debian package: its size, what lintian and the desktop's own checkers say."""

import re
import subprocess
import tempfile
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Final

from dev import Refused
from installer.linux.deb import METAINFO
from installer.places import NAME

MOST_MEGABYTES: Final = 60
"""The goal of the design."""
_LINTIAN_LINE: Final = re.compile(r"^([EWO]): \S+: (\S+)", re.MULTILINE)


def packed_size(deb: Path) -> str:
    """See that the size of the package is within its budget."""
    taken = deb.stat().st_size / 1e6
    if taken > MOST_MEGABYTES:
        raise Refused(f"the package has {taken:.1f} MB; the budget is {MOST_MEGABYTES} MB.")
    return f"{taken:.1f} MB"


def nothing_runs_at_installation(deb: Path) -> str:
    """See that the package holds no script and no conffile, and only files of root without special rights."""
    with tempfile.TemporaryDirectory() as folder:
        _say("dpkg-deb", "--control", deb, folder)
        control = sorted(path.name for path in Path(folder).iterdir())
    if control != ["control", "md5sums"]:
        raise Refused(f"the package brings more than its description: {', '.join(control)}")
    lines = _say("dpkg-deb", "--contents", deb).splitlines()
    odd = [line for line in lines if " root/root " not in line or re.match(r"\S*[sStT]", line.split()[0])]
    outside = [line for line in lines if not re.search(r"\./(usr/.*)?( -> \S+)?$|\./usr/", line)]
    if odd or outside:
        raise Refused(
            "files with special rights, of another owner, or outside /usr:\n  " + "\n  ".join((odd + outside)[:10])
        )
    return f"{len(lines)} entries below /usr"


def desktop_files(deb: Path) -> str:
    """See that the desktop entry and the AppStream data are valid, and every MIME type it opens is declared."""
    share = deb.parent / "root" / "usr" / "share"
    entry = share / "applications" / f"{NAME}.desktop"
    _say("desktop-file-validate", entry)
    _say("appstreamcli", "validate", "--no-net", "--no-color", share / "metainfo" / METAINFO)
    opened = re.findall(r"(?m)^MimeType=(.*)$", entry.read_text("utf-8"))[0].strip(";").split(";")
    declared = (share / "mime" / "packages" / f"{NAME}.xml").read_text("utf-8")
    if lost := [kind for kind in opened if f'type="{kind}"' not in declared]:
        raise Refused(f"MIME types that nothing declares: {', '.join(lost)}")
    return f"valid; opens {', '.join(opened)}"


def lintian(deb: Path) -> str:
    """See that lintian has no complaint but those that the package states and explains."""
    done = subprocess.run(
        ["lintian", "--show-overrides", "--fail-on=none", "--tag-display-limit=0", deb],
        capture_output=True, text=True, check=False,
    )  # fmt: skip
    found = _LINTIAN_LINE.findall(done.stdout)
    complaints = sorted({tag for kind, tag in found if kind != "O"})
    if complaints or done.returncode:
        raise Refused(f"lintian says: {', '.join(complaints) or done.stderr[-500:]}")
    stated = sorted({tag for kind, tag in found if kind == "O"})
    return f"no complaint but {len(stated)} kinds that are stated: {', '.join(stated)}"


PACKAGE_GATES: Final[Mapping[str, Callable[[Path], str]]] = {
    "size of the package": packed_size,
    "nothing runs at installation": nothing_runs_at_installation,
    "desktop entry, AppStream, MIME types": desktop_files,
    "lintian": lintian,
}


def _say(*command: object) -> str:
    words = [str(word) for word in command]
    done = subprocess.run(words, capture_output=True, text=True, check=False)
    if done.returncode:
        raise Refused(f"{words[0]}: {done.stdout}{done.stderr}".strip())
    return done.stdout
