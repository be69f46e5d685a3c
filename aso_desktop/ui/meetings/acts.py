"""What can be done to the meeting in front: its questions, its steps, its minutes."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

from PySide6.QtCore import QCoreApplication, QObject, QStandardPaths, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from aso_desktop.core.changes import Changes
from aso_desktop.services.meetings import queries
from aso_desktop.services.meetings.values import ItemInput, RoomInput
from aso_desktop.services.people import queries as people
from aso_desktop.ui.kit.form_dialog import FormDialog
from aso_desktop.ui.kit.language import spoken
from aso_desktop.ui.kit.navigation import Target
from aso_desktop.ui.kit.panel import PanelContext
from aso_desktop.ui.meetings.detail import MeetingDetailPane
from aso_desktop.ui.meetings.dialogs import (
    ITEM,
    PARTICIPANT,
    REASON,
    ROOM,
    SENT,
    SERIES,
    SUMMARY,
    MeetingDialog,
    PersonDialog,
    SummaryDialog,
    item_input,
    item_values,
    participant_input,
    proposal_fields,
    series_input,
)
from aso_desktop.ui.meetings.words import Sitting


class MeetingActs(QObject):
    """Runs the commands of the room on the meeting that the pane shows."""

    saved = Signal(object)
    """A meeting was made or changed: what its service answered."""

    def __init__(self, context: PanelContext, pane: MeetingDetailPane, place: QWidget) -> None:
        """`place` is what questions stand over."""
        super().__init__(place)
        self._context = context
        self._pane = pane
        self._place = place

    def handlers(self) -> dict[str, Callable[[], object]]:
        """Return what each command of the room does."""
        return {
            "meeting.new": lambda: self._ask_meeting(None),
            "meeting.series": self._ask_series,
            "meeting.room": self._ask_room,
            "meeting.edit": lambda: self._on_meeting(self._ask_meeting),
            "meeting.convene": lambda: self._on_meeting(self._convene),
            "meeting.replies": self._take_replies,
            "meeting.cancel": lambda: self._on_meeting(self._ask_cancel),
            "meeting.close": lambda: self._do(lambda services, m: services.meetings.close(m)),
            "meeting.approve": lambda: self._on_meeting(self._ask_approve),
            "meeting.reopen": lambda: self._on_meeting(self._ask_reopen),
            "meeting.send": lambda: self._on_meeting(self._ask_send),
            "meeting.correct": lambda: self._do(lambda services, m: services.minutes.correct(m)),
            "meeting.summary": lambda: self._on_meeting(self._ask_summary),
            "meeting.export": lambda: self._on_meeting(self._export),
            "meeting.draft": lambda: self._on_meeting(self._draft),
        }

    def agenda_handlers(self) -> dict[str, Callable[[], object]]:
        """Return what the commands of the agenda and of the list of people do."""
        return {
            "meeting.item_add": self.ask_item,
            "meeting.item_edit": self.edit_item,
            "meeting.item_up": lambda: self.move(-1),
            "meeting.item_down": lambda: self.move(1),
            "meeting.item_propose": self._propose_item,
            "meeting.item_decline": self._decline,
            "meeting.item_accept": lambda: self._settle("accepted"),
            "meeting.item_postpone": lambda: self._settle("postponed"),
        }

    def people_handlers(self) -> dict[str, Callable[[], object]]:
        """Return what the commands of the list of people do."""
        return {
            "meeting.person_add": self.ask_person,
            "meeting.person_edit": self.edit_person,
            "meeting.person_remove": self._remove_person,
        }

    # --- agenda and people -------------------------------------------------------------------------------------

    def ask_item(self) -> None:
        """Ask for a new item."""
        self._on_meeting(
            lambda whole: self._question(
                ITEM, self.tr("Add an item"), item_values(None),
                lambda services, values: services.agenda.add(whole.meeting.id, item_input(values)),
            )
        )  # fmt: skip

    def _propose_item(self) -> None:
        """Enter an item that a unit proposes: it waits to be accepted, and answers the unit's call."""

        def show(whole: Sitting, units: Sequence[Any]) -> None:
            self._question(
                proposal_fields(units), self.tr("Enter an item that a unit proposes"), item_values(None),
                lambda services, values: services.agenda.propose(whole.meeting.id, item_input(values)),
                self.tr("It waits to be accepted, and answers what the unit was asked."),
            )  # fmt: skip

        self._on_meeting(
            lambda whole: self._context.runner.read(self, "units", people.units, lambda units: show(whole, units))
        )

    def _decline(self) -> None:
        """Decline the item in front, with the reason that its unit reads."""
        if (item := self._pane.item()) is not None:
            self._question(
                REASON, self.tr("Decline the item"), {},
                lambda services, values: services.agenda.settle(item.id, "declined", values["reason"]),
            )  # fmt: skip

    def edit_item(self) -> None:
        """Change the item in front."""
        if (item := self._pane.item()) is not None:
            self._question(
                ITEM, self.tr("Change the item"), item_values(item),
                lambda services, values: services.agenda.edit(
                    item.id, _with(item_input(values), item)
                ),
            )  # fmt: skip

    def move(self, by: int) -> None:
        """Move the item in front up or down; the focus stays on it."""
        item, whole = self._pane.item(), self._pane.sitting
        if item is None or whole is None:
            return
        order = [i.id for i in whole.items]
        place = order.index(item.id)
        if 0 <= place + by < len(order):
            order[place], order[place + by] = order[place + by], order[place]
            services, meeting_id = self._context.services, whole.meeting.id
            self._context.undo.perform(self, lambda: services.agenda.arrange(meeting_id, order))

    def ask_person(self) -> None:
        """Ask for somebody to invite."""

        def ask(whole: Sitting) -> None:
            dialog, services = PersonDialog(self._context, self._place), self._context.services
            dialog.ask(
                self.tr("Invite somebody"),
                "",
                self.tr("Invite"),
                lambda values: services.presence.invite(whole.meeting.id, [dialog.person(values)]),
            )

        self._on_meeting(ask)

    def edit_person(self) -> None:
        """Change the role, the address or the vote of the person in front."""
        whole, key = self._pane.sitting, self._pane.people.key()
        person = next((one for one in whole.people if one.id == key), None) if whole else None
        if person is not None:
            self._question(
                PARTICIPANT, self.tr("Change the participant"), person._asdict(),
                lambda services, values: services.presence.edit(person.id, participant_input(person, values)),
                person.printed,
            )  # fmt: skip

    def _remove_person(self) -> None:
        person_id, services = self._pane.people.key(), self._context.services
        if person_id is not None:
            self._context.undo.perform(self, lambda: services.presence.remove(person_id))

    def _settle(self, state: str) -> None:
        item, services = self._pane.item(), self._context.services
        if item is not None:
            self._context.undo.perform(self, lambda: services.agenda.settle(item.id, state))

    # --- the meeting -------------------------------------------------------------------------------------------

    def _ask_meeting(self, whole: Sitting | None) -> None:
        def show(read: tuple[Any, Any]) -> None:
            meeting = whole.meeting if whole else None
            dialog = MeetingDialog(self._context, *read, meeting, self._place)
            dialog.accepted.connect(lambda: self.saved.emit(dialog.saved))
            dialog.show_up()

        self._context.runner.read(self, "choices", lambda db: (queries.series(db), queries.rooms(db)), show)

    def _ask_series(self) -> None:
        self._question(
            SERIES, self.tr("New series"), {"cadence": "monthly", "threshold": ""},
            lambda services, values: services.meetings.create_series(series_input(values)),
        )  # fmt: skip

    def _ask_room(self) -> None:
        self._question(
            ROOM, self.tr("New room"), {}, lambda services, values: services.meetings.create_room(RoomInput(**values))
        )

    def _convene(self, whole: Sitting) -> None:
        """Convene what is a draft, then write the invitation where the user chose."""
        path = self._file(self.tr("Invitation"), f"{whole.meeting.reference}.ics", "iCalendar (*.ics)")
        services, meeting = self._context.services, whole.meeting
        if path is None:
            return

        def act() -> Changes:
            first = services.meetings.convene(meeting.id) if meeting.state == "draft" else None
            written: Changes = services.invitations.write(meeting.id, path)
            return first | written if first else written

        self._context.undo.perform(self, act)

    def _take_replies(self) -> None:
        name, _kind = QFileDialog.getOpenFileName(self._place, self.tr("Answers"), _documents(), "iCalendar (*.ics)")
        services = self._context.services
        if name:
            self._context.undo.perform(self, lambda: services.invitations.take_replies(Path(name)))

    def _ask_cancel(self, whole: Sitting) -> None:
        self._question(
            REASON, self.tr("Cancel the meeting"), {},
            lambda services, values: services.meetings.cancel(whole.meeting.id, values["reason"]),
            self.tr("Its room is free again. Write the cancellation for those invited afterwards."),
        )  # fmt: skip

    # --- the minutes -------------------------------------------------------------------------------------------

    def _ask_approve(self, whole: Sitting) -> None:
        """Say every cause that keeps the minutes from being approved, or ask to approve them."""
        services, meeting_id = self._context.services, whole.meeting.id

        def ask(causes: Sequence[Any]) -> None:
            dialog = FormDialog(self._context, (), self._place)
            dialog.action.setEnabled(not causes)
            usual = self.tr("Each decision takes its official number, and the minutes are frozen.")
            dialog.ask(
                self.tr("Approve the minutes"), "\n".join(f"• {spoken(cause)}" for cause in causes) or usual,
                self.tr("Approve the minutes"), lambda _values: services.minutes.approve(meeting_id),
            )  # fmt: skip

        self._context.runner.write(self, lambda: services.minutes.missing(meeting_id), ask)

    def _ask_reopen(self, whole: Sitting) -> None:
        self._question(
            REASON, self.tr("Reopen the minutes"), {},
            lambda services, values: services.minutes.reopen(whole.meeting.id, values["reason"]),
            self.tr("Numbers that were given stay."),
        )  # fmt: skip

    def _ask_send(self, whole: Sitting) -> None:
        """Ask to whom and how the minutes left."""
        names = "; ".join(person.printed for person in whole.people)
        self._question(
            SENT, self.tr("Note that the minutes were sent"), {"recipients": names, "channel": "email"},
            lambda services, values: services.minutes.send(
                whole.meeting.id, [n.strip() for n in values["recipients"].split(";") if n.strip()], values["channel"]
            ),
            self.tr("Minutes that were sent are only corrected by a new version."),
        )  # fmt: skip

    def _ask_summary(self, whole: Sitting) -> None:
        """Propose a summary, to be read over and kept."""
        meeting_id, services = whole.meeting.id, self._context.services
        kept = whole.minutes[0].summary_280 if whole.minutes else ""

        def show(proposed: str) -> None:
            self._question(
                SUMMARY, self.tr("Summary in 280 signs"), {"summary_280": kept or proposed},
                lambda services, values: services.minutes.summarise(meeting_id, values["summary_280"]),
                self.tr("A proposal made on this computer from the notes: read it over."),
            )  # fmt: skip

        translate = QCoreApplication.translate
        self._context.runner.work(
            self, lambda: services.minutes_prints.propose_summary(meeting_id, translate), show, kind="summary"
        )

    def _draft(self, whole: Sitting) -> None:
        """Begin a document from the meeting in the room of documents."""
        self._context.navigation.go(Target("drafts", kind="meeting", id=whole.meeting.id, action="new"))

    def _export(self, whole: Sitting) -> None:
        path = self._file(self.tr("Minutes"), f"{whole.meeting.reference}.pdf", "PDF (*.pdf)")
        meeting_id, services = whole.meeting.id, self._context.services
        if path is not None:
            translate = QCoreApplication.translate
            self._context.runner.write(self, lambda: services.minutes_prints.write(meeting_id, path, translate))

    # --- inside ------------------------------------------------------------------------------------------------

    def _on_meeting(self, act: Callable[[Sitting], object]) -> None:
        if self._pane.sitting is not None:
            act(self._pane.sitting)

    def _do(self, act: Callable[[Any, Any], Changes]) -> None:
        services = self._context.services
        self._on_meeting(lambda whole: self._context.undo.perform(self, lambda: act(services, whole.meeting.id)))

    def _question(
        self,
        fields: Any,
        title: str,
        values: Mapping[str, Any],
        save: Callable[[Any, Mapping[str, Any]], Changes],
        sentence: str = "",
    ) -> None:
        kind = SummaryDialog if fields is SUMMARY else FormDialog
        dialog, services = kind(self._context, fields, self._place), self._context.services
        dialog.form.set_values(dict(values))
        dialog.ask(title, sentence, self.tr("Save") if fields else title, lambda given: save(services, given))

    def _file(self, title: str, name: str, kind: str) -> Path | None:
        chosen, _kind = QFileDialog.getSaveFileName(self._place, title, f"{_documents()}/{name}", kind)
        return Path(chosen) if chosen else None


def _documents() -> str:
    return QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)


def _with(values: ItemInput, item: Any) -> ItemInput:
    """Keep what the form does not show."""
    return replace(values, unit_id=item.unit_id, section=item.section, notes=item.notes)
