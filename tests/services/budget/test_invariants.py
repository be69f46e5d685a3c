"""The named invariants of the ledger, each on random sets of movements made apart on several devices."""

import random
from uuid import UUID

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from aso_desktop.core.errors import UserError
from aso_desktop.core.ledger import CREDITS, Nature, Sums, balances, effects, order_fault
from aso_desktop.core.money import plain, to_cents
from aso_desktop.services.budget.fold import NO_EFFECT, PENDING, Entry, fold, sums
from aso_desktop.services.budget.values import amount

LINE = UUID(int=1)
AGENTS = [UUID(int=n) for n in (11, 12, 13)]


class Devices:
    """Three devices that write apart: each obeys its own view, none sees the others'."""

    def __init__(self, seed: int) -> None:
        """Begin with one opening that all know."""
        self.dice = random.Random(seed)
        self.rows: list[Entry] = []
        self.clock = 0
        self.opening = self._row(Nature.OPENING, 0, ae=1_000)

    def _row(self, nature: str, amount_: int, *, ae: int | None = None, **more: object) -> Entry:
        self.clock += self.dice.randint(0, 2)
        done = effects(Nature(nature), abs(amount_)) if nature in list(Nature) else None
        money = (0, ae, 0) if ae is not None or done is None else done
        given_: dict[str, object] = {
            "effect": nature, "line": LINE, "commitment": None, "target": None, "device": str(self.dice.randrange(3)),
        } | more  # fmt: skip
        row = Entry(
            id=UUID(int=self.dice.getrandbits(128)), nature=nature, amount=money[0], ae=money[1] or 0, cp=money[2],
            hlc=self.clock, **given_,  # type: ignore[arg-type]
        )  # fmt: skip
        self.rows.append(row)
        return row

    def live(self, acts: int) -> None:
        """Write so many rows."""
        for _ in range(acts):
            commitments = [row for row in self.rows if row.nature == Nature.COMMITMENT]
            draw = self.dice.random()
            if draw < 0.4 or not commitments:
                made = UUID(int=self.dice.getrandbits(128))
                provisional = self.dice.random() < 0.3
                self._row(Nature.COMMITMENT, self.dice.randint(1, 600), commitment=made, is_provisional=provisional)
            elif draw < 0.6:
                first = self.dice.choice(commitments)
                nature = self.dice.choice((Nature.WITHDRAWAL, Nature.VERIFICATION, Nature.INCREASE))
                self._row(nature, self.dice.randint(1, 300), commitment=first.commitment)
            elif draw < 0.7:
                first = self.dice.choice(commitments)
                self._row(Nature.NOTIFICATION, 0, commitment=first.commitment, target=first.id)
            elif draw < 0.9:
                self._reverse(self.dice.choice(self.rows))
            else:
                self._row(Nature.REVERSAL, 0, ae=0, target=UUID(int=self.dice.getrandbits(128)), effect=Nature.OPENING)

    def _reverse(self, row: Entry) -> None:
        if row.nature == Nature.REVERSAL:
            return
        self.clock += 1
        self.rows.append(
            row._replace(
                id=UUID(int=self.dice.getrandbits(128)), nature=Nature.REVERSAL, target=row.id, amount=-row.amount,
                ae=-row.ae, cp=-row.cp, hlc=self.clock,
            )
        )  # fmt: skip


def made(seed: int) -> list[Entry]:
    devices = Devices(seed)
    devices.live(40)
    return devices.rows


def counted(rows: list[Entry]) -> list[Entry]:
    inert = fold(rows).inert
    return [row for row in rows if row.id not in inert]


SEEDS = st.integers(0, 10**9)
APART = settings(max_examples=200, deadline=None)


@given(st.integers(-(10**15) + 1, 10**15 - 1))
def test_i_money_cents_come_back_from_every_way_they_are_written(cents: int) -> None:
    assert to_cents(plain(cents)) == cents
    french = f"{cents // 100 if cents >= 0 else -(-cents // 100)}"
    assert amount(f"{'-' if cents < 0 else ''}{french.lstrip('-')},{abs(cents) % 100:02d}") == cents
    grouped = f"{abs(cents) // 100:,}".replace(",", "\u202f")
    assert amount(f"{'-' if cents < 0 else ''}{grouped},{abs(cents) % 100:02d} €") == cents


def test_i_money_what_can_be_read_in_two_ways_is_refused() -> None:
    assert [amount(text) for text in ("1.234,50", "1 234,50", "1,234.50", "-12", "1234.5")] == [
        123_450, 123_450, 123_450, -1_200, 123_450,
    ]  # fmt: skip
    for text in ("1.234", "1,234", "12,345.6789", "", "douze", "1e5", "9" * 16, "1..2", "NaN"):
        with pytest.raises(UserError) as refused:
            amount(text)
        assert refused.value.field == "amount"


@APART
@given(SEEDS, st.randoms(use_true_random=False))
def test_i_derive_permuting_and_repeating_rows_changes_nothing(seed: int, order: random.Random) -> None:
    rows = made(seed)
    again = rows + order.choices(rows, k=10)
    order.shuffle(again)
    assert fold(again) == fold(rows)
    unique = list({row.id: row for row in again}.values())
    assert balances(sums(counted(unique))) == balances(sums(counted(rows)))


@APART
@given(SEEDS)
def test_i_append_a_target_and_its_reversal_sum_to_nothing_and_only_the_first_counts(seed: int) -> None:
    rows = made(seed)
    inert = fold(rows).inert
    known = {row.id: row for row in rows}
    for row in rows:
        reversals = [r for r in rows if r.nature == Nature.REVERSAL and r.target == row.id and r.id not in inert]
        assert len(reversals) <= 1
        for reversal in reversals:
            assert (row.amount + reversal.amount, row.ae + reversal.ae, row.cp + reversal.cp) == (0, 0, 0)
    assert all(known.get(row.target) is None for row in rows if row.target and inert.get(row.id) == PENDING)


@APART
@given(SEEDS)
def test_i_retrait_what_is_withdrawn_never_exceeds_what_is_left(seed: int) -> None:
    rows = counted(made(seed))
    for commitment in {row.commitment for row in rows if row.commitment}:
        own = [row for row in rows if row.commitment == commitment]
        withdrawn = [row for row in own if row.nature == Nature.WITHDRAWAL]
        gross = sum(row.amount for row in own if row.effect in (Nature.COMMITMENT, Nature.INCREASE))
        served = sum(row.amount for row in own if row.effect == Nature.VERIFICATION)
        taken = -sum(row.amount for row in own if row.effect == Nature.WITHDRAWAL)
        assert not withdrawn or taken <= max(gross - served, 0) or taken == 0


@APART
@given(SEEDS)
def test_i_merge_every_commitment_survives_and_the_excess_is_named_to_the_cent(seed: int) -> None:
    rows = made(seed)
    kept = counted(rows)
    found = balances(sums(kept))
    excess = fold(rows).exceeding
    demanded = {r.commitment for r in kept if r.effect == Nature.COMMITMENT}
    assert {e.commitment for e in excess} <= demanded
    assert all(0 < one.excess <= one.net for one in excess)
    if found.ae_open >= 0 and all(net >= 0 for net in nets(kept).values()):
        assert sum(one.excess for one in excess) == max(-found.ae_available, 0)


def nets(rows: list[Entry]) -> dict[UUID | None, int]:
    found: dict[UUID | None, int] = {}
    for row in rows:
        if row.effect in (Nature.COMMITMENT, Nature.INCREASE, Nature.WITHDRAWAL):
            found[row.commitment] = found.get(row.commitment, 0) + row.ae
    return found


@APART
@given(SEEDS)
def test_conservation_available_is_credits_less_what_commitments_took(seed: int) -> None:
    rows = counted(made(seed))
    found = balances(sums(rows))
    credits_ = sum(row.ae for row in rows if row.effect in CREDITS)
    taken = sum(row.ae for row in rows if row.effect not in CREDITS)
    assert found.ae_available == credits_ - taken


@APART
@given(SEEDS)
def test_a_notified_commitment_is_never_downgraded_by_one_that_is_not(seed: int) -> None:
    rows = made(seed)
    kept = counted(rows)
    notified = {row.commitment for row in kept if row.nature == Nature.NOTIFICATION}
    found = balances(sums(kept))
    pinned = sum(net for commitment, net in nets(kept).items() if commitment in notified and net > 0)
    if pinned <= found.ae_open and all(net >= 0 for net in nets(kept).values()):
        reversed_notices = {
            r.commitment for r in kept if r.nature == Nature.REVERSAL and r.effect == Nature.NOTIFICATION
        }
        assert not {e.commitment for e in fold(rows).exceeding} & (notified - reversed_notices)


@given(st.lists(st.integers(0, 50), min_size=4, max_size=4))
def test_i_order_each_step_is_at_most_the_one_before(steps: list[int]) -> None:
    net, verified, requested, paid = steps
    named: dict[str, Sums] = {
        Nature.COMMITMENT: Sums(net, net), Nature.VERIFICATION: Sums(verified), Nature.PAYMENT_REQUEST: Sums(requested),
        Nature.PAYMENT: Sums(paid, 0, paid),
    }  # fmt: skip
    assert (order_fault(named) == "") == (paid <= requested <= verified <= net)


@given(st.integers(1, 10_000), st.integers(0, 10_000))
def test_i_nodouble_invoicing_moves_money_and_consumes_nothing(committed: int, invoiced: int) -> None:
    before = balances({Nature.COMMITMENT: Sums(committed, committed)})
    after = balances({Nature.COMMITMENT: Sums(committed, committed), Nature.INVOICING: Sums(invoiced)})
    assert after.ae_consumed == before.ae_consumed
    assert after.not_invoiced + after.invoiced == before.not_invoiced


def test_two_withdrawals_made_apart_leave_one_without_effect() -> None:
    ej, base = UUID(int=9), Entry(UUID(int=2), "", "", LINE, UUID(int=9), None, 0, 0, 0, 0, "a")
    first = base._replace(nature=Nature.COMMITMENT, effect=Nature.COMMITMENT, amount=100, ae=100, hlc=1)
    taken = base._replace(nature=Nature.WITHDRAWAL, effect=Nature.WITHDRAWAL, amount=-60, ae=-60)
    one, two = taken._replace(id=UUID(int=3), hlc=5, device="b"), taken._replace(id=UUID(int=4), hlc=5, device="a")
    assert fold([one, first, two]).inert == {one.id: NO_EFFECT}
    assert first.commitment == ej
    assert fold([one]).inert == {one.id: NO_EFFECT}
