"""Two workstations and a shared folder, from the command line: what IT scripts."""

import json
from pathlib import Path
from threading import Thread
from time import monotonic
from typing import Final

import pytest
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey

from aso_desktop.core.clock import FixedClock
from aso_desktop.core.settings import Policies, Rule
from tests import servers
from tests.cli.conftest import NOW, Said, Shell, make_profile
from tests.sync.hub.conftest import database

__all__ = ["database"]

SOONEST_POLL: Final = 16.0


@pytest.fixture
def second(tmp_path: Path, phrase: Path) -> Shell:
    """Return a second workstation with a profile of its own."""
    folder = tmp_path / "second"
    make_profile(folder, FixedClock(NOW))
    return Shell(folder, phrase)


@pytest.fixture
def share(tmp_path: Path) -> str:
    """Return the address of a shared folder that is not there yet."""
    return (tmp_path / "partage").as_uri()


def join(second: Shell, first: Shell, share: str) -> None:
    made = first.ask("hub", "create", share)
    second.ask("hub", "join", share, "--fingerprint", made["root_fingerprint"])
    first.ask("hub", "members", "--approve", "all")


def test_a_hub_is_created_joined_approved_and_used(shell: Shell, second: Shell, share: str, tmp_path: Path) -> None:
    assert shell.ask("sync", "status")["state"] == "alone"
    assert shell.refused("sync", "--once")["reason"].startswith("This profile works alone")
    file = tmp_path / "section.aso-hub"
    made = shell.ask("hub", "create", share, "--enrolment-file", file)
    assert (made["escrow"], made["enrolment_file"]) == (False, str(file))
    assert json.loads(file.read_text("utf-8"))["root_fingerprint"] == made["root_fingerprint"]
    joined = second.ask("hub", "join", "--file", file)
    assert (joined["state"], len(joined["words"])) == ("pending", 6)
    assert second.ask("sync", "--once")["state"] == "pending"
    waiting = shell.ask("hub", "members", "--approve", " ".join(joined["words"]))
    assert {(m["state"], m["here"], m["responsible"]) for m in waiting} == {
        ("active", True, True),
        ("active", False, False),
    }
    assert [m["words"] for m in waiting if m["device"] == joined["device"]] == [joined["words"]]
    shell.add("Demande de subvention")
    sent = shell.ask("sync", "--once")
    assert (sent["sent"], sent["waiting"], sent["troubles"]) == (1, 0, [])
    received = second.ask("sync")
    assert received["received"] == 1
    assert [row["subject"] for row in second.ask("letters", "list")] == ["Demande de subvention"]
    status = second.ask("sync", "status")
    assert (status["state"], status["reach"], status["waiting"]) == ("active", "reached", 0)
    assert "answers" in second("sync", "status").out


def test_a_conflict_is_listed_and_settled_by_command(shell: Shell, second: Shell, share: str) -> None:
    join(second, shell, share)
    letter = shell.add("Objet")["id"]
    for one in (shell, second):
        one.ask("sync")
    for one, code in ((shell, "in_progress"), (second, "no_action")):
        one.ask("letters", "move", letter, "--state", code)
    for one in (shell, second, shell):
        one.ask("sync")
    found = {c["column"]: c for c in shell.ask("sync", "conflicts")}
    assert {c["column"] for c in second.ask("sync", "conflicts")} == set(found)
    state = found["state"]
    assert (state["table"], state["row"], state["incomplete"]) == ("letter", letter, False)
    assert {version["value"] for version in state["versions"]} == {"in_progress", "no_action"}
    kept = next(version for version in state["versions"] if version["value"] == "no_action")
    assert shell.ask("sync", "resolve", letter, "state", "--keep", kept["dot"])["column"] == "state"
    for column in set(found) - {"state"}:
        shell.ask("sync", "resolve", letter, column, "--keep", found[column]["shown"])
    for one in (shell, second):
        one.ask("sync")
        assert one.ask("sync", "conflicts") == []
        assert one.ask("letters", "show", letter)["state"] == "no_action"
    assert shell.refused("sync", "resolve", letter, "state", "--keep", kept["dot"])["field"] == "column"
    assert shell.refused("sync", "resolve", letter, "state")["field"] == "keep"
    assert shell.refused("sync", "resolve", "rien", "state", "--value", "x")["field"] == "row"


def test_a_share_out_of_reach_is_an_environment_failure_and_changes_nothing(
    shell: Shell, second: Shell, share: str, tmp_path: Path
) -> None:
    join(second, shell, share)
    second.ask("sync")
    away = (tmp_path / "partage").rename(tmp_path / "parti")
    second.add("Écrit hors ligne")
    assert second.refused("sync", "--once", code=3)["kind"] == "environment"
    status = second.ask("sync", "status")
    assert (status["reach"], status["state"]) == ("out_of_reach", "active")
    assert status["waiting"] > 0
    (tmp_path / "partage").mkdir()
    assert second.refused("sync", "--once", code=3)["kind"] == "environment"
    assert second.ask("sync", "status")["reach"] == "empty"
    (tmp_path / "partage").rmdir()
    away.rename(tmp_path / "partage")
    assert second.ask("sync")["waiting"] == 0
    assert [row["subject"] for row in second.ask("letters", "list")] == ["Écrit hors ligne"]


def test_what_is_wrong_is_named(shell: Shell, second: Shell, share: str, tmp_path: Path) -> None:
    assert shell.refused("hub", "create")["field"] == "url"
    assert shell.refused("hub", "create", "postgresql://u:secret@h/d", code=3)["kind"] == "environment"
    made = shell.ask("hub", "create", share)
    assert second.refused("hub", "create", share)["field"] == "url"
    assert second.refused("hub", "join", share)["field"] == "fingerprint"
    assert second.refused("hub", "join", share, "--fingerprint", "0" * 64)["field"] == "fingerprint"
    empty = (tmp_path / "vide").as_uri()
    (tmp_path / "vide").mkdir()
    refused = second.refused("hub", "join", empty, "--fingerprint", made["root_fingerprint"], code=3)
    assert "not mounted" in refused["reason"]
    broken = tmp_path / "faux.aso-hub"
    for content in ("", "{}", "[1]", '{"schema": 2, "url": "", "hub_id": "", "root_fingerprint": ""}'):
        broken.write_text(content, "utf-8")
        assert second.refused("hub", "join", "--file", broken)["field"] == "file"
    assert second.refused("hub", "join", "--file", tmp_path / "absent", code=3)["kind"] == "environment"
    assert second.ask("sync", "status")["state"] == "alone"
    assert second.refused("hub", "members")["reason"].startswith("This profile works alone")
    assert shell.refused("hub", "revoke", "personne")["field"] == "device"


def test_a_device_is_revoked_by_command(shell: Shell, second: Shell, share: str) -> None:
    join(second, shell, share)
    second.ask("sync")
    device = second.ask("sync", "status")["device"]
    assert shell.ask("hub", "responsible", device)["device"] == device
    assert shell.ask("hub", "revoke", device, "--reason", "Départ")["device"] == device
    assert second.ask("sync")["state"] == "revoked"
    states = {m["device"]: m["state"] for m in shell.ask("hub", "members")}
    assert states[device] == "revoked"


def test_a_watch_says_one_line_a_round(shell: Shell, second: Shell, share: str, tmp_path: Path) -> None:
    join(second, shell, share)
    said = shell("sync", "--watch", "--rounds", 1, "--json")
    line, _answer = said.out.split("\n", 1)
    assert (said.code, json.loads(line)["state"]) == (0, "active")
    (tmp_path / "partage").rename(tmp_path / "parti")
    said = shell("sync", "--watch", "--rounds", 1)
    assert said.code == 3
    assert "cannot be reached" in said.out


def test_a_watch_wakes_as_soon_as_a_colleague_announces_something(
    shell: Shell, second: Shell, database: servers.Database
) -> None:
    """On PostgreSQL, which tells; the poll would come 16 seconds later at the soonest."""
    secret = second.profile.with_name("secret")
    secret.write_text(servers.PASSWORD, "utf-8")
    for one in (shell, second):
        one.variables["ASO_HUB_SECRET_FILE"] = str(secret)
    join(second, shell, database.at(database.new()))
    for one in (second, shell, second):
        one.ask("sync")
    begun, watched = monotonic(), list[Said]()
    watch = Thread(target=lambda: watched.append(second("sync", "--watch", "--rounds", 2, "--json")))
    watch.start()
    while watch.is_alive() and monotonic() - begun < SOONEST_POLL:
        shell.add("Annoncé aussitôt")
        shell.ask("sync")
        watch.join(0.5)
    assert not watch.is_alive()
    (said,) = watched
    assert json.loads(said.out.splitlines()[1])["received"] > 0


def test_the_secret_comes_from_a_file_and_the_escrow_from_policy(shell: Shell, share: str, tmp_path: Path) -> None:
    missing = tmp_path / "absent"
    shell.variables["ASO_HUB_SECRET_FILE"] = str(missing)
    assert shell.refused("hub", "create", share, code=3)["kind"] == "environment"
    missing.write_text("s3cret\nsuite", "utf-8")
    escrow = X25519PrivateKey.generate().public_key().public_bytes_raw()
    shell.policies = Policies(escrow_public_key=Rule(escrow))
    assert shell.ask("hub", "create", share)["escrow"] is True
    assert shell.ask("sync", "status")["escrow"] is True
    assert "s3cret" not in "".join(p.read_text("latin-1") for p in (tmp_path / "partage").rglob("*") if p.is_file())


def test_a_device_takes_a_new_identity_by_command(shell: Shell, second: Shell, share: str) -> None:
    join(second, shell, share)
    second.ask("sync")
    second.add("Avant")
    renewed = second.ask("hub", "renew")
    assert second.ask("sync", "status")["device"] == renewed["device"] != renewed["former_device"]
    assert second.ask("sync")["state"] == "pending"
    shell.ask("hub", "members", "--approve", renewed["device"])
    assert second.ask("sync")["sent"] == 1
    shell.ask("sync")
    assert [row["subject"] for row in shell.ask("letters", "list")] == ["Avant"]
