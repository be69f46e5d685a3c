"""Tasks: what somebody must do before a day; the one place of their state (tâche)."""

from collections.abc import Mapping
from datetime import date, datetime
from enum import StrEnum
from typing import Final
from uuid import UUID

from sqlalchemy import ForeignKey
from sqlalchemy.orm import Mapped, validates

from aso_desktop.core.errors import UserError
from aso_desktop.core.i18n import QT_TRANSLATE_NOOP
from aso_desktop.models.contacts import required_line
from aso_desktop.models.rules import long_text, one_of, plausible_day, short_line
from aso_desktop.store.base import Synced, cell

IMPORTANCES: Final = ("low", "normal", "high")
MOST_PERCENT: Final = 100


class TaskState(StrEnum):
    """Where a task stands (à faire, en cours, en attente, faite, abandonnée)."""

    TODO = "todo"
    DOING = "doing"
    WAITING = "waiting"
    DONE = "done"
    DROPPED = "dropped"


OPEN_TASKS: Final = frozenset({TaskState.TODO, TaskState.DOING, TaskState.WAITING})
ORIGINS: Final[Mapping[str, str]] = {"meeting": "meeting", "letter": "letter", "dossier": "dossier", "own": ""}
"""Where a task comes from → the table its `source_id` names."""


class Task(Synced):
    """One thing to do. The owner is an agent of the section, or anybody by name in `owner`."""

    __tablename__ = "task"
    __table_number__ = 140

    title: Mapped[str] = cell(1, default="")
    notes: Mapped[str] = cell(2, default="")
    owner_id: Mapped[UUID | None] = cell(3, ForeignKey("agent.id"))
    owner: Mapped[str] = cell(4, default="")
    due_on: Mapped[date | None] = cell(5)
    importance: Mapped[str] = cell(6, default="normal")
    state: Mapped[str] = cell(7, default=TaskState.TODO)
    state_reason: Mapped[str] = cell(8, default="")
    done_on: Mapped[date | None] = cell(9)
    origin: Mapped[str] = cell(10, default="own")
    source_id: Mapped[UUID | None] = cell(11)
    unit_id: Mapped[UUID | None] = cell(12, ForeignKey("unit.id"))
    percent: Mapped[int] = cell(13, default=0)
    postponed_from: Mapped[date | None] = cell(14)
    changed_at: Mapped[datetime | None] = cell(15)

    @validates("title")
    def _check_title(self, key: str, value: str) -> str:
        return required_line(key, value)

    @validates("notes")
    def _check_text(self, key: str, value: str) -> str:
        del key
        return long_text(value)

    @validates("owner", "state_reason")
    def _check_line(self, key: str, value: str) -> str:
        del key
        return short_line(value)

    @validates("due_on", "done_on")
    def _check_day(self, key: str, value: date | None) -> date | None:
        return plausible_day(key, value)

    @validates("importance", "state", "origin")
    def _check_word(self, key: str, value: str) -> str:
        known: dict[str, tuple[str, ...]] = {
            "importance": IMPORTANCES, "state": tuple(TaskState), "origin": tuple(ORIGINS)
        }  # fmt: skip
        return one_of(key, value, known[key])

    @validates("percent")
    def _check_percent(self, key: str, value: int) -> int:
        if 0 <= value <= MOST_PERCENT:
            return value
        raise UserError(QT_TRANSLATE_NOOP("tasks", "Give a share from 0 to 100%."), field=key)

    @property
    def is_open(self) -> bool:
        """Say whether there is something left to do."""
        return self.state in OPEN_TASKS

    def move_to(self, state: TaskState, today: date, reason: str = "") -> None:
        """Change the state; the day it was done follows it, and what was done is to do again when it is put back."""
        if self.state == TaskState.DONE and state != TaskState.DONE:
            self.percent = 0
        self.state = state
        self.state_reason = reason
        self.done_on = today if state == TaskState.DONE else None
        if state == TaskState.DONE:
            self.percent = MOST_PERCENT

    def postpone(self, day: date) -> None:
        """Give another due day; the first one is remembered."""
        if self.postponed_from is None:
            self.postponed_from = self.due_on
        self.due_on = day
