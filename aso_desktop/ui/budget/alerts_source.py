"""What the alerts list: lines that are exceeded, lines that drift, read at once behind the pages."""

from datetime import date
from typing import Any, Final, NamedTuple

from aso_desktop.core.i18n import QT_TRANSLATE_NOOP
from aso_desktop.services.budget import labels
from aso_desktop.services.budget.cases.queries import Case, cases
from aso_desktop.services.budget.drifting.queries import BASES, DriftRow, drifts
from aso_desktop.services.budget.queries import LineRow, YearRow
from aso_desktop.ui.budget.lines_source import CHIPS
from aso_desktop.ui.budget.words import points
from aso_desktop.ui.kit.amounts import money
from aso_desktop.ui.kit.cells import Align, Cell, Column
from aso_desktop.ui.kit.held_rows import row_number
from aso_desktop.ui.kit.language import spoken

CAUSES: Final = {
    "merge": QT_TRANSLATE_NOOP("budget", "Exceeded, born of synchronisation"),
    "local": QT_TRANSLATE_NOOP("budget", "Exceeded"),
}
BASIS_WORDS: Final = {
    "committed": QT_TRANSLATE_NOOP("budget", "Commitments"),
    "paid": QT_TRANSLATE_NOOP("budget", "Payments"),
}
SEEN: Final = QT_TRANSLATE_NOOP("budget", "Acknowledged")
COVERED: Final = QT_TRANSLATE_NOOP("budget", "Covered by derogation")
_RANK: Final = {"alert": 1, "watch": 2, "under": 3}
_BASES: Final = tuple(BASES)


class AlertItem(NamedTuple):
    """One alert: a case of over-commitment, or a drift; the other is None."""

    local_id: int
    case: Case | None
    drift: DriftRow | None

    @property
    def line(self) -> LineRow:
        """Return the line of credit concerned."""
        if self.case is not None:
            return self.case.line
        assert self.drift is not None  # noqa: S101 - an alert is one or the other
        return self.drift.state.line

    @property
    def is_open(self) -> bool:
        """Say whether something is still to be done."""
        return self.case.is_open if self.case is not None else not (self.drift and self.drift.acknowledged)


def read_alerts(db: Any, year: YearRow, today: date) -> list[AlertItem]:
    """Return the alerts of a year: exceeded lines, then drifts by level; open ones first."""
    found = [AlertItem(row_number(case.line.id), case, None) for case in cases(db, year.id)]
    for basis in _BASES:
        rows = [row for row in drifts(db, year, today, basis) if row.drift.level in CHIPS]
        found += [AlertItem(row_number(row.state.line.id, basis), None, row) for row in rows]
    return sorted(found, key=lambda item: (not item.is_open, _rank(item), item.line.code))


def _rank(item: AlertItem) -> int:
    return _RANK[item.drift.drift.level] if item.drift is not None else 0


def _kind(item: AlertItem) -> Cell:
    if item.case is not None:
        return Cell(spoken(CAUSES[item.case.cause]), chip="danger")
    assert item.drift is not None  # noqa: S101 - an alert is one or the other
    level = item.drift.drift.level
    return Cell(spoken(labels.LEVELS[level]), chip=CHIPS[level])


def _gap(item: AlertItem) -> Cell:
    if item.drift is not None:
        return Cell(points(item.drift.drift.gap_basis_points), bold=True, tabular=True)
    return Cell()


def _cents(item: AlertItem) -> Cell:
    if item.case is not None:
        return Cell(money(item.case.excess_cents), "danger", bold=True, tabular=True)
    return Cell(money(item.drift.drift.gap), "text2", tabular=True) if item.drift else Cell()


def _basis(item: AlertItem) -> Cell:
    return Cell(spoken(BASIS_WORDS[item.drift.basis]), "text2") if item.drift else Cell()


def _state(item: AlertItem) -> Cell:
    if item.is_open:
        return Cell()
    return Cell(spoken(COVERED if item.case is not None else SEEN), "text3", small=True)


COLUMNS: Final = (
    Column("kind", QT_TRANSLATE_NOOP("budget", "Alert"), _kind, 24),
    Column("line", QT_TRANSLATE_NOOP("budget", "Line"), lambda i: Cell(i.line.code, "text2", tabular=True), 11),
    Column("label", QT_TRANSLATE_NOOP("budget", "Label"), lambda i: Cell(i.line.label, bold=i.is_open)),
    Column("basis", QT_TRANSLATE_NOOP("budget", "On"), _basis, 14, hidden_below=86),
    Column("gap", QT_TRANSLATE_NOOP("budget", "Gap"), _gap, 9, align=Align.RIGHT, hidden_below=64),
    Column("cents", QT_TRANSLATE_NOOP("budget", "Amount"), _cents, 15, align=Align.RIGHT),
    Column("state", QT_TRANSLATE_NOOP("budget", "State"), _state, 20, hidden_below=104),
)
