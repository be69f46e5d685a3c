"""The life of a dossier: blocked and freed, held, ready to close, closed with its journal, reopened."""

from collections.abc import Sequence
from pathlib import Path
from typing import Final
from uuid import UUID, uuid4

from aso_desktop.core.changes import Changes
from aso_desktop.core.clock import Clock
from aso_desktop.core.errors import UserError
from aso_desktop.core.i18n import QT_TRANSLATE_NOOP, Text, Translate, say
from aso_desktop.models.dossiers import FLOW, Dossier, DossierPiece, DossierState, DossierStop, PieceKind, StopKind
from aso_desktop.models.people import Agent
from aso_desktop.models.rules import given_reason, short_line
from aso_desktop.security.enclosures import EnclosureStore
from aso_desktop.services.dossiers.closing import blockers
from aso_desktop.services.dossiers.journal import JOURNAL, write_journal
from aso_desktop.services.dossiers.values import NotClosable
from aso_desktop.services.stops.refusing import refuse_if_blocked, refuse_if_closed
from aso_desktop.store.unit_of_work import UnitOfWork, Work

_PDF: Final = "application/pdf"
DONE_STAGE: Final = "done"
OPEN_STAGES: Final = ("todo", "doing", "waiting")


class LifeService:
    """Stops dossiers and lets them go, closes and reopens them."""

    def __init__(self, unit_of_work: UnitOfWork, clock: Clock, enclosures: EnclosureStore, scratch: Path) -> None:
        """Know where writes go, the time, where journals are kept, and where they are drawn."""
        self._unit_of_work = unit_of_work
        self._clock = clock
        self._enclosures = enclosures
        self._scratch = scratch

    def block(self, dossier_id: UUID, reason: str, lifter_id: UUID | None = None) -> Changes:
        """Block a dossier: nothing progresses in it, and everyone sees why. `lifter_id` is who alone may lift it."""
        words = QT_TRANSLATE_NOOP("dossiers", "Block the dossier")
        return self._stop(
            dossier_id, DossierStop(kind=StopKind.BLOCK, reason=reason, lifter_id=lifter_id), "block_dossier", words
        )

    def hold(self, dossier_id: UUID, reason: str) -> Changes:
        """Hold a dossier (gel): it is neither disposed of nor transferred until that is lifted."""
        words = QT_TRANSLATE_NOOP("dossiers", "Hold the dossier")
        return self._stop(dossier_id, DossierStop(kind=StopKind.HOLD, reason=reason), "hold_dossier", words)

    def lift(self, stop_ids: Sequence[UUID], reason: str = "") -> Changes:
        """Lift blocks or holds, all or none; they stay in the journal. Anybody may, once who alone might has left."""
        with self._unit_of_work("lift_stop", QT_TRANSLATE_NOOP("dossiers", "Lift the block")) as work:
            for stop_id in stop_ids:
                stop = work.get(DossierStop, stop_id)
                if stop.lifted_at is not None:
                    raise UserError(QT_TRANSLATE_NOOP("dossiers", "This was lifted already: refresh the list."))
                _refuse_reserved(work, stop)
                stop.lifted_at, stop.lifted_by = work.now, work.author.agent_id
                stop.lifted_because = short_line(reason)
                work.subject = stop.dossier_id
        return work.changes()

    def set_stage(self, dossier_ids: Sequence[UUID], stage: str) -> Changes:
        """Put dossiers into a column of the board; the last one, `done`, makes them ready to close."""
        words = QT_TRANSLATE_NOOP("dossiers", "Move the dossier on the board")
        with self._unit_of_work("move_dossier", words) as work:
            for dossier_id in dossier_ids:
                _move(work, work.get(Dossier, dossier_id), stage)
        return work.changes()

    def close(self, dossier_id: UUID, translate: Translate) -> Changes:
        """Close a dossier and keep its journal as a PDF among its pieces.

        Raises `NotClosable` with everything that keeps it open.
        """
        with self._unit_of_work("close_dossier", QT_TRANSLATE_NOOP("dossiers", "Close the dossier")) as work:
            dossier = work.get(Dossier, dossier_id)
            refuse_if_closed(work, dossier.id)
            if found := blockers(work.connection, dossier_id):
                raise NotClosable(found)
            dossier.move_to(DossierState.CLOSED)
            dossier.closed_on = self._clock.today()
            work.session.flush()
            work.add(self._journal_piece(work, dossier, translate))
            work.subject = dossier_id
        return work.changes()

    def reopen(self, dossier_id: UUID, reason: str) -> Changes:
        """Open a closed dossier again, with a reason."""
        with self._unit_of_work("reopen_dossier", QT_TRANSLATE_NOOP("dossiers", "Reopen the dossier")) as work:
            dossier = work.get(Dossier, dossier_id)
            _refuse_unless_closed(work, dossier)
            dossier.move_to(DossierState.REOPENED, reason)
            dossier.closed_on = None
            dossier.stage = OPEN_STAGES[1]
            work.subject = dossier_id
        return work.changes()

    def _stop(self, dossier_id: UUID, stop: DossierStop, operation: str, words: Text) -> Changes:
        with self._unit_of_work(operation, words) as work:
            dossier = work.get(Dossier, dossier_id)
            if stop.kind == StopKind.BLOCK:
                refuse_if_closed(work, dossier.id)
            stop.reason = given_reason(stop.reason)
            stop.dossier_id = dossier_id
            work.subject = dossier_id
            work.add(stop)
        return work.changes()

    def _journal_piece(self, work: Work, dossier: Dossier, translate: Translate) -> DossierPiece:
        """Draw the journal, keep it encrypted and leave nothing readable behind."""
        self._scratch.mkdir(exist_ok=True)
        path = self._scratch / f"{uuid4().hex}.pdf"
        try:
            write_journal(work.connection, dossier.id, path, work.now, translate)
            kept = self._enclosures.keep_file(path)
        finally:
            path.unlink(missing_ok=True)
        return DossierPiece(
            dossier_id=dossier.id,
            kind=PieceKind.DOCUMENT,
            title=say(JOURNAL.format(number=dossier.number), translate),
            day=self._clock.today(),
            sha256=kept.sha256,
            blob=kept.blob,
            size=kept.size,
            mime=_PDF,
        )


def _refuse_unless_closed(work: Work, dossier: Dossier) -> None:
    """Refuse to reopen what is open, what lies in a closed dossier, or what is past its keeping."""
    if dossier.takes_pieces:
        text = QT_TRANSLATE_NOOP("dossiers", "The dossier {number} is open: go on with it.")
    elif DossierState.REOPENED not in FLOW[DossierState(dossier.state)]:
        text = QT_TRANSLATE_NOOP(
            "dossiers", "The dossier {number} is past its keeping: open another that refers to it."
        )
    else:
        refuse_if_closed(work, dossier.parent_id)
        return
    raise UserError(text.format(number=dossier.number or dossier.title), field="state")


def _refuse_reserved(work: Work, stop: DossierStop) -> None:
    """Refuse to lift what somebody else alone may lift, as long as they are there."""
    lifter = work.get(Agent, stop.lifter_id) if stop.lifter_id else None
    if lifter is not None and lifter.active and lifter.id != work.author.agent_id:
        text = QT_TRANSLATE_NOOP("dossiers", "Only {name} may lift this: ask them.")
        raise UserError(text.format(name=lifter.name), field="lifter_id")


def _move(work: Work, dossier: Dossier, stage: str) -> None:
    """Change stage and state together; what two officers changed apart (ready to close, in another column) too."""
    refuse_if_closed(work, dossier.id)
    is_ready, ends = dossier.state == DossierState.TO_CLOSE, stage == DONE_STAGE
    if stage == dossier.stage and is_ready is ends:
        return
    refuse_if_blocked(work, dossier.id)
    if is_ready is not ends:
        dossier.move_to(DossierState.TO_CLOSE if ends else DossierState.OPEN)
    dossier.stage = stage
