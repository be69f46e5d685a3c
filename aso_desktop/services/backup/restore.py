"""Put a set of copies in place of the present data. The set is proven first; nothing present is ever overwritten."""

from pathlib import Path
from typing import Final, NamedTuple

from aso_desktop.core.clock import Clock
from aso_desktop.core.errors import UserError
from aso_desktop.core.i18n import QT_TRANSLATE_NOOP
from aso_desktop.core.progress import Progress, silent
from aso_desktop.security.audit import record
from aso_desktop.security.device import Device, machine_mark, make_device, present_device
from aso_desktop.security.enclosures import EnclosureStore
from aso_desktop.security.key_file import read_copies
from aso_desktop.security.primitives import WrongKeyError
from aso_desktop.security.recovery_code import decode
from aso_desktop.security.slots import OpenKeys, fits, open_with_passphrase, open_with_recovery
from aso_desktop.services.access.rescue import (
    DAMAGED,
    REPLACED,
    free_name,
    install_key_file,
    opens_database,
    read_key_file,
)
from aso_desktop.services.backup.commands import asked_to_stop, copy_enclosures
from aso_desktop.services.backup.queries import RESTORED
from aso_desktop.services.backup.sets import DATABASE_NAME, ENCLOSURES_NAME, BackupSet
from aso_desktop.store.backup import check_copy, faults, have_alone
from aso_desktop.store.connection import connect, transaction
from aso_desktop.store.files import copy_whole, file_failures, sync_folder
from aso_desktop.store.schema import LATEST, NewerSchema

_ARRIVING: Final = f"{DATABASE_NAME}.arriving"
_SIDES: Final = ("-wal", "-shm", "")
"""The log goes first: a log that stays behind could be replayed into the restored file."""


class Restored(NamedTuple):
    """What a restoration did: the names under which the former files are kept, enclosures not found, new identity."""

    kept_as: tuple[str, ...]
    missing: tuple[str, ...]
    device: Device


class RestoreService:
    """Restores a profile that nobody has open: the caller holds the window's lock and closed its connections."""

    def __init__(self, profile: Path, clock: Clock) -> None:
        """Work on the folder of a profile, whatever is left in it."""
        self._profile = profile
        self._clock = clock

    def keys_at_hand(self, chosen: BackupSet, keys: OpenKeys | None) -> bool:
        """Say whether keys that are already open also open a set; otherwise its own passphrase is asked."""
        return keys is not None and fits(read_key_file(chosen.key_file), keys)

    def unlock(self, chosen: BackupSet, passphrase: str = "", code: str = "") -> OpenKeys:
        """Return the keys of a set from the passphrase, or the printed code, of its date."""
        key_file = read_key_file(chosen.key_file)
        try:
            return open_with_recovery(key_file, decode(code)) if code else open_with_passphrase(key_file, passphrase)
        except WrongKeyError as error:
            text = QT_TRANSLATE_NOOP("backup", "This does not open the backup: type the passphrase of {date}.")
            raise UserError(text.format(date=f"{chosen.made_at:%d/%m/%Y}"), field="passphrase") from error

    def check(self, chosen: BackupSet, keys: OpenKeys, progress: Progress = silent) -> None:
        """Read a set whole before it is used; raise unless it is sound and of this version or an older one."""
        if chosen.schema > LATEST:
            text = QT_TRANSLATE_NOOP(
                "backup", "This backup was made by a later version of ASO Desktop: update the program."
            )
            raise NewerSchema(text)
        check_copy(chosen.database, keys.data, asked_to_stop(progress, "database"))
        chosen.blobs()

    def restore(self, chosen: BackupSet, keys: OpenKeys, progress: Progress = silent) -> Restored:
        """Restore a set: prove it, prepare the new file beside the old one, keep the old one, then change places.

        The restored file takes a new device identity before its first write. Until the last rename, an interruption
        leaves the former data whole under its own or its kept name.
        """
        self.check(chosen, keys, progress)
        with file_failures(self._profile):
            self._profile.mkdir(mode=0o700, parents=True, exist_ok=True)
        arriving = self._profile / _ARRIVING
        self._remove(arriving)
        try:
            copy_whole(chosen.database, arriving)
            device = self._renewed(arriving, keys, chosen)
            missing = self._bring_enclosures(chosen, keys, progress)
            kept = self._make_room(keys)
            self._bring_key_file(chosen, keys)
            with file_failures(arriving):
                arriving.replace(self._profile / DATABASE_NAME)
                sync_folder(self._profile)
        finally:
            self._remove(arriving)
        return Restored(kept, missing, device)

    def _renewed(self, arriving: Path, keys: OpenKeys, chosen: BackupSet) -> Device:
        """Give the new file its own identity and its first entry of the journal, in one transaction."""
        from aso_desktop.store.unit_of_work import Author

        now = self._clock.now()
        database = connect(arriving, keys.data)
        try:
            with transaction(database):
                former = present_device(database)
                device = make_device(database, now, machine_mark(), former.agent_id if former else None)
                author = Author(device.agent_id, device.id)
                record(database, author, now, RESTORED, ("profile", None), set=chosen.made_at.isoformat())
        finally:
            database.close()
        return device

    def _bring_enclosures(self, chosen: BackupSet, keys: OpenKeys, progress: Progress) -> tuple[str, ...]:
        source = EnclosureStore(chosen.folder.parent / ENCLOSURES_NAME, keys.enclosure)
        target = EnclosureStore(self._profile / ENCLOSURES_NAME, keys.enclosure)
        return copy_enclosures(chosen.blobs(), source, target, progress)

    def _make_room(self, keys: OpenKeys) -> tuple[str, ...]:
        """Put the present database aside, with its pending log, under a name that says why."""
        present = self._profile / DATABASE_NAME
        word = REPLACED if self._settled(present, keys) else DAMAGED
        free = free_name(present, self._clock.now(), word)
        kept = []
        for side in _SIDES:
            if (path := self._profile / f"{DATABASE_NAME}{side}").exists():
                with file_failures(path):
                    path.replace(self._profile / f"{free}{side}")
                kept.append(f"{free}{side}")
        return tuple(kept)

    @staticmethod
    def _settled(present: Path, keys: OpenKeys) -> bool:
        """Take a database's pending log into it, so that one file holds everything; say whether it is sound.

        One that another program has open is refused.
        """
        if not present.exists() or not opens_database(present, keys):
            return False
        database = connect(present, keys.data)
        try:
            have_alone(database)
            return not faults(database)
        finally:
            database.close()

    def _bring_key_file(self, chosen: BackupSet, keys: OpenKeys) -> None:
        present = read_copies(self._profile).key_file
        if present is None or not fits(present, keys):
            install_key_file(self._profile, read_key_file(chosen.key_file), self._clock.now(), REPLACED)

    def _remove(self, arriving: Path) -> None:
        for side in _SIDES:
            arriving.with_name(f"{arriving.name}{side}").unlink(missing_ok=True)
