"""What was lost comes back once it is proven; what lies there is never overwritten."""

from datetime import timedelta
from pathlib import Path

import pytest

from aso_desktop.core.errors import EnvironmentFailure, UserError
from aso_desktop.core.i18n import in_english
from aso_desktop.security.key_file import FILE_NAME
from aso_desktop.services.access import Screen
from aso_desktop.store.connection import connect
from tests.security.conftest import PHRASE
from tests.services.access.conftest import NOW, SHEET, Post
from tests.services.access.damage import both_copies_damaged, both_copies_missing, database_gone, flip


def test_a_key_file_comes_back_from_a_backup_once_it_opens_the_database(post: Post, tmp_path: Path) -> None:
    post.create()
    kept = tmp_path / "kept.json"
    kept.write_bytes((post.profile / FILE_NAME).read_bytes())
    both_copies_damaged(post)
    damaged = (post.profile / FILE_NAME).read_bytes()
    access = post.access()
    assert access.take_key_file(kept, "not the passphrase at all", NOW).screen == Screen.WRONG_PASSPHRASE
    other = Post(tmp_path / "other")
    other.create()
    foreign = access.take_key_file(other.profile / FILE_NAME, PHRASE, NOW)
    assert foreign.screen == Screen.KEY_FILE_LOST
    assert "does not open the database here" in in_english(foreign.sentence)
    with pytest.raises(UserError, match="not a whole key file"):
        access.take_key_file(post.profile / FILE_NAME, PHRASE, NOW)
    opening = access.take_key_file(kept, PHRASE, NOW)
    assert opening.screen == Screen.READY
    assert post.canary(opening) == SHEET
    aside = post.profile / f"{FILE_NAME}.endommagé-20261113-094207"
    assert aside.read_bytes() == damaged
    assert access.take_key_file(kept, PHRASE, NOW + timedelta(1)).screen == Screen.UNLOCK


def test_a_database_that_was_moved_is_brought_back_with_its_pending_log(post: Post, tmp_path: Path) -> None:
    access, _ = post.create()
    writer = connect(post.profile / "aso.db", access.session.keys.data)
    writer.execute("UPDATE setting SET value = 'in the log' WHERE name = 'canary'")
    moved = tmp_path / "moved.db"
    for side in ("", "-wal"):
        moved.with_name(moved.name + side).write_bytes((post.profile / f"aso.db{side}").read_bytes())
    writer.close()
    (post.profile / "aso.db").unlink()
    access = post.access()
    missing = access.unlock(PHRASE)
    assert missing.screen == Screen.DATABASE_MISSING
    assert missing.keys is not None
    opening = access.locate(moved, missing.keys)
    assert opening.screen == Screen.READY
    assert post.canary(opening) == "in the log"
    assert not [p for p in post.profile.iterdir() if "arriving" in p.name]
    with pytest.raises(UserError, match="restore a backup instead"):
        access.locate(moved, missing.keys)


@pytest.mark.parametrize("offset", [5, 4096 * 3 + 50])
def test_a_moved_database_that_is_damaged_is_not_brought_in(post: Post, offset: int) -> None:
    post.create()
    database_gone(post)
    moved = post.profile.parent / "moved.db"
    flip(moved, offset)
    access = post.access()
    missing = access.unlock(PHRASE)
    assert missing.keys is not None
    before = post.snapshot()
    with pytest.raises(EnvironmentFailure):
        access.locate(moved, missing.keys)
    assert post.snapshot() == before
    with pytest.raises(EnvironmentFailure):
        access.locate(post.profile.parent / "absent.db", missing.keys)
    assert post.snapshot() == before


@pytest.mark.parametrize("where", ["unlock", "take_key_file"])
def test_a_refusal_of_the_machine_is_not_taken_for_damage(post: Post, tmp_path: Path, where: str) -> None:
    post.create()
    kept = tmp_path / "kept.json"
    kept.write_bytes((post.profile / FILE_NAME).read_bytes())
    database_gone(post)
    (post.profile / "aso.db").mkdir()
    for n in range(60):
        (post.profile / "aso.db" / f"entry {n}").write_bytes(b"")
    access = post.access()
    if where == "unlock":
        opening = access.unlock(PHRASE)
        assert opening.screen == Screen.STARTUP_REFUSED
        assert "does not answer" in in_english(opening.sentence)
        return
    both_copies_missing(post)
    with pytest.raises(EnvironmentFailure, match="does not answer"):
        access.take_key_file(kept, PHRASE, NOW)
    assert not (post.profile / FILE_NAME).exists()
