"""What goes into meetings: plain frozen values. Hours are naive, as the clock of `time_zone` shows them."""

from dataclasses import dataclass
from datetime import date, datetime
from uuid import UUID

from aso_desktop.core.changes import Changes
from aso_desktop.core.i18n import Text

NO_MARK = "none"


@dataclass(frozen=True)
class QuorumInput:
    """The rule of a body: `threshold` half, more_than_half or fixed."""

    threshold: str = "more_than_half"
    fixed: int = 0
    proxies_count: bool = False
    remote_counts: bool = True
    max_proxies: int = 1


@dataclass(frozen=True)
class ItemInput:
    """An item of an agenda; `purpose` information, discussion or decision."""

    title: str
    purpose: str = "information"
    presenter: str = ""
    planned_min: int | None = None
    unit_id: UUID | None = None
    section: str = ""
    notes: str = ""
    confidential: bool = False
    internal: bool = False


@dataclass(frozen=True)
class PersonInput:
    """Somebody invited: a contact, an agent, or the words alone."""

    printed: str
    contact_id: UUID | None = None
    agent_id: UUID | None = None
    title: str = ""
    email: str = ""
    role: str = "member"
    voting: bool = True


@dataclass(frozen=True)
class MeetingInput:
    """One sitting; `series_id` brings the agenda, the rule and the people of its series."""

    title: str
    starts_at: datetime
    ends_at: datetime
    kind: str = "meeting"
    time_zone: str = "Europe/Paris"
    series_id: UUID | None = None
    room_id: UUID | None = None
    video_link: str = ""
    reference: str = ""
    unit_id: UUID | None = None
    mark: str = NO_MARK
    quorum: QuorumInput | None = None
    items: tuple[ItemInput, ...] = ()
    people: tuple[PersonInput, ...] = ()


@dataclass(frozen=True)
class SeriesInput:
    """Meetings that come back."""

    name: str
    cadence: str = "none"
    unit_id: UUID | None = None
    mark: str = NO_MARK
    quorum: QuorumInput | None = None
    default_agenda: tuple[ItemInput, ...] = ()
    active: bool = True


@dataclass(frozen=True)
class RoomInput:
    """A room where meetings are held."""

    name: str
    site: str = ""
    capacity: int | None = None
    equipment: str = ""
    active: bool = True


@dataclass(frozen=True)
class Votes:
    """What a vote gave."""

    votes_for: int = 0
    votes_against: int = 0
    abstentions: int = 0


@dataclass(frozen=True)
class DecisionInput:
    """What was decided, and the vote, where there was one."""

    text: str
    votes: Votes | None = None
    effective_on: date | None = None
    supersedes_id: UUID | None = None
    note_id: UUID | None = None


@dataclass(frozen=True)
class ActionInput:
    """What somebody is to do; owner as an agent of the section, or by name."""

    text: str
    owner_id: UUID | None = None
    owner: str = ""
    due_on: date | None = None
    importance: str = "normal"
    note_id: UUID | None = None
    decision_id: UUID | None = None


@dataclass(frozen=True)
class NoteInput:
    """A note as it stands in the editor; its identity is made where it is typed, before it is saved."""

    id: UUID
    agenda_item_id: UUID
    text: str
    kind: str = "text"
    t_offset: int = 0


@dataclass(frozen=True)
class Saved:
    """A meeting that was written, and what deserves a look: a room that is taken, an invitation to send again."""

    changes: Changes
    meeting_id: UUID
    notices: tuple[Text, ...] = ()
