"""The questions of the room of visas."""

from collections.abc import Sequence
from typing import Final

from aso_desktop.core.i18n import QT_TRANSLATE_NOOP, Text
from aso_desktop.services.circuits.labels import DELEGATIONS, SCOPES, URGENCIES
from aso_desktop.services.circuits.rows import CircuitRow
from aso_desktop.services.people.queries import AgentRow
from aso_desktop.ui.kit.dates import Lean
from aso_desktop.ui.kit.forms import Field, Kind
from aso_desktop.ui.kit.widgets.inputs import Choice

_NAMED: Final = Text("circuits", "{name}")
_RANK: Final = QT_TRANSLATE_NOOP("circuits", "Rank {rank}: {offices}")
REASON: Final = (Field("reason", QT_TRANSLATE_NOOP("circuits", "Reason"), Kind.TEXT, required=True, lines=2),)
PERSON: Final = (
    Field("delegate_id", QT_TRANSLATE_NOOP("circuits", "To"), Kind.CHOICE, required=True, width=28),
    Field("note", QT_TRANSLATE_NOOP("circuits", "Said to everyone"), Kind.TEXT, lines=2),
)
PAPER: Final = (
    Field("given_by", QT_TRANSLATE_NOOP("circuits", "Signed by"), Kind.CHOICE, required=True, width=28),
    Field("on_paper", QT_TRANSLATE_NOOP("circuits", "Signed on"), Kind.DATE, required=True, width=12, lean=Lean.PAST),
    Field("result", QT_TRANSLATE_NOOP("circuits", "Act"), Kind.CHOICE, required=True, width=28),
    Field("public_note", QT_TRANSLATE_NOOP("circuits", "What the paper says"), Kind.TEXT, lines=2),
    Field("scan", QT_TRANSLATE_NOOP("circuits", "Scan of the paper (F4)"), required=True),
)
VERSION: Final = (Field("back_to_rank", QT_TRANSLATE_NOOP("circuits", "Seen again from"), Kind.CHOICE, width=34),)
LAUNCH: Final = (
    Field("title", QT_TRANSLATE_NOOP("circuits", "What is asked"), required=True),
    Field("template_id", QT_TRANSLATE_NOOP("circuits", "Circuit"), Kind.CHOICE, width=34),
    Field(
        "urgency",
        QT_TRANSLATE_NOOP("circuits", "Speed"),
        Kind.CHOICE,
        width=14,
        choices=tuple(Choice(code, text) for code, text in URGENCIES.items()),
    ),
    Field("limit_on", QT_TRANSLATE_NOOP("circuits", "Last day"), Kind.DATE, width=12, lean=Lean.FUTURE, beside=True),
)
DELEGATION: Final = (
    Field("holder_id", QT_TRANSLATE_NOOP("circuits", "Who is away"), Kind.CHOICE, required=True, width=28),
    Field("delegate_id", QT_TRANSLATE_NOOP("circuits", "Who acts instead"), Kind.CHOICE, required=True, width=28),
    Field("from_on", QT_TRANSLATE_NOOP("circuits", "First day"), Kind.DATE, required=True, width=12, lean=Lean.FUTURE),
    Field(
        "to_on",
        QT_TRANSLATE_NOOP("circuits", "Last day"),
        Kind.DATE,
        required=True,
        width=12,
        lean=Lean.FUTURE,
        beside=True,
    ),
    Field(
        "kind",
        QT_TRANSLATE_NOOP("circuits", "In what capacity"),
        Kind.CHOICE,
        width=34,
        choices=tuple(Choice(code, text) for code, text in DELEGATIONS.items()),
    ),
    Field(
        "scope",
        QT_TRANSLATE_NOOP("circuits", "For what"),
        Kind.CHOICE,
        width=24,
        choices=tuple(Choice(code, text) for code, text in SCOPES.items()),
    ),
    Field("most_cents", QT_TRANSLATE_NOOP("circuits", "Commitments up to (€)"), width=14, beside=True),
    Field(
        "act_number",
        QT_TRANSLATE_NOOP("circuits", "Number of the act"),
        width=18,
        group=QT_TRANSLATE_NOOP("circuits", "Act of delegation"),
    ),
    Field("act_on", QT_TRANSLATE_NOOP("circuits", "Date of the act"), Kind.DATE, width=12, lean=Lean.PAST, beside=True),
    Field("publication", QT_TRANSLATE_NOOP("circuits", "Published in")),
)


def agent_choices(agents: Sequence[AgentRow], first: Choice | None = None) -> tuple[Choice, ...]:
    """Return the agents who work here."""
    here = tuple(Choice(a.id, _NAMED.format(name=a.name)) for a in agents if a.active)
    return (first, *here) if first else here


def rank_choices(row: CircuitRow) -> tuple[Choice, ...]:
    """Return the ranks of a circuit with the offices that stand there."""
    ranks: dict[int, list[str]] = {}
    for step in row.view.steps:
        ranks.setdefault(step.step.rank, []).append(step.step.function)
    return tuple(Choice(rank, _RANK.format(rank=rank, offices=", ".join(names))) for rank, names in ranks.items())
