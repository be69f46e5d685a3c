"""One round of copying: a checked set here, then the folder that IT or the user named is brought level."""

from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

from aso_desktop.core.errors import EnvironmentFailure
from aso_desktop.core.i18n import Text
from aso_desktop.core.progress import Progress, silent
from aso_desktop.services.backup.away import copy_away
from aso_desktop.services.backup.commands import BackupService
from aso_desktop.services.backup.sets import BackupSet


class Saved(NamedTuple):
    """The set that was made; why the folder elsewhere could not be brought level, if so."""

    made: BackupSet
    refused: Text | None = None


class BackupRounds:
    """Makes copies here and elsewhere. The service is made anew for each round: the key file may have changed."""

    def __init__(
        self, backup: Callable[[], BackupService], away: Callable[[], Path | None], keep: Callable[[], int]
    ) -> None:
        """Know who makes a set, the folder elsewhere (None without one) and how many sets stay there."""
        self._backup = backup
        self._away = away
        self._keep = keep

    def save(self, reason: str = "manual", progress: Progress = silent) -> Saved:
        """Make a set, then copy it elsewhere; a folder out of reach costs nothing of what was made here."""
        backup = self._backup()
        made = backup.make(reason, progress)
        try:
            if (there := self._away()) is not None:
                copy_away(backup.folder, there, self._keep(), progress)
        except EnvironmentFailure as failure:
            return Saved(made, failure.text)
        return Saved(made)

    def save_daily(self, progress: Progress = silent) -> Saved | None:
        """Make the set of the day unless there is one."""
        return self.save("daily", progress) if self._backup().is_due() else None
