"""The places where IT lays rules down, read as they are: registry, files. What the values mean is decided elsewhere."""

import json
import os
import stat
import sys
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Final, NamedTuple, Protocol

from aso_desktop.core.i18n import QT_TRANSLATE_NOOP, Text
from aso_desktop.core.settings import Json

SCHEMA: Final = 1
_LARGEST: Final = 1 << 20
GROUP_POLICY: Final = r"Software\Policies\ASO Desktop"
_PROGRAM_KEY: Final = r"Software\ASO Desktop"

UNREADABLE: Final = QT_TRANSLATE_NOOP(
    "app", "The policy file “{place}” cannot be read: its last good rules stay in force."
)
UNTRUSTED: Final = QT_TRANSLATE_NOOP(
    "app", "The policy file “{place}” is not root’s alone: make root its owner and let nobody else write it."
)
UNKNOWN_SCHEMA: Final = QT_TRANSLATE_NOOP(
    "app", "The policy file “{place}” is not of schema {schema}: its last good rules stay in force."
)


class RawRule(NamedTuple):
    """A value and its lock as they were written; `read_at` is the ISO instant of a kept copy."""

    value: Json
    locked: Json = False
    read_at: str = ""


class BadPlaceError(Exception):
    """A place could not be read; the sentence names it."""

    def __init__(self, text: Text, place: str) -> None:
        """Keep the sentence."""
        super().__init__(place)
        self.text = text.format(place=place, schema=SCHEMA)


class Registry(Protocol):
    """What the lookup asks of the Windows registry (64-bit view)."""

    def subkeys(self, root: str, key: str) -> Mapping[str, Mapping[str, Any]]:
        """Return the values of each subkey; nothing where the key does not exist. `root` is HKLM or HKCU."""
        ...

    def value(self, root: str, key: str, name: str) -> Any:
        """Return one value of a key, or None."""
        ...


@dataclass(frozen=True)
class Machine:
    """Where this installation looks. `owner` is who must own the program's file (None: the folder is enough)."""

    copy: Path
    registry: Registry | None = None
    program: Path | None = None
    owner: int | None = 0
    environ: Mapping[str, str] = field(default_factory=dict)
    frozen: bool = False

    def group_policy(self, root: str) -> dict[str, RawRule]:
        """Return what group policy wrote under HKLM or HKCU; it leaves an empty key where a rule was withdrawn."""
        subkeys = self.registry.subkeys(root, GROUP_POLICY) if self.registry else {}
        laid = {name: values for name, values in subkeys.items() if "Value" in values}
        return {name: RawRule(values["Value"], values.get("Locked", 0)) for name, values in laid.items()}

    def policy_file(self) -> Path | None:
        """Return the file that the installer was given, which may be on a share."""
        path = self.registry.value("HKLM", _PROGRAM_KEY, "PolicyFile") if self.registry else None
        return Path(path) if isinstance(path, str) and path else None

    def program_rules(self) -> dict[str, RawRule]:
        """Return the rules of the program's own file; none where there is no file."""
        if self.program is None or not self.program.exists():
            return {}
        return read_rules(self.program, self.owner)

    def environment_file(self) -> Path | None:
        """Return the developer's file; a frozen program never looks."""
        path = "" if self.frozen else self.environ.get("ASO_DESKTOP_POLICY", "")
        return Path(path) if path else None


def this_machine(copy: Path) -> Machine:
    """Return the places of the machine that the program runs on."""
    frozen = bool(getattr(sys, "frozen", False))
    if sys.platform == "win32":
        from aso_desktop.app.windows_registry import WindowsRegistry

        program = Path(sys.executable).with_name("policies.json") if frozen else None
        return Machine(copy, WindowsRegistry(), program, None, os.environ, frozen)
    return Machine(copy, None, Path("/etc/aso-desktop/policies.json"), 0, os.environ, frozen)


def read_rules(path: Path, owner: int | None = None) -> dict[str, RawRule]:
    """Return the rules of a policy file, or raise `BadPlaceError`; with `owner`, only if nobody else can write it."""
    document = _document(path, owner)
    rules = document.get("policies")
    if document.get("schema") != SCHEMA or not isinstance(rules, dict):
        raise BadPlaceError(UNKNOWN_SCHEMA, str(path))
    return {str(name): _raw_rule(rule) for name, rule in rules.items()}


def _raw_rule(rule: Json) -> RawRule:
    """Return one rule; what has no value gets one that no kind accepts."""
    if not isinstance(rule, dict) or "value" not in rule:
        return RawRule(...)
    return RawRule(rule["value"], rule.get("locked", False))


def _document(path: Path, owner: int | None) -> dict[str, Json]:
    try:
        if owner is not None:
            _check_owner(path, owner)
        with path.open("rb") as file:
            text = file.read(_LARGEST + 1)
        document = json.loads(text.decode("utf-8-sig")) if len(text) <= _LARGEST else None
    except (OSError, ValueError, RecursionError):
        raise BadPlaceError(UNREADABLE, str(path)) from None
    if not isinstance(document, dict):
        raise BadPlaceError(UNREADABLE, str(path))
    return document


def _check_owner(path: Path, owner: int) -> None:
    """Refuse a file, or a folder holding it, that another than `owner` can write."""
    for place in (path.resolve(), path.resolve().parent):
        status = place.stat()
        if status.st_uid != owner or status.st_mode & (stat.S_IWGRP | stat.S_IWOTH):
            raise BadPlaceError(UNTRUSTED, str(path))
