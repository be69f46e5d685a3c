"""Whatever a share does at whatever moment: bytes said to be kept are kept, and a claim has one owner."""

import errno
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from aso_desktop.sync.hub import names
from aso_desktop.sync.hub.folder import FolderStore
from aso_desktop.sync.hub.store import HubFailure, Offer, offer, read_or_none
from tests import servers

OPERATIONS = ("create", "fsync", "getattr", "mkdir", "open", "read", "readdir", "rename", "unlink", "write")
CODES = (errno.EIO, errno.ENOSPC, errno.EACCES, errno.ETIMEDOUT, errno.ENOENT, errno.EEXIST)
DEVICE = "0a" * 16
CLAIMS = [names.claim("ARR", "2026", 1), names.marker(DEVICE, 1)]
SEGMENTS = [names.segment(DEVICE, 1, "12" * 16), names.blob_part("ab" * 32, 0)]
WRITERS = ("one", "two")

rules: st.SearchStrategy[dict[str, object]] = st.builds(
    dict,
    on=st.sampled_from(OPERATIONS),
    errno=st.sampled_from(CODES),
    after=st.integers(0, 4),
    times=st.integers(1, 3),
)
losses: st.SearchStrategy[dict[str, object]] = st.builds(
    dict,
    on=st.just("write"),
    half=st.just(value=True),
    silent=st.booleans(),
    after=st.integers(0, 3),
    times=st.integers(1, 2),
)
attempts = st.lists(st.tuples(st.sampled_from(CLAIMS + SEGMENTS), st.sampled_from(WRITERS)), min_size=1, max_size=12)


def body(key: str, writer: str) -> bytes:
    """Return what a writer puts: the same as any other where the name is that of the content."""
    return (f"{key} sealed" if key in SEGMENTS else f"{key} of {writer}").encode() * 20


def attempt(store: FolderStore, key: str, writer: str) -> Offer | None:
    try:
        return offer(store, key, body(key, writer))
    except HubFailure:
        return None


def clear(folder: Path) -> None:
    for path in sorted(folder.rglob("*"), reverse=True):
        path.rmdir() if path.is_dir() else path.unlink()


def check(faults: servers.FaultFolder, plan: list[dict[str, object]], tries: list[tuple[str, str]]) -> None:
    clear(faults.source)
    stores = {writer: FolderStore(faults.mount, writer) for writer in WRITERS}
    faults.fail(*plan)
    kept = {
        key: writer for key, writer in tries if attempt(stores[writer], key, writer) is Offer.KEPT and key in CLAIMS
    }
    faults.fail()
    for key, writer in kept.items():
        assert stores[writer].get(key) == body(key, writer)
    for key in CLAIMS:
        ends = [attempt(stores[writer], key, writer) for writer in WRITERS]
        assert ends.count(Offer.KEPT) <= 1
        assert read_or_none(stores["one"], key) is not None
        assert key not in kept or ends[WRITERS.index(kept[key])] is Offer.KEPT
    for key in SEGMENTS:
        if attempt(stores["one"], key, "one") is Offer.TAKEN:  # half of it, from a write that said it went well
            stores["one"].delete(key)
        assert attempt(stores["two"], key, "two") is Offer.KEPT
    assert {entry.key for entry in stores["one"].list("")} == {*CLAIMS, *SEGMENTS}


def test_some_faults_at_some_moments(faults: servers.FaultFolder) -> None:
    quick = settings(max_examples=25, deadline=None, suppress_health_check=list(HealthCheck), derandomize=True)

    @quick
    @given(st.lists(rules | losses, max_size=4), attempts)
    def run(plan: list[dict[str, object]], tries: list[tuple[str, str]]) -> None:
        check(faults, plan, tries)

    run()


@pytest.mark.slow
def test_many_faults_at_many_moments(faults: servers.FaultFolder) -> None:
    long = settings(max_examples=1_500, deadline=None, suppress_health_check=list(HealthCheck))

    @long
    @given(st.lists(rules | losses, max_size=6), attempts)
    def run(plan: list[dict[str, object]], tries: list[tuple[str, str]]) -> None:
        check(faults, plan, tries)

    run()
