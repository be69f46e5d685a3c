"""Where windows and splitters were left: a small plain file of the profile, measures only."""

import json
from pathlib import Path
from typing import cast

from PySide6.QtCore import QByteArray, QCoreApplication, QObject

PROPERTY = "aso_layout"


class LayoutMemory(QObject):
    """Keeps states by name; forgets everything when the file is missing or broken."""

    def __init__(self, application: QCoreApplication) -> None:
        super().__init__(application)
        self._path: Path | None = None
        self._states: dict[str, str] = {}
        application.setProperty(PROPERTY, self)

    def open(self, path: Path) -> None:
        """Read the states kept in `path`, and keep them there from now on."""
        self._path = path
        try:
            read = json.loads(path.read_text(encoding="utf-8"))
        except (OSError, ValueError):
            read = {}
        if isinstance(read, dict):
            self._states = {str(key): value for key, value in read.items() if isinstance(value, str)}

    def keep(self, name: str, state: QByteArray) -> None:
        """Remember a state."""
        self._states[name] = bytes(state.toBase64().data()).decode("ascii")

    def recall(self, name: str) -> QByteArray:
        """Return the state kept under a name; empty when there is none."""
        return QByteArray.fromBase64(self._states.get(name, "").encode("ascii", "ignore"))

    def save(self) -> None:
        """Write the file; a folder that cannot be written costs nothing but the layout."""
        if self._path is not None:
            try:
                self._path.write_text(json.dumps(self._states), encoding="utf-8")
            except OSError:
                self._path = None


def layout_memory() -> LayoutMemory:
    """Return the memory of the running application."""
    application = cast("QCoreApplication", QCoreApplication.instance())
    return cast("LayoutMemory | None", application.property(PROPERTY)) or LayoutMemory(application)
