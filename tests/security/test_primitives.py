"""Wrapping, stretching and deriving keep their promises."""

import resource
import secrets
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from aso_desktop.core.errors import EnvironmentFailure
from aso_desktop.security.primitives import (
    FLOOR,
    USUAL,
    WRAPPED_BYTES,
    Argon2Cost,
    WrongKeyError,
    calibrate,
    check_cost,
    derive,
    same,
    stretch,
    unwrap,
    wrap,
)
from tests.security.conftest import CHEAP

KEYS = st.binary(min_size=32, max_size=32)


@given(KEYS, KEYS, st.binary(max_size=40))
def test_what_is_wrapped_comes_back_under_the_same_key_and_binding(key: bytes, secret: bytes, binding: bytes) -> None:
    sealed = wrap(key, secret, binding)
    assert len(sealed) == WRAPPED_BYTES
    assert unwrap(key, sealed, binding) == secret
    assert wrap(key, secret, binding) != sealed


@given(KEYS, KEYS, st.integers(0, WRAPPED_BYTES * 8 - 1))
def test_one_flipped_bit_is_refused(key: bytes, secret: bytes, bit: int) -> None:
    sealed = bytearray(wrap(key, secret, b"slot"))
    sealed[bit // 8] ^= 1 << bit % 8
    with pytest.raises(WrongKeyError):
        unwrap(key, bytes(sealed), b"slot")


def test_another_binding_or_a_cut_is_refused() -> None:
    key = secrets.token_bytes(32)
    sealed = wrap(key, bytes(32), b"passphrase")
    for altered, binding in ((sealed, b"keyring"), (sealed[:20], b"passphrase"), (b"", b"passphrase")):
        with pytest.raises(WrongKeyError):
            unwrap(key, altered, binding)


def test_purposes_give_unrelated_keys() -> None:
    key = secrets.token_bytes(32)
    assert len({derive(key, "one"), derive(key, "two"), derive(key, "one", b"salt")}) == 3
    assert derive(key, "one") == derive(key, "one")
    assert len(derive(key, "short", length=16)) == 16


def test_a_passphrase_is_the_same_however_accents_and_blanks_are_typed() -> None:
    salt = bytes(16)
    composed, decomposed = "élève  zèbre ", " e\u0301le\u0300ve\u00a0ze\u0300bre"
    assert stretch(composed, salt, CHEAP) == stretch(decomposed, salt, CHEAP)
    assert stretch("Élève zèbre", salt, CHEAP) != stretch(composed, salt, CHEAP)


@pytest.mark.parametrize(
    "cost",
    [
        Argon2Cost(0, 1, 1), Argon2Cost(64, 0, 1), Argon2Cost(64, 1, 0), Argon2Cost(8, 1, 2), Argon2Cost(-1, 1, 1),
        Argon2Cost(1 << 30, 1, 1), Argon2Cost(64, 1 << 30, 1), Argon2Cost(1 << 17, 64, 1), Argon2Cost(64, 1, 255),
    ],
)  # fmt: skip
def test_a_cost_that_would_freeze_the_machine_or_cost_nothing_is_refused(cost: Argon2Cost) -> None:
    with pytest.raises(ValueError, match="out of bounds"):
        check_cost(cost)


@pytest.mark.parametrize(
    ("seconds", "expected"),
    [(2.0, FLOOR), (0.6, FLOOR), (0.45, Argon2Cost(131_072, 3, 2)), (0.2, Argon2Cost(131_072, 5, 2)),
     (0.001, Argon2Cost(131_072, 12, 2))],
)  # fmt: skip
def test_a_faster_machine_pays_more(seconds: float, expected: Argon2Cost) -> None:
    assert calibrate(lambda _cost: seconds) == expected
    assert check_cost(expected) == expected


def test_calibration_stays_between_the_floor_and_what_may_be_read_back() -> None:
    cost = calibrate()
    assert cost.memory_kib >= FLOOR.memory_kib
    assert cost.iterations >= FLOOR.iterations
    assert check_cost(cost) == cost
    assert check_cost(USUAL) == USUAL


def test_too_little_memory_is_said_in_words() -> None:
    used = int(Path("/proc/self/statm").read_text().split()[0]) * resource.getpagesize()
    soft, hard = resource.getrlimit(resource.RLIMIT_AS)
    resource.setrlimit(resource.RLIMIT_AS, (used + 100 * 1024 * 1024, hard))
    try:
        with pytest.raises(EnvironmentFailure, match="not enough memory to check the passphrase"):
            stretch("x", bytes(16), Argon2Cost(512 * 1024, 1, 1))
    finally:
        resource.setrlimit(resource.RLIMIT_AS, (soft, hard))


def test_comparing_secrets() -> None:
    assert same(b"abc", b"abc")
    assert not same(b"abc", b"abd")
