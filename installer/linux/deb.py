"""The Debian package: the frozen program below /usr/lib, what the desktop knows it by, Depends read from its files.

No maintainer script: icons, MIME types and menus are brought up to date by triggers of the system's own packages. No
conffile either: /etc/aso-desktop/policies.json belongs to IT, and nothing of the package ever touches it.
"""

import gzip
import hashlib
import os
import re
import shutil
import subprocess
import tempfile
from collections.abc import Sequence
from datetime import UTC, datetime
from email.utils import format_datetime
from functools import cache
from pathlib import Path
from typing import Final

from aso_desktop import __version__
from dev import Refused
from installer.bundle import Bundle, make_uniform
from installer.places import INSTALLER, NAME, PROGRAMS, ROOT, committed_at
from installer.prepare import ICON, ICON_SIZES

SOURCES: Final = INSTALLER / "linux"
METAINFO: Final = "fr.aso_desktop.Desktop.metainfo.xml"
_MAINTAINER: Final = "ASO Desktop <aso-desktop@example.org>"
_RECOMMENDS: Final = "gnome-keyring | kwalletmanager, libreoffice-writer-nogui | libreoffice-writer"
_SUMMARY: Final = "office of a ministry section, over one encrypted file"
_DESCRIPTION: Final = """\
 Registers of mail with official numbers, meetings and their minutes, Word
 templates, credits in AE and CP, invoices, dossiers, deadlines: one window
 over one encrypted file on this computer, shared or alone. French and English.
 .
 Opens no connection but to the shared space that was chosen."""

_TEXTS: Final = (
    f"The texts of all licences stand in /usr/lib/{NAME}/licences. On Debian systems those of the Apache License 2.0,\n"
    "the Mozilla Public License 2.0, the GNU GPL 2 and 3 and the GNU LGPL 2.1 and 3 are also in\n"
    "/usr/share/common-licenses (Apache-2.0, MPL-2.0, GPL-2, GPL-3, LGPL-2.1, LGPL-3)."
)


def make_deb(bundle: Bundle, where: Path, version: str = __version__, *, packed: bool = True) -> Path:
    """Make the package of a bundle; the same bundle gives the same file. Packed as small as it gets takes a minute."""
    return pack(make_root(bundle, where, version), where, version, packed=packed)


def pack(root: Path, where: Path, version: str = __version__, *, packed: bool = True) -> Path:
    """Make the package of what was laid out in a folder."""
    made = where / f"{NAME}_{version}_{_tool('dpkg', '--print-architecture').strip()}.deb"
    made.unlink(missing_ok=True)
    variables = {**os.environ, "SOURCE_DATE_EPOCH": str(committed_at())}
    how = ("-Zxz", "-z9") if packed else ("-Znone",)
    _tool("dpkg-deb", "--root-owner-group", *how, "--build", root, made, variables=variables)
    return made


def make_root(bundle: Bundle, where: Path, version: str = __version__) -> Path:
    """Return `where`/root, made anew: everything that the package holds, its description too."""
    root = where / "root"
    shutil.rmtree(root, ignore_errors=True)
    lay_out(bundle, root)
    write_control(root, depends_of(bundle.folder), version)
    make_uniform(root)
    return root


def lay_out(bundle: Bundle, root: Path) -> None:
    """Put every file in its place below `root`."""
    share = root / "usr" / "share"
    shutil.copytree(bundle.folder, root / "usr" / "lib" / NAME, symlinks=True)
    commands = root / "usr" / "bin"
    commands.mkdir(parents=True)
    for program in PROGRAMS:
        (commands / program).symlink_to(f"../lib/{NAME}/{program}")
    _put(share / "applications" / f"{NAME}.desktop", SOURCES / f"{NAME}.desktop")
    _put(share / "mime" / "packages" / f"{NAME}.xml", SOURCES / f"{NAME}.mime.xml")
    _write(share / "metainfo" / METAINFO, _filled(SOURCES / f"{METAINFO}.in"))
    icons = share / "icons" / "hicolor"
    for size in ICON_SIZES:
        drawn = bundle.folder.parent / "prepared" / f"{NAME}-{size}.png"
        _put(icons / f"{size}x{size}" / "apps" / f"{NAME}.png", drawn)
    _put(icons / "scalable" / "apps" / f"{NAME}.svg", ICON)
    _write(share / "man" / "man1" / f"{NAME}.1.gz", _zipped(_filled(SOURCES / f"{NAME}.1").encode()))
    (share / "man" / "man1" / "aso.1.gz").symlink_to(f"{NAME}.1.gz")
    _put(share / "lintian" / "overrides" / NAME, SOURCES / "lintian-overrides")
    _lay_out_documents(bundle, share / "doc" / NAME)


def _lay_out_documents(bundle: Bundle, folder: Path) -> None:
    for name in ("headless.md", "administrator-guide.fr.md", "administrator-guide.en.md", "policies.md"):
        _put(folder / name, ROOT / "docs" / name)
    for name, shown in {
        "policies.example.json": "policies.json",
        "policies.schema.json": "policies.schema.json",
    }.items():
        _put(folder / "examples" / shown, INSTALLER / "policies" / name)
    _put(folder / f"{NAME}.cdx.json", bundle.bill)
    _put(folder / "CHANGELOG.md", ROOT / "CHANGELOG.md")
    _write(folder / "changelog.gz", _zipped(_filled(SOURCES / "changelog.in").encode()))
    _write(folder / "copyright", copyright_of(bundle))


def copyright_of(bundle: Bundle) -> str:
    """Return the copyright file: our own licence, and where those of everything else stand."""
    own = (ROOT / "LICENSE").read_text("utf-8").strip()
    shipped = (bundle.folder / "licences" / "COMPONENTS.txt").read_text("utf-8")
    return f"{own}\n\n{'-' * 72}\n{_TEXTS}\n\n{shipped}"


def write_control(root: Path, depends: Sequence[str], version: str) -> None:
    """Write the control file and the sums of all others."""
    files = sorted(path for path in root.rglob("*") if path.is_file() and not path.is_symlink())
    size = sum(-(-path.lstat().st_size // 1024) for path in root.rglob("*"))
    control = {
        "Package": NAME, "Version": version, "Section": "misc", "Priority": "optional",
        "Architecture": _tool("dpkg", "--print-architecture").strip(), "Maintainer": _MAINTAINER,
        "Installed-Size": str(size), "Depends": ", ".join(depends), "Recommends": _RECOMMENDS,
        "Description": f"{_SUMMARY}\n{_DESCRIPTION}",
    }  # fmt: skip
    _write(root / "DEBIAN" / "control", "".join(f"{name}: {value}\n" for name, value in control.items()))
    sums = [f"{hashlib.md5(p.read_bytes(), usedforsecurity=False).hexdigest()}  {p.relative_to(root)}\n" for p in files]
    _write(root / "DEBIAN" / "md5sums", "".join(sums))


@cache
def depends_of(program: Path) -> tuple[str, ...]:
    """Return the packages that the files of the program need, with the oldest version that has what they use.

    dpkg-shlibdeps reads the symbols: nothing here is typed by hand.
    """
    folders = sorted({path.parent for path in program.rglob("*.so*")})
    files = [path for path in sorted(program.rglob("*")) if not path.is_symlink() and is_elf(path)]
    options = [*(f"-l{folder}" for folder in folders), "-O", "--ignore-missing-info", "--warnings=0"]
    with tempfile.TemporaryDirectory() as place:
        _write(Path(place, "debian", "control"), f"Source: {NAME}\n\nPackage: {NAME}\nArchitecture: any\n")
        said = _tool("dpkg-shlibdeps", *options, *(f"-e{file}" for file in files), folder=Path(place))
    found = re.search(r"shlibs:Depends=(.*)", said)
    if found is None:
        raise Refused(f"dpkg-shlibdeps found no dependency:\n{said}")
    return tuple(found[1].split(", "))


def is_elf(path: Path) -> bool:
    """Tell whether a file is a program or a library of Linux."""
    if not path.is_file():
        return False
    with path.open("rb") as file:
        return file.read(4) == b"\x7fELF"


def _filled(template: Path) -> str:
    moment = datetime.fromtimestamp(committed_at(), UTC)
    words = {"@VERSION@": __version__, "@DATE@": f"{moment:%Y-%m-%d}", "@INSTANT@": format_datetime(moment)}
    text = template.read_text("utf-8")
    for word, value in words.items():
        text = text.replace(word, value)
    return text


def _zipped(content: bytes) -> bytes:
    return gzip.compress(content, 9, mtime=0)


def _put(target: Path, source: Path) -> None:
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_bytes(source.read_bytes())


def _write(target: Path, content: str | bytes) -> None:
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_bytes(content.encode() if isinstance(content, str) else content)


def _tool(*command: object, folder: Path = ROOT, variables: dict[str, str] | None = None) -> str:
    words = [str(word) for word in command]
    done = subprocess.run(words, cwd=folder, env=variables, capture_output=True, text=True, check=False)
    if done.returncode:
        raise Refused(f"{words[0]} failed:\n{done.stdout[-2000:]}{done.stderr[-4000:]}")
    return done.stdout
