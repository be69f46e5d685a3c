"""What surrounds a meeting: asking units, its documents, the attendance sheet, a template, series and rooms."""

import json
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any, Final

from PySide6.QtCore import QCoreApplication, QObject, Qt
from PySide6.QtWidgets import QDialog, QFileDialog, QVBoxLayout, QWidget
from typing_extensions import override

from aso_desktop.core.changes import Changes
from aso_desktop.core.i18n import QT_TRANSLATE_NOOP, Text
from aso_desktop.services.meetings import labels, queries
from aso_desktop.services.meetings.queries import RoomRow, SeriesRow
from aso_desktop.services.meetings.values import RoomInput
from aso_desktop.services.templates import queries as templates
from aso_desktop.services.templates.queries import TemplateRow
from aso_desktop.ui.kit.form_dialog import FormDialog
from aso_desktop.ui.kit.forms import Field, Kind
from aso_desktop.ui.kit.language import spoken
from aso_desktop.ui.kit.navigation import Target
from aso_desktop.ui.kit.panel import PanelContext
from aso_desktop.ui.kit.screens import open_at
from aso_desktop.ui.kit.widgets.basics import Button, Words, row
from aso_desktop.ui.kit.widgets.inputs import Choice
from aso_desktop.ui.kit.widgets.rows_list import RowLine, RowsList
from aso_desktop.ui.meetings.detail import MeetingDetailPane
from aso_desktop.ui.meetings.dialogs import ROOM, SERIES, series_input
from aso_desktop.ui.meetings.preparation import AskDialog
from aso_desktop.ui.meetings.proofs import read_over
from aso_desktop.ui.meetings.real_pages import KINDS
from aso_desktop.ui.meetings.words import Sitting

ACTIVE: Final = Field("active", QT_TRANSLATE_NOOP("meetings", "In use"), Kind.CHECK)
TEMPLATE: Final = (
    Field("template_id", QT_TRANSLATE_NOOP("meetings", "Template"), Kind.CHOICE, width=36, required=True),
    Field("wide", QT_TRANSLATE_NOOP("meetings", "Without confidential and internal items"), Kind.CHECK),
)
KIND: Final = (
    Field(
        "kind", QT_TRANSLATE_NOOP("meetings", "Kind"), Kind.CHOICE, width=28,
        choices=tuple(Choice(code, words) for code, words in labels.MINUTES_KINDS.items()),
    ),
)  # fmt: skip
_NAMED: Final = Text("meetings", "{name}")
_MEETINGS: Final = QT_TRANSLATE_NOOP("meetings", "meetings: {count}")
_SEATS: Final = QT_TRANSLATE_NOOP("meetings", "seats: {count}")
_AT_REST: Final = QT_TRANSLATE_NOOP("meetings", "no longer in use")


class MoreActs(QObject):
    """Runs these commands on the meeting that the pane shows."""

    def __init__(self, context: PanelContext, pane: MeetingDetailPane, place: QWidget) -> None:
        """`place` is what questions stand over."""
        super().__init__(place)
        self._context = context
        self._pane = pane
        self._place = place
        pane.preparation.ask_asked.connect(self.ask_items)

    def handlers(self) -> dict[str, Callable[[], object]]:
        """Return what each command does."""
        return {
            "meeting.ask": self.ask_items,
            "meeting.documents": self._add_documents,
            "meeting.sheet": self._print_sheet,
            "meeting.kind": self._ask_kind,
            "meeting.word": self._ask_template,
            "meeting.proofread": self._proofread,
            "meeting.same_series": self._show_series,
            "meeting.manage": lambda: ManageDialog(self._context, self._place).show(),
        }

    def ask_items(self) -> None:
        """Ask units for items."""
        if (whole := self._pane.sitting) is not None:
            AskDialog(self._context, whole, self._pane.preparation.found, self._place).show_up()

    def _show_series(self) -> None:
        """Show the meetings of the series of the one in front."""
        if (whole := self._pane.sitting) is not None and whole.meeting.series_id is not None:
            self._context.navigation.go(Target("meetings", kind="series", id=whole.meeting.series_id))

    def agenda_handlers(self) -> dict[str, Callable[[], object]]:
        """Return what commands on the item in front do."""
        return {"meeting.item_documents": self._add_item_documents}

    def _add_documents(self) -> None:
        if self._pane.sitting is not None:
            names, _filter = QFileDialog.getOpenFileNames(self._place, self.tr("Documents of the meeting"))
            self._pane.preparation.take_files([Path(name) for name in names])

    def _add_item_documents(self) -> None:
        if (item := self._pane.item()) is not None:
            names, _filter = QFileDialog.getOpenFileNames(self._place, self.tr("Documents of the item"))
            self._pane.preparation.take_files([Path(name) for name in names], item.id)

    def _print_sheet(self) -> None:
        whole, services = self._pane.sitting, self._context.services
        path = self._file(whole, self.tr("Attendance sheet"), ".pdf", "PDF (*.pdf)") if whole else None
        if whole is not None and path is not None:
            meeting_id, translate = whole.meeting.id, QCoreApplication.translate
            self._context.runner.write(self, lambda: services.minutes_prints.write_sheet(meeting_id, path, translate))

    def _proofread(self) -> None:
        if (whole := self._pane.sitting) is not None:
            read_over(self._context, whole, self._place)

    def _ask_kind(self) -> None:
        """Ask whether the minutes are a report, an official record or a record of decisions."""
        whole, services = self._pane.sitting, self._context.services
        if whole is not None:
            dialog = FormDialog(self._context, KIND, self._place)
            dialog.form.set_values({"kind": whole.minutes[0].kind if whole.minutes else "minutes"})
            dialog.ask(
                self.tr("Kind of the minutes"), "", self.tr("Save"),
                lambda values: services.minutes.prepare(whole.meeting.id, values["kind"]),
            )  # fmt: skip

    def _ask_template(self) -> None:
        """Ask for the template in which the minutes are written."""
        whole, context = self._pane.sitting, self._context
        if whole is None:
            return

        def seed() -> object:
            return context.services.gallery.seed()

        def ask(found: list[TemplateRow]) -> None:
            dialog = TemplateDialog(context, lambda asked: self._write_in(whole, asked), self._place)
            choices = (Choice(t.id, _NAMED.format(name=f"{t.name} ({t.language})")) for t in found)
            dialog.form.field("template_id").set_choices(tuple(choices))
            sentence = self.tr("A Word document that can still be changed.")
            dialog.ask(self.tr("Minutes in a template"), sentence, self.tr("Write…"), lambda _values: Changes())

        context.runner.write(
            self, seed, lambda _c: context.runner.read(self, "templates", lambda db: templates.usable(db, KINDS), ask)
        )

    def _write_in(self, whole: Sitting, dialog: FormDialog) -> None:
        values, services = dialog.form.values(), self._context.services
        template_id, wide = values["template_id"], values["wide"]
        path = self._file(whole, self.tr("Minutes"), ".docx", "Word (*.docx)")
        if path is not None and template_id is not None:
            meeting_id = whole.meeting.id
            self._context.runner.write(
                dialog,
                lambda: services.minutes_prints.write_document(meeting_id, template_id, path, wide=wide),
                lambda _unfilled: dialog.accept(),
            )

    def _file(self, whole: Sitting, title: str, suffix: str, kind: str) -> Path | None:
        chosen, _kind = QFileDialog.getSaveFileName(self._place, title, f"{whole.meeting.reference}{suffix}", kind)
        return Path(chosen) if chosen else None


class TemplateDialog(FormDialog):
    """Asks for a template; whatever key or button says so, what is done then asks for a file first."""

    def __init__(self, context: PanelContext, write: Callable[[FormDialog], object], parent: QWidget) -> None:
        super().__init__(context, TEMPLATE, parent)
        self._write = write

    @override
    def save(self) -> None:
        if self.form.check():
            self._write(self)


class ManageDialog(QDialog):
    """Every series and every room; Enter changes the one in front."""

    def __init__(self, context: PanelContext, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Series and rooms"))
        self._context = context
        self.series, self.rooms = RowsList(self.tr("Series")), RowsList(self.tr("Rooms"))
        change, meetings = Button(self.tr("Change…"), "pencil"), Button(self.tr("Its meetings"), "list")
        leave = Button(self.tr("Close"))
        box = QVBoxLayout(self)
        for title, rows in ((self.tr("Series"), self.series), (self.tr("Rooms"), self.rooms)):
            box.addWidget(Words(title, bold=True))
            box.addWidget(rows, 1)
        box.addWidget(row(change, meetings, None, leave))
        open_at(self, 520, 520)
        self.series.itemActivated.connect(lambda _item: self.change_series())
        self.rooms.itemActivated.connect(lambda _item: self.change_room())
        change.clicked.connect(lambda: self.change_room() if self.rooms.hasFocus() else self.change_series())
        meetings.clicked.connect(self.show_meetings)
        leave.clicked.connect(self.reject)
        context.undo.changed.connect(lambda _changes: self.read())
        self.read()

    def read(self) -> None:
        """Read the lists again."""
        self._context.runner.read(self, "lists", lambda db: (queries.series(db), queries.rooms(db)), self._show)

    def change_series(self) -> None:
        """Change the series in front."""
        kept, services = self.series.key(), self._context.services
        if isinstance(kept, SeriesRow):
            dialog = FormDialog(self._context, (*SERIES, ACTIVE), self)
            dialog.form.set_values(_series_values(kept))
            title, save = self.tr("Change the series"), services.meetings.edit_series
            dialog.ask(title, "", self.tr("Save"), lambda values: save(kept.id, series_input(values, kept)))

    def show_meetings(self) -> None:
        """Show every meeting of the series in front."""
        kept = self.series.key()
        if isinstance(kept, SeriesRow):
            self.accept()
            self._context.navigation.go(Target("meetings", kind="series", id=kept.id))

    def change_room(self) -> None:
        """Change the room in front."""
        kept, services = self.rooms.key(), self._context.services
        if isinstance(kept, RoomRow):
            dialog = FormDialog(self._context, (*ROOM, ACTIVE), self)
            dialog.form.set_values({f.name: getattr(kept, f.name) for f in (*ROOM, ACTIVE)})
            title, save = self.tr("Change the room"), services.meetings.edit_room
            dialog.ask(title, "", self.tr("Save"), lambda values: save(kept.id, RoomInput(**values)))

    def _show(self, read: tuple[list[SeriesRow], list[RoomRow]]) -> None:
        self.series.fill([_series_line(one) for one in read[0]])
        self.rooms.fill([_room_line(one) for one in read[1]])


def _series_line(series: SeriesRow) -> RowLine:
    said = [spoken(labels.CADENCES[series.cadence]), spoken(_MEETINGS.format(count=series.meetings))]
    if not series.active:
        said.append(spoken(_AT_REST))
    return RowLine(series.name, " · ".join(said), "", "list-checks", key=series, faded=not series.active)


def _room_line(room: RoomRow) -> RowLine:
    said = [room.site, spoken(_SEATS.format(count=room.capacity)) if room.capacity else "", room.equipment]
    if not room.active:
        said.append(spoken(_AT_REST))
    return RowLine(room.name, " · ".join(filter(None, said)), "", "map-pin", key=room, faded=not room.active)


def _series_values(series: SeriesRow) -> Mapping[str, Any]:
    rule = json.loads(series.quorum_rule) if series.quorum_rule else {}
    agenda = "\n".join(item["title"] for item in json.loads(series.default_agenda))
    return {
        "name": series.name, "cadence": series.cadence, "threshold": rule.get("threshold", ""),
        "fixed": rule.get("fixed") or None, "max_proxies": rule.get("max_proxies"),
        "proxies_count": rule.get("proxies_count", False), "agenda": agenda, "active": series.active,
    }  # fmt: skip
