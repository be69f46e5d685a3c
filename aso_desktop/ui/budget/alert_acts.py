"""What can be done about an alert: the four ways out of a case, the acknowledgement of a drift, meeting and note."""

from collections.abc import Callable, Mapping, Sequence
from datetime import datetime, time, timedelta
from pathlib import Path
from typing import Any, Final

from PySide6.QtCore import QCoreApplication, QObject, QStandardPaths, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog

from aso_desktop.core.changes import Changes
from aso_desktop.core.i18n import QT_TRANSLATE_NOOP
from aso_desktop.core.ledger import Nature
from aso_desktop.services.budget.cases.queries import Case, Exceeding
from aso_desktop.services.budget.handover import AlertFigures, note_lines
from aso_desktop.services.budget.values import Booked, Derogation, Late, MoveInput, StepInput
from aso_desktop.services.templates import queries as templates
from aso_desktop.services.templates.queries import TemplateRow
from aso_desktop.ui.budget.alert_detail import AlertDetail
from aso_desktop.ui.budget.alerts_source import AlertItem
from aso_desktop.ui.budget.desk import LedgerDesk
from aso_desktop.ui.budget.dialogs import COVER, DEROGATION, REASON, WITHDRAWAL
from aso_desktop.ui.kit.amounts import figures, is_french
from aso_desktop.ui.kit.dates import Lean
from aso_desktop.ui.kit.form_dialog import FormDialog
from aso_desktop.ui.kit.forms import Field, Kind
from aso_desktop.ui.kit.navigation import Target

_HOUR: Final = time(10, 0)
_SATURDAY: Final = 5
NOTES: Final = ("summary_note",)
"""The kind of template that a note about an alert is begun from."""
MEETING: Final = (
    Field("title", QT_TRANSLATE_NOOP("budget", "Title"), required=True),
    Field("day", QT_TRANSLATE_NOOP("budget", "Day"), Kind.DATE, width=12, lean=Lean.FUTURE, required=True),
    Field("figures", QT_TRANSLATE_NOOP("budget", "Figures for the item"), Kind.TEXT, lines=5),
)


class AlertActs(QObject):
    """Questions about the alert in front."""

    def __init__(self, desk: LedgerDesk, pane: AlertDetail, alert: Callable[[], AlertItem | None]) -> None:
        """Know where entries go; `alert` gives the one in front, `pane` which commitment of a case is meant."""
        super().__init__(desk)
        self._desk = desk
        self._pane = pane
        self._alert = alert
        for button, act in (
            (pane.acknowledge, self.acknowledge), (pane.withdraw, lambda: self.withdraw(whole=True)),
            (pane.reduce, lambda: self.withdraw(whole=False)), (pane.cover, self.cover),
            (pane.derogate, self.derogate), (pane.meet, self.propose_meeting), (pane.note, self.draft_note),
        ):  # fmt: skip
            button.clicked.connect(lambda _on=False, run=act: run())

    def handlers(self) -> dict[str, Callable[[], object]]:
        """Return what each command does."""
        return {
            "budget.acknowledge": self.acknowledge,
            "budget.meet": self.propose_meeting,
            "budget.note": self.draft_note,
            "budget.note_file": self.write_note,
        }

    # --- drift -------------------------------------------------------------------------------------------------

    def acknowledge(self) -> None:
        """Say why a drift is accepted; it opens again when the gap grows by two points."""
        item = self._alert()
        if item is None or item.drift is None:
            return
        drift, services = item.drift, self._desk.context.services
        FormDialog(self._desk.context, REASON, self._desk.place).ask(
            self.tr("Acknowledge the drift of {line}").format(line=item.line.code),
            self.tr("It opens again when the gap grows by two points."),
            self.tr("Acknowledge"),
            lambda values: services.budget.acknowledge_drift(
                item.line.id, drift.basis, drift.drift.gap_basis_points, values["reason"]
            ),
        )

    # --- over-commitment ---------------------------------------------------------------------------------------

    def withdraw(self, *, whole: bool) -> None:
        """Withdraw the whole of the commitment in front, or only what exceeds."""
        _case, one = self._exceeding()
        if one is None:
            return
        found = one.commitment
        left = found.net_cents - found.verified_cents
        cents = left if whole else min(left, one.excess_cents)
        title = self.tr("Withdraw the commitment") if whole else self.tr("Reduce the commitment")
        self._desk.ask(
            WITHDRAWAL, (title, f"{found.number} {found.subject}".strip(), title),
            lambda services, values: services.ledger.step(_withdrawal(found.id, values)),
            {"amount": figures(cents)},
        )  # fmt: skip

    def cover(self) -> None:
        """Bring credit from another line."""
        case, _one = self._exceeding()
        if case is not None:
            words = (
                self.tr("Cover {line} by another line").format(line=case.line.code),
                self.tr("What the other line gives, this one receives: the pair sums to zero."),
                self.tr("Cover"),
            )
            self._desk.ask(
                COVER, words, lambda services, values: services.ledger.move(_cover(case, values)),
                {"amount": figures(case.excess_cents - case.allowed_cents)},
            )  # fmt: skip

    def derogate(self) -> None:
        """Name who allows the commitment in front."""
        _case, one = self._exceeding()
        if one is not None:
            found = one.commitment
            words = (self.tr("Derogate"), f"{found.number} {found.subject}".strip(), self.tr("Derogate"))
            self._desk.ask(
                DEROGATION, words,
                lambda services, values: _derogated(services, found.id, values),
                {"amount": figures(one.excess_cents)},
            )  # fmt: skip

    # --- hand-over ---------------------------------------------------------------------------------------------

    def propose_meeting(self) -> None:
        """Propose a meeting whose item holds the figures of the alert."""
        told = self._figures()
        if told is None:
            return
        dialog, services = FormDialog(self._desk.context, MEETING, self._desk.place), self._desk.context.services
        title, lines = note_lines(told, QCoreApplication.translate)
        day = self._desk.context.clock.today() + timedelta(days=1)
        while day.weekday() >= _SATURDAY:
            day += timedelta(days=1)
        dialog.form.set_values({"title": title, "day": day, "figures": "\n".join(lines)})
        made: list[Any] = []

        def create(values: Mapping[str, Any]) -> Changes:
            from aso_desktop.services.meetings.values import ItemInput, MeetingInput

            starts = datetime.combine(values["day"], _HOUR)
            item = ItemInput(values["title"], "decision", notes=values["figures"])
            saved = services.meetings.create(
                MeetingInput(values["title"], starts, starts + timedelta(hours=1), items=(item,))
            )
            made.append(saved.meeting_id)
            changes: Changes = saved.changes
            return changes

        dialog.accepted.connect(
            lambda: self._desk.context.navigation.go(Target("meetings", kind="meeting", id=made[-1]))
        )
        dialog.ask(
            self.tr("Propose a meeting"), self.tr("At 10:00, for one hour; the rest is set in the room of meetings."),
            self.tr("Propose"), create,
        )  # fmt: skip

    def draft_note(self) -> None:
        """Begin a summary note in the room of documents, with the figures and the movements behind them."""
        told = self._figures()
        if told is not None:
            read = lambda db: templates.usable(db, NOTES)  # noqa: E731 - handed over at once
            self._desk.context.runner.read(self, "templates", read, lambda found: self._begin_note(told, found))

    def write_note(self) -> None:
        """Write a note in a Word document, with the figures and the movements behind them."""
        told = self._figures()
        if told is None:
            return
        usual = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        name = f"{usual}/note-{told.line.code}.docx"
        chosen, _kind = QFileDialog.getSaveFileName(
            self._desk.place, self.tr("Write the note"), name, self.tr("Word document (*.docx)")
        )
        if chosen:
            services, path = self._desk.context.services, Path(chosen)
            self._desk.context.runner.write(
                self,
                lambda: services.budget_reports.write_note(told, path, QCoreApplication.translate),
                lambda _done: QDesktopServices.openUrl(QUrl.fromLocalFile(str(path))),
            )

    # --- inside ------------------------------------------------------------------------------------------------

    def _exceeding(self) -> tuple[Case | None, Exceeding | None]:
        item = self._alert()
        return (item.case, self._pane.chosen()) if item is not None and item.case is not None else (None, None)

    def _begin_note(self, told: AlertFigures, found: Sequence[TemplateRow]) -> None:
        """Fill the template in the language of the window; without one, the note is a plain Word document."""
        language = "fr" if is_french() else "en"
        template = next((row for row in found if row.language == language), next(iter(found), None))
        if template is None:
            self.write_note()
            return
        context, services = self._desk.context, self._desk.context.services

        def start() -> Any:
            from aso_desktop.services.drafts.commands import DraftInput

            values = services.budget_reports.note_values(told, QCoreApplication.translate)
            return services.documents.start(DraftInput(template.id, values["objet"], typed=values))

        def show(written: Any) -> None:
            context.undo.record(written.changes)
            context.navigation.go(Target("drafts", kind="document", id=written.draft_id))

        context.runner.write(self, start, show)

    def _figures(self) -> AlertFigures | None:
        item, year = self._alert(), self._desk.year
        if item is None or year is None:
            return None
        return AlertFigures(year, item.line, item.case, item.drift)


def _withdrawal(commitment_id: Any, values: Mapping[str, Any]) -> StepInput:
    late = values["late"] if values["late"].reason else Late(values["late"].kind, values["reason"])
    return StepInput(
        commitment_id, Nature.WITHDRAWAL, values["amount"], None, values["happened_on"],
        exception=values["exception"] or "", late=late,
    )  # fmt: skip


def _cover(case: Case, values: Mapping[str, Any]) -> MoveInput:
    return MoveInput(
        values["source"].key, case.line.id, values["amount"], 0, label=values["label"], late=values["late"]
    )


def _derogated(services: Any, commitment_id: Any, values: Mapping[str, Any]) -> Booked:
    booked: Booked = services.ledger.derogate(
        commitment_id, values["amount"], Derogation(values["authority"], values["reason"])
    )
    return booked
