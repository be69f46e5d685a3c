"""The composition root: every part of the program is put together here, by hand, once.

What reads comes first and imports sqlcipher3 only; what writes is built on first touch, on the writer thread, after
the first paint (SQLAlchemy takes 0.4 s to import).
"""

import gc
import threading
from collections.abc import Callable
from contextlib import suppress
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any

from aso_desktop.app.paths import ProfilePaths
from aso_desktop.app.wiring import Wiring
from aso_desktop.core.clock import Clock
from aso_desktop.core.errors import EnvironmentFailure
from aso_desktop.core.progress import Progress, silent
from aso_desktop.core.settings import Chosen, Policies, Preferences, in_force, read_chosen
from aso_desktop.security.slots import OpenKeys
from aso_desktop.services.access import AccessRules, AccessService, KeyringWay
from aso_desktop.services.people.values import Founding
from aso_desktop.services.settings import queries as settings
from aso_desktop.store import schema
from aso_desktop.store.connection import Connection, connect, take_log_in
from aso_desktop.store.reader import Done, Reader

if TYPE_CHECKING:
    from aso_desktop.app.services import Services


class LazyServices:
    """The services, built when one is first named; that takes place on the writer thread."""

    def __init__(self, build: "Callable[[], Services]") -> None:
        """Know how to build them."""
        self._build = build
        self._lock = threading.Lock()
        self._built: Services | None = None

    def __getattr__(self, name: str) -> Any:
        """Return a service by its room's name."""
        with self._lock:
            if self._built is None:
                self._built = self._build()
                gc.freeze()  # some 300,000 objects of libraries, which no collection needs to walk through again
        return getattr(self._built, name)

    def close(self) -> None:
        """Give the writer's connection back."""
        with self._lock:
            built, self._built = self._built, None
        if built is not None:
            gc.unfreeze()
            built.close()


class Profile:
    """One profile and all that works on it. Locked, it only knows its files; open, it reads and writes."""

    def __init__(self, paths: ProfilePaths, clock: Clock, policies: Policies, rules: AccessRules | None = None) -> None:
        """Know the files, the time and what IT laid down; nothing is opened yet."""
        self.paths = paths
        self.clock = clock
        self.policies = policies
        self.chosen: Chosen = {}
        self.stopping = threading.Event()
        keyring = KeyringWay(policies.keyring_backends.value)
        laid_down = AccessRules(policies.min_passphrase_words.value, escrow=policies.escrow_public_key.value)
        self.access = AccessService(paths.root, keyring, rules or laid_down)

    @property
    def keys(self) -> OpenKeys:
        """Return the keys of the open profile."""
        return self.access.session.keys

    @property
    def preferences(self) -> Preferences:
        """Return the preferences in force now."""
        return in_force(self.chosen, self.policies)

    def connect(self) -> Connection:
        """Open a read-only connection."""
        return connect(self.paths.database, self.keys.data, "reader")

    def make_reader(self, done: Done) -> Reader:
        """Start a reading thread for the screens."""
        return Reader(self.connect, done)

    def take_policies(self, policies: Policies) -> None:
        """Follow rules that IT changed since the start; those of the keyring and of passphrases included."""
        self.policies = policies
        keyring = KeyringWay(policies.keyring_backends.value)
        self.access.follow(keyring, policies.min_passphrase_words.value, policies.escrow_public_key.value)

    def needs_upgrade(self) -> bool:
        """Say whether the file must be brought to this version; refuse one of a later version."""
        return schema.needs_work(self.paths.database, self.keys.data)

    def make_ready(self, progress: Progress = silent) -> None:
        """Bring the database to this version, after a checked backup; does nothing when it is of this version."""
        if self.needs_upgrade():
            from aso_desktop.app.services import upgrade

            upgrade(self._wiring(), progress)
        self.take_settings()

    def take_settings(self) -> dict[str, Any]:
        """Read what the open profile remembers of the user's choices, beside those made before; return them."""
        database = self.connect()
        try:
            kept, _ = read_chosen(settings.kept(database))
        finally:
            database.close()
        self.chosen = {**self.chosen, **kept}
        return kept

    @cached_property
    def services(self) -> LazyServices:
        """Return the services; nothing is imported until one is named."""
        return LazyServices(self._build_services)

    def _build_services(self) -> "Services":
        from aso_desktop.app.services import build_services

        return build_services(self._wiring())

    def _wiring(self) -> Wiring:
        return Wiring(
            paths=self.paths,
            keys=self.keys,
            clock=self.clock,
            policies=lambda: self.policies,
            preferences=lambda: self.preferences,
            access=self.access,
            stopping=self.stopping,
        )

    def builder(self, founding: Founding) -> Callable[[Path, OpenKeys], None]:
        """Return what makes the database of a new profile."""

        def build(path: Path, keys: OpenKeys) -> None:
            from aso_desktop.app.services import found_database

            found_database(path, keys, founding, self.clock, self.policies)

        return build

    def close(self) -> None:
        """Drop every connection of the services and forget the keys."""
        self.services.close()
        self.stopping.clear()
        if self.access.session.is_open:
            with suppress(EnvironmentFailure):
                take_log_in(self.paths.database, self.keys.data)
        self.access.lock()
