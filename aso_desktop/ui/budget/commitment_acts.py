"""What happens to a commitment: each step is one key, with what is left already filled in."""

from collections.abc import Callable, Mapping
from typing import Any, Final, cast

from PySide6.QtCore import QObject

from aso_desktop.core.ledger import Nature
from aso_desktop.services.budget.listing.queries import CommitmentRow
from aso_desktop.services.budget.values import Booked, Derogation, StepInput
from aso_desktop.ui.budget.desk import LedgerDesk
from aso_desktop.ui.budget.dialogs import DEROGATION, PLAIN_STEP, STEP, WITHDRAWAL
from aso_desktop.ui.kit.amounts import figures
from aso_desktop.ui.kit.navigation import Target

_LEFT: Final[Mapping[str, Callable[[CommitmentRow], int]]] = {
    Nature.VERIFICATION: lambda row: row.net_cents - row.verified_cents,
    Nature.PAYMENT_REQUEST: lambda row: row.verified_cents - row.requested_cents,
    Nature.PAYMENT: lambda row: row.requested_cents - row.paid_cents,
    Nature.WITHDRAWAL: lambda row: row.net_cents - row.verified_cents,
    Nature.INCREASE: lambda _row: 0,
}
"""What each step would take when it takes all."""


class CommitmentActs(QObject):
    """Questions about the commitment in front."""

    def __init__(self, desk: LedgerDesk, commitment: Callable[[], CommitmentRow | None]) -> None:
        """Know where entries are written; `commitment` gives the one in front."""
        super().__init__(desk)
        self._desk = desk
        self._commitment = commitment

    def handlers(self) -> dict[str, Callable[[], object]]:
        """Return what each command does."""
        return {
            "budget.notify": self.notify,
            "budget.verify": lambda: self.ask_step(Nature.VERIFICATION),
            "budget.request": lambda: self.ask_step(Nature.PAYMENT_REQUEST),
            "budget.pay": lambda: self.ask_step(Nature.PAYMENT),
            "budget.increase": lambda: self.ask_step(Nature.INCREASE),
            "budget.withdraw": lambda: self.ask_step(Nature.WITHDRAWAL),
            "budget.derogate": self.ask_derogation,
            "budget.carbon": self.estimate_carbon,
        }

    def ask_step(self, nature: Nature) -> None:
        """Ask for the amount of a step; what is left of the commitment stands there already."""
        if (found := self._commitment()) is None:
            return
        left = _LEFT[nature](found)
        fields = {Nature.WITHDRAWAL: WITHDRAWAL, Nature.VERIFICATION: PLAIN_STEP, Nature.PAYMENT: PLAIN_STEP}
        titles = {
            Nature.VERIFICATION: self.tr("Certify the service"),
            Nature.PAYMENT_REQUEST: self.tr("Ask for payment"),
            Nature.PAYMENT: self.tr("Note the payment"),
            Nature.INCREASE: self.tr("Increase the commitment"),
            Nature.WITHDRAWAL: self.tr("Withdraw from the commitment"),
        }
        sentence = " · ".join(filter(None, (found.number, found.subject, found.supplier)))
        self._desk.ask(
            fields.get(nature, STEP), (titles[nature], sentence, self.tr("Enter")),
            lambda services, values: services.ledger.step(_step(found, nature, values)),
            {"amount": figures(left) if left > 0 else ""},
        )  # fmt: skip

    def notify(self) -> None:
        """Note that the commitment was sent to its supplier; a provisional one asks who allows it."""
        if (found := self._commitment()) is None:
            return
        services = self._desk.context.services
        if found.state != "provisional":
            self._desk.run(lambda: cast("Booked", services.ledger.notify(found.id)))
            return
        words = (
            self.tr("Send a provisional commitment"),
            self.tr("The shared space has not confirmed it yet: name who allows it to leave."),
            self.tr("Note that it was sent"),
        )
        self._desk.ask(
            DEROGATION[1:], words,
            lambda services, values: services.ledger.notify(found.id, _derogation(values)), {},
        )  # fmt: skip

    def estimate_carbon(self) -> None:
        """Begin a carbon estimate that is attached to the commitment."""
        if (found := self._commitment()) is not None:
            values = (("commitment_id", found.id), ("subject", found.subject))
            self._desk.context.navigation.go(Target("carbon", kind="estimate", action="new", values=values))

    def ask_derogation(self) -> None:
        """Allow the commitment beyond the credit of its line."""
        if (found := self._commitment()) is not None:
            words = (self.tr("Derogate"), f"{found.number} · {found.subject}".strip(" ·"), self.tr("Derogate"))
            self._desk.ask(
                DEROGATION, words,
                lambda services, values: services.ledger.derogate(found.id, values["amount"], _derogation(values)),
                {"amount": figures(found.net_cents)},
            )  # fmt: skip


def _derogation(values: Mapping[str, Any]) -> Derogation:
    return Derogation(values["authority"], values["reason"])


def _step(found: CommitmentRow, nature: Nature, values: Mapping[str, Any]) -> StepInput:
    late = values["late"]
    if nature == Nature.WITHDRAWAL and not late.reason:
        late = type(late)(late.kind, values["reason"])
    return StepInput(
        found.id, nature, values["amount"], None, values["happened_on"], document=values.get("document", ""),
        exception=values.get("exception") or "", derogation=values.get("derogation"), late=late,
    )  # fmt: skip
