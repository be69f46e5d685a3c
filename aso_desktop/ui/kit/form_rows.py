"""The parts of a form: a row with its label, the slot of a field with its words, the summary of errors."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from aso_desktop.ui.kit.icons import IconLabel
from aso_desktop.ui.kit.theme import theme
from aso_desktop.ui.kit.widgets.basics import Button, Words
from aso_desktop.ui.kit.widgets.inputs import CheckInput, ChoiceInput

LABEL_SIZE = 12.5
WORDS_WIDTH = 320
"""Reference width from which words beside a field wrap."""


class FieldSlot(QWidget):
    """A field and the words that belong to it: at its right when it is narrow, under it when it is wide."""

    def __init__(self, widget: QWidget, width: int = 0) -> None:
        super().__init__()
        self._widget = widget
        self._characters = width
        self._quiet = ("", "text3")
        self._note = _Note()
        self._box = QHBoxLayout(self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.addWidget(widget)
        if width:
            self._box.setAlignment(widget, Qt.AlignmentFlag.AlignLeft)
        self._box.addWidget(self._note, 1)
        self.put_words_beside(beside=bool(width))
        theme().changed.connect(self._dress)
        self._dress()

    def put_words_beside(self, *, beside: bool, fills: bool = False) -> None:
        """Put the words at the right of the field, or under it where other fields share the row.

        `fills` gives a narrow field the width that is left, for its words.
        """
        across, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._box.setDirection(across if beside else down)
        place = Qt.AlignmentFlag.AlignLeft if beside else Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop
        self._box.setAlignment(self._widget, place if self._characters else Qt.AlignmentFlag(0))
        is_wide = beside or fills or not self._characters
        wide = QSizePolicy.Policy.Preferred if is_wide else QSizePolicy.Policy.Fixed
        self.setSizePolicy(wide, QSizePolicy.Policy.Preferred)

    @property
    def is_narrow(self) -> bool:
        """Whether the field has a width of its own."""
        return self._characters > 0

    def show_error(self, words: str, fix: tuple[str, Callable[[], object]] | None) -> None:
        """Say what is wrong beside the field; screen readers hear it with the field."""
        self._set_state("error")
        self._widget.setAccessibleDescription(words)
        self._note.show_words(words, "danger", "triangle-alert", fix)

    def clear_error(self) -> None:
        """Take the error away and show the quiet words again."""
        if self._widget.property("state"):
            self._set_state("")
            self._widget.setAccessibleDescription("")
        self._note.show_words(*self._quiet, "", None)

    def say(self, words: str, ink: str) -> None:
        """Show quiet words, unless an error stands there."""
        self._quiet = (words, ink)
        if not self._widget.property("state"):
            self._note.show_words(words, ink, "", None)

    def _set_state(self, state: str) -> None:
        self._widget.setProperty("state", state)
        self._widget.style().polish(self._widget)
        self._widget.update()

    def _dress(self) -> None:
        self._box.setSpacing(theme().px(8 if self._characters else 2))
        if self._characters:
            figures = self._widget.fontMetrics().horizontalAdvance("0") * self._characters
            if isinstance(self._widget, ChoiceInput):
                self._widget.want_width(figures + theme().px(44))
            else:
                self._widget.setFixedWidth(figures + theme().px(28))
        if isinstance(self._widget, CheckInput):
            self._widget.setFixedHeight(theme().field_height)


class _Note(QWidget):
    """Words beside a field, with an icon and a correction when they tell an error."""

    def __init__(self) -> None:
        super().__init__()
        self._icon = IconLabel("triangle-alert", "danger", 14)
        self._words = Words("", LABEL_SIZE, ink="text3", wrap=True)
        self._fix = Button("", kind="link")
        self._act: Callable[[], object] | None = None
        self._fix.clicked.connect(self._on_fix_clicked)
        box = QHBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(6)
        box.addWidget(self._icon)
        box.addWidget(self._words)
        box.addWidget(self._fix)
        box.addStretch(1)
        self.hide()

    def show_words(self, words: str, ink: str, icon: str, fix: tuple[str, Callable[[], object]] | None) -> None:
        """Show the words; empty words hide the note."""
        self._words.say(words, ink)
        metrics = self._words.fontMetrics()
        self._words.setMinimumWidth(min(metrics.horizontalAdvance(words) + 2, theme().px(WORDS_WIDTH)))
        self._icon.setVisible(bool(icon))
        self._act = fix[1] if fix else None
        self._fix.setVisible(fix is not None)
        if fix:
            self._fix.say(fix[0])
        self.setVisible(bool(words))

    def _on_fix_clicked(self) -> None:
        if self._act is not None:
            self._act()


class FieldRow(QWidget):
    """A label, then one or more fields."""

    def __init__(self, label: str, slot: FieldSlot, *, required: bool = False) -> None:
        super().__init__()
        self._label = Words(label + (" *" if required else ""), LABEL_SIZE, ink="text2", wrap=True)
        self._label.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        self._box = QHBoxLayout(self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.addWidget(self._label)
        self._labels: list[Words] = []
        self._slots: list[FieldSlot] = []
        self._stacked = False
        self._put(slot)
        theme().changed.connect(self._dress)
        self._dress()

    def add(self, label: str, slot: FieldSlot) -> None:
        """Put another field on the row, with its own label when it has one."""
        if label:
            words = Words(label, LABEL_SIZE, ink="text2")
            words.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
            self._labels.append(words)
            self._box.addWidget(words)
        self._put(slot)
        self._share()
        self._dress()

    def stack_words(self, *, stacked: bool) -> None:
        """Put words under every field where there is little width, beside narrow fields otherwise."""
        if stacked != self._stacked:
            self._stacked = stacked
            self._share()

    def _share(self) -> None:
        for place, each in enumerate(self._slots):
            last = place == len(self._slots) - 1
            each.put_words_beside(beside=each.is_narrow and last and not self._stacked, fills=last)
            self._box.setStretchFactor(each, 1 if last or not each.is_narrow else 0)

    def label_width(self) -> int:
        """Return the room that the label wants."""
        return self._label.fontMetrics().horizontalAdvance(self._label.text())

    def set_label_width(self, width: int) -> None:
        """Line the label up with those of the other rows."""
        self._label.setFixedWidth(width)

    def _put(self, slot: FieldSlot) -> None:
        self._slots.append(slot)
        self._box.addWidget(slot, 1)

    def _dress(self) -> None:
        self._box.setSpacing(theme().px(8))
        top = (theme().field_height - self._label.fontMetrics().height()) // 2
        for words in (self._label, *self._labels):
            words.setContentsMargins(0, top, 0, 0)


class Summary(QFrame):
    """What is to be corrected, above the form: it takes the focus, and each line leads to its field."""

    asked = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("kind", "dangerBox")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._title = Words("", bold=True, ink="danger")
        self._lines = QHBoxLayout()
        self._lines.setSpacing(theme().px(12))
        box = QVBoxLayout(self)
        box.setContentsMargins(*(theme().px(side) for side in (12, 8, 12, 8)))
        box.addWidget(self._title)
        box.addLayout(self._lines)
        self.hide()

    def show_problems(self, labels: Mapping[str, str]) -> None:
        """List the fields and take the focus, so that a screen reader says it first."""
        while (item := self._lines.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.deleteLater()
        self._title.say(self.tr("%Ln field(s) to correct", "", len(labels)))
        for name, label in labels.items():
            line = Button(label, kind="link")
            line.clicked.connect(lambda _checked=False, which=name: self.asked.emit(which))
            self._lines.addWidget(line)
        self._lines.addStretch(1)
        self.setAccessibleName(", ".join((self._title.text(), *labels.values())))
        self.show()
        self.setFocus(Qt.FocusReason.OtherFocusReason)
