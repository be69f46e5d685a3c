"""The dialogs of the keys: a passphrase to change or to prove, a code to print."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget
from typing_extensions import override

from aso_desktop.services.access import RecoveryCode, propose_passphrase
from aso_desktop.ui.access.code_sheet import CodeConfirmation
from aso_desktop.ui.access.passphrase import PassphraseChoice, labelled
from aso_desktop.ui.kit.panel import PanelContext
from aso_desktop.ui.kit.theme import theme
from aso_desktop.ui.kit.widgets.basics import Button, Words, row
from aso_desktop.ui.kit.widgets.password import PasswordInput
from aso_desktop.ui.kit.widgets.working import Effort, Working

WIDTH = 520


class KeyDialog(QDialog):
    """A title, fields, one act that takes its time; closes once it is done."""

    done_well = Signal()

    def __init__(self, context: PanelContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.context = context
        content = QWidget()
        self.fields = QVBoxLayout(content)
        self.fields.setContentsMargins(0, 0, 0, 0)
        self.fields.setSpacing(theme().px(8))
        self.working = Working(context.runner, content, self.show_error)
        self.go = Button("", kind="primary")
        cancel = Button(self.tr("Cancel"))
        cancel.clicked.connect(self.reject)
        self.go.clicked.connect(self.submit)
        box = QVBoxLayout(self)
        box.setContentsMargins(*(theme().px(side) for side in (16, 12, 16, 12)))
        box.setSpacing(theme().px(10))
        box.addWidget(content)
        box.addWidget(self.working)
        box.addStretch(1)
        box.addWidget(row(None, cancel, self.go))
        self.setMinimumWidth(theme().px(WIDTH))

    def entitle(self, title: str, sentence: str, go: str) -> None:
        """Give the title, the sentence and the words of the act."""
        self.setWindowTitle(title)
        self.fields.addWidget(Words(title, 17, bold=True))
        self.fields.addWidget(Words(sentence, ink="text2", wrap=True))
        self.go.say(go)

    def submit(self) -> None:
        """Check the fields, then act."""

    def show_error(self, field: str, words: str) -> bool:
        """Put words beside a field; False when it is not here."""
        del field, words
        return False

    def act(self, work: Callable[[], object], words: str) -> None:
        """Act on the writer thread: the services live there."""
        if not self.working.is_running:
            self.working.run(work, self._on_done, Effort(words, writes=True))

    def _on_done(self, _result: object) -> None:
        self.done_well.emit()
        self.accept()


class ProveDialog(KeyDialog):
    """Asks for the present passphrase before a way into the profile is taken away."""

    def __init__(self, context: PanelContext, act: Callable[[str], object], parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._act = act
        self.present = PasswordInput(self.tr("Present passphrase"))
        self.present.submitted.connect(self.submit)

    def explain(self, title: str, sentence: str, go: str) -> None:
        """Say what is about to be done."""
        self.entitle(title, sentence, go)
        self.fields.addWidget(labelled(self.tr("Present passphrase"), self.present))
        self.present.setFocus()

    @override
    def submit(self) -> None:
        typed = self.present.value()
        self.act(lambda: self._act(typed), self.tr("Proving the passphrase…"))

    @override
    def show_error(self, field: str, words: str) -> bool:
        self.present.show_error(words)
        self.present.setFocus()
        return field == "present"


class ChangePassphraseDialog(KeyDialog):
    """Puts a new passphrase in place of the present one."""

    def __init__(self, context: PanelContext, judge: Callable[[str], object], parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.entitle(
            self.tr("Change the passphrase"),
            self.tr("Older backups still open with the passphrase of their day."),
            self.tr("Change the passphrase"),
        )
        self.present = PasswordInput(self.tr("Present passphrase"))
        self.choice = PassphraseChoice(judge, propose_passphrase)  # type: ignore[arg-type]
        self.present.submitted.connect(self.choice.setFocus)
        self.choice.submitted.connect(self.submit)
        self.fields.addWidget(labelled(self.tr("Present passphrase"), self.present))
        self.fields.addWidget(self.choice)
        self.present.setFocus()

    @override
    def submit(self) -> None:
        if not self.choice.check():
            return
        present, new = self.present.value(), self.choice.value()
        services = self.context.services
        self.act(lambda: services.slots.change_passphrase(present, new), self.tr("Changing the passphrase…"))

    @override
    def show_error(self, field: str, words: str) -> bool:
        if field == "present":
            self.present.show_error(words)
            self.present.setFocus()
            return True
        return self.choice.show_error(field, words)


class PrintCodeDialog(KeyDialog):
    """Shows a new printed code; it is in force once its last group is typed."""

    def __init__(self, context: PanelContext, code: RecoveryCode, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.entitle(
            self.tr("Printed code"),
            self.tr("It replaces an earlier one, which opens nothing any more."),
            self.tr("Keep this code"),
        )
        self.sheet = CodeConfirmation(code, context.clock)
        self.sheet.submitted.connect(self.submit)
        self.fields.addWidget(self.sheet)

    @override
    def submit(self) -> None:
        if self.sheet.check():
            typed, services = self.sheet.last.value(), self.context.services
            self.act(lambda: services.slots.confirm_code(typed), self.tr("Keeping the code…"))
