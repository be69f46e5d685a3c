"""The legal holidays of each French zone, with the text that makes each of them one.

Only days that a text makes a holiday stand here. Days given by local usage (Mi-Carême, Good Friday and 21 July in
the Antilles, 2 January in French Polynesia) are decided by each service: it enters them as closures.
"""

from collections.abc import Mapping
from datetime import date, timedelta
from enum import StrEnum
from functools import lru_cache
from types import MappingProxyType
from typing import Final, NamedTuple

from aso_desktop.core.calendar.easter import easter_sunday
from aso_desktop.core.errors import UserError
from aso_desktop.core.i18n import QT_TRANSLATE_NOOP, Text

FIRST_YEAR: Final = 1900
LAST_YEAR: Final = 2100

GOOD_FRIDAY: Final = "good_friday"
WHIT_MONDAY: Final = "whit_monday"


class Zone(StrEnum):
    """A part of France with its own list of holidays; the values are kept in settings."""

    METROPOLE = "metropole"
    ALSACE_MOSELLE = "alsace_moselle"
    GUADELOUPE = "guadeloupe"
    GUYANE = "guyane"
    MARTINIQUE = "martinique"
    REUNION = "reunion"
    MAYOTTE = "mayotte"
    SAINT_MARTIN = "saint_martin"
    SAINT_BARTHELEMY = "saint_barthelemy"
    SAINT_PIERRE_ET_MIQUELON = "saint_pierre_et_miquelon"
    POLYNESIE = "polynesie"
    NOUVELLE_CALEDONIE = "nouvelle_caledonie"
    WALLIS_ET_FUTUNA = "wallis_et_futuna"


ZONE_NAMES: Final[Mapping[Zone, Text]] = MappingProxyType(
    {
        Zone.METROPOLE: QT_TRANSLATE_NOOP("calendar", "Metropolitan France"),
        Zone.ALSACE_MOSELLE: QT_TRANSLATE_NOOP("calendar", "Alsace and Moselle"),
        Zone.GUADELOUPE: QT_TRANSLATE_NOOP("calendar", "Guadeloupe"),
        Zone.GUYANE: QT_TRANSLATE_NOOP("calendar", "French Guiana"),
        Zone.MARTINIQUE: QT_TRANSLATE_NOOP("calendar", "Martinique"),
        Zone.REUNION: QT_TRANSLATE_NOOP("calendar", "Réunion"),
        Zone.MAYOTTE: QT_TRANSLATE_NOOP("calendar", "Mayotte"),
        Zone.SAINT_MARTIN: QT_TRANSLATE_NOOP("calendar", "Saint Martin"),
        Zone.SAINT_BARTHELEMY: QT_TRANSLATE_NOOP("calendar", "Saint Barthélemy"),
        Zone.SAINT_PIERRE_ET_MIQUELON: QT_TRANSLATE_NOOP("calendar", "Saint Pierre and Miquelon"),
        Zone.POLYNESIE: QT_TRANSLATE_NOOP("calendar", "French Polynesia"),
        Zone.NOUVELLE_CALEDONIE: QT_TRANSLATE_NOOP("calendar", "New Caledonia"),
        Zone.WALLIS_ET_FUTUNA: QT_TRANSLATE_NOOP("calendar", "Wallis and Futuna"),
    }
)


class Holiday(NamedTuple):
    """One holiday: a fixed `month` and `day`, or month 0 and a number of days after Easter Sunday."""

    code: str
    name: Text
    month: int
    day: int
    first: int = FIRST_YEAR
    last: int = LAST_YEAR

    def on(self, year: int) -> date:
        """Return its date in a year, whether or not the text was in force."""
        if self.month:
            return date(year, self.month, self.day)
        return easter_sunday(year) + timedelta(days=self.day)


_GOOD_FRIDAY = Holiday(GOOD_FRIDAY, QT_TRANSLATE_NOOP("calendar", "Good Friday"), 0, -2)
_VICTORY = QT_TRANSLATE_NOOP("calendar", "Victory Day 1945")
_ABOLITION = QT_TRANSLATE_NOOP("calendar", "Abolition of slavery")

COMMON: Final = (
    Holiday("new_year", QT_TRANSLATE_NOOP("calendar", "New Year’s Day"), 1, 1),
    Holiday("easter_monday", QT_TRANSLATE_NOOP("calendar", "Easter Monday"), 0, 1),
    Holiday("labour", QT_TRANSLATE_NOOP("calendar", "Labour Day"), 5, 1, first=1946),
    Holiday("victory", _VICTORY, 5, 8, first=1953, last=1959),
    Holiday("victory", _VICTORY, 5, 8, first=1982),
    Holiday("ascension", QT_TRANSLATE_NOOP("calendar", "Ascension Day"), 0, 39),
    Holiday(WHIT_MONDAY, QT_TRANSLATE_NOOP("calendar", "Whit Monday"), 0, 50),
    Holiday("national", QT_TRANSLATE_NOOP("calendar", "National Day"), 7, 14),
    Holiday("assumption", QT_TRANSLATE_NOOP("calendar", "Assumption Day"), 8, 15),
    Holiday("all_saints", QT_TRANSLATE_NOOP("calendar", "All Saints’ Day"), 11, 1),
    Holiday("armistice", QT_TRANSLATE_NOOP("calendar", "Armistice Day 1918"), 11, 11, first=1922),
    Holiday("christmas", QT_TRANSLATE_NOOP("calendar", "Christmas Day"), 12, 25),
)
"""Code du travail, art. L. 3133-1, in every zone (art. L. 3422-1 and local labour codes overseas).

Origins: Ascension, Assumption, All Saints and Christmas, arrêté of 29 germinal an X; 1 January, opinion of the
Conseil d'État of 23 March 1810; 14 July, law of 6 July 1880; Easter and Whit Mondays, law of 8 March 1886;
11 November, law of 24 October 1922; 1 May, law 46-828 of 26 April 1946, then 47-778 of 30 April 1947;
8 May, law 53-225 of 20 March 1953, ended after 1959 by décret 59-533, restored by law 81-893 of 2 October 1981.
Whit Monday stayed on the list when it became the default *journée de solidarité* (law 2004-626 of 30 June 2004):
whether a service works that day is its own switch.
"""

LOCAL: Final[Mapping[Zone, tuple[Holiday, ...]]] = MappingProxyType(
    {
        # Art. L. 3134-13, from the ordinance of 16 August 1892. Good Friday: only where the commune has a
        # Protestant church or one shared by both faiths, hence the switch of the service.
        Zone.ALSACE_MOSELLE: (
            _GOOD_FRIDAY,
            Holiday("saint_stephen", QT_TRANSLATE_NOOP("calendar", "Saint Stephen’s Day"), 12, 26),
        ),
        # Art. L. 3422-2 (law 83-550 of 30 June 1983, décret 83-1003 of 23 November 1983).
        Zone.GUADELOUPE: (Holiday("abolition", _ABOLITION, 5, 27, first=1984),),
        Zone.GUYANE: (Holiday("abolition", _ABOLITION, 6, 10, first=1984),),
        Zone.MARTINIQUE: (Holiday("abolition", _ABOLITION, 5, 22, first=1984),),
        Zone.REUNION: (Holiday("abolition", _ABOLITION, 12, 20, first=1983),),
        Zone.MAYOTTE: (Holiday("abolition", _ABOLITION, 4, 27, first=1984),),
        # Décret 2012-553 of 23 April 2012. Saint Martin: 28 May since 2018, by interministerial circulars under
        # law 2017-256 of 28 February 2017, the code still printing 27 May.
        Zone.SAINT_BARTHELEMY: (Holiday("abolition", _ABOLITION, 10, 9, first=2012),),
        Zone.SAINT_MARTIN: (
            Holiday("abolition", _ABOLITION, 5, 27, first=2012, last=2017),
            Holiday("abolition", _ABOLITION, 5, 28, first=2018),
        ),
        # Code du travail de la Polynésie française: 29 June (1985) gives way to 20 November by the loi du pays
        # voted on 6 May 2025, from 2026 on; 5 March since 1978.
        Zone.POLYNESIE: (
            Holiday("gospel", QT_TRANSLATE_NOOP("calendar", "Arrival of the Gospel"), 3, 5, first=1978),
            _GOOD_FRIDAY,
            Holiday("autonomy", QT_TRANSLATE_NOOP("calendar", "Autonomy Day"), 6, 29, first=1985, last=2025),
            Holiday("matarii", QT_TRANSLATE_NOOP("calendar", "Matari’i"), 11, 20, first=2026),
        ),
        # Accord interprofessionnel territorial, art. 74: twelve legal holidays.
        Zone.NOUVELLE_CALEDONIE: (
            Holiday("citizenship", QT_TRANSLATE_NOOP("calendar", "Citizenship Day"), 9, 24, first=1953),
        ),
        # Yearly arrêté of the administrateur supérieur; the territory dates from law 61-814 of 29 July 1961.
        Zone.WALLIS_ET_FUTUNA: (
            Holiday("chanel", QT_TRANSLATE_NOOP("calendar", "Saint Peter Chanel"), 4, 28, first=1962),
            Holiday("peter_and_paul", QT_TRANSLATE_NOOP("calendar", "Saints Peter and Paul"), 6, 29, first=1962),
            Holiday("territory", QT_TRANSLATE_NOOP("calendar", "Territory Day"), 7, 29, first=1962),
        ),
    }
)
"""What a zone adds to the common list. Saint-Pierre-et-Miquelon adds nothing."""


@lru_cache(maxsize=512)
def holidays_of(zone: Zone, year: int) -> Mapping[date, Holiday]:
    """Return the holidays of a zone in a year by date, in order; Easter is that year's."""
    if not FIRST_YEAR <= year <= LAST_YEAR:
        text = QT_TRANSLATE_NOOP("calendar", "Choose a date from {first} to {last}: the calendar goes no further.")
        raise UserError(text.format(first=FIRST_YEAR, last=LAST_YEAR))
    found: dict[date, Holiday] = {}
    for holiday in (*COMMON, *LOCAL.get(zone, ())):
        if holiday.first <= year <= holiday.last:
            found.setdefault(holiday.on(year), holiday)
    return MappingProxyType(dict(sorted(found.items())))
