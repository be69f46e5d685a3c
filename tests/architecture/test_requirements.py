"""Requirements are pinned, hashed, and say nothing of where they come from."""

import re
import tomllib
from pathlib import Path

import pytest

from tests.architecture.sources import ROOT

PINNED = sorted(ROOT.glob("requirements*.txt"))
ALL = [*PINNED, *sorted(ROOT.glob("requirements*.in"))]
PIN = re.compile(r"(?m)^([A-Za-z0-9._-]+)==(\S+)([^\n]*\\\n(?:[^\n]*\\\n)*[^\n]*)")


def plain(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()


def pins(path: Path) -> dict[str, str]:
    return {plain(name): rest for name, _version, rest in PIN.findall(path.read_text("utf-8"))}


def names_wanted(path: Path) -> set[str]:
    return {plain(found) for found in re.findall(r"(?m)^([A-Za-z][A-Za-z0-9._-]*)", path.read_text("utf-8"))}


def test_there_are_four_sets() -> None:
    names = ("requirements-bench", "requirements-build", "requirements-dev", "requirements")
    assert [path.stem for path in PINNED] == list(names)


@pytest.mark.parametrize("path", [*ALL, ROOT / "pyproject.toml", ROOT / "dev.py", ROOT / ".ci" / "run"], ids=str)
def test_no_file_says_which_index_to_ask(path: Path) -> None:
    words = path.read_text("utf-8")
    assert "://" not in words
    assert not re.search(r"(?m)^\s*(-i|--index-url|--extra-index-url|-f|--find-links|--trusted-host)\b", words)


@pytest.mark.parametrize("path", PINNED, ids=lambda path: path.name)
def test_every_package_is_pinned_with_hashes(path: Path) -> None:
    stated = re.findall(r"(?m)^[A-Za-z][^\n]*", path.read_text("utf-8"))
    assert stated
    assert len(stated) == len(pins(path))
    assert all("--hash=sha256:" in rest for rest in pins(path).values())


@pytest.mark.parametrize("path", PINNED, ids=lambda path: path.name)
def test_what_is_wanted_is_pinned(path: Path) -> None:
    assert names_wanted(path.with_suffix(".in")) <= pins(path).keys()


def test_the_same_package_has_the_same_version_everywhere() -> None:
    versions: dict[str, set[str]] = {}
    for path in PINNED:
        for name, version, _rest in PIN.findall(path.read_text("utf-8")):
            versions.setdefault(plain(name), set()).add(version)
    assert not {name: found for name, found in versions.items() if len(found) > 1}


def test_what_the_package_declares_is_what_is_installed() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    declared = {plain(re.split(r"[<>=!~ ;\[]", words)[0]) for words in project["dependencies"]}
    assert declared == names_wanted(ROOT / "requirements.in") - {"editables", "hatchling"}


def test_only_one_build_of_sqlcipher_is_allowed() -> None:
    """The others carry an SQLite whose WAL reset can corrupt a database."""
    found = {name for path in PINNED for name in pins(path) if "sqlcipher" in name}
    assert found == {"sqlcipher3"}
