"""Why a command of the room makes no sense for the circuit in front."""

from collections.abc import Callable, Mapping
from typing import Final

from aso_desktop.core.circuits.acts import UNDOABLE, Remark
from aso_desktop.core.i18n import QT_TRANSLATE_NOOP, Text
from aso_desktop.services.circuits.rules import ENDABLE, ENDED, NO_EFFECT, NOT_ITS_LAUNCHER, NOT_URGENT
from aso_desktop.ui.circuits.reading import Whole

NOTHING: Final = QT_TRANSLATE_NOOP("circuits", "No circuit is in front: choose one.")
ON_TIME: Final = QT_TRANSLATE_NOOP("circuits", "Nobody is late here: there is nothing to remind anybody of.")
LOOSE: Final = QT_TRANSLATE_NOOP("circuits", "This is in no dossier: put it into one first.")
BLOCKED: Final = QT_TRANSLATE_NOOP("circuits", "Its dossier is blocked already.")
ALONE: Final = QT_TRANSLATE_NOOP("circuits", "There is one version only: nothing to compare.")
_Rule = Callable[[Whole], Text | None]


def why_not(whole: Whole | None, command: str) -> Text | None:
    """Return why a command (`circuit.block`) makes no sense for what is in front; None where it does."""
    name = command.partition(".")[2]
    if name == "act":
        return None  # the line in front is opened before it is read
    if whole is None:
        return NOTHING
    rule = _RULES.get(name)
    return rule(whole) if rule is not None else None


def _ended(whole: Whole) -> Text | None:
    return None if whole.runs else ENDED[whole.circuit.view.state]


def _over(whole: Whole) -> Text | None:
    state = whole.circuit.view.state
    return None if state in ENDABLE else ENDED[state]


def _remind(whole: Whole) -> Text | None:
    return _ended(whole) or (None if whole.row.late_days else ON_TIME)


def _block(whole: Whole) -> Text | None:
    if whole.circuit.dossier_id is None:
        return LOOSE
    return BLOCKED if whole.circuit.block else None


def _pass_over(whole: Whole) -> Text | None:
    return _ended(whole) or (None if whole.circuit.urgency == "urgent" else NOT_URGENT)


def _take_back(whole: Whole) -> Text | None:
    state = whole.circuit.view.state
    if whole.standing is None:
        return NO_EFFECT[Remark.NOT_ASKED]
    return None if state in UNDOABLE else ENDED[state]


def _compare(whole: Whole) -> Text | None:
    return None if len(whole.circuit.versions) > 1 else ALONE


def _withdraw(whole: Whole) -> Text | None:
    return _over(whole) or (None if whole.is_mine else NOT_ITS_LAUNCHER.format(name=whole.circuit.initiator))


_RULES: Final[Mapping[str, _Rule]] = {
    "remind": _remind, "block": _block, "hand_over": _ended, "paper": _ended, "pass_over": _pass_over,
    "take_back": _take_back, "version": _over, "compare": _compare, "withdraw": _withdraw, "interrupt": _over,
}  # fmt: skip
