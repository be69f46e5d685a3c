"""Two copies, each whole; any damage is noticed; what is read is never trusted."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from aso_desktop.core.errors import EnvironmentFailure
from aso_desktop.security import key_file as kf
from aso_desktop.security.key_file import COPY_NAME, FILE_NAME, CopyState, KeyFile, SlotKind, decode, read_copies
from aso_desktop.security.primitives import WrongKeyError
from aso_desktop.security.recovery_code import make_code
from aso_desktop.security.slots import (
    OpenKeys,
    fits,
    new_keys,
    open_with_keyring,
    open_with_passphrase,
    open_with_recovery,
    with_keyring,
    with_passphrase,
    with_recovery,
)
from tests.security.conftest import CHEAP, PHRASE

KEPT = bytes(range(32))


def complete() -> tuple[KeyFile, OpenKeys, bytes]:
    """Return a key file with every slot, its keys and the secret of the printed code."""
    key_file, keys = new_keys()
    _, secret = make_code()
    key_file = with_keyring(with_passphrase(key_file, keys, PHRASE, CHEAP), keys, KEPT, "secretservice")
    return with_recovery(key_file, keys, secret), keys, secret


COMPLETE, KEYS, SECRET = complete()
ENCODED = COMPLETE.encode()


def resealed(**changes: Any) -> bytes:
    """Return a key file with other values and a matching checksum: what an attacker would write."""
    body = json.loads(ENCODED)
    del body["check"]
    body |= changes
    return kf._serialised({**body, "check": kf._checksum(body)})


def test_each_slot_opens_the_same_keys() -> None:
    opened = (
        open_with_passphrase(COMPLETE, PHRASE),
        open_with_keyring(COMPLETE, KEPT),
        open_with_recovery(COMPLETE, SECRET),
    )
    for keys in opened:
        assert keys.data.raw == KEYS.data.raw
        assert keys.enclosure == KEYS.enclosure
        assert fits(COMPLETE, keys)


def test_a_wrong_secret_or_an_absent_slot_opens_nothing() -> None:
    attempts: tuple[Callable[[], OpenKeys], ...] = (
        lambda: open_with_passphrase(COMPLETE, PHRASE + "s"),
        lambda: open_with_keyring(COMPLETE, bytes(32)),
        lambda: open_with_recovery(COMPLETE, bytes(20)),
        lambda: open_with_passphrase(COMPLETE.without(SlotKind.PASSPHRASE), PHRASE),
        lambda: open_with_keyring(COMPLETE.without(SlotKind.KEYRING), KEPT),
    )
    for attempt in attempts:
        with pytest.raises(WrongKeyError):
            attempt()


def test_a_slot_moved_to_another_profile_or_another_kind_opens_nothing() -> None:
    other, _, _ = complete()
    slot = COMPLETE.slot(SlotKind.KEYRING)
    assert slot is not None
    with pytest.raises(WrongKeyError):
        open_with_keyring(other.with_slot(slot), KEPT)


def test_a_slot_whose_key_is_not_the_files_is_refused_by_the_check_value() -> None:
    key_file, keys, _ = complete()
    foreign, _ = new_keys()
    grafted = with_keyring(KeyFile(key_file.profile, 1, 1, foreign.kcv, key_file.enclosure), keys, KEPT, "kwallet")
    with pytest.raises(WrongKeyError):
        open_with_keyring(grafted, KEPT)


def test_changing_the_passphrase_rewraps_and_keeps_the_data_key() -> None:
    changed = with_passphrase(COMPLETE, KEYS, "pivoine ruisseau ananas zèbre élève", CHEAP)
    assert changed.revision > COMPLETE.revision
    assert changed.kinds == COMPLETE.kinds
    assert open_with_passphrase(changed, "pivoine ruisseau ananas zèbre élève").data.raw == KEYS.data.raw
    with pytest.raises(WrongKeyError):
        open_with_passphrase(changed, PHRASE)


def test_no_key_shows_itself() -> None:
    shown = repr(KEYS) + repr(COMPLETE) + ENCODED.decode()
    for secret in (KEYS.data.raw, KEYS.enclosure, KEPT, SECRET):
        assert secret.hex() not in shown
        assert repr(secret) not in shown
    assert PHRASE not in shown


def test_what_is_written_is_read_back_from_two_copies(tmp_path: Path) -> None:
    kf.write_copies(tmp_path, COMPLETE)
    assert sorted(p.name for p in tmp_path.iterdir()) == [COPY_NAME, FILE_NAME]
    reading = read_copies(tmp_path)
    assert reading.key_file == COMPLETE
    assert reading.agree
    assert not reading.is_half


def test_no_file_is_not_the_same_as_a_lost_file(tmp_path: Path) -> None:
    assert read_copies(tmp_path).is_absent
    (tmp_path / FILE_NAME).write_bytes(b"")
    assert not read_copies(tmp_path).is_absent
    assert read_copies(tmp_path).key_file is None


@given(st.integers(0, len(ENCODED) * 8 - 1))
def test_one_flipped_bit_anywhere_is_noticed(bit: int) -> None:
    raw = bytearray(ENCODED)
    raw[bit // 8] ^= 1 << bit % 8
    with pytest.raises((ValueError, KeyError, TypeError, AttributeError, kf._NewerFormatError)):
        decode(bytes(raw))


@given(st.binary(max_size=400) | st.sampled_from([b"null", b"[]", b'"x"', b"{}", b"[" * 100_000, ENCODED * 200]))
def test_whatever_lies_there_the_folder_is_read(raw: bytes) -> None:
    with pytest.raises((ValueError, KeyError, TypeError, AttributeError, RecursionError)):
        decode(raw)


def test_the_good_copy_is_used_and_the_newer_of_two_wins(tmp_path: Path) -> None:
    newer = COMPLETE.without(SlotKind.RECOVERY)
    kf.write_copies(tmp_path, COMPLETE)
    (tmp_path / COPY_NAME).write_bytes(newer.encode())
    reading = read_copies(tmp_path)
    assert reading.key_file == newer
    assert not reading.agree
    assert not reading.is_half
    (tmp_path / COPY_NAME).write_bytes(newer.encode()[:-9])
    reading = read_copies(tmp_path)
    assert (reading.key_file, reading.first, reading.second) == (COMPLETE, CopyState.GOOD, CopyState.DAMAGED)
    assert reading.is_half
    (tmp_path / FILE_NAME).unlink()
    reading = read_copies(tmp_path)
    assert reading.key_file is None
    assert not reading.is_absent


def slots_with(**changes: Any) -> list[dict[str, Any]]:
    slots: list[dict[str, Any]] = json.loads(ENCODED)["slots"]
    return [slots[0] | changes, *slots[1:]]


@pytest.mark.parametrize(
    "changes",
    [
        {"slots": slots_with(memory_kib=1 << 40)},
        {"slots": slots_with(iterations=10**9)},
        {"slots": slots_with(lanes="2")},
        {"slots": slots_with(memory_kib=True)},
        {"slots": slots_with(salt="AAAA")},
        {"slots": slots_with(wrapped="AAAA")},
        {"slots": slots_with(kind="backdoor")},
        {"slots": slots_with(extra=1)},
        {"slots": [*slots_with(), slots_with()[0]]},
        {"slots": "none"},
        {"kcv": "AAAA"},
        {"enclosure_key": "%%%%"},
        {"profile": "zz"},
        {"revision": 0},
        {"generation": -1},
        {"version": "1"},
        {"format": "other"},
    ],
)
def test_a_hostile_file_with_a_right_checksum_is_still_refused(changes: dict[str, Any], tmp_path: Path) -> None:
    (tmp_path / FILE_NAME).write_bytes(resealed(**changes))
    assert read_copies(tmp_path).first == CopyState.DAMAGED


def test_a_later_format_is_not_taken_for_damage(tmp_path: Path) -> None:
    (tmp_path / FILE_NAME).write_bytes(resealed(version=3, slots=[{"kind": "hardware"}]))
    reading = read_copies(tmp_path)
    assert reading.is_newer
    assert not reading.is_absent


def test_a_refusal_of_the_machine_is_not_taken_for_a_lost_file(tmp_path: Path) -> None:
    (tmp_path / FILE_NAME).mkdir()
    with pytest.raises(EnvironmentFailure, match=r"“keys\.json” cannot be used"):
        read_copies(tmp_path)
