"""The printed code survives handwriting, and its check notices a slip."""

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from aso_desktop.core.errors import UserError
from aso_desktop.security.recovery_code import ALPHABET, RecoveryCode, confirms, decode, encode, make_code, recovery_key

SECRETS = st.binary(min_size=20, max_size=20)


def test_a_code_has_eight_groups_of_four_and_a_check() -> None:
    code, secret = make_code()
    assert [len(g) for g in code.groups] == [4] * 8
    assert len(code.check) == 2
    assert decode(code.printed) == secret
    assert make_code()[1] != secret


@given(SECRETS)
def test_what_is_printed_is_read_back_with_or_without_check_case_and_hyphens(secret: bytes) -> None:
    code = encode(secret)
    assert decode(code.printed) == secret
    assert decode("".join(code.groups)) == secret
    assert decode("\n".join(code.groups).lower() + " " + code.check.lower()) == secret
    assert decode(code.printed.replace("0", "O").replace("1", "l")) == secret


@given(SECRETS, st.integers(0, 33), st.sampled_from(ALPHABET))
def test_one_wrong_character_is_noticed(secret: bytes, place: int, character: str) -> None:
    typed = "".join((*(code := encode(secret)).groups, code.check))
    assume(typed[place] != character)
    with pytest.raises(UserError, match="check does not match"):
        decode(typed[:place] + character + typed[place + 1 :])


@given(SECRETS, st.integers(0, 30))
def test_two_neighbours_exchanged_are_noticed(secret: bytes, place: int) -> None:
    typed = "".join((*(code := encode(secret)).groups, code.check))
    assume(typed[place] != typed[place + 1])
    with pytest.raises(UserError, match="check does not match"):
        decode(typed[:place] + typed[place + 1] + typed[place] + typed[place + 2 :])


@pytest.mark.parametrize("typed", ["", "7KQ4", "7KQ4" * 9, "é" * 32, "7KQ4-M2XD*"])
def test_what_is_not_a_code_is_refused_beside_its_field(typed: str) -> None:
    with pytest.raises(UserError) as refusal:
        decode(typed)
    assert refusal.value.field == "code"


def test_the_last_group_is_typed_again() -> None:
    code = RecoveryCode(("7KQ4", "M2XD", "9TRH", "W3PA", "0FVN", "6CJE", "B8SG", "Y1Z5"), "4T")
    assert confirms(" ylz5 ", code)
    assert not confirms("Y1Z6", code)
    assert not confirms("", code)


def test_a_slot_key_depends_on_its_salt() -> None:
    assert recovery_key(bytes(20), bytes(16)) != recovery_key(bytes(20), b"s" * 16)
    with pytest.raises(ValueError, match="16 bytes"):
        recovery_key(bytes(20), b"short")
