"""Killed while somebody types, the program loses less than a second of it, and says what came back.

`ASO_KILL_ROUNDS` says how often in the slow run (50).
"""

import os
import random
import re
import shutil
import subprocess
import sys
import threading
import time
from pathlib import Path
from uuid import UUID

import pytest

from tests.ui.correspondence.conftest import Office
from tests.ui.meetings.conftest import prepare
from tests.ui.meetings.typist import open_profile

ROOT = Path(__file__).parents[3]
ROUNDS = int(os.environ.get("ASO_KILL_ROUNDS", "50"))
MOST_LOST_S = 1.0
SHORTEST_S, LONGEST_S = 0.3, 4.0


@pytest.fixture
def held(founded: Path, tmp_path: Path) -> tuple[Path, UUID]:
    """Return the folder of a profile whose meeting is open, and the meeting."""
    folder = Path(shutil.copytree(founded, tmp_path / "held"))
    profile = open_profile(folder)
    office = Office(profile, None)  # type: ignore[arg-type]
    meeting = prepare(office)
    office.services.meetings.start(meeting)
    profile.close()
    return folder, meeting


def type_and_kill(folder: Path, meeting: UUID, seconds: float) -> tuple[list[tuple[int, float]], float]:
    """Let somebody type for some seconds from the first word on; kill; return the words told, and the instant."""
    command = [sys.executable, "-m", "tests.ui.meetings.typist", str(folder), str(meeting)]
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    with subprocess.Popen(
        command, cwd=ROOT, env=environment, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True
    ) as typist:
        assert typist.stdout is not None
        lines = [typist.stdout.readline()]
        killed: list[float] = []

        def end() -> None:
            killed.append(time.monotonic())
            typist.kill()

        timer = threading.Timer(seconds, end)
        timer.start()
        lines += typist.stdout.readlines()
        timer.join()
    told = [line.split() for line in lines if line.endswith("\n")]
    return [(int(count), float(instant)) for count, instant in told], killed[0]


def kept_words(folder: Path) -> set[int]:
    """Open what the kill left, recover, and return the numbers of the words that are there."""
    profile = open_profile(folder)
    profile.services.seance.recover()
    database = profile.connect()
    assert database.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
    texts = [text for (text,) in database.execute("SELECT text FROM note WHERE removed = 0").fetchall()]
    assert database.execute("SELECT count(*) FROM note_journal").fetchone() == (0,)
    database.close()
    profile.close()
    return {int(number) for text in texts for number in re.findall(r"mot(\d+)", text)}


def kill_rounds(folder: Path, meeting: UUID, rounds: int, scratch: Path) -> None:
    instants = random.Random(20261113)
    for number in range(rounds):
        copy = Path(shutil.copytree(folder, scratch / f"round-{number}"))
        told, killed = type_and_kill(copy, meeting, instants.uniform(SHORTEST_S, LONGEST_S))
        old_enough = {count for count, instant in told if instant <= killed - MOST_LOST_S}
        lost = old_enough - kept_words(copy)
        assert not lost, (number, sorted(lost)[:5], killed)
        shutil.rmtree(copy)


def test_a_kill_loses_less_than_a_second_of_typing(held: tuple[Path, UUID], tmp_path: Path) -> None:
    kill_rounds(*held, 2, tmp_path)


@pytest.mark.slow
def test_fifty_kills_lose_less_than_a_second_each(held: tuple[Path, UUID], tmp_path: Path) -> None:
    kill_rounds(*held, ROUNDS, tmp_path)
