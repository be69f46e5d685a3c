"""The document in front: facts, what can be done next, its pages, its versions, what second readers said."""

import json
from datetime import datetime
from typing import Any, Final, NamedTuple
from uuid import UUID

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from aso_desktop.core.i18n import QT_TRANSLATE_NOOP
from aso_desktop.services.correspondence import labels as letter_labels
from aso_desktop.services.drafts import labels, queries
from aso_desktop.ui.drafts.source import CHIPS
from aso_desktop.ui.kit.language import spoken
from aso_desktop.ui.kit.panel import PanelContext
from aso_desktop.ui.kit.widgets.basics import Button, Words, column, row
from aso_desktop.ui.kit.widgets.chip import Chip
from aso_desktop.ui.kit.widgets.pages_view import OpenedPages, PagesView
from aso_desktop.ui.kit.widgets.panes import Facts, PreviewFrame
from aso_desktop.ui.kit.widgets.rows_list import RowLine, RowsList

_NEXT: Final = {
    "document.open": (QT_TRANSLATE_NOOP("drafts", "Fill"), "F2"),
    "document.review": (QT_TRANSLATE_NOOP("drafts", "Second reading…"), "R"),
    "document.answer": (QT_TRANSLATE_NOOP("drafts", "Answer the reading…"), "A"),
    "document.endorse": (QT_TRANSLATE_NOOP("drafts", "Endorse"), "V"),
    "document.register": (QT_TRANSLATE_NOOP("drafts", "Register the departure…"), "N"),
    "document.finish": (QT_TRANSLATE_NOOP("drafts", "Make final…"), "F"),
    "document.sent": (QT_TRANSLATE_NOOP("drafts", "Note that it left…"), "D"),
    "document.save": (QT_TRANSLATE_NOOP("drafts", "Save as…"), "Ctrl+S"),
}
"""The step that comes next → its button."""


class Whole(NamedTuple):
    """A document with its versions, second readings, letter of the register and departures."""

    draft: queries.DraftRow
    versions: list[queries.VersionRow]
    reviews: list[queries.ReviewRow]
    letter: queries.LetterOf | None = None
    sent: list[queries.SentRow] = []  # noqa: RUF012 - a named tuple has no field of a class


def next_step(whole: Whole) -> str:
    """Return the command that brings a document further."""
    draft = whole.draft
    if draft.state == "final":
        return "document.save" if whole.sent else "document.sent"
    if draft.state == "endorsed":
        return "document.register" if draft.kind in queries.LEAVING and whole.letter is None else "document.finish"
    if draft.state == "in_review":
        return "document.answer" if any(review.state == "asked" for review in whole.reviews) else "document.endorse"
    return "document.open" if draft.unfilled else "document.review"


class DocumentDetail(PreviewFrame):
    """The pane beside the list."""

    asked = Signal(str)
    """A button asks for this command."""

    def __init__(self, context: PanelContext) -> None:
        super().__init__("document")
        self.setAccessibleName(self.tr("Document"))
        self._context = context
        self.whole: Whole | None = None
        self._step = "document.open"
        self._title, self._state = Words("", 15, bold=True, wrap=True), Chip("", "mute")
        self._facts = Facts()
        self.step = Button(self.tr("Next step"), kind="primary")
        self.word = Button(self.tr("Word"), "external-link", tip="Ctrl+E")
        self.pdf = Button(self.tr("PDF…"), "printer", tip="Ctrl+P")
        self.more = Button(self.tr("More"), "ellipsis")
        self.pages_view = PagesView(context.runner)
        self.drawing = Words(self.tr("The pages are being drawn…"), 12, ink="text2", wrap=True)
        self.versions, self.reviews = RowsList(self.tr("Versions")), RowsList(self.tr("Second readings"), wraps=True)
        self.compare = Button(self.tr("Compare…"), "git-compare-arrows", tip="C")
        self.restore = Button(self.tr("Restore"), "history")
        self.ask, self.answer = Button(self.tr("Ask…"), "users", tip="R"), Button(self.tr("Answer…"), "reply", tip="A")
        self._build()
        self._show(None)

    def show_draft(self, draft_id: UUID | None) -> None:
        """Read a document and show it."""
        if draft_id is None:
            self._show(None)
            return

        def read(db: Any) -> Whole | None:
            draft = queries.draft(db, draft_id)
            if draft is None:
                return None
            letter, sent = queries.own_letter(db, draft.letter_id), queries.sent(db, draft_id)
            return Whole(draft, queries.versions(db, draft_id), queries.reviews(db, draft_id), letter, sent)

        self._context.runner.read(self, "draft", read, self._show)

    def version(self) -> queries.VersionRow | None:
        """Return the version in front."""
        versions = self.whole.versions if self.whole else []
        return next((one for one in versions if one.id == self.versions.key()), None)

    def _show(self, whole: Whole | None) -> None:
        before, self.whole = self.whole, whole
        acts = (self.step, self.word, self.pdf, self.more, self.compare, self.restore, self.ask, self.answer)
        for button in acts:
            button.setEnabled(whole is not None)
        if whole is None:
            self._title.say(self.tr("No document is chosen."))
            self._state.hide()
            self._facts.show_facts(())
            self.versions.fill(())
            self.reviews.fill(())
            self.pages_view.close_pages()
            return
        self._show_state(whole)
        self._show_facts(whole)
        self.versions.fill([_version_line(version) for version in whole.versions])
        self.reviews.fill([_review_line(review) for review in whole.reviews])
        if whole.versions and (
            before is None or not before.versions or before.versions[0].blob != whole.versions[0].blob
        ):
            self._draw(whole.versions[0].blob, whole.draft.title)

    def _show_state(self, whole: Whole) -> None:
        draft, is_open = whole.draft, whole.draft.state != "final"
        self._title.say(draft.title)
        self._state.say(spoken(labels.STATES[draft.state]), CHIPS.get(draft.state, "mute"))
        self._state.show()
        self._step = next_step(whole)
        words, key = _NEXT[self._step]
        self.step.say(spoken(words))
        self.step.setToolTip(f"{spoken(words)} ({key})")
        self.word.setEnabled(is_open)
        self.compare.setEnabled(len(whole.versions) > 1)
        self.restore.setEnabled(is_open and len(whole.versions) > 1)
        self.ask.setEnabled(is_open)
        self.answer.setEnabled(is_open and any(review.state == "asked" for review in whole.reviews))
        waiting = sum(review.state == "asked" for review in whole.reviews)
        self.tabs.say(1, self.tr("Versions ({count})").format(count=len(whole.versions)))
        self.tabs.say(2, self.tr("Readings ({count})").format(count=waiting) if waiting else self.tr("Readings"))

    def _show_facts(self, whole: Whole) -> None:
        draft, letter = whole.draft, whole.letter
        number = f"{letter.number} · {spoken(letter_labels.STATES[letter.state])}" if letter else ""
        self._facts.show_facts(
            (
                (self.tr("Template"), draft.template, ""),
                (self.tr("From"), spoken(labels.SOURCES.get(draft.source_table, labels.SOURCES[""])), ""),
                (self.tr("Number"), number, ""),
                (self.tr("To fill"), str(draft.unfilled) if draft.unfilled else "", "warning"),
                (self.tr("Left"), "\n".join(_sent_words(one) for one in whole.sent), ""),
                (self.tr("SHA-256"), draft.final_sha256[:16], "text2"),
            )
        )

    def _draw(self, blob: str, title: str) -> None:
        """Draw the pages away from the window; until they are there, say so."""
        services = self._context.services
        self.pages_view.close_pages()
        self.drawing.show()

        def draw() -> Any:
            pages = services.document_prints.pages(services.documents.document(blob), title, QCoreApplication.translate)
            return blob, OpenedPages.open(pages, alike=True)

        self._context.runner.work(self, draw, self._on_drawn, kind="pages")

    def _on_drawn(self, found: Any) -> None:
        blob, opened = found
        if self.whole is not None and self.whole.versions and self.whole.versions[0].blob == blob:
            self.drawing.hide()
            self.pages_view.show_pages(opened)
        else:
            self._context.runner.work(self, opened.close)

    def _build(self) -> None:
        head = row(self._title, self._state)
        head.box.setStretch(0, 1)
        self.top.addWidget(head)
        self.add_detail(self._facts)
        self.top.addWidget(row(self.step, None))
        self.add_detail(row(self.word, self.pdf, self.more, None))
        pages = column(row(self.drawing, margins=(16, 2, 16, 2)), self.pages_view, gap=0)
        pages.box.setStretch(1, 1)
        self.drawing.hide()
        self.add_page(self.tr("Pages"), pages)
        self.add_page(self.tr("Versions"), _page(self.versions, self.compare, self.restore))
        self.add_page(self.tr("Readings"), _page(self.reviews, self.ask, self.answer))
        self.step.clicked.connect(lambda: self.asked.emit(self._step))
        for button, command in (
            (self.word, "document.word"), (self.pdf, "document.pdf"), (self.compare, "document.compare"),
            (self.restore, "document.restore"), (self.ask, "document.review"), (self.answer, "document.answer"),
        ):  # fmt: skip
            button.clicked.connect(lambda _on=False, command=command: self.asked.emit(command))
        self.versions.itemActivated.connect(lambda _item: self.asked.emit("document.compare"))


def _version_line(version: queries.VersionRow) -> RowLine:
    about = " · ".join(filter(None, (version.author, _when(version.at), version.note)))
    title = f"v{version.n} · {spoken(labels.ORIGINS[version.origin])}"
    return RowLine(title, about, "", "history", key=version.id)


def _review_line(review: queries.ReviewRow) -> RowLine:
    said = " · ".join(filter(None, (f"v{review.n}", spoken(labels.REVIEWS[review.state]), review.due_on)))
    inks = {"asked": "text2", "accepted": "ok", "remarks": "warning", "refused": "danger"}
    title = "\n".join(filter(None, (review.reviewer, review.comments)))
    return RowLine(title, said, "", "users", inks[review.state], key=review.id)


def _when(at: str) -> str:
    """Return an instant as the clock of this machine shows it."""
    return f"{datetime.fromisoformat(at).astimezone():%d/%m/%Y %H:%M}" if at else ""


def _sent_words(sent: queries.SentRow) -> str:
    names = ", ".join(json.loads(sent.recipients))
    return " · ".join(filter(None, (_when(sent.at), spoken(labels.CHANNELS[sent.channel]), names)))


def _page(pane: QWidget, *acts: QWidget) -> QWidget:
    page = column(pane, row(*acts, None, margins=(12, 6, 12, 6)), gap=0, kind="panel")
    page.box.setStretch(0, 1)
    return page
