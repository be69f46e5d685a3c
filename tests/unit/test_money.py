"""Euros as whole cents: rounded once, read from what people write, never a float."""

from decimal import Decimal
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from aso_desktop.core.i18n import Money, Text, in_english, say
from aso_desktop.core.money import MOST_CENTS, NotAnAmount, in_euros, plain, read_amount, round_cents, to_cents


@pytest.mark.parametrize(
    ("written", "cents"),
    [
        ("1234.565", 123_457),
        ("-1234.565", -123_457),
        ("0.005", 1),
        ("0.00499999999999999999", 0),
        (".5", 50),
        ("7.", 700),
        ("9999999999999.99", MOST_CENTS),
    ],
)
def test_plain_text_is_rounded_half_away_from_zero(written: str, cents: int) -> None:
    assert to_cents(written) == cents


@pytest.mark.parametrize("written", ["", "1,5", "1e3", "NaN", "Infinity", "١٢", "9" * 50, "10000000000000.00", "--1"])
def test_what_is_no_amount_is_refused(written: str) -> None:
    with pytest.raises(NotAnAmount):
        to_cents(written)


def test_numbers_are_taken_and_absurd_ones_refused() -> None:
    assert (to_cents(12), to_cents(Decimal("12.345"))) == (1_200, 1_235)
    for absurd in (Decimal("NaN"), Decimal("Infinity"), Decimal("1e400")):
        with pytest.raises(NotAnAmount):
            to_cents(absurd)


@pytest.mark.parametrize(
    ("written", "cents"),
    [
        ("1 234,56", 123_456),
        ("1\u202f234,56\u00a0€", 123_456),
        ("1.234,50", 123_450),
        ("1,234.50", 123_450),
        ("1.234.567,8", 123_456_780),
        ("1.234.567", 123_456_700),
        ("1,234", 123_400),
        ("1.234", 123_400),
        ("12,5", 1_250),
        ("12.50 EUR", 1_250),
        ("1'234.50", 123_450),
        ("(12,00)", -1_200),
        ("12,00-", -1_200),
        ("\u22123", -300),
        ("+3", 300),
        (",5", 50),
        ("0", 0),
        ("9 999 999 999 999,99", MOST_CENTS),
    ],
)
def test_people_write_amounts_in_many_ways(written: str, cents: int) -> None:
    assert read_amount(written) == cents


@pytest.mark.parametrize(
    "written",
    ["", "abc", "1.2.3", "12.34.56", "1,23,4", "1,2345", "0,123", "-3-", "12,00 $", "1.23,456.7", "1..2"],
)
def test_an_amount_that_could_be_anything_is_refused(written: str) -> None:
    with pytest.raises(NotAnAmount):
        read_amount(written)


@given(st.integers(-MOST_CENTS, MOST_CENTS))
def test_what_is_written_is_read_back(cents: int) -> None:
    assert to_cents(plain(cents)) == cents
    assert read_amount(in_euros(cents)) == cents


@given(st.fractions())
def test_the_nearest_cent_is_taken_and_halves_go_outwards(exact: Fraction) -> None:
    assert abs(round_cents(exact) - exact) <= Fraction(1, 2)
    assert round_cents(-exact) == -round_cents(exact)
    half = Fraction(2 * (abs(exact.numerator) // exact.denominator) + 1, 2)
    assert round_cents(half) == half + Fraction(1, 2)


def test_both_languages() -> None:
    assert in_euros(-123_456) == "\u22121\u202f234,56\u00a0€"
    assert in_euros(-123_456, french=False) == "\u2212€1,234.56"


def test_a_sentence_writes_amounts_as_its_language_does() -> None:
    sentence = Text("test", "It costs {cost}: {why}.").format(
        cost=Money(-123_456), why=Text("test", "at {each} each").format(each=Money(5))
    )
    french = {"It costs {cost}: {why}.": "Prix : {cost}, {why}.", "at {each} each": "à {each} pièce", "en": "fr"}
    assert in_english(sentence) == "It costs \u2212€1,234.56: at €0.05 each."
    assert say(sentence, lambda _context, source: french[source]) == (
        "Prix : \u22121\u202f234,56\u00a0€, à 0,05\u00a0€ pièce."
    )
