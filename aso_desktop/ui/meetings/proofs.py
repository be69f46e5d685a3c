"""Reading notes over: typography and spelling, each a proposal that Enter takes; nothing changes by itself."""

from typing import Final, NamedTuple
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from aso_desktop.services.meetings.aids import replaced
from aso_desktop.services.meetings.proofing import Proof
from aso_desktop.services.meetings.sitting.queries import NoteRow
from aso_desktop.services.meetings.values import NoteInput
from aso_desktop.ui.kit.panel import PanelContext
from aso_desktop.ui.kit.theme import theme
from aso_desktop.ui.kit.widgets.basics import Button, Words, row
from aso_desktop.ui.kit.widgets.rows_list import RowLine, RowsList
from aso_desktop.ui.meetings.words import Sitting

_SHOWN: Final = 90


class _Place(NamedTuple):
    """A proposal and the note it is about."""

    note_id: UUID
    proof: Proof


class ProofDialog(QDialog):
    """The proposals for every note of a meeting."""

    def __init__(self, context: PanelContext, whole: Sitting, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Read over"))
        self._context = context
        self._notes = {note.id: note for note in whole.notes}
        self.said = Words(self.tr("Reading on this computer…"), ink="text2", wrap=True)
        self.list = RowsList(self.tr("Proposals"), wraps=True)
        self.take = Button(self.tr("Accept the proposal"), "check", "primary", "Enter")
        leave = Button(self.tr("Close"))
        box = QVBoxLayout(self)
        box.addWidget(self.said)
        box.addWidget(self.list, 1)
        box.addWidget(row(None, leave, self.take))
        self.resize(theme().px(560), theme().px(460))
        self.list.itemActivated.connect(lambda _item: self.accept_one())
        self.take.clicked.connect(self.accept_one)
        leave.clicked.connect(self.reject)

    def show_up(self) -> None:
        """Read the notes and show what is proposed."""
        self.show()
        services = self._context.services
        texts = {note.id: note.text for note in self._notes.values()}
        self._context.runner.work(self, lambda: services.proofs.read(texts), self._show, kind="proofs")

    def accept_one(self) -> None:
        """Take the proposal in front: its note is written anew."""
        kept, services = self.list.key(), self._context.services
        if not isinstance(kept, _Place) or not kept.proof.proposal:
            return
        note = self._notes[kept.note_id]
        wanted = note._replace(text=replaced(note.text, kept.proof.found, kept.proof.proposal))
        values = NoteInput(note.id, note.agenda_item_id, wanted.text, note.kind, note.t_offset)
        place = self.list.currentRow()
        self._context.undo.perform(self, lambda: services.seance.keep(values), lambda _c: self._taken(place, wanted))

    def _taken(self, place: int, note: NoteRow) -> None:
        self._notes[note.id] = note
        self.list.takeItem(place)
        self._count()

    def _show(self, proofs: dict[UUID, list[Proof]]) -> None:
        lines = [
            _line(_Place(note_id, proof), self.tr("no proposal: check it yourself"))
            for note_id, found in proofs.items()
            for proof in found
        ]
        self.list.fill(lines)
        self.list.setFocus()
        self._count()

    def _count(self) -> None:
        count = self.list.count()
        words = self.tr("%n proposal(s), made on this computer: nothing changes unless you accept it.", "", count)
        self.said.say(words if count else self.tr("Nothing is proposed."))


def _line(place: _Place, none: str) -> RowLine:
    proof = place.proof
    about = f"→ {proof.proposal}" if proof.proposal else none
    found = proof.found if len(proof.found) <= _SHOWN else proof.found[:_SHOWN] + "…"
    icon = "spell-check" if proof.kind == "spelling" else "type"
    return RowLine(found, about[: 2 * _SHOWN], "", icon, "warning" if proof.kind == "spelling" else "info", key=place)
