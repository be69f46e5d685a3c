"""How a room is declared to the window."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from aso_desktop.core.i18n import Text
from aso_desktop.ui.kit.commands import Commands
from aso_desktop.ui.kit.finding import Find
from aso_desktop.ui.kit.panel import Counter, Panel, PanelContext

Counters = Callable[[Any, date], Mapping[str, Counter]]
"""(connection, today) → the figure of each entry; runs on a reader thread."""


@dataclass(frozen=True)
class Entry:
    """One line of the sidebar."""

    name: str
    title: Text
    icon: str


@dataclass(frozen=True)
class Room:
    """One room: its lines of the sidebar, its commands, and functions that load the rest when it is first wanted."""

    name: str
    group: Text
    entries: tuple[Entry, ...]
    commands: Commands
    make_panel: Callable[[PanelContext], Panel]
    counters: Callable[[], Counters] | None = None
    find: Callable[[], Find] | None = None
    found_title: Text = Text("", "")
    """Title of the room's records in the palette."""
