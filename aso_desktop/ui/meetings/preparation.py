"""What a meeting still needs: rooms that clash, units asked for items, items to take up, answers, documents."""

from collections.abc import Callable, Iterator, Sequence
from functools import partial
from pathlib import Path
from typing import Any, Final, NamedTuple
from uuid import UUID

from PySide6.QtCore import QLocale, Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QDragEnterEvent, QDropEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QFileDialog, QVBoxLayout, QWidget
from typing_extensions import override

from aso_desktop.core.changes import Changes
from aso_desktop.core.i18n import QT_TRANSLATE_NOOP, Text
from aso_desktop.services.meetings import labels, queries
from aso_desktop.services.meetings.queries import CallRow, Clash, DocumentRow, ReplyRow
from aso_desktop.services.meetings.sitting import queries as sitting
from aso_desktop.services.meetings.sitting.queries import ItemRow
from aso_desktop.services.people import queries as people
from aso_desktop.services.people.queries import UnitRow
from aso_desktop.ui.kit.dates import Lean
from aso_desktop.ui.kit.form_dialog import FormDialog
from aso_desktop.ui.kit.forms import Field, Kind
from aso_desktop.ui.kit.language import spoken
from aso_desktop.ui.kit.panel import PanelContext
from aso_desktop.ui.kit.widgets.basics import Box, Button, Words, row
from aso_desktop.ui.kit.widgets.inputs import Choice
from aso_desktop.ui.kit.widgets.rows_list import RowLine, RowsList
from aso_desktop.ui.meetings.words import Sitting, hour_words, short_day

CALENDAR: Final = ".ics"
ATTACH: Final = (
    Field("participant_id", QT_TRANSLATE_NOOP("meetings", "Participant"), Kind.CHOICE, width=32, required=True),
)
TIE: Final = (Field("item_id", QT_TRANSLATE_NOOP("meetings", "Goes with"), Kind.CHOICE, width=40),)
_WHOLE: Final = QT_TRANSLATE_NOOP("meetings", "The whole meeting")
_DEADLINE: Final = Field(
    "deadline", QT_TRANSLATE_NOOP("meetings", "Before"), Kind.DATE, width=12, lean=Lean.FUTURE, required=True
)
_NAMED: Final = Text("meetings", "{name}")
_CLASH: Final = QT_TRANSLATE_NOOP("meetings", "The room is also taken from {start} to {end}")
_TENTATIVE: Final = QT_TRANSLATE_NOOP("meetings", "not confirmed")
_POSTPONED: Final = QT_TRANSLATE_NOOP("meetings", "postponed by an earlier meeting: Enter takes it up")
_UNKNOWN: Final = QT_TRANSLATE_NOOP("meetings", "to be attached to somebody: Enter")
_ASKED: Final = QT_TRANSLATE_NOOP("meetings", "asked for items until {day}")
_ITEMS: Final = QT_TRANSLATE_NOOP("meetings", "items: {count}")
_REMINDED: Final = QT_TRANSLATE_NOOP("meetings", "reminded on {day}")


class Preparation(NamedTuple):
    """What is read of it at once."""

    clashes: Sequence[Clash] = ()
    calls: Sequence[CallRow] = ()
    parked: Sequence[ItemRow] = ()
    replies: Sequence[ReplyRow] = ()
    documents: Sequence[DocumentRow] = ()
    units: Sequence[UnitRow] = ()


def read_preparation(db: Any, whole: Sitting) -> Preparation:
    """Read what a meeting still needs; runs on a reader thread."""
    meeting = whole.meeting
    span = (meeting.starts_at, meeting.ends_at)
    return Preparation(
        queries.clashes(db, meeting.room_id, *span, meeting.id) if meeting.room_id else (),
        queries.calls(db, meeting.id),
        sitting.parked(db, meeting.series_id, meeting.id) if meeting.series_id else (),
        [*queries.replies(db, meeting.id), *queries.replies(db, None)],
        queries.documents(db, meeting.id),
        people.units(db),
    )


class PreparationPage(Box):
    """The list, and what can be added to it; calendar files and documents are dropped here."""

    ask_asked = Signal()

    def __init__(self, context: PanelContext) -> None:
        super().__init__(QVBoxLayout(), "panel")
        self._context = context
        self._whole: Sitting | None = None
        self.found = Preparation()
        self.list = RowsList(self.tr("Preparation"))
        self.empty = Words(
            self.tr("Nothing is waiting. Drop documents or answers (.ics) here."), ink="text2", wrap=True
        )
        self.ask = Button(self.tr("Ask for items…"), "send")
        self.remind = Button(self.tr("Remind"), "bell")
        self.open = Button(self.tr("Open"), "external-link")
        self.save = Button(self.tr("Save as…"), "download")
        self.tie = Button(self.tr("Goes with…"), "link")
        self.remove = Button(self.tr("Take off"), "x", tip="Del")
        self.close_call = Button(self.tr("Expect nothing more"), "check", tip="Del")
        self.ask.clicked.connect(self.ask_asked)
        self.remind.clicked.connect(self.remind_late)
        for button, act in (
            (self.open, self.act), (self.save, self.ask_save), (self.tie, self.ask_tie),
            (self.remove, self.remove_document), (self.close_call, self.expect_no_more),
        ):  # fmt: skip
            button.clicked.connect(act)
        self.list.itemActivated.connect(lambda _item: self.act())
        self.list.currentRowChanged.connect(lambda _place: self._show_acts())
        delete = QShortcut(QKeySequence(QKeySequence.StandardKey.Delete), self.list)
        delete.setContext(Qt.ShortcutContext.WidgetShortcut)
        delete.activated.connect(self._take_off)
        acts = row(self.open, self.save, self.tie, self.remove, self.close_call, None)
        self.fill((self.empty, self.list, acts, row(self.ask, self.remind, None)), (12, 6, 12, 6), 4)
        self.box.setStretch(1, 1)
        self.setAcceptDrops(True)

    def show_whole(self, whole: Sitting | None) -> None:
        """Show what a meeting needs."""
        self._whole = whole
        for button in (self.ask, self.remind):
            button.setEnabled(whole is not None)
        if whole is None:
            self._show(Preparation())
        else:
            self._context.runner.read(self, "preparation", lambda db: read_preparation(db, whole), self._show)

    def act(self) -> None:
        """Do what the row in front asks for."""
        kept = self.list.key()
        acts: dict[type, Callable[[Any], object]] = {
            ItemRow: self._take_up, ReplyRow: self._attach, DocumentRow: self._open, CallRow: self._remind
        }  # fmt: skip
        if (act := acts.get(type(kept))) is not None:
            act(kept)

    def remind_late(self) -> None:
        """Note that every unit that has not answered was reminded."""
        waiting = [call.id for call in self.found.calls if call.state == "asked"]
        services = self._context.services
        if waiting:
            self._context.undo.perform(self, lambda: services.agenda.remind(waiting))

    def remove_document(self) -> None:
        """Take the document in front off the meeting."""
        kept, services = self.list.key(), self._context.services
        if isinstance(kept, DocumentRow):
            self._context.undo.perform(self, lambda: services.meetings.remove_document(kept.id))

    def ask_save(self) -> None:
        """Write the document in front where the user says."""
        kept, services = self.list.key(), self._context.services
        if isinstance(kept, DocumentRow):
            name, _kind = QFileDialog.getSaveFileName(self, self.tr("Save the document"), kept.name)
            if name:
                self._context.runner.work(
                    self, lambda: services.meetings.save_document(kept.blob, Path(name)), kind="save"
                )

    def ask_tie(self) -> None:
        """Ask with which item of the agenda the document in front goes."""
        kept, services, whole = self.list.key(), self._context.services, self._whole
        if not isinstance(kept, DocumentRow) or whole is None:
            return
        dialog = FormDialog(self._context, TIE, self)
        items = (Choice(i.id, _NAMED.format(name=f"{n}. {i.title}")) for n, i in enumerate(whole.items, 1))
        dialog.form.field("item_id").set_choices((Choice(None, _WHOLE), *items))
        dialog.form.set_values({"item_id": kept.agenda_item_id})
        dialog.ask(
            self.tr("What does this document go with?"), kept.name, self.tr("Save"),
            lambda values: services.meetings.tie_document(kept.id, values["item_id"]),
        )  # fmt: skip

    def expect_no_more(self) -> None:
        """Close the call in front: nothing more is expected of that unit."""
        kept, services = self.list.key(), self._context.services
        if isinstance(kept, CallRow):
            self._context.undo.perform(self, lambda: services.agenda.close_call(kept.id))

    def take_files(self, paths: Sequence[Path], item_id: UUID | None = None) -> None:
        """Take answers in from calendar files; keep anything else as documents of the meeting, or of an item."""
        services, whole = self._context.services, self._whole
        for path in (p for p in paths if p.suffix.lower() == CALENDAR):
            self._context.undo.perform(self, partial(_take_replies, services, path))
        files = [p for p in paths if p.suffix.lower() != CALENDAR]
        if files and whole is not None:
            meeting_id = whole.meeting.id
            self._context.undo.perform(self, lambda: services.meetings.add_documents(meeting_id, files, item_id))

    @override
    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.mimeData().hasUrls() and self._whole is not None:
            event.acceptProposedAction()

    @override
    def dropEvent(self, event: QDropEvent) -> None:
        event.acceptProposedAction()
        self.take_files([Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()])

    # --- inside ------------------------------------------------------------------------------------------------

    def _show(self, found: Preparation) -> None:
        self.found = found
        lines = list(self._lines(found))
        self.list.fill(lines)
        self.empty.setVisible(not lines)
        self._show_acts()

    def _show_acts(self) -> None:
        """Offer what can be done to the row in front."""
        kept = self.list.key()
        for button in (self.open, self.save, self.tie, self.remove):
            button.setVisible(isinstance(kept, DocumentRow))
        self.close_call.setVisible(isinstance(kept, CallRow) and kept.state != "closed")

    def _take_off(self) -> None:
        (self.expect_no_more if isinstance(self.list.key(), CallRow) else self.remove_document)()

    def _lines(self, found: Preparation) -> Iterator[RowLine]:
        yield from (_clash_line(clash) for clash in found.clashes)
        yield from (
            RowLine(i.title, spoken(_POSTPONED), "", "forward", "info", key=i) for i in found.parked
        )  # fmt: skip
        yield from (_reply_line(reply) for reply in found.replies)
        yield from (_call_line(call) for call in found.calls)
        titles = {item.id: item.title for item in self._whole.items} if self._whole else {}
        for kept in found.documents:
            item = titles.get(kept.agenda_item_id) if kept.agenda_item_id else ""
            said = " · ".join(filter(None, (_size(kept.size), item)))
            yield RowLine(kept.name, said, "", "paperclip", "text2", key=kept)

    def _take_up(self, item: ItemRow) -> None:
        services, whole = self._context.services, self._whole
        if whole is not None:
            meeting_id = whole.meeting.id
            self._context.undo.perform(self, lambda: services.agenda.take_up(item.id, meeting_id))

    def _attach(self, reply: ReplyRow) -> None:
        if self._whole is None:
            return
        dialog, services = FormDialog(self._context, ATTACH, self), self._context.services
        choices = (Choice(person.id, _NAMED.format(name=person.printed)) for person in self._whole.people)
        dialog.form.field("participant_id").set_choices(tuple(choices))
        dialog.ask(
            self.tr("Whose answer is it?"), " · ".join(filter(None, (reply.name, reply.email))), self.tr("Attach"),
            lambda values: services.invitations.attach(reply.id, values["participant_id"]),
        )  # fmt: skip

    def _open(self, document: DocumentRow) -> None:
        self._context.runner.work(self, lambda: self._context.services.showing.copy_out(document), _open_file)

    def _remind(self, call: CallRow) -> None:
        services = self._context.services
        self._context.undo.perform(self, lambda: services.agenda.remind([call.id]))


class AskDialog(FormDialog):
    """Asks units for items before a day."""

    def __init__(self, context: PanelContext, whole: Sitting, found: Preparation, parent: QWidget) -> None:
        self._units = found.units
        fields = (
            _DEADLINE,
            *(
                Field(_name(n), _NAMED.format(name=unit.label or unit.code), Kind.CHECK)
                for n, unit in enumerate(found.units)
            ),
        )  # fmt: skip
        super().__init__(context, fields, parent)
        self._meeting_id = whole.meeting.id
        asked = {call.unit_id for call in found.calls}
        self.form.set_values({_name(n): unit.id in asked for n, unit in enumerate(found.units)})

    def show_up(self) -> None:
        """Ask."""
        services, meeting_id, units = self.context.services, self._meeting_id, self._units
        self.ask(
            self.tr("Ask for items"),
            self.tr("What they propose waits to be accepted; they can be reminded."),
            self.tr("Ask"),
            lambda values: services.agenda.ask(
                meeting_id, [unit.id for n, unit in enumerate(units) if values[_name(n)]], values["deadline"]
            ),
        )


def _take_replies(services: Any, path: Path) -> Changes:
    changes: Changes = services.invitations.take_replies(path)
    return changes


def _name(place: int) -> str:
    return f"unit_{place}"


def _clash_line(clash: Clash) -> RowLine:
    hours = (hour_words(at, clash.time_zone) for at in (clash.starts_at, clash.ends_at))
    said = [spoken(_CLASH.format(start=next(hours), end=next(hours)))]
    if clash.tentative:
        said.append(spoken(_TENTATIVE))
    return RowLine(clash.title, " · ".join(said), "", "triangle-alert", "danger", key=clash)


def _reply_line(reply: ReplyRow) -> RowLine:
    said = " · ".join((spoken(labels.ANSWERS[reply.answer]), spoken(_UNKNOWN)))
    return RowLine(" · ".join(filter(None, (reply.name, reply.email))), said, "", "mail", "warning", key=reply)


def _call_line(call: CallRow) -> RowLine:
    said = [spoken(labels.CALL_STATES[call.state]), spoken(_ITEMS.format(count=call.items))]
    if call.state == "asked":
        said[0] = spoken(_ASKED.format(day=short_day(call.deadline)))
    if call.reminded_at:
        said.append(spoken(_REMINDED.format(day=short_day(call.reminded_at))))
    ink = "ok" if call.state == "answered" else "text2"
    return RowLine(call.unit, " · ".join(said), "", "send", ink, key=call)


def _size(size: int) -> str:
    return QLocale().formattedDataSize(size, 1, QLocale.DataSizeFormat.DataSizeSIFormat)


def _open_file(path: Path) -> None:
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))
