"""Days the service works: French holidays by zone, service closures, counting. Nothing here is downloaded."""

from aso_desktop.core.calendar.easter import easter_sunday
from aso_desktop.core.calendar.holidays import (
    FIRST_YEAR,
    LAST_YEAR,
    ZONE_NAMES,
    Holiday,
    Zone,
    holidays_of,
)
from aso_desktop.core.calendar.working_days import Calendar, Closure

__all__ = [
    "FIRST_YEAR",
    "LAST_YEAR",
    "ZONE_NAMES",
    "Calendar",
    "Closure",
    "Holiday",
    "Zone",
    "easter_sunday",
    "holidays_of",
]
