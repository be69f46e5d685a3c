"""The fields of the entry line: put side by side, in two lines where there is little width."""

from collections.abc import Callable, Sequence
from typing import Any, Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QWidget
from typing_extensions import override

from aso_desktop.core.clock import Clock
from aso_desktop.core.i18n import QT_TRANSLATE_NOOP
from aso_desktop.core.ledger import Nature
from aso_desktop.services.budget.listing.queries import SupplierUse, ranked_suppliers
from aso_desktop.services.budget.queries import LineRow, lines
from aso_desktop.ui.kit.dates import Lean
from aso_desktop.ui.kit.language import spoken
from aso_desktop.ui.kit.panel import PanelContext
from aso_desktop.ui.kit.theme import theme
from aso_desktop.ui.kit.widgets.basics import Words
from aso_desktop.ui.kit.widgets.completion import CompletionInput, Give, Proposal
from aso_desktop.ui.kit.widgets.inputs import Choice, ChoiceInput, DateInput, LineInput

NARROW: Final = 900
"""Reference width under which the fields stand in two lines."""
NATURES: Final = (
    Choice(Nature.COMMITMENT, QT_TRANSLATE_NOOP("budget", "Commitment")),
    Choice(Nature.DIRECT_PAYMENT, QT_TRANSLATE_NOOP("budget", "Payment without commitment")),
)
LATE: Final = (
    Choice("complementary", QT_TRANSLATE_NOOP("budget", "Complementary period")),
    Choice("regularisation", QT_TRANSLATE_NOOP("budget", "Regularisation")),
)
_USES: Final = QT_TRANSLATE_NOOP("budget", "Commitments: {count}")
_MOST: Final = 8


class FieldsGrid(QWidget):
    """Labelled fields; each has a share of the width, and a place in the first or the second line when narrow."""

    def __init__(self, fields: Sequence[tuple[str, QWidget, int]]) -> None:
        """`fields` are (label, field, share); the second half goes to a second line where there is little width."""
        super().__init__()
        self._cells = [(Words(label, 11.5, ink="text2"), field, share) for label, field, share in fields]
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._is_narrow: bool | None = None
        for (label, field, _share), (name, *_rest) in zip(self._cells, fields, strict=True):
            field.setAccessibleName(name)
            label.setBuddy(field)
        self._place(is_narrow=False)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        is_narrow = self.width() < theme().px(NARROW)
        if is_narrow != self._is_narrow:
            self._place(is_narrow=is_narrow)

    def _place(self, *, is_narrow: bool) -> None:
        self._is_narrow = is_narrow
        self._grid.setHorizontalSpacing(theme().px(6))
        self._grid.setVerticalSpacing(theme().px(2))
        each = (len(self._cells) + 1) // 2 if is_narrow else len(self._cells)
        for column in range(len(self._cells)):
            self._grid.setColumnStretch(column, 0)
        for number, (label, field, share) in enumerate(self._cells):
            line, column = divmod(number, each)
            self._grid.addWidget(label, 2 * line, column)
            self._grid.addWidget(field, 2 * line + 1, column)
            self._grid.setColumnStretch(column, max(share, self._grid.columnStretch(column)))
        label, field, _share = self._cells[0]
        high = label.sizeHint().height() + field.sizeHint().height() + 2 * self._grid.verticalSpacing()
        self.setMinimumHeight(high * (2 if is_narrow else 1))


class EntryFields:
    """The fields by name, and where their proposals come from."""

    def __init__(self, clock: Clock) -> None:
        self.nature = ChoiceInput(NATURES)
        self.line = CompletionInput(can_create=False)
        self.day = DateInput(clock, Lean.PAST)
        self.number = LineInput()
        self.supplier = CompletionInput()
        self.label = LineInput()
        self.amount = LineInput()
        self.amount.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.late = ChoiceInput(LATE)
        self.authority = LineInput()
        self.reason = LineInput()

    def by_field(self) -> dict[str, QWidget]:
        """Return the widget of each field that a service may name."""
        return {
            "nature": self.nature, "line": self.line, "happened_on": self.day, "committed_on": self.day,
            "number": self.number, "supplier": self.supplier, "name": self.supplier, "subject": self.label,
            "label": self.label, "amount": self.amount, "kind": self.late, "authority": self.authority,
            "reason": self.reason,
        }  # fmt: skip


def complete_lines(context: PanelContext, owner: QWidget, year_id: Callable[[], Any]) -> Callable[[str, Give], None]:
    """Return what proposes the lines of a year by the beginning of their code, then by their label."""

    def ask(typed: str, give: Give) -> None:
        year = year_id()
        if year is not None:
            context.runner.read(owner, "lines", lambda db: _lines_like(lines(db, year), typed), give)

    return ask


def complete_suppliers(context: PanelContext, owner: QWidget) -> Callable[[str, Give], None]:
    """Return what proposes suppliers, those used most first."""

    def ask(typed: str, give: Give) -> None:
        def show(rows: Sequence[SupplierUse]) -> None:
            give([Proposal(row.id, row.name, spoken(_USES.format(count=row.uses)) if row.uses else "") for row in rows])

        context.runner.read(owner, "suppliers", lambda db: ranked_suppliers(db, typed, _MOST), show)

    return ask


def proposal_of(line: LineRow) -> Proposal:
    """Return a line as a proposal."""
    return Proposal(line.id, line.code, line.label)


def _lines_like(rows: Sequence[LineRow], typed: str) -> list[Proposal]:
    wanted = typed.casefold()
    usable = [row for row in rows if not row.inactive]
    first = [row for row in usable if row.code.casefold().startswith(wanted)]
    others = [row for row in usable if row not in first and wanted in f"{row.code} {row.label}".casefold()]
    return [proposal_of(row) for row in [*first, *others][:_MOST]]
