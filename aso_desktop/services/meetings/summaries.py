"""A summary of a file of the user's, read where it is: plain text, or a document of an office."""

from pathlib import Path
from typing import Final, NamedTuple

from aso_desktop.core.child import LimitedChild
from aso_desktop.core.errors import UserError
from aso_desktop.core.i18n import QT_TRANSLATE_NOOP
from aso_desktop.documents.encodings import decode
from aso_desktop.documents.extract import in_child
from aso_desktop.documents.language.summary import length, summarise
from aso_desktop.store.files import file_failures

_LARGEST: Final = 5_000_000
_OFFICE: Final = frozenset({".docx", ".dotx", ".odt", ".pdf", ".rtf", ".html", ".htm"})
"""What is read in a limited process; anything else is taken for plain text."""


class Summary(NamedTuple):
    """A proposal, and how many signs it has; empty when no whole sentence fits."""

    text: str
    length: int


def summary_of_file(path: Path, limit: int) -> Summary:
    """Summarise a file. Raises `UserError` for what holds no text, `EnvironmentFailure` for what cannot be read."""
    if not path.is_file():
        text = QT_TRANSLATE_NOOP("meetings", "“{name}” is not a file: choose a text file.")
        raise UserError(text.format(name=path.name), field="file")
    made = summarise(_office_words(path) if path.suffix.lower() in _OFFICE else _plain_words(path), limit)
    return Summary(made, length(made))


def _office_words(path: Path) -> str:
    with file_failures(path), LimitedChild() as child:
        found = in_child(path, child)
    if found.notice is not None and not found.text.strip():
        raise UserError(found.notice, field="file")
    return found.text


def _plain_words(path: Path) -> str:
    with file_failures(path), path.open("rb") as file:
        content = file.read(_LARGEST + 1)
    if len(content) > _LARGEST or b"\0" in content[:1_000]:
        words = QT_TRANSLATE_NOOP("meetings", "“{name}” is no plain text of at most 5 MB: save it as text first.")
        raise UserError(words.format(name=path.name), field="file")
    return decode(content).text
