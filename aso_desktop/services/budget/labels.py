"""The words of the budget, as lists and reports show them."""

from collections.abc import Mapping
from typing import Final, Protocol

from aso_desktop.core.i18n import QT_TRANSLATE_NOOP, Text
from aso_desktop.core.ledger import Nature

NATURES: Final[Mapping[str, Text]] = {
    Nature.OPENING: QT_TRANSLATE_NOOP("budget", "Opening"),
    Nature.ALLOTMENT: QT_TRANSLATE_NOOP("budget", "Allotment"),
    Nature.CARRY_FORWARD: QT_TRANSLATE_NOOP("budget", "Carry-forward"),
    Nature.EARMARKED_FUNDS: QT_TRANSLATE_NOOP("budget", "Earmarked funds"),
    Nature.CANCELLATION: QT_TRANSLATE_NOOP("budget", "Cancellation"),
    Nature.FREEZE: QT_TRANSLATE_NOOP("budget", "Freeze"),
    Nature.UNFREEZE: QT_TRANSLATE_NOOP("budget", "Unfreeze"),
    Nature.VIREMENT: QT_TRANSLATE_NOOP("budget", "Reappropriation between programmes"),
    Nature.REDEPLOYMENT: QT_TRANSLATE_NOOP("budget", "Reappropriation inside a programme"),
    Nature.TRANSFER: QT_TRANSLATE_NOOP("budget", "Reappropriation between ministries"),
    Nature.COMMITMENT: QT_TRANSLATE_NOOP("budget", "Commitment"),
    Nature.INCREASE: QT_TRANSLATE_NOOP("budget", "Increase"),
    Nature.WITHDRAWAL: QT_TRANSLATE_NOOP("budget", "Withdrawal"),
    Nature.VERIFICATION: QT_TRANSLATE_NOOP("budget", "Verification"),
    Nature.INVOICING: QT_TRANSLATE_NOOP("budget", "Invoice"),
    Nature.CREDIT_NOTE: QT_TRANSLATE_NOOP("budget", "Credit note"),
    Nature.PAYMENT_REQUEST: QT_TRANSLATE_NOOP("budget", "Payment request"),
    Nature.PAYMENT: QT_TRANSLATE_NOOP("budget", "Payment"),
    Nature.DIRECT_PAYMENT: QT_TRANSLATE_NOOP("budget", "Payment without commitment"),
    Nature.NOTIFICATION: QT_TRANSLATE_NOOP("budget", "Notification"),
    Nature.DEROGATION: QT_TRANSLATE_NOOP("budget", "Derogation"),
    Nature.REVERSAL: QT_TRANSLATE_NOOP("budget", "Reversal"),
}

LOCAL_NATURES: Final[Mapping[str, Text]] = {
    **NATURES,
    Nature.VERIFICATION: QT_TRANSLATE_NOOP("budget", "Liquidation"),
    Nature.PAYMENT_REQUEST: QT_TRANSLATE_NOOP("budget", "Payment order"),
}
"""M57: engagement comptable, liquidation, mandat."""


def natures(profile: str) -> Mapping[str, Text]:
    """Return the words of the natures in a year's vocabulary."""
    return LOCAL_NATURES if profile == "local" else NATURES


STATES: Final[Mapping[str, Text]] = {
    "provisional": QT_TRANSLATE_NOOP("budget", "Provisional"),
    "firm": QT_TRANSLATE_NOOP("budget", "Firm"),
    "notified": QT_TRANSLATE_NOOP("budget", "Notified"),
    "verified": QT_TRANSLATE_NOOP("budget", "Verified"),
    "invoiced": QT_TRANSLATE_NOOP("budget", "Invoiced"),
    "paid": QT_TRANSLATE_NOOP("budget", "Paid"),
    "withdrawn": QT_TRANSLATE_NOOP("budget", "Withdrawn"),
}

PROFILES: Final[Mapping[str, Text]] = {
    "state": QT_TRANSLATE_NOOP("budget", "State: AE and CP"),
    "local": QT_TRANSLATE_NOOP("budget", "Local authority or establishment (M57)"),
    "other": QT_TRANSLATE_NOOP("budget", "Other"),
}
"""The vocabularies of a year."""
YEAR_STATES: Final[Mapping[str, Text]] = {
    "open": QT_TRANSLATE_NOOP("budget", "Open"),
    "complementary": QT_TRANSLATE_NOOP("budget", "Complementary period"),
    "closed": QT_TRANSLATE_NOOP("budget", "Closed"),
}
RULES: Final[Mapping[str, Text]] = {
    "block": QT_TRANSLATE_NOOP("budget", "Refuse, or derogate"),
    "warn": QT_TRANSLATE_NOOP("budget", "Warn"),
    "free": QT_TRANSLATE_NOOP("budget", "Say nothing"),
}
"""What a line does above its credit."""
ENTRIES: Final[Mapping[str, Text]] = {
    "ordinary": QT_TRANSLATE_NOOP("budget", "Ordinary"),
    "complementary": QT_TRANSLATE_NOOP("budget", "Complementary period"),
    "regularisation": QT_TRANSLATE_NOOP("budget", "Regularisation"),
}
"""How a movement enters its year."""
EXCEPTIONS: Final[Mapping[str, Text]] = {
    "error_correction": QT_TRANSLATE_NOOP("budget", "Correction of an error"),
    "contract_replaced": QT_TRANSLATE_NOOP("budget", "Contract replaced"),
    "supplier_default": QT_TRANSLATE_NOOP("budget", "Default of the supplier"),
    "other": QT_TRANSLATE_NOOP("budget", "Other listed exception"),
}
"""Why the withdrawal of a commitment of an earlier year gives its AE back."""

LEVELS: Final[Mapping[str, Text]] = {
    "none": QT_TRANSLATE_NOOP("budget", "On course"),
    "watch": QT_TRANSLATE_NOOP("budget", "To be watched"),
    "alert": QT_TRANSLATE_NOOP("budget", "Alert"),
    "under": QT_TRANSLATE_NOOP("budget", "Under-consumption"),
}

COLUMNS: Final[Mapping[str, Text]] = {
    "line": QT_TRANSLATE_NOOP("budget", "Line"),
    "label": QT_TRANSLATE_NOOP("budget", "Label"),
    "ae_open": QT_TRANSLATE_NOOP("budget", "AE open"),
    "cp_open": QT_TRANSLATE_NOOP("budget", "CP open"),
    "frozen": QT_TRANSLATE_NOOP("budget", "Frozen (AE)"),
    "committed": QT_TRANSLATE_NOOP("budget", "Committed"),
    "direct": QT_TRANSLATE_NOOP("budget", "Paid without commitment"),
    "verified": QT_TRANSLATE_NOOP("budget", "Verified"),
    "invoiced": QT_TRANSLATE_NOOP("budget", "Invoiced"),
    "requested": QT_TRANSLATE_NOOP("budget", "Requested"),
    "paid": QT_TRANSLATE_NOOP("budget", "Paid"),
    "ae_available": QT_TRANSLATE_NOOP("budget", "AE available"),
    "cp_available": QT_TRANSLATE_NOOP("budget", "CP available"),
    "outstanding": QT_TRANSLATE_NOOP("budget", "Outstanding payments"),
    "accrued": QT_TRANSLATE_NOOP("budget", "Accrued"),
    "day": QT_TRANSLATE_NOOP("budget", "Day"),
    "nature": QT_TRANSLATE_NOOP("budget", "Nature"),
    "supplier": QT_TRANSLATE_NOOP("budget", "Supplier"),
    "document": QT_TRANSLATE_NOOP("budget", "Document"),
    "number": QT_TRANSLATE_NOOP("budget", "Number"),
    "subject": QT_TRANSLATE_NOOP("budget", "Subject"),
    "state": QT_TRANSLATE_NOOP("budget", "State"),
    "amount": QT_TRANSLATE_NOOP("budget", "Amount"),
    "ae": QT_TRANSLATE_NOOP("budget", "AE"),
    "cp": QT_TRANSLATE_NOOP("budget", "CP"),
    "reason": QT_TRANSLATE_NOOP("budget", "Reason"),
    "level": QT_TRANSLATE_NOOP("budget", "Level"),
    "reference": QT_TRANSLATE_NOOP("budget", "Expected"),
    "actual": QT_TRANSLATE_NOOP("budget", "Actual"),
    "gap": QT_TRANSLATE_NOOP("budget", "Gap"),
    "gap_percent": QT_TRANSLATE_NOOP("budget", "Gap (%)"),
    "landing": QT_TRANSLATE_NOOP("budget", "Landing"),
    "profile": QT_TRANSLATE_NOOP("budget", "Profile"),
}

LOCAL_COLUMNS: Final[Mapping[str, Text]] = {
    **COLUMNS,
    "ae_open": QT_TRANSLATE_NOOP("budget", "Credits open"),
    "cp_open": QT_TRANSLATE_NOOP("budget", "Credits for payment"),
    "frozen": QT_TRANSLATE_NOOP("budget", "Frozen"),
    "verified": QT_TRANSLATE_NOOP("budget", "Liquidated"),
    "requested": QT_TRANSLATE_NOOP("budget", "Ordered"),
    "ae_available": QT_TRANSLATE_NOOP("budget", "Available"),
    "cp_available": QT_TRANSLATE_NOOP("budget", "Left to pay from"),
    "ae": QT_TRANSLATE_NOOP("budget", "Credits"),
    "cp": QT_TRANSLATE_NOOP("budget", "Payments"),
}
"""Without AE and CP: plain credits, what is liquidated and ordered (M57)."""


def columns(profile: str) -> Mapping[str, Text]:
    """Return the words of the columns in a year's vocabulary."""
    return COLUMNS if profile == "state" else LOCAL_COLUMNS


def balances(profile: str) -> Mapping[str, Text]:
    """Return the words of a line's balances, by the names of `core.ledger.Balances`."""
    words = columns(profile)
    frozen = QT_TRANSLATE_NOOP("budget", "Frozen (CP)")
    if profile != "state":
        frozen = QT_TRANSLATE_NOOP("budget", "Frozen for payment")
    return {**words, "ae_frozen": words["frozen"], "cp_frozen": frozen, "cp_paid": words["paid"]}


MARKS: Final[Mapping[str, Text]] = {
    "pending": QT_TRANSLATE_NOOP("budget", "Waiting for its reference"),
    "no_effect": QT_TRANSLATE_NOOP("budget", "Without effect"),
    "reversed": QT_TRANSLATE_NOOP("budget", "Reversed"),
    "provisional": QT_TRANSLATE_NOOP("budget", "Subject to confirmation"),
}


class Marked(Protocol):
    """A movement as it is listed: what the fold said of it, and what became of it."""

    @property
    def verdict(self) -> str:
        """Empty for a row that counts."""

    @property
    def is_reversed(self) -> bool:
        """Whether another took it back."""

    @property
    def is_provisional(self) -> bool:
        """Whether the shared space has yet to confirm it."""


def mark_of(row: Marked) -> Text | None:
    """Return what keeps a movement from counting as it stands."""
    if row.verdict:
        return MARKS[row.verdict]
    if row.is_reversed:
        return MARKS["reversed"]
    return MARKS["provisional"] if row.is_provisional else None
