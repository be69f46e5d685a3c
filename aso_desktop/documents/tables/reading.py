"""Foreign tables as rows of text: separator and encoding guessed, every cell a string, each row with its number.

`read_table` works in a limited child and refuses, with words, a file that is no table. What cells mean is the caller's
affair.
"""

import csv
import io
import json
import re
import tempfile
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, Final, NamedTuple

import msgspec

from aso_desktop.core.child import Cancel, ChildFailed, LimitedChild
from aso_desktop.core.errors import UserError
from aso_desktop.core.i18n import QT_TRANSLATE_NOOP, Text
from aso_desktop.core.text import clean_line
from aso_desktop.documents import encodings, kinds
from aso_desktop.documents.limits import CELL_CHARACTERS, SHEET_COLUMNS, SHEET_ROWS, TABLE_CHARACTERS, TEXT_BYTES
from aso_desktop.documents.notices import Unfit, after_failure, notice
from aso_desktop.documents.tables.cells import unguarded
from aso_desktop.documents.tables.sheets import Book
from aso_desktop.documents.zips import open_zip

_TASK: Final = "aso_desktop.documents.tables.reading:read"
_PLAIN: Final = (kinds.CSV, kinds.TEXT, kinds.EML)
"""A table may look like mail when its first cells end in colons."""
_ROWS_FILE: Final = "rows"
_SEPARATORS: Final = ";\t,|"
_SAMPLE: Final = 65_536
_SAMPLE_ROWS: Final = 50
_SEPARATOR_LINE: Final = re.compile(r"sep=(.)\r?\n", re.IGNORECASE)

_REFUSED: Final = QT_TRANSLATE_NOOP("documents", "“{name}” cannot be imported. {why}")
_NO_TABLE: Final = QT_TRANSLATE_NOOP(
    "documents", "“{name}” is not a table: choose a .csv or .xlsx file with a line of column names."
)


class Row(NamedTuple):
    """A line of the table: where it stands in the file, a cell for each column, and what is odd about it."""

    number: int
    cells: tuple[str, ...]
    notice_code: str = ""

    @property
    def notice(self) -> Text | None:
        """Return what is odd about the line."""
        return notice(self.notice_code) if self.notice_code else None


@dataclass(frozen=True)
class Table:
    """A table with its column names; blank lines are left out."""

    columns: tuple[str, ...] = ()
    rows: tuple[Row, ...] = ()
    encoding: str = ""
    separator: str = ""
    notice_codes: tuple[str, ...] = ()

    @property
    def notices(self) -> tuple[Text, ...]:
        """Return what the user should know about the whole table."""
        return tuple(notice(code) for code in self.notice_codes)


def read_table(path: Path, child: LimitedChild, *, cancel: Cancel | None = None) -> Table:
    """Read a .csv or .xlsx; raise `UserError` when it holds no table, `Cancelled`, OSError when out of reach."""
    if path.stat().st_size > TEXT_BYTES:
        raise _refusal(path, "too_large")
    with tempfile.TemporaryDirectory(prefix="aso-table-") as folder:
        try:
            answer = child.run(_TASK, {"path": str(path.absolute())}, cancel=cancel, into=Path(folder))
            if "refused" in answer:
                raise _refusal(path, str(answer["refused"]))
            rows = msgspec.json.decode((Path(folder) / _ROWS_FILE).read_bytes(), type=tuple[Row, ...])
            return msgspec.convert({**answer, "rows": rows}, Table)
        except ChildFailed as failure:
            raise _refusal(path, after_failure(failure)[1]) from failure
        except (msgspec.MsgspecError, OSError) as error:
            raise _refusal(path, "malformed") from error


def _refusal(path: Path, code: str) -> UserError:
    if code == "no_table":
        return UserError(_NO_TABLE.format(name=path.name), "file")
    return UserError(_REFUSED.format(name=path.name, why=notice(code)), "file")


def read(path: str) -> Any:
    """Read a table (task for a limited child); the rows go into a file beside, since they may be many."""
    try:
        table = table_of(Path(path))
    except Unfit as error:
        return {"refused": error.code}
    Path(_ROWS_FILE).write_text(json.dumps(table.rows), encoding="utf-8")
    return msgspec.to_builtins(replace(table, rows=()))


def table_of(path: Path) -> Table:
    """Return the table in a file, read here."""
    kind = kinds.kind_of_file(path)
    if "encrypted" in kind.flags:
        raise Unfit("encrypted", "encrypted")
    if kind.mime == kinds.XLSX:
        table = _from_xlsx(path)
    elif kind.mime in _PLAIN or (kind.mime == kinds.OCTETS and path.suffix.lower() == ".csv"):
        table = _from_csv(path.read_bytes())
    else:
        raise Unfit("unreadable", "no_table")
    if not any(table.columns):
        raise Unfit("empty", "no_table")
    return table


def _from_csv(data: bytes) -> Table:
    decoded = encodings.decode(data)
    text, start = decoded.text, 0
    stated = _SEPARATOR_LINE.match(text)
    if stated:
        text, start = text[stated.end() :], 1
    separator = stated[1] if stated else _separator(text)
    codes = [decoded.notice] if decoded.notice else []
    return _table(_records(text, separator, start), decoded.encoding, separator, codes)


def _records(text: str, separator: str, start: int) -> Iterator[tuple[int, list[str]]]:
    """Yield each record with the number of its first line; a quote that is never closed ends in a refusal."""
    csv.field_size_limit(CELL_CHARACTERS)
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=separator)
    line = start + 1
    try:
        for record in reader:
            yield line, [unguarded(cell) for cell in record]
            line = start + reader.line_num + 1
    except csv.Error as error:
        raise Unfit("unreadable", "malformed") from error


def _separator(text: str) -> str:
    """Return the separator that cuts most of the first lines into the same number of cells."""
    sample = text[:_SAMPLE]
    return max(_SEPARATORS, key=lambda separator: _agreement(sample, separator))


def _agreement(sample: str, separator: str) -> tuple[int, int]:
    try:
        reader = csv.reader(io.StringIO(sample, newline=""), delimiter=separator)
        widths = Counter(len(record) for record, _ in zip(reader, range(_SAMPLE_ROWS), strict=False) if record)
    except csv.Error:
        return 0, 0
    width, lines = max(widths.items(), key=lambda item: (item[0] > 1, item[1]), default=(1, 0))
    return (lines, width) if width > 1 else (0, 0)


def _from_xlsx(path: Path) -> Table:
    with open_zip(path) as archive:
        book = Book(archive)
        for sheet in book.sheets:
            codes: list[str] = []
            table = _table(_sheet_records(book, sheet, codes), "xlsx", "", codes)
            if any(table.columns):
                return table
    return Table()


def _sheet_records(book: Book, sheet: str, codes: list[str]) -> Iterator[tuple[int, list[str]]]:
    for number, cells in book.rows(sheet):
        kept = {column: text for column, text in cells.items() if column < SHEET_COLUMNS}
        if len(kept) < len(cells) and "table_cut" not in codes:
            codes.append("table_cut")
        if kept:
            yield number, [kept.get(column, "") for column in range(max(kept) + 1)]


def _table(records: Iterable[tuple[int, Sequence[str]]], encoding: str, separator: str, codes: list[str]) -> Table:
    columns: tuple[str, ...] = ()
    rows: list[Row] = []
    room = TABLE_CHARACTERS
    for number, record in records:
        cells = tuple(record)
        room -= sum(map(len, cells))
        if not any(cell.strip() for cell in cells):
            continue
        if not columns:
            columns = _columns(cells)
        elif len(rows) >= SHEET_ROWS or room < 0:
            codes.append("table_cut")
            break
        else:
            rows.append(_row(number, cells, len(columns)))
    return Table(columns, tuple(rows), encoding, separator, tuple(dict.fromkeys(codes)))


def _columns(cells: Sequence[str]) -> tuple[str, ...]:
    """Return the names of the columns; one that comes again is numbered."""
    seen: Counter[str] = Counter()
    names: list[str] = []
    for cell in cells[:SHEET_COLUMNS]:
        name = clean_line(cell)
        seen[name] += 1
        names.append(f"{name} ({seen[name]})" if name and seen[name] > 1 else name)
    while names and not names[-1]:
        names.pop()
    return tuple(names)


def _row(number: int, cells: tuple[str, ...], width: int) -> Row:
    if any(cell.strip() for cell in cells[width:]):
        return Row(number, cells[:width], "long_row")
    code = "short_row" if len(cells) < width else ""
    return Row(number, cells[:width] + ("",) * (width - len(cells)), code)
