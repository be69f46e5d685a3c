"""The sets of copies to choose from: those of the profile, or one that lies elsewhere."""

from pathlib import Path

from PySide6.QtCore import QLocale, QSize, Signal
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from aso_desktop.core.errors import AsoError
from aso_desktop.services.backup import BackupSet, read_set
from aso_desktop.ui.access.places import PlaceInput
from aso_desktop.ui.kit.language import spoken
from aso_desktop.ui.kit.theme import theme
from aso_desktop.ui.kit.widgets.basics import Words, column

LINES = 5


class SetsList(QWidget):
    """A list of sets, newest first, and a field for another place."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Backups of this profile"))
        self.list.currentRowChanged.connect(lambda _row: self.changed.emit())
        self.elsewhere = PlaceInput(self.tr("A backup that lies elsewhere"), self.tr("Backups (*.aso-sauvegarde)"))
        self.elsewhere.edited.connect(self._on_elsewhere_edited)
        self._note = Words("", 12.5, ink="danger", wrap=True)
        self._found: BackupSet | None = None
        self._sets: list[BackupSet] = []
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(theme().px(6))
        self._card = column(self.list, margins=(1, 1, 1, 1), kind="card")
        box.addWidget(self._card)
        box.addWidget(
            Words(self.tr("Or a backup that lies elsewhere (file ending in .aso-sauvegarde)"), 12.5, ink="text2")
        )
        box.addWidget(self.elsewhere)
        box.addWidget(self._note)
        self.show_sets([])

    def show_sets(self, sets: list[BackupSet]) -> None:
        """List the sets; without any, only the other place remains."""
        self._sets = sets
        self.list.clear()
        for one in sets:
            item = QListWidgetItem(self._words(one))
            item.setSizeHint(QSize(0, theme().row_height))
            self.list.addItem(item)
        self._card.setVisible(bool(sets))
        self.list.setFixedHeight(theme().row_height * min(LINES, len(sets) + 1))
        self.list.setCurrentRow(0 if sets else -1)
        self.setFocusProxy(self.list if sets else self.elsewhere)

    def chosen(self) -> BackupSet | None:
        """Return the set that is chosen, None without one."""
        if self.elsewhere.path() is not None:
            return self._found
        place = self.list.currentRow()
        return self._sets[place] if place >= 0 else None

    def say(self, words: str) -> None:
        """Say what is wrong with the choice."""
        self._note.say(words)

    def _on_elsewhere_edited(self) -> None:
        self._found = None
        path = self.elsewhere.path()
        words = ""
        if path is not None and path.exists():
            try:
                self._found = read_set(path)
                words = self._words(self._found)
            except AsoError as error:
                self._note.say(spoken(error.text), "danger")
                self.changed.emit()
                return
        self._note.say(words, "ok")
        self.changed.emit()

    def _words(self, one: BackupSet) -> str:
        reasons = {
            "daily": self.tr("daily"),
            "migration": self.tr("before an update"),
            "manual": self.tr("asked for"),
            "restoration": self.tr("before a restoration"),
        }
        size = QLocale().formattedDataSize(one.size)
        parts = [f"{one.made_at.astimezone():%d/%m/%Y %H:%M}", reasons[one.reason], size]
        parts.append(self.tr("%Ln enclosure(s)", "", one.enclosures))
        if one.missing:
            parts.append(self.tr("%Ln of them missing", "", len(one.missing)))
        return " · ".join(parts)


def profile_sets(profile: Path) -> list[BackupSet]:
    """Return the sets kept in a profile's own folder, newest first."""
    from aso_desktop.services.backup import BACKUP_NAME, sets

    return sets(profile / BACKUP_NAME)
