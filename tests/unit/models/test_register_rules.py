"""Patterns print each number once, legibly; closures and blocks keep their bounds."""

from contextlib import suppress
from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from aso_desktop.core.errors import UserError
from aso_desktop.models.registers import EVERLASTING, Register, month_of

PIECES = ("{year}", "{yy}", "{number}", "{number:5}", "{unit}", "{register}", "{initials}", "-", "/", "A", "1")
PATTERNS = st.lists(st.sampled_from(PIECES), min_size=1, max_size=8)
VALUES = st.integers(1, 99_999)
YEARS = st.integers(2026, 2035)


def printable(pattern: str, reset: str = "year") -> Register | None:
    register = Register(code="ARR", label="x", pattern=pattern, reset=reset, direction="incoming")
    with suppress(UserError):
        register.check_pattern()
        return register
    return None


@given(PATTERNS, VALUES, VALUES, YEARS, YEARS)
def test_two_numbers_of_a_register_never_print_alike(
    pieces: list[str], value: int, other: int, year: int, other_year: int
) -> None:
    register = printable("".join(pieces))
    if register is None:
        return
    one = register.print_number(value, date(year, 5, 1), "CAB", "AB")
    two = register.print_number(other, date(other_year, 5, 1), "CAB", "AB")
    assert (one == two) == ((value, year) == (other, other_year))


@given(st.text(max_size=70))
def test_any_text_is_a_pattern_or_is_refused_in_words(pattern: str) -> None:
    register = printable(pattern, "never")
    if register is not None:
        assert register.print_number(7, date(2026, 1, 1), "", "")


def test_a_series_is_a_year_or_everlasting() -> None:
    assert Register(reset="year").period(date(2026, 12, 31)) == "2026"
    assert Register(reset="never").period(date(2026, 12, 31)) == EVERLASTING
    assert month_of(date(2026, 3, 1)) == "2026-03"
