"""The questions of the day: a visa, another day, another person, how a deadline ended."""

from collections.abc import Mapping
from typing import Any, Final
from uuid import UUID

from aso_desktop.core.circuits.acts import Back, Result
from aso_desktop.core.circuits.steps import Mode
from aso_desktop.core.i18n import QT_TRANSLATE_NOOP
from aso_desktop.services.circuits.values import ActInput
from aso_desktop.services.day.statements.tables import TITLES
from aso_desktop.ui.kit.dates import Lean
from aso_desktop.ui.kit.forms import Field, Kind
from aso_desktop.ui.kit.widgets.inputs import Choice

_RESULTS: Final = {
    Result.ENDORSED: QT_TRANSLATE_NOOP("day", "Endorse"),
    Result.OPINION_FOR: QT_TRANSLATE_NOOP("day", "Opinion in favour"),
    Result.OPINION_AGAINST: QT_TRANSLATE_NOOP("day", "Opinion against"),
    Result.SIGNED: QT_TRANSLATE_NOOP("day", "Sign"),
    Result.SEALED: QT_TRANSLATE_NOOP("day", "Stamp"),
    Result.READ: QT_TRANSLATE_NOOP("day", "Note that it was read"),
    Result.REJECTED: QT_TRANSLATE_NOOP("day", "Reject, with the reason"),
    Result.DELEGATED: QT_TRANSLATE_NOOP("day", "Delegate the step"),
}
_OF_MODE: Final = {
    Mode.VISA: (Result.ENDORSED,),
    Mode.OPINION: (Result.OPINION_FOR, Result.OPINION_AGAINST),
    Mode.BINDING_OPINION: (Result.OPINION_FOR, Result.OPINION_AGAINST),
    Mode.SIGNATURE: (Result.SIGNED,),
    Mode.SEAL: (Result.SEALED,),
    Mode.INFORMATION: (Result.READ,),
}
SETTLE: Final = (
    Field(
        "how",
        QT_TRANSLATE_NOOP("day", "How it ended"),
        Kind.CHOICE,
        choices=(
            Choice("met", QT_TRANSLATE_NOOP("day", "Met")),
            Choice("dropped", QT_TRANSLATE_NOOP("day", "Dropped")),
        ),
    ),
    Field("reason", QT_TRANSLATE_NOOP("day", "Reason")),
)
POSTPONE: Final = (
    Field("day", QT_TRANSLATE_NOOP("day", "New day"), Kind.DATE, required=True, width=12, lean=Lean.FUTURE),
    Field("reason", QT_TRANSLATE_NOOP("day", "Reason"), required=True),
)

STATEMENT: Final = (
    Field(
        "kind", QT_TRANSLATE_NOOP("day", "Statement"), Kind.CHOICE, width=34,
        choices=tuple(Choice(code, words) for code, words in TITLES.items()),
    ),
    Field("week", QT_TRANSLATE_NOOP("day", "A day of the week"), Kind.DATE, width=12, lean=Lean.PAST),
)  # fmt: skip


def visa_fields(mode: Mode, people: tuple[Choice, ...]) -> tuple[Field, ...]:
    """Return the fields of an act on a step of a mode."""
    results = (*_OF_MODE[mode], Result.REJECTED, Result.DELEGATED)
    choices = tuple(Choice(str(result), _RESULTS[result]) for result in results)
    return (
        Field("result", QT_TRANSLATE_NOOP("day", "Act"), Kind.CHOICE, choices=choices),
        Field("public_note", QT_TRANSLATE_NOOP("day", "Note that everyone reads"), Kind.TEXT),
        Field("private_note", QT_TRANSLATE_NOOP("day", "Note for me alone")),
        Field("delegate", QT_TRANSLATE_NOOP("day", "Delegate to"), Kind.CHOICE, choices=people),
    )


def act_of(circuit_id: UUID, place: int, values: Mapping[str, Any]) -> ActInput:
    """Return the act that was chosen."""
    result = Result(values["result"])
    delegate = values["delegate"] if result is Result.DELEGATED else None
    return ActInput(
        circuit_id,
        result,
        place,
        public_note=values["public_note"] or "",
        private_note=values["private_note"] or "",
        back=Back.INITIATOR,
        delegate_id=UUID(delegate) if delegate else None,
    )
