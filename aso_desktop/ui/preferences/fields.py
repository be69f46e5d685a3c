"""One preference on screen: its title, its field, what it means, and why it cannot be changed when IT decided."""

from datetime import date
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from aso_desktop.core.calendar import Closure
from aso_desktop.core.errors import UserError
from aso_desktop.core.i18n import Text
from aso_desktop.core.settings import SET_BY_IT, SOURCE_NAMES, Setting
from aso_desktop.core.settings.kinds import Choice as ChoiceKind
from aso_desktop.core.settings.kinds import Closures, Flag, Integer, Picture, Place
from aso_desktop.ui.kit.language import spoken
from aso_desktop.ui.kit.preference_desk import PreferenceDesk
from aso_desktop.ui.kit.theme import TEXT_SIZES, theme
from aso_desktop.ui.kit.widgets.basics import Button, Words
from aso_desktop.ui.kit.widgets.inputs import CheckInput, Choice, ChoiceInput, LineInput, NumberInput, TextInput
from aso_desktop.ui.preferences.picture_input import PictureInput
from aso_desktop.ui.preferences.sections import VALUE_WORDS

FIELD_WIDTH = 34
NUMBER_WIDTH = 8


class ClosuresInput(TextInput):
    """Days on which the service is closed, one stretch a line: `2026-12-24 2026-12-31 Year end`."""

    def raw(self) -> list[dict[str, str]]:
        """Return what is written as the setting reads it."""
        return [_closure_of(line) for line in self.toPlainText().splitlines() if line.strip()]

    def show_closures(self, closures: tuple[Closure, ...]) -> None:
        """Write the closures."""
        self.setPlainText("\n".join(f"{c.first} {c.last} {c.label}".strip() for c in closures))


def _closure_of(line: str) -> dict[str, str]:
    """Return the parts of a line; the last day may be left out."""
    first, *rest = line.split()
    if rest and _is_date(rest[0]):
        return {"first": first, "last": rest[0], "label": " ".join(rest[1:])}
    return {"first": first, "last": first, "label": " ".join(rest)}


def _is_date(text: str) -> bool:
    try:
        date.fromisoformat(text)
    except ValueError:
        return False
    return True


class PreferenceField(QWidget):
    """Edits one preference; what is accepted is applied at once."""

    folder_asked = Signal()

    def __init__(self, setting: Setting, desk: PreferenceDesk) -> None:
        super().__init__()
        self._setting = setting
        self._desk = desk
        self._input = _make_input(setting)
        self._words = Words(spoken(setting.meaning), 12, ink="text3", wrap=True)
        title = spoken(setting.title)
        self._input.setAccessibleName(title)
        self._input.setAccessibleDescription(spoken(setting.meaning))
        self._input.setObjectName(setting.name)
        self._box = QVBoxLayout(self)
        self._box.setContentsMargins(0, 0, 0, theme().px(10))
        self._box.setSpacing(theme().px(4))
        if not isinstance(self._input, CheckInput):
            self._box.addWidget(Words(title, bold=True))
        self._box.addLayout(self._line())
        self._box.addWidget(self._words)
        self._show_value()
        self._lock()
        self._connect()

    def _line(self) -> QHBoxLayout:
        line = QHBoxLayout()
        line.addWidget(self._input)
        if isinstance(self._setting.kind, Place):
            browse = Button(self.tr("Browse…"), "folder")
            browse.clicked.connect(self._on_browse_clicked)
            browse.setEnabled(not self._desk.is_locked(self._setting.name))
            line.addWidget(browse)
        if not isinstance(self._input, TextInput | PictureInput):
            wide = NUMBER_WIDTH if isinstance(self._input, NumberInput) else FIELD_WIDTH
            self._input.setFixedWidth(round(theme().character * wide) + theme().px(28))
            line.addStretch(1)
        return line

    def _connect(self) -> None:
        field = self._input
        if isinstance(field, CheckInput | ChoiceInput | TextInput | PictureInput):
            field.edited.connect(self._on_edited)
        elif isinstance(field, LineInput):
            field.editingFinished.connect(self._on_edited)

    def _lock(self) -> None:
        if self._desk.is_locked(self._setting.name):
            self._input.setEnabled(False)
            rule = self._desk.rule(self._setting.name)
            where = f" ({spoken(SOURCE_NAMES[rule.source])})" if rule else ""
            self._words.say(f"{spoken(SET_BY_IT)}{where}. {spoken(self._setting.meaning)}")

    def _show_value(self) -> None:
        value = getattr(self._desk.values, self._setting.name)
        if isinstance(self._input, ClosuresInput):
            self._input.blockSignals(True)  # noqa: FBT003 - Qt's own argument
            self._input.show_closures(value)
            self._input.blockSignals(False)  # noqa: FBT003 - Qt's own argument
        elif isinstance(self._input, LineInput | ChoiceInput | CheckInput | PictureInput):
            self._input.set_value(value)

    def _raw(self) -> Any:
        if isinstance(self._input, ClosuresInput):
            return self._input.raw()
        field = self._input
        value = field.value() if isinstance(field, LineInput | ChoiceInput | CheckInput | PictureInput) else None
        return None if value == "" and self._setting.optional else value

    def _on_edited(self) -> None:
        try:
            self._desk.choose(self._setting.name, self._raw())
        except UserError as error:
            self._say(error.text, "danger", "error")
        else:
            self._say(self._setting.meaning, "text3", "")

    def _say(self, text: Text, ink: str, state: str) -> None:
        self._words.say(spoken(text), ink)
        self._input.setProperty("state", state)
        self._input.style().polish(self._input)

    def _on_browse_clicked(self) -> None:
        folder = QFileDialog.getExistingDirectory(self, spoken(self._setting.title))
        if folder and isinstance(self._input, LineInput):
            self._input.set_value(folder)
            self._on_edited()


def _make_input(setting: Setting) -> QWidget:
    """Return the widget for the kind of a setting."""
    kind = setting.kind
    if setting.name == "text_size":
        return ChoiceInput(tuple(Choice(size, Text("", f"{size} %")) for size in TEXT_SIZES))
    if isinstance(kind, ChoiceKind):
        words = VALUE_WORDS[setting.name]
        return ChoiceInput(tuple(Choice(value, words[value]) for value in kind.words))
    if isinstance(kind, Flag):
        return CheckInput(spoken(setting.title))
    if isinstance(kind, Integer):
        return NumberInput()
    if isinstance(kind, Picture):
        return PictureInput()
    return ClosuresInput(4) if isinstance(kind, Closures) else LineInput()
