"""The room of meetings: those to come, those past, the one in front beside them."""

from collections.abc import Sequence
from typing import Any, Final
from uuid import UUID

from PySide6.QtWidgets import QStackedWidget, QWidget
from shiboken6 import isValid
from typing_extensions import override

from aso_desktop.core.changes import Changes
from aso_desktop.core.i18n import Text
from aso_desktop.ui.kit.cells import Sort
from aso_desktop.ui.kit.headed_panel import HeadedPanel
from aso_desktop.ui.kit.item_models import ListModel
from aso_desktop.ui.kit.language import spoken
from aso_desktop.ui.kit.navigation import Target
from aso_desktop.ui.kit.panel import Panel, PanelContext
from aso_desktop.ui.kit.widgets.basics import Button, column
from aso_desktop.ui.kit.widgets.chips_bar import ChipsBar, View
from aso_desktop.ui.kit.widgets.head import Head
from aso_desktop.ui.kit.widgets.notices import EmptyState, Strip
from aso_desktop.ui.kit.widgets.panes import ListAndPreview
from aso_desktop.ui.kit.widgets.table_view import TableView
from aso_desktop.ui.meetings.acts import MeetingActs
from aso_desktop.ui.meetings.commands import AGENDA, ROOM
from aso_desktop.ui.meetings.detail import MeetingDetailPane
from aso_desktop.ui.meetings.more_acts import MoreActs
from aso_desktop.ui.meetings.seance_window import TABLES, SeanceWindow
from aso_desktop.ui.meetings.source import COLUMNS, MeetingItem, MeetingSource, MeetingView

_LONGEST: Final = 80
PREPARED: Final = frozenset({"agenda_call", "meeting_reply", "meeting_document", "room_booking"})


def make_panel(context: PanelContext) -> Panel:
    """Return the room."""
    return MeetingsPanel(context)


class MeetingsPanel(HeadedPanel):
    """The list and the preview."""

    def __init__(self, context: PanelContext) -> None:
        super().__init__(context)
        self.head = Head(self.tr("Meetings"))
        self.model = ListModel(MeetingSource(), COLUMNS, context.runner, self)
        self.table = TableView(self.model, self.tr("Meetings"))
        self.bar = ChipsBar(self.tr("Views"))
        self.detail = MeetingDetailPane(context)
        self.said = Strip("okBox", "circle-check", "ok")
        self.empty = EmptyState(self.tr("No meeting here."), self.tr("New meeting…"), "calendar")
        self.window_: SeanceWindow | None = None
        self._view = "upcoming"
        self._series: UUID | None = None
        self._wanted: UUID | None = None
        self.room = MeetingActs(context, self.detail, self)
        self._build()
        self.more = MoreActs(context, self.detail, self)
        handlers = {**self.room.handlers(), **self.more.handlers(), "meeting.hold": self.hold}
        self.acts = context.commands.bind(self, ROOM, handlers)
        self.acts |= context.commands.bind(
            self.detail.agenda, AGENDA, {**self.room.agenda_handlers(), **self.more.agenda_handlers()}
        )
        self.acts |= context.commands.bind(self.detail.people, AGENDA, self.room.people_handlers())
        self._connect()
        self.refresh()
        context.runner.write(self, self._recover, self._on_recovered)

    # --- what the window asks ----------------------------------------------------------------------------------

    @override
    def title(self) -> str:
        return self.tr("Meetings")

    @override
    def status_words(self) -> str:
        return self.tr("%Ln meeting(s)", "", self.model.rowCount())

    @override
    def panes(self) -> Sequence[QWidget]:
        return (self.table, self.detail.agenda, self.detail.preparation.list, self.detail.people, self.detail.outcome)

    @override
    def refresh(self) -> None:
        now = self.context.clock.now().isoformat(timespec="milliseconds").replace("+00:00", "Z")
        self.model.open(MeetingView(self._view, now, self._series), Sort())

    @override
    def on_changes(self, changes: Changes) -> None:
        if changes.tables & (TABLES | PREPARED):
            self.model.reload()
            self.detail.show_meeting(self.meeting_id())

    @override
    def open_target(self, target: Target) -> None:
        if target.action == "new":
            self.acts["meeting.new"].trigger()
        elif target.kind == "series":
            self.show_series(target.id)
        elif target.id is not None:
            self.bring(target.id)

    @override
    def save_drafts(self) -> None:
        if self.window_ is not None and isValid(self.window_):
            self.window_.keeper.save()

    @override
    def release(self) -> None:
        if self.window_ is not None and isValid(self.window_):
            self.window_.close()

    # --- acts --------------------------------------------------------------------------------------------------

    def meeting_id(self) -> UUID | None:
        """Return the meeting in front."""
        row: Any = self.table.current_row()
        return row.meeting.id if isinstance(row, MeetingItem) else None

    def show_view(self, name: str) -> None:
        """Show other meetings."""
        self._view = name
        self.bar.chips.choose(name)
        self.refresh()

    def bring(self, meeting_id: UUID, notices: Sequence[Text] = ()) -> None:
        """Put a meeting in front, in the present view or else among all, with what deserves a look."""
        self._wanted = meeting_id
        self.refresh()
        if notices:
            self.said.show_words(" ".join(spoken(notice) for notice in notices))

    def show_series(self, series_id: UUID | None) -> None:
        """Show every meeting of a series, newest first."""
        if series_id is not None:
            self._series = series_id
            self.show_view("series")

    def hold(self) -> None:
        """Open the sitting of the meeting in front, in a window of its own."""
        whole, services = self.detail.sitting, self.context.services
        if whole is None:
            return
        meeting_id = whole.meeting.id
        if whole.meeting.state not in ("draft", "convened"):
            self._open(meeting_id)
            return
        self.context.undo.perform(self, lambda: services.meetings.start(meeting_id), lambda _c: self._open(meeting_id))

    def _open(self, meeting_id: UUID) -> None:
        if self.window_ is not None and isValid(self.window_):
            self.window_.close()
        self.window_ = SeanceWindow(self.context, meeting_id, self)
        self.window_.show()

    # --- inside ------------------------------------------------------------------------------------------------

    def _recover(self) -> Sequence[Any]:
        """Bring back what was being typed when the program ended; runs on the writer's thread."""
        rows: Sequence[Any] = self.context.services.seance.recover()
        return rows

    def _on_recovered(self, rows: Sequence[Any]) -> None:
        if rows:
            words = self.tr("What was being typed when the program ended is back: “{words}”.")
            self.said.show_words(words.format(words=rows[-1].text[:_LONGEST]))
            self.detail.show_meeting(self.meeting_id())

    def _build(self) -> None:
        self.new = Button(self.tr("New meeting…"), "plus", "primary", "Ctrl+N")
        self.head.add_action(self.new)
        views = (
            View("upcoming", self.tr("To come")), View("past", self.tr("Past")), View("all", self.tr("All meetings"))
        )  # fmt: skip
        self.bar.chips.set_views(views, self._view)
        self.lists = QStackedWidget()
        self.lists.addWidget(self.table)
        self.lists.addWidget(self.empty)
        left = column(self.bar, self.said, self.lists, gap=0, kind="panel")
        left.box.setStretch(2, 1)
        self.split = ListAndPreview(left, self.detail, "meetings")
        self.lay_out(self.head, self.split)

    def _connect(self) -> None:
        self.new.clicked.connect(self.acts["meeting.new"].trigger)
        self.table.current_changed.connect(lambda _row: self.detail.show_meeting(self.meeting_id()))
        self.table.opened.connect(lambda _row: self.hold())
        self.table.previewed.connect(lambda _row: self.detail.agenda.setFocus())
        self.model.count_changed.connect(self._on_count_changed)
        self.model.loaded.connect(self._bring_wanted)
        self.room.saved.connect(lambda saved: self.bring(saved.meeting_id, saved.notices))
        self.bar.chips.chosen.connect(self.show_view)
        self.empty.asked.connect(self.acts["meeting.new"].trigger)
        self.detail.hold.clicked.connect(self.hold)
        self.detail.edit.clicked.connect(self.acts["meeting.edit"].trigger)
        self.detail.add_item.clicked.connect(self.room.ask_item)
        self.detail.add_person.clicked.connect(self.room.ask_person)
        self.detail.agenda.itemActivated.connect(lambda _item: self.room.edit_item())
        self.detail.people.itemActivated.connect(lambda _item: self.room.edit_person())

    def _bring_wanted(self) -> None:
        """Select the meeting that is wanted; where this view lacks it, look among all."""
        rows = (self.model.row_at(place) for place in range(self.model.rowCount()))
        found = next((row for row in rows if isinstance(row, MeetingItem) and row.meeting.id == self._wanted), None)
        if found is not None and self.table.select_id(found.local_id):
            self._wanted = None
        elif self._wanted is not None and self._view != "all":
            self.show_view("all")

    def _on_count_changed(self, count: int) -> None:
        self.lists.setCurrentWidget(self.table if count else self.empty)
        self.status_changed.emit()
