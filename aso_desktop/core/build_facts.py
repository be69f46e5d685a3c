"""What a frozen bundle knows of its own making; a checkout knows nothing of the kind."""

import json
import sys
from functools import cache
from typing import Final, NamedTuple

from aso_desktop import __version__
from aso_desktop.core.resources import resource_folder

FACTS_FILE: Final = "facts.json"
COMPONENTS_FILE: Final = "components.json"


class BuildFacts(NamedTuple):
    """Which sources a bundle was made of. `label` is empty for a release; a rehearsal says what it is."""

    version: str = __version__
    commit: str = ""
    committed_at: str = ""
    label: str = ""


class Component(NamedTuple):
    """Something that is shipped: its name, its version (may be empty) and its licence (SPDX expression)."""

    name: str
    version: str
    licence: str


def is_frozen() -> bool:
    """Tell whether this is an installed bundle."""
    return bool(getattr(sys, "frozen", False))


@cache
def build_facts() -> BuildFacts:
    """Return what the bundle was made of; of a checkout, the version alone."""
    file = resource_folder() / FACTS_FILE
    if not is_frozen() or not file.is_file():
        return BuildFacts()
    kept = json.loads(file.read_text("utf-8"))
    return BuildFacts(*(str(kept.get(name, "")) for name in BuildFacts._fields))


def shown_version() -> str:
    """Return the version as it is shown; a bundle that is no release says so wherever it names itself."""
    facts = build_facts()
    return f"{facts.version} [{facts.label}]" if facts.label else facts.version


def shipped_components() -> list[Component]:
    """Return what the bundle holds, with licences; nothing in a checkout."""
    file = resource_folder() / COMPONENTS_FILE
    if not is_frozen() or not file.is_file():
        return []
    return [Component(*row) for row in json.loads(file.read_text("utf-8"))]
