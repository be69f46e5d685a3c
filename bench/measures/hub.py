"""The shared space: a poll of 200 devices, bytes in and out beside a plain copy of them, a share that hangs."""

import os
import shutil
import tempfile
import threading
import time
from collections.abc import Callable
from contextlib import suppress
from functools import partial
from pathlib import Path
from typing import Final

from aso_desktop.core.ids import uuid7
from aso_desktop.sync.hub import names, parts
from aso_desktop.sync.hub.folder import FolderStore
from aso_desktop.sync.hub.link import HubLink
from aso_desktop.sync.hub.store import Slow, Store
from bench.figures import MILLISECONDS, Figure, Setting, median, once, timed

GROUP: Final = "Shared space in a folder"
DEVICES: Final = 200
MARKER: Final = bytes(400)
SEGMENTS: Final = 100
SEGMENT_BYTES: Final = 84_000
"""A thousand records."""
ENCLOSURE_BYTES: Final = 64 * 1024 * 1024
TURNS: Final = 5
HANGING_SECONDS: Final = 3.0
TICK_SECONDS: Final = 0.005
Act = Callable[[], object]


def measure(setting: Setting) -> list[Figure]:
    """Return the figures of the hub; they do not depend on the number of letters."""
    del setting
    with tempfile.TemporaryDirectory() as folder:
        place = Path(folder)
        return [*_polls(place / "poll"), *_segments(place), *_enclosures(place), *_hanging(place / "hanging")]


def _polls(root: Path) -> list[Figure]:
    """Compare one listing of all markers with what a folder per device or a file to read per device would cost."""
    root.mkdir()
    store = FolderStore(root)
    for seq in range(1, DEVICES + 1):
        device = uuid7().hex
        store.put_if_absent(names.marker(device, seq), MARKER)
        store.put_if_absent(names.segment(device, seq, device), b"")
    keys = [entry.key for entry in store.list(names.HEADS)]
    logs = [names.log_of(marker.device) for key in keys if (marker := names.read_marker(key))]
    one = median(timed(lambda: store.list(names.HEADS)))
    folders = median(timed(lambda: [store.list(log) for log in logs]))
    reads = median(timed(lambda: [store.get(key) for key in keys]))
    with HubLink(root.as_uri()) as link:
        link.list(names.HEADS)
        through = median(timed(lambda: link.list(names.HEADS)))
        empty = median(timed(lambda: link.list(names.TRASH), 50))
        began = median(timed(lambda: _first_call(root)))
    return [
        Figure(GROUP, f"one listing of {DEVICES} markers", one, limit=50),
        Figure(GROUP, "the same through the child process", through),
        Figure(GROUP, "a listing per device instead", folders / one, "×"),
        Figure(GROUP, "a file to read per device instead", reads / one, "×"),
        Figure(GROUP, "a call that has nothing to tell, through the child", empty),
        Figure(GROUP, "start of the child with its first call", began),
    ]


def _first_call(root: Path) -> None:
    with HubLink(root.as_uri()) as link:
        link.list(names.TRASH)


def _segments(place: Path) -> list[Figure]:
    """Compare with a copy that is synced as ours are; every turn writes and reads all of them."""
    source = place / "source"
    source.mkdir()
    for number in range(SEGMENTS):
        (source / str(number)).write_bytes(os.urandom(SEGMENT_BYTES))
    bodies = [file.read_bytes() for file in sorted(source.iterdir())]
    rows: dict[str, list[float]] = {"copied": [], "read": [], "put": [], "got": [], "put by": [], "got by": []}
    for turn in range(TURNS):
        copies, root = place / f"copies-{turn}", place / f"hub-{turn}"
        copies.mkdir()
        root.mkdir()
        rows["copied"].append(once(partial(_copy, source, copies)))
        rows["read"].append(once(partial(_read, copies)))
        _put_and_get(FolderStore(root), bodies, rows, "")
        with HubLink(root.as_uri()) as link:
            link.list(names.TRASH)
            _put_and_get(link, bodies, rows, " by")
    value = {name: median(values) for name, values in rows.items()}
    size = f"{SEGMENTS} × {SEGMENT_BYTES // 1000} kB"
    return [
        _ratio(f"put {size}, beside a synced copy", value["put"], value["copied"]),
        _ratio("get them, beside reading the copy", value["got"], value["read"]),
        _ratio("put through the child, beside a synced copy", value["put by"], value["copied"]),
        _ratio("get through the child, beside reading the copy", value["got by"], value["read"]),
    ]


def _put_and_get(store: Store, bodies: list[bytes], rows: dict[str, list[float]], how: str) -> None:
    device = uuid7().hex
    keys = [names.segment(device, seq, device) for seq in range(1, SEGMENTS + 1)]
    rows[f"put{how}"].append(once(lambda: [store.put_if_absent(*pair) for pair in zip(keys, bodies, strict=True)]))
    rows[f"got{how}"].append(once(lambda: [store.get(key) for key in keys]))


def _copy(source: Path, target: Path) -> None:
    """Copy each file and ask the disk to keep it, as is done for what a hub must not lose."""
    for file in source.iterdir():
        with file.open("rb") as reading, (target / file.name).open("xb") as writing:
            shutil.copyfileobj(reading, writing)
            writing.flush()
            os.fsync(writing.fileno())


def _read(folder: Path) -> list[bytes]:
    return [file.read_bytes() for file in folder.iterdir()]


def _enclosures(place: Path) -> list[Figure]:
    """Compare sealing, sending, fetching and proving an enclosure with a synced copy of it."""
    source, target, root = place / "scan.pdf", place / "enclosure", place / "enclosures"
    source.write_bytes(os.urandom(ENCLOSURE_BYTES))
    target.mkdir()
    root.mkdir()
    folder = place / "one"
    folder.mkdir()
    source.rename(folder / "scan.pdf")
    copied = once(lambda: _copy(folder, target))
    key, content = bytes(32), (folder / "scan.pdf").read_bytes()
    with HubLink(root.as_uri()) as link:
        link.list(names.TRASH)
        up = once(lambda: parts.upload(link, key, lambda: [content]))
        name, size = parts.blob_name(key, [content])
        with (place / "fetched").open("wb") as sink:
            down = once(lambda: parts.fetch(link, key, name, size, sink))
    return [
        _ratio("send an enclosure of 64 MiB, beside a synced copy", up, copied),
        _ratio("fetch and prove it, beside a synced copy", down, copied),
    ]


def _ratio(what: str, ours: float, theirs: float) -> Figure:
    return Figure(GROUP, what, ours / theirs, "×", note=f"{ours:.0f} ms against {theirs:.0f} ms")


def _hanging(root: Path) -> list[Figure]:
    """Let a thread ask a share that never answers, and see how long this one is held up at worst."""
    root.mkdir()
    os.mkfifo(root / "hub")
    took: list[float] = []

    def ask() -> None:
        with HubLink(root.as_uri(), seconds=HANGING_SECONDS / 3) as link:
            took.append(once(lambda: _give_up(link)))

    thread = threading.Thread(target=ask)
    thread.start()
    worst, waiting, last = 0.0, threading.Event(), time.perf_counter()
    while thread.is_alive():
        waiting.wait(TICK_SECONDS)
        now = time.perf_counter()
        worst, last = max(worst, now - last), now
    return [
        Figure(GROUP, "worst gap of another thread while the share hangs", worst * MILLISECONDS, limit=50),
        Figure(GROUP, "a call to it gives up after, beyond its limit", took[-1] - HANGING_SECONDS * MILLISECONDS),
    ]


def _give_up(link: HubLink) -> None:
    with suppress(Slow):
        link.get(names.HUB)
