"""Sets of copies of a profile: made, rotated, restored; and the verification of everything a profile holds."""

from aso_desktop.services.backup.commands import BACKUP_NAME, KEEP, BackupService
from aso_desktop.services.backup.restore import Restored, RestoreService
from aso_desktop.services.backup.rounds import BackupRounds, Saved
from aso_desktop.services.backup.sets import BackupSet, read_set, sets
from aso_desktop.services.backup.verify import CheckNumbers, Finding, Kind, VerifyReport, VerifyService

__all__ = [
    "BACKUP_NAME",
    "KEEP",
    "BackupRounds",
    "BackupService",
    "BackupSet",
    "CheckNumbers",
    "Finding",
    "Kind",
    "RestoreService",
    "Restored",
    "Saved",
    "VerifyReport",
    "VerifyService",
    "read_set",
    "sets",
]
