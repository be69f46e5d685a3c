"""Checked sets go to another folder too; a share that fails or hangs costs nothing here."""

import os
import shutil
import stat
from datetime import timedelta
from pathlib import Path

import pytest

from aso_desktop.core.clock import FixedClock
from aso_desktop.core.errors import Cancelled, EnvironmentFailure
from aso_desktop.services.backup import RestoreService, sets
from aso_desktop.services.backup.away import bring_level, copy_away, run_if_copier
from tests.security.conftest import PHRASE
from tests.services.access.conftest import NOW
from tests.services.backup.conftest import Office


def level(here: Path, there: Path) -> bool:
    """Say whether two backup folders hold the same files."""
    found = [{str(p.relative_to(f)): p.read_bytes() for p in f.rglob("*") if p.is_file()} for f in (here, there)]
    return found[0] == found[1]


def test_a_child_brings_the_other_folder_level_and_a_set_there_restores(office: Office, tmp_path: Path) -> None:
    backup = office.backup(keep=2)
    there = tmp_path
    for _ in range(3):
        office.clock.move_to(office.clock.now() + timedelta(days=1))
        office.enclose(os.urandom(300))
        backup.make("daily")
        there = backup.copy_to(tmp_path / "share")
        assert level(backup.folder, there)
    chosen = sets(there)[0]
    service = RestoreService(tmp_path / "new", FixedClock(NOW))
    assert service.restore(chosen, service.unlock(chosen, PHRASE)).missing == ()


def test_enclosures_nobody_lists_and_leftovers_go_there_too(office: Office, tmp_path: Path) -> None:
    backup = office.backup()
    made = backup.make()
    there = tmp_path / "there"
    bring_level(backup.folder, there, 24)
    (there / "enclosures" / "ab").mkdir(exist_ok=True)
    (there / "enclosures" / "ab" / ("ab" * 32)).write_bytes(b"listed by a set that is gone")
    (there / made.folder.name / ".aso.db.1234.part").write_bytes(b"half")
    bring_level(backup.folder, there, 24)
    assert level(backup.folder, there)


def test_a_file_cut_on_the_share_is_copied_again(office: Office, tmp_path: Path) -> None:
    backup = office.backup()
    made = backup.make()
    there = tmp_path / "there"
    bring_level(backup.folder, there, 24)
    (there / made.folder.name / "aso.db").write_bytes(b"cut")
    bring_level(backup.folder, there, 24)
    assert level(backup.folder, there)


def test_a_folder_that_cannot_be_is_said_in_words_and_the_sets_here_stay(office: Office, tmp_path: Path) -> None:
    made = office.backup().make()
    (tmp_path / "share").write_bytes(b"a file where the folder should be")
    with pytest.raises(EnvironmentFailure, match="could not be copied to “sauvegardes”"):
        copy_away(office.backup().folder, tmp_path / "share" / "sauvegardes", 24)
    assert office.backup().sets() == [made]


def test_a_share_that_hangs_is_left_after_its_time(office: Office, tmp_path: Path) -> None:
    """A pipe nobody reads stands in for a share that does not answer."""
    made = office.backup().make()
    there = tmp_path / "there"
    (there / made.folder.name).mkdir(parents=True)
    os.mkfifo(made.folder / "aaa")
    assert stat.S_ISFIFO((made.folder / "aaa").stat().st_mode)
    with pytest.raises(EnvironmentFailure, match="could not be copied"):
        copy_away(office.backup().folder, there, 24, seconds=1)


def test_copying_can_be_stopped(office: Office, tmp_path: Path) -> None:
    def stop(_done: int, _total: int, _what: str) -> None:
        raise Cancelled

    office.backup().make()
    with pytest.raises(Cancelled):
        copy_away(office.backup().folder, tmp_path / "there", 24, stop)


def test_another_command_line_is_not_the_copiers(office: Office, tmp_path: Path) -> None:
    assert not run_if_copier(["aso", "letters", "list"])
    office.backup().make()
    with pytest.raises(SystemExit) as end:
        run_if_copier(["aso", "--copy-backup", str(office.backup().folder), str(tmp_path / "there"), "24"])
    assert end.value.code == 0
    (tmp_path / "file").write_bytes(b"not a folder")
    with pytest.raises(SystemExit) as end:
        run_if_copier(["aso", "--copy-backup", str(office.backup().folder), str(tmp_path / "file"), "24"])
    assert end.value.code == 3
    assert level(office.backup().folder, tmp_path / "there")


def test_sets_lost_here_stay_there_and_other_profiles_are_not_touched(office: Office, tmp_path: Path) -> None:
    backup = office.backup(keep=2)
    share = tmp_path / "share"
    other = share / "aso-000000000000" / "2026-01-01-000000-daily"
    other.mkdir(parents=True)
    backup.make()
    backup.copy_to(share)
    shutil.rmtree(backup.folder)
    office.clock.move_to(office.clock.now() + timedelta(days=1))
    backup.make()
    there = backup.copy_to(share)
    assert len(sets(there)) == 2
    assert other.exists()


def test_the_oldest_sets_there_go_beyond_the_number_kept(office: Office, tmp_path: Path) -> None:
    backup = office.backup()
    for _ in range(3):
        office.clock.move_to(office.clock.now() + timedelta(days=1))
        backup.make()
    bring_level(backup.folder, tmp_path / "there", 1)
    assert [s.made_at for s in sets(tmp_path / "there")] == [backup.sets()[0].made_at]
