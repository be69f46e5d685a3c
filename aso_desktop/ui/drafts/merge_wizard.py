"""Mail merge in four steps: who, which column fills which field, the report, the files."""

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any, Final, NamedTuple
from uuid import UUID

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QDialog, QFileDialog, QVBoxLayout, QWidget

from aso_desktop.core.i18n import QT_TRANSLATE_NOOP, Text
from aso_desktop.services.drafts import labels
from aso_desktop.ui.kit.forms import Field, Form, Kind
from aso_desktop.ui.kit.jobs import Progress
from aso_desktop.ui.kit.language import spoken
from aso_desktop.ui.kit.panel import PanelContext
from aso_desktop.ui.kit.screens import open_at
from aso_desktop.ui.kit.theme import theme
from aso_desktop.ui.kit.widgets.basics import Button, Words, column, row
from aso_desktop.ui.kit.widgets.inputs import CheckInput, Choice
from aso_desktop.ui.kit.widgets.notices import ProgressStrip
from aso_desktop.ui.kit.widgets.rows_list import RowLine, RowsList
from aso_desktop.ui.kit.widgets.steps import OptionCard, Options, Steps

LETTERS, CONTACTS, EVERYBODY, FILE = "letters", "contacts", "everybody", "file"
_WHO, _FIELDS, _REPORT, _FILES = range(4)
_COMMON: Final = ("objet", "corps", "ministere", "signataire.nom", "signataire.qualite", "lieu_redaction")
_NONE: Final = QT_TRANSLATE_NOOP("drafts", "the same for all")


class Chosen(NamedTuple):
    """Letters of the register, or persons of the directory, that another room chose."""

    letters: tuple[UUID, ...] = ()
    contacts: tuple[UUID, ...] = ()


class MergeWizard(QDialog):
    """Writes to many from one template."""

    def __init__(self, context: PanelContext, template_id: UUID, chosen: Chosen, parent: QWidget | None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Mail merge"))
        open_at(self, 980, 640)
        self._context, self._template_id, self._chosen = context, template_id, chosen
        self.rows: Any = None
        self.folder: Path | None = None
        self.mapping: Form | None = None
        self.names: Mapping[str, Text] = {}
        self._reasons: Mapping[int, str] = {}
        self.steps = Steps(self.tr("Mail merge"), self.tr("One template, many recipients"))
        self.who = Options(self.tr("Recipients"), self._sources())
        self.fields = column(gap=8, kind="clear")
        self.report = RowsList(self.tr("Report"))
        self.report.setMinimumHeight(theme().px(220))
        self.why = Words("", 13, wrap=True)
        self.save_report = Button(self.tr("Save the report…"), "download")
        self.reports: Sequence[Any] = ()
        self.total = Words("", 14, bold=True, wrap=True)
        self.each, self.joined = CheckInput(self.tr("One file each")), CheckInput(self.tr("One file for all"))
        self.pdf, self.stops = CheckInput(self.tr("One PDF for all")), CheckInput(self.tr("Stop when a row is bad"))
        self.progress = ProgressStrip()
        self.said = Words("", 13, wrap=True)
        self._build()
        self.steps.next_asked.connect(self._on_next)
        self.steps.back_asked.connect(lambda step: self.steps.go_to(step - 1, self.tr("Continue")))

    def show_error(self, _field: str, words: str) -> bool:
        """Say what was refused on the step in front."""
        self.steps.say(words)
        return True

    # --- steps -------------------------------------------------------------------------------------------------

    def _on_next(self, step: int) -> None:
        self.steps.say("")
        (self._choose_rows, self._look, self._go_to_files, self._run)[step]()

    def _choose_rows(self) -> None:
        merges, chosen, runner = self._context.services.merges, self._chosen, self._context.runner
        way = self._ways()[self.who.current()]
        if way == CONTACTS:
            runner.work(self, lambda: merges.from_contacts(chosen.contacts), self.take_rows, kind="rows")
        elif way == EVERYBODY:
            runner.work(self, merges.from_contacts, self.take_rows, kind="rows")
        elif way == LETTERS:
            runner.work(self, lambda: merges.from_letters(chosen.letters), self.take_rows, kind="rows")
        else:
            kinds = self.tr("Tables (*.csv *.xlsx *.json)")
            name, _ = QFileDialog.getOpenFileName(self, self.tr("Table of recipients"), "", kinds)
            if name:
                runner.work(self, lambda: merges.from_file(Path(name)), self.take_rows, kind="rows")

    def take_rows(self, rows: Any) -> None:
        """Show which column fills which field, as proposed."""
        self.rows = rows
        merges, template_id = self._context.services.merges, self._template_id
        self._context.runner.work(
            self,
            lambda: (merges.propose(template_id, rows), merges.labels(template_id, rows.columns)),
            lambda found: self._show_mapping(*found),
            kind="mapping",
        )

    def _show_mapping(self, proposed: dict[str, str], names: dict[str, Text]) -> None:
        self.names = names
        columns = (Choice(column_, names.get(column_, Text("", column_))) for column_ in self.rows.columns)
        choices = (Choice("", _NONE), *columns)
        fields = [Field(path, names.get(path, Text("", path)), Kind.CHOICE, choices=choices) for path in proposed]
        common = [
            Field(f"= {path}", names.get(path, Text("", path)), Kind.TEXT if path == "corps" else Kind.LINE,
                  group=QT_TRANSLATE_NOOP("drafts", "The same for all"))
            for path in _COMMON if path in proposed and not proposed[path]
        ]  # fmt: skip
        if self.mapping is not None:
            self.mapping.deleteLater()
        self.mapping = Form([*fields, *common], self._context.clock)
        self.mapping.set_values(proposed)
        self.fields.box.insertWidget(0, self.mapping)
        self.steps.set_note(_WHO, self.tr("%Ln recipient(s)", "", len(self.rows.rows)))
        self.steps.go_to(_FIELDS)

    def _look(self) -> None:
        merges, order = self._context.services.merges, self._order(Path())
        self._context.runner.work(self, lambda: merges.look(order), self._show_report, kind="look")

    def _show_report(self, reports: Sequence[Any]) -> None:
        """Show each recipient with what becomes of it, those left out first."""
        self.reports = reports
        names = self._context.services.merges.names(self._order(Path()))
        ordered = sorted(reports, key=lambda report: (report.is_ready, report.number))
        self._reasons = {report.number: _reasons(report, self.names) for report in reports}
        self.report.fill([_report_line(report, names[report.number - 1], self.names) for report in ordered])
        ready = sum(report.is_ready for report in reports)
        words = self.tr("Ready: {ready}. Left out: {others}.").format(ready=ready, others=len(reports) - ready)
        self.total.say(words, "ok" if ready == len(reports) else "warning")
        self._say_why()
        self.steps.go_to(_REPORT)

    def _say_why(self) -> None:
        """Say in full what keeps back the recipient in front."""
        self.why.say(self._reasons.get(self.report.key(), ""))

    def _ask_save(self) -> None:
        kinds = self.tr("Tables (*.csv *.xlsx)")
        name, _ = QFileDialog.getSaveFileName(self, self.tr("Save the report"), "publipostage.csv", kinds)
        if name:
            merges, order, reports = self._context.services.merges, self._order(Path()), self.reports
            translate = QCoreApplication.translate
            self._context.runner.work(
                self, lambda: merges.write_report(Path(name), order, reports, translate), kind="report"
            )

    def _go_to_files(self) -> None:
        if not any(report.is_ready for report in self.reports):
            self.steps.say(self.tr("No letter can be made: go back, and fill what is missing."))
            return
        self.steps.go_to(_FILES, self.tr("Write the files…"))

    def _run(self) -> None:
        name = QFileDialog.getExistingDirectory(self, self.tr("Folder for the documents"))
        if name:
            self.run(Path(name))

    def run(self, folder: Path) -> None:
        """Write the files into a folder; cancelled, it goes on there the next time."""
        services, order = self._context.services, self._order(folder)
        progress = Progress(QT_TRANSLATE_NOOP("drafts", "Writing the letters"))
        self.progress.follow(progress)
        self.folder = folder

        def run() -> Any:
            engine = services.document_prints.engine() if "pdf" in order.output else None
            return services.merges.run(order, progress, engine)

        self._context.runner.work(self, run, self._say_done, kind="merge", progress=progress)

    def _say_done(self, reports: Sequence[Any]) -> None:
        self.reports = reports
        written = sum(bool(report.file) for report in reports)
        words = self.tr("Written: {count}, in {folder}.")
        self.said.say(words.format(count=written, folder=self.folder.name if self.folder else ""), "ok")

    # --- inside ------------------------------------------------------------------------------------------------

    def _order(self, folder: Path) -> Any:
        from aso_desktop.services.drafts.merges import MergeOrder
        from aso_desktop.services.drafts.typed import put

        values = self.mapping.values() if self.mapping is not None else {}
        common: dict[str, Any] = {}
        for name, value in values.items():
            if name.startswith("= ") and value:
                put(common, name[2:], value)
        mapping = {name: value or "" for name, value in values.items() if not name.startswith("= ")}
        wanted = (("each", self.each), ("joined", self.joined), ("pdf", self.pdf))
        output = frozenset(name for name, box in wanted if box.isChecked())
        return MergeOrder(
            self._template_id, self.rows, mapping, folder, common, output or frozenset({"each"}), self.stops.isChecked()
        )

    def _ways(self) -> tuple[str, ...]:
        """Return where recipients may come from, what was chosen elsewhere first."""
        chosen = ((LETTERS, self._chosen.letters), (CONTACTS, self._chosen.contacts))
        return (*(way for way, ids in chosen if ids), EVERYBODY, FILE)

    def _sources(self) -> list[OptionCard]:
        letters, persons = len(self._chosen.letters), len(self._chosen.contacts)
        cards = {
            LETTERS: (self.tr("%Ln letter(s) of the register", "", letters),
                      self.tr("Whoever wrote them, or whom they are for: one recipient for each.")),
            CONTACTS: (self.tr("%Ln person(s) of the directory", "", persons),
                       self.tr("Those that were chosen there.")),
            EVERYBODY: (self.tr("The directory"), self.tr("Every active person of the directory.")),
            FILE: (self.tr("A table"), self.tr("CSV or XLSX: one recipient on each line.")),
        }  # fmt: skip
        return [OptionCard(*cards[way]) for way in self._ways()]

    def _build(self) -> None:
        steps = (
            (self.tr("Recipients"), self.tr("Whom do you write to?"), "", self.who),
            (self.tr("Fields"), self.tr("Which column fills which field?"), self.tr("Remembered for the next time."),
             self.fields),
            (self.tr("Report"), self.tr("What becomes of each recipient"), self.tr("Nothing is written yet."),
             column(self.total, self.why, self.report, row(self.save_report, None), gap=8, kind="clear")),
            (self.tr("Files"), self.tr("What is written"), "",
             column(self.each, self.joined, self.pdf, self.stops, self.progress, self.said, gap=8, kind="clear")),
        )  # fmt: skip
        for place, step in enumerate(steps):
            self.steps.add_step(*step, fills=place == _REPORT)
        self.each.setChecked(True)
        self.report.currentRowChanged.connect(lambda _place: self._say_why())
        self.save_report.clicked.connect(self._ask_save)
        self.who.choose(0)
        self.steps.go_to(_WHO)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(self.steps)


def _reasons(report: Any, labels_: Mapping[str, Text]) -> str:
    return " ".join(spoken(finding.fault(labels_)) for finding in report.findings)


def _report_line(report: Any, name: str, labels_: Mapping[str, Text]) -> RowLine:
    said = " – ".join(filter(None, (spoken(labels.ROW_STATES[report.state]), _reasons(report, labels_))))
    look = ("circle-check", "ok") if report.is_ready else ("triangle-alert", "warning")
    return RowLine(name or str(report.number), said, "", *look, key=report.number)
