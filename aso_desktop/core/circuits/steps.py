"""The steps of a circuit of visas: who must do what, in which order; frozen when the circuit is launched."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass
from enum import StrEnum
from typing import Any, Final
from uuid import UUID

from aso_desktop.core.errors import UserError
from aso_desktop.core.i18n import QT_TRANSLATE_NOOP
from aso_desktop.core.text import clean_line

MOST_STEPS: Final = 60
MOST_LIMIT_DAYS: Final = 365


class Mode(StrEnum):
    """What is asked of a step (visa, avis, avis conforme, signature, cachet, pour information)."""

    VISA = "visa"
    OPINION = "opinion"
    BINDING_OPINION = "binding_opinion"
    SIGNATURE = "signature"
    SEAL = "seal"
    INFORMATION = "information"


class Rule(StrEnum):
    """Whether every step of a rank must act, or one is enough."""

    ALL = "all"
    ANY = "any"


@dataclass(frozen=True)
class Step:
    """One step. Steps of equal `rank` run in parallel; `function` is the office asked, `agent_id` who holds it now."""

    rank: int
    mode: Mode
    function: str
    agent_id: UUID | None = None
    rule: Rule = Rule.ALL
    limit_days: int | None = None


def checked(steps: Sequence[Step]) -> tuple[Step, ...]:
    """Return the steps in order, ranks renumbered from 1; refuse a circuit that nobody could bring to its end."""
    if not any(step.mode is not Mode.INFORMATION for step in steps):
        text = QT_TRANSLATE_NOOP("circuits", "Add at least one step that gives a visa, an opinion or a signature.")
        raise UserError(text, field="steps")
    if len(steps) > MOST_STEPS:
        text = QT_TRANSLATE_NOOP("circuits", "A circuit has at most {most} steps: split it.").format(most=MOST_STEPS)
        raise UserError(text, field="steps")
    for number, step in enumerate(steps, 1):
        _check_step(number, step)
    ranks = {rank: number for number, rank in enumerate(sorted({step.rank for step in steps}), 1)}
    ordered = tuple(
        Step(ranks[s.rank], s.mode, clean_line(s.function), s.agent_id, s.rule, s.limit_days)
        for s in sorted(steps, key=lambda step: step.rank)
    )
    _check_order(ordered)
    return ordered


def _check_step(number: int, step: Step) -> None:
    if not clean_line(step.function):
        text = QT_TRANSLATE_NOOP("circuits", "Step {number}: name the office that is asked.").format(number=number)
        raise UserError(text, field="steps")
    if step.limit_days is not None and not 1 <= step.limit_days <= MOST_LIMIT_DAYS:
        text = QT_TRANSLATE_NOOP("circuits", "Step {number}: give a limit from 1 to {most} working days.")
        raise UserError(text.format(number=number, most=MOST_LIMIT_DAYS), field="steps")


def _check_order(steps: Sequence[Step]) -> None:
    """Refuse a visa that would come after the signature: what is signed no longer changes."""
    signed = [step.rank for step in steps if step.mode is Mode.SIGNATURE]
    asked = [step.rank for step in steps if step.mode in (Mode.VISA, Mode.OPINION, Mode.BINDING_OPINION)]
    if signed and asked and max(asked) >= min(signed):
        text = QT_TRANSLATE_NOOP("circuits", "A visa or an opinion comes before every signature: move the step up.")
        raise UserError(text, field="steps")


def written(steps: Sequence[Step]) -> str:
    """Return steps as canonical JSON: the same steps always give the same bytes."""
    rows = [{k: str(v) if isinstance(v, UUID) else v for k, v in asdict(step).items()} for step in steps]
    return json.dumps(rows, ensure_ascii=False, sort_keys=True, separators=(",", ":"))


def read(text: str) -> tuple[Step, ...]:
    """Return the steps that `written` wrote."""
    return tuple(_step(row) for row in json.loads(text))


def _step(row: Mapping[str, Any]) -> Step:
    agent = row["agent_id"]
    mode, rule = Mode(row["mode"]), Rule(row["rule"])
    return Step(row["rank"], mode, row["function"], UUID(agent) if agent else None, rule, row["limit_days"])
