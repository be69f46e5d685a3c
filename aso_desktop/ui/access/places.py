"""A file or folder to type or to choose."""

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QWidget

from aso_desktop.ui.kit.theme import theme
from aso_desktop.ui.kit.widgets.basics import Button
from aso_desktop.ui.kit.widgets.inputs import LineInput


class PlaceInput(QWidget):
    """A path, with a button that lets it be chosen."""

    edited = Signal()

    def __init__(self, name: str, file_filter: str) -> None:
        super().__init__()
        self._name, self._filter = name, file_filter
        self.line = LineInput()
        self.line.setAccessibleName(name)
        self.line.edited.connect(self.edited)
        self.setFocusProxy(self.line)
        browse = Button(self.tr("Browse…"), "folder")
        browse.clicked.connect(self._on_browse_clicked)
        box = QHBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(theme().px(8))
        box.addWidget(self.line, 1)
        box.addWidget(browse)

    def path(self) -> Path | None:
        """Return the path, None while nothing is written."""
        return Path(self.line.value()) if self.line.value() else None

    def set_path(self, path: Path) -> None:
        """Write a path."""
        self.line.set_value(path)
        self.edited.emit()

    def _on_browse_clicked(self) -> None:
        path, _ = QFileDialog.getOpenFileName(self, self._name, self.line.value(), self._filter)
        if path:
            self.set_path(Path(path))
