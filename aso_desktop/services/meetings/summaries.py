"""A summary of a text file of the user's, read where it is."""

from pathlib import Path
from typing import Final, NamedTuple

from aso_desktop.core.errors import UserError
from aso_desktop.core.i18n import QT_TRANSLATE_NOOP
from aso_desktop.documents.encodings import decode
from aso_desktop.documents.language.summary import length, summarise
from aso_desktop.store.files import file_failures

_LARGEST: Final = 5_000_000


class Summary(NamedTuple):
    """A proposal, and how many signs it has; empty when no whole sentence fits."""

    text: str
    length: int


def summary_of_file(path: Path, limit: int) -> Summary:
    """Summarise a text file. Raises `UserError` for what is no text, `EnvironmentFailure` for what cannot be read."""
    if not path.is_file():
        text = QT_TRANSLATE_NOOP("meetings", "“{name}” is not a file: choose a text file.")
        raise UserError(text.format(name=path.name), field="file")
    with file_failures(path), path.open("rb") as file:
        content = file.read(_LARGEST + 1)
    if len(content) > _LARGEST or b"\0" in content[:1_000]:
        words = QT_TRANSLATE_NOOP("meetings", "“{name}” is no plain text of at most 5 MB: save it as text first.")
        raise UserError(words.format(name=path.name), field="file")
    made = summarise(decode(content).text, limit)
    return Summary(made, length(made))
