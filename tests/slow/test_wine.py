"""The life of the Windows test bundle under Wine: built, signed, installed, tried, upgraded, removed. Not on Windows.

The rig is kept in build/wine between two runs; `ASO_WINE_FOLDER` names another folder, `ASO_WINE_BUNDLE` a bundle that
is built already.
"""

import json
import os
import re
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

import dev
from aso_desktop import __version__
from installer.windows.msi import LABEL, build_msi
from installer.windows.signing import sign, sign_bundle, unsigned_files
from installer.windows.wine import PACKAGES, Rig, build_bundle, make_rig, screen, windows
from tests.installer.windows.conftest import Certificate, certificate

__all__ = ["certificate"]

pytestmark = pytest.mark.slow

LATER = "9.0.0"
REFUSED = 1603 % 256
"""ERROR_INSTALL_FAILURE, as a process of Wine can say it."""
KEY = r"HKLM\Software\ASO Desktop"
PROGRAMS = r"HKLM\Software\Microsoft\Windows\CurrentVersion\Uninstall"
FORBIDDEN = (
    "icuuc",
    "mscms",
    "bcryptprimitives",
    "api-ms-win",
    "ucrtbase",
    "d3d",
    "qt6network",
    "_avif",
    "sqlite3.dll",
)


@pytest.fixture(scope="module")
def rig() -> Iterator[Rig]:
    missing = [package for package in PACKAGES if not Path("/usr/share/doc", package).exists()]
    dev.install_system(missing)
    folder = Path(os.environ.get("ASO_WINE_FOLDER", dev.ROOT / "build" / "wine"))
    with screen() as display:
        made = make_rig(folder, display)
        with made.awake():
            yield made


@pytest.fixture(scope="module")
def bundle(rig: Rig, certificate: Certificate, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a signed copy of the bundle; its makers' signatures stay."""
    built = Path(os.environ.get("ASO_WINE_BUNDLE", "")) if "ASO_WINE_BUNDLE" in os.environ else build_bundle(rig)
    made = Path(shutil.copytree(built, tmp_path_factory.mktemp("signed") / built.name))
    ours = {file.name for file in sign_bundle(made, certificate.key, certificate.certificate)}
    assert {"aso-desktop.exe", "aso.exe", "python3.dll"} <= ours
    assert "Qt6Core.dll" not in ours
    return made


@pytest.fixture(scope="module")
def installers(bundle: Path, certificate: Certificate, tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    folder = tmp_path_factory.mktemp("msi")
    made = {version: build_msi(bundle, folder, version) for version in (__version__, LATER)}
    for file in made.values():
        sign(file, certificate.key, certificate.certificate)
    return made


def value(rig: Rig, name: str) -> str | None:
    """Return a value that the MSI wrote; None where there is none."""
    found = re.search(rf"{name}\s+REG_\w+\s+(.*)", rig.run("reg", "query", KEY, "/v", name, "/reg:64").output)
    return found[1].strip() if found else None


def entries(rig: Rig) -> list[str]:
    """Return the names of our entries in Programs."""
    said = rig.run("reg", "query", PROGRAMS, "/s", "/reg:64").output
    return re.findall(r"DisplayName\s+REG_SZ\s+(ASO Desktop.*?)\s*$", said, re.MULTILINE)


def install(rig: Rig, *words: object) -> int:
    return rig.run("msiexec", *words, "/qn", seconds=900).code


def test_the_bundle_is_whole_labelled_and_holds_nothing_of_wine(rig: Rig, bundle: Path) -> None:
    names = [file.name.lower() for file in bundle.rglob("*")]
    assert [name for name in names if any(part in name for part in FORBIDDEN)] == []
    assert list(unsigned_files(bundle)) == []
    said = rig.run(bundle / "aso.exe", "--version")
    assert (said.code, said.output.strip()) == (0, f"ASO Desktop {__version__} [{LABEL}]")


def test_every_part_of_the_bundle_works(rig: Rig, bundle: Path) -> None:
    tried = rig.run(bundle / "aso.exe", "selftest", "--json", seconds=1_800)
    parts = json.loads(tried.output[tried.output.index("{") :])
    assert (tried.code, [part for part in parts["parts"] if part["result"] != "passed"]) == (0, [])


def test_it_is_installed_upgraded_refused_and_removed(rig: Rig, installers: dict[str, Path], tmp_path: Path) -> None:
    policies = tmp_path / "policies.json"
    policies.write_text('{"schema": 1, "policies": {"AutoLockMinutes": {"value": 4, "locked": true}}}', "utf-8")
    program = rig.drive / "Program Files" / "ASO Desktop"
    shutil.rmtree(program, ignore_errors=True)
    first = windows(installers[__version__])
    assert install(rig, "/i", first, f"POLICYFILE={windows(policies)}") == 0
    assert (program / "aso-desktop.exe").exists()
    assert (value(rig, "Version"), value(rig, "PolicyFile")) == (__version__, windows(policies))
    assert list(rig.drive.rglob("ASO Desktop.lnk"))
    assert entries(rig) == [f"ASO Desktop ({LABEL})"]

    listed = json.loads(rig.run(program / "aso.exe", "policies", "--json").output)
    lock = next(rule for rule in listed if rule["key"] == "AutoLockMinutes")
    assert (lock["value"], lock["source"], lock["locked"]) == (4, "policy_file", True)

    phrase, profile = tmp_path / "phrase.txt", tmp_path / "profile"
    phrase.write_text("cerise moulin verger tambour lagune\n", "utf-8")
    with_profile = ("--profile", windows(profile), "--passphrase-file", windows(phrase), "--json")
    made = rig.run(program / "aso.exe", *with_profile, "init", "--agent", "Amira Benali")
    assert made.code == 0, made.output
    assert install(rig, "/i", windows(installers[LATER])) == 0
    assert (value(rig, "Version"), value(rig, "PolicyFile")) == (LATER, windows(policies))
    assert entries(rig) == [f"ASO Desktop ({LABEL})"]
    before = {file: file.stat().st_mtime_ns for file in program.rglob("*")}
    assert install(rig, "/i", first) == REFUSED
    assert {file: file.stat().st_mtime_ns for file in program.rglob("*")} == before
    assert value(rig, "Version") == LATER
    kept = rig.run(program / "aso.exe", *with_profile, "verify")
    assert (kept.code, json.loads(kept.output[kept.output.index("{") :])["findings"]) == (0, [])

    assert install(rig, "/i", windows(installers[LATER]), "REINSTALL=ALL", "POLICYFILE=-") == 0
    assert install(rig, "/x", windows(installers[LATER])) == 0
    assert not program.exists()
    assert value(rig, "Version") is None
    assert entries(rig) == []
    assert (profile / "aso.db").exists()
    assert list(rig.drive.rglob("ASO Desktop.lnk")) == []
