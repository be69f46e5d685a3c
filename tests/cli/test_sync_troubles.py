"""What can go wrong with a share, as `sync status` tells it: the state, the sentence, the way out; nothing is lost."""

import errno
import shutil
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from aso_desktop.core.clock import FixedClock
from aso_desktop.security import device
from tests import servers
from tests.cli.conftest import NOW, Shell, make_profile

LETTER = "Écrit ici"


@pytest.fixture
def second(tmp_path: Path, phrase: Path) -> Shell:
    """Return a second workstation with a profile of its own."""
    folder = tmp_path / "second"
    make_profile(folder, FixedClock(NOW))
    return Shell(folder, phrase)


@pytest.fixture
def share(tmp_path: Path) -> Path:
    """Return a folder that will be shared."""
    return tmp_path / "partage"


@pytest.fixture
def pair(shell: Shell, second: Shell, share: Path) -> tuple[Shell, Shell]:
    """Return two members of one shared space that have exchanged all they had."""
    join(second, shell, share)
    for one in (second, shell, second):
        one.ask("sync")
    return shell, second


@pytest.fixture(scope="module")
def failing() -> Iterator[servers.FaultFolder]:
    with servers.fault_folder() as running:
        yield running


def join(second: Shell, first: Shell, share: Path) -> None:
    made = first.ask("hub", "create", share.as_uri())
    second.ask("hub", "join", share.as_uri(), "--fingerprint", made["root_fingerprint"])
    first.ask("hub", "members", "--approve", "all")


def told(shell: Shell, reach: str, words: str) -> dict[str, Any]:
    """Check what the status says of the share, in a state and in a sentence; it contacts nothing."""
    status: dict[str, Any] = shell.ask("sync", "status")
    assert (status["reach"], status["reason"][: len(words)]) == (reach, words)
    assert shell("sync", "status").out.startswith(words)
    return status


def refuses_and_keeps(shell: Shell, reach: str, words: str) -> None:
    """Write something while the share is as it is: the exchange says why it failed, and the letter stays and waits."""
    shell.add(LETTER)
    assert shell.refused("sync", "--once", code=3)["kind"] == "environment"
    assert told(shell, reach, words)["waiting"] > 0
    assert LETTER in subjects(shell)


def goes_on(shell: Shell, other: Shell) -> None:
    """Exchange after the way out was taken: what waited arrives."""
    assert shell.ask("sync")["waiting"] == 0
    told(shell, "reached", "The shared space answers.")
    other.ask("sync")
    assert LETTER in subjects(other)


def subjects(shell: Shell) -> list[str]:
    return [letter["subject"] for letter in shell.ask("letters", "list")]


def lots(share: Path, device: str) -> list[Path]:
    return sorted((share / "log" / device).iterdir())


def device_of(shell: Shell) -> str:
    device: str = shell.ask("sync", "status")["device"]
    return device


# --- the share -------------------------------------------------------------------------------------------------------


def test_a_share_that_is_not_mounted(pair: tuple[Shell, Shell], share: Path) -> None:
    shell, other = pair
    away = share.rename(share.with_name("parti"))
    refuses_and_keeps(shell, "out_of_reach", "The shared space cannot be reached: work goes on here")
    away.rename(share)
    goes_on(shell, other)


def test_another_teams_space_at_the_address(pair: tuple[Shell, Shell], share: Path, tmp_path: Path) -> None:
    shell, other = pair
    away = share.rename(share.with_name("parti"))
    make_profile(tmp_path / "third", FixedClock(NOW))
    third = Shell(tmp_path / "third", shell.phrase)
    third.ask("hub", "create", share.as_uri())
    refuses_and_keeps(shell, "other_hub", "Another team’s shared space stands at this address: nothing was exchanged.")
    assert subjects(third) == []
    shutil.rmtree(share)
    away.rename(share)
    goes_on(shell, other)


def test_an_empty_folder_or_something_else_at_the_address(pair: tuple[Shell, Shell], share: Path) -> None:
    shell, other = pair
    away = share.rename(share.with_name("parti"))
    share.mkdir()
    refuses_and_keeps(shell, "empty", "The folder of the shared space is empty: the share is probably not mounted.")
    (share / "photos").mkdir()
    (share / "photos" / "img.jpg").write_bytes(b"x")
    refuses_and_keeps(shell, "no_hub", "This is not a shared space of the program: check the address.")
    shutil.rmtree(share)
    away.rename(share)
    goes_on(shell, other)


def test_the_identity_of_the_space_is_damaged(pair: tuple[Shell, Shell], share: Path) -> None:
    shell, other = pair
    whole = (share / "hub").read_bytes()
    (share / "hub").write_bytes(whole[:-20])
    refuses_and_keeps(shell, "damaged", "The identity of the shared space is damaged: ask IT to restore")
    (share / "hub").write_bytes(whole.replace(b"ASOH1", b"ASOH2", 1))
    refuses_and_keeps(shell, "newer", "The shared space was made by a later version of the program: update this device")
    (share / "hub").write_bytes(whole)
    goes_on(shell, other)


WRITING = ("create", "write", "mkdir")
READING = ("open", "read")
REFUSALS = [
    ("EROFS", WRITING, "read_only", "The shared space can be read but not written: ask IT for the right to write"),
    ("EACCES", WRITING, "read_only", "The shared space can be read but not written: ask IT for the right to write"),
    ("ENOSPC", WRITING, "full", "The shared space is full: ask IT for more room."),
    ("EIO", WRITING, "unknown", "The shared space did not confirm what was sent: it is checked and sent again"),
    ("EACCES", READING, "denied", "The shared space refuses access: check your password and ask IT for the right"),
    ("EIO", READING, "out_of_reach", "The shared space cannot be reached: work goes on here"),
]


def test_a_share_that_refuses(shell: Shell, second: Shell, failing: servers.FaultFolder) -> None:
    """One refusal after the other: each has its state and its sentence, and what waited leaves once it is over."""
    place = failing.mount / "refuses"
    place.mkdir()
    join(second, shell, place)
    for one in (second, shell, second):
        one.ask("sync")
    for error, operations, reach, words in REFUSALS:
        number = getattr(errno, error)
        failing.fail(*({"on": operation, "errno": number, "times": 10_000} for operation in operations))
        refuses_and_keeps(shell, reach, words)
    failing.fail()
    goes_on(shell, second)


def test_a_share_set_back_to_an_older_state(pair: tuple[Shell, Shell], share: Path, tmp_path: Path) -> None:
    """IT restores last night's backup of the share: whoever comes first puts back what he holds."""
    shell, other = pair
    shutil.copytree(share, tmp_path / "sauvegarde")
    shell.add(LETTER)
    shell.ask("sync")
    other.ask("sync")
    shutil.rmtree(share)
    shutil.copytree(tmp_path / "sauvegarde", share)
    other.ask("sync")
    told(other, "rolled_back", "The shared space was set back to an older state: this device puts back what it holds")
    assert other.ask("hub", "check")["flaws"] == []
    goes_on(other, shell)
    numbers = [letter["number"] for letter in shell.ask("letters", "list")]
    assert len(set(numbers)) == len(numbers)


# --- what stands in it -----------------------------------------------------------------------------------------------


@pytest.mark.parametrize("harm", ["cut", "altered"])
def test_a_damaged_or_half_written_lot(pair: tuple[Shell, Shell], share: Path, harm: str) -> None:
    shell, other = pair
    shell.add(LETTER)
    shell.ask("sync")
    lot = lots(share, device_of(shell))[-1]
    whole = lot.read_bytes()
    lot.write_bytes(whole[:-9] if harm == "cut" else bytes([*whole[:300], whole[300] ^ 1, *whole[301:]]))
    answer = other.ask("sync")
    reason = "This file is damaged or only half-written: it is read again later."
    assert [trouble["reason"] for trouble in answer["troubles"]] == [reason]
    status = told(other, "reached", "The shared space answers.")
    assert [found["reason"] for found in status["quarantined"]] == [reason]
    assert LETTER not in subjects(other)
    lot.write_bytes(whole)
    other.ask("sync")
    assert told(other, "reached", "The shared space answers.")["quarantined"] == []
    assert LETTER in subjects(other)


def test_a_missing_lot_is_awaited_by_name(pair: tuple[Shell, Shell], share: Path) -> None:
    shell, other = pair
    shell.add(LETTER)
    shell.ask("sync")
    lot = lots(share, device_of(shell))[-1]
    away = lot.rename(share.parent / lot.name)
    other.ask("sync")
    (found,) = told(other, "reached", "The shared space answers.")["quarantined"]
    assert found["name"].startswith(f"log/{device_of(shell)}/{lot.name[:10]}")
    assert found["reason"] == "This lot is announced and not there: any member may put it back."
    away.rename(lot)
    other.ask("sync")
    assert LETTER in subjects(other)


# --- the machines ----------------------------------------------------------------------------------------------------


def test_a_laptop_restored_from_an_old_image(pair: tuple[Shell, Shell], tmp_path: Path) -> None:
    shell, other = pair
    shutil.copytree(other.profile, tmp_path / "image")
    other.add("Envoyé avant la panne")
    other.ask("sync")
    shutil.rmtree(other.profile)
    shutil.copytree(tmp_path / "image", other.profile)
    refuses_and_keeps(other, "old_copy", "This profile is an older copy of itself: exchange has stopped")
    assert other.ask("hub", "renew")["result"] == "accepted"
    assert other.ask("sync")["state"] == "pending"
    shell.ask("hub", "members", "--approve", "all")
    goes_on(other, shell)
    assert "Envoyé avant la panne" in subjects(other)


def test_two_clones_of_one_laptop(pair: tuple[Shell, Shell], tmp_path: Path) -> None:
    shell, other = pair
    shutil.copytree(other.profile, tmp_path / "clone")
    clone = Shell(tmp_path / "clone", other.phrase)
    other.add("Du premier")
    clone.add(LETTER)
    other.ask("sync")
    assert clone.refused("sync", "--once", code=3)["kind"] == "environment"
    assert clone.ask("sync", "status")["reach"] in {"twin", "old_copy"}
    clone.ask("hub", "renew")
    clone.ask("sync")
    shell.ask("hub", "members", "--approve", "all")
    goes_on(clone, shell)
    assert {"Du premier", LETTER} <= set(subjects(shell))


def test_a_database_copied_by_hand_to_another_machine(
    pair: tuple[Shell, Shell], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The copy takes an identity of its own as it is opened there, and asks to be approved; the original goes on."""
    shell, other = pair
    copied = Shell(tmp_path / "copied", other.phrase)
    shutil.copytree(other.profile, copied.profile)
    identity = tmp_path / "machine-id"
    identity.write_text("another machine", encoding="ascii")

    def elsewhere(*words: str) -> Any:
        with monkeypatch.context() as there:
            there.setattr(device, "_IDENTITY_FILES", (identity,))
            return copied.ask(*words)

    elsewhere("letters", "add", "--direction", "in", "--subject", LETTER)
    assert elsewhere("sync")["state"] == "pending"
    assert elsewhere("sync", "status")["device"] != device_of(other)
    shell.ask("hub", "members", "--approve", "all")
    assert elsewhere("sync")["waiting"] == 0
    other.add("De l’original")
    goes_on(other, shell)
    assert {LETTER, "De l’original"} <= set(subjects(other))


def test_clocks_that_are_years_apart(pair: tuple[Shell, Shell]) -> None:
    shell, other = pair
    other.clock.move_to(NOW + timedelta(days=3_650))
    other.add(LETTER)
    other.ask("sync")
    shell.ask("sync")
    assert LETTER in subjects(shell)
    assert shell.ask("sync", "status")["doubtful_clocks"] == [device_of(other)]
    assert told(shell, "reached", "The shared space answers.")["conflicts"] == 0


def test_a_revoked_device_works_alone(pair: tuple[Shell, Shell]) -> None:
    shell, other = pair
    shell.ask("hub", "revoke", device_of(other), "--reason", "Départ")
    other.add(LETTER)
    assert other.ask("sync")["state"] == "revoked"
    status = other.ask("sync", "status")
    assert (status["state"], status["waiting"] > 0) == ("revoked", True)
    shell.ask("sync")
    assert LETTER not in subjects(shell)
    assert LETTER in subjects(other)


def test_a_wrong_passphrase_opens_nothing_and_loses_nothing(pair: tuple[Shell, Shell], tmp_path: Path) -> None:
    shell, _ = pair
    shell.add(LETTER)
    wrong = tmp_path / "wrong.txt"
    wrong.write_text("une autre phrase\n", encoding="utf-8")
    refused = Shell(shell.profile, wrong)("sync", "--once", "--json")
    assert refused.code != 0
    assert "passphrase" in refused.json["reason"]
    assert LETTER in subjects(shell)
