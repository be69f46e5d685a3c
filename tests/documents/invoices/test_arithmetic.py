"""Whether an invoice adds up, rule by rule, in cents."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from aso_desktop.documents.invoices.arithmetic import gaps
from aso_desktop.documents.invoices.invoice import Invoice, Line, Totals, VatGroup, signed

GOOD = Invoice(
    number="1",
    type_code="380",
    totals=Totals(25_000, 1_000, 500, 24_500, 4_900, 29_400, 400, 10, 29_010),
    allowances=(600, 400),
    charges=(500,),
    vat_groups=(VatGroup("S", "20.00", 24_500, 4_900),),
    lines=(Line(net_cents=26_000), Line(net_cents=-1_000), Line(net_cents=0)),
)


def test_an_invoice_with_negative_and_zero_lines_adds_up() -> None:
    assert gaps(GOOD) == ()


@pytest.mark.parametrize(
    ("total", "cents", "rules"),
    [
        ("lines_cents", 25_001, {"BR-CO-10", "BR-CO-13"}),
        ("allowances_cents", 1_001, {"BR-CO-11", "BR-CO-13"}),
        ("charges_cents", 501, {"BR-CO-12", "BR-CO-13"}),
        ("net_cents", 24_501, {"BR-CO-13", "BR-CO-15"}),
        ("vat_cents", 4_901, {"BR-CO-14", "BR-CO-15"}),
        ("gross_cents", 29_401, {"BR-CO-15", "BR-CO-16"}),
        ("prepaid_cents", 401, {"BR-CO-16"}),
        ("rounding_cents", 11, {"BR-CO-16"}),
        ("due_cents", 29_011, {"BR-CO-16"}),
    ],
)
def test_one_cent_breaks_the_rules_that_use_it(total: str, cents: int, rules: set[str]) -> None:
    broken = replace(GOOD, totals=replace(GOOD.totals, **{total: cents}))
    assert {gap.rule for gap in gaps(broken)} == rules


def test_the_tax_of_a_rate_may_differ_by_a_cent_per_line() -> None:
    def taxed(cents: int) -> Invoice:
        group = VatGroup("S", "20.00", 24_500, cents)
        totals = Totals(25_000, 1_000, 500, 24_500, cents, 24_500 + cents)
        return replace(GOOD, totals=totals, vat_groups=(group,))

    assert gaps(taxed(4_903)) == ()
    (gap,) = gaps(taxed(4_904))
    assert gap == ("BR-CO-17", "BT-117", 4_904, 4_900)


def test_half_a_cent_of_tax_is_rounded_away_from_zero() -> None:
    for base, tax in ((250, 14), (-250, -14)):  # 5.5 % of 2.50 is 13.75 cents
        assert gaps(Invoice(vat_groups=(VatGroup("S", "5.5", base, tax),))) == ()


def test_the_smallest_profile_does_not_say_what_was_paid_before() -> None:
    short = Invoice(profile="minimum", totals=Totals(net_cents=100, vat_cents=20, gross_cents=120, due_cents=70))
    assert gaps(short) == ()
    assert [gap.rule for gap in gaps(replace(short, profile="basicwl"))] == ["BR-CO-16"]


def test_a_rate_that_is_no_number_is_not_computed_with() -> None:
    assert gaps(Invoice(vat_groups=(VatGroup("O", "", 100, 0),))) == ()


@given(st.lists(st.integers(-(10**14), 10**14), min_size=1, max_size=20), st.integers(0, 10**14))
def test_signs_turned_over_an_invoice_still_adds_up(nets: list[int], tax: int) -> None:
    total = sum(nets)
    invoice = Invoice(
        type_code="381",
        totals=Totals(lines_cents=total, net_cents=total, vat_cents=tax, gross_cents=total + tax),
        lines=tuple(Line(net_cents=net) for net in nets),
    )
    turned = signed(invoice)
    assert gaps(invoice) == gaps(turned) == ()
    assert turned.gross_cents == -abs(total + tax)
    assert turned.kind == "credit_note"
