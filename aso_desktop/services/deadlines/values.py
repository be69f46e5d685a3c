"""What commands and screens give to deadlines, and the guided list of what silence means."""

from dataclasses import dataclass
from datetime import date
from typing import Final, NamedTuple
from uuid import UUID

from aso_desktop.core.deadlines.counting import Unit
from aso_desktop.core.deadlines.silence import DOCUMENT_MONTHS, SILENCE_MONTHS, Regime
from aso_desktop.core.i18n import QT_TRANSLATE_NOOP, Text


class Ground(NamedTuple):
    """One line of the guided list: what silence means, after how many months, by which article."""

    code: str
    regime: Regime
    months: int
    article: str
    words: Text


GROUNDS: Final = (
    Ground(
        "principle", Regime.ACCEPTANCE, SILENCE_MONTHS, "CRPA L231-1",
        QT_TRANSLATE_NOOP("deadlines", "Request for an individual decision under a procedure of a text"),
    ),
    Ground(
        "not_individual", Regime.REFUSAL, SILENCE_MONTHS, "CRPA L231-4, 1°",
        QT_TRANSLATE_NOOP("deadlines", "Request that does not aim at an individual decision"),
    ),
    Ground(
        "complaint", Regime.REFUSAL, SILENCE_MONTHS, "CRPA L231-4, 2°",
        QT_TRANSLATE_NOOP("deadlines", "Complaint, administrative appeal, or no procedure in a text"),
    ),
    Ground(
        "financial", Regime.REFUSAL, SILENCE_MONTHS, "CRPA L231-4, 3°",
        QT_TRANSLATE_NOOP("deadlines", "Request of a financial nature"),
    ),
    Ground(
        "listed", Regime.REFUSAL, SILENCE_MONTHS, "CRPA L231-4, 4°",
        QT_TRANSLATE_NOOP("deadlines", "Case listed by decree (international commitments, security, public order)"),
    ),
    Ground(
        "agent", Regime.REFUSAL, SILENCE_MONTHS, "CRPA L231-4, 5°",
        QT_TRANSLATE_NOOP("deadlines", "Relations between an administration and its agents"),
    ),
    Ground(
        "document", Regime.REFUSAL, DOCUMENT_MONTHS, "CRPA R*311-12, R311-13",
        QT_TRANSLATE_NOOP("deadlines", "Request for an administrative document"),
    ),
)  # fmt: skip
"""What a guided list offers; a decree that excludes or gives another delay (L231-5, L231-6) is named by hand."""
GROUND_BY_CODE: Final = {ground.code: ground for ground in GROUNDS}


@dataclass(frozen=True)
class ClockInput:
    """A clock of silence to start on a letter: a code of `GROUNDS`, or a regime with its months and its text.

    `competent_on` is the day the competent authority had it, where the letter went to another one first (L114-3).
    """

    letter_id: UUID
    ground: str = ""
    regime: Regime = Regime.NONE
    months: int = SILENCE_MONTHS
    text: str = ""
    competent_on: date | None = None
    owner_id: UUID | None = None


@dataclass(frozen=True)
class DeadlineInput:
    """An internal or contractual delay (from `origin_on`, so many units), or a milestone or a review on `fixed_on`."""

    title: str
    nature: str = "internal"
    origin_on: date | None = None
    duration: int | None = None
    unit: str = Unit.WORKING_DAYS
    fixed_on: date | None = None
    subject: str = "none"
    subject_id: UUID | None = None
    owner_id: UUID | None = None
    alert_days: int = 3


@dataclass(frozen=True)
class DutyInput:
    """A return that comes back; `rule` is an RRULE of RFC 5545, section 3.3.10, without its DTSTART."""

    title: str
    rule: str
    from_on: date
    until_on: date | None = None
    owner_id: UUID | None = None
    days_before: int = 5
    notes: str = ""
