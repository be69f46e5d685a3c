"""A table coming in: which column is what, what is wrong on which line, then the writing."""

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Final, NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QFormLayout, QListWidget, QVBoxLayout, QWidget

from aso_desktop.core.errors import UserError
from aso_desktop.core.i18n import QT_TRANSLATE_NOOP, Text
from aso_desktop.ui.kit.amounts import named
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
NOT_TAKEN: Final = Choice("", QT_TRANSLATE_NOOP("kit", "Not taken"))
PROBLEM: Final = QT_TRANSLATE_NOOP("kit", "Line {line}, {column}: {reason}")


class Attempt(NamedTuple):
    """One run over the file: field → column (None: as remembered or guessed), and whether nothing is written."""

    chosen: Mapping[str, str] | None
    is_dry: bool
    progress: Progress


Prepare = Callable[[Attempt], Callable[[], "TableReport"]]
"""Called in the window; what it returns tries or writes the file on the writer's thread."""


class TableDialog(QDialog):
    """Tries the file at once and after each change; writes it whole or not at all."""

    def __init__(self, context: PanelContext, path: Path, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.context = context
        self._chosen: dict[str, str] | None = None
        self._prepare: Prepare | None = None
        self._titles: Callable[[], Mapping[str, Text]] = dict
        self.columns: dict[str, ChoiceInput] = {}
        self.setWindowTitle(self.tr("Import {file}").format(file=path.name))
        self.said = Words("", ink="text2", wrap=True)
        self.problems = QListWidget()
        self.progress = ProgressStrip()
        self.action = Button(self.tr("Import"), "import", kind="primary")
        self._rows = QFormLayout()
        self._build()

    def show_up(self, prepare: Prepare, titles: Callable[[], Mapping[str, Text]]) -> None:
        """Try the file. `titles` gives field → words, once its columns are known."""
        self._prepare, self._titles = prepare, titles
        self.show()
        self.try_again()

    def add_row(self, title: str, field: QWidget) -> None:
        """Ask something beside the columns."""
        field.setAccessibleName(title)
        self._rows.addRow(Words(title, ink="text2"), field)

    def try_again(self) -> None:
        """Try the file with what is chosen; nothing is written."""
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
        if self._prepare is None:
            return
        progress = Progress(QT_TRANSLATE_NOOP("kit", "Reading the file"))
        self.progress.follow(progress)
        self.action.setEnabled(False)
        work = self._prepare(Attempt(self._chosen, is_dry, progress))
        self.context.runner.write(self, work, self._show, self._on_refused, progress=progress)

    def _show(self, report: "TableReport") -> None:
        if not report.is_dry and not report.problems:
            self.context.undo.record(report.changes)
            self.accept()
            return
        if report.columns:
            self._chosen = dict(report.chosen)
        if report.columns and not self.columns:
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
            words = self.tr("%Ln line(s) cannot be taken: correct the file or the choices.", "", report.refused)
            self.said.say(words, "danger")
        else:
            words = self.tr("%Ln line(s) can be imported; what is there already is left out.", "", report.accepted)
            self.said.say(words, "text2")

    def _add_columns(self, columns: Sequence[str], chosen: Mapping[str, str]) -> None:
        offered = (NOT_TAKEN, *(named(name, name) for name in columns if name))
        for name, title in self._titles().items():
            field = ChoiceInput(offered)
            field.set_value(chosen.get(name, ""))
            field.edited.connect(self._on_column_changed)
            self.columns[name] = field
            self.add_row(spoken(title), field)

    def _on_column_changed(self) -> None:
        self._chosen = {name: field.value() for name, field in self.columns.items() if field.value()}
        self.try_again()

    def _on_refused(self, error: Exception) -> None:
        if isinstance(error, UserError):
            self.said.say(spoken(error.text), "danger")
        else:
            self.context.runner.failed.emit(Failure(error, self, None))
