"""Registers on paper and as tables, in a folder the user chose: a month, and the numbers lost in a year."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from contextlib import closing
from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final
from uuid import UUID

from aso_desktop.core.clock import Clock
from aso_desktop.core.errors import UserError
from aso_desktop.core.i18n import QT_TRANSLATE_NOOP, Translate, say
from aso_desktop.core.progress import Progress, silent
from aso_desktop.documents.filenames import place
from aso_desktop.documents.tables import Cell, Column, Layout, write_csv, write_xlsx
from aso_desktop.models.correspondence import MARKS
from aso_desktop.security.audit import record
from aso_desktop.services import labels
from aso_desktop.services.registers import queries
from aso_desktop.services.registers.closing import check_month
from aso_desktop.services.registers.queries import ClosureRow, RegisterLine, RegisterRow
from aso_desktop.store.unit_of_work import UnitOfWork

if TYPE_CHECKING:
    from aso_desktop.documents.register_report import RegisterHead
    from aso_desktop.documents.register_report import RegisterLine as PrintedLine

Connect = Callable[[], Any]
PRINT: Final = "print_register"
_TABLE: Final = (
    ("number", 16), ("state", 12), ("received_on", 12), ("registered_on", 12), ("document_date", 12), ("sent_on", 12),
    ("senders", 36), ("recipients", 36), ("subject", 60), ("sender_reference", 18), ("sending_mode", 18),
    ("enclosure_count", 10), ("mark", 18), ("lead", 20), ("state_reason", 40), ("holder", 20),
)  # fmt: skip
_HOLDER: Final = QT_TRANSLATE_NOOP("registers", "Holder of the reserved series")
_SERIES: Final = QT_TRANSLATE_NOOP("registers", "Reserved series: {holder}")
_LATE: Final = QT_TRANSLATE_NOOP("registers", "Late: saved as {mark}")
_LOST: Final = QT_TRANSLATE_NOOP("registers", "Numbers without a letter, register {code}, {period}")
_DAYS: Final = frozenset({"received_on", "registered_on", "document_date", "sent_on"})


class RegisterPrints:
    """Writes registers for others, from a reading connection of its own."""

    def __init__(
        self, connect: Connect, unit_of_work: UnitOfWork, clock: Clock, allow_export: Callable[[], bool]
    ) -> None:
        """Know how to read, where the journal is written, the time, and IT's rule on exports."""
        self._connect = connect
        self._unit_of_work = unit_of_work
        self._clock = clock
        self._allow_export = allow_export

    def print_month(
        self, register_id: UUID, month: str, folder: Path, translate: Translate, progress: Progress = silent
    ) -> list[Path]:
        """Write a month as PDF, XLSX and CSV; a closed one as it was closed, with its rectifying lines."""
        from aso_desktop.documents.register_report import write_register

        check_month(month)
        self._check()
        with closing(self._connect()) as db:
            register = _register(db, register_id)
            closure = queries.closure(db, register_id, month)
            lines = closure.lines if closure else queries.lines(db, register_id, month)
            rectified = list(queries.corrections(db, register_id, closure)) if closure else []
            unexplained = _unexplained(db, register_id, month)
        page = _Page(register, month, translate)
        head = page.head(lines, closure, unexplained, self._clock.now())
        pdf, sheet, text = (place(folder, f"{register.code}-{month}.{kind}") for kind in ("pdf", "xlsx", "csv"))
        pairs = [(page.line(before), page.line(after)) for before, after in rectified]
        write_register(pdf, head, [page.line(n) for n in lines], translate, rectified=pairs, progress=progress)
        for path, write in ((sheet, write_xlsx), (text, write_csv)):
            write(path, page.layout(), (page.cells(line) for line in lines), total=len(lines), progress=progress)
        self._note(register_id, month, len(lines))
        return [pdf, sheet, text]

    def print_lost(self, register_id: UUID, period: str, folder: Path, translate: Translate) -> list[Path]:
        """Write the year-end statement: the void, returned and cancelled numbers of a series, with their reasons."""
        from aso_desktop.documents.letter_sheet import ListColumn, ListHead, write_list

        self._check()
        with closing(self._connect()) as db:
            register = _register(db, register_id)
            lost = queries.unused(db, register_id, period)
        names = ("number", "state", "registered_on", "state_reason")
        titles = [*(say(labels.FIELDS[name], translate) for name in names), say(_HOLDER, translate)]
        title = say(_LOST.format(code=register.code, period=period), translate)
        rows = [[n.number, _state(n.state, translate), _shown(n.issued_on), n.reason, n.holder] for n in lost]
        pdf, text = (place(folder, f"{register.code}-{period}-lost.{kind}") for kind in ("pdf", "csv"))
        weights = (1.3, 0.9, 0.9, 4.0, 1.5)
        columns = [ListColumn(t, w) for t, w in zip(titles, weights, strict=True)]
        write_list(pdf, ListHead(title, "", printed_at=self._clock.now()), columns, rows, translate)
        write_csv(text, Layout(title, [Column(t) for t in titles]), rows)
        self._note(register_id, period, len(rows))
        return [pdf, text]

    def _check(self) -> None:
        if not self._allow_export():
            raise UserError(QT_TRANSLATE_NOOP("registers", "Exports are switched off on this computer by IT."))

    def _note(self, register_id: UUID, period: str, count: int) -> None:
        words = QT_TRANSLATE_NOOP("registers", "Print a register")
        with self._unit_of_work(PRINT, words, undoable=False) as work:
            record(work.connection, work.author, work.now, PRINT, ("register", register_id), period=period, lines=count)


class _Page:
    """Puts the lines of one register into the words of paper and tables."""

    def __init__(self, register: RegisterRow, month: str, translate: Translate) -> None:
        self._register = register
        self._month = month
        self._translate = translate

    def head(
        self, lines: Sequence[RegisterLine], closure: ClosureRow | None, unexplained: int, now: datetime
    ) -> "RegisterHead":
        """Return what is printed around the lines."""
        from aso_desktop.documents.register_report import RegisterHead

        counts = dict(closure.counts) if closure else _counted(lines)
        return RegisterHead(
            ministry="",
            unit=self._register.unit,
            register=f"{self._register.code} – {self._register.label}",
            direction=self._register.direction,
            month=date.fromisoformat(f"{self._month}-01"),
            first_number=lines[0].number if lines else "",
            last_number=lines[-1].number if lines else "",
            counts={**counts, "unexplained": unexplained},
            sha256=closure.sha256 if closure else "",
            chain_head=closure.chain_head if closure else "",
            closed_on=datetime.fromisoformat(closure.closed_at).astimezone().date() if closure else None,
            closed_by=closure.closed_by if closure else "",
            printed_at=now,
            mark=self._highest_mark(lines),
        )

    def line(self, line: RegisterLine) -> "PrintedLine":
        """Return a number as paper shows it; what a mark protects stays out."""
        from aso_desktop.documents.register_report import RegisterLine as PrintedLine

        shown = _masked(line, self._say(labels.MARKS, line.mark))
        is_out = self._register.direction == "outgoing"
        people = {"incoming": shown.senders, "outgoing": shown.recipients}
        both = " → ".join(filter(None, (shown.senders, shown.recipients)))
        used_series = _SERIES.format(holder=line.holder) if line.holder and line.state == "issued" else None
        late = _LATE.format(mark=line.late) if line.late else None
        return PrintedLine(
            number=shown.number,
            state=shown.state,
            received_on=shown.sent_on if is_out else shown.received_on,
            registered_on=shown.registered_on,
            document_date=shown.document_date,
            correspondents=people.get(self._register.direction, both),
            subject=shown.subject,
            mode=self._say(labels.SENDING_MODES, shown.sending_mode),
            lead=shown.lead,
            enclosure_count=shown.enclosure_count if shown.subject else None,
            state_words=self._say(labels.NUMBER_STATES, shown.state),
            reason=shown.reason,
            holder="" if used_series else shown.holder,
            remark=" · ".join(say(text, self._translate) for text in (used_series, late) if text),
        )

    def layout(self) -> Layout:
        """Return the columns of the tables."""
        titles = {"holder": say(_HOLDER, self._translate)}
        columns = [Column(titles.get(n) or say(labels.FIELDS[n], self._translate), width) for n, width in _TABLE]
        return Layout(f"{self._register.code} {self._month}", columns)

    def cells(self, line: RegisterLine) -> list[Cell]:
        """Return a number as the tables hold it."""
        shown = _masked(line, self._say(labels.MARKS, line.mark))
        told: Mapping[str, Cell] = {
            **shown._asdict(),
            **{name: _day(getattr(shown, name)) for name in _DAYS},
            "state": self._say(labels.NUMBER_STATES, shown.state),
            "state_reason": shown.reason,
            "sending_mode": self._say(labels.SENDING_MODES, shown.sending_mode),
            "mark": "" if shown.mark == MARKS[0] else self._say(labels.MARKS, shown.mark),
        }
        return [told[name] for name, _ in _TABLE]

    def _highest_mark(self, lines: Iterable[RegisterLine]) -> str:
        highest = max((MARKS.index(line.mark) for line in lines if line.mark in MARKS), default=0)
        return self._say(labels.MARKS, MARKS[highest]) if highest else ""

    def _say(self, words: Mapping[str, Any], code: str) -> str:
        return say(words[code], self._translate) if code in words else code


def _masked(line: RegisterLine, mark: str) -> RegisterLine:
    """Return a line without what its mark protects."""
    return line._replace(subject=f"[{mark}]", senders="", recipients="") if line.mark in labels.MASKED_MARKS else line


def _register(db: Any, register_id: UUID) -> RegisterRow:
    found = next((r for r in queries.registers(db) if r.id == register_id), None)
    if found is None:
        raise UserError(QT_TRANSLATE_NOOP("registers", "This register no longer exists: refresh the list."))
    return found


def _unexplained(db: Any, register_id: UUID, month: str) -> int:
    gaps = (gap for period in queries.periods(db, register_id) for gap in queries.gaps(db, register_id, period))
    return sum(gap.last - gap.first + 1 for gap in gaps if gap.month == month)


def _counted(lines: Iterable[RegisterLine]) -> dict[str, int]:
    counts: dict[str, int] = {}
    for line in lines:
        counts[line.state] = counts.get(line.state, 0) + 1
    return counts


def _day(text: str) -> date | None:
    return date.fromisoformat(text) if text else None


def _shown(text: str) -> str:
    return f"{date.fromisoformat(text):%d/%m/%Y}" if text else ""


def _state(code: str, translate: Translate) -> str:
    return say(labels.NUMBER_STATES[code], translate)
