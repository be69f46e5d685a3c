"""The preferences in force, live: what the user chooses is applied at once and kept."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, Signal

from aso_desktop.core.i18n import Text
from aso_desktop.core.settings import (
    PREFERENCE_NAMES,
    Chosen,
    Policies,
    Preferences,
    Rule,
    choose,
    in_force,
    rule_of,
)


class PreferenceDesk(QObject):
    """Holds what was chosen and the rules laid down by IT; `changed` carries the name of a preference."""

    changed = Signal(str)
    ruled = Signal()
    """The rules of IT, or what there is to say of their places, are not what they were."""

    def __init__(
        self,
        chosen: Chosen,
        policies: Policies,
        keep: Callable[[Chosen], object],
        parent: QObject | None = None,
    ) -> None:
        """`keep` writes what was chosen; it is called on the interface thread and must not wait."""
        super().__init__(parent)
        self._chosen = dict(chosen)
        self._keep = keep
        self.policies = policies
        self.notices: tuple[Text, ...] = ()
        self.values: Preferences = in_force(chosen, policies)

    def choose(self, name: str, raw: Any) -> None:
        """Choose a value; a locked or unacceptable one raises `UserError`."""
        self._chosen = choose(self._chosen, name, raw, self.policies)
        self._settle(name)

    def replace(self, chosen: Chosen) -> None:
        """Take what the unlocked profile holds, beside what was wanted before."""
        before = self.values
        self._chosen |= chosen
        self._say_changes(before)

    def follow(self, policies: Policies, notices: tuple[Text, ...] = ()) -> None:
        """Take over rules that IT changed since the start, and what is wrong with the places they come from."""
        before = self.values
        self.policies, self.notices = policies, notices
        self._say_changes(before)
        self.ruled.emit()

    def rule(self, name: str) -> Rule[Any] | None:
        """Return the rule that IT laid down for a preference, if any."""
        return rule_of(PREFERENCE_NAMES[name], self.policies)

    def is_locked(self, name: str) -> bool:
        """Whether IT decides."""
        rule = self.rule(name)
        return bool(rule and rule.locked)

    def _say_changes(self, before: Preferences) -> None:
        self.values = in_force(self._chosen, self.policies)
        for name in PREFERENCE_NAMES:
            if getattr(before, name) != getattr(self.values, name):
                self.changed.emit(name)

    def _settle(self, name: str) -> None:
        self.values = in_force(self._chosen, self.policies)
        self._keep(self._chosen)
        self.changed.emit(name)
