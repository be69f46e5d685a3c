"""Work runs off the interface thread, and answers reach only those who still wait for them."""

import threading
from functools import partial
from typing import Any

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from aso_desktop.core.errors import Cancelled, EnvironmentFailure
from aso_desktop.core.i18n import Text
from aso_desktop.ui.kit.jobs import Failure, Progress, Runner


@pytest.fixture
def owner(qtbot: QtBot) -> QObject:
    assert qtbot
    return QObject()


def test_writes_run_in_order_on_one_thread_and_answer_on_ours(qtbot: QtBot, runner: Runner, owner: QObject) -> None:
    order: list[tuple[int, str]] = []
    answers: list[tuple[int, bool]] = []

    def work(number: int) -> int:
        order.append((number, threading.current_thread().name))
        return number

    def answer(number: int) -> None:
        answers.append((number, threading.current_thread() is threading.main_thread()))

    for number in range(5):
        runner.write(owner, partial(work, number), answer)
    qtbot.waitUntil(lambda: len(answers) == 5)
    assert [n for n, _name in order] == [0, 1, 2, 3, 4]
    assert len({name for _n, name in order}) == 1
    assert answers == [(n, True) for n in range(5)]


def test_the_status_bar_hears_of_writes_that_wait(qtbot: QtBot, runner: Runner, owner: QObject) -> None:
    told: list[int] = []
    runner.writing_changed.connect(told.append)
    runner.write(owner, lambda: None)
    qtbot.waitUntil(lambda: told == [1, 0])


def test_an_answer_for_someone_gone_is_dropped(qtbot: QtBot, runner: Runner) -> None:
    gate = threading.Event()
    answers: list[object] = []
    gone = QObject()
    runner.write(gone, gate.wait, answers.append)
    gone.deleteLater()
    qtbot.waitSignal(gone.destroyed).wait()
    gate.set()
    stays = QObject()
    done: list[None] = []
    runner.write(stays, lambda: None, done.append)
    qtbot.waitUntil(lambda: bool(done))
    assert answers == []


def test_a_failure_goes_to_its_asker_or_to_the_fault_desk(qtbot: QtBot, runner: Runner, owner: QObject) -> None:
    mine: list[Exception] = []
    theirs: list[Failure] = []
    runner.failed.connect(theirs.append)
    full = EnvironmentFailure(Text("test", "The disk is full."))

    def fail() -> None:
        raise full

    runner.write(owner, fail, failed=mine.append)
    runner.work(owner, fail)
    qtbot.waitUntil(lambda: bool(mine) and bool(theirs))
    assert mine == [full]
    assert theirs[0].error is full
    assert theirs[0].owner is owner


def test_trying_again_runs_the_same_work(qtbot: QtBot, runner: Runner, owner: QObject) -> None:
    tries: list[int] = []
    answers: list[str] = []
    failures: list[Failure] = []
    runner.failed.connect(failures.append)

    def second_time() -> str:
        tries.append(1)
        if len(tries) == 1:
            raise EnvironmentFailure(Text("test", "The share is away."))
        return "done"

    runner.write(owner, second_time, answers.append)
    qtbot.waitUntil(lambda: bool(failures))
    again = failures[0].again
    assert again is not None
    again()
    qtbot.waitUntil(lambda: answers == ["done"])


def test_a_newer_request_of_a_kind_replaces_the_older(qtbot: QtBot, runner: Runner, owner: QObject) -> None:
    gate = threading.Event()
    answers: list[object] = []
    runner.work(owner, lambda: (gate.wait(), "old")[1], answers.append, kind="page")
    runner.work(owner, lambda: "new", answers.append, kind="page")
    gate.set()
    qtbot.waitUntil(lambda: answers == ["new"])


@pytest.mark.usefixtures("memory_readers")
def test_reads_go_to_a_reader_and_the_newest_of_a_kind_answers(qtbot: QtBot, runner: Runner, owner: QObject) -> None:
    answers: list[int] = []

    def find(number: int, db: Any) -> int:
        return int(db.execute("SELECT ?", (number,)).fetchone()[0])

    for number in range(20):
        runner.read(owner, "find", partial(find, number), answers.append)
    slow: list[int] = []
    runner.read(owner, "scan", lambda db: db.execute("SELECT 7").fetchone()[0], slow.append, slow=True)
    qtbot.waitUntil(lambda: answers[-1:] == [19] and slow == [7])
    assert len(answers) <= 20


@pytest.mark.usefixtures("memory_readers")
def test_two_owners_of_the_same_kind_do_not_drop_each_other(qtbot: QtBot, runner: Runner) -> None:
    one, other = QObject(), QObject()
    answers: list[str] = []
    runner.read(one, "rows", lambda _db: "one", answers.append)
    runner.read(other, "rows", lambda _db: "other", answers.append)
    qtbot.waitUntil(lambda: sorted(answers) == ["one", "other"])


@pytest.mark.usefixtures("memory_readers")
def test_a_failed_read_is_told(qtbot: QtBot, runner: Runner, owner: QObject) -> None:
    failures: list[Exception] = []
    runner.read(owner, "rows", lambda db: db.execute("SELECT * FROM nothing"), lambda _rows: None, failures.append)
    qtbot.waitUntil(lambda: bool(failures))
    assert "nothing" in str(failures[0])


@pytest.mark.usefixtures("memory_readers")
def test_nothing_is_asked_of_closed_readers(runner: Runner, owner: QObject) -> None:
    runner.close_readers()
    runner.read(owner, "rows", lambda _db: 1, lambda _rows: pytest.fail("answered"))


def test_progress_is_read_here_and_stopped_there(qtbot: QtBot, runner: Runner, owner: QObject) -> None:
    progress = Progress(Text("test", "Importing"))
    started = threading.Event()
    ended: list[str] = []

    def long_work() -> None:
        for number in range(1_000_000):
            started.set()
            try:
                progress(number, 1_000_000, "letter")
            except Cancelled:
                ended.append("stopped")
                raise

    runner.write(owner, long_work, lambda _none: ended.append("finished"), progress=progress)
    started.wait()
    progress.cancel()
    qtbot.waitUntil(lambda: progress.finished)
    assert ended == ["stopped"]
    assert progress.cancelled
    assert progress.total == 1_000_000
