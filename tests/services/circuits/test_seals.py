"""Any changed byte in any act, any document or the order of a circuit is found: every byte is tried, one by one."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlcipher3.dbapi2 import IntegrityError

from aso_desktop.core.circuits.acts import Result
from aso_desktop.services.circuits import queries
from aso_desktop.services.circuits.checking import Checked, pile_of
from aso_desktop.services.circuits.seals import KINDS, is_true, read_row, sealed_columns
from aso_desktop.store.connection import Connection
from tests.services.circuits.conftest import HEAD, LEGAL, Tray
from tests.services.conftest import AGENT, NOW

KEYS = {"circuit": "id", "circuit_version": "circuit_id", "endorsement": "circuit_id"}
TABLES = {table: (*sealed_columns(kind), "signature") for table, kind in KINDS.items()}


@pytest.fixture
def circuit(tray: Tray, tmp_path: Path) -> Any:
    """Return a circuit with a refusal on paper, a visa and a reading; the scan is kept."""
    scan = tmp_path / "visa.pdf"
    scan.write_bytes(b"%PDF-1.4 signe")
    made = tray.launch()
    tray.as_(AGENT).act(made, Result.ENDORSED, 0, public_note="Oui, é", acting_as="paper", on_paper=NOW.date(),
                        given_by=HEAD, scan=scan)  # fmt: skip
    tray.as_(LEGAL).act(made, Result.ENDORSED, 1)
    return made


@contextmanager
def unlocked(tray: Tray) -> Iterator[Connection]:
    """Give the writer's own connection, free to do what the program never does; nothing of it is kept."""
    with tray.desk.unit_of_work.reading() as work:
        for table in TABLES:
            for verb in ("update", "delete"):
                work.connection.execute(f"DROP TRIGGER {table}_append_only_{verb}")
        yield work.connection
        work.session.rollback()


def told(tray: Tray, circuit: Any, database: Connection) -> Checked:
    """Check a circuit on a connection that holds uncommitted changes."""
    return tray.checks.checked(pile_of(database, circuit), tray.known)


def test_every_byte_of_every_act_version_and_circuit_is_sealed(tray: Tray, circuit: Any) -> None:
    """Change each byte of each sealed cell in turn: the seal fits no more. One byte of each cell goes by the file."""
    tried = 0
    with unlocked(tray) as database:
        for table, columns in TABLES.items():
            for cells in queries.as_stored(database, table, columns, KEYS[table], circuit):
                assert is_true(read_row(table, cells))
                for column, (kind, digits) in cells.items():
                    for changed in _changed(bytes.fromhex(digits)):
                        tried += 1
                        other = {**cells, column: (kind, changed.hex())}
                        assert not is_true(read_row(table, other)), (table, column, changed)
    assert tried > 2_500


def test_a_changed_byte_of_each_cell_is_told_by_the_check(tray: Tray, circuit: Any) -> None:
    with unlocked(tray) as database:
        assert told(tray, circuit, database).faults == ()
        for table, columns in TABLES.items():
            hexed = ", ".join(f"hex({column})" for column in columns)
            for place, *cells in database.execute(f"SELECT local_id, {hexed} FROM {table}").fetchall():
                for column, digits in zip(columns, cells, strict=True):
                    for changed in _changed(bytes.fromhex(digits))[-1:]:
                        _put(database, table, column, place, changed)
                        assert told(tray, circuit, database).faults, (table, column)
                        _put(database, table, column, place, bytes.fromhex(digits))
        assert told(tray, circuit, database).faults == ()


def _changed(value: bytes) -> list[bytes]:
    """Return a value with each of its bytes changed in turn; figures stay figures, so that a number stays one."""
    figures = value.isdigit()
    other = [(byte - 48 + 1) % 10 + 48 if figures else byte ^ 1 for byte in value]
    return [value[:at] + bytes((byte,)) + value[at + 1 :] for at, byte in enumerate(other)]


def _put(database: Connection, table: str, column: str, place: int, value: bytes) -> None:
    """Write the bytes of a cell as the type it has."""
    ((kind,),) = database.execute(f"SELECT typeof({column}) FROM {table} WHERE local_id = ?", (place,)).fetchall()
    sql = {"blob": "?", "integer": "CAST(? AS INTEGER)"}.get(kind, "CAST(? AS TEXT)")
    database.execute(f"UPDATE {table} SET {column} = {sql} WHERE local_id = ?", (value, place))


def test_every_byte_of_every_document_and_scan_counts(tray: Tray, circuit: Any) -> None:
    blobs = [row[0] for row in tray.desk.rows("SELECT blob FROM enclosure UNION SELECT evidence_blob FROM endorsement")]
    kept = [tray.desk.store.path(str(blob)) for blob in blobs if blob]
    assert len(kept) == 2
    with tray.desk.unit_of_work.reading() as work:
        for path in kept:
            content = path.read_bytes()
            for at in range(len(content)):
                changed = bytearray(content)
                changed[at] ^= 1
                path.write_bytes(changed)
                assert told(tray, circuit, work.connection).faults, (path.name, at)
            path.write_bytes(content[:-1])
            assert told(tray, circuit, work.connection).faults
            path.write_bytes(content)
        assert told(tray, circuit, work.connection).faults == ()


def test_a_row_taken_away_added_or_changed_for_another_is_found(tray: Tray, circuit: Any) -> None:
    """The order: nothing goes from the beginning, the middle or the end, nothing comes in, nothing changes places."""
    rows = [(t, r[0]) for t in TABLES for r in tray.desk.rows(f"SELECT local_id FROM {t}")]
    assert len(rows) == 4
    for table, place in rows:
        with unlocked(tray) as database:
            database.execute("PRAGMA defer_foreign_keys = ON")
            database.execute(f"DELETE FROM {table} WHERE local_id = ?", (place,))
            assert told(tray, circuit, database).faults, (table, place)
    names = ", ".join(
        str(row[1]) for row in tray.desk.rows("PRAGMA table_info(endorsement)") if row[1] not in ("id", "local_id")
    )
    acts = [row[0] for row in tray.desk.rows("SELECT local_id FROM endorsement ORDER BY local_id")]
    with unlocked(tray) as database:
        database.execute(
            f"INSERT INTO endorsement(local_id, id, {names}) SELECT local_id + 9, randomblob(16), {names} "
            "FROM endorsement WHERE local_id = ?", (acts[0],),
        )  # fmt: skip
        assert told(tray, circuit, database).faults
    for column in ("acted_at", "acted_by", "previous", "step", "signature", "public_key", "device"):
        with unlocked(tray) as database:
            both = [
                database.execute(f"SELECT {column} FROM endorsement WHERE local_id = ?", (a,)).fetchone()[0]
                for a in acts
            ]
            for act, value in zip(acts, reversed(both), strict=True):
                database.execute(f"UPDATE endorsement SET {column} = ? WHERE local_id = ?", (value, act))
            assert bool(told(tray, circuit, database).faults) is (both[0] != both[1]), column


@settings(max_examples=30, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.data())
def test_no_other_value_whatever_fits_a_seal(tray: Tray, data: st.DataObject) -> None:
    """Other words, the same ones composed otherwise, other types: whatever differs from what was sealed is found."""
    if not tray.desk.table("circuit"):
        tray.as_(HEAD).act(tray.launch(), Result.ENDORSED, 0, public_note="Oui, é")
    ((circuit,),) = tray.desk.rows("SELECT id FROM circuit")
    column = data.draw(st.sampled_from([c for c in TABLES["endorsement"] if c not in ("id", "circuit_id")]))
    values = st.none() | st.integers(-9, 9) | st.text(max_size=12) | st.binary(max_size=17) | st.just("Oui, e\u0301")
    value = data.draw(values)
    with unlocked(tray) as database:
        ((present, kind),) = database.execute(f"SELECT {column}, typeof({column}) FROM endorsement").fetchall()
        try:
            database.execute(f"UPDATE endorsement SET {column} = ?", (value,))
        except (UnicodeEncodeError, IntegrityError):
            return
        ((now, now_kind),) = database.execute(f"SELECT hex({column}), typeof({column}) FROM endorsement").fetchall()
        ((before,),) = database.execute("SELECT hex(?)", (present,)).fetchall()
        differs = (now, now_kind) != (before, kind)
        assert bool(told(tray, UUID(bytes=circuit), database).faults) is differs  # type: ignore[arg-type]


def test_all_circuits_tell_of_orphans_and_of_circuits_that_are_gone(tray: Tray, circuit: Any) -> None:
    with unlocked(tray) as database:
        database.execute("PRAGMA defer_foreign_keys = ON")
        database.execute("DELETE FROM circuit")
        said = [fault.words.source for fault in told(tray, circuit, database).faults]
        assert "The circuit itself is missing." in said
        for table in ("circuit_version", "endorsement"):
            database.execute(f"DELETE FROM {table}")
        said = [fault.words.source for fault in told(tray, circuit, database).faults]
        assert len(said) == 4
