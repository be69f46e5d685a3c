"""Records survive their bytes; anything else is refused and named."""

import msgspec
import pytest
import zstandard
from hypothesis import given
from hypothesis import strategies as st

from aso_desktop.sync.records import DELETE, INSERT, LARGEST, UPDATE, Change, Dot, Malformed, decode, encode

A, B, ROW = b"a" * 16, b"b" * 16, b"r" * 16
STAMP = 1_763_027_000_000 << 16

IDS = st.sampled_from([A, B, b"c" * 16])
NUMBERS = st.integers(1, LARGEST)
DOTS = st.builds(Dot, IDS, NUMBERS)
PARENTS = st.lists(DOTS, max_size=3).map(tuple)
VALUES = (
    st.none()
    | st.text(max_size=9)
    | st.binary(max_size=9)
    | st.integers(-LARGEST - 1, LARGEST)
    | st.floats(allow_nan=False)
)
CELLS = st.integers(0, 70)
CHANGES = st.builds(
    Change,
    table=st.integers(1, 300),
    op=st.sampled_from([INSERT, UPDATE, DELETE]),
    row=IDS,
    device=IDS,
    n=NUMBERS,
    stamp=st.integers(0, LARGEST),
    wall=st.integers(0, 1 << 47),
    agent=st.none() | IDS,
    values=st.dictionaries(CELLS, VALUES, max_size=3),
    parents=PARENTS,
    apart=st.dictionaries(CELLS, PARENTS, max_size=2),
)


@given(st.lists(CHANGES, max_size=6))
def test_records_come_back_as_they_went(changes: list[Change]) -> None:
    assert decode(encode(changes)) == changes


@given(st.binary(max_size=60))
def test_any_other_bytes_are_refused(body: bytes) -> None:
    with pytest.raises(Malformed):
        decode(b"\xc1" + body)


@pytest.mark.parametrize(
    ("wire", "named"),
    [
        ([5, 10, 1, ROW, 1, 0], "record 0: list index out of range"),
        ([0, 10, 4, ROW, 1, 0], "op|<= 3"),
        ([0, 10, 1, b"short", 1, 0], "length"),
        ([0, 10, 1, ROW, 0, 0], "record 0: change 0"),
        ([0, 10, 1, ROW, 1, -1], "stamp -1"),
        ([0, 10, 1, ROW, 1, 0, 0, {1: [1, 2]}], "cell 1 holds no plain value"),
        ([0, 10, 1, ROW, 1, 0, 0, {1: True}], "cell 1 holds no plain value"),
        ([0, 10, 1, ROW, 1, 0, 0, {1: 2**63}], "cell 1 holds no plain value"),
        ([0, 10, 1, ROW, 1, 0, 0, {}, [0, 1, 0]], "record 0"),
    ],
)
def test_a_malformed_record_is_named(wire: list[object], named: str) -> None:
    body = msgspec.msgpack.encode(([[A, None]], [wire]))
    with pytest.raises(Malformed, match=named):
        decode(body)


def test_a_thousand_changes_take_less_than_a_hundred_bytes_each() -> None:
    changes = [
        Change(
            31,
            UPDATE if n % 10 > 2 else INSERT,
            n.to_bytes(8) + (n * 7_919 * 2_654_435_761 % 2**64).to_bytes(8),
            A,
            n,
            STAMP + (n * 977 << 16),
            (STAMP >> 16) + n * 977,
            B,
            {4: f"Courrier {n * 7_919 % 10_007} de la préfecture", 20: "assigned"} if n % 10 <= 2 else {20: "closed"},
            () if n % 10 <= 2 else (Dot(B, n * 31 % 977 + 1),),
        )
        for n in range(1, 1_001)
    ]
    assert len(zstandard.ZstdCompressor(level=3).compress(encode(changes))) / len(changes) < 100
