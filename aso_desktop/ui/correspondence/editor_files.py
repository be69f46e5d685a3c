"""Enclosures of a letter being typed: dropped or chosen, named, ordered, seen; they are kept when it is registered."""

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Final

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QHideEvent, QShowEvent
from PySide6.QtWidgets import QFileDialog, QFrame, QVBoxLayout, QWidget
from typing_extensions import override

from aso_desktop.core.changes import Changes
from aso_desktop.services.correspondence import labels
from aso_desktop.services.correspondence.queries import EnclosureRow
from aso_desktop.services.correspondence.values import EnclosureInput
from aso_desktop.ui.correspondence.dialogs import NAME
from aso_desktop.ui.kit.form_dialog import FormDialog
from aso_desktop.ui.kit.icons import IconLabel
from aso_desktop.ui.kit.language import spoken
from aso_desktop.ui.kit.panel import PanelContext
from aso_desktop.ui.kit.theme import theme
from aso_desktop.ui.kit.widgets.basics import ElidedWords, IconButton, Words, row
from aso_desktop.ui.kit.widgets.document_view import DocumentView

MAIN: Final = "main"
ANNEX: Final = "annex"
LIMIT_BYTES: Final = 100 * 1024 * 1024
LEAST_SEEN: Final = 120
"""Height from which a document can be seen."""


@dataclass
class Dropped:
    """A file that will be enclosed."""

    path: Path
    name: str
    role: str
    size: int | None = None
    sha256: str = ""
    fault: str = ""
    pages: int = 0

    def as_input(self) -> EnclosureInput:
        """Return the file as the service takes it."""
        renamed = self.name if self.name != self.path.name else None
        return EnclosureInput(self.path, self.role, "file", renamed)


class FilesPane(QWidget):
    """The files of a letter with the page of the one in front; files may be dropped anywhere on it."""

    changed = Signal()

    def __init__(self, context: PanelContext) -> None:
        super().__init__()
        self._context = context
        self.setAcceptDrops(True)
        self.files: list[Dropped] = []
        self._present: tuple[EnclosureRow, ...] = ()
        self._front: Path | None = None
        self.document = DocumentView(context)
        self.document.changed.connect(self._on_document_changed)
        self._build()
        self.clear()

    # --- what is enclosed --------------------------------------------------------------------------------------

    def inputs(self) -> tuple[EnclosureInput, ...]:
        """Return the files as the service takes them."""
        return tuple(dropped.as_input() for dropped in self.files)

    def hashes(self) -> tuple[str, ...]:
        """Return the SHA-256 of the files that were read so far."""
        return tuple(dropped.sha256 for dropped in self.files if dropped.sha256)

    def add(self, paths: Sequence[Path]) -> None:
        """Take files; the first is the main document, the others are annexes."""
        known = {dropped.path for dropped in self.files}
        for path in paths:
            if path not in known:
                has_main = any(d.role == MAIN for d in self.files) or any(e.role == MAIN for e in self._present)
                self._take(Dropped(path, path.name, ANNEX if has_main else MAIN))
        self.changed.emit()

    def put(self, given: Sequence[EnclosureInput]) -> None:
        """Take the files of a draft or of a letter that begins with some."""
        for one in given:
            self._take(Dropped(one.path, one.original_name or one.path.name, one.role))

    def show_present(self, enclosures: tuple[EnclosureRow, ...]) -> None:
        """Show what a letter already has; it is changed in its preview, not here."""
        self._present = enclosures
        self._fill()
        if enclosures:
            self.document.show_enclosure(enclosures[0])

    def clear(self) -> None:
        """Begin without files."""
        self.files.clear()
        self._present = ()
        self._front = None
        self._fill()
        self.document.show_nothing(self.tr("Drop the document here, or press Ctrl+O."), "file-up")

    def remove(self, dropped: Dropped) -> None:
        """Leave a file out."""
        self.files.remove(dropped)
        if self.files and not self._present and all(d.role != MAIN for d in self.files):
            self.files[0].role = MAIN
        self._fill()
        if self.files:
            self.show_file(self.files[0])
        else:
            self.document.show_nothing(self.tr("Drop the document here, or press Ctrl+O."), "file-up")
        self.changed.emit()

    def rename(self, dropped: Dropped, name: str) -> None:
        """Give a file another name; it keeps its ending."""
        ending = dropped.path.suffix
        dropped.name = name if name.lower().endswith(ending.lower()) else name + ending
        self._fill()
        self.changed.emit()

    def show_file(self, dropped: Dropped) -> None:
        """Bring the page of a file forward."""
        self._front = dropped.path
        if not dropped.fault:
            self.document.show_file(dropped.path)

    def ask_files(self) -> None:
        """Ask which files to enclose."""
        dialog = QFileDialog(self, self.tr("Files to enclose"))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        dialog.filesSelected.connect(lambda names: self.add([Path(name) for name in names]))
        dialog.open()

    def show_fault(self, words: str) -> None:
        """Say what is wrong with the enclosures."""
        self._fault.say(words)
        self._fault_row.show()

    # --- what Qt asks ------------------------------------------------------------------------------------------

    @override
    def hideEvent(self, event: QHideEvent) -> None:
        """Let the document go: nobody looks at it."""
        self.document.release()
        super().hideEvent(event)

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        front = next((dropped for dropped in self.files if dropped.path == self._front), None)
        if front is not None:
            self.show_file(front)
        elif self._present:
            self.document.show_enclosure(self._present[0])

    @override
    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.mimeData().hasUrls():
            event.acceptProposedAction()

    @override
    def dropEvent(self, event: QDropEvent) -> None:
        paths = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
        if paths:
            event.acceptProposedAction()
            self.add(paths)

    # --- inside ------------------------------------------------------------------------------------------------

    def _build(self) -> None:
        self._count = ElidedWords("", 12, ink="text3")
        add = IconButton("file-up", self.tr("Add an enclosure"), "Ctrl+O")
        add.clicked.connect(self.ask_files)
        self._fault = Words("", 12.5, ink="danger", wrap=True)
        self._fault_row = row(
            IconLabel("triangle-alert", "danger", 14), self._fault, margins=(16, 6, 12, 6), gap=6, kind="dangerBox"
        )
        self._fault_row.box.setStretch(1, 1)
        self._rows = QVBoxLayout()
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(0)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        head = row(Words(self.tr("Enclosures"), bold=True), self._count, add, margins=(16, 3, 12, 3), kind="bar")
        head.box.setStretch(1, 1)
        box.addWidget(head)
        box.addWidget(self._fault_row)
        box.addLayout(self._rows)
        box.addWidget(self.document, 1)
        self.document.setMinimumHeight(theme().px(LEAST_SEEN))

    def _take(self, dropped: Dropped) -> None:
        self.files.append(dropped)
        self._fill()
        self._context.runner.work(
            self, partial(_measure, dropped.path), partial(self._on_measured, dropped), partial(self._on_fault, dropped)
        )
        self.show_file(dropped)

    def _on_measured(self, dropped: Dropped, facts: tuple[int, str]) -> None:
        dropped.size, dropped.sha256 = facts
        self._fill()
        self.changed.emit()

    def _on_fault(self, dropped: Dropped, error: Exception) -> None:
        if not isinstance(error, OSError):
            raise error
        dropped.fault = self.tr("cannot be read: choose it again")
        self._fill()

    def _on_document_changed(self) -> None:
        pages = self.document.pages.count
        for dropped in self.files:
            if dropped.path == self._front and pages and dropped.pages != pages:
                dropped.pages = pages
                self._fill()

    def _fill(self) -> None:
        self._fault_row.hide()
        while (item := self._rows.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        for enclosure in self._present:
            self._rows.addWidget(self._present_line(enclosure))
        for dropped in self.files:
            self._rows.addWidget(self._line(dropped))
        count = len(self.files)
        self._count.say(self.tr("%Ln added", "", count) if count else self.tr("none yet"))
        if self._present and not count:
            self._count.say(self.tr("%Ln enclosed", "", len(self._present)))

    def _present_line(self, enclosure: EnclosureRow) -> QWidget:
        facts = (_weight(enclosure.size), spoken(labels.ENCLOSURE_ROLES[enclosure.role]).lower())
        line = FileLine(enclosure.name, " · ".join(facts), "text3")
        line.chosen.connect(lambda: self.document.show_enclosure(enclosure))
        return line

    def _line(self, dropped: Dropped) -> QWidget:
        line = FileLine(dropped.name, dropped.fault or self._facts(dropped), "danger" if dropped.fault else "text3")
        line.chosen.connect(lambda: self.show_file(dropped))
        rename = IconButton("pencil", self.tr("Rename {name}").format(name=dropped.name))
        rename.clicked.connect(lambda: self._ask_name(dropped))
        leave_out = IconButton("x", self.tr("Leave {name} out").format(name=dropped.name))
        leave_out.clicked.connect(lambda: self.remove(dropped))
        line.add_tools(rename, leave_out)
        return line

    def _facts(self, dropped: Dropped) -> str:
        pages = self.tr("%Ln page(s)", "", dropped.pages) if dropped.pages else ""
        size = _weight(dropped.size) if dropped.size is not None else ""
        large = self.tr("kept by reference") if (dropped.size or 0) > LIMIT_BYTES else ""
        role = spoken(labels.ENCLOSURE_ROLES[dropped.role]).lower()
        return " · ".join(filter(None, (pages, size, role, large)))

    def _ask_name(self, dropped: Dropped) -> None:
        dialog = NameDialog(self._context, self)
        dialog.named.connect(lambda name: self.rename(dropped, name))
        dialog.form.set_values({"name": dropped.name})
        dialog.ask(self.tr("Rename the enclosure"), "", self.tr("Rename"), lambda _values: Changes())


class NameDialog(FormDialog):
    """Asks for a name; writes nothing."""

    named = Signal(str)

    def __init__(self, context: PanelContext, parent: QWidget) -> None:
        super().__init__(context, NAME, parent)

    @override
    def save(self) -> None:
        if self.form.check():
            self.named.emit(self.form.values()["name"])
            self.accept()


class FileLine(QFrame):
    """One file: its name, what is known of it, and what can be done with it. Enter or a click shows it."""

    chosen = Signal()

    def __init__(self, name: str, facts: str, ink: str) -> None:
        super().__init__()
        self.setProperty("kind", "bar")
        show = IconButton("file-text", self.tr("Show {name}").format(name=name))
        show.clicked.connect(self.chosen)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(ElidedWords(name))
        words.addWidget(ElidedWords(facts, 12, ink=ink))
        box = row(show, margins=(12, 5, 12, 5), gap=8)
        box.box.addLayout(words, 1)
        self._box = box.box
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(box)

    def add_tools(self, *tools: IconButton) -> None:
        """Put buttons at the right."""
        for tool in tools:
            self._box.addWidget(tool)


def _measure(path: Path) -> tuple[int, str]:
    """Return size and SHA-256 of a file, on a helper thread."""
    with path.open("rb") as file:
        digest = hashlib.file_digest(file, "sha256").hexdigest()
    return path.stat().st_size, digest


def _weight(size: int) -> str:
    return QLocale().formattedDataSize(size, 0, QLocale.DataSizeFormat.DataSizeTraditionalFormat)
