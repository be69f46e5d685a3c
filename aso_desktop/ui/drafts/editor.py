"""Filling a document: the form of its template on the left, its pages on the right."""

from collections.abc import Mapping, Sequence
from typing import Any, NamedTuple
from uuid import UUID

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from aso_desktop.services.drafts import formed, queries
from aso_desktop.services.drafts.formed import Line
from aso_desktop.services.templates import queries as templates
from aso_desktop.ui.drafts.assistance import AssistanceDialog
from aso_desktop.ui.drafts.keeper import FormKeeper
from aso_desktop.ui.kit.forms import Field, Form, Kind
from aso_desktop.ui.kit.language import spoken
from aso_desktop.ui.kit.panel import PanelContext
from aso_desktop.ui.kit.proofreading import ProofDialog
from aso_desktop.ui.kit.theme import theme
from aso_desktop.ui.kit.widgets.basics import Button, ElidedWords, Words, column, row, scrolled
from aso_desktop.ui.kit.widgets.notices import Strip
from aso_desktop.ui.kit.widgets.pages_view import OpenedPages, PagesView

_LONG = frozenset({"corps", "contexte", "analyse", "proposition", "essentiel", "destinataire.adresse"})
_OURS = frozenset({"ministere", "direction", "service", "lieu_redaction", "date_document", "redacteur"})
_LINES = 5
_WIDE = 900
_WORTH_READING = 12
"""Signs from which a field is read over: names and references are not."""


class Opened(NamedTuple):
    """A document whose form is on show."""

    draft: queries.DraftRow
    lines: Sequence[Line]
    given: Mapping[str, Any]
    typed: Mapping[str, Any]


class DocumentEditor(QWidget):
    """The form beside the pages; Ctrl+Return writes a version, F11 goes to the next field to fill.

    Where there is little width the form has it all, and F8 shows the pages in its place.
    """

    written = Signal(object)
    """A version was written; hands over what the service answered."""
    left = Signal()

    def __init__(self, context: PanelContext) -> None:
        super().__init__()
        self._context = context
        self.opened: Opened | None = None
        self.form: Form | None = None
        self._title = ElidedWords("", 15, bold=True)
        self._count = Words("", 12, ink="text2")
        self._saved = Words("", 12, ink="text2")
        self.said = Strip("warningBox", "triangle-alert", "warning")
        self.write_it = Button(self.tr("Write the document"), "check", "primary", "Ctrl+Return")
        self.leave = Button(self.tr("Back to the list"), "arrow-left", tip="Esc")
        self.next_field = Button(self.tr("Next field to fill"), "chevron-down", tip="F11")
        self.pages_view = PagesView(context.runner)
        self._about = Words("", 12, ink="text2", wrap=True)
        self._form_box = QVBoxLayout()
        self._is_wide, self._is_turned, self._at = True, False, ""
        self.keeper = FormKeeper(context, self)
        self._build()
        self.keeper.offered.connect(self._offer)
        self.keeper.kept.connect(lambda at: self._saved.say(self.tr("Kept at {time}").format(time=at), "ok"))
        self.write_it.clicked.connect(self.write)
        self.leave.clicked.connect(self.left.emit)
        self.next_field.clicked.connect(self.go_to_unfilled)

    def open(self, draft_id: UUID) -> None:
        """Read a document with its form."""
        documents = self._context.services.documents

        def read(db: Any) -> Opened | None:
            draft = queries.draft(db, draft_id)
            template = templates.template(db, draft.template_id) if draft and draft.template_id else None
            if draft is None or template is None:
                return None
            lines = formed.lines(template.kind, templates.fields(db, template.id))
            return Opened(draft, lines, documents.given(db, draft), documents.typed(db, draft_id))

        self._context.runner.read(self, "document", read, self._show)

    def unfilled(self) -> list[str]:
        """Return the fields that must be filled and are empty, in the order of the form."""
        if self.opened is None or self.form is None:
            return []
        values = self.form.values()
        return [
            line.path for line in self.opened.lines if line.is_required and not str(values[line.path] or "").strip()
        ]

    def go_to_unfilled(self) -> None:
        """Put the focus on the next field to fill, round again after the last."""
        if self.form is None:
            return
        names, at = self.unfilled(), self.form.focused_field()
        order = [line.path for line in self.opened.lines] if self.opened else []
        later = [name for name in names if at in order and order.index(name) > order.index(at)]
        if names:
            self.form.focus_field((later or names)[0])

    def write(self) -> None:
        """Write a version of what the form holds."""
        typed = self._typed()
        if self.opened is None or typed is None or self._context.runner.is_writing(self):
            return
        documents, draft_id = self._context.services.documents, self.opened.draft.id
        self._context.runner.write(self, lambda: documents.redraw(draft_id, typed), self._on_written)

    def save(self) -> None:
        """Keep what the form holds, now."""
        if self.form is not None and self.opened is not None:
            self.keeper.keep(self._words())

    def correct_typography(self) -> None:
        """Propose French typography for the long texts of the form; undone by Ctrl+Z in each field."""
        from aso_desktop.services.drafts.proofs import corrected

        if self.form is not None and self.opened is not None:
            values = self.form.values()
            proposed = {name: corrected(text) for name, text in values.items() if isinstance(text, str)}
            changed = {name: text for name, text in proposed.items() if text != values[name]}
            self.form.set_values(changed)
            for name in changed:
                self.form.say_beside(name, self.tr("typography proposed"), "info")
            self._on_edited()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where there is little width, keep what cannot be done otherwise: F11 still goes to the next field."""
        super().resizeEvent(event)
        is_wide = self.width() >= theme().px(_WIDE)
        self._is_wide, self._is_turned = is_wide, self._is_turned and is_wide == self._is_wide
        self._arrange()

    def toggle_preview(self) -> None:
        """Show or hide the pages; where there is little width, show them in the place of the form, and back."""
        at = self.form.focused_field() if self.form is not None else ""
        self._at = at or self._at
        self._is_turned = not self._is_turned
        self._arrange()
        if self.form is not None and self._at in self.form.values():
            self.form.focus_field(self._at)

    def _arrange(self) -> None:
        for widget in (self.next_field, self._count):
            widget.setVisible(self._is_wide)
        self._paper.setVisible(self._is_wide != self._is_turned)
        self._sheet.setVisible(self._is_wide or not self._is_turned)

    def release(self) -> None:
        """Let the form go: the profile is being locked, and what was typed is kept."""
        self.pages_view.close_pages()
        if self.form is not None:
            self.form.draft_due.disconnect(self._on_edited)

    def read_over(self) -> None:
        """Show what typography and spelling propose for the texts of the form."""
        proofs: Any = self._context.services.proofs
        texts = {name: text for name, text in self._words().items() if len(text) >= _WORTH_READING}
        ProofDialog(self._context, texts, self._take_text, self).show_up(proofs.read)

    def ask_assistance(self) -> None:
        """Offer to send the text in front, or the first long one, to the writing assistance."""
        if self.form is None or self.opened is None:
            return
        at, words = self.form.focused_field(), self._words()
        name = at if words.get(at, "").strip() else next((n for n in words if n in _LONG and words[n].strip()), "")
        AssistanceDialog(
            self._context, self.opened.draft.id, words.get(name, ""),
            lambda text: self._take_text(name, text), self,
        ).show()  # fmt: skip

    def _take_text(self, name: str, text: str) -> None:
        """Put a proposal that was accepted into its field."""
        if self.form is not None and name:
            self.form.set_values({name: text})
            self._on_edited()

    # --- inside ------------------------------------------------------------------------------------------------

    def _typed(self) -> dict[str, Any] | None:
        if self.opened is None or self.form is None:
            return None
        from aso_desktop.core.errors import UserError

        try:
            return formed.read(self.opened.lines, self._words(), self.opened.given)
        except UserError as error:
            self.form.show_error(error.field, spoken(error.text))
            return None

    def _words(self) -> dict[str, str]:
        """Return what stands in the form, by path."""
        values = self.form.values() if self.form is not None else {}
        return {name: str(value or "") for name, value in values.items()}

    def _offer(self, values: Mapping[str, str], when: str) -> None:
        """Offer what was typed when the program ended; it is never put in silently."""
        self.said.show_words(
            self.tr("What was typed at {when} is in no version yet.").format(when=when),
            (self.tr("Take it back"), lambda: self._take_back(values)),
            (self.tr("Forget it"), self.keeper.drop),
        )

    def _take_back(self, values: Mapping[str, str]) -> None:
        if self.form is not None and self.opened is not None:
            known = {line.path for line in self.opened.lines}
            self.form.set_values({name: text for name, text in values.items() if name in known})
            self._on_edited()

    def _show(self, opened: Opened | None) -> None:
        self.opened = opened
        if opened is None:
            return
        if self.form is not None:
            self._form_box.removeWidget(self.form)
            self.form.deleteLater()
        self.form = Form([_field(line) for line in opened.lines], self._context.clock)
        self._form_box.insertWidget(0, self.form)
        self._fill(self.form, opened)
        self.form.draft_due.connect(self._on_edited)
        self.form.submitted.connect(self.write)
        self._title.say(opened.draft.title)
        self.said.hide()
        self._saved.say("")
        self._about.say(self.tr("The pages are being drawn…"))
        self.keeper.look(opened.draft.id, self._words())
        self._draw()
        self.go_to_unfilled()

    def _fill(self, form: Form, opened: Opened) -> None:
        from aso_desktop.services.drafts.typed import merged

        form.set_values(formed.shown(opened.lines, merged(opened.given, opened.typed)))
        before = formed.shown(opened.lines, opened.given)
        for line in opened.lines:
            if before[line.path]:
                is_ours = line.path in _OURS or not opened.draft.source_table
                form.say_beside(line.path, self.tr("from the profile") if is_ours else self.tr("from the record"))

    def _on_edited(self) -> None:
        self.save()
        self._draw()

    def _draw(self) -> None:
        """Say how much is left to fill and draw the pages as they would be."""
        typed = self._typed()
        count = len(self.unfilled())
        words = self.tr("%Ln field(s) to fill", "", count) if count else self.tr("Every field is filled")
        self._count.say(words, "warning" if count else "ok")
        if typed is None or self.opened is None or self.opened.draft.template_id is None:
            return
        from aso_desktop.services.drafts.typed import merged

        services, title = self._context.services, self.opened.draft.title
        values, template_id = merged(self.opened.given, typed), self.opened.draft.template_id

        def draw() -> Any:
            drawn = services.documents.draw(template_id, values)
            pages = services.document_prints.simple_pages(drawn.document, title, QCoreApplication.translate)
            return drawn, OpenedPages.open(pages, alike=True)

        self._context.runner.work(self, draw, self._on_quick, kind="quick pages")

    def _on_quick(self, found: Any) -> None:
        drawn, opened = found
        self._about.say(self.tr("Simplified preview: the text, without the template’s layout."))
        self.pages_view.show_pages(opened)
        prints = self._context.services.document_prints
        engine = prints.engine()
        if engine.name == "simple":
            return

        def draw() -> Any:
            return OpenedPages.open(prints.pages(drawn.document, "", QCoreApplication.translate), alike=True)

        self._context.runner.work(self, draw, lambda pages: self._on_true(pages, spoken(engine.label)), kind="pages")

    def _on_true(self, opened: OpenedPages, words: str) -> None:
        self._about.say(words)
        self.pages_view.show_pages(opened)

    def _on_written(self, written: Any) -> None:
        self._context.undo.record(written.changes)
        self.keeper.drop()
        self.written.emit(written)

    def _build(self) -> None:
        head = row(
            self._title,
            self._count,
            self._saved,
            self.leave,
            self.next_field,
            self.write_it,
            margins=(16, 8, 16, 8),
            kind="bar",
        )
        head.box.setStretch(0, 1)
        self._form_box.addStretch(1)
        inner = QWidget()
        inner.setLayout(self._form_box)
        self._paper = column(row(self._about, None, margins=(12, 6, 12, 6)), self.pages_view, gap=0, kind="preview")
        self._paper.box.setStretch(1, 1)
        self._sheet = scrolled(inner)
        sides = QHBoxLayout()
        sides.setSpacing(0)
        sides.addWidget(self._sheet, 1)
        sides.addWidget(self._paper, 1)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        box.addWidget(head)
        box.addWidget(self.said)
        box.addLayout(sides, 1)


def _field(line: Line) -> Field:
    is_long = line.kind == "list" or line.path in _LONG
    kind = Kind.TEXT if is_long else Kind.LINE
    return Field(line.path, line.label, kind, required=line.is_required, lines=_LINES, repeats=False)
