"""Who is in the room, who speaks for whom, and whether there are enough of them (émargement, pouvoir, quorum).

The code général des collectivités territoriales, art. L2121-17, counts more than half of the members in office;
associations and committees write their own rule: hence `QuorumRule`.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, Final
from uuid import UUID

from sqlalchemy import ForeignKey
from sqlalchemy.orm import Mapped, validates

from aso_desktop.core.errors import UserError
from aso_desktop.core.i18n import QT_TRANSLATE_NOOP
from aso_desktop.models.contacts import required_line
from aso_desktop.models.rules import one_of, short_line
from aso_desktop.store.base import Synced, cell

ROLES: Final = ("chair", "secretary", "member", "guest", "expert")
"""Président, secrétaire, membre, invité, expert."""
STATUSES: Final = ("present", "excused", "absent", "represented", "remote")
THRESHOLDS: Final = ("half", "more_than_half", "fixed")
HERE: Final = frozenset({"present", "remote"})


class Participant(Synced):
    """A person's place in one meeting; `printed` is kept for ever whatever the directory becomes."""

    __tablename__ = "participant"
    __table_number__ = 107

    meeting_id: Mapped[UUID | None] = cell(1, ForeignKey("meeting.id"))
    contact_id: Mapped[UUID | None] = cell(2, ForeignKey("contact.id"))
    agent_id: Mapped[UUID | None] = cell(3, ForeignKey("agent.id"))
    printed: Mapped[str] = cell(4, default="")
    title: Mapped[str] = cell(5, default="")
    email: Mapped[str] = cell(6, default="")
    role: Mapped[str] = cell(7, default="member")
    voting: Mapped[bool] = cell(8, default=True)
    rank: Mapped[int] = cell(9, default=0)
    answer: Mapped[str] = cell(10, default="")
    removed: Mapped[bool] = cell(11, default=False)

    @validates("printed")
    def _check_name(self, key: str, value: str) -> str:
        return required_line(key, value)

    @validates("title", "email", "answer")
    def _check_line(self, key: str, value: str) -> str:
        del key
        return short_line(value)

    @validates("role")
    def _check_role(self, key: str, value: str) -> str:
        return one_of(key, value, ROLES)


class Attendance(Synced):
    """What a participant was, from `in_at` to `out_at` (half open): one row for each time it changed."""

    __tablename__ = "attendance"
    __table_number__ = 108

    participant_id: Mapped[UUID | None] = cell(1, ForeignKey("participant.id"))
    status: Mapped[str] = cell(2, default="present")
    proxy_id: Mapped[UUID | None] = cell(3, ForeignKey("participant.id"))
    in_at: Mapped[datetime | None] = cell(4)
    out_at: Mapped[datetime | None] = cell(5)

    @validates("status")
    def _check_status(self, key: str, value: str) -> str:
        return one_of(key, value, STATUSES)


class MeetingReply(Synced):
    """An answer to an invitation that nobody on the list sent: kept until it is attached (à rattacher)."""

    __tablename__ = "meeting_reply"
    __table_number__ = 109

    meeting_id: Mapped[UUID | None] = cell(1, ForeignKey("meeting.id"))
    participant_id: Mapped[UUID | None] = cell(2, ForeignKey("participant.id"))
    email: Mapped[str] = cell(3, default="")
    name: Mapped[str] = cell(4, default="")
    answer: Mapped[str] = cell(5, default="")
    uid: Mapped[str] = cell(6, default="")
    received_at: Mapped[datetime | None] = cell(7)

    @validates("email", "name", "answer", "uid")
    def _check_line(self, key: str, value: str) -> str:
        del key
        return short_line(value)


@dataclass(frozen=True)
class QuorumRule:
    """When a body may decide: at least half, more than half, or a fixed number of its voting members."""

    threshold: str = "more_than_half"
    fixed: int = 0
    proxies_count: bool = False
    remote_counts: bool = True
    max_proxies: int = 1

    @classmethod
    def of(cls, values: Mapping[str, Any]) -> "QuorumRule":
        """Return the rule that JSON holds; refuse one that cannot be."""
        rule = cls(**{name: values[name] for name in cls.__dataclass_fields__ if name in values})
        one_of("threshold", rule.threshold, THRESHOLDS)
        if rule.threshold == "fixed" and rule.fixed < 1:
            text = QT_TRANSLATE_NOOP("meetings", "Give how many members make the quorum.")
            raise UserError(text, field="fixed")
        if rule.max_proxies < 0:
            text = QT_TRANSLATE_NOOP("meetings", "Give how many proxies one person may hold, from 0 on.")
            raise UserError(text, field="max_proxies")
        return rule

    def needed(self, members: int) -> int:
        """Return how many must be there, of so many voting members."""
        if self.threshold == "fixed":
            return self.fixed
        return (members + 1) // 2 if self.threshold == "half" else members // 2 + 1


@dataclass(frozen=True)
class Seat:
    """A participant at one instant: what they are, and to whom they gave their voice."""

    id: UUID
    name: str
    voting: bool
    status: str = ""
    proxy_id: UUID | None = None


@dataclass(frozen=True)
class Quorum:
    """Whether a body may decide at one instant; `votes` is how many votes can be cast (domain 3.2, rule 5)."""

    members: int
    present: int
    proxies: int
    needed: int
    votes: int

    @property
    def reached(self) -> bool:
        """Say whether there are enough."""
        return self.present >= self.needed


@dataclass
class Roll:
    """The seats of a meeting at one instant, under its rule."""

    seats: Sequence[Seat]
    rule: QuorumRule = field(default_factory=QuorumRule)

    def quorum(self) -> Quorum:
        """Count who is there, in person or by proxy."""
        here = self._here()
        members = [seat for seat in self.seats if seat.voting]
        present = sum(seat.id in here for seat in members)
        proxies = sum(self._is_held(seat, here) for seat in members)
        counted = present + (proxies if self.rule.proxies_count else 0)
        return Quorum(len(members), counted, proxies, self.rule.needed(len(members)), present + proxies)

    def check_proxy(self, giver: UUID, holder: UUID) -> None:
        """Refuse a proxy to oneself, to somebody absent, in a loop, or one too many; name the rule (domain 3.2, 6)."""
        seats = {seat.id: seat for seat in self.seats}
        if giver == holder:
            self._refuse(QT_TRANSLATE_NOOP("meetings", "Nobody gives a proxy to themselves."), seats[holder])
        if seats[holder].proxy_id is not None:
            loop = QT_TRANSLATE_NOOP("meetings", "{name} has given a proxy too: a proxy is not handed on.")
            self._refuse(loop, seats[holder])
        if holder not in self._here():
            absent = QT_TRANSLATE_NOOP("meetings", "{name} is not in the meeting: give the proxy to somebody present.")
            self._refuse(absent, seats[holder])
        if not seats[holder].voting:
            mute = QT_TRANSLATE_NOOP("meetings", "{name} does not vote here: give the proxy to a voting member.")
            self._refuse(mute, seats[holder])
        self._check_room(giver, seats[holder])

    def _check_room(self, giver: UUID, holder: Seat) -> None:
        if any(seat.proxy_id == giver for seat in self.seats):
            text = QT_TRANSLATE_NOOP("meetings", "This person holds a proxy: take it back first.")
            raise UserError(text, field="proxy_id")
        held = sum(seat.proxy_id == holder.id and seat.id != giver for seat in self.seats)
        if held >= self.rule.max_proxies:
            text = QT_TRANSLATE_NOOP("meetings", "{name} already holds {held}, the most that the rule allows.")
            raise UserError(text.format(name=holder.name, held=held), field="proxy_id")

    @staticmethod
    def _refuse(text: Any, seat: Seat) -> None:
        raise UserError(text.format(name=seat.name), field="proxy_id")

    def _here(self) -> set[UUID]:
        wanted = HERE if self.rule.remote_counts else frozenset({"present"})
        return {seat.id for seat in self.seats if seat.status in wanted}

    @staticmethod
    def _is_held(seat: Seat, here: set[UUID]) -> bool:
        return seat.status == "represented" and seat.proxy_id is not None and seat.proxy_id in here


def check_votes(votes_for: int, votes_against: int, abstentions: int, quorum: Quorum) -> None:
    """Refuse negative votes, and more of them than can be cast (domain 3.2, rule 5)."""
    if min(votes_for, votes_against, abstentions) < 0:
        raise UserError(QT_TRANSLATE_NOOP("meetings", "A number of votes starts at 0."), field="votes_for")
    cast = votes_for + votes_against + abstentions
    if cast > quorum.votes:
        text = QT_TRANSLATE_NOOP("meetings", "{cast} votes are more than the {votes} that can be cast now.")
        raise UserError(text.format(cast=cast, votes=quorum.votes), field="votes_for")
