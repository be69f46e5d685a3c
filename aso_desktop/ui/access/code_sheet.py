"""The printed code: shown once, printed or saved for printing, proven by typing its last group again."""

from collections.abc import Callable
from datetime import datetime
from typing import Final

from PySide6.QtCore import QCoreApplication, QRectF, QSizeF, Qt, Signal
from PySide6.QtGui import QFont, QPagedPaintDevice, QPageSize, QPainter, QPdfWriter
from PySide6.QtWidgets import QFileDialog, QFrame, QGridLayout, QVBoxLayout, QWidget

from aso_desktop.core.clock import Clock
from aso_desktop.services.access import RecoveryCode, confirms
from aso_desktop.ui.access.passphrase import Said, labelled
from aso_desktop.ui.kit.theme import theme
from aso_desktop.ui.kit.widgets.basics import Button, Rule, Words, row
from aso_desktop.ui.kit.widgets.chip import Chip
from aso_desktop.ui.kit.widgets.inputs import LineInput

PER_LINE: Final = 4
GROUP_WIDTH: Final = 10
_POINTS: Final = {"title": 16, "text": 11, "code": 22}
_LINE_MM: Final = 16.0


class CodeSheet(QFrame):
    """A code as it stands on paper: eight groups and the check."""

    def __init__(self, code: RecoveryCode, day: str) -> None:
        super().__init__()
        self.setProperty("kind", "quiet")
        self.setAccessibleName(self.tr("Printed code, eight groups: {code}").format(code=code.printed))
        check = Words(self.tr("check {check}").format(check=code.check), 12, ink="text3")
        grid = QGridLayout()
        for place, group in enumerate(code.groups):
            words = Words(group, 17, bold=True)
            font = words.font()
            font.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, theme().px(1.5))
            words.setFont(font)
            grid.addWidget(words, place // PER_LINE, place % PER_LINE, Qt.AlignmentFlag.AlignCenter)
        box = QVBoxLayout(self)
        box.setContentsMargins(*(theme().px(side) for side in (16, 10, 16, 10)))
        box.setSpacing(theme().px(8))
        box.addWidget(row(Words(self.tr("Printed code"), bold=True), Words(day, 12, ink="text3"), None, check))
        box.addWidget(Rule())
        box.addLayout(grid)


class CodeConfirmation(QWidget):
    """Shows a code, prints it, and asks for its last group: the proof that it can be read on paper."""

    edited = Signal()
    submitted = Signal()

    def __init__(self, code: RecoveryCode, clock: Clock) -> None:
        super().__init__()
        self._code = code
        self._clock = clock
        self._done = Chip("", "ok", "circle-check")
        self._done.hide()
        printer, saver = Button(self.tr("Print…"), "printer"), Button(self.tr("Save as PDF…"), "file-down")
        printer.clicked.connect(self._on_print_clicked)
        saver.clicked.connect(self._on_save_clicked)
        self.last = LineInput()
        self.last.setAccessibleName(self.tr("Last group of the code"))
        self.last.setFixedWidth(round(theme().character * GROUP_WIDTH) + theme().px(28))
        self.last.setMaxLength(GROUP_WIDTH)
        self.last.edited.connect(self._on_edited)
        self.last.returnPressed.connect(self.submitted)
        self._said = Said()
        intro = self.tr(
            "It opens your data if you forget the passphrase. It is shown once only: "
            "print it and keep it under lock and key, away from this computer."
        )
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(theme().px(8))
        box.addWidget(Words(intro, 12.5, ink="text2", wrap=True))
        box.addWidget(CodeSheet(code, f"{clock.today():%d/%m/%Y}"))
        box.addWidget(row(self._done, None, saver, printer))
        box.addWidget(labelled(self.tr("Last group"), row(self.last, self._said)))

    def is_confirmed(self) -> bool:
        """Whether the last group was typed as printed."""
        return confirms(self.last.value(), self._code)

    def check(self) -> bool:
        """Say what is wanted unless the code is confirmed."""
        if not self.is_confirmed():
            self._said.say(self.tr("Type the last group as it is printed."), good=False)
            self.last.setFocus()
        return self.is_confirmed()

    def save_to(self, path: str) -> None:
        """Write the sheet as a PDF of one page."""
        writer = QPdfWriter(path)
        writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
        writer.setTitle("ASO Desktop")
        self._draw(writer)
        self._say_done(self.tr("Saved at {time}"))

    def _on_edited(self) -> None:
        self._said.say(self.tr("That is the one.") if self.is_confirmed() else "")
        self.edited.emit()

    def _on_print_clicked(self) -> None:
        from PySide6.QtPrintSupport import QPrintDialog, QPrinter

        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        if QPrintDialog(printer, self).exec():
            self._draw(printer)
            self._say_done(self.tr("Printed at {time}"))

    def _on_save_clicked(self) -> None:
        path, _ = QFileDialog.getSaveFileName(self, self.tr("Save the printed code"), "code-aso.pdf", "PDF (*.pdf)")
        if path:
            self.save_to(path)

    def _say_done(self, words: str) -> None:
        local: datetime = self._clock.now().astimezone()
        self._done.say(words.format(time=f"{local:%H:%M}"), "ok", "circle-check")
        self._done.show()

    def _draw(self, device: QPagedPaintDevice) -> None:
        day = f"{self._clock.today():%d/%m/%Y}"
        draw_sheet(device, self._code, self.tr("Printed code of ASO Desktop, {day}").format(day=day), _explained())


def _explained() -> str:
    return QCoreApplication.translate(
        "CodeSheet",
        "This code opens the profile without its passphrase. Keep it under lock and key, away from the computer. "
        "In the window that asks for the passphrase, choose “I forgot my passphrase”.",
    )


def draw_sheet(device: QPagedPaintDevice, code: RecoveryCode, title: str, text: str) -> None:
    """Draw the code on the page of a printer or of a PDF file."""
    painter = QPainter(device)
    dot = device.logicalDpiY() / 25.4
    page = QRectF(0, 0, device.width(), device.height())

    def write(top: float, words: str, kind: str, box: QSizeF | None = None, left: float = 0) -> None:
        font = theme().font()
        font.setPointSize(_POINTS[kind])
        font.setBold(kind != "text")
        painter.setFont(font)
        size = box or QSizeF(page.width(), _LINE_MM * 2 * dot)
        flags = Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap
        painter.drawText(QRectF(left, top * dot, size.width(), size.height()), int(flags), words)

    write(0, title, "title")
    write(_LINE_MM, text, "text")
    cell = QSizeF(page.width() / PER_LINE, _LINE_MM * dot)
    for place, group in enumerate(code.groups):
        write(_LINE_MM * (3 + place // PER_LINE), group, "code", cell, place % PER_LINE * cell.width())
    check = QCoreApplication.translate("CodeSheet", "check {check}").format(check=code.check)
    write(_LINE_MM * (4 + len(code.groups) // PER_LINE), check, "text")
    painter.end()


class RecoveryChoice(QWidget):
    """Makes a printed code if wanted."""

    edited = Signal()

    def __init__(self, prepare: Callable[[], RecoveryCode], forget: Callable[[], object], clock: Clock) -> None:
        super().__init__()
        self._prepare, self._forget, self._clock = prepare, forget, clock
        self.sheet: CodeConfirmation | None = None
        self.maker = Button(self.tr("Make a printed code"), "printer")
        self.maker.clicked.connect(self.make)
        self.remover = Button(self.tr("Do without"), "x")
        self.remover.clicked.connect(self.drop)
        self._intro = Words(
            self.tr("Optional: a code on paper opens your data if you forget the passphrase."),
            12.5,
            ink="text2",
            wrap=True,
        )
        head = row(Words(self.tr("Printed recovery code"), 13.5, bold=True), None, self.maker, self.remover)
        self._box = QVBoxLayout(self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(theme().px(8))
        self._box.addWidget(head)
        self._box.addWidget(self._intro)
        self._show_state()

    def make(self) -> None:
        """Draw a code and show it."""
        self.show_code(self._prepare())
        if self.sheet is not None:
            self.sheet.last.setFocus()
        self.edited.emit()

    def show_code(self, code: RecoveryCode) -> None:
        """Show a code that was drawn."""
        self.sheet = CodeConfirmation(code, self._clock)
        self.sheet.edited.connect(self.edited)
        self._box.addWidget(self.sheet)
        self._show_state()

    def drop(self) -> None:
        """Do without a code."""
        if self.sheet is not None:
            self.sheet.deleteLater()
            self.sheet.hide()
            self.sheet = None
        self._forget()
        self._show_state()
        self.maker.setFocus()
        self.edited.emit()

    def check(self) -> bool:
        """Say what is wanted, unless there is no code or it is confirmed."""
        return self.sheet is None or self.sheet.check()

    def _show_state(self) -> None:
        made = self.sheet is not None
        self._intro.setVisible(not made)
        self.maker.setVisible(not made)
        self.remover.setVisible(made)
