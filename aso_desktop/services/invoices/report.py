"""The report on payment delays: what was paid when, what is late, what lateness costs; PDF, spreadsheet and CSV."""

from collections.abc import Callable, Iterable, Sequence
from contextlib import closing
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any, Final, NamedTuple

from aso_desktop.core.clock import Clock
from aso_desktop.core.errors import UserError
from aso_desktop.core.i18n import QT_TRANSLATE_NOOP, Text, Translate, is_french, say
from aso_desktop.core.money import in_euros, plain
from aso_desktop.core.progress import Progress, silent
from aso_desktop.documents.filenames import place
from aso_desktop.documents.tables import Cell, Column, Layout, write_csv, write_xlsx
from aso_desktop.security.audit import record
from aso_desktop.services.invoices import labels
from aso_desktop.services.invoices.payments.figures import delay_figures, figures_words
from aso_desktop.services.invoices.payments.queries import DelayRow, requests
from aso_desktop.store.unit_of_work import UnitOfWork

TITLE: Final = QT_TRANSLATE_NOOP("invoices", "Payment delays as of {day}")
_TOTAL: Final = QT_TRANSLATE_NOOP("invoices", "Total")
_WORDS: Final = QT_TRANSLATE_NOOP("invoices", "Report on payment delays")
_REPORT: Final = "report_payment_delays"
_MONEY: Final = frozenset({"amount", "interest", "flat"})
_WIDE: Final = {"supplier": 2.4, "clock": 1.3}


class _Sheet(NamedTuple):
    title: str
    note: str
    rows: Sequence[Sequence[Any]]


class InvoiceReports:
    """Writes the report for others, from a reading connection of its own."""

    def __init__(
        self, connect: Callable[[], Any], unit_of_work: UnitOfWork, clock: Clock, allow_export: Callable[[], bool]
    ) -> None:
        """Know how to read, where the journal is written, the time, and IT's rule on exports."""
        self._connect = connect
        self._unit_of_work = unit_of_work
        self._clock = clock
        self._allow_export = allow_export

    def write_delays(self, folder: Path, translate: Translate, progress: Progress = silent) -> list[Path]:
        """Write the report as PDF, XLSX and CSV; return the files."""
        if not self._allow_export():
            raise UserError(QT_TRANSLATE_NOOP("invoices", "Exports are switched off on this computer by IT."))
        today = self._clock.today()
        with closing(self._connect()) as db:
            rows = requests(db, today)
        sheet = _sheet(rows, today, translate)
        pdf, book, text = (place(folder, f"payment-delays-{today}.{form}") for form in ("pdf", "xlsx", "csv"))
        self._write_pdf(pdf, sheet, translate, progress)
        columns = [
            Column(say(title, translate), 12 * _WIDE.get(name, 1.2), name in _MONEY)
            for name, title in labels.COLUMNS.items()
        ]
        layout = Layout(sheet.title, columns, say(_TOTAL, translate))
        for path, write in ((book, write_xlsx), (text, write_csv)):
            write(path, layout, _cells(sheet.rows), total=len(sheet.rows), progress=progress)
        with self._unit_of_work(_REPORT, _WORDS, undoable=False) as work:
            record(work.connection, work.author, work.now, _REPORT, ("invoice", None), lines=len(sheet.rows))
        return [pdf, book, text]

    def _write_pdf(self, path: Path, sheet: _Sheet, translate: Translate, progress: Progress) -> None:
        from aso_desktop.documents.letter_sheet import ListColumn, ListHead, write_list

        columns = [
            ListColumn(say(title, translate), _WIDE.get(name, 1.0), is_figure=name in _MONEY or name == "late")
            for name, title in labels.COLUMNS.items()
        ]
        french = is_french(translate)
        rows = [
            [_shown(name, cell, french=french) for name, cell in zip(labels.COLUMNS, row, strict=True)]
            for row in sheet.rows
        ]
        total = _totals(sheet, say(_TOTAL, translate), french=french)
        head = ListHead(sheet.title, sheet.note, printed_at=self._clock.now(), total=total)
        write_list(path, head, columns, rows, translate, progress=progress)


def _sheet(rows: Sequence[DelayRow], today: date, translate: Translate) -> _Sheet:
    title: Text = TITLE.format(day=today.strftime("%d/%m/%Y"))
    ordered = sorted(rows, key=lambda row: (row.request.paid_on is not None, -row.late_days, str(row.due_on)))
    note = figures_words(delay_figures(rows), translate)
    return _Sheet(say(title, translate), note, [_row(row, translate) for row in ordered])


def _row(row: DelayRow, translate: Translate) -> list[Any]:
    cost = row.cost
    return [
        row.number, row.supplier, row.request.received_on, row.due_on, say(labels.CLOCKS[row.state], translate),
        row.request.paid_on, row.late_days or None, row.request.amount_cents,
        cost.interest_cents if cost else None, cost.flat_cents if cost else None,
    ]  # fmt: skip


def _cells(rows: Iterable[Sequence[Any]]) -> Iterable[list[Cell]]:
    for row in rows:
        yield [
            Decimal(plain(cell)) if name in _MONEY and cell is not None else cell
            for name, cell in zip(labels.COLUMNS, row, strict=True)
        ]


def _shown(name: str, cell: Any, *, french: bool) -> str:
    if cell is None:
        return ""
    if name in _MONEY:
        return in_euros(cell, french=french)
    return cell.strftime("%d/%m/%Y") if isinstance(cell, date) else str(cell)


def _totals(sheet: _Sheet, word: str, *, french: bool) -> list[str]:
    cells = [
        in_euros(sum(row[place] or 0 for row in sheet.rows), french=french) if name in _MONEY else ""
        for place, name in enumerate(labels.COLUMNS)
    ]
    return [word, *cells[1:]]
