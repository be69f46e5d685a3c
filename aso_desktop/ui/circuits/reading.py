"""One circuit with all that a pane or a window shows of it."""

from datetime import date
from typing import Any, NamedTuple
from uuid import UUID

from aso_desktop.core.calendar import Calendar
from aso_desktop.core.circuits.acts import CircuitState
from aso_desktop.services.circuits import queries
from aso_desktop.services.circuits.queries import ActRow, CircuitRow, Document
from aso_desktop.services.circuits.tray import TrayRow, TrayView, row_of
from aso_desktop.services.people import queries as people
from aso_desktop.services.people.queries import AgentRow


class Whole(NamedTuple):
    """A circuit as the person sees it, the documents of its object now, and who may be asked instead."""

    row: TrayRow
    me: UUID | None
    now: tuple[Document, ...]
    agents: tuple[AgentRow, ...]
    mine: frozenset[UUID]
    """The person and everybody they act for."""

    @property
    def circuit(self) -> CircuitRow:
        """Return the circuit."""
        return self.row.circuit

    @property
    def runs(self) -> bool:
        """Say whether somebody is asked."""
        return self.circuit.view.state is CircuitState.RUNNING

    @property
    def is_mine(self) -> bool:
        """Say whether the person launched it, or acts for whoever did; one that nobody launched is everybody's."""
        return self.circuit.initiator_id is None or self.circuit.initiator_id in self.mine

    @property
    def has_changed(self) -> bool:
        """Say whether the documents are no longer those of the newest version."""
        return {(d.name, d.sha256) for d in self.now} != {(d.name, d.sha256) for d in self.circuit.documents}

    @property
    def rejection(self) -> ActRow | None:
        """Return the last rejection, while nothing has been given since."""
        last = next((act for act in reversed(self.circuit.acts) if act.act.result == "rejected"), None)
        return None if last is None or last.act.sha256 != self.circuit.view.version.sha256 else last

    @property
    def standing(self) -> ActRow | None:
        """Return the person's last act that still stands and decides a step: the one that may be taken back."""
        decided = {step.act.id for step in self.circuit.view.steps if step.act is not None}
        mine = (a for a in reversed(self.circuit.acts) if a.act.agent_id == self.me and a.act.id in decided)
        return next(mine, None)


def read_whole(db: Any, circuit_id: UUID, calendar: Calendar, today: date) -> Whole | None:
    """Read a circuit; None when it is gone, or when its documents have not come."""
    found = queries.circuit(db, circuit_id)
    if found is None:
        return None
    agent = people.present_agent(db)
    me = agent.id if agent else None
    mine = queries.holders(db, me, today) | ({me} if me else set())
    now = queries.documents_now(db, found.object_kind, found.object_id) if found.object_id else ()
    view = TrayView("running", me, today, calendar)
    return Whole(row_of(found, view, mine), me, now, tuple(people.agents(db)), frozenset(mine))
