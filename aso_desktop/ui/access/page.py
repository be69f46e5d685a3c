"""A page of the gate: a title, a sentence, what can be done; in the middle of the window, readable at any size."""

from collections.abc import Callable, Sequence
from typing import TypeVar

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from aso_desktop.core.i18n import Text
from aso_desktop.services.access import Opening
from aso_desktop.ui.access.context import GateContext
from aso_desktop.ui.kit.icons import IconLabel
from aso_desktop.ui.kit.jobs import Progress
from aso_desktop.ui.kit.language import spoken
from aso_desktop.ui.kit.theme import theme
from aso_desktop.ui.kit.widgets.basics import Box, Button, Words, row, scrolled
from aso_desktop.ui.kit.widgets.working import Effort, Working

T = TypeVar("T")
NARROW = 360
WIDE = 560


class Page(QWidget):
    """One screen of the gate. Fill `self.box`; run slow work through `run`."""

    led = Signal(object)
    """An `Opening`: where what was done here led."""
    asked = Signal(str)
    """An `Offer` that another page follows."""
    left = Signal()
    """Back to where one came from."""

    def __init__(self, context: GateContext, width: int = NARROW) -> None:
        super().__init__()
        self.setProperty("kind", "ground")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.context = context
        self._first: QWidget | None = None
        content = QWidget()
        self.box = QVBoxLayout(content)
        self.box.setContentsMargins(0, 0, 0, 0)
        self.box.setSpacing(theme().px(8))
        self.working = Working(context.runner, content, self.show_error)
        self._lay_out(content, width)

    def entitle(self, title: str, sentence: str = "") -> None:
        """Put the title, and the sentence under it."""
        self.setAccessibleName(title)
        self.box.addWidget(Words(title, 20, bold=True, wrap=True))
        if sentence:
            self.box.addWidget(Words(sentence, 13.5, ink="text2", wrap=True))
        self.box.addSpacing(theme().px(16))

    def run(
        self, work: Callable[[], T], then: Callable[[T], object], words: str = "", progress: Progress | None = None
    ) -> None:
        """Run work on a helper thread; the page waits."""
        self.working.run(work, then, Effort(words, progress))

    def show_error(self, field: str, words: str) -> bool:
        """Put words beside a field of the page; False when it has no such field."""
        del field, words
        return False

    def show_opening(self, opening: Opening) -> None:
        """Say that an attempt made here did not open the profile."""
        self.working.say_trouble(spoken(opening.sentence))

    def start_with(self, widget: QWidget) -> None:
        """Give this widget the focus when the page is shown."""
        self._first = widget

    def add_box(self, kind: str, icon: str, texts: Sequence[Text]) -> None:
        """Add sentences on a coloured ground."""
        self.box.addWidget(told(kind, icon, texts))

    def add_link(self, words: str, act: Callable[[], object]) -> Button:
        """Add a way to another page."""
        button = Button(words, kind="link")
        button.clicked.connect(lambda _checked=False: act())
        self.box.addWidget(row(button, None))
        return button

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._first is not None:
            self._first.setFocus(Qt.FocusReason.OtherFocusReason)

    def _lay_out(self, content: QWidget, width: int) -> None:
        middle = QWidget()
        middle.setMaximumWidth(theme().px(width))
        inner = QVBoxLayout(middle)
        inner.addStretch(2)
        inner.addWidget(content)
        inner.addWidget(self.working)
        inner.addStretch(3)
        holder = QWidget()
        holder.setProperty("kind", "clear")
        line = QHBoxLayout(holder)
        line.addStretch(1)
        line.addWidget(middle, 100)
        line.addStretch(1)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(scrolled(holder))


def told(kind: str, icon: str, texts: Sequence[Text]) -> Box:
    """Return sentences on a coloured ground: warningBox, dangerBox, infoBox or okBox."""
    ink = kind.removesuffix("Box")
    words = Words("\n".join(spoken(text) for text in texts), ink=ink, wrap=True)
    box = row(IconLabel(icon, ink), words, margins=(12, 8, 12, 8), kind=kind)
    box.box.setStretch(1, 1)
    return box
