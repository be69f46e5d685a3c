"""Enclosures are unreadable on disk, stored once, and any alteration of a file shows."""

import hashlib
import io
import os
import subprocess
import sys
import time
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from typing_extensions import override

from aso_desktop.core.errors import EnvironmentFailure
from aso_desktop.security import enclosures
from aso_desktop.security.enclosures import PART_BYTES, EnclosureDamaged, EnclosureMissing, EnclosureStore

KEY = bytes(range(32))
ROOT = Path(__file__).parents[2]


@pytest.fixture
def store(tmp_path: Path) -> EnclosureStore:
    return EnclosureStore(tmp_path / "enclosures", KEY)


@pytest.fixture
def small_parts(monkeypatch: pytest.MonkeyPatch) -> int:
    """Cut files every 64 bytes, so that a few bytes have many parts."""
    monkeypatch.setattr(enclosures, "PART_BYTES", 64)
    monkeypatch.setattr(enclosures, "_SEALED_PART", 64 + 16)
    return 64


def files(folder: Path) -> list[Path]:
    return sorted(p for p in folder.rglob("*") if p.is_file())


@pytest.mark.parametrize("size", [0, 1, PART_BYTES - 1, PART_BYTES, PART_BYTES + 1, 2 * PART_BYTES])
def test_what_is_kept_is_read_back(store: EnclosureStore, size: int) -> None:
    content = os.urandom(size)
    kept = store.keep_bytes(content)
    assert kept.size == size
    assert kept.sha256 == hashlib.sha256(content).hexdigest()
    assert store.read(kept.blob) == content
    store.check(kept.blob)
    assert store.is_present(kept.blob)


def test_nothing_readable_and_no_plain_hash_lies_on_disk(store: EnclosureStore) -> None:
    content = "Décision confidentielle n° 4711".encode() * 50
    kept = store.keep_bytes(content)
    on_disk = b"".join(p.read_bytes() + p.name.encode() for p in files(store.folder))
    assert b"4711" not in on_disk
    assert kept.sha256.encode() not in on_disk
    assert bytes.fromhex(kept.sha256) not in on_disk


def test_the_same_bytes_are_stored_once_and_named_by_the_key(store: EnclosureStore, tmp_path: Path) -> None:
    first, second = store.keep_bytes(b"lettre"), store.keep_bytes(b"lettre")
    assert first == second
    assert len(files(store.folder)) == 1
    other = EnclosureStore(tmp_path / "other", bytes(32)).keep_bytes(b"lettre")
    assert other.blob != first.blob
    assert other.sha256 == first.sha256


def test_a_damaged_file_is_replaced_when_its_bytes_come_again(store: EnclosureStore) -> None:
    kept = store.keep_bytes(b"lettre")
    store.path(kept.blob).write_bytes(b"nothing of it")
    store.keep_bytes(b"lettre")
    assert store.read(kept.blob) == b"lettre"


@pytest.mark.usefixtures("small_parts")
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=60)
@given(content=st.binary(min_size=1, max_size=400), data=st.data())
def test_one_flipped_bit_anywhere_is_noticed(store: EnclosureStore, content: bytes, data: st.DataObject) -> None:
    kept = store.keep_bytes(content)
    path = store.path(kept.blob)
    sound = path.read_bytes()
    bit = data.draw(st.integers(0, len(sound) * 8 - 1))
    raw = bytearray(sound)
    raw[bit // 8] ^= 1 << bit % 8
    path.write_bytes(raw)
    with pytest.raises(EnclosureDamaged):
        store.read(kept.blob)


def test_a_file_cut_at_any_length_is_noticed(store: EnclosureStore, small_parts: int) -> None:
    kept = store.keep_bytes(os.urandom(small_parts * 3))
    path = store.path(kept.blob)
    sound = path.read_bytes()
    for length in range(len(sound)):
        path.write_bytes(sound[:length])
        with pytest.raises(EnclosureDamaged):
            store.read(kept.blob)


def test_parts_exchanged_repeated_or_added_are_noticed(store: EnclosureStore, small_parts: int) -> None:
    kept = store.keep_bytes(os.urandom(small_parts * 3))
    path = store.path(kept.blob)
    raw = path.read_bytes()
    sealed = small_parts + 16
    header, parts = raw[:40], [raw[i : i + sealed] for i in range(40, len(raw), sealed)]
    for order in ([1, 0, 2], [0, 0, 2], [0, 2], [0, 1, 2, 2], [0, 1]):
        path.write_bytes(header + b"".join(parts[i] for i in order))
        with pytest.raises(EnclosureDamaged):
            store.read(kept.blob)


def test_a_sound_file_under_another_name_is_noticed_by_the_check(store: EnclosureStore) -> None:
    one, other = store.keep_bytes(b"one"), store.keep_bytes(b"other")
    store.path(one.blob).write_bytes(store.path(other.blob).read_bytes())
    with pytest.raises(EnclosureDamaged):
        store.check(one.blob)


@pytest.mark.parametrize("blob", ["0" * 64, "", "../../keys.json", "/etc/passwd", "A" * 64, "0" * 63])
def test_an_absent_blob_and_a_name_that_is_none_are_missing(store: EnclosureStore, blob: str) -> None:
    with pytest.raises(EnclosureMissing, match="missing: restore it from a backup"):
        store.read(blob)


def test_a_file_goes_in_and_out_in_constant_memory(store: EnclosureStore, tmp_path: Path) -> None:
    source, target = tmp_path / "in.pdf", tmp_path / "out.pdf"
    source.write_bytes(os.urandom(PART_BYTES + 77))
    kept = store.keep_file(source)
    store.export(kept.blob, target)
    assert target.read_bytes() == source.read_bytes()
    assert max(len(p) for p in store.stream(kept.blob)) == PART_BYTES


def test_a_source_that_gives_little_at_a_time_makes_the_same_blob(store: EnclosureStore) -> None:
    class Dribble(io.BytesIO):
        @override
        def read(self, size: int | None = -1, /) -> bytes:
            return super().read(min(7, size or 7))

    content = os.urandom(100)
    assert store.keep(Dribble(content)) == store.keep_bytes(content)


def test_an_export_that_meets_damage_leaves_no_file(store: EnclosureStore, tmp_path: Path) -> None:
    kept = store.keep_bytes(b"lettre")
    store.path(kept.blob).write_bytes(b"")
    with pytest.raises(EnclosureDamaged):
        store.export(kept.blob, tmp_path / "out.pdf")
    assert files(tmp_path) == [store.path(kept.blob)]


def test_a_missing_source_is_said_in_words(store: EnclosureStore, tmp_path: Path) -> None:
    with pytest.raises(EnvironmentFailure, match=r"“lettre\.pdf” is not there"):
        store.keep_file(tmp_path / "lettre.pdf")
    assert files(tmp_path) == []


def test_a_folder_that_cannot_be_written_is_said_in_words(tmp_path: Path) -> None:
    (tmp_path / "enclosures").write_bytes(b"a file where the folder should be")
    with pytest.raises(EnvironmentFailure, match="“enclosures” cannot be used"):
        EnclosureStore(tmp_path / "enclosures", KEY).keep_bytes(b"lettre")


FULL_DISK = """
import resource, signal, sys
from pathlib import Path
from aso_desktop.core.errors import EnvironmentFailure
from aso_desktop.security.enclosures import EnclosureStore
sys.dont_write_bytecode = True  # a module compiled under the limit would be kept cut short
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
resource.setrlimit(resource.RLIMIT_FSIZE, (100_000, 100_000))
store = EnclosureStore(Path(sys.argv[1]), bytes(32))
small = store.keep_bytes(b"lettre")
try:
    store.keep_bytes(bytes(1_000_000))
except EnvironmentFailure as failure:
    sys.stdout.write(str(failure))
assert store.read(small.blob) == b"lettre"
"""


def test_a_full_disk_is_said_in_words_and_leaves_nothing_partial(tmp_path: Path) -> None:
    """A limit on the size of files stands in for a full disk."""
    run = subprocess.run(
        [sys.executable, "-c", FULL_DISK, str(tmp_path)], cwd=ROOT, capture_output=True, text=True, check=True
    )
    assert run.stdout.startswith("The disk is full: free some space")
    assert len(files(tmp_path)) == 1


def test_a_file_that_cannot_be_read_is_the_machines_affair(store: EnclosureStore) -> None:
    kept = store.keep_bytes(b"lettre")
    store.path(kept.blob).unlink()
    store.path(kept.blob).mkdir()
    with pytest.raises(EnvironmentFailure, match="cannot be used"):
        store.read(kept.blob)
    assert list(store.blobs()) == []


def test_sweeping_spares_what_is_referenced_or_young(store: EnclosureStore) -> None:
    kept, loose = store.keep_bytes(b"kept"), store.keep_bytes(b"loose")
    (store.folder / ".abandoned.part").write_bytes(b"half")
    assert sorted(store.blobs()) == sorted([kept.blob, loose.blob])
    assert store.sweep({kept.blob}, before=0) == 0
    assert store.sweep({kept.blob}, before=time.time() + 60) == 2
    assert files(store.folder) == [store.path(kept.blob)]
