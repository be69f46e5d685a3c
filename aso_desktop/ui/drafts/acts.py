"""What can be done to the document in front."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any, Final
from uuid import UUID

from PySide6.QtCore import QCoreApplication, QFileSystemWatcher, QObject, QTimer, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QMenu

from aso_desktop.services.people import queries as people
from aso_desktop.ui.drafts.detail import DocumentDetail, Whole
from aso_desktop.ui.drafts.dialogs import ANSWER, REASON, ConflictsWindow, review_fields
from aso_desktop.ui.kit.form_dialog import FormDialog
from aso_desktop.ui.kit.language import spoken
from aso_desktop.ui.kit.navigation import Target
from aso_desktop.ui.kit.panel import Panel
from aso_desktop.ui.kit.reading_window import CompareWindow

_SETTLED_MS: Final = 700
"""Word writes a file in several steps: it is read when nothing has moved for so long."""


class DocumentActs(QObject):
    """Runs the commands of the room on the document that the pane shows."""

    def __init__(self, panel: Panel, pane: DocumentDetail) -> None:
        super().__init__(panel)
        self._panel, self._context, self._pane = panel, panel.context, pane
        self._watched: dict[str, UUID] = {}
        self._watcher = QFileSystemWatcher(self)
        self._watcher.fileChanged.connect(self._on_file_changed)
        self._settled = QTimer(self, singleShot=True, interval=_SETTLED_MS)
        self._settled.timeout.connect(self._take_watched)

    def handlers(self) -> dict[str, Callable[[], object]]:
        """Return what each command does."""
        return {
            "document.word": lambda: self.on_document(self._open_in_word),
            "document.take": lambda: self.on_document(self._ask_take),
            "document.save": lambda: self.on_document(self._save),
            "document.pdf": lambda: self.on_document(self._ask_pdf),
            "document.compare": lambda: self.on_document(self._compare),
            "document.review": lambda: self.on_document(self._ask_review),
            "document.answer": lambda: self.on_document(self._ask_answer),
            "document.restore": lambda: self.on_document(self._restore),
            "document.send_back": lambda: self.on_document(self._ask_send_back),
            "document.endorse": lambda: self.on_document(self._endorse),
            "document.circuit": lambda: self.on_document(self._launch_circuit),
            "document.enclose": lambda: self.on_document(self._enclose),
        }

    def on_document(self, act: Callable[[Whole], object]) -> None:
        """Do something with the document in front, where there is one."""
        if self._pane.whole is not None and self._pane.whole.versions:
            act(self._pane.whole)

    def settle(self, draft_id: UUID, conflicts: Sequence[Any], typed: Any) -> None:
        """Show what Word and the data both changed, side by side."""
        documents = self._context.services.documents

        def take(chosen: Sequence[Any]) -> None:
            self._context.undo.perform(self._panel, lambda: documents.redraw(draft_id, typed, chosen).changes)

        ConflictsWindow(self._panel, conflicts, take).show()

    # --- files -------------------------------------------------------------------------------------------------

    def _open_in_word(self, whole: Whole) -> None:
        services, draft = self._context.services, whole.draft

        def copy() -> Path:
            place: Path = services.showing.private_place(f"{draft.title}.docx")
            services.documents.export(whole.versions[0].blob, place)
            return place

        def show(place: Path) -> None:
            self._watched[str(place)] = draft.id
            self._watcher.addPath(str(place))
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(place)))

        self._context.runner.work(self._panel, copy, show, kind="open")

    def watch(self, place: Path, draft_id: UUID) -> None:
        """Take every later state of a file as a version of a document."""
        self._watched[str(place)] = draft_id
        self._watcher.addPath(str(place))

    def _on_file_changed(self, _place: str) -> None:
        self._settled.start()

    def _take_watched(self) -> None:
        for place, draft_id in self._watched.items():
            if Path(place).is_file():
                self._watcher.addPath(place)  # an editor that replaces the file makes the watcher lose it
                self.take(draft_id, Path(place))

    def take(self, draft_id: UUID, path: Path) -> None:
        """Keep a changed file as a new version; a file that is the same is not kept twice."""
        documents = self._context.services.documents
        self._context.runner.write(self._panel, lambda: documents.take_file(draft_id, path), self._on_taken)

    def _on_taken(self, written: Any) -> None:
        if written is not None:
            self._context.undo.record(written.changes)

    def _ask_take(self, whole: Whole) -> None:
        name, _ = QFileDialog.getOpenFileName(self._panel, self.tr("Take a changed file"), "", "Word (*.docx)")
        if name:
            self.take(whole.draft.id, Path(name))

    def _save(self, whole: Whole) -> None:
        usual = f"{whole.draft.title}.docx"
        name, _ = QFileDialog.getSaveFileName(self._panel, self.tr("Save the file"), usual, "Word (*.docx)")
        if name:
            documents = self._context.services.documents
            self._context.runner.work(
                self._panel, lambda: documents.export(whole.versions[0].blob, Path(name)), kind="save"
            )

    def _ask_pdf(self, whole: Whole) -> None:
        """Offer the engines of this machine, each with what is lost."""
        menu = QMenu(self._panel)
        for engine in self._context.services.document_prints.engines():
            action = menu.addAction(f"{spoken(engine.label)} – {spoken(engine.losses)}")
            action.triggered.connect(lambda _on=False, engine=engine: self._write_pdf(whole, engine))
        menu.popup(self._pane.pdf.mapToGlobal(self._pane.pdf.rect().bottomLeft()))

    def _write_pdf(self, whole: Whole, engine: Any) -> None:
        usual = f"{whole.draft.title}.pdf"
        name, _ = QFileDialog.getSaveFileName(self._panel, spoken(engine.label), usual, "PDF (*.pdf)")
        if name:
            services, title, blob = self._context.services, whole.draft.title, whole.versions[0].blob

            def write() -> None:
                document = services.documents.document(blob)
                services.document_prints.write_pdf(document, title, Path(name), engine, QCoreApplication.translate)

            self._context.runner.work(self._panel, write, kind="pdf")

    # --- reading over ------------------------------------------------------------------------------------------

    def _compare(self, whole: Whole) -> None:
        """Compare the version in front with the present one; the present one with the one before it."""
        if len(whole.versions) > 1:
            place = self._pane.versions.currentRow()
            old = whole.versions[place if place > 0 else 1]
            new, documents = whole.versions[0], self._context.services.documents
            title = self.tr("v{old} and v{new}").format(old=old.n, new=new.n)
            self._context.runner.work(
                self._panel,
                lambda: documents.compare(old.blob, new.blob),
                lambda changes: CompareWindow(self._panel, title, changes).show(),
                kind="compare",
            )

    def _restore(self, whole: Whole) -> None:
        """Make the version in front the present one, as a new version."""
        version, documents = self._pane.version(), self._context.services.documents
        if version is not None and version.n != whole.versions[0].n:
            draft_id = whole.draft.id
            self._context.undo.perform(self._panel, lambda: documents.restore(draft_id, version.id))

    def _ask_review(self, whole: Whole) -> None:
        documents, draft_id = self._context.services.documents, whole.draft.id

        def show(agents: Sequence[Any]) -> None:
            dialog = FormDialog(self._context, review_fields([a for a in agents if a.active]), self._panel)
            dialog.form.set_values({"reviewer_id": ""})

            def ask(values: Any) -> Any:
                if not values["reviewer_id"]:
                    return documents.move_to(draft_id, "in_review")
                return documents.ask_review(draft_id, UUID(values["reviewer_id"]), values["due_on"])

            sentence = self.tr("The document waits until it is read; a second reader is not the one who writes.")
            dialog.ask(self.tr("Ask for a second reading"), sentence, self.tr("Ask"), ask)

        self._context.runner.read(self._panel, "agents", people.agents, show)

    def _ask_answer(self, whole: Whole) -> None:
        asked = next((review for review in whole.reviews if review.state == "asked"), None)
        if asked is not None:
            documents = self._context.services.documents
            FormDialog(self._context, ANSWER, self._panel).ask(
                self.tr("Answer the second reading"),
                self.tr("{name} reads version {n}.").format(name=asked.reviewer, n=asked.n),
                self.tr("Answer"),
                lambda values: documents.answer_review(asked.id, values["state"], values["comments"] or ""),
            )

    def _ask_send_back(self, whole: Whole) -> None:
        """Send the document back with the reason."""
        documents, draft_id = self._context.services.documents, whole.draft.id
        FormDialog(self._context, REASON, self._panel).ask(
            self.tr("Send back to be corrected"), "", self.tr("Send back"),
            lambda values: documents.move_to(draft_id, "corrected", values["reason"]),
        )  # fmt: skip

    def _launch_circuit(self, whole: Whole) -> None:
        """Have the room of visas ask who must see the newest version."""
        draft = whole.draft
        target = Target("circuits", kind="draft", id=draft.id, action="launch", values=(("title", draft.title),))
        self._context.navigation.go(target)

    def _endorse(self, whole: Whole) -> None:
        documents, draft_id = self._context.services.documents, whole.draft.id
        self._context.undo.perform(self._panel, lambda: documents.move_to(draft_id, "endorsed"))

    def _enclose(self, whole: Whole) -> None:
        services, draft_id = self._context.services, whole.draft.id
        self._context.undo.perform(
            self._panel, lambda: services.document_prints.enclose(services.correspondence, draft_id)
        )
