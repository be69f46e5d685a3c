"""The test MSI: what its tables say is what an administrator was promised; and no executable file is left unsigned."""

import re
import subprocess
from pathlib import Path

import pytest

from aso_desktop import __version__
from installer.windows.files import component_code, write_files
from installer.windows.msi import LABEL, SOURCE, build_msi
from installer.windows.signing import is_executable, is_signed, sign_bundle, unsigned_files
from tests.installer.windows.conftest import PROGRAM, Certificate

UPGRADE_CODE = "{F2B5869A-2EF6-470A-87D7-0D3EA76793D9}"
HKLM = "2"


@pytest.fixture(scope="module")
def msi(bundle: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    return build_msi(bundle, tmp_path_factory.mktemp("msi"))


def rows(msi: Path, table: str) -> list[list[str]]:
    """Return the rows of a table, without its three lines of head."""
    done = subprocess.run(["msiinfo", "export", msi, table], capture_output=True, check=True)
    return [line.split("\t") for line in done.stdout.decode("utf-8").splitlines()[3:]]


def tables(msi: Path) -> set[str]:
    return set(subprocess.run(["msiinfo", "tables", msi], capture_output=True, text=True, check=True).stdout.split())


def test_the_msi_is_per_machine_and_does_nothing_but_install(msi: Path) -> None:
    properties = dict(rows(msi, "Property"))
    assert properties["UpgradeCode"] == UPGRADE_CODE
    assert (properties["ALLUSERS"], properties["ARPNOMODIFY"]) == ("1", "1")
    assert properties["MSIRESTARTMANAGERCONTROL"] == "Disable"
    assert properties["ProductVersion"] == __version__
    assert set(properties["SecureCustomProperties"].split(";")) >= {"POLICYFILE", "WIX_DOWNGRADE_DETECTED"}
    unwanted = {"CustomAction", "Binary", "Dialog", "Control", "ServiceInstall", "Environment", "MsiShortcutProperty"}
    assert [name for name in sorted(unwanted & tables(msi)) if rows(msi, name)] == []
    folders = {name: parent for name, parent, _ in rows(msi, "Directory")}
    for name in folders:
        path = [name]
        while parent := folders[path[-1]]:
            path.append(parent)
        assert path[-1] == "TARGETDIR"
        assert {"ProgramFiles64Folder", "ProgramMenuFolder", "TARGETDIR"} & set(path[-2:]), path
    registry = rows(msi, "Registry")
    assert {root for _, root, *_ in registry} == {HKLM}
    values = {(key, name): value for _, _, key, name, value, _ in registry}
    assert values["Software\\Classes\\ASODesktop.Hub\\shell\\open\\command", ""] == '"[INSTALLDIR]aso-desktop.exe" "%1"'
    assert values["Software\\Classes\\ASODesktop.Hub", ""] == "Espace partagé ASO Desktop"
    log = "SYSTEM\\CurrentControlSet\\Services\\EventLog\\Application\\ASO Desktop"
    assert values[log, "EventMessageFile"] == "#%%SystemRoot%\\System32\\EventCreate.exe"


def test_an_upgrade_replaces_and_a_downgrade_is_refused_in_words(msi: Path) -> None:
    order = {action: int(place) for action, _, place in rows(msi, "InstallExecuteSequence")}
    assert order["InstallInitialize"] < order["RemoveExistingProducts"] < order["InstallFiles"]
    upgrade = {row[-1]: row for row in rows(msi, "Upgrade")}
    assert {row[0] for row in upgrade.values()} == {UPGRADE_CODE}
    assert upgrade["WIX_DOWNGRADE_DETECTED"][1] == __version__
    ((condition, sentence),) = rows(msi, "LaunchCondition")
    assert condition == "NOT WIX_DOWNGRADE_DETECTED"
    assert "déjà installée" in sentence
    conditions = {name: condition for name, _, _, _, condition, _ in rows(msi, "Component") if condition}
    assert conditions == {
        "cPolicyGiven": '(POLICYFILE AND POLICYFILE<>"-") OR REMOVE="ALL"',
        "cPolicyKept": '(PREVIOUSPOLICYFILE AND NOT POLICYFILE) OR REMOVE="ALL"',
    }
    for condition in re.findall(r"<!\[CDATA\[(.*?)\]\]>", SOURCE.read_text("utf-8")):
        assert condition in conditions.values()  # what WiX reads is what wixl's file is given afterwards


def test_it_says_that_it_is_a_test_and_gives_its_files_back(msi: Path, bundle: Path, tmp_path: Path) -> None:
    assert LABEL in msi.name
    assert LABEL in dict(rows(msi, "Property"))["ProductName"]
    about = subprocess.run(["msiinfo", "suminfo", msi], capture_output=True, text=True, check=True).stdout
    assert "Template: x64;1036" in about
    assert f"({LABEL})" in about
    assert subprocess.run(
        ["msiinfo", "export", msi, "_ForceCodepage"], capture_output=True, check=True
    ).stdout.startswith(b"\r\n\r\n1252\t")
    subprocess.run(["msiextract", "-C", tmp_path, msi], capture_output=True, check=True)
    given = {p.relative_to(tmp_path / "ASO Desktop"): p.read_bytes() for p in tmp_path.rglob("*") if p.is_file()}
    assert given == {p.relative_to(bundle): p.read_bytes() for p in bundle.rglob("*") if p.is_file()}


def test_a_later_version_has_another_product_code_and_the_same_components(
    msi: Path, bundle: Path, tmp_path: Path
) -> None:
    later = build_msi(bundle, tmp_path, "9.8.7")
    one, other = dict(rows(msi, "Property")), dict(rows(later, "Property"))
    assert one["ProductCode"] != other["ProductCode"]
    assert one["UpgradeCode"] == other["UpgradeCode"]
    assert {row[1] for row in rows(msi, "Component")} == {row[1] for row in rows(later, "Component")}
    assert str(component_code("aso.exe")) == "689b4f4f-95f3-520c-bc1f-d5b74738ed94"  # never changes
    write_files(bundle, tmp_path / "files.wxs")
    listed = re.findall(r'<File [^>]*Source="([^"]+)"', (tmp_path / "files.wxs").read_text("utf-8"))
    assert len(listed) == len([p for p in bundle.rglob("*") if p.is_file()])
    assert all(source.startswith("$(var.SourceDir)/") for source in listed)


def test_every_property_of_the_msi_is_documented() -> None:
    page = SOURCE.with_name("README.md").read_text("utf-8")
    offered = set(re.findall(r'<Property Id="([A-Z]+)" Secure', SOURCE.read_text("utf-8")))
    chapter = page.partition("## Properties of the MSI")[2].partition("\n## ")[0]
    assert set(re.findall(r"^\| `([A-Z]+)` \|", chapter, re.MULTILINE)) == offered


def test_no_executable_file_is_left_unsigned(bundle: Path, certificate: Certificate) -> None:
    zipped = bundle / "_internal" / "base_library.zip"
    before = zipped.read_bytes()
    assert not is_executable(zipped)
    makers = bundle / "_internal" / "PySide6" / "Qt6Core.dll"
    signed = sign_bundle(makers.parent, certificate.key, certificate.certificate)
    assert signed == [makers]
    kept = makers.read_bytes()
    names = {file.name for file in sign_bundle(bundle, certificate.key, certificate.certificate)}
    assert names == {"aso-desktop.exe", "aso.exe", "lxml.cp311-win_amd64.pyd"}
    assert makers.read_bytes() == kept
    assert zipped.read_bytes() == before
    assert list(unsigned_files(bundle)) == []
    assert is_signed(bundle / "aso.exe")
    words = ["osslsigncode", "verify", "-CAfile", str(certificate.certificate), "-in", str(bundle / "aso.exe")]
    assert "throw-away test certificate" in subprocess.run(words, capture_output=True, text=True, check=False).stdout
    bad = bundle / "_internal" / "bad.dll"
    bad.write_bytes(PROGRAM.read_bytes()[:512])
    with pytest.raises(RuntimeError, match="could not be signed"):
        sign_bundle(bundle, bundle / "no-key.pem", certificate.certificate)
    bad.unlink()
