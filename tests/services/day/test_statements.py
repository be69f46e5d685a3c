"""The statements of the office say what really is: brought forward + received − closed = pending, to the letter."""

from datetime import date, timedelta
from pathlib import Path

import openpyxl
import pytest

from aso_desktop.core.calendar import Calendar
from aso_desktop.core.errors import UserError
from aso_desktop.services.correspondence.values import LetterInput, PartyInput
from aso_desktop.services.day.statements import prints, queries
from aso_desktop.services.day.statements.tables import TITLES, Asked, statement
from aso_desktop.services.deadlines.values import DutyInput
from aso_desktop.services.reminders.commands import ReminderService
from aso_desktop.services.reminders.values import CallInput
from aso_desktop.services.tasks.commands import TaskService
from aso_desktop.services.tasks.values import TaskInput
from tests.services.conftest import AGENT, Desk
from tests.services.deadlines.conftest import Diary, diary

__all__ = ["diary"]
TODAY = date(2026, 11, 13)
MONDAY = date(2026, 11, 9)
CALENDAR = Calendar()


def english(_context: str, source: str) -> str:
    return source


def arrive(desk: Desk, day: date, lead: object = AGENT) -> object:
    made = desk.letters.register(
        LetterInput("incoming", f"Demande du {day:%d/%m}", received_on=day, document_date=day,
                    senders=(PartyInput("Mme Marchal"),), lead_id=lead)  # type: ignore[arg-type]
    )  # fmt: skip
    return made.letter_id


def test_a_week_balances_and_every_statement_is_written(desk: Desk, diary: Diary, tmp_path: Path) -> None:
    old = [arrive(desk, day) for day in (date(2026, 8, 3), date(2026, 9, 20), date(2026, 11, 4))]
    arrive(desk, date(2026, 11, 10))
    arrive(desk, date(2026, 11, 12), lead=None)
    desk.letters.move_to([old[0]], "no_action", "Sans objet")  # type: ignore[list-item]
    nobody, amira = sorted(queries.pending(desk.db, MONDAY, TODAY), key=lambda row: row.agent)
    assert (nobody.agent, *nobody[1:5]) == ("", 0, 1, 0, 1)
    assert amira == ("Amira Benali", 3, 1, 1, 3, (1, 1, 1, 0))
    assert amira.brought_forward + amira.received - amira.closed == amira.pending == sum(amira.ages)
    desk.clock.move_to(desk.clock.now() + timedelta(days=7))
    again = {row.agent: row for row in queries.pending(desk.db, MONDAY, date(2026, 11, 20))}
    assert again["Amira Benali"][:5] == amira[:5]
    TaskService(desk.unit_of_work, desk.clock).create(TaskInput("Relire", AGENT, due_on=date(2026, 11, 12)))
    (load,) = queries.loads(desk.db, CALENDAR, desk.clock.today())
    assert (load.letters, load.tasks, load.late_tasks, load.away_until) == (3, 1, 1, "")
    diary.deadlines.keep_duty(DutyInput("État des effectifs", "FREQ=MONTHLY", date(2026, 12, 1)))
    reminders = ReminderService(desk.unit_of_work, desk.clock, lambda: CALENDAR)
    reminders.note_call(CallInput("Recours", "Mme Lefèvre", "01 02", notes="À rappeler", call_back_on=TODAY))
    asked = Asked(desk.clock.today(), CALENDAR, english)
    sizes = {}
    for kind in TITLES:
        page = statement(desk.db, kind, asked, MONDAY)
        assert len(page.headings) == len(page.widths) == len(page.rows[0])
        sizes[kind] = len(page.rows)
        for ending in prints.FORMATS:
            assert prints.write(page, tmp_path / f"{kind}.{ending}", desk.clock, english).stat().st_size > 100
    assert sizes == {"pending": 2, "month": 1, "reminders": 2, "duties": 1, "calls": 1, "load": 1}
    text = (tmp_path / "pending.txt").read_text("utf-8")
    assert "Week from 09/11/2026 to 15/11/2026" in text
    assert text.splitlines()[-1].split() == ["Total", "3", "2", "1", "4", "2", "1", "1", "0"]
    sheet = openpyxl.load_workbook(tmp_path / "pending.xlsx").active
    assert sheet is not None
    assert [cell.value for cell in sheet[1]][:4] == ["Officer", "Brought forward", "Received", "Closed"]
    with pytest.raises(UserError, match=r"\.pdf, \.xlsx or \.txt"):
        prints.write(statement(desk.db, "load", asked), tmp_path / "page.odt", desk.clock, english)


@pytest.mark.parametrize("name", queries.planned())
def test_a_statement_fits_the_schema(desk: Desk, name: str) -> None:
    sql, values = queries.planned()[name]
    assert desk.rows(f"EXPLAIN QUERY PLAN {sql}", *values)
