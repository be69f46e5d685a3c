"""The commands of the window itself, and the menus in their order."""

from aso_desktop.core.i18n import QT_TRANSLATE_NOOP, Text
from aso_desktop.ui.kit.commands import Command, Commands

MENUS: tuple[tuple[str, Text], ...] = (
    ("file", QT_TRANSLATE_NOOP("menus", "&File")),
    ("edit", QT_TRANSLATE_NOOP("menus", "&Edit")),
    ("view", QT_TRANSLATE_NOOP("menus", "&View")),
    ("letter", QT_TRANSLATE_NOOP("menus", "&Letters")),
    ("contacts", QT_TRANSLATE_NOOP("menus", "&Contacts")),
    ("registers", QT_TRANSLATE_NOOP("menus", "&Registers")),
    ("meetings", QT_TRANSLATE_NOOP("menus", "&Meetings")),
    ("budget", QT_TRANSLATE_NOOP("menus", "&Budget")),
    ("dossiers", QT_TRANSLATE_NOOP("menus", "&Dossiers")),
    ("tools", QT_TRANSLATE_NOOP("menus", "&Tools")),
    ("help", QT_TRANSLATE_NOOP("menus", "&Help")),
)

SHELL: Commands = (
    Command(
        "app.preferences",
        QT_TRANSLATE_NOOP("commands", "Preferences…"),
        ("Ctrl+,",),
        icon="settings",
        menu="file",
        section=7,
    ),
    Command("app.lock", QT_TRANSLATE_NOOP("commands", "Lock"), ("Ctrl+L",), icon="lock", menu="file", section=8),
    Command("app.quit", QT_TRANSLATE_NOOP("commands", "Quit"), ("Ctrl+Q",), icon="log-out", menu="file", section=9),
    Command("app.undo", QT_TRANSLATE_NOOP("commands", "Undo"), ("Ctrl+Z",), icon="undo-2", menu="edit"),
    Command("app.redo", QT_TRANSLATE_NOOP("commands", "Redo"), ("Ctrl+Shift+Z",), icon="redo-2", menu="edit"),
    Command("app.undo_history", QT_TRANSLATE_NOOP("commands", "Undo history…"), icon="history", menu="edit"),
    Command(
        "app.search",
        QT_TRANSLATE_NOOP("commands", "Search in the view"),
        ("Ctrl+F",),
        icon="search",
        menu="edit",
        section=5,
    ),
    Command(
        "app.filters",
        QT_TRANSLATE_NOOP("commands", "Filters"),
        ("Ctrl+Shift+F",),
        icon="list-filter",
        menu="edit",
        section=5,
    ),
    Command(
        "app.palette",
        QT_TRANSLATE_NOOP("commands", "Command palette…"),
        ("Ctrl+K",),
        icon="command",
        menu="edit",
        section=5,
        in_palette=False,
    ),
    Command(
        "app.preview",
        QT_TRANSLATE_NOOP("commands", "Preview"),
        ("F8",),
        icon="panel-right",
        menu="view",
        section=1,
    ),
    Command(
        "app.refresh",
        QT_TRANSLATE_NOOP("commands", "Synchronise and refresh"),
        ("F5", "Ctrl+F5"),
        icon="refresh-cw",
        menu="view",
        section=1,
    ),
    Command("app.next_pane", QT_TRANSLATE_NOOP("commands", "Next pane"), ("F6",), menu="view", section=2),
    Command("app.previous_pane", QT_TRANSLATE_NOOP("commands", "Previous pane"), ("Shift+F6",), menu="view", section=2),
    Command(
        "app.theme",
        QT_TRANSLATE_NOOP("commands", "Light or dark theme"),
        icon="contrast",
        menu="view",
        section=3,
    ),
    Command("app.full_screen", QT_TRANSLATE_NOOP("commands", "Full screen"), ("Shift+F11",), menu="view", section=3),
    Command("app.notices", QT_TRANSLATE_NOOP("commands", "Messages…"), icon="bell", menu="tools", section=8),
    Command("app.help", QT_TRANSLATE_NOOP("commands", "Help"), ("F1",), icon="circle-help", menu="help"),
    Command("app.keyboard", QT_TRANSLATE_NOOP("commands", "Keyboard map…"), icon="keyboard", menu="help"),
    Command("app.about", QT_TRANSLATE_NOOP("commands", "About ASO Desktop"), icon="info", menu="help", section=9),
)

PLACE_KEYS: tuple[tuple[str, ...], ...] = (
    ("Alt+1", "Alt+&"),
    ("Alt+2", "Alt+É"),
    ("Alt+3", 'Alt+"'),
    ("Alt+4", "Alt+'"),
    ("Alt+5", "Alt+("),
    ("Alt+6", "Alt+-"),
    ("Alt+7", "Alt+È"),
    ("Alt+8", "Alt+_"),
    ("Alt+9", "Alt+Ç"),
)
"""Keys of the first nine places: the digits, and the signs that an AZERTY keyboard gives without Shift."""


def go_command(number: int, room: str, entry: str, title: Text, icon: str) -> Command:
    """Return the command that goes to a place; the first nine have a key."""
    keys = PLACE_KEYS[number] if number < len(PLACE_KEYS) else ()
    text = QT_TRANSLATE_NOOP("commands", "Go to {place}").format(place=title)
    return Command(f"go.{room}.{entry}", text, keys, icon=icon, menu="view", section=0)
