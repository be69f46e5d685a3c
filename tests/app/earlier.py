"""Profiles as earlier versions left them: a full one of today with everything taken out that came later.

Revisions only add tables and columns, so taking away what a fresh file of that revision lacks, and giving it the
indexes of then, gives that revision back; a test compares the two. `RELEASES` names the schema of every version that
was given to somebody.
"""

import shutil
import tempfile
from pathlib import Path

import sqlcipher3.dbapi2 as sqlcipher
from alembic.migration import MigrationContext
from alembic.operations import Operations
from sqlalchemy import create_engine
from sqlalchemy.pool import StaticPool

from aso_desktop.store.connection import Connection, DataKey, connect
from aso_desktop.store.migrations.versions import REVISIONS
from tests.app.test_bootstrap import closed_profile

RELEASES: dict[str, int] = {}
"""Tag of a version → revision of its schema. A tag that is missing here fails the tests."""

Shape = dict[str, tuple[str, ...]]
"""Table → columns, in order."""


def shape(database: Connection) -> Shape:
    """Return the tables of a file and their columns; the insides of full-text tables aside."""
    named = "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY name"
    tables = [name for (name,) in database.execute(named)]
    return {t: tuple(row[1] for row in database.execute(f"PRAGMA table_info('{t}')")) for t in tables}


def indexes(database: Connection) -> list[tuple[str, str, str]]:
    """Return kind, name and statement of what stands beside the tables."""
    named = "SELECT type, name, sql FROM sqlite_master WHERE type IN ('index', 'view') AND sql IS NOT NULL"
    return list(database.execute(named))


def fresh(path: Path, key: DataKey, revision: int) -> None:
    """Make an empty file as the migrations up to `revision` make it."""
    database = connect(path, key, create=True)
    engine = create_engine("sqlite+pysqlite://", module=sqlcipher, creator=lambda: database, poolclass=StaticPool)
    with engine.connect() as connection:
        connection.exec_driver_sql("BEGIN IMMEDIATE")
        with Operations.context(MigrationContext.configure(connection)):
            for module in REVISIONS[:revision]:
                module.upgrade()
        connection.exec_driver_sql(f"PRAGMA user_version = {revision}")
        connection.exec_driver_sql("COMMIT")
    database.close()


def age(folder: Path, passphrase: str, revision: int) -> None:
    """Make a closed profile one that a version of schema `revision` left."""
    profile = closed_profile(folder)
    profile.access.unlock(passphrase)
    take_back(profile.paths.database, profile.keys.data, revision)
    profile.close()


def take_back(path: Path, key: DataKey, revision: int) -> None:
    """Make a file of today one of an earlier revision, with the rows that it could hold."""
    with tempfile.TemporaryDirectory() as folder:
        model = Path(folder) / "model.db"
        fresh(model, key, revision)
        wanted_file = connect(model, key)
        wanted, kept = shape(wanted_file), indexes(wanted_file)
        wanted_file.close()
    database = connect(path, key)
    database.execute("PRAGMA foreign_keys = OFF")
    database.execute("BEGIN IMMEDIATE")
    for (name,) in database.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'").fetchall():
        database.execute(f'DROP TRIGGER "{name}"')
    for kind, name, _statement in indexes(database):
        database.execute(f'DROP {kind} "{name}"')
    _take_columns(database, wanted)
    for _kind, _name, statement in kept:
        database.execute(statement)
    database.execute(f"PRAGMA user_version = {revision}")
    database.execute("COMMIT")
    database.close()


def _take_columns(database: Connection, wanted: Shape) -> None:
    for table, columns in shape(database).items():
        if table not in wanted:
            virtual = database.execute("SELECT sql FROM sqlite_master WHERE name = ?", (table,)).fetchone()
            if virtual is not None:  # the shadow tables of a full-text index go with it
                database.execute(f'DROP TABLE "{table}"')
            continue
        for column in columns:
            if column not in wanted[table]:
                database.execute(f'ALTER TABLE "{table}" DROP COLUMN "{column}"')


def copied(folder: Path, to: Path) -> Path:
    """Return a copy of a closed profile."""
    shutil.copytree(folder, to)
    return to
