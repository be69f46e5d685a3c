"""Pages of the path that takes a table of letters in: the file, its columns, the trial, what was written."""

from collections.abc import Mapping
from pathlib import Path
from typing import Final

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QFileDialog, QGridLayout, QVBoxLayout, QWidget
from typing_extensions import override

from aso_desktop.core.i18n import QT_TRANSLATE_NOOP, Text
from aso_desktop.services.correspondence import labels
from aso_desktop.services.correspondence.entering.queries import Offer
from aso_desktop.services.tabular import TableLook, TableReport
from aso_desktop.ui.correspondence.answers import Answer, Answers
from aso_desktop.ui.correspondence.dialogs import as_choice
from aso_desktop.ui.kit.language import spoken
from aso_desktop.ui.kit.theme import theme
from aso_desktop.ui.kit.widgets.basics import Button, ElidedWords, Words, row
from aso_desktop.ui.kit.widgets.inputs import Choice, ChoiceInput, LineInput
from aso_desktop.ui.kit.widgets.steps import OptionCard, Options

LEFT_OUT: Final = ""
FIELD_NAMES: Final = (
    "subject", "direction", "register", "former_number", "type_code", "senders", "recipients", "copies",
    "document_date", "received_on", "registered_on", "sent_on", "sender_reference", "tracking_number", "sending_mode",
    "medium", "priority", "mark", "due_on", "lead", "unit", "drafter", "signatory", "enclosure_count",
    "physical_location", "language", "personal_data", "is_request", "summary", "notes",
)  # fmt: skip
"""What a column may hold, in the order of the choice."""
OTHER_WORDS: Final[Mapping[str, Text]] = {
    "former_number": QT_TRANSLATE_NOOP("table_import", "Former number"),
    "type_code": labels.FIELDS["type"],
}
NOT_TAKEN: Final = Choice(LEFT_OUT, QT_TRANSLATE_NOOP("table_import", "Leave out"))
ALL_OR_NOTHING: Final = 0
MOST_SHOWN: Final = 500
REPORT_HEIGHT: Final = 150
CHOICE_WIDTH: Final = 260


class FilePage(QWidget):
    """Which table, and the register of lines that name none; a file may be dropped here."""

    chosen = Signal(object)
    """The `Path`."""

    def __init__(self) -> None:
        super().__init__()
        self.setAcceptDrops(True)
        self.path: Path | None = None
        self._name = ElidedWords(self.tr("No file yet"), ink="text2")
        self.choose = Button(self.tr("Choose a file…"), "file-spreadsheet")
        self.choose.clicked.connect(self._ask)
        self.register = ChoiceInput()
        self.register.setAccessibleName(self.tr("Register"))
        self.register.setMinimumWidth(theme().px(CHOICE_WIDTH))
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(theme().px(12))
        line = row(self.choose, self._name, gap=12)
        line.box.setStretch(1, 1)
        box.addWidget(line)
        label = Words(self.tr("Register of the lines that name none"), 12.5, ink="text2")
        box.addWidget(row(label, self.register, None, gap=12))

    def take_offer(self, offered: Offer) -> None:
        """Offer the open registers."""
        self.register.set_choices(tuple(as_choice(r.id, f"{r.label} · {r.code}") for r in offered.registers))

    def take(self, path: Path) -> None:
        """Take a file."""
        self.path = path
        self._name.say(path.name, "text")
        self.chosen.emit(path)

    @override
    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.mimeData().hasUrls():
            event.acceptProposedAction()

    @override
    def dropEvent(self, event: QDropEvent) -> None:
        paths = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
        if paths:
            event.acceptProposedAction()
            self.take(paths[0])

    def _ask(self) -> None:
        dialog = QFileDialog(self, self.tr("Table of letters"))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setNameFilters([self.tr("Tables (*.xlsx *.csv *.tsv *.txt)"), self.tr("All files (*)")])
        dialog.fileSelected.connect(lambda name: self.take(Path(name)))
        dialog.open()


class ColumnsPage(QWidget):
    """One line per column of the table: its name, what it holds in the first lines, what it is taken for."""

    def __init__(self) -> None:
        super().__init__()
        self.choices: dict[str, ChoiceInput] = {}
        self._notices = Words("", 12.5, ink="warning", wrap=True)
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(theme().px(12))
        self._grid.setVerticalSpacing(theme().px(8))
        for place, share in enumerate((2, 3, 2)):
            self._grid.setColumnStretch(place, share)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(self._notices)
        box.addLayout(self._grid)

    def show_look(self, look: TableLook) -> None:
        """Show the columns with what they are likely to be."""
        while (item := self._grid.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        self.choices.clear()
        self._notices.say("\n".join(map(spoken, look.notices)))
        self._notices.setVisible(bool(look.notices))
        taken = {column: name for name, column in look.chosen.items()}
        titles = (self.tr("Column of the table"), self.tr("First lines"), self.tr("Taken for"))
        for place, title in enumerate(titles):
            self._grid.addWidget(Words(title, 12, ink="text3"), 0, place)
        for line, column in enumerate(look.columns, 1):
            samples = [cells[line - 1] for cells in look.first_lines if len(cells) >= line and cells[line - 1]]
            self._add_line(line, column, " · ".join(samples), taken.get(column, LEFT_OUT))

    def columns(self) -> dict[str, str]:
        """Return field → column, as chosen."""
        return {choice.value(): column for column, choice in self.choices.items() if choice.value() != LEFT_OUT}

    def taken_twice(self) -> str:
        """Return the words of a field that two columns are taken for; empty when there is none."""
        chosen = [choice for choice in self.choices.values() if choice.value() != LEFT_OUT]
        seen: set[str] = set()
        for choice in chosen:
            if choice.value() in seen:
                return str(choice.currentText())
            seen.add(choice.value())
        return ""

    def _add_line(self, line: int, column: str, sample: str, taken: str) -> None:
        choice = ChoiceInput((NOT_TAKEN, *(Choice(name, field_words(name)) for name in FIELD_NAMES)))
        choice.set_value(taken)
        choice.setAccessibleName(self.tr("What the column {name} holds").format(name=column))
        self.choices[column] = choice
        self._grid.addWidget(ElidedWords(column, bold=True), line, 0)
        self._grid.addWidget(ElidedWords(sample, 12, ink="text3"), line, 1)
        self._grid.addWidget(choice, line, 2)


class Counted(QObject):
    """Says how many lines are good and how many are wrong; plurals are not translated through a base class."""

    def words(self, report: TableReport) -> str:
        """Return the figures in words."""
        if report.is_dry:
            good = self.tr("%Ln line(s) can be imported", "", report.accepted)
        else:
            good = self.tr("%Ln letter(s) registered", "", report.accepted)
        wrong = self.tr("%Ln line(s) to correct", "", report.refused) if report.refused else ""
        return " · ".join(filter(None, (good, wrong)))


class ReportPage(QWidget):
    """What the trial found, line by line, and what becomes of the lines that are wrong."""

    def __init__(self) -> None:
        super().__init__()
        self.summary = Words("", 15, bold=True, wrap=True)
        self.problems = Answers(self.tr("Lines to correct"), self.tr("Line and column"), self.tr("What is wrong"))
        self.problems.setMinimumHeight(theme().px(REPORT_HEIGHT))
        whole = OptionCard(
            self.tr("All the lines, or none"), self.tr("Correct the table and come back: nothing is written meanwhile.")
        )
        partly = OptionCard(
            self.tr("The good lines only"), self.tr("The lines above are left out; the others take their numbers.")
        )
        self.policy = Options(self.tr("Wrong lines"), (whole, partly))
        self.policy.choose(ALL_OR_NOTHING)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(theme().px(12))
        for widget in (self.summary, self.problems, self.policy):
            box.addWidget(widget)

    def show_report(self, report: TableReport) -> None:
        """Show what the trial found."""
        self.summary.say(Counted().words(report))
        self.problems.fill(
            [
                Answer(self._place(p.line, p.column), spoken(p.reason), "triangle-alert", "danger")
                for p in report.problems[:MOST_SHOWN]
            ]
        )
        self.problems.setVisible(bool(report.problems))
        self.policy.setVisible(bool(report.problems) and report.accepted > 0)

    def may_write(self, report: TableReport) -> bool:
        """Say whether the table may be written as it is."""
        return report.accepted > 0 and (not report.problems or self.policy.current() != ALL_OR_NOTHING)

    def _place(self, line: int, column: str) -> str:
        words = self.tr("line {line} · {column}") if column else self.tr("line {line}")
        return words.format(line=line, column=column)


class DonePage(QWidget):
    """What was written, and the way back."""

    roll_back_asked = Signal(str)
    """The reason."""

    def __init__(self) -> None:
        super().__init__()
        self.summary = Words("", 15, bold=True, wrap=True)
        self.numbers = Words("", ink="text2", wrap=True, selectable=True)
        self.reason = LineInput()
        self.reason.setAccessibleName(self.tr("Reason for taking the import back"))
        self.reason.setPlaceholderText(self.tr("Reason"))
        self.back = Button(self.tr("Take the import back"), "undo-2", "danger")
        self.back.clicked.connect(lambda: self.roll_back_asked.emit(self.reason.value()))
        self._back_row = row(self.reason, self.back, gap=8)
        self._back_row.box.setStretch(0, 1)
        explained = self.tr(
            "Letters that nothing followed are erased and their numbers are free again; otherwise each is cancelled "
            "with your reason."
        )
        self._explained = Words(explained, 12.5, ink="text3", wrap=True)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(theme().px(12))
        for widget in (self.summary, self.numbers, self._explained, self._back_row):
            box.addWidget(widget)

    def show_report(self, report: TableReport) -> None:
        """Show what was written."""
        self.summary.say(Counted().words(report))
        ends = tuple(dict.fromkeys((report.numbers[0], report.numbers[-1]))) if report.numbers else ()
        self.numbers.say(" – ".join(ends))
        self._offer_back(offered=bool(report.batch))

    def say_taken_back(self) -> None:
        """Say that the import is undone."""
        self.summary.say(self.tr("The import was taken back."))
        self.numbers.say("")
        self._offer_back(offered=False)

    def show_error(self, field: str, words: str) -> bool:
        """Say what is wrong with the reason."""
        del field
        self._explained.say(words, "danger")
        self.reason.setFocus(Qt.FocusReason.OtherFocusReason)
        return True

    def _offer_back(self, *, offered: bool) -> None:
        self._explained.setVisible(offered)
        self._back_row.setVisible(offered)


def field_words(name: str) -> Text:
    """Return the words of a field that a column may hold."""
    return OTHER_WORDS.get(name) or labels.FIELDS[name]
