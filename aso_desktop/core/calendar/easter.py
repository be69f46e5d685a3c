"""The date that moves half the holidays."""

from datetime import date


def easter_sunday(year: int) -> date:
    """Return Easter Sunday of a Gregorian year (Meeus, Astronomical Algorithms, 2nd ed., ch. 8)."""
    golden = year % 19
    century, in_century = divmod(year, 100)
    skipped_leaps, century_left = divmod(century, 4)
    lunar_shift = (century - (century + 8) // 25 + 1) // 3
    epact = (19 * golden + century - skipped_leaps - lunar_shift + 15) % 30
    leaps, year_left = divmod(in_century, 4)
    to_sunday = (32 + 2 * century_left + 2 * leaps - epact - year_left) % 7
    late = (golden + 11 * epact + 22 * to_sunday) // 451
    month, day = divmod(epact + to_sunday - 7 * late + 114, 31)
    return date(year, month, day + 1)
