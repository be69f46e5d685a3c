"""What commands write: UTF-8 whatever the locale, and nothing more once nobody reads."""

import io
import json
import os
import sys
from collections.abc import Iterable
from datetime import date, datetime
from typing import Any, Final, TextIO

_WIDTH: Final = 100


class Output:
    """Writes to the standard output and the standard error; an executable without them writes to nobody."""

    def __init__(self, out: TextIO | None = None, error: TextIO | None = None) -> None:
        """Write where the program was started, or to the streams given."""
        self._out = _utf8(sys.stdout if out is None else out)
        self._error = _utf8(sys.stderr if error is None else error)
        self._is_open = True
        self._has_progress = False

    def json(self, value: Any) -> None:
        """Write a value as JSON."""
        self.line(json.dumps(value, ensure_ascii=False, indent=2, default=plain))

    def lines(self, lines: Iterable[str]) -> None:
        """Write lines for people, as they come."""
        for line in lines:
            self.line(line)

    def line(self, line: str) -> None:
        """Write a line; once the reader has gone, nothing more is written."""
        if not self._is_open:
            return
        try:
            print(line, file=self._out, flush=True)
        except (BrokenPipeError, ValueError):
            self._is_open = False

    def error(self, line: str) -> None:
        """Write a line to the standard error."""
        self.end_progress()
        try:
            print(line, file=self._error, flush=True)
        except (OSError, ValueError):
            return

    def progress(self, done: int, total: int, what: str) -> None:
        """Show on a terminal how far the work is."""
        if not self._error.isatty():
            return
        share = f"{done}/{total}" if total else str(done or "")
        self._write(f"\r{f'{share} {what}'[:_WIDTH]:<{_WIDTH}}")
        self._has_progress = True

    def end_progress(self) -> None:
        """Wipe the line of progress."""
        if self._has_progress:
            self._has_progress = False
            self._write(f"\r{'':<{_WIDTH}}\r")

    def close(self) -> None:
        """Let the process end without a complaint about a reader who has gone."""
        self.end_progress()
        try:
            self._out.flush()
        except (OSError, ValueError):
            self._is_open = False
        if not self._is_open and self._out is sys.stdout:
            os.dup2(os.open(os.devnull, os.O_WRONLY), 1)

    def _write(self, text: str) -> None:
        try:
            self._error.write(text)
            self._error.flush()
        except (OSError, ValueError):
            return


def plain(value: Any) -> Any:
    """Return a value as JSON can hold it."""
    if isinstance(value, datetime | date):
        return value.isoformat()
    if isinstance(value, set | frozenset | tuple):
        return list(value)
    return str(value)


def _utf8(stream: TextIO | None) -> TextIO:
    """Return a stream that takes any text, or a hole where there is no stream."""
    if stream is None:
        return io.StringIO()
    if isinstance(stream, io.TextIOWrapper):
        stream.reconfigure(encoding="utf-8", errors="backslashreplace")
    return stream
