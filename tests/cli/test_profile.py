"""The profile from the command line: made, filled, proven, copied, given back, and every way it may not open."""

import hashlib
import json
import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

import pytest

from aso_desktop.store.connection import connect
from tests.cli.conftest import Shell, make_profile
from tests.security.conftest import PHRASE

ROOT = Path(__file__).parents[2]


def fingerprint(folder: Path) -> dict[str, str]:
    """Return every data file of a folder with its hash; an empty log of SQLite's is no data."""
    files = (p for p in folder.rglob("*") if p.is_file() and not p.name.endswith("-shm") and p.stat().st_size)
    return {str(p.relative_to(folder)): hashlib.sha256(p.read_bytes()).hexdigest() for p in files}


@pytest.fixture
def nowhere(tmp_path: Path, phrase: Path) -> Shell:
    """Return a terminal on a workstation without a profile."""
    return Shell(tmp_path / "new", phrase)


def test_a_profile_is_made_where_there_is_none(nowhere: Shell) -> None:
    made = nowhere.ask("init", "--agent", "Amira Benali", "--unit", "DAF", "--unit-label", "Bureau du courrier")
    assert (made["registers"], made["slots"], made["agent"]) == (["ARR", "DEP", "INT"], ["passphrase"], "Amira Benali")
    assert nowhere.add("Premier courrier")["number"] == "A-2026-00001"
    before = fingerprint(nowhere.profile)
    assert nowhere.refused("init", "--agent", "X", "--unit", "Y")["field"] == "profile"
    assert fingerprint(nowhere.profile) == before


def test_a_profile_needs_no_more_than_a_passphrase(nowhere: Shell) -> None:
    made = nowhere.ask("init")
    assert made["agent"]
    assert (made["unit"], made["registers"]) == ("SEC", ["ARR", "DEP", "INT"])


def test_a_keyring_that_cannot_be_used_is_said(nowhere: Shell) -> None:
    made = nowhere.ask("init", "--keyring")
    assert "passphrase" in made["slots"]
    assert ("keyring" in made["slots"]) is not any("keyring" in notice for notice in made["notices"])


def test_a_profile_wants_a_passphrase_that_holds(nowhere: Shell, phrase: Path) -> None:
    words = ("--profile", nowhere.profile, "init", "--agent", "A", "--unit", "B", "--json")
    assert nowhere.bare(*words).json["field"] == "passphrase_file"
    phrase.write_text("azerty", encoding="utf-8")
    assert nowhere.refused("init", "--agent", "A", "--unit", "B")["field"] == "passphrase"
    phrase.write_text("", encoding="utf-8")
    assert nowhere.refused("init", "--agent", "A", "--unit", "B")["field"] == "passphrase_file"
    assert not nowhere.profile.exists()


def test_a_profile_that_does_not_open_leaves_everything_as_it_is(shell: Shell, phrase: Path) -> None:
    before = fingerprint(shell.profile)
    phrase.write_text("une autre phrase de passe entièrement fausse", encoding="utf-8")
    assert "not the passphrase" in shell.refused("letters", "list", code=3)["reason"]
    phrase.unlink()
    assert shell.refused("letters", "list", code=3)["kind"] == "environment"
    unnamed = shell.bare("--profile", shell.profile, "letters", "list", "--json")
    assert (unnamed.code, unnamed.json["kind"]) == (3, "environment")
    assert "--passphrase-file" in unnamed.json["reason"]
    assert fingerprint(shell.profile) == before


def test_a_profile_without_a_name_is_not_the_usual_one(shell: Shell) -> None:
    said = shell.bare("--profile", "", "--passphrase-file", shell.phrase, "letters", "list", "--json")
    assert (said.code, said.json["field"]) == (1, "profile")


def test_nothing_is_made_where_there_is_no_profile(nowhere: Shell) -> None:
    assert "create one" in nowhere.refused("letters", "list", code=3)["reason"]
    assert not nowhere.profile.exists()


def test_a_newer_profile_is_refused_without_a_byte_changed(shell: Shell) -> None:
    from aso_desktop.services.access import AccessService

    access = AccessService(shell.profile)
    keys = access.unlock(PHRASE).keys
    assert keys is not None
    database = connect(shell.profile / "aso.db", keys.data)
    database.execute("PRAGMA user_version = 9999")
    database.close()
    before = fingerprint(shell.profile)
    for words in (("list",), ("add", "--direction", "in", "--subject", "Objet")):
        assert "later version" in shell.refused("letters", *words, code=3)["reason"]
    assert fingerprint(shell.profile) == before


AS_NOBODY = """
import encodings.utf_8_sig, importlib, os, pkgutil, queue, sys
import aso_desktop
for module in pkgutil.walk_packages(aso_desktop.__path__, "aso_desktop."):  # nobody may not read them afterwards
    if not module.name.startswith(("aso_desktop.ui", "aso_desktop.__main__")):
        importlib.import_module(module.name)
from aso_desktop.app.headless import run_command
from PySide6 import QtCore
"".encode("utf-8-sig")
if os.getuid() == 0:
    os.setuid(65534)
sys.exit(run_command(sys.argv[1:]))
"""


def test_a_read_only_folder_can_be_read() -> None:
    with tempfile.TemporaryDirectory() as place:
        shell = Shell(Path(place) / "profile", Path(place) / "phrase.txt")
        shell.phrase.write_text(PHRASE, encoding="utf-8")
        make_profile(shell.profile, shell.clock)
        shell.add("Premier courrier")
        Path(place).chmod(0o755)
        for path in (*shell.profile.rglob("*"), shell.profile):
            path.chmod(0o555 if path.is_dir() else 0o444)
        common = ("--profile", str(shell.profile), "--passphrase-file", str(shell.phrase), "--json")
        command = [sys.executable, "-c", AS_NOBODY, *common]
        where = {**os.environ, "PYTHONDONTWRITEBYTECODE": "1", "HOME": place}
        listed = subprocess.run([*command, "letters", "list"], cwd=ROOT, env=where, capture_output=True, check=False)
        words = ("letters", "add", "--direction", "in", "--subject", "Deuxième")
        added = subprocess.run([*command, *words], cwd=ROOT, env=where, capture_output=True, check=False)
        for path in (shell.profile, *shell.profile.rglob("*")):
            path.chmod(0o755)
    assert (listed.returncode, [row["subject"] for row in json.loads(listed.stdout)]) == (0, ["Premier courrier"])
    assert (added.returncode, json.loads(added.stdout)["kind"]) == (3, "environment")


def test_a_backup_is_made_listed_and_restored(shell: Shell) -> None:
    shell.add("Avant la sauvegarde")
    made = shell.ask("backup")
    assert (made["occasion"], made["missing"], made["reason"]) == ("manual", [], None)
    shell.add("Après la sauvegarde")
    assert [kept["set"] for kept in shell.ask("backups")] == [made["set"]]
    restored = shell.ask("restore", made["set"])
    assert restored["kept_as"]
    assert [row["subject"] for row in shell.ask("letters", "list")] == ["Avant la sauvegarde"]
    assert shell.ask("verify")["findings"] == []


def test_a_backup_is_restored_where_nothing_is_left(shell: Shell, tmp_path: Path) -> None:
    shell.add("À retrouver")
    made = Path(shell.ask("backup")["set"])
    away = Path(shutil.copytree(made.parent, tmp_path / "away")) / made.name
    new = Shell(tmp_path / "other", shell.phrase)
    assert new.ask("restore", away)["kept_as"] == []
    assert [row["subject"] for row in new.ask("letters", "list")] == ["À retrouver"]


def test_what_is_no_backup_is_refused(shell: Shell, tmp_path: Path, phrase: Path) -> None:
    assert shell.refused("restore", tmp_path / "absent", code=3)["kind"] == "environment"
    made = shell.ask("backup")["set"]
    phrase.write_text("une autre phrase de passe entièrement fausse", encoding="utf-8")
    assert shell.refused("restore", made, code=3)["kind"] == "environment"


def test_a_restoration_waits_for_the_window_to_close(shell: Shell) -> None:
    from filelock import FileLock

    made = shell.ask("backup")["set"]
    with FileLock(shell.profile / "window.lock"):
        assert "close it" in shell.refused("restore", made, code=3)["reason"]


def test_a_damaged_document_is_found_by_verify(shell: Shell, tmp_path: Path) -> None:
    note = tmp_path / "note.txt"
    note.write_text("contenu", encoding="utf-8")
    shell.add("Avec une pièce", "--attach", note)
    assert shell.ask("verify")["result"] == "accepted"
    blob = next(p for p in (shell.profile / "enclosures").rglob("*") if p.is_file())
    kept = blob.read_bytes()
    blob.write_bytes(kept[:-1] + bytes([kept[-1] ^ 1]))
    report = shell.ask("verify", code=1)
    assert (report["result"], [f["kind"] for f in report["findings"]]) == ("refused", ["enclosure_damaged"])


def test_the_rules_of_it_are_listed(shell: Shell) -> None:
    rules = {rule["key"]: rule for rule in shell.ask("policies")}
    assert rules["MinPassphraseWords"]["value"] == 5
    assert {rule["source"] for rule in rules.values()} == {"default"}
    assert "AutoLockMinutes = 10  (default)" in shell("policies").out.splitlines()


def test_a_demonstration_fills_an_empty_profile_only(shell: Shell) -> None:
    filled = shell.ask("demo", "--letters", 40)
    assert (filled["last_quarter"], filled["organisations"], filled["people"]) == (40, 120, 400)
    assert len(shell.ask("letters", "list", "--limit", 0)) == filled["letters"]
    assert "empty" in shell.refused("demo", "--letters", 40)["reason"]
    assert shell.refused("demo", "--letters", "beaucoup")["field"] == "letters"
    assert shell.ask("verify")["findings"] == []


def test_a_demonstration_makes_its_profile_where_there_is_none(nowhere: Shell) -> None:
    made = nowhere.ask("demo", "--letters", 5, "--keyring")
    assert made["last_quarter"] == 5
    kinds = json.loads((nowhere.profile / "keys.json").read_text("utf-8"))
    assert ("keyring" in json.dumps(kinds)) is not any("keyring" in notice for notice in made["notices"])
    assert {row["unit"] for row in nowhere.ask("letters", "list")} <= {"DAF", "CAB"}


def test_a_backup_says_which_documents_are_missing(shell: Shell, tmp_path: Path) -> None:
    note = tmp_path / "note.txt"
    note.write_text("contenu", encoding="utf-8")
    shell.add("Avec une pièce", "--attach", note)
    next(p for p in (shell.profile / "enclosures").rglob("*") if p.is_file()).unlink()
    made = shell.ask("backup", code=1)
    assert (made["result"], len(made["missing"])) == ("refused", 1)
    assert "verify" in made["reason"]


def test_a_restoration_without_a_key_at_hand_asks_for_the_passphrase(shell: Shell) -> None:
    made = shell.ask("backup")["set"]
    said = shell.bare("--profile", shell.profile, "restore", made, "--json")
    assert (said.code, said.json["kind"]) == (3, "environment")
    assert "passphrase" in said.json["reason"]
