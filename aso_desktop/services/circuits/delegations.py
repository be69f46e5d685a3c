"""Who acts for whom on a day; rings of delegations are refused."""

from collections.abc import Iterable
from datetime import date
from uuid import UUID

from aso_desktop.core.errors import UserError
from aso_desktop.core.i18n import QT_TRANSLATE_NOOP
from aso_desktop.models.circuits import Delegation


def refuse_ring(added: Delegation, others: Iterable[Delegation]) -> None:
    """Refuse a delegation whose delegate, through others of the same days, comes back to its holder."""
    meeting = [other for other in others if other.id != added.id and _share_a_day(added, other)]
    seen, reached = set[UUID | None](), [added.delegate_id]
    while reached:
        agent = reached.pop()
        if agent == added.holder_id:
            text = QT_TRANSLATE_NOOP("circuits", "This would go round in a ring: the delegate already delegates back.")
            raise UserError(text, field="delegate_id")
        if agent not in seen:
            seen.add(agent)
            reached += [other.delegate_id for other in meeting if other.holder_id == agent]


def _share_a_day(one: Delegation, other: Delegation) -> bool:
    if other.from_on is None or other.to_on is None or one.from_on is None or one.to_on is None:
        return False
    last = min(other.to_on, other.revoked_on) if other.revoked_on else other.to_on
    return one.from_on <= last and other.from_on <= one.to_on


def acting_for(agent_id: UUID, day: date, delegations: Iterable[Delegation]) -> set[UUID]:
    """Return for whom an agent may act on a day, directly or through another's delegate, besides himself."""
    in_force = [d for d in delegations if d.covers(day)]
    found: set[UUID] = set()
    reached = {agent_id}
    while reached:
        holders = {d.holder_id for d in in_force if d.delegate_id in reached and d.holder_id is not None}
        reached = holders - found - {agent_id}
        found |= reached
    return found
