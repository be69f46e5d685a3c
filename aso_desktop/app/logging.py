"""The log of a profile: what happened, without personal data, written by a thread of its own.

What code of ours logs is kept, less values marked personal, texts of exceptions and paths. Of other libraries only the
place is kept, since what they say may quote a document. Stamps are in UTC.
"""

import copy
import logging
import queue
import time
from logging.handlers import QueueHandler, QueueListener, RotatingFileHandler
from pathlib import Path, PurePath
from typing import Any, Final

from typing_extensions import override

from aso_desktop.app.crash import trace
from aso_desktop.core.personal import HIDDEN, Personal

OURS: Final = "aso_desktop"
_LARGEST: Final = 1 << 20
_OLDER_FILES: Final = 4


def clean(record: logging.LogRecord) -> logging.LogRecord:
    """Return a record that holds no personal data and no object: it may wait in a queue and reach the disk."""
    kept = copy.copy(record)
    kept.msg = _message(record)
    if record.exc_info and record.exc_info[1] is not None:
        kept.msg = f"{kept.msg}\n{trace(record.exc_info[1])}"
    kept.message = kept.msg
    kept.args = kept.exc_info = kept.exc_text = kept.stack_info = None
    return kept


def _message(record: logging.LogRecord) -> str:
    if record.name != OURS and not record.name.startswith(f"{OURS}."):
        return f"(words of a library, not kept) {record.filename}:{record.lineno}"
    if not record.args:
        return str(record.msg)
    shown = copy.copy(record)
    if isinstance(record.args, tuple):
        shown.args = tuple(_shown(value) for value in record.args)
    else:
        shown.args = {name: _shown(value) for name, value in record.args.items()}
    return shown.getMessage()


def _shown(value: Any) -> Any:
    """Return what the log may show of an argument."""
    if isinstance(value, Personal):
        return HIDDEN
    if isinstance(value, BaseException):
        return type(value).__name__
    return f"‹path›{value.suffix}" if isinstance(value, PurePath) else value


class _ToQueue(QueueHandler):
    """Cleans a record on the thread that logged it and hands it over; never touches the disk."""

    @override
    def prepare(self, record: logging.LogRecord) -> logging.LogRecord:
        return clean(record)


class _ToFile(RotatingFileHandler):
    """Keeps five files of a megabyte; a disk that refuses costs log lines, nothing else."""

    @override
    def handleError(self, record: logging.LogRecord) -> None:
        del record


class RunningLog:
    """The log of one process, until closed."""

    def __init__(self, folder: Path, name: str, level: str) -> None:
        """Write to `name`.log in `folder`; `level` is one of the policy LogLevel."""
        self._file = _ToFile(
            folder / f"{name}.log", maxBytes=_LARGEST, backupCount=_OLDER_FILES, encoding="utf-8", delay=True
        )
        stamped = logging.Formatter("%(asctime)s.%(msecs)03dZ %(levelname)s %(name)s %(message)s", "%Y-%m-%dT%H:%M:%S")
        stamped.converter = time.gmtime
        self._file.setFormatter(stamped)
        records: queue.SimpleQueue[Any] = queue.SimpleQueue()
        self._handler = _ToQueue(records)
        self._listener = QueueListener(records, self._file)
        self._listener.start()
        logging.getLogger().addHandler(self._handler)
        self._before = logging.getLogger(OURS).level
        self.set_level(level)

    def set_level(self, level: str) -> None:
        """Keep more or less of what our code says; of other libraries, warnings and worse."""
        logging.getLogger(OURS).setLevel(level.upper())

    def close(self) -> None:
        """Write what waits, then let go of the file; closing again does nothing."""
        if self._handler not in logging.getLogger().handlers:
            return
        logging.getLogger().removeHandler(self._handler)
        logging.getLogger(OURS).setLevel(self._before)
        self._listener.stop()
        self._file.close()
