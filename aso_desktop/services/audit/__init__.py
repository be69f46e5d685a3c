"""Who did what and when: the journal's list, the history of each object, verification and export."""

from aso_desktop.services.audit.queries import (
    CellChange,
    DeviceEnd,
    JournalFilter,
    JournalRow,
    clock_notices,
    device_ends,
    journal,
    letter_history,
    object_history,
)
from aso_desktop.services.audit.words import OPERATIONS, operation_words

__all__ = [
    "OPERATIONS",
    "CellChange",
    "DeviceEnd",
    "JournalFilter",
    "JournalRow",
    "clock_notices",
    "device_ends",
    "journal",
    "letter_history",
    "object_history",
    "operation_words",
]
