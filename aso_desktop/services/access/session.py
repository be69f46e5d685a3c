"""What an open profile remembers until it is locked: its keys, its key file, and what the journal must be told."""

from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

from aso_desktop.core.errors import EnvironmentFailure, UserError
from aso_desktop.core.i18n import QT_TRANSLATE_NOOP
from aso_desktop.security.audit import record
from aso_desktop.security.key_file import KeyFile, write_copies
from aso_desktop.security.recovery_code import RecoveryCode, confirms, make_code
from aso_desktop.security.slots import OpenKeys, fits
from aso_desktop.store.connection import Connection

if TYPE_CHECKING:
    from aso_desktop.store.unit_of_work import Author


class PreparedCode(NamedTuple):
    """A printed code that is shown but not yet in force."""

    code: RecoveryCode
    secret: bytes


class Session:
    """The keys of an open profile; a locked one has none."""

    def __init__(self, profile: Path) -> None:
        """Start locked."""
        self._profile = profile
        self._key_file: KeyFile | None = None
        self._keys: OpenKeys | None = None
        self._notes: list[tuple[str, dict[str, Any]]] = []
        self._noted: Callable[[], object] | None = None
        self.prepared_code: PreparedCode | None = None
        self.keyring_failed = False
        self.must_choose_passphrase = False

    @property
    def is_open(self) -> bool:
        """Say whether the keys are at hand."""
        return self._keys is not None

    @property
    def keys(self) -> OpenKeys:
        """Return the keys, or refuse: nothing is accepted while the profile is locked."""
        if self._keys is None:
            raise _locked()
        return self._keys

    @property
    def key_file(self) -> KeyFile:
        """Return the key file in force, or refuse while the profile is locked."""
        if self._key_file is None:
            raise _locked()
        return self._key_file

    def open(self, key_file: KeyFile, keys: OpenKeys) -> None:
        """Hold proven keys."""
        self._key_file, self._keys = key_file, keys

    def close(self) -> None:
        """Forget the keys and what was prepared; notes for the journal stay until they are written."""
        self._key_file = self._keys = self.prepared_code = None
        self.must_choose_passphrase = False
        self._noted = None

    def replace_key_file(self, key_file: KeyFile) -> None:
        """Write the next revision of the key file, in both copies."""
        if not fits(key_file, self.keys):
            message = "a key file of other keys"
            raise ValueError(message)
        write_copies(self._profile, key_file)
        self._key_file = key_file

    def prepare_code(self) -> RecoveryCode:
        """Draw a new printed code; it is in force once confirmed, or once the profile is created with it."""
        self.prepared_code = PreparedCode(*make_code())
        return self.prepared_code.code

    def take_confirmed_code(self, last_group: str) -> PreparedCode:
        """Return the prepared code when its last group was typed again as printed; refuse otherwise."""
        prepared = self.prepared_code
        if prepared is None or not confirms(last_group, prepared.code):
            text = QT_TRANSLATE_NOOP("access", "This is not the last group of the printed code: read it on the sheet.")
            raise UserError(text, field="last_group")
        return prepared

    def note(self, operation: str, **details: Any) -> None:
        """Remember an act on the keys for the journal."""
        self._notes.append((operation, details))
        if self._noted is not None:
            self._noted()

    def when_noted(self, write: Callable[[], object]) -> None:
        """Have notes written as they are made, until the profile is locked; without it they wait."""
        self._noted = write

    def write_notes(self, database: Connection, author: "Author", now: datetime) -> None:
        """Write what was noted to the journal, inside the caller's transaction."""
        for operation, details in self._notes:
            record(database, author, now, operation, ("profile", None), **details)
        self._notes.clear()


def _locked() -> EnvironmentFailure:
    return EnvironmentFailure(QT_TRANSLATE_NOOP("access", "The profile is locked: unlock it, then try again."))
