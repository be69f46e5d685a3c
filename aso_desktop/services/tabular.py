"""Tables that become rows of ours: which column is what, what was wrong on which line, what is remembered."""

import hashlib
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Final, NamedTuple, TypeVar

from aso_desktop.core.changes import Changes
from aso_desktop.core.errors import UserError
from aso_desktop.core.i18n import QT_TRANSLATE_NOOP, Text
from aso_desktop.core.text import words
from aso_desktop.services.settings import queries as settings

Columns = Mapping[str, str]
"""Field of ours → column of the table."""

Synonyms = Mapping[str, tuple[str, ...]]
"""Field of ours → the headings under which it travels, in French and English."""

T = TypeVar("T")

_REMEMBERED: Final = "table_columns/"
_SHOWN: Final = 60
_ANSWERS: Final = {"yes": ("oui", "vrai", "true", "1", "x"), "no": ("non", "faux", "false", "0")}


class Problem(NamedTuple):
    """What keeps a line out: its number in the file, the column concerned, the sentence."""

    line: int
    column: str
    reason: Text


@dataclass(frozen=True)
class TableReport:
    """What an import found or did. `columns` are the table's, `chosen` says which were taken for what.

    `batch` names what was written, for taking it back; `is_dry` when nothing was, on purpose; `changes` say what was
    touched, with the way back where there is one.
    """

    lines: int
    accepted: int
    problems: tuple[Problem, ...] = ()
    columns: tuple[str, ...] = ()
    chosen: Columns = field(default_factory=dict)
    notices: tuple[Text, ...] = ()
    numbers: tuple[str, ...] = ()
    batch: str = ""
    is_dry: bool = False
    is_stopped: bool = False
    changes: Changes = field(default_factory=Changes)

    @property
    def refused(self) -> int:
        """Return how many lines were kept out."""
        return len({problem.line for problem in self.problems})


class TableLook(NamedTuple):
    """A table before anything is done with it: its columns, which are likely to be what, and its first lines."""

    columns: tuple[str, ...]
    chosen: Columns
    first_lines: tuple[tuple[str, ...], ...]
    lines: int
    notices: tuple[Text, ...] = ()


class LineReader:
    """One line of a table, read field by field; what is wrong is noted beside its column, and reading goes on."""

    def __init__(self, number: int, cells: Mapping[str, str], chosen: Columns) -> None:
        """Hold the cells by column, and which column is which field."""
        self.number = number
        self.problems: list[Problem] = []
        self._cells = cells
        self._chosen = chosen

    def text(self, name: str) -> str:
        """Return the cell of a field; empty when the table has no such column."""
        return self._cells.get(self._chosen.get(name, ""), "").strip()

    def read(self, name: str, reader: Callable[[str, str], T], usual: T) -> T:
        """Return the value of a field by `reader(text, field)`; `usual` when the cell is blank or wrong."""
        text = self.text(name)
        if not text:
            return usual
        try:
            return reader(text, name)
        except UserError as error:
            self.note(name, error.text)
            return usual

    def several(self, name: str) -> list[str]:
        """Return the parts of a cell that are parted by `;`."""
        return [part.strip() for part in self.text(name).split(";") if part.strip()]

    def note(self, name: str, reason: Text) -> None:
        """Note what is wrong with a field."""
        self.problems.append(Problem(self.number, self._chosen.get(name, name), reason))


def line_readers(columns: Sequence[str], rows: Sequence[Any], chosen: Columns) -> Iterator[LineReader]:
    """Give a reader for each row (`number`, `cells`, `notice`) of a table."""
    for row in rows:
        line = LineReader(row.number, dict(zip(columns, row.cells, strict=False)), chosen)
        yield line


def guess(columns: Sequence[str], synonyms: Synonyms) -> dict[str, str]:
    """Return which column each field is likely to be: the same words first, then the same beginning."""
    left = {column: words(column) for column in columns if column}
    found: dict[str, str] = {}
    for is_match in (_same, _begins):
        for name, headings in synonyms.items():
            hit = next((c for h in headings for c, told in left.items() if is_match(told, words(h))), None)
            if name not in found and hit is not None:
                found[name] = hit
                del left[hit]
    return found


def check_columns(chosen: Columns, columns: Sequence[str], needed: Mapping[str, Text], known: Synonyms) -> None:
    """Refuse a choice of columns that lacks a needed field, or names what is not there."""
    for name, column in chosen.items():
        if name not in known or column not in columns:
            text = QT_TRANSLATE_NOOP("tabular", "The table has no column “{column}” for “{field}”: choose again.")
            raise UserError(text.format(column=column[:_SHOWN], field=name[:_SHOWN]), field="columns")
    for name, words_of_it in needed.items():
        if name not in chosen:
            text = QT_TRANSLATE_NOOP("tabular", "Choose the column that holds: {field}.")
            raise UserError(text.format(field=words_of_it), field="columns")


def remembered(database: Any, columns: Sequence[str]) -> dict[str, str] | None:
    """Return the choice made the last time a table with these headings came."""
    kept = settings.kept(database).get(_name(columns))
    return dict(kept) if isinstance(kept, dict) else None


def remember(database: Any, columns: Sequence[str], chosen: Columns) -> None:
    """Keep a choice of columns for the next table with these headings."""
    settings.keep(database, {_name(columns): dict(chosen)})


def word_of(text: str, field_name: str, known: Mapping[str, tuple[str, ...]]) -> str:
    """Return the code that a cell names, by itself or by one of its words."""
    told = words(text)
    for code, names in known.items():
        if any(told == words(name) for name in (code.replace("_", " "), *names)):
            return code
    sentence = QT_TRANSLATE_NOOP("tabular", "“{value}” is not known here: write one of {known}.")
    raise UserError(sentence.format(value=text[:_SHOWN], known=", ".join(n[0] for n in known.values())), field_name)


def yes_or_no(text: str, field_name: str) -> bool:
    """Return whether a cell says yes."""
    return word_of(text, field_name, _ANSWERS) == "yes"


def whole_number(text: str, field_name: str) -> int:
    """Return a whole number from 0 to 9,999."""
    if text.isascii() and text.isdecimal() and len(text) <= len("9999"):
        return int(text)
    sentence = QT_TRANSLATE_NOOP("tabular", "“{value}” is not a whole number.")
    raise UserError(sentence.format(value=text[:_SHOWN]), field_name)


def _same(told: list[str], wanted: list[str]) -> bool:
    return told == wanted


def _begins(told: list[str], wanted: list[str]) -> bool:
    return told[: len(wanted)] == wanted


def _name(columns: Sequence[str]) -> str:
    folded = "\x1f".join(" ".join(words(column)) for column in columns)
    return _REMEMBERED + hashlib.sha256(folded.encode()).hexdigest()[:32]
