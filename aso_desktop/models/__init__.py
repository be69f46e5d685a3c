"""Mapped classes and the rules that live in them; no session, no query.

Importing this package maps every class, so that the store can build its triggers.
"""

from aso_desktop.models import (
    attendance,
    budget,
    carbon,
    contacts,
    correspondence,
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
from aso_desktop.models.circuits import rows as circuits
from aso_desktop.models.deadlines import rows as deadlines

__all__ = [
    "attendance",
    "budget",
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
