"""Identities sort by the moment they were made, and places follow them."""

from uuid import UUID

from hypothesis import given
from hypothesis import strategies as st

from aso_desktop.core.ids import EPOCH_2020, LOCAL_SLOTS, first_local_id, shipped_id, uuid7

INSTANTS = st.integers(EPOCH_2020 * 1000, 4_000_000_000_000)


def test_a_thousand_ids_in_one_burst_are_new_and_in_order() -> None:
    made = [uuid7() for _ in range(1_000)]
    assert made == sorted(made)
    assert len(set(made)) == 1_000


@given(INSTANTS)
def test_an_id_carries_its_version_variant_and_millisecond(milliseconds: int) -> None:
    made = uuid7(milliseconds)
    assert (made.version, made.variant) == (7, "specified in RFC 4122")
    assert made.int >> 80 == milliseconds


@given(INSTANTS, INSTANTS)
def test_places_follow_the_order_of_creation(one: int, other: int) -> None:
    earlier, later = sorted((one, other))
    assert first_local_id(uuid7(earlier)) <= first_local_id(uuid7(later))
    assert first_local_id(uuid7(earlier)) % LOCAL_SLOTS == 0


def test_a_shipped_row_is_the_same_everywhere_and_stands_first() -> None:
    assert shipped_id("letter_type", "letter") == shipped_id("letter_type", "letter")
    assert shipped_id("letter_type", "letter") != shipped_id("register", "letter")
    assert shipped_id("register", "ARR").version == 5
    assert first_local_id(shipped_id("register", "ARR")) == 0


def test_an_id_from_before_2020_is_not_given_a_negative_place() -> None:
    assert first_local_id(UUID("00000000-0000-7000-8000-000000000000")) == 0
