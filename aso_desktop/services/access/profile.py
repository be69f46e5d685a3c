"""A profile's folder: what lies in it before a key is known, how it comes into being, what its database answers."""

import os
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Final

from aso_desktop.core.errors import EnvironmentFailure, UserError
from aso_desktop.core.i18n import QT_TRANSLATE_NOOP
from aso_desktop.security.key_file import COPY_NAME, FILE_NAME, KeyFile, write_copies
from aso_desktop.security.slots import OpenKeys
from aso_desktop.services.access.opening import Screen
from aso_desktop.store.backup import is_damage
from aso_desktop.store.connection import APPLICATION_ID, file_marks
from aso_desktop.store.files import file_failures, sync_file, sync_folder
from aso_desktop.store.schema import LATEST

DATABASE_NAME: Final = "aso.db"
STAGE_NAME: Final = ".creating"
_SMALLEST_DATABASE: Final = 512
_ROOM_TO_WRITE: Final = 16 * 1024 * 1024

Build = Callable[[Path, OpenKeys], None]
"""Makes a whole database at a path, with its first rows, and closes it."""


def database_of(profile: Path) -> Path:
    """Return the place of a profile's database."""
    return profile / DATABASE_NAME


def is_untouched(profile: Path) -> bool:
    """Say whether nothing of a profile exists in a folder."""
    names = (DATABASE_NAME, f"{DATABASE_NAME}-wal", FILE_NAME, COPY_NAME)
    return not any((profile / name).exists() for name in names)


def refuse_if_touched(profile: Path) -> None:
    """Refuse to create anything where something of a profile exists."""
    if not is_untouched(profile):
        raise UserError(QT_TRANSLATE_NOOP("access", "A profile already exists here: nothing was changed."))


def create_profile(profile: Path, key_file: KeyFile, keys: OpenKeys, build: Build) -> None:
    """Make a profile beside its final place, then move it in; an interruption leaves nothing or all of it."""
    refuse_if_touched(profile)
    stage = profile / STAGE_NAME
    with file_failures(profile):
        profile.mkdir(mode=0o700, parents=True, exist_ok=True)
        if stage.exists():
            shutil.rmtree(stage)
        stage.mkdir(mode=0o700)
        try:
            write_copies(stage, key_file)
            build(stage / DATABASE_NAME, keys)
            sync_file(stage / DATABASE_NAME)
        except BaseException:
            shutil.rmtree(stage, ignore_errors=True)
            raise
    _move_in(profile, stage)


def finish_creation(profile: Path) -> None:
    """Complete a creation whose last step was interrupted: the key file is in place, the rest still waits."""
    stage = profile / STAGE_NAME
    if (profile / FILE_NAME).exists() and (stage / DATABASE_NAME).exists() and not database_of(profile).exists():
        _move_in(profile, stage)


def _move_in(profile: Path, stage: Path) -> None:
    """Move a finished profile in; the first rename decides, the database comes last."""
    with file_failures(profile):
        for name in (FILE_NAME, COPY_NAME, DATABASE_NAME):
            if (stage / name).exists():
                (stage / name).replace(profile / name)
        sync_folder(profile)
        shutil.rmtree(stage)


def database_state(profile: Path, keys: OpenKeys) -> Screen:
    """Say what a proven key finds. Changes no byte: the version is read before anything else."""
    path = database_of(profile)
    if not path.exists():
        return Screen.DATABASE_MISSING
    if path.stat().st_size < _SMALLEST_DATABASE:
        return Screen.DATABASE_DAMAGED
    try:
        marks = file_marks(path, keys.data)
    except EnvironmentFailure as failure:
        if is_damage(failure.__cause__):
            return Screen.DATABASE_DAMAGED
        raise
    if marks.application_id != APPLICATION_ID:
        return Screen.DATABASE_DAMAGED
    if marks.version > LATEST:
        return Screen.NEWER_SCHEMA
    return Screen.READY if _is_writable(profile) else Screen.READ_ONLY


def _is_writable(profile: Path) -> bool:
    may_write = all(os.access(p, os.W_OK) for p in (profile, database_of(profile)))
    return may_write and shutil.disk_usage(profile).free >= _ROOM_TO_WRITE
