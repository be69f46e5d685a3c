"""How well invoices find their commitments, on years that were simulated without a look at the matcher."""

import sys
from collections import defaultdict
from typing import NamedTuple

import pytest

from aso_desktop.services.invoices.duplicates import Seen, is_same
from aso_desktop.services.invoices.matching import AUTOMATIC, Open, decide, tolerance
from tests.services.invoices.purchases import Year, simulate

SEEDS = (11, 23, 47)
ALL_SEEDS = range(1_000, 1_020)


class Figures(NamedTuple):
    """What came of one year."""

    precision: float
    recall: float
    shown: float
    copies: int
    copies_found: int
    false_alarms: int
    beyond: int


def play(year: Year) -> Figures:
    """Let the year's invoices arrive one by one, as the program takes them."""
    open_ = Open(year.commitments)
    seen: dict[tuple[str, int], list[Seen]] = defaultdict(list)
    right = wrong = shown = owed = copies = found = alarms = beyond = 0
    for sent in year.invoices:
        one = Seen.of(sent.facts)
        before = seen[one.number_key, one.gross_cents]
        is_copy = any(is_same(one, other) for other in before)
        copies += sent.copy_of is not None
        found += is_copy and sent.copy_of is not None
        alarms += is_copy and sent.copy_of is None
        before.append(one)
        if is_copy:
            continue
        decision = decide(sent.facts, open_)
        owed += bool(sent.truth)
        choices = [tuple(part for part, _ in option.parts) for option in decision.options]
        if decision.kind == AUTOMATIC:
            right += choices[0] == sent.truth
            wrong += choices[0] != sent.truth
            shown += choices[0] == sent.truth
            for commitment, cents in decision.options[0].parts:
                left = open_.get(commitment)
                beyond += left is not None and cents > left.remaining_cents + tolerance(left.remaining_cents)
                open_.take(commitment, cents)
        else:
            shown += bool(sent.truth) and sent.truth in choices
            for commitment in sent.truth:  # the agent decides, rightly
                open_.take(commitment, sent.facts.gross_cents)
    return Figures(right / (right + wrong), right / owed, shown / owed, copies, found, alarms, beyond)


def check(figures: list[Figures], label: str) -> None:
    """Hold the bars and print what was reached."""
    worst = Figures(*(min(column) for column in zip(*figures, strict=True)))
    mean = [sum(column) / len(figures) for column in zip(*figures, strict=True)]
    sys.stdout.write(
        f"\n{label}: precision {mean[0]:.4f} (worst {worst.precision:.4f}), recall {mean[1]:.3f} "
        f"(worst {worst.recall:.3f}), first three {mean[2]:.3f} (worst {worst.shown:.3f}), "
        f"copies {sum(f.copies_found for f in figures)}/{sum(f.copies for f in figures)}\n"
    )
    assert worst.precision >= 0.995
    assert worst.recall >= 0.80
    assert worst.shown >= 0.97
    assert all(f.copies == f.copies_found > 0 for f in figures)
    assert not any(f.false_alarms or f.beyond for f in figures)


def test_three_years_reach_the_bars() -> None:
    check([play(simulate(seed)) for seed in SEEDS], "3 years")


@pytest.mark.slow
def test_twenty_years_reach_the_bars() -> None:
    check([play(simulate(seed)) for seed in ALL_SEEDS], "20 years")


def test_without_any_reference_what_is_matched_is_still_right() -> None:
    figures = [play(simulate(seed, references=False)) for seed in SEEDS]
    assert min(f.precision for f in figures) >= 0.99
    assert not any(f.beyond for f in figures)
