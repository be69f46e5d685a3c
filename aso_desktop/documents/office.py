"""The words of zipped documents (Word, Excel, PowerPoint, OpenDocument), streamed; nothing is fetched or run."""

import re
import zipfile
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Final
from xml.etree.ElementTree import Element

from aso_desktop.documents.notices import Unfit
from aso_desktop.documents.tables.sheets import Book
from aso_desktop.documents.zips import elements, local_name, open_zip

Write = Callable[[str], None]

_WORD_PARTS: Final = re.compile(r"word/(document|header\d*|footer\d*|footnotes|endnotes|comments)\d*\.xml")
_SLIDES: Final = re.compile(r"ppt/(slides|notesSlides)/[a-zA-Z]+(\d+)\.xml")
_ODF_PARTS: Final = ("content.xml", "styles.xml")
_ODF_SIGNS: Final = {"s": " ", "tab": "\t", "line-break": "\n"}
_PARAGRAPHS: Final = frozenset({"p", "h"})
_MOST_PAGES: Final = 100_000


def read_word(source: Path | bytes, write: Write) -> int | None:
    """Write the words of a .docx, the body first, and return the pages its program counted."""
    with open_zip(source) as archive:
        parts = [name for name in archive.namelist() if _WORD_PARTS.fullmatch(name)]
        for part in sorted(parts, key=lambda name: (not name.startswith("word/document"), name)):
            _write_drawn_text(archive, part, write)
        return _counted_pages(archive)


def read_slides(source: Path | bytes, write: Write) -> int | None:
    """Write the words of a .pptx, slide after slide, then the notes; return the number of slides."""
    with open_zip(source) as archive:
        parts = [match for name in archive.namelist() if (match := _SLIDES.fullmatch(name))]
        for match in sorted(parts, key=lambda match: (match[1] != "slides", int(match[2]))):
            _write_drawn_text(archive, match[0], write)
        return len([match for match in parts if match[1] == "slides"])


def read_sheets(source: Path | bytes, write: Write) -> None:
    """Write the cells of a .xlsx that hold something, a line for each row; the empty ones cost nothing."""
    with open_zip(source) as archive:
        book = Book(archive)
        for sheet in book.sheets:
            for row in book.rows(sheet):
                write("\t".join(row.cells.values()) + "\n")


def read_odf(source: Path | bytes, write: Write) -> None:
    """Write the paragraphs of an OpenDocument file."""
    with open_zip(source) as archive:
        names = archive.namelist()
        if "META-INF/manifest.xml" in names and _is_encrypted(archive):
            raise Unfit("encrypted", "encrypted")
        for part in (name for name in _ODF_PARTS if name in names):
            for element in elements(archive, part, _PARAGRAPHS):
                if local_name(element) in _PARAGRAPHS:
                    write("".join(_odf_words(element)) + "\n")


def has_external_links(source: Path | bytes) -> bool:
    """Tell whether a document wants something from elsewhere when it is opened; plain hyperlinks do not count."""
    with open_zip(source) as archive:
        relations = (name for name in archive.namelist() if name.endswith(".rels"))
        return any(
            element.get("TargetMode") == "External" and not element.get("Type", "").endswith("/hyperlink")
            for name in relations
            for element in elements(archive, name)
        )


def _write_drawn_text(archive: zipfile.ZipFile, part: str, write: Write) -> None:
    """Write a part of Word or PowerPoint, whose elements share these names."""
    for element in elements(archive, part):
        match local_name(element):
            case "t":
                write(element.text or "")
            case "tab" | "tc":
                write("\t")
            case "br" | "cr" | "p" | "tr":
                write("\n")
            case _:
                continue


def _counted_pages(archive: zipfile.ZipFile) -> int | None:
    if "docProps/app.xml" not in archive.namelist():
        return None
    counts = [element.text or "" for element in elements(archive, "docProps/app.xml") if local_name(element) == "Pages"]
    return int(counts[0]) if counts and counts[0].isdecimal() and int(counts[0]) < _MOST_PAGES else None


def _is_encrypted(archive: zipfile.ZipFile) -> bool:
    return any(local_name(element) == "encryption-data" for element in elements(archive, "META-INF/manifest.xml"))


def _odf_words(element: Element) -> Iterator[str]:
    yield element.text or ""
    for child in element:
        yield _ODF_SIGNS.get(local_name(child), "")
        yield from _odf_words(child)
        yield child.tail or ""
