"""Lists and letters that go out: tables for spreadsheets, printed lists, the sheet of a letter."""

from collections.abc import Callable, Iterator, Sequence
from contextlib import closing
from datetime import date
from pathlib import Path
from typing import Any, Final, Literal
from uuid import UUID

from aso_desktop.core.clock import Clock
from aso_desktop.core.errors import UserError
from aso_desktop.core.i18n import QT_TRANSLATE_NOOP, Text, Translate, say
from aso_desktop.core.progress import Progress, silent
from aso_desktop.security.audit import record
from aso_desktop.services.correspondence import labels
from aso_desktop.services.correspondence import queries as reading
from aso_desktop.services.correspondence.listing import queries
from aso_desktop.services.correspondence.listing.queries import LetterRow
from aso_desktop.services.correspondence.queries import Letter, LetterDetail
from aso_desktop.services.correspondence.values import NO_MARK, HouseRules
from aso_desktop.services.correspondence.views import Listing
from aso_desktop.services.labels import MASKED_MARKS
from aso_desktop.store.unit_of_work import UnitOfWork

Connect = Callable[[], Any]
Format = Literal["xlsx", "csv"]
EXPORT: Final = "export_letters"
_PAGE: Final = 500
_LONGEST_PRINT: Final = 5_000
_TITLE: Final = QT_TRANSLATE_NOOP("correspondence", "Letters")
_COLUMNS: Final = (
    ("number", 16.0), ("direction", 10.0), ("day", 12.0), ("correspondents", 32.0), ("subject", 60.0), ("due_on", 12.0),
    ("state", 18.0), ("priority", 12.0), ("sending_mode", 20.0), ("mark", 18.0), ("sender_reference", 18.0),
    ("register", 10.0), ("lead", 20.0), ("enclosures", 10.0),
)  # fmt: skip
"""Columns of an export with their width in characters, by the names of `LetterRow`."""
_PRINTED: Final = (
    ("number", 1.3), ("day", 0.9), ("correspondents", 2.2), ("subject", 4.2), ("due_on", 0.9), ("state", 1.1),
    ("lead", 1.2),
)  # fmt: skip
_HEADINGS: Final = {
    "day": QT_TRANSLATE_NOOP("correspondence", "Day"),
    "correspondents": QT_TRANSLATE_NOOP("correspondence", "Correspondents"),
    "enclosures": labels.FIELDS["enclosure_count"],
}
_WORDS: Final = {
    "direction": labels.DIRECTIONS,
    "state": labels.STATES,
    "priority": labels.PRIORITIES,
    "sending_mode": labels.SENDING_MODES,
    "mark": labels.MARKS,
}
_DAYS: Final = frozenset({"day", "due_on"})
_PROTECTED: Final = frozenset({"subject", "correspondents", "sender_reference"})
"""What a mark of protection keeps out of lists that leave the program."""


class OutgoingService:
    """Writes files for others, from a reading connection of its own: the list on screen never waits."""

    def __init__(
        self, connect: Connect, unit_of_work: UnitOfWork, clock: Clock, rules: Callable[[], HouseRules]
    ) -> None:
        """Know how to read, where the journal is written, the time and the rules of the house."""
        self._connect = connect
        self._unit_of_work = unit_of_work
        self._clock = clock
        self._rules = rules

    def check_export(self) -> None:
        """Refuse when IT does not allow exports."""
        if not self._rules().allow_export:
            raise UserError(QT_TRANSLATE_NOOP("correspondence", "Exports are switched off on this computer by IT."))

    def note_export(self, count: int, name: str) -> None:
        """Write in the journal that letters left the program; called on the writer thread."""
        words = QT_TRANSLATE_NOOP("correspondence", "Export letters")
        with self._unit_of_work(EXPORT, words, undoable=False) as work:
            record(work.connection, work.author, work.now, EXPORT, ("letter", None), letters=count, file=name)

    def export(
        self, listing: Listing, path: Path, kind: Format, translate: Translate, progress: Progress = silent
    ) -> int:
        """Write a listing as a table; return how many letters it holds."""
        from aso_desktop.documents.tables.writing import Column, Layout, write_csv, write_xlsx

        self.check_export()
        columns = [Column(_heading(name, translate), width) for name, width in _COLUMNS]
        layout = Layout(say(_TITLE, translate), columns)
        write = write_xlsx if kind == "xlsx" else write_csv
        with closing(self._connect()) as db:
            places = every_place(db, listing)
            rows = ([_value(row, name, translate) for name, _ in _COLUMNS] for row in _rows(db, places))
            return write(path, layout, rows, total=len(places), progress=progress)

    def print_list(
        self, listing: Listing, path: Path, title: str, translate: Translate, progress: Progress = silent
    ) -> None:
        """Print a listing on A4 across."""
        from aso_desktop.documents.letter_sheet import ListColumn, ListHead, write_list

        head = ListHead(title, "", printed_at=self._clock.now())
        columns = [ListColumn(_heading(name, translate), weight) for name, weight in _PRINTED]
        with closing(self._connect()) as db:
            places = every_place(db, listing)
            if len(places) > _LONGEST_PRINT:
                text = QT_TRANSLATE_NOOP(
                    "correspondence",
                    "{count} letters are too many to print: narrow the view below {limit}, or export it.",
                )
                raise UserError(text.format(count=len(places), limit=_LONGEST_PRINT))
            rows = ([_printed(_value(row, name, translate)) for name, _ in _PRINTED] for row in _rows(db, places))
            write_list(path, head, columns, rows, translate, progress=progress)

    def print_letter(self, letter_id: UUID, path: Path, translate: Translate) -> None:
        """Print the sheet of a letter."""
        from aso_desktop.documents.letter_sheet import Block, LetterSheet, write_letter_sheet

        with closing(self._connect()) as db:
            found = reading.detail(db, letter_id)
        if found is None:
            raise UserError(QT_TRANSLATE_NOOP("correspondence", "This letter no longer exists: refresh the list."))
        letter = found.letter
        sheet = LetterSheet(
            number=letter.number,
            subject=letter.subject,
            fields=_fields(found, translate),
            blocks=[
                Block(
                    _heading("enclosure_count", translate),
                    [_enclosure(e.name, e.role, translate) for e in found.present],
                ),
                Block(_heading("notes", translate), [letter.notes] if letter.notes else []),
            ],
            unit=letter.unit,
            register=letter.register_label,
            mark="" if letter.mark == NO_MARK else say(labels.MARKS[letter.mark], translate),
            printed_at=self._clock.now(),
        )
        write_letter_sheet(path, sheet, translate)

    def print_label(self, letter_id: UUID, path: Path, translate: Translate) -> None:
        """Print the label that goes on the paper of a letter."""
        from aso_desktop.documents.letter_label import LetterLabel, write_letter_label

        with closing(self._connect()) as db:
            found = reading.detail(db, letter_id)
        if found is None:
            raise UserError(QT_TRANSLATE_NOOP("correspondence", "This letter no longer exists: refresh the list."))
        letter = found.letter
        names = found.named("sender") or found.named("recipient")
        mark = "" if letter.mark == NO_MARK else say(labels.MARKS[letter.mark], translate)
        day = _day(letter.received_on or letter.sent_on or letter.registered_on)
        write_letter_label(path, LetterLabel(letter.number, day, ", ".join(names), letter.subject, mark))


def every_place(db: Any, listing: Listing) -> Sequence[int]:
    """Return the places of a whole listing in its order; a text is found as the list finds it."""
    if listing.view.text.strip():
        return queries.find_all(db, listing)
    places: list[int] = []
    after = None
    while True:
        part = queries.places(db, listing, after)
        places.extend(part.places)
        after = part.after
        if after is None:
            return places


def _rows(db: Any, places: Sequence[int]) -> Iterator[LetterRow]:
    for start in range(0, len(places), _PAGE):
        yield from queries.rows(db, places[start : start + _PAGE])


def _heading(name: str, translate: Translate) -> str:
    return say(_HEADINGS.get(name) or labels.FIELDS[name], translate)


def _value(row: LetterRow, name: str, translate: Translate) -> str | int | date | None:
    if name in _PROTECTED and row.mark in MASKED_MARKS:
        return f"[{say(labels.MARKS[row.mark], translate)}]"
    value: str | int = getattr(row, name)
    if name in _WORDS and isinstance(value, str):
        return "" if value == NO_MARK else say(_WORDS[name][value], translate)
    if name in _DAYS:
        return date.fromisoformat(str(value)) if value else None
    return value


def _printed(value: str | int | date | None) -> str:
    if value is None:
        return ""
    return f"{value:%d/%m/%Y}" if isinstance(value, date) else str(value)


def _fields(found: LetterDetail, translate: Translate) -> list[tuple[str, str]]:
    letter = found.letter
    values: dict[str, str] = {
        "senders": " ; ".join(found.named("sender")),
        "recipients": " ; ".join(found.named("recipient")),
        "copies": " ; ".join(found.named("copy")),
        **{name: _day(getattr(letter, name)) for name in ("document_date", "received_on", "registered_on", "sent_on")},
        "sender_reference": letter.sender_reference,
        "sending_mode": say(labels.SENDING_MODES[letter.sending_mode], translate),
        "tracking_number": letter.tracking_number,
        "medium": say(labels.MEDIA[letter.medium], translate),
        "priority": say(labels.PRIORITIES[letter.priority], translate),
        "due_on": _day(letter.due_on),
        "lead": letter.lead,
        "instructions": ", ".join(say(labels.INSTRUCTIONS[code], translate) for code in letter.instructions),
        "state": _state(letter, translate),
        "drafter": letter.drafter,
        "signatory": letter.signatory,
        "physical_location": letter.physical_location,
        "summary": letter.summary,
    }
    return [(_heading(name, translate), value) for name, value in values.items()]


def _state(letter: Letter, translate: Translate) -> str:
    text = say(labels.STATES[letter.state], translate)
    return f"{text} – {letter.state_reason}" if letter.state_reason else text


def _enclosure(name: str, role: str, translate: Translate) -> str:
    text: Text = labels.ENCLOSURE_ROLES[role]
    return f"{name} ({say(text, translate)})"


def _day(day: str) -> str:
    return f"{date.fromisoformat(day):%d/%m/%Y}" if day else ""
