"""Applies what was chosen in the preferences, at once and at the start."""

from PySide6.QtCore import QObject

from aso_desktop.ui.kit.panel import PanelContext
from aso_desktop.ui.kit.tokens import Density, Mode

LOOKS = frozenset({"theme", "density", "text_size"})


class PreferenceFollower(QObject):
    """Keeps look, language and keys as the preferences say."""

    def __init__(self, context: PanelContext, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._context = context
        context.preferences.changed.connect(self._on_changed)
        self._apply_look()
        self._apply_letters()

    def _on_changed(self, name: str) -> None:
        if name in LOOKS:
            self._apply_look()
        elif name == "language":
            self._context.language.choose(self._context.preferences.values.language)
        elif name == "single_letter_keys":
            self._apply_letters()

    def _apply_look(self) -> None:
        values = self._context.preferences.values
        self._context.theme.choose(Mode(values.theme), Density(values.density), values.text_size)

    def _apply_letters(self) -> None:
        self._context.commands.use_letters(self._context.preferences.values.single_letter_keys)
