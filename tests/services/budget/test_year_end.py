"""The end of a year: its check-list, what is carried forward, the ceilings between programmes, drift acknowledged."""

from datetime import UTC, date, datetime
from uuid import UUID

import pytest

from aso_desktop.core.errors import UserError
from aso_desktop.core.ids import shipped_id
from aso_desktop.core.ledger import Nature
from aso_desktop.services.budget import queries
from aso_desktop.services.budget.drifting.queries import drifts, year_of_line
from aso_desktop.services.budget.reports import Order, sheet_of
from aso_desktop.services.budget.values import CreditInput, MoveInput, NodeInput
from aso_desktop.services.budget.yearend.queries import check_list
from tests.services.budget.conftest import NOW, YEAR, Desk

NEXT = shipped_id("fiscal_year", "2027")


def programme(desk: Desk, code: str) -> UUID:
    made = desk.budget.add_node(YEAR, NodeInput("programme", code, code)).subject
    assert made
    return made


def test_what_is_left_is_carried_once_within_the_ceiling_of_the_programme(desk: Desk) -> None:
    place = programme(desk, "354")
    first = desk.line("A", 100_000_00, node_id=place)
    staff = desk.line("T2", 50_000_00, node_id=place, title=2)
    desk.pay(desk.commit(first, 60_000_00), 60_000_00)
    desk.budget.open_year(2027, like=2026)
    desk.budget.open_year(2028)
    with pytest.raises(UserError, match="No line of 2028 continues a line of 2026"):
        desk.ledger.carry_forward(YEAR, shipped_id("fiscal_year", "2028"))
    booked = desk.ledger.carry_forward(YEAR, NEXT)
    lines = {line.code: line.id for line in queries.lines(desk.reader, NEXT)}
    carried, second = desk.balances(lines["A"]), desk.balances(lines["T2"])
    assert carried.ae_open == 40_000_00
    assert carried.cp_open == 4_500_00, "3 % of 150 000 €, all taken by the first line"
    assert (second.ae_open, second.cp_open) == (0, 0), "no AE onto title 2 (LOLF, article 15)"
    assert desk.balances(staff).ae_available == 50_000_00
    with pytest.raises(UserError, match="already carried"):
        desk.ledger.carry_forward(YEAR, NEXT)
    desk.ledger.take_back(booked.movements, "Report revu")
    assert desk.balances(lines["A"]).ae_open == 0
    desk.ledger.carry_forward(YEAR, NEXT)


def test_a_local_year_carries_what_is_below_zero_too(desk: Desk) -> None:
    desk.budget.open_year(2030, "local")
    year = shipped_id("fiscal_year", "2030")
    line = desk.line("011", 10_000_00, year=year, rule="free")
    desk.commit(line, 12_000_00)
    desk.budget.open_year(2031, "local", like=2030)
    desk.ledger.carry_forward(year, shipped_id("fiscal_year", "2031"))
    (after,) = queries.lines(desk.reader, shipped_id("fiscal_year", "2031"))
    assert desk.balances(after.id).ae_open == -2_000_00


def test_between_programmes_two_per_cent_move_in_a_year(desk: Desk) -> None:
    source = desk.line("A", 100_000_00, node_id=programme(desk, "P1"))
    aim = desk.line("B", 100_000_00, node_id=programme(desk, "P2"))
    desk.ledger.move(MoveInput(source, aim, 1_500_00, 1_500_00))
    with pytest.raises(UserError, match="2%") as refused:
        desk.ledger.move(MoveInput(source, aim, 500_01, 0))
    assert refused.value.field == "ae"
    desk.ledger.move(MoveInput(source, aim, 500_00, 0))
    assert desk.balances(aim).ae_open == 102_000_00


def test_inside_a_programme_no_ceiling_applies(desk: Desk) -> None:
    place = programme(desk, "P1")
    source, aim = desk.line("A", 100_000_00, node_id=place), desk.line("B", 1_00, node_id=place)
    desk.ledger.move(MoveInput(source, aim, 90_000_00, 90_000_00))
    assert desk.balances(source).ae_open == 10_000_00


def test_the_check_list_says_what_blocks_and_what_is_left(desk: Desk) -> None:
    line = desk.line("A", 10_000_00)
    ej = desk.commit(line, 4_000_00)
    desk.step(ej, Nature.VERIFICATION, 3_000_00)
    desk.step(ej, Nature.PAYMENT_REQUEST, 1_000_00)
    early = desk.commit(desk.line("B", 500_00), 500_00)
    desk.step(early, Nature.INVOICING, 300_00)
    year = queries.year_of(desk.reader, 2026)
    assert year is not None
    points = {point.code: point for point in check_list(desk.reader, year, date(2026, 11, 13))}
    assert [code for code, point in points.items() if point.blocks and not point.is_done] == ["over"]
    assert (points["pending"].cents, points["accrued"].cents) == (1_000_00, 3_000_00)
    assert (points["outstanding"].cents, points["left"].cents) == (4_500_00, 6_000_00)
    sheet = sheet_of(desk.reader, Order("closing", year), NOW.date(), lambda _context, words: words)
    place = sheet.columns.index("accrued")
    assert [row[place] for row in sheet.rows] == [3_000_00, 0]
    after = {point.code: point for point in check_list(desk.reader, year, date(2027, 1, 2))}
    assert after["over"].is_done


def test_a_closed_year_takes_late_rows_only_whatever_they_are(desk: Desk) -> None:
    """I-ANNUAL, for every kind of entry."""
    line, other = desk.line("A", 10_000_00), desk.line("B", 10_000_00)
    ej = desk.commit(line, 4_000_00)
    desk.clock.move_to(datetime(2027, 1, 5, 9, tzinfo=UTC))
    desk.budget.close_year(YEAR)
    acts = (
        lambda: desk.credit(line, 1_00, 1_00, Nature.ALLOTMENT),
        lambda: desk.credit(line, 1_00, 1_00, Nature.FREEZE),
        lambda: desk.commit(line, 1_00),
        lambda: desk.step(ej, Nature.VERIFICATION, 1_00, line_id=line),
        lambda: desk.ledger.move(MoveInput(line, other, 1_00, 1_00)),
    )
    before = desk.balances(line)
    for act in acts:
        with pytest.raises(UserError, match="no longer open"):
            act()
    assert desk.balances(line) == before


def test_a_drift_is_acknowledged_with_a_reason_and_opens_again(desk: Desk) -> None:
    line = desk.line("A", 120_000_00)
    desk.commit(line, 115_000_00, committed_on=date(2026, 11, 2))
    year = queries.year_of(desk.reader, 2026)
    assert year is not None
    today = date(2026, 11, 13)
    (found,) = drifts(desk.reader, year, today)
    assert found.drift.level in ("watch", "alert")
    with pytest.raises(UserError):
        desk.budget.acknowledge_drift(line, "committed", found.drift.gap_basis_points, " ")
    desk.budget.acknowledge_drift(line, "committed", found.drift.gap_basis_points, "Sommet")
    (seen,) = drifts(desk.reader, year, today)
    assert seen.acknowledged == "Sommet"
    desk.credit(line, 10_000_00, 10_000_00, Nature.CANCELLATION)
    (again,) = drifts(desk.reader, year, today)
    assert again.acknowledged == ""


def test_the_year_of_a_line_stands_beside_its_profile(desk: Desk) -> None:
    line = desk.line("A", 120_000_00)
    desk.commit(line, 20_000_00, committed_on=date(2026, 2, 2))
    year = queries.year_of(desk.reader, 2026)
    assert year is not None
    found = year_of_line(desk.reader, year, line, date(2026, 3, 15))
    assert found.actual == (0, 20_000_00, 20_000_00, *(None,) * 9)
    assert found.expected[-1] == 120_000_00
    assert found.years == 0


def test_credit_input_is_named_by_its_field_when_empty(desk: Desk) -> None:
    line = desk.line("A")
    with pytest.raises(UserError) as refused:
        desk.ledger.credit(CreditInput(line, Nature.OPENING))
    assert refused.value.field == "amount"
