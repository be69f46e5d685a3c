"""The installed program without a window, as a script uses it: from an empty folder to a restored copy of the work."""

import hashlib
import json
import os
import shutil
import subprocess
import sys
from dataclasses import dataclass
from email.message import EmailMessage
from pathlib import Path
from typing import Any

import pytest

from aso_desktop.app.bootstrap import Profile
from aso_desktop.app.paths import ProfilePaths
from aso_desktop.core.clock import SystemClock
from aso_desktop.core.settings import Policies
from aso_desktop.services.access import AccessRules, AccessService, SlotService
from aso_desktop.store.connection import connect
from tests.security.conftest import CHEAP

PROGRAM = Path(sys.executable).parent / "aso-desktop"
PHRASE = "cerise moulin verger tambour lagune visite"


@dataclass
class Script:
    """A script of the section: every command is a process of its own."""

    profile: Path
    phrase: Path

    def run(self, *words: object, code: int = 0) -> Any:
        """Run the installed program with --json; return its answer."""
        command = [PROGRAM, "--profile", self.profile, "--passphrase-file", self.phrase, *words, "--json"]
        environment = {**os.environ, "ASO_DESKTOP_LANGUAGE": "en"}
        done = subprocess.run(list(map(str, command)), env=environment, capture_output=True, check=False)
        assert done.returncode == code, (done.stdout, done.stderr)
        assert b"Traceback" not in done.stdout + done.stderr
        return json.loads(done.stdout)

    def begin(self, *words: object) -> Any:
        """Make the profile as a script does; then make its passphrase cheap, or each process takes its second."""
        made = self.run(*words)
        profile = Profile(ProfilePaths(self.profile), SystemClock(), Policies(), AccessRules(cost=CHEAP))
        assert profile.access.unlock(PHRASE).is_open
        SlotService(profile.access).change_passphrase(PHRASE, PHRASE)
        profile.close()
        return made

    def snapshot(self) -> dict[str, str]:
        """Return every data file of the profile with its hash."""
        files = (p for p in self.profile.rglob("*") if p.is_file() and p.stat().st_size and p.suffix != ".db-shm")
        return {p.name: hashlib.sha256(p.read_bytes()).hexdigest() for p in files}


@pytest.fixture
def script(tmp_path: Path) -> Script:
    """Return a script on a workstation without a profile."""
    phrase = tmp_path / "phrase.txt"
    phrase.write_text(f"{PHRASE}\n", encoding="utf-8")
    return Script(tmp_path / "profile", phrase)


def mail(path: Path) -> Path:
    """Write a message with a document in it."""
    message = EmailMessage()
    message["From"] = "Hélène Lefèvre <helene.lefevre@example.org>"
    message["To"] = "courrier@section.example.org"
    message["Subject"] = "Calendrier du chantier de la passerelle"
    message["Date"] = "Mon, 02 Nov 2026 10:12:00 +0100"
    message["Message-ID"] = "<journey@example.org>"
    message.set_content("Bonjour, voici le calendrier.")
    message.add_attachment("Visite prévue en semaine 48.", filename="Calendrier é.txt")
    path.write_bytes(bytes(message))
    return path


def test_a_section_works_a_day_without_a_window(script: Script, tmp_path: Path) -> None:
    made = script.begin("init", "--agent", "Amira Benali", "--unit", "DAF", "--unit-label", "Bureau du courrier")
    assert made["registers"] == ["ARR", "DEP", "INT"]

    added = script.run(
        "letters", "add", "--direction", "in", "--subject", "Demande d’aide", "--from", "Mairie d’Aubercy"
    )
    year = SystemClock().today().year
    assert added["number"] == f"A-{year}-00001"
    taken, refused = script.run("letters", "import", mail(tmp_path / "un.eml"), tmp_path / "absent.eml", code=1)
    assert (taken["number"], refused["result"]) == (f"A-{year}-00002", "refused")

    assert [r["number"] for r in script.run("letters", "list", "--search", "passerelle")] == [taken["number"]]
    shown = script.run("letters", "show", taken["number"])
    assert {"Calendrier é.txt", "un.eml"} <= {row["name"] for row in shown["enclosures"]}

    wrong = script.run("letters", "add", "--direction", "in", "--subject", "Erreur de saisie")
    assert script.run("letters", "cancel", wrong["number"], "--reason", "Doublon")["state"] == "cancelled"
    reply = script.run("letters", "add", "--direction", "out", "--subject", "Réponse", "--to", "Mairie d’Aubercy")
    script.run("letters", "link", reply["number"], added["number"], "--kind", "answers")
    today = SystemClock().today().isoformat()
    sent = script.run("letters", "move", reply["number"], "--state", "sent")
    assert sent["state"] == "sent"
    assert script.run("letters", "show", added["number"])["state"] == "answered"
    assert script.run("letters", "show", reply["number"])["sent_on"] == today

    assert script.run("letters", "export", "--out", tmp_path / "liste.xlsx")["letters"] == 4
    made = script.run("backup")
    assert script.run("verify")["findings"] == []

    later = script.run("letters", "add", "--direction", "in", "--subject", "Après la sauvegarde")
    assert script.run("restore", made["set"])["kept_as"]
    numbers = [row["number"] for row in script.run("letters", "list")]
    assert later["number"] not in numbers
    assert len(numbers) == 4
    assert script.run("verify")["findings"] == []


def test_a_month_that_is_over_is_closed_and_printed(script: Script, tmp_path: Path) -> None:
    script.begin("demo", "--letters", 12)
    today = f"{SystemClock().today():%Y-%m}"
    code, month = next(
        (register["code"], month["month"])
        for register in script.run("registers", "list")
        for month in register["months"]
        if not month["closed_at"] and month["month"] < today
    )
    closed = script.run("registers", "close", code, "--month", month, "--out", tmp_path / "arrêtés")
    assert closed["unexplained"] == 0
    assert {Path(f).suffix for f in closed["files"]} == {".pdf", ".xlsx", ".csv"}
    again = script.run("registers", "close", code, "--month", month, code=1)
    assert again["field"] == "month"
    assert script.run("verify")["result"] == "accepted"


def test_every_way_in_that_fails_changes_nothing(script: Script, tmp_path: Path) -> None:
    script.begin("init", "--agent", "Amira Benali", "--unit", "DAF")
    before = script.snapshot()
    wrong = tmp_path / "wrong.txt"
    wrong.write_text("une autre phrase entièrement fausse ici\n", encoding="utf-8")
    assert Script(script.profile, wrong).run("letters", "list", code=3)["kind"] == "environment"
    assert Script(script.profile, tmp_path / "absent.txt").run("letters", "list", code=3)["kind"] == "environment"
    assert script.run("init", "--agent", "X", "--unit", "Y", code=1)["field"] == "profile"
    assert script.snapshot() == before

    keys = AccessService(script.profile).unlock(PHRASE).keys
    assert keys is not None
    database = connect(script.profile / "aso.db", keys.data)
    database.execute("PRAGMA user_version = 9999")
    database.close()
    before = script.snapshot()
    assert "later version" in script.run("letters", "list", code=3)["reason"]
    assert script.snapshot() == before

    shutil.rmtree(script.profile)
    assert script.run("letters", "list", code=3)["kind"] == "environment"
    assert not script.profile.exists()


def test_hostile_words_are_kept_or_refused_and_never_break(script: Script, tmp_path: Path) -> None:
    script.begin("init", "--agent", "Amira Benali", "--unit", "DAF")
    subjects = ("=cmd|'/c calc'!A1", "\u202ertl and \x07bell", "é" * 5_000)
    numbers = [
        script.run("letters", "add", "--direction", "in", "--subject", subject, "--from", subject[:200])["number"]
        for subject in subjects
    ]
    assert len(set(numbers)) == len(subjects)
    script.run("letters", "export", "--out", tmp_path / "liste.csv")
    assert "'=cmd" in (tmp_path / "liste.csv").read_text("utf-8-sig")
    words = ("letters", "add", "--direction", "in", "--subject", "Date impossible", "--received-on", "31/02/2026")
    assert script.run(*words, code=1)["field"] == "received_on"
    table = tmp_path / "sans-objet.csv"
    table.write_text("Expéditeur;Date\nMairie;12/11/2026\n", encoding="utf-8")
    (missing,) = script.run("letters", "import", table, code=1)
    assert missing["reason"]
    assert len(script.run("letters", "list", "--limit", 0)) == len(subjects)
    assert script.run("verify")["findings"] == []
