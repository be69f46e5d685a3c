"""The room of invoices and suppliers: received, matched, certified, ordered, paid; and who is paid."""

from collections.abc import Sequence
from pathlib import Path
from typing import Any, Final
from uuid import UUID

from PySide6.QtCore import QCoreApplication, QStandardPaths, QUrl
from PySide6.QtGui import QAction, QDesktopServices, QDragEnterEvent, QDropEvent, QShowEvent
from PySide6.QtWidgets import QFileDialog, QStackedWidget, QWidget
from typing_extensions import override

from aso_desktop.core.changes import Changes
from aso_desktop.core.i18n import QT_TRANSLATE_NOOP
from aso_desktop.ui.invoices.commands import INVOICES, ROOM, SUPPLIER_ROOM, SUPPLIERS
from aso_desktop.ui.invoices.invoices_page import InvoicesPage
from aso_desktop.ui.invoices.receiving import ReceivingActs
from aso_desktop.ui.invoices.suppliers_page import SuppliersPage
from aso_desktop.ui.kit.headed_panel import HeadedPanel
from aso_desktop.ui.kit.jobs import Progress
from aso_desktop.ui.kit.navigation import Target
from aso_desktop.ui.kit.panel import Panel, PanelContext
from aso_desktop.ui.kit.widgets.basics import Button
from aso_desktop.ui.kit.widgets.head import Head
from aso_desktop.ui.kit.widgets.notices import ProgressStrip, Strip

TABLES: Final = frozenset(
    {
        "invoice", "invoice_match", "payment_request", "reference_rate", "supplier", "supplier_account", "commitment",
        "movement",
    }
)  # fmt: skip
ENTRIES: Final = ("invoices", "suppliers")


def make_panel(context: PanelContext) -> Panel:
    """Return the room."""
    return InvoicesPanel(context)


class InvoicesPanel(HeadedPanel):
    """Two pages under one head; each reads while it is in front."""

    def __init__(self, context: PanelContext) -> None:
        super().__init__(context)
        self._entry = ENTRIES[0]
        self._wanted: UUID | None = None
        self._due: frozenset[str] = frozenset()
        """The entries whose page has to read before it is looked at again."""
        self.head = Head("", self.tr("Search a number, a supplier, an order…"))
        self.said, self.progress = Strip("infoBox", "info", "info"), ProgressStrip()
        self.invoices, self.suppliers = InvoicesPage(context), SuppliersPage(context)
        self.receiving = ReceivingActs(context, self)
        self.setAcceptDrops(True)
        self._build()
        self.acts = self._bind()
        self._connect()
        self.refresh()

    # --- what the window asks ----------------------------------------------------------------------------------

    @override
    def title(self) -> str:
        return self.tr("Invoices") if self._entry == ENTRIES[0] else self.tr("Suppliers")

    @override
    def status_words(self) -> str:
        if self._entry == ENTRIES[0]:
            return self.tr("%Ln invoice(s)", "", self.invoices.model.rowCount())
        return self.tr("%Ln supplier(s)", "", self.suppliers.model.rowCount())

    @override
    def panes(self) -> Sequence[QWidget]:
        return self._page().panes()  # type: ignore[no-any-return]

    @override
    def toggle_preview(self) -> None:
        self._page().split.toggle_preview()

    @override
    def show_entry(self, entry: str) -> None:
        self._entry = entry if entry in ENTRIES else ENTRIES[0]
        is_invoices = self._entry == ENTRIES[0]
        self._pages.setCurrentWidget(self._page())
        self.head.say(self.title())
        self.receive.setVisible(is_invoices)
        self.type.setVisible(is_invoices)
        self.new.setVisible(not is_invoices)
        self.head.settle()
        self._read_due()
        self.status_changed.emit()

    @override
    def refresh(self) -> None:
        self._due = frozenset(ENTRIES)
        self._read_due()

    @override
    def on_changes(self, changes: Changes) -> None:
        if changes.tables & TABLES:
            self._due = frozenset(ENTRIES)
            if self.isVisible():
                self._read_due()

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._read_due()

    @override
    def open_target(self, target: Target) -> None:
        if target.action == "new":
            self.show_entry("invoices")
            self.receiving.ask_files()
        elif target.kind == "supplier" and target.id is not None:
            self.show_entry("suppliers")
            self.suppliers.bring(target.id)
        elif target.kind == "invoice" and target.id is not None:
            self.show_entry("invoices")
            self._bring(target.id)

    @override
    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.mimeData().hasUrls():
            event.acceptProposedAction()

    @override
    def dropEvent(self, event: QDropEvent) -> None:
        event.acceptProposedAction()
        paths = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
        if paths:
            self.show_entry("invoices")
            self.receiving.receive(paths)

    # --- inside ------------------------------------------------------------------------------------------------

    def _page(self) -> Any:
        return self.invoices if self._entry == ENTRIES[0] else self.suppliers

    def _read_due(self) -> None:
        """Bring the page in front up to date; the other one reads when it comes."""
        if self._entry in self._due:
            self._due -= {self._entry}
            self._page().reload()

    def _build(self) -> None:
        self.type = Button(self.tr("Type…"), "plus", tip="Ctrl+Shift+N")
        self.receive = Button(self.tr("Receive…"), "import", "primary", "Ctrl+N")
        self.new = Button(self.tr("New supplier…"), "building-2", "primary", "Ctrl+N")
        for button in (self.type, self.receive, self.new):
            self.head.add_action(button)
        self._pages = QStackedWidget()
        for page in (self.invoices, self.suppliers):
            self._pages.addWidget(page)
        self.lay_out(self.head, self.said, self.progress, self._pages)
        self.show_entry(self._entry)

    def _bind(self) -> dict[str, QAction]:
        desk = self.context.commands
        made = desk.bind(self.invoices, ROOM, {**self.receiving.handlers(), "invoices.report": self.print_delays})
        made |= desk.bind(self.invoices.table, INVOICES, self.invoices.handlers())
        made |= desk.bind(self.suppliers, SUPPLIER_ROOM, self.suppliers.handlers())
        made |= desk.bind(self.suppliers.table, SUPPLIERS, self.suppliers.handlers())
        return made

    def _connect(self) -> None:
        self.receive.clicked.connect(self.receiving.ask_files)
        self.type.clicked.connect(self.receiving.ask_typed)
        self.new.clicked.connect(self.acts["suppliers.new"].trigger)
        self.receiving.started.connect(self.progress.follow)
        self.receiving.said.connect(self.said.show_words)
        self.receiving.brought.connect(self._bring)
        self.invoices.receive_asked.connect(self.receiving.ask_files)
        self.invoices.detail.commitment_opened.connect(self._show_commitment)
        self.invoices.model.loaded.connect(self._bring_wanted)
        for page in (self.invoices, self.suppliers):
            page.counted.connect(self.status_changed)
        self.serve_search(self._search)

    def _search(self, typed: str) -> None:
        self._page().search(typed)

    def _bring(self, invoice_id: UUID) -> None:
        self._wanted = invoice_id
        self._bring_wanted()

    def _bring_wanted(self) -> None:
        if self._wanted is not None and self.invoices.bring(self._wanted):
            self._wanted = None

    def _show_commitment(self, commitment_id: UUID) -> None:
        self.context.navigation.go(Target("budget", "commitments", "commitment", commitment_id))

    def print_delays(self) -> None:
        """Write the report on payment delays into a folder."""
        usual = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        folder = QFileDialog.getExistingDirectory(self, self.tr("Folder for the documents"), usual)
        if not folder:
            return
        services, progress = self.context.services, Progress(QT_TRANSLATE_NOOP("invoices", "Writing the report"))
        self.progress.follow(progress)
        self.context.runner.write(
            self,
            lambda: services.invoice_reports.write_delays(Path(folder), QCoreApplication.translate, progress),
            self._say_written,
            progress=progress,
        )

    def _say_written(self, written: Sequence[Path]) -> None:
        names = ", ".join(path.name for path in written)
        open_it = (self.tr("Open"), lambda: QDesktopServices.openUrl(QUrl.fromLocalFile(str(written[0]))))
        self.said.show_words(self.tr("Written: {names}").format(names=names), open_it)
