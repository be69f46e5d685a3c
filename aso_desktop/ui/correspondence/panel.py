"""The room of letters in the window: list and preview, or the form that takes their place."""

from collections.abc import Callable, Sequence
from importlib import import_module
from pathlib import Path
from typing import Any, Final
from uuid import UUID

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QStackedWidget, QWidget
from typing_extensions import override

from aso_desktop.core.changes import Changes
from aso_desktop.core.errors import UserError
from aso_desktop.core.i18n import QT_TRANSLATE_NOOP
from aso_desktop.services.correspondence.listing import queries
from aso_desktop.services.correspondence.views import SHIPPED
from aso_desktop.ui.correspondence.acts import LetterActs
from aso_desktop.ui.correspondence.commands import IMPORTING, KINDS, LIST, REGISTERING, SORTING
from aso_desktop.ui.correspondence.letter_list import MOST_CHOSEN, LetterList
from aso_desktop.ui.correspondence.letter_window import LetterWindow
from aso_desktop.ui.correspondence.preview import LetterPreview
from aso_desktop.ui.correspondence.printing import ask_export_place, export_list, print_list
from aso_desktop.ui.correspondence.source import ListedLetter, listing_of
from aso_desktop.ui.kit.cells import Sort
from aso_desktop.ui.kit.headed_panel import HeadedPanel
from aso_desktop.ui.kit.language import spoken
from aso_desktop.ui.kit.navigation import Place, Target
from aso_desktop.ui.kit.panel import Panel, PanelContext
from aso_desktop.ui.kit.widgets.basics import Button, column
from aso_desktop.ui.kit.widgets.head import Head
from aso_desktop.ui.kit.widgets.panes import ListAndPreview

TABLES: Final = frozenset(
    {"letter", "letter_party", "letter_link", "serial_number", "enclosure", "register", "agent", "unit", "sync_head"}
)
"""What the list and the preview show."""
DIRECTION_OF_ENTRY: Final = {"departures": "outgoing"}


def make_panel(context: PanelContext) -> Panel:
    """Return the room, empty until it is told what to show."""
    return LettersPanel(context)


class LettersPanel(HeadedPanel):
    """List, preview and form of the letters."""

    def __init__(self, context: PanelContext) -> None:
        super().__init__(context)
        self._entry = "to_process"
        self._wanted: UUID | None = None
        self.windows: list[LetterWindow] = []
        self.form: Any = None
        self.head = Head(spoken(SHIPPED[self._entry].label), self.tr("Search for a letter, a person…"))
        self.list = LetterList(context)
        self.preview = LetterPreview(context)
        self.split = ListAndPreview(self.list, self.preview, "letters")
        self._stack = QStackedWidget()
        self._build()
        self.room = LetterActs(context, self.list.table, self.list.chosen)
        self.room.take_enclosures_with(self.preview.enclosures.ask_file)
        self.acts = self._bind() | self.room.actions
        self._connect()
        self.list.begin()
        self.show_entry(self._entry)

    @override
    def title(self) -> str:
        return str(self.form.title()) if hasattr(self.form, "title") else self.list.title()

    @override
    def status_words(self) -> str:
        return str(self.form.status_words()) if hasattr(self.form, "status_words") else self.list.status_words()

    @override
    def show_entry(self, entry: str) -> None:
        self._entry = entry if entry in SHIPPED else "all"
        self.leave_form()
        self.list.show_view(self._entry)

    @override
    def open_target(self, target: Target) -> None:
        acts: dict[str, Callable[[], object]] = {
            "new": lambda: self.open_form(target.value("direction", "incoming")),
            "edit": lambda: self.open_form(target.id),
            "reply": lambda: self._reply(target.id),
        }
        if target.action in acts:
            acts[target.action]()
        elif target.id is not None and target.place is Place.WINDOW:
            self.open_window(target.id)
        elif target.id is not None:
            self._find(target.id)

    @override
    def panes(self) -> Sequence[QWidget]:
        if self.form is not None:
            return (self.form,)
        filters = (self.list.filters,) if self.list.filters.isVisible() else ()
        return (self.list.table, self.preview.pages, self.list.bar.chips, *filters)

    @override
    def search_field(self) -> QWidget | None:
        return self.head.search if self.form is None else None

    @override
    def toggle_preview(self) -> None:
        (self.split if self.form is None else self.form).toggle_preview()

    @override
    def toggle_filters(self) -> None:
        self.list.filter_button.toggle()

    @override
    def refresh(self) -> None:
        self.list.refresh()
        self.preview.refresh()

    @override
    def on_changes(self, changes: Changes) -> None:
        if changes.tables & TABLES:
            self.list.refresh()
            self.preview.refresh()
        elif "saved_view" in changes.tables:
            self.list.bar.refresh()

    @override
    def release(self) -> None:
        self.preview.document.release()

    @override
    def save_drafts(self) -> None:
        if hasattr(self.form, "save_drafts"):
            self.form.save_drafts()

    # --- forms and windows -------------------------------------------------------------------------------------

    def open_form(self, what: Any) -> None:
        """Put the form in the place of the list: a direction, a letter to change, or values to begin with."""
        self.leave_form()
        editor = import_module("aso_desktop.ui.correspondence.editor")
        self.form = editor.open_editor(self.context, self, what)
        self._stack.addWidget(self.form)
        self._stack.setCurrentWidget(self.form)
        self.form.closed.connect(self.leave_form)
        if hasattr(self.form, "status_changed"):
            self.form.status_changed.connect(self.status_changed)
        self.form.setFocus(Qt.FocusReason.OtherFocusReason)
        self.status_changed.emit()

    def leave_form(self) -> None:
        """Bring the list back."""
        form, self.form = self.form, None
        if form is not None:
            self._stack.setCurrentIndex(0)
            self._stack.removeWidget(form)
            form.deleteLater()
            self.list.table.setFocus(Qt.FocusReason.OtherFocusReason)
            self.status_changed.emit()

    def open_window(self, letter_id: UUID) -> LetterWindow:
        """Open a letter in a window of its own; one that is open already comes forward."""
        for window in self.windows:
            if window.letter_id == letter_id:
                window.raise_()
                window.activateWindow()
                return window
        made = LetterWindow(self.context, letter_id, self.window())
        made.stepped.connect(lambda by: self._step(made, by))
        made.destroyed.connect(lambda: self.windows.remove(made) if made in self.windows else None)
        self.windows.append(made)
        made.show()
        return made

    # --- commands ----------------------------------------------------------------------------------------------

    def new(self) -> None:
        """Register a letter of the kind that the list shows."""
        self.open_form(DIRECTION_OF_ENTRY.get(self._entry, "incoming"))

    def choose_kind(self) -> None:
        """Offer the kinds of letters that can be registered."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for direction, words in KINDS:
            menu.addAction(spoken(words)).triggered.connect(lambda _on=False, what=direction: self.open_form(what))
        menu.popup(self._new.mapToGlobal(QPoint(0, self._new.height())))
        menu.setActiveAction(menu.actions()[0])

    def import_files(self, paths: Sequence[Path] = ()) -> None:
        """Import e-mails and files."""
        import_module("aso_desktop.ui.correspondence.intake").take_in(self.context, self, paths)

    def import_table(self) -> None:
        """Import a table of letters."""
        import_module("aso_desktop.ui.correspondence.table_import").open_table_import(self.context, self)

    def export(self) -> None:
        """Write the view as a table."""
        path = ask_export_place(self, self.list.title())
        if path is not None:
            self.list.strip.follow(export_list(self.context, self, self._listing(), path))

    def print(self) -> None:
        """Print the view."""
        self.list.strip.follow(print_list(self.context, self, self._listing(), self.list.title()))

    # --- inside ------------------------------------------------------------------------------------------------

    def _build(self) -> None:
        self._new = Button(self.tr("New"), "plus", "primary", "Ctrl+N")
        self.head.add_action(self._new)
        self._stack.addWidget(column(self.head, self.split, gap=0))
        self.lay_out(self._stack)

    def _bind(self) -> dict[str, QAction]:
        handlers: dict[str, Callable[[], object]] = {
            "letter.new": self.new,
            "letter.new_kind": self.choose_kind,
            "letter.import_files": self.import_files,
            "letter.import_table": self.import_table,
            "letter.export": self.export,
            "letter.print_list": self.print,
            "view.save": lambda: self.list.bar.save(self.list.shown.view.with_text("")),
            "view.rename": self.list.bar.rename,
            "view.delete": self.list.bar.delete,
            "view.columns": self.list.show_columns_menu,
        }
        handlers |= {command.id: self._sorter(command.id.partition(".")[2]) for command in SORTING}
        return self.context.commands.bind(self, REGISTERING + IMPORTING + LIST + SORTING, handlers)

    def _sorter(self, name: str) -> Callable[[], object]:
        return lambda: self.list.sort_by(Sort(name))

    def _connect(self) -> None:
        table = self.list.table
        table.current_changed.connect(self._on_current_changed)
        table.opened.connect(lambda row: self.open_window(row.id))
        table.previewed.connect(lambda _row: self.split.toggle_preview())
        table.selection_changed.connect(self._on_selection_changed)
        table.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        table.customContextMenuRequested.connect(lambda at: self._show_menu(table.viewport().mapToGlobal(at)))
        self.preview.add_actions(self.room.actions)
        self.preview.show_menu_with(lambda button: self._show_menu(button.mapToGlobal(QPoint(0, button.height()))))
        self.list.figure_changed.connect(self._on_figure_changed)
        self.list.files_dropped.connect(self.import_files)
        self.list.too_many.connect(self._on_too_many)
        self.list.model.loaded.connect(self._select_wanted)
        self.list.export_button.clicked.connect(self.acts["letter.export"].trigger)
        self.list.more_button.clicked.connect(self._show_view_menu)
        self._new.clicked.connect(self.acts["letter.new"].trigger)
        self.serve_search(self.list.search)

    def _listing(self) -> Any:
        return listing_of(self.list.shown, self.list.order)

    def _show_menu(self, at: QPoint) -> None:
        menu = self.room.menu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(at)

    def _show_view_menu(self) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for name in ("view.save", "view.rename", "view.delete", "letter.print_list"):
            menu.addAction(self.acts[name])
        menu.addSeparator()
        for command in SORTING:
            menu.addAction(self.acts[command.id])
        button = self.list.more_button
        menu.popup(button.mapToGlobal(QPoint(0, button.height())))

    def _on_current_changed(self, row: Any) -> None:
        self.preview.show_letter(row.id if isinstance(row, ListedLetter) else None)
        self._on_selection_changed(self.list.selected())

    def _on_selection_changed(self, count: int) -> None:
        self.room.enable_for(count)
        self.status_changed.emit()

    def _on_figure_changed(self) -> None:
        self.head.say(self.list.title(), self.list.count_words())
        for name in ("view.rename", "view.delete"):
            self.acts[name].setEnabled(self.list.bar.is_own)
        self.status_changed.emit()

    def _on_too_many(self, count: int) -> None:
        text = QT_TRANSLATE_NOOP("letters", "{count} letters are chosen: choose at most {limit} at a time.")
        self.context.faults.report(UserError(text.format(count=count, limit=MOST_CHOSEN)), self)

    def _reply(self, letter_id: UUID | None) -> None:
        services = self.context.services
        if letter_id is not None:
            self.context.runner.write(self, lambda: services.correspondence.reply_to(letter_id), self.open_form)

    def _find(self, letter_id: UUID) -> None:
        """Make a letter current in the list; where the view does not hold it, show it in the complete register."""
        self.leave_form()
        self._wanted = letter_id
        if self.list.model.is_complete:
            self._select_wanted()

    def _select_wanted(self) -> None:
        wanted = self._wanted
        if wanted is not None:
            self.context.runner.read(self, "place", lambda db: queries.place_of(db, wanted), self._on_place)

    def _on_place(self, place: int | None) -> None:
        if place is None or self.list.table.select_id(place):
            self._wanted = None
            self.list.table.setFocus(Qt.FocusReason.OtherFocusReason)
        elif self.list.bar.key != "all" or self.list.is_narrowed:
            if self.head.search is not None:
                self.head.search.clear()
            self.list.shown = self.list.shown.with_view(self.list.shown.view.with_text(""))
            self.list.show_view("all")
        else:
            self._wanted = None

    def _step(self, window: LetterWindow, by: int) -> None:
        self.list.table.step(by)
        row = self.list.table.current_row()
        if isinstance(row, ListedLetter):
            window.show_letter(row.id)
