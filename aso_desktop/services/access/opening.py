"""What an attempt to open a profile leads to: a named screen, its sentence, what it offers."""

from enum import StrEnum
from typing import Final, NamedTuple

from aso_desktop.core.i18n import QT_TRANSLATE_NOOP, Text
from aso_desktop.security.key_file import KeyFile, SlotKind
from aso_desktop.security.slots import OpenKeys


class Screen(StrEnum):
    """Every way an opening can end; each has its screen, and none is a bare error."""

    READY = "ready"
    FIRST_START = "first_start"
    UNLOCK = "unlock"
    KEYRING_UNAVAILABLE = "keyring_unavailable"
    WRONG_PASSPHRASE = "wrong_passphrase"  # noqa: S105 - a name, not a secret
    WRONG_CODE = "wrong_code"
    WRONG_ESCROW = "wrong_escrow"
    RECOVERY = "recovery"
    KEY_COPY_REPAIRED = "key_copy_repaired"
    KEY_FILE_LOST = "key_file_lost"
    DATABASE_MISSING = "database_missing"
    DATABASE_DAMAGED = "database_damaged"
    NEWER_SCHEMA = "newer_schema"
    STARTUP_REFUSED = "startup_refused"
    READ_ONLY = "read_only"


class Offer(StrEnum):
    """What a screen lets the user do next."""

    CREATE = "create"
    RESTORE = "restore"
    KEYRING = "keyring"
    PASSPHRASE = "passphrase"  # noqa: S105 - a name, not a secret
    RECOVERY_CODE = "recovery_code"
    ESCROW = "escrow"
    NEW_PASSPHRASE = "new_passphrase"  # noqa: S105 - a name, not a secret
    REPAIR_KEYRING = "repair_keyring"
    KEY_FILE_FROM_BACKUP = "key_file_from_backup"
    LOCATE = "locate"
    TRY_AGAIN = "try_again"
    QUIT = "quit"


SENTENCES: Final[dict[Screen, Text]] = {
    Screen.READY: QT_TRANSLATE_NOOP("access", "The profile is open."),
    Screen.FIRST_START: QT_TRANSLATE_NOOP("access", "There is no profile here yet: create one, or restore a backup."),
    Screen.UNLOCK: QT_TRANSLATE_NOOP("access", "Type your passphrase to open ASO Desktop."),
    Screen.KEYRING_UNAVAILABLE: QT_TRANSLATE_NOOP(
        "access", "The system’s keyring does not give the key of this profile: open it another way. Nothing is lost."
    ),
    Screen.WRONG_PASSPHRASE: QT_TRANSLATE_NOOP(
        "access", "This is not the passphrase of this profile: check the capitals and the keyboard, then try again."
    ),
    Screen.WRONG_CODE: QT_TRANSLATE_NOOP(
        "access", "This printed code does not open this profile: check it, and the date written on the sheet."
    ),
    Screen.WRONG_ESCROW: QT_TRANSLATE_NOOP(
        "access", "This escrow key does not open this profile: it was sealed for another one, or for none."
    ),
    Screen.RECOVERY: QT_TRANSLATE_NOOP("access", "The printed code opened the profile: choose a new passphrase now."),
    Screen.KEY_COPY_REPAIRED: QT_TRANSLATE_NOOP(
        "access", "One of the two copies of the key file was damaged; it was written again from the good one."
    ),
    Screen.KEY_FILE_LOST: QT_TRANSLATE_NOOP(
        "access",
        "The key file is lost or damaged, in both its copies: take it back from a backup. Nothing was deleted.",
    ),
    Screen.DATABASE_MISSING: QT_TRANSLATE_NOOP(
        "access", "The key file is here but the database is not: show where it is, or restore a backup."
    ),
    Screen.DATABASE_DAMAGED: QT_TRANSLATE_NOOP(
        "access", "The key is right, but the database cannot be read: restore a backup. The damaged file is kept."
    ),
    Screen.NEWER_SCHEMA: QT_TRANSLATE_NOOP(
        "access", "This profile was written by a later version of ASO Desktop: update the program. Nothing was changed."
    ),
    Screen.STARTUP_REFUSED: QT_TRANSLATE_NOOP("access", "ASO Desktop cannot start here."),
    Screen.READ_ONLY: QT_TRANSLATE_NOOP(
        "access", "The data folder is full or read-only: reading works, nothing can be saved until that changes."
    ),
}

_OFFERS: Final[dict[Screen, tuple[Offer, ...]]] = {
    Screen.FIRST_START: (Offer.CREATE, Offer.RESTORE),
    Screen.RECOVERY: (Offer.NEW_PASSPHRASE,),
    Screen.KEY_FILE_LOST: (Offer.KEY_FILE_FROM_BACKUP, Offer.QUIT),
    Screen.DATABASE_MISSING: (Offer.LOCATE, Offer.RESTORE, Offer.QUIT),
    Screen.DATABASE_DAMAGED: (Offer.RESTORE, Offer.QUIT),
    Screen.NEWER_SCHEMA: (Offer.QUIT,),
    Screen.STARTUP_REFUSED: (Offer.QUIT,),
    Screen.READ_ONLY: (Offer.TRY_AGAIN,),
}

_WAYS: Final[tuple[tuple[SlotKind, Offer], ...]] = (
    (SlotKind.KEYRING, Offer.KEYRING),
    (SlotKind.PASSPHRASE, Offer.PASSPHRASE),
    (SlotKind.RECOVERY, Offer.RECOVERY_CODE),
    (SlotKind.ESCROW, Offer.ESCROW),
)


class Opening(NamedTuple):
    """Where an attempt led. `keys` are there when the data key is proven, whatever the state of the database."""

    screen: Screen
    sentence: Text
    offers: tuple[Offer, ...] = ()
    keys: OpenKeys | None = None
    notices: tuple[Text, ...] = ()

    @property
    def is_open(self) -> bool:
        """Say whether the database may be opened now."""
        return self.screen in (Screen.READY, Screen.READ_ONLY)


def opening(screen: Screen, sentence: Text | None = None, *, keys: OpenKeys | None = None) -> Opening:
    """Return a screen with its usual sentence and offers."""
    return Opening(screen, sentence or SENTENCES[screen], _OFFERS.get(screen, ()), keys)


def ways_in(key_file: KeyFile, without: frozenset[SlotKind] = frozenset()) -> tuple[Offer, ...]:
    """Return the ways a key file offers, the easiest first, save those that were tried in vain."""
    return tuple(offer for kind, offer in _WAYS if kind in key_file.kinds - without)
