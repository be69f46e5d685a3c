"""The escrow key from the command line: made, laid down, tried, used; and what governs a team beside it."""

import base64
from dataclasses import dataclass
from pathlib import Path

import pytest

from aso_desktop import __version__
from aso_desktop.core.clock import FixedClock
from aso_desktop.core.settings import Policies, Rule
from tests.cli.conftest import NOW, Shell, make_profile

SECRET = "moitié de l’une moitié de l’autre"


@dataclass
class Section:
    """A workstation that seals to the escrow, its shared space, and what IT brings."""

    shell: Shell
    share: str
    fingerprint: str
    key: tuple[object, ...]


@pytest.fixture
def section(shell: Shell, tmp_path: Path) -> Section:
    """Make the key, lay it down, wait until it is used, create a shared space with a letter in it."""
    secret, file = tmp_path / "secret.txt", tmp_path / "escrow.pem"
    secret.write_text(f"{SECRET}\n", "utf-8")
    key = ("--key", file, "--key-passphrase-file", secret)
    made = shell.ask("escrow", "make", file, "--key-passphrase-file", secret)
    assert shell.refused("escrow", "make", file, "--key-passphrase-file", secret)["field"] == "file"
    assert b"ENCRYPTED PRIVATE KEY" in file.read_bytes()
    assert shell.refused("escrow", "open", *key)["field"] == "key"  # sealed to nobody yet
    shell.policies = Policies(escrow_public_key=Rule(base64.b64decode(made["public_key"]), locked=True))
    assert made["fingerprint"] in shell("sync", "status").err  # announced at one opening, used from the next on
    assert "in use" in shell("sync", "status").err
    share = (tmp_path / "partage").as_uri()
    assert shell.ask("hub", "create", share)["escrow"] is True
    shell.add("Demande de subvention")
    shell.ask("sync")
    return Section(shell, share, made["fingerprint"], key)


def test_the_drill_of_the_year_then_the_day_nothing_else_is_left(
    section: Section, tmp_path: Path, phrase: Path
) -> None:
    shell = section.shell
    assert shell.ask("escrow", "open", *section.key)["passphrase_changed"] is False
    drill = shell.ask("hub", "recover", *section.key)
    assert (drill["opened"], drill["keys"], drill["readable"], drill["lots"], drill["applied"]) == (1, 1, 1, 1, 0)
    assert drill["fingerprint"] == section.fingerprint

    file = tmp_path / "section.aso-hub"
    assert shell.ask("hub", "enrolment-file", file)["url"] == section.share
    assert shell.refused("hub", "enrolment-file", file)["field"] == "enrolment_file"
    make_profile(tmp_path / "second", FixedClock(NOW))
    last = Shell(tmp_path / "second", phrase)
    last.ask("hub", "join", "--file", file)
    assert last.ask("hub", "recover", *section.key, "--read")["applied"] > 0  # nobody is left to approve
    assert [row["subject"] for row in last.ask("letters", "list")] == ["Demande de subvention"]

    new = tmp_path / "new.txt"
    new.write_text("pivoine ruisseau ananas zèbre élève\n", "utf-8")
    assert shell.ask("escrow", "open", *section.key, "--new-passphrase-file", new)["passphrase_changed"] is True
    assert shell.refused("sync", "status", code=3)["kind"] == "environment"
    shell.phrase = new
    assert shell.ask("verify")["findings"] == []


def test_a_shared_space_that_stands_is_given_a_key_and_then_another(shell: Shell, tmp_path: Path, phrase: Path) -> None:
    make_profile(tmp_path / "second", FixedClock(NOW))
    mate = Shell(tmp_path / "second", phrase)
    share = (tmp_path / "partage").as_uri()
    made = shell.ask("hub", "create", share)
    device = mate.ask("hub", "join", share, "--fingerprint", made["root_fingerprint"])["device"]
    shell.ask("hub", "members", "--approve", "all")
    shell.add("Demande de subvention")
    shell.ask("sync")
    assert "EscrowPublicKey" in shell.refused("hub", "escrow")["reason"]
    for name, epochs in (("first", 1), ("second", 2)):
        key = ("--key", tmp_path / f"{name}.pem", "--key-passphrase-file", shell.profile.with_name("secret.txt"))
        policies = Policies(escrow_public_key=Rule(escrow_made(shell, key)))
        shell.policies = mate.policies = policies
        assert mate.refused("hub", "escrow")["reason"].startswith("Only a responsible")
        assert shell.ask("hub", "escrow")["fingerprint"]
        assert "already" in shell.refused("hub", "escrow")["reason"]
        assert shell.ask("sync", "status")["escrow"] is True
        drill = shell.ask("hub", "recover", *key)
        assert (drill["opened"], drill["keys"], drill["readable"], drill["lots"]) == (epochs, epochs, 1, 1)
        if epochs == 1:
            shell.ask("hub", "revoke", device)
            shell.ask("sync")
            assert shell.ask("hub", "recover", *key)["opened"] == 2


def escrow_made(shell: Shell, key: tuple[object, ...]) -> bytes:
    """Make a key, and return its public half."""
    shell.profile.with_name("secret.txt").write_text(f"{SECRET}\n", "utf-8")
    made = shell.ask("escrow", "make", *key[1:])
    return base64.b64decode(made["public_key"])


def test_a_responsible_asks_the_team_for_this_version(shell: Shell, tmp_path: Path) -> None:
    assert shell.refused("hub", "minimum", "9.9")["field"] == "version"
    assert "works alone" in shell.refused("hub", "minimum", __version__)["reason"]
    shell.ask("hub", "create", (tmp_path / "partage").as_uri())
    assert shell.ask("hub", "minimum", __version__) == {"result": "accepted", "version": __version__}
    assert __version__ in shell.refused("hub", "minimum", __version__)["reason"]
    assert shell.ask("sync", "--once")["troubles"] == []
    drill = tmp_path / "no.pem"
    drill.write_bytes(b"")
    assert shell.refused("hub", "recover", "--key", drill)["field"] == "key"
    assert shell.refused("hub", "recover", "--key", tmp_path / "missing.pem", code=3)["kind"] == "environment"
