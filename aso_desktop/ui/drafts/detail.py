"""The document in front: facts, what can be done next, its pages, its versions, what second readers said."""

from typing import Any, NamedTuple
from uuid import UUID

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QListWidget, QListWidgetItem

from aso_desktop.services.drafts import labels, queries
from aso_desktop.ui.drafts.source import CHIPS
from aso_desktop.ui.kit.language import spoken
from aso_desktop.ui.kit.panel import PanelContext
from aso_desktop.ui.kit.widgets.basics import Button, Words, row
from aso_desktop.ui.kit.widgets.chip import Chip
from aso_desktop.ui.kit.widgets.pages_view import OpenedPages, PagesView
from aso_desktop.ui.kit.widgets.panes import Facts, PreviewFrame


class Whole(NamedTuple):
    """A document with its versions and second readings."""

    draft: queries.DraftRow
    versions: list[queries.VersionRow]
    reviews: list[queries.ReviewRow]


class DocumentDetail(PreviewFrame):
    """The pane beside the list."""

    def __init__(self, context: PanelContext) -> None:
        super().__init__("document")
        self.setAccessibleName(self.tr("Document"))
        self._context = context
        self.whole: Whole | None = None
        self._title, self._state = Words("", 15, bold=True, wrap=True), Chip("", "mute")
        self._facts = Facts()
        self.fill = Button(self.tr("Fill"), "pencil", "primary", "F2")
        self.word = Button(self.tr("Open in Word"), "external-link", tip="Ctrl+E")
        self.pdf = Button(self.tr("PDF…"), "printer", tip="Ctrl+P")
        self.pages_view = PagesView(context.runner)
        self.versions, self.reviews = QListWidget(), QListWidget()
        self.versions.setAccessibleName(self.tr("Versions"))
        self.reviews.setAccessibleName(self.tr("Second readings"))
        self.reviews.setWordWrap(True)
        self.top.addWidget(self._title)
        self.top.addWidget(row(self._state, None))
        self.add_detail(self._facts)
        self.top.addWidget(row(self.fill, self.word, self.pdf, None))
        self.add_page(self.tr("Pages"), self.pages_view)
        self.add_page(self.tr("Versions"), self.versions)
        self.add_page(self.tr("Second readings"), self.reviews)
        self._show(None)

    def show_draft(self, draft_id: UUID | None) -> None:
        """Read a document and show it."""
        if draft_id is None:
            self._show(None)
            return

        def read(db: Any) -> Whole | None:
            draft = queries.draft(db, draft_id)
            return Whole(draft, queries.versions(db, draft_id), queries.reviews(db, draft_id)) if draft else None

        self._context.runner.read(self, "draft", read, self._show)

    def _show(self, whole: Whole | None) -> None:
        before, self.whole = self.whole, whole
        for button in (self.fill, self.word, self.pdf):
            button.setEnabled(whole is not None)
        self.versions.clear()
        self.reviews.clear()
        if whole is None:
            self._title.say(self.tr("No document is chosen."))
            self._state.hide()
            self._facts.show_facts(())
            self.pages_view.close_pages()
            return
        draft = whole.draft
        is_open = draft.state != "final"
        self.fill.setEnabled(is_open)
        self.word.setEnabled(is_open)
        self._title.say(draft.title)
        self._state.say(spoken(labels.STATES[draft.state]), CHIPS.get(draft.state, "mute"))
        self._state.show()
        self._facts.show_facts(
            (
                (self.tr("Template"), draft.template, ""),
                (self.tr("From"), spoken(labels.SOURCES.get(draft.source_table, labels.SOURCES[""])), ""),
                (self.tr("To fill"), str(draft.unfilled) if draft.unfilled else "", "warning"),
                (self.tr("SHA-256"), draft.final_sha256[:16], "text2"),
            )
        )
        for version in whole.versions:
            about = " · ".join(filter(None, (spoken(labels.ORIGINS[version.origin]), version.author, version.at[:16])))
            self.versions.addItem(QListWidgetItem(f"v{version.n} · {about}"))
        for review in whole.reviews:
            words = f"{review.reviewer}, v{review.n}: {spoken(labels.REVIEWS[review.state])}\n{review.comments}"
            self.reviews.addItem(QListWidgetItem(words.strip()))
        if whole.versions and (
            before is None or not before.versions or before.versions[0].blob != whole.versions[0].blob
        ):
            self._draw(whole.versions[0].blob, draft.title)

    def _draw(self, blob: str, title: str) -> None:
        services = self._context.services

        def draw() -> Any:
            pages = services.document_prints.pages(services.documents.document(blob), title, QCoreApplication.translate)
            return blob, OpenedPages.open(pages, alike=True)

        self._context.runner.work(self, draw, self._on_drawn, kind="pages")

    def _on_drawn(self, found: Any) -> None:
        blob, opened = found
        if self.whole is not None and self.whole.versions[0].blob == blob:
            self.pages_view.show_pages(opened)
        else:
            self._context.runner.work(self, opened.close)
