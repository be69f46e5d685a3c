"""Which file declares the commands of a group: a command is parsed without loading those of every other room."""

from collections.abc import Sequence
from importlib import import_module
from typing import Final

from aso_desktop.cli.declare import Command

GROUPS: Final = {
    "letters": "letters:LETTERS",
    "registers": "registers:REGISTERS",
    "contacts": "contacts:CONTACTS",
    "templates": "templates:TEMPLATES",
    "draft": "templates:TEMPLATES",
    "meetings": "meetings:MEETINGS",
    "minutes": "meetings:MEETINGS",
    "dossiers": "dossiers:DOSSIERS",
    "escrow": "escrow:ESCROW",
    "hub": "sync:SYNC",
    "sync": "sync:SYNC",
}


def named(words: Sequence[str]) -> list[Command]:
    """Return the commands that the words of a command line may name; some may lie in files that are not listed here."""
    tables = dict.fromkeys(GROUPS[word] for word in words if word in GROUPS)
    return [command for table in tables for command in _load(table) if command.words[0] in words]


def _load(table: str) -> Sequence[Command]:
    module, _, name = table.partition(":")
    return getattr(import_module(f"aso_desktop.cli.{module}"), name)  # type: ignore[no-any-return]
