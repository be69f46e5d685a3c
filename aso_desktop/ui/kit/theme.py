"""Look of the whole application: colours, fonts and measures, changed without a restart."""

from collections.abc import Mapping
from functools import cached_property
from pathlib import Path
from typing import cast

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontDatabase, QFontMetricsF, QGuiApplication, QPalette, QPixmap
from PySide6.QtWidgets import QApplication, QStyleFactory

from aso_desktop.core.resources import resource_folder
from aso_desktop.ui.kit.qss import outlines, style_sheet
from aso_desktop.ui.kit.tokens import DARK, LIGHT, ROW_AIR, STRONG, Density, Mode, Tokens, from_system

PROPERTY = "aso_theme"
BASE_SIZE = 13
FAMILY = "Inter"
REFERENCE_DPI = 96
SAMPLE = "Convention de partenariat, exercice 2026"
TEXT_SIZES = (90, 100, 110, 125, 150, 175, 200)
"""Percentages offered for the text."""


class Theme(QObject):
    """The one look of the application; widgets that paint themselves listen to `changed`."""

    changed = Signal()

    def __init__(self, application: QApplication, mode: Mode = Mode.SYSTEM) -> None:
        """Load the fonts and dress `application`; the theme lives as long as it does."""
        super().__init__(application)
        self.generation = 0
        self._was_strong = False
        self.drawn: dict[tuple[str, str, float, float], QPixmap] = {}
        """Icons drawn for this look, by name, token, size and resolution."""
        self._application = application
        self._mode = mode
        self._density = Density.NORMAL
        self._text_size = 100
        self._colors: dict[str, QColor] = {}
        self._fonts: dict[tuple[float, int, bool], QFont] = {}
        self._system_palette = QPalette(application.palette())
        self._family = load_fonts(resource_folder("fonts"))
        application.setProperty(PROPERTY, self)
        application.setStyle(QStyleFactory.create("Fusion"))
        hints = QGuiApplication.styleHints()
        hints.colorSchemeChanged.connect(self._on_system_changed)
        if hasattr(hints, "accessibility"):  # Qt 6.10
            hints.accessibility().contrastPreferenceChanged.connect(self._on_system_changed)
        self._dress()

    @property
    def mode(self) -> Mode:
        """What the user chose: light, dark or as the system."""
        return self._mode

    @property
    def density(self) -> Density:
        """How much air a row has."""
        return self._density

    @property
    def text_size(self) -> int:
        """Size of the text in percent."""
        return self._text_size

    def choose(self, mode: Mode | None = None, density: Density | None = None, text_size: int | None = None) -> None:
        """Change the look at once; what is None stays."""
        before = (self._mode, self._density, self._text_size)
        self._mode = mode or self._mode
        self._density = density or self._density
        self._text_size = text_size or self._text_size
        if before != (self._mode, self._density, self._text_size):
            self._dress()

    @cached_property
    def tokens(self) -> Tokens:
        """Every colour by name."""
        if self.high_contrast:
            return from_system(self._system_palette)
        if self._mode is Mode.HIGH_CONTRAST:
            return STRONG
        return DARK if self.dark else LIGHT

    @property
    def high_contrast(self) -> bool:
        """Whether the system asks for more contrast (told by Qt 6.10 and later)."""
        hints = QGuiApplication.styleHints()
        if not hasattr(hints, "accessibility"):
            return False
        return hints.accessibility().contrastPreference() == Qt.ContrastPreference.HighContrast

    @property
    def dark(self) -> bool:
        """Whether the dark table is on."""
        if self._mode is Mode.SYSTEM:
            return QGuiApplication.styleHints().colorScheme() == Qt.ColorScheme.Dark
        return self._mode in (Mode.DARK, Mode.HIGH_CONTRAST)

    def color(self, token: str) -> QColor:
        """Return the colour of a token."""
        found = self._colors.get(token)
        if found is None:
            found = self._colors[token] = QColor(self.tokens[token])
        return found

    def font(
        self,
        size: float = BASE_SIZE,
        weight: QFont.Weight = QFont.Weight.Normal,
        tabular: bool = False,  # noqa: FBT001, FBT002 - read at the call as a name: `tabular=True`
    ) -> QFont:
        """Return a font of `size` reference pixels; `tabular` gives figures of one width."""
        key = (size, weight.value, tabular)
        found = self._fonts.get(key)
        if found is None:
            found = self._fonts[key] = self._make_font(size, weight, tabular=tabular)
        return QFont(found)

    def bold(self, size: float = BASE_SIZE) -> QFont:
        """Return the semi-bold font of titles and buttons."""
        return self.font(size, QFont.Weight.DemiBold)

    def px(self, measure: float) -> int:
        """Return a measure of the drawings (drawn for 13 px text) scaled with the text."""
        return round(measure * self._scale)

    @cached_property
    def text_height(self) -> int:
        """Height of a line of ordinary text."""
        return round(QFontMetricsF(self.font()).height())

    @cached_property
    def character(self) -> float:
        """Width of a letter of ordinary text, on average over the language: columns and fields count in it."""
        return QFontMetricsF(self.font()).horizontalAdvance(SAMPLE) / len(SAMPLE)

    @cached_property
    def row_height(self) -> int:
        """Height of a row of a list, from the text and the density."""
        return round(self.text_height * (1 + ROW_AIR[self._density]))

    @cached_property
    def field_height(self) -> int:
        """Height of a field or button in a form."""
        return self.text_height + self.px(12)

    @cached_property
    def _scale(self) -> float:
        screen = QGuiApplication.primaryScreen()
        return self._text_size / 100 * max(1.0, screen.logicalDotsPerInch() / REFERENCE_DPI)

    def _make_font(self, size: float, weight: QFont.Weight, *, tabular: bool) -> QFont:
        font = QFont(self._family) if self._family else QFont(self._application.font())
        font.setPixelSize(max(1, round(size * self._scale)))
        font.setWeight(weight)
        if tabular and hasattr(QFont, "Tag"):  # Qt 6.7
            font.setFeature(QFont.Tag("tnum"), 1)
        return font

    def _on_system_changed(self) -> None:
        if self._mode is Mode.SYSTEM or self.high_contrast or self._was_strong:
            self._dress()

    def _dress(self) -> None:
        """Forget what was computed and give the application its palette, font and style sheet."""
        for name in ("tokens", "text_height", "character", "row_height", "field_height", "_scale"):
            self.__dict__.pop(name, None)
        self.generation += 1
        self._was_strong = self.high_contrast
        self.drawn.clear()
        self._colors.clear()
        self._fonts.clear()
        self._application.setFont(self.font())
        if self.high_contrast:
            self._application.setPalette(self._system_palette)
            self._application.setStyleSheet(outlines(self.tokens, self.px))
        else:
            self._application.setPalette(make_palette(self.tokens))
            self._application.setStyleSheet(style_sheet(self.tokens, self.px))
        self.changed.emit()


def dressed(application: QApplication, mode: Mode = Mode.SYSTEM) -> Theme:
    """Return the look that the application wears, in `mode`: a second one would take the first for the system's."""
    worn = application.property(PROPERTY)
    if not isinstance(worn, Theme):
        return Theme(application, mode)
    worn.choose(mode)
    return worn


def theme() -> Theme:
    """Return the look of the running application, as one asks it for its palette."""
    return cast("Theme", QApplication.instance().property(PROPERTY))  # type: ignore[union-attr]


def load_fonts(folder: Path) -> str:
    """Load every font of `folder`; return the family to use, empty when Inter is neither there nor installed."""
    for path in sorted(folder.glob("*.[ot]tf")):
        QFontDatabase.addApplicationFont(str(path))
    return FAMILY if QFontDatabase.hasFamily(FAMILY) else ""


def make_palette(tokens: Tokens) -> QPalette:
    """Return the palette for the widgets that Qt draws itself."""
    role, group = QPalette.ColorRole, QPalette.ColorGroup
    palette = QPalette()
    roles: Mapping[QPalette.ColorRole, str] = {
        role.Window: "ground",
        role.Base: "surface",
        role.AlternateBase: "alternate",
        role.Text: "text",
        role.WindowText: "text",
        role.Button: "surface",
        role.ButtonText: "text",
        role.Highlight: "accent",
        role.HighlightedText: "on_accent",
        role.PlaceholderText: "text3",
        role.Link: "accent",
        role.LinkVisited: "visa",
        role.ToolTipBase: "text",
        role.ToolTipText: "surface",
    }
    for which, name in roles.items():
        palette.setColor(which, QColor(tokens[name]))
    for which in (role.Text, role.WindowText, role.ButtonText):
        palette.setColor(group.Disabled, which, QColor(tokens["field"]))
    return palette
