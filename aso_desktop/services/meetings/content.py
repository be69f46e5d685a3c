"""What minutes say, as plain data: for templates, prints, the intranet and the hash. Loads nothing heavy."""

from collections import defaultdict
from typing import Any
from uuid import UUID

from aso_desktop.core.errors import UserError
from aso_desktop.core.i18n import QT_TRANSLATE_NOOP
from aso_desktop.services.meetings import queries
from aso_desktop.services.meetings.queries import MeetingDetail
from aso_desktop.services.meetings.sitting import queries as sitting


def content_of(db: Any, meeting_id: UUID, *, wide: bool = False) -> dict[str, Any]:
    """Return the minutes of a meeting as dictionaries, lists and texts.

    `wide`: for a wider audience, without confidential and internal items and all that belongs to them (domain 3.2, 7).
    """
    meeting = queries.detail(db, meeting_id)
    if meeting is None:
        raise UserError(QT_TRANSLATE_NOOP("meetings", "This meeting no longer exists: refresh the list."))
    items = [i for i in sitting.items(db, meeting_id) if i.state == "accepted" or i.notes_count]
    shown = [i for i in items if not (wide and (i.confidential or i.internal))]
    kept = {i.id for i in shown}
    parts = {
        "notes": _by_item(sitting.notes(db, meeting_id), kept),
        "decisions": _by_item(sitting.decisions(db, meeting_id), kept),
        "actions": _by_item(sitting.actions(db, meeting_id), kept),
    }
    return {
        **_head(meeting),
        "items": [_item(item, parts) for item in shown],
        "people": [_person(p) for p in sitting.people(db, meeting_id)],
        "carried": _carried(db, meeting, wide=wide),
        "minutes": _minutes(db, meeting_id),
    }


def _head(meeting: MeetingDetail) -> dict[str, Any]:
    names = ("reference", "title", "kind", "starts_at", "ends_at", "time_zone", "series", "room", "video_link", "mark")
    return {"id": str(meeting.id), **{name: getattr(meeting, name) for name in names}}


def _by_item(rows: list[Any], kept: set[UUID]) -> dict[UUID, list[Any]]:
    found: dict[UUID, list[Any]] = defaultdict(list)
    for row in rows:
        if row.agenda_item_id in kept:
            found[row.agenda_item_id].append(row)
    return found


def _item(item: sitting.ItemRow, parts: dict[str, dict[UUID, list[Any]]]) -> dict[str, Any]:
    names = ("title", "purpose", "presenter", "planned_min", "actual_s", "section", "confidential", "internal")
    return {
        "id": str(item.id),
        **{name: getattr(item, name) for name in names},
        "notes": [{"kind": n.kind, "text": n.text} for n in parts["notes"].get(item.id, ()) if n.kind in _SAID],
        "decisions": [_decision(row) for row in parts["decisions"].get(item.id, ())],
        "actions": [_action(row) for row in parts["actions"].get(item.id, ())],
    }


_SAID = ("text", "quote")
"""Kinds of notes that stand as text; decisions and actions have rows of their own."""


def _decision(row: sitting.DecisionRow) -> dict[str, Any]:
    names = (
        "number", "text", "votes_for", "votes_against", "abstentions", "quorum_present", "quorum_needed", "off_quorum",
        "effective_on",
    )  # fmt: skip
    return {"id": str(row.id), **{name: getattr(row, name) for name in names}}


def _action(row: sitting.ActionRow) -> dict[str, Any]:
    names = ("text", "owner", "due_on", "importance", "state", "done_on")
    return {"id": str(row.id), **{name: getattr(row, name) for name in names}}


def _carried(db: Any, meeting: MeetingDetail, *, wide: bool) -> list[dict[str, Any]]:
    if meeting.series_id is None:
        return []
    rows = sitting.carried(db, meeting.series_id, meeting.starts_at)
    return [{**_action(row), "meeting": row.meeting} for row in rows if not (wide and row.confidential)]


def _person(row: sitting.PersonRow) -> dict[str, Any]:
    names = ("printed", "title", "role", "voting", "status", "proxy")
    return {"id": str(row.id), **{name: getattr(row, name) for name in names}}


def _minutes(db: Any, meeting_id: UUID) -> dict[str, Any]:
    rows = sitting.minutes(db, meeting_id)
    names = ("kind", "version", "summary_280")
    return {name: getattr(rows[0], name) for name in names} if rows else {}
