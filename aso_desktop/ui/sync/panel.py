"""The room of the shared space: how the exchange stands, and the conflict desk."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QStackedWidget, QVBoxLayout, QWidget
from typing_extensions import override

from aso_desktop.core.changes import Changes
from aso_desktop.services.sync.enrolment import Enrolment, write_enrolment
from aso_desktop.ui.kit.navigation import Target
from aso_desktop.ui.kit.panel import Panel, PanelContext
from aso_desktop.ui.sync.commands import COMMANDS
from aso_desktop.ui.sync.conflicts import ConflictsPage
from aso_desktop.ui.sync.team import TeamPage
from aso_desktop.ui.sync.wizard import SetUpDialog

CONFLICTS = "conflicts"


def make_panel(context: PanelContext) -> Panel:
    """Return the room."""
    return SyncPanel(context)


class SyncPanel(Panel):
    """Two pages: the team and the conflicts."""

    def __init__(self, context: PanelContext) -> None:
        super().__init__(context)
        self.team, self.conflicts = TeamPage(context), ConflictsPage(context)
        self._pages = QStackedWidget()
        for page in (self.team, self.conflicts):
            self._pages.addWidget(page)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(self._pages)
        handlers = {
            "sync.set_up": self.set_up,
            "sync.approve": self.team.ask_approve,
            "sync.revoke": self.team.ask_revoke,
            "sync.name": self.team.ask_name,
        }
        self.acts = context.commands.bind(self, [c for c in COMMANDS if c.id in ("sync.set_up", "sync.name")], handlers)
        self.acts |= context.commands.bind(
            self.team.table, [c for c in COMMANDS if c.id in ("sync.approve", "sync.revoke")], handlers
        )
        self.acts |= self.conflicts.acts
        self._connect()
        self.refresh()

    @override
    def title(self) -> str:
        return self.tr("Conflicts to settle") if self._is_desk else self.tr("Synchronisation")

    @override
    def status_words(self) -> str:
        if self._is_desk:
            return self.tr("%Ln conflict(s)", "", len(self.conflicts.cases))
        room = self.team.room
        return self.tr("%Ln device(s)", "", len(room.members)) if room else ""

    @override
    def show_entry(self, entry: str) -> None:
        self._pages.setCurrentWidget(self.conflicts if entry == CONFLICTS else self.team)
        self.refresh()
        self.status_changed.emit()

    @override
    def open_target(self, target: Target) -> None:
        if target.action == "set_up":
            self.set_up()
        elif target.action == "join":
            self.set_up().begin_joining(target.value("file"), at_once=bool(target.value("at_once")))
        elif target.id is not None:
            self.conflicts.show_row(target.id)

    @override
    def panes(self) -> Sequence[QWidget]:
        if self._is_desk:
            return (self.conflicts.list.lines, self.conflicts.view)
        return (self.team.table, self.team.problems)

    @override
    def refresh(self) -> None:
        """Read what is on show; a room that nobody looks at reads again when it comes forward."""
        self.team.read()
        self.conflicts.read()

    @override
    def on_changes(self, changes: Changes) -> None:
        self._follow()

    def set_up(self) -> SetUpDialog:
        """Create a shared space or join one; refused in words where there is one already."""
        dialog = SetUpDialog(self.context, self)
        dialog.done_with.connect(self.refresh)
        dialog.show()
        return dialog

    def ask_file(self) -> None:
        """Write the file that spares typing to those who join."""
        room = self.team.room
        if room is None:
            return
        name, _filter = QFileDialog.getSaveFileName(self, self.tr("Save the enrolment file"), "section.aso-hub")
        if name:
            what = Enrolment(room.status.url, room.status.hub_id, room.fingerprint)
            self.context.runner.work(self, lambda: write_enrolment(Path(name), what))

    def _follow(self) -> None:
        if self.isVisible():
            self.refresh()

    @property
    def _is_desk(self) -> bool:
        return self._pages.currentWidget() is self.conflicts

    def _connect(self) -> None:
        self.team.set_up_asked.connect(self.set_up)
        self.team.file.clicked.connect(self.ask_file)
        self.team.conflicts_asked.connect(lambda: self.context.navigation.go(Target("sync", CONFLICTS)))
        for page in (self.team, self.conflicts):
            page.counted.connect(self.status_changed)
        self.context.exchange.changed.connect(self._follow)
