"""Twelve states of the keys, every way in: each ends at its named screen, and no database is made or lost."""

import json
import os
import subprocess
import sys
import tempfile
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

import pytest

from aso_desktop.core.errors import EnvironmentFailure, UserError
from aso_desktop.core.i18n import QT_TRANSLATE_NOOP, in_english
from aso_desktop.security import key_file
from aso_desktop.security.key_file import COPY_NAME, FILE_NAME
from aso_desktop.services.access import AccessService, Offer, Opening, Screen
from aso_desktop.services.access import profile as profile_module
from aso_desktop.services.access.opening import SENTENCES
from aso_desktop.store.connection import connect
from aso_desktop.store.schema import LATEST
from tests.security.conftest import PHRASE
from tests.security.keyrings import AbsentKeyring, AlteringKeyring, LockedKeyring, MemoryKeyring
from tests.services.access.conftest import NOW, SHEET, Post, build

ROOT = Path(__file__).parents[3]
Change = Callable[[Post], None]


def nothing(_post: Post) -> None:
    return


def flip(path: Path, offset: int = 100) -> None:
    raw = bytearray(path.read_bytes())
    raw[offset] ^= 1
    path.write_bytes(raw)


def first_copy_damaged(post: Post) -> None:
    flip(post.profile / FILE_NAME)


def second_copy_missing(post: Post) -> None:
    (post.profile / COPY_NAME).unlink()


def both_copies_damaged(post: Post) -> None:
    flip(post.profile / FILE_NAME)
    flip(post.profile / COPY_NAME)


def both_copies_missing(post: Post) -> None:
    (post.profile / FILE_NAME).unlink()
    (post.profile / COPY_NAME).unlink()


def database_gone(post: Post) -> None:
    (post.profile / "aso.db").rename(post.profile.parent / "moved.db")


def database_header_damaged(post: Post) -> None:
    flip(post.profile / "aso.db", 5)


def database_emptied(post: Post) -> None:
    (post.profile / "aso.db").write_bytes(b"")


def database_newer(post: Post) -> None:
    opening = post.access().unlock(PHRASE)
    assert opening.keys is not None
    database = connect(post.profile / "aso.db", opening.keys.data)
    database.execute(f"PRAGMA user_version = {LATEST + 1}")
    database.close()


def keyring_emptied(post: Post) -> None:
    assert isinstance(post.keyring, MemoryKeyring)
    post.keyring.kept.clear()


def keyring_of_another_pc(post: Post) -> None:
    assert isinstance(post.keyring, MemoryKeyring)
    (place,) = post.keyring.kept
    altering = AlteringKeyring()
    altering.set_password(*place, "")
    post.keyring = altering


def keyring_locked(post: Post) -> None:
    post.keyring = LockedKeyring()


def keyring_absent(post: Post) -> None:
    post.keyring = None


def keyring_without_service(post: Post) -> None:
    post.keyring = AbsentKeyring()


OPENS = {"keyring": Screen.READY, "passphrase": Screen.READY, "code": Screen.RECOVERY}
KEYRING_LOST = OPENS | {"keyring": Screen.KEYRING_UNAVAILABLE}


def always(screen: Screen) -> dict[str, Screen]:
    return dict.fromkeys(OPENS, screen)


STATES: list[tuple[Change, dict[str, Screen]]] = [
    (nothing, OPENS),
    (first_copy_damaged, OPENS),
    (second_copy_missing, OPENS),
    (both_copies_damaged, always(Screen.KEY_FILE_LOST)),
    (both_copies_missing, always(Screen.KEY_FILE_LOST)),
    (database_gone, always(Screen.DATABASE_MISSING)),
    (database_header_damaged, always(Screen.DATABASE_DAMAGED)),
    (database_emptied, always(Screen.DATABASE_DAMAGED)),
    (database_newer, always(Screen.NEWER_SCHEMA)),
    (keyring_emptied, KEYRING_LOST),
    (keyring_of_another_pc, KEYRING_LOST),
    (keyring_locked, KEYRING_LOST),
    (keyring_absent, KEYRING_LOST),
    (keyring_without_service, KEYRING_LOST),
]


def attempt(access: AccessService, way: str, code: str) -> Opening:
    if way == "keyring":
        return access.open_with_keyring()
    return access.unlock(PHRASE) if way == "passphrase" else access.unlock_with_code(code)


@pytest.mark.parametrize("way", ["keyring", "passphrase", "code"])
@pytest.mark.parametrize(("change", "expected"), STATES, ids=lambda v: getattr(v, "__name__", ""))
def test_each_state_and_way_leads_to_its_screen(
    post: Post, change: Change, expected: dict[str, Screen], way: str
) -> None:
    _, code = post.create()
    change(post)
    before = post.snapshot()
    opening = attempt(post.access(), way, code)
    assert opening.screen == expected[way]
    assert in_english(opening.sentence)
    assert opening.screen == Screen.READY or opening.offers
    if opening.is_open or opening.screen == Screen.RECOVERY:
        assert post.canary(opening) == SHEET
    after = {name: digest for name, digest in post.snapshot().items() if not name.endswith(("-shm", "-wal"))}
    changed = {name for name in before.keys() | after.keys() if before.get(name) != after.get(name)}
    assert changed <= {FILE_NAME, COPY_NAME}
    assert ("aso.db" in after) == ("aso.db" in before)


@pytest.mark.parametrize(
    "change", [both_copies_damaged, both_copies_missing, database_gone, database_header_damaged, database_emptied]
)
def test_no_failure_lets_a_profile_be_created_over_another(post: Post, change: Change) -> None:
    post.create()
    change(post)
    before = post.snapshot()
    with pytest.raises(UserError, match="already exists"):
        post.access().create(PHRASE, build)
    assert post.snapshot() == before
    assert Offer.CREATE not in post.access().assess().offers


@pytest.mark.parametrize("way", ["keyring", "passphrase", "code"])
def test_a_wrong_secret_leads_to_its_screen_and_changes_nothing(post: Post, way: str) -> None:
    post.create()
    other = Post(post.profile.parent / "other")
    _, foreign_code = other.create()
    if way == "keyring":
        keyring_of_another_pc(post)
    before = post.snapshot()
    access = post.access()
    opening = {
        "keyring": access.open_with_keyring,
        "passphrase": lambda: access.unlock(PHRASE.upper()),
        "code": lambda: access.unlock_with_code(foreign_code),
    }[way]()
    expected = {
        "keyring": Screen.KEYRING_UNAVAILABLE, "passphrase": Screen.WRONG_PASSPHRASE, "code": Screen.WRONG_CODE,
    }  # fmt: skip
    assert opening.screen == expected[way]
    assert opening.keys is None
    assert not access.session.is_open
    assert {Offer.PASSPHRASE, Offer.RECOVERY_CODE} <= set(opening.offers)
    assert post.snapshot() == before


@pytest.mark.parametrize("change", [first_copy_damaged, second_copy_missing])
def test_a_damaged_copy_is_mended_after_the_key_is_proven_and_said(post: Post, change: Change) -> None:
    post.create()
    sound = post.snapshot()
    change(post)
    access = post.access()
    assert access.unlock("not the passphrase at all").notices == ()
    assert post.snapshot() != sound
    assert SENTENCES[Screen.KEY_COPY_REPAIRED] in access.unlock(PHRASE).notices
    assert post.snapshot() == sound
    assert access.unlock(PHRASE).notices == ()


def test_a_copy_left_behind_by_a_power_cut_is_brought_up_without_alarm(post: Post) -> None:
    access, _ = post.create()
    old = (post.profile / COPY_NAME).read_bytes()
    post.slots(access).change_passphrase(PHRASE, "pivoine ruisseau ananas zèbre élève")
    (post.profile / COPY_NAME).write_bytes(old)
    opening = post.access().unlock("pivoine ruisseau ananas zèbre élève")
    assert opening.screen == Screen.READY
    assert opening.notices == ()
    assert (post.profile / COPY_NAME).read_bytes() == (post.profile / FILE_NAME).read_bytes()


def test_an_empty_place_is_a_first_start_and_nothing_is_made(post: Post) -> None:
    opening = post.access().assess()
    assert (opening.screen, opening.offers) == (Screen.FIRST_START, (Offer.CREATE, Offer.RESTORE))
    assert not post.profile.exists()
    assert post.access().unlock(PHRASE).screen == Screen.FIRST_START
    assert not post.profile.exists()


def test_the_unlock_screen_offers_the_ways_that_exist(post: Post) -> None:
    post.create(code=False)
    assert post.access().assess().offers == (Offer.KEYRING, Offer.PASSPHRASE)


def test_a_newer_schema_is_refused_with_no_byte_changed_and_no_file_added(post: Post) -> None:
    post.create()
    database_newer(post)
    before = post.snapshot()
    opening = post.access().unlock(PHRASE)
    assert opening.screen == Screen.NEWER_SCHEMA
    assert "update the program" in in_english(opening.sentence)
    assert post.snapshot() == before


def test_a_pending_log_of_a_newer_schema_is_left_as_it_is(post: Post) -> None:
    access, _ = post.create()
    writer = connect(post.profile / "aso.db", access.session.keys.data)
    writer.execute(f"PRAGMA user_version = {LATEST + 1}")
    kept = {p: p.read_bytes() for p in (post.profile / "aso.db", post.profile / "aso.db-wal")}
    writer.close()
    for path, raw in kept.items():
        path.write_bytes(raw)
    assert post.access().unlock(PHRASE).screen == Screen.NEWER_SCHEMA
    assert {p: p.read_bytes() for p in kept} == kept


def test_an_edited_key_file_does_not_pass_for_a_later_one_but_a_later_one_asks_for_an_update(post: Post) -> None:
    post.create()
    for name in (FILE_NAME, COPY_NAME):
        raw = (post.profile / name).read_text()
        (post.profile / name).write_text(raw.replace('"version": 1', '"version": 2'))
    assert post.access().assess().screen == Screen.KEY_FILE_LOST
    for name in (FILE_NAME, COPY_NAME):
        body = json.loads((post.profile / name).read_text())
        del body["check"]
        (post.profile / name).write_bytes(key_file._serialised({**body, "check": key_file._checksum(body)}))
    assert post.access().assess().screen == Screen.NEWER_SCHEMA


def test_a_forbidden_place_refuses_to_start_and_looks_at_nothing(post: Post) -> None:
    post.create()
    before = post.snapshot()

    def refuse(_profile: Path) -> None:
        raise EnvironmentFailure(QT_TRANSLATE_NOOP("test", "The profile folder is on a network drive."))

    access = AccessService(post.profile, check_place=refuse)
    opening = access.unlock(PHRASE)
    assert (opening.screen, opening.offers) == (Screen.STARTUP_REFUSED, (Offer.QUIT,))
    assert in_english(opening.sentence) == "The profile folder is on a network drive."
    assert post.snapshot() == before


def test_a_file_that_is_no_database_of_ours_is_damage(post: Post) -> None:
    access, _ = post.create()
    path = post.profile / "aso.db"
    path.unlink()
    foreign = connect(path, access.session.keys.data, create=True)
    foreign.execute("PRAGMA application_id = 7")
    foreign.execute("CREATE TABLE t(a)")
    foreign.close()
    assert post.access().unlock(PHRASE).screen == Screen.DATABASE_DAMAGED


def test_locking_forgets_the_keys_and_unlocking_brings_them_back(post: Post) -> None:
    access, _ = post.create()
    access.lock()
    with pytest.raises(EnvironmentFailure, match="locked: unlock it"):
        _ = access.session.keys
    with pytest.raises(EnvironmentFailure, match="locked"):
        post.slots(access).add_keyring()
    assert access.unlock(PHRASE).is_open
    assert access.session.keys.data.raw


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


def test_a_nearly_full_disk_opens_for_reading(post: Post, monkeypatch: pytest.MonkeyPatch) -> None:
    _, code = post.create()
    monkeypatch.setattr(profile_module, "_ROOM_TO_WRITE", 1 << 60)
    first_copy_damaged(post)
    before = post.snapshot()
    access = post.access()
    opening = access.unlock(PHRASE)
    assert (opening.screen, opening.offers, opening.is_open) == (Screen.READ_ONLY, (Offer.TRY_AGAIN,), True)
    assert access.unlock_with_code(code).screen == Screen.READ_ONLY
    assert {n: h for n, h in post.snapshot().items() if n in before} == before, "not even the key file is mended"
    assert post.canary(opening) == SHEET


READ_ONLY = """
import os, sys
from pathlib import Path
from aso_desktop.security.primitives import stretch
from aso_desktop.services.access import AccessService, KeyringWay
from aso_desktop.store.connection import connect
if os.getuid() == 0:
    os.setuid(65534)
opening = AccessService(Path(sys.argv[1]), KeyringWay(())).unlock(sys.argv[2])
database = connect(Path(sys.argv[1]) / "aso.db", opening.keys.data, "reader")
print(opening.screen, database.execute("SELECT value FROM setting").fetchone()[0])
database.close()
"""


def test_a_read_only_folder_can_be_read() -> None:
    with tempfile.TemporaryDirectory() as place:
        profile = Path(place) / "profile"
        Post(profile).create()
        Path(place).chmod(0o755)
        for path in profile.iterdir():
            path.chmod(0o444)
        profile.chmod(0o555)
        run = subprocess.run(
            [sys.executable, "-c", READ_ONLY, str(profile), PHRASE],
            cwd=ROOT, capture_output=True, text=True, check=True, env={**os.environ, "PYTHONDONTWRITEBYTECODE": "1"},
        )  # fmt: skip
        profile.chmod(0o755)
    assert run.stdout.split() == ["read_only", SHEET]


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
