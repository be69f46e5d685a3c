"""What the first file of a new letter says of it, put into the fields that are still empty."""

from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any, Final, Protocol
from uuid import UUID

from PySide6.QtCore import QObject

from aso_desktop.core.errors import EnvironmentFailure, UserError
from aso_desktop.services.correspondence.values import LetterInput
from aso_desktop.ui.correspondence.editor_files import FilesPane
from aso_desktop.ui.correspondence.editor_form import EditorForm
from aso_desktop.ui.correspondence.editor_values import held_values
from aso_desktop.ui.kit.panel import PanelContext

FROM_MAIL: Final = ("received_on", "sending_mode", "medium", "type_code")
"""Fields with a usual value that a message knows better."""
FROM_FILE: Final = ("subject", "senders", "recipients", "copies", "document_date")


class Editor(Protocol):
    """The form of a letter, as far as it is filled from a file."""

    letter_id: UUID | None
    base: LetterInput | None
    entry: EditorForm | None
    files: FilesPane


class Prefill(QObject):
    """Looks into the first file while the subject is empty; what was typed stays."""

    def __init__(self, context: PanelContext, editor: Editor, parent: QObject) -> None:
        """Watch the files of the form."""
        super().__init__(parent)
        self._context = context
        self._editor = editor
        self._seen: Path | None = None
        editor.files.changed.connect(self._look)

    def _look(self) -> None:
        editor, files = self._editor, self._editor.files.files
        if editor.letter_id is not None or editor.entry is None or len(files) != 1 or files[0].path == self._seen:
            return
        if editor.entry.held()["subject"]:
            return
        path, direction, services = files[0].path, editor.entry.direction, self._context.services
        self._seen = path
        self._context.runner.work(
            self, lambda: services.correspondence.understand(path, direction), self._take, self._let_be, kind="prefill"
        )

    def _take(self, letter: LetterInput) -> None:
        editor = self._editor
        if editor.entry is None or editor.base is None:
            return
        held = editor.entry.held()
        found = self._found(letter, editor.entry)
        is_mail = bool(letter.message_id)
        fills = {n: v for n, v in found.items() if not held.get(n) or (is_mail and n in FROM_MAIL)}
        editor.base = replace(editor.base, message_id=letter.message_id)
        editor.entry.put(fills)
        editor.files.changed.emit()  # the draft and the likely duplicates follow

    @staticmethod
    def _found(letter: LetterInput, entry: EditorForm) -> Mapping[str, Any]:
        names = FROM_FILE + FROM_MAIL if letter.message_id else FROM_FILE
        given = {name: value for name in names if (value := getattr(letter, name)) not in (None, "", ())}
        return {name: value for name, value in held_values(given, entry.lead).items() if value is not None}

    def _let_be(self, error: Exception) -> None:
        """Leave the fields empty where the file tells nothing: the file itself is enclosed all the same."""
        if not isinstance(error, UserError | EnvironmentFailure):
            self._context.faults.report(error)
