"""How a setting is declared: once, beside its field, so that windows, documents and tests walk one table."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, fields, replace
from typing import Any

from aso_desktop.core.errors import UserError
from aso_desktop.core.i18n import Text
from aso_desktop.core.settings.kinds import Json, Kind

Loosens = Callable[[Any, Any], bool]
"""(new value, old value) → whether the new one protects less."""


@dataclass(frozen=True)
class Setting:
    """One row of the table. `name` is filled from the field of the dataclass it is declared in.

    `key` is the name that IT uses: a policy's own, or the policy that rules a preference ("" if none).
    `optional` allows None: nothing laid down. `loosens` marks a security key and compares two of its values.
    `early` marks a preference wanted before the profile is unlocked.
    """

    kind: Kind
    default: Any
    title: Text
    meaning: Text
    name: str = ""
    key: str = ""
    optional: bool = False
    loosens: Loosens | None = None
    early: bool = False

    @property
    def security(self) -> bool:
        """Tell whether bad input may never loosen this key."""
        return self.loosens is not None

    def read(self, raw: Json) -> Any:
        """Return the value of this setting, or raise `UserError` with the field's name."""
        if raw is None and self.optional:
            return None
        try:
            return self.kind.read(raw)
        except UserError as error:
            raise UserError(error.text, self.name) from None

    def write(self, value: Any) -> Json:
        """Return a JSON value that `read` accepts."""
        return None if value is None else self.kind.write(value)


def declared(setting: Setting, default: Any = None) -> Any:
    """Return the dataclass field of a setting; `default` stands for the setting's own where the field wraps it."""
    return field(default=setting.default if default is None else default, metadata={"setting": setting})


def settings_of(owner: type) -> Iterator[Setting]:
    """Give the settings declared in a dataclass, each with its name."""
    for place in fields(owner):
        yield replace(place.metadata["setting"], name=place.name)
