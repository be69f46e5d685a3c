"""The room of registers: which series there are, month by month what they gave, and the closing of a month."""

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any, Final
from uuid import UUID

from PySide6.QtCore import QCoreApplication, QStandardPaths, Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QSplitter, QWidget
from typing_extensions import override

from aso_desktop.core.changes import Changes
from aso_desktop.core.i18n import QT_TRANSLATE_NOOP
from aso_desktop.services.people import queries as people
from aso_desktop.services.registers.queries import MonthRow, RegisterRow
from aso_desktop.ui.kit.cells import Sort
from aso_desktop.ui.kit.form_dialog import FormDialog
from aso_desktop.ui.kit.headed_panel import HeadedPanel
from aso_desktop.ui.kit.item_models import ListModel, ListRow
from aso_desktop.ui.kit.jobs import Progress
from aso_desktop.ui.kit.navigation import Target
from aso_desktop.ui.kit.panel import Panel, PanelContext
from aso_desktop.ui.kit.widgets.basics import Button, Words, column, row
from aso_desktop.ui.kit.widgets.head import Head
from aso_desktop.ui.kit.widgets.notices import ProgressStrip, Strip
from aso_desktop.ui.kit.widgets.panes import ListAndPreview
from aso_desktop.ui.kit.widgets.table_view import TableView
from aso_desktop.ui.registers.commands import COMMANDS
from aso_desktop.ui.registers.detail import RegisterDetail
from aso_desktop.ui.registers.dialogs import REASON, RESERVE, RegisterDialog
from aso_desktop.ui.registers.source import (
    MONTH_COLUMNS,
    REGISTER_COLUMNS,
    MonthItem,
    RegisterItem,
    WholeTable,
    month_words,
    read_months,
    read_registers,
)

TABLES: Final = frozenset({"register", "serial_number", "number_block", "month_closure", "unit"})


def make_panel(context: PanelContext) -> Panel:
    """Return the room."""
    return RegistersPanel(context)


class RegistersPanel(HeadedPanel):
    """Registers above, their months below, the facts beside."""

    def __init__(self, context: PanelContext) -> None:
        super().__init__(context)
        self.head = Head(self.tr("Registers and closures"))
        self.registers = ListModel(WholeTable(read_registers), REGISTER_COLUMNS, context.runner, self)
        self.register_table = TableView(self.registers, self.tr("Registers"))
        self.months = ListModel(WholeTable(read_months), MONTH_COLUMNS, context.runner, self)
        self.month_table = TableView(self.months, self.tr("Months"))
        self.detail = RegisterDetail(context)
        self.said, self.progress = Strip("okBox", "circle-check", "ok"), ProgressStrip()
        self._months_of = Words("", 14, bold=True)
        self._build()
        self.acts = context.commands.bind(self, COMMANDS, self._commands())
        self._connect()
        self.refresh()

    # --- what the window asks ----------------------------------------------------------------------------------

    @override
    def title(self) -> str:
        return self.tr("Registers and closures")

    @override
    def status_words(self) -> str:
        return self.tr("%Ln register(s)", "", self.registers.rowCount())

    @override
    def panes(self) -> Sequence[QWidget]:
        return (self.register_table, self.month_table, self.detail)

    @override
    def refresh(self) -> None:
        self.registers.open(None, Sort())

    @override
    def on_changes(self, changes: Changes) -> None:
        if changes.tables & TABLES:
            self.registers.reload()
            self.months.reload()
            self.detail.show_register(self.register())

    @override
    def open_target(self, target: Target) -> None:
        if target.action == "new":
            self.ask_register(None)

    # --- what is chosen ----------------------------------------------------------------------------------------

    def register(self) -> RegisterRow | None:
        """Return the register in front."""
        item = self.register_table.current_row()
        return item.register if isinstance(item, RegisterItem) else None

    def month(self) -> MonthRow | None:
        """Return the month in front."""
        item = self.month_table.current_row()
        return item.month if isinstance(item, MonthItem) else None

    # --- acts --------------------------------------------------------------------------------------------------

    def ask_register(self, register: RegisterRow | None) -> None:
        """Make a register, or edit one."""

        def show(units: Sequence[people.UnitRow]) -> None:
            RegisterDialog(self.context, units, register, self).show_up()

        self.context.runner.read(self, "units", people.units, show)

    def toggle_state(self) -> None:
        """Close the register in front, or open it again."""
        if (register := self.register()) is not None:
            services = self.context.services
            act = "close" if register.state == "open" else "reopen"
            self.context.undo.perform(self, lambda: getattr(services.registers, act)(register.id))

    def ask_close_month(self) -> None:
        """Say what closing means, then close the month in front and print it."""
        register, month = self.register(), self.month()
        if register is None or month is None:
            return
        words = month_words(month.month)
        dialog = FormDialog(self.context, (), self)
        dialog.ask(
            self.tr("Close {month}").format(month=words),
            self.tr(
                "The numbers {first} to {last} of {register} are frozen. Later corrections print as rectifying lines. "
                "A closed month is not opened again."
            ).format(first=month.first, last=month.last, register=register.label),
            self.tr("Close the month"),
            lambda _values: self._close(register.id, month.month),
        )
        dialog.accepted.connect(lambda: self._print(register, month.month))

    def ask_print_month(self) -> None:
        """Print the month in front: PDF, XLSX and CSV."""
        register, month = self.register(), self.month()
        if register is not None and month is not None:
            self._print(register, month.month)

    def ask_print_lost(self) -> None:
        """Print the numbers of the year that no letter bears."""
        if (register := self.register()) is not None:
            year = str(self.context.clock.today().year) if register.reset == "year" else "all"
            services = self.context.services
            self._write(
                lambda folder, _report: services.prints.print_lost(
                    register.id, year, folder, QCoreApplication.translate
                )
            )

    def ask_void(self) -> None:
        """Declare the next number void, with a reason."""
        if (register := self.register()) is not None:
            services = self.context.services
            FormDialog(self.context, REASON, self).ask(
                self.tr("Declare a number void"),
                self.tr("The next number of {register} will never be given.").format(register=register.label),
                self.tr("Declare void"),
                lambda values: services.registers.void_number(register.id, values["reason"]),
            )

    def ask_reserve(self) -> None:
        """Set numbers aside for a journey."""
        if (register := self.register()) is not None:
            services = self.context.services
            FormDialog(self.context, RESERVE, self).ask(
                self.tr("Reserve numbers for a journey"),
                self.tr("The next numbers of {register} are kept for their holder, in order.").format(
                    register=register.label
                ),
                self.tr("Reserve"),
                lambda values: _reserve(services, register.id, values),
            )

    def give_back(self, block_id: UUID) -> None:
        """Give the numbers left of a block back."""
        services = self.context.services
        self.context.undo.perform(self, lambda: services.registers.give_back(block_id))

    # --- inside ------------------------------------------------------------------------------------------------

    def _commands(self) -> dict[str, Callable[[], object]]:
        return {
            "register.new": lambda: self.ask_register(None),
            "register.edit": lambda: self.ask_register(self.register()),
            "register.close": self.toggle_state,
            "register.close_month": self.ask_close_month,
            "register.print_month": self.ask_print_month,
            "register.print_lost": self.ask_print_lost,
            "register.void": self.ask_void,
            "register.reserve": self.ask_reserve,
            "register.give_back": lambda: self.detail.tabs.choose(1),
        }

    def _close(self, register_id: UUID, month: str) -> Changes:
        closed: Changes = self.context.services.registers.close_month(register_id, month).changes
        return closed

    def _print(self, register: RegisterRow, month: str) -> None:
        services = self.context.services
        self._write(
            lambda folder, report: services.prints.print_month(
                register.id, month, folder, QCoreApplication.translate, report
            )
        )

    def _write(self, work: Callable[[Path, Progress], list[Path]]) -> None:
        """Ask for a folder, write there, and offer to open what was written."""
        usual = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        folder = QFileDialog.getExistingDirectory(self, self.tr("Folder for the documents"), usual)
        if folder:
            progress = Progress(QT_TRANSLATE_NOOP("registers", "Printing the register"))
            self.progress.follow(progress)
            self.context.runner.write(self, lambda: work(Path(folder), progress), self._say_written, progress=progress)

    def _say_written(self, written: Sequence[Path]) -> None:
        names = ", ".join(path.name for path in written)
        open_it = (self.tr("Open"), lambda: QDesktopServices.openUrl(QUrl.fromLocalFile(str(written[0]))))
        self.said.show_words(self.tr("Written: {names}").format(names=names), open_it)

    def _build(self) -> None:
        close = Button(self.tr("Close the month…"), "lock", kind="primary", tip="Ctrl+Shift+M")
        new = Button(self.tr("New register…"), "plus", tip="Ctrl+N")
        new.clicked.connect(lambda: self.ask_register(None))
        close.clicked.connect(self.ask_close_month)
        self.head.add_action(new)
        self.head.add_action(close)
        below = column(row(self._months_of, None, margins=(16, 8, 16, 8), kind="bar"), self.month_table, gap=0)
        below.box.setStretch(1, 1)
        lists = QSplitter(Qt.Orientation.Vertical)
        lists.setChildrenCollapsible(False)
        lists.addWidget(self.register_table)
        lists.addWidget(below)
        lists.setStretchFactor(1, 1)
        left = column(self.said, self.progress, lists, gap=0, kind="panel")
        left.box.setStretch(2, 1)
        self.split = ListAndPreview(left, self.detail, "registers")
        self.lay_out(self.head, self.split)

    def _connect(self) -> None:
        self.register_table.current_changed.connect(self._on_register_changed)
        self.register_table.opened.connect(lambda _row: self.ask_register(self.register()))
        self.month_table.current_changed.connect(lambda _row: self.detail.show_month(self.month()))
        self.month_table.opened.connect(lambda _row: self.ask_print_month())
        self.registers.count_changed.connect(lambda _count: self.status_changed.emit())
        self.detail.edit.clicked.connect(lambda: self.ask_register(self.register()))
        self.detail.print_month.clicked.connect(self.ask_print_month)
        self.detail.give_back_asked.connect(self.give_back)

    def _on_register_changed(self, _row: ListRow | None) -> None:
        register = self.register()
        self.detail.show_register(register)
        self.detail.show_month(None)
        self._months_of.say(self.tr("Months of {register}").format(register=register.label) if register else "")
        self.months.open((register.id, self.context.clock.today()) if register else None, Sort())


def _reserve(services: Any, register_id: UUID, values: Mapping[str, Any]) -> Changes:
    reserved: Changes = services.registers.reserve(
        register_id, values["count"], values["holder"], values["expires_on"]
    ).changes
    return reserved
