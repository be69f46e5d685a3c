"""Profiles of every earlier version come up to date, with a backup that gives the day before back.

Cut off, killed or without room, an upgrade leaves the file as it was or as it shall be, and is taken up again.
"""

import hashlib
import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from filelock import FileLock

from aso_desktop.app.bootstrap import Profile
from aso_desktop.services.access import Screen
from aso_desktop.services.backup.restore import RestoreService
from aso_desktop.services.search.queries import find
from aso_desktop.store.connection import connect
from aso_desktop.store.schema import LATEST
from tests.app.earlier import RELEASES, copied, fresh, indexes, shape, take_back
from tests.app.test_bootstrap import PASSPHRASE, closed_profile, founded, register

ROOT = Path(__file__).parents[2]
EARLIER = range(1, LATEST)

CUT = """
import os, signal, sys
from pathlib import Path
import aso_desktop.store.migrate as migrate
from tests.app.test_bootstrap import PASSPHRASE, closed_profile
def die(*_of):
    os.kill(os.getpid(), signal.SIGKILL)
def rebuild_and_die(*of):
    rebuild(*of)
    die()
rebuild = migrate.rebuild_triggers
instants = {
    "revised": (migrate, "rebuild_triggers", die),
    "rebuilt": (migrate, "rebuild_triggers", rebuild_and_die),
}
setattr(*instants[sys.argv[2]])
profile = closed_profile(Path(sys.argv[1]))
profile.access.unlock(PASSPHRASE)
profile.make_ready()
"""

NO_ROOM = """
import resource, signal, sys
from pathlib import Path
import aso_desktop.store.migrate as store
from aso_desktop.core.errors import EnvironmentFailure
from tests.app.test_bootstrap import PASSPHRASE, closed_profile
def fill_disk():
    signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    resource.setrlimit(resource.RLIMIT_FSIZE, (20_000, 20_000))
def migrate(*of, **named):
    fill_disk()
    whole(*of, **named)
whole = store.migrate
profile = closed_profile(Path(sys.argv[1]))
profile.access.unlock(PASSPHRASE)
if sys.argv[2] == "backup":
    fill_disk()
store.migrate = migrate
try:
    profile.make_ready()
except EnvironmentFailure as failure:
    sys.stdout.write(str(failure))
"""


@pytest.fixture(scope="module")
def present(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a closed profile of today, with a letter."""
    profile = founded(tmp_path_factory.mktemp("present") / "profile")
    register(profile)
    profile.services.close()
    profile.close()
    return profile.paths.root


@pytest.fixture
def earlier(present: Path, tmp_path: Path, revision: int) -> Iterator[Profile]:
    """Return an open profile as a version of schema `revision` left it."""
    profile = closed_profile(copied(present, tmp_path / "profile"))
    profile.access.unlock(PASSPHRASE)
    take_back(profile.paths.database, profile.keys.data, revision)
    yield profile
    profile.close()


def numbers(profile: Profile) -> list[str]:
    database = connect(profile.paths.database, profile.keys.data, "reader")
    found = [number for (number,) in database.execute("SELECT printed FROM serial_number ORDER BY printed")]
    database.close()
    return found


def schema_of(profile: Profile) -> int:
    database = connect(profile.paths.database, profile.keys.data, "reader")
    (version,) = database.execute("PRAGMA user_version").fetchone()
    assert database.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
    database.close()
    return int(version)


def contents(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()


def test_every_version_that_was_given_out_is_in_the_list() -> None:
    tags = subprocess.run(["git", "tag", "--list", "v*"], cwd=ROOT, capture_output=True, text=True, check=False)
    assert set(tags.stdout.split()) <= set(RELEASES), "name the schema of the new tag in tests/app/earlier.py"
    assert set(RELEASES.values()) <= {*EARLIER, LATEST}


@pytest.mark.parametrize("revision", EARLIER)
def test_an_earlier_profile_comes_up_to_date_and_its_backup_gives_it_back(earlier: Profile, revision: int) -> None:
    profile, root = earlier, earlier.paths.root
    fresh(root / "model.db", profile.keys.data, revision)
    model = connect(root / "model.db", profile.keys.data, "reader")
    old = connect(profile.paths.database, profile.keys.data, "reader")
    assert shape(old) == shape(model), "taking back gives what the migrations of then made"
    old.close()
    model.close()
    before = numbers(profile)
    assert (schema_of(profile), before) == (revision, ["A-2026-00001"])

    profile.make_ready()
    assert schema_of(profile) == LATEST
    (made,) = profile.services.backup.sets()
    assert (made.reason, made.schema) == ("migration", revision)
    database = profile.connect()
    assert len(find(database, "subvention").places) == 1
    database.close()
    assert register(profile)[1] == "A-2026-00002"
    assert profile.services.verify.verify().findings == ()

    keys = profile.keys
    profile.services.close()
    RestoreService(root, profile.clock).restore(made, keys)
    assert (schema_of(profile), numbers(profile)) == (revision, before)
    profile.make_ready()
    assert register(profile)[1] == "A-2026-00002"
    assert profile.services.verify.verify().findings == ()


def test_a_file_of_schema_6_that_has_what_7_adds_comes_up_to_date(present: Path, tmp_path: Path) -> None:
    """Schema 6 was given out in two makes; the later one held the day's indexes and open circuits already."""
    profile = closed_profile(copied(present, tmp_path / "profile"))
    profile.access.unlock(PASSPHRASE)
    database = connect(profile.paths.database, profile.keys.data)
    made = shape(database), sorted(indexes(database))
    database.execute("PRAGMA user_version = 6")
    database.close()
    profile.make_ready()
    database = connect(profile.paths.database, profile.keys.data, "reader")
    assert (shape(database), sorted(indexes(database))) == made
    database.close()
    assert (schema_of(profile), register(profile)[1]) == (LATEST, "A-2026-00002")
    assert profile.services.verify.verify().findings == ()
    profile.services.close()
    profile.close()


@pytest.mark.parametrize("revision", [1])
def test_killed_at_any_step_an_upgrade_is_taken_up_again(earlier: Profile, revision: int) -> None:
    before = numbers(earlier)
    for instant in ("revised", "rebuilt"):
        command = [sys.executable, "-c", CUT, str(earlier.paths.root), instant]
        assert subprocess.run(command, cwd=ROOT, check=False).returncode == -signal.SIGKILL
        assert (schema_of(earlier), numbers(earlier)) == (revision, before), instant
    earlier.make_ready()
    assert (schema_of(earlier), numbers(earlier)) == (LATEST, before)
    assert earlier.services.verify.verify().findings == ()


@pytest.mark.parametrize("revision", [LATEST - 1])
def test_without_room_nothing_is_upgraded_and_a_sentence_says_so(earlier: Profile, revision: int) -> None:
    """A limit on the size of files stands in for a full disk: first for the backup, then for the upgrade itself."""
    whole = contents(earlier.paths.database)
    for step in ("backup", "migrate"):
        command = [sys.executable, "-B", "-c", NO_ROOM, str(earlier.paths.root), step]
        done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
        assert done.stdout.startswith(("The disk is full", "The disk does not answer")), (
            done.stdout + done.stderr[-2000:]
        )
        assert contents(earlier.paths.database) == whole
    assert schema_of(earlier) == revision
    earlier.make_ready()
    assert schema_of(earlier) == LATEST


@pytest.mark.parametrize("revision", [LATEST - 1])
def test_a_command_leaves_a_profile_alone_that_a_window_of_an_earlier_version_has_open(
    earlier: Profile, revision: int, tmp_path: Path
) -> None:
    """After an upgrade of the package the old window may still be there: its file is not changed under it."""
    phrase = tmp_path / "phrase.txt"
    phrase.write_text(f"{PASSPHRASE}\n", "utf-8")
    root = earlier.paths.root
    command = [sys.executable, "-m", "aso_desktop", "--profile", str(root), "--passphrase-file", str(phrase), "backups"]
    environment = {**os.environ, "ASO_DESKTOP_LANGUAGE": "en"}
    with FileLock(earlier.paths.window_lock):
        refused = subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, text=True, check=False)
    assert (refused.returncode, schema_of(earlier)) == (3, revision)
    assert refused.stderr.startswith("A window of an earlier version is open on this profile")
    assert subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, check=False).returncode == 0
    assert schema_of(earlier) == LATEST


def test_a_newer_file_is_refused_and_not_a_byte_of_it_changes(present: Path, tmp_path: Path) -> None:
    profile = closed_profile(copied(present, tmp_path / "profile"))
    profile.access.unlock(PASSPHRASE)
    writer = connect(profile.paths.database, profile.keys.data)
    writer.execute(f"PRAGMA user_version = {LATEST + 1}")
    writer.close()
    whole = contents(profile.paths.database)
    profile.close()
    again = closed_profile(profile.paths.root)
    assert again.access.unlock(PASSPHRASE).screen != Screen.READY
    assert contents(profile.paths.database) == whole
    again.close()
