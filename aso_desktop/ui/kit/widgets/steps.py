"""A short path in numbered steps: the rail with what is done, the page, the way back and on."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QButtonGroup, QFrame, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget
from typing_extensions import override

from aso_desktop.ui.kit.icons import IconLabel
from aso_desktop.ui.kit.theme import theme
from aso_desktop.ui.kit.widgets.basics import Button, Rule, Words, row, scrolled
from aso_desktop.ui.kit.widgets.chip import Dot
from aso_desktop.ui.kit.widgets.inputs import RadioInput

PAGE_WIDTH = 720
RAIL_WIDTH = 304
RAIL_FROM = 860
"""Logical width from which the rail is shown; under it the step is told above the page."""


class _Step(QWidget):
    """One line of the rail."""

    def __init__(self, title: str) -> None:
        super().__init__()
        self._dot = Dot()
        self._plain, self._bold = Words(title, ink="text2"), Words(title, bold=True)
        self._note = Words("", 12, ink="text3")
        words = QVBoxLayout()
        words.setSpacing(2)
        for label in (self._plain, self._bold, self._note):
            words.addWidget(label)
        box = QHBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(theme().px(12))
        box.addWidget(self._dot, 0, Qt.AlignmentFlag.AlignVCenter)
        box.addLayout(words, 1)

    def show_state(self, number: int, current: int, note: str) -> None:
        """Show whether the step is done, running or to come."""
        self._plain.setVisible(number != current)
        self._bold.setVisible(number == current)
        self._note.say(note)
        self._note.setVisible(bool(note))
        if number < current:
            self._dot.say("", "check", "ok", "ok_ground")
        elif number == current:
            self._dot.say(str(number + 1), "", "on_accent", "accent")
        else:
            self._dot.say(str(number + 1), "", "text2", "surface")


class Steps(QWidget):
    """The frame of a path; pages are ordinary widgets, the caller decides when the next may come."""

    next_asked = Signal(int)
    """The primary button was pressed on this step: check, then call `go_to`."""
    back_asked = Signal(int)

    def __init__(self, title: str, subtitle: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "ground")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._steps: list[_Step] = []
        self._notes: list[str] = []
        self._pages = QStackedWidget()
        self._rail_steps = QVBoxLayout()
        self._rail_foot = QVBoxLayout()
        self._rail = self._make_rail(title, subtitle)
        self._place = Words("", 12, ink="text3")
        self.back, self.next = Button(self.tr("Back")), Button(self.tr("Continue"), kind="primary")
        self._said = Words("", 12, ink="text3")
        self.back.clicked.connect(lambda: self.back_asked.emit(self.current()))
        self.next.clicked.connect(lambda: self.next_asked.emit(self.current()))
        box = QHBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        box.addWidget(self._rail)
        box.addWidget(self._make_middle(), 1)

    def add_step(self, title: str, heading: str, intro: str, content: QWidget, *, fills: bool = False) -> None:
        """Add a step: its name on the rail, and its page; content that `fills` it takes the height that is left."""
        step = _Step(title)
        self._steps.append(step)
        self._notes.append("")
        self._rail_steps.addWidget(step)
        page = QWidget()
        page.setProperty("kind", "clear")
        box = QVBoxLayout(page)
        box.setContentsMargins(0, 0, theme().px(8), 0)
        box.setSpacing(theme().px(8))
        box.addWidget(Words(heading, 20, bold=True, wrap=True))
        box.addWidget(Words(intro, 13.5, ink="text2", wrap=True))
        box.addSpacing(theme().px(16))
        box.addWidget(content, int(fills))
        if not fills:
            box.addStretch(1)
        self._pages.addWidget(scrolled(page))

    def add_foot(self, icon: str, words: str) -> None:
        """Add a quiet line at the foot of the rail."""
        self._rail_foot.addWidget(row(IconLabel(icon, "text2", 14), Words(words, 12, ink="text2"), None))

    def set_note(self, step: int, words: str) -> None:
        """Say under the name of a step what it is about, or what was chosen."""
        self._notes[step] = words
        self.go_to(self.current())

    def say(self, words: str) -> None:
        """Say something beside the primary button."""
        self._said.say(words)

    def current(self) -> int:
        """Return the step on show."""
        return max(0, self._pages.currentIndex())

    def go_to(self, step: int, next_words: str = "") -> None:
        """Show a step; `next_words` are those of the primary button when they differ from "Continue"."""
        self._pages.setCurrentIndex(step)
        for number, line in enumerate(self._steps):
            line.show_state(number, step, self._notes[number])
        if next_words:
            self.next.say(next_words)
        self.back.setVisible(step > 0)
        self._place.say(self.tr("Step {number} of {count}").format(number=step + 1, count=len(self._steps)))

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        wide = self.width() >= theme().px(RAIL_FROM)
        self._rail.setVisible(wide)
        self._place.setVisible(not wide)

    def _make_rail(self, title: str, subtitle: str) -> QFrame:
        rail = QFrame()
        rail.setProperty("kind", "rail")
        rail.setFixedWidth(theme().px(RAIL_WIDTH))
        box = QVBoxLayout(rail)
        box.setContentsMargins(*(theme().px(side) for side in (32, 48, 24, 32)))
        box.setSpacing(theme().px(4))
        box.addWidget(Words(title, 17, bold=True))
        box.addWidget(Words(subtitle, ink="text2"))
        box.addSpacing(theme().px(32))
        self._rail_steps.setSpacing(theme().px(20))
        box.addLayout(self._rail_steps)
        box.addStretch(1)
        box.addLayout(self._rail_foot)
        return rail

    def _make_middle(self) -> QWidget:
        column = QWidget()
        column.setMaximumWidth(theme().px(PAGE_WIDTH))
        box = QVBoxLayout(column)
        box.setContentsMargins(0, theme().px(24), 0, theme().px(16))
        box.setSpacing(theme().px(12))
        box.addWidget(self._place)
        box.addWidget(self._pages, 1)
        box.addWidget(Rule())
        box.addWidget(row(self.back, None, self._said, self.next, gap=12))
        middle = QWidget()
        line = QHBoxLayout(middle)
        line.setContentsMargins(theme().px(24), theme().px(12), theme().px(24), theme().px(12))
        line.addStretch(1)
        line.addWidget(column, 100)
        line.addStretch(1)
        return middle


class OptionCard(QFrame):
    """A choice with its explanation; what belongs to it opens under it when it is chosen."""

    chosen = Signal()

    def __init__(self, title: str, text: str, details: Sequence[QWidget] = ()) -> None:
        super().__init__()
        self.radio = RadioInput(title, bold=True)
        self.radio.setAccessibleDescription(text)
        self._details = tuple(details)
        box = QVBoxLayout(self)
        box.setContentsMargins(*(theme().px(side) for side in (14, 10, 14, 10)))
        box.setSpacing(theme().px(4))
        box.addWidget(self.radio)
        inner = QVBoxLayout()
        inner.setContentsMargins(theme().px(26), 0, 0, 0)
        inner.addWidget(Words(text, 12.5, ink="text2", wrap=True))
        for detail in self._details:
            inner.addWidget(detail)
        box.addLayout(inner)
        self.radio.toggled.connect(self._on_toggled)
        self._on_toggled(on=False)

    def _on_toggled(self, on: bool) -> None:  # noqa: FBT001 - Qt's signal
        self.setProperty("kind", "cardOn" if on else "card")
        self.style().polish(self)
        for detail in self._details:
            detail.setVisible(on)
        if on:
            self.chosen.emit()


class Options(QWidget):
    """Cards of which one is chosen; arrows move between them."""

    chosen = Signal(int)

    def __init__(self, name: str, cards: Sequence[OptionCard]) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self._group = QButtonGroup(self, exclusive=True)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(theme().px(12))
        for place, card in enumerate(cards):
            self._group.addButton(card.radio, place)
            box.addWidget(card)
        self._group.idToggled.connect(self._on_toggled)

    def choose(self, place: int) -> None:
        """Choose a card."""
        self._group.button(place).setChecked(True)

    def current(self) -> int:
        """Return the place of the chosen card, -1 without one."""
        return self._group.checkedId()

    def _on_toggled(self, place: int, on: bool) -> None:  # noqa: FBT001 - Qt's signal
        if on:
            self.setFocusProxy(self._group.button(place))
            self.chosen.emit(place)
