"""The tree of the register: places with what is below them, lines with what is left of them."""

from collections.abc import Iterable, Mapping, Sequence
from typing import Any, Final, NamedTuple
from uuid import UUID

from aso_desktop.core.i18n import QT_TRANSLATE_NOOP, Text
from aso_desktop.core.ledger import EMPTY, Balances
from aso_desktop.core.text import fold
from aso_desktop.services.budget import labels, queries
from aso_desktop.services.budget.queries import LineRow, NodeState
from aso_desktop.ui.budget.words import percent
from aso_desktop.ui.kit.amounts import money
from aso_desktop.ui.kit.cells import Align, Cell, Column, Sort
from aso_desktop.ui.kit.held_rows import row_number
from aso_desktop.ui.kit.language import spoken

_INDENT: Final = "\u2003"
CHIPS: Final = {"watch": "warning", "alert": "danger", "under": "warning"}
OVER: Final = QT_TRANSLATE_NOOP("budget", "Exceeded")
FROZEN: Final = QT_TRANSLATE_NOOP("budget", "In part frozen")
UNUSED: Final = QT_TRANSLATE_NOOP("budget", "No longer used")


class LinesView(NamedTuple):
    """Which lines: of a year; `only` is `all`, `over`, `drifting` or `unused`; text in code or label."""

    year_id: UUID | None
    only: str = "all"
    text: str = ""
    folded: frozenset[UUID] = frozenset()
    levels: tuple[tuple[UUID, str], ...] = ()


class LineItem(NamedTuple):
    """A place or a line of the tree. `line` is None for a place."""

    local_id: int
    id: UUID
    depth: int
    code: str
    label: str
    balances: Balances
    line: LineRow | None
    level: str
    is_folded: bool = False

    @property
    def usable(self) -> int:
        """Return the AE that is not frozen."""
        return self.balances.ae_open - self.balances.ae_frozen

    @property
    def is_over(self) -> bool:
        """Say whether more was committed than there is."""
        return self.balances.ae_available < 0


class LinesSource:
    """The lines of a year are few: they are read whole, balances by one pass over the index of the ledger."""

    def __init__(self) -> None:
        self._kept: dict[int, LineItem] = {}
        self._view: LinesView | None = None

    def first_page(self, db: Any, view: LinesView, sort: Sort, limit: int) -> Sequence[LineItem]:
        """Return the first rows."""
        del sort
        return self._read(db, view)[:limit]

    def count(self, db: Any, view: LinesView) -> int | None:
        """Return how many rows the last reading found."""
        del db, view
        return len(self._kept)

    def ids(self, db: Any, view: LinesView, sort: Sort) -> Iterable[int]:
        """Return every place in order."""
        del sort
        return [item.local_id for item in self._read(db, view)]

    def rows(self, db: Any, ids: Sequence[int]) -> Sequence[LineItem]:
        """Return the rows at these places, freshly read."""
        wanted = set(ids)
        found = self._read(db, self._view) if self._view else []
        return [item for item in found if item.local_id in wanted]

    def _read(self, db: Any, view: LinesView) -> list[LineItem]:
        self._view = view
        found = read_tree(db, view)
        self._kept = {item.local_id: item for item in found}
        return found


def read_tree(db: Any, view: LinesView) -> list[LineItem]:
    """Return the places of a year from the top down, each followed by its own lines."""
    if view.year_id is None:
        return []
    states, levels = queries.register(db, view.year_id), dict(view.levels)
    lines = [_line_item(state.line, state.balances, levels) for state in states]
    if view.only != "all" or view.text.strip():
        return [item for item in lines if _is_wanted(item, view)]
    active = [item for item in lines if item.line is not None and not item.line.inactive]
    return _in_tree(queries.tree(queries.nodes(db, view.year_id), states), active, view.folded)


def _in_tree(nodes: Sequence[NodeState], lines: Sequence[LineItem], folded: frozenset[UUID]) -> list[LineItem]:
    """Put the lines under their places; what is below a folded place is left out."""
    own: dict[UUID | None, list[LineItem]] = {}
    known = {node.node.id for node in nodes}
    for item in lines:
        place = item.line.node_id if item.line else None
        own.setdefault(place if place in known else None, []).append(item)
    found = list(own.get(None, ()))
    closed_at: int | None = None
    for state in nodes:
        if closed_at is not None and state.depth > closed_at:
            continue
        is_folded = state.node.id in folded
        closed_at = state.depth if is_folded else None
        found.append(_node_item(state, is_folded=is_folded))
        if not is_folded:
            found += [item._replace(depth=state.depth + 1) for item in own.get(state.node.id, ())]
    return found


def _node_item(state: NodeState, *, is_folded: bool) -> LineItem:
    node = state.node
    return LineItem(row_number(node.id), node.id, state.depth, node.code, node.label, state.total, None, "", is_folded)


def _line_item(line: LineRow, balances: Balances, levels: Mapping[UUID, str]) -> LineItem:
    return LineItem(row_number(line.id), line.id, 0, line.code, line.label, balances, line, levels.get(line.id, ""))


def _is_wanted(item: LineItem, view: LinesView) -> bool:
    line = item.line
    if line is None or (view.only == "unused") != line.inactive:
        return False
    if view.only == "over" and not item.is_over:
        return False
    if view.only == "drifting" and item.level not in CHIPS:
        return False
    return fold(view.text.strip()) in fold(f"{item.code} {item.label}")


def total(items: Iterable[LineItem]) -> Balances:
    """Return what the lines on show come to: places are left out, their lines stand below them."""
    found = EMPTY
    for item in items:
        if item.line is not None or item.is_folded:
            found = found.plus(item.balances)
    return found


# --- cells -----------------------------------------------------------------------------------------------------


def _code(item: LineItem) -> Cell:
    mark = "chevron-right" if item.is_folded else "chevron-down"
    if item.line is None:
        return Cell(_INDENT * item.depth + item.code, "text2", bold=True, icon=mark)
    return Cell(_INDENT * item.depth + item.code, "text2", tabular=True)


def _money(cents: int, item: LineItem, ink: str = "text2") -> Cell:
    return Cell(money(cents), ink, bold=item.line is None, tabular=True)


def _available(item: LineItem) -> Cell:
    low = item.is_over or item.level == "alert"
    return Cell(money(item.balances.ae_available), "danger" if low else "text", bold=True, tabular=True)


def _share(item: LineItem) -> Cell:
    return Cell(percent(item.balances.ae_consumed, item.usable), "text2", tabular=True)


def state_of(item: LineItem) -> tuple[Text | None, str]:
    """Return the state of a line in words, and its chip."""
    if item.is_over:
        return OVER, "danger"
    if item.line is None:
        return None, ""
    if item.line.inactive:
        return UNUSED, "mute"
    if item.level in CHIPS:
        return labels.LEVELS[item.level], CHIPS[item.level]
    return (FROZEN, "info") if item.balances.ae_frozen else (None, "")


def _state(item: LineItem) -> Cell:
    words, chip = state_of(item)
    return Cell(spoken(words), chip=chip) if words else Cell()


def columns(titles: Mapping[str, Text]) -> tuple[Column, ...]:
    """Return the columns in the vocabulary of a year."""
    right = Align.RIGHT
    return (
        Column("code", QT_TRANSLATE_NOOP("budget", "Line"), _code, 12),
        Column("label", QT_TRANSLATE_NOOP("budget", "Label"), lambda i: Cell(i.label, bold=i.line is None)),
        Column("open", titles["open"], lambda i: _money(i.balances.ae_open, i), 15.5, align=right, hidden_below=140),
        Column(
            "committed", titles["committed"], lambda i: _money(i.balances.ae_consumed, i), 15.5, align=right,
            hidden_below=100,
        ),
        Column("paid", titles["paid"], lambda i: _money(i.balances.cp_paid, i), 15.5, align=right, hidden_below=156),
        Column("available", titles["available"], _available, 15.5, align=right),
        Column(
            "bar", QT_TRANSLATE_NOOP("budget", "Paid, committed"), lambda _i: Cell(), 16, hidden_below=84,
        ),
        Column("share", QT_TRANSLATE_NOOP("budget", "Used"), _share, 6, align=right, hidden_below=162),
        Column("state", QT_TRANSLATE_NOOP("budget", "State"), _state, 18, hidden_below=96),
    )  # fmt: skip
