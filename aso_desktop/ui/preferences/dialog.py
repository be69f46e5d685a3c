"""The window of the preferences: sections at the left, applied at once, rules of IT shown with their source."""

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from aso_desktop.core.settings import PREFERENCE_NAMES
from aso_desktop.ui.kit.icons import icon
from aso_desktop.ui.kit.language import spoken
from aso_desktop.ui.kit.panel import PanelContext
from aso_desktop.ui.kit.theme import theme
from aso_desktop.ui.kit.widgets.basics import Button, Words, column, row, scrolled
from aso_desktop.ui.preferences.fields import PreferenceField
from aso_desktop.ui.preferences.rules_page import RulesPage
from aso_desktop.ui.preferences.sections import SECTIONS, Section

Slots = Mapping[str, Sequence[Callable[[PanelContext], QWidget]]]
"""Section key → makers of what other rooms put there: key slots under "security", sets of copies under "backup"."""


class PreferencesDialog(QDialog):
    """One window for everything that can be chosen."""

    def __init__(self, context: PanelContext, slots: Slots | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Preferences"))
        self._context = context
        self._slots = slots or {}
        self._names = QListWidget()
        self._names.setAccessibleName(self.tr("Sections"))
        self._names.setProperty("kind", "sections")
        self._names.setFixedWidth(theme().px(236))
        self._pages = QStackedWidget()
        for section in SECTIONS:
            self._add(section)
        self._names.currentRowChanged.connect(self._pages.setCurrentIndex)
        self._names.setCurrentRow(0)
        close = Button(self.tr("Close"), kind="primary")
        close.clicked.connect(self.accept)
        said = Words(self.tr("Every change is applied at once."), 12, ink="text3")
        middle = QHBoxLayout()
        middle.setSpacing(0)
        middle.addWidget(self._names)
        middle.addWidget(self._pages, 1)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        box.addLayout(middle, 1)
        box.addWidget(row(said, None, close, margins=(16, 8, 16, 8), kind="footbar"))
        self.resize(theme().px(820), theme().px(580))

    def go_to(self, key: str) -> None:
        """Bring a section forward."""
        keys = [section.key for section in SECTIONS]
        self._names.setCurrentRow(keys.index(key))

    def _add(self, section: Section) -> None:
        item = QListWidgetItem(icon(section.icon), spoken(section.title))
        item.setSizeHint(QSize(0, theme().text_height + theme().px(13)))
        self._names.addItem(item)
        self._pages.addWidget(scrolled(self._page(section)))

    def _page(self, section: Section) -> QWidget:
        parts: list[QWidget] = [Words(spoken(section.title), 17, bold=True)]
        fields = [PREFERENCE_NAMES[name] for name in section.names]
        parts += [PreferenceField(setting, self._context.preferences) for setting in fields]
        parts += [make(self._context) for make in self._slots.get(section.key, ())]
        if section.key == "keyboard":
            parts.append(self._map_button())
        if section.key == "rules":
            parts.append(RulesPage(self._context.preferences, self._context.clock))
        return column(*parts, None, margins=(24, 16, 24, 16), gap=10, kind="ground")

    def _map_button(self) -> QWidget:
        button = Button(self.tr("Keyboard map…"), "keyboard")
        button.clicked.connect(self._show_map)
        return row(button, None)

    def _show_map(self) -> None:
        action = self._context.commands.action("app.keyboard")
        if action is not None:
            action.trigger()
