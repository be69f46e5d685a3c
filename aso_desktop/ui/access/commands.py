"""What can be asked of the profile as a whole; `app` binds these commands to the window."""

from aso_desktop.core.i18n import QT_TRANSLATE_NOOP
from aso_desktop.ui.kit.commands import Command, Commands

BACK_UP = "profile.back_up"
VERIFY = "profile.verify"
RESTORE = "profile.restore"

COMMANDS: Commands = (
    Command(BACK_UP, QT_TRANSLATE_NOOP("commands", "Back up now"), icon="database-backup", menu="tools", section=6),
    Command(
        VERIFY, QT_TRANSLATE_NOOP("commands", "Verify the whole profile…"), icon="shield-check", menu="tools", section=6
    ),
    Command(RESTORE, QT_TRANSLATE_NOOP("commands", "Restore a backup…"), icon="history", menu="tools", section=6),
)
