"""Movements coming in from a table or a bank statement: tried first, line by line, then written whole or not at all."""

from collections.abc import Callable
from pathlib import Path
from typing import Any, Final

from PySide6.QtWidgets import QWidget

from aso_desktop.core.i18n import QT_TRANSLATE_NOOP
from aso_desktop.services.budget import labels
from aso_desktop.services.budget.queries import LineRow, YearRow
from aso_desktop.ui.budget.entry_fields import complete_lines, proposal_of
from aso_desktop.ui.kit.panel import PanelContext
from aso_desktop.ui.kit.table_dialog import Attempt, TableDialog
from aso_desktop.ui.kit.widgets.completion import CompletionInput

TITLES: Final = {
    "line": labels.COLUMNS["line"],
    "nature": labels.COLUMNS["nature"],
    "amount": labels.COLUMNS["amount"],
    "ae": labels.COLUMNS["ae"],
    "cp": labels.COLUMNS["cp"],
    "date": labels.COLUMNS["day"],
    "label": labels.COLUMNS["label"],
    "document": labels.COLUMNS["document"],
    "number": QT_TRANSLATE_NOOP("budget", "Number of the commitment"),
    "supplier": labels.COLUMNS["supplier"],
}


class ImportDialog(TableDialog):
    """Asks a table for its columns, and for a bank statement the line that pays."""

    def __init__(
        self, context: PanelContext, path: Path, year: YearRow, line: LineRow | None, parent: QWidget, *, is_table: bool
    ) -> None:
        """`line` pays what a statement holds, until another is chosen; a table says it itself."""
        super().__init__(context, path, parent)
        self._path, self._year = path, year
        self.is_table = is_table
        self.line = CompletionInput(complete_lines(context, self, lambda: year.id), can_create=False)
        self.line.set_value(proposal_of(line) if line else None)
        if is_table:
            self.line.hide()
        else:
            self.add_row(self.tr("Line that pays"), self.line)
            self.line.chosen.connect(lambda _line: self.try_again())
        self.show_up(self._work, lambda: TITLES if is_table else {})

    def _work(self, attempt: Attempt) -> Callable[[], Any]:
        """Return what hands the file to the service with the line that is chosen now."""
        services, line = self.context.services, self.line.value()
        pays = line.key if line else None

        def work() -> Any:
            from aso_desktop.services.budget.imports import ImportOrder

            order = ImportOrder(self._path, self._year.id, pays, columns=attempt.chosen, is_dry=attempt.is_dry)
            imports = services.budget_imports
            taken = imports.import_table if self.is_table else imports.import_statement
            return taken(order, attempt.progress)

        return work
