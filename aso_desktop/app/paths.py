"""Where a profile lives, and the files in it."""

import os
import re
from dataclasses import dataclass
from pathlib import Path
from typing import Final

import platformdirs

from aso_desktop.app.places import check_place
from aso_desktop.core.errors import EnvironmentFailure
from aso_desktop.core.i18n import QT_TRANSLATE_NOOP
from aso_desktop.core.settings import Policies
from aso_desktop.store.files import file_failures

APPLICATION: Final = "aso-desktop"
_VARIABLE: Final = re.compile(r"%\w+%|\$\w+|\$\{\w+\}|^~")


@dataclass(frozen=True)
class ProfilePaths:
    """The files of one profile. The key file and its copy are `security`'s, beside the database."""

    root: Path

    @property
    def database(self) -> Path:
        """The encrypted database."""
        return self.root / "aso.db"

    @property
    def enclosures(self) -> Path:
        """Encrypted enclosures, named by their keyed content hash."""
        return self.root / "enclosures"

    @property
    def backup(self) -> Path:
        """Checked sets of copies."""
        return self.root / "backup"

    @property
    def log(self) -> Path:
        """Rotating logs without personal data."""
        return self.root / "log"

    @property
    def crash(self) -> Path:
        """Reports of failures, without contents."""
        return self.root / "crash"

    @property
    def preferences(self) -> Path:
        """What the unlock screen needs, in clear."""
        return self.root / "preferences.json"

    @property
    def window_lock(self) -> Path:
        """Held by the one window of the profile."""
        return self.root / "window.lock"

    @property
    def window_door(self) -> Path:
        """Where a second window knocks, and with which secret."""
        return self.root / "window.door"

    @property
    def sync_lock(self) -> Path:
        """Held while changes are exchanged."""
        return self.root / "sync.lock"

    def make(self) -> None:
        """Create the folders that are missing, for this user alone."""
        for folder in (self.root, self.log, self.crash):
            with file_failures(folder):
                folder.mkdir(mode=0o700, parents=True, exist_ok=True)


def find_profile(policies: Policies, argument: Path | None = None) -> ProfilePaths:
    """Return the profile to open, refusing a place where the database would be in danger.

    A locked `DataFolder` wins, then the command line, then `DataFolder`, then the local data folder of the user.
    """
    paths = ProfilePaths(_chosen_folder(policies, argument))
    check_place(paths.root)
    return paths


def _chosen_folder(policies: Policies, argument: Path | None) -> Path:
    rule = policies.data_folder
    if rule.value and (rule.locked or argument is None):
        return expand(rule.value)
    return argument.absolute() if argument else Path(platformdirs.user_data_dir(APPLICATION, appauthor=False))


def expand(path: str) -> Path:
    """Return a path with its variables replaced by what this session holds."""
    known = re.sub(r"%(\w+)%", lambda name: os.environ.get(name[1], name[0]), path)
    full = os.path.expandvars(os.path.expanduser(known))  # noqa: PTH111 - leaves an unknown user as it stands
    if unknown := _VARIABLE.search(full):
        text = QT_TRANSLATE_NOOP(
            "app", "The folder “{folder}” names “{variable}”, which this session lacks: ask your IT."
        )
        raise EnvironmentFailure(text.format(folder=path, variable=unknown[0]))
    return Path(full)


def policy_copy() -> Path:
    """Return the file that keeps the last good policies; no profile holds it, since policies choose the profile."""
    return Path(platformdirs.user_config_dir(APPLICATION, appauthor=False)) / "policies-copy.json"
