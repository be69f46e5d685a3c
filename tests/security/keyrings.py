"""Stand-ins for the system's keyring: one that works, and those that fail as real ones do."""

from base64 import b64encode
from typing import ClassVar

import keyring.backends.fail
import keyring.backends.null
from keyring.backend import KeyringBackend
from keyring.errors import InitError, NoKeyringError, PasswordDeleteError
from typing_extensions import override

NULL: KeyringBackend = keyring.backends.null.Keyring()
FAIL: KeyringBackend = keyring.backends.fail.Keyring()


class MemoryKeyring(KeyringBackend):
    """Stands in for the system's keyring, in memory."""

    priority: ClassVar[float] = 1

    def __init__(self) -> None:
        super().__init__()
        self.kept: dict[tuple[str, str], str] = {}

    @override
    def get_password(self, service: str, username: str) -> str | None:
        return self.kept.get((service, username))

    @override
    def set_password(self, service: str, username: str, password: str) -> None:
        self.kept[service, username] = password

    @override
    def delete_password(self, service: str, username: str) -> None:
        if self.kept.pop((service, username), None) is None:
            raise PasswordDeleteError


class ForgetfulKeyring(MemoryKeyring):
    """Accepts everything and keeps nothing."""

    @override
    def set_password(self, service: str, username: str, password: str) -> None:
        return


class AlteringKeyring(MemoryKeyring):
    """Keeps something else than it was given, of the right shape."""

    @override
    def set_password(self, service: str, username: str, password: str) -> None:
        super().set_password(service, username, b64encode(bytes(32)).decode())


class StickyKeyring(MemoryKeyring):
    """Says that it deletes."""

    @override
    def delete_password(self, service: str, username: str) -> None:
        return


class LockedKeyring(MemoryKeyring):
    """The prompt was dismissed."""

    @override
    def get_password(self, service: str, username: str) -> str | None:
        raise InitError

    @override
    def set_password(self, service: str, username: str, password: str) -> None:
        raise InitError


class AbsentKeyring(MemoryKeyring):
    """No keyring at all."""

    @override
    def get_password(self, service: str, username: str) -> str | None:
        raise NoKeyringError

    @override
    def set_password(self, service: str, username: str, password: str) -> None:
        raise NoKeyringError
