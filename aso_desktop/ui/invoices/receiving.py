"""Files received as invoices: chosen or dropped, one answer per file, matched at once where it is certain."""

from collections.abc import Sequence
from pathlib import Path
from typing import Any, Final, NamedTuple

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QWidget
from typing_extensions import override

from aso_desktop.core.changes import Changes
from aso_desktop.core.errors import Cancelled, UserError
from aso_desktop.core.i18n import QT_TRANSLATE_NOOP, Text
from aso_desktop.core.money import NotAnAmount, read_amount
from aso_desktop.services.invoices.values import FileResult, Matched, Received
from aso_desktop.ui.invoices import fields
from aso_desktop.ui.invoices.dialogs import AnswerDialog, TypedDialog
from aso_desktop.ui.kit.form_dialog import FormDialog
from aso_desktop.ui.kit.jobs import Progress
from aso_desktop.ui.kit.language import spoken
from aso_desktop.ui.kit.panel import PanelContext
from aso_desktop.ui.kit.widgets.lines import Line, LinesPage

WRITTEN: Final = frozenset({"invoice", "payment_request", "supplier", "invoice_match", "movement"})
"""What receiving touches."""
_ICONS: Final = {"accepted": ("circle-check", "ok"), "held": ("pause", "warning"), "refused": ("circle-x", "danger")}
_RECEIVED: Final = QT_TRANSLATE_NOOP("invoices", "Receive invoices")
_MOST_LINES: Final = 14


class Arrived(NamedTuple):
    """What became of each file, and of each invoice that waited."""

    files: Sequence[FileResult]
    matched: Sequence[Matched]


class ReceivingActs(QObject):
    """Receives files, types invoices, matches what waits, keeps rates, prints the delays."""

    brought = Signal(object)
    """The id of an invoice to put in front."""
    said = Signal(str)
    started = Signal(object)
    """A `Progress`."""

    def __init__(self, context: PanelContext, place: QWidget) -> None:
        """`place` is what questions stand over."""
        super().__init__(place)
        self._context = context
        self._place = place

    def handlers(self) -> fields.Handlers:
        """Return what each command does."""
        return {
            "invoices.receive": self.ask_files,
            "invoices.type": self.ask_typed,
            "invoices.match_all": self.match_all,
            "invoices.rate": self.ask_rate,
        }

    def ask_files(self) -> None:
        """Ask which files to receive."""
        chosen, _kind = QFileDialog.getOpenFileNames(
            self._place, self.tr("Invoices to receive"), "", self.tr("Invoices (*.pdf *.xml);;Every file (*)")
        )
        if chosen:
            self.receive([Path(name) for name in chosen])

    def receive(self, paths: Sequence[Path]) -> None:
        """Receive files, then match what is certain; say what became of each."""
        services = self._context.services
        progress = Progress(QT_TRANSLATE_NOOP("invoices", "Receiving invoices"))

        def work() -> Arrived:
            try:
                files = services.invoices.import_files(list(paths), progress=progress)
                return Arrived(files, services.matches.match_all(progress))
            except Cancelled:  # what came in before stays, and is shown
                return Arrived((), ())

        self.started.emit(progress)
        self._context.runner.write(self, work, self._on_arrived, progress=progress)

    def match_all(self) -> None:
        """Match every waiting invoice of which it is certain where it belongs."""
        services = self._context.services
        progress = Progress(QT_TRANSLATE_NOOP("invoices", "Matching invoices"))
        self.started.emit(progress)
        self._context.runner.write(
            self, lambda: Arrived((), services.matches.match_all(progress)), self._on_arrived, progress=progress
        )

    def ask_typed(self) -> None:
        """Ask for an invoice that came on paper."""
        services = self._context.services

        def write(values: Any) -> Received:
            received: Received = services.invoices.record(values["invoice"])
            return received

        words = (
            self.tr("Type an invoice"),
            self.tr("Amounts of a credit note have no sign. Without tax may stay empty: the tax is then nothing."),
            self.tr("Receive"),
        )
        TypedDialog(self._context, self._place).ask_for(words, write, self._on_typed)

    def ask_rate(self) -> None:
        """Ask for the rate of the central bank in a half-year: without it no interest is worked out."""
        services = self._context.services
        dialog = RateDialog(self._context, fields.RATE, self._place)
        dialog.form.set_values({"day": self._context.clock.today()})
        words = (
            self.tr("Rate of the central bank"),
            self.tr("Main refinancing rate in force on the first day of the half-year; eight points are added to it."),
            self.tr("Keep"),
        )
        dialog.ask_for(
            words, lambda values: services.payments.add_rate(values["day"], values["points"], values["source"]),
            self._context.undo.record,
        )  # fmt: skip

    # --- inside ------------------------------------------------------------------------------------------------

    def _on_typed(self, received: Received) -> None:
        self._context.undo.record(received.changes)
        if received.findings:
            self.said.emit(" ".join(spoken(text) for text in received.findings))
        self.brought.emit(received.invoice_id)

    def _on_arrived(self, arrived: Arrived) -> None:
        ids = frozenset(found.invoice_id for found in arrived.files if found.invoice_id)
        self._context.undo.record(Changes(WRITTEN, ids, _RECEIVED))
        sure = sum(1 for one in arrived.matched if one.decision == "automatic")
        waiting = len(arrived.matched) - sure
        told = [self.tr("%Ln invoice(s) matched.", "", sure), self.tr("%Ln waiting for you.", "", waiting)]
        self.said.emit(" ".join(told))
        if len(arrived.files) == 1 and not arrived.files[0].reasons:
            self.brought.emit(arrived.files[0].invoice_id)
        elif arrived.files:
            AnswersDialog(self._context, self._place, arrived.files).open_()


class RateDialog(AnswerDialog):
    """A rate in per cent."""

    @override
    def wanted(self) -> Any:
        """Return the rate in basis points."""
        values = dict(self.form.values())
        try:
            values["points"] = read_amount(values["percent"].replace("%", ""))
        except NotAnAmount:
            text = QT_TRANSLATE_NOOP("invoices", "Give the rate in per cent, like 2,15.")
            raise UserError(text, field="percent") from None
        return values


class AnswersDialog(FormDialog):
    """What became of each file."""

    def __init__(self, context: PanelContext, parent: QWidget, files: Sequence[FileResult]) -> None:
        super().__init__(context, (), parent)
        self.lines = LinesPage(self.tr("Files and what became of them"), "", is_framed=True)
        self.lines.fill([_answer(found) for found in files])
        self.lines.setMinimumHeight(self.fontMetrics().height() * _MOST_LINES)
        self.setMinimumWidth(self.fontMetrics().averageCharWidth() * 84)
        box = self.layout()
        if box is not None:
            box.insertWidget(2, self.lines, 1)  # type: ignore[attr-defined]
        self._count = len(files)

    def open_(self) -> None:
        """Show the answers; the button closes."""
        title = self.tr("%Ln file(s) received", "", self._count)
        self.ask(title, self.tr("A refused file leaves nothing behind; the others are kept."), self.tr("Close"), _done)
        self.leave.hide()

    @override
    def save(self) -> None:
        """Close."""
        self.accept()


def _done(_values: Any) -> Changes:
    raise AssertionError


_WORDS: Final[dict[str, Text]] = {
    "accepted": QT_TRANSLATE_NOOP("invoices", "Received."),
    "held": QT_TRANSLATE_NOOP("invoices", "Held."),
    "refused": QT_TRANSLATE_NOOP("invoices", "Refused."),
}


def _answer(found: FileResult) -> Line:
    icon, ink = _ICONS[found.result]
    head = " · ".join(filter(None, (found.file.name, found.number)))
    told = " ".join([spoken(_WORDS[found.result]), *(spoken(reason) for reason in found.reasons)])
    return Line(f"{head}\n{told}", found.invoice_id, icon, ink)
