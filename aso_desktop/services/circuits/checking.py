"""Reads circuits whole and says whether each is as it was sealed."""

from collections.abc import Callable
from dataclasses import dataclass
from uuid import UUID

from sqlalchemy import select

from aso_desktop.models.circuits import Circuit
from aso_desktop.security.enclosures import EnclosureStore
from aso_desktop.services.circuits.sheaves import sheaf_of
from aso_desktop.services.circuits.verifying import Fault, KnownKeys, faults_of
from aso_desktop.store.connection import Connection
from aso_desktop.store.unit_of_work import UnitOfWork


@dataclass(frozen=True)
class Checked:
    """What the check of one circuit found; `seals` is the number of signatures that were read."""

    circuit_id: UUID
    title: str
    seals: int
    faults: tuple[Fault, ...]


class CircuitChecks:
    """Verifies the seals, the order and the documents of circuits."""

    def __init__(
        self, unit_of_work: UnitOfWork, enclosures: EnclosureStore, known_keys: Callable[[Connection], KnownKeys]
    ) -> None:
        """Know where circuits and documents are kept, and what gives the keys of each device."""
        self._unit_of_work = unit_of_work
        self._enclosures = enclosures
        self._known_keys = known_keys

    def verify(self, circuit_id: UUID | None = None) -> list[Checked]:
        """Verify one circuit, or all of them in the order they were launched; changes nothing."""
        with self._unit_of_work.reading() as work:
            keys = self._known_keys(work.connection)
            every = select(Circuit.id).order_by(Circuit.local_id)
            wanted = [circuit_id] if circuit_id else list(work.session.scalars(every))
            found = []
            for wanted_id in wanted:
                sheaf = sheaf_of(work, wanted_id)
                faults = tuple(faults_of(sheaf, keys, self._enclosures.stream))
                found.append(Checked(wanted_id, sheaf.circuit.title, len(sheaf.rows), faults))
            return found
