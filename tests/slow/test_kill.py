"""Killed at any instant, a profile keeps every letter that was acknowledged, and gives no number twice.

`ASO_KILL_ROUNDS` says how often (300). A round: a child saves letters and says so, one by one; it is killed at a
seeded instant after a seeded number of them; everything is opened and read again.
"""

import os
import random
import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from aso_desktop.security.audit_check import verify_chain, verify_history
from aso_desktop.security.enclosures import EnclosureStore
from aso_desktop.services.registers import queries
from aso_desktop.store.connection import Connection, connect
from tests.services.conftest import ARRIVALS, ENCLOSURE_KEY, KEY

ROOT = Path(__file__).parents[2]
ROUNDS = int(os.environ.get("ASO_KILL_ROUNDS", "300"))
MOST_LETTERS = 5
LATEST_SECONDS = 0.3

pytestmark = pytest.mark.slow


def start(folder: Path) -> "subprocess.Popen[str]":
    command = [sys.executable, "-m", "tests.services.writer", str(folder), "0"]
    return subprocess.Popen(command, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)


def run_until(writer: "subprocess.Popen[str]", letters: int, seconds: float) -> list[tuple[bytes, str]]:
    """Let a ready child save letters, kill it `seconds` after it acknowledged some, and return all it acknowledged."""
    assert writer.stdin is not None
    assert writer.stdout is not None
    assert writer.stdout.readline() == "ready\n"
    writer.stdin.write("go\n")
    writer.stdin.flush()
    lines = [writer.stdout.readline() for _ in range(letters)]
    end = threading.Timer(seconds, writer.kill)
    end.start()
    lines += writer.stdout.readlines()
    end.join()
    writer.wait()
    writer.stdout.close()
    writer.stdin.close()
    whole = [line.split() for line in lines if line.endswith("\n")]  # a line without its end was cut
    return [(bytes.fromhex(letter), number) for letter, number in whole]


@contextmanager
def opened(folder: Path) -> Iterator[Connection]:
    database = connect(folder / "aso.db", KEY)
    yield database
    database.close()


def examine(folder: Path, acknowledged: list[tuple[bytes, str]]) -> None:
    """Open what the kill left and find it whole."""
    with opened(folder) as database:
        assert database.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
        assert database.execute("PRAGMA cipher_integrity_check").fetchall() == []
        assert database.execute("PRAGMA foreign_key_check").fetchall() == []
        kept = {
            (letter, number)
            for letter, number in database.execute("SELECT letter_id, printed FROM serial_number").fetchall()
        }
        assert set(acknowledged) <= kept, "an acknowledged letter is lost"
        assert len({number for _, number in kept}) == len(kept), "a number was given twice"
        assert queries.gaps(database, ARRIVALS, "2026") == []
        half = "SELECT count(*) FROM letter WHERE number IS NULL OR id NOT IN (SELECT letter_id FROM letter_party)"
        assert database.execute(half).fetchone() == (0,)
        assert verify_chain(database).first_break is None
        assert verify_history(database) is None
        blobs = [blob for (blob,) in database.execute("SELECT DISTINCT blob FROM enclosure").fetchall()]
    store = EnclosureStore(folder / "enclosures", ENCLOSURE_KEY)
    for blob in blobs:
        store.check(blob)


def test_no_kill_loses_an_acknowledged_letter(seeded_profile: Path) -> None:
    instants = random.Random(20261113)
    acknowledged: list[tuple[bytes, str]] = []
    following = start(seeded_profile)
    for _ in range(ROUNDS):
        writer, following = following, start(seeded_profile)
        acknowledged += run_until(writer, instants.randrange(MOST_LETTERS), instants.uniform(0.0, LATEST_SECONDS))
        examine(seeded_profile, acknowledged)
    following.kill()
    following.communicate()
    assert len(acknowledged) > ROUNDS
