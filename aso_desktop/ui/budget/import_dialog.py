"""Movements coming in from a table or a bank statement: tried first, line by line, then written whole or not at all."""

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QFormLayout, QListWidget, QVBoxLayout, QWidget

from aso_desktop.core.errors import UserError
from aso_desktop.core.i18n import QT_TRANSLATE_NOOP
from aso_desktop.services.budget import labels
from aso_desktop.services.budget.queries import LineRow, YearRow
from aso_desktop.ui.budget.entry_fields import complete_lines, proposal_of
from aso_desktop.ui.kit.amounts import named
from aso_desktop.ui.kit.jobs import Failure, Progress
from aso_desktop.ui.kit.language import spoken
from aso_desktop.ui.kit.panel import PanelContext
from aso_desktop.ui.kit.theme import theme
from aso_desktop.ui.kit.widgets.basics import Button, Words, row, scrolled
from aso_desktop.ui.kit.widgets.completion import CompletionInput
from aso_desktop.ui.kit.widgets.inputs import Choice, ChoiceInput
from aso_desktop.ui.kit.widgets.notices import ProgressStrip

if TYPE_CHECKING:
    from aso_desktop.services.tabular import TableReport

MOST_PROBLEMS: Final = 200
NOT_TAKEN: Final = Choice("", QT_TRANSLATE_NOOP("budget", "Not taken"))
PROBLEM: Final = QT_TRANSLATE_NOOP("budget", "Line {line}, {column}: {reason}")
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


class ImportDialog(QDialog):
    """Tries the file at once and after each change; the button writes when nothing is wrong."""

    def __init__(
        self, context: PanelContext, path: Path, year: YearRow, line: LineRow | None, parent: QWidget, *, is_table: bool
    ) -> None:
        """`line` pays what a statement holds, until another is chosen; a table says it itself."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.context = context
        self._path, self._year = path, year
        self._chosen: dict[str, str] | None = None
        self._progress: Progress | None = None
        self.is_table = is_table
        self.columns: dict[str, ChoiceInput] = {}
        self.line = CompletionInput(complete_lines(context, self, lambda: year.id), can_create=False)
        self.line.set_value(proposal_of(line) if line else None)
        self.said = Words("", ink="text2", wrap=True)
        self.problems = QListWidget()
        self.progress = ProgressStrip()
        self.action = Button(self.tr("Import"), "import", kind="primary")
        self._rows = QFormLayout()
        self.setWindowTitle(self.tr("Import {file}").format(file=path.name))
        self._build()

    def show_up(self) -> None:
        """Try the file with the columns that are remembered or guessed."""
        self.show()
        self._run(is_dry=True)

    def show_error(self, field: str, words: str) -> bool:
        """Say what keeps the whole file out."""
        del field
        self.said.say(words, "danger")
        return True

    def _build(self) -> None:
        close = Button(self.tr("Close"))
        close.clicked.connect(self.reject)
        self.action.setEnabled(False)
        self.action.clicked.connect(lambda: self._run(is_dry=False))
        self.problems.setAccessibleName(self.tr("What is wrong"))
        self.problems.setWordWrap(True)
        self.problems.hide()
        holder = QWidget()
        holder.setLayout(self._rows)
        self._rows.setContentsMargins(0, 0, theme().px(8), 0)
        self._rows.setVerticalSpacing(theme().px(6))
        if not self.is_table:
            self.line.setAccessibleName(self.tr("Line that pays"))
            self._rows.addRow(Words(self.tr("Line that pays"), ink="text2"), self.line)
            self.line.chosen.connect(lambda _line: self._run(is_dry=True))
        box = QVBoxLayout(self)
        box.setContentsMargins(*(theme().px(side) for side in (20, 16, 20, 16)))
        box.setSpacing(theme().px(10))
        for widget in (Words(self.windowTitle(), 17, bold=True), self.said, self.progress):
            box.addWidget(widget)
        box.addWidget(scrolled(holder), 3)
        box.addWidget(self.problems, 2)
        box.addWidget(row(None, close, self.action))
        room = self.screen().availableSize()
        self.resize(min(theme().px(620), room.width() - 40), min(theme().px(560), room.height() - 60))

    def _run(self, *, is_dry: bool) -> None:
        self._progress = progress = Progress(QT_TRANSLATE_NOOP("budget", "Reading the file"))
        self.progress.follow(progress)
        self.action.setEnabled(False)
        services, order = self.context.services, self._order(is_dry=is_dry)

        def work() -> "TableReport":
            from aso_desktop.services.budget.imports import ImportOrder

            imports = services.budget_imports
            given = ImportOrder(**order)
            taken = imports.import_table if self.is_table else imports.import_statement
            report: TableReport = taken(given, progress)
            return report

        self.context.runner.write(self, work, self._show, self._on_refused, progress=progress)

    def _order(self, *, is_dry: bool) -> dict[str, Any]:
        line = self.line.value()
        return {
            "path": self._path, "year_id": self._year.id, "line_id": line.key if line else None,
            "columns": self._chosen, "is_dry": is_dry,
        }  # fmt: skip

    def _show(self, report: "TableReport") -> None:
        if not report.is_dry and not report.problems:
            self.context.undo.record(report.changes)
            self.accept()
            return
        self._chosen = dict(report.chosen) if self.is_table else None
        if self.is_table and not self.columns:
            self._add_columns(report.columns, report.chosen)
        self.problems.clear()
        for problem in report.problems[:MOST_PROBLEMS]:
            values = {"line": problem.line, "column": problem.column, "reason": spoken(problem.reason)}
            self.problems.addItem(spoken(PROBLEM.format(**values)))
        for notice in report.notices:
            self.problems.addItem(spoken(notice))
        self.problems.setVisible(self.problems.count() > 0)
        self.problems.setCurrentRow(0)
        self.action.setEnabled(not report.problems and report.accepted > 0)
        self._sum_up(report)

    def _sum_up(self, report: "TableReport") -> None:
        if report.problems:
            words = self.tr("%n line(s) cannot be taken: correct the file or the choices.", "", report.refused)
            self.said.say(words, "danger")
        else:
            words = self.tr("%n movement(s) can be imported; what is there already is left out.", "", report.accepted)
            self.said.say(words, "text2")

    def _add_columns(self, columns: Sequence[str], chosen: Mapping[str, str]) -> None:
        offered = (NOT_TAKEN, *(named(name, name) for name in columns if name))
        for name, title in TITLES.items():
            field = ChoiceInput(offered)
            field.setAccessibleName(spoken(title))
            field.set_value(chosen.get(name, ""))
            field.edited.connect(self._on_column_changed)
            self.columns[name] = field
            self._rows.addRow(Words(spoken(title), ink="text2"), field)

    def _on_column_changed(self) -> None:
        self._chosen = {name: field.value() for name, field in self.columns.items() if field.value()}
        self._run(is_dry=True)

    def _on_refused(self, error: Exception) -> None:
        if isinstance(error, UserError):
            self.said.say(spoken(error.text), "danger")
        else:
            self.context.runner.failed.emit(Failure(error, self, None))
