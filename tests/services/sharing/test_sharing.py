"""An officer leaves: everything open goes to a colleague in one act, with a word on each thing, and comes back."""

from datetime import date

import pytest

from aso_desktop.core.errors import UserError
from aso_desktop.core.i18n import Text
from aso_desktop.services.correspondence.values import LetterInput, PartyInput
from aso_desktop.services.deadlines.values import DeadlineInput
from aso_desktop.services.people.commands import AgentInput, add_agent
from aso_desktop.services.sharing import queries
from aso_desktop.services.sharing.commands import SharingService
from aso_desktop.services.tasks.commands import TaskService
from aso_desktop.services.tasks.values import TaskInput
from tests.services.conftest import AGENT, Desk
from tests.services.deadlines.conftest import Diary, diary

__all__ = ["diary"]


def english(_context: str, source: str) -> str:
    return source


def test_everything_open_is_handed_over_with_a_word_and_comes_back(desk: Desk, diary: Diary) -> None:
    with desk.unit_of_work("people", Text("test", "people")) as work:
        chloe = add_agent(work, AgentInput("Chloé Bertin")).id
        gone = add_agent(work, AgentInput("Paul Morel"))
        gone.active = False
    day = date(2026, 11, 9)
    letter = LetterInput("incoming", "Demande", received_on=day, senders=(PartyInput("Mme Marchal"),), lead_id=AGENT)
    desk.letters.register(letter)
    TaskService(desk.unit_of_work, desk.clock).create(TaskInput("Relire", AGENT, notes="Vite"))
    diary.deadlines.add(DeadlineInput("Bilan", fixed_on=date(2026, 11, 16), owner_id=AGENT))
    sharing = SharingService(desk.unit_of_work, desk.clock)
    assert [item.kind for item in queries.held(desk.db, AGENT)] == ["letter", "task", "deadline"]
    done = sharing.hand_everything(AGENT, chloe, english, "Congé de maternité")
    assert queries.held(desk.db, AGENT) == []
    assert len(queries.held(desk.db, chloe)) == 3
    word = "13/11/2026: handed over to Chloé Bertin. Congé de maternité"
    assert desk.rows("SELECT state, notes FROM letter") == [("assigned", word)]
    assert desk.rows("SELECT notes FROM task") == [(f"Vite\n{word}",)]
    assert done.inverse is not None
    done.inverse()
    assert len(queries.held(desk.db, AGENT)) == 3
    for holder, to, words in (
        (AGENT, AGENT, "another officer"),
        (chloe, AGENT, "nothing open"),
        (AGENT, gone.id, "has left"),
    ):
        with pytest.raises(UserError, match=words) as refused:
            sharing.hand_everything(holder, to, english)
        assert refused.value.field == "to"


@pytest.mark.parametrize("name", queries.planned())
def test_a_statement_walks_no_letters(desk: Desk, name: str) -> None:
    sql, values = queries.planned()[name]
    steps = [str(row[3]) for row in desk.rows(f"EXPLAIN QUERY PLAN {sql}", *values)]
    assert not [step for step in steps if step.startswith("SCAN letter")]
