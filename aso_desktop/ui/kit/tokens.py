"""Colours and measures by name: two tables, and what the system gives where it asks for high contrast."""

from collections.abc import Mapping
from enum import StrEnum

from PySide6.QtGui import QColor, QPalette

Tokens = Mapping[str, str]

LIGHT: Tokens = {
    "ground": "#F4F5F7",
    "sidebar": "#EBEEF1",
    "surface": "#FFFFFF",
    "alternate": "#FAFBFC",
    "separator": "#DDE1E6",
    "field": "#838D9B",
    "text": "#18212E",
    "text2": "#465161",
    "text3": "#5C6878",
    "accent": "#1D5B79",
    "accent_hover": "#174C66",
    "on_accent": "#FFFFFF",
    "on_primary": "#FFFFFF",
    "selection": "#E1EDF3",
    "hover": "#EEF1F4",
    "danger": "#AE2A1B",
    "danger_ground": "#FBE9E7",
    "warning": "#80520A",
    "warning_ground": "#FCF1DA",
    "ok": "#1C6540",
    "ok_ground": "#E2F1E8",
    "info": "#1D5B79",
    "info_ground": "#E1EDF3",
    "visa": "#5A4294",
    "visa_ground": "#EDE8F7",
    "mute": "#465161",
    "mute_ground": "#ECEEF1",
    "bar": "#6291AA",
    "page": "#FFFFFF",
    "shadow": "#C6CCD4",
    "scrim": "#6B18212E",
}

DARK: Tokens = {
    "ground": "#171B21",
    "sidebar": "#13171C",
    "surface": "#1E232A",
    "alternate": "#21272F",
    "separator": "#323A45",
    "field": "#7C8796",
    "text": "#E6EAF0",
    "text2": "#BAC3CF",
    "text3": "#9AA5B4",
    "accent": "#7CC0DE",
    "accent_hover": "#9AD0E8",
    "on_accent": "#0C1B24",
    "on_primary": "#0C1B24",
    "selection": "#22394A",
    "hover": "#262D36",
    "danger": "#FF9E92",
    "danger_ground": "#44211E",
    "warning": "#F0C274",
    "warning_ground": "#3D2F14",
    "ok": "#86D3A5",
    "ok_ground": "#1B3526",
    "info": "#8CCBE6",
    "info_ground": "#1F3644",
    "visa": "#C6B2F5",
    "visa_ground": "#322A48",
    "mute": "#BAC3CF",
    "mute_ground": "#2A313A",
    "bar": "#4F86A3",
    "page": "#F7F7F5",
    "shadow": "#0C0F13",
    "scrim": "#8F000000",
}


STRONG: Tokens = {
    **dict.fromkeys(LIGHT, "#FFFFFF"),
    **dict.fromkeys(
        ("ground", "sidebar", "surface", "alternate", "hover", *(key for key in LIGHT if key.endswith("_ground"))),
        "#000000",
    ),
    "page": "#FFFFFF",
    "accent": "#FFE600",
    "accent_hover": "#FFE600",
    "on_accent": "#000000",
    "on_primary": "#000000",
    "selection": "#00308F",
    "danger": "#FFB4AB",
    "warning": "#FFE08A",
    "ok": "#A6F4C5",
    "info": "#9BE1FF",
    "visa": "#DCC8FF",
    "scrim": "#B0000000",
}
"""Chosen in the preferences, where the system itself does not offer high contrast."""


class Mode(StrEnum):
    """What the user may choose."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"
    HIGH_CONTRAST = "high_contrast"


class Density(StrEnum):
    """How much air a row has."""

    COMPACT = "compact"
    NORMAL = "normal"
    COMFORTABLE = "comfortable"


ROW_AIR: Mapping[Density, float] = {Density.COMPACT: 0.55, Density.NORMAL: 0.8, Density.COMFORTABLE: 1.25}
"""Air above and below the text of a row, as a share of the height of the text."""


LINEAR_BELOW = 0.03928


def from_system(palette: QPalette) -> Tokens:
    """Return the tokens that the system's own palette stands for: high contrast keeps the user's colours."""
    role = QPalette.ColorRole

    def name(which: QPalette.ColorRole) -> str:
        return palette.color(which).name(QColor.NameFormat.HexRgb)

    text, ground, surface = name(role.WindowText), name(role.Window), name(role.Base)
    lit, on_lit = name(role.Highlight), name(role.HighlightedText)
    own = dict.fromkeys(LIGHT, text)
    own |= dict.fromkeys((key for key in LIGHT if key.endswith("_ground")), surface)
    own |= {
        "ground": ground,
        "sidebar": ground,
        "surface": surface,
        "alternate": surface,
        "hover": ground,
        "page": "#FFFFFF",
        "accent": lit,
        "accent_hover": lit,
        "on_accent": on_lit,
        "on_primary": name(role.ButtonText),
        "selection": surface,
        "scrim": "#8F000000",
    }
    return own


def contrast(one: str, other: str) -> float:
    """Return the contrast ratio of two colours (WCAG 2.1, relative luminance)."""
    light, dark = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def _luminance(name: str) -> float:
    colour = QColor(name)
    return 0.2126 * _linear(colour.redF()) + 0.7152 * _linear(colour.greenF()) + 0.0722 * _linear(colour.blueF())


def _linear(part: float) -> float:
    return part / 12.92 if part <= LINEAR_BELOW else float(((part + 0.055) / 1.055) ** 2.4)
