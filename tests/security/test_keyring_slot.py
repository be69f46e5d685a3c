"""The keyring is believed only when it gives back what it was given."""

import pytest
from keyring.backend import KeyringBackend

from aso_desktop.security import keyring_slot
from aso_desktop.security.keyring_slot import KeyringError, KeyringFault, KeyringSlot, find_backend, is_allowed
from tests.security.keyrings import (
    FAIL,
    NULL,
    AbsentKeyring,
    AlteringKeyring,
    ForgetfulKeyring,
    LockedKeyring,
    MemoryKeyring,
    StickyKeyring,
)


def slot(backend: KeyringBackend) -> KeyringSlot:
    return KeyringSlot(backend, "test", "p" * 32)


def test_a_key_is_written_read_back_and_forgotten() -> None:
    backend = MemoryKeyring()
    entry = slot(backend)
    key = entry.keep_new()
    assert entry.read() == key
    assert [len(v) for v in backend.kept.values()] == [44]
    assert entry.keep_new() != key
    entry.forget()
    assert backend.kept == {}
    entry.forget()


@pytest.mark.parametrize(
    ("backend", "fault"),
    [
        (ForgetfulKeyring(), KeyringFault.FORGETFUL),
        (AlteringKeyring(), KeyringFault.FORGETFUL),
        (LockedKeyring(), KeyringFault.LOCKED),
        (AbsentKeyring(), KeyringFault.ABSENT),
        (NULL, KeyringFault.FORGETFUL),
        (FAIL, KeyringFault.ABSENT),
    ],
)
def test_a_keyring_that_does_not_give_the_key_back_is_refused(backend: KeyringBackend, fault: KeyringFault) -> None:
    with pytest.raises(KeyringError) as refusal:
        slot(backend).keep_new()
    assert refusal.value.fault == fault


def test_removing_counts_only_once_a_read_confirms_it() -> None:
    entry = slot(StickyKeyring())
    entry.keep_new()
    with pytest.raises(KeyringError, match="forgetful"):
        entry.forget()


@pytest.mark.parametrize("value", ["", "pas du base64", "AAAA", "é" * 44, "A" * 10_000])
def test_what_a_keyring_answers_is_checked(value: str) -> None:
    backend = MemoryKeyring()
    backend.kept[keyring_slot.SERVICE, "p" * 32] = value
    with pytest.raises(KeyringError, match="foreign"):
        slot(backend).read()


def test_an_empty_keyring_says_so() -> None:
    with pytest.raises(KeyringError, match="empty"):
        slot(MemoryKeyring()).read()


def test_only_listed_backends_count_whatever_the_user_configured() -> None:
    assert not is_allowed(MemoryKeyring())
    assert not is_allowed(NULL)
    assert find_backend([]) is None
    assert find_backend(["plaintext", "null", "../keyring"]) is None
    assert find_backend(keyring_slot.BACKENDS) is None, "no session bus in a test run"


def test_a_listed_backend_that_works_is_found(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(keyring_slot.BACKENDS, "memory", (MemoryKeyring.__module__, "MemoryKeyring"))
    found = find_backend(["secretservice", "memory"])
    assert found is not None
    assert found[0] == "memory"
    monkeypatch.setitem(keyring_slot.BACKENDS, "memory", (MemoryKeyring.__module__, "NoSuchKeyring"))
    assert find_backend(["memory"]) is None
