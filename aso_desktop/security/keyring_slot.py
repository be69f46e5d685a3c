"""The operating system's keyring: allow-listed backends, and nothing believed that was not read back.

The keyring holds 32 random bytes in base64, within Windows' 1,280 characters. Its failures are silent (a null backend
accepts everything, another program may clear it), so writing counts only after reading, and so does removing.
"""

import secrets
from base64 import b64decode, b64encode
from collections.abc import Iterable
from enum import StrEnum
from importlib import import_module
from typing import TYPE_CHECKING, Any, Final

from aso_desktop.security.primitives import KEY_BYTES, same

if TYPE_CHECKING:
    from keyring.backend import KeyringBackend

SERVICE: Final = "aso-desktop"

BACKENDS: Final[dict[str, tuple[str, str]]] = {
    "windows": ("keyring.backends.Windows", "WinVaultKeyring"),
    "secretservice": ("keyring.backends.SecretService", "Keyring"),
    "kwallet": ("keyring.backends.kwallet", "DBusKeyring"),
    "macos": ("keyring.backends.macOS", "Keyring"),
}
"""Name in the policy `KeyringBackends` → module and class; any other backend is refused."""


class KeyringFault(StrEnum):
    """Why the keyring does not give the key."""

    ABSENT = "absent"
    LOCKED = "locked"
    EMPTY = "empty"
    FORGETFUL = "forgetful"
    FOREIGN = "foreign"


class KeyringError(Exception):
    """The keyring cannot be relied on; other slots remain."""

    def __init__(self, fault: KeyringFault) -> None:
        """Keep the reason."""
        super().__init__(fault.value)
        self.fault = fault


def is_allowed(backend: Any) -> bool:
    """Say whether a backend is one of the list, whatever it calls itself."""
    return (type(backend).__module__, type(backend).__qualname__) in BACKENDS.values()


def find_backend(allowed: Iterable[str]) -> "tuple[str, KeyringBackend] | None":
    """Return the first allowed backend that works on this machine; the user's own keyring settings do not count."""
    for name in allowed:
        backend = _instance(*BACKENDS[name]) if name in BACKENDS else None
        if backend is not None and is_allowed(backend):
            return name, backend
    return None


def _instance(module: str, class_name: str) -> "KeyringBackend | None":
    try:
        kind: type[KeyringBackend] = getattr(import_module(module), class_name)
        return kind() if kind.viable else None
    except Exception:  # noqa: BLE001 - a backend that cannot even be made is a backend that is absent
        return None


class KeyringSlot:
    """One profile's entry in one keyring."""

    def __init__(self, backend: "KeyringBackend", name: str, profile: str) -> None:
        """Know the backend, its name for the key file, and the profile whose key it holds."""
        self._backend = backend
        self.name = name
        self._profile = profile

    def keep_new(self) -> bytes:
        """Make a key, write it, read it back; raise `KeyringError` unless the keyring gives the same bytes."""
        key = secrets.token_bytes(KEY_BYTES)
        self._call("set_password", b64encode(key).decode("ascii"))
        try:
            kept = self.read()
        except KeyringError as error:
            raise KeyringError(error.fault if error.fault == KeyringFault.LOCKED else KeyringFault.FORGETFUL) from error
        if not same(kept, key):
            raise KeyringError(KeyringFault.FORGETFUL)
        return key

    def read(self) -> bytes:
        """Return the kept key; what a keyring answers is checked like any input."""
        value = self._call("get_password")
        if value is None:
            raise KeyringError(KeyringFault.EMPTY)
        try:
            key = b64decode(value, validate=True)
        except (ValueError, TypeError) as error:
            raise KeyringError(KeyringFault.FOREIGN) from error
        if len(key) != KEY_BYTES:
            raise KeyringError(KeyringFault.FOREIGN)
        return key

    def forget(self) -> None:
        """Remove the key and prove by a read that it is gone; raise `KeyringError` otherwise."""
        if self._call("get_password") is not None:
            self._call("delete_password")
        if self._call("get_password") is not None:
            raise KeyringError(KeyringFault.FORGETFUL)

    def _call(self, method: str, *values: str) -> Any:
        """Ask the backend; whatever it raises means that it cannot be reached now, and it is not asked again."""
        try:
            return getattr(self._backend, method)(SERVICE, self._profile, *values)
        except Exception as error:
            raise KeyringError(_sorted(error)) from error


def _sorted(error: Exception) -> KeyringFault:
    from keyring.errors import NoKeyringError

    return KeyringFault.ABSENT if isinstance(error, NoKeyringError) else KeyringFault.LOCKED
