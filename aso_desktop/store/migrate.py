"""Make a database, or bring one to the present schema: one transaction, then derived triggers. Loads alembic."""

from collections.abc import Sequence
from pathlib import Path

import sqlcipher3.dbapi2 as sqlcipher
from alembic.migration import MigrationContext
from alembic.operations import Operations
from sqlalchemy import Connection as EngineConnection
from sqlalchemy import create_engine
from sqlalchemy.pool import StaticPool

from aso_desktop.store.capture import CapturedTable, rebuild_triggers
from aso_desktop.store.connection import DataKey, connect
from aso_desktop.store.errors import environment_failures
from aso_desktop.store.migrations.versions import REVISIONS


def migrate(
    path: Path, key: DataKey, tables: Sequence[CapturedTable], derived: Sequence[str] = (), *, create: bool = False
) -> None:
    """Apply the missing revisions and rebuild every trigger, in one transaction.

    `derived` are further CREATE TRIGGER statements of the services. An interruption leaves the file as it was.
    `user_version` is the only record of the revision: alembic's own table is not used.
    """
    with environment_failures():
        database = connect(path, key, create=create)
        try:
            engine = create_engine(
                "sqlite+pysqlite://", module=sqlcipher, creator=lambda: database, poolclass=StaticPool
            )
            with engine.connect() as connection:
                _in_one_transaction(connection, tables, derived)
        finally:
            database.close()


def _in_one_transaction(connection: EngineConnection, tables: Sequence[CapturedTable], derived: Sequence[str]) -> None:
    connection.exec_driver_sql("BEGIN IMMEDIATE")
    try:
        _run_revisions(connection)
        rebuild_triggers(connection.connection.driver_connection, tables, derived)
        connection.exec_driver_sql(f"PRAGMA user_version = {REVISIONS[-1].revision}")
        connection.exec_driver_sql("COMMIT")
    except BaseException:
        connection.exec_driver_sql("ROLLBACK")
        raise


def _run_revisions(connection: EngineConnection) -> None:
    present = connection.exec_driver_sql("PRAGMA user_version").scalar_one()
    with Operations.context(MigrationContext.configure(connection)):
        for module in REVISIONS:
            if int(module.revision) > present:
                module.upgrade()
