"""Refuses progress in a blocked dossier, with the reason that everyone sees (domain 2)."""

from typing import Final
from uuid import UUID

from sqlalchemy import select

from aso_desktop.core.errors import UserError
from aso_desktop.core.i18n import QT_TRANSLATE_NOOP
from aso_desktop.models.correspondence import Letter
from aso_desktop.models.dossiers import Dossier, DossierStop, StopKind
from aso_desktop.store.unit_of_work import Work

DEEPEST: Final = 4
"""Dossiers looked at upwards: a sub-dossier of a blocked dossier is blocked too."""


def refuse_if_blocked(work: Work, dossier_id: UUID | None) -> None:
    """Refuse to go on while the dossier, or one above it, is blocked."""
    for _ in range(DEEPEST):
        if dossier_id is None:
            return
        stop = work.session.scalars(
            select(DossierStop).where(
                DossierStop.dossier_id == dossier_id,
                DossierStop.kind == StopKind.BLOCK,
                DossierStop.lifted_at.is_(None),
            )
        ).first()
        if stop is not None:
            text = QT_TRANSLATE_NOOP("stops", "The dossier {dossier} is blocked: {reason}. Lift the block first.")
            dossier = work.get(Dossier, dossier_id)
            raise UserError(text.format(dossier=dossier.number or dossier.title, reason=stop.reason))
        dossier_id = work.session.scalars(select(Dossier.parent_id).where(Dossier.id == dossier_id)).first()


def refuse_if_letter_blocked(work: Work, letter_id: UUID | None) -> None:
    """Refuse to go on with a letter whose home dossier is blocked."""
    refuse_if_blocked(work, work.session.scalars(select(Letter.dossier_id).where(Letter.id == letter_id)).first())
