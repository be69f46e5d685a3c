"""What leaves the room and what comes in: reports, the ledger as text, the dynamic table, imports."""

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any, Final

from PySide6.QtCore import QCoreApplication, QObject, QStandardPaths, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog
from typing_extensions import override

from aso_desktop.core.i18n import QT_TRANSLATE_NOOP
from aso_desktop.services.budget.queries import LineRow, YearRow
from aso_desktop.ui.budget.desk import LedgerDesk
from aso_desktop.ui.budget.import_dialog import ImportDialog
from aso_desktop.ui.kit.form_dialog import FormDialog
from aso_desktop.ui.kit.forms import Field, Kind
from aso_desktop.ui.kit.jobs import Progress
from aso_desktop.ui.kit.widgets.inputs import Choice
from aso_desktop.ui.kit.widgets.notices import ProgressStrip, Strip

REPORT: Final = (
    Field(
        "kind",
        QT_TRANSLATE_NOOP("budget", "Report"),
        Kind.CHOICE,
        width=34,
        choices=(
            Choice("situation", QT_TRANSLATE_NOOP("budget", "Situation of the credits")),
            Choice("line", QT_TRANSLATE_NOOP("budget", "Sheet of the line in front")),
            Choice("outstanding", QT_TRANSLATE_NOOP("budget", "Commitments outstanding")),
            Choice("drift", QT_TRANSLATE_NOOP("budget", "Drift of the lines")),
            Choice("closing", QT_TRANSLATE_NOOP("budget", "Closing of the year")),
        ),
    ),
)
LEDGER: Final = (
    Field(
        "form",
        QT_TRANSLATE_NOOP("budget", "Form"),
        Kind.CHOICE,
        width=24,
        choices=(
            Choice("hledger", QT_TRANSLATE_NOOP("budget", "hledger journal")),
            Choice("beancount", QT_TRANSLATE_NOOP("budget", "beancount ledger")),
        ),
    ),
)


class AskingDialog(FormDialog):
    """A question whose answer starts something that writes no row."""

    def ask_then(self, words: tuple[str, str, str], then: Callable[[Mapping[str, Any]], object]) -> None:
        """Show the question (title, sentence, action)."""
        self._then = then
        self.ask(*words, _nothing)

    @override
    def save(self) -> None:
        """Hand the answer over and close."""
        if self.form.check():
            values = dict(self.form.values())
            self.accept()
            self._then(values)


def _nothing(_values: Mapping[str, Any]) -> Any:
    raise AssertionError


class PaperActs(QObject):
    """Asks what and where, writes on the writer's thread, offers to open what was written."""

    def __init__(
        self, desk: LedgerDesk, line: Callable[[], LineRow | None], said: Strip, progress: ProgressStrip
    ) -> None:
        """Know where entries are written; `line` gives the line in front."""
        super().__init__(desk)
        self._desk = desk
        self._line = line
        self._said = said
        self._progress = progress

    def handlers(self) -> dict[str, Callable[[], object]]:
        """Return what each command does."""
        return {
            "budget.report": self.ask_report,
            "budget.ledger": self.ask_ledger,
            "budget.import": self.ask_import,
        }

    def ask_report(self) -> None:
        """Write a report as PDF, XLSX and CSV."""
        if self._desk.year is not None:
            words = (
                self.tr("Print a report"), self.tr("PDF, spreadsheet and CSV are written into a folder."),
                self.tr("Choose the folder…"),
            )  # fmt: skip
            AskingDialog(self._desk.context, REPORT, self._desk.place).ask_then(words, self._report)

    def ask_ledger(self) -> None:
        """Write the whole ledger as plain-text accounting."""
        words = (
            self.tr("Export the ledger"), self.tr("Every movement as text that hledger or beancount adds up."),
            self.tr("Choose the folder…"),
        )  # fmt: skip
        services = self._desk.context.services
        AskingDialog(self._desk.context, LEDGER, self._desk.place).ask_then(
            words,
            lambda values: self._write(lambda folder, _p: [services.budget_reports.export(folder, values["form"])]),
        )

    def export_table(self, by: str, across: str, measure: str) -> None:
        """Write the dynamic table as a spreadsheet and as CSV."""
        year, services = self._desk.year, self._desk.context.services
        if year is None:
            return

        def work(folder: Path, _progress: Progress) -> Sequence[Path]:
            from aso_desktop.services.budget.table_sheet import TableOrder

            order = TableOrder(year, by, "" if across == by else across, measure)
            written: Sequence[Path] = services.budget_reports.write_table(order, folder, QCoreApplication.translate)
            return written

        self._write(work)

    def ask_import(self) -> None:
        """Take in a table or a bank statement."""
        year = self._desk.year
        if year is None:
            return
        chosen, _kind = QFileDialog.getOpenFileName(
            self._desk.place, self.tr("Import movements"), _documents(),
            self.tr("Tables and bank statements (*.xlsx *.csv *.txt *.ofx *.sta *.mt940 *.xml *.cfo);;Every file (*)"),
        )  # fmt: skip
        if chosen:
            self.take_in(Path(chosen), year)

    def take_in(self, path: Path, year: YearRow) -> None:
        """Offer the movements of a file, once it is known whether it is a table or a statement."""
        context, line, place = self._desk.context, self._line(), self._desk.place

        def show(is_table: bool) -> None:  # noqa: FBT001 - an answer
            ImportDialog(context, path, year, line, place, is_table=is_table)

        context.runner.work(self, lambda: context.services.budget_imports.is_table(path), show, kind="import")

    def _report(self, values: Mapping[str, Any]) -> None:
        year, line, services = self._desk.year, self._line(), self._desk.context.services
        if year is None:
            return

        def work(folder: Path, progress: Progress) -> Sequence[Path]:
            from aso_desktop.services.budget.reports import Order

            order = Order(values["kind"], year, line.id if line else None)
            written: Sequence[Path] = services.budget_reports.write(order, folder, QCoreApplication.translate, progress)
            return written

        self._write(work)

    def _write(self, work: Callable[[Path, Progress], Sequence[Path]]) -> None:
        folder = QFileDialog.getExistingDirectory(self._desk.place, self.tr("Folder for the documents"), _documents())
        if folder:
            progress = Progress(QT_TRANSLATE_NOOP("budget", "Writing the report"))
            self._progress.follow(progress)
            self._desk.context.runner.write(
                self, lambda: work(Path(folder), progress), self._say_written, progress=progress
            )

    def _say_written(self, written: Sequence[Path]) -> None:
        names = ", ".join(path.name for path in written)
        open_it = (self.tr("Open"), lambda: QDesktopServices.openUrl(QUrl.fromLocalFile(str(written[0]))))
        self._said.show_words(self.tr("Written: {names}").format(names=names), open_it)


def _documents() -> str:
    return QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
