"""Which preference stands where, and the words of each value: walked by the window and by a test."""

from collections.abc import Mapping
from typing import NamedTuple

from aso_desktop.core.calendar import ZONE_NAMES
from aso_desktop.core.i18n import QT_TRANSLATE_NOOP, Text


class Section(NamedTuple):
    """One page of the window: its preferences, by name, in order."""

    key: str
    title: Text
    icon: str
    names: tuple[str, ...] = ()


SECTIONS: tuple[Section, ...] = (
    Section(
        "appearance",
        QT_TRANSLATE_NOOP("preferences", "Appearance"),
        "palette",
        ("language", "theme", "density", "text_size"),
    ),
    Section("keyboard", QT_TRANSLATE_NOOP("preferences", "Keyboard"), "keyboard", ("single_letter_keys",)),
    Section(
        "work",
        QT_TRANSLATE_NOOP("preferences", "Work"),
        "calendar-check",
        ("start_view", "unit", "zone", "whit_monday_off", "good_friday_off", "closures"),
    ),
    Section(
        "letterhead",
        QT_TRANSLATE_NOOP("preferences", "Letterhead"),
        "landmark",
        (
            "ministry",
            "directorate",
            "letter_place",
            "logo",
            "signatory",
            "signatory_title",
            "service_address",
            "service_email",
            "service_phone",
            "court",
        ),
    ),
    Section(
        "writing",
        QT_TRANSLATE_NOOP("preferences", "Writing assistance"),
        "file-pen-line",
        ("assistance_url", "assistance_model"),
    ),
    Section("security", QT_TRANSLATE_NOOP("preferences", "Security"), "shield-check", ("auto_lock_minutes",)),
    Section(
        "backup",
        QT_TRANSLATE_NOOP("preferences", "Backups"),
        "database-backup",
        ("backup_folder", "backup_keep"),
    ),
    Section("rules", QT_TRANSLATE_NOOP("preferences", "Rules of your IT"), "sliders-horizontal", ("log_level",)),
)

VALUE_WORDS: Mapping[str, Mapping[str, Text]] = {
    "language": {
        "fr": QT_TRANSLATE_NOOP("preferences", "French"),
        "en": QT_TRANSLATE_NOOP("preferences", "English"),
        "system": QT_TRANSLATE_NOOP("preferences", "As the system"),
    },
    "theme": {
        "system": QT_TRANSLATE_NOOP("preferences", "As the system"),
        "light": QT_TRANSLATE_NOOP("preferences", "Light"),
        "dark": QT_TRANSLATE_NOOP("preferences", "Dark"),
        "high_contrast": QT_TRANSLATE_NOOP("preferences", "High contrast"),
    },
    "density": {
        "compact": QT_TRANSLATE_NOOP("preferences", "Compact"),
        "normal": QT_TRANSLATE_NOOP("preferences", "Normal"),
        "comfortable": QT_TRANSLATE_NOOP("preferences", "Comfortable"),
    },
    "log_level": {
        "error": QT_TRANSLATE_NOOP("preferences", "Faults only"),
        "warning": QT_TRANSLATE_NOOP("preferences", "Faults and warnings"),
        "info": QT_TRANSLATE_NOOP("preferences", "Usual"),
        "debug": QT_TRANSLATE_NOOP("preferences", "Everything"),
    },
    "zone": {zone.value: name for zone, name in ZONE_NAMES.items()},
}
"""Words of the values that are chosen from a list."""
