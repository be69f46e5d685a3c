"""Mapped classes and the rules that live in them; no session, no query.

Importing this package maps every class, so that the store can build its triggers.
"""

from aso_desktop.models import (
    attendance,
    budget,
    calendar,
    carbon,
    circuits,
    contacts,
    correspondence,
    deadlines,
    dossiers,
    drafts,
    invoices,
    meetings,
    minutes,
    people,
    registers,
    reminders,
    suppliers,
    tasks,
)

__all__ = [
    "attendance",
    "budget",
    "calendar",
    "carbon",
    "circuits",
    "contacts",
    "correspondence",
    "deadlines",
    "dossiers",
    "drafts",
    "invoices",
    "meetings",
    "minutes",
    "people",
    "registers",
    "reminders",
    "suppliers",
    "tasks",
]
