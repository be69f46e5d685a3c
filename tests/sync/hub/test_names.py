"""Names are built and read in one place, sort as numbers do, and lead nowhere else."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from aso_desktop.sync.hub import names

devices = st.binary(min_size=16, max_size=16).map(bytes.hex)
hashes = devices
numbers = st.integers(0, 99_999_999)
blobs = st.binary(min_size=32, max_size=32).map(bytes.hex)
codes = st.text(min_size=1, max_size=12).filter(lambda code: code.strip() and not code.strip().startswith("-"))


@given(devices, numbers, hashes, blobs)
def test_what_is_built_is_read_back(device: str, number: int, digest: str, blob: str) -> None:
    assert names.read_marker(names.marker(device, number)) == (device, number)
    assert names.read_segment(names.segment(device, number, digest)) == (device, number, digest)
    assert names.read_card(names.card(device, number % 1_000_000)) == (device, number % 1_000_000)
    assert names.read_blob(names.blob_part(blob, number % 100_000)) == (blob, number % 100_000)
    assert names.read_snapshot(names.manifest(number)) == (number, None)
    assert names.read_snapshot(names.snapshot_part(number, 3)) == (number, 3)
    assert names.read_turn(names.trash(number)) == names.read_turn(names.compaction(number)) == number


@given(codes, st.sampled_from(["all", "2026"]), numbers)
def test_a_register_of_any_code_has_names_that_every_share_keeps(code: str, period: str, number: int) -> None:
    key = names.check_key(names.claim(code, period, number))
    found = names.read_claim(key)
    assert found is not None
    assert (found.register, found.period, found.number) == (names.register_code(code), period, number)
    assert key == key.lower()
    assert key.isascii()


def test_codes_that_differ_have_names_that_differ() -> None:
    assert len({names.register_code(code) for code in ("ARR", "ÉTÉ", "ETE", "A-R", "A_R", "AR", "A R")}) == 7
    assert names.register_code("arr") == names.register_code("ARR")
    assert names.closure("ARR", "2026-11") == "claim/arr/closure/2026-11"


@given(devices, numbers, numbers)
def test_names_sort_as_their_numbers(device: str, one: int, other: int) -> None:
    assert (names.marker(device, one) < names.marker(device, other)) == (one < other)
    segments = [names.segment(device, number, "ff" * 16) for number in (one, other)]
    assert (segments[0] < segments[1]) == (one < other)
    assert segments[0] < names.log_after(device, one) < names.segments_at(device, one + 1)
    assert names.trial("ab").startswith(names.TRIALS)


@pytest.mark.parametrize("key", ["hub", "heads/short.1", "log/x", "notes.txt", "heads/" + "A" * 32 + ".0000000001"])
def test_foreign_names_are_not_read(key: str) -> None:
    readers = (names.read_marker, names.read_segment, names.read_card, names.read_blob, names.read_claim)
    assert [read(key) for read in readers] == [None] * len(readers)
    assert (names.read_turn(key), names.read_snapshot(key)) == (None, None)


@pytest.mark.parametrize("number", [-1, 10**10])
def test_numbers_out_of_bounds_make_no_name(number: int) -> None:
    with pytest.raises(ValueError, match=str(number)):
        names.marker("0a" * 16, number)


def test_devices_and_digests_are_hexadecimal() -> None:
    with pytest.raises(ValueError, match="nobody"):
        names.log_of("nobody")
    with pytest.raises(ValueError, match="XYZ"):
        names.segment("0a" * 16, 1, "XYZ")
    with pytest.raises(ValueError, match="short"):
        names.blob_part("short", 1)
    with pytest.raises(ValueError, match="-x"):
        names.register_code("-x")
