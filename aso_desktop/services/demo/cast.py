"""The demonstration's people and bodies once they are written: their rows, and how letters name them."""

from dataclasses import dataclass, field
from uuid import UUID

from aso_desktop.models.contacts import Contact, HeldPosition, Organisation, printed_party
from aso_desktop.models.people import Agent, Unit
from aso_desktop.services.correspondence.values import PartyInput
from aso_desktop.services.demo.people import Body, Directory, Person
from aso_desktop.services.demo.planned import Correspondent
from aso_desktop.services.people.commands import AgentInput, add_agent, add_unit
from aso_desktop.store.unit_of_work import Work

SECOND_UNITS = (("CAB", "Cabinet"), ("SG", "Secrétariat général"))
"""Code and label of the second unit; the second is taken where the section itself has the first."""


@dataclass
class Cast:
    """Rows by their places in the directory. Units are keyed 1 and 2."""

    directory: Directory
    units: dict[int, UUID] = field(default_factory=dict)
    unit_labels: dict[int, str] = field(default_factory=dict)
    codes: dict[int, str] = field(default_factory=dict)
    officers: list[UUID] = field(default_factory=list)
    bodies: list[UUID] = field(default_factory=list)
    people: list[UUID] = field(default_factory=list)
    positions: dict[int, UUID] = field(default_factory=dict)

    def party(self, who: Correspondent) -> PartyInput:
        """Return a correspondent as a letter takes it."""
        if who.unit is not None:
            return PartyInput(printed=self.unit_labels[who.unit])
        if who.words:
            return PartyInput(printed=who.words)
        position = self.positions.get(who.person) if who.person is not None else None
        return PartyInput(
            printed=self.printed(who),
            contact_id=self.people[who.person] if who.person is not None else None,
            organisation_id=self.bodies[who.body] if who.body is not None else None,
            held_position_id=position,
        )

    def printed(self, who: Correspondent) -> str:
        """Return a correspondent as a letter prints it."""
        if who.unit is not None or who.words:
            return who.words or self.unit_labels[who.unit or 1]
        person = self.directory.people[who.person] if who.person is not None else None
        body = self.directory.bodies[who.body].name if who.body is not None else ""
        name = f"{person.title} {person.given} {person.family}" if person else ""
        return printed_party(name, person.function if person else "", body)


def write_cast(work: Work, directory: Directory, me: Agent) -> Cast:
    """Write units, agents, bodies, people and the functions they hold; the first officer is `me`."""
    cast = Cast(directory)
    first = work.get(Unit, me.unit_id) if me.unit_id else add_unit(work, "SEC", "Section")
    code, label = next((c, words) for c, words in SECOND_UNITS if c != first.code)
    second = add_unit(work, code, label)
    cast.units = {1: first.id, 2: second.id}
    cast.codes = {1: first.code, 2: second.code}
    cast.unit_labels = {1: first.label, 2: second.label}
    cast.officers = [me.id]
    for officer in directory.officers[1:]:
        values = AgentInput(officer.name, unit_id=cast.units[officer.unit])
        cast.officers.append(add_agent(work, values).id)
    cast.bodies = [work.add(_organisation(body)).id for body in directory.bodies]
    for place, person in enumerate(directory.people):
        contact = work.add(_contact(person))
        cast.people.append(contact.id)
        if person.body is not None and person.function:
            held = HeldPosition(
                contact_id=contact.id, organisation_id=cast.bodies[person.body], title=person.function,
                email=person.email, phone=person.phone,
            )  # fmt: skip
            cast.positions[place] = work.add(held).id
    return cast


def _organisation(body: Body) -> Organisation:
    return Organisation(name=body.name, address=body.address, email=body.email, phone=body.phone)


def _contact(person: Person) -> Contact:
    return Contact(
        family_name=person.family,
        given_name=person.given,
        title=person.title,
        email=person.email,
        phone=person.phone,
        address=person.address,
    )
