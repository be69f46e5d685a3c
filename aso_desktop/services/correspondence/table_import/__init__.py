"""Tables of letters coming in: tried first without writing, then written whole or line by line, and taken back."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import islice
from pathlib import Path
from typing import Final, Literal
from uuid import UUID, uuid4

from sqlalchemy import func, select

from aso_desktop.core.changes import Changes
from aso_desktop.core.child import LimitedChild
from aso_desktop.core.errors import Cancelled, UserError
from aso_desktop.core.i18n import QT_TRANSLATE_NOOP
from aso_desktop.core.progress import Progress
from aso_desktop.documents.tables import Row, Table, read_table
from aso_desktop.models.correspondence import Enclosure, Letter, LetterLink, LetterParty, State
from aso_desktop.models.registers import SerialNumber, month_of
from aso_desktop.models.rules import given_reason
from aso_desktop.services import labels, tabular
from aso_desktop.services.correspondence import letters, steps
from aso_desktop.services.correspondence.table_import.reading import HEADINGS, LetterLines
from aso_desktop.services.correspondence.values import OfficeDay
from aso_desktop.services.registers.numbering import is_month_closed
from aso_desktop.services.tabular import Columns, LineReader, Problem, TableLook, TableReport
from aso_desktop.store.files import file_failures
from aso_desktop.store.unit_of_work import UnitOfWork, Work

Policy = Literal["all", "lines"]
"""`all`: one wrong line keeps everything out. `lines`: wrong lines are left out, the others are written."""

NEEDED: Final = {"subject": labels.FIELDS["subject"]}
_FIRST_LINES: Final = 3
_CHUNK: Final = 100
"""Lines written in one transaction where lines are independent: another program never waits long."""
_WORDS: Final = QT_TRANSLATE_NOOP("correspondence", "Import a table of letters")


@dataclass(frozen=True)
class TableOrder:
    """What to import and how. `columns` None: as remembered for these headings, or guessed."""

    path: Path
    columns: Columns | None = None
    register_id: UUID | None = None
    policy: Policy = "all"
    is_dry: bool = True


class TableImport:
    """Imports one table."""

    def __init__(self, unit_of_work: UnitOfWork, day: OfficeDay, order: TableOrder, scratch: Path) -> None:
        """Know where to write, the day and its rules, and what is asked."""
        self._unit_of_work = unit_of_work
        self._day = day
        self._order = order
        self._scratch = scratch
        self._batch = uuid4().hex

    def look(self) -> TableLook:
        """Read the table without trying it: for choosing what its columns hold."""
        table = self._read()
        with self._unit_of_work.reading() as work:
            kept = tabular.remembered(work.connection, table.columns)
        chosen = kept or tabular.guess(table.columns, HEADINGS)
        first = tuple(row.cells for row in table.rows[:_FIRST_LINES])
        return TableLook(table.columns, chosen, first, len(table.rows), table.notices)

    def run(self, progress: Progress) -> TableReport:
        """Try the table; then write it, unless asked not to or a wrong line forbids it."""
        table = self._read()
        chosen = self._chosen(table)
        empty = TableReport(len(table.rows), 0, (), table.columns, chosen, table.notices, is_dry=self._order.is_dry)
        if self._order.is_dry:
            with self._unit_of_work.reading() as work:
                return self._written(work, table.rows, empty, progress)
        report = (
            self._in_one(table, empty, progress)
            if self._order.policy == "all"
            else self._by_chunks(table, empty, progress)
        )
        if report.accepted:
            self._remember(table, chosen)
        return report

    def _read(self) -> Table:
        self._scratch.mkdir(exist_ok=True)
        with file_failures(self._order.path), LimitedChild(beside=self._scratch) as child:
            return read_table(self._order.path, child)

    def _chosen(self, table: Table) -> Columns:
        chosen = self._order.columns
        if chosen is None:
            with self._unit_of_work.reading() as work:
                chosen = tabular.remembered(work.connection, table.columns) or tabular.guess(table.columns, HEADINGS)
        tabular.check_columns(chosen, table.columns, NEEDED, HEADINGS)
        return chosen

    def _in_one(self, table: Table, report: TableReport, progress: Progress) -> TableReport:
        """Write every line in one transaction, or none."""
        try:
            with self._unit_of_work("import_table", _WORDS, undoable=False) as work:
                report = self._written(work, table.rows, report, progress)
                _refuse_partial(report)
        except _NothingKept:
            return replace(report, accepted=0, numbers=(), batch="")
        return replace(report, changes=work.changes())

    def _by_chunks(self, table: Table, report: TableReport, progress: Progress) -> TableReport:
        """Write the good lines, a hundred at a time; a stop keeps those that are written."""
        rows = iter(table.rows)
        try:
            while chunk := list(islice(rows, _CHUNK)):
                with self._unit_of_work("import_table", _WORDS, undoable=False) as work:
                    report = self._written(work, chunk, report, progress)
                report = replace(report, changes=report.changes | work.changes())
        except Cancelled:
            return replace(report, is_stopped=True)
        return report

    def _written(self, work: Work, rows: Sequence[Row], report: TableReport, progress: Progress) -> TableReport:
        """Add the letters of some rows to an open transaction; each wrong one leaves no trace in it."""
        lines = LetterLines(work, self._order.register_id, self._batch)
        numbers: list[str] = []
        problems: list[Problem] = []
        done = report.accepted + report.refused
        for line in tabular.line_readers(report.columns, rows, report.chosen):
            progress(done, report.lines, "")
            done += 1
            numbers += self._one(work, lines, line)
            problems += line.problems
        return replace(
            report,
            accepted=report.accepted + len(numbers),
            numbers=(*report.numbers, *numbers),
            problems=(*report.problems, *problems),
            batch=self._batch if report.accepted or numbers else "",
        )

    def _one(self, work: Work, lines: LetterLines, line: LineReader) -> list[str]:
        values = lines.letter(line)
        if line.problems:
            return []
        try:
            with work.session.begin_nested():
                return [letters.write(work, self._day, values, ()).number]
        except UserError as error:
            line.note(error.field, error.text)
            return []

    def _remember(self, table: Table, chosen: Columns) -> None:
        with self._unit_of_work("keep_settings", _WORDS, undoable=False) as work:
            tabular.remember(work.connection, table.columns, chosen)


class _NothingKept(Exception):  # noqa: N818 - the way out of a transaction that is not wanted
    """A line was wrong and all were wanted."""


def _refuse_partial(report: TableReport) -> None:
    """Leave a transaction that would keep only some lines."""
    if report.problems:
        raise _NothingKept


def roll_back(unit_of_work: UnitOfWork, batch: str, reason: str) -> Changes:
    """Take an import back: its letters go where nothing followed them, otherwise each is cancelled with the reason."""
    words = QT_TRANSLATE_NOOP("correspondence", "Take an import back")
    with unit_of_work("roll_back_import", words, undoable=False) as work:
        why = given_reason(reason)
        found = list(work.session.scalars(select(Letter).where(Letter.batch == batch))) if batch else []
        if not found:
            raise UserError(QT_TRANSLATE_NOOP("correspondence", "No letter of this import is left."))
        if all(_is_last(work, numbers) for numbers in _series(work, batch)) and not _is_referred_to(work, batch):
            _erase(work, found)
        else:
            for letter in found:
                if letter.state != State.CANCELLED:
                    steps.cancel(work, letter, why)
    return work.changes()


def _series(work: Work, batch: str) -> Iterator[list[SerialNumber]]:
    """Give the numbers of a batch, one list per register and period."""
    found = select(SerialNumber).join(Letter, Letter.id == SerialNumber.letter_id).where(Letter.batch == batch)
    series: dict[tuple[UUID | None, str], list[SerialNumber]] = {}
    for number in work.session.scalars(found.order_by(SerialNumber.value)):
        series.setdefault((number.register_id, number.period), []).append(number)
    yield from series.values()


def _is_last(work: Work, numbers: Sequence[SerialNumber]) -> bool:
    """Say whether these numbers end their series, without a gap and in a month still open."""
    first = numbers[0]
    after = select(func.count()).where(
        SerialNumber.register_id == first.register_id,
        SerialNumber.period == first.period,
        SerialNumber.value >= first.value,
    )
    months = {month_of(n.issued_on) for n in numbers if n.issued_on}
    is_closed = any(is_month_closed(work, first.register_id, month) for month in months)
    return work.session.scalar(after) == len(numbers) and not is_closed


def _is_referred_to(work: Work, batch: str) -> bool:
    """Say whether a letter from elsewhere is linked to one of the batch."""
    mine = select(Letter.id).where(Letter.batch == batch)
    ends = (LetterLink.source_id, LetterLink.target_id)
    for one, other in (ends, ends[::-1]):
        crossing = select(LetterLink.id).where(one.in_(mine), other.not_in(mine))
        if work.session.scalar(crossing.limit(1)) is not None:
            return True
    return False


def _erase(work: Work, found: Iterable[Letter]) -> None:
    ids = [letter.id for letter in found]
    for kind, column in (
        (LetterParty, LetterParty.letter_id),
        (LetterLink, LetterLink.source_id),
        (Enclosure, Enclosure.letter_id),
        (SerialNumber, SerialNumber.letter_id),
        (Letter, Letter.id),
    ):
        for letter_id in ids:
            for row in work.session.scalars(select(kind).where(column == letter_id)):
                work.session.delete(row)
        work.session.flush()
