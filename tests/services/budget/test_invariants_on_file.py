"""The named invariants that a file and its triggers keep: each tried at random, against a model of three lines."""

import random
from collections import defaultdict
from dataclasses import dataclass
from datetime import UTC, date, datetime
from uuid import UUID

import pytest

from aso_desktop.core.errors import UserError
from aso_desktop.core.ledger import CREDITS, STAFF_TITLE, Nature
from aso_desktop.services.budget import queries
from aso_desktop.services.budget.guards import queries as guards
from aso_desktop.services.budget.listing.queries import View, rows_of
from aso_desktop.services.budget.pivot.queries import KEYS, MEASURES, opened, pivot
from aso_desktop.services.budget.values import (
    CommitmentInput,
    CreditInput,
    Derogation,
    Late,
    MoveInput,
    NodeInput,
    StepInput,
)
from tests.services.budget.conftest import YEAR, Desk
from tests.services.budget.years import RandomYear

TRIES = 60


@pytest.mark.parametrize("state", ["open", "complementary", "closed"])
def test_i_annual_a_year_that_is_not_open_takes_only_late_rows_with_their_reason(desk: Desk, state: str) -> None:
    dice, line = random.Random(state), desk.line("FIN", 1_000_000)
    desk.clock.move_to(datetime(2027, 1, 20, tzinfo=UTC))
    if state != "open":
        desk.budget.begin_complementary_period(YEAR)
    if state == "closed":
        desk.budget.close_year(YEAR)
    for _ in range(TRIES // 2):
        late = Late(dice.choice(("ordinary", "complementary", "regularisation")), dice.choice(("", "Arrêté tardif")))
        cents, day = dice.randint(1, 500), date(2026, 12, dice.randint(1, 31))
        is_allowed = state == "open" if late.kind == "ordinary" else bool(late.reason)
        before = desk.balances(line)
        refused = _enter(desk, line, cents, (day, late), is_credit=dice.random() < 0.5)
        assert (refused is None) == is_allowed
        if refused is not None:
            assert refused.field in ("kind", "reason")
            assert desk.balances(line) == before
    if state == "closed":
        with pytest.raises(Exception, match="I-ANNUAL"):
            desk.execute("UPDATE fiscal_year SET state = 'open'")


def _enter(desk: Desk, line: UUID, cents: int, when: tuple[date, Late], *, is_credit: bool) -> UserError | None:
    """Enter a credit or a commitment; return why it was refused."""
    day, late = when
    try:
        if is_credit:
            desk.ledger.credit(CreditInput(line, Nature.ALLOTMENT, cents, cents, day, late=late))
        else:
            desk.ledger.commit(CommitmentInput(line, "Achat", cents, committed_on=day, late=late))
    except UserError as error:
        return error
    return None


@pytest.mark.parametrize("seed", range(2))
def test_i_titre2_no_move_raises_staff_credits_and_i_sum_every_node_is_its_own_and_its_children(
    desk: Desk, seed: int
) -> None:
    dice, nodes = random.Random(seed), [_node(desk, "programme", f"P{n}") for n in range(2)]
    for number in range(6):
        nodes.append(_node(desk, "action", f"A{number}", dice.choice(nodes)))
    titles = {desk.line(f"L{n}", 100_000, node_id=dice.choice(nodes), title=n % 4 + 1): n % 4 + 1 for n in range(8)}
    staff = [line for line, title in titles.items() if title == STAFF_TITLE]
    for _ in range(TRIES):
        source, aim = dice.sample(list(titles), 2)
        before = sum(desk.balances(line).ae_open for line in staff)
        is_raise = titles[aim] == STAFF_TITLE and titles[source] != STAFF_TITLE
        try:
            desk.ledger.move(MoveInput(source, aim, dice.randint(0, 400), dice.randint(1, 400)))
        except UserError:
            continue
        assert not is_raise
        assert sum(desk.balances(line).ae_open for line in staff) <= before
    _sums_hold(desk)


def _node(desk: Desk, kind: str, code: str, parent: UUID | None = None) -> UUID:
    made = desk.budget.add_node(YEAR, NodeInput(kind, code, code, parent)).subject
    assert made
    return made


def _sums_hold(desk: Desk) -> None:
    """Each node holds its own lines and all below, added up here by walking the lines; pairs sum to nothing."""
    found, states = queries.nodes(desk.reader, YEAR), queries.register(desk.reader, YEAR)
    parents = {node.id: node.parent_id for node in found}
    below: dict[UUID | None, int] = defaultdict(int)
    for state in states:
        at = state.line.node_id
        while at is not None:
            below[at] += state.balances.ae_open
            at = parents[at]
    for one in queries.tree(found, states):
        assert one.total.ae_open == below[one.node.id]
        children = [other.total for other in queries.tree(found, states) if other.node.parent_id == one.node.id]
        assert one.total.ae_open == one.own.ae_open + sum(child.ae_open for child in children)
    pairs = "SELECT pair_id, count(*), sum(ae_cents), sum(cp_cents) FROM movement WHERE pair_id IS NOT NULL GROUP BY 1"
    rows = desk.reader.execute(pairs).fetchall()
    assert rows
    assert {row[1:] for row in rows} == {(2, 0, 0)}


@dataclass
class Purse:
    """What the model knows of a line: its rule, what is left of its AE and its CP."""

    rule: str
    ae: int
    cp: int

    def says(self, left: int) -> str:
        """Return what the rule says of an entry that leaves so much; a near warning counts as fitting."""
        return {"block": "refused", "warn": "warned", "free": "fits"}[self.rule] if left < 0 else "fits"


@pytest.mark.parametrize("seed", range(2))
def test_i_block_what_exceeds_is_refused_warned_or_derogated_as_the_line_says(desk: Desk, seed: int) -> None:
    dice = random.Random(seed)
    lines = {desk.line(rule, 5_000, 3_000, rule=rule): Purse(rule, 5_000, 3_000) for rule in ("block", "warn", "free")}
    asked: list[tuple[UUID, UUID, int]] = []
    for _ in range(TRIES):
        derogation = Derogation("Le secrétaire général", "Crise") if dice.random() < 0.2 else None
        if dice.random() < 0.6 or not asked:
            line, cents = dice.choice(list(lines)), dice.randint(1, 2_500)
            given = CommitmentInput(line, "Achat", cents, derogation=derogation)
            left = lines[line].ae - cents
            made = _tried(desk, lines[line], left, (line, Nature.COMMITMENT, cents), given)
            if made is not None:
                lines[line].ae = left
                asked.append((line, made, cents))
        else:
            line, commitment, cents = asked.pop(dice.randrange(len(asked)))
            desk.step(commitment, Nature.VERIFICATION, cents)
            step = StepInput(commitment, Nature.PAYMENT_REQUEST, cents, derogation=derogation)
            left = lines[line].cp - cents
            if _tried(desk, lines[line], left, (line, Nature.PAYMENT_REQUEST, cents), step) is not None:
                lines[line].cp = left
        assert desk.balances(line).ae_available == lines[line].ae


def _tried(
    desk: Desk, purse: Purse, left: int, asked: tuple[UUID, Nature, int], given: CommitmentInput | StepInput
) -> UUID | None:
    """Write, and compare what was told before and what happened with the rule; None when it was refused."""
    told = desk.ledger.check(*asked)
    assert told.verdict == purse.says(left) or (told.verdict == "warned" and purse.says(left) == "fits")
    assert told.left == left
    if told.verdict == "refused" and given.derogation is None:
        with pytest.raises(UserError, match="exceeds by"):
            _write(desk, given)
        return None
    return _write(desk, given)


def _write(desk: Desk, given: CommitmentInput | StepInput) -> UUID | None:
    booked = desk.ledger.commit(given) if isinstance(given, CommitmentInput) else desk.ledger.step(given)
    return booked.commitment_id


@pytest.mark.parametrize("seed", range(2))
def test_i_evid_every_figure_opens_the_rows_that_add_up_to_it(desk: Desk, seed: int) -> None:
    RandomYear(desk, seed).live(60)
    for state in queries.register(desk.reader, YEAR):
        rows = [row for row in rows_of(desk.reader, View(line_id=state.line.id)) if not row.verdict]
        found = state.balances
        assert sum(row.ae_cents for row in rows if row.effect in CREDITS) == found.ae_open
        assert sum(row.cp_cents for row in rows if row.effect in ("payment", "direct_payment")) == found.cp_paid
        assert sum(row.amount_cents for row in rows if row.effect == "verification") == found.verified
    columns = {"ae_cents": "ae_cents", "amount_cents": "amount_cents", "cp_cents": "cp_cents"}
    for measure, (column, _effects) in MEASURES.items():
        for by in KEYS:
            table = pivot(desk.reader, YEAR, by, "month", measure)
            for (head, month), cents in table.cells.items():
                view = opened(desk.reader, YEAR, {by: head} if by == "month" else {by: head, "month": month}, measure)
                rows = rows_of(desk.reader, view) if view.ids else []
                assert sum(getattr(row, columns[column]) for row in rows) == cents
                assert len(rows) == table.counts[head, month]


def test_the_steps_of_a_commitment_are_found_by_its_own_index(desk: Desk) -> None:
    for step in (guards.VERIFIED, guards.REQUESTED, guards.PAID, guards.NET):
        asked = step.replace("NEW.commitment_id", "x'00'")
        plan = " ".join(str(row[3]) for row in desk.reader.execute(f"EXPLAIN QUERY PLAN SELECT {asked}"))
        assert "movement_commitment (commitment_id=?)" in plan, "never every movement of an effect: saving would crawl"
