"""What commands and screens give to tasks."""

from dataclasses import dataclass
from datetime import date
from uuid import UUID


@dataclass(frozen=True)
class TaskInput:
    """One thing to do; `source_id` names the meeting, the letter or the dossier it comes from."""

    title: str
    owner_id: UUID | None = None
    owner: str = ""
    due_on: date | None = None
    importance: str = "normal"
    notes: str = ""
    origin: str = "own"
    source_id: UUID | None = None
    unit_id: UUID | None = None
