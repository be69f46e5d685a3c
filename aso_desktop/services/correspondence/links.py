"""What one letter does to another: answers, transmits, cancels, replaces, completes, reminds, follows, duplicates."""

from uuid import UUID

from sqlalchemy import or_, select

from aso_desktop.core.errors import UserError
from aso_desktop.core.i18n import QT_TRANSLATE_NOOP
from aso_desktop.models.correspondence import Letter, LetterLink, LinkKind, State
from aso_desktop.models.registers import Direction
from aso_desktop.services.correspondence import steps
from aso_desktop.store.unit_of_work import Work


def add(work: Work, source: Letter, target: Letter, kind: LinkKind) -> LetterLink:
    """Tie two letters; a departure that has left and answers an arrival ends its wait."""
    _check(work, source, target, kind)
    link = work.add(LetterLink(source_id=source.id, target_id=target.id, kind=kind))
    if kind == LinkKind.ANSWERS and steps.has_left(source):
        steps.mark_answered(target)
    return link


def remove(work: Work, link_id: UUID) -> None:
    """Untie two letters; an arrival that nothing answers any more goes back to work."""
    link = work.get(LetterLink, link_id)
    source, target = (work.session.get(Letter, row_id) for row_id in (link.source_id, link.target_id))
    if source and target and link.kind == LinkKind.ANSWERS and target.state == State.ANSWERED:
        target.state = State.ANSWERED if steps.is_answered(work, target, besides=source) else State.IN_PROGRESS
    work.session.delete(link)


def _check(work: Work, source: Letter, target: Letter, kind: LinkKind) -> None:
    if source.id == target.id:
        raise UserError(QT_TRANSLATE_NOOP("correspondence", "A letter cannot be linked to itself."), field="links")
    if kind == LinkKind.ANSWERS and (source.direction == Direction.INCOMING or target.direction == Direction.OUTGOING):
        text = QT_TRANSLATE_NOOP("correspondence", "Only a departure or an internal letter answers an arrival.")
        raise UserError(text, field="links")
    same = (LetterLink.source_id == source.id) & (LetterLink.target_id == target.id)
    reverse = (LetterLink.source_id == target.id) & (LetterLink.target_id == source.id)
    found = select(LetterLink.id).where(or_(same, reverse), LetterLink.kind == kind)
    if work.session.scalar(found.limit(1)) is not None:
        raise UserError(
            QT_TRANSLATE_NOOP("correspondence", "These letters are already linked that way."), field="links"
        )
