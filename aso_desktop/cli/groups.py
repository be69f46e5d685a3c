"""Which file declares the commands of a group: a command is parsed without loading those of every other room."""

from collections.abc import Sequence
from importlib import import_module
from typing import Final

from aso_desktop.cli.declare import Command

TABLES: Final = {
    "profile:PROFILE_COMMANDS": "init demo verify backup backups restore tour policies",
    "selftest:SELFTEST": "selftest",
    "letters:LETTERS": "letters",
    "registers:REGISTERS": "registers",
    "contacts:CONTACTS": "contacts",
    "circuits:CIRCUITS": "circuits",
    "deadlines:DEADLINES": "deadlines",
    "reminders:REMINDERS": "reminders",
    "duties:DUTIES": "duties reminders",
    "day:DAY": "day",
    "calendar:CALENDAR": "calendar",
    "statements:STATEMENTS": "statement",
    "meetings:MEETINGS": "meetings minutes summary",
    "dossiers:DOSSIERS": "dossiers plan",
    "budget:BUDGET": "budget",
    "invoices:INVOICES": "invoices suppliers",
    "carbon:CARBON": "carbon",
    "templates:TEMPLATES": "templates draft",
    "sync:SYNC": "hub sync",
    "escrow:ESCROW": "escrow hub",
}
"""Table of commands → the first words of those in it."""


def named(words: Sequence[str]) -> list[Command]:
    """Return the commands that the words of a command line may name: few, of the rooms that they speak of."""
    said = set(words)
    tables = [table for table, firsts in TABLES.items() if not said.isdisjoint(firsts.split())]
    return [command for table in tables for command in _load(table) if said.issuperset(command.words)]


def _load(table: str) -> Sequence[Command]:
    module, _, name = table.partition(":")
    return getattr(import_module(f"aso_desktop.cli.{module}"), name)  # type: ignore[no-any-return]
