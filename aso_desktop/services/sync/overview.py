"""The shared space as people look at it: state, members, conflicts. Reads the profile only; contacts nothing."""

from typing import Final, NamedTuple
from uuid import UUID

from aso_desktop.core.i18n import QT_TRANSLATE_NOOP, Text
from aso_desktop.services.sync import queries
from aso_desktop.services.sync.conflicts import column_of, dot_text
from aso_desktop.services.sync.seat import required_seat, take_seat
from aso_desktop.services.sync.words import six_words
from aso_desktop.store.connection import Connection
from aso_desktop.sync.conflicts import OpenCell, Version
from aso_desktop.sync.hub.reach import REACH_WORDS, Reach, reach_of
from aso_desktop.sync.keys import local
from aso_desktop.sync.keys.faults import FAULT_WORDS, Fault
from aso_desktop.sync.markers import Marker, read_marker

DOUBTFUL: Final = 5 * 60 * 1000
"""Milliseconds by which a device's clock may be ahead before the history doubts it."""
_UUID_BYTES: Final = 16
_MISSING_LOT: Final = QT_TRANSLATE_NOOP("sync", "This lot is announced and not there: any member may put it back.")
_OLD_COPY: Final = QT_TRANSLATE_NOOP("sync", "This profile is an older copy of itself: exchange has stopped.")
_MACHINE: Final = QT_TRANSLATE_NOOP("sync", "This machine refused: the disk may be full, or the profile read-only.")
_OWN: Final = {"old_copy": _OLD_COPY, "machine": _MACHINE}


class MemberRow(NamedTuple):
    """One device of the team. `words` are those of `fingerprint`; `seq` is the last lot it announced here.

    `seen_at` is when its newest marker was read, in milliseconds since 1970; `read` counts the lots of others that it
    had read then.
    """

    device: str
    name: str
    code: str
    state: str
    responsible: bool
    here: bool
    app: str
    schema: int
    fingerprint: str
    words: tuple[str, ...]
    seq: int
    read: int
    seen_at: int | None


class Status(NamedTuple):
    """Where this profile stands. Instants are milliseconds since 1970; `reach` is a code, `reach_words` say it."""

    device: str
    hub_id: str
    url: str
    state: str
    reach: str
    reach_words: Text
    tried_at: int | None
    reached_at: int | None
    waiting: queries.Waiting
    cursors: list[queries.Cursor]
    held: int
    quarantined: list[tuple[str, Text]]
    doubtful_clocks: list[str]
    has_escrow: bool
    responsibles: int


class VersionRow(NamedTuple):
    """One of the values that stand against each other."""

    dot: str
    value: str | int | float | None
    agent: UUID | None
    device: str
    wall: int
    gone: bool


class ConflictRow(NamedTuple):
    """One open conflict; the first version is the one shown."""

    table: str
    row: UUID
    column: str
    versions: list[VersionRow]
    incomplete: bool


def members(database: Connection) -> list[MemberRow]:
    """Return the devices of the team: those that wait first, then by name."""
    here = queries.present_device(database).id
    seat = required_seat(database, here)
    seen = {row.device: row for row in local.markers(database)}
    rows = []
    for device, member in seat.members.devices.items():
        row = seen.get(device)
        marker = read_marker(row.body) if row else None
        rows.append(
            MemberRow(
                member.id,
                member.name,
                member.code,
                member.state.value,
                member.is_responsible,
                member.id == here,
                marker.app if marker else member.app,
                marker.schema if marker else member.schema,
                member.fingerprint.hex(),
                six_words(member.fingerprint),
                marker.seq if marker else 0,
                sum(known.seq for known in marker.cursors) if marker else 0,
                row.seen_at if row else None,
            )
        )
    order = {"pending": 0, "active": 1, "revoked": 2}
    return sorted(rows, key=lambda r: (order[r.state], r.name, r.device))


def status(database: Connection) -> Status | None:
    """Return where the profile stands; None while it works alone."""
    here, line = queries.present_device(database).id, queries.hub(database)
    seat = take_seat(database, here)
    if line is None or seat is None:
        return None
    reach = Reach.NEVER if line.tried_at is None else reach_of(line.reason)
    markers = [(row, read_marker(row.body)) for row in local.markers(database)]
    return Status(
        device=here,
        hub_id=line.hub_id,
        url=line.url,
        state=seat.state.value if seat.state else "unknown",
        reach=reach.value if line.reason not in _OWN else line.reason,
        reach_words=_OWN.get(line.reason, REACH_WORDS[reach]),
        tried_at=line.tried_at,
        reached_at=line.reached_at,
        waiting=queries.waiting(database),
        cursors=queries.cursors(database),
        held=len(queries.held(database)),
        quarantined=[(found.name, reason_words(found.reason)) for found in queries.quarantined(database)],
        doubtful_clocks=[row.device.hex() for row, marker in markers if _is_ahead(row, marker)],
        has_escrow=bool(seat.members.escrow),
        responsibles=len(seat.members.responsibles()),
    )


def reason_words(reason: str) -> Text:
    """Return the sentence of why a file was set aside."""
    return FAULT_WORDS[Fault(reason)] if reason in set(Fault) else _MISSING_LOT


def _is_ahead(row: local.MarkerRow, marker: Marker) -> bool:
    return marker.wall - row.seen_at > DOUBTFUL


def conflict_row(cell: OpenCell) -> ConflictRow:
    """Return an open conflict as people see it."""
    versions = [_version(version) for version in cell.versions]
    return ConflictRow(cell.table, UUID(bytes=cell.row), column_of(cell), versions, cell.incomplete)


def _version(version: Version) -> VersionRow:
    value = version.value
    shown = _readable(value) if isinstance(value, bytes) else value
    agent = UUID(bytes=version.agent) if version.agent else None
    return VersionRow(dot_text(version.dot), shown, agent, version.device.hex(), version.wall, version.gone)


def _readable(value: bytes) -> str:
    return str(UUID(bytes=value)) if len(value) == _UUID_BYTES else value.hex()
