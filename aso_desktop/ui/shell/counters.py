"""The figures of the sidebar: read off the interface thread, again after each write."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QObject
from shiboken6 import isValid

from aso_desktop.core.changes import Changes
from aso_desktop.ui.kit.panel import Counter, PanelContext
from aso_desktop.ui.kit.rooms import Room
from aso_desktop.ui.shell.sidebar import Sidebar


class RoomCounters(QObject):
    """Asks each room's counters and hands them to the sidebar."""

    def __init__(self, context: PanelContext, rooms: Sequence[Room], sidebar: Sidebar) -> None:
        super().__init__()
        self._context = context
        self._rooms = tuple(rooms)
        self._sidebar = sidebar
        self._known: dict[str, Mapping[str, Counter]] = {}
        context.undo.changed.connect(self._on_changed)

    def attach(self, sidebar: Sidebar) -> None:
        """Fill another sidebar with what is known."""
        self._sidebar = sidebar
        for room, counters in self._known.items():
            self._show(room, counters)

    def refresh(self) -> None:
        """Read every figure again."""
        today = self._context.clock.today()
        for room in self._rooms:
            if room.counters is not None:
                count = room.counters()
                self._context.runner.read(
                    self,
                    f"counters.{room.name}",
                    lambda db, count=count: count(db, today),  # type: ignore[misc]
                    lambda counters, name=room.name: self._show(name, counters),  # type: ignore[misc]
                )

    def _on_changed(self, _changes: Changes) -> None:
        self.refresh()

    def _show(self, room: str, counters: Mapping[str, Counter]) -> None:
        self._known[room] = counters
        if not isValid(self._sidebar):  # the window is going: nobody reads the figures any more
            return
        for entry, counter in counters.items():
            self._sidebar.set_counter(room, entry, counter)
