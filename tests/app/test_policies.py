"""What IT lays down, looked up in the registry, in files and in the environment, good or broken."""

import json
import os
import threading
from collections.abc import Mapping
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from aso_desktop.app import policies as lookup
from aso_desktop.app.policies import first_look_up, look_up
from aso_desktop.app.policy_places import BadPlaceError, Machine, read_rules, this_machine
from aso_desktop.core.clock import FixedClock
from aso_desktop.core.i18n import in_english
from aso_desktop.core.settings import POLICIES, POLICY_KEYS, Policies, Source
from tests.unit.setting_cases import BAD, GOOD, cases

NOON = datetime(2026, 3, 12, 12, tzinfo=UTC)
GROUP = "Software\\Policies\\ASO Desktop"


class PaperRegistry:
    """Stands in for the Windows registry: (root, key) → subkey → values."""

    def __init__(self) -> None:
        self.keys: dict[tuple[str, str], dict[str, dict[str, Any]]] = {}
        self.policy_file: Any = None

    def lay(self, root: str, name: str, value: Any, locked: Any = 0) -> None:
        self.keys.setdefault((root, GROUP), {})[name] = {"Value": value, "Locked": locked}

    def subkeys(self, root: str, key: str) -> Mapping[str, Mapping[str, Any]]:
        return self.keys.get((root, key), {})

    def value(self, root: str, key: str, name: str) -> Any:
        asked = (root, key, name) == ("HKLM", "Software\\ASO Desktop", "PolicyFile")
        return self.policy_file if asked else None


@pytest.fixture
def clock() -> FixedClock:
    return FixedClock(NOON)


@pytest.fixture
def registry() -> PaperRegistry:
    return PaperRegistry()


@pytest.fixture
def machine(tmp_path: Path, registry: PaperRegistry) -> Machine:
    """A machine with a registry and a program file, both empty; files belong to whoever runs the tests."""
    (tmp_path / "etc").mkdir(mode=0o755)
    return Machine(
        tmp_path / "config" / "copy.json", registry, tmp_path / "etc" / "policies.json", os.getuid(), {}, frozen=False
    )


def write(path: Path, **rules: Any) -> Path:
    """Write a policy file; a rule is a value, or a pair with its lock."""
    policies = {
        key: {"value": rule[0], "locked": rule[1]} if isinstance(rule, tuple) else {"value": rule}
        for key, rule in rules.items()
    }
    path.write_text(json.dumps({"schema": 1, "policies": policies}), encoding="utf-8")
    return path


def notices(reading: lookup.Reading) -> str:
    return "\n".join(in_english(notice) for notice in reading.notices)


def test_a_machine_without_rules_has_the_shipped_ones_and_keeps_nothing(machine: Machine, clock: FixedClock) -> None:
    reading = look_up(machine, clock)
    assert reading == lookup.Reading(Policies())
    assert first_look_up(machine, clock) == reading
    assert not machine.copy.exists()


def test_the_first_place_that_has_a_key_wins(
    machine: Machine, registry: PaperRegistry, clock: FixedClock, tmp_path: Path
) -> None:
    developer = write(tmp_path / "dev.json", BackupKeep=5, LogLevel="debug")
    machine = replace(machine, environ={"ASO_DESKTOP_POLICY": str(developer)})
    assert machine.program
    write(machine.program, BackupKeep=4, AllowExport=False)
    registry.policy_file = str(write(tmp_path / "share.json", BackupKeep=3, Proxy="proxy:3128"))
    registry.lay("HKCU", "BackupKeep", 2, locked=1)
    registry.lay("HKCU", "Language", "en")
    registry.lay("HKLM", "BackupKeep", 1)
    expected = {
        "BackupKeep": (1, Source.MACHINE, False),
        "Language": ("en", Source.USER, False),
        "Proxy": ("proxy:3128", Source.POLICY_FILE, False),
        "AllowExport": (False, Source.PROGRAM, False),
        "LogLevel": ("debug", Source.ENVIRONMENT, False),
        "Spelling": (True, Source.DEFAULT, False),
    }
    found = {s.key: (r.value, r.source, r.locked) for s, r in look_up(machine, clock).policies}
    assert {key: found[key] for key in expected} == expected
    del registry.keys["HKLM", GROUP]
    assert look_up(machine, clock).policies.backup_keep.locked


def test_a_frozen_program_does_not_look_at_the_environment(machine: Machine, clock: FixedClock, tmp_path: Path) -> None:
    developer = write(tmp_path / "dev.json", LogLevel="debug")
    machine = replace(machine, environ={"ASO_DESKTOP_POLICY": str(developer)}, frozen=True)
    assert look_up(machine, clock).policies == Policies()


@pytest.mark.parametrize(("key", "raw"), cases(GOOD))
@pytest.mark.parametrize(
    "source", [Source.MACHINE, Source.USER, Source.POLICY_FILE, Source.PROGRAM, Source.ENVIRONMENT]
)
def test_every_good_value_is_taken_from_every_place(
    source: Source, key: str, raw: Any, machine: Machine, clock: FixedClock
) -> None:
    reading = look_up(lay(source, key, raw, machine), clock)
    rule = getattr(reading.policies, POLICY_KEYS[key].name)
    assert (rule.value, rule.source, rule.locked) == (POLICY_KEYS[key].read(raw), source, True)
    assert reading.notices == ()


@pytest.mark.parametrize(("key", "raw"), cases(BAD))
@pytest.mark.parametrize(
    "source", [Source.MACHINE, Source.USER, Source.POLICY_FILE, Source.PROGRAM, Source.ENVIRONMENT]
)
def test_no_bad_value_is_taken_from_any_place(
    source: Source, key: str, raw: Any, machine: Machine, clock: FixedClock
) -> None:
    reading = look_up(lay(source, key, raw, machine), clock)
    assert reading.policies == Policies()
    assert f"Policy {key} of “" in notices(reading)


def lay(source: Source, key: str, raw: Any, machine: Machine) -> Machine:
    """Put one locked rule in one place."""
    registry, program = machine.registry, machine.program
    assert isinstance(registry, PaperRegistry)
    assert program
    if source in (Source.MACHINE, Source.USER):
        registry.lay("HKLM" if source is Source.MACHINE else "HKCU", key, raw, locked=1)
        return machine
    write(program, **{key: (raw, True)})
    if source is Source.PROGRAM:
        return machine
    elsewhere = program.rename(program.with_name("elsewhere.json"))
    if source is Source.POLICY_FILE:
        registry.policy_file = str(elsewhere)
        return machine
    return replace(machine, environ={"ASO_DESKTOP_POLICY": str(elsewhere)})


def test_an_unknown_key_is_ignored_and_listed(machine: Machine, registry: PaperRegistry, clock: FixedClock) -> None:
    registry.lay("HKLM", "Colour", "pink")
    registry.lay("HKLM", "BackupKeep", 7)
    reading = look_up(machine, clock)
    assert reading.policies.backup_keep.value == 7
    assert "Policy Colour of “HKLM\\Software\\Policies\\ASO Desktop” is unknown" in notices(reading)


@pytest.mark.parametrize("locked", ["yes", 2, [], None])
def test_a_lock_is_true_or_false(locked: Any, machine: Machine, clock: FixedClock) -> None:
    assert machine.program
    write(machine.program, BackupKeep=(7, locked))
    reading = look_up(machine, clock)
    assert reading.policies == Policies()
    assert "true or false for its lock" in notices(reading)


BROKEN: dict[str, bytes] = {
    "empty": b"",
    "cut": b'{"schema": 1, "polic',
    "list": b"[]",
    "other schema": b'{"schema": 2, "policies": {}}',
    "no schema": b'{"policies": {}}',
    "no policies": b'{"schema": 1}',
    "not text": b"\xff\xfe\x00\x01",
    "nested": b"[" * 200_000,
    "huge": b" " * (1 << 20) + b'{"schema": 1, "policies": {}}',
}


@pytest.mark.parametrize("content", BROKEN.values(), ids=BROKEN)
def test_a_broken_file_leaves_its_last_good_rules_in_force(
    content: bytes, machine: Machine, registry: PaperRegistry, clock: FixedClock, tmp_path: Path
) -> None:
    share = write(tmp_path / "share.json", AutoLockMinutes=(3, True), BackupKeep=7)
    registry.policy_file = str(share)
    look_up(machine, clock)
    share.write_bytes(content)
    clock.move_to(NOON + timedelta(days=9))
    reading = look_up(machine, clock)
    rules = reading.policies
    assert (rules.auto_lock_minutes.value, rules.auto_lock_minutes.locked, rules.backup_keep.value) == (3, True, 7)
    assert rules.auto_lock_minutes.read_at == NOON
    assert "its last good rules stay in force" in notices(reading)
    assert {row.key: row.age_days for row in rules.rows(clock.now())}["BackupKeep"] == 9


def test_a_file_with_a_byte_order_mark_is_read(machine: Machine, clock: FixedClock) -> None:
    assert machine.program
    machine.program.write_bytes(b'\xef\xbb\xbf{"schema": 1, "policies": {"BackupKeep": {"value": 7}}}')
    assert look_up(machine, clock).policies.backup_keep.value == 7


def test_a_rule_that_is_no_object_is_refused(machine: Machine, clock: FixedClock) -> None:
    assert machine.program
    machine.program.write_text('{"schema": 1, "policies": {"BackupKeep": 7, "LogLevel": {"locked": true}}}')
    reading = look_up(machine, clock)
    assert reading.policies == Policies()
    assert "Policy BackupKeep" in notices(reading)
    assert "Policy LogLevel" in notices(reading)


@pytest.mark.parametrize("mode", [0o664, 0o646, 0o666])
def test_a_file_that_others_can_write_is_not_trusted(mode: int, machine: Machine, clock: FixedClock) -> None:
    assert machine.program
    write(machine.program, BackupKeep=7).chmod(mode)
    reading = look_up(machine, clock)
    assert reading.policies == Policies()
    assert "is not root’s alone" in notices(reading)


def test_a_file_of_another_owner_or_in_an_open_folder_is_not_trusted(machine: Machine) -> None:
    assert machine.program
    write(machine.program, BackupKeep=7)
    with pytest.raises(BadPlaceError):
        read_rules(machine.program, owner=os.getuid() + 1)
    machine.program.parent.chmod(0o777)
    with pytest.raises(BadPlaceError):
        read_rules(machine.program, owner=os.getuid())


def test_a_withdrawn_rule_is_gone(machine: Machine, clock: FixedClock) -> None:
    assert machine.program
    write(machine.program, AutoLockMinutes=(2, True))
    assert look_up(machine, clock).policies.auto_lock_minutes.value == 2
    machine.program.unlink()
    assert look_up(machine, clock).policies == Policies()


def test_errors_beside_it_keep_a_security_key_from_being_loosened(machine: Machine, clock: FixedClock) -> None:
    assert machine.program
    write(
        machine.program,
        AutoLockMinutes=2,
        MinPassphraseWords=7,
        BackupKeep=7,
        EscrowPublicKey=GOOD["EscrowPublicKey"][0],
    )
    look_up(machine, clock)
    write(machine.program, AutoLockMinutes=60, MinPassphraseWords=8, BackupKeep=8, LogLevel="loud")
    reading = look_up(machine, clock)
    rules = reading.policies
    assert rules.auto_lock_minutes.value == 2
    assert rules.escrow_public_key.value == bytes(range(32))
    assert rules.min_passphrase_words.value == 8
    assert rules.backup_keep.value == 8
    assert "Policy AutoLockMinutes of" in notices(reading)
    assert "is not loosened while that place holds errors" in notices(reading)
    write(machine.program, AutoLockMinutes=60)
    assert look_up(machine, clock).policies.auto_lock_minutes.value == 60


def test_a_copy_may_only_tighten_security(
    machine: Machine, registry: PaperRegistry, clock: FixedClock, tmp_path: Path
) -> None:
    registry.policy_file = str(write(tmp_path / "share.json", AutoLockMinutes=30, BackupKeep=7))
    assert look_up(machine, clock).policies.auto_lock_minutes.value == 30
    (tmp_path / "share.json").unlink()
    reading = look_up(machine, clock)
    assert reading.policies.auto_lock_minutes.value == 10
    assert reading.policies.backup_keep.value == 7
    assert "a copy may not loosen it" in notices(reading)


AT_NOON = '"locked": false, "read_at": "2026-03-12T12:00:00+00:00"'
COPIES: dict[str, str] = {
    "cut": "{",
    "list": "[]",
    "text": '"x"',
    "other fields": '{"policy_file": {"BackupKeep": {"worth": 7}}}',
    "bad value": '{"policy_file": {"BackupKeep": {"value": 700, ' + AT_NOON + "}}}",
    "bad instant": '{"policy_file": {"BackupKeep": {"value": 7, "locked": false, "read_at": "hier"}}}',
    "no zone": '{"policy_file": {"BackupKeep": {"value": 7, "locked": false, "read_at": "2026-03-12T12:00:00"}}}',
    "unknown": '{"policy_file": {"Colour": {"value": 7, ' + AT_NOON + "}}}",
    "other place": '{"moon": {"BackupKeep": {"value": 7, ' + AT_NOON + "}}}",
    "no object": '{"policy_file": 3}',
}


@pytest.mark.parametrize("content", COPIES.values(), ids=COPIES)
def test_a_broken_copy_is_as_good_as_none(
    content: str, machine: Machine, registry: PaperRegistry, clock: FixedClock, tmp_path: Path
) -> None:
    machine.copy.parent.mkdir()
    machine.copy.write_text(content)
    registry.policy_file = str(tmp_path / "gone.json")
    assert look_up(machine, clock).policies == Policies()


def test_the_first_window_waits_for_no_share_that_was_read_before(
    machine: Machine, registry: PaperRegistry, clock: FixedClock, tmp_path: Path
) -> None:
    share = write(tmp_path / "share.json", BackupKeep=7)
    registry.policy_file = str(share)
    assert first_look_up(machine, clock).policies.backup_keep.read_at is None
    share.unlink()
    os.mkfifo(share)  # whoever opens it waits for ever
    assert machine.program
    write(machine.program, LogLevel="debug")
    reading = first_look_up(machine, clock)
    assert reading.policies.backup_keep.value == 7
    assert reading.policies.backup_keep.read_at == NOON
    assert reading.policies.log_level.value == "debug"
    assert reading.notices == ()


def test_a_first_start_waits_a_while_for_the_share_then_goes_on(
    machine: Machine, registry: PaperRegistry, clock: FixedClock, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(lookup, "_FIRST_START_SECONDS", 0.1)
    share = tmp_path / "share.json"
    os.mkfifo(share)
    registry.policy_file = str(share)
    assert first_look_up(machine, clock).policies == Policies()
    share.open("w").close()  # the share answers at last: nothing is left waiting
    for thread in threading.enumerate():
        if thread.name == "policies":
            thread.join(5)


def test_a_disk_that_refuses_the_copy_is_told(machine: Machine, registry: PaperRegistry, clock: FixedClock) -> None:
    registry.lay("HKLM", "BackupKeep", 7)
    machine.copy.parent.write_text("a file where the folder should be")
    reading = look_up(machine, clock)
    assert reading.policies.backup_keep.value == 7
    assert "could not be copied to “copy.json”" in notices(reading)


def test_rows_are_plain_json(machine: Machine, registry: PaperRegistry, clock: FixedClock) -> None:
    registry.lay("HKLM", "EscrowPublicKey", GOOD["EscrowPublicKey"][0], locked=1)
    rows = look_up(machine, clock).policies.rows(clock.now())
    assert [row.key for row in rows] == [setting.key for setting in POLICIES]
    escrow = json.loads(json.dumps(rows[1]._asdict()))
    assert escrow == {
        "key": "EscrowPublicKey",
        "value": GOOD["EscrowPublicKey"][0],
        "source": "machine",
        "locked": True,
        "age_days": None,
    }


def test_this_machine_looks_in_etc(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("ASO_DESKTOP_POLICY", str(tmp_path / "dev.json"))
    machine = this_machine(tmp_path / "copy.json")
    assert machine.program == Path("/etc/aso-desktop/policies.json")
    assert machine.owner == 0
    assert machine.environment_file() == tmp_path / "dev.json"
    assert machine.policy_file() is None
