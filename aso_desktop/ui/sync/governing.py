"""What a responsible decides about a device, and what a device decides about itself: each with its consequence."""

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget
from typing_extensions import override

from aso_desktop.ui.kit.panel import PanelContext
from aso_desktop.ui.kit.theme import theme
from aso_desktop.ui.kit.widgets.basics import Button, Words, column, row
from aso_desktop.ui.kit.widgets.inputs import CheckInput, LineInput
from aso_desktop.ui.kit.widgets.working import Effort, Working

if TYPE_CHECKING:
    from aso_desktop.services.sync.overview import MemberRow

WIDTH = 520


class ActDialog(QDialog):
    """A title, what will happen, and one act that asks the share: it never waits for it, and says what it answered."""

    def __init__(self, context: PanelContext, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.context = context
        self._title, self._words = Words("", 17, bold=True, wrap=True), Words("", ink="text2", wrap=True)
        self.content = column(gap=8)
        self.leave, self.act = Button(self.tr("Cancel")), Button("", kind="primary")
        self._foot = row(None, self.leave, self.act)
        self.working = Working(context.runner, self._foot)
        self.leave.clicked.connect(self.reject)
        QShortcut(QKeySequence("Ctrl+Return"), self).activated.connect(self.act.click)
        box = QVBoxLayout(self)
        box.setContentsMargins(*(theme().px(side) for side in (20, 16, 20, 16)))
        box.setSpacing(theme().px(10))
        for part in (self._title, self._words, self.content, self.working):
            box.addWidget(part)
        box.addStretch(1)
        box.addWidget(self._foot)
        self.setMinimumWidth(theme().px(WIDTH))

    def entitle(self, title: str, words: str, label: str, act: Callable[[], None]) -> None:
        """Say what this is about, and what the button does."""
        self.setWindowTitle(title)
        self._title.say(title)
        self._words.say(words)
        self.act.say(label)
        self.act.clicked.connect(act)

    def run(self, work: Callable[[], Any]) -> None:
        """Do it, away from the window."""
        if not self.working.is_running:
            self.working.run(work, self._on_done, Effort(self.tr("Asking the shared space…"), can_stop=False))

    def _on_done(self, done: Any) -> None:
        self.context.undo.record(done.changes)
        self.context.exchange.ask()
        self.accept()


class ApproveDialog(ActDialog):
    """Two people compare six words; only then may the device read what the team writes."""

    def __init__(self, context: PanelContext, member: "MemberRow", parent: QWidget) -> None:
        super().__init__(context, parent)
        self._device = member.device
        self.entitle(
            self.tr("Approve the device of {name}?").format(name=member.name),
            self.tr("Have the person read the six words shown on the other device, by telephone or in person."),
            self.tr("Approve"),
            self._approve,
        )
        words = Words(" · ".join(member.words), 17, bold=True, wrap=True, selectable=True)
        self.content.box.addWidget(column(words, margins=(16, 12, 16, 12), kind="card"))
        self.same = CheckInput(self.tr("The six words are the same, in the same order"))
        self.content.box.addWidget(self.same)
        self.same.toggled.connect(self.act.setEnabled)
        self.act.setEnabled(False)
        self.same.setFocus()

    def _approve(self) -> None:
        services, device = self.context.services, self._device
        self.run(lambda: services.hub.approve([device]))


class NameDialog(ActDialog):
    """Names a second responsible."""

    def __init__(self, context: PanelContext, member: "MemberRow", parent: QWidget) -> None:
        super().__init__(context, parent)
        self._device = member.device
        self.entitle(
            self.tr("Name {name} a responsible?").format(name=member.name),
            self.tr("This device will approve and revoke others, as yours does. It cannot be taken back."),
            self.tr("Name responsible"),
            self._name,
        )

    def _name(self) -> None:
        services, device = self.context.services, self._device
        self.run(lambda: services.hub.name_responsible(device))


class EscrowDialog(ActDialog):
    """Gives the organisation's key, as IT laid it down, access to the shared space."""

    def __init__(self, context: PanelContext, parent: QWidget) -> None:
        super().__init__(context, parent)
        self.entitle(
            self.tr("Give the organisation its key?"),
            self.tr(
                "With the private half, which IT keeps away from this network, the organisation can then read "
                "everything in the shared space, should every device be lost. Everybody sees that it can."
            ),
            self.tr("Give access"),
            self._give,
        )

    def _give(self) -> None:
        services = self.context.services
        self.run(lambda: services.escrow.lay_down())  # noqa: PLW0108 - built late


class RevokeDialog(ActDialog):
    """Shuts a device out; says what that does and what it cannot do."""

    def __init__(self, context: PanelContext, member: "MemberRow", parent: QWidget) -> None:
        super().__init__(context, parent)
        self._device = member.device
        self.entitle(
            self.tr("Revoke the device of {name}?").format(name=member.name),
            self.tr(
                "What it writes from now on is refused, and the team takes a new key that it does not have. What it "
                "has read already stays readable there. Ask IT to remove its rights on the share too. This cannot be "
                "taken back: the device would have to ask to join again."
            ),
            self.tr("Revoke"),
            self._revoke,
        )
        self.reason = LineInput()
        self.reason.setAccessibleName(self.tr("Reason"))
        self.content.box.addWidget(Words(self.tr("Reason"), bold=True))
        self.content.box.addWidget(self.reason)
        self.reason.setFocus()

    def _revoke(self) -> None:
        services, device, reason = self.context.services, self._device, self.reason.value()
        self.run(lambda: services.hub.revoke(device, reason))


class RenewDialog(ActDialog):
    """Gives this device a new identity: for an old copy of the profile, or one of two clones."""

    def __init__(self, context: PanelContext, parent: QWidget) -> None:
        super().__init__(context, parent)
        self.entitle(
            self.tr("Give this device a new identity?"),
            self.tr(
                "What was written here and not sent yet goes along. A responsible must approve the device again. If "
                "two computers work with copies of this profile, do this on one of them only. The profile is then "
                "locked: unlock it to go on."
            ),
            self.tr("Give a new identity"),
            self._renew,
        )

    def _renew(self) -> None:
        services = self.context.services
        self.run(lambda: services.hub.renew())  # noqa: PLW0108 - built late

    @override
    def _on_done(self, done: Any) -> None:
        del done
        self.accept()
        lock = self.context.commands.action("app.lock")
        if lock is not None:
            lock.trigger()
