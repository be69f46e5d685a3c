"""Every command of the directory's room, and the one that opens the section's own people."""

from typing import Final

from aso_desktop.core.i18n import QT_TRANSLATE_NOOP
from aso_desktop.ui.kit.commands import Command, Commands, Scope

COMMANDS: Final[Commands] = (
    Command(
        "contact.new_person",
        QT_TRANSLATE_NOOP("contacts", "New person…"),
        ("Ctrl+N",),
        icon="user-plus",
        menu="contacts",
    ),
    Command(
        "contact.new_organisation",
        QT_TRANSLATE_NOOP("contacts", "New organisation…"),
        ("Ctrl+Shift+N",),
        icon="building-2",
        menu="contacts",
    ),
    Command(
        "contact.edit",
        QT_TRANSLATE_NOOP("contacts", "Edit the entry…"),
        ("F2",),
        Scope.LIST,
        icon="pencil",
        menu="contacts",
        section=1,
    ),
    Command(
        "contact.add_position",
        QT_TRANSLATE_NOOP("contacts", "Add a function…"),
        ("F",),
        Scope.LIST,
        icon="id-card",
        menu="contacts",
        section=1,
    ),
    Command(
        "contact.toggle",
        QT_TRANSLATE_NOOP("contacts", "Make the entry inactive or active again"),
        scope=Scope.LIST,
        icon="ban",
        menu="contacts",
        section=1,
    ),
    Command(
        "contact.write",
        QT_TRANSLATE_NOOP("contacts", "Write to them (mail merge)…"),
        ("W",),
        Scope.LIST,
        icon="mails",
        menu="contacts",
        section=1,
    ),
    Command(
        "contact.merge",
        QT_TRANSLATE_NOOP("contacts", "Merge the two chosen entries…"),
        ("M",),
        Scope.LIST,
        icon="merge",
        menu="contacts",
        section=2,
    ),
    Command(
        "contact.duplicates",
        QT_TRANSLATE_NOOP("contacts", "Likely duplicates…"),
        icon="git-compare-arrows",
        menu="contacts",
        section=2,
    ),
    Command(
        "contact.import",
        QT_TRANSLATE_NOOP("contacts", "Import a table of contacts…"),
        icon="import",
        menu="contacts",
        section=3,
    ),
    Command(
        "contact.export",
        QT_TRANSLATE_NOOP("contacts", "Export the directory…"),
        icon="download",
        menu="contacts",
        section=3,
    ),
)

PEOPLE: Final = Command(
    "people.open", QT_TRANSLATE_NOOP("contacts", "Agents and units…"), icon="users", menu="tools", section=5
)
"""Who works in the section; `app` binds it to the window."""
