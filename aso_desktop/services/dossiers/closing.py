"""What keeps a dossier from being closed: the whole list, each with its way out (domain 5)."""

from collections.abc import Iterator
from uuid import UUID

from aso_desktop.core.circuits.acts import CircuitState
from aso_desktop.core.errors import UserError
from aso_desktop.core.i18n import QT_TRANSLATE_NOOP
from aso_desktop.services.circuits import queries as circuits
from aso_desktop.services.dossiers import queries
from aso_desktop.services.dossiers.labels import BLOCKERS
from aso_desktop.services.dossiers.queries import Connection
from aso_desktop.services.dossiers.values import Blocker


def blockers(db: Connection, dossier_id: UUID) -> tuple[Blocker, ...]:
    """Return everything that keeps a dossier from being closed; empty when nothing does."""
    return tuple(_every(db, dossier_id))


def nothing_to_lift(db: Connection, dossier_id: UUID) -> UserError:
    """Return why there is no block to lift on a dossier: it stands on one above, or there is none."""
    above = next((found for found in blockers(db, dossier_id) if found.kind == "above"), None)
    none = QT_TRANSLATE_NOOP("dossiers", "There is no block to lift here: go on with the dossier.")
    return UserError(above.way_out if above else none, field="dossier")


def _every(db: Connection, dossier_id: UUID) -> Iterator[Blocker]:
    dossier = queries.dossier(db, dossier_id)
    if dossier is None:
        return
    if not dossier.opened_on:
        yield _blocker("opening", dossier.title, "dossier", dossier_id)
    for kind, statement in queries.BLOCKERS.items():
        for table, row_id, title in db.execute(statement, {"dossier": dossier_id.bytes}):
            yield _blocker(kind, title, table, UUID(bytes=row_id))
    for circuit_id in queries.circuits_of(db, dossier_id):
        found = circuits.circuit(db, circuit_id)
        if found is not None and found.view.state is CircuitState.RUNNING:
            yield _blocker("circuit", found.title, "circuit", found.id)


def _blocker(kind: str, title: str, table: str, row_id: UUID) -> Blocker:
    return Blocker(kind, title, BLOCKERS[kind].format(title=title), table, row_id)
