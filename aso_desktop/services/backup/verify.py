"""Look at everything a profile holds: pages, references, journal, numbers, enclosures. Changes nothing."""

from collections.abc import Callable, Iterable, Iterator
from enum import StrEnum
from pathlib import Path
from typing import Final, NamedTuple

from aso_desktop.core.errors import EnvironmentFailure
from aso_desktop.core.i18n import QT_TRANSLATE_NOOP, Text
from aso_desktop.core.progress import Progress, silent
from aso_desktop.security.audit import Head
from aso_desktop.security.audit_check import verify_chain, verify_history
from aso_desktop.security.enclosures import EnclosureMissing, EnclosureStore
from aso_desktop.security.slots import OpenKeys
from aso_desktop.services.backup import queries
from aso_desktop.services.backup.commands import BACKUP_NAME, asked_to_stop
from aso_desktop.services.backup.sets import DATABASE_NAME, ENCLOSURES_NAME, sets
from aso_desktop.store.backup import faults, is_damage, orphans
from aso_desktop.store.connection import Connection, connect

CheckNumbers = Callable[[Connection], Iterable[Text]]
"""Gives a sentence for every number of a register that is unexplained or given twice."""

_MOST_OF_A_KIND: Final = 100
_DAMAGED: Final = QT_TRANSLATE_NOOP("backup", "The database is damaged ({detail}): restore a backup.")


class Kind(StrEnum):
    """What a finding is about."""

    DATABASE = "database"
    REFERENCE = "reference"
    JOURNAL = "journal"
    NUMBER = "number"
    ENCLOSURE_MISSING = "enclosure_missing"
    ENCLOSURE_DAMAGED = "enclosure_damaged"


class Finding(NamedTuple):
    """One thing that is wrong, in words."""

    kind: Kind
    words: Text


class VerifyReport(NamedTuple):
    """What was looked at and what was found; no finding means that all is well."""

    entries: int
    enclosures: int
    findings: tuple[Finding, ...]
    heads: tuple[Head, ...]

    @property
    def is_sound(self) -> bool:
        """Say whether nothing is wrong."""
        return not self.findings


class VerifyService:
    """Verifies an open profile on a connection of its own."""

    def __init__(self, profile: Path, keys: OpenKeys, check_numbers: CheckNumbers = lambda _db: ()) -> None:
        """Know the profile, its keys and who checks the numbers."""
        self._profile = profile
        self._keys = keys
        self._check_numbers = check_numbers
        self._enclosures = EnclosureStore(profile / ENCLOSURES_NAME, keys.enclosure)

    def verify(self, progress: Progress = silent) -> VerifyReport:
        """Verify everything; raises `Cancelled` when the user stops it. A broken part does not hide the others."""
        try:
            database = connect(self._profile / DATABASE_NAME, self._keys.data, "reader")
        except EnvironmentFailure as failure:
            if is_damage(failure.__cause__):
                return VerifyReport(0, 0, (Finding(Kind.DATABASE, _DAMAGED.format(detail=failure.__cause__)),), ())
            raise
        try:
            if broken := self._pages(database, progress):
                return VerifyReport(0, 0, broken, ())
            chain = verify_chain(database, self._anchors(database), lambda n: progress(n, 0, "journal"))
            first_break = chain.first_break or verify_history(database, lambda n: progress(n, 0, "history"))
            findings = [*self._references(database), *self._numbers(database)]
            if first_break:
                findings.insert(0, Finding(Kind.JOURNAL, first_break.words))
            listed = list(queries.enclosures(database))
        finally:
            database.close()
        findings += self._files(listed, progress)
        return VerifyReport(chain.entries, len(listed), tuple(findings), chain.heads)

    def _pages(self, database: Connection, progress: Progress) -> tuple[Finding, ...]:
        found = faults(database, asked_to_stop(progress, "database"), thorough=True)
        return tuple(Finding(Kind.DATABASE, _DAMAGED.format(detail=f.splitlines()[0])) for f in found[:_MOST_OF_A_KIND])

    def _references(self, database: Connection) -> Iterator[Finding]:
        text = QT_TRANSLATE_NOOP("backup", "Row {row} of “{table}” refers to a row of “{parent}” that does not exist.")
        for table, row, parent in orphans(database)[:_MOST_OF_A_KIND]:
            yield Finding(Kind.REFERENCE, text.format(table=table, row=row, parent=parent))

    def _numbers(self, database: Connection) -> Iterator[Finding]:
        for words in self._check_numbers(database):
            yield Finding(Kind.NUMBER, words)

    def _files(self, listed: list[tuple[str, str, str]], progress: Progress) -> Iterator[Finding]:
        missing = QT_TRANSLATE_NOOP("backup", "The file of “{name}” ({number}) is missing: restore it from a backup.")
        damaged = QT_TRANSLATE_NOOP("backup", "The file of “{name}” ({number}) is damaged: restore it from a backup.")
        for done, (blob, name, number) in enumerate(listed):
            progress(done, len(listed), "enclosures")
            try:
                self._enclosures.check(blob)
            except EnclosureMissing:
                yield Finding(Kind.ENCLOSURE_MISSING, missing.format(name=name, number=number))
            except EnvironmentFailure:
                yield Finding(Kind.ENCLOSURE_DAMAGED, damaged.format(name=name, number=number))

    def _anchors(self, database: Connection) -> list[Head]:
        """Return the heads that backup sets have seen, save those of a line that a restoration left behind."""
        left_behind = queries.restorations(database)
        found = sets(self._profile / BACKUP_NAME)
        kept = (s for s in found if not any(of < s.made_at <= until for of, until in left_behind))
        return [head for s in kept for head in s.heads]
