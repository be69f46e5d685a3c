"""Parts around the form of a letter: the bar of the letter just registered, and the hints of keys."""

from collections.abc import Sequence
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout

from aso_desktop.core.i18n import Text
from aso_desktop.ui.kit.commands import key_words
from aso_desktop.ui.kit.icons import IconLabel
from aso_desktop.ui.kit.language import spoken
from aso_desktop.ui.kit.widgets.basics import Box, Button, ElidedWords, Words, key_hint, row


class SavedBar(QFrame):
    """The number just given, the label and the letter at hand, and what deserves a look."""

    label_asked = Signal(object)
    """Id of the letter."""
    open_asked = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("kind", "okBox")
        self.letter_id: UUID | None = None
        self._number = Words("", 15, bold=True, ink="ok", selectable=True)
        self._words = ElidedWords("", 12.5)
        label = Button(self.tr("Label"), "printer")
        label.clicked.connect(lambda: self.label_asked.emit(self.letter_id))
        opened = Button(self.tr("Open"))
        opened.clicked.connect(lambda: self.open_asked.emit(self.letter_id))
        self._notices = Words("", 12.5, ink="warning", wrap=True)
        self._notice_row = row(IconLabel("triangle-alert", "warning", 14), self._notices, gap=6)
        self._notice_row.box.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._notice_row.box.setStretch(1, 1)
        line = row(IconLabel("circle-check", "ok", 18), self._number, self._words, label, opened, gap=8)
        line.box.setStretch(2, 1)
        box = QVBoxLayout(self)
        box.setContentsMargins(24, 7, 24, 7)
        box.setSpacing(4)
        box.addWidget(line)
        box.addWidget(self._notice_row)
        self.hide()

    def show_letter(self, letter_id: UUID, number: str, words: str, notices: Sequence[Text]) -> None:
        """Show the letter that was registered."""
        self.letter_id = letter_id
        self._number.say(number)
        self._words.say(self.tr("official number · {words}").format(words=words))
        self._notices.say("\n".join(map(spoken, notices)))
        self._notice_row.setVisible(bool(notices))
        self.setAccessibleName(self.tr("Registered as {number}").format(number=number))
        self.show()

    def number(self) -> str:
        """Return the number on show."""
        return self._number.text()


def key_hints(take: str, pick: str, repeat: str, next_: str) -> Box:
    """Return the foot of the form: keys and what they do."""
    return row(
        key_hint(take, *key_words("Tab")),
        key_hint(pick, "F4"),
        key_hint(repeat, *key_words("Ctrl+D")),
        key_hint(next_, *key_words("Ctrl+Enter")),
        None,
        margins=(24, 6, 12, 6),
        gap=12,
        kind="footbar",
    )
