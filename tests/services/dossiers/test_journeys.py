"""Any sequence of acts on a dossier, through the services: it never stands where the flow forbids."""

from collections.abc import Callable
from uuid import UUID

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from aso_desktop.core.errors import UserError
from aso_desktop.services.dossiers import queries
from tests.services.dossiers.conftest import Cabinet, plain

ACTS = ("doing", "done", "todo", "block", "lift", "close", "reopen", "reopen_without", "task", "finish")


@settings(max_examples=12, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(st.sampled_from(ACTS), min_size=3, max_size=10))
def test_no_sequence_of_acts_breaks_the_rules(cabinet: Cabinet, acts: list[str]) -> None:
    dossier = cabinet.open("Affaire explorée")
    for act in acts:
        before = cabinet.row(dossier)
        refusal = _refusal(cabinet, act, dossier)
        now = cabinet.row(dossier)
        assert refusal is None or (refusal.text.source and now == before)
        live = now.state in ("open", "to_close", "reopened")
        assert live is (now.closed_on == "")
        if not live:
            assert now.block == ""
            assert now.tasks == now.tasks_done
        if before.block and act in ("doing", "done", "todo", "close", "finish"):
            assert (now.state, now.tasks_done) == (before.state, before.tasks_done)


def _do(cabinet: Cabinet, act: str, dossier: UUID) -> None:
    row = cabinet.row(dossier)
    stops = [s for s in queries.stops(cabinet.desk.db, row.id) if not s.lifted_at]
    tasks = cabinet.desk.rows("SELECT id FROM task WHERE source_id = ? AND state = 'todo'", row.id.bytes)
    known: dict[str, Callable[[], object]] = {
        "block": lambda: cabinet.life.block(row.id, "Motif"),
        "lift": lambda: cabinet.life.lift([stop.id for stop in stops]),
        "close": lambda: cabinet.life.close(row.id, plain),
        "reopen": lambda: cabinet.life.reopen(row.id, "Motif"),
        "reopen_without": lambda: cabinet.life.reopen(row.id, ""),
        "task": lambda: cabinet.task(row.id),
        "finish": lambda: cabinet.tasks.move_to([_id(task) for task in tasks], "done"),
    }
    known.get(act, lambda: cabinet.life.set_stage([row.id], act))()


def _id(row: tuple[object, ...]) -> UUID:
    value = row[0]
    assert isinstance(value, bytes)
    return UUID(bytes=value)


def _refusal(cabinet: Cabinet, act: str, dossier: UUID) -> UserError | None:
    """Do an act; return why it was refused."""
    try:
        _do(cabinet, act, dossier)
    except UserError as refusal:
        return refusal
    return None
