"""Choosing a passphrase: one is proposed, it is judged while it is typed, and typed again."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from aso_desktop.services.access import Verdict
from aso_desktop.ui.kit.icons import IconLabel
from aso_desktop.ui.kit.language import spoken
from aso_desktop.ui.kit.theme import theme
from aso_desktop.ui.kit.widgets.basics import Button, Words, row
from aso_desktop.ui.kit.widgets.password import PasswordInput

LABEL_WIDTH = 140
Judge = Callable[[str], Verdict]


class Said(QWidget):
    """A short answer beside a field: an icon and words; nothing while there is nothing to say."""

    def __init__(self) -> None:
        super().__init__()
        self._icon = IconLabel("circle-check", "ok", 14)
        self._words = Words("", 12.5, ink="ok", wrap=True)
        box = QHBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(theme().px(6))
        box.addWidget(self._icon)
        box.addWidget(self._words, 1)
        self.say("")

    def say(self, words: str, *, good: bool = True) -> None:
        """Say something good, or what is still wanted."""
        self._icon.show_icon("circle-check" if good else "info", "ok" if good else "text2")
        self._words.say(words, "ok" if good else "text2")
        self._icon.setVisible(bool(words))

    def words(self) -> str:
        """Return what is said."""
        return self._words.text()


def labelled(label: str, *widgets: QWidget) -> QWidget:
    """Return widgets one above the other at the right of a label."""
    line = QWidget()
    words = Words(label, 12.5, ink="text2", wrap=True)
    words.setFixedWidth(theme().px(LABEL_WIDTH))
    words.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
    words.setContentsMargins(0, theme().px(9), 0, 0)
    right = QVBoxLayout()
    right.setSpacing(theme().px(2))
    for widget in widgets:
        right.addWidget(widget)
    box = QHBoxLayout(line)
    box.setContentsMargins(0, 0, 0, 0)
    box.setSpacing(0)
    box.addWidget(words, 0)
    box.addLayout(right, 1)
    words.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
    return line


class PassphraseChoice(QWidget):
    """A passphrase typed twice; the first may be one that the program proposes."""

    edited = Signal()
    submitted = Signal()

    def __init__(self, judge: Judge, propose: Callable[[], str]) -> None:
        super().__init__()
        self._judge = judge
        self._propose = propose
        self.first = PasswordInput(self.tr("New passphrase"))
        self.again = PasswordInput(self.tr("New passphrase, again"))
        self.strength, self.sameness = Said(), Said()
        self.proposer = Button(self.tr("Propose a passphrase"), "refresh-cw")
        self.proposer.clicked.connect(self.propose)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(theme().px(4))
        box.addWidget(row(Words(self.tr("Passphrase"), 13.5, bold=True), None, self.proposer))
        box.addWidget(labelled(self.tr("Passphrase"), self.first, self.strength))
        box.addWidget(labelled(self.tr("Again"), self.again, self.sameness))
        for field in (self.first, self.again):
            field.edited.connect(self._on_edited)
        self.first.submitted.connect(self.again.setFocus)
        self.again.submitted.connect(self.submitted)
        self.setFocusProxy(self.first)

    def value(self) -> str:
        """Return the passphrase as it is typed."""
        return self.first.value()

    def set_value(self, passphrase: str, again: str) -> None:
        """Write what was typed before."""
        self.first.set_value(passphrase)
        self.again.set_value(again)
        self._say()

    def propose(self) -> None:
        """Write words drawn at random, for all to see: they are to be learnt."""
        self.set_value(self._propose(), "")
        self.first.show_secret(True)  # noqa: FBT003 - a state
        self.again.setFocus()
        self.edited.emit()

    def check(self) -> bool:
        """Say what is still wrong; True when the passphrase may be kept."""
        verdict = self._judge(self.value())
        self.first.show_error("" if verdict.accepted else spoken(verdict.words))
        same = self.value() == self.again.value()
        self.again.show_error("" if same else self.tr("The two are not the same: type the passphrase again."))
        if not verdict.accepted:
            self.first.setFocus()
        elif not same:
            self.again.setFocus()
        return verdict.accepted and same

    def show_error(self, field: str, words: str) -> bool:
        """Say why the passphrase is refused."""
        if field != "passphrase":
            return False
        self.first.show_error(words)
        self.first.setFocus()
        return True

    def clear(self) -> None:
        """Forget what was typed."""
        self.first.clear()
        self.again.clear()
        self._say()

    def _on_edited(self) -> None:
        self.first.show_error("")
        self.again.show_error("")
        self._say()
        self.edited.emit()

    def _say(self) -> None:
        typed = self.value()
        verdict = self._judge(typed)
        self.strength.say(spoken(verdict.words) if typed else "", good=verdict.accepted)
        same = bool(typed) and typed == self.again.value()
        self.sameness.say(self.tr("The same.") if same else "")
