"""Dates are taken as people type them, and never bent."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from aso_desktop.ui.kit.dates import Lean, parse_date

TODAY = date(2026, 11, 13)


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("13/11/2026", date(2026, 11, 13)),
        ("13/11/26", date(2026, 11, 13)),
        ("13.11.2026", date(2026, 11, 13)),
        ("13 11 2026", date(2026, 11, 13)),
        ("13-11-2026", date(2026, 11, 13)),
        ("13112026", date(2026, 11, 13)),
        ("131126", date(2026, 11, 13)),
        ("2026-11-13", date(2026, 11, 13)),
        ("13/11", date(2026, 11, 13)),
        ("9", date(2026, 11, 9)),
        ("+3", date(2026, 11, 16)),
        ("-1", date(2026, 11, 12)),
        ("hier", date(2026, 11, 12)),
        ("Demain", date(2026, 11, 14)),
        ("aujourd’hui", TODAY),
        ("tomorrow", date(2026, 11, 14)),
        ("29/02/2028", date(2028, 2, 29)),
    ],
)
def test_usual_ways_of_writing_a_date(typed: str, meant: date) -> None:
    assert parse_date(typed, TODAY) == meant


@pytest.mark.parametrize(
    "typed", ["31/11/2026", "32", "31/02", "0/1/2026", "13/13", "mardi", "", "13/11/202", "2026-02-30"]
)
def test_an_impossible_date_is_refused_not_guessed(typed: str) -> None:
    assert parse_date(typed, TODAY) is None


def test_a_date_without_year_leans_the_way_it_is_told() -> None:
    new_year = date(2027, 1, 4)
    assert parse_date("28/12", new_year) == date(2026, 12, 28)
    assert parse_date("28/12", new_year, Lean.FUTURE) == date(2027, 12, 28)
    assert parse_date("13/11", date(2026, 11, 12), Lean.PAST) == date(2025, 11, 13)


@given(st.dates(min_value=date(2000, 1, 1), max_value=date(2099, 12, 31)))
def test_every_date_reads_back_as_it_is_shown(day: date) -> None:
    assert parse_date(f"{day:%d/%m/%Y}", TODAY) == day
    assert parse_date(day.isoformat(), TODAY) == day
