"""A write is one transaction that says what it touched and how to take it back."""

from datetime import date
from uuid import UUID

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from aso_desktop.core.errors import EnvironmentFailure, UserError
from aso_desktop.core.i18n import Text
from aso_desktop.core.ids import first_local_id, shipped_id
from aso_desktop.models.contacts import Organisation
from aso_desktop.models.correspondence import Letter
from aso_desktop.models.registers import MonthClosure
from aso_desktop.store.connection import connect
from tests.store.conftest import KEY, Bench

WORDS = Text("test", "change an organisation")


def add_organisation(store: Bench, name: str = "Préfecture du Rhône") -> UUID:
    with store.unit_of_work("add_organisation", WORDS) as work:
        return work.add(Organisation(name=name)).id


def names(store: Bench) -> list[object]:
    return [name for (name,) in store.read("SELECT name FROM organisation ORDER BY local_id")]


def test_a_change_names_its_table_its_row_and_its_words(store: Bench) -> None:
    with store.unit_of_work("add_organisation", WORDS) as work:
        row_id = work.add(Organisation(name="Mairie d’Angers")).id
    changes = work.changes()
    assert changes.tables == {"organisation"}
    assert changes.ids == {row_id}
    assert changes.words == WORDS
    assert names(store) == ["Mairie d’Angers"]


def test_an_exception_leaves_no_trace(store: Bench) -> None:
    def fail() -> None:
        with store.unit_of_work("fail", WORDS) as work:
            work.add(Organisation(name="Jamais"))
            work.session.flush()
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        fail()
    assert names(store) == []
    assert store.read("SELECT count(*) FROM sync_change") == [(0,)]


def test_undo_and_redo_go_back_and_forth(store: Bench) -> None:
    row_id = add_organisation(store)
    with store.unit_of_work("rename", WORDS) as work:
        work.get(Organisation, row_id).name = "Préfecture de la Loire"
    undone = work.changes().inverse
    assert undone is not None
    redo = undone().inverse
    assert names(store) == ["Préfecture du Rhône"]
    assert redo is not None
    redo()
    assert names(store) == ["Préfecture de la Loire"]


def test_undo_yields_to_a_newer_value(store: Bench) -> None:
    row_id = add_organisation(store)
    with store.unit_of_work("rename", WORDS) as work:
        work.get(Organisation, row_id).name = "Préfecture de la Loire"
    stale = work.changes().inverse
    with store.unit_of_work("rename", WORDS) as work:
        work.get(Organisation, row_id).name = "Préfecture de l’Ain"
    assert stale is not None
    with pytest.raises(UserError, match="changed since"):
        stale()
    assert names(store) == ["Préfecture de l’Ain"]


def test_a_deleted_row_comes_back_with_its_identity_and_place(store: Bench) -> None:
    row_id = add_organisation(store)
    before = store.read("SELECT * FROM organisation")
    with store.unit_of_work("delete", WORDS) as work:
        work.session.delete(work.get(Organisation, row_id))
    assert names(store) == []
    inverse = work.changes().inverse
    assert inverse is not None
    inverse()
    assert store.read("SELECT * FROM organisation") == before


def test_raw_sql_is_captured_and_taken_up_by_the_next_write(store: Bench) -> None:
    row_id = add_organisation(store)
    writer = connect(store.path, KEY)
    writer.execute("UPDATE organisation SET phone = '04 00 00 00 00' WHERE id = ?", (row_id.bytes,))
    writer.close()
    with store.unit_of_work("add_organisation", WORDS) as work:
        work.add(Organisation(name="Mairie"))
    assert {(c.op, c.table) for c in work.captured} == {("update", "organisation"), ("insert", "organisation")}


def test_a_bulk_update_is_captured_row_by_row(store: Bench) -> None:
    ids = {add_organisation(store, f"Mairie {n}") for n in range(5)}
    with store.unit_of_work("bulk", WORDS) as work:
        work.connection.execute("UPDATE organisation SET inactive = 1")
    assert {c.row_id for c in work.captured} == ids
    assert all(c.before == {"inactive": 0} and c.after == {"inactive": 1} for c in work.captured)


def test_made_then_deleted_in_one_transaction_is_nothing(store: Bench) -> None:
    with store.unit_of_work("both", WORDS) as work:
        row = work.add(Organisation(name="Éphémère"))
        work.session.flush()
        work.session.delete(row)
    assert work.captured == []
    assert work.changes().inverse is None


def test_append_only_rows_cannot_be_rewritten(store: Bench) -> None:
    with store.unit_of_work("close", WORDS) as work:
        work.add(MonthClosure(month="2026-10"))
    for sql in ("UPDATE month_closure SET month = '2026-09'", "DELETE FROM month_closure"):
        with pytest.raises(Exception, match="append-only"), store.unit_of_work("cheat", WORDS) as work:
            work.connection.execute(sql)
    assert store.read("SELECT month FROM month_closure") == [("2026-10",)]


def test_a_row_that_is_gone_is_refused_in_words(store: Bench) -> None:
    with pytest.raises(UserError, match="no longer exists"), store.unit_of_work("rename", WORDS) as work:
        work.get(Organisation, shipped_id("organisation", "nobody"))


def test_a_foreign_key_to_nowhere_is_a_bug_that_saves_nothing(store: Bench) -> None:
    with pytest.raises(Exception, match="FOREIGN KEY"), store.unit_of_work("bad", WORDS) as work:
        work.add(Letter(subject="Objet", register_id=shipped_id("register", "nobody")))
    assert store.read("SELECT count(*) FROM letter") == [(0,)]


def test_local_ids_follow_the_second_each_id_was_made(store: Bench) -> None:
    with store.unit_of_work("many", WORDS) as work:
        rows = [work.add(Organisation(name=f"O{n}")) for n in range(3)]
        shipped = work.add(Organisation(id=shipped_id("organisation", "shipped"), name="Livrée"))
        places = [r.local_id for r in rows]
    assert places == sorted(places)
    assert places[0] >= first_local_id(rows[0].id) > 0
    assert shipped.local_id == 0


def test_a_locked_database_is_said_in_words(store: Bench) -> None:
    other = connect(store.path, KEY)
    other.execute("BEGIN IMMEDIATE")
    with store.engine.connect() as impatient:
        impatient.connection.driver_connection.execute("PRAGMA busy_timeout = 20")  # type: ignore[union-attr]
    with pytest.raises(EnvironmentFailure, match="Another program"):
        add_organisation(store)
    other.execute("ROLLBACK")
    other.close()


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(st.tuples(st.sampled_from(["name", "phone", "siren"]), st.sampled_from(["a", "b", None])), max_size=6))
def test_any_series_of_edits_is_undone_exactly(store: Bench, edits: list[tuple[str, str | None]]) -> None:
    row_id = add_organisation(store)
    before = store.read("SELECT * FROM organisation WHERE id = ?", row_id.bytes)
    done = []
    for column, value in edits:
        with store.unit_of_work("edit", WORDS) as work:
            kept = value if column == "siren" else value or ""
            work.connection.execute(f"UPDATE organisation SET {column} = ? WHERE id = ?", (kept, row_id.bytes))
        done.append(work.changes().inverse)
    for inverse in reversed(done):
        if inverse is not None:
            inverse()
    assert store.read("SELECT * FROM organisation WHERE id = ?", row_id.bytes) == before


def test_dates_and_instants_are_iso_text(store: Bench) -> None:
    with store.unit_of_work("add", WORDS) as work:
        work.add(Letter(subject="Objet", received_on=date(2026, 11, 13)))
    assert store.read("SELECT received_on, created_at FROM letter") == [("2026-11-13", "2026-11-13T09:42:07.125Z")]
