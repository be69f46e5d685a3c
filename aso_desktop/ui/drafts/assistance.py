"""The writing assistance: what will be sent is shown, then what came back, beside what stands; both are a choice."""

from collections.abc import Callable
from difflib import SequenceMatcher
from html import escape
from typing import Any, Final
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QPlainTextEdit, QStackedWidget, QTextBrowser, QVBoxLayout, QWidget

from aso_desktop.core.errors import EnvironmentFailure, UserError
from aso_desktop.core.i18n import QT_TRANSLATE_NOOP
from aso_desktop.ui.kit.language import spoken
from aso_desktop.ui.kit.panel import PanelContext
from aso_desktop.ui.kit.screens import open_at
from aso_desktop.ui.kit.theme import theme
from aso_desktop.ui.kit.widgets.basics import Button, Words, column, row
from aso_desktop.ui.kit.widgets.inputs import Choice, ChoiceInput
from aso_desktop.ui.kit.widgets.password import PasswordInput

TASKS: Final = (
    Choice("clearer", QT_TRANSLATE_NOOP("drafts", "Write it more clearly")),
    Choice("shorter", QT_TRANSLATE_NOOP("drafts", "Make it shorter")),
    Choice("correct", QT_TRANSLATE_NOOP("drafts", "Correct its spelling and grammar")),
)
_ASKING, _ANSWERED = range(2)


class AssistanceDialog(QDialog):
    """Sends one text after consent, and shows the answer as a comparison."""

    def __init__(
        self, context: PanelContext, draft_id: UUID, text: str, take: Callable[[str], object], parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Writing assistance"))
        self._context, self._draft_id, self._text, self._take = context, draft_id, text, take
        self.envelope: Any = None
        self.answer = ""
        self.task = ChoiceInput(TASKS)
        self.task.setAccessibleName(self.tr("What is asked"))
        self.said = Words("", ink="text2", wrap=True)
        self.body = QPlainTextEdit(readOnly=True)
        self.body.setAccessibleName(self.tr("What is sent, word for word"))
        self.shown = QTextBrowser()
        self.shown.setAccessibleName(self.tr("Assisted proposal"))
        self.pages = QStackedWidget()
        self.send = Button(self.tr("Send"), "send", "primary")
        self.accept_it = Button(self.tr("Take the proposal"), "check", "primary")
        self.leave = Button(self.tr("Close"))
        self._build()
        self.prepare()

    def prepare(self) -> None:
        """Show what would be sent for the task that is chosen; nothing leaves yet."""
        services, task = self._context.services, self.task.value()
        self.send.setEnabled(False)
        self._context.runner.work(
            self,
            lambda: services.assistance.prepare(self._draft_id, self._text, task),
            self._show_envelope,
            self._refused,
            kind="prepare",
        )

    def ask(self) -> None:
        """Send it, once."""
        envelope, services = self.envelope, self._context.services
        if envelope is not None:
            self.send.setEnabled(False)
            self.said.say(self.tr("{host} is asked…").format(host=envelope.host))
            self._context.runner.work(
                self, lambda: services.assistance.ask(envelope), self._show_answer, self._refused, kind="ask"
            )

    def _show_envelope(self, envelope: Any) -> None:
        self.envelope = envelope
        self.pages.show()
        self.body.setPlainText(f"POST {envelope.address}\n\n{envelope.body}")
        self.said.say(self.tr("This leaves the computer for {host}, and nothing else:").format(host=envelope.host))
        self.send.setEnabled(True)
        self.send.setFocus()

    def _show_answer(self, answer: str) -> None:
        self.answer = answer
        self.said.say(self.tr("Assisted proposal: read it over, it may be wrong."), "warning")
        self.shown.setHtml(compared(self._text, answer))
        self.pages.setCurrentIndex(_ANSWERED)
        self.task.hide()
        self.send.hide()
        self.accept_it.show()
        self.accept_it.setFocus()

    def _refused(self, error: Exception) -> None:
        if isinstance(error, UserError | EnvironmentFailure):
            self.said.say(spoken(error.text), "danger")
            self.pages.setVisible(self.envelope is not None)
            self.send.setEnabled(self.envelope is not None)
        else:
            self._context.faults.report(error)

    def _on_taken(self) -> None:
        self.accept()
        self._take(self.answer)

    def _build(self) -> None:
        self.pages.addWidget(self.body)
        self.pages.addWidget(self.shown)
        box = QVBoxLayout(self)
        box.setContentsMargins(*(theme().px(side) for side in (20, 16, 20, 16)))
        box.setSpacing(theme().px(10))
        for widget in (Words(self.tr("Writing assistance"), 17, bold=True), row(self.task, None), self.said):
            box.addWidget(widget)
        box.addWidget(self.pages, 1)
        box.addStretch()
        box.addWidget(row(None, self.leave, self.send, self.accept_it))
        self.accept_it.hide()
        open_at(self, 640, 520)
        self.task.edited.connect(self.prepare)
        self.send.clicked.connect(self.ask)
        self.leave.clicked.connect(self.reject)
        self.accept_it.clicked.connect(self._on_taken)


def compared(before: str, after: str) -> str:
    """Return two texts as one, word by word: what goes is struck through, what comes is underlined."""
    old, new = before.split(" "), after.split(" ")
    form = '<span style="color:{};text-decoration:{}">{}</span>'
    gone, come = (theme().color("danger").name(), "line-through"), (theme().color("ok").name(), "underline")
    pieces: list[str] = []
    for kind, a, b, c, d in SequenceMatcher(None, old, new, autojunk=False).get_opcodes():
        if kind == "equal":
            pieces.append(_words(old[a:b]))
            continue
        sides = ((gone, _words(old[a:b])), (come, _words(new[c:d])))
        pieces += [form.format(*look, words) for look, words in sides if words]
    return f"<p>{' '.join(pieces)}</p>"


def _words(words: list[str]) -> str:
    return escape(" ".join(words)).replace("\n", "<br>")


class KeySlot(QWidget):
    """The access key of the assistance, in the preferences: typed once, kept encrypted, never shown again."""

    def __init__(self, context: PanelContext) -> None:
        super().__init__()
        self._context = context
        self.key = PasswordInput(self.tr("Access key"))
        self.save = Button(self.tr("Keep the key"), "key-round")
        self.forget = Button(self.tr("Forget it"), "x")
        self._said = Words("", 12, ink="text3", wrap=True)
        inner = column(
            Words(self.tr("Access key"), bold=True), self.key, row(self.save, self.forget, None), self._said, gap=6
        )
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(inner)
        self.save.clicked.connect(lambda: self._keep(self.key.value()))
        self.key.submitted.connect(lambda: self._keep(self.key.value()))
        self.forget.clicked.connect(lambda: self._keep(""))
        context.runner.work(self, self._has_key, self._show, kind="key")

    def _has_key(self) -> bool:
        return bool(self._context.services.assistance.has_key())

    def _keep(self, key: str) -> None:
        services = self._context.services
        self.key.clear()
        self._context.runner.write(
            self,
            lambda: services.assistance.keep_key(key),
            lambda _changes: self._show(bool(key)),
        )

    def _show(self, has_key: bool) -> None:  # noqa: FBT001 - what the service answers
        self.forget.setEnabled(has_key)
        kept = self.tr("A key is kept in this profile, encrypted; it is not exchanged with other devices.")
        self._said.say(kept if has_key else self.tr("No key is kept."))
