"""Writes a statement: PDF, a spreadsheet, or plain text."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Final

from aso_desktop.core.clock import Clock
from aso_desktop.core.errors import UserError
from aso_desktop.core.i18n import QT_TRANSLATE_NOOP, Translate, say
from aso_desktop.services.day.statements.tables import Statement, Value
from aso_desktop.store.files import replacing

FORMATS: Final = ("pdf", "xlsx", "txt")
_TOTAL: Final = QT_TRANSLATE_NOOP("day", "Total")
_WIDEST: Final = 46


def write(page: Statement, path: Path, clock: Clock, translate: Translate) -> Path:
    """Write a statement in the format of the file's ending. Raises `UserError` and `EnvironmentFailure`."""
    kind = path.suffix.lstrip(".").lower()
    if kind == "pdf":
        from aso_desktop.documents import statement

        table = (page.headings, _with_total(page, translate), page.widths)
        statement.write_pdf(path, (page.title, page.subtitle), table, clock.now().astimezone(), translate)
    elif kind == "xlsx":
        from aso_desktop.documents.tables import Column, Layout, write_xlsx

        numbers = [page.total and place > 0 for place in range(len(page.headings))]
        columns = [Column(name, max(10, share), summed) for name, share, summed in
                   zip(page.headings, page.widths, numbers, strict=True)]  # fmt: skip
        total = say(_TOTAL, translate) if page.total else ""
        write_xlsx(path, Layout(page.title, columns, total), [list(row) for row in page.rows])
    elif kind == "txt":
        with replacing(path) as file:
            file.write("\n".join(text_of(page, translate)).encode("utf-8") + b"\n")
    else:
        words = QT_TRANSLATE_NOOP("day", "Name a file that ends with .pdf, .xlsx or .txt.")
        raise UserError(words, field="to")
    return path


def text_of(page: Statement, translate: Translate) -> Iterator[str]:
    """Give the lines of a statement as plain text."""
    rows = [[_said(value).replace("\n", " ")[:_WIDEST] for value in row] for row in _with_total(page, translate)]
    widths = [max(len(row[place]) for row in [list(page.headings), *rows]) for place in range(len(page.headings))]
    yield from (page.title, page.subtitle, "")
    for row in [list(page.headings), *rows]:
        yield "  ".join(f"{cell:<{width}}" for cell, width in zip(row, widths, strict=True)).rstrip()


def _with_total(page: Statement, translate: Translate) -> list[tuple[Value, ...]]:
    rows = list(page.rows)
    if page.total and rows:
        sums = [sum(value for row in rows if isinstance(value := row[place], int)) for place in range(1, len(rows[0]))]
        shown = [total if all(isinstance(row[n + 1], int) for row in rows) else "" for n, total in enumerate(sums)]
        rows.append((say(_TOTAL, translate), *shown))
    return rows


def _said(value: Value) -> str:
    return f"{value:%d/%m/%Y}" if isinstance(value, date) else str(value)
