"""The decision: matched by itself, proposed with its reasons, or without commitment."""

from typing import Final, NamedTuple

from aso_desktop.services.invoices.matching.facts import Facts, Open, OpenCommitment
from aso_desktop.services.invoices.matching.scoring import Named, Option, named_by, option, sums

AUTOMATIC: Final = "automatic"
PROPOSED: Final = "proposed"
NONE: Final = "none"

_SURE: Final = 7
_LEAD: Final = 2
_WORTH_SHOWING: Final = 3
_SHOWN: Final = 3


class Decision(NamedTuple):
    """What becomes of an invoice; the first option is the one an automatic match takes."""

    kind: str
    options: tuple[Option, ...]


def decide(facts: Facts, open_: Open) -> Decision:
    """Return the decision on one invoice; nothing is counted against a commitment yet.

    By itself only at 7 points and a lead of 2, never beyond what is left and its tolerance, and never a credit note.
    """
    named = named_by(facts, open_)
    candidates = _candidates(facts, open_, named)
    scored = [option(facts, one, named) for one in candidates]
    together = sums(facts, candidates, named) if not any(_takes_all(found) for found in scored) else []
    ranked = sorted([*scored, *together], key=lambda found: (-found.score, found.parts[0][0]))
    best = tuple(found for found in ranked if found.score >= _WORTH_SHOWING)[:_SHOWN]
    if not best:
        return Decision(NONE, ())
    is_sure = _is_sure(ranked, facts) and not (len(together) > 1 and best[0] in together)
    return Decision(AUTOMATIC if is_sure else PROPOSED, best)


def _is_sure(ranked: list[Option], facts: Facts) -> bool:
    lead = ranked[0].score - ranked[1].score if len(ranked) > 1 else _LEAD
    return ranked[0].score >= _SURE and lead >= _LEAD and ranked[0].fits and facts.gross_cents > 0


def _takes_all(found: Option) -> bool:
    return any(reason == "amount_remaining" for reason, _ in found.reasons)


def _candidates(facts: Facts, open_: Open, named: Named) -> list[OpenCommitment]:
    found = {one.id: one for one in open_.of(named.certain | named.alike)}
    for known in (*named.quoted, facts.credited_id):
        one = open_.get(known) if known is not None else None
        if one is not None:
            found[one.id] = one
    return list(found.values())
