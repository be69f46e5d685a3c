"""The list of the devices of the team."""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Final, NamedTuple

from aso_desktop.core.i18n import QT_TRANSLATE_NOOP
from aso_desktop.ui.kit.cells import Cell, Column
from aso_desktop.ui.kit.held_rows import HeldRows, row_number
from aso_desktop.ui.kit.language import spoken
from aso_desktop.ui.sync.words import STATES

if TYPE_CHECKING:
    from aso_desktop.services.sync.overview import MemberRow

_HERE: Final = QT_TRANSLATE_NOOP("sync", "this device")
_NEVER: Final = QT_TRANSLATE_NOOP("sync", "never")
_RESPONSIBLE: Final = QT_TRANSLATE_NOOP("sync", "{name}, responsible")
_AHEAD: Final = QT_TRANSLATE_NOOP("sync", "Clock ahead")


class MemberLine(NamedTuple):
    """One device; `when` says its last exchange."""

    local_id: int
    member: "MemberRow"
    when: str
    is_doubtful: bool


class MemberSource(HeldRows):
    """Holds the devices that the room has read."""

    def hold(self, members: "Sequence[MemberRow]", time: Callable[[int | None], str], doubtful: Sequence[str]) -> None:
        """Hold devices; `time` puts an instant into words."""
        self.items = [
            MemberLine(row_number(member.device), member, time(member.seen_at), member.device in doubtful)
            for member in members
        ]


def _agent(line: MemberLine) -> Cell:
    name = line.member.name
    return Cell(spoken(_RESPONSIBLE.format(name=name)) if line.member.responsible else name)


def _when(line: MemberLine) -> Cell:
    return Cell(spoken(_HERE) if line.member.here else line.when or spoken(_NEVER), "text2", small=True)


def _state(line: MemberLine) -> Cell:
    words, chip = STATES[line.member.state]
    if line.is_doubtful:
        return Cell(spoken(_AHEAD), chip="warning")
    return Cell(spoken(words), chip=chip) if chip else Cell(spoken(words), "text3", small=True)


COLUMNS: Final = (
    Column("code", QT_TRANSLATE_NOOP("sync", "Device"), lambda line: Cell(line.member.code, bold=line.member.here), 12),
    Column("agent", QT_TRANSLATE_NOOP("sync", "Agent"), _agent),
    Column("when", QT_TRANSLATE_NOOP("sync", "Last exchange"), _when, 16),
    Column(
        "app",
        QT_TRANSLATE_NOOP("sync", "Version"),
        lambda line: Cell(line.member.app, "text2", small=True, tabular=True),
        9,
        hidden_below=70,
    ),
    Column(
        "lots",
        QT_TRANSLATE_NOOP("sync", "Has read"),
        lambda line: Cell(str(line.member.read or ""), "text2", small=True, tabular=True),
        9,
        hidden_below=85,
    ),
    Column("state", QT_TRANSLATE_NOOP("sync", "State"), _state, 14),
)
