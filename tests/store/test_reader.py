"""The reader answers in order, drops what is outdated and never answers the dead."""

import threading
from functools import partial
from pathlib import Path
from queue import SimpleQueue
from typing import Any

import pytest

from aso_desktop.store.connection import connect
from aso_desktop.store.reader import Reader
from tests.store.conftest import KEY

Answers = SimpleQueue[tuple[str, int, Any, Exception | None]]


@pytest.fixture
def answers() -> Answers:
    return SimpleQueue()


@pytest.fixture
def reader(database_path: Path, answers: Answers) -> Any:
    made = Reader(lambda: connect(database_path, KEY, "reader"), lambda *answer: answers.put(answer))
    yield made
    made.close()


def test_a_query_is_answered_with_its_generation(reader: Reader, answers: Answers) -> None:
    generation = reader.ask("one", lambda db: db.execute("SELECT 41 + 1").fetchone())
    assert answers.get(timeout=10) == ("one", generation, (42,), None)
    assert reader.is_current("one", generation)


def test_an_error_is_handed_over_and_the_reader_goes_on(reader: Reader, answers: Answers) -> None:
    reader.ask("bad", lambda db: db.execute("SELECT * FROM nowhere"))
    kind, _, rows, error = answers.get(timeout=10)
    assert (kind, rows) == ("bad", None)
    assert "no such table" in str(error)
    reader.ask("good", lambda db: db.execute("SELECT 1").fetchone())
    assert answers.get(timeout=10)[2] == (1,)


def test_a_newer_request_interrupts_the_running_one(reader: Reader, answers: Answers) -> None:
    started = threading.Event()
    endless = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT count(*) FROM n"

    def count_for_ever(db: Any) -> Any:
        started.set()
        return db.execute(endless).fetchone()

    reader.ask("find", count_for_ever)
    assert started.wait(10)
    generation = reader.ask("find", lambda db: db.execute("SELECT 7").fetchone())
    assert answers.get(timeout=10) == ("find", generation, (7,), None)
    assert answers.empty()


def test_an_interrupt_ends_with_the_request_that_it_was_meant_for(reader: Reader, answers: Answers) -> None:
    started = threading.Event()
    endless = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT {} FROM n"

    def count_beside_an_open_cursor(db: Any) -> Any:
        beside = db.execute(endless.format("i"))
        started.set()
        return beside, db.execute(endless.format("count(*)")).fetchone()

    reader.ask("find", count_beside_an_open_cursor)
    assert started.wait(10)
    reader.ask("other", lambda db: db.execute("SELECT 8").fetchone())
    reader.ask("find", lambda db: db.execute("SELECT 7").fetchone())
    assert [answers.get(timeout=10)[2:] for _ in range(2)] == [((8,), None), ((7,), None)]


def read_number(number: int, db: Any) -> Any:
    return db.execute("SELECT ?", (number,)).fetchone()


def test_queued_requests_of_a_kind_are_dropped_for_the_newest(reader: Reader, answers: Answers) -> None:
    gate = threading.Event()
    reader.ask("hold", lambda _: gate.wait(10))
    asked = [reader.ask("page", partial(read_number, n)) for n in range(20)]
    gate.set()
    assert answers.get(timeout=10)[0] == "hold"
    assert answers.get(timeout=10) == ("page", asked[-1], (19,), None)
    reader.ask("end", lambda _: "end")
    assert answers.get(timeout=10)[0] == "end"


def test_closing_interrupts_what_runs(database_path: Path, answers: Answers) -> None:
    reader = Reader(lambda: connect(database_path, KEY, "reader"), lambda *answer: answers.put(answer))
    started = threading.Event()

    def endless(db: Any) -> Any:
        started.set()
        return db.execute(
            "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT max(i) FROM n"
        ).fetchall()

    reader.ask("long", endless)
    assert started.wait(10)
    reader.close()
    assert answers.empty()
