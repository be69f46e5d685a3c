"""Many devices, each a process on a folder of its own way to one share: killed, cut off, their files harmed; all agree.

`ASO_SOAK_SECONDS` says how long (600) and `ASO_SOAK_DEVICES` how many (20). What was acknowledged over a pipe before a
kill must be in a record afterwards, and every file must say what the definition says of all records.
"""

import json
import multiprocessing
import os
import random
import shutil
import threading
import time
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager, suppress
from pathlib import Path
from typing import Any

import pytest

from tests.services.sync.conftest import Officer, open_profile, reopen_profile
from tests.services.sync.desks import Desk, Written, check_together
from tests.slow.soak_device import main

PROCESSES = multiprocessing.get_context("forkserver")
PROCESSES.set_forkserver_preload(["tests.slow.soak_device"])
SECONDS = float(os.environ.get("ASO_SOAK_SECONDS", "600"))
DEVICES = int(os.environ.get("ASO_SOAK_DEVICES", "20"))
MOST_HARMED = 6
LAST_ROUNDS = 12
ORDINARY = {"OutOfReach", "NotReachable", "Slow", "Unknown"}
"""How an exchange may fail while its share is cut off; a twin or an old copy would be a false alarm."""


class Device:
    """A profile folder, its way to the share, its process, and what was acknowledged."""

    def __init__(self, folder: Path, seed: int) -> None:
        self.folder, self.seed = folder, seed
        self.written: list[Written] = []
        self.failures: Counter[str] = Counter()
        self.way = folder / "share"
        self.exchanges = 0

    def start(self) -> None:
        self.pipe, theirs = PROCESSES.Pipe()
        self.process = PROCESSES.Process(target=main, args=(self.folder, self.seed, theirs), daemon=True)
        self.process.start()
        theirs.close()
        self.reader = threading.Thread(target=self._read)
        self.reader.start()

    def _read(self) -> None:
        """Keep what the process says, up to its end; a kill may cut the last word."""
        with suppress(EOFError, OSError):
            while said := self.pipe.recv():
                if said[0] == "failed":
                    self.failures[said[1]] += 1
                elif said[0] == "exchanged":
                    self.exchanges += 1
                else:
                    self.written.append(said)

    def kill(self) -> None:
        """Kill the process wherever it is."""
        self.process.kill()
        self._wait()

    def end(self) -> None:
        """Wait for one that was told to stop: it finishes what it does."""
        self._wait()
        assert self.process.exitcode == 0

    def _wait(self) -> None:
        self.process.join()
        self.reader.join()
        self.pipe.close()

    def open(self) -> Desk:
        desk = Desk.at(reopen_profile(self.folder / "aso.db"))
        desk.written = self.written
        return desk


class Harm:
    """What is done to the share, and undone one day."""

    def __init__(self, share: Path, kept: Path, choices: random.Random) -> None:
        self.share, self.kept, self.choices = share, kept, choices
        self.harmed: dict[Path, Path] = {}
        self.done: Counter[str] = Counter()

    def to_a_file(self) -> None:
        """Cut, alter or remove a lot that is there."""
        found = [path for path in self.share.glob("log/*/*") if path not in self.harmed and ".tmp-" not in path.name]
        if not found or len(self.harmed) >= MOST_HARMED:
            self.undo()
            return
        path = self.choices.choice(found)
        copy = self.kept / path.name
        shutil.copy(path, copy)
        self.harmed[path] = copy
        kind = self.choices.choice(["cut", "altered", "removed"])
        self.done[kind] += 1
        body = bytearray(copy.read_bytes())
        if kind == "removed":
            path.unlink()
        elif kind == "cut":
            path.write_bytes(body[: self.choices.randrange(len(body))])
        else:
            body[self.choices.randrange(len(body))] ^= 1
            path.write_bytes(body)

    def undo(self) -> None:
        """Put one file back, as a colleague's copy would."""
        if self.harmed:
            path, copy = self.harmed.popitem()
            fresh = copy.with_suffix(".back")
            shutil.copy(copy, fresh)
            fresh.replace(path)


def soak(team: list[Device], harm: Harm, seconds: float) -> None:
    """Let everything run, and do harm, until the time is over."""
    choices, waiting, end = harm.choices, threading.Event(), time.monotonic() + seconds
    while time.monotonic() < end:
        waiting.wait(choices.uniform(0.2, 2.0))
        device = choices.choice(team)
        act = choices.random()
        if act < 0.3:
            device.kill()
            device.start()
            harm.done["killed"] += 1
        elif act < 0.65:
            if device.way.is_symlink():
                device.way.unlink()
                harm.done["cut off"] += 1
            else:
                device.way.symlink_to(harm.share)
        else:
            (harm.to_a_file if choices.random() < 0.6 else harm.undo)()


def last_rounds(desks: list[Desk]) -> None:
    """Exchange until nobody has anything to say; nobody may have lost anything on the way."""
    for _ in range(LAST_ROUNDS):
        reports = [desk.rounds.once() for desk in desks]
        if not any(report.sent or report.received for report in reports):
            return
    raise AssertionError("the team does not come to rest")


@contextmanager
def running(folder: Path, seeded: Path, count: int) -> Iterator[tuple[list[Device], Harm]]:
    """Found a hub with so many members, and start them all."""
    share, kept = folder / "partage", folder / "kept"
    share.mkdir()
    kept.mkdir()
    team = [Device(folder / f"poste-{n}", n) for n in range(count)]
    enrol(team, seeded, share)
    for device in team:
        device.start()
    try:
        yield team, Harm(share, kept, random.Random(20261122))
    finally:
        for device in team:
            if device.process.is_alive():
                device.kill()


def enrol(team: list[Device], seeded: Path, share: Path) -> None:
    """Give each device a profile and its own way to the share; the first one founds the hub and approves."""
    with ExitStack() as stack:
        officers: list[Officer] = []
        for device in team:
            device.folder.mkdir()
            device.way.symlink_to(share)
            officer = open_profile(Path(shutil.copy(seeded, device.folder / "aso.db")), f"Agent {device.seed}")
            stack.callback(officer.close)
            officers.append(officer)
        chief = officers[0]
        chief.hub.create(team[0].way.as_uri())
        for device, officer in zip(team[1:], officers[1:], strict=True):
            officer.hub.join(device.way.as_uri(), chief.line.root_fingerprint)
        chief.hub.approve()


def run(folder: Path, seeded: Path, count: int, seconds: float) -> dict[str, Any]:
    """Soak a team; return what happened to it."""
    with running(folder, seeded, count) as (team, harm):
        soak(team, harm, seconds)
        while harm.harmed:
            harm.undo()
        for device in team:
            if not device.way.is_symlink():
                device.way.symlink_to(harm.share)
        for device in team:
            device.pipe.send("stop")
        for device in team:
            device.end()
    began = time.monotonic()
    with ExitStack() as stack:
        desks = [device.open() for device in team]
        for desk in desks:
            stack.callback(desk.close)
        last_rounds(desks)
        settled = time.monotonic() - began
        everything = check_together(desks)
        conflicts = len(desks[0].conflicts.open(desks[0].reader))
    return {
        "devices": count,
        "seconds": seconds,
        "acknowledged": sum(len(device.written) for device in team),
        "exchanges": sum(device.exchanges for device in team),
        "records": len(everything),
        "conflicts": conflicts,
        "harm": dict(harm.done),
        "failures": dict(sum((device.failures for device in team), Counter())),
        "settled_in": round(settled, 1),
    }


@pytest.mark.parametrize(
    ("count", "seconds"), [(3, 8.0), pytest.param(DEVICES, SECONDS, marks=pytest.mark.slow)], ids=["small", "whole"]
)
def test_a_team_of_processes_agrees_after_all_that_is_done_to_it(
    tmp_path: Path, seeded: Path, record_property: Callable[[str, object], None], count: int, seconds: float
) -> None:
    told = run(tmp_path, seeded, count, seconds)
    record_property("soak", json.dumps(told))
    print(json.dumps(told))  # noqa: T201 - the figures of a long run
    assert told["acknowledged"] > 0
    assert set(told["failures"]) <= ORDINARY
