"""The card in which a note, a decision or an action is typed."""

from typing import Final

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QPlainTextEdit, QVBoxLayout, QWidget
from typing_extensions import override

from aso_desktop.core.i18n import QT_TRANSLATE_NOOP
from aso_desktop.ui.kit.language import spoken
from aso_desktop.ui.kit.theme import theme
from aso_desktop.ui.kit.widgets.basics import Words, key_hint, row
from aso_desktop.ui.kit.widgets.notices import Strip
from aso_desktop.ui.meetings.note_completion import Known, NoteCompletion

KINDS: Final = {
    "text": QT_TRANSLATE_NOOP("meetings", "Note"),
    "quote": QT_TRANSLATE_NOOP("meetings", "Words as they were said"),
    "decision": QT_TRANSLATE_NOOP("meetings", "Decision"),
    "action": QT_TRANSLATE_NOOP("meetings", "Action"),
}
_LINES: Final = 3
_PARAGRAPH, _LINE = "\u2029", "\u2028"


class NoteText(QPlainTextEdit):
    """Lines of a note: Enter keeps it, Shift+Enter goes to the next line, Escape gives up its kind."""

    kept = Signal()
    given_up = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setTabChangesFocus(True)
        self.completion = NoteCompletion(self)
        theme().changed.connect(self._dress)
        self._dress()

    @override
    def event(self, event: QEvent) -> bool:
        """Leave Ctrl and a letter to the window: some desktops give them to the text; Tab may take a proposal."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and self.completion.handle(event):
            return True
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            ctrl = event.modifiers() == Qt.KeyboardModifier.ControlModifier
            if ctrl and event.key() in (Qt.Key.Key_D, Qt.Key.Key_E, Qt.Key.Key_T, Qt.Key.Key_Up, Qt.Key.Key_Down):
                event.ignore()
                return False
        return super().event(event)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        is_enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if is_enter and event.modifiers() in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier):
            self.kept.emit()
        elif event.key() == Qt.Key.Key_Escape:
            self.given_up.emit()
        else:
            super().keyPressEvent(event)

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        self.completion.hide()
        super().focusOutEvent(event)

    def _dress(self) -> None:
        look = theme()
        self.setFont(look.font(14))
        self.setFixedHeight(look.text_height * (_LINES + 1) + look.px(16))


class NoteEditor(QWidget):
    """The kind that is typed, how to say more, the text, and what was wrong with it."""

    def __init__(self) -> None:
        super().__init__()
        self.kind = "text"
        self._kind = Words("", 12, bold=True, ink="accent")
        self._hints = {
            "action": row(
                key_hint(self.tr("owner"), "@"), key_hint(self.tr("due day"), "!"),
                key_hint(self.tr("keep"), self.tr("Enter")),
            ),
            "decision": row(Words(self.tr("end with: 7 for, 0 against, 1 abstaining"), 12, ink="text3")),
            "text": row(
                key_hint(self.tr("keep"), self.tr("Enter")),
                key_hint(self.tr("line"), self.tr("Shift"), self.tr("Enter")),
            ),
        }  # fmt: skip
        self.text = NoteText()
        self.problem = Words("", 12, ink="danger", wrap=True)
        self.help = Strip("infoBox", "spell-check", "info")
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(row(self._kind, None, *self._hints.values()))
        box.addWidget(self.text)
        box.addWidget(self.problem)
        box.addWidget(self.help)
        self.take("text")

    def take(self, kind: str) -> None:
        """Type a note of another kind."""
        self.kind = kind
        self._kind.say(spoken(KINDS[kind]))
        self._show_hint()
        self.text.completion.turn(on=kind == "action")
        self.text.setAccessibleName(spoken(KINDS[kind]))
        self.text.setPlaceholderText(spoken(KINDS[kind]) + "…")
        self.say_problem("")

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._show_hint()

    def say_problem(self, words: str) -> None:
        """Say what keeps the note from being kept."""
        self.problem.say(words)
        self.problem.setVisible(bool(words))

    def knows(self, known: Known) -> None:
        """Say who may own an action and from which day its day counts."""
        self.text.completion.known = known

    def words(self) -> str:
        """Return what is typed; its spaces that do not break are kept, which the plain text of Qt loses."""
        return self.text.document().toRawText().replace(_PARAGRAPH, "\n").replace(_LINE, "\n")

    def _show_hint(self) -> None:
        """Show the hint of the kind that is typed, where all of it has room."""
        wanted = self.kind if self.kind in self._hints else "text"
        room = self.width() - self._kind.sizeHint().width() - theme().px(8)
        for name, hint in self._hints.items():
            hint.setVisible(name == wanted and hint.sizeHint().width() <= room)
