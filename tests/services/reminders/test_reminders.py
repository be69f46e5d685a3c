"""What is late is chased once, no sooner again than the rule says, never once it is done."""

from collections.abc import Callable
from datetime import date, datetime, timedelta
from uuid import UUID

import pytest

from aso_desktop.core.calendar import Calendar
from aso_desktop.core.circuits.acts import Result
from aso_desktop.core.errors import UserError
from aso_desktop.services.reminders import queries
from aso_desktop.services.reminders.commands import ReminderService
from aso_desktop.services.reminders.queries import Due
from aso_desktop.services.reminders.values import CallInput, RuleInput
from aso_desktop.services.tasks.commands import TaskService
from aso_desktop.services.tasks.values import TaskInput
from tests.services.circuits.conftest import HEAD, Tray, tray
from tests.services.conftest import AGENT, Desk

CALENDAR = Calendar()
__all__ = ["tray"]


def english(_context: str, source: str) -> str:
    return source


@pytest.fixture
def service(desk: Desk) -> ReminderService:
    return ReminderService(desk.unit_of_work, desk.clock, lambda: CALENDAR)


@pytest.fixture
def due(desk: Desk) -> Callable[[], list[Due]]:
    return lambda: queries.due(desk.db, CALENDAR, desk.clock.today())


def go_on(desk: Desk, days: int) -> None:
    desk.clock.move_to(desk.clock.now() + timedelta(days=days))


def test_a_late_visa_is_chased_and_never_again_once_given(
    tray: Tray, service: ReminderService, due: Callable[[], list[Due]]
) -> None:
    circuit = tray.launch()
    assert due() == []
    go_on(tray.desk, 5)
    (one,) = due()
    assert (one.subject, one.step, one.recipient, one.due_on) == (
        "circuit", "Chef de bureau", "Chloé Bertin", date(2026, 11, 17),
    )  # fmt: skip
    (digest,) = service.send_one(circuit, english).digests
    assert digest.text.startswith("Good morning Chloé Bertin,")
    assert (
        "“Chef de bureau” of “Réponse au maire” has been waiting for you since 17/11/2026 (days late: 1)" in digest.text
    )
    with pytest.raises(UserError, match="reminded lately"):
        service.send_one(circuit, english)
    go_on(tray.desk, 2)
    assert [one.rank for one in due()] == [2]
    tray.as_(HEAD).act(circuit, Result.ENDORSED, 0)
    assert due() == []
    (logged,) = queries.of_subject(tray.desk.db, circuit)
    assert (logged.rank, logged.recipient, logged.late_days) == (1, "Chloé Bertin", 1)


def test_one_message_for_each_person_and_no_more_than_the_rule_allows(
    desk: Desk, service: ReminderService, due: Callable[[], list[Due]]
) -> None:
    tasks = TaskService(desk.unit_of_work, desk.clock)
    for title in ("Relire la note", "Classer"):
        tasks.create(TaskInput(title, AGENT, due_on=date(2026, 11, 9)))
    sent = service.send(lambda _one: True, english)
    assert [(digest.recipient, len(digest.items)) for digest in sent.digests] == [("Amira Benali", 2)]
    assert sent.changes.inverse is None
    go_on(desk, 14)
    assert len(service.send(lambda _one: True, english).digests) == 1
    go_on(desk, 14)
    assert due() == []
    assert len(queries.newest(desk.db)) == 4


def test_the_rules_of_the_service_stand_instead_of_the_shipped_ones(
    desk: Desk, service: ReminderService, due: Callable[[], list[Due]]
) -> None:
    tasks = TaskService(desk.unit_of_work, desk.clock)
    made = tasks.create(TaskInput("Relire la note", AGENT, due_on=date(2026, 11, 12))).subject
    assert made is not None
    assert due() == []
    rule = RuleInput(
        "Tâches", "task", 1, 1, 1, at_opening=True, wording="« {title} », {days} jour de retard, {inconnu}"
    )
    kept = service.keep_rule(rule).subject
    assert [one.subject_id for one in due()] == [made]
    (digest,) = service.send_at_opening(english).digests
    assert "« Relire la note », 1 jour de retard, {inconnu}" in digest.text
    assert service.send_at_opening(english).digests == ()
    assert isinstance(kept, UUID)
    service.rest_rule(kept)
    assert queries.rules(desk.db)[0].id is None


def test_a_rule_without_an_interval_is_refused(service: ReminderService) -> None:
    with pytest.raises(UserError) as refused:
        service.keep_rule(RuleInput("Tout de suite", "letter", interval_days=0))
    assert refused.value.field == "interval_days"
    with pytest.raises(UserError) as unknown:
        service.keep_rule(RuleInput("Pigeons", "letter", channel="pigeon"))
    assert unknown.value.field == "channel"


def test_the_call_book_keeps_who_must_be_called_back(desk: Desk, service: ReminderService) -> None:
    wanted = CallInput("Recours gracieux", "Mme Lefèvre", "01 02 03 04 05", call_back_on=date(2026, 11, 16))
    made = service.note_call(wanted).subject
    assert made is not None
    (call,) = queries.calls(desk.db)
    assert (call.caller, call.call_back_on, call.done) == ("Mme Lefèvre", "2026-11-16", False)
    assert datetime.fromisoformat(call.called_at) == desk.clock.now()
    service.call_done(made)
    assert queries.calls(desk.db)[0].done


@pytest.mark.parametrize("name", queries.planned())
def test_a_statement_fits_and_walks_no_large_table(desk: Desk, name: str) -> None:
    sql, values = queries.planned()[name]
    steps = [str(row[3]) for row in desk.rows(f"EXPLAIN QUERY PLAN {sql}", *values)]
    assert not [step for step in steps if step.startswith("SCAN") and "letter" in step and "INDEX" not in step]
