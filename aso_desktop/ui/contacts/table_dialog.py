"""A table of contacts coming in: which column is what, what is wrong on which line, then the writing."""

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QFormLayout, QListWidget, QVBoxLayout, QWidget

from aso_desktop.core.errors import UserError
from aso_desktop.core.i18n import QT_TRANSLATE_NOOP, Text
from aso_desktop.ui.kit.jobs import Failure, Progress
from aso_desktop.ui.kit.language import spoken
from aso_desktop.ui.kit.panel import PanelContext
from aso_desktop.ui.kit.theme import theme
from aso_desktop.ui.kit.widgets.basics import Button, Words, row, scrolled
from aso_desktop.ui.kit.widgets.inputs import Choice, ChoiceInput
from aso_desktop.ui.kit.widgets.notices import ProgressStrip

if TYPE_CHECKING:
    from aso_desktop.services.tabular import TableReport

MOST_PROBLEMS: Final = 200
NOT_TAKEN: Final = Choice("", QT_TRANSLATE_NOOP("contacts", "Not taken"))
PROBLEM: Final = QT_TRANSLATE_NOOP("contacts", "Line {line}, {column}: {reason}")


class TableDialog(QDialog):
    """Tries the table at once and after each change of a column; writes it whole or not at all."""

    def __init__(self, context: PanelContext, path: Path, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.context = context
        self._path = path
        self._chosen: dict[str, str] | None = None
        self.columns: dict[str, ChoiceInput] = {}
        self.setWindowTitle(self.tr("Import {file}").format(file=path.name))
        self.said = Words("", ink="text2", wrap=True)
        self.problems = QListWidget()
        self.problems.setAccessibleName(self.tr("What is wrong"))
        self.problems.setWordWrap(True)
        self.problems.hide()
        self.progress = ProgressStrip()
        self.action = Button(self.tr("Import"), "import", kind="primary")
        self.action.setEnabled(False)
        self.action.clicked.connect(lambda: self._run(is_dry=False))
        self._rows = QFormLayout()
        self._build()

    def show_up(self) -> None:
        """Try the table with the columns that are remembered or guessed."""
        self.show()
        self._run(is_dry=True)

    def _build(self) -> None:
        close = Button(self.tr("Close"))
        close.clicked.connect(self.reject)
        holder = QWidget()
        holder.setLayout(self._rows)
        self._rows.setContentsMargins(0, 0, theme().px(8), 0)
        self._rows.setVerticalSpacing(theme().px(6))
        box = QVBoxLayout(self)
        box.setContentsMargins(*(theme().px(side) for side in (20, 16, 20, 16)))
        box.setSpacing(theme().px(10))
        box.addWidget(Words(self.windowTitle(), 17, bold=True))
        box.addWidget(self.said)
        box.addWidget(self.progress)
        box.addWidget(scrolled(holder), 3)
        box.addWidget(self.problems, 2)
        box.addWidget(row(None, close, self.action))
        room = self.screen().availableSize()
        self.resize(min(theme().px(620), room.width() - 40), min(theme().px(560), room.height() - 60))

    def _run(self, *, is_dry: bool) -> None:
        progress = Progress(QT_TRANSLATE_NOOP("contacts", "Reading the table"))
        self.progress.follow(progress)
        self.action.setEnabled(False)
        services, path, chosen = self.context.services, self._path, self._chosen

        def work() -> "TableReport":
            from aso_desktop.services.contacts.tables import ContactOrder

            order = ContactOrder(path, chosen, is_dry=is_dry)
            report: TableReport = services.contact_tables.import_table(order, progress)
            return report

        self.context.runner.write(self, work, self._show, self._on_refused, progress=progress)

    def _show(self, report: "TableReport") -> None:
        if not report.is_dry and not report.problems:
            self.context.undo.record(report.changes)
            self.accept()
            return
        self._chosen = dict(report.chosen)
        if not self.columns:
            self._add_columns(report.columns, report.chosen)
        self.problems.clear()
        for problem in report.problems[:MOST_PROBLEMS]:
            values = {"line": problem.line, "column": problem.column, "reason": spoken(problem.reason)}
            self.problems.addItem(spoken(PROBLEM.format(**values)))
        for notice in report.notices:
            self.problems.addItem(spoken(notice))
        self.problems.setVisible(self.problems.count() > 0)
        self.problems.setCurrentRow(0)
        self.action.setEnabled(not report.problems and report.lines > 0)
        self._sum_up(report)

    def _sum_up(self, report: "TableReport") -> None:
        if report.problems:
            words = self.tr(
                "%n line(s) cannot be taken: correct the file or the columns, then try again.", "", report.refused
            )
            self.said.say(words, "danger")
        else:
            self.said.say(
                self.tr(
                    "%n line(s) can be imported. Entries that are there already are left alone.", "", report.accepted
                ),
                "text2",
            )

    def _add_columns(self, columns: Sequence[str], chosen: Mapping[str, str]) -> None:
        from aso_desktop.services.contacts.tables import TITLES

        offered = (NOT_TAKEN, *(Choice(name, Text("contacts", "{name}").format(name=name)) for name in columns if name))
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
