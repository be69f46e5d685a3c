"""The entry line of the register: typed by keyboard alone, told at each key what would be left."""

from typing import Any, Final
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget
from typing_extensions import override

from aso_desktop.core.errors import UserError
from aso_desktop.core.i18n import QT_TRANSLATE_NOOP
from aso_desktop.core.ledger import Nature
from aso_desktop.services.budget.queries import LineRow, YearRow
from aso_desktop.services.budget.values import (
    Booked,
    Check,
    CommitmentInput,
    Derogation,
    DirectPaymentInput,
    Late,
    amount,
)
from aso_desktop.ui.budget.entry_fields import (
    EntryFields,
    FieldsGrid,
    complete_lines,
    complete_suppliers,
    proposal_of,
)
from aso_desktop.ui.kit.amounts import money
from aso_desktop.ui.kit.language import spoken
from aso_desktop.ui.kit.panel import PanelContext
from aso_desktop.ui.kit.theme import theme
from aso_desktop.ui.kit.widgets.basics import Words, key_hint, row
from aso_desktop.ui.kit.widgets.completion import Proposal

INKS: Final = {"fits": "text2", "warned": "warning", "provisional": "info", "refused": "danger"}
HINTS_FROM: Final = 1000
"""Reference width from which the keys are named beside the words."""
LEFT: Final = QT_TRANSLATE_NOOP("budget", "Line {line}: {before} available, {after} after this entry.")
BEFORE: Final = QT_TRANSLATE_NOOP("budget", "Line {line}: {before} available.")
WAY_OUT: Final = QT_TRANSLATE_NOOP("budget", "Lower the amount, or name who allows it and why.")


class EntryLine(QFrame):
    """Enter saves and goes to the list, Ctrl+Enter saves and keeps the line open, Escape leaves."""

    saved = Signal(object)
    """The `Booked` of what was entered."""
    left = Signal()
    """Escape, or saved with Enter: go to the list."""

    def __init__(self, context: PanelContext) -> None:
        super().__init__()
        self.context = context
        self.year: YearRow | None = None
        self.check: Check | None = None
        self.setProperty("kind", "infoBox")
        self.setAccessibleName(self.tr("New entry"))
        self.fields = EntryFields(context.clock)
        self.note = Words("", 12.5, ink="text2", wrap=True)
        self.more = self._make_more()
        self._stays = False
        self._is_refused = False
        self._build()
        self._connect()

    # --- what the register asks --------------------------------------------------------------------------------

    def begin(self, year: YearRow, line: LineRow | None) -> None:
        """Show the line, ready for the supplier of an entry on a line of credit."""
        self.year = year
        fields = self.fields
        fields.line.set_value(proposal_of(line) if line else None)
        if fields.day.value() is None:
            fields.day.set_value(self.context.clock.today())
        self._show_more()
        self.show()
        (fields.supplier if line else fields.line).setFocus()
        self._on_edited()

    def show_error(self, field: str, words: str) -> bool:
        """Put words under the fields and mark the one they speak of."""
        widget = self.fields.by_field().get(field)
        if widget is None:
            return False
        if field in ("authority", "reason", "kind"):
            self.more.show()
        self._is_refused = True
        self._mark(widget)
        widget.setAccessibleDescription(words)
        widget.setFocus()
        self.note.say(words, "danger")
        return True

    def save(self, *, stays: bool) -> None:
        """Hand the entry to the ledger; what it refuses is said beside its field."""
        if self.context.runner.is_writing(self):
            return
        self._stays = stays
        self._mark(None)
        try:
            act = self._act()
        except UserError as error:
            self.show_error(error.field or "amount", spoken(error.text))
            return
        self.context.runner.write(self, act, self._on_saved)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._hints.setVisible(self.width() >= theme().px(HINTS_FROM))
        self.note.setMinimumHeight(2 * self.note.fontMetrics().lineSpacing())

    # --- keys --------------------------------------------------------------------------------------------------

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.save(stays=bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier))
        elif event.key() == Qt.Key.Key_Escape:
            self.leave()
        else:
            super().keyPressEvent(event)

    def leave(self) -> None:
        """Empty the line and go back to the list."""
        self._clear()
        self.hide()
        self.left.emit()

    # --- inside ------------------------------------------------------------------------------------------------

    def _make_more(self) -> QWidget:
        made = FieldsGrid(
            (
                (self.tr("Enters the year as"), self.fields.late, 2),
                (self.tr("Allowed by (derogation)"), self.fields.authority, 3),
                (self.tr("Reason"), self.fields.reason, 5),
            )
        )
        made.hide()
        return made

    def _build(self) -> None:
        fields = self.fields
        grid = FieldsGrid(
            (
                (self.tr("Line"), fields.line, 3), (self.tr("Date"), fields.day, 3),
                (self.tr("Number"), fields.number, 3), (self.tr("Supplier"), fields.supplier, 5),
                (self.tr("Label"), fields.label, 7), (self.tr("Amount"), fields.amount, 4),
                (self.tr("Nature"), fields.nature, 3),
            )
        )  # fmt: skip
        self._hints = row(
            key_hint(self.tr("save"), self.tr("Enter")),
            key_hint(self.tr("save and go on"), "Ctrl", self.tr("Enter")), key_hint(self.tr("leave"), self.tr("Esc")),
        )  # fmt: skip
        foot = row(self.note, self._hints)
        foot.box.setStretch(0, 1)
        box = QVBoxLayout(self)
        box.setContentsMargins(*(theme().px(side) for side in (12, 6, 12, 6)))
        box.setSpacing(theme().px(4))
        for widget in (grid, self.more, foot):
            box.addWidget(widget)
        self.hide()

    def _connect(self) -> None:
        fields = self.fields
        fields.line.set_provider(complete_lines(self.context, self, lambda: self.year.id if self.year else None))
        fields.supplier.set_provider(complete_suppliers(self.context, self))
        fields.supplier.create_asked.connect(self._create_supplier)
        for field in (fields.line, fields.amount, fields.nature):
            field.edited.connect(self._on_edited)

    def _show_more(self) -> None:
        late = self.year is not None and self.year.state != "open"
        self.fields.late.setEnabled(late)
        self.more.setVisible(late or (self.check is not None and self.check.verdict == "refused"))

    def _on_edited(self) -> None:
        """Ask what the entry would meet: the rule of the write itself."""
        self._is_refused = False
        self._mark(None)
        chosen, nature = self.fields.line.value(), self.fields.nature.value()
        if chosen is None:
            self.check = None
            self.note.say("", "text2")
            return
        try:
            cents = amount(self.fields.amount.text()) if self.fields.amount.text().strip() else 0
        except UserError as error:
            self.note.say(spoken(error.text), "warning")
            return
        services, line_id = self.context.services, chosen.key
        self.context.runner.work(
            self, lambda: services.ledger.check(line_id, nature, cents), self._on_check, self._on_refused, kind="check"
        )

    def _on_check(self, found: Check) -> None:
        self.check = found
        if self._is_refused:
            return
        before = found.left + found.asked
        words = (LEFT if found.asked else BEFORE).format(
            line=self.fields.line.text(), before=money(before), after=money(found.left)
        )
        told = [spoken(found.notice) if found.notice and found.asked else spoken(words)]
        if found.verdict == "refused" and found.asked:
            told.append(spoken(WAY_OUT))
        self.note.say(" ".join(told), INKS[found.verdict] if found.asked else "text2")
        self._show_more()

    def _on_refused(self, error: Exception) -> None:
        if isinstance(error, UserError):
            self.note.say(spoken(error.text), "warning")

    def _create_supplier(self, name: str) -> None:
        from aso_desktop.services.invoices.values import SupplierInput

        services = self.context.services

        def create() -> tuple[UUID, Any]:
            made = services.suppliers.create(SupplierInput(name))
            return made.supplier_id, made.changes

        def take(made: tuple[UUID, Any]) -> None:
            self.context.undo.record(made[1])
            self.fields.supplier.set_value(Proposal(made[0], name))
            self.fields.label.setFocus()

        self.context.runner.write(self, create, take)

    def _act(self) -> Any:
        fields, services = self.fields, self.context.services
        line, chosen = fields.line.value(), fields.supplier.value()
        if line is None:
            raise UserError(QT_TRANSLATE_NOOP("budget", "Choose a line of credit from the list."), field="line")
        if fields.supplier.text().strip() and chosen is None:
            text = QT_TRANSLATE_NOOP("budget", "Choose the supplier from the list, or create it.")
            raise UserError(text, field="supplier")
        if fields.day.problem():
            raise UserError(QT_TRANSLATE_NOOP("budget", "Write the day like 31/12/2026."), field="happened_on")
        cents, supplier = amount(fields.amount.text()), chosen.key if chosen else None
        more: dict[str, Any] = {"derogation": self._derogation(), "late": self._late()}
        label, number, day = fields.label.value(), fields.number.value(), fields.day.value()
        if fields.nature.value() == Nature.DIRECT_PAYMENT:
            direct = DirectPaymentInput(line.key, cents, supplier, day, label, number, **more)
            return lambda: services.ledger.pay_directly(direct)
        given = CommitmentInput(line.key, label, cents, supplier, number, committed_on=day, **more)
        return lambda: services.ledger.commit(given)

    def _derogation(self) -> Derogation | None:
        authority = self.fields.authority.value()
        return Derogation(authority, self.fields.reason.value()) if authority and not self.more.isHidden() else None

    def _late(self) -> Late:
        is_late = self.year is not None and self.year.state != "open"
        return Late(self.fields.late.value(), self.fields.reason.value()) if is_late else Late()

    def _on_saved(self, booked: Booked) -> None:
        self.saved.emit(booked)
        line = self.fields.line.value()
        self._clear()
        if not self._stays:
            self.hide()
            self.left.emit()
            return
        self.fields.line.set_value(line)
        self.fields.supplier.setFocus()
        self._on_edited()

    def _clear(self) -> None:
        fields = self.fields
        self.check = None
        for field in (fields.line, fields.supplier, fields.number, fields.label, fields.amount):
            field.set_value(None)
        for field in (fields.authority, fields.reason):
            field.set_value(None)
        self.note.say("", "text2")
        self._mark(None)
        self._show_more()

    def _mark(self, wrong: QWidget | None) -> None:
        """Mark one field as wrong, and no other."""
        for widget in set(self.fields.by_field().values()):
            state = "error" if widget is wrong else ""
            if (widget.property("state") or "") != state:
                widget.setProperty("state", state)
                widget.style().polish(widget)
                widget.setAccessibleDescription("")
