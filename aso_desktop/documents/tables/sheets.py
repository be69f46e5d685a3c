"""The sheets of a .xlsx, cell by cell as text: only what is there is read, so a lone cell in a far corner is cheap."""

import re
import zipfile
from collections.abc import Iterator, Mapping
from datetime import datetime, timedelta
from typing import Final, NamedTuple
from xml.etree.ElementTree import Element

from aso_desktop.documents.limits import TABLE_CHARACTERS, YEARS
from aso_desktop.documents.notices import Unfit
from aso_desktop.documents.zips import elements, local_name

_STRINGS: Final = "xl/sharedStrings.xml"
_STYLES: Final = "xl/styles.xml"
_BOOK: Final = "xl/workbook.xml"
_RELATIONS: Final = "xl/_rels/workbook.xml.rels"
_PLACE: Final = re.compile(r"([A-Z]{1,3})(\d{1,7})")
_ESCAPE: Final = re.compile(r"_x([0-9A-Fa-f]{4})_")
_DATE_NUMBERS: Final = frozenset({*range(14, 23), *range(27, 37), *range(45, 48), *range(50, 59)})
"""Formats of dates that every program knows (ECMA-376 18.8.30)."""
_NOT_A_FORMAT: Final = re.compile(r'"[^"]*"|\\.|\[[^\]]*\]')
_1900: Final = datetime(1899, 12, 30)  # noqa: DTZ001 - a sheet knows no zone
_1904: Final = datetime(1904, 1, 1)  # noqa: DTZ001
_EXACT_FIGURES: Final = 15


class SheetRow(NamedTuple):
    """A row that holds something: its number, and its cells by column, the first one 0."""

    number: int
    cells: Mapping[int, str]


class Book:
    """The readable side of a workbook; hidden sheets count."""

    def __init__(self, archive: zipfile.ZipFile) -> None:
        """Read strings and formats, which cells refer to."""
        self._archive = archive
        self._parts = frozenset(archive.namelist())
        self._strings = list(self._read_strings())
        self._is_date = self._read_formats()
        self._epoch = _1900
        self.sheets = tuple(self._read_order())

    def rows(self, sheet: str) -> Iterator[SheetRow]:
        """Yield the rows of a sheet (one of `sheets`) in the order of the file."""
        cells: dict[int, str] = {}
        number = column = 0
        for element in elements(self._archive, sheet, frozenset({"c"})):
            name = local_name(element)
            if name == "c":
                if place := _PLACE.fullmatch(element.get("r", "")):
                    column, number = _column(place[1]), int(place[2]) - 1
                if text := self._text(element):
                    cells[column] = text
                column += 1
            elif name == "row":
                number = int(row) if (row := element.get("r", "")).isdecimal() else number + 1
                if cells:
                    yield SheetRow(number, cells)
                cells, column = {}, 0

    def _text(self, element: Element) -> str:
        kind = element.get("t", "n")
        value = next((e.text or "" for e in element if local_name(e) == "v"), "")
        if kind == "s":
            return self._strings[int(value)] if value.isdecimal() and int(value) < len(self._strings) else ""
        if kind == "n":
            return self._number(value, element.get("s", "0")) if value else ""
        return _unescaped(value or _words(element))

    def _number(self, value: str, style: str) -> str:
        try:
            number = float(value)
        except ValueError:
            return value
        if style.isdecimal() and int(style) in self._is_date:
            return self._date(number) or value
        short = f"{number:.{_EXACT_FIGURES}g}"
        return value if "e" in short else short

    def _date(self, days: float) -> str:
        try:
            moment = self._epoch + timedelta(seconds=round(days * 86_400))
        except OverflowError:
            return ""
        if moment.year not in YEARS:
            return ""
        return moment.date().isoformat() if days == int(days) else moment.isoformat(" ")

    def _read_strings(self) -> Iterator[str]:
        room = TABLE_CHARACTERS
        for element in self._elements(_STRINGS, "si"):
            if local_name(element) == "si":
                text = _words(element)
                room -= len(text)
                if room < 0:
                    raise Unfit("too_large", "too_large")
                yield _unescaped(text)

    def _read_formats(self) -> frozenset[int]:
        """Return the numbers of the cell styles that show a date."""
        dates = set(_DATE_NUMBERS)
        styles: list[int] = []
        for element in self._elements(_STYLES, "cellXfs"):
            if local_name(element) == "numFmt" and _shows_date(element.get("formatCode", "")):
                dates.add(_whole(element.get("numFmtId")))
            elif local_name(element) == "cellXfs":
                styles = [_whole(style.get("numFmtId")) for style in element]
        return frozenset(number for number, style in enumerate(styles) if style in dates)

    def _read_order(self) -> Iterator[str]:
        """Yield the parts of the sheets as the workbook orders them, or by name when it does not say."""
        targets = {e.get("Id", ""): e.get("Target", "") for e in self._elements(_RELATIONS)}
        found = False
        for element in self._elements(_BOOK):
            if local_name(element) == "workbookPr" and element.get("date1904") in ("1", "true"):
                self._epoch = _1904
            if local_name(element) == "sheet":
                relation = next((v for k, v in element.attrib.items() if k.endswith("}id")), "")
                part = targets.get(relation, "").removeprefix("/xl/")
                if f"xl/{part}" in self._parts:
                    found = True
                    yield f"xl/{part}"
        if not found:
            yield from sorted(part for part in self._parts if re.fullmatch(r"xl/worksheets/[^/]+\.xml", part))

    def _elements(self, part: str, whole: str = "") -> Iterator[Element]:
        return elements(self._archive, part, frozenset({whole})) if part in self._parts else iter(())


def _words(element: Element) -> str:
    """Return the text of a string, its phonetic reading left out."""
    return "".join(
        t.text or "" for child in element if local_name(child) != "rPh" for t in child.iter() if local_name(t) == "t"
    )


def _unescaped(text: str) -> str:
    return _ESCAPE.sub(lambda match: chr(int(match[1], 16)), text) if "_x" in text else text


def _shows_date(code: str) -> bool:
    return any(letter in "dmyhs" for letter in _NOT_A_FORMAT.sub("", code.lower()).replace("general", ""))


def _column(letters: str) -> int:
    number = 0
    for letter in letters:
        number = number * 26 + ord(letter) - 64
    return number - 1


def _whole(text: str | None) -> int:
    return int(text) if text and text.isdecimal() else -1
