"""The gallery of templates: those of the house and the shipped ones, their check and their pages beside."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QFileDialog, QStackedWidget, QWidget
from typing_extensions import override

from aso_desktop.core.changes import Changes
from aso_desktop.core.i18n import QT_TRANSLATE_NOOP
from aso_desktop.services.people import queries as people
from aso_desktop.services.templates import labels, queries
from aso_desktop.services.templates.queries import TemplateRow
from aso_desktop.ui.kit.cells import Sort
from aso_desktop.ui.kit.form_dialog import FormDialog
from aso_desktop.ui.kit.headed_panel import HeadedPanel
from aso_desktop.ui.kit.item_models import ListModel
from aso_desktop.ui.kit.language import spoken
from aso_desktop.ui.kit.navigation import Target
from aso_desktop.ui.kit.panel import Panel, PanelContext
from aso_desktop.ui.kit.widgets.basics import Button, IconButton, column, row
from aso_desktop.ui.kit.widgets.chips_bar import ChipsBar, View
from aso_desktop.ui.kit.widgets.head import Head
from aso_desktop.ui.kit.widgets.inputs import Choice, ChoiceInput
from aso_desktop.ui.kit.widgets.notices import EmptyState, Strip
from aso_desktop.ui.kit.widgets.panes import ListAndPreview
from aso_desktop.ui.kit.widgets.table_view import TableView
from aso_desktop.ui.templates.commands import COMMANDS
from aso_desktop.ui.templates.detail import TemplateDetail
from aso_desktop.ui.templates.dialogs import (
    DESCRIBED,
    ImportDialog,
    described,
    described_kind,
    described_name,
    template_input,
)
from aso_desktop.ui.templates.fields_dialog import FieldsDialog
from aso_desktop.ui.templates.findings import installed_fonts
from aso_desktop.ui.templates.shelf import Shelf
from aso_desktop.ui.templates.source import COLUMNS, TemplateItem, TemplateSource, TemplateView, read

_FILES = "Word (*.docx *.dotx)"
_LANGUAGES = (
    Choice("", QT_TRANSLATE_NOOP("templates", "Every language")),
    *(Choice(code, words) for code, words in labels.LANGUAGES.items()),
)
_ORDERS = (
    Choice("name", QT_TRANSLATE_NOOP("templates", "By name")),
    Choice("recent", QT_TRANSLATE_NOOP("templates", "Used last first")),
)


def make_panel(context: PanelContext) -> Panel:
    """Return the room."""
    return TemplatesPanel(context)


class TemplatesPanel(HeadedPanel):
    """The list and the template in front; a file dropped on it is checked, then offered."""

    def __init__(self, context: PanelContext) -> None:
        super().__init__(context)
        self.setAcceptDrops(True)
        self.head = Head(self.tr("Templates"), self.tr("Find a template"))
        self.model = ListModel(TemplateSource(), COLUMNS, context.runner, self)
        self.table = TableView(self.model, self.tr("Templates"))
        self.bar = ChipsBar(self.tr("Views"))
        self.detail = TemplateDetail(context)
        self.shelf = Shelf(context)
        self.said = Strip("warningBox", "triangle-alert", "warning")
        self.empty = EmptyState(self.tr("No template here."), self.tr("Import a template…"), "layout-template")
        self.view = TemplateView()
        self._unit: Any = None
        self._build()
        self.acts = context.commands.bind(self, COMMANDS, self._handlers())
        self._connect()
        context.runner.read(self, "agent", people.present_agent, self._on_agent)
        context.runner.write(self, self._seed, self._on_seeded)
        self._is_shelf = False

    # --- what the window asks ----------------------------------------------------------------------------------

    @override
    def title(self) -> str:
        return self.tr("Templates")

    @override
    def status_words(self) -> str:
        return self.tr("%Ln template(s)", "", self.model.rowCount())

    @override
    def panes(self) -> Sequence[QWidget]:
        return (self.shelf if self._is_shelf else self.table, self.detail.pages_view)

    @override
    def refresh(self) -> None:
        self.model.open(self.view, Sort())
        self._fill_shelf()

    @override
    def on_changes(self, changes: Changes) -> None:
        if "template" in changes.tables:
            self.model.reload()
            self._fill_shelf()

    @override
    def release(self) -> None:
        self.detail.pages_view.close_pages()

    @override
    def open_target(self, target: Target) -> None:
        if target.action == "new":
            self.acts["template.import"].trigger()

    # --- acts --------------------------------------------------------------------------------------------------

    def template(self) -> TemplateRow | None:
        """Return the template in front."""
        if self._is_shelf:
            return self.shelf.current()
        item = self.table.current_row()
        return item.template if isinstance(item, TemplateItem) else None

    def take(self, path: Path, replaces: TemplateRow | None = None) -> None:
        """Check a file, say in words what was found, and offer to accept it."""
        services, fonts = self.context.services, installed_fonts()
        kind = replaces.kind if replaces else described_kind(path)
        self.context.runner.work(
            self,
            lambda: services.gallery.look(path, kind, fonts),
            lambda look: self._offer(path, look, replaces),
            kind="look",
        )

    def toggle_shelf(self) -> None:
        """Show first pages in the place of the list, or the list again."""
        self._is_shelf = not self._is_shelf
        self.toggle.setChecked(self._is_shelf)
        self.lists.setCurrentWidget(self.shelf if self._is_shelf else self.table)
        self._fill_shelf()
        (self.shelf if self._is_shelf else self.table).setFocus()

    def _fill_shelf(self) -> None:
        if self._is_shelf:
            view = self.view
            self.context.runner.read(
                self, "shelf", lambda db: [item.template for item in read(db, view)], self.shelf.show_templates
            )

    @override
    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take files."""
        if event.mimeData().hasUrls():
            event.acceptProposedAction()

    @override
    def dropEvent(self, event: QDropEvent) -> None:
        """Check the file that was dropped."""
        paths = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
        if paths:
            event.acceptProposedAction()
            self.take(paths[0])

    # --- inside ------------------------------------------------------------------------------------------------

    def _handlers(self) -> dict[str, Callable[[], object]]:
        return {
            "template.import": self._choose_file,
            "template.version": lambda: self._on_template(self._choose_file),
            "template.use": lambda: self._on_template(self._use),
            "template.merge": lambda: self._on_template(self._merge),
            "template.validate": lambda: self._move("validated"),
            "template.retire": lambda: self._move("retired"),
            "template.edit": lambda: self._on_template(self._describe),
            "template.correct": lambda: self._on_template(self._correct),
            "template.shelf": self.toggle_shelf,
            "template.fields": self._show_fields,
            "template.save": lambda: self._on_template(self._save),
        }

    def _on_template(self, act: Callable[[TemplateRow], object]) -> None:
        if (row := self.template()) is not None:
            act(row)

    def _choose_file(self, replaces: TemplateRow | None = None) -> None:
        name, _ = QFileDialog.getOpenFileName(self, self.tr("Import a template"), "", _FILES)
        if name:
            self.take(Path(name), replaces)

    def _offer(self, path: Path, look: Any, replaces: TemplateRow | None) -> None:
        services, unit = self.context.services, self._unit
        dialog = ImportDialog(self.context, look, self)
        usual = {
            "name": described_name(path), "kind": described_kind(path), "language": "fr", "audience": "",
        }  # fmt: skip
        dialog.form.set_values(described(replaces) if replaces else usual)
        counted = self.tr("Faults: {faults}. Warnings: {warnings}. With faults it waits as a draft.")
        dialog.ask(
            self.tr("Accept this template?"),
            counted.format(faults=look.faults, warnings=look.warnings),
            self.tr("Accept"),
            lambda values: services.gallery.accept(
                path, template_input(values, unit), replaces=replaces.id if replaces else None
            ),
        )

    def _use(self, row: TemplateRow) -> None:
        self.context.navigation.go(Target("drafts", action="new", values=(("template", str(row.id)),)))

    def _merge(self, row: TemplateRow) -> None:
        self.context.navigation.go(Target("drafts", action="merge", values=(("template", str(row.id)),)))

    def _move(self, state: str) -> None:
        if (row := self.template()) is not None:
            services, template_id = self.context.services, row.id
            self.context.undo.perform(self, lambda: services.gallery.move_to(template_id, state))

    def _describe(self, row: TemplateRow) -> None:
        services, unit = self.context.services, self._unit
        dialog = FormDialog(self.context, DESCRIBED, self)
        dialog.form.set_values(described(row))
        dialog.form.show_row("kind", shown=False)
        dialog.ask(
            self.tr("Describe the template"),
            "",
            self.tr("Save"),
            lambda values: services.gallery.describe(row.id, template_input({**values, "kind": row.kind}, unit)),
        )

    def _correct(self, row: TemplateRow) -> None:
        services = self.context.services
        self.context.undo.perform(self, lambda: services.gallery.correct(row.id))

    def _correct_one(self, finding: Any) -> None:
        """Make a copy with one correction."""
        services, row = self.context.services, self.template()
        if row is not None:
            self.context.undo.perform(self, lambda: services.gallery.correct(row.id, finding))

    def _save(self, row: TemplateRow) -> None:
        name, _ = QFileDialog.getSaveFileName(self, self.tr("Save the file"), row.file_name, _FILES)
        if name:
            services = self.context.services
            self.context.runner.work(self, lambda: services.gallery.export(row.blob, Path(name)), kind="save")

    def _show_fields(self) -> None:
        """Show the fields that a template like the one in front may hold."""
        row = self.template()
        FieldsDialog(row.kind if row else "letter", row.language if row else "fr", self).show()

    def _on_agent(self, agent: Any) -> None:
        self._unit = agent.unit.id if agent is not None and agent.unit is not None else None

    def _seed(self) -> Changes | None:
        """Bring the shipped templates in the first time; runs on the writer's thread."""
        changes: Changes | None = self.context.services.gallery.seed()
        return changes

    def _on_seeded(self, _changes: Changes | None) -> None:
        """Show what there is; then look into the folder of IT's templates, on a helper thread: it may be a share."""
        self.refresh()
        self.context.runner.read(
            self, "known", lambda db: frozenset(row.sha256 for row in queries.templates(db)), self._gather
        )

    def _gather(self, known: frozenset[str]) -> None:
        services = self.context.services
        self.context.runner.work(self, lambda: services.gallery.house.gather(known), self._on_gathered, kind="folder")

    def _on_gathered(self, gathered: Any) -> None:
        services = self.context.services
        if gathered.notices:
            self.said.show_words("\n".join(spoken(notice) for notice in gathered.notices))
        if gathered.brought:
            take = services.gallery.take_folder
            self.context.runner.write(self, lambda: take(gathered.brought), lambda _changes: self.refresh())

    def _build(self) -> None:
        self.new = Button(self.tr("Import a template…"), "file-up", tip="Ctrl+N")
        self.toggle = IconButton("layout-template", self.tr("First pages"), "Ctrl+G", checkable=True)
        self.language = ChoiceInput(_LANGUAGES)
        self.language.setAccessibleName(self.tr("Language"))
        self.order = ChoiceInput(_ORDERS)
        self.order.setAccessibleName(self.tr("Order"))
        self.head.add_action(self.new)
        views = (
            View("all", self.tr("All")), View("minutes", self.tr("Meetings")), View("letters", self.tr("Letters")),
            View("notes", self.tr("Notes")), View("mine", self.tr("My unit")), View("retired", self.tr("Retired")),
        )  # fmt: skip
        self.bar.chips.set_views(views, "all")
        self.lists = QStackedWidget()
        for page in (self.table, self.empty, self.shelf):
            self.lists.addWidget(page)
        tools = row(self.language, self.order, None, self.toggle, margins=(12, 4, 12, 4))
        left = column(self.bar, tools, self.said, self.lists, gap=0, kind="panel")
        left.box.setStretch(3, 1)
        self.split = ListAndPreview(left, self.detail, "templates")
        self.lay_out(self.head, self.split)

    def _connect(self) -> None:
        self.new.clicked.connect(self.acts["template.import"].trigger)
        self.empty.asked.connect(self.acts["template.import"].trigger)
        self.detail.use.clicked.connect(self.acts["template.use"].trigger)
        self.detail.correct.clicked.connect(self.acts["template.correct"].trigger)
        self.table.current_changed.connect(lambda _row: self.detail.show_template(self.template()))
        self.table.opened.connect(lambda _row: self.acts["template.use"].trigger())
        self.bar.chips.chosen.connect(self._on_chip)
        self.language.edited.connect(lambda: self._show(self.view._replace(language=self.language.value() or "")))
        self.order.edited.connect(lambda: self._show(self.view._replace(is_recent=self.order.value() == "recent")))
        self.toggle.clicked.connect(self.acts["template.shelf"].trigger)
        self.shelf.picked.connect(lambda _row: self.detail.show_template(self.template()))
        self.shelf.opened.connect(self.acts["template.use"].trigger)
        self.detail.findings.apply_asked.connect(self._correct_one)
        self.detail.findings.fields_asked.connect(self.acts["template.fields"].trigger)
        self.serve_search(lambda words: self._show(self.view._replace(words=words)))
        self.model.count_changed.connect(self._on_count_changed)

    def _on_chip(self, name: str) -> None:
        is_mine = name == "mine"
        self._show(self.view._replace(name="all" if is_mine else name, unit_id=self._unit if is_mine else None))

    def _show(self, view: TemplateView) -> None:
        self.view = view
        self.refresh()

    def _on_count_changed(self, count: int) -> None:
        full = self.shelf if self._is_shelf else self.table
        self.lists.setCurrentWidget(full if count else self.empty)
        self.head.say(self.title(), str(count))
        self.status_changed.emit()
