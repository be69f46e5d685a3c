"""The log of a profile: useful, in UTC, written by another thread, and silent about people."""

import logging
import re
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from typing_extensions import override

from aso_desktop.app import logging as log_module
from aso_desktop.app.logging import RunningLog
from aso_desktop.core.personal import HIDDEN, Personal

LOG = logging.getLogger("aso_desktop.tests")


@pytest.fixture
def running(tmp_path: Path) -> Iterator[RunningLog]:
    running = RunningLog(tmp_path, "window", "info")
    yield running
    running.close()


def written(running: RunningLog, folder: Path) -> str:
    """Close the log and return what it holds."""
    running.close()
    return "".join(path.read_text(encoding="utf-8") for path in sorted(folder.glob("window.log*")))


def test_a_line_has_its_utc_stamp_its_level_and_its_place(running: RunningLog, tmp_path: Path) -> None:
    LOG.info("opened in %.1f ms with %d letters", 12.34, 42)
    line = written(running, tmp_path)
    stamp = r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z"
    assert re.fullmatch(stamp + r" INFO aso_desktop\.tests opened in 12\.3 ms with 42 letters\n", line)


def fail(value: str) -> None:
    """Raise an error that quotes a value, from another that does."""
    raise KeyError(value) from OSError(28, value)


def test_nothing_about_people_reaches_the_disk(
    running: RunningLog, tmp_path: Path, expect_log: Callable[[str], None]
) -> None:
    expect_log(".*")
    secret = "Amira Benali"
    LOG.info("registered a letter of %s", Personal(secret))
    LOG.info("from %(who)s in %(count)d ms", {"who": Personal(secret), "count": 3})
    LOG.info(f"{Personal(secret)} and {Personal(secret)!r}")  # noqa: G004 - the careless way is safe too
    LOG.warning("import failed: %s", ValueError(secret))
    LOG.warning("cannot read %s", tmp_path / secret / "courrier.eml")
    logging.getLogger("pypdf").warning("bad object near %s", secret)
    try:
        fail(secret)
    except KeyError:
        LOG.exception("a bug")
    text = written(running, tmp_path)
    assert secret not in text
    assert "Benali" not in text
    assert text.count(HIDDEN) == 4
    assert "import failed: ValueError" in text
    assert "cannot read ‹path›.eml" in text
    assert re.search(r"WARNING pypdf \(words of a library, not kept\) test_logging\.py:\d+", text)
    assert re.search(r"builtins\.KeyError\n  test_logging\.py:\d+ test_nothing", text)
    assert "builtins.OSError errno=28" in text


def test_the_level_follows_the_policy(running: RunningLog, tmp_path: Path) -> None:
    LOG.debug("too fine")
    logging.getLogger("sqlalchemy.engine").info("a statement")
    running.set_level("debug")
    LOG.debug("fine")
    running.set_level("error")
    LOG.info("too small")
    assert [line.split(" ", 3)[3] for line in written(running, tmp_path).splitlines()] == ["fine"]
    assert logging.getLogger("aso_desktop").level == logging.NOTSET


def test_lines_are_written_by_another_thread(running: RunningLog, tmp_path: Path) -> None:
    writers: list[str] = []
    emit = log_module._ToFile.emit

    class Watched(log_module._ToFile):
        @override
        def emit(self, record: logging.LogRecord) -> None:
            writers.append(threading.current_thread().name)
            emit(self, record)

    running._file.__class__ = Watched
    LOG.info("hello")
    assert "hello" in written(running, tmp_path)
    assert writers
    assert threading.current_thread().name not in writers


def test_files_turn_and_the_oldest_goes(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(log_module, "_LARGEST", 2_000)
    running = RunningLog(tmp_path, "window", "info")
    for number in range(500):
        LOG.info("line %d", number)
    text = written(running, tmp_path)
    assert sorted(path.name for path in tmp_path.iterdir()) == ["window.log", *(f"window.log.{n}" for n in range(1, 5))]
    assert "line 499" in text
    assert "line 0\n" not in text
    assert all(path.stat().st_size <= 2_000 for path in tmp_path.iterdir())


def test_a_disk_that_refuses_changes_nothing(tmp_path: Path) -> None:
    running = RunningLog(tmp_path / "gone", "window", "info")
    LOG.info("lost")
    running.close()
    LOG.info("said to nobody")
