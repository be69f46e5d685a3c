"""Commands of the journal's room."""

from typing import Final

from aso_desktop.core.i18n import QT_TRANSLATE_NOOP
from aso_desktop.ui.kit.commands import Command, Commands

COMMANDS: Final[Commands] = (
    Command(
        "audit.verify",
        QT_TRANSLATE_NOOP("audit", "Verify the journal"),
        ("Ctrl+Shift+J",),
        icon="shield-check",
        menu="tools",
        section=3,
    ),
    Command(
        "audit.export",
        QT_TRANSLATE_NOOP("audit", "Export the journal…"),
        icon="download",
        menu="tools",
        section=3,
    ),
)
