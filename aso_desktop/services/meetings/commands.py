"""Writes of meetings themselves: series, rooms, one sitting and its steps. One method, one transaction."""

import json
from collections.abc import Sequence
from dataclasses import asdict
from pathlib import Path
from uuid import UUID

from sqlalchemy import func, select

from aso_desktop.core.changes import Changes
from aso_desktop.core.clock import Clock
from aso_desktop.core.errors import UserError
from aso_desktop.core.i18n import QT_TRANSLATE_NOOP, Text
from aso_desktop.core.text import clean_line
from aso_desktop.documents.filenames import safe_name
from aso_desktop.documents.kinds import kind_of_file
from aso_desktop.models.attendance import QuorumRule
from aso_desktop.models.meeting_times import instant, local_time
from aso_desktop.models.meetings import Meeting, MeetingDocument, MeetingRoom, MeetingSeries, MeetingState, RoomBooking
from aso_desktop.models.minutes import Minutes, MinutesStatus
from aso_desktop.security.enclosures import EnclosureStore
from aso_desktop.services.meetings import queries
from aso_desktop.services.meetings.agenda import add_items
from aso_desktop.services.meetings.presence import add_people, copy_people
from aso_desktop.services.meetings.values import ItemInput, MeetingInput, QuorumInput, RoomInput, Saved, SeriesInput
from aso_desktop.store.base import instant_text
from aso_desktop.store.files import file_failures
from aso_desktop.store.unit_of_work import UnitOfWork, Work

_INVITING: frozenset[str] = frozenset({"starts_at", "ends_at", "time_zone", "room_id", "video_link", "title"})
"""What those invited must be told of."""


class MeetingService:
    """Makes series, rooms and meetings, and takes a meeting through its steps."""

    def __init__(self, unit_of_work: UnitOfWork, clock: Clock, enclosures: EnclosureStore) -> None:
        """Know where writes go, the time, and where documents are kept."""
        self._unit_of_work = unit_of_work
        self._clock = clock
        self._enclosures = enclosures

    # --- series and rooms --------------------------------------------------------------------------------------

    def create_series(self, values: SeriesInput) -> Changes:
        """Make a series."""
        with self._unit_of_work("create_series", QT_TRANSLATE_NOOP("meetings", "Create the series")) as work:
            work.subject = work.add(MeetingSeries(**_series(values))).id
        return work.changes()

    def edit_series(self, series_id: UUID, values: SeriesInput) -> Changes:
        """Change a series; its past meetings stay as they were."""
        with self._unit_of_work("edit_series", QT_TRANSLATE_NOOP("meetings", "Change the series")) as work:
            _fill(work.get(MeetingSeries, series_id), _series(values))
            work.subject = series_id
        return work.changes()

    def create_room(self, values: RoomInput) -> Changes:
        """Make a room."""
        with self._unit_of_work("create_room", QT_TRANSLATE_NOOP("meetings", "Create the room")) as work:
            work.subject = work.add(MeetingRoom(**asdict(values))).id
        return work.changes()

    def edit_room(self, room_id: UUID, values: RoomInput) -> Changes:
        """Change a room, or close it."""
        with self._unit_of_work("edit_room", QT_TRANSLATE_NOOP("meetings", "Change the room")) as work:
            _fill(work.get(MeetingRoom, room_id), asdict(values))
            work.subject = room_id
        return work.changes()

    # --- one sitting -------------------------------------------------------------------------------------------

    def create(self, values: MeetingInput) -> Saved:
        """Make a meeting, with the agenda and the people of its series where it has one and none are given."""
        words = QT_TRANSLATE_NOOP("meetings", "Create the meeting {title}").format(title=values.title)
        with self._unit_of_work("create_meeting", words) as work:
            meeting = work.add(Meeting())
            _write(meeting, values)
            meeting.reference = meeting.reference or _reference(work, meeting)
            meeting.ics_uid = f"{meeting.id}@aso-desktop"
            work.session.flush()
            _bring_series(work, meeting, values)
            notices = _book(work, meeting)
            work.subject = meeting.id
        return Saved(work.changes(), meeting.id, notices)

    def edit(self, meeting_id: UUID, values: MeetingInput) -> Saved:
        """Change when, where and what a meeting is; its agenda and people have acts of their own."""
        with self._unit_of_work("edit_meeting", QT_TRANSLATE_NOOP("meetings", "Change the meeting")) as work:
            meeting = work.get(Meeting, meeting_id)
            meeting.refuse_unless_editable()
            before = {name: getattr(meeting, name) for name in _INVITING}
            reference = meeting.reference
            _write(meeting, values)
            meeting.reference = meeting.reference or reference
            notices = _book(work, meeting)
            if any(getattr(meeting, name) != value for name, value in before.items()) and meeting.invited_at:
                meeting.ics_sequence += 1
                notices = (*notices, QT_TRANSLATE_NOOP("meetings", "Send the invitation again: those invited had it."))
            work.subject = meeting_id
        return Saved(work.changes(), meeting_id, notices)

    def convene(self, meeting_id: UUID) -> Changes:
        """Convene a meeting: its invitation may leave, its room is no longer tentative."""
        with self._unit_of_work("convene_meeting", QT_TRANSLATE_NOOP("meetings", "Convene the meeting")) as work:
            convene(work, work.get(Meeting, meeting_id))
            work.subject = meeting_id
        return work.changes()

    def cancel(self, meeting_id: UUID, reason: str) -> Changes:
        """Cancel a meeting that was not held, with a reason; its room is free again."""
        with self._unit_of_work("cancel_meeting", QT_TRANSLATE_NOOP("meetings", "Cancel the meeting")) as work:
            meeting = work.get(Meeting, meeting_id)
            meeting.move_to(MeetingState.CANCELLED, reason)
            if meeting.invited_at:
                meeting.ics_sequence += 1
            for booking in _bookings(work, meeting_id):
                booking.released = True
            work.subject = meeting_id
        return work.changes()

    def start(self, meeting_id: UUID) -> Changes:
        """Open the sitting; one that was only a draft is convened with the same act. Opening again changes nothing."""
        with self._unit_of_work("open_meeting", QT_TRANSLATE_NOOP("meetings", "Open the meeting")) as work:
            meeting = work.get(Meeting, meeting_id)
            work.subject = meeting_id
            if meeting.state == MeetingState.DRAFT:
                convene(work, meeting)
            if meeting.state != MeetingState.IN_SESSION:
                meeting.move_to(MeetingState.IN_SESSION)
                meeting.opened_at = work.now
                work.add(Minutes(meeting_id=meeting_id))
        return work.changes()

    def close(self, meeting_id: UUID) -> Changes:
        """End the sitting: what was noted is to be read over."""
        with self._unit_of_work("close_meeting", QT_TRANSLATE_NOOP("meetings", "Close the meeting")) as work:
            meeting = work.get(Meeting, meeting_id)
            meeting.move_to(MeetingState.IN_REVIEW)
            meeting.closed_at = work.now
            draft = select(Minutes).where(Minutes.meeting_id == meeting_id, Minutes.status == MinutesStatus.DRAFT)
            for minutes in work.session.scalars(draft):
                minutes.move_to(MinutesStatus.IN_REVIEW)
            work.subject = meeting_id
        return work.changes()

    # --- documents ---------------------------------------------------------------------------------------------

    def add_documents(self, meeting_id: UUID, paths: Sequence[Path], item_id: UUID | None = None) -> Changes:
        """Keep documents with a meeting, or with one of its items."""
        kept = [(path, _mime(path), self._enclosures.keep_file(path)) for path in paths]
        with self._unit_of_work("add_documents", QT_TRANSLATE_NOOP("meetings", "Add documents")) as work:
            work.get(Meeting, meeting_id).refuse_unless_editable()
            last = select(func.max(MeetingDocument.rank)).where(MeetingDocument.meeting_id == meeting_id)
            first = (work.session.scalar(last) or 0) + 1
            for rank, (path, mime, file) in enumerate(kept, first):
                work.add(
                    MeetingDocument(
                        meeting_id=meeting_id, agenda_item_id=item_id, name=safe_name(path.name), size=file.size,
                        mime=mime, sha256=file.sha256, blob=file.blob, rank=rank,
                    )
                )  # fmt: skip
            work.subject = meeting_id
        return work.changes()

    def tie_document(self, document_id: UUID, item_id: UUID | None) -> Changes:
        """Let a document go with an item of the agenda, or with the whole meeting."""
        with self._unit_of_work("tie_document", QT_TRANSLATE_NOOP("meetings", "Tie the document to the item")) as work:
            document = work.get(MeetingDocument, document_id)
            document.agenda_item_id = item_id
            work.subject = document.meeting_id
        return work.changes()

    def remove_document(self, document_id: UUID) -> Changes:
        """Take a document off its meeting; its bytes stay."""
        with self._unit_of_work("remove_document", QT_TRANSLATE_NOOP("meetings", "Remove the document")) as work:
            document = work.get(MeetingDocument, document_id)
            document.removed_at = work.now
            work.subject = document.meeting_id
        return work.changes()

    def save_document(self, blob: str, target: Path) -> None:
        """Write a document in clear where the user chose."""
        self._enclosures.export(blob, target)


def convene(work: Work, meeting: Meeting) -> None:
    """Convene a meeting inside the transaction of another act."""
    meeting.move_to(MeetingState.CONVENED)
    for booking in _bookings(work, meeting.id):
        booking.tentative = False


def _write(meeting: Meeting, values: MeetingInput) -> None:
    zone = values.time_zone
    starts, ends = instant(values.starts_at, zone, "starts_at"), instant(values.ends_at, zone, "ends_at")
    meeting.set_times(starts, ends)
    for name in ("title", "kind", "time_zone", "series_id", "room_id", "video_link", "reference", "unit_id", "mark"):
        setattr(meeting, name, getattr(values, name))
    meeting.quorum_rule = _rule(values.quorum)


def _rule(values: QuorumInput | None) -> str:
    return "" if values is None else json.dumps(asdict(QuorumRule.of(asdict(values))), sort_keys=True)


def _series(values: SeriesInput) -> dict[str, object]:
    agenda = [{k: v for k, v in asdict(item).items() if k != "unit_id"} for item in values.default_agenda]
    kept = {name: getattr(values, name) for name in ("name", "cadence", "unit_id", "mark", "active")}
    return {**kept, "quorum_rule": _rule(values.quorum), "default_agenda": json.dumps(agenda, ensure_ascii=False)}


def _fill(row: object, values: dict[str, object]) -> None:
    for name, value in values.items():
        setattr(row, name, value)


def _reference(work: Work, meeting: Meeting) -> str:
    """Return a reference made of the day and the first free number of that day: `R-20261113-1`."""
    day = local_time(meeting.starts_at or work.now, meeting.time_zone)
    number = 1
    with work.session.no_autoflush:
        while True:
            reference = f"R-{day:%Y%m%d}-{number}"
            if work.session.scalar(select(Meeting.id).where(Meeting.reference == reference).limit(1)) is None:
                return reference
            number += 1


def _bring_series(work: Work, meeting: Meeting, values: MeetingInput) -> None:
    """Give a new meeting what was chosen for it, otherwise what its series says."""
    items, series = values.items, None
    if meeting.series_id is not None:
        series = work.get(MeetingSeries, meeting.series_id)
        items = items or tuple(ItemInput(**item) for item in json.loads(series.default_agenda))
    add_items(work, meeting.id, items)
    if values.people or series is None:
        add_people(work, meeting.id, values.people)
    else:
        copy_people(work, _before(work, meeting), meeting.id)


def _before(work: Work, meeting: Meeting) -> UUID | None:
    """Return the last meeting of the series that was not cancelled."""
    earlier = select(Meeting.id).where(
        Meeting.series_id == meeting.series_id, Meeting.id != meeting.id, Meeting.state != MeetingState.CANCELLED
    )
    return work.session.scalar(earlier.order_by(Meeting.starts_at.desc()).limit(1))


def _bookings(work: Work, meeting_id: UUID) -> Sequence[RoomBooking]:
    found = select(RoomBooking).where(RoomBooking.meeting_id == meeting_id, RoomBooking.released.is_(False))
    return work.session.scalars(found).all()


def _book(work: Work, meeting: Meeting) -> tuple[Text, ...]:
    """Take the room for the span of the meeting; say, never refuse, what else has it (domain 3.2, rule 3)."""
    for old in _bookings(work, meeting.id):
        old.released = True
    if meeting.room_id is None or meeting.starts_at is None or meeting.ends_at is None:
        return ()
    work.get(MeetingRoom, meeting.room_id)
    work.add(
        RoomBooking(
            room_id=meeting.room_id,
            meeting_id=meeting.id,
            starts_at=meeting.starts_at,
            ends_at=meeting.ends_at,
            tentative=meeting.state == MeetingState.DRAFT,
        )
    )
    work.session.flush()
    span = instant_text(meeting.starts_at), instant_text(meeting.ends_at)
    found = queries.clashes(work.connection, meeting.room_id, *span, meeting.id)
    text = QT_TRANSLATE_NOOP("meetings", "The room is taken by “{title}”: choose another room or another time.")
    return tuple(text.format(title=clash.title) for clash in found)


def _mime(path: Path) -> str:
    if not path.is_file():
        text = QT_TRANSLATE_NOOP("meetings", "“{name}” is not a file: choose a file.")
        raise UserError(text.format(name=clean_line(path.name)), field="documents")
    with file_failures(path):
        return kind_of_file(path, path.name).mime
