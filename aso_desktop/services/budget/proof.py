"""Does the ledger hold together? What a verification finds, in words. Loads nothing heavy."""

from typing import Any, Final, NamedTuple
from uuid import UUID

from aso_desktop.core.i18n import QT_TRANSLATE_NOOP, Money, Text
from aso_desktop.core.ledger import order_fault
from aso_desktop.services.budget.booking import queries as booking
from aso_desktop.services.budget.cases.queries import cases
from aso_desktop.services.budget.fold import NO_EFFECT, PENDING
from aso_desktop.services.budget.listing import queries as listing
from aso_desktop.services.budget.queries import YearRow
from aso_desktop.services.budget.verdicts import queries as verdicts

_OVER: Final = QT_TRANSLATE_NOOP("budget", "The line {line} is over-committed by {excess}.")
_ORDER: Final = QT_TRANSLATE_NOOP("budget", "The commitment “{subject}” has a step above the one before it: {step}.")
_CHAIN: Final = QT_TRANSLATE_NOOP("budget", "The chain of the device {device} is broken at a movement.")
_INERT: Final = QT_TRANSLATE_NOOP("budget", "A movement does not count: {verdict}.")

_VERDICTS: Final = {
    NO_EFFECT: QT_TRANSLATE_NOOP("budget", "without effect"),
    PENDING: QT_TRANSLATE_NOOP("budget", "waiting for the row it speaks of"),
}


class Finding(NamedTuple):
    """One finding: a named invariant, the row it concerns, the sentence."""

    invariant: str
    row_id: UUID | None
    text: Text


def findings(db: Any, year: YearRow) -> list[Finding]:
    """Return what is wrong or waits in the ledger of a year; empty when all is well."""
    found = [
        Finding("I-BLOCK", case.line.id, _OVER.format(line=case.line.code, excess=Money(case.excess_cents)))
        for case in cases(db, year.id)
        if case.is_open
    ]
    for row in listing.commitment_rows(db, listing.commitment_ids(db, year.id)):
        step = order_fault(listing.commitment_sums(db, row.id))
        if step:
            found.append(Finding("I-ORDER", row.id, _ORDER.format(subject=row.subject, step=step)))
    for device, key in booking.broken_chains(db):
        found.append(Finding("I-APPEND", UUID(key), _CHAIN.format(device=device[:8])))
    for movement, verdict in verdicts.inert(db).items():
        found.append(Finding("I-MERGE", movement, _INERT.format(verdict=_VERDICTS[verdict])))
    return found
