"""The preferences that are wanted before the profile is unlocked, in a small plain file of the profile folder."""

import json
from pathlib import Path
from typing import Any, Final, NamedTuple

from aso_desktop.core.i18n import QT_TRANSLATE_NOOP, Text
from aso_desktop.core.settings import PREFERENCE_NAMES, Chosen, Json, read_chosen, write_chosen
from aso_desktop.store.files import write_whole

_LARGEST: Final = 1 << 16

BROKEN: Final = QT_TRANSLATE_NOOP(
    "app", "The file “{name}” cannot be read: language and theme are as shipped until you choose them again."
)
REFUSED: Final = QT_TRANSLATE_NOOP("app", "The preference “{field}” of the file “{name}” is as shipped. {reason}")


class EarlyPreferences(NamedTuple):
    """What was chosen, and what to tell about the file."""

    chosen: dict[str, Any]
    notices: tuple[Text, ...] = ()


class PreferencesFile:
    """Reads and writes the file; names it does not know stay in it, for the versions that do."""

    def __init__(self, path: Path) -> None:
        """Work on the file at `path`, which need not exist."""
        self._path = path

    def read(self) -> EarlyPreferences:
        """Return what was chosen; a broken file gives the shipped preferences and a notice."""
        raw = self._raw()
        if raw is None:
            return EarlyPreferences({}, (BROKEN.format(name=self._path.name),))
        chosen, refused = read_chosen(raw)
        early = {name: chosen[name] for name in write_chosen(chosen, early=True)}
        told = (REFUSED.format(field=e.field, name=self._path.name, reason=e.text) for e in refused)
        return EarlyPreferences(early, tuple(told))

    def write(self, chosen: Chosen) -> None:
        """Keep what the unlock screen needs of what was chosen; the rest of `chosen` is not written here."""
        unknown = {name: value for name, value in (self._raw() or {}).items() if not _is_ours(name)}
        document = unknown | write_chosen(chosen, early=True)
        write_whole(self._path, json.dumps(document, ensure_ascii=False, indent=1, sort_keys=True).encode())

    def _raw(self) -> dict[str, Json] | None:
        """Return the object in the file, an empty one where there is no file, None where it is broken."""
        try:
            with self._path.open("rb") as file:
                document = json.loads(file.read(_LARGEST).decode("utf-8-sig"))
        except FileNotFoundError:
            return {}
        except (OSError, ValueError, RecursionError):
            return None
        return document if isinstance(document, dict) else None


def _is_ours(name: str) -> bool:
    """Tell whether this version knows a preference and keeps it in the file."""
    return name in PREFERENCE_NAMES and PREFERENCE_NAMES[name].early
