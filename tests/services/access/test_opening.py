"""Twelve states of the keys, every way in: each ends at its named screen, and no database is made or lost."""

import json
import os
import subprocess
import sys
import tempfile
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
from tests.services.access.conftest import SHEET, Post, build
from tests.services.access.damage import (
    Change,
    both_copies_damaged,
    both_copies_missing,
    database_emptied,
    database_gone,
    database_header_damaged,
    database_newer,
    first_copy_damaged,
    keyring_absent,
    keyring_emptied,
    keyring_locked,
    keyring_of_another_pc,
    keyring_without_service,
    nothing,
    second_copy_missing,
)

ROOT = Path(__file__).parents[3]


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
        (post.profile / name).write_text(raw.replace('"version": 1', '"version": 3'))
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
