"""The room of documents: those being written, the one in front beside them, and its form when it is filled."""

from collections.abc import Callable, Mapping, Sequence
from typing import Any
from uuid import UUID

from PySide6.QtWidgets import QMenu, QStackedWidget, QVBoxLayout, QWidget
from typing_extensions import override

from aso_desktop.core.changes import Changes
from aso_desktop.core.i18n import QT_TRANSLATE_NOOP, Text
from aso_desktop.services.people import queries as people
from aso_desktop.services.templates import queries as templates
from aso_desktop.services.templates.dictionary import MEETING_KINDS
from aso_desktop.ui.drafts.acts import DocumentActs
from aso_desktop.ui.drafts.commands import EDITOR, ROOM
from aso_desktop.ui.drafts.departing import DepartureActs
from aso_desktop.ui.drafts.detail import DocumentDetail
from aso_desktop.ui.drafts.editor import DocumentEditor
from aso_desktop.ui.drafts.merge_wizard import Chosen, MergeWizard
from aso_desktop.ui.drafts.source import COLUMNS, DraftItem, DraftSource
from aso_desktop.ui.kit.cells import Sort
from aso_desktop.ui.kit.form_dialog import FormDialog
from aso_desktop.ui.kit.forms import Field, Kind
from aso_desktop.ui.kit.headed_panel import HeadedPanel
from aso_desktop.ui.kit.item_models import ListModel
from aso_desktop.ui.kit.navigation import Target
from aso_desktop.ui.kit.panel import Panel, PanelContext
from aso_desktop.ui.kit.widgets.basics import Button, column
from aso_desktop.ui.kit.widgets.chips_bar import ChipsBar, View
from aso_desktop.ui.kit.widgets.head import Head
from aso_desktop.ui.kit.widgets.inputs import Choice
from aso_desktop.ui.kit.widgets.notices import EmptyState
from aso_desktop.ui.kit.widgets.panes import ListAndPreview
from aso_desktop.ui.kit.widgets.table_view import TableView

TABLES = frozenset({"document_draft", "draft_version", "review", "template", "transmission", "letter"})


def make_panel(context: PanelContext) -> Panel:
    """Return the room."""
    return DraftsPanel(context)


MERGED_KINDS = ("letter", "receipt", "slip", "reminder", "invitation", "service_note", "memo", "summary_note")


def _chosen(target: Target) -> Chosen:
    """Return the letters or persons that another room chose."""
    values = dict(target.values)
    return Chosen(tuple(values.get("letters", ())), tuple(values.get("contacts", ())))


class DraftsPanel(HeadedPanel):
    """The list and the preview, or the form of the document that is filled."""

    def __init__(self, context: PanelContext) -> None:
        super().__init__(context)
        self.head = Head(self.tr("Documents"))
        self.model = ListModel(DraftSource(), COLUMNS, context.runner, self)
        self.table = TableView(self.model, self.tr("Documents"))
        self.bar = ChipsBar(self.tr("Views"))
        self.detail = DocumentDetail(context)
        self.editor = DocumentEditor(context)
        self.empty = EmptyState(self.tr("No document here."), self.tr("New document…"), "file-text")
        self.room = DocumentActs(self, self.detail)
        self.departing = DepartureActs(self, self.detail, self.room, lambda: self.fill(self.draft_id()))
        self.wizard: MergeWizard | None = None
        self._view = "open"
        self._wanted: UUID | None = None
        self._build()
        handlers = {**self.room.handlers(), **self.departing.handlers(), **self._handlers()}
        self.acts = context.commands.bind(self, ROOM, handlers)
        self.acts |= context.commands.bind(self.editor, EDITOR, self._editor_handlers())
        self._connect()
        context.runner.write(self, self._seed, lambda _changes: self.refresh())

    # --- what the window asks ----------------------------------------------------------------------------------

    @override
    def title(self) -> str:
        return self.tr("Documents")

    @override
    def status_words(self) -> str:
        return self.tr("%Ln document(s)", "", self.model.rowCount())

    @override
    def panes(self) -> Sequence[QWidget]:
        if self.pages.currentWidget() is self.editor and self.editor.form is not None:
            return (self.editor.form, self.editor.pages_view)
        return (self.table, self.detail.pages_view, self.detail.versions)

    @override
    def refresh(self) -> None:
        self.model.open(self._view, Sort())

    @override
    def on_changes(self, changes: Changes) -> None:
        if changes.tables & TABLES:
            self.model.reload()
            self.detail.show_draft(self.draft_id())

    @override
    def save_drafts(self) -> None:
        self.editor.save()

    @override
    def release(self) -> None:
        self.editor.release()
        self.detail.pages_view.close_pages()

    @override
    def open_target(self, target: Target) -> None:
        values = dict(target.values)
        template = UUID(values["template"]) if "template" in values else None
        source = (target.kind, target.id) if target.kind in ("letter", "meeting") and target.id else None
        if target.action == "new":
            self.ask_new(template, source, values.get("kinds", ()))
        elif target.action == "merge":
            self.ask_merge(template, _chosen(target))
        elif target.id is not None:
            self.bring(target.id, "")

    # --- acts --------------------------------------------------------------------------------------------------

    def draft_id(self) -> UUID | None:
        """Return the document in front."""
        row: Any = self.table.current_row()
        return row.draft.id if isinstance(row, DraftItem) else None

    def show_view(self, name: str) -> None:
        """Show other documents."""
        self._view = name
        self.bar.chips.choose(name)
        self.refresh()

    def bring(self, draft_id: UUID, view: str) -> None:
        """Put a document in front in another view."""
        self._wanted = draft_id
        self.show_view(view)

    def ask_new(
        self, template: UUID | None = None, source: tuple[str, UUID] | None = None, kinds: Sequence[str] = ()
    ) -> None:
        """Ask which template, of some kinds or of all, then begin a document and open its form."""
        if template is not None:
            self._start({"template": str(template), "title": ""}, source)
            return
        fitting = MEETING_KINDS if source is not None and source[0] == "meeting" else tuple(kinds)
        self._choose(fitting, lambda values: self._start(values, source))

    def ask_merge(self, template: UUID | None = None, chosen: Chosen | None = None) -> None:
        """Ask which template, then open the steps of a mail merge to letters or persons that were chosen."""
        if template is None:
            self._choose(MERGED_KINDS, lambda values: self.ask_merge(UUID(values["template"]), chosen))
            return
        self.wizard = MergeWizard(self.context, template, chosen or Chosen(), self)
        self.wizard.show()

    def fill(self, draft_id: UUID | None) -> None:
        """Open the form of a document."""
        if draft_id is not None:
            self.editor.open(draft_id)
            self.pages.setCurrentWidget(self.editor)

    # --- inside ------------------------------------------------------------------------------------------------

    def _handlers(self) -> dict[str, Callable[[], object]]:
        return {
            "document.new": self.ask_new,
            "document.merge": self.ask_merge,
            "document.open": lambda: self.fill(self.draft_id()),
        }

    def _editor_handlers(self) -> dict[str, Callable[[], object]]:
        return {
            "draft.next_unfilled": self.editor.go_to_unfilled,
            "draft.write": self.editor.write,
            "draft.leave": self._leave,
            "draft.typography": self.editor.correct_typography,
            "draft.read_over": self.editor.read_over,
            "draft.assist": self.editor.ask_assistance,
        }

    def _seed(self) -> Changes | None:
        changes: Changes | None = self.context.services.gallery.seed()
        return changes

    def _choose(self, kinds: tuple[str, ...], then: Callable[[Any], object]) -> None:
        def read(db: Any) -> Sequence[templates.TemplateRow]:
            agent = people.present_agent(db)
            return templates.usable(db, kinds, agent.unit.id if agent is not None and agent.unit else None)

        def show(rows: Sequence[templates.TemplateRow]) -> None:
            choices = tuple(Choice(str(r.id), Text("", f"{r.name} ({r.language})")) for r in rows)
            fields = (
                Field("template", QT_TRANSLATE_NOOP("drafts", "Template"), Kind.CHOICE, width=36, choices=choices),
                Field("title", QT_TRANSLATE_NOOP("drafts", "Title")),
            )
            dialog = FormDialog(self.context, fields, self)
            dialog.form.set_values({"template": str(rows[0].id) if rows else ""})
            dialog.ask(self.tr("New document"), "", self.tr("Begin"), lambda _values: Changes())
            dialog.accepted.connect(lambda: then(dialog.form.values()))

        self.context.runner.read(self, "usable", read, show)

    def _start(self, values: Mapping[str, Any], source: tuple[str, UUID] | None) -> None:
        from aso_desktop.services.drafts.commands import DraftInput

        given = DraftInput(UUID(values["template"]), values["title"] or "", source)
        documents = self.context.services.documents
        self.context.runner.write(self, lambda: documents.start(given), self._on_started)

    def _on_started(self, written: Any) -> None:
        self.context.undo.record(written.changes)
        self.fill(written.draft_id)

    def _on_written(self, written: Any) -> None:
        self._leave()
        self.detail.show_draft(written.draft_id)
        if written.conflicts:
            whole = self.editor.opened
            self.room.settle(written.draft_id, written.conflicts, whole.typed if whole else {})

    @override
    def toggle_preview(self) -> None:
        (self.editor if self.pages.currentWidget() is self.editor else self.split).toggle_preview()

    def _leave(self) -> None:
        self.pages.setCurrentWidget(self._list_page)
        self.table.setFocus()

    def _build(self) -> None:
        self.new = Button(self.tr("New document…"), "file-plus", "primary", "Ctrl+N")
        self.merge = Button(self.tr("Mail merge…"), "mails", tip="Ctrl+Shift+P")
        self.head.add_action(self.merge)
        self.head.add_action(self.new)
        views = (
            View("open", self.tr("Being written")), View("in_review", self.tr("Being read over")),
            View("final", self.tr("Final")), View("", self.tr("All")),
        )  # fmt: skip
        self.bar.chips.set_views(views, self._view)
        self.lists = QStackedWidget()
        self.lists.addWidget(self.table)
        self.lists.addWidget(self.empty)
        left = column(self.bar, self.lists, gap=0, kind="panel")
        left.box.setStretch(1, 1)
        self.split = ListAndPreview(left, self.detail, "drafts")
        self._list_page = column(self.head, self.split, gap=0)
        self._list_page.box.setStretch(1, 1)
        self.pages = QStackedWidget()
        self.pages.addWidget(self._list_page)
        self.pages.addWidget(self.editor)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(self.pages)

    def _connect(self) -> None:
        self.new.clicked.connect(self.acts["document.new"].trigger)
        self.merge.clicked.connect(self.acts["document.merge"].trigger)
        self.empty.asked.connect(self.acts["document.new"].trigger)
        self.table.current_changed.connect(lambda _row: self.detail.show_draft(self.draft_id()))
        self.table.opened.connect(lambda _row: self.fill(self.draft_id()))
        self.model.count_changed.connect(self._on_count_changed)
        self.model.loaded.connect(self._bring_wanted)
        self.departing.ended.connect(lambda draft_id: self.bring(draft_id, "final"))
        self.bar.chips.chosen.connect(self.show_view)
        self.detail.asked.connect(lambda command: self.acts[command].trigger())
        self.detail.more.setMenu(self._menu())
        self.editor.written.connect(self._on_written)
        self.editor.left.connect(self._leave)

    def _menu(self) -> QMenu:
        """Return every command about the document in front, for the mouse."""
        menu = QMenu(self.detail.more)
        for command in ROOM:
            if command.id not in ("document.new", "document.merge"):
                menu.addAction(self.acts[command.id])
        return menu

    def _bring_wanted(self) -> None:
        rows = (self.model.row_at(place) for place in range(self.model.rowCount()))
        found = next((row for row in rows if isinstance(row, DraftItem) and row.draft.id == self._wanted), None)
        if found is not None and self.table.select_id(found.local_id):
            self._wanted = None

    def _on_count_changed(self, count: int) -> None:
        self.lists.setCurrentWidget(self.table if count else self.empty)
        self.status_changed.emit()
