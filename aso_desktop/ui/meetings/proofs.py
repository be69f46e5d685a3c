"""Reading the notes of a meeting over: typography and spelling; a note that is changed is kept anew."""

from typing import Any
from uuid import UUID

from PySide6.QtWidgets import QWidget

from aso_desktop.services.meetings.values import NoteInput
from aso_desktop.ui.kit.panel import PanelContext
from aso_desktop.ui.kit.proofreading import ProofDialog
from aso_desktop.ui.meetings.words import Sitting


def read_over(context: PanelContext, whole: Sitting, parent: QWidget) -> ProofDialog:
    """Show the proposals for every note of a meeting."""
    notes = {note.id: note for note in whole.notes}

    def take(note_id: UUID, text: str) -> None:
        note, services = notes[note_id], context.services
        values = NoteInput(note.id, note.agenda_item_id, text, note.kind, note.t_offset)
        context.undo.perform(dialog, lambda: services.seance.keep(values))

    dialog = ProofDialog(context, {note.id: note.text for note in whole.notes}, take, parent)
    proofs: Any = context.services.proofs
    dialog.show_up(proofs.read)
    return dialog
