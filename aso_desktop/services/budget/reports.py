"""Reports of the budget as PDF, XLSX and CSV, and the ledger as plain-text accounting, in a folder the user chose."""

from collections.abc import Callable, Iterable, Sequence
from contextlib import closing
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any, Final, Literal, NamedTuple
from uuid import UUID

from aso_desktop.core.chart import ChartSpec
from aso_desktop.core.clock import Clock
from aso_desktop.core.errors import UserError
from aso_desktop.core.i18n import QT_TRANSLATE_NOOP, Money, Text, Translate, is_french, say
from aso_desktop.core.money import in_euros, plain
from aso_desktop.core.progress import Progress, silent
from aso_desktop.documents.filenames import place
from aso_desktop.documents.tables import Cell, Column, Graph, Layout, write_csv, write_xlsx
from aso_desktop.security.audit import record
from aso_desktop.services.budget import accounting, labels, queries
from aso_desktop.services.budget.accounting.queries import ledger
from aso_desktop.services.budget.closing import state_hash
from aso_desktop.services.budget.drifting.queries import drifts
from aso_desktop.services.budget.handover import AlertFigures
from aso_desktop.services.budget.listing import queries as listing
from aso_desktop.services.budget.queries import YearRow
from aso_desktop.services.budget.report_charts import chart_of, graph_of
from aso_desktop.services.budget.table_sheet import TableOrder, TableSheet, table_sheet
from aso_desktop.services.budget.yearend.queries import accrued_by_line
from aso_desktop.store.files import replacing
from aso_desktop.store.unit_of_work import UnitOfWork

Kind = Literal["situation", "line", "outstanding", "drift", "closing"]
KINDS: Final[tuple[Kind, ...]] = ("situation", "line", "outstanding", "drift", "closing")

TITLES: Final = {
    "situation": QT_TRANSLATE_NOOP("budget", "Situation of the credits, {year}"),
    "line": QT_TRANSLATE_NOOP("budget", "Line {line}, {year}"),
    "outstanding": QT_TRANSLATE_NOOP("budget", "Commitments outstanding"),
    "drift": QT_TRANSLATE_NOOP("budget", "Drift of the lines, {year}"),
    "closing": QT_TRANSLATE_NOOP("budget", "Closing of the year {year}"),
}
_LEFT: Final = {
    "state": QT_TRANSLATE_NOOP(
        "budget", "AE available: {ae}; CP available: {cp}. As of {day}; SHA-256 of the balances: {hash}"
    ),
    "local": QT_TRANSLATE_NOOP(
        "budget", "Available: {ae}; left to pay from: {cp}. As of {day}; SHA-256 of the balances: {hash}"
    ),
}
_AS_OF: Final = QT_TRANSLATE_NOOP("budget", "As of {day}; SHA-256 of the balances: {hash}")
_TOTAL: Final = QT_TRANSLATE_NOOP("budget", "Total")
_LINEAR: Final = QT_TRANSLATE_NOOP("budget", "Straight line: no earlier year")
_SEASONAL: Final = QT_TRANSLATE_NOOP("budget", "Mean of {count} earlier years")
_WORDS: Final = QT_TRANSLATE_NOOP("budget", "Report on the budget")
_REPORT: Final = "report_budget"
_EXPORT: Final = "export_ledger"
_PERCENT: Final = 100
_CHART_WIDTH: Final = 720.0
_CHART_HEIGHT: Final = 330.0
"""Points: a chart across the page, with its figures beneath."""

MONEY: Final = frozenset(
    {
        "ae_open", "cp_open", "frozen", "committed", "direct", "verified", "invoiced", "requested", "paid",
        "ae_available", "cp_available", "outstanding", "accrued", "amount", "ae", "cp", "reference", "actual", "gap",
        "landing",
    }
)  # fmt: skip
_NUMBERS: Final = frozenset({"gap_percent"})
_NOT_SUMMED: Final = frozenset({"landing", "amount", "ae", "cp"})
"""A landing is a forecast; on the sheet of a line, credits and what consumes them stand in one column."""
_WIDE: Final = {"label": 3.0, "subject": 3.0, "supplier": 2.0, "reason": 2.0, "level": 1.7, "profile": 2.0}
_SITUATION: Final = (
    "line", "label", "ae_open", "cp_open", "frozen", "committed", "direct", "verified", "invoiced", "paid",
    "ae_available", "cp_available", "outstanding",
)  # fmt: skip
_CLOSING: Final = ("line", "label", "ae_open", "ae_available", "cp_open", "cp_available", "accrued", "outstanding")
_LINE: Final = ("day", "nature", "label", "supplier", "document", "amount", "ae", "cp", "reason")
_OUTSTANDING: Final = (
    "number", "line", "subject", "supplier", "day", "committed", "verified", "invoiced", "paid", "outstanding", "state",
)  # fmt: skip
_DRIFT: Final = ("line", "label", "level", "actual", "reference", "gap", "gap_percent", "landing", "profile")


class Sheet(NamedTuple):
    """A report before it is written: the names of its columns and its rows; centimes in the columns of money."""

    title: Text
    columns: Sequence[str]
    rows: Sequence[Sequence[Any]]
    note: Text
    profile: str = "state"
    """The vocabulary of its year."""


@dataclass(frozen=True)
class Order:
    """Which report, of which year; `line_id` for the sheet of a line; `basis` for drift."""

    kind: Kind
    year: YearRow
    line_id: UUID | None = None
    basis: str = "committed"


class BudgetReports:
    """Writes reports for others, from a reading connection of its own."""

    def __init__(
        self, connect: Callable[[], Any], unit_of_work: UnitOfWork, clock: Clock, allow_export: Callable[[], bool]
    ) -> None:
        """Know how to read, where the journal is written, the time, and IT's rule on exports."""
        self._connect = connect
        self._unit_of_work = unit_of_work
        self._clock = clock
        self._allow_export = allow_export

    def write(self, order: Order, folder: Path, translate: Translate, progress: Progress = silent) -> list[Path]:
        """Write a report as PDF, XLSX and CSV; return the files."""
        self._check()
        with closing(self._connect()) as db:
            today = self._clock.today()
            sheet = sheet_of(db, order, today, translate)._replace(profile=order.year.profile)
            drawn = chart_of(db, order, today, translate)
        stem = f"budget-{order.year.year}-{order.kind}"
        pdf, book, text = (place(folder, f"{stem}.{form}") for form in ("pdf", "xlsx", "csv"))
        self._write_pdf(pdf, sheet, drawn, translate, progress)
        layout = _layout(sheet, translate)._replace(
            graph=graph_of(order.kind, sheet.columns, say(sheet.title, translate))
        )
        for path, write in ((book, write_xlsx), (text, write_csv)):
            write(path, layout, _cells(sheet), total=len(sheet.rows), progress=progress)
        self._note(_REPORT, order.year.id, kind=order.kind, lines=len(sheet.rows))
        return [pdf, book, text]

    def write_table(self, order: TableOrder, folder: Path, translate: Translate) -> list[Path]:
        """Write the dynamic table as XLSX, with real numbers and totals, and as CSV."""
        self._check()
        with closing(self._connect()) as db:
            sheet = table_sheet(db, order, translate)
        columns = [Column(head, 30 if not place else 16, place > 0) for place, head in enumerate(sheet.heads)]
        graph = Graph(sheet.title, 0, (len(sheet.heads) - 1,))
        layout = Layout(sheet.title, columns, say(_TOTAL, translate), graph)
        stem = f"budget-{order.year.year}-table"
        written = []
        for form, write in (("xlsx", write_xlsx), ("csv", write_csv)):
            path = place(folder, f"{stem}.{form}")
            write(path, layout, _table_cells(sheet), total=len(sheet.rows))
            written.append(path)
        self._note(_REPORT, order.year.id, kind="table", lines=len(sheet.rows))
        return written

    def write_note(self, told: AlertFigures, path: Path, translate: Translate) -> Path:
        """Write a working note about an alert, its figures and movements filled in, as a Word document."""
        self._check()
        from aso_desktop.documents.note import write_note
        from aso_desktop.services.budget.note import note_of

        with closing(self._connect()) as db:
            note = note_of(db, told, translate)
        write_note(path, note)
        self._note(_REPORT, told.year.id, kind="note", lines=len(note.rows))
        return path

    def note_values(self, told: AlertFigures, translate: Translate) -> dict[str, str]:
        """Return a working note about an alert as the fields of a template: what a draft begins with."""
        from aso_desktop.services.budget.note import note_fields, note_of

        with closing(self._connect()) as db:
            return note_fields(note_of(db, told, translate))

    def export(self, folder: Path, form: accounting.Form) -> Path:
        """Write the whole ledger as text that hledger or beancount adds up."""
        self._check()
        path = place(folder, f"budget.{'journal' if form == 'hledger' else 'beancount'}")
        with closing(self._connect()) as db, replacing(path) as file:
            count = 0
            for line in accounting.journal(ledger(db), form):
                file.write(f"{line}\n".encode())
                count += 1
        self._note(_EXPORT, None, kind=form, lines=count)
        return path

    def _write_pdf(
        self, path: Path, sheet: Sheet, drawn: ChartSpec | None, translate: Translate, progress: Progress
    ) -> None:
        from aso_desktop.documents.chart import chart_story
        from aso_desktop.documents.letter_sheet import ListColumn, ListHead, write_list

        words = labels.columns(sheet.profile)
        columns = [
            ListColumn(say(words[name], translate), _WIDE.get(name, 1.2), is_figure=name in MONEY | _NUMBERS)
            for name in sheet.columns
        ]
        french = is_french(translate)
        rows = [
            [_shown(name, cell, french=french) for name, cell in zip(sheet.columns, row, strict=True)]
            for row in sheet.rows
        ]
        total = _totals(sheet, say(_TOTAL, translate), french=french)
        after = chart_story(drawn, _CHART_WIDTH, _CHART_HEIGHT) if drawn else ()
        said = say(sheet.title, translate), say(sheet.note, translate)
        head = ListHead(*said, printed_at=self._clock.now(), total=total, after=after)
        write_list(path, head, columns, rows, translate, progress=progress)

    def _check(self) -> None:
        if not self._allow_export():
            raise UserError(QT_TRANSLATE_NOOP("budget", "Exports are switched off on this computer by IT."))

    def _note(self, operation: str, year_id: UUID | None, **told: Any) -> None:
        with self._unit_of_work(operation, _WORDS, undoable=False) as work:
            subject = ("fiscal_year", year_id)
            record(work.connection, work.author, work.now, operation, subject, **told)


def sheet_of(db: Any, order: Order, today: date, translate: Translate) -> Sheet:
    """Return a report as rows."""
    told = {"day": today.strftime("%d/%m/%Y"), "hash": state_hash(db, order.year.id)[:16]}
    note = _AS_OF.format(**told)
    title, year = TITLES[order.kind], order.year
    match order.kind:
        case "situation":
            return Sheet(title.format(year=year.year), _SITUATION, _states(db, year, _SITUATION), note)
        case "closing":
            return Sheet(title.format(year=year.year), _CLOSING, _states(db, year, _CLOSING), note)
        case "outstanding":
            return Sheet(title, _OUTSTANDING, _commitments(db, translate), note)
        case "drift":
            return Sheet(title.format(year=year.year), _DRIFT, _drifts(db, order, today, translate), note)
    line = queries.line(db, order.line_id) if order.line_id else None
    if line is None:
        raise UserError(QT_TRANSLATE_NOOP("budget", "Choose the line of the report."), field="line")
    left = queries.line_balances(db, line.id)
    note = _LEFT["state" if year.profile == "state" else "local"].format(
        ae=Money(left.ae_available), cp=Money(left.cp_available), **told
    )
    return Sheet(title.format(line=line.code, year=year.year), _LINE, _movements(db, line.id, year, translate), note)


def _states(db: Any, year: YearRow, columns: Sequence[str]) -> list[list[Any]]:
    rows, accrued = [], accrued_by_line(db, year.id) if "accrued" in columns else {}
    for state in queries.register(db, year.id):
        told = {name: getattr(state.balances, name) for name in MONEY if hasattr(state.balances, name)}
        told |= {"line": state.line.code, "label": state.line.label, "frozen": state.balances.ae_frozen}
        told |= {"paid": state.balances.cp_paid, "accrued": accrued.get(state.line.id, 0)}
        rows.append([told[name] for name in columns])
    return rows


def _movements(db: Any, line_id: UUID, year: YearRow, translate: Translate) -> list[list[Any]]:
    words = labels.natures(year.profile)
    found = listing.rows_of(db, listing.View(line_id=line_id))
    return [
        [
            date.fromisoformat(row.happened_on) if row.happened_on else None,
            say(words[row.nature], translate) if row.nature in words else row.nature,
            _label(row, translate), row.supplier, row.document,
            row.amount_cents or None, row.ae_cents or None, row.cp_cents or None, row.reason,
        ]
        for row in reversed(found)
    ]  # fmt: skip


def _label(row: listing.MovementRow, translate: Translate) -> str:
    """Return the words of a movement, and after them what keeps it from counting as it stands."""
    mark = labels.mark_of(row)
    return " – ".join(filter(None, (row.label, say(mark, translate) if mark else "")))


def _commitments(db: Any, translate: Translate) -> list[list[Any]]:
    return [
        [
            row.number, row.line, row.subject, row.supplier,
            date.fromisoformat(row.committed_on) if row.committed_on else None,
            row.net_cents, row.verified_cents, row.invoiced_cents, row.paid_cents, row.outstanding_cents,
            say(labels.STATES[row.state], translate),
        ]
        for row in listing.open_commitments(db)
    ]  # fmt: skip


def _drifts(db: Any, order: Order, today: date, translate: Translate) -> list[list[Any]]:
    rows = []
    for found in drifts(db, order.year, today, order.basis):
        drift, line = found.drift, found.state.line
        told = _SEASONAL.format(count=drift.profile_years) if drift.profile_years else _LINEAR
        percent = Decimal(drift.gap_basis_points) / _PERCENT
        level = say(labels.LEVELS[drift.level], translate)
        money = [drift.actual, drift.reference, drift.gap]
        rows.append([line.code, line.label, level, *money, percent, drift.landing, say(told, translate)])
    return rows


def _layout(sheet: Sheet, translate: Translate) -> Layout:
    words = labels.columns(sheet.profile)
    columns = [
        Column(say(words[name], translate), 12 * _WIDE.get(name, 1.2), name in MONEY - _NOT_SUMMED)
        for name in sheet.columns
    ]
    total = say(_TOTAL, translate) if any(column.is_summed for column in columns) else ""
    return Layout(say(sheet.title, translate), columns, total)


def _cells(sheet: Sheet) -> Iterable[list[Cell]]:
    for row in sheet.rows:
        yield [
            Decimal(plain(cell)) if name in MONEY and cell is not None else cell
            for name, cell in zip(sheet.columns, row, strict=True)
        ]


def _table_cells(sheet: TableSheet) -> Iterable[list[Cell]]:
    for head, *amounts in sheet.rows:
        yield [head, *(None if cents is None else Decimal(plain(cents)) for cents in amounts)]


def _shown(name: str, cell: Any, *, french: bool) -> str:
    if cell is None:
        return ""
    if name in MONEY:
        return in_euros(cell, french=french)
    if isinstance(cell, Decimal):
        return f"{cell:+.1f}".replace(".", "," if french else ".")
    return cell.strftime("%d/%m/%Y") if isinstance(cell, date) else str(cell)


def _totals(sheet: Sheet, word: str, *, french: bool) -> list[str]:
    """Return the row of totals; nothing where no column may be added up."""
    if (MONEY - _NOT_SUMMED).isdisjoint(sheet.columns):
        return []
    cells = [
        in_euros(sum(row[place] or 0 for row in sheet.rows), french=french) if name in MONEY - _NOT_SUMMED else ""
        for place, name in enumerate(sheet.columns)
    ]
    return [word, *cells[1:]]
