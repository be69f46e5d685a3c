"""Agents and units of the section: added, changed, taken back, refused."""

from uuid import UUID

import pytest

from aso_desktop.core.errors import UserError
from aso_desktop.services.people import queries
from aso_desktop.services.people.commands import AgentInput, PeopleService
from tests.services.conftest import UNIT, Desk


def names(desk: Desk) -> list[str]:
    return [agent.name for agent in queries.agents(desk.db)]


def test_a_colleague_is_added_and_taken_back(desk: Desk) -> None:
    before = names(desk)
    changes = PeopleService(desk.unit_of_work).add_agent(AgentInput("Jean-Luc Girard", unit_id=UNIT))
    added = next(a for a in queries.agents(desk.db) if a.name == "Jean-Luc Girard")
    assert (added.id, added.initials, added.unit.code if added.unit else "") == (changes.subject, "JLG", "CAB")
    assert changes.inverse is not None
    changes.inverse()
    assert names(desk) == before


def test_a_colleague_who_leaves_stays_in_the_list_but_last(desk: Desk) -> None:
    service = PeopleService(desk.unit_of_work)
    leaver = service.add_agent(AgentInput("Aaron Parti")).subject
    assert isinstance(leaver, UUID)
    service.edit_agent(leaver, AgentInput("Aaron Parti", active=False))
    assert names(desk)[-1] == "Aaron Parti"


def test_a_name_is_wanted(desk: Desk) -> None:
    with pytest.raises(UserError, match="Type a name") as refused:
        PeopleService(desk.unit_of_work).add_agent(AgentInput("  "))
    assert refused.value.field == "name"


def test_a_unit_has_a_code_of_its_own(desk: Desk) -> None:
    service = PeopleService(desk.unit_of_work)
    service.add_unit("SG", "Secrétariat général")
    assert [(u.code, u.label) for u in queries.units(desk.db)][-1] == ("SG", "Secrétariat général")
    with pytest.raises(UserError, match="code is taken") as refused:
        service.add_unit("SG", "Un autre")
    assert refused.value.field == "code"
    assert service.add_unit("DRH", "").subject is not None
    assert ("DRH", "DRH") in [(u.code, u.label) for u in queries.units(desk.db)]


def test_a_unit_is_changed_and_keeps_its_own_code(desk: Desk) -> None:
    service = PeopleService(desk.unit_of_work)
    unit = service.add_unit("DRH", "Ressources humaines").subject
    assert unit is not None
    service.edit_unit(unit, "DRH", "Direction des ressources humaines")
    told = {row.code: row.label for row in queries.units(desk.db)}
    assert told["DRH"] == "Direction des ressources humaines"
    with pytest.raises(UserError, match="taken") as refused:
        service.edit_unit(unit, "CAB", "")
    assert refused.value.field == "code"
