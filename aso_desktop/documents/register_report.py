"""The monthly register on paper: every number of the month, what became of it, the totals, and the seal of the closure.

Loads reportlab: import on first use. Lines come in the order of their numbers; all text in them is already in the
reader's language.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from pathlib import Path
from typing import Final, NamedTuple

from reportlab.platypus import Flowable, KeepTogether, Spacer

from aso_desktop.core.i18n import QT_TRANSLATE_NOOP, Text, Translate, say
from aso_desktop.core.progress import Progress, silent
from aso_desktop.documents import paper
from aso_desktop.documents.paper import Furniture, GridHead, GridRow, counted, day, moment, paragraph, style

_MONTHS: Final = (
    QT_TRANSLATE_NOOP("documents", "January {year}"),
    QT_TRANSLATE_NOOP("documents", "February {year}"),
    QT_TRANSLATE_NOOP("documents", "March {year}"),
    QT_TRANSLATE_NOOP("documents", "April {year}"),
    QT_TRANSLATE_NOOP("documents", "May {year}"),
    QT_TRANSLATE_NOOP("documents", "June {year}"),
    QT_TRANSLATE_NOOP("documents", "July {year}"),
    QT_TRANSLATE_NOOP("documents", "August {year}"),
    QT_TRANSLATE_NOOP("documents", "September {year}"),
    QT_TRANSLATE_NOOP("documents", "October {year}"),
    QT_TRANSLATE_NOOP("documents", "November {year}"),
    QT_TRANSLATE_NOOP("documents", "December {year}"),
)
_TITLES: Final[Mapping[str, Text]] = {
    "incoming": QT_TRANSLATE_NOOP("documents", "Register of incoming letters"),
    "outgoing": QT_TRANSLATE_NOOP("documents", "Register of outgoing letters"),
    "internal": QT_TRANSLATE_NOOP("documents", "Register of internal letters"),
}
_DAYS: Final[Mapping[str, Text]] = {
    "incoming": QT_TRANSLATE_NOOP("documents", "Arrived, registered"),
    "outgoing": QT_TRANSLATE_NOOP("documents", "Left, registered"),
    "internal": QT_TRANSLATE_NOOP("documents", "Registered"),
}
_PEOPLE: Final[Mapping[str, Text]] = {
    "incoming": QT_TRANSLATE_NOOP("documents", "Sender"),
    "outgoing": QT_TRANSLATE_NOOP("documents", "Recipient"),
    "internal": QT_TRANSLATE_NOOP("documents", "Correspondents"),
}
_COLUMNS: Final = (
    QT_TRANSLATE_NOOP("documents", "Document of"),
    QT_TRANSLATE_NOOP("documents", "Subject"),
    QT_TRANSLATE_NOOP("documents", "Mode"),
    QT_TRANSLATE_NOOP("documents", "Lead"),
    QT_TRANSLATE_NOOP("documents", "Encl."),
    QT_TRANSLATE_NOOP("documents", "State"),
)
_NUMBER: Final = QT_TRANSLATE_NOOP("documents", "No.")
_NOT_LETTERS: Final[Mapping[str, Text]] = {
    "cancelled": QT_TRANSLATE_NOOP("documents", "Cancelled"),
    "void": QT_TRANSLATE_NOOP("documents", "Void"),
    "reserved": QT_TRANSLATE_NOOP("documents", "Reserved"),
    "returned": QT_TRANSLATE_NOOP("documents", "Given back"),
}
_TOTALS: Final[Mapping[str, Text]] = {
    "issued": QT_TRANSLATE_NOOP("documents", "Issued: {count}"),
    "cancelled": QT_TRANSLATE_NOOP("documents", "Cancelled: {count}"),
    "void": QT_TRANSLATE_NOOP("documents", "Void: {count}"),
    "reserved": QT_TRANSLATE_NOOP("documents", "Reserved: {count}"),
    "returned": QT_TRANSLATE_NOOP("documents", "Given back: {count}"),
    "unexplained": QT_TRANSLATE_NOOP("documents", "Unexplained: {count}"),
}
_SPAN: Final = QT_TRANSLATE_NOOP("documents", "Numbers: {count}, from {first} to {last}")
_NOTHING: Final = QT_TRANSLATE_NOOP("documents", "No number was issued this month.")
_CLOSED: Final = QT_TRANSLATE_NOOP("documents", "Month closed on {day} by {name}")
_NOT_CLOSED: Final = QT_TRANSLATE_NOOP("documents", "This month is not closed: the register may still change.")
_HASH: Final = QT_TRANSLATE_NOOP("documents", "SHA-256 of the lines: {value}")
_CHAIN: Final = QT_TRANSLATE_NOOP("documents", "Head of the journal: {value}")
_SIGNATURE: Final = QT_TRANSLATE_NOOP("documents", "Signature")
_PRINTED: Final = QT_TRANSLATE_NOOP("documents", "Printed on {moment}")
_TOTAL: Final = QT_TRANSLATE_NOOP("documents", "Totals of the month")
_RECTIFIED: Final = QT_TRANSLATE_NOOP("documents", "Rectifying lines, after the closure")
_CHANGED: Final = QT_TRANSLATE_NOOP("documents", "{column}: “{before}” becomes “{after}”")
_REASON: Final = QT_TRANSLATE_NOOP("documents", "Reason: {reason}")
_REASON_TITLE: Final = QT_TRANSLATE_NOOP("documents", "Reason")
_HOLDER: Final = QT_TRANSLATE_NOOP("documents", "Held by: {holder}")

_WIDTHS: Final = (84.0, 55.0, 53.0, 146.0, 226.0, 62.0, 62.0, 30.0, 56.0)
_SUBJECT: Final = 4
_STRUCK: Final = frozenset(range(1, 8))
"""Number and state of a cancelled line stay plain: the number is used for ever."""
_SIGNATURE_SPACE: Final = 46.0


class RegisterLine(NamedTuple):
    """One number on paper. Days are ISO text; `state` is the number's code, `state_words` the letter's in words."""

    number: str
    state: str
    received_on: str = ""
    """The day that counts: of arrival, or of departure in an outgoing register."""
    registered_on: str = ""
    document_date: str = ""
    correspondents: str = ""
    subject: str = ""
    mode: str = ""
    lead: str = ""
    enclosure_count: int | None = None
    state_words: str = ""
    reason: str = ""
    holder: str = ""
    remark: str = ""
    """Printed under the number: provisional mark, reserved series, late."""


@dataclass(frozen=True)
class RegisterHead:
    """What is printed around the lines of a month. `counts` are by number state, with `unexplained`."""

    ministry: str
    unit: str
    register: str
    direction: str
    month: date
    first_number: str
    last_number: str
    counts: Mapping[str, int] = field(default_factory=dict)
    sha256: str = ""
    chain_head: str = ""
    closed_on: date | None = None
    closed_by: str = ""
    printed_at: datetime | None = None
    mark: str = ""
    """Words of the highest mark of protection among the lines; a banner on every page."""
    is_provisional: bool = False


def write_register(
    path: Path,
    head: RegisterHead,
    lines: Sequence[RegisterLine],
    translate: Translate,
    *,
    rectified: Iterable[tuple[RegisterLine, RegisterLine]] = (),
    progress: Progress = silent,
) -> None:
    """Print a month; `rectified` are (as closed, as now). Raises `EnvironmentFailure`, or what `progress` raises."""
    paper.load_typeface()
    page = _Register(head, translate)
    story = counted((page.row(line) for line in lines), len(lines), progress)
    story += page.rectifying(rectified)
    story.append(page.totals(len(lines)))
    paper.write_pdf(path, page.furniture(), story, translate, head=page.columns(), is_landscape=True)


class _Register:
    """Puts one month into words and rows."""

    def __init__(self, head: RegisterHead, translate: Translate) -> None:
        self._head = head
        self._translate = translate

    def furniture(self) -> Furniture:
        head = self._head
        printed = self._say(_PRINTED.format(moment=moment(head.printed_at))) if head.printed_at else ""
        return Furniture(
            title=f"{self._say(_TITLES[head.direction])} — {self._month()}",
            subtitle=head.register,
            right=head.ministry,
            right_below=head.unit,
            foot=printed,
            mark=head.mark,
            is_provisional=head.is_provisional,
        )

    def columns(self) -> GridHead:
        return GridHead(_WIDTHS, [self._say(title) for title in self._titles()])

    def row(self, line: RegisterLine) -> GridRow:
        notes = {0: line.remark, _SUBJECT: self._explanation(line)}
        row = GridRow(_WIDTHS, self._cells(line), {number: text for number, text in notes.items() if text})
        row.struck = _STRUCK if line.state == "cancelled" else frozenset()
        row.is_shaded = line.state in ("void", "reserved", "returned")
        return row

    def rectifying(self, pairs: Iterable[tuple[RegisterLine, RegisterLine]]) -> list[Flowable]:
        """Return the section of what changed after the closure; nothing when nothing did."""
        rows = [self._rectifying_row(before, after) for before, after in pairs]
        if not rows:
            return []
        return [paragraph(self._say(_RECTIFIED), style(10, paper.STRONG, spaceBefore=14, spaceAfter=6)), *rows]

    def _rectifying_row(self, before: RegisterLine, after: RegisterLine) -> GridRow:
        titles = [self._say(title) for title in (*self._titles(), _REASON_TITLE)]
        old, new = ([*self._cells(line), line.reason] for line in (before, after))
        changes = (
            self._say(_CHANGED.format(column=title, before=was, after=becomes))
            for title, was, becomes in zip(titles, old, new, strict=True)
            if was != becomes
        )
        return GridRow((_WIDTHS[0], sum(_WIDTHS[1:])), (after.number, "\n".join(changes)))

    def totals(self, printed: int) -> Flowable:
        """Return the foot of the register: never parted from itself."""
        head = self._head
        span = _SPAN.format(count=printed, first=head.first_number, last=head.last_number) if printed else _NOTHING
        closed = _NOT_CLOSED
        if head.closed_on:
            closed = _CLOSED.format(day=day(head.closed_on), name=head.closed_by)
        counts = [text.format(count=head.counts.get(state, 0)) for state, text in _TOTALS.items()]
        lines = [self._say(span), "   ·   ".join(map(self._say, counts)), self._say(closed)]
        seals = [(_HASH, head.sha256), (_CHAIN, head.chain_head)]
        lines += [self._say(text.format(value=value)) for text, value in seals if value]
        parts: list[Flowable] = [
            paragraph(self._say(_TOTAL), style(10, paper.STRONG, spaceBefore=14, spaceAfter=4)),
            *(paragraph(line, style(8.5)) for line in lines),
        ]
        if head.closed_on:
            parts += [paragraph(self._say(_SIGNATURE), style(8.5, spaceBefore=10)), Spacer(0, _SIGNATURE_SPACE)]
        return KeepTogether(parts)

    def _titles(self) -> tuple[Text, ...]:
        direction = self._head.direction
        return (_NUMBER, _DAYS[direction], _COLUMNS[0], _PEOPLE[direction], *_COLUMNS[1:])

    def _cells(self, line: RegisterLine) -> list[str]:
        days = dict.fromkeys(day(value) for value in (line.received_on, line.registered_on) if value)
        words = _NOT_LETTERS.get(line.state)
        return [
            line.number,
            "\n".join(days),
            day(line.document_date),
            line.correspondents,
            line.subject,
            line.mode,
            line.lead,
            "" if line.enclosure_count is None else str(line.enclosure_count),
            self._say(words) if words else line.state_words,
        ]

    def _explanation(self, line: RegisterLine) -> str:
        reason = self._say(_REASON.format(reason=line.reason)) if line.reason else ""
        holder = self._say(_HOLDER.format(holder=line.holder)) if line.holder else ""
        return "\n".join(filter(None, (reason, holder)))

    def _month(self) -> str:
        month = self._head.month
        return self._say(_MONTHS[month.month - 1].format(year=month.year))

    def _say(self, text: Text) -> str:
        return say(text, self._translate)
