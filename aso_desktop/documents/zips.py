"""Zipped documents, looked at before they are opened: the directory first, each part with its own ceiling."""

import lzma
import zipfile
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING, Final

from aso_desktop.documents.limits import ZIP_ENTRIES, ZIP_RATIO, ZIP_TOTAL_BYTES
from aso_desktop.documents.notices import Unfit

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element

_ENCRYPTED_BIT: Final = 0x1
_SMALL: Final = 1024 * 1024
"""Below this a high ratio harms nobody: blank sheets compress well."""
_BROKEN: Final = (zipfile.BadZipFile, zlib.error, lzma.LZMAError, EOFError, OSError, ValueError, RuntimeError)


@contextmanager
def open_zip(source: Path | bytes) -> Iterator[zipfile.ZipFile]:
    """Open a zip whose directory promises nothing absurd; raise `Unfit` otherwise, also for what breaks later.

    No part gives more bytes than the directory said: a lying one ends as malformed.
    """
    try:
        with zipfile.ZipFile(BytesIO(source) if isinstance(source, bytes) else source) as archive:
            _check(archive.infolist())
            yield archive
    except _BROKEN as error:
        raise Unfit("unreadable", "malformed") from error


def _check(entries: list[zipfile.ZipInfo]) -> None:
    if any(entry.flag_bits & _ENCRYPTED_BIT for entry in entries):
        raise Unfit("encrypted", "encrypted")
    if len(entries) > ZIP_ENTRIES or sum(entry.file_size for entry in entries) > ZIP_TOTAL_BYTES:
        raise Unfit("too_large", "zip_bomb")
    if any(entry.file_size > max(_SMALL, ZIP_RATIO * entry.compress_size) for entry in entries):
        raise Unfit("too_large", "zip_bomb")
    if len({entry.filename for entry in entries}) != len(entries):
        raise Unfit("unreadable", "malformed")


def elements(archive: zipfile.ZipFile, name: str, whole: frozenset[str] = frozenset()) -> Iterator["Element"]:
    """Yield each element of an XML part when it ends, then empty it; inside those named in `whole` nothing is yielded.

    A document type is refused before it is read.
    """
    from xml.etree.ElementTree import ParseError

    from defusedxml.common import DefusedXmlException
    from defusedxml.ElementTree import iterparse

    depth = 0
    try:
        with archive.open(name) as part:
            for event, element in iterparse(part, events=("start", "end"), forbid_dtd=True):
                is_whole = local_name(element) in whole
                depth += is_whole if event == "start" else -is_whole
                if event == "end" and not depth:
                    yield element
                    element.clear()
    except DefusedXmlException as error:
        raise Unfit("unreadable", "doctype") from error
    except ParseError as error:
        raise Unfit("unreadable", "malformed") from error


def local_name(element: "Element") -> str:
    """Return the name of an element without its namespace."""
    return element.tag.rpartition("}")[2]
