"""The power goes before each rename, in turn: whatever the instant, the profile opens and nothing is lost."""

import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from aso_desktop.services.access import Screen
from aso_desktop.services.backup import sets
from aso_desktop.store.backup import check_copy
from aso_desktop.store.connection import connect
from tests.security.conftest import PHRASE
from tests.services.access.conftest import SHEET, Post
from tests.services.backup.conftest import Office

ROOT = Path(__file__).parents[3]
OTHER = "pivoine ruisseau ananas zèbre élève"
CUT = 9

CHILD = f"""
import os, sys
from pathlib import Path
from tests.services.access.conftest import NOW, Post, build
from tests.security.conftest import PHRASE
from aso_desktop.core.clock import FixedClock
from aso_desktop.services.access import SlotService
from aso_desktop.services.backup import BackupService, RestoreService, sets
action, profile, left = sys.argv[1], Path(sys.argv[2]), [int(sys.argv[3])]
access = Post(profile, keyring=None).access()
keys = access.unlock(PHRASE).keys
clock = FixedClock(NOW)

def cut(event, _arguments):
    if event == "os.rename":
        left[0] -= 1
        if left[0] == 0:
            os._exit({CUT})

sys.addaudithook(cut)
if action == "create":
    access.create(PHRASE, build)
elif action == "passphrase":
    SlotService(access).change_passphrase(PHRASE, {OTHER!r})
elif action == "backup":
    BackupService(profile, keys, access.session.key_file, clock).make()
else:
    RestoreService(profile, clock).restore(sets(profile / "backup")[0], keys)
"""


def cuts(action: str, before: Path, place: Path) -> Iterator[Path]:
    """Give a copy of the profile as each cut leaves it, until the action ends."""
    for step in range(1, 40):
        profile = place / f"{action}-{step}"
        if before.exists():
            shutil.copytree(before, profile)
        run = subprocess.run(
            [sys.executable, "-c", CHILD, action, str(profile), str(step)],
            cwd=ROOT, capture_output=True, text=True, check=False,
        )  # fmt: skip
        assert run.returncode in (0, CUT), run.stderr
        yield profile
        if run.returncode == 0:
            assert step > 1
            return
    pytest.fail("the action never ended")


def letters(path: Path, office: Office) -> int:
    with closing(connect(path, office.keys.data, "reader")) as database:
        return int(database.execute("SELECT count(*) FROM enclosure").fetchone()[0])


def test_creating_leaves_nothing_or_a_whole_profile(tmp_path: Path) -> None:
    screens = set()
    for profile in cuts("create", tmp_path / "absent", tmp_path):
        post = Post(profile, keyring=None)
        screens.add(post.access().assess().screen)
        if post.access().assess().screen == Screen.FIRST_START:
            post.create()
        opening = post.access().unlock(PHRASE)
        assert opening.screen == Screen.READY
        assert post.canary(opening) == SHEET
    assert screens == {Screen.FIRST_START, Screen.UNLOCK}


def test_changing_the_passphrase_leaves_the_old_one_or_the_new_one(office: Office, tmp_path: Path) -> None:
    for profile in cuts("passphrase", office.profile, tmp_path):
        post = Post(profile, keyring=None)
        opened = [post.access().unlock(phrase).screen for phrase in (PHRASE, OTHER)]
        assert sorted(opened) == [Screen.READY, Screen.WRONG_PASSPHRASE]


def test_a_backup_leaves_whole_sets_only(office: Office, tmp_path: Path) -> None:
    office.backup().make()
    for profile in cuts("backup", office.profile, tmp_path):
        for found in sets(profile / "backup"):
            check_copy(found.database, office.keys.data)
            assert len(found.blobs()) == 3
        cut = Office(Post(profile), office.access, office.code, office.clock)
        assert cut.verifying().verify().is_sound
        assert cut.backup().make().is_complete
        assert not list((profile / "backup").glob(".making-*"))


def test_a_restoration_leaves_the_former_data_the_restored_or_both(office: Office, tmp_path: Path) -> None:
    office.backup().make()
    office.enclose(b"apres la sauvegarde")
    for profile in cuts("restore", office.profile, tmp_path):
        cut = Office(Post(profile), office.access, office.code, office.clock)
        screen = cut.post.access().unlock(PHRASE).screen
        assert screen in (Screen.READY, Screen.DATABASE_MISSING)
        kept = [p for p in profile.glob("aso.db*") if not p.name.endswith(("-wal", "-shm", ".arriving"))]
        assert 4 in {letters(p, office) for p in kept}, "what was there before is still there"
        cut.restoring().restore(sets(profile / "backup")[0], office.keys)
        assert cut.post.access().unlock(PHRASE).screen == Screen.READY
        assert letters(profile / "aso.db", office) == 3
        assert cut.verifying().verify().is_sound
