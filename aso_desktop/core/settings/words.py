"""What a window shows for each word that a setting may take."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from aso_desktop.core.calendar import ZONE_NAMES
from aso_desktop.core.i18n import QT_TRANSLATE_NOOP, Text
from aso_desktop.core.settings.declare import Setting
from aso_desktop.core.settings.kinds import Choice, Several

_NAMES: Final[Mapping[str, Text]] = MappingProxyType(
    {
        "fr": QT_TRANSLATE_NOOP("settings", "French"),
        "en": QT_TRANSLATE_NOOP("settings", "English"),
        "system": QT_TRANSLATE_NOOP("settings", "As the system"),
        "light": QT_TRANSLATE_NOOP("settings", "Light"),
        "dark": QT_TRANSLATE_NOOP("settings", "Dark"),
        "high_contrast": QT_TRANSLATE_NOOP("settings", "High contrast"),
        "compact": QT_TRANSLATE_NOOP("settings", "Compact"),
        "normal": QT_TRANSLATE_NOOP("settings", "Normal"),
        "comfortable": QT_TRANSLATE_NOOP("settings", "Comfortable"),
        "error": QT_TRANSLATE_NOOP("settings", "Errors"),
        "warning": QT_TRANSLATE_NOOP("settings", "Warnings"),
        "info": QT_TRANSLATE_NOOP("settings", "Usual"),
        "debug": QT_TRANSLATE_NOOP("settings", "Everything"),
        "windows": QT_TRANSLATE_NOOP("settings", "Windows Credential Manager"),
        "secretservice": QT_TRANSLATE_NOOP("settings", "Secret Service (GNOME)"),
        "kwallet": QT_TRANSLATE_NOOP("settings", "KWallet (KDE)"),
        "internal": QT_TRANSLATE_NOOP("settings", "Internal"),
        "restricted_use": QT_TRANSLATE_NOOP("settings", "Restricted use"),
        "confidential_personal": QT_TRANSLATE_NOOP("settings", "Confidential – personal"),
        "confidential_medical": QT_TRANSLATE_NOOP("settings", "Confidential – medical"),
        "confidential_hr": QT_TRANSLATE_NOOP("settings", "Confidential – human resources"),
        "dr": QT_TRANSLATE_NOOP("settings", "Diffusion Restreinte"),
        "dr_france": QT_TRANSLATE_NOOP("settings", "Diffusion Restreinte – Spécial France"),
        **{zone.value: name for zone, name in ZONE_NAMES.items()},
    }
)


def words_of(setting: Setting) -> tuple[tuple[str, Text], ...]:
    """Return the words that a setting may take with their names, in order; empty where it is not a choice."""
    kind = setting.kind
    return tuple((word, _NAMES[word]) for word in kind.words) if isinstance(kind, Choice | Several) else ()
