"""Sort what SQLite and the machine report, at the border."""

from collections.abc import Iterator
from contextlib import contextmanager

from aso_desktop.core.errors import EnvironmentFailure
from aso_desktop.core.i18n import QT_TRANSLATE_NOOP, Text

# Primary result codes of SQLite (https://www.sqlite.org/rescode.html) that speak of the machine, not of us.
_SENTENCES: dict[int, Text] = {
    3: QT_TRANSLATE_NOOP("store", "The database may not be opened: check the rights on the profile folder."),
    5: QT_TRANSLATE_NOOP("store", "Another program is using the database: wait a moment and try again."),
    6: QT_TRANSLATE_NOOP("store", "Another program is using the database: wait a moment and try again."),
    8: QT_TRANSLATE_NOOP("store", "The profile folder is read-only: reading works, nothing can be saved."),
    10: QT_TRANSLATE_NOOP("store", "The disk does not answer as it should: check it, then try again."),
    11: QT_TRANSLATE_NOOP("store", "The database is damaged: close the program and restore a backup."),
    13: QT_TRANSLATE_NOOP("store", "The disk is full: free some space, then try again. Nothing was lost."),
    14: QT_TRANSLATE_NOOP("store", "The database cannot be opened: check that the profile folder exists and is yours."),
    26: QT_TRANSLATE_NOOP("store", "The database cannot be read with this key: restore a backup."),
}


@contextmanager
def environment_failures() -> Iterator[None]:
    """Raise ours for what the machine did; let bugs through untouched."""
    try:
        yield
    except Exception as error:
        sentence = _sentence(error)
        if sentence is None:
            raise
        raise EnvironmentFailure(sentence) from error


def _sentence(error: BaseException) -> Text | None:
    """Return the words for an error of sqlcipher3, bare or wrapped by SQLAlchemy."""
    cause = getattr(error, "orig", None) or error
    return _SENTENCES.get(getattr(cause, "sqlite_errorcode", 0) & 0xFF)
