"""A set is proven before it counts; a damaged source drops nothing; a refusal of the machine is said in words."""

import os
import subprocess
import sys
from datetime import timedelta
from pathlib import Path

import pytest

from aso_desktop.core.errors import Cancelled, EnvironmentFailure, UserError
from aso_desktop.security.slots import open_with_passphrase
from aso_desktop.services.access.rescue import read_key_file
from aso_desktop.services.backup import read_set, sets
from aso_desktop.services.backup.sets import MANIFEST_NAME
from aso_desktop.store.connection import connect_still
from aso_desktop.store.schema import LATEST
from tests.security.conftest import PHRASE
from tests.services.access.conftest import SHEET
from tests.services.backup.conftest import Office

ROOT = Path(__file__).parents[3]


def flip(path: Path, offset: int) -> None:
    raw = bytearray(path.read_bytes())
    raw[offset] ^= 1
    path.write_bytes(raw)


def test_a_set_is_self_contained_and_opens_with_its_own_key_file(office: Office) -> None:
    made = office.backup().make()
    assert sorted(p.name for p in made.folder.iterdir()) == [
        "aso.db", "enclosures.txt", "keys.json", "sauvegarde.aso-sauvegarde",
    ]  # fmt: skip
    keys = open_with_passphrase(read_key_file(made.folder / "keys.json"), PHRASE)
    database = connect_still(made.database, keys.data)
    assert database.execute("SELECT value FROM setting WHERE name = 'canary'").fetchone() == (SHEET,)
    database.close()
    assert (made.schema, made.reason, made.enclosures, made.is_complete) == (LATEST, "manual", 3, True)
    assert made.heads[0].seq == 3
    assert read_set(made.folder) == made
    assert read_set(made.folder / MANIFEST_NAME) == made


def test_a_set_holds_the_key_file_of_its_moment(office: Office) -> None:
    backup = office.backup()
    other = "pivoine ruisseau ananas zèbre élève"
    office.post.slots(office.access).change_passphrase(PHRASE, other)
    made = backup.make()
    assert office.restoring().unlock(made, other).data.raw == office.keys.data.raw
    for name in ("keys.json", "keys-copy.json"):
        (office.profile / name).write_bytes(b"damaged meanwhile")
    assert open_with_passphrase(read_key_file(backup.make().folder / "keys.json"), PHRASE)


def test_a_set_reveals_nothing_in_clear(office: Office) -> None:
    office.backup().make()
    on_disk = b"".join(p.read_bytes() for p in (office.profile / "backup").rglob("*") if p.is_file())
    for secret in (SHEET.encode(), b"Lettre 1", b"lettre-1.pdf", office.keys.data.raw, office.keys.enclosure):
        assert secret not in on_disk


def test_enclosures_lie_once_beside_all_sets(office: Office) -> None:
    backup = office.backup()
    first = backup.make()
    office.clock.move_to(office.clock.now() + timedelta(days=1))
    office.enclose(b"nouvelle")
    second = backup.make()
    stored = [p for p in (office.profile / "backup" / "enclosures").rglob("*") if p.is_file()]
    assert len(stored) == 4
    assert set(first.blobs()) < set(second.blobs())


def test_one_set_a_day_is_due(office: Office) -> None:
    backup = office.backup()
    assert backup.is_due()
    backup.make("daily")
    assert not backup.is_due()
    office.clock.move_to(office.clock.now() + timedelta(days=1))
    assert backup.is_due()


def test_the_oldest_sets_go_with_the_enclosures_nobody_lists(office: Office) -> None:
    backup = office.backup(keep=3)
    made = []
    for day in range(6):
        office.clock.move_to(office.clock.now() + timedelta(days=day))
        made.append(backup.make("daily"))
    assert backup.sets() == made[:2:-1]
    with office.database() as database:
        database.execute("DELETE FROM enclosure WHERE name = 'lettre-1.pdf'")
    stored = office.profile / "backup" / "enclosures"
    for path in stored.rglob("*"):
        os.utime(path, (0, 0))
    for _ in range(3):
        office.clock.move_to(office.clock.now() + timedelta(days=1))
        backup.make("daily")
    assert len([p for p in stored.rglob("*") if p.is_file()]) == 2


def test_sets_of_one_second_do_not_hide_each_other(office: Office) -> None:
    backup = office.backup()
    names = {backup.make().folder.name for _ in range(3)}
    assert names == {"2026-11-13-094207-manual", "2026-11-13-094207-manual-2", "2026-11-13-094207-manual-3"}


def test_a_damaged_source_makes_no_set_and_drops_none(office: Office) -> None:
    backup = office.backup(keep=1)
    first = backup.make()
    flip(office.profile / "aso.db", 4096 * 3 + 100)
    for _ in range(3):
        office.clock.move_to(office.clock.now() + timedelta(days=1))
        with pytest.raises(EnvironmentFailure, match="damaged"):
            backup.make()
    assert [s.folder for s in backup.sets()] == [first.folder]
    assert not list(backup.folder.glob(".making-*"))


def test_a_missing_or_damaged_enclosure_is_named_in_the_set_and_drops_no_older_one(office: Office) -> None:
    backup = office.backup(keep=1)
    blob = office.enclose(b"perdue")
    other = office.enclose(b"abimee")
    office.enclosures.path(blob).unlink()
    flip(office.enclosures.path(other), 60)
    backup.make()
    office.clock.move_to(office.clock.now() + timedelta(days=1))
    made = backup.make()
    assert sorted(made.missing) == sorted([blob, other])
    assert len(backup.sets()) == 2
    assert not (backup.folder / "enclosures" / other[:2] / other).exists()


def test_the_present_log_is_part_of_the_set(office: Office) -> None:
    with office.database() as database:
        database.execute("INSERT INTO setting VALUES ('late', 'in the log')")
        made = office.backup().make()
    copy = connect_still(made.database, office.keys.data)
    assert copy.execute("SELECT value FROM setting WHERE name = 'late'").fetchone() == ("in the log",)
    copy.close()


def test_making_a_set_can_be_stopped_and_leaves_nothing(office: Office) -> None:
    def stop(_done: int, _total: int, what: str) -> None:
        if what == "enclosures":
            raise Cancelled

    with pytest.raises(Cancelled):
        office.backup().make(progress=stop)
    assert office.backup().sets() == []
    assert not list((office.profile / "backup").glob(".making-*"))


def test_copying_the_database_can_be_stopped(office: Office) -> None:
    with office.database() as database:
        database.execute("BEGIN")
        database.executemany("INSERT INTO setting VALUES (?, ?)", ((f"n{n}", "x" * 500) for n in range(30_000)))
        database.execute("COMMIT")

    def stop(_done: int, _total: int, _what: str) -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        office.backup().make(progress=stop)
    assert office.backup().sets() == []


def test_leftovers_of_a_power_cut_are_cleaned_and_never_taken_for_sets(office: Office) -> None:
    folder = office.profile / "backup"
    (folder / ".making-old").mkdir(parents=True)
    (folder / ".making-old" / "aso.db").write_bytes(b"half")
    (folder / "2026-01-01-000000-daily").mkdir()
    (folder / "2026-01-01-000000-daily" / "aso.db").write_bytes(b"no manifest")
    assert sets(folder) == []
    office.backup().make()
    assert not (folder / ".making-old").exists()
    assert len(sets(folder)) == 1


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"null",
        b"[]",
        b"{}",
        b'{"format": "aso-backup"}',
        b"\xff",
        b"[" * 50_000,
        b'{"format":"aso-backup","version":2}',
    ],
)
def test_a_manifest_that_is_none_is_refused_in_words_and_left_out_of_the_list(office: Office, content: bytes) -> None:
    made = office.backup().make()
    (made.folder / MANIFEST_NAME).write_bytes(content)
    assert sets(made.folder.parent) == []
    with pytest.raises(UserError, match="not a usable backup set"):
        read_set(made.folder)


def test_an_altered_list_of_enclosures_is_refused(office: Office) -> None:
    made = office.backup().make()
    (made.folder / "enclosures.txt").write_text("../../x\n")
    with pytest.raises(UserError, match="not a usable backup set"):
        made.blobs()


def test_a_backup_folder_that_cannot_be_is_said_in_words(office: Office) -> None:
    (office.profile / "backup").write_bytes(b"a file where the folder should be")
    with pytest.raises(EnvironmentFailure, match="“backup” cannot be used"):
        office.backup().make()


def test_a_missing_database_is_said_in_words(office: Office) -> None:
    (office.profile / "aso.db").rename(office.profile / "elsewhere.db")
    with pytest.raises(EnvironmentFailure, match="cannot be opened"):
        office.backup().make()
    assert office.backup().sets() == []


FULL_DISK = """
import resource, signal, sys
from pathlib import Path
from aso_desktop.core.clock import SystemClock
from aso_desktop.core.errors import EnvironmentFailure
from aso_desktop.security.key_file import read_copies
from aso_desktop.security.slots import open_with_passphrase
from aso_desktop.services.backup import BackupService
profile = Path(sys.argv[1])
key_file = read_copies(profile).key_file
backup = BackupService(profile, open_with_passphrase(key_file, sys.argv[2]), key_file, SystemClock())
sys.dont_write_bytecode = True  # a module compiled under the limit would be kept cut short
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
resource.setrlimit(resource.RLIMIT_FSIZE, (60_000, 60_000))
try:
    backup.make()
except EnvironmentFailure as failure:
    sys.stdout.write(str(failure))
"""


def test_a_full_disk_is_said_in_words_and_keeps_the_older_set(office: Office) -> None:
    """A limit on the size of files stands in for a full disk."""
    first = office.backup().make()
    run = subprocess.run(
        [sys.executable, "-c", FULL_DISK, str(office.profile), PHRASE],
        cwd=ROOT, capture_output=True, text=True, check=True,
    )  # fmt: skip
    assert run.stdout.startswith(("The disk is full", "The disk does not answer"))
    assert office.backup().sets() == [first]
    assert not list((office.profile / "backup").glob(".making-*"))


def test_an_instant_without_its_zone_is_no_instant(office: Office) -> None:
    made = office.backup().make()
    manifest = made.folder / MANIFEST_NAME
    manifest.write_text(manifest.read_text().replace("+00:00", ""))
    with pytest.raises(UserError, match="not a usable backup set"):
        read_set(made.folder)
