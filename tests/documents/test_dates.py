"""Dates as they are typed."""

from datetime import date

import pytest

from aso_desktop.core.errors import UserError
from aso_desktop.documents.dates import read_date, read_optional_date


@pytest.mark.parametrize(
    "text",
    ["12/03/2026", "12.03.2026", "12-03-2026", " 12/3/2026 ", "2026-03-12", "2026-03-12T00:00:00", "12/03/2026 10:45",
     "2026-03-12 10:45:12.5+01:00", "2026-03-12T08:00Z"],
)  # fmt: skip
def test_the_ways_to_write_a_day(text: str) -> None:
    assert read_date(text) == date(2026, 3, 12)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("31/02/2026", "does not exist"),
        ("29/02/2026", "does not exist"),
        ("00/01/2026", "does not exist"),
        ("2026-13-01", "does not exist"),
        ("03/25/2026", "does not exist"),
        ("12/03/26", "four figures"),
        ("1-1-99", "four figures"),
        ("12/03/1898", "between 1899 and 2200"),
        ("12/03/2201", "between 1899 and 2200"),
        ("0000-01-01", "between 1899 and 2200"),
        ("", "is not a date"),
        ("hier", "is not a date"),
        ("12 mars 2026", "is not a date"),
        ("12/03-2026", "is not a date"),
        ("46093", "is not a date"),
        ("١٢/٠٣/٢٠٢٦", "is not a date"),
        ("2026-3-1", "is not a date"),
        ("x" * 10_000, "is not a date"),
    ],
)
def test_what_is_no_day_is_refused_beside_its_field(text: str, words: str) -> None:
    with pytest.raises(UserError) as caught:
        read_date(text, "received_on")
    assert words in str(caught.value)
    assert caught.value.field == "received_on"
    assert len(str(caught.value)) < 200


def test_leap_days_and_bounds() -> None:
    assert read_date("29/02/2024") == date(2024, 2, 29)
    assert read_date("01/01/1899") == date(1899, 1, 1)
    assert read_date("31/12/2200") == date(2200, 12, 31)


def test_a_blank_cell_is_no_date() -> None:
    assert read_optional_date(" \u00a0") is None
    assert read_optional_date("01/01/2026") == date(2026, 1, 1)
