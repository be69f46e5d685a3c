"""The meeting in front: facts, what can be done next, its agenda, its people, what came of it."""

from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from aso_desktop.services.meetings import labels
from aso_desktop.services.meetings.sitting.queries import ItemRow
from aso_desktop.ui.kit.language import spoken
from aso_desktop.ui.kit.panel import PanelContext
from aso_desktop.ui.kit.widgets.basics import Button, Words, column, row
from aso_desktop.ui.kit.widgets.chip import Chip
from aso_desktop.ui.kit.widgets.panes import Facts, PreviewFrame
from aso_desktop.ui.kit.widgets.rows_list import RowLine, RowsList
from aso_desktop.ui.meetings.preparation import PreparationPage
from aso_desktop.ui.meetings.source import CHIPS
from aso_desktop.ui.meetings.words import (
    Sitting,
    action_words,
    item_line,
    note_line,
    person_line,
    read_sitting,
    when_words,
)


class MeetingDetailPane(PreviewFrame):
    """The pane beside the list."""

    shown = Signal()
    """Another meeting, or the same one newly read, is in front."""

    def __init__(self, context: PanelContext) -> None:
        super().__init__("meeting")
        self.setAccessibleName(self.tr("Meeting"))
        self._context = context
        self.sitting: Sitting | None = None
        self._title, self._state = Words("", 15, bold=True, wrap=True), Chip("", "mute")
        self._facts = Facts()
        self.hold = Button(self.tr("Hold"), "play", tip="Ctrl+Shift+S")
        self.edit = Button(self.tr("Change…"), "pencil")
        self.agenda = RowsList(self.tr("Agenda"))
        self.people = RowsList(self.tr("Participants"))
        self.outcome = RowsList(self.tr("Minutes"), wraps=True)
        self.add_item = Button(self.tr("Add an item…"), "plus", tip="Ins")
        self.add_person = Button(self.tr("Invite somebody…"), "user-plus")
        self.preparation = PreparationPage(context)
        self.top.addWidget(self._title)
        self.top.addWidget(row(self._state, None))
        self.add_detail(self._facts)
        self.top.addWidget(row(self.hold, self.edit, None))
        self.add_page(self.tr("Items"), _page(self.agenda, self.add_item))
        self.add_page(self.tr("To prepare"), self.preparation)
        self.add_page(self.tr("People"), _page(self.people, self.add_person))
        self.add_page(self.tr("Minutes"), _page(self.outcome))
        self._show(None)

    def show_meeting(self, meeting_id: UUID | None) -> None:
        """Read a meeting and show it."""
        if meeting_id is None:
            self._show(None)
        else:
            self._context.runner.read(self, "sitting", lambda db: read_sitting(db, meeting_id), self._show)

    def item(self) -> ItemRow | None:
        """Return the item in front."""
        items = self.sitting.items if self.sitting else []
        return next((item for item in items if item.id == self.agenda.key()), None)

    def _show(self, sitting: Sitting | None) -> None:
        self.sitting = sitting
        self.preparation.show_whole(sitting)
        self.hold.setEnabled(sitting is not None and sitting.meeting.state in ("draft", "convened", "in_session"))
        for button in (self.edit, self.add_item, self.add_person):
            button.setEnabled(sitting is not None)
        if sitting is None:
            self._title.say(self.tr("No meeting is chosen."))
            self._state.hide()
            self._facts.show_facts(())
            for pane in (self.agenda, self.people, self.outcome):
                pane.fill(())
        else:
            self._show_whole(sitting)
        self.shown.emit()

    def _show_whole(self, sitting: Sitting) -> None:
        meeting = sitting.meeting
        self._title.say(meeting.title)
        self._state.say(spoken(labels.STATES[meeting.state]), CHIPS.get(meeting.state, "mute"))
        self._state.show()
        minutes = sitting.minutes[0] if sitting.minutes else None
        self._facts.show_facts(
            (
                (self.tr("When"), when_words(meeting.starts_at, meeting.ends_at, meeting.time_zone), ""),
                (self.tr("Room"), " · ".join(filter(None, (meeting.room, meeting.video_link))), ""),
                (self.tr("Series"), meeting.series, ""),
                (self.tr("Reference"), meeting.reference, "text2"),
                (self.tr("Reason"), meeting.state_reason, "warning"),
                (self.tr("Summary"), minutes.summary_280 if minutes else "", ""),
            )
        )
        self.agenda.fill([item_line(n, item) for n, item in enumerate(sitting.items, 1)])
        self.people.fill([person_line(person) for person in sitting.people])
        self.outcome.fill(self._outcome(sitting))

    def _outcome(self, sitting: Sitting) -> list[RowLine]:
        zone = sitting.meeting.time_zone
        carried = [
            RowLine(a.text, f"{a.meeting} · {action_words(a)}", "", "square-check-big", "text3", key=a.id)
            for a in sitting.carried
        ]
        return [*carried, *(note_line(note, zone, sitting) for note in sitting.notes)]


def _page(pane: QWidget, *acts: QWidget) -> QWidget:
    foot = [row(*acts, None, margins=(12, 6, 12, 6))] if acts else []
    page = column(pane, *foot, gap=0, kind="panel")
    page.box.setStretch(0, 1)
    return page
