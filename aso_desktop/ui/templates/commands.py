"""Every command of the gallery."""

from typing import Final

from aso_desktop.core.i18n import QT_TRANSLATE_NOOP
from aso_desktop.ui.kit.commands import Command, Commands, Scope

_MENU: Final = "meetings"

COMMANDS: Final[Commands] = (
    Command(
        "template.import", QT_TRANSLATE_NOOP("templates", "Import a template…"), ("Ctrl+N",), icon="file-up",
        menu=_MENU, section=5,
    ),
    Command(
        "template.use", QT_TRANSLATE_NOOP("templates", "New document from this template…"), ("Ctrl+Return",),
        icon="file-plus", menu=_MENU, section=5,
    ),
    Command(
        "template.merge", QT_TRANSLATE_NOOP("templates", "Mail merge…"), ("Ctrl+Shift+P",), icon="mails", menu=_MENU,
        section=5,
    ),
    Command("template.validate", QT_TRANSLATE_NOOP("templates", "Put into use"), ("V",), Scope.LIST, "check"),
    Command("template.retire", QT_TRANSLATE_NOOP("templates", "Retire the template"), ("Del",), Scope.LIST, "archive"),
    Command("template.edit", QT_TRANSLATE_NOOP("templates", "Describe the template…"), ("F2",), Scope.LIST, "pencil"),
    Command(
        "template.version", QT_TRANSLATE_NOOP("templates", "Import a new version…"), ("Ctrl+Shift+N",), icon="history",
    ),
    Command(
        "template.shelf", QT_TRANSLATE_NOOP("templates", "First pages, or the list"), ("Ctrl+G",),
        icon="layout-template", menu="view", section=4,
    ),
    Command("template.correct", QT_TRANSLATE_NOOP("templates", "Correct all in a copy"), ("Ctrl+J",), icon="check"),
    Command(
        "template.fields", QT_TRANSLATE_NOOP("templates", "Fields to insert…"), ("Ctrl+I",), icon="tag", menu=_MENU,
        section=5,
    ),
    Command("template.save", QT_TRANSLATE_NOOP("templates", "Save the file as…"), ("Ctrl+S",), Scope.LIST, "download"),
)  # fmt: skip
