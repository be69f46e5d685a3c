"""Drift against the line's own profile, the dynamic table that opens its rows, and the reports' figures."""

import random
from datetime import UTC, date, datetime
from fractions import Fraction
from uuid import UUID

from hypothesis import given
from hypothesis import strategies as st

from aso_desktop.core.ledger import Nature
from aso_desktop.services.budget import queries
from aso_desktop.services.budget.drift import LINEAR, Course, detect, explaining, profile
from aso_desktop.services.budget.drifting.queries import drifts, forecast
from aso_desktop.services.budget.listing import queries as listing
from aso_desktop.services.budget.pivot.queries import KEYS, MEASURES, opened, pivot
from tests.services.budget.conftest import YEAR, Desk
from tests.services.budget.years import RandomYear

SEASONS = [2, 3, 5, 9, 12, 14, 6, 2, 12, 15, 12, 8]
"""Mission expenses in per cent of a year: quiet winters and August."""

SEASONAL = [6, 7, 9, 9, 8, 9, 6, 4, 10, 11, 11, 10]
"""A line with seasons like most."""


def test_mission_expenses_five_per_cent_above_their_profile_are_to_be_watched_the_same_day(desk: Desk) -> None:
    past: list[UUID] = []
    for year in (2024, 2025):
        desk.clock.move_to(datetime(year, 12, 31, tzinfo=UTC))
        made = desk.budget.open_year(year).subject
        assert made
        before = past[-1] if past else None
        line = desk.line("MISSIONS", 12_000_000, year=made, previous_id=before)
        past.append(line)
        for month, share in enumerate(SEASONS, 1):
            desk.commit(line, share * 100_000, f"{month}", committed_on=date(year, month, 10))
    desk.clock.move_to(datetime(2026, 6, 30, tzinfo=UTC))
    line = desk.line("MISSIONS", 12_000_000, previous_id=past[-1], forecast_cents=10_000_000)
    for month, share in enumerate(SEASONS[:6], 1):
        desk.commit(line, share * 100_000, f"{month}", committed_on=date(2026, month, 10))
    extra = desk.commit(line, 230_000, "Mission imprévue", committed_on=date(2026, 6, 20))
    present = queries.year_of(desk.reader, 2026)
    assert present
    (row,) = drifts(desk.reader, present, date(2026, 6, 30))
    assert (row.drift.reference, row.drift.actual, row.drift.gap) == (4_500_000, 4_730_000, 230_000)
    assert (row.drift.level, row.drift.gap_basis_points, row.drift.profile_years) == ("watch", 511, 2)
    assert row.drift.landing == 10_511_111
    rows = listing.rows_of(desk.reader, listing.View(ids=row.movements))
    assert sum(found.amount_cents for found in rows) >= 184_000
    assert extra
    assert forecast(desk.reader, present, line)[5] == Fraction(45, 100)


def test_two_closes_above_alert_one_does_not_and_a_small_gap_is_nothing() -> None:
    def level(months: list[int], share: Fraction) -> str:
        reached = [sum(months[: n + 1]) for n in range(len(months))]
        return detect(Course(tuple(reached), reached[-1]), 12_000_000, LINEAR, share).level

    assert level([1_000_000] * 6, Fraction(6, 12)) == "none"
    assert level([1_070_000] * 3, Fraction(3, 12)) == "watch"
    assert level([1_070_000] * 4, Fraction(4, 12)) == "alert"
    assert level([1_000_000, 1_000_000, 1_400_000], Fraction(3, 12)) == "alert"
    assert level([930_000] * 4, Fraction(4, 12)) == "under"
    assert detect(Course((), 1_000), 10_000, LINEAR, Fraction(1, 12)).level == "none"
    assert detect(Course((), 5), 0, LINEAR, Fraction(1, 12)).level == "none"


def test_a_line_without_a_past_is_straight_and_says_so() -> None:
    assert profile([]) == LINEAR
    assert profile([[0] * 12]).years == 0
    assert profile([[1] * 12, [12] + [0] * 11]).shares[0] == Fraction(13, 24)


def test_false_alarms_are_no_more_and_drifts_found_no_less_than_the_design_measured() -> None:
    dice = random.Random(20_261_113)
    noisy, found = 0, 0
    for _ in range(400):
        for drift in (100, 110):
            months = [round(share * 100_000 * drift / 100 * max(dice.gauss(1, 0.10), 0)) for share in SEASONAL]
            past = [[round(s * 100_000 * max(dice.gauss(1, 0.10), 0)) for s in SEASONAL] for _ in range(3)]
            shape, alarms = profile(past), 0
            for month in range(3, 13):
                reached = tuple(sum(months[: n + 1]) for n in range(month))
                level = detect(Course(reached, reached[-1]), 10_000_000, shape, shape.shares[month - 1])
                alarms += "two_closes" in level.reasons and level.level == "alert"
            noisy += drift == 100 and alarms > 0
            found += drift == 110 and alarms > 0
    assert noisy / 400 <= 0.25
    assert found / 400 >= 0.95


@given(st.dictionaries(st.integers(), st.integers(-500, 1_000), max_size=30), st.integers(1, 5_000))
def test_what_explains_a_gap_reaches_four_fifths_of_it_or_is_all_there_is(amounts: dict[int, int], gap: int) -> None:
    chosen = explaining(amounts, gap)
    reached = sum(amounts[key] for key in chosen)
    positive = sum(value for value in amounts.values() if value > 0)
    assert reached * 100 >= 80 * gap or reached == positive
    assert all(amounts[key] > 0 for key in chosen)


def test_each_figure_of_the_dynamic_table_opens_the_rows_that_make_it(desk: Desk) -> None:
    year = RandomYear(desk, 5)
    year.live(60)
    for measure in MEASURES:
        whole = {pivot(desk.reader, YEAR, by, measure=measure).total for by in KEYS}
        assert len(whole) == 1
    table = pivot(desk.reader, YEAR, "line", "month", "committed")
    assert sum(table.row_totals.values()) == sum(table.column_totals.values()) == table.total
    states = {state.line.code: state.balances for state in queries.register(desk.reader, YEAR)}
    assert {code: states[code].committed for code in table.rows} == table.row_totals
    for (line, month), cents in table.cells.items():
        view = opened(desk.reader, YEAR, {"line": line, "month": month}, "committed")
        rows = listing.rows_of(desk.reader, view)
        assert sum(row.amount_cents for row in rows) == cents
        assert len(rows) == table.counts[line, month]


def test_i_sum_a_node_holds_its_own_lines_and_everything_below(desk: Desk) -> None:
    from aso_desktop.services.budget.values import NodeInput

    above = desk.budget.add_node(YEAR, NodeInput("programme", "Car", "Voitures")).subject
    assert above
    below = desk.budget.add_node(YEAR, NodeInput("action", "Carpool", "Covoiturage", above)).subject
    assert below
    own: dict[UUID, int] = {above: 700, below: 30}
    for node, cents in own.items():
        desk.credit(desk.line(f"L{cents}", node_id=node), cents, cents)
    desk.credit(desk.line("HORS"), 5, 5, Nature.ALLOTMENT)
    found = queries.tree(queries.nodes(desk.reader, YEAR), queries.register(desk.reader, YEAR))
    assert [(s.node.code, s.depth, s.own.ae_open, s.total.ae_open) for s in found] == [
        ("Car", 0, 700, 730), ("Carpool", 1, 30, 30),
    ]  # fmt: skip
    assert listing.lines_below(desk.reader, above)
