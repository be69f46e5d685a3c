"""The program itself: the libraries it is shipped with, its files that are not code, sentences, calendars."""

from datetime import date, datetime
from importlib import import_module
from typing import Final

from aso_desktop.app.selftest.stage import Stage, expect
from aso_desktop.app.translations import Sentences
from aso_desktop.core.build_facts import is_frozen, shown_version
from aso_desktop.core.resources import resource_folder

LIBRARIES: Final = (
    "alembic", "babel.dates", "cryptography.hazmat.bindings._rust", "dateparser", "dateutil.rrule", "defusedxml",
    "docx", "docxcompose.composer", "facturx", "filelock", "icalendar", "keyring", "lxml.etree", "msgspec", "obstore",
    "olefile", "PIL.Image", "platformdirs", "psycopg", "psycopg_binary", "pypdf", "pypdfium2",
    "PySide6.QtCore", "PySide6.QtGui", "PySide6.QtPrintSupport", "PySide6.QtSvg", "PySide6.QtWidgets",
    "reportlab.pdfgen.canvas", "spylls.hunspell", "sqlalchemy", "sqlcipher3.dbapi2", "stdnum.fr.siret", "stdnum.iban",
    "stdnum.eu.vat", "typing_extensions", "xlsxwriter", "zstandard",
)  # fmt: skip
"""A module of every library of pyproject.toml, and those of Qt that the window uses."""
_FEWEST: Final = {
    "icons": 100, "fonts": 5, "templates": 20, "i18n": 2, "dictionaries": 1, "wordlists": 1, "guide": 2, "factors": 1,
    "demo": 3, "brand": 1, "selftest": 1,
}  # fmt: skip
"""Folder of the resources → how many files it holds at least."""
_REFUSAL: Final = ("cli", "The command was not understood: {message}")
_SUMMER_NOON: Final = (2026, 7, 1, 12)
_EASTER_2027: Final = date(2027, 3, 29)


def libraries(stage: Stage) -> str:
    """Import every library that is shipped."""
    del stage
    for name in LIBRARIES:
        import_module(name)
    return f"{len(LIBRARIES)} modules; ASO Desktop {shown_version()}{', frozen' if is_frozen() else ''}"


def resources(stage: Stage) -> str:
    """Read every file that is not code."""
    del stage
    count = size = 0
    for folder, fewest in _FEWEST.items():
        files = [file for file in resource_folder(folder).iterdir() if file.is_file() and file.suffix != ".ts"]
        expect(that=len(files) >= fewest, otherwise=f"resources/{folder}: {len(files)} files, {fewest} expected")
        sizes = [len(file.read_bytes()) for file in files]
        expect(that=all(sizes), otherwise=f"resources/{folder}: an empty file")
        count, size = count + len(files), size + sum(sizes)
    return f"{count} files, {size / 1e6:.1f} MB"


def translations(stage: Stage) -> str:
    """Say a sentence in French, and leave it in English."""
    del stage
    french, english = Sentences("fr").translate(*_REFUSAL), Sentences("en").translate(*_REFUSAL)
    expect(that=french != english == _REFUSAL[1], otherwise=f"French says {french!r}, English {english!r}")
    return french


def calendars(stage: Stage) -> str:
    """Count days, read a rule, a day in words and a time zone, write and read an invitation."""
    del stage
    from zoneinfo import ZoneInfo

    from dateutil.rrule import rrulestr
    from icalendar import Calendar, Event

    from aso_desktop.core.calendar import Zone, holidays_of
    from aso_desktop.services.tasks.due_words import due_day

    paris = ZoneInfo("Europe/Paris")
    summer = datetime(*_SUMMER_NOON, tzinfo=paris)
    expect(that=summer.utcoffset() is not None and summer.tzname() == "CEST", otherwise="no rules for Europe/Paris")
    holidays = holidays_of(Zone.METROPOLE, _EASTER_2027.year)
    expect(that=_EASTER_2027 in holidays, otherwise="Easter Monday 2027 is no holiday")
    monthly = rrulestr("FREQ=MONTHLY;BYMONTHDAY=5;COUNT=3", dtstart=datetime(2026, 1, 1))  # noqa: DTZ001 - days of a rule
    expect(that=len(list(monthly)) == 3, otherwise="a monthly rule does not give three days")  # noqa: PLR2004
    day = date(2026, 11, 18)
    spoken = [due_day(words, day) for words in ("vendredi", "3 mars 2027", "March 3, 2027")]
    expect(that=spoken == [date(2026, 11, 20), *[date(2027, 3, 3)] * 2], otherwise=f"days in words: {spoken}")
    event = Event()
    event.add("summary", "Comité")
    event.add("dtstart", summer)
    calendar = Calendar()
    calendar.add_component(event)
    back = Calendar.from_ical(calendar.to_ical())
    expect(that="TZID=Europe/Paris" in back.to_ical().decode(), otherwise="the time zone is lost in an invitation")
    return f"{len(holidays)} holidays in 2027, time zones of {_zones()}"


def _zones() -> str:
    """Return the version of the shipped time zones (Windows has none of its own)."""
    return str(import_module("tzdata").IANA_VERSION)
