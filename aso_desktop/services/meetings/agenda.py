"""Writes of agendas: asking units for items, taking them or not, their order and their time."""

from collections.abc import Iterable, Sequence
from dataclasses import asdict
from datetime import date
from uuid import UUID

from sqlalchemy import func, select

from aso_desktop.core.changes import Changes
from aso_desktop.core.errors import UserError
from aso_desktop.core.i18n import QT_TRANSLATE_NOOP
from aso_desktop.models.meetings import AgendaCall, AgendaItem, ItemState, Meeting
from aso_desktop.models.rules import given_reason
from aso_desktop.services.meetings.values import ItemInput
from aso_desktop.store.unit_of_work import UnitOfWork, Work


class AgendaService:
    """Gathers the items of a meeting and puts them in order."""

    def __init__(self, unit_of_work: UnitOfWork) -> None:
        """Know where writes go."""
        self._unit_of_work = unit_of_work

    def ask(self, meeting_id: UUID, unit_ids: Sequence[UUID], deadline: date) -> Changes:
        """Ask units for items before a day; one that was asked already gets the new day."""
        with self._unit_of_work("ask_for_items", QT_TRANSLATE_NOOP("meetings", "Ask for items")) as work:
            meeting = work.get(Meeting, meeting_id)
            meeting.refuse_unless_editable()
            if meeting.starts_at is not None and deadline > meeting.starts_at.date():
                text = QT_TRANSLATE_NOOP("meetings", "Ask for the items before the day of the meeting.")
                raise UserError(text, field="deadline")
            asked = {call.unit_id: call for call in _calls(work, meeting_id)}
            for unit_id in unit_ids:
                call = asked.get(unit_id) or work.add(AgendaCall(meeting_id=meeting_id, unit_id=unit_id))
                call.deadline, call.state = deadline, "asked"
            work.subject = meeting_id
        return work.changes()

    def remind(self, call_ids: Sequence[UUID]) -> Changes:
        """Note that units were reminded of their items."""
        with self._unit_of_work("remind_units", QT_TRANSLATE_NOOP("meetings", "Remind the units")) as work:
            for call_id in call_ids:
                work.get(AgendaCall, call_id).reminded_at = work.now
        return work.changes()

    def close_call(self, call_id: UUID) -> Changes:
        """Expect nothing more of a unit."""
        with self._unit_of_work("close_call", QT_TRANSLATE_NOOP("meetings", "Close the call for items")) as work:
            work.get(AgendaCall, call_id).state = "closed"
        return work.changes()

    def propose(self, meeting_id: UUID, values: ItemInput) -> Changes:
        """Enter an item that a unit proposes; it waits to be accepted, and answers the unit's call."""
        with self._unit_of_work("propose_item", QT_TRANSLATE_NOOP("meetings", "Propose an item")) as work:
            _editable(work, meeting_id)
            (item,) = add_items(work, meeting_id, [values], ItemState.PROPOSED)
            for call in _calls(work, meeting_id):
                if call.unit_id == values.unit_id and call.state == "asked":
                    call.state = "answered"
            work.subject = item.id
        return work.changes()

    def add(self, meeting_id: UUID, values: ItemInput) -> Changes:
        """Add an item at the end of the agenda."""
        with self._unit_of_work("add_item", QT_TRANSLATE_NOOP("meetings", "Add an item")) as work:
            _editable(work, meeting_id)
            (item,) = add_items(work, meeting_id, [values])
            work.subject = item.id
        return work.changes()

    def edit(self, item_id: UUID, values: ItemInput) -> Changes:
        """Change an item."""
        with self._unit_of_work("edit_item", QT_TRANSLATE_NOOP("meetings", "Change the item")) as work:
            item = work.get(AgendaItem, item_id)
            _editable(work, item.meeting_id)
            for name, value in asdict(values).items():
                setattr(item, name, value)
            work.subject = item_id
        return work.changes()

    def settle(self, item_id: UUID, state: str, reason: str = "") -> Changes:
        """Accept, decline or postpone an item; to decline one takes a reason."""
        with self._unit_of_work("settle_item", QT_TRANSLATE_NOOP("meetings", "Settle the item")) as work:
            item = work.get(AgendaItem, item_id)
            _editable(work, item.meeting_id)
            item.state = state
            item.state_reason = given_reason(reason) if state == ItemState.DECLINED else reason
            work.subject = item_id
        return work.changes()

    def take_up(self, item_id: UUID, meeting_id: UUID) -> Changes:
        """Put a postponed item of an earlier meeting on this agenda; the two stay tied."""
        with self._unit_of_work("take_up_item", QT_TRANSLATE_NOOP("meetings", "Take up a postponed item")) as work:
            _editable(work, meeting_id)
            old = work.get(AgendaItem, item_id)
            if old.state != ItemState.POSTPONED:
                raise UserError(QT_TRANSLATE_NOOP("meetings", "This item was not postponed."))
            names = ("title", "purpose", "presenter", "planned_min", "unit_id", "section", "notes", "confidential")
            values = ItemInput(**{name: getattr(old, name) for name in names}, internal=old.internal)
            (item,) = add_items(work, meeting_id, [values])
            item.carried_from_id = item_id
            work.subject = item.id
        return work.changes()

    def arrange(self, meeting_id: UUID, item_ids: Sequence[UUID]) -> Changes:
        """Put the items in this order; those left out come after, as they stood."""
        with self._unit_of_work("arrange_agenda", QT_TRANSLATE_NOOP("meetings", "Arrange the agenda")) as work:
            _editable(work, meeting_id)
            places = {item_id: place for place, item_id in enumerate(item_ids)}
            found = select(AgendaItem).where(AgendaItem.meeting_id == meeting_id).order_by(AgendaItem.position)
            rows = sorted(work.session.scalars(found), key=lambda item: places.get(item.id, len(places)))
            for position, item in enumerate(rows, 1):
                item.position = position
            work.subject = meeting_id
        return work.changes()


def add_items(
    work: Work, meeting_id: UUID, values: Iterable[ItemInput], state: ItemState = ItemState.ACCEPTED
) -> list[AgendaItem]:
    """Add items at the end of an agenda, inside the transaction of another act."""
    last = select(func.max(AgendaItem.position)).where(AgendaItem.meeting_id == meeting_id)
    first = (work.session.scalar(last) or 0) + 1
    rows = (
        AgendaItem(meeting_id=meeting_id, position=place, state=state, **asdict(item))
        for place, item in enumerate(values, first)
    )
    return [work.add(row) for row in rows]


def _calls(work: Work, meeting_id: UUID) -> Sequence[AgendaCall]:
    return work.session.scalars(select(AgendaCall).where(AgendaCall.meeting_id == meeting_id)).all()


def _editable(work: Work, meeting_id: UUID | None) -> None:
    if meeting_id is not None:
        work.get(Meeting, meeting_id).refuse_unless_editable()
