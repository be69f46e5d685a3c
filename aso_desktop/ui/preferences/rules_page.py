"""The rules in force, as IT laid them down: value, lock, where each was found, and what is wrong with their places."""

from typing import Any

from PySide6.QtWidgets import QVBoxLayout, QWidget

from aso_desktop.core.clock import Clock
from aso_desktop.core.settings import RESERVED, SOURCE_NAMES, RegisterCode, Rule, Setting, Source, words_of
from aso_desktop.core.settings.kinds import Fingerprint
from aso_desktop.ui.kit.language import spoken
from aso_desktop.ui.kit.preference_desk import PreferenceDesk
from aso_desktop.ui.kit.theme import theme
from aso_desktop.ui.kit.widgets.basics import Words
from aso_desktop.ui.kit.widgets.rows_list import RowLine, RowsList

_LINES = 8
_GROUP = 4
"""Figures of a fingerprint that stand together, as where it is compared."""


class RulesPage(QWidget):
    """Lists every rule, those of IT first; a place that cannot be used is said above them."""

    def __init__(self, desk: PreferenceDesk, clock: Clock) -> None:
        super().__init__()
        self._desk, self._clock = desk, clock
        self.problems = Words("", ink="warning", wrap=True, selectable=True)
        self.summary = Words("", 12.5, ink="text2", wrap=True)
        self.list = RowsList(self.tr("Rules in force"), wraps=True)
        self.list.setMinimumHeight(theme().row_height * 2 * _LINES)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(theme().px(8))
        for part in (self.summary, self.problems, self.list):
            box.addWidget(part)
        desk.ruled.connect(self.refresh)
        self.refresh()

    def refresh(self) -> None:
        """Show what is in force now."""
        rows = [(setting, rule) for setting, rule in self._desk.policies]
        laid = sum(rule.source is not Source.DEFAULT for _, rule in rows)
        none = self.tr("Your IT laid down nothing: every value is the shipped one.")
        self.summary.say(self.tr("Your IT laid down %Ln rule(s).", "", laid) if laid else none)
        self.problems.say("\n".join(spoken(notice) for notice in self._desk.notices))
        self.problems.setVisible(bool(self._desk.notices))
        rows.sort(key=lambda row: row[1].source is Source.DEFAULT)  # stable: each part in the order of the table
        self.list.fill([self._line(setting, rule) for setting, rule in rows])

    def _line(self, setting: Setting, rule: Rule[Any]) -> RowLine:
        title = self.tr("{rule}: {value}").format(rule=spoken(setting.title), value=self._value(setting, rule.value))
        about = [setting.key, *([self.tr("locked")] if rule.locked else []), spoken(SOURCE_NAMES[rule.source])]
        if rule.read_at is not None:
            days = (self._clock.now() - rule.read_at).days
            about.append(self.tr("kept copy, %Ln day(s) old", "", days) if days else self.tr("kept copy of today"))
        if setting.key in RESERVED:
            about.append(self.tr("not used by this version"))
        is_laid = rule.source is not Source.DEFAULT
        return RowLine(
            title,
            " · ".join(about),
            icon="lock" if rule.locked else "sliders-horizontal",
            ink="accent" if is_laid else "text3",
            bold=is_laid,
            key=setting.key,
            faded=not is_laid,
        )

    def _value(self, setting: Setting, value: Any) -> str:
        """Return a value in words."""
        names = {word: spoken(name) for word, name in words_of(setting)}
        if isinstance(value, bool):
            return self.tr("yes") if value else self.tr("no")
        if isinstance(value, tuple):
            shown = [one.label if isinstance(one, RegisterCode) else names.get(one, str(one)) for one in value]
            return ", ".join(shown) or "–"
        if value is None:
            return "–"
        if isinstance(setting.kind, Fingerprint):
            return " ".join(value[place : place + _GROUP] for place in range(0, len(value), _GROUP))
        return names.get(value, str(setting.write(value)))
