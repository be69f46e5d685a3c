"""What every driver promises, on a folder in memory, a Samba share, PostgreSQL and an S3 service."""

import threading
from contextlib import closing

import pytest

from aso_desktop.sync.hub import names
from aso_desktop.sync.hub.opening import OpenStore
from aso_desktop.sync.hub.store import Missing, Offer, Put, offer, read_or_none
from tests.sync.hub.conftest import Place

DEVICE, OTHER = "0a" * 16, "f3" * 16
HASH = "12" * 16


def test_what_is_put_is_there_whole(store: OpenStore) -> None:
    assert store.put_if_absent(names.HUB, b"identity") is Put.CREATED
    assert store.get(names.HUB) == b"identity"


def test_the_first_content_stays(store: OpenStore) -> None:
    key = names.claim("ARR", "2026", 7)
    assert store.put_if_absent(key, b"first") is Put.CREATED
    assert store.put_if_absent(key, b"second") is Put.EXISTS
    assert store.get(key) == b"first"


@pytest.mark.parametrize("key", [names.segment(DEVICE, 1, HASH), names.marker(DEVICE, 1)])
def test_the_same_bytes_may_come_again(store: OpenStore, key: str) -> None:
    assert offer(store, key, b"sealed") is Offer.KEPT
    assert offer(store, key, b"sealed") is Offer.KEPT
    assert offer(store, key, b"of a twin") is Offer.TAKEN


def test_nothing_and_much_are_contents_too(store: OpenStore) -> None:
    much = bytes(range(256)) * (9 * 1024 * 1024 // 256)
    store.put_if_absent(names.blob_part("ab" * 32, 0), much)
    store.put_if_absent(names.blob_part("ab" * 32, 1), b"")
    assert store.get(names.blob_part("ab" * 32, 0)) == much
    assert store.get(names.blob_part("ab" * 32, 1)) == b""
    assert [entry.size for entry in store.list(names.blob_of("ab" * 32))] == [len(much), 0]


def test_a_listing_tells_that_other_bytes_were_put(store: OpenStore) -> None:
    key = names.marker(DEVICE, 1)
    store.put_if_absent(key, b"one")
    ((*_, first),) = store.list(names.HEADS)
    assert store.list(names.HEADS)[0].mark == first != ""
    store.delete(key)
    store.put_if_absent(key, b"two")
    assert store.list(names.HEADS)[0].mark != first


def test_a_listing_has_what_begins_so_in_order_with_sizes(store: OpenStore) -> None:
    for device in (OTHER, DEVICE):
        for seq in (10, 2, 1):
            store.put_if_absent(names.segment(device, seq, HASH), b"x" * seq)
    found = [(entry.key, entry.size) for entry in store.list(names.log_of(DEVICE))]
    assert found == [(names.segment(DEVICE, seq, HASH), seq) for seq in (1, 2, 10)]
    assert [entry[:2] for entry in store.list(names.segments_at(OTHER, 2))] == [(names.segment(OTHER, 2, HASH), 2)]
    assert [entry.key for entry in store.list("log/")] == sorted(
        names.segment(device, seq, HASH) for device in (DEVICE, OTHER) for seq in (1, 2, 10)
    )


def test_a_listing_begins_after_a_name(store: OpenStore) -> None:
    for seq in (1, 2, 3):
        store.put_if_absent(names.segment(DEVICE, seq, HASH), b"")
    after = store.list(names.log_of(DEVICE), names.log_after(DEVICE, 1))
    assert [names.read_segment(entry.key) for entry in after] == [(DEVICE, 2, HASH), (DEVICE, 3, HASH)]
    assert store.list(names.log_of(DEVICE), names.log_after(DEVICE, 3)) == []


def test_nothing_there_is_an_empty_listing_and_a_missing_object(store: OpenStore) -> None:
    assert store.list(names.HEADS) == []
    with pytest.raises(Missing):
        store.get(names.HUB)
    assert read_or_none(store, names.HUB) is None


def test_a_deleted_object_is_gone_and_may_be_deleted_again(store: OpenStore) -> None:
    key = names.marker(DEVICE, 4)
    store.put_if_absent(key, b"announced")
    store.delete(key)
    store.delete(key)
    assert store.list(names.HEADS) == []
    assert store.put_if_absent(key, b"again") is Put.CREATED


@pytest.mark.parametrize("key", ["", "../hub", "/etc/passwd", "heads/.tmp-1", "Hub", "log//x", "a/b/c/d/e", "hub\0"])
def test_only_names_of_the_hub_are_used(store: OpenStore, key: str) -> None:
    for act in (store.get, store.delete, lambda name: store.put_if_absent(name, b"")):
        with pytest.raises(ValueError, match=r"^.*$"):
            act(key)


@pytest.mark.parametrize("prefix", ["/", "../", "..", "heads/../", "/etc/", ".tmp-", "heads//", "H", "a/b/c/d/e/"])
def test_only_places_of_the_hub_are_listed(store: OpenStore, prefix: str) -> None:
    with pytest.raises(ValueError, match=r"^.*$"):
        store.list(prefix)


def test_of_many_at_once_one_wins_each_name(place: Place, store: OpenStore) -> None:
    keys = [names.claim("DEP", "2026", number) for number in range(1, 31)]
    won: dict[str, list[int]] = {key: [] for key in keys}
    start = threading.Barrier(4)

    def take(writer: int) -> None:
        with closing(place.open()) as mine:
            start.wait()
            for key in keys:
                if mine.put_if_absent(key, b"%d" % writer) is Put.CREATED:
                    won[key].append(writer)

    writers = [threading.Thread(target=take, args=(number,)) for number in range(4)]
    for writer in writers:
        writer.start()
    for writer in writers:
        writer.join()
    assert {len(winners) for winners in won.values()} == {1}
    assert {key: int(store.get(key)) for key in keys} == {key: winners[0] for key, winners in won.items()}
