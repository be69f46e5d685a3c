"""What can be done in the directory's room: the questions, and what their answers do."""

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any, Final
from uuid import UUID

from PySide6.QtCore import QCoreApplication, QObject, QStandardPaths, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFileDialog, QWidget

from aso_desktop.core.i18n import QT_TRANSLATE_NOOP, Text
from aso_desktop.services.contacts.listing.queries import EntryRow
from aso_desktop.services.contacts.queries import ContactRow, PositionRow, Suggestion
from aso_desktop.ui.contacts.commands import COMMANDS
from aso_desktop.ui.contacts.detail import EntryFacts
from aso_desktop.ui.contacts.dialogs import EntryDialog, OrganisationDialog, PersonDialog, PositionDialog
from aso_desktop.ui.contacts.merging import MergeDialog
from aso_desktop.ui.kit.commands import Scope
from aso_desktop.ui.kit.jobs import Progress
from aso_desktop.ui.kit.navigation import Target
from aso_desktop.ui.kit.panel import PanelContext
from aso_desktop.ui.kit.table_dialog import Attempt, TableDialog

PAIR: Final = 2


class EntryActs(QObject):
    """Binds the commands of the room, and does what they say with what is chosen there."""

    saved = Signal(object)
    """Id of the entry that was added or changed."""
    started = Signal(object)
    """A `Progress` to follow."""
    exported = Signal(object, int)
    """The file that was written, and its lines."""

    def __init__(
        self,
        context: PanelContext,
        place: QWidget,
        facts: Callable[[], EntryFacts | None],
        chosen: Callable[[], Sequence[EntryRow]],
    ) -> None:
        """`facts` are those of the entry in front, `chosen` the selected lines."""
        super().__init__(place)
        self._context = context
        self._place = place
        self._facts = facts
        self._chosen = chosen

    def bind(self, table: QWidget) -> dict[str, QAction]:
        """Bind the commands: those of the list work where the list has the focus."""
        handlers, desk = self._handlers(), self._context.commands
        made = desk.bind(self._place, [c for c in COMMANDS if c.scope is Scope.GLOBAL], handlers)
        return made | desk.bind(table, [c for c in COMMANDS if c.scope is Scope.LIST], handlers)

    def enable(self, actions: Mapping[str, QAction]) -> None:
        """Switch off what makes no sense for what is chosen."""
        rows = self._chosen()
        for name in ("contact.edit", "contact.add_position", "contact.toggle"):
            actions[name].setEnabled(len(rows) == 1)
        actions["contact.write"].setEnabled(bool(rows))
        actions["contact.merge"].setEnabled(len(rows) == PAIR and rows[0].kind == rows[1].kind)

    def ask_entry(self, kind: str) -> None:
        """Add a person or an organisation."""
        dialog = (
            PersonDialog(self._context, None, self._place)
            if kind == "contact"
            else OrganisationDialog(self._context, None, self._place)
        )
        self._ask(dialog)

    def ask_edit(self) -> None:
        """Edit the entry in front."""
        facts = self._facts()
        if facts is None:
            return
        entry = facts.entry
        if isinstance(entry, ContactRow):
            self._ask(PersonDialog(self._context, entry, self._place))
        else:
            self._ask(OrganisationDialog(self._context, entry, self._place))

    def ask_position(self, held: PositionRow | None = None) -> None:
        """Add a function to the entry in front, or edit one."""
        facts = self._facts()
        if facts is None:
            return
        dialog = PositionDialog(self._context, held, self._place)
        if held is None:
            dialog.start_from(facts.entry)
        dialog.show_up()

    def toggle_active(self) -> None:
        """Make the entry in front inactive, or active again."""
        facts, services = self._facts(), self._context.services
        if facts is None:
            return
        kind, row_id = facts.kind, facts.entry.id
        if facts.entry.is_inactive:
            self._context.undo.perform(self, lambda: services.contacts.reactivate(kind, row_id))
        else:
            self._context.undo.perform(self, lambda: services.contacts.deactivate(kind, row_id))

    def write_to(self) -> None:
        """Write to those who are chosen, in the room of documents."""
        ids = tuple(row.id for row in self._chosen())
        self._context.navigation.go(Target("drafts", kind="contact", action="merge", values=(("contacts", ids),)))

    def ask_merge(self) -> None:
        """Compare the two chosen entries, to merge them."""
        rows = self._chosen()
        if len(rows) == PAIR and rows[0].kind == rows[1].kind:
            one, other = rows
            pair = Suggestion(one.kind, one.id, one.words, other.id, other.words, "chosen", is_homonym=False)
            MergeDialog(self._context, self._place).show_up((pair,))

    def ask_duplicates(self) -> None:
        """Show the entries that may be one."""
        MergeDialog(self._context, self._place).show_up()

    def separate(self, kind: str, row_id: UUID) -> None:
        """Let a merged entry stand for itself again."""
        services = self._context.services
        self._context.undo.perform(self, lambda: services.contacts.unmerge(kind, row_id))

    def ask_import(self) -> None:
        """Choose a table and try it."""
        name, _filter = QFileDialog.getOpenFileName(
            self._place, self.tr("Import a table of contacts"), _documents(), self.tr("Tables (*.xlsx *.csv)")
        )
        if name:
            self._take_in(Path(name))

    def _take_in(self, path: Path) -> None:
        services = self._context.services

        def prepare(attempt: Attempt) -> Any:
            from aso_desktop.services.contacts.tables import ContactOrder

            order = ContactOrder(path, attempt.chosen, is_dry=attempt.is_dry)
            return lambda: services.contact_tables.import_table(order, attempt.progress)

        def titles() -> Mapping[str, Text]:
            from aso_desktop.services.contacts.tables import TITLES

            return TITLES

        TableDialog(self._context, path, self._place).show_up(prepare, titles)

    def ask_export(self) -> None:
        """Choose a file and write the directory there."""
        excel, text = self.tr("Excel workbook (*.xlsx)"), self.tr("CSV table (*.csv)")
        name, chosen = QFileDialog.getSaveFileName(
            self._place,
            self.tr("Export the directory"),
            str(Path(_documents()) / self.tr("directory.xlsx")),
            f"{excel};;{text}",
        )
        if name:
            kind = "csv" if name.endswith(".csv") or (chosen == text and not name.endswith(".xlsx")) else "xlsx"
            path = Path(name) if name.endswith(f".{kind}") else Path(f"{name}.{kind}")
            self._export(path, kind)

    def _handlers(self) -> dict[str, Callable[[], object]]:
        return {
            "contact.new_person": lambda: self.ask_entry("contact"),
            "contact.new_organisation": lambda: self.ask_entry("organisation"),
            "contact.edit": self.ask_edit,
            "contact.add_position": self.ask_position,
            "contact.toggle": self.toggle_active,
            "contact.write": self.write_to,
            "contact.merge": self.ask_merge,
            "contact.duplicates": self.ask_duplicates,
            "contact.import": self.ask_import,
            "contact.export": self.ask_export,
        }

    def _ask(self, dialog: EntryDialog) -> None:
        dialog.saved.connect(self.saved)
        dialog.show_up()

    def _export(self, path: Path, kind: str) -> None:
        progress = Progress(QT_TRANSLATE_NOOP("contacts", "Exporting the directory"))
        self.started.emit(progress)
        services = self._context.services
        self._context.runner.write(
            self,
            lambda: services.contact_tables.export(path, kind, QCoreApplication.translate, progress),
            lambda lines: self.exported.emit(path, lines),
            progress=progress,
        )


def _documents() -> str:
    return QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
