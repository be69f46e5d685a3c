"""Tables that go out: whole or not at all, streamed from an iterator, harmless to the program that opens them."""

import csv
import io
import re
import tempfile
from collections.abc import Iterable, Iterator, Sequence
from datetime import date, datetime
from decimal import Decimal
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final, NamedTuple

from aso_desktop.core.errors import EnvironmentFailure
from aso_desktop.core.progress import Progress, silent
from aso_desktop.documents.tables.cells import Cell, as_csv
from aso_desktop.store.files import file_failures, replacing

if TYPE_CHECKING:
    from xlsxwriter.format import Format
    from xlsxwriter.worksheet import Worksheet

_STEP: Final = 500
"""Rows between two reports of progress."""
_LONGEST_CELL: Final = 32_767
_FIRST_YEAR: Final = 1900
_NOT_IN_TITLES: Final = re.compile(r"[\[\]:*?/\\]|^'|'$")
_LONGEST_TITLE: Final = 31


class Column(NamedTuple):
    """A column that goes out: its name, its width in characters, and whether its numbers are added up at the foot."""

    title: str
    width: float = 14
    is_summed: bool = False


class Graph(NamedTuple):
    """A chart of the spreadsheet's own beside the rows: which column names a bar, which columns are its bars.

    `first` is the most rows it takes, from the first on; `kind` is `bar` (lying) or `line`.
    """

    title: str
    names: int
    values: tuple[int, ...]
    first: int = 40
    kind: str = "bar"


class Layout(NamedTuple):
    """What surrounds the rows: the name of the sheet, the columns, the word for the line of totals (empty: none)."""

    title: str
    columns: Sequence[Column]
    total: str = ""
    graph: Graph | None = None


class _Sums:
    """Adds up the columns that want it while their rows go by."""

    def __init__(self, layout: Layout) -> None:
        self._layout = layout
        self._sums: dict[int, Decimal | int] = {n: 0 for n, column in enumerate(layout.columns) if column.is_summed}

    def add(self, row: Sequence[Cell]) -> None:
        """Count a row in."""
        for number in self._sums:
            cell = row[number]
            if isinstance(cell, int | Decimal):
                self._sums[number] += cell

    def row(self) -> list[Cell]:
        """Return the line of totals; its word stands in the first column that is not added up."""
        cells: list[Cell] = [self._sums.get(number) for number in range(len(self._layout.columns))]
        place = next((number for number, cell in enumerate(cells) if cell is None), None)
        if place is not None:
            cells[place] = self._layout.total
        return cells


def write_csv(
    path: Path, layout: Layout, rows: Iterable[Sequence[Cell]], *, total: int = 0, progress: Progress = silent
) -> int:
    """Write `;` separated UTF-8 with a mark, as French spreadsheets open it; return the number of rows.

    `total` is how many rows are expected, for the progress. Raises `EnvironmentFailure`, and what `progress` raises.
    """
    sums = _Sums(layout)
    count = 0
    with replacing(path) as file:
        text = io.TextIOWrapper(file, "utf-8-sig", newline="", write_through=True)
        writer = csv.writer(text, delimiter=";")
        writer.writerow([as_csv(column.title) for column in layout.columns])
        for row in _reported(rows, total, progress):
            sums.add(row)
            writer.writerow([as_csv(cell) for cell in row])
            count += 1
        if layout.total:
            writer.writerow([as_csv(cell) for cell in sums.row()])
        text.detach()
    return count


def write_xlsx(
    path: Path, layout: Layout, rows: Iterable[Sequence[Cell]], *, total: int = 0, progress: Progress = silent
) -> int:
    """Write a sheet with real numbers and dates, its head frozen and filtered; return the number of rows.

    Text is always text, never a formula or a link. Raises like `write_csv`.
    """
    from xlsxwriter import Workbook
    from xlsxwriter.exceptions import XlsxWriterException

    with replacing(path) as file, _scratch() as folder:
        book = Workbook(file, {"constant_memory": True, "tmpdir": folder, "default_date_format": "dd/mm/yyyy"})
        sheet = book.add_worksheet(_NOT_IN_TITLES.sub(" ", layout.title)[:_LONGEST_TITLE].strip() or None)
        try:
            count = _Sheet(book, sheet).write(layout, _reported(rows, total, progress))
            book.close()
        except XlsxWriterException as error:
            raise _as_failure(error, path) from error
        finally:
            sheet.row_data_fh.close()  # the library leaves its scratch file open when it is stopped
    return count


def _scratch() -> "tempfile.TemporaryDirectory[str]":
    """Return a folder for the rows under way; a stopped export may still hold a file of it open on Windows."""
    return tempfile.TemporaryDirectory(prefix="aso-sheet-", ignore_cleanup_errors=True)


class _Sheet:
    """Writes one sheet, row after row, without keeping any."""

    def __init__(self, book: Any, sheet: "Worksheet") -> None:
        self._book, self._sheet = book, sheet
        self._bold: Format = book.add_format({"bold": True})
        self._head: Format = book.add_format({"bold": True, "bottom": 1, "text_wrap": True, "valign": "top"})
        self._day: Format = book.add_format({"num_format": "dd/mm/yyyy"})
        self._moment: Format = book.add_format({"num_format": "dd/mm/yyyy hh:mm"})

    def write(self, layout: Layout, rows: Iterable[Sequence[Cell]]) -> int:
        sums = _Sums(layout)
        self._write_head(layout)
        number = 0
        for number, row in enumerate(rows, 1):
            sums.add(row)
            for column, cell in enumerate(row):
                self._write_cell(number, column, cell)
        self._sheet.autofilter(0, 0, number, len(layout.columns) - 1)
        if layout.total:
            for column, cell in enumerate(sums.row()):
                self._write_cell(number + 1, column, cell, self._bold)
        if layout.graph is not None and number:
            self._draw(layout.graph, layout, number)
        return number

    def _draw(self, graph: Graph, layout: Layout, rows: int) -> None:
        """Put a chart at the right of the rows; it follows the cells when somebody changes them."""
        chart, last = self._book.add_chart({"type": graph.kind}), min(rows, graph.first)
        sheet = self._sheet.get_name()
        for column in graph.values:
            chart.add_series(
                {
                    "name": [sheet, 0, column],
                    "categories": [sheet, 1, graph.names, last, graph.names],
                    "values": [sheet, 1, column, last, column],
                }
            )
        chart.set_title({"name": graph.title, "name_font": {"size": 11}})
        if graph.kind == "bar":
            chart.set_y_axis({"reverse": True})
        chart.set_size({"width": 720, "height": 120 + 26 * last})
        self._sheet.insert_chart(1, len(layout.columns) + 1, chart)

    def _write_head(self, layout: Layout) -> None:
        self._sheet.freeze_panes(1, 0)
        for number, column in enumerate(layout.columns):
            self._sheet.set_column(number, number, column.width)
            self._sheet.write_string(0, number, column.title, self._head)

    def _write_cell(self, row: int, column: int, cell: Cell, style: "Format | None" = None) -> None:
        match cell:
            case None | "":
                return
            case str():
                text = cell if len(cell) <= _LONGEST_CELL else cell[: _LONGEST_CELL - 1] + "…"
                self._sheet.write_string(row, column, text, style)
            case date() if cell.year < _FIRST_YEAR:
                self._sheet.write_string(row, column, cell.isoformat(), style)
            case date():
                naive = cell.replace(tzinfo=None) if isinstance(cell, datetime) else cell
                self._sheet.write_datetime(
                    row, column, naive, self._moment if isinstance(cell, datetime) else self._day
                )
            case _:
                self._sheet.write_number(row, column, cell, style)


def _as_failure(error: Exception, path: Path) -> EnvironmentFailure:
    """Return the machine's refusal that the library wrapped."""
    cause = error.args[0] if error.args and isinstance(error.args[0], OSError) else OSError(str(error))
    try:
        with file_failures(path):
            raise cause
    except EnvironmentFailure as failure:
        return failure


def _reported(rows: Iterable[Sequence[Cell]], total: int, progress: Progress) -> Iterator[Sequence[Cell]]:
    for number, row in enumerate(rows):
        if number % _STEP == 0:
            progress(number, total, "")
        yield row
