"""The suppliers: who they are, whether their identifiers fit, how much they are used."""

from collections.abc import Callable, Sequence
from typing import Any, Final, NamedTuple
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from aso_desktop.core.changes import Changes
from aso_desktop.core.i18n import QT_TRANSLATE_NOOP
from aso_desktop.core.text import fold
from aso_desktop.services.invoices import identifiers, queries
from aso_desktop.services.invoices.queries import SupplierRow
from aso_desktop.services.invoices.values import SupplierInput
from aso_desktop.ui.invoices import fields
from aso_desktop.ui.invoices.dialogs import SupplierDialog
from aso_desktop.ui.kit.amounts import short_day
from aso_desktop.ui.kit.cells import Align, Cell, Column
from aso_desktop.ui.kit.form_dialog import FormDialog
from aso_desktop.ui.kit.held_rows import HeldRows
from aso_desktop.ui.kit.item_models import ListModel
from aso_desktop.ui.kit.language import spoken
from aso_desktop.ui.kit.panel import PanelContext
from aso_desktop.ui.kit.widgets.basics import Button, Words, column, scrolled
from aso_desktop.ui.kit.widgets.buttons_grid import ButtonsGrid
from aso_desktop.ui.kit.widgets.chips_bar import ChipsBar
from aso_desktop.ui.kit.widgets.chips_bar import View as Chip
from aso_desktop.ui.kit.widgets.notices import EmptyState
from aso_desktop.ui.kit.widgets.panes import Facts, ListAndPreview, PreviewFrame
from aso_desktop.ui.kit.widgets.table_view import TableView

VIEWS: Final = ("active", "doubtful", "without", "inactive")
WRONG: Final = QT_TRANSLATE_NOOP("invoices", "Key does not fit")
AWAY: Final = QT_TRANSLATE_NOOP("invoices", "No longer offered")
_CHECKED: Final = ("siren", "siret", "vat")


class SupplierItem(NamedTuple):
    """A line of the list; `wrong` names the identifiers whose key does not fit."""

    local_id: int
    supplier: SupplierRow
    wrong: tuple[str, ...]


def read_suppliers(db: Any) -> list[SupplierItem]:
    """Return the suppliers, the most used first."""
    rows = sorted(queries.suppliers(db), key=lambda row: -row.used)
    return [SupplierItem(row.local_id, row, _wrong(row)) for row in rows]


def _wrong(row: SupplierRow) -> tuple[str, ...]:
    given = ((kind, getattr(row, kind)) for kind in _CHECKED)
    return tuple(kind for kind, value in given if value and not identifiers.check(kind, value).is_valid)


def of_view(items: Sequence[SupplierItem], only: str, text: str) -> list[SupplierItem]:
    """Return the suppliers of a view (`active`, `doubtful`, `without` a criterion, `inactive`) that hold a text."""
    wanted: dict[str, Callable[[SupplierItem], bool]] = {
        "active": lambda item: item.supplier.status == "active",
        "doubtful": lambda item: bool(item.wrong),
        "without": lambda item: item.supplier.status == "active" and not item.supplier.environment,
        "inactive": lambda item: item.supplier.status != "active",
    }
    words = fold(text).split()
    return [item for item in items if wanted[only](item) and all(word in _said(item.supplier) for word in words)]


def _said(row: SupplierRow) -> str:
    return fold(" ".join((row.name, row.siren, row.siret, row.vat, *row.aliases)))


def _state(item: SupplierItem) -> Cell:
    if item.wrong:
        return Cell(spoken(WRONG), chip="warning")
    return Cell(spoken(AWAY), chip="mute") if item.supplier.status != "active" else Cell()


COLUMNS: Final = (
    Column(
        "name", QT_TRANSLATE_NOOP("invoices", "Supplier"),
        lambda i: Cell(i.supplier.name, tail_icon="badge-check" if i.supplier.environment else ""),
    ),
    Column(
        "siren", QT_TRANSLATE_NOOP("invoices", "SIREN"), lambda i: Cell(i.supplier.siren or "–", "text2", tabular=True),
        12,
    ),
    Column(
        "vat", QT_TRANSLATE_NOOP("invoices", "VAT number"),
        lambda i: Cell(i.supplier.vat or "–", "text2", tabular=True), 17, hidden_below=110,
    ),
    Column(
        "used", QT_TRANSLATE_NOOP("invoices", "Used"), lambda i: Cell(str(i.supplier.used), "text2", tabular=True), 9,
        align=Align.RIGHT,
    ),
    Column(
        "last", QT_TRANSLATE_NOOP("invoices", "Last commitment"),
        lambda i: Cell(short_day(i.supplier.last_used), "text2", tabular=True), 18, hidden_below=92,
    ),
    Column("state", QT_TRANSLATE_NOOP("invoices", "State"), _state, 21, hidden_below=74),
)  # fmt: skip


class SupplierDetail(PreviewFrame):
    """What is known of a supplier."""

    def __init__(self, context: PanelContext) -> None:
        super().__init__("")
        self.setAccessibleName(self.tr("Supplier"))
        self._context = context
        self._title, self.facts = Words("", 15, bold=True, wrap=True), Facts()
        self.edit = Button(self.tr("Change…"), "pencil", tip="E")
        self.toggle = Button(self.tr("Offer or not"), "eye-off", tip="A")
        self.merge = Button(self.tr("Merge…"), "merge", tip="M")
        self.top.addWidget(self._title)
        self.top.addWidget(ButtonsGrid((self.edit, self.toggle, self.merge)))
        self.add_page(self.tr("Facts"), scrolled(column(self.facts, None, margins=(16, 10, 14, 8), kind="panel")))
        self.show_supplier(None)

    def show_supplier(self, item: SupplierItem | None) -> None:
        """Show a supplier, and ask for all that is known."""
        for button in (self.edit, self.toggle, self.merge):
            button.setEnabled(item is not None)
        if item is None:
            self._title.say(self.tr("No supplier is chosen."))
            self.facts.show_facts(())
            return
        key = item.supplier.id
        self._title.say(item.supplier.name)
        self._context.runner.read(
            self, "supplier", lambda db: queries.supplier_values(db, key), lambda known: self._show(item, known)
        )

    def _show(self, item: SupplierItem, known: SupplierInput | None) -> None:
        if known is None:
            return
        wrong = [iban for iban in known.ibans if not identifiers.check("iban", iban).is_valid]
        self.facts.show_facts(
            (
                (self.tr("SIREN"), known.siren, self._ink(item, "siren")),
                (self.tr("SIRET"), known.siret, self._ink(item, "siret")),
                (self.tr("VAT number"), known.vat, self._ink(item, "vat")),
                (self.tr("Keys"), spoken(WRONG) if item.wrong or wrong else self.tr("Every key fits."), ""),
                (self.tr("Accounts"), "\n".join(map(_grouped, known.ibans)), "warning" if wrong else ""),
                (self.tr("Environment"), known.environment or self.tr("No criterion is kept."), ""),
                (self.tr("Other names"), ", ".join(known.aliases), ""),
                (self.tr("E-mail"), known.email, ""),
                (self.tr("Address"), known.address, ""),
                (self.tr("Country"), known.country if known.country != "FR" else "", ""),
                (self.tr("Identifier abroad"), known.identifier, ""),
                (self.tr("Notes"), known.notes, ""),
                (self.tr("Used"), str(item.supplier.used), ""),
            )
        )

    def _ink(self, item: SupplierItem, kind: str) -> str:
        return "warning" if kind in item.wrong else ""


def _grouped(iban: str) -> str:
    """Return an account as it is printed, by four signs: it can be compared, and broken in a narrow pane."""
    return " ".join(iban[place : place + 4] for place in range(0, len(iban), 4))


class SuppliersPage(QWidget):
    """List and preview."""

    counted = Signal()

    def __init__(self, context: PanelContext) -> None:
        super().__init__()
        self._context = context
        self._items: Sequence[SupplierItem] | None = None
        self._only, self._text = VIEWS[0], ""
        self._wanted: UUID | None = None
        self._source = HeldRows()
        self.model = ListModel(self._source, COLUMNS, context.runner, self)
        self.table = TableView(self.model, self.tr("Suppliers"))
        self.bar = ChipsBar(self.tr("Suppliers"))
        self.detail = SupplierDetail(context)
        self.empty = EmptyState(self.tr("No supplier here."), self.tr("New supplier…"), "building-2")
        self._build()
        self._connect()

    def reload(self) -> None:
        """Read everything again."""
        self._context.runner.read(self, "suppliers", read_suppliers, self._on_read, slow=True)

    def search(self, typed: str) -> None:
        """Look for suppliers by name, alias or identifier."""
        self._text = typed
        self._show(is_new=True)

    def item(self) -> SupplierItem | None:
        """Return the supplier in front, as it was read last."""
        row = self.table.current_row()
        if not isinstance(row, SupplierItem):
            return None
        return next((item for item in self._source.items if item.local_id == row.local_id), row)

    def bring(self, supplier_id: UUID) -> None:
        """Put a supplier in front once it is read."""
        self._wanted = supplier_id
        self._bring_wanted()

    def panes(self) -> Sequence[QWidget]:
        """Return the panes in reading order."""
        return (self.table, self.detail, self.bar.chips)

    def handlers(self) -> fields.Handlers:
        """Return what the commands of the list do."""
        return {
            "suppliers.new": lambda: self._ask(None, None),
            "suppliers.edit": self.ask_edit,
            "suppliers.toggle": self.toggle,
            "suppliers.merge": self.ask_merge,
        }

    def ask_edit(self) -> None:
        """Change the supplier in front."""
        if (item := self.item()) is not None:
            key = item.supplier.id
            self._context.runner.read(
                self, "known", lambda db: queries.supplier_values(db, key), lambda known: self._ask(key, known)
            )

    def toggle(self) -> None:
        """Offer the supplier in front again, or no longer."""
        if (item := self.item()) is not None:
            services, key, is_active = self._context.services, item.supplier.id, item.supplier.status != "active"
            self._context.undo.perform(self, lambda: services.suppliers.set_active(key, is_active=is_active))

    def ask_merge(self) -> None:
        """Ask into which other supplier the one in front goes."""
        if (item := self.item()) is None:
            return
        dialog, services, key = FormDialog(self._context, fields.KEPT_CHOICE, self), self._context.services, item
        dialog.form.set_completer("kept", fields.complete_suppliers(self._context, dialog))
        dialog.ask(
            self.tr("Merge {name} into another supplier").format(name=item.supplier.name),
            self.tr("Nothing is erased: its name becomes another name of the one that is kept."),
            self.tr("Merge"),
            lambda values: services.suppliers.merge(values["kept"].key, key.supplier.id),
        )

    # --- inside ------------------------------------------------------------------------------------------------

    def _ask(self, key: UUID | None, known: SupplierInput | None) -> None:
        dialog, services = SupplierDialog(self._context, self, known), self._context.services

        def write(values: Any) -> tuple[Changes, UUID]:
            given = values["supplier"]
            saved = services.suppliers.edit(key, given) if key else services.suppliers.create(given)
            return saved.changes, saved.supplier_id

        def take(saved: tuple[Changes, UUID]) -> None:
            self._context.undo.record(saved[0])
            self._wanted = saved[1]

        title = self.tr("Change the supplier") if key else self.tr("New supplier")
        dialog.ask_for((title, self.tr("A key that does not fit is pointed out, not refused."), self.tr("Save")),
                       write, take)  # fmt: skip

    def _build(self) -> None:
        words = {
            "active": self.tr("Offered"), "doubtful": self.tr("Keys that do not fit"),
            "without": self.tr("Without environmental criterion"), "inactive": self.tr("No longer offered"),
        }  # fmt: skip
        self.bar.chips.set_views([Chip(only, words[only]) for only in VIEWS], self._only)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.table)
        self._stack.addWidget(self.empty)
        left = column(self.bar, self._stack, gap=0, kind="panel")
        left.box.setStretch(1, 1)
        self.split = ListAndPreview(left, self.detail, "suppliers")
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(self.split)

    def _connect(self) -> None:
        self.table.current_changed.connect(lambda _row: self.detail.show_supplier(self.item()))
        self.table.opened.connect(lambda _row: self.ask_edit())
        self.model.count_changed.connect(self._on_counted)
        self.model.loaded.connect(self._bring_wanted)
        self.bar.chips.chosen.connect(self._on_chosen)
        self.empty.asked.connect(lambda: self._ask(None, None))
        self.detail.edit.clicked.connect(self.ask_edit)
        self.detail.toggle.clicked.connect(self.toggle)
        self.detail.merge.clicked.connect(self.ask_merge)

    def _on_read(self, items: Sequence[SupplierItem]) -> None:
        is_new = self._items is None
        self._items = items
        for only in VIEWS:
            self.bar.chips.set_figure(only, len(of_view(items, only, "")))
        self._show(is_new=is_new)
        self.detail.show_supplier(self.item())

    def _show(self, *, is_new: bool) -> None:
        self._source.items = of_view(self._items or (), self._only, self._text)
        if is_new:
            self.model.open((self._only, self._text))
        else:
            self.model.reload()

    def _on_chosen(self, only: str) -> None:
        self._only = only
        self._show(is_new=True)

    def _bring_wanted(self) -> None:
        found = next((item for item in self._source.items if item.supplier.id == self._wanted), None)
        if found is not None and self.table.select_id(found.local_id):
            self._wanted = None

    def _on_counted(self, count: int) -> None:
        if not count:
            self.detail.show_supplier(None)
        self._stack.setCurrentIndex(0 if count else 1)
        self.counted.emit()
