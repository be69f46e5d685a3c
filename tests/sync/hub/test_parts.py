"""Enclosures on the hub: whole or not at all, the same bytes each time, resumed where it stopped."""

import io
from collections.abc import Callable, Iterator

import pytest

from aso_desktop.core.errors import Cancelled
from aso_desktop.sync.hub import names
from aso_desktop.sync.hub.opening import OpenStore
from aso_desktop.sync.hub.parts import PART_BYTES, fetch, missing_parts, open_part, part_sizes, upload
from aso_desktop.sync.hub.store import Damaged, HubFailure, Missing, OutOfReach
from tests.sync.faulty import Fault, FaultyStore

KEY = bytes(range(32))
CONTENT = bytes(range(251)) * (2 * PART_BYTES // 251 + 7)
"""A little more than two parts."""


def reading(content: bytes, piece: int = 1 << 20) -> Callable[[], Iterator[bytes]]:
    return lambda: (content[start : start + piece] for start in range(0, len(content), piece))


def fetched(store: FaultyStore | OpenStore, name: str, size: int) -> bytes:
    sink = io.BytesIO()
    fetch(store, KEY, name, size, sink)
    return sink.getvalue()


def test_a_content_goes_up_and_comes_down_on_every_kind_of_hub(store: OpenStore) -> None:
    done = upload(store, KEY, reading(CONTENT))
    assert (done.size, done.sent) == (len(CONTENT), 3)
    assert missing_parts(store, done.name, done.size) == []
    assert fetched(store, done.name, done.size) == CONTENT


@pytest.mark.parametrize("size", [0, 1, PART_BYTES - 1, PART_BYTES, PART_BYTES + 1])
def test_sizes_at_the_edge_of_a_part(size: int) -> None:
    store = FaultyStore()
    done = upload(store, KEY, reading(bytes(size)))
    assert [entry.size for entry in store.list(names.blob_of(done.name))] == part_sizes(size)
    assert fetched(store, done.name, size) == bytes(size)


def test_the_same_content_is_stored_once_and_its_name_tells_nothing_without_the_key() -> None:
    store = FaultyStore()
    one, again = upload(store, KEY, reading(CONTENT)), upload(store, KEY, reading(CONTENT, 12_345))
    assert again == one._replace(sent=0)
    assert upload(store, bytes(32), reading(CONTENT)).name != one.name
    assert not any(CONTENT[:64] in body for body in store.objects.values())


@pytest.mark.parametrize("fault", [Fault.REFUSE, Fault.LOSE_REPLY, Fault.HALF, Fault.HALF_SILENTLY])
@pytest.mark.parametrize("after", range(7))
def test_an_upload_that_stops_anywhere_is_repeated_and_whole(fault: Fault, after: int) -> None:
    store = FaultyStore()
    store.fail_next(fault, after)
    for _attempt in range(3):
        try:
            done = upload(store, KEY, reading(CONTENT))
        except HubFailure:
            continue
        assert fetched(store, done.name, done.size) == CONTENT
        return
    pytest.fail("never whole")


def test_an_upload_goes_on_where_it_was_stopped() -> None:
    store = FaultyStore()

    def stop(done: int, total: int, what: str) -> None:
        assert (total, what) == (3, "upload")
        if done == 2:
            raise Cancelled

    with pytest.raises(Cancelled):
        upload(store, KEY, reading(CONTENT), stop)
    assert upload(store, KEY, reading(CONTENT)).sent == 1


def test_a_part_cut_short_on_the_hub_is_replaced_by_whoever_holds_the_content() -> None:
    store = FaultyStore()
    done = upload(store, KEY, reading(CONTENT))
    store.truncate(names.blob_part(done.name, 1), 100)
    with pytest.raises(Damaged):
        fetched(store, done.name, done.size)
    assert upload(store, KEY, reading(CONTENT)).sent == 1
    assert fetched(store, done.name, done.size) == CONTENT


def test_what_is_altered_exchanged_or_missing_is_never_taken() -> None:
    store = FaultyStore()
    done = upload(store, KEY, reading(CONTENT))
    first, second = (names.blob_part(done.name, part) for part in (0, 1))
    whole = store.copy()
    store.flip(first, 1_000)
    with pytest.raises(Damaged):
        fetched(store, done.name, done.size)
    store.restore({**whole, first: whole[second], second: whole[first]})
    with pytest.raises(Damaged):
        fetched(store, done.name, done.size)
    store.restore(whole)
    with pytest.raises(Damaged):
        fetched(store, done.name, 2 * PART_BYTES)
    with pytest.raises(Damaged):
        open_part(KEY, done.name, 1, whole[first])
    store.lose(second)
    with pytest.raises(Missing):
        fetched(store, done.name, done.size)


def test_a_line_that_breaks_while_fetching_is_said() -> None:
    store = FaultyStore()
    done = upload(store, KEY, reading(CONTENT))
    store.fail_next(Fault.REFUSE, 1)
    with pytest.raises(OutOfReach):
        fetched(store, done.name, done.size)
