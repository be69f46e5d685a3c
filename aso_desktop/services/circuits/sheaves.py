"""The rows of one circuit inside a transaction, and what they say together."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final
from uuid import UUID

from sqlalchemy import select

from aso_desktop.core.circuits.acts import Act, Back, CircuitView, Result, Version, course_of
from aso_desktop.core.circuits.steps import read
from aso_desktop.core.errors import UserError
from aso_desktop.core.i18n import QT_TRANSLATE_NOOP
from aso_desktop.models.circuits import Circuit, CircuitVersion, Endorsement
from aso_desktop.services.circuits.seals import Sealed, ends, stored
from aso_desktop.store.unit_of_work import Work

_NEXT: Final = timedelta(milliseconds=1)
"""The finest that instants are kept in."""


@dataclass(frozen=True)
class Sheaf:
    """All rows of one circuit."""

    circuit: Circuit
    versions: Sequence[CircuitVersion]
    acts: Sequence[Endorsement]

    @property
    def rows(self) -> list[Sealed]:
        """Return every sealed row."""
        return [self.circuit, *self.versions, *self.acts]


def sheaf_of(work: Work, circuit_id: UUID) -> Sheaf:
    """Return every row of a circuit; refuse one that no longer exists."""
    circuit = work.get(Circuit, circuit_id)
    versions = work.session.scalars(
        select(CircuitVersion).where(CircuitVersion.circuit_id == circuit_id).order_by(CircuitVersion.number)
    ).all()
    acts = work.session.scalars(
        select(Endorsement).where(Endorsement.circuit_id == circuit_id).order_by(Endorsement.acted_at)
    ).all()
    return Sheaf(circuit, versions, acts)


def view_of(sheaf: Sheaf) -> CircuitView:
    """Return where the circuit stands; refuse one whose documents have not come yet."""
    versions = [version_of(row) for row in sheaf.versions if row.made_at is not None]
    if not versions:
        text = QT_TRANSLATE_NOOP("circuits", "The documents of this circuit have not been received yet: synchronise.")
        raise UserError(text)
    return course_of(read(sheaf.circuit.steps), versions, [act for row in sheaf.acts if (act := act_of(row))])


def version_of(row: CircuitVersion) -> Version:
    """Return a kept version as the course of the circuit counts it."""
    if row.made_at is None:
        raise ValueError(row.id)
    return Version(row.number, row.sha256, row.made_at, row.back_to_rank)


def act_of(row: Endorsement) -> Act | None:
    """Return a kept act as the course of the circuit counts it; None for one that came only in part."""
    if row.acted_at is None or row.result not in set(Result):
        return None
    return Act(
        id=row.id,
        result=Result(row.result),
        at=row.acted_at,
        device=row.device,
        agent_id=row.acted_by,
        step=row.step,
        sha256=row.version_sha256,
        back=Back(row.back),
        undoes=row.undoes_id,
        delegate_id=row.delegate_id,
    )


def moment(sheaf: Sheaf, now: datetime) -> datetime:
    """Return when something done now counts: after all that is known of the circuit, also where a clock was set back.

    The row's `created_at` keeps what the clock said.
    """
    known = (*(version.made_at for version in sheaf.versions), *(act.acted_at for act in sheaf.acts))
    return max([now, *(at + _NEXT for at in known if at is not None and at >= now)])


def next_previous(rows: Sequence[Sealed]) -> str:
    """Return what a new seal of the circuit follows."""
    return ends(stored(row) for row in rows)
