"""What is special to a folder: mounts without a sure rename, files left half-written, Windows."""

import os
import time
from collections.abc import Callable
from pathlib import Path, PureWindowsPath

import pytest

from aso_desktop.sync.hub import folder as folder_module
from aso_desktop.sync.hub import moves, names
from aso_desktop.sync.hub.folder import FolderStore
from aso_desktop.sync.hub.moves import CannotMove, move_new, patiently
from aso_desktop.sync.hub.opening import long_windows_path, open_store
from aso_desktop.sync.hub.store import LARGEST, BadAddress, Damaged, Put, Unknown, offer
from tests import servers

DEVICE = "0a" * 16
SEGMENT = names.segment(DEVICE, 1, "12" * 16)
CLAIM = names.claim("ARR", "2026", 1)


def temporaries(root: Path) -> list[Path]:
    return list(root.rglob(f"{names.TEMPORARY}*"))


def cannot(*paths: Path) -> None:
    raise CannotMove(*paths)


@pytest.mark.parametrize("key", [SEGMENT, CLAIM])
def test_a_mount_without_a_sure_rename_still_gives_one_winner(
    tmp_path: Path, key: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(folder_module, "move_new", cannot)
    store = FolderStore(tmp_path)
    assert [store.put_if_absent(key, body) for body in (b"first", b"second")] == [Put.CREATED, Put.EXISTS]
    assert store.get(key) == b"first"
    assert not temporaries(tmp_path)


def test_the_share_of_the_tests_is_such_a_mount(share: servers.Share) -> None:
    source, target = share.mount / "source", share.mount / "target"
    source.write_bytes(b"x")
    with pytest.raises(CannotMove):
        move_new(source, target)
    source.unlink()


def test_a_sure_rename_never_replaces(tmp_path: Path) -> None:
    (tmp_path / "a").write_bytes(b"new")
    (tmp_path / "b").write_bytes(b"old")
    with pytest.raises(FileExistsError):
        move_new(tmp_path / "a", tmp_path / "b")
    move_new(tmp_path / "a", tmp_path / "c")
    assert (tmp_path / "b").read_bytes() == b"old"


def test_a_system_without_that_call_says_so(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(moves, "_renameat2", lambda: None)
    with pytest.raises(CannotMove):
        move_new(tmp_path / "a", tmp_path / "b")


def test_own_old_temporary_files_go_and_those_of_others_stay(tmp_path: Path) -> None:
    store, colleague = FolderStore(tmp_path, "mine"), FolderStore(tmp_path, "colleague")
    heads = tmp_path / "heads"
    heads.mkdir()
    old, fresh, foreign = (heads / f"{name}{n}" for n, name in enumerate((store._own, store._own, colleague._own)))
    for path in (old, fresh, foreign):
        path.write_bytes(b"half")
    yesterday = time.time() - 2 * 24 * 3600
    for path in (old, foreign):
        os.utime(path, (yesterday, yesterday))
    store.put_if_absent(names.marker(DEVICE, 1), b"")
    assert set(temporaries(tmp_path)) == {fresh, foreign}
    assert [entry.key for entry in store.list("")] == [names.marker(DEVICE, 1)]


def test_a_claim_that_could_not_be_written_whole_leaves_nothing(
    faults: servers.FaultFolder, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(folder_module, "move_new", cannot)
    store = FolderStore(faults.mount)
    store._moves_new = False
    faults.fail({"on": "write", "half": True, "times": 1})
    with pytest.raises(Unknown):
        store.put_if_absent(CLAIM, b"device and row")
    assert store.list("claim/") == []
    assert store.put_if_absent(CLAIM, b"device and row") is Put.CREATED


def test_bytes_lost_without_a_word_are_found_by_reading_back(faults: servers.FaultFolder) -> None:
    faults.fail({"on": "write", "half": True, "silent": True, "times": 2})  # under the temporary name and its own
    with pytest.raises(Unknown):
        offer(FolderStore(faults.mount), names.trash(1), b"names to delete")


def test_what_is_larger_than_any_object_is_not_read_into_memory(tmp_path: Path) -> None:
    with (tmp_path / "hub").open("wb") as file:
        file.truncate(LARGEST + 1)
    with pytest.raises(Damaged):
        FolderStore(tmp_path).get(names.HUB)
    (tmp_path / "trash").mkdir()
    (tmp_path / "trash" / "00000001").mkdir()
    with pytest.raises(Damaged):
        FolderStore(tmp_path).get(names.trash(1))


def refusing(winerror: int, times: int, tries: list[int]) -> Callable[[], str]:
    """Return an action that Windows refuses so many times."""

    def act() -> str:
        tries.append(winerror)
        if len(tries) <= times:
            error = PermissionError(13, "refused")
            error.winerror = winerror  # type: ignore[attr-defined, unused-ignore]
            raise error
        return "done"

    return act


@pytest.mark.parametrize("winerror", [5, 32, 33])
def test_what_an_antivirus_holds_is_tried_again(winerror: int) -> None:
    tries: list[int] = []
    assert patiently(refusing(winerror, 2, tries)) == "done"
    assert len(tries) == 3


@pytest.mark.parametrize(("winerror", "count"), [(5, 5), (183, 1)])
def test_what_stays_refused_is_said(winerror: int, count: int) -> None:
    tries: list[int] = []
    with pytest.raises(PermissionError):
        patiently(refusing(winerror, 99, tries))
    assert len(tries) == count


@pytest.mark.parametrize(
    ("path", "long"),
    [
        (r"C:\hub\équipe", r"\\?\C:\hub\équipe"),
        ("D:/hub", r"\\?\D:\hub"),
        (r"\\server\share\hub", r"\\?\UNC\server\share\hub"),
        (r"\\?\C:\hub", r"\\?\C:\hub"),
    ],
)
def test_paths_of_windows_may_be_long(path: str, long: str) -> None:
    assert long_windows_path(path) == long
    assert PureWindowsPath(long).is_absolute()


@pytest.mark.parametrize(
    "url",
    [
        "", "hub", "file://", "file:///", "relative/hub", r"\\server\share\hub", "file://server/share/hub", "C:\\hub",
        "http://server/hub", "postgresql://server", "postgresql://me:secret@server/hub",
        "postgresql://me@server/hub?password=x", "s3://", "file:///hub%00\ud800", "postgresql://[server/hub",
        "postgresql://me@server:port/hub",
    ],
)  # fmt: skip
def test_what_is_no_address_here_is_refused_in_words(url: str) -> None:
    with pytest.raises(BadAddress, match="cannot be used"):
        open_store(url)


def test_addresses_of_folders(tmp_path: Path) -> None:
    spaced = tmp_path / "équipe nord"
    for url in (spaced.as_uri(), str(spaced), f" {spaced.as_uri()} "):
        store = open_store(url)
        store.prepare()
        assert store.put_if_absent(names.HUB, b"x") in set(Put)
        store.close()
    assert (spaced / "hub").read_bytes() == b"x"
