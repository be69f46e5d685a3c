"""What a message is once read, whatever program wrote it."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from typing import Literal, TypeVar

from aso_desktop.core.i18n import Text
from aso_desktop.documents.notices import notice

Format = Literal["eml", "msg"]
T = TypeVar("T")


@dataclass(frozen=True)
class Address:
    """A correspondent as the message names him; either half may be empty."""

    name: str = ""
    address: str = ""


@dataclass(frozen=True)
class Attachment:
    """A file that came with a message, byte for byte; `file` is its name in the folder it was taken out to."""

    file: str
    name: str
    """Fit for any disk."""
    original_name: str
    """As the sender wrote it, controls removed and bidi marks shown."""
    mime: str
    size: int
    sha256: str
    flags: tuple[str, ...] = ()
    is_inline: bool = False
    """A picture of the body rather than an enclosure."""


@dataclass(frozen=True)
class Mail:
    """A message: who, when, what, with what. Instants are aware, in UTC.

    `is_readable` is false when not even its head could be read; the file itself is then all there is.
    """

    format: Format = "eml"
    subject: str = ""
    senders: tuple[Address, ...] = ()
    recipients: tuple[Address, ...] = ()
    copies: tuple[Address, ...] = ()
    blind_copies: tuple[Address, ...] = ()
    sent_at: datetime | None = None
    received_at: datetime | None = None
    date_text: str = ""
    """The date as written, for the eye, when `sent_at` is None."""
    message_id: str = ""
    in_reply_to: str = ""
    references: tuple[str, ...] = ()
    headers: tuple[tuple[str, str], ...] = ()
    text: str = ""
    attachments: tuple[Attachment, ...] = ()
    is_readable: bool = True
    notice_codes: tuple[str, ...] = ()

    @property
    def notices(self) -> tuple[Text, ...]:
        """Return what the user should know about this message."""
        return tuple(notice(code) for code in self.notice_codes)


class Notes:
    """Collects the notices of one message while it is read, each once."""

    def __init__(self) -> None:
        self._codes: dict[str, None] = {}

    def add(self, code: str) -> None:
        """Note `code`; an empty one says nothing."""
        if code:
            self._codes[code] = None

    def attempt(self, read: Callable[[], T], otherwise: T) -> T:
        """Return what `read` reads, or `otherwise` with a note: one bad part must not take the message with it."""
        try:
            return read()
        except MemoryError:
            raise
        except Exception:  # noqa: BLE001 - parsers raise anything at hostile mail
            self.add("partly_read")
            return otherwise

    @property
    def codes(self) -> tuple[str, ...]:
        """Return what was noted, in order."""
        return tuple(self._codes)
