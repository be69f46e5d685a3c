"""A meeting while it is held: agenda on the left, notes in the middle, people on the right; no mouse is needed."""

from collections.abc import Sequence
from typing import Any, Final
from uuid import UUID

from PySide6.QtCore import QSignalBlocker, Qt, QTimer
from PySide6.QtGui import QCloseEvent, QKeySequence, QShortcut, QTextCursor
from PySide6.QtWidgets import QMenu, QWidget
from typing_extensions import override

from aso_desktop.core.changes import Changes
from aso_desktop.core.errors import UserError
from aso_desktop.core.ids import uuid7
from aso_desktop.services.meetings.sitting.queries import ItemRow
from aso_desktop.services.meetings.values import NoteInput
from aso_desktop.ui.kit.jobs import Failure
from aso_desktop.ui.kit.language import spoken
from aso_desktop.ui.kit.panel import PanelContext
from aso_desktop.ui.meetings.commands import SEANCE
from aso_desktop.ui.meetings.item_timer import ItemTimer, estimated_end
from aso_desktop.ui.meetings.note_keeper import NoteKeeper
from aso_desktop.ui.meetings.seance_aids import SeanceAids
from aso_desktop.ui.meetings.seance_frame import SeanceFrame
from aso_desktop.ui.meetings.seance_head import hour_in
from aso_desktop.ui.meetings.words import Sitting, item_line, note_line, read_sitting

TABLES: Final = frozenset({
    "meeting", "agenda_item", "participant", "attendance", "note", "decision", "action_item", "task", "minutes",
})  # fmt: skip
TICK_MS: Final = 1_000
KEPT_TIME_S: Final = 30
"""How often the time of the current item is written: a kill loses no more of it."""


class SeanceWindow(SeanceFrame):
    """One meeting, full window."""

    def __init__(self, context: PanelContext, meeting_id: UUID, parent: QWidget | None = None) -> None:
        super().__init__(context, meeting_id, parent)
        self.sitting: Sitting | None = None
        self.note_id = uuid7()
        self._note_item: UUID | None = None
        self.timer = ItemTimer()
        self.keeper = NoteKeeper(context, self)
        self.aids = SeanceAids(self, self._keep_aside)
        self.acts = context.commands.bind(self, SEANCE, self._handlers() | self.aids.handlers())
        self._connect()
        self._tick = QTimer(self, interval=TICK_MS)
        self._tick.timeout.connect(self._on_tick)
        self._tick.start()
        self.refresh()

    # --- what is shown -----------------------------------------------------------------------------------------

    def refresh(self) -> None:
        """Read the meeting again."""
        meeting_id = self.meeting_id
        self.context.runner.read(self, "sitting", lambda db: read_sitting(db, meeting_id), self._on_read)

    def current(self) -> ItemRow | None:
        """Return the item that is treated."""
        return next((item for item in self._items() if item.id == self.timer.item_id), None)

    def _items(self) -> list[ItemRow]:
        return [item for item in self.sitting.items if item.state == "accepted"] if self.sitting else []

    def _on_read(self, sitting: Sitting | None) -> None:
        if sitting is None:
            self.close()
            return
        is_first, self.sitting = self.sitting is None, sitting
        self.setWindowTitle(sitting.meeting.title)
        self.head.show_meeting(sitting)
        self.people.show_people(sitting)
        if is_first or self.current() is None:
            still = [item for item in self._items() if not item.closed_at] or self._items()
            if still:
                self.timer.start(still[0].id, still[0].actual_s)
        self._show_agenda()
        self._show_notes()
        self.aids.show(sitting)
        if is_first:
            self.editor.text.setFocus()

    def _show_agenda(self) -> None:
        current, seconds = self.timer.item_id, self.timer.seconds()
        self.agenda.fill([item_line(n, item, current, seconds) for n, item in enumerate(self._items(), 1)])
        self.agenda.choose(current)
        spent = sum(seconds if item.id == current else item.actual_s for item in self._items()) // 60
        planned = sum(item.planned_min or 0 for item in self._items())
        self.total.say(self.tr("{spent} min of {planned}").format(spent=spent, planned=planned))
        item = self.current()
        self.item_title.say(item.title if item else self.tr("The agenda is empty."))
        self.presenter.say(item.presenter if item else "")
        self.paper.follow(self.timer.item_id, self.editor.kind, self.editor.words())
        self._on_tick()

    def _show_notes(self) -> None:
        if self.sitting is None:
            return
        mine = [n for n in self.sitting.notes if n.agenda_item_id == self.timer.item_id and n.id != self.note_id]
        zone = self.sitting.meeting.time_zone
        before = self.notes.count()
        self.notes.fill([note_line(note, zone, self.sitting) for note in mine])
        if len(mine) != before:
            self.notes.scrollToBottom()
        counts = self.tr("item {place} of {items} · decisions: {decisions} · actions: {actions}")
        places = [item.id for item in self._items()]
        place = places.index(self.timer.item_id) + 1 if self.timer.item_id in places else 0
        made = {"decisions": len(self.sitting.decisions), "actions": len(self.sitting.actions)}
        self.counts.say(counts.format(place=place, items=len(places), **made))

    def _on_tick(self) -> None:
        item, seconds = self.current(), self.timer.seconds()
        left, now = "", self.context.clock.now()
        if item is not None and item.planned_min:
            remaining = item.planned_min * 60 - seconds
            words = self.tr("{time} left") if remaining >= 0 else self.tr("{time} over")
            left = words.format(time=f"{abs(remaining) // 60} min {abs(remaining) % 60:02d}")
        end = ""
        if self.sitting is not None:
            ends = estimated_end(self._items(), self.timer.item_id, seconds, now)
            end = self.tr("ends about {hour}").format(hour=hour_in(ends, self.sitting.meeting.time_zone))
        self.head.show_time(item, seconds, left, end)
        if item is not None and seconds and seconds % KEPT_TIME_S == 0:
            self._keep_time()

    # --- notes -------------------------------------------------------------------------------------------------

    def take_kind(self, kind: str) -> None:
        """Type a decision or an action; what is typed so far is taken along."""
        self.editor.take(kind)
        self.editor.text.setFocus()
        self._on_typed()

    def keep(self) -> None:
        """Keep the note that is typed, with the decision or the action it holds, and begin another one."""
        note, services = self._note(), self.context.services
        if note is None or not note.text.strip():
            return
        self.keeper.drop()
        self._begin()
        self.context.undo.perform(
            self,
            lambda: services.seance.keep(note),
            lambda _changes: self._say_saved(),
            lambda error: self._on_refused(error, note),
        )

    def _keep_aside(self, note: NoteInput) -> None:
        """Keep a note other than the one that is typed."""
        services = self.context.services
        self.context.undo.perform(self, lambda: services.seance.keep(note), lambda _changes: self._say_saved())

    def edit_note(self, note_id: UUID) -> None:
        """Take a note back into the editor."""
        note = next((n for n in self.sitting.notes if n.id == note_id), None) if self.sitting else None
        if note is not None:
            self._take_back(NoteInput(note.id, note.agenda_item_id, note.text, note.kind, note.t_offset))

    def remove_note(self) -> None:
        """Take the note in front away."""
        note_id, services = self.notes.key(), self.context.services
        if note_id is not None:
            self.context.undo.perform(self, lambda: services.seance.remove_note(note_id))

    def insert(self, words: str) -> None:
        """Write words where the cursor stands."""
        self.editor.text.insertPlainText(words)
        self.editor.text.setFocus()

    def _note(self) -> NoteInput | None:
        item_id = self._note_item or self.timer.item_id
        if item_id is None or self.sitting is None:
            return None
        return NoteInput(self.note_id, item_id, self.editor.words(), self.editor.kind, self.timer.seconds())

    def _on_typed(self) -> None:
        self._note_item = self._note_item or self.timer.item_id
        self.paper.follow(self.timer.item_id, self.editor.kind, self.editor.words())
        if (note := self._note()) is not None:
            self.keeper.typed(note)

    def _begin(self) -> None:
        """Begin a new note in an empty editor."""
        self.keeper.begin(is_known=False)
        self.note_id, self._note_item = uuid7(), None
        with QSignalBlocker(self.editor.text):
            self.editor.text.clear()
        self.editor.take("text")
        self._show_notes()

    def _take_back(self, note: NoteInput) -> None:
        """Put a note into the editor; what was typed there is saved as it stands."""
        self.keeper.begin(is_known=True)
        if self.timer.item_id != note.agenda_item_id:
            self.go_to(note.agenda_item_id)
        self.note_id, self._note_item = note.id, note.agenda_item_id
        self.editor.take(note.kind)
        with QSignalBlocker(self.editor.text):
            self.editor.text.setPlainText(note.text)
        self.editor.text.moveCursor(QTextCursor.MoveOperation.End)
        self.editor.text.setFocus()
        self._show_notes()

    def _on_refused(self, error: Exception, note: NoteInput) -> None:
        """Give the words back with what is wrong with them."""
        self._take_back(note)
        self.keeper.typed(note)
        if isinstance(error, UserError):
            self.editor.say_problem(spoken(error.text))
        else:
            self.context.runner.failed.emit(Failure(error, self, None))

    def _say_saved(self) -> None:
        zone = self.sitting.meeting.time_zone if self.sitting else "UTC"
        now = self.context.clock.now()
        second = f"{hour_in(now, zone)}:{now.second:02d}"
        self.saved.say(self.tr("Saved {time} · on this computer").format(time=second), "ok")

    # --- items -------------------------------------------------------------------------------------------------

    def go_to(self, item_id: UUID | None) -> None:
        """Treat another item: the note that is typed is saved with its own."""
        item = next((i for i in self._items() if i.id == item_id), None)
        if item is None or item.id == self.timer.item_id:
            return
        self.keep()
        self._keep_time()
        self.timer.start(item.id, item.actual_s)
        self._begin()
        self._show_agenda()

    def step(self, by: int) -> None:
        """Go to the next or the previous item."""
        places = [item.id for item in self._items()]
        if self.timer.item_id in places:
            place = places.index(self.timer.item_id) + by
            if 0 <= place < len(places):
                self.go_to(places[place])

    def close_item(self) -> None:
        """Close the item with its time, and start the next one's timer."""
        item, seconds, services = self.current(), self.timer.seconds(), self.context.services
        if item is None:
            return
        self.keep()
        self.context.undo.perform(self, lambda: services.seance.close_item(item.id, seconds))
        self.step(1)

    def close_meeting(self) -> None:
        """End the sitting and leave: the minutes are to be read over."""
        self.keep()
        self._keep_time()
        meeting_id, services = self.meeting_id, self.context.services
        self.context.undo.perform(self, lambda: services.meetings.close(meeting_id), lambda _c: self.close())

    def _keep_time(self) -> None:
        item_id, seconds, services = self.timer.item_id, self.timer.seconds(), self.context.services
        if item_id is not None:
            self.context.runner.write(self, lambda: services.seance.count_time(item_id, seconds))

    # --- keys --------------------------------------------------------------------------------------------------

    def show_blocks(self) -> None:
        """Offer the blocks of text at the cursor."""
        menu = QMenu(self)
        for words in (
            self.tr("The floor is given to"),
            self.tr("The chair notes that no remark is made."),
            self.tr("The minutes of the previous meeting are approved."),
            self.tr("The item is postponed to the next meeting."),
            self.tr("The chair closes the debate and puts the question to the vote."),
        ):
            menu.addAction(words).triggered.connect(lambda _on=False, said=words: self.insert(f"{said} "))
        corner = self.editor.text.cursorRect().bottomLeft()
        menu.setActiveAction(menu.actions()[0])
        menu.popup(self.editor.text.mapToGlobal(corner))

    def write_time(self) -> None:
        """Write the hour at the cursor."""
        self.insert(hour_in(self.context.clock.now(), self.sitting.meeting.time_zone if self.sitting else "UTC") + " ")

    def _handlers(self) -> dict[str, Any]:
        return {
            "seance.next": lambda: self.step(1),
            "seance.previous": lambda: self.step(-1),
            "seance.decision": lambda: self.take_kind("decision"),
            "seance.action": lambda: self.take_kind("action"),
            "seance.presence": self.ask_presence,
            "seance.all_present": self.people.mark_all,
            "seance.blocks": self.show_blocks,
            "seance.time": self.write_time,
            "seance.close_item": self.close_item,
            "seance.leave": self.close,
        }

    def _on_changes(self, changes: Changes) -> None:
        if changes.tables & TABLES:
            self.refresh()

    @override
    def closeEvent(self, event: QCloseEvent) -> None:
        """Save what is typed before the window goes."""
        self.keeper.save()
        self._keep_time()
        self._tick.stop()
        super().closeEvent(event)

    def _connect(self) -> None:
        self.editor.text.textChanged.connect(self._on_typed)
        self.editor.text.kept.connect(self.keep)
        self.editor.text.given_up.connect(lambda: self.take_kind("text"))
        self.keeper.saved.connect(self._say_saved)
        self.keeper.waiting.connect(lambda: self.saved.say(self.tr("Saving…"), "text2"))
        self.agenda.itemActivated.connect(lambda _item: self.go_to(self.agenda.key()))
        self.agenda.itemClicked.connect(lambda _item: self.go_to(self.agenda.key()))
        self.notes.itemActivated.connect(lambda _item: self.edit_note(self.notes.key()))
        delete = QShortcut(QKeySequence("Delete"), self.notes)
        delete.setContext(Qt.ShortcutContext.WidgetShortcut)
        delete.activated.connect(self.remove_note)
        panes = (self.agenda, self.notes, self.editor.text, self.people.list)
        QShortcut(QKeySequence("F6"), self).activated.connect(lambda: focus_after(panes))
        self.people.proxy_asked.connect(self.aids.note_proxy)
        self.people.left.connect(self.editor.text.setFocus)
        self.close_item_button.clicked.connect(self.close_item)
        self.leave_button.clicked.connect(self.close)
        self.end_button.clicked.connect(self.close_meeting)
        self.context.undo.changed.connect(self._on_changes)


def focus_after(panes: Sequence[QWidget]) -> None:
    """Give the focus to the pane after the one that has it."""
    place = next((n for n, pane in enumerate(panes) if pane.hasFocus()), 1)
    panes[(place + 1) % len(panes)].setFocus()
