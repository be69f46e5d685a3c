"""The directory: persons and organisations, what is known of each, and how they are kept clean."""

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Final
from uuid import UUID

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QStackedWidget, QWidget
from typing_extensions import override

from aso_desktop.core.changes import Changes
from aso_desktop.services.contacts.listing import queries
from aso_desktop.services.contacts.listing.queries import INACTIVE, EntryRow, EntryView
from aso_desktop.ui.contacts.acts import EntryActs
from aso_desktop.ui.contacts.detail import ContactDetail
from aso_desktop.ui.contacts.source import COLUMNS, NAME_FIRST, EntrySource
from aso_desktop.ui.kit.headed_panel import HeadedPanel
from aso_desktop.ui.kit.item_models import ListModel, ListRow
from aso_desktop.ui.kit.navigation import Target
from aso_desktop.ui.kit.panel import Panel, PanelContext
from aso_desktop.ui.kit.widgets.basics import Button, IconButton, column
from aso_desktop.ui.kit.widgets.chips_bar import ChipsBar, View
from aso_desktop.ui.kit.widgets.head import Head
from aso_desktop.ui.kit.widgets.notices import EmptyState, ProgressStrip, Strip
from aso_desktop.ui.kit.widgets.panes import ListAndPreview
from aso_desktop.ui.kit.widgets.table_view import TableView

TABLES: Final = frozenset({"contact", "organisation", "held_position", "letter_party", "letter"})
EVERYONE: Final = EntryView()


def make_panel(context: PanelContext) -> Panel:
    """Return the room."""
    return ContactsPanel(context)


class ContactsPanel(HeadedPanel):
    """List and detail of the directory."""

    def __init__(self, context: PanelContext) -> None:
        super().__init__(context)
        self.view = EVERYONE
        self._wanted: UUID | None = None
        self.head = Head(self.tr("Directory"), self.tr("Name, function, organisation, e-mail…"))
        self.bar = ChipsBar(self.tr("Views"))
        self.model = ListModel(EntrySource(context.clock), COLUMNS, context.runner, self)
        self.table = TableView(self.model, self.tr("Persons and organisations"))
        self.detail = ContactDetail(context)
        self.said, self.progress = Strip("okBox", "circle-check", "ok"), ProgressStrip()
        self.empty = EmptyState(icon="contact-round")
        self._stack = QStackedWidget()
        self.room = EntryActs(context, self, lambda: self.detail.facts, self.chosen)
        self._build()
        self.acts = self.room.bind(self.table)
        self._connect()
        self.room.enable(self.acts)
        self.model.open(self.view, NAME_FIRST)
        self._count()

    # --- what the window asks ----------------------------------------------------------------------------------

    @override
    def title(self) -> str:
        return self.tr("Directory")

    @override
    def status_words(self) -> str:
        words = self.tr("%Ln entry(ies)", "", self.model.rowCount())
        chosen = len(self.table.selected_ids())
        return self.tr("{count} · {chosen} chosen").format(count=words, chosen=chosen) if chosen > 1 else words

    @override
    def panes(self) -> Sequence[QWidget]:
        return (self.table, self.detail.pages, self.bar.chips)

    @override
    def refresh(self) -> None:
        self._count()
        self.model.open(self.view)

    @override
    def on_changes(self, changes: Changes) -> None:
        if changes.tables & TABLES:
            self._count()
            self.model.reload()
            self.detail.show_entry(self.entry())

    @override
    def open_target(self, target: Target) -> None:
        if target.action == "new":
            self.room.ask_entry("organisation" if target.kind == "organisation" else "contact")
        elif target.id is not None:
            self.bring(target.id)

    # --- what is chosen ----------------------------------------------------------------------------------------

    def entry(self) -> EntryRow | None:
        """Return the entry in front."""
        row = self.table.current_row()
        return row if isinstance(row, EntryRow) else None

    def chosen(self) -> list[EntryRow]:
        """Return the entries that are selected and read."""
        rows = (self.model.row_at(self.model.position_of(place)) for place in self.table.selected_ids())
        return [row for row in rows if isinstance(row, EntryRow)]

    def bring(self, row_id: UUID) -> None:
        """Bring an entry forward, out of any view that would hide it."""
        self._wanted = row_id
        self.bar.chips.choose("")
        if self.head.search is not None:
            self.head.search.blockSignals(True)  # noqa: FBT003 - Qt's own signature
            self.head.search.clear()
            self.head.search.blockSignals(False)  # noqa: FBT003 - Qt's own signature
        self._open(EVERYONE)

    # --- inside ------------------------------------------------------------------------------------------------

    def _build(self) -> None:
        organisation = Button(self.tr("Organisation…"), "building-2", tip="Ctrl+Shift+N")
        person = Button(self.tr("New person…"), "user-plus", kind="primary", tip="Ctrl+N")
        organisation.clicked.connect(lambda: self.room.ask_entry("organisation"))
        person.clicked.connect(lambda: self.room.ask_entry("contact"))
        self.head.add_action(organisation)
        self.head.add_action(person)
        self._show_views({})
        for name, words, act in (
            ("git-compare-arrows", self.tr("Likely duplicates"), self.room.ask_duplicates),
            ("import", self.tr("Import a table of contacts"), self.room.ask_import),
            ("download", self.tr("Export the directory"), self.room.ask_export),
        ):
            tool = IconButton(name, words)
            tool.clicked.connect(act)
            self.bar.add_tool(tool)
        self._stack.addWidget(self.table)
        self._stack.addWidget(self.empty)
        left = column(self.bar, self.said, self.progress, self._stack, gap=0, kind="panel")
        left.box.setStretch(3, 1)
        self.split = ListAndPreview(left, self.detail, "contacts")
        self.lay_out(self.head, self.split)

    def _connect(self) -> None:
        self.serve_search(lambda typed: self._open(self.view._replace(text=typed)))
        self.bar.chips.chosen.connect(lambda key: self._open(self.view._replace(kind=key)))
        self.table.current_changed.connect(self._on_current_changed)
        self.table.selection_changed.connect(self._on_selection_changed)
        self.table.opened.connect(lambda _row: self.room.ask_edit())
        self.table.sort_asked.connect(lambda sort: self.model.open(self.view, sort))
        self.model.count_changed.connect(self._on_count_changed)
        self.model.opened.connect(self._bring_wanted)
        self.model.loaded.connect(self._bring_wanted)
        self.empty.asked.connect(self._on_empty_asked)
        self.room.saved.connect(self._on_saved)
        self.room.started.connect(self.progress.follow)
        self.room.exported.connect(self._say_exported)
        self._connect_detail()

    def _connect_detail(self) -> None:
        detail = self.detail
        detail.edit.clicked.connect(self.room.ask_edit)
        detail.toggle.clicked.connect(self.room.toggle_active)
        detail.add_position.clicked.connect(lambda _on: self.room.ask_position())
        detail.position_asked.connect(self.room.ask_position)
        detail.entry_asked.connect(lambda _kind, row_id: self.bring(row_id))
        detail.separate_asked.connect(self.room.separate)
        detail.letter_asked.connect(
            lambda row_id: self.context.navigation.go(Target("correspondence", "all", "letter", row_id))
        )

    def _on_saved(self, row_id: UUID) -> None:
        current = self.entry()
        if current is None or current.id != row_id:
            self.bring(row_id)

    def _open(self, view: EntryView) -> None:
        self.view = view
        self.model.open(view)

    def _count(self) -> None:
        self.context.runner.read(self, "counts", queries.counts, self._show_views)

    def _show_views(self, counts: Mapping[str, int]) -> None:
        views = (
            View("", self.tr("All"), counts.get("")),
            View("contact", self.tr("Persons"), counts.get("contact")),
            View("organisation", self.tr("Organisations"), counts.get("organisation")),
            View(INACTIVE, self.tr("Inactive ones"), counts.get(INACTIVE)),
        )
        self.bar.chips.set_views(views, self.view.kind)

    def _bring_wanted(self) -> None:
        """Choose the entry that was asked for, once its place is known."""
        if (wanted := self._wanted) is not None:
            self.context.runner.read(self, "place", lambda db: queries.place(db, wanted), self._choose)

    def _choose(self, place: int | None) -> None:
        if place is None or self.table.select_id(place) or self.model.is_complete:
            self._wanted = None

    def _say_exported(self, path: Path, lines: int) -> None:
        words = self.tr("%Ln line(s) written to {file}.", "", lines).format(file=path.name)
        self.said.show_words(words, (self.tr("Open"), lambda: QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))))

    def _on_current_changed(self, _row: ListRow | None) -> None:
        self.detail.show_entry(self.entry())

    def _on_selection_changed(self, _count: int) -> None:
        self.room.enable(self.acts)
        self.status_changed.emit()

    def _on_count_changed(self, count: int) -> None:
        if count:
            self._stack.setCurrentWidget(self.table)
        else:
            self._say_empty()
        self.head.say(self.title(), self.tr("%Ln entry(ies)", "", count))
        self.status_changed.emit()

    def _say_empty(self) -> None:
        self.detail.show_entry(None)
        if self.view != EVERYONE:
            self.empty.say(self.tr("No entry matches."), self.tr("Show the whole directory"))
        else:
            self.empty.say(self.tr("The directory fills itself as letters are registered."), self.tr("New person…"))
        self._stack.setCurrentWidget(self.empty)

    def _on_empty_asked(self) -> None:
        if self.view == EVERYONE:
            self.room.ask_entry("contact")
            return
        self.bar.chips.choose("")
        if self.head.search is not None:
            self.head.search.clear()
        self._open(EVERYONE)
