"""What the room of the shared space shows, read in one go. Loads what is heavy only when it is asked."""

from typing import TYPE_CHECKING, Any, NamedTuple

from aso_desktop.services.sync import queries

if TYPE_CHECKING:
    from aso_desktop.services.sync.overview import MemberRow, Status
    from aso_desktop.services.sync.problems import Problem


class Room(NamedTuple):
    """State, members, and problems with their ways out; `fingerprint` is the root's, for those who join."""

    status: "Status"
    members: "list[MemberRow]"
    problems: "list[Problem]"
    fingerprint: str
    may_govern: bool


def read_room(database: Any, conflicts: int) -> Room | None:
    """Return what there is to show; None while the profile works alone."""
    from aso_desktop.services.sync.overview import members, status
    from aso_desktop.services.sync.problems import problems

    found, line = status(database), queries.hub(database)
    if found is None or line is None:
        return None
    team = members(database)
    may_govern = any(member.here and member.responsible for member in team)
    return Room(found, team, problems(found, team, conflicts), line.root_fingerprint, may_govern)
