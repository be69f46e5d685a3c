"""What a dossier holds: letters whose one home it is, files, records of other rooms, addresses."""

from collections.abc import Sequence
from typing import Final
from urllib.parse import urlsplit
from uuid import UUID

from sqlalchemy import select

from aso_desktop.core.changes import Changes
from aso_desktop.core.clock import Clock
from aso_desktop.core.errors import UserError
from aso_desktop.core.i18n import QT_TRANSLATE_NOOP
from aso_desktop.models.correspondence import Letter
from aso_desktop.models.dossiers import Dossier, DossierPiece, PieceKind
from aso_desktop.models.rules import given_reason, short_line
from aso_desktop.security.enclosures import EnclosureStore
from aso_desktop.services.correspondence.enclosing import Prepared, prepare
from aso_desktop.services.correspondence.values import EnclosureInput
from aso_desktop.services.dossiers.commands import refuse_closed
from aso_desktop.services.dossiers.values import PieceInput
from aso_desktop.store.unit_of_work import UnitOfWork, Work

_SCHEMES: Final = ("http", "https", "file")


class PieceService:
    """Puts pieces into dossiers and takes them out."""

    def __init__(self, unit_of_work: UnitOfWork, clock: Clock, enclosures: EnclosureStore) -> None:
        """Know where writes go, the time, and where files are kept."""
        self._unit_of_work = unit_of_work
        self._clock = clock
        self._enclosures = enclosures

    def put_letters(self, letter_ids: Sequence[UUID], dossier_id: UUID | None, late_reason: str = "") -> Changes:
        """Give letters a home, another one, or none; a letter has one home, other dossiers refer to it."""
        words = QT_TRANSLATE_NOOP("dossiers", "Put the letter into the dossier")
        with self._unit_of_work("put_letter_in_dossier", words) as work:
            dossier = refuse_closed(work, dossier_id, late_reason) if dossier_id else None
            for letter_id in letter_ids:
                letter = work.get(Letter, letter_id)
                _refuse_leaving(work, letter, dossier_id)
                letter.dossier_id = dossier_id
                if dossier is not None and not dossier.takes_pieces:
                    _add_late(work, dossier, letter, late_reason)
            work.subject = dossier_id
        return work.changes()

    def add(self, dossier_id: UUID, values: PieceInput) -> Changes:
        """Add a piece; a file is kept encrypted, a late one says why."""
        prepared = prepare(self._enclosures, EnclosureInput(values.path)) if values.path else None
        with self._unit_of_work("add_dossier_piece", QT_TRANSLATE_NOOP("dossiers", "Add a piece")) as work:
            dossier = refuse_closed(work, dossier_id, values.late_reason)
            piece = DossierPiece(dossier_id=dossier_id, kind=values.kind, target_id=values.target_id)
            piece.title, piece.address = short_line(values.title), _address(values)
            piece.day = values.day or self._clock.today()
            piece.late_reason = "" if dossier.takes_pieces else short_line(values.late_reason)
            if prepared is not None:
                keep_file(piece, prepared)
            if not piece.title:
                raise UserError(QT_TRANSLATE_NOOP("dossiers", "Give the piece a title."), field="title")
            _refuse_doubled(work, piece)
            work.subject = work.add(piece).id
        return work.changes()

    def remove(self, piece_id: UUID, reason: str) -> Changes:
        """Take a piece out, with a reason; it stays in the journal."""
        with self._unit_of_work("remove_dossier_piece", QT_TRANSLATE_NOOP("dossiers", "Take the piece out")) as work:
            piece = work.get(DossierPiece, piece_id)
            if piece.dossier_id is not None:
                refuse_closed(work, piece.dossier_id)
            piece.removed_because = given_reason(reason)
            work.subject = piece.dossier_id
        return work.changes()

    def move(self, piece_ids: Sequence[UUID], dossier_id: UUID) -> Changes:
        """Move pieces to another dossier, a sub-dossier for instance."""
        with self._unit_of_work("move_dossier_piece", QT_TRANSLATE_NOOP("dossiers", "Move the piece")) as work:
            refuse_closed(work, dossier_id)
            for piece_id in piece_ids:
                piece = work.get(DossierPiece, piece_id)
                if piece.dossier_id is not None:
                    refuse_closed(work, piece.dossier_id)
                piece.dossier_id = dossier_id
            work.subject = dossier_id
        return work.changes()


def keep_file(piece: DossierPiece, prepared: Prepared) -> None:
    """Tell a piece where its file is kept."""
    piece.title = piece.title or prepared.original_name
    piece.sha256, piece.blob = prepared.sha256, prepared.blob or ""
    piece.size, piece.mime = prepared.size, prepared.mime
    piece.address = piece.address or prepared.reference or ""


def _refuse_leaving(work: Work, letter: Letter, dossier_id: UUID | None) -> None:
    """Refuse to take a letter out of a closed dossier."""
    if letter.dossier_id in (None, dossier_id):
        return
    home = work.session.get(Dossier, letter.dossier_id)
    if home is not None and not home.takes_pieces:
        text = QT_TRANSLATE_NOOP("dossiers", "This letter is in the closed dossier {number}: reopen it first.")
        raise UserError(text.format(number=home.number), field="dossier_id")


def _add_late(work: Work, dossier: Dossier, letter: Letter, reason: str) -> None:
    late = DossierPiece(dossier_id=dossier.id, kind=PieceKind.LETTER, target_id=letter.id, title=letter.subject)
    late.late_reason, late.day = given_reason(reason, "late_reason"), letter.received_on or letter.registered_on
    work.add(late)


def _refuse_doubled(work: Work, piece: DossierPiece) -> None:
    if piece.target_id is None:
        return
    found = select(DossierPiece.id).where(
        DossierPiece.dossier_id == piece.dossier_id,
        DossierPiece.target_id == piece.target_id,
        DossierPiece.removed_because == "",
    )
    if work.session.scalars(found).first() is not None:
        raise UserError(QT_TRANSLATE_NOOP("dossiers", "This piece is already in the dossier."), field="target_id")


def _address(values: PieceInput) -> str:
    address = short_line(values.address)
    if values.kind == PieceKind.ADDRESS and urlsplit(address).scheme not in _SCHEMES:
        text = QT_TRANSLATE_NOOP("dossiers", "Write the address whole, as https://example.org/page.")
        raise UserError(text, field="address")
    return address
