"""Make a set of copies: written under a temporary name, opened and read whole, synced, then named; old sets go last."""

import secrets
import shutil
from collections.abc import Collection, Iterable
from pathlib import Path
from typing import Final

from aso_desktop.core.clock import Clock
from aso_desktop.core.errors import Cancelled, EnvironmentFailure
from aso_desktop.core.progress import Progress, silent
from aso_desktop.security.audit import heads
from aso_desktop.security.enclosures import EnclosureStore
from aso_desktop.security.key_file import FILE_NAME, KeyFile, read_copies
from aso_desktop.security.slots import OpenKeys, fits
from aso_desktop.services.backup import queries
from aso_desktop.services.backup.away import copy_away
from aso_desktop.services.backup.sets import DATABASE_NAME, ENCLOSURES_NAME, BackupSet, sets, write_set
from aso_desktop.store.backup import Cancel, copy_database
from aso_desktop.store.connection import connect_still, version_of
from aso_desktop.store.files import copy_whole, file_failures, sync_folder, write_whole

BACKUP_NAME: Final = "backup"
KEEP: Final = 24
_STAGE: Final = ".making-"
_NAME_LENGTH: Final = 12


class BackupService:
    """Makes and lists the sets of one profile."""

    def __init__(self, profile: Path, keys: OpenKeys, key_file: KeyFile, clock: Clock, keep: int = KEEP) -> None:
        """Know the open profile and how many sets to keep."""
        self.folder = profile / BACKUP_NAME
        self._profile = profile
        self._keys = keys
        self._key_file = key_file
        self._clock = clock
        self._keep = keep

    def sets(self) -> list[BackupSet]:
        """Return the sets present, newest first."""
        return sets(self.folder)

    def is_due(self) -> bool:
        """Say whether no set was made today."""
        today = self._clock.today().isoformat()
        return all(s.day != today for s in self.sets())

    def make(self, reason: str = "manual", progress: Progress = silent) -> BackupSet:
        """Make one set and drop the oldest beyond the number kept.

        A damaged source raises and drops nothing; a missing enclosure is named in the set and drops nothing either.
        """
        stage = self.folder / f"{_STAGE}{secrets.token_hex(4)}"
        with file_failures(self.folder):
            self.folder.mkdir(mode=0o700, parents=True, exist_ok=True)
            for leftover in self.folder.glob(f"{_STAGE}*"):
                shutil.rmtree(leftover)
            stage.mkdir(mode=0o700)
            try:
                made = self._fill(stage, reason, progress)
                made = made._replace(folder=self._settle(stage, made))
            finally:
                shutil.rmtree(stage, ignore_errors=True)
        if made.is_complete:
            self._rotate()
        return made

    def copy_to(self, folder: Path, progress: Progress = silent) -> Path:
        """Copy the sets to a folder elsewhere, under a name of this profile's own; return that folder."""
        there = folder / f"aso-{self._key_file.profile[:_NAME_LENGTH]}"
        copy_away(self.folder, there, self._keep, progress)
        return there

    def _fill(self, stage: Path, reason: str, progress: Progress) -> BackupSet:
        copy = stage / DATABASE_NAME
        copy_database(self._profile / DATABASE_NAME, self._keys.data, copy, asked_to_stop(progress, "database"))
        write_whole(stage / FILE_NAME, self._present_key_file().encode())
        database = connect_still(copy, self._keys.data)
        try:
            blobs = queries.blobs(database)
            made = BackupSet(
                folder=stage,
                made_at=self._clock.now(),
                day=self._clock.today().isoformat(),
                reason=reason,
                schema=version_of(database),
                size=0,
                sha256="",
                list_sha256="",
                enclosures=0,
                missing=(),
                heads=tuple(heads(database)),
            )
        finally:
            database.close()
        missing = self._keep_enclosures(blobs, progress)
        return write_set(stage, made._replace(missing=missing), blobs)

    def _present_key_file(self) -> KeyFile:
        """Return the key file of this moment: its slots may have changed since the profile was opened."""
        present = read_copies(self._profile).key_file
        return present if present is not None and fits(present, self._keys) else self._key_file

    def _keep_enclosures(self, blobs: Collection[str], progress: Progress) -> tuple[str, ...]:
        """Copy the enclosures that the backup folder lacks; return those that are missing or damaged."""
        source = EnclosureStore(self._profile / ENCLOSURES_NAME, self._keys.enclosure)
        target = EnclosureStore(self.folder / ENCLOSURES_NAME, self._keys.enclosure)
        return copy_enclosures(blobs, source, target, progress)

    def _settle(self, stage: Path, made: BackupSet) -> Path:
        stem = f"{made.made_at:%Y-%m-%d-%H%M%S}-{made.reason}"
        names = (stem, *(f"{stem}-{n}" for n in range(2, 1_000)))
        final = next(self.folder / name for name in names if not (self.folder / name).exists())
        sync_folder(stage)
        stage.replace(final)
        sync_folder(self.folder)
        return final

    def _rotate(self) -> None:
        """Drop the oldest sets, then the enclosures that no set lists any more."""
        present = self.sets()
        for old in present[self._keep :]:
            with file_failures(old.folder):
                shutil.rmtree(old.folder)
        if len(present) <= self._keep:
            return
        listed = {blob for kept in present[: self._keep] for blob in kept.blobs()}
        store = EnclosureStore(self.folder / ENCLOSURES_NAME, self._keys.enclosure)
        store.sweep(listed, before=self._clock.now().timestamp())


def copy_enclosures(
    blobs: Iterable[str], source: EnclosureStore, target: EnclosureStore, progress: Progress
) -> tuple[str, ...]:
    """Copy encrypted files that `target` lacks, each read whole once it is there; return those that cannot be had."""
    wanted = [b for b in blobs if not target.is_present(b)]
    lost = []
    for done, blob in enumerate(wanted):
        progress(done, len(wanted), "enclosures")
        if not source.is_present(blob) or not _copied(blob, source, target):
            lost.append(blob)
    return tuple(lost)


def _copied(blob: str, source: EnclosureStore, target: EnclosureStore) -> bool:
    path = target.path(blob)
    with file_failures(path):
        path.parent.mkdir(parents=True, exist_ok=True)
    copy_whole(source.path(blob), path)
    try:
        target.check(blob)
    except EnvironmentFailure:
        path.unlink(missing_ok=True)
        return False
    return True


def asked_to_stop(progress: Progress, what: str) -> Cancel:
    """Return what SQLite asks now and then: whether the user wants to stop."""

    def asked() -> bool:
        try:
            progress(0, 0, what)
        except Cancelled:
            return True
        return False

    return asked
