"""Minutes as files for others: the simple PDF, and the words of the summary."""

from collections.abc import Callable, Iterator, Mapping
from contextlib import closing
from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final, Protocol
from uuid import UUID

from aso_desktop.core.clock import Clock
from aso_desktop.core.errors import UserError
from aso_desktop.core.i18n import QT_TRANSLATE_NOOP, Text, Translate, say
from aso_desktop.documents.language.summary import summarise, summarise_decisions
from aso_desktop.models.meeting_times import local_time
from aso_desktop.security.audit import record
from aso_desktop.services import labels as letter_labels
from aso_desktop.services.meetings import labels
from aso_desktop.services.meetings.content import content_of
from aso_desktop.services.meetings.sitting import queries as sitting
from aso_desktop.store.files import replacing
from aso_desktop.store.unit_of_work import UnitOfWork

if TYPE_CHECKING:
    from aso_desktop.documents.minutes_sheet import MinutesItem, MinutesTable

EXPORT: Final = "export_minutes"
Connect = Callable[[], Any]
_WHEN: Final = QT_TRANSLATE_NOOP("meetings", "Held on")
_WHERE: Final = QT_TRANSLATE_NOOP("meetings", "Place")
_SERIES: Final = QT_TRANSLATE_NOOP("meetings", "Series")
_COUNT: Final = QT_TRANSLATE_NOOP("meetings", "Decisions: {count}.")
_PEOPLE: Final = (
    QT_TRANSLATE_NOOP("meetings", "Participants"),
    (
        QT_TRANSLATE_NOOP("meetings", "Name"),
        QT_TRANSLATE_NOOP("meetings", "Role"),
        QT_TRANSLATE_NOOP("meetings", "Presence"),
    ),
    (3.0, 1.5, 2.5),
)
_ACTIONS: Final = (
    QT_TRANSLATE_NOOP("meetings", "Actions"),
    (
        QT_TRANSLATE_NOOP("meetings", "Action"),
        QT_TRANSLATE_NOOP("meetings", "Owner"),
        QT_TRANSLATE_NOOP("meetings", "Due"),
        QT_TRANSLATE_NOOP("meetings", "State"),
    ),
    (4.0, 1.8, 1.0, 1.0),
)
_SHEET: Final = QT_TRANSLATE_NOOP("meetings", "Attendance sheet")
_SIGNING: Final = (
    QT_TRANSLATE_NOOP("meetings", "Name"),
    QT_TRANSLATE_NOOP("meetings", "Role"),
    QT_TRANSLATE_NOOP("meetings", "Signature"),
)
_FOLLOWED: Final = QT_TRANSLATE_NOOP("meetings", "Actions of earlier meetings")


class Document(Protocol):
    """A Word document that was drawn, and its fields without a value."""

    @property
    def document(self) -> bytes:
        """Return the file."""
        ...

    @property
    def unfilled(self) -> tuple[str, ...]:
        """Return the names of the fields that nothing fills."""
        ...


class Draw(Protocol):
    """Fills a template with minutes."""

    def __call__(self, meeting_id: UUID, template_id: UUID, *, wide: bool = False) -> Document:
        """Return the minutes of a meeting in a template; `wide` without confidential and internal items."""
        ...


class MinutesPrints:
    """Writes minutes, from a reading connection of its own."""

    def __init__(
        self, connect: Connect, unit_of_work: UnitOfWork, clock: Clock, allow_export: Callable[[], bool], draw: Draw
    ) -> None:
        """Know how to read, where the journal is written, the time, IT's rule on exports, how to fill a template."""
        self._connect = connect
        self._unit_of_work = unit_of_work
        self._clock = clock
        self._allow_export = allow_export
        self.draw = draw

    def write(self, meeting_id: UUID, path: Path, translate: Translate, *, wide: bool = False) -> None:
        """Write the minutes as PDF; `wide` without confidential and internal items. Provisional until approved."""
        from aso_desktop.documents.minutes_sheet import MinutesSheet, write_minutes

        if not self._allow_export():
            raise UserError(QT_TRANSLATE_NOOP("meetings", "Exports are switched off on this computer by IT."))
        with closing(self._connect()) as db:
            content = content_of(db, meeting_id, wide=wide)
            versions = sitting.minutes(db, meeting_id)
        kind = labels.MINUTES_KINDS[versions[0].kind if versions else "minutes"]
        mark = content["mark"]
        sheet = MinutesSheet(
            title=say(kind, translate),
            subtitle=f"{content['title']} · {content['reference']}",
            fields=list(_fields(content, translate)),
            items=[_item(item, translate) for item in content["items"]],
            tables=list(_tables(content, translate)),
            mark="" if mark == "none" else say(letter_labels.MARKS[mark], translate),
            is_provisional=not versions or versions[0].status not in ("approved", "sent"),
            printed_at=self._clock.now(),
        )
        write_minutes(path, sheet, translate)
        self._record(meeting_id, path, wide=wide)

    def write_sheet(self, meeting_id: UUID, path: Path, translate: Translate) -> None:
        """Write the attendance sheet as PDF: everybody invited, with room to sign (émargement)."""
        from aso_desktop.documents.minutes_sheet import MinutesSheet, MinutesTable, write_minutes

        if not self._allow_export():
            raise UserError(QT_TRANSLATE_NOOP("meetings", "Exports are switched off on this computer by IT."))
        with closing(self._connect()) as db:
            content = content_of(db, meeting_id, wide=True)
        titles = [say(title, translate) for title in _SIGNING]
        rows = [[p["printed"], p["title"] or say(labels.ROLES[p["role"]], translate), ""] for p in content["people"]]
        sheet = MinutesSheet(
            title=say(_SHEET, translate),
            subtitle=f"{content['title']} · {content['reference']}",
            fields=list(_fields(content, translate)),
            tables=[MinutesTable(say(_PEOPLE[0], translate), titles, (3.0, 2.5, 3.0), rows)],
            printed_at=self._clock.now(),
        )
        write_minutes(path, sheet, translate)
        self._record(meeting_id, path, wide=True)

    def write_document(self, meeting_id: UUID, template_id: UUID, path: Path, *, wide: bool = False) -> tuple[str, ...]:
        """Write the minutes as a Word document in a template of the gallery; return the fields without a value.

        `wide`: without confidential and internal items.
        """
        if not self._allow_export():
            raise UserError(QT_TRANSLATE_NOOP("meetings", "Exports are switched off on this computer by IT."))
        drawn = self.draw(meeting_id, template_id, wide=wide)
        with replacing(path) as file:
            file.write(drawn.document)
        self._record(meeting_id, path, wide=wide)
        return drawn.unfilled

    def _record(self, meeting_id: UUID, path: Path, *, wide: bool) -> None:
        words = QT_TRANSLATE_NOOP("meetings", "Export the minutes")
        with self._unit_of_work(EXPORT, words, undoable=False) as work:
            record(work.connection, work.author, work.now, EXPORT, ("meeting", meeting_id), file=path.name, wide=wide)

    def propose_summary(self, meeting_id: UUID, translate: Translate) -> str:
        """Propose a summary for the intranet: the decisions where there are some, otherwise sentences of the notes."""
        with closing(self._connect()) as db:
            content = content_of(db, meeting_id, wide=True)
        decisions = [d["text"] for item in content["items"] for d in item["decisions"]]
        if decisions:
            head = f"{content['title']}, {_day(content['starts_at'])}"
            made = summarise_decisions(head, decisions, say(_COUNT.format(count=len(decisions)), translate))
            if made:
                return made
        return summarise("\n".join(n["text"] for item in content["items"] for n in item["notes"]))


def _fields(content: Mapping[str, Any], translate: Translate) -> Iterator[tuple[str, str]]:
    zone = content["time_zone"]
    starts, ends = (local_time(datetime.fromisoformat(content[n]), zone) for n in ("starts_at", "ends_at"))
    yield say(_WHEN, translate), f"{starts:%d/%m/%Y %H:%M} – {ends:%H:%M}"
    place = " · ".join(filter(None, (content["room"], content["video_link"])))
    for label, value in ((_WHERE, place), (_SERIES, content["series"])):
        if value:
            yield say(label, translate), value


def _item(item: Mapping[str, Any], translate: Translate) -> "MinutesItem":
    from aso_desktop.documents.minutes_sheet import MinutesItem

    about = " · ".join(filter(None, (say(labels.PURPOSES[item["purpose"]], translate), item["presenter"])))
    decisions = [(f"{d['number']} {d['text']}", _vote(d, translate)) for d in item["decisions"]]
    return MinutesItem(item["title"], about, [n["text"] for n in item["notes"]], decisions)


def _vote(decision: Mapping[str, Any], translate: Translate) -> str:
    return " · ".join(say(text, translate) for text in labels.vote_words(decision))


def _tables(content: Mapping[str, Any], translate: Translate) -> Iterator["MinutesTable"]:
    from aso_desktop.documents.minutes_sheet import MinutesTable

    def table(shape: Any, rows: list[list[str]], heading: Text | None = None) -> MinutesTable:
        usual, titles, weights = shape
        return MinutesTable(say(heading or usual, translate), [say(t, translate) for t in titles], weights, rows)

    people = [
        [p["printed"], say(labels.ROLES[p["role"]], translate), _presence(p, translate)] for p in content["people"]
    ]
    yield table(_PEOPLE, people)
    yield table(_ACTIONS, [_action(a, translate) for item in content["items"] for a in item["actions"]])
    yield table(_ACTIONS, [_action(a, translate) for a in content["carried"]], _FOLLOWED)


def _presence(person: Mapping[str, Any], translate: Translate) -> str:
    return " · ".join(filter(None, (say(labels.PRESENCES[person["status"]], translate), person["proxy"])))


def _action(action: Mapping[str, Any], translate: Translate) -> list[str]:
    state = say(labels.TASK_STATES[action["state"]], translate)
    return [action["text"], action["owner"], _day(action["due_on"]), state]


def _day(value: str) -> str:
    return f"{date.fromisoformat(value[:10]):%d/%m/%Y}" if value else ""
