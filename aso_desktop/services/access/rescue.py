"""Give a profile back what it lost: a key file from a backup set, a database that lies elsewhere.

Both are proven with the data key before anything takes its place, and what was there is kept under another name.
"""

from datetime import datetime
from pathlib import Path
from typing import Final

from aso_desktop.core.errors import EnvironmentFailure, UserError
from aso_desktop.core.i18n import QT_TRANSLATE_NOOP
from aso_desktop.security.key_file import COPY_NAME, FILE_NAME, KeyFile, decode, write_copies
from aso_desktop.security.slots import OpenKeys
from aso_desktop.services.access.profile import database_of
from aso_desktop.store.backup import DatabaseDamaged, faults, is_damage
from aso_desktop.store.connection import connect
from aso_desktop.store.files import copy_whole, file_failures, sync_folder

DAMAGED: Final = "endommagé"
"""What is put behind the name of a file that could not be used; nothing is ever overwritten."""
REPLACED: Final = "avant-restauration"
_LARGEST_KEY_FILE: Final = 64 * 1024
_SIDES: Final = ("", "-wal", "-shm")


def read_key_file(path: Path) -> KeyFile:
    """Return the key file that lies at a path; refuse one that is not whole."""
    with file_failures(path), path.open("rb") as file:
        raw = file.read(_LARGEST_KEY_FILE + 1)
    try:
        return decode(raw)
    except Exception as error:
        text = QT_TRANSLATE_NOOP("access", "“{name}” is not a whole key file: choose another backup set.")
        raise UserError(text.format(name=path.name), field="key_file") from error


def install_key_file(profile: Path, key_file: KeyFile, now: datetime, word: str) -> None:
    """Put a proven key file in place, in both copies; what lies there is kept, with `word` and the date in its name."""
    for name in (FILE_NAME, COPY_NAME):
        set_aside(profile / name, now, word)
    write_copies(profile, key_file)


def opens_database(path: Path, keys: OpenKeys) -> bool:
    """Say whether keys open a database; only the machine's refusals raise."""
    try:
        connect(path, keys.data, "reader").close()
    except EnvironmentFailure as failure:
        if is_damage(failure.__cause__):
            return False
        raise
    return True


def bring_database(profile: Path, source: Path, keys: OpenKeys) -> None:
    """Copy a database found elsewhere into a profile that has none, once it is proven sound."""
    target = database_of(profile)
    if target.exists():
        raise UserError(QT_TRANSLATE_NOOP("access", "This profile has a database: restore a backup instead."))
    arriving = target.with_name(f"{target.name}.arriving")
    for side in _SIDES[:2]:
        if source.with_name(source.name + side).exists():
            copy_whole(source.with_name(source.name + side), arriving.with_name(arriving.name + side))
    try:
        settle_database(arriving, keys)
        with file_failures(target):
            arriving.replace(target)
            sync_folder(profile)
    finally:
        for side in _SIDES:
            arriving.with_name(arriving.name + side).unlink(missing_ok=True)


def settle_database(path: Path, keys: OpenKeys) -> None:
    """Take a copied file's pending log into it and read all of it; raise `DatabaseDamaged` unless it is sound."""
    database = connect(path, keys.data)
    try:
        if faults(database):
            raise DatabaseDamaged
    finally:
        database.close()


def set_aside(path: Path, now: datetime, word: str) -> None:
    """Rename a file out of the way, keeping it: `aso.db` → `aso.db.endommagé-20261113-094207`."""
    if path.exists():
        with file_failures(path):
            path.replace(path.with_name(free_name(path, now, word)))


def free_name(path: Path, now: datetime, word: str) -> str:
    """Return the first name under which a file can be kept."""
    stem = f"{path.name}.{word}-{now:%Y%m%d-%H%M%S}"
    names = (stem, *(f"{stem}-{n}" for n in range(2, 1_000)))
    return next(name for name in names if not path.with_name(name).exists())
