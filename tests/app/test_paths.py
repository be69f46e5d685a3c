"""Where profiles live, and where they must not."""

import stat
from pathlib import Path, PurePosixPath, PureWindowsPath

import platformdirs
import pytest

from aso_desktop.app.paths import ProfilePaths, expand, find_profile, policy_copy
from aso_desktop.app.places import (
    LINKED,
    NETWORK,
    REFUSAL,
    REMOVABLE,
    ROAMING,
    SYNCHRONISED,
    check_place,
    is_removable_disk,
    linux_reason,
    windows_reason,
)
from aso_desktop.core.errors import EnvironmentFailure
from aso_desktop.core.i18n import Text, in_english
from aso_desktop.core.settings import Policies, Rule, Source


def laid_down(folder: Path | str, *, locked: bool) -> Policies:
    return Policies(data_folder=Rule(str(folder), Source.MACHINE, locked))


def test_without_rule_or_argument_the_profile_is_in_the_local_data_of_the_user() -> None:
    assert find_profile(Policies()).root == Path(platformdirs.user_data_dir("aso-desktop", appauthor=False))


def test_the_command_line_comes_before_a_rule_that_is_not_locked(tmp_path: Path) -> None:
    asked, ruled = tmp_path / "asked", tmp_path / "ruled"
    assert find_profile(Policies(), asked).root == asked
    assert find_profile(laid_down(ruled, locked=False), asked).root == asked
    assert find_profile(laid_down(ruled, locked=False)).root == ruled
    assert find_profile(laid_down(ruled, locked=True), asked).root == ruled


def test_a_relative_argument_starts_from_here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    assert find_profile(Policies(), Path("profil")).root == tmp_path / "profil"


@pytest.mark.parametrize("written", ["%PLACE%/aso", "$PLACE/aso", "${PLACE}/aso"])
def test_variables_of_a_path_are_replaced(written: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PLACE", str(tmp_path))
    assert expand(written) == tmp_path / "aso"
    assert expand("~/aso") == Path.home() / "aso"


@pytest.mark.parametrize("written", ["%NOWHERE_AT_ALL%/aso", "$NOWHERE_AT_ALL/aso", "~nobody_of_this_name/aso"])
def test_a_variable_that_the_session_lacks_is_told(written: str) -> None:
    with pytest.raises(EnvironmentFailure, match="which this session lacks"):
        expand(written)


def test_a_profile_makes_its_folders_for_its_user_alone(tmp_path: Path) -> None:
    paths = ProfilePaths(tmp_path / "a" / "profil")
    paths.make()
    paths.make()
    assert stat.S_IMODE(paths.root.stat().st_mode) == 0o700
    assert sorted(path.name for path in paths.root.iterdir()) == ["crash", "log"]
    places = (paths.database, paths.enclosures, paths.backup, paths.log, paths.crash, paths.preferences)
    locks = (paths.window_lock, paths.window_door, paths.sync_lock)
    assert [place.name for place in (*places, *locks)] == [
        "aso.db", "enclosures", "backup", "log", "crash", "preferences.json", "window.lock", "window.door", "sync.lock"
    ]  # fmt: skip


def test_a_folder_that_cannot_be_made_is_told(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(EnvironmentFailure):
        ProfilePaths(tmp_path / "file" / "profil").make()


def test_the_copy_of_the_policies_is_in_no_profile() -> None:
    assert policy_copy().name == "policies-copy.json"
    assert not policy_copy().is_relative_to(find_profile(Policies()).root)


MOUNTINFO = """\
22 1 8:1 / / rw,relatime - ext4 /dev/sda1 rw
23 22 0:40 / /mnt/share rw,relatime shared:1 - cifs //serveur/section rw
24 22 0:41 / /mnt/nfs rw - nfs4 serveur:/export rw
25 22 0:42 / /home/a/distant rw - fuse.sshfs a@serveur: rw
26 22 8:17 / /media/a/CL\\303\\251\\040USB rw - vfat /dev/sdb1 rw
27 22 0:43 / /home/a/coffre rw - fuse.gocryptfs /home/a/.coffre rw
28 23 8:2 / /mnt/share/local rw - ext4 /dev/sda2 rw
29 22 8:2 / /srv rw - ext4 /dev/sda2 rw
30 22 0:44 / /srv rw - nfs serveur:/srv rw
31 22 0:45 / /conteneur rw - 9p hote rw
32 22 0:46 / /machine rw - virtiofs racine rw
"""


@pytest.mark.parametrize(
    ("folder", "reason"),
    [
        ("/home/a/.local/share/aso-desktop", None),
        ("/mnt/share/aso", NETWORK),
        ("/mnt/share", NETWORK),
        ("/mnt/shared", None),
        ("/mnt/share/local/aso", None),
        ("/mnt/nfs/aso", NETWORK),
        ("/home/a/distant/aso", NETWORK),
        ("/home/a/coffre/aso", None),
        ("/srv/aso", NETWORK),
        ("/conteneur/aso", None),
        ("/machine/aso", None),
        ("/media/a/Clé USB/aso", None),
        ("/home/a/OneDrive - Ministère/aso", SYNCHRONISED),
        ("/home/a/Nextcloud/aso", SYNCHRONISED),
    ],
)
def test_network_and_synchronised_folders_of_linux_are_refused(folder: str, reason: Text | None) -> None:
    assert linux_reason(PurePosixPath(folder), MOUNTINFO, lambda _device: False) == reason


def test_a_removable_disk_of_linux_is_refused(tmp_path: Path) -> None:
    mountinfo = "22 1 8:17 / /media/cle rw - vfat /dev/sdb1 rw\n"
    assert linux_reason(PurePosixPath("/media/cle/aso"), mountinfo, lambda device: device == "8:17") == REMOVABLE
    partition = tmp_path / "sdb" / "sdb1"
    partition.mkdir(parents=True)
    (tmp_path / "sdb" / "removable").write_text("1\n")
    assert is_removable_disk(partition)
    (tmp_path / "sdb" / "removable").write_text("0\n")
    assert not is_removable_disk(partition)
    assert not is_removable_disk(tmp_path / "no such device")
    (tmp_path / "usb2").mkdir()
    assert is_removable_disk(tmp_path / "usb2")


def test_a_machine_that_tells_nothing_is_believed() -> None:
    assert linux_reason(PurePosixPath("/home/a"), "", lambda _device: True) is None


ENVIRON = {
    "APPDATA": "C:\\Users\\a\\AppData\\Roaming",
    "OneDriveCommercial": "C:\\Users\\a\\Nuage",
    "OneDrive": "",
}


@pytest.mark.parametrize(
    ("folder", "kind", "reason"),
    [
        ("C:\\Users\\a\\AppData\\Local\\aso-desktop", 3, None),
        ("\\\\serveur\\section\\aso", 1, NETWORK),
        ("H:\\aso", 4, NETWORK),
        ("E:\\aso", 2, REMOVABLE),
        ("D:\\aso", 5, REMOVABLE),
        ("C:\\Users\\a\\Nuage\\aso", 3, SYNCHRONISED),
        ("C:\\Users\\a\\OneDrive - Ministère\\aso", 3, SYNCHRONISED),
        ("C:\\Users\\a\\AppData\\Roaming\\aso-desktop", 3, ROAMING),
        ("C:\\Jonction\\aso", 3, LINKED),
    ],
)
def test_places_of_windows_that_are_refused(folder: str, kind: int, reason: Text | None) -> None:
    links = {PureWindowsPath("C:\\Jonction")}
    assert windows_reason(PureWindowsPath(folder), kind, ENVIRON, links.__contains__) == reason


def test_the_refusal_names_the_policy_and_the_option(tmp_path: Path) -> None:
    check_place(tmp_path / "profil")
    with pytest.raises(EnvironmentFailure, match=r"synchronises.*--profile.*DataFolder"):
        find_profile(Policies(), tmp_path / "Dropbox" / "profil")
    assert "{reason}" not in in_english(REFUSAL.format(folder="/x", reason=NETWORK))
