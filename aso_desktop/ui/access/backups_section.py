"""The copies of the profile, in the preferences: the last one, a new one, restoring, verifying."""

from PySide6.QtCore import QEvent, QLocale
from PySide6.QtWidgets import QVBoxLayout, QWidget
from typing_extensions import override

from aso_desktop.services.backup import BackupSet
from aso_desktop.ui.access.commands import BACK_UP, RESTORE, VERIFY
from aso_desktop.ui.kit.panel import PanelContext
from aso_desktop.ui.kit.theme import theme
from aso_desktop.ui.kit.widgets.basics import Button, Words, row


class BackupsSection(QWidget):
    """Says when the last copy was made; the acts are the commands of the window."""

    def __init__(self, context: PanelContext) -> None:
        super().__init__()
        self.context = context
        self._last = Words("", ink="text2", wrap=True)
        self._place = Words("", 12, ink="text3", wrap=True, selectable=True)
        self.back_up = Button(self.tr("Back up now"), "database-backup")
        self.restore = Button(self.tr("Restore…"), "history")
        self.verify = Button(self.tr("Verify everything…"), "shield-check")
        box = QVBoxLayout(self)
        box.setContentsMargins(0, theme().px(8), 0, 0)
        box.setSpacing(theme().px(6))
        box.addWidget(Words(self.tr("Copies of this profile"), 15, bold=True))
        box.addWidget(self._last)
        box.addWidget(self._place)
        box.addWidget(row(self.back_up, self.restore, self.verify, None))
        acts = {self.back_up: BACK_UP, self.restore: RESTORE, self.verify: VERIFY}
        for button, command in acts.items():
            action = context.commands.action(command)
            button.setEnabled(action is not None)
            if action is not None:
                button.clicked.connect(action.trigger)
        self.refresh()

    @override
    def event(self, event: QEvent) -> bool:
        """Look again when the window comes back from the dialog that made a copy."""
        if event.type() == QEvent.Type.WindowActivate:
            self.refresh()
        return super().event(event)

    def refresh(self) -> None:
        """Look for the newest copy again."""
        services = self.context.services
        self.context.runner.work(self, lambda: services.backup.sets(), self.show_sets)  # noqa: PLW0108 - late

    def show_sets(self, sets: list[BackupSet]) -> None:
        """Say which copy is the newest, and where it lies."""
        if not sets:
            self._last.say(self.tr("No copy yet: one is made each day when ASO Desktop closes."), "warning")
            self._place.say("")
            return
        newest = sets[0]
        size = QLocale().formattedDataSize(newest.size)
        words = self.tr("Last copy: {day}, {size}. Copies kept: {count}.")
        self._last.say(words.format(day=f"{newest.made_at.astimezone():%d/%m/%Y %H:%M}", size=size, count=len(sets)))
        self._place.say(str(newest.folder.parent))
