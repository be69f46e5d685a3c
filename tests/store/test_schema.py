"""The migrated file and the mapped classes say the same thing."""

from pathlib import Path

import pytest
from sqlalchemy import Boolean, Integer

from aso_desktop.store.base import Base, Synced, UuidBlob
from aso_desktop.store.capture import triggers_intact
from aso_desktop.store.connection import connect
from aso_desktop.store.engine import captured_tables
from aso_desktop.store.migrate import migrate
from aso_desktop.store.migrations.versions import REVISIONS
from aso_desktop.store.schema import LATEST, needs_work
from tests.store.conftest import KEY


def synced_classes() -> list[type[Synced]]:
    classes = [m.class_ for m in Base.registry.mappers if issubclass(m.class_, Synced)]
    return sorted(classes, key=lambda kind: str(kind.__tablename__))  # the same order on every worker


@pytest.mark.parametrize("kind", synced_classes(), ids=lambda c: c.__tablename__)
def test_a_mapped_class_matches_its_table(kind: type[Synced], migrated: Path) -> None:
    database = connect(migrated, KEY, "reader")
    present = {name: (kept, required) for _, name, kept, required, *_ in database.execute(
        f"PRAGMA table_info({kind.__tablename__})")}  # fmt: skip
    database.close()
    declared = {}
    for column in kind.__table__.columns:
        whole = isinstance(column.type, Integer | Boolean)
        declared[column.name] = "BLOB" if isinstance(column.type, UuidBlob) else "INTEGER" if whole else "TEXT"
    assert {name: kept for name, (kept, _) in present.items()} == declared


@pytest.mark.parametrize("kind", synced_classes(), ids=lambda c: c.__tablename__)
def test_every_cell_has_its_own_permanent_number(kind: type[Synced]) -> None:
    numbers = [c.info["cell"] for c in kind.__table__.columns if "cell" in c.info]
    assert len(numbers) == len(set(numbers))
    assert 0 not in numbers


def test_every_table_has_its_own_permanent_number() -> None:
    numbers = [kind.__table_number__ for kind in synced_classes()]
    assert len(numbers) == len(set(numbers))


def test_stub_rows_are_possible(migrated: Path) -> None:
    """A row of which only the identity came must fit: every other column is nullable or has a default."""
    database = connect(migrated, KEY, "reader")
    for kind in synced_classes():
        for _, name, _, required, default, key in database.execute(f"PRAGMA table_info({kind.__tablename__})"):
            assert name in {"id", "local_id"} or key or not required or default is not None, (kind, name)
    database.close()


def test_the_last_revision_is_the_schema_of_this_program() -> None:
    assert [int(r.revision) for r in REVISIONS] == list(range(1, LATEST + 1))


def test_a_trigger_that_was_touched_is_noticed_and_made_again(database_path: Path) -> None:
    writer = connect(database_path, KEY)
    assert triggers_intact(writer)
    writer.execute("DROP TRIGGER letter_captured_update")
    writer.close()
    assert needs_work(database_path, KEY)
    migrate(database_path, KEY, captured_tables())
    assert not needs_work(database_path, KEY)


def test_an_interrupted_migration_leaves_the_file_as_it_was(tmp_path: Path) -> None:
    path = tmp_path / "aso.db"
    with pytest.raises(Exception, match="incomplete input"):
        migrate(path, KEY, captured_tables(), ["CREATE TRIGGER broken"], create=True)
    database = connect(path, KEY, "reader")
    assert database.execute("PRAGMA user_version").fetchone() == (0,)
    assert database.execute("SELECT count(*) FROM sqlite_master").fetchone() == (0,)
    database.close()
    migrate(path, KEY, captured_tables())
    assert not needs_work(path, KEY)
