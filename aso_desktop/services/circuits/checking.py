"""Reads circuits as they are stored, byte for byte, and says whether each is as it was sealed."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import Final
from uuid import UUID

from aso_desktop.security.enclosures import EnclosureStore
from aso_desktop.services.circuits import queries
from aso_desktop.services.circuits.seals import KINDS, SealedRow, read_row, sealed_columns
from aso_desktop.services.circuits.verifying import Fault, KnownKeys, Pile, faults_of
from aso_desktop.store.connection import Connection
from aso_desktop.store.unit_of_work import UnitOfWork

_COLUMNS: Final[Mapping[str, tuple[str, ...]]] = {
    table: (*sealed_columns(kind), "signature") for table, kind in KINDS.items()
}


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
        """Verify one circuit, or all of them in the order they were launched; changes nothing.

        With all of them, acts whose circuit is gone and circuits that the journal knows are looked for too.
        """
        with self._unit_of_work.reading() as work:
            database = work.connection
            keys = self._known_keys(database)
            wanted = [circuit_id] if circuit_id else queries.every_circuit(database)
            return [self.checked(pile_of(database, one), keys) for one in wanted]

    def checked(self, pile: Pile, keys: KnownKeys) -> Checked:
        """Return what is found of rows that were read."""
        faults = tuple(faults_of(pile, keys, self._enclosures.stream))
        title = pile.circuit.text("title") if pile.circuit else ""
        return Checked(pile.circuit_id, title, len(pile.rows), faults)


def pile_of(database: Connection, circuit_id: UUID) -> Pile:
    """Read every row of a circuit as it is stored, and what the history of this device tells of it."""
    circuits = _rows(database, "circuit", "id", circuit_id)
    versions = _rows(database, "circuit_version", "circuit_id", circuit_id)
    acts = _rows(database, "endorsement", "circuit_id", circuit_id)
    present = {row.text("id") for row in (*circuits, *versions, *acts)}
    gone = [row_id for row_id in queries.once_held(database, circuit_id) if str(row_id) not in present]
    return Pile(circuit_id, circuits[0] if circuits else None, versions, acts, _besides(gone, circuit_id))


def _besides(gone: Iterable[UUID], circuit_id: UUID) -> tuple[UUID, ...]:
    """Leave the circuit itself out: its absence is said in words of its own."""
    return tuple(row_id for row_id in gone if row_id != circuit_id)


def _rows(database: Connection, table: str, key: str, circuit_id: UUID) -> list[SealedRow]:
    found = queries.as_stored(database, table, _COLUMNS[table], key, circuit_id)
    return [read_row(table, cells) for cells in found]
