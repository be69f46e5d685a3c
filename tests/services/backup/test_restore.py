"""A user can restore; what was there is kept; the restored installation is a new device."""

from datetime import timedelta
from pathlib import Path

import pytest

from aso_desktop.core.clock import FixedClock
from aso_desktop.core.errors import EnvironmentFailure, UserError
from aso_desktop.core.i18n import in_english
from aso_desktop.security.device import present_device
from aso_desktop.services.access import Screen
from aso_desktop.services.backup import RestoreService
from aso_desktop.services.backup.sets import MANIFEST_NAME, read_set
from aso_desktop.store.connection import Role, connect, connect_still
from aso_desktop.store.schema import LATEST, NewerSchema
from tests.security.conftest import PHRASE
from tests.services.access.conftest import NOW, SHEET, Post
from tests.services.backup.conftest import Office
from tests.services.backup.test_backup import flip


def later(office: Office, **span: int) -> None:
    office.clock.move_to(office.clock.now() + timedelta(**span))


def names(folder: Path) -> list[str]:
    return sorted(p.name for p in folder.iterdir())


def test_restoring_brings_the_day_back_and_keeps_the_present_under_another_name(office: Office) -> None:
    made = office.backup().make()
    later(office, hours=3)
    office.enclose(b"apres la sauvegarde", "apres.pdf")
    with office.database() as database:
        former = present_device(database)
    restored = office.restoring().restore(made, office.keys)
    assert restored.kept_as == ("aso.db.avant-restauration-20261113-124207",)
    assert restored.missing == ()
    with office.database() as database:
        kept = [n for (n,) in database.execute("SELECT name FROM enclosure ORDER BY name")]
        assert present_device(database) == restored.device
        journal = database.execute("SELECT operation, after FROM history ORDER BY entry DESC LIMIT 1").fetchone()
    assert kept == ["lettre-0.pdf", "lettre-1.pdf", "lettre-2.pdf"]
    assert journal == ("backup_restored", '{"set":"2026-11-13T09:42:07+00:00"}')
    assert former is not None
    assert restored.device.id != former.id
    aside = connect_still(office.profile / restored.kept_as[0], office.keys.data)
    assert aside.execute("SELECT count(*) FROM enclosure").fetchone() == (4,)
    aside.close()
    assert office.post.access().unlock(PHRASE).screen == Screen.READY
    assert office.verifying().verify().findings == ()


def test_after_a_restoration_newer_sets_do_not_cry_wolf(office: Office) -> None:
    first = office.backup().make()
    later(office, hours=1)
    office.enclose(b"entre les deux")
    later(office, hours=1)
    office.backup().make()
    later(office, hours=1)
    office.restoring().restore(first, office.keys)
    assert office.verifying().verify().is_sound
    later(office, hours=1)
    office.enclose(b"ensuite")
    office.backup().make()
    assert office.verifying().verify().is_sound


def test_a_damaged_database_is_kept_as_such_and_replaced(office: Office) -> None:
    made = office.backup().make()
    flip(office.profile / "aso.db", 3)
    damaged = (office.profile / "aso.db").read_bytes()
    opening = office.post.access().unlock(PHRASE)
    assert opening.screen == Screen.DATABASE_DAMAGED
    assert opening.keys is not None
    restored = office.restoring().restore(made, opening.keys)
    assert restored.kept_as == ("aso.db.endommagé-20261113-094207",)
    assert (office.profile / restored.kept_as[0]).read_bytes() == damaged
    assert office.post.access().unlock(PHRASE).screen == Screen.READY


def test_a_page_damaged_within_is_damage_too(office: Office) -> None:
    made = office.backup().make()
    flip(office.profile / "aso.db", 4096 * 4 + 9)
    assert office.restoring().restore(made, office.keys).kept_as[0].startswith("aso.db.endommagé-")


def test_a_pending_log_never_outlives_its_database(office: Office) -> None:
    made = office.backup().make()
    writer = connect(office.profile / "aso.db", office.keys.data)
    writer.execute("INSERT INTO setting VALUES ('late', 'in the log')")
    kept = {n: (office.profile / n).read_bytes() for n in ("aso.db", "aso.db-wal")}
    writer.close()
    for name, raw in kept.items():
        (office.profile / name).write_bytes(raw)
    restored = office.restoring().restore(made, office.keys)
    with office.database() as database:
        assert database.execute("SELECT 1 FROM setting WHERE name = 'late'").fetchone() is None
    aside = connect(office.profile / restored.kept_as[-1], office.keys.data, "reader")
    assert aside.execute("SELECT value FROM setting WHERE name = 'late'").fetchone() == ("in the log",)
    aside.close()


def test_on_a_new_computer_the_set_brings_its_key_file_and_its_enclosures(office: Office, tmp_path: Path) -> None:
    made = office.backup().make()
    profile = tmp_path / "new" / "profile"
    service = RestoreService(profile, FixedClock(NOW))
    assert not service.keys_at_hand(made, None)
    with pytest.raises(UserError, match="does not open the backup") as refusal:
        service.unlock(made, "not the passphrase at all")
    assert "13/11/2026" in in_english(refusal.value.text)
    assert not profile.exists()
    keys = service.unlock(made, PHRASE)
    assert service.unlock(made, code=office.code).data.raw == keys.data.raw
    restored = service.restore(made, keys)
    assert restored == ((), (), restored.device)
    assert names(profile) == ["aso.db", "enclosures", "keys-copy.json", "keys.json"]
    post = Post(profile, keyring=None)
    opening = post.access().unlock(PHRASE)
    assert opening.screen == Screen.READY
    assert post.canary(opening) == SHEET
    moved = Office(post, access := post.access(), "", FixedClock(NOW))
    access.unlock(PHRASE)
    assert moved.verifying().verify().is_sound


def test_the_present_key_file_stays_when_it_fits(office: Office) -> None:
    made = office.backup().make()
    other = "pivoine ruisseau ananas zèbre élève"
    office.post.slots(office.access).change_passphrase(PHRASE, other)
    assert office.restoring().keys_at_hand(made, office.keys)
    office.restoring().restore(made, office.keys)
    assert office.post.access().unlock(other).screen == Screen.READY
    assert office.post.access().unlock(PHRASE).screen == Screen.WRONG_PASSPHRASE


def test_a_key_file_of_another_profile_is_kept_aside(office: Office, tmp_path: Path) -> None:
    made = office.backup().make()
    other = Post(tmp_path / "other")
    other.create()
    service = RestoreService(other.profile, office.clock)
    assert not service.keys_at_hand(made, other.access().unlock(PHRASE).keys)
    service.restore(made, service.unlock(made, PHRASE))
    kept = [n for n in names(other.profile) if "2026" in n]
    assert kept == [
        "aso.db.endommagé-20261113-094207",
        "keys-copy.json.avant-restauration-20261113-094207",
        "keys.json.avant-restauration-20261113-094207",
    ]
    assert other.access().unlock(PHRASE).screen == Screen.READY


@pytest.mark.parametrize("offset", [0, 5, 4096 + 1, 4096 * 3 + 100])
def test_a_damaged_set_is_refused_before_anything_moves(office: Office, offset: int) -> None:
    made = office.backup().make()
    flip(made.database, offset)
    before = office.post.snapshot()
    with pytest.raises(EnvironmentFailure):
        office.restoring().restore(made, office.keys)
    assert office.post.snapshot() == before


def test_a_newer_set_is_refused_before_anything_moves(office: Office) -> None:
    made = office.backup().make()
    manifest = made.folder / MANIFEST_NAME
    manifest.write_text(manifest.read_text().replace(f'"schema": {LATEST}', f'"schema": {LATEST + 1}'))
    before = office.post.snapshot()
    with pytest.raises(NewerSchema, match="later version"):
        office.restoring().restore(read_set(made.folder), office.keys)
    assert office.post.snapshot() == before


def test_an_enclosure_that_no_set_holds_is_named(office: Office) -> None:
    made = office.backup().make()
    blob = made.blobs()[0]
    for folder in (office.profile / "enclosures", office.profile / "backup" / "enclosures"):
        (folder / blob[:2] / blob).unlink()
    assert office.restoring().restore(made, office.keys).missing == (blob,)


def test_restoring_twice_in_a_second_keeps_both_former_files(office: Office) -> None:
    made = office.backup().make()
    kept = [office.restoring().restore(made, office.keys).kept_as[0] for _ in range(2)]
    assert kept == ["aso.db.avant-restauration-20261113-094207", "aso.db.avant-restauration-20261113-094207-2"]
    assert {n for n in names(office.profile) if "avant" in n} == set(kept)


@pytest.mark.parametrize("role", ["reader", "writer"])
def test_a_database_that_another_program_has_open_is_not_taken_from_under_it(office: Office, role: Role) -> None:
    made = office.backup().make()
    other = connect(office.profile / "aso.db", office.keys.data, role)
    other.execute("SELECT count(*) FROM setting").fetchone()
    with pytest.raises(EnvironmentFailure, match="Another program is using the database"):
        office.restoring().restore(made, office.keys)
    assert other.execute("SELECT value FROM setting WHERE name = 'canary'").fetchone() == (SHEET,)
    other.close()
    assert not [n for n in names(office.profile) if "2026" in n or "arriving" in n]
    assert office.restoring().restore(made, office.keys).kept_as
