"""Forms declared as a table of fields; the form is built from it, errors stand beside their field."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from enum import Enum
from typing import Any, Protocol, cast

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QVBoxLayout, QWidget
from typing_extensions import override

from aso_desktop.core.clock import Clock
from aso_desktop.core.i18n import Text
from aso_desktop.ui.kit.dates import Lean
from aso_desktop.ui.kit.form_rows import FieldRow, FieldSlot, Summary
from aso_desktop.ui.kit.language import spoken
from aso_desktop.ui.kit.theme import theme
from aso_desktop.ui.kit.widgets.basics import Words, row
from aso_desktop.ui.kit.widgets.completion import Ask, CompletionInput
from aso_desktop.ui.kit.widgets.inputs import (
    CheckInput,
    Choice,
    ChoiceInput,
    DateInput,
    LineInput,
    NumberInput,
    SecretInput,
    TextInput,
)

AUTOSAVE_MS = 1000
NARROW = 640
"""Reference width under which words stand under their field."""
NO_TEXT = Text("", "")


class Kind(Enum):
    """What a field holds."""

    LINE = "line"
    TEXT = "text"
    DATE = "date"
    NUMBER = "number"
    CHOICE = "choice"
    CHECK = "check"
    COMPLETE = "complete"
    SECRET = "secret"  # noqa: S105 - a passphrase to type


@dataclass(frozen=True)
class Field:
    """One field of a form. `name` is the snake_case name that `UserError.field` uses.

    A `group` title stands above the first field that names it. `beside` puts the field on the row of the one before.
    `width` is in characters, 0 takes the room that is left. `repeats`: Ctrl+D copies it from the entry before.
    """

    name: str
    label: Text
    kind: Kind = Kind.LINE
    group: Text = NO_TEXT
    required: bool = False
    width: int = 0
    beside: bool = False
    hint: Text = NO_TEXT
    choices: tuple[Choice, ...] = ()
    lean: Lean = Lean.NEAREST
    lines: int = 3
    can_create: bool = True
    repeats: bool = True


class Input(Protocol):
    """What every field widget can do."""

    def value(self) -> Any:
        """Return the plain value."""
        ...

    def set_value(self, value: Any) -> None:
        """Write a value."""
        ...

    def problem(self) -> str:
        """Return what is wrong with what is written, in words."""
        ...


class Form(QWidget):
    """A form built from its table."""

    edited = Signal(str)
    """The user changed the field of this name."""
    draft_due = Signal()
    """One second after the last key, or the focus left the form: save the draft."""
    picker_asked = Signal(str)
    """F4 in the field of this name."""
    submitted = Signal()
    """Ctrl+Enter: save and go on with the next."""

    def __init__(self, fields: Sequence[Field], clock: Clock, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._fields = {field.name: field for field in fields}
        self._clock = clock
        self._inputs: dict[str, QWidget] = {}
        self._slots: dict[str, FieldSlot] = {}
        self._rows: list[FieldRow] = []
        self._previous: dict[str, Any] = {}
        self._filling = False
        self._autosave = QTimer(self, singleShot=True, interval=AUTOSAVE_MS)
        self._autosave.timeout.connect(self.draft_due)
        self._summary = Summary()
        self._summary.asked.connect(self.focus_field)
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.addWidget(self._summary)
        self._build(fields)
        self._layout.addStretch(1)
        self._bind_keys()
        theme().changed.connect(self._dress)
        self._dress()

    # --- values ------------------------------------------------------------------------------------------------

    def values(self) -> dict[str, Any]:
        """Return the value of every field by name."""
        return {name: self._input(name).value() for name in self._inputs}

    def set_values(self, values: Mapping[str, Any]) -> None:
        """Write these values; other fields stay, nothing counts as edited."""
        self._filling = True
        for name, value in values.items():
            if name in self._inputs:
                self._input(name).set_value(value)
        self._filling = False

    def clear(self) -> None:
        """Empty every field and take all errors away."""
        self.set_values(dict.fromkeys(self._inputs))
        self.clear_errors()

    def field(self, name: str) -> Any:
        """Return the widget of a field, to connect to what is its own (`CompletionInput.chosen` …)."""
        return self._inputs[name]

    def set_completer(self, name: str, ask: Ask) -> None:
        """Say where the proposals of a field come from."""
        cast("CompletionInput", self._inputs[name]).set_provider(ask)

    def remember(self) -> None:
        """Keep the present values: Ctrl+D repeats them in the next entry."""
        self._previous = self.values()

    def repeat_previous(self) -> None:
        """Copy the field that has the focus from the entry before; from no field, copy every empty one."""
        name = self.focused_field()
        names = [name] if name else [n for n in self._inputs if not self._input(n).value()]
        self.set_values({n: self._previous[n] for n in names if n in self._previous and self._fields[n].repeats})
        for changed in names:
            self._on_edited(changed)

    # --- errors ------------------------------------------------------------------------------------------------

    def check(self) -> bool:
        """Show what is missing or impossible; True when the form may be saved."""
        self.clear_errors()
        problems = {name: words for name in self._fields if (words := self._problem(name))}
        self.show_errors(problems)
        return not problems

    def show_error(self, field: str, words: str, fix: tuple[str, Callable[[], object]] | None = None) -> bool:
        """Put words beside a field, with a correction in one click when there is one; False for an unknown field."""
        if field not in self._slots:
            return False
        self._slots[field].show_error(words, fix)
        self.focus_field(field)
        return True

    def show_errors(self, problems: Mapping[str, str]) -> None:
        """Put words beside several fields; with more than one, the summary takes the focus."""
        for name, words in problems.items():
            self._slots[name].show_error(words, None)
        if len(problems) > 1:
            self._summary.show_problems({name: spoken(self._fields[name].label) for name in problems})
        elif problems:
            self.focus_field(next(iter(problems)))

    def clear_errors(self) -> None:
        """Take all errors away."""
        self._summary.hide()
        for slot in self._slots.values():
            slot.clear_error()

    def say_beside(self, field: str, words: str, ink: str = "text3") -> None:
        """Put quiet words beside a field (a weekday, a working-day count)."""
        self._slots[field].say(words, ink)

    def show_row(self, field: str, *, shown: bool) -> None:
        """Show or hide the row that a field stands on; its values stay."""
        place = self._slots[field].parentWidget()
        if place is not None:
            place.setVisible(shown)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        for made in self._rows:
            made.stack_words(stacked=self.width() < theme().px(NARROW))

    # --- focus -------------------------------------------------------------------------------------------------

    def focus_field(self, name: str) -> None:
        """Give a field the focus."""
        self._inputs[name].setFocus(Qt.FocusReason.OtherFocusReason)

    def focus_first(self) -> None:
        """Give the first field the focus."""
        self.focus_field(next(iter(self._inputs)))

    def focused_field(self) -> str:
        """Return the name of the field that has the focus; empty when none has."""
        return next((name for name, widget in self._inputs.items() if widget.hasFocus()), "")

    # --- building ----------------------------------------------------------------------------------------------

    def _build(self, fields: Sequence[Field]) -> None:
        group = NO_TEXT
        for field in fields:
            if field.group.source and field.group != group:
                group = field.group
                self._layout.addWidget(row(Words(spoken(group), bold=True), None, margins=(0, 8, 0, 0)))
            self._add(field)

    def _add(self, field: Field) -> None:
        widget = self._make_input(field)
        label = spoken(field.label)
        slot = FieldSlot(widget, width=field.width)
        if field.beside and self._rows:
            self._rows[-1].add(label, slot)
        else:
            self._rows.append(FieldRow(label, slot, required=field.required))
            self._layout.addWidget(self._rows[-1])
        widget.setAccessibleName(label)
        widget.setObjectName(field.name)
        self._inputs[field.name], self._slots[field.name] = widget, slot
        cast("Any", widget).edited.connect(lambda name=field.name: self._on_edited(name))
        if isinstance(widget, DateInput):
            widget.words.connect(lambda words, name=field.name: self.say_beside(name, words))

    def _make_input(self, field: Field) -> QWidget:
        makers: dict[Kind, Callable[[], QWidget]] = {
            Kind.LINE: LineInput,
            Kind.SECRET: SecretInput,
            Kind.TEXT: lambda: TextInput(field.lines),
            Kind.DATE: lambda: DateInput(self._clock, field.lean),
            Kind.NUMBER: NumberInput,
            Kind.CHOICE: lambda: ChoiceInput(field.choices),
            Kind.CHECK: CheckInput,
            Kind.COMPLETE: lambda: CompletionInput(can_create=field.can_create),
        }
        widget = makers[field.kind]()
        if field.hint.source and isinstance(widget, LineInput | TextInput):
            widget.setPlaceholderText(spoken(field.hint))
        return widget

    def _bind_keys(self) -> None:
        keys: tuple[tuple[str, Callable[[], object]], ...] = (
            ("F4", lambda: self.picker_asked.emit(self.focused_field())),
            ("Ctrl+D", self.repeat_previous),
            ("Ctrl+Return", self.submitted.emit),
            ("Ctrl+Enter", self.submitted.emit),
        )
        for key, act in keys:
            shortcut = QShortcut(QKeySequence(key), self, context=Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(act)

    def _input(self, name: str) -> Input:
        return cast("Input", self._inputs[name])

    def _problem(self, name: str) -> str:
        if words := self._input(name).problem():
            return words
        empty = not self._input(name).value()
        if isinstance(widget := self._inputs[name], CompletionInput):
            empty = not widget.text().strip()
        return self.tr("Fill in this field.") if self._fields[name].required and empty else ""

    def _on_edited(self, name: str) -> None:
        if self._filling:
            return
        self._slots[name].clear_error()
        self._autosave.start()
        self.edited.emit(name)

    def _dress(self) -> None:
        self._layout.setSpacing(theme().px(8))
        wide = max((made.label_width() for made in self._rows), default=0)
        for made in self._rows:
            made.set_label_width(wide + theme().px(8))
