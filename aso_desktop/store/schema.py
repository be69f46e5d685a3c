"""Is the file of this version? Read before anything is written; alembic is loaded only when there is work for it."""

from pathlib import Path
from typing import Final

from aso_desktop.core.errors import EnvironmentFailure
from aso_desktop.core.i18n import QT_TRANSLATE_NOOP
from aso_desktop.store.capture import triggers_intact
from aso_desktop.store.connection import DataKey, connect, schema_version

LATEST: Final = 7
"""The revision this program writes; equal to the last module of `migrations/versions`."""


class NewerSchema(EnvironmentFailure):
    """The file was written by a later version; not a byte of it was changed."""


def needs_work(path: Path, key: DataKey) -> bool:
    """Say whether the file must be migrated or its triggers rebuilt; refuse a newer one. Changes nothing."""
    version = schema_version(path, key)
    if version > LATEST:
        text = QT_TRANSLATE_NOOP(
            "store",
            "This database was written by a later version of ASO Desktop: update the program. Nothing was changed.",
        )
        raise NewerSchema(text)
    if version < LATEST:
        return True
    database = connect(path, key, "reader")
    try:
        return not triggers_intact(database)
    finally:
        database.close()
