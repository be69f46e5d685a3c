"""Every command of the calendar."""

from typing import Final

from aso_desktop.core.i18n import QT_TRANSLATE_NOOP
from aso_desktop.ui.kit.commands import Command, Commands, Scope

_MENU: Final = "dossiers"

ROOM: Final[Commands] = (
    Command("calendar.new", QT_TRANSLATE_NOOP("agenda", "New entry…"), ("Ctrl+N",), icon="plus", menu=_MENU, section=5),
    Command("calendar.import", QT_TRANSLATE_NOOP("agenda", "Import a calendar file…"), icon="import", menu="file"),
    Command("calendar.export", QT_TRANSLATE_NOOP("agenda", "Export these days…"), icon="file-down", menu="file"),
    Command("calendar.today", QT_TRANSLATE_NOOP("agenda", "Today"), ("Ctrl+Home",), icon="calendar", menu="view"),
    Command("calendar.earlier", QT_TRANSLATE_NOOP("agenda", "Earlier"), ("PgUp",), icon="chevron-left", menu="view"),
    Command("calendar.later", QT_TRANSLATE_NOOP("agenda", "Later"), ("PgDown",), icon="chevron-right", menu="view"),
    Command("calendar.as_week", QT_TRANSLATE_NOOP("agenda", "Week"), ("Ctrl+1",), icon="columns-3", menu="view"),
    Command("calendar.as_month", QT_TRANSLATE_NOOP("agenda", "Month"), ("Ctrl+2",), icon="table-2", menu="view"),
    Command("calendar.free_room", QT_TRANSLATE_NOOP("agenda", "Take a room that is free…"), icon="map-pin", menu=_MENU),
)
ENTRY: Final[Commands] = (
    Command("calendar.edit", QT_TRANSLATE_NOOP("agenda", "Change the entry…"), ("F2",), Scope.LIST, "pencil"),
    Command("calendar.cancel", QT_TRANSLATE_NOOP("agenda", "Cancel the entry"), ("Del",), Scope.LIST, "ban"),
    Command(
        "calendar.day_before", QT_TRANSLATE_NOOP("agenda", "A day earlier"), ("Alt+Left",), Scope.LIST, "arrow-left"
    ),
    Command(
        "calendar.day_after", QT_TRANSLATE_NOOP("agenda", "A day later"), ("Alt+Right",), Scope.LIST, "arrow-right"
    ),
    Command("calendar.sooner", QT_TRANSLATE_NOOP("agenda", "15 minutes earlier"), ("Alt+Up",), Scope.LIST, "arrow-up"),
    Command(
        "calendar.latter", QT_TRANSLATE_NOOP("agenda", "15 minutes later"), ("Alt+Down",), Scope.LIST, "arrow-down"
    ),
)
COMMANDS: Final[Commands] = (*ROOM, *ENTRY)
