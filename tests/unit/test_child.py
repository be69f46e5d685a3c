"""The limited child process: what it gives back, what it may not do, how it ends."""

import os
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from aso_desktop.core import child_guard
from aso_desktop.core.child import ChildFailed, LimitedChild, run_limited
from aso_desktop.core.errors import Cancelled

TASKS = "tests.unit.child_tasks:"


@pytest.fixture
def child(tmp_path: Path) -> Iterator[LimitedChild]:
    with LimitedChild(beside=tmp_path) as child:
        yield child


def refused(task: str, **arguments: object) -> ChildFailed:
    with pytest.raises(ChildFailed) as caught:
        run_limited(TASKS + task, arguments, seconds=3)
    return caught.value


def test_a_task_answers_with_plain_data() -> None:
    assert run_limited(TASKS + "echo", {"words": ["é", "\u202e"], "n": 3}) == {"words": ["é", "\u202e"], "n": 3}


def test_bytes_reach_the_child(child: LimitedChild) -> None:
    assert child.run(TASKS + "echo", {"data": b"\x00\xff" * 400_000}) == {"data": "00ff" * 400_000}


def test_a_batch_is_served_by_one_process_and_quickly(child: LimitedChild) -> None:
    start = time.monotonic()
    assert len({child.run(TASKS + "process_id", {})["pid"] for _ in range(50)}) == 1
    assert time.monotonic() - start < 5


def test_a_child_imports_next_to_nothing(child: LimitedChild) -> None:
    names = set(child.run(TASKS + "modules", {})["names"])
    assert not names & {"PySide6", "sqlalchemy", "sqlcipher3", "msgspec", "lxml", "reportlab", "pytest"}


def test_a_task_that_never_ends_is_killed(child: LimitedChild) -> None:
    start = time.monotonic()
    with pytest.raises(ChildFailed) as caught:
        child.run(TASKS + "loop_for_ever", {}, seconds=0.5)
    assert caught.value.reason == "late"
    assert time.monotonic() - start < 4
    assert child.run(TASKS + "echo", {"after": "the kill"}) == {"after": "the kill"}


def test_the_user_may_stop_a_task(child: LimitedChild) -> None:
    asked = iter([False, True])
    with pytest.raises(Cancelled):
        child.run(TASKS + "loop_for_ever", {}, cancel=lambda: next(asked))
    assert child.run(TASKS + "echo", {}) == {}


def test_memory_is_limited() -> None:
    assert refused("eat_memory").reason == "memory"


def test_a_crash_is_told_and_the_next_task_served(child: LimitedChild) -> None:
    for task in ("die", "fail", "answer_with_an_object", "no_such_function", "answer_too_much"):
        with pytest.raises(ChildFailed) as caught:
            child.run(TASKS + task, {})
        assert caught.value.reason == "crashed", task
    assert child.run(TASKS + "echo", {}) == {}


def test_no_network_and_no_program() -> None:
    assert refused("call_home").reason == "refused"
    assert refused("start_a_program").reason == "refused"


def test_writing_stays_in_the_folder_of_the_task(child: LimitedChild, tmp_path: Path) -> None:
    outside = tmp_path / "outside.txt"
    (tmp_path / "kept").mkdir()
    assert refused("write", path=str(outside)).reason == "refused"
    child.run(TASKS + "write", {"path": "inside.txt"}, into=tmp_path / "kept")
    assert not outside.exists()
    assert (tmp_path / "kept" / "inside.txt").read_text(encoding="utf-8") == "written by a child"


def test_nothing_can_be_asked_of_the_terminal() -> None:
    assert run_limited(TASKS + "read_stdin", {}) == {"text": ""}


def test_nothing_is_left_behind(tmp_path: Path) -> None:
    with LimitedChild(beside=tmp_path) as child:
        child.run(TASKS + "write", {"path": "left.txt"})
        with pytest.raises(ChildFailed):
            child.run(TASKS + "fail", {})
    assert list(tmp_path.iterdir()) == []


def test_what_a_killed_program_left_goes_with_the_next_child(tmp_path: Path) -> None:
    left, at_work = tmp_path / "aso-child-left", tmp_path / "aso-child-at-work"
    for folder in (left, at_work):
        folder.mkdir()
        (folder / "piece.txt").write_text("en clair", encoding="utf-8")
    yesterday = time.time() - 86_400
    os.utime(left, (yesterday, yesterday))
    with LimitedChild(beside=tmp_path):
        assert not left.exists()
    assert at_work.exists()


def test_a_frozen_program_is_its_own_child(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    program = tmp_path / "aso-desktop"
    program.write_text(
        f"#!{sys.executable}\nimport sys\nsys.path.insert(0, {str(Path.cwd())!r})\n"
        "from aso_desktop.core.child_guard import run_if_child\nassert run_if_child(sys.argv)\n",
        encoding="utf-8",
    )
    program.chmod(0o700)
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "executable", str(program))
    assert run_limited(TASKS + "echo", {"who": "frozen"}) == {"who": "frozen"}


def test_an_ordinary_command_line_is_no_child() -> None:
    assert not child_guard.run_if_child(["aso-desktop", "letters", "list"])


@pytest.mark.parametrize(
    ("event", "arguments", "is_refused"),
    [
        ("open", ("/etc/hostname", "r", os.O_RDONLY), False),
        ("open", ("/etc/hostname", None, os.O_RDWR), True),
        ("open", ("{folder}/new", "w", os.O_WRONLY | os.O_CREAT), False),
        ("open", ("{folder}/../new", "w", os.O_WRONLY | os.O_CREAT), True),
        ("open", (3, "w", os.O_WRONLY), False),
        ("os.remove", ("/etc/hostname", -1), True),
        ("os.rename", ("{folder}/a", "/etc/b", -1, -1), True),
        ("os.rename", ("{folder}/a", "{folder}/b", -1, -1), False),
        ("socket.connect", (None, ("127.0.0.1", 80)), True),
        ("os.exec", ("/bin/sh", [], None), True),
        ("import", ("json", None, None, None, None), False),
    ],
)
def test_the_guard_refuses_what_no_parser_needs(
    event: str, arguments: tuple[object, ...], is_refused: object, tmp_path: Path
) -> None:
    filled = tuple(a.format(folder=tmp_path) if isinstance(a, str) else a for a in arguments)
    hook = child_guard._watch(str(tmp_path.resolve()))
    if not is_refused:
        hook(event, filled)
        return
    with pytest.raises(child_guard.Forbidden):
        hook(event, filled)


def test_the_limits_of_windows_have_the_size_windows_expects() -> None:
    limits = child_guard._job_limits(512 * 1024 * 1024)
    assert len(limits) == 144
    assert int.from_bytes(limits[16:20], "little") == 0x508
    assert int.from_bytes(limits[112:120], "little") == 512 * 1024 * 1024
