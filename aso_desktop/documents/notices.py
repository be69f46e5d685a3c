"""What reading a file may have to say, as codes that travel from the child and sentences for the user.

A child never sends a sentence: a document that took it over could choose the words.
"""

from collections.abc import Mapping
from typing import TYPE_CHECKING, Final, Literal

from aso_desktop.core.i18n import QT_TRANSLATE_NOOP, Text

if TYPE_CHECKING:
    from aso_desktop.core.child import ChildFailed

State = Literal["read", "unreadable", "encrypted", "too_large", "empty"]

_NOTICES: Final[Mapping[str, Text]] = {
    # why there is no text
    "encrypted": QT_TRANSLATE_NOOP(
        "documents", "This file is protected by a password: ask its sender for an open copy."
    ),
    "zero_byte": QT_TRANSLATE_NOOP("documents", "This file is empty (0 bytes): ask its sender for it again."),
    "malformed": QT_TRANSLATE_NOOP(
        "documents", "This file is damaged and cannot be read: it is kept as it came; open it with its own program."
    ),
    "late": QT_TRANSLATE_NOOP(
        "documents", "This file took more than 10 seconds to read: it is kept as it came, without its text."
    ),
    "memory": QT_TRANSLATE_NOOP(
        "documents", "This file asked for too much memory: it is kept as it came, without its text."
    ),
    "too_large": QT_TRANSLATE_NOOP(
        "documents", "This file is over 50 MB: it is kept as it came, without text or preview."
    ),
    "zip_bomb": QT_TRANSLATE_NOOP(
        "documents", "This file unpacks to far more than its size and may be a trap: it is kept, and was not opened."
    ),
    "doctype": QT_TRANSLATE_NOOP(
        "documents", "This file declares a document type and may be a trap: it is kept, and was not opened."
    ),
    "no_text": QT_TRANSLATE_NOOP("documents", "No text was found in this file; it may be a scan."),
    "not_searchable": QT_TRANSLATE_NOOP(
        "documents", "The text of this kind of file cannot be searched: open it with its own program."
    ),
    # what to know about what was read
    "cut": QT_TRANSLATE_NOOP("documents", "Only the beginning of this file can be searched; the rest is in the file."),
    "guessed_encoding": QT_TRANSLATE_NOOP(
        "documents", "The encoding is not stated: it was read as Windows-1252. Check the accents."
    ),
    "wrong_charset": QT_TRANSLATE_NOOP(
        "documents", "The encoding that this message states is wrong: another one was used. Check the accents."
    ),
    "external_links": QT_TRANSLATE_NOOP("documents", "This file refers to files elsewhere; they were not fetched."),
    # flags of a file
    "wrong_extension": QT_TRANSLATE_NOOP("documents", "The extension of this file does not match what it holds."),
    "macros": QT_TRANSLATE_NOOP("documents", "This file holds macros: do not allow them unless you expect them."),
    "executable": QT_TRANSLATE_NOOP("documents", "This file is a program: do not open it unless you expect it."),
    # mail
    "broken_mail": QT_TRANSLATE_NOOP(
        "documents", "This message cannot be read: it is kept as it came; type its sender, date and subject yourself."
    ),
    "partly_read": QT_TRANSLATE_NOOP(
        "documents", "Parts of this message could not be read; the message itself is kept as it came."
    ),
    "encrypted_mail": QT_TRANSLATE_NOOP("documents", "The body of this message is encrypted: it is kept as it came."),
    "signed_mail": QT_TRANSLATE_NOOP("documents", "This message is signed; the signature is kept and was not checked."),
    "winmail": QT_TRANSLATE_NOOP(
        "documents", "This message carries a winmail.dat file: Outlook opens it; it is kept as it came."
    ),
    "no_date": QT_TRANSLATE_NOOP(
        "documents", "This message has no usable date: check the dates before you register it."
    ),
    "too_many_parts": QT_TRANSLATE_NOOP(
        "documents", "This message has too many parts: only the first ones were taken out of it."
    ),
    "no_rich_text": QT_TRANSLATE_NOOP("documents", "The formatted body of this message could not be read."),
    # tables
    "short_row": QT_TRANSLATE_NOOP("documents", "This line has fewer cells than the header."),
    "long_row": QT_TRANSLATE_NOOP("documents", "This line has more cells than the header."),
    "table_cut": QT_TRANSLATE_NOOP(
        "documents", "The table is longer than 100,000 lines or 200 columns: the rest was not read."
    ),
}


def notice(code: str) -> Text:
    """Return the sentence of a code; an unknown one (from a child taken over) says that the file is damaged."""
    return _NOTICES.get(code, _NOTICES["malformed"])


def is_known(code: str) -> bool:
    """Tell whether a code has a sentence."""
    return code in _NOTICES


def after_failure(failure: "ChildFailed") -> tuple[State, str]:
    """Return the state and the notice of a file whose child gave no answer."""
    if failure.reason == "memory":
        return "too_large", "memory"
    return "unreadable", "late" if failure.reason == "late" else "malformed"


class Unfit(Exception):  # noqa: N818 - an answer about a file, not a fault of ours
    """A reader will not go on with a file: the state to record and the code of its sentence."""

    def __init__(self, state: State, code: str) -> None:
        """Keep both."""
        super().__init__(code)
        self.state: State = state
        self.code = code


def unfit_pdf(error: Exception) -> Unfit:
    """Return why PDFium refused a file: it wants a password, or there is nothing to be done."""
    if "password" in str(error).lower():
        return Unfit("encrypted", "encrypted")
    return Unfit("unreadable", "malformed")
