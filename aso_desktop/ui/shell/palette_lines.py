"""What the palette lists: commands first, then what each room found; titles part them."""

from collections.abc import Callable, Mapping, Sequence
from typing import Any, NamedTuple

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt
from typing_extensions import override

from aso_desktop.core.text import words as folded_words

Index = QModelIndex | QPersistentModelIndex
TOP = QModelIndex()
LINE_ROLE = int(Qt.ItemDataRole.UserRole)
PER_KIND = 6


class PaletteLine(NamedTuple):
    """One line. Without `run` it is a title. `run` is told whether a window of its own is wanted."""

    title: str
    note: str = ""
    icon: str = ""
    keys: tuple[str, ...] = ()
    run: Callable[[bool], object] | None = None


class PaletteKind(NamedTuple):
    """A kind of lines: its key and the words of its chip and title."""

    key: str
    title: str


def matching(lines: Sequence[PaletteLine], typed: str) -> list[PaletteLine]:
    """Return the lines in which every typed word begins a word; those that begin with it first."""
    wanted = folded_words(typed)
    found = [line for line in lines if _matches(folded_words(line.title), wanted)]
    return sorted(found, key=lambda line: folded_words(line.title)[: len(wanted)] != wanted)


def _matches(have: Sequence[str], wanted: Sequence[str]) -> bool:
    return all(any(word.startswith(start) for word in have) for start in wanted)


class PaletteModel(QAbstractListModel):
    """The lines on show."""

    def __init__(self) -> None:
        super().__init__()
        self.lines: list[PaletteLine] = []

    def fill(self, kinds: Sequence[PaletteKind], found: Mapping[str, Sequence[PaletteLine]], only: str) -> None:
        """Show what was found, kind by kind; `only` names the one kind wanted, empty for all."""
        self.beginResetModel()
        self.lines = []
        wanted = [kind for kind in kinds if found.get(kind.key) and only in ("", kind.key)]
        for kind in wanted:
            self.lines.append(PaletteLine(kind.title))
            self.lines.extend(found[kind.key] if len(wanted) == 1 else found[kind.key][:PER_KIND])
        self.endResetModel()

    @override
    def rowCount(self, parent: Index = TOP) -> int:
        return 0 if parent.isValid() else len(self.lines)

    @override
    def flags(self, index: Index) -> Qt.ItemFlag:
        if index.isValid() and self.lines[index.row()].run is None:
            return Qt.ItemFlag.NoItemFlags
        return super().flags(index)

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        line = self.lines[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return line.title
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return ", ".join(filter(None, (line.title, line.note, " ".join(line.keys))))
        return line if role == LINE_ROLE else None

    def next_line(self, place: int, by: int) -> int:
        """Return the next place that can be chosen, passing over titles; -1 when there is none."""
        count = len(self.lines)
        for step in range(1, count + 1):
            where = (place + by * step) % count
            if self.lines[where].run is not None:
                return where
        return -1
