"""Settings: what IT lays down (`Policies`) and what a user chooses (`Preferences`), each declared as one table."""

from aso_desktop.core.settings.declare import Setting
from aso_desktop.core.settings.kinds import Json, Kind, RegisterCode
from aso_desktop.core.settings.policies import (
    FORBIDDEN,
    POLICIES,
    POLICY_KEYS,
    RESERVED,
    SET_BY_IT,
    SOURCE_NAMES,
    Policies,
    PolicyRow,
    Rule,
    Source,
)
from aso_desktop.core.settings.preferences import (
    DENSITIES,
    PREFERENCE_NAMES,
    PREFERENCES,
    THEMES,
    Chosen,
    Preferences,
    choose,
    in_force,
    read_chosen,
    rule_of,
    write_chosen,
)
from aso_desktop.core.settings.words import words_of

__all__ = [
    "DENSITIES",
    "FORBIDDEN",
    "POLICIES",
    "POLICY_KEYS",
    "PREFERENCES",
    "PREFERENCE_NAMES",
    "RESERVED",
    "SET_BY_IT",
    "SOURCE_NAMES",
    "THEMES",
    "Chosen",
    "Json",
    "Kind",
    "Policies",
    "PolicyRow",
    "Preferences",
    "RegisterCode",
    "Rule",
    "Setting",
    "Source",
    "choose",
    "in_force",
    "read_chosen",
    "rule_of",
    "words_of",
    "write_chosen",
]
