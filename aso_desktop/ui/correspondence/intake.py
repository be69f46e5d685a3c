"""E-mails and files taken in as letters: chosen or dropped, one answer per file, stopped at any moment."""

from collections.abc import Callable, Iterable, Sequence
from importlib import import_module
from pathlib import Path
from typing import Any, Final, cast
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QDialog, QFileDialog, QStackedWidget, QVBoxLayout, QWidget
from typing_extensions import override

from aso_desktop.core.changes import Changes
from aso_desktop.core.i18n import QT_TRANSLATE_NOOP
from aso_desktop.services.correspondence.entering.queries import Offer, offer
from aso_desktop.services.correspondence.values import FileResult
from aso_desktop.ui.correspondence.answers import Answer, Answers
from aso_desktop.ui.correspondence.dialogs import as_choice
from aso_desktop.ui.kit.jobs import Failure, Progress
from aso_desktop.ui.kit.language import spoken
from aso_desktop.ui.kit.navigation import Place, Target
from aso_desktop.ui.kit.panel import PanelContext
from aso_desktop.ui.kit.theme import theme
from aso_desktop.ui.kit.widgets.basics import Button, Words, row
from aso_desktop.ui.kit.widgets.inputs import ChoiceInput
from aso_desktop.ui.kit.widgets.notices import EmptyState, ProgressStrip

WRITTEN: Final = frozenset({"letter", "letter_party", "enclosure", "serial_number", "contact", "organisation"})
"""What an import touches."""
TABLE_NAMES: Final = frozenset({".csv", ".xlsx"})
WIDTH, HEIGHT = 720, 460
CHOICE_WIDTH: Final = 260


def take_in(context: PanelContext, parent: QWidget | None, paths: Sequence[Path] = ()) -> QDialog:
    """Open what imports these files: a table alone has a path of its own, anything else is letters."""
    if len(paths) == 1 and paths[0].suffix.lower() in TABLE_NAMES:
        tables = import_module("aso_desktop.ui.correspondence.table_import")
        return cast("QDialog", tables.open_table_import(context, parent, paths[0]))
    return open_import(context, parent, paths)


def open_import(context: PanelContext, parent: QWidget | None, paths: Sequence[Path] = ()) -> "ImportDialog":
    """Open the dialog; files that were dropped are taken in at once."""
    dialog = ImportDialog(context, parent)
    dialog.show()
    if paths:
        dialog.add(paths)
    return dialog


class ImportDialog(QDialog):
    """Takes files, registers each as a letter, and says what became of it."""

    def __init__(self, context: PanelContext, parent: QWidget | None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setAcceptDrops(True)
        self.setWindowTitle(self.tr("Import e-mails and files"))
        self.context = context
        self.files: list[Path] = []
        self.results: list[FileResult] = []
        self._progress: Progress | None = None
        self._is_leaving = False
        self._build()
        context.runner.read(self, "offer", offer, self._on_offer)
        self._show()

    @property
    def is_busy(self) -> bool:
        """Whether files are being taken in."""
        return self._progress is not None

    # --- acts --------------------------------------------------------------------------------------------------

    def add(self, paths: Iterable[Path]) -> None:
        """Take more files; a folder stands for the files in it."""
        for path in paths:
            for file in sorted(path.iterdir()) if path.is_dir() else (path,):
                if file not in self.files and not file.is_dir():
                    self.files.append(file)
        self._show()

    def ask_files(self) -> None:
        """Ask which files to import."""
        dialog = QFileDialog(self, self.tr("E-mails and files to import"))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        dialog.setNameFilters(
            [self.tr("E-mails and documents (*.eml *.msg *.pdf *.docx *.odt *.txt)"), self.tr("All files (*)")]
        )
        dialog.filesSelected.connect(lambda names: self.add(map(Path, names)))
        dialog.open()

    def start(self) -> None:
        """Register the files that have no answer yet."""
        answered = {result.file for result in self.results}
        self._run([file for file in self.files if str(file) not in answered], force=False)

    def force(self) -> None:
        """Register the files that were refused because a letter holds them already."""
        known = [Path(result.file) for result in self.results if result.result == "refused" and result.id]
        self.results = [result for result in self.results if Path(result.file) not in known]
        self._run(known, force=True)

    # --- what Qt asks ------------------------------------------------------------------------------------------

    @override
    def reject(self) -> None:
        """Close; while files are being taken in, stop first and close afterwards."""
        if self._progress is None:
            super().reject()
            return
        self._is_leaving = True
        self._progress.cancel()

    @override
    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.mimeData().hasUrls():
            event.acceptProposedAction()

    @override
    def dropEvent(self, event: QDropEvent) -> None:
        event.acceptProposedAction()
        self.add(Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile())

    # --- inside ------------------------------------------------------------------------------------------------

    def _build(self) -> None:
        self._count = Words("", ink="text2", wrap=True)
        self.register = ChoiceInput()
        self.register.setAccessibleName(self.tr("Register"))
        self.register.setMinimumWidth(theme().px(CHOICE_WIDTH))
        self.answers = Answers(self.tr("Files and what became of them"), self.tr("File"), self.tr("Answer"))
        self.answers.opened.connect(self._open_letter)
        self.empty = EmptyState(
            self.tr("Drop e-mails (.eml, .msg), PDF files or documents here."), self.tr("Choose files…"), "import"
        )
        self.empty.asked.connect(self.ask_files)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.empty)
        self._stack.addWidget(self.answers)
        self.strip = ProgressStrip()
        self.more = Button(self.tr("Add files…"), "plus")
        self.anyway = Button(self.tr("Register those anyway"))
        self.leave = Button(self.tr("Close"))
        self.action = Button(self.tr("Import"), "import", "primary")
        acts: tuple[tuple[Button, Callable[[], object]], ...] = (
            (self.more, self.ask_files),
            (self.anyway, self.force),
            (self.leave, self.reject),
            (self.action, self.start),
        )
        for button, act in acts:
            button.clicked.connect(lambda _on=False, act=act: act())
        self._lay_out()

    def _lay_out(self) -> None:
        box = QVBoxLayout(self)
        box.setContentsMargins(*(theme().px(side) for side in (20, 16, 20, 16)))
        box.setSpacing(theme().px(10))
        box.addWidget(Words(self.tr("Import e-mails and files"), 17, bold=True))
        box.addWidget(self._count)
        self._register_row = row(Words(self.tr("Register"), 12.5, ink="text2"), self.register, None)
        box.addWidget(self._register_row)
        box.addWidget(self._stack, 1)
        box.addWidget(self.strip)
        box.addWidget(row(self.more, None, self.anyway, self.leave, self.action))
        self.setMinimumSize(theme().px(480), theme().px(320))
        self.resize(theme().px(WIDTH), theme().px(HEIGHT))

    def _on_offer(self, offered: Offer) -> None:
        registers = tuple(as_choice(r.id, f"{r.label} · {r.code}") for r in offered.registers)
        self.register.set_choices(registers)
        usual = next((r.id for r in offered.registers if r.direction == "incoming"), None)
        self.register.set_value(usual)

    def _run(self, files: Sequence[Path], *, force: bool) -> None:
        if not files or self._progress is not None:
            return
        self._progress = progress = Progress(QT_TRANSLATE_NOOP("intake", "Importing files"))
        services, register_id = self.context.services, self._register_id()

        def take() -> list[FileResult]:
            found: list[FileResult] = services.correspondence.import_files(files, register_id, progress, force=force)
            return found

        self.context.runner.write(self, take, self._on_results, self._on_failed, progress=progress)
        self.strip.follow(progress)
        self._show()

    def _register_id(self) -> UUID | None:
        chosen: UUID | None = self.register.value()
        return chosen

    def _on_results(self, results: Sequence[FileResult]) -> None:
        self._progress = None
        self.results += results
        if any(result.result == "accepted" for result in results):
            self.context.undo.record(Changes(WRITTEN, words=QT_TRANSLATE_NOOP("intake", "Import files")))
        self._show()
        if self._is_leaving:
            self.accept()
        else:
            self.answers.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_failed(self, error: Exception) -> None:
        self._progress = None
        self._show()
        self.context.faults.take(Failure(error, self, self.start))

    def _show(self) -> None:
        """Show the files with their answers, and what can be done now."""
        answers = {result.file: result for result in self.results}
        self.answers.fill([self._answer(file, answers.get(str(file))) for file in self.files])
        self._stack.setCurrentIndex(1 if self.files else 0)
        waiting = len(self.files) - len(answers)
        busy = self._progress is not None
        self.action.setEnabled(bool(waiting) and not busy)
        self.more.setVisible(bool(self.files))
        self.more.setEnabled(not busy)
        self.register.setEnabled(not busy)
        self.anyway.setVisible(any(r.result == "refused" and r.id for r in self.results) and not busy)
        self._count.say(self._words(waiting))

    def _words(self, waiting: int) -> str:
        accepted = sum(result.result == "accepted" for result in self.results)
        refused = len(self.results) - accepted
        parts = [
            self.tr("%Ln file(s) to import", "", waiting) if waiting or not self.results else "",
            self.tr("%Ln registered", "", accepted) if self.results else "",
            self.tr("%Ln refused", "", refused) if refused else "",
        ]
        return " · ".join(filter(None, parts))

    def _answer(self, file: Path, result: FileResult | None) -> Answer:
        if result is None:
            return Answer(file.name, "", "file-text", "text3")
        notices = " ".join(map(spoken, result.notices))
        if result.result == "accepted":
            words = self.tr("Registered as {number}.").format(number=result.number)
            return Answer(file.name, " ".join(filter(None, (words, notices))), "circle-check", "ok", result.id)
        reason = spoken(result.reason) if result.reason else ""
        return Answer(file.name, reason, "triangle-alert", "danger", result.id)

    def _open_letter(self, letter_id: Any) -> None:
        if letter_id is not None:
            self.context.navigation.go(Target("correspondence", kind="letter", id=letter_id, place=Place.WINDOW))
