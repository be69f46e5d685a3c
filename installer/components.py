"""What a bundle is made of: each file traced to the wheel, the Python or the system package it came from.

A wheel says its name, version and licence. What lies inside its native code is told by the wheel's own SBOM (PEP 770)
or by `native.toml`; a native file about which nobody says anything is refused.
"""

import json
import re
import subprocess
import tomllib
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from email.message import Message
from fnmatch import fnmatch
from importlib.metadata import Distribution, distributions
from pathlib import Path
from typing import Any, Final, NamedTuple

from installer.places import INSTALLER, ROOT

_SITE: Final = "site-packages/"
_NATIVE_KINDS: Final = ("BINARY", "EXTENSION")
_PYTHON_PLACES: Final = re.compile(
    r"(^|/)(lib/python3\.\d+/|Lib/|DLLs/|base_library\.zip$|(lib)?python3\d*\.)", re.IGNORECASE
)
_CLASSIFIERS: Final[Mapping[str, str]] = {
    "License :: OSI Approved :: MIT License": "MIT",
    "License :: OSI Approved :: BSD License": "BSD-3-Clause",
}
_SPDX_WORDS: Final = re.compile(r"[A-Za-z0-9.+-]+")


class Unnamed(Exception):  # noqa: N818 - an answer of the build
    """A file, or a licence, about which nothing is known; the words say what to add where."""


class Row(NamedTuple):
    """A collected file or module: its name in the bundle, where it came from, PyInstaller's word for its kind."""

    name: str
    source: str
    kind: str

    @property
    def is_native(self) -> bool:
        """Tell whether it holds machine code."""
        return self.kind in _NATIVE_KINDS


@dataclass
class Component:
    """Something shipped: `purl` names it everywhere, `within` the component whose files hold it."""

    name: str
    version: str
    licence: str
    purl: str = ""
    within: str = ""
    holder: str = ""
    texts: dict[str, bytes] = field(default_factory=dict)
    files: set[str] = field(default_factory=set)


@dataclass(frozen=True)
class Known:
    """What `native.toml` says."""

    inside: tuple[Mapping[str, Any], ...]
    own: frozenset[str]
    absent: frozenset[str]
    licences: Mapping[str, str]
    shipped: tuple[Mapping[str, str], ...]


def known() -> Known:
    """Read `native.toml`."""
    told = tomllib.loads((INSTALLER / "native.toml").read_text("utf-8"))
    return Known(
        tuple(told["inside"]),
        frozenset(told["own"]),
        frozenset(told["absent"]),
        told["licences"],
        tuple(told["shipped"]),
    )


def rows_of(collected: Path) -> list[Row]:
    """Return everything that PyInstaller collected (`collected.json` of its work folder)."""
    told = json.loads(collected.read_text("utf-8"))
    return [Row(**row) for kind in ("binaries", "datas", "modules") for row in told[kind]]


def components_of(rows: Iterable[Row], site_packages: Path, versions: Mapping[str, str]) -> list[Component]:
    """Return what the rows are made of, by name; `versions` are those that `probes` found.

    Raises `Unnamed` for a native file that nobody speaks for, and for a component without a licence.
    """
    return _Tracing(site_packages, versions, known()).trace(list(rows))


class _Tracing:
    """Traces the rows of one bundle."""

    def __init__(self, site_packages: Path, versions: Mapping[str, str], told: Known) -> None:
        self._told = told
        self._versions = versions
        self._wheels = _files_of_wheels(site_packages)
        self._found: dict[str, Component] = {}
        self._silent: list[str] = []

    def trace(self, rows: list[Row]) -> list[Component]:
        system: dict[str, str] = {}
        for row in rows:
            if wheel := self._wheel(row):
                self._note_wheel(wheel, row)
            elif row.is_native and not _is_ours(row) and not _PYTHON_PLACES.search(row.source):
                system[row.source] = row.name
        self._note_python(rows)
        self._note_system(system)
        for more in self._told.shipped:
            self._add(Component(more["name"], self._version(more), more["licence"], more.get("purl", "")))
        if self._silent:
            files = "\n  ".join(sorted(set(self._silent)))
            raise Unnamed(f"nobody says what these files hold; add them to installer/native.toml:\n  {files}")
        return sorted(self._found.values(), key=lambda one: (one.name.lower(), one.version))

    def _wheel(self, row: Row) -> Distribution | None:
        _, sign, place = row.source.rpartition(_SITE)
        return self._wheels.get(place.lower()) if sign else None

    def _note_wheel(self, wheel: Distribution, row: Row) -> None:
        name = plain_name(wheel.metadata["Name"])
        if name not in self._found:
            component = Component(
                name, wheel.version, self._licence(wheel.metadata), f"pkg:pypi/{name}@{wheel.version}"
            )
            component.texts = dict(_texts_of(wheel))
            self._add(component)
            for inner in _told_by(wheel):
                if inner.name not in self._told.absent:
                    self._add(inner)
        self._found[name].files.add(row.name)
        if row.is_native:
            self._note_inside(name, row, has_sbom=any("/sboms/" in str(file) for file in wheel.files or ()))

    def _note_inside(self, wheel: str, row: Row, *, has_sbom: bool) -> None:
        rules = [rule for rule in self._told.inside if any(fnmatch(row.name, pattern) for pattern in rule["files"])]
        for rule in rules:
            inner = Component(
                rule["name"], self._version(rule), rule["licence"], rule.get("purl", ""), wheel, rule.get("holder", "")
            )
            self._add(inner).files.add(row.name)
        if not rules and not has_sbom and wheel not in self._told.own:
            self._silent.append(f"{row.name}  ({wheel})")

    def _note_python(self, rows: Iterable[Row]) -> None:
        version = self._versions["python"]
        python = Component("Python", version, "PSF-2.0", f"pkg:generic/python@{version}")
        python.files = {row.name for row in rows if row.is_native and _is_python(row)}
        self._add(python)

    def _note_system(self, files: Mapping[str, str]) -> None:
        """Name the Debian packages that libraries came from; on Windows there must be none."""
        for source, name in files.items():
            package = debian_package(source)
            if package is None:
                self._silent.append(f"{name}  (from {source})")
                continue
            licence = self._told.licences.get(f"deb:{package.name}", "")
            purl = f"pkg:deb/debian/{package.name}@{package.version}"
            self._add(Component(package.name, package.version, licence, purl)).files.add(name)

    def _add(self, component: Component) -> Component:
        if not component.licence:
            raise Unnamed(f"{component.name} has no licence: add it to [licences] of installer/native.toml.")
        return self._found.setdefault(component.name, component)

    def _licence(self, metadata: Any) -> str:
        message: Message = metadata
        name = plain_name(message["Name"])
        if said := self._told.licences.get(name) or message.get("License-Expression"):
            return str(said)
        plain = (message.get("License") or "").strip()
        if _SPDX_WORDS.fullmatch(plain) and plain not in ("BSD", "LGPL", "UNKNOWN", "PSFL"):
            return plain
        classifiers = message.get_all("Classifier") or []
        return next((_CLASSIFIERS[line] for line in classifiers if line in _CLASSIFIERS), "")

    def _version(self, rule: Mapping[str, Any]) -> str:
        return str(rule.get("fixed") or self._versions.get(rule.get("version", ""), ""))


class Package(NamedTuple):
    """A Debian package."""

    name: str
    version: str


def debian_package(file: str) -> Package | None:
    """Return the installed package that a file belongs to; /lib and /usr/lib are one (merged /usr)."""
    real = str(Path(file).resolve())
    for place in (real, real.removeprefix("/usr"), file):
        found = _say("dpkg-query", "--search", place)
        if found:
            name = found.splitlines()[0].partition(":")[0]
            return Package(name, _say("dpkg-query", "--show", "--showformat=${Version}\n", name).splitlines()[0])
    return None


def plain_name(name: str) -> str:
    """Return the name of a wheel as indexes write it (PEP 503)."""
    return re.sub(r"[-_.]+", "-", name).lower()


def _files_of_wheels(site_packages: Path) -> dict[str, Distribution]:
    """Return the wheel of every file, by its place below site-packages in small letters."""
    found = {}
    for wheel in distributions(path=[str(site_packages)]):
        for file in wheel.files or ():
            found[str(file).replace("\\", "/").lower()] = wheel
    return found


def _texts_of(wheel: Distribution) -> Iterator[tuple[str, bytes]]:
    """Yield the licences, notices and authors that a wheel carries: (place below its own folder, text)."""
    for file in wheel.files or ():
        place = str(file).replace("\\", "/")
        is_text = re.search(r"(?i)(^|/)(licen[cs]e|copying|notice|authors|copyright)[^/]*$|dist-info/licenses/", place)
        if is_text and ".dist-info/" in place and not place.endswith((".py", ".pyc")):
            yield (
                place.partition(".dist-info/")[2].removeprefix("licenses/"),
                Path(str(wheel.locate_file(file))).read_bytes(),
            )


def _told_by(wheel: Distribution) -> Iterator[Component]:
    """Yield what a wheel's own SBOM says that its native code holds (PEP 770)."""
    for file in wheel.files or ():
        if "/sboms/" not in str(file):
            continue
        told = json.loads(Path(str(wheel.locate_file(file))).read_text("utf-8"))
        for inner in told.get("components", []):
            if plain_name(inner["name"]) == plain_name(wheel.metadata["Name"]) or "#c-ext/" in str(inner.get("purl")):
                continue
            licence = _expression(inner.get("licenses") or []) or _BY_NAME.get(inner["name"], "")
            version = str(inner.get("version") or "")
            purl = str(inner.get("purl") or "").partition("?")[0]
            yield Component(inner["name"], version, licence, purl, plain_name(wheel.metadata["Name"]))


_BY_NAME: Final[Mapping[str, str]] = {
    "openssl": "Apache-2.0",
    "libXau": "X11",
    "keyutils-libs": "LGPL-2.1-or-later",
    "cyrus-sasl-lib": "BSD-4-Clause",
    "libcom_err": "MIT",
}
"""Licences of what wheels name without one."""


def _expression(licences: list[dict[str, Any]]) -> str:
    words = [one.get("expression") or one.get("license", {}).get("id") or "" for one in licences]
    known_ones = [f"({word})" if " " in word and len(words) > 1 else word for word in words if word]
    return " AND ".join(known_ones)


def _is_ours(row: Row) -> bool:
    return row.source.startswith(str(ROOT / "aso_desktop")) or row.source.startswith(str(ROOT / "resources"))


def _is_python(row: Row) -> bool:
    return _SITE not in row.source and bool(_PYTHON_PLACES.search(row.source))


def _say(*command: str) -> str:
    """Return what a tool says; nothing where it does not exist or fails."""
    try:
        return subprocess.run(command, capture_output=True, text=True, check=True).stdout.strip()
    except (OSError, subprocess.CalledProcessError):
        return ""


def by_wheel(components: Iterable[Component]) -> dict[str, list[Component]]:
    """Return the inner components of each wheel."""
    found = defaultdict(list)
    for component in components:
        if component.within:
            found[component.within].append(component)
    return found
