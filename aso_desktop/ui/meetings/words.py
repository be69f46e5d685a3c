"""What the room says of meetings: hours, people, items and notes as rows of lists."""

from datetime import datetime
from typing import Any, Final, NamedTuple
from uuid import UUID

from PySide6.QtCore import QDate, QLocale

from aso_desktop.core.i18n import QT_TRANSLATE_NOOP
from aso_desktop.services.meetings import labels, queries
from aso_desktop.services.meetings.clock import local_hour
from aso_desktop.services.meetings.queries import MeetingDetail
from aso_desktop.services.meetings.sitting import queries as sitting
from aso_desktop.services.meetings.sitting.queries import (
    ActionRow,
    DecisionRow,
    ItemRow,
    MinutesRow,
    NoteRow,
    PersonRow,
)
from aso_desktop.services.people import queries as people
from aso_desktop.ui.kit.language import spoken
from aso_desktop.ui.kit.widgets.rows_list import RowLine
from aso_desktop.ui.meetings.item_timer import ink_of

NOTE_ICONS: Final = {"decision": "gavel", "action": "square-check-big", "quote": "type"}
PRESENCE_ICONS: Final = {
    "present": ("user-round-check", "ok"),
    "remote": ("monitor", "ok"),
    "represented": ("users", "info"),
    "excused": ("user", "text3"),
    "absent": ("circle-x", "text3"),
    "": ("circle-dashed", "text3"),
}
_TAKEN: Final = QT_TRANSLATE_NOOP("meetings", "{spent} min of {planned}")
_SPENT: Final = QT_TRANSLATE_NOOP("meetings", "{spent} min")
_PLANNED: Final = QT_TRANSLATE_NOOP("meetings", "{planned} min planned")
_OVER: Final = QT_TRANSLATE_NOOP("meetings", "{more} min over")
_CONFIDENTIAL: Final = QT_TRANSLATE_NOOP("meetings", "confidential")
_DUE: Final = QT_TRANSLATE_NOOP("meetings", "due {day}")
_PROXY: Final = QT_TRANSLATE_NOOP("meetings", "proxy to {name}")


class Sitting(NamedTuple):
    """A meeting as the room shows it, read at once."""

    meeting: MeetingDetail
    items: list[ItemRow]
    people: list[PersonRow]
    notes: list[NoteRow]
    decisions: list[DecisionRow]
    actions: list[ActionRow]
    carried: list[ActionRow]
    minutes: list[MinutesRow]
    agents: list[str]


def read_sitting(db: Any, meeting_id: UUID) -> Sitting | None:
    """Read a meeting whole; None when it has gone."""
    meeting = queries.detail(db, meeting_id)
    if meeting is None:
        return None
    carried = sitting.carried(db, meeting.series_id, meeting.starts_at) if meeting.series_id else []
    return Sitting(
        meeting,
        sitting.items(db, meeting_id),
        sitting.people(db, meeting_id),
        sitting.notes(db, meeting_id),
        sitting.decisions(db, meeting_id),
        sitting.actions(db, meeting_id),
        carried,
        sitting.minutes(db, meeting_id),
        [agent.name for agent in people.agents(db) if agent.active],
    )


def owners(whole: Sitting, section: str) -> list[tuple[str, str]]:
    """Return who may own an action: the people of the meeting with their role, then the agents of the section."""
    found = {person.printed: spoken(labels.ROLES[person.role]) for person in whole.people}
    for name in whole.agents:
        found.setdefault(name, section)
    return list(found.items())


def when_words(starts_at: str, ends_at: str, zone: str) -> str:
    """Return the day and the hours of a meeting."""
    starts, ends = local_hour(starts_at, zone), local_hour(ends_at, zone)
    return f"{day_words(starts)} · {starts:%H:%M} – {ends:%H:%M}"


def day_words(day: datetime) -> str:
    """Return a day as the language writes it in full."""
    return QLocale().toString(QDate(day.year, day.month, day.day), QLocale.FormatType.LongFormat)


def short_day(iso: str) -> str:
    """Return an ISO day as the language writes it in short; empty for none."""
    return QLocale().toString(QDate.fromString(iso[:10], "yyyy-MM-dd"), QLocale.FormatType.ShortFormat) if iso else ""


def hour_words(iso: str, zone: str) -> str:
    """Return the hour of an instant."""
    return f"{local_hour(iso, zone):%H:%M}" if iso else ""


def item_line(place: int, item: ItemRow, current: UUID | None = None, actual_s: int = -1) -> RowLine:
    """Return an item of an agenda as a row; what it took counts when it is the current one."""
    spent = (actual_s if item.id == current and actual_s >= 0 else item.actual_s) // 60
    said = [_time_words(item, spent)]
    if item.state != "accepted":
        said.insert(0, spoken(labels.ITEM_STATES[item.state]))
    if item.confidential:
        said.append(spoken(_CONFIDENTIAL))
    ink = ink_of(spent * 60, item.planned_min)
    icon = "check" if item.closed_at else ""
    about = " · ".join(filter(None, said))
    return RowLine(
        item.title, about, str(place), icon, "ok" if icon and ink != "danger" else ("text3" if ink == "text" else ink),
        bold=item.id == current, key=item.id, faded=item.state in ("declined", "postponed"),
    )  # fmt: skip


def _time_words(item: ItemRow, spent: int) -> str:
    planned = item.planned_min
    if not item.closed_at and not spent:
        return spoken(_PLANNED.format(planned=planned)) if planned else ""
    if not planned:
        return spoken(_SPENT.format(spent=spent))
    words = spoken(_TAKEN.format(spent=spent, planned=planned))
    return f"{words} · {spoken(_OVER.format(more=spent - planned))}" if spent > planned else words


def person_line(person: PersonRow) -> RowLine:
    """Return a participant as a row."""
    icon, ink = PRESENCE_ICONS[person.status]
    said = [spoken(labels.ROLES[person.role]), spoken(labels.PRESENCES[person.status])]
    if person.proxy:
        said.append(spoken(_PROXY.format(name=person.proxy)))
    about = " · ".join(said)
    return RowLine(person.printed, about, "", icon, ink, key=person.id, faded=person.status in ("excused", "absent"))


def note_line(note: NoteRow, zone: str, whole: Sitting) -> RowLine:
    """Return a note as a row: its hour, its words, and what came of it."""
    decision = next((d for d in whole.decisions if d.note_id == note.id), None)
    action = next((a for a in whole.actions if a.note_id == note.id), None)
    text, about, ink = note.text, "", "text2"
    if decision is not None:
        text, about = decision.text, _decision_words(decision)
        ink = "danger" if decision.off_quorum else "text2"
    elif action is not None:
        text, about = action.text, action_words(action)
    icon = NOTE_ICONS.get(note.kind, "")
    return RowLine(text, about, hour_words(note.typed_at, zone), icon, "accent" if icon and ink == "text2" else ink,
                   bold=note.kind == "decision", key=note.id)  # fmt: skip


def _decision_words(decision: DecisionRow) -> str:
    said = [decision.number]
    if decision.votes_for is not None:
        values = {name: getattr(decision, name) for name in ("votes_for", "votes_against", "abstentions")}
        said.append(spoken(labels.VOTES.format(**values)))
    if decision.off_quorum:
        words = labels.OFF_QUORUM.format(present=decision.quorum_present, needed=decision.quorum_needed)
        said.append(spoken(words))
    return " · ".join(said)


def action_words(action: ActionRow) -> str:
    """Return who, when and the state of an action."""
    due = spoken(_DUE.format(day=short_day(action.due_on))) if action.due_on else ""
    return " · ".join(filter(None, (action.owner, due, spoken(labels.TASK_STATES[action.state]))))
