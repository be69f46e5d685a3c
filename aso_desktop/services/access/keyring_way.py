"""The keyring as the access service uses it: the first allowed backend, found when it is first needed."""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Final

from aso_desktop.core.i18n import QT_TRANSLATE_NOOP, Text
from aso_desktop.security.keyring_slot import BACKENDS, KeyringError, KeyringFault, KeyringSlot, find_backend

if TYPE_CHECKING:
    from keyring.backend import KeyringBackend

Finder = Callable[[Sequence[str]], "tuple[str, KeyringBackend] | None"]
"""Allowed names → name and backend that work on this machine."""

FAULT_WORDS: Final[dict[KeyringFault, Text]] = {
    KeyringFault.ABSENT: QT_TRANSLATE_NOOP("access", "This computer has no keyring that ASO Desktop may use."),
    KeyringFault.LOCKED: QT_TRANSLATE_NOOP("access", "The system’s keyring is locked or does not answer."),
    KeyringFault.EMPTY: QT_TRANSLATE_NOOP("access", "The system’s keyring no longer holds the key of this profile."),
    KeyringFault.FORGETFUL: QT_TRANSLATE_NOOP("access", "The system’s keyring does not keep what it is given."),
    KeyringFault.FOREIGN: QT_TRANSLATE_NOOP("access", "The system’s keyring holds something else under this name."),
}
NO_KEYRING: Final = FAULT_WORDS[KeyringFault.ABSENT]


class KeyringWay:
    """Gives the keyring entry of a profile; an empty list of allowed names means no keyring at all."""

    def __init__(self, allowed: Sequence[str] = tuple(BACKENDS), find: Finder = find_backend) -> None:
        """Know the names that the policy allows."""
        self._allowed = tuple(allowed)
        self._find = find

    @property
    def is_offered(self) -> bool:
        """Say whether a keyring slot can be made on this machine."""
        return self._find(self._allowed) is not None

    def entry(self, profile: str) -> KeyringSlot:
        """Return the entry of a profile, or raise `KeyringError`."""
        found = self._find(self._allowed)
        if found is None:
            raise KeyringError(KeyringFault.ABSENT)
        name, backend = found
        return KeyringSlot(backend, name, profile)
