"""The SQLAlchemy engine over the encrypted file. Imported after the first paint."""

from pathlib import Path
from typing import Any

import sqlcipher3.dbapi2 as sqlcipher
from sqlalchemy import Engine, create_engine, event
from sqlalchemy.pool import QueuePool

from aso_desktop.store.base import APPEND_ONLY, Base, Synced, UuidBlob
from aso_desktop.store.capture import CapturedTable
from aso_desktop.store.connection import DataKey, connect


def make_engine(path: Path, key: DataKey) -> Engine:
    """Return the writer's engine; each transaction is `BEGIN IMMEDIATE`, so two processes never deadlock."""
    engine = create_engine(
        "sqlite+pysqlite://",
        module=sqlcipher,
        creator=lambda: connect(path, key),
        poolclass=QueuePool,
        pool_size=1,
        max_overflow=0,
    )
    event.listen(engine, "begin", _begin_immediate)
    return engine


def _begin_immediate(connection: Any) -> None:
    connection.exec_driver_sql("BEGIN IMMEDIATE")


def captured_tables() -> list[CapturedTable]:
    """Return the capture declaration of every synced table that is mapped, parents first.

    Names are plain texts: the mapper's own kind of text costs a detour wherever SQLite is given one as a value.
    """
    synced = {m.class_.__tablename__: m.class_ for m in Base.registry.mappers if issubclass(m.class_, Synced)}
    found = []
    for table in Base.metadata.sorted_tables:
        if table.name not in synced:
            continue
        cells = {str(c.name): c.info["cell"] for c in table.columns if "cell" in c.info}
        kept = {"id": -1, "local_id": -2, **cells}
        found.append(
            CapturedTable(
                name=str(table.name),
                number=synced[table.name].__table_number__,
                cells=kept,
                blobs=frozenset(str(c.name) for c in table.columns if isinstance(c.type, UuidBlob)),
                quiet=frozenset(c.info["cell"] for c in table.columns if c.info.get("quiet")),
                append_only=bool(table.info.get(APPEND_ONLY)),
            )
        )
    return found
