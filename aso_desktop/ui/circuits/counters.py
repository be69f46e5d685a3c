"""The figure of the room in the sidebar."""

from collections.abc import Mapping
from datetime import date
from typing import Any

from aso_desktop.core.calendar import Calendar
from aso_desktop.services.circuits import tray
from aso_desktop.services.people import queries as people
from aso_desktop.ui.kit.panel import Counter


def counters(db: Any, today: date) -> Mapping[str, Counter]:
    """Return how many circuits wait for the person who works here; late ones show. Runs on a reader thread."""
    agent = people.present_agent(db)
    view = tray.TrayView("mine", agent.id if agent else None, today, Calendar())
    rows = tray.chosen(tray.every_row(db, view), view)
    return {"mine": Counter(len(rows), any(row.late_days for row in rows))}
