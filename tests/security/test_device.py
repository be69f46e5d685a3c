"""An installation has one identity, bound to its machine."""

import os
import sys
from contextlib import nullcontext
from datetime import timedelta
from pathlib import Path
from types import ModuleType
from uuid import UUID

import pytest
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey

from aso_desktop.security import device as device_module
from aso_desktop.security.device import (
    assign_device,
    device_code,
    device_keys,
    ensure_device,
    machine_mark,
    make_device,
    present_device,
)
from aso_desktop.security.recovery_code import ALPHABET
from aso_desktop.store.connection import Connection
from tests.security.conftest import NOW


def test_a_new_file_gets_an_identity_and_keeps_it(database: Connection) -> None:
    assert present_device(database) is None
    device, is_new = ensure_device(database, NOW, "machine-1")
    assert is_new
    assert len(bytes.fromhex(device.id)) == 16
    assert len(device.code) == 4
    assert set(device.code) <= set(ALPHABET)
    assert ensure_device(database, NOW, "machine-1") == (device, False)


def test_a_cloned_image_takes_a_new_identity_and_keeps_its_agent(database: Connection) -> None:
    agent = b"a" * 16
    database.execute("INSERT INTO agent(id, name) VALUES (?, 'Amira Benali')", (agent,))
    first, _ = ensure_device(database, NOW, "machine-1")
    assign_device(database, UUID(bytes=agent))
    second, is_new = ensure_device(database, NOW + timedelta(days=1), "machine-2")
    assert is_new
    assert second.id != first.id
    assert second.agent_id == UUID(bytes=agent)
    assert present_device(database) == second
    retired = database.execute("SELECT retired_at FROM device WHERE id = ?", (first.id,)).fetchone()
    assert retired == ("2026-11-14T09:42:07.125Z",)


def test_a_machine_without_identity_proves_nothing(database: Connection) -> None:
    device, _ = ensure_device(database, NOW, "")
    assert ensure_device(database, NOW, "machine-1") == (device, False)
    bound = make_device(database, NOW + timedelta(seconds=1), "machine-1")
    assert ensure_device(database, NOW, "") == (bound, False)


def test_private_halves_sign_and_receive(database: Connection) -> None:
    device, _ = ensure_device(database, NOW, "")
    keys = device_keys(database, device.id)
    signature = keys.signing.sign(b"head")
    keys.signing.public_key().verify(signature, b"head")
    peer = X25519PrivateKey.generate()
    assert keys.receiving.exchange(peer.public_key()) == peer.exchange(keys.receiving.public_key())


def test_the_code_follows_from_the_id() -> None:
    assert device_code(bytes(16)) == device_code(bytes(16))
    assert len({device_code(bytes([n]) * 16) for n in range(200)}) > 190


def test_a_machine_without_identity_has_no_mark(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(device_module, "_IDENTITY_FILES", (tmp_path / "absent", tmp_path))
    assert machine_mark() == ""
    (tmp_path / "absent").write_text("0123456789abcdef\n")
    assert len(machine_mark()) == 32


@pytest.mark.parametrize("has_key", [True, False])
def test_on_windows_the_mark_comes_from_the_registry(monkeypatch: pytest.MonkeyPatch, *, has_key: bool) -> None:
    """A small module stands in for the one that only Windows has."""

    def query(_key: object, name: str) -> tuple[str, int]:
        if not has_key:
            raise FileNotFoundError(name)
        return "6f1c9c2e-58a7-4d0b", 1

    registry = ModuleType("winreg")
    names = {"HKEY_LOCAL_MACHINE": 1, "KEY_READ": 2, "KEY_WOW64_64KEY": 4, "QueryValueEx": query}
    vars(registry).update(names, OpenKey=lambda *_place: nullcontext())
    monkeypatch.setitem(sys.modules, "winreg", registry)
    monkeypatch.setattr(os, "name", "nt")
    assert len(machine_mark()) == (32 if has_key else 0)


def test_the_mark_of_this_machine_reveals_nothing_of_it() -> None:
    mark = machine_mark()
    assert mark == machine_mark()
    assert mark == "" or len(bytes.fromhex(mark)) == 16
