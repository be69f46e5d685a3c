"""What a new version changed in the text of its documents, as it was read of each file."""

from collections.abc import Iterable, Iterator
from typing import Any

from aso_desktop.core.i18n import QT_TRANSLATE_NOOP, Translate, say
from aso_desktop.documents.templates.comparing import Change, compare
from aso_desktop.documents.templates.reading import DocumentText, Line
from aso_desktop.services.circuits.comparing import queries
from aso_desktop.services.circuits.queries import VersionRow


def compare_versions(db: Any, old: VersionRow, new: VersionRow, translate: Translate) -> list[Change]:
    """Return every paragraph of both versions in order, one document after the other, each under its name."""
    return compare(_text(db, old, translate), _text(db, new, translate))


def _text(db: Any, version: VersionRow, translate: Translate) -> DocumentText:
    return DocumentText(tuple(Line("body", "", text) for text in _lines(db, version, translate)))


def _lines(db: Any, version: VersionRow, translate: Translate) -> Iterator[str]:
    for document in sorted(version.documents, key=lambda document: document.name):
        yield document.name
        text = queries.text_of(db, document.sha256)
        unread = say(QT_TRANSLATE_NOOP("circuits", "No text was read in this file (yet)."), translate)
        yield from _paragraphs(text.splitlines()) if text is not None else (unread,)


def _paragraphs(lines: Iterable[str]) -> Iterator[str]:
    return filter(None, map(str.strip, lines))
