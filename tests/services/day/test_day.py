"""A day from its opening to its closing briefing: a late visa is seen, chased, blocks its dossier, comes at last."""

from datetime import date, timedelta
from pathlib import Path

import pytest
from docx import Document

from aso_desktop.core.calendar import Calendar
from aso_desktop.core.circuits.acts import Result
from aso_desktop.core.errors import EnvironmentFailure
from aso_desktop.services.circuits.values import DelegationInput
from aso_desktop.services.day import prints, queries
from aso_desktop.services.day.briefing import briefing
from aso_desktop.services.day.queries import Conflict, Item, View
from aso_desktop.services.reminders.commands import ReminderService
from aso_desktop.services.reminders.values import CallInput
from aso_desktop.services.tasks.commands import TaskService
from aso_desktop.services.tasks.values import TaskInput
from tests.services.circuits.conftest import HEAD, LEGAL, Tray, tray
from tests.services.conftest import AGENT, Desk

CALENDAR = Calendar()
__all__ = ["tray"]


def english(_context: str, source: str) -> str:
    return source


def view(desk: Desk, agent: object = AGENT) -> View:
    today = desk.clock.today()
    return queries.view_of(desk.db, agent, today, CALENDAR)  # type: ignore[arg-type]


def items(desk: Desk, agent: object = AGENT, conflicts: tuple[Conflict, ...] = ()) -> list[Item]:
    return queries.day(desk.db, view(desk, agent), conflicts)


def go_on(desk: Desk, days: int) -> None:
    desk.clock.move_to(desk.clock.now() + timedelta(days=days))


def test_a_late_visa_is_seen_chased_given_and_told_in_the_evening(tray: Tray, tmp_path: Path) -> None:
    desk = tray.desk
    circuit = tray.launch()
    assert items(desk) == []
    assert [(item.group, item.action) for item in items(desk, HEAD)] == [("visa", "endorse")]
    go_on(desk, 5)
    (late,) = items(desk)
    assert (late.group, late.kind, late.action, late.late_days, late.who) == (
        "late", "circuit", "chase", 1, "Chef de bureau",
    )  # fmt: skip
    ReminderService(desk.unit_of_work, desk.clock, lambda: CALENDAR).send_one(circuit, english)
    tray.as_(HEAD).act(circuit, Result.ENDORSED, 0)
    assert items(desk) == []
    page = briefing(desk.db, "closing", view(desk), items(desk), "Amira Benali", english)
    assert "Visas, opinions and signatures given or refused: 1" in page.text
    assert "Reminders sent: 1" in page.text
    assert "Nothing is late and nothing waits." in page.text
    for ending in prints.FORMATS:
        prints.write(page, tmp_path / f"page.{ending}", desk.clock, english)
    assert (tmp_path / "page.pdf").read_bytes().startswith(b"%PDF-")
    assert (tmp_path / "page.txt").read_text("utf-8") == page.text
    assert "Reminders sent: 1" in [paragraph.text for paragraph in Document(str(tmp_path / "page.docx")).paragraphs]


def test_a_delegate_sees_what_waits_for_the_absent_from_the_first_day_to_the_last(tray: Tray) -> None:
    desk = tray.desk
    tray.launch()
    absent = DelegationInput(HEAD, LEGAL, date(2026, 11, 13), date(2026, 11, 16))
    tray.circuits.delegate(absent)
    assert [item.action for item in items(desk, LEGAL)] == ["endorse"]
    go_on(desk, 4)
    assert items(desk, LEGAL) == []


def test_each_thing_stands_once_in_its_most_urgent_group(desk: Desk) -> None:
    tasks = TaskService(desk.unit_of_work, desk.clock)
    for title, day in (("En retard", 12), ("Ce jour", 13), ("Bientôt", 18), ("Plus tard", 25)):
        tasks.create(TaskInput(title, AGENT, due_on=date(2026, 11, day)))
    reminders = ReminderService(desk.unit_of_work, desk.clock, lambda: CALENDAR)
    reminders.note_call(CallInput("Rappeler", "Mme Lefèvre", call_back_on=date(2026, 11, 13), for_agent_id=AGENT))
    found = items(desk, conflicts=(Conflict("letter", HEAD, "due_on", 2),))
    assert [(item.group, item.title) for item in found] == [
        ("late", "En retard"), ("today", "Ce jour"), ("today", "Rappeler"), ("soon", "Bientôt"),
        ("conflicts", "due_on"),
    ]  # fmt: skip
    assert [item.local_id for item in found] == [1, 2, 3, 4, 5]
    morning = briefing(desk.db, "morning", view(desk), found, "Amira Benali", english)
    assert "- En retard (days late: 1)" in morning.text
    assert "What was done" not in morning.text


def test_a_page_that_cannot_be_written_says_so(desk: Desk, tmp_path: Path) -> None:
    page = briefing(desk.db, "morning", view(desk), [], "Amira Benali", english)
    for ending in prints.FORMATS:
        with pytest.raises(EnvironmentFailure):
            prints.write(page, tmp_path / "absent" / f"page.{ending}", desk.clock, english)


@pytest.mark.parametrize("name", queries.planned())
def test_a_statement_fits_and_walks_no_letters(desk: Desk, name: str) -> None:
    sql, values = queries.planned()[name]
    steps = [str(row[3]) for row in desk.rows(f"EXPLAIN QUERY PLAN {sql}", *values)]
    assert not [step for step in steps if step.startswith("SCAN letter")]
