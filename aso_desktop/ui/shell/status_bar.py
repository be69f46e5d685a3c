"""The status bar, always in this order: saved, exchange, encrypted; then the counts and F1."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QWidget
from typing_extensions import override

from aso_desktop.ui.kit.icons import IconLabel, give_icon
from aso_desktop.ui.kit.theme import theme
from aso_desktop.ui.kit.widgets.basics import ElidedWords, Rule, Words
from aso_desktop.ui.kit.widgets.chip import Chip
from aso_desktop.ui.shell.exchange_words import ExchangeButton, Said

SHORT_BELOW = 900
ICONS_BELOW = 560


class _State(QWidget):
    """An icon and words, with shorter forms for narrow windows."""

    def __init__(self, icon: str, ink: str) -> None:
        super().__init__()
        self._icon = IconLabel(icon, ink, 14)
        self._words = Words("", 12, ink=ink)
        self._forms = ("", "", "")
        self._level = 0
        box = QHBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(theme().px(5))
        box.addWidget(self._icon)
        box.addWidget(self._words)

    def say(self, words: str, short: str, icon: str, ink: str) -> None:
        """Show a state."""
        self._forms = (words, short, "")
        self._icon.show_icon(icon, ink)
        self._words.say(self._forms[self._level], ink)
        self.setToolTip(words)
        self.setAccessibleName(words)

    def shorten(self, level: int) -> None:
        """Show the words (0), the short form (1) or the icon alone (2)."""
        self._level = level
        self._words.say(self._forms[level])
        self._words.setVisible(level < len(self._forms) - 1)


class StatusBar(QFrame):
    """Says that everything is saved, where the data is, and what is on show."""

    help_asked = Signal()
    notices_asked = Signal()
    exchange_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "status")
        self._saved = _State("circle-check", "ok")
        self._exchange = ExchangeButton()
        self._exchange.clicked.connect(self.exchange_asked)
        self._locked = _State("lock", "text2")
        self._demonstration = Chip(self.tr("Demonstration"), "warning", words=self.tr("Demonstration: invented data"))
        self._demonstration.hide()
        self._counts = ElidedWords("", 12, ink="text2")
        self._notices = QPushButton()
        self._notices.setProperty("kind", "flat")
        self._notices.clicked.connect(self.notices_asked)
        give_icon(self._notices, "bell", "text2", 14)
        self._help = QPushButton(self.tr("F1 Help"))
        self._help.setProperty("kind", "flat")
        self._help.clicked.connect(self.help_asked)
        self._box = QHBoxLayout(self)
        self._lay_out()
        self.set_writing(0)
        self.show_exchange(self.tr("On this computer only"), self.tr("This computer"))
        self._locked.say(self.tr("Local database encrypted"), self.tr("Encrypted"), "lock", "text2")
        self.set_notices(0)
        theme().changed.connect(self._dress)
        self._dress()

    def set_writing(self, waiting: int) -> None:
        """Say whether everything is saved."""
        if waiting:
            words = self.tr("Saving…")
            self._saved.say(words, words, "refresh-cw", "text2")
        else:
            self._saved.say(self.tr("Everything is saved"), self.tr("Saved"), "circle-check", "ok")

    def show_exchange(self, words: str, short: str, icon: str = "monitor", ink: str = "text2") -> None:
        """Say how the exchange with colleagues stands; without a hub the data stays here."""
        self._exchange.say(Said(words, short, icon, ink))

    def mark_demonstration(self) -> None:
        """Say that these data are invented."""
        self._demonstration.show()

    def show_counts(self, words: str) -> None:
        """Show what the room counts."""
        self._counts.say(words)

    def set_notices(self, number: int) -> None:
        """Say how many messages wait in the list."""
        words = self.tr("%Ln message(s)", "", number)
        self._notices.setText(str(number) if number else "")
        self._notices.setAccessibleName(words)
        self._notices.setToolTip(words)
        give_icon(self._notices, "bell-dot" if number else "bell", "text2", 14)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        level = sum(self.width() < theme().px(limit) for limit in (SHORT_BELOW, ICONS_BELOW))
        for state in (self._saved, self._exchange, self._locked):
            state.shorten(level)

    def _lay_out(self) -> None:
        parts: Sequence[QWidget] = (
            self._saved,
            Rule(vertical=True),
            self._exchange,
            Rule(vertical=True),
            self._locked,
            self._demonstration,
            self._counts,
            self._notices,
            Rule(vertical=True),
            self._help,
        )
        for part in parts:
            self._box.addWidget(part, 1 if part is self._counts else 0)

    def _dress(self) -> None:
        look = theme()
        self._counts.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self._box.setContentsMargins(look.px(12), 2, look.px(12), 2)
        self._box.setSpacing(look.px(10))
        for button in (self._help, self._notices):
            button.setFont(look.font(12))
        self.setFixedHeight(look.text_height + look.px(10))
