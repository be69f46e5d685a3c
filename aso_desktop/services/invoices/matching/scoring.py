"""The points of one invoice with one commitment, each with its reason; and several commitments that add up."""

from collections.abc import Iterator, Sequence
from datetime import date
from itertools import combinations
from typing import Final, NamedTuple
from uuid import UUID

from aso_desktop.services.invoices.matching.facts import Facts, Open, OpenCommitment, tolerance

POINTS: Final = {
    "supplier_certain": 2,
    "supplier_by_name": 1,
    "supplier_other": -5,
    "order_exact": 6,
    "order_one_off": 4,
    "order_other": -4,
    "contract_same": 3,
    "contract_other": -3,
    "amount_remaining": 4,
    "amount_instalment": 4,
    "amount_near_instalment": 3,
    "amount_near_remaining": 3,
    "amount_below": 0,
    "amount_little_above": -1,
    "amount_above": -5,
    "amount_sum": 4,
    "date_after": 1,
    "date_before": -1,
    "date_long_before": -2,
    "credit_of_invoice": 6,
}
"""What each reason weighs."""

_LITTLE_ABOVE: Final = 15
_AFTER_DAYS: Final = 120
_BEFORE_DAYS: Final = 15
_EARLY_DAYS: Final = 31
_SUM_OF: Final = 25
"""Among how many open commitments of a supplier sums are looked for."""

Reasons = tuple[tuple[str, int], ...]


class Option(NamedTuple):
    """A way to match: how many cents of the invoice go to which commitment, and why."""

    parts: tuple[tuple[UUID, int], ...]
    score: int
    reasons: Reasons
    fits: bool
    """Whether no commitment is exceeded by more than the tolerance."""


class Named(NamedTuple):
    """The suppliers that an invoice may come from, and those that its order reference leads to."""

    certain: frozenset[UUID]
    alike: frozenset[UUID]
    quoted: frozenset[UUID]
    """Known commitments whose very number is quoted."""


def option(facts: Facts, one: OpenCommitment, named: Named) -> Option:
    """Score a commitment: the first reason that applies of each criterion."""
    found = (
        _supplier(one, named),
        _order(facts, one, named),
        _contract(facts, one),
        _amount(facts, one),
        _date(facts, one),
        "credit_of_invoice" if facts.credited_id == one.id else "",
    )
    reasons = tuple((reason, POINTS[reason]) for reason in found if reason)
    fits = facts.gross_cents <= one.remaining_cents + tolerance(one.remaining_cents)
    return Option(((one.id, facts.gross_cents),), sum(points for _, points in reasons), reasons, fits)


def _supplier(one: OpenCommitment, named: Named) -> str:
    if one.supplier_id in named.certain:
        return "supplier_certain"
    return "supplier_by_name" if one.supplier_id in named.alike else "supplier_other"


def _order(facts: Facts, one: OpenCommitment, named: Named) -> str:
    if one.id in named.quoted:
        return "order_exact"
    if named.quoted:
        return "order_other"
    if one.key and any(_one_off(one.key, quoted) for quoted in facts.quoted):
        return "order_one_off"
    return ""


def _one_off(number: str, quoted: str) -> bool:
    """Tell whether one sign is wrong, or two neighbours are swapped."""
    if len(number) != len(quoted):
        return False
    wrong = [place for place, pair in enumerate(zip(number, quoted, strict=True)) if pair[0] != pair[1]]
    if len(wrong) == 1:
        return True
    return len(wrong) == 2 and wrong[1] == wrong[0] + 1 and sorted(number) == sorted(quoted)  # noqa: PLR2004 - a swap


def _contract(facts: Facts, one: OpenCommitment) -> str:
    if not facts.contract_key or not one.contract_key:
        return ""
    return "contract_same" if facts.contract_key == one.contract_key else "contract_other"


def _amount(facts: Facts, one: OpenCommitment) -> str:
    cents, left = facts.gross_cents, one.remaining_cents
    if cents < 0:
        return ""
    nearest = min((abs(cents - part) for _, part in one.instalments), default=None)
    known = (
        ("amount_remaining", cents == left),
        ("amount_instalment", nearest == 0),
        ("amount_near_instalment", nearest is not None and nearest <= tolerance(0)),
        ("amount_near_remaining", abs(cents - left) <= tolerance(left)),
        ("amount_below", cents <= left),
        ("amount_little_above", left > 0 and (cents - left) * 100 <= left * _LITTLE_ABOVE),
    )
    return next((reason for reason, applies in known if applies), "amount_above")


def _date(facts: Facts, one: OpenCommitment) -> str:
    if facts.issued_on is None or one.committed_on is None:
        return ""
    days = (facts.issued_on - one.committed_on).days
    if days >= 0:
        return "date_after" if days <= _AFTER_DAYS or _is_due(facts.issued_on, facts.gross_cents, one) else ""
    return "date_before" if days >= -_BEFORE_DAYS else "date_long_before"


def _is_due(day: date, cents: int, one: OpenCommitment) -> bool:
    """Tell whether an instalment of about this amount was due lately, or will be within a month."""
    return any(
        due is not None and abs(part - cents) <= tolerance(0) and -_EARLY_DAYS <= (day - due).days <= _AFTER_DAYS
        for due, part in one.instalments
    )


def sums(facts: Facts, commitments: Sequence[OpenCommitment], named: Named) -> list[Option]:
    """Return the twos and threes of a supplier's commitments whose remainders add up to the invoice, to the cent."""
    left = [one for one in commitments if one.remaining_cents > 0 and one.supplier_id in named.certain]
    if len(left) > _SUM_OF or facts.gross_cents <= 0:
        return []
    return [_together(parts, named) for parts in _adding_up(left, facts.gross_cents)]


def _adding_up(left: Sequence[OpenCommitment], cents: int) -> Iterator[tuple[OpenCommitment, ...]]:
    for size in (2, 3):
        for parts in combinations(left, size):
            if sum(one.remaining_cents for one in parts) == cents:
                yield parts


def _together(parts: tuple[OpenCommitment, ...], named: Named) -> Option:
    found = ["supplier_certain", "amount_sum"]
    if all(one.id in named.quoted for one in parts):
        found.append("order_exact")
    reasons = tuple((reason, POINTS[reason]) for reason in found)
    return Option(tuple((one.id, one.remaining_cents) for one in parts), sum(p for _, p in reasons), reasons, fits=True)


def named_by(facts: Facts, open_: Open) -> Named:
    """Return whom and what an invoice names; likeness of names counts only where no identifier does."""
    certain = open_.certain(facts)
    alike = set() if certain else open_.alike(facts)
    quoted = {found for number in facts.quoted for found in open_.numbered(number)}
    return Named(frozenset(certain), frozenset(alike), frozenset(quoted))
