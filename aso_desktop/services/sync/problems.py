"""What is not as it should be with the shared space, in plain words, each with its way out."""

from collections.abc import Iterator, Sequence
from enum import StrEnum
from typing import Final, NamedTuple

from aso_desktop.core.i18n import QT_TRANSLATE_NOOP, Text
from aso_desktop.services.sync.overview import MemberRow, Status


class WayOut(StrEnum):
    """What a button beside a problem does."""

    NOTHING = ""
    APPROVE = "approve"
    NAME = "name"
    AGAIN = "again"
    RENEW = "renew"
    CONFLICTS = "conflicts"
    ESCROW = "escrow"
    """Give the organisation the key that IT laid down."""
    COPY = "copy"
    """Copy the words for IT."""


class Problem(NamedTuple):
    """One thing to know or to do; `device` is the one it is about (hexadecimal), `grave` says that exchange stops."""

    title: Text
    words: Text
    way_out: WayOut = WayOut.NOTHING
    device: str = ""
    is_grave: bool = False


_REACH_TITLES: Final[dict[str, Text]] = {
    "twin": QT_TRANSLATE_NOOP("sync", "Another computer works with a copy of this profile"),
    "old_copy": QT_TRANSLATE_NOOP("sync", "This profile is an older copy of itself"),
    "rolled_back": QT_TRANSLATE_NOOP("sync", "The shared space was set back"),
    "revoked": QT_TRANSLATE_NOOP("sync", "This device was revoked"),
    "outdated": QT_TRANSLATE_NOOP("sync", "This version is too old for the team"),
    "newer": QT_TRANSLATE_NOOP("sync", "This version is too old for the shared space"),
    "read_only": QT_TRANSLATE_NOOP("sync", "The shared space cannot be written to"),
    "full": QT_TRANSLATE_NOOP("sync", "The shared space is full"),
    "denied": QT_TRANSLATE_NOOP("sync", "The shared space refuses this device"),
    "other_hub": QT_TRANSLATE_NOOP("sync", "Another team’s space stands there"),
    "damaged": QT_TRANSLATE_NOOP("sync", "The shared space is damaged"),
    "machine": QT_TRANSLATE_NOOP("sync", "This computer refused to write"),
}
_UNREACHED: Final = QT_TRANSLATE_NOOP("sync", "The shared space is out of reach")
_RENEWING: Final = frozenset({"twin", "old_copy"})
_TOLD_TO_IT: Final = frozenset({"read_only", "full", "denied", "damaged", "outdated", "newer", "empty", "no_hub"})
_LATER: Final = frozenset({"reached", "never"})


def problems(status: Status, members: Sequence[MemberRow], conflicts: int) -> list[Problem]:
    """Return what a person at this device should know, the gravest first."""
    found = [*_of_reach(status), *_of_members(status, members), *_of_files(status, members)]
    if conflicts:
        words = QT_TRANSLATE_NOOP(
            "sync", "Both values are kept until one is chosen; choosing settles it for everybody."
        )
        found.append(Problem(QT_TRANSLATE_NOOP("sync", "Conflicts wait to be settled"), words, WayOut.CONFLICTS))
    return sorted(found, key=lambda problem: not problem.is_grave)


def _of_reach(status: Status) -> Iterator[Problem]:
    reach = status.reach
    if reach not in _LATER:
        way = WayOut.RENEW if reach in _RENEWING else WayOut.COPY if reach in _TOLD_TO_IT else WayOut.AGAIN
        is_grave = reach not in {"out_of_reach", "slow"}
        yield Problem(_REACH_TITLES.get(reach, _UNREACHED), status.reach_words, way, status.device, is_grave)


def _of_members(status: Status, members: Sequence[MemberRow]) -> Iterator[Problem]:
    here = next((member for member in members if member.here), None)
    if here is not None and here.state == "pending":
        words = QT_TRANSLATE_NOOP(
            "sync",
            "Read these six words to a responsible: {words}. Until the approval this device works alone, and keeps "
            "what it writes.",
        )
        title = QT_TRANSLATE_NOOP("sync", "This device waits for approval")
        yield Problem(title, words.format(words=" ".join(here.words)))
    if here is not None and here.responsible:
        yield from _of_governing(status, members)


def _of_governing(status: Status, members: Sequence[MemberRow]) -> Iterator[Problem]:
    """Say what only a responsible can do."""
    for member in members:
        if member.state == "pending":
            words = QT_TRANSLATE_NOOP(
                "sync",
                "{name}, device {code}. Compare the six words with the person, then approve if they are the same.",
            )
            title = QT_TRANSLATE_NOOP("sync", "A device asks to join")
            yield Problem(title, words.format(name=member.name, code=member.code), WayOut.APPROVE, member.device)
    if status.responsibles == 1:
        words = QT_TRANSLATE_NOOP(
            "sync", "If this device were lost, nobody could approve or revoke any more: name a second responsible."
        )
        yield Problem(QT_TRANSLATE_NOOP("sync", "There is only one responsible"), words, WayOut.NAME)
    if not status.has_escrow:
        words = QT_TRANSLATE_NOOP(
            "sync",
            "The organisation keeps no key of its own: if every device were lost, what is in the shared space could "
            "not be read. Ask IT to lay down its public key (EscrowPublicKey); a responsible then gives it access.",
        )
        yield Problem(QT_TRANSLATE_NOOP("sync", "No key for the organisation"), words, WayOut.ESCROW)


def _of_files(status: Status, members: Sequence[MemberRow]) -> Iterator[Problem]:
    names = {member.device: f"{member.name} ({member.code})" for member in members}
    for name, reason in status.quarantined:
        text = QT_TRANSLATE_NOOP("sync", "{reason} File: {name}. What others wrote is received meanwhile.")
        title = QT_TRANSLATE_NOOP("sync", "A lot was set aside")
        yield Problem(title, text.format(reason=reason, name=name), WayOut.COPY)
    for device in status.doubtful_clocks:
        text = QT_TRANSLATE_NOOP(
            "sync",
            "{name}: the clock is more than five minutes ahead. Its changes are received; their time is doubtful.",
        )
        title = QT_TRANSLATE_NOOP("sync", "A clock is doubtful")
        yield Problem(title, text.format(name=names.get(device, device[:8])), WayOut.COPY, device)
    if status.held:
        text = QT_TRANSLATE_NOOP(
            "sync",
            "{count} record(s) wait for something that is still to come, or for a later version. Nothing is lost; they "
            "appear by themselves.",
        )
        yield Problem(QT_TRANSLATE_NOOP("sync", "Records wait for an element"), text.format(count=status.held))
