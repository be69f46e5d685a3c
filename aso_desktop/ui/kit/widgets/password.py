"""The passphrase field: one row of dots whatever is typed, shown on request, caps lock said in words."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget
from typing_extensions import override

from aso_desktop.ui.kit.icons import IconLabel, give_icon
from aso_desktop.ui.kit.theme import theme
from aso_desktop.ui.kit.widgets.basics import IconButton, Words


class _Secret(QLineEdit):
    """A line of dots that watches the caps lock."""

    caps_seen = Signal(bool)

    def __init__(self) -> None:
        super().__init__()
        self.setEchoMode(QLineEdit.EchoMode.Password)
        quiet = Qt.InputMethodHint.ImhHiddenText | Qt.InputMethodHint.ImhNoPredictiveText
        self.setInputMethodHints(quiet | Qt.InputMethodHint.ImhSensitiveData | Qt.InputMethodHint.ImhNoAutoUppercase)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        typed, shift = event.text(), bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        if event.key() == Qt.Key.Key_CapsLock:
            self.caps_seen.emit(False)  # noqa: FBT003 - a signal has no names
        elif len(typed) == 1 and typed.isalpha():
            self.caps_seen.emit(typed.isupper() != shift)
        super().keyPressEvent(event)

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        self.caps_seen.emit(False)  # noqa: FBT003 - a signal has no names
        super().focusOutEvent(event)


class PasswordInput(QWidget):
    """A passphrase to type; Enter submits."""

    edited = Signal()
    submitted = Signal()

    def __init__(self, label: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.line = _Secret()
        self.line.setAccessibleName(label)
        self.setFocusProxy(self.line)
        self._eye = IconButton("eye", self.tr("Show the passphrase"), checkable=True)
        self._eye.toggled.connect(self._on_eye_toggled)
        self._caps = QWidget()
        self._note = Words("", 12.5, ink="danger", wrap=True)
        self._build()
        self.line.textEdited.connect(self.edited)
        self.line.returnPressed.connect(self.submitted)
        self.line.caps_seen.connect(self._caps.setVisible)
        theme().changed.connect(self._dress)
        self._dress()

    def value(self) -> str:
        """Return what is typed, as it is: spaces count in a passphrase."""
        return self.line.text()

    def set_value(self, text: str) -> None:
        """Write a passphrase that the program proposes."""
        self.line.setText(text)

    def clear(self) -> None:
        """Empty the field and hide what is typed next."""
        self.line.clear()
        self._eye.setChecked(False)

    def show_secret(self, on: bool) -> None:  # noqa: FBT001 - a state
        """Show or hide what is typed."""
        self._eye.setChecked(on)

    def show_error(self, words: str) -> None:
        """Say under the field what is wrong; empty words take it away."""
        self._note.say(words)
        self._note.setVisible(bool(words))
        self.line.setProperty("state", "error" if words else "")
        self.line.style().polish(self.line)
        self.line.setAccessibleDescription(words)

    def _build(self) -> None:
        caps = QHBoxLayout(self._caps)
        caps.setContentsMargins(0, 0, 0, 0)
        caps.addWidget(IconLabel("triangle-alert", "warning", 14))
        caps.addWidget(Words(self.tr("Caps lock is on"), 12.5, ink="warning"), 1)
        field = QHBoxLayout()
        field.addWidget(self.line, 1)
        field.addWidget(self._eye)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(theme().px(4))
        box.addLayout(field)
        box.addWidget(self._caps)
        box.addWidget(self._note)
        self._caps.hide()
        self._note.hide()

    def _on_eye_toggled(self, on: bool) -> None:  # noqa: FBT001 - Qt's signal
        self.line.setEchoMode(QLineEdit.EchoMode.Normal if on else QLineEdit.EchoMode.Password)
        give_icon(self._eye, "eye-off" if on else "eye")
        name = self.tr("Hide the passphrase") if on else self.tr("Show the passphrase")
        self._eye.setAccessibleName(name)
        self._eye.setToolTip(name)

    def _dress(self) -> None:
        self.line.setFont(theme().font())
        self.line.setMinimumHeight(theme().field_height + theme().px(6))
