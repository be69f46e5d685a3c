"""Everything the correspondence room writes: letters, what comes in as files and tables, and drafts."""

from collections.abc import Sequence
from pathlib import Path
from typing import Final
from uuid import UUID

from aso_desktop.core.changes import Changes
from aso_desktop.core.i18n import QT_TRANSLATE_NOOP, Text
from aso_desktop.core.progress import Progress, silent
from aso_desktop.services.correspondence.drafts.queries import Draft, drop_draft, keep_draft
from aso_desktop.services.correspondence.intake import Intake
from aso_desktop.services.correspondence.intake.texts import extract_pending, notices_of
from aso_desktop.services.correspondence.table_import import TableImport, TableOrder, roll_back
from aso_desktop.services.correspondence.values import FileResult, LetterInput
from aso_desktop.services.correspondence.writing import LetterService, Rules
from aso_desktop.services.tabular import TableLook, TableReport
from aso_desktop.store.base import instant_text

__all__ = ["CorrespondenceService", "Rules"]

_SCRATCH: Final = "scratch"
"""Folder of the profile where foreign files are taken apart; whatever is found there may go."""


class CorrespondenceService(LetterService):
    """Letters, and the files, tables and drafts around them."""

    @property
    def _scratch(self) -> Path:
        return self._enclosures.folder.parent / _SCRATCH

    def import_files(
        self,
        paths: Sequence[Path],
        register_id: UUID | None = None,
        progress: Progress = silent,
        *,
        force: bool = False,
    ) -> list[FileResult]:
        """Register messages and documents, one by one; each has its answer and none stops the others.

        A message or file that is registered already is refused with its number unless `force`.
        """
        intake = Intake(self, self._unit_of_work, self._enclosures, self._scratch)
        return intake.take(paths, register_id, progress, force=force)

    def understand(self, path: Path, direction: str) -> LetterInput:
        """Return what a file says of the letter it is: for a form to begin with. Writes nothing."""
        return Intake(self, self._unit_of_work, self._enclosures, self._scratch).understand(path, direction)

    def look_at_table(self, path: Path) -> TableLook:
        """Read a table for choosing what its columns hold; writes nothing."""
        return TableImport(self._unit_of_work, self.day, TableOrder(path), self._scratch).look()

    def import_table(self, order: TableOrder, progress: Progress = silent) -> TableReport:
        """Try a table of letters, or write it; each line says in words what keeps it out."""
        return TableImport(self._unit_of_work, self.day, order, self._scratch).run(progress)

    def roll_back_import(self, batch: str, reason: str) -> Changes:
        """Take an import back: erased where nothing followed it, otherwise each letter is cancelled with the reason."""
        return roll_back(self._unit_of_work, batch, reason)

    def extract_pending(self, progress: Progress = silent) -> Changes:
        """Read the words of the enclosures that have none yet; may run in the background, again and again."""
        return extract_pending(self._unit_of_work, self._enclosures, self._scratch, progress)

    def notices_of(self, letter_id: UUID) -> tuple[Text, ...]:
        """Return what there is to know about the enclosures of a letter, once their words are read."""
        return notices_of(self._unit_of_work, letter_id)

    def keep_draft(self, name: str, content: str) -> None:
        """Keep what a form holds, on this device; nothing of it is journalled."""
        words = QT_TRANSLATE_NOOP("correspondence", "Keep a draft")
        with self._unit_of_work("keep_draft", words, undoable=False) as work:
            keep_draft(work.connection, Draft(name, content, instant_text(work.now)))

    def drop_draft(self, name: str) -> None:
        """Forget the draft of a form: it was registered or given up."""
        words = QT_TRANSLATE_NOOP("correspondence", "Drop a draft")
        with self._unit_of_work("drop_draft", words, undoable=False) as work:
            drop_draft(work.connection, name)
