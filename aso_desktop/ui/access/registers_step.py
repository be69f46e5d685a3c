"""The registers of a new profile: their names and the shape of their numbers, with the first number as it prints."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from aso_desktop.core.errors import UserError
from aso_desktop.core.settings import RegisterCode
from aso_desktop.ui.access.context import GateContext
from aso_desktop.ui.kit.language import spoken
from aso_desktop.ui.kit.theme import theme
from aso_desktop.ui.kit.widgets.basics import Words, column
from aso_desktop.ui.kit.widgets.inputs import LineInput

Preview = tuple[str, str]
"""The first number, or an empty one and why there is none."""


class RegisterLine:
    """The fields of one register."""

    def __init__(self, register: RegisterCode, number_name: str, label_name: str) -> None:
        self.register = register
        self.label, self.pattern = LineInput(), LineInput()
        self.label.set_value(register.label)
        self.pattern.set_value(register.pattern)
        self.label.setAccessibleName(f"{label_name} {register.code}")
        self.pattern.setAccessibleName(f"{number_name} {register.code}")
        self.first = Words("", 12.5, ink="text2")

    def value(self) -> RegisterCode:
        """Return the register as it is written."""
        label = self.label.value() or self.register.label
        return self.register._replace(label=label, pattern=self.pattern.value())

    def show_first(self, preview: Preview) -> None:
        """Show the first number, or mark the pattern as impossible."""
        number, why = preview
        self.first.say(number or "–", "text" if number else "danger")
        self.pattern.setAccessibleDescription(why or number)
        self.pattern.setProperty("state", "error" if why else "")
        self.pattern.style().polish(self.pattern)


class RegistersStep(QWidget):
    """Lists the registers; those that IT laid down cannot be changed."""

    changed = Signal()

    def __init__(self, context: GateContext, *, locked: bool) -> None:
        super().__init__()
        self._context = context
        self._locked = locked
        self._unit, self._agent = "", ""
        self.lines: list[RegisterLine] = []
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(theme().px(12))
        self._grid.setVerticalSpacing(theme().px(6))
        holder = QWidget()
        holder.setLayout(self._grid)
        self._why = Words("", 12.5, ink="danger", wrap=True)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(column(holder, margins=(4, 4, 4, 4), kind="card"))
        box.addWidget(self._why)
        self._hint = self.tr("{year} prints the year, {number:5} the number with five figures, {unit} the unit.")
        box.addWidget(Words(self._hint, 12, ink="text3", wrap=True))

    def show_registers(self, registers: Sequence[RegisterCode], unit: str, agent: str) -> None:
        """Show the registers to be made."""
        self._unit, self._agent = unit, agent
        if [line.register.code for line in self.lines] != [register.code for register in registers]:
            self._fill(registers)
        self._ask_previews()

    def value(self) -> tuple[RegisterCode, ...]:
        """Return the registers as they are written."""
        return tuple(line.value() for line in self.lines)

    def is_possible(self) -> bool:
        """Whether every pattern prints; the first impossible one takes the focus."""
        wrong = [line for line in self.lines if line.pattern.property("state") == "error"]
        if wrong:
            wrong[0].pattern.setFocus()
        return not wrong

    def _fill(self, registers: Sequence[RegisterCode]) -> None:
        directions = {
            "incoming": self.tr("Arrival"),
            "outgoing": self.tr("Departure"),
            "internal": self.tr("Internal"),
        }
        titles = (self.tr("Register"), self.tr("Direction"), self.tr("Shape of the number"), self.tr("First number"))
        for place, words in enumerate(titles):
            self._grid.addWidget(Words(words, 12, bold=True, ink="text2"), 0, place)
        for register in registers:
            line = RegisterLine(register, titles[2], titles[0])
            self.lines.append(line)
            direction = Words(directions[register.direction], 12.5, ink="text2")
            for place, widget in enumerate((line.label, direction, line.pattern, line.first)):
                self._grid.addWidget(widget, len(self.lines), place)
            for field in (line.label, line.pattern):
                field.setEnabled(not self._locked)
                field.edited.connect(self._ask_previews)
        self._grid.setColumnStretch(0, 3)
        self._grid.setColumnStretch(2, 3)
        self._grid.setColumnMinimumWidth(3, theme().px(96))

    def _ask_previews(self) -> None:
        registers, unit, agent = self.value(), self._unit, self._agent
        today = self._context.clock.today()

        def previews() -> list[tuple[str, UserError | None]]:
            from aso_desktop.services.registers.seeds import first_number

            found: list[tuple[str, UserError | None]] = []
            for register in registers:
                try:
                    found.append((first_number(register, today, unit, agent), None))
                except UserError as error:
                    found.append(("", error))
            return found

        self._context.runner.work(self, previews, self._show_previews, kind="previews")

    def _show_previews(self, found: list[tuple[str, UserError | None]]) -> None:
        for line, (number, error) in zip(self.lines, found, strict=True):
            line.show_first((number, spoken(error.text) if error else ""))
        wrong = [spoken(error.text) for _, error in found if error]
        self._why.say(wrong[0] if wrong else "")
        self.changed.emit()
