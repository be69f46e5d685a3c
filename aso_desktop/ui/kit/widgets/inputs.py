"""Fields of forms in one shape; each gives a plain value, says when it was edited and what is wrong with it."""

from datetime import date
from typing import Any, NamedTuple

from PySide6.QtCore import QLocale, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QCheckBox, QComboBox, QLineEdit, QPlainTextEdit, QRadioButton, QSizePolicy, QWidget
from typing_extensions import override

from aso_desktop.core.clock import Clock
from aso_desktop.core.i18n import Text
from aso_desktop.ui.kit.dates import Lean, parse_date
from aso_desktop.ui.kit.icons import pixmap
from aso_desktop.ui.kit.language import spoken
from aso_desktop.ui.kit.theme import theme

RADIUS = 6


class Choice(NamedTuple):
    """A line of a drop-down list: the value that is kept and the words that are shown."""

    value: Any
    text: Text


class LineInput(QLineEdit):
    """A line of text."""

    edited = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.textEdited.connect(self.edited)
        theme().changed.connect(self._dress)
        self._dress()

    def value(self) -> str:
        """Return what is written, without spaces around it."""
        return self.text().strip()

    def set_value(self, value: Any) -> None:
        """Write a value."""
        self.setText("" if value is None else str(value))
        self.setCursorPosition(0)

    def problem(self) -> str:
        """Return what is wrong with what is written; empty when nothing."""
        return ""

    def _dress(self) -> None:
        self.setFont(theme().font(tabular=True))
        self.setMinimumHeight(theme().field_height)


class SecretInput(LineInput):
    """A passphrase: dots, and no memory of what was typed before."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setEchoMode(QLineEdit.EchoMode.Password)
        quiet = Qt.InputMethodHint.ImhHiddenText | Qt.InputMethodHint.ImhNoPredictiveText
        self.setInputMethodHints(quiet | Qt.InputMethodHint.ImhSensitiveData | Qt.InputMethodHint.ImhNoAutoUppercase)

    @override
    def value(self) -> str:
        return self.text()  # spaces count in a passphrase


class TextInput(QPlainTextEdit):
    """Several lines of text; Tab goes on to the next field."""

    edited = Signal()

    def __init__(self, lines: int = 3) -> None:
        super().__init__()
        self._lines = lines
        self.setTabChangesFocus(True)
        self.textChanged.connect(self.edited)
        theme().changed.connect(self._dress)
        self._dress()

    def value(self) -> str:
        """Return what is written."""
        return self.toPlainText().strip()

    def set_value(self, value: Any) -> None:
        """Write a value."""
        self.setPlainText("" if value is None else str(value))

    def problem(self) -> str:
        """Return what is wrong; nothing can be."""
        return ""

    def _dress(self) -> None:
        self.setFont(theme().font())
        self.setFixedHeight(theme().text_height * self._lines + theme().px(14))


class NumberInput(LineInput):
    """A whole number; empty is None."""

    @override
    def value(self) -> Any:
        text = self._digits()
        return int(text) if text.isdecimal() else None

    @override
    def problem(self) -> str:
        if not self._digits() or self._digits().isdecimal():
            return ""
        return self.tr("Write a whole number, without letters.")

    def _digits(self) -> str:
        return "".join(self.text().split())


class DateInput(LineInput):
    """A date typed in any usual way, shown whole; `words` carries the weekday for the label beside it."""

    words = Signal(str)

    def __init__(self, clock: Clock, lean: Lean = Lean.NEAREST) -> None:
        super().__init__()
        self._clock = clock
        self._lean = lean
        self.setPlaceholderText(self.tr("dd/mm/yyyy"))
        self.textChanged.connect(self._on_text_changed)

    @override
    def value(self) -> Any:
        return parse_date(self.text(), self._clock.today(), self._lean) if self.text().strip() else None

    @override
    def set_value(self, value: Any) -> None:
        self.setText(f"{value:%d/%m/%Y}" if isinstance(value, date) else "")
        self.setCursorPosition(0)

    @override
    def problem(self) -> str:
        if self.text().strip() and self.value() is None:
            return self.tr("This date does not exist. Write it as 13/11/2026, 13/11 or +3.")
        return ""

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        if (made := self.value()) is not None:
            self.set_value(made)
        super().focusOutEvent(event)

    def in_words(self) -> str:
        """Return the weekday, and the distance when it is near: "Friday, today"."""
        made = self.value()
        if made is None:
            return ""
        day = QLocale().dayName(made.isoweekday())
        near = {-1: self.tr("yesterday"), 0: self.tr("today"), 1: self.tr("tomorrow")}
        distance = near.get((made - self._clock.today()).days)
        return f"{day}, {distance}" if distance else day

    def _on_text_changed(self) -> None:
        self.words.emit(self.in_words())


class ChoiceInput(QComboBox):
    """A drop-down list in the shape of the fields; never for a table of records (use a completion)."""

    edited = Signal()

    def __init__(self, choices: tuple[Choice, ...] = ()) -> None:
        super().__init__()
        self._wanted = 0
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.set_choices(choices)
        self.activated.connect(lambda _index: self.edited.emit())
        theme().changed.connect(self._dress)
        self._dress()

    def set_choices(self, choices: tuple[Choice, ...]) -> None:
        """Offer other lines; the value stays when it is still offered."""
        kept = self.value()
        self.clear()
        for choice in choices:
            self.addItem(spoken(choice.text), choice.value)
        self.set_value(kept)

    def value(self) -> Any:
        """Return the value of the chosen line."""
        return self.currentData()

    def set_value(self, value: Any) -> None:
        """Choose the line of a value; an unknown value chooses the first."""
        places = [place for place in range(self.count()) if self.itemData(place) == value]
        self.setCurrentIndex(places[0] if places else min(0, self.count() - 1))

    def problem(self) -> str:
        """Return what is wrong; nothing can be."""
        return ""

    def want_width(self, width: int) -> None:
        """Ask for a width, whatever the lines; it gives way where there is less."""
        self._wanted = width
        self.updateGeometry()

    @override
    def sizeHint(self) -> QSize:
        wide = max((self.fontMetrics().horizontalAdvance(self.itemText(i)) for i in range(self.count())), default=0)
        return QSize(self._wanted or wide + theme().px(44), theme().field_height)

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(theme().px(72), theme().field_height)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        look, painter = theme(), QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        thick = 2 if self.hasFocus() else 1
        inset = thick / 2
        painter.setPen(QPen(look.color("accent" if self.hasFocus() else "field"), thick))
        painter.setBrush(look.color("surface" if self.isEnabled() else "ground"))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(inset, inset, -inset, -inset), RADIUS, RADIUS)
        painter.setFont(self.font())
        painter.setPen(look.color("text" if self.isEnabled() else "text3"))
        place = self.rect().adjusted(look.px(11), 0, -look.px(28), 0)
        text = self.fontMetrics().elidedText(self.currentText(), Qt.TextElideMode.ElideRight, place.width())
        painter.drawText(place, Qt.AlignmentFlag.AlignVCenter, text)
        side = look.px(14)
        painter.drawPixmap(
            self.width() - side - look.px(9), (self.height() - side) // 2, pixmap("chevron-down", "text2", 14)
        )

    def _dress(self) -> None:
        self.setFont(theme().font())
        self.setFixedHeight(theme().field_height)


class CheckInput(QCheckBox):
    """A box to tick, its words at its right."""

    edited = Signal()

    def __init__(self, text: str = "") -> None:
        super().__init__(text)
        self.setAccessibleName(text)
        self.clicked.connect(lambda _checked: self.edited.emit())
        theme().changed.connect(self._dress)
        self._dress()

    def value(self) -> bool:
        """Return whether it is ticked."""
        return self.isChecked()

    def set_value(self, value: Any) -> None:
        """Tick it or not."""
        self.setChecked(bool(value))

    def problem(self) -> str:
        """Return what is wrong; nothing can be."""
        return ""

    @override
    def sizeHint(self) -> QSize:
        return _mark_hint(self)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        _paint_mark(self, square=True)

    def _dress(self) -> None:
        self.setFont(theme().font())
        self.setMinimumHeight(theme().text_height + theme().px(6))


class RadioInput(QRadioButton):
    """One of several possibilities."""

    def __init__(self, text: str = "", *, bold: bool = False) -> None:
        super().__init__(text)
        self._bold = bold
        self.setAccessibleName(text)
        theme().changed.connect(self._dress)
        self._dress()

    @override
    def sizeHint(self) -> QSize:
        return _mark_hint(self)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        _paint_mark(self, square=False)

    def _dress(self) -> None:
        self.setFont(theme().bold() if self._bold else theme().font())
        self.setMinimumHeight(theme().text_height + theme().px(6))


def _mark_hint(button: QCheckBox | QRadioButton) -> QSize:
    words = button.fontMetrics().horizontalAdvance(button.text())
    return QSize(theme().px(18) + (words + theme().px(10) if words else 0), theme().text_height + theme().px(6))


def _paint_mark(button: QCheckBox | QRadioButton, *, square: bool) -> None:
    look, painter = theme(), QPainter(button)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    side, on = look.px(16), button.isChecked()
    box = QRectF(1, (button.height() - side) / 2, side, side).adjusted(0.75, 0.75, -0.75, -0.75)
    radius = look.px(4) if square else box.height() / 2
    if button.hasFocus():
        painter.setPen(QPen(look.color("accent"), 2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(QRectF(button.rect()).adjusted(1, 1, -1, -1), look.px(4), look.px(4))
    painter.setPen(QPen(look.color("accent" if on else "field"), 1.5))
    painter.setBrush(look.color("accent" if on and square else "surface"))
    painter.drawRoundedRect(box, radius, radius)
    if on and square:
        inner = look.px(12)
        left, top = box.center().x() - inner / 2, box.center().y() - inner / 2
        painter.drawPixmap(round(left), round(top), pixmap("check", "on_accent", 12))
    elif on:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look.color("accent"))
        painter.drawEllipse(box.center(), look.px(4), look.px(4))
    painter.setPen(look.color("text" if button.isEnabled() else "text3"))
    painter.setFont(button.font())
    place = button.rect().adjusted(side + look.px(9), 0, 0, 0)
    flags = Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextShowMnemonic
    painter.drawText(place, flags, button.text())
