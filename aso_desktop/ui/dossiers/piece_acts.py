"""What can be done with what a dossier holds: put in, opened, taken out; its parties, its visas, its closing."""

from collections.abc import Callable, Mapping, Sequence
from typing import Any, Final
from uuid import UUID

from PySide6.QtCore import QCoreApplication, QObject, QUrl
from PySide6.QtGui import QAction, QDesktopServices
from PySide6.QtWidgets import QWidget

from aso_desktop.core.changes import Changes
from aso_desktop.services.dossiers import queries
from aso_desktop.services.dossiers.closing import blockers
from aso_desktop.services.dossiers.queries import DossierDetail, PieceRow
from aso_desktop.services.dossiers.values import Blocker
from aso_desktop.ui.dossiers import dialogs
from aso_desktop.ui.dossiers.closing_dialog import ClosingDialog
from aso_desktop.ui.dossiers.detail import DossierPane
from aso_desktop.ui.dossiers.document_window import DocumentWindow
from aso_desktop.ui.dossiers.parties_dialog import PartiesDialog
from aso_desktop.ui.dossiers.pieces_dialog import PieceDialog
from aso_desktop.ui.kit.form_dialog import FormDialog
from aso_desktop.ui.kit.forms import Field, Kind
from aso_desktop.ui.kit.navigation import Place, Target
from aso_desktop.ui.kit.panel import PanelContext
from aso_desktop.ui.kit.widgets.inputs import Choice

_ROOMS: Final = {
    "letter": "correspondence",
    "meeting": "meetings",
    "draft": "drafts",
    "commitment": "budget",
    "invoice": "invoices",
    "dossier": "dossiers",
    "circuit": "circuits",
    "deadline": "deadlines",
}
Ask = Callable[[], object]


class PieceActs(QObject):
    """Runs the commands on the pieces of the dossier that the pane shows."""

    def __init__(self, context: PanelContext, pane: DossierPane, place: QWidget, ask: Mapping[str, Ask]) -> None:
        """`ask` gives what the room asks elsewhere: to lift a block, to change the dossier."""
        super().__init__(place)
        self._context = context
        self._pane = pane
        self._place = place
        self._ask = ask

    def handlers(self, in_front: Callable[[], UUID | None]) -> dict[str, Callable[[], object]]:
        """Return what each command does to the dossier in front."""

        def on(act: Callable[[UUID], object]) -> Callable[[], object]:
            def run() -> None:
                found = in_front()
                if found is not None:
                    act(found)

            return run

        return {
            "dossier.piece": on(lambda found: PieceDialog(self._context, found, self._place)),
            "dossier.parties": on(lambda found: PartiesDialog(self._context, found, self._place).show_up()),
            "dossier.circuit": on(self._launch_circuit),
            "dossier.close": on(self._close),
        }

    def piece_handlers(self) -> dict[str, Callable[[], object]]:
        """Return what is done to the piece in front."""
        return {"dossier.open_piece": self.open_current, "dossier.take_out": self.ask_take_out}

    def show_menu(self, actions: Sequence[QAction]) -> None:
        """Offer everything that can be done, under the button of the pane."""
        self._context.commands.offer(actions, self._pane.more, self._place)

    # --- pieces ------------------------------------------------------------------------------------------------

    def open_current(self) -> None:
        """Open the piece in front, in its own room or in a window."""
        piece = self._piece(self._pane.pieces.key())
        if piece is not None:
            self.open(piece)

    def open(self, piece: PieceRow) -> None:
        """Open a piece: a record in its room, a document in a window, an address in the browser."""
        if piece.kind == "address":
            QDesktopServices.openUrl(QUrl(piece.address))
        elif piece.kind in _ROOMS and piece.target_id is not None:
            self._go(piece.kind, piece.target_id)
        elif piece.blob or piece.address:
            DocumentWindow(self._context, piece, self._place).show()

    def open_follow(self) -> None:
        """Open the circuit in front, or say that the task in front is done."""
        key = self._pane.follow.key()
        if key is None:
            return
        kind, row_id = key
        if kind == "circuit":
            self._go("circuit", row_id, Place.WINDOW)
        else:
            self._finish_task(row_id)

    def ask_take_out(self) -> None:
        """Ask why the piece in front goes out; a letter only leaves its home."""
        piece, services = self._piece(self._pane.pieces.key()), self._context.services
        if piece is None:
            return
        if piece.kind == "letter" and piece.id == piece.target_id:
            self._context.undo.perform(self._place, lambda: services.dossier_pieces.put_letters([piece.id], None))
            return
        dialog = FormDialog(self._context, dialogs.REASON, self._place)
        dialog.ask(
            self.tr("Take “{title}” out").format(title=piece.title),
            self.tr("It stays in the journal with your reason."),
            self.tr("Take out"),
            lambda values: services.dossier_pieces.remove(piece.id, values["reason"]),
        )

    # --- closing -----------------------------------------------------------------------------------------------

    def _close(self, dossier_id: UUID) -> None:
        """Close at once where nothing keeps the dossier; otherwise show what does, each with its way out."""
        self._context.runner.read(
            self._place,
            "blockers",
            lambda db: blockers(db, dossier_id),
            lambda found: self._show_blockers(dossier_id) if found else self._close_now(dossier_id),
        )

    def _show_blockers(self, dossier_id: UUID) -> None:
        dialog = ClosingDialog(self._context, dossier_id, self._place)
        dialog.way_asked.connect(lambda blocker: self._take_way(dossier_id, blocker))
        dialog.close_asked.connect(lambda: self._close_now(dossier_id))
        dialog.show_up()

    def _close_now(self, dossier_id: UUID) -> None:
        services, translate = self._context.services, QCoreApplication.translate
        self._context.undo.perform(self._place, lambda: services.dossier_life.close(dossier_id, translate))

    def _take_way(self, dossier_id: UUID, blocker: Blocker) -> None:
        """Do what the button of a blocker says."""
        if blocker.kind in ("block", "opening"):
            self._ask[blocker.kind]()
        elif blocker.kind == "task" and blocker.row_id is not None:
            self._finish_task(blocker.row_id)
        elif blocker.kind == "outside":
            self._ask_sub_dossier(dossier_id, blocker)
        elif blocker.row_id is not None:
            kind = {"document_draft": "draft"}.get(blocker.table, blocker.table)
            self._go(kind, blocker.row_id, Place.WINDOW if kind in ("circuit", "letter") else Place.HERE)

    def _ask_sub_dossier(self, dossier_id: UUID, blocker: Blocker) -> None:
        def ask(below: list[queries.DossierRow]) -> None:
            choices = tuple(Choice(r.id, dialogs.named(f"{r.number} {r.title}")) for r in below)
            field = Field("sub_id", dialogs.SUB, Kind.CHOICE, required=True, width=36, choices=choices)
            dialog, services = FormDialog(self._context, (field,), self._place), self._context.services

            def save(values: Mapping[str, Any]) -> Changes:
                room = services.dossier_pieces
                move = room.put_letters if blocker.table == "letter" else room.move
                done: Changes = move([blocker.row_id], values["sub_id"])
                return done

            dialog.form.set_values({"sub_id": below[0].id if below else None})
            dialog.ask(self.tr("Put into a sub-dossier"), blocker.title, self.tr("Put"), save)

        self._context.runner.read(self._place, "below", lambda db: queries.below(db, dossier_id), ask)

    # --- inside ------------------------------------------------------------------------------------------------

    def _launch_circuit(self, dossier_id: UUID) -> None:
        def go(found: DossierDetail | None) -> None:
            if found is not None:
                values = (("title", found.title),)
                self._context.navigation.go(
                    Target("circuits", kind="dossier", id=dossier_id, action="launch", values=values)
                )

        self._context.runner.read(self._place, "title", lambda db: queries.dossier(db, dossier_id), go)

    def _finish_task(self, task_id: UUID) -> None:
        services = self._context.services
        self._context.undo.perform(self._place, lambda: services.tasks.move_to([task_id], "done"))

    def _go(self, kind: str, row_id: UUID, place: Place = Place.HERE) -> None:
        self._context.navigation.go(Target(_ROOMS[kind], kind=kind, id=row_id, place=place))

    def _piece(self, key: Any) -> PieceRow | None:
        whole = self._pane.whole
        return next((piece for piece in whole.pieces if piece.id == key), None) if whole else None
