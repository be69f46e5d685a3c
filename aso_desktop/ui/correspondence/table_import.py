"""A table of letters taken in, step by step: the file, its columns, a trial, the import, the way back."""

from collections.abc import Callable
from pathlib import Path
from typing import Final, Literal, TypeVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget
from typing_extensions import override

from aso_desktop.core.changes import Changes
from aso_desktop.core.errors import Cancelled, UserError
from aso_desktop.core.i18n import QT_TRANSLATE_NOOP
from aso_desktop.services.correspondence.entering.queries import offer
from aso_desktop.services.tabular import TableLook, TableReport
from aso_desktop.ui.correspondence.intake import WRITTEN
from aso_desktop.ui.correspondence.table_pages import ALL_OR_NOTHING, ColumnsPage, DonePage, FilePage, ReportPage
from aso_desktop.ui.kit.jobs import Failure, Progress
from aso_desktop.ui.kit.language import spoken
from aso_desktop.ui.kit.panel import PanelContext
from aso_desktop.ui.kit.theme import theme
from aso_desktop.ui.kit.widgets.notices import ErrorBar, ProgressStrip
from aso_desktop.ui.kit.widgets.steps import Steps

T = TypeVar("T")
FILE, COLUMNS, REPORT, DONE = range(4)
WIDTH, HEIGHT = 980, 600
WORDS: Final = QT_TRANSLATE_NOOP("table_import", "Import a table of letters")


def open_table_import(context: PanelContext, parent: QWidget | None, path: Path | None = None) -> "TableImportDialog":
    """Open the path, with a file when one was dropped."""
    dialog = TableImportDialog(context, parent)
    dialog.show()
    if path is not None:
        dialog.file.take(path)
    return dialog


class TableImportDialog(QDialog):
    """Leads a table through its steps; nothing is written before the last."""

    def __init__(self, context: PanelContext, parent: QWidget | None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.context = context
        self.report: TableReport | None = None
        self._progress: Progress | None = None
        self._is_leaving = False
        self.file, self.columns, self.trial, self.result_page = FilePage(), ColumnsPage(), ReportPage(), DonePage()
        self.errors, self.strip = ErrorBar(), ProgressStrip()
        self.setWindowTitle(self.tr("Import a table of letters"))
        self.steps = Steps(self.tr("Import a table"), self.tr("Excel workbook or text with separators"))
        self._add_steps()
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        for widget in (self.errors, self.strip):
            box.addWidget(widget)
        box.addWidget(self.steps, 1)
        self.setMinimumSize(theme().px(480), theme().px(320))
        self.resize(theme().px(WIDTH), theme().px(HEIGHT))
        self._connect()
        self.steps.go_to(FILE, self.tr("Continue"))
        self.steps.next.setEnabled(False)
        context.runner.read(self, "offer", offer, self.file.take_offer)

    @property
    def is_busy(self) -> bool:
        """Whether something is running."""
        return self._progress is not None

    def show_error(self, field: str, words: str) -> bool:
        """Say what was refused: beside the reason, or above the steps."""
        if field == "reason":
            return self.result_page.show_error(field, words)
        self.errors.show_trouble(words, None)
        return True

    @override
    def reject(self) -> None:
        """Close; while lines are being written, stop first and close afterwards."""
        if self._progress is None:
            super().reject()
            return
        self._is_leaving = True
        self._progress.cancel()

    # --- the steps ---------------------------------------------------------------------------------------------

    def _add_steps(self) -> None:
        self.steps.add_step(
            self.tr("File"),
            self.tr("Which table?"),
            self.tr("One line is one letter. The first line names the columns."),
            self.file,
        )
        self.steps.add_step(
            self.tr("Columns"),
            self.tr("What do the columns hold?"),
            self.tr("Correct what was guessed; only the subject is needed."),
            self.columns,
        )
        self.steps.add_step(
            self.tr("Trial"),
            self.tr("What would be imported"),
            self.tr("Nothing is written yet: every line was tried."),
            self.trial,
        )
        self.steps.add_step(
            self.tr("Import"),
            self.tr("The table is in the register"),
            self.tr("You may take it back now, with a reason."),
            self.result_page,
        )

    def _connect(self) -> None:
        self.file.chosen.connect(lambda _path: self._look())
        self.steps.next_asked.connect(self._go_on)
        self.steps.back_asked.connect(self._go_back)
        self.trial.policy.chosen.connect(lambda _place: self._settle())
        self.result_page.roll_back_asked.connect(self._roll_back)

    def _go_on(self, step: int) -> None:
        acts = {FILE: self._show_columns, COLUMNS: self._try, REPORT: self._write, DONE: self.accept}
        if not self.is_busy:
            acts[step]()

    def _go_back(self, step: int) -> None:
        self._go_to(step - 1)

    def _go_to(self, step: int) -> None:
        words = {REPORT: self.tr("Import"), DONE: self.tr("Close")}
        self.steps.go_to(step, words.get(step, self.tr("Continue")))
        self._settle()

    def _settle(self) -> None:
        """Switch on what may be asked for now."""
        step, report = self.steps.current(), self.report
        ready = self.file.path is not None
        if step == REPORT:
            ready = report is not None and self.trial.may_write(report)
        self.steps.next.setEnabled(ready and not self.is_busy)
        self.steps.back.setVisible(step in (COLUMNS, REPORT))

    def _show_columns(self) -> None:
        self._go_to(COLUMNS)

    def _look(self) -> None:
        services, path = self.context.services, self.file.path

        def look(_progress: Progress) -> TableLook:
            found: TableLook = services.correspondence.look_at_table(path)
            return found

        self._run(look, self._on_look)

    def _on_look(self, look: TableLook) -> None:
        self.columns.show_look(look)
        self.steps.set_note(FILE, self.tr("%Ln line(s)", "", look.lines))
        self._show_columns()

    def _try(self) -> None:
        twice = self.columns.taken_twice()
        if twice:
            self.errors.show_trouble(
                self.tr("Two columns are taken for “{field}”: keep one.").format(field=twice), None
            )
            return
        self._run(lambda progress: self._import(progress, is_dry=True), self._on_tried)

    def _on_tried(self, report: TableReport) -> None:
        self.report = report
        self.trial.show_report(report)
        self._go_to(REPORT)

    def _write(self) -> None:
        self._run(lambda progress: self._import(progress, is_dry=False), self._on_written)

    def _on_written(self, report: TableReport) -> None:
        self.report = report
        if report.accepted:
            self.context.undo.record(Changes(WRITTEN, words=WORDS))
            self.result_page.show_report(report)
            self._go_to(DONE)
        else:
            self._on_tried(report)

    def _import(self, progress: Progress, *, is_dry: bool) -> TableReport:
        """Run on the writer thread."""
        from aso_desktop.services.correspondence.table_import import TableOrder

        assert self.file.path is not None  # noqa: S101 - the steps before ask for it
        policy: Literal["all", "lines"] = "all" if self.trial.policy.current() == ALL_OR_NOTHING else "lines"
        order = TableOrder(self.file.path, self.columns.columns(), self.file.register.value(), policy, is_dry)
        report: TableReport = self.context.services.correspondence.import_table(order, progress)
        return report

    def _roll_back(self, reason: str) -> None:
        report, services = self.report, self.context.services
        if report is None or self.is_busy:
            return

        def take_back() -> Changes:
            changes: Changes = services.correspondence.roll_back_import(report.batch, reason)
            return changes

        self.context.undo.perform(self, take_back, lambda _changes: self.result_page.say_taken_back())

    # --- running -----------------------------------------------------------------------------------------------

    def _run(self, work: Callable[[Progress], T], then: Callable[[T], object]) -> None:
        """Run on the writer thread with progress; what is refused is said above the steps."""
        self.errors.hide()
        self._progress = progress = Progress(WORDS)

        def run() -> T | None:
            try:
                return work(progress)
            except Cancelled:
                return None

        def finish(answer: T | None) -> None:
            self._progress = None
            if self._is_leaving:
                self.reject()
            elif answer is not None:
                then(answer)
            self._settle()

        self.context.runner.write(self, run, finish, self._on_failed, progress=progress)
        self.strip.follow(progress)
        self._settle()

    def _on_failed(self, error: Exception) -> None:
        self._progress = None
        self._settle()
        if isinstance(error, UserError):
            self.errors.show_trouble(spoken(error.text), None)
        else:
            self.context.faults.take(Failure(error, self, None))
